"""The key messages of a case over a real desk, as the owner works with them in three languages."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.keys import Certainty
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.incident.case_sheet import Desk
from ui.incident.keys_sheet import KeysSheet
from ui.incident.reason_dialog import ReasonDialog
from ui.incident.standing import Standing
from ui.places import Place, Visit
from ui.widgets.text import PlainLabel

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema").result(30)


@pytest.fixture
def bridge(qapp, desk):
    bridge = Bridge(desk.notices)
    yield bridge
    bridge.close()


@pytest.fixture
def make(qtbot, desk, case, bridge):
    made, page = [], QWidget()
    qtbot.addWidget(page)

    def sheet(language="en", case=case, rhythm=None):
        words = Words(language, desk.clock.now)
        made.append(KeysSheet(page, Desk(words, bridge, lambda: "Neema"), desk.casebook.keys, desk.clock, case, rhythm))
        made[-1].show()
        return made[-1]

    yield sheet
    for one in filter(isValid, made):
        one.close()


@pytest.fixture(params=["en", "sw", "he"])
def sheet(make, request):
    return make(request.param)


def texts(part):
    return [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]


def press(part, words):
    next(b for b in part.findChildren(QPushButton) if b.isVisible() and b.words() == words).click()


def test_a_line_is_sorted_by_one_press_and_a_claim_is_put_right(sheet, qtbot, desk, case):
    sheet.fact.setText("<b>Five</b> in hospital")
    sheet.keep[Certainty.CLAIMED].click()
    qtbot.waitUntil(lambda: "\u2068<b>Five</b> in hospital\u2069" in texts(sheet.facts[Certainty.CLAIMED]))
    assert sheet.fact.text() == ""
    press(sheet.facts[Certainty.CLAIMED], sheet.words("keys-know"))
    dialog = sheet.findChild(ReasonDialog)
    dialog.reason.setText("One person saw a doctor")
    dialog.yes.click()
    qtbot.waitUntil(lambda: "\u2068One person saw a doctor\u2069" in texts(sheet.facts[Certainty.KNOWN]))
    assert sheet.facts[Certainty.CLAIMED].isHidden()


def test_a_claim_that_is_true_needs_no_typing(sheet, qtbot, desk, case):
    desk.casebook.keys.note(case.id, Certainty.CLAIMED, "It was the oven", "").result(30)
    qtbot.waitUntil(sheet.facts[Certainty.CLAIMED].isVisible)
    press(sheet.facts[Certainty.CLAIMED], sheet.words("keys-true"))
    qtbot.waitUntil(lambda: "\u2068It was the oven\u2069" in texts(sheet.facts[Certainty.KNOWN]))


def test_only_changed_lines_are_agreed_and_typing_survives_news_of_the_case(sheet, qtbot, desk, case):
    assert not sheet.agree.isVisible()
    qtbot.keyClicks(sheet.lines[0], "Some pies were raw")
    desk.casebook.keys.note(case.id, Certainty.UNKNOWN, "Which oven", "").result(30)
    qtbot.waitUntil(sheet.facts[Certainty.UNKNOWN].isVisible)
    assert sheet.lines[0].text() == "Some pies were raw"
    sheet.agree.click()
    qtbot.waitUntil(sheet.agreed[0].isVisible)
    assert [(line.number, line.text) for line in desk.casebook.keys.of_case(case.id).lines] == [
        (1, "Some pies were raw")
    ]
    qtbot.waitUntil(lambda: not sheet.agree.isVisible())
    assert not sheet.agreed[1].isVisible()


def test_a_line_is_kept_by_enter_and_when_the_sheet_is_closed(sheet, qtbot, desk, case):
    qtbot.keyClicks(sheet.lines[0], "Some pies were raw")
    qtbot.keyClick(sheet.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.casebook.keys.of_case(case.id).lines) == 1)
    qtbot.keyClicks(sheet.lines[1], "We are sorry")
    sheet.leave.click()
    qtbot.waitUntil(lambda: len(desk.casebook.keys.of_case(case.id).lines) == 2)


def test_what_is_copied_holds_what_is_typed_and_no_signs_of_direction(sheet, qtbot, desk, case, clock):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(30)
    desk.casebook.keys.begin(case.id, "The oven is checked", clock.now() + HOUR, "Neema").result(30)
    qtbot.waitUntil(sheet.promise.clock.isVisible)
    qtbot.keyClicks(sheet.lines[0], "Some pies were raw")
    sheet._copy()
    copied = QGuiApplication.clipboard().text()
    assert "Some pies were raw" in copied
    assert "The oven is checked" in copied
    assert not {"\u2068", "\u2069", "⟨"} & set(copied)


def test_what_is_being_done_is_added_with_a_time_and_ends(sheet, qtbot, desk, case, clock):
    sheet.deed.setText("The oven is being checked")
    sheet.until.setCurrentIndex(1)
    sheet.begin.click()
    qtbot.waitUntil(sheet.deeds.isVisible)
    assert desk.casebook.keys.of_case(case.id).deeds[0].due_at == clock.now() + HOUR
    press(sheet.deeds, sheet.words("keys-finish"))
    qtbot.waitUntil(lambda: desk.casebook.keys.of_case(case.id).deeds[0].done_at is not None)


def test_a_promise_is_one_press_and_giving_it_asks_what_was_said_and_when_next(sheet, qtbot, desk, case, clock):
    assert not sheet.give.isVisible()
    sheet.promise.choices[0].click()
    qtbot.waitUntil(sheet.give.isVisible)
    assert not sheet.promise.said.isVisible()
    sheet.give.click()
    assert sheet.promise.said.isVisible()
    sheet.promise.choices[1].click()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + HOUR
    sheet.promise.said.setText("The oven is repaired")
    sheet.promise.choices[1].click()
    qtbot.waitUntil(lambda: not sheet.promise.said.isVisible())
    assert desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + 2 * HOUR
    assert "word-given" in [entry.what for entry in desk.incidents.timeline(case.id)]


def test_the_next_time_that_was_said_is_the_one_to_choose(sheet, qtbot, desk, case, clock):
    sheet.promise.choices[0].click()
    qtbot.waitUntil(sheet.give.isVisible)
    sheet.give.click()
    before = sheet.promise.own.moment()
    sheet.promise.said.setText("The oven is repaired.")
    assert sheet.promise.own.moment() == before
    sheet.promise.said.setText("The oven is repaired. We will write here again in three hours.")
    assert sheet.promise.own.moment() == clock.now() + 3 * HOUR
    sheet.promise.keep_own.click()
    qtbot.waitUntil(lambda: not sheet.promise.said.isVisible())
    assert desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + 3 * HOUR


def test_the_clock_turns_into_a_calm_warning(sheet, qtbot, desk, case, clock):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(30)
    qtbot.waitUntil(sheet.promise.clock.isVisible)
    assert sheet.promise.clock.property("tone") == "brand"
    choice = sheet.promise.choices[0]
    sheet._clockwork.timeout.emit()
    assert sheet.promise.choices[0] is choice
    clock.forward(hours=2)
    sheet._clockwork.timeout.emit()
    assert sheet.promise.clock.property("tone") == "issue"
    said = sheet.words("keys-late", time=clock.now() - HOUR, span=sheet.words.span(HOUR))
    assert sheet.promise.clock.text() == said


def test_a_copy_for_the_team_holds_what_there_is_and_no_more(make, qtbot, qapp, desk, case):
    desk.casebook.keys.note(case.id, Certainty.KNOWN, "Two are ill", "").result(30)
    desk.casebook.keys.agree(case.id, 1, "We took them back", "").result(30)
    sheet = make()
    sheet.copy.click()
    assert qapp.clipboard().text() == "What everybody says\n- We took them back\n\nKnown\n- Two are ill"


def test_a_closed_case_can_only_be_read(make, qtbot, desk, case, clock):
    desk.casebook.keys.note(case.id, Certainty.CLAIMED, "It was the oven", "").result(30)
    closed = desk.incidents.close(case.id, "", "Over").result(30)
    sheet = make(case=closed)
    assert "\u2068It was the oven\u2069" in texts(sheet.facts[Certainty.CLAIMED])
    left = {button.words() for button in sheet.findChildren(QPushButton) if button.isVisible()}
    assert left == {sheet.words("keys-copy"), sheet.words("keys-close")}


def test_what_an_ended_case_promised_can_still_be_given(make, qtbot, desk, case, clock):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(30)
    sheet = make(case=desk.incidents.close(case.id, "", "Over").result(30))
    assert sheet.give.isVisible()
    assert not sheet.agree.isVisible()
    sheet.give.click()
    sheet.promise.said.setText("The oven is repaired")
    sheet.promise.no_more.click()
    qtbot.waitUntil(lambda: not sheet.give.isVisible())
    assert desk.casebook.keys.promises() == []
    assert not sheet.promise.choices[0].isVisible()


@pytest.mark.parametrize("ended", [False, True])
def test_a_promise_is_given_up_with_a_reason(make, qtbot, desk, case, clock, ended):
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(30)
    sheet = make(case=desk.incidents.close(case.id, "", "Over").result(30) if ended else case)
    sheet.not_given.click()
    dialog = sheet.findChild(ReasonDialog)
    assert not dialog.yes.isEnabled()
    dialog.reason.setText("Everybody knows")
    dialog.yes.click()
    qtbot.waitUntil(lambda: not sheet.not_given.isVisible())
    last = desk.incidents.timeline(case.id)[-1]
    assert (last.what, last.values["why"]) == ("word-left", "Everybody knows")


def test_a_case_shows_its_promise_and_leads_to_the_sheet(qtbot, desk, case, clock):
    visits = []
    standing = Standing(Words("en", clock.now), clock, desk.casebook, visits.append)
    qtbot.addWidget(standing)
    standing.show_case(case.id)
    assert standing.isHidden()
    desk.casebook.keys.promise(case.id, clock.now() + HOUR, "").result(30)
    other = desk.incidents.open("outage", summary="No light", lead="Neema").result(30)
    standing.show_case(other.id)
    assert standing.isHidden()
    standing.show_case(case.id)
    assert standing.promise.isVisible()
    button = standing.promise.buttons()[0]
    before = standing.promise.sentence.text()
    clock.forward(minutes=20)
    standing.show_case(case.id)
    assert standing.promise.buttons()[0] is button
    assert standing.promise.sentence.text() != before
    button.click()
    assert visits == [Visit(Place.REPLIES, incident=case.id, template="update")]
    clock.forward(hours=2)
    standing.show_case(case.id)
    assert (standing.promise.isVisible(), standing.late.isVisible()) == (False, True)


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_time_later_than_the_level_asks_for_is_said_and_kept_all_the_same(make, qtbot, desk, case, clock, language):
    sheet, words = make(language, rhythm=3 * HOUR), Words(language)
    hint = words("keys-too-far", span=words.span(3 * HOUR))
    assert hint not in texts(sheet.promise)
    sheet.promise.own.show_moment(clock.now() + 2 * HOUR)
    assert hint not in texts(sheet.promise)
    sheet.promise.own.show_moment(clock.now() + 10 * HOUR)
    assert hint in texts(sheet.promise)
    sheet.promise.keep_own.click()
    qtbot.waitUntil(sheet.give.isVisible)
    assert desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + 10 * HOUR
    assert hint in texts(sheet.promise)
    sheet.promise.choices[0].click()
    qtbot.waitUntil(lambda: desk.casebook.keys.of_case(case.id).promise.due_at == clock.now() + HOUR)
    qtbot.waitUntil(lambda: hint not in texts(sheet.promise))


def test_where_the_level_asks_for_no_rhythm_every_time_is_as_good(make, clock):
    sheet = make()
    sheet.promise.own.show_moment(clock.now() + 100 * HOUR)
    assert not sheet.promise.late.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_of_the_case_becomes_the_first_claim_by_one_press(make, desk, case, qtbot, language):
    sheet = make(language)
    assert sheet.take.isVisible()
    assert "People ill" in sheet.take.words()
    sheet.take.click()
    qtbot.waitUntil(lambda: len(desk.casebook.keys.of_case(case.id).facts) == 1)
    (fact,) = desk.casebook.keys.of_case(case.id).facts
    assert (fact.text, fact.certainty) == ("People ill", Certainty.CLAIMED)
    qtbot.waitUntil(lambda: not sheet.take.isVisible())
    desk.casebook.keys.know(case.id, fact.id, "Two were ill", "Neema").result(30)
    sheet.refresh()
    assert not sheet.take.isVisible()


def test_a_closed_case_offers_no_claim(make, desk, case):
    desk.incidents.close(case.id, "over", "Neema").result(30)
    assert not make(case=desk.incidents.get(case.id)).take.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_example_reads_like_a_confession(language):
    """What stands in grey fits any kind of case: nothing of pies, of an oven or of a doctor."""
    say = Words(language).plain
    keys = [f"keys-line-{number}.example" for number in (1, 2, 3)] + ["keys-fact.example"]
    examples = " ".join(map(say, keys)).lower()
    for word in ("pie", "oven", "doctor", "pai ", "oveni", "daktari", "פשטיד", "תנור", "רופא"):
        assert word not in examples
