"""The dialogs over a real desk, on a clock that stands still."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.inbox.page import MessagesPage
from ui.places import Place, Visit

SAMPLES = Path(__file__).parents[2] / "recordings" / "files"


@pytest.fixture
def desk(home, clock):
    opened = open_desk(home, clock=clock, vault=MemoryVault(), connectors=())
    yield opened
    opened.close()


@pytest.fixture
def bridge(qapp, desk):
    built = Bridge(desk.notices)
    yield built
    built.close()


@pytest.fixture
def make_page(qtbot, desk, bridge, clock):
    """The messages page with its two ways to bring messages in."""

    def made(language="en"):
        page = MessagesPage(
            inbox=desk.inbox,
            words=Words(language, clock.now),
            bridge=bridge,
            go=lambda visit: None,
            imports=desk.imports,
            clock=clock,
        )
        qtbot.addWidget(page)
        page.resize(1010, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.visit(Visit(Place.MESSAGES))
        return page

    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(make_page):
    return make_page()


@pytest.fixture
def sample():
    return lambda name: SAMPLES / name


@pytest.fixture
def pixels():
    def made(width=40, height=30, colour="#336699"):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        return image

    return made
