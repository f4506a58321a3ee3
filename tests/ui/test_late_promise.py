"""A promised word that is late: the tray says so, and its note leads to the key messages of its case."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.alert import News
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import Alert
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.herald import destination
from ui.places import Place, Visit
from ui.tray import Tray, TrayActs


@pytest.fixture
def view(qapp, home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    bridge = Bridge(desk.notices)
    yield SimpleNamespace(desk=desk, bridge=bridge, words=Words("en", clock.now))
    bridge.close()
    desk.close()


@pytest.fixture
def case(view, clock):
    case = view.desk.incidents.open("outage", summary="No light", lead="Neema").result(30)
    view.desk.casebook.keys.promise(case.id, clock.now() + timedelta(hours=1), "").result(30)
    return case


def test_the_tray_says_it_until_the_word_is_given(qtbot, view, case, clock):
    tray = Tray(TrayActs(*[lambda *_: None] * 7))
    tray.show_view(view)
    level = view.words.plain(f"level-{view.desk.meter.now().level}")
    late = view.words.plain("tray-tip-promise", level=level)
    assert tray.icon.toolTip() == view.words.plain("tray-tip", level=level)
    clock.forward(hours=2)
    view.bridge.alert_raised.emit(None)
    assert tray.icon.toolTip() == late
    view.desk.casebook.keys.give(case.id, "It is light again", None, "").result(30)
    qtbot.waitUntil(lambda: tray.icon.toolTip() != late)
    tray.close()


def test_its_note_leads_to_the_key_messages(view, case, clock):
    alert = Alert(clock.now(), Level.CALM, 0, incident_id=case.id, news=News.PROMISE, values={"due": clock.now()})
    assert destination(view, alert) == Visit(Place.REPLIES, incident=case.id, template="update")


@pytest.mark.parametrize("language", LANGUAGES)
def test_late_steps_are_said_by_the_tray(view, clock, language):
    view.words = Words(language, clock.now)
    tray = Tray(TrayActs(*[lambda *_: None] * 7))
    tray.show_view(view)
    late = Meter(clock.now(), Level.WATCH, (Part("overdue", 8, {"steps": 3}),))
    word = view.words.plain("level-watch")
    assert tray._tip(view, word, late) == view.words.plain("tray-tip-late", level=word, count=3)
    assert "3" in tray._tip(view, word, late)
    assert tray._tip(view, word, Meter(clock.now(), Level.WATCH, ())) == view.words.plain("tray-tip", level=word)
    tray.close()
