"""Stop everything over a real desk: ticked, said on the pages until it is lifted with a note, in three languages."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.pause import KINDS
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.incident.case_sheet import Desk
from ui.incident.naming import entry_sentence
from ui.incident.pause_sheet import PauseSheet
from ui.incident.reason_dialog import ReasonDialog
from ui.incident.standing import Standing
from ui.places import Place, Visit


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema").result(30)


@pytest.fixture
def make(qtbot, desk, case):
    page, made, bridge = QWidget(), [], Bridge(desk.notices)
    qtbot.addWidget(page)

    def sheet(language="en", case=case):
        words = Words(language, desk.clock.now)
        made.append(PauseSheet(page, Desk(words, bridge, lambda: "Neema"), desk.casebook.pauses, case))
        made[-1].show()
        return made[-1]

    yield sheet
    bridge.close()


@pytest.fixture(params=["en", "sw", "he"])
def sheet(make, request):
    return make(request.param)


def test_a_tick_says_since_when_and_by_whom_and_can_be_taken_back(sheet, qtbot, desk, case, clock):
    row = sheet.rows["buffer"]
    assert not sheet.lift.isVisible()
    row.box.click()
    qtbot.waitUntil(row.stamp.isVisible)
    assert row.stamp.text() == sheet.words("pause-since", time=clock.now(), who="Neema")
    assert sheet.lift.isVisible()
    said = entry_sentence(sheet.words, desk.incidents.timeline(case.id)[-1])
    assert said == sheet.words("timeline-stopped", place=sheet.words("pause-at-buffer"))
    row.box.click()
    qtbot.waitUntil(lambda: not row.stamp.isVisible())
    assert desk.casebook.pauses.stopped(case.id) == []


def test_it_goes_on_with_a_note(sheet, qtbot, desk, case):
    for place in ("buffer", "bots"):
        sheet.rows[place].box.click()
    qtbot.waitUntil(lambda: len(desk.casebook.pauses.stopped(case.id)) == 2)
    qtbot.waitUntil(sheet.lift.isVisible)
    sheet.lift.click()
    dialog = sheet.findChild(ReasonDialog)
    dialog.reason.setText("The cause is found")
    dialog.yes.click()
    qtbot.waitUntil(lambda: not sheet.lift.isVisible())
    assert desk.casebook.pauses.holding() == []
    assert not sheet.rows["buffer"].box.isChecked()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_every_place_is_said_in_words(language, clock):
    words = Words(language, clock.now)
    for place in KINDS.values():
        said = words(f"pause-at-{place}") + words(f"pause-at-{place}.how")
        assert "(en)" not in said


def test_a_refused_tick_is_said_and_the_box_shows_what_is_true(make, qtbot, desk, case):
    sheet = make()
    desk.incidents.close(case.id, "", "Over").result(30)
    sheet.rows["buffer"].box.click()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert not sheet.rows["buffer"].box.isChecked()


def test_a_closed_case_can_still_be_let_go_on(make, qtbot, desk, case):
    desk.casebook.pauses.stop(case.id, "buffer", "").result(30)
    sheet = make(case=desk.incidents.close(case.id, "", "Over").result(30))
    assert not sheet.rows["buffer"].box.isEnabled()
    assert sheet.lift.isVisible()


def test_the_pages_say_it_until_it_is_lifted(qtbot, desk, case, clock):
    visits = []
    standing = Standing(Words("en", clock.now), clock, desk.casebook, visits.append)
    qtbot.addWidget(standing)
    other = desk.incidents.open("outage", summary="No light", lead="Neema").result(30)
    desk.casebook.pauses.stop(case.id, "buffer", "").result(30)
    standing.show_case(other.id)
    assert standing.isHidden()
    for show in (lambda: standing.show_case(case.id), standing.show_stopped):
        show()
        assert standing.stopped.isVisible()
    standing.stopped.buttons()[0].click()
    assert visits == [Visit(Place.CRISIS, incident=case.id, sheet="pause")]
    desk.casebook.pauses.lift(case.id, "Over", "").result(30)
    standing.show_stopped()
    assert standing.isHidden()
