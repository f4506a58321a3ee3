"""The whole program as it is started: one window, an end in order, trouble said calmly."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.errors import StoreDamaged, StoreTooNew
from desktop.store import backup
from desktop.vault import MemoryVault
from tests.private_desktop import PATIENCE
from ui.frame import Frame
from ui.start import Start, Wish
from ui.theme import LIGHT, Theme
from ui.trouble_page import TroublePage
from ui.widgets.text import PlainLabel

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def start(qapp, home):
    """Opens the desk in a window; nothing is shown on a screen."""
    theme, frame, made = Theme(qapp, LIGHT), Frame(), []

    def build(page="now", language="en"):
        made.append(Start(qapp, frame, theme, None, Wish(home, page, language)))
        made[-1].open()
        return made[-1]

    yield build
    for one in made:
        one.close()
    frame.deleteLater()
    theme.close()


def sentences(start):
    return [label.text() for label in start._frame.findChildren(PlainLabel)]


def test_a_damaged_database_is_a_calm_page_and_nothing_is_touched(start, home):
    home.mkdir(mode=0o700)
    file = home / "utulivu.db"
    file.write_bytes(b"this is no database at all" * 400)
    before = file.read_bytes()
    started = start()
    assert started.session is None
    assert started._frame.findChild(TroublePage)
    assert file.read_bytes() == before
    assert any("Utulivu cannot open" in text for text in sentences(started))


def test_trying_again_opens_once_the_trouble_is_gone(start, home):
    home.mkdir(mode=0o700)
    (home / "utulivu.db").write_bytes(b"this is no database at all" * 400)
    started = start()
    (home / "utulivu.db").unlink()
    started._again()
    assert started.session is not None


def restoring(start):
    words = Words("en")
    buttons = start._frame.findChild(TroublePage).findChildren(QPushButton)
    return next((one for one in buttons if one.text() == words("window-trouble-restore")), None)


def test_a_damaged_database_is_two_clicks_from_its_last_good_copy(start, home):
    desk = open_desk(home, vault=MemoryVault())
    account = desk.accounts.add("feed", "News", {"address": "http://127.0.0.1:9/"}).result(60)
    backup.copy(home / "utulivu.db", home / "backup", NOON)
    desk.close()
    for file in home.glob("utulivu.db*"):
        file.write_bytes(b"this is no database at all" * 400)
    started = start()
    restoring(started).click()
    assert [one.id for one, _ in started.session.shown.desk.accounts.listed()] == [account.id]


def test_a_lost_database_is_two_clicks_from_its_last_good_copy(start, home):
    desk = open_desk(home, vault=MemoryVault())
    account = desk.accounts.add("feed", "News", {"address": "http://127.0.0.1:9/"}).result(60)
    backup.copy(home / "utulivu.db", home / "backup", NOON)
    desk.close()
    for file in home.glob("utulivu.db*"):
        file.unlink()
    started = start()
    assert started.session is None
    restoring(started).click()
    assert [one.id for one, _ in started.session.shown.desk.accounts.listed()] == [account.id]


def test_without_a_copy_nothing_is_promised(start, home):
    home.mkdir(mode=0o700)
    (home / "utulivu.db").write_bytes(b"this is no database at all" * 400)
    assert restoring(start()) is None


@pytest.mark.parametrize("error", [StoreDamaged(file="x"), StoreTooNew(file="x")])
@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_every_trouble_has_its_sentence(qtbot, error, language):
    page = TroublePage(error, Words(language), lambda: None, lambda: None)
    qtbot.addWidget(page)
    assert page.sentence.text()
    assert "(en)" not in page.sentence.text()


@pytest.mark.parametrize("page", ["now", "messages", "crisis", "replies", "accounts", "settings"])
def test_every_page_can_be_the_first(start, page):
    started = start(page)
    assert started.session is not None
    assert started.session.window.pages.currentWidget() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_a_second_start_leaves_and_a_signal_ends_the_first(tmp_path, qtbot):
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ui", "--home", str(tmp_path / "home"), "--language", "en"]
    first = subprocess.Popen(command, env=surroundings, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    try:
        qtbot.waitUntil((tmp_path / "home" / "utulivu.db").exists)  # the first answers very soon
        second = subprocess.run(command, env=surroundings, cwd=ROOT, timeout=PATIENCE, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(PATIENCE) == 0
        told = first.stderr.read().splitlines()
        assert "This plugin does not support raise()" in told  # the first window was asked to come forward
        assert all(line.startswith("This plugin does not support") for line in told)
    finally:
        first.kill()
        first.communicate()
