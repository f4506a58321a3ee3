"""Scope and impact of a case over a real desk: opened, read, planned and rated in three languages."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.impact import Aspect, Degree, Judged
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.reading import Concern
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.home.shares_card import ShareRow
from ui.incident.case_sheet import Desk
from ui.incident.impact_sheet import ImpactSheet
from ui.incident.naming import entry_sentence
from ui.incident.standing import Standing
from ui.places import Place, Visit
from ui.widgets.excerpt import Excerpt
from ui.widgets.text import PlainLabel

JUDGED = {aspect: Judged(Degree.LITTLE, f"Because of {aspect}") for aspect in Aspect}


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def case(desk, clock):
    for number, text in enumerate(("<b>I was sick</b> after your pies", "My son was sick after eating your pies")):
        at = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author=f"@a{number}", sent_at=at, platform="facebook")).result(60)
    ids = tuple(item.message.id for item in desk.inbox.page(Query()))
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema", messages=ids).result(30)


@pytest.fixture
def make(qtbot, desk, case):
    page, made, bridge = QWidget(), [], Bridge(desk.notices)
    qtbot.addWidget(page)

    def sheet(language="en", case=case, go=lambda visit: None, people=("Neema", "Ben")):
        words = Words(language, desk.clock.now)
        made.append(ImpactSheet(page, Desk(words, bridge, lambda: "Neema"), desk.casebook.impacts, case, people, go))
        made[-1].show()
        qtbot.waitUntil(lambda: made[-1].rating is not None and made[-1].rating.isVisible())
        return made[-1]

    yield sheet
    bridge.close()


@pytest.fixture(params=["en", "sw", "he"])
def sheet(make, request):
    return make(request.param)


def texts(part):
    return [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]


def in_sight(sheet, part):
    view = sheet._area.viewport()
    top = part.mapTo(view, QPoint(0, 0)).y()
    return part.isVisible() and top >= 0 and top + part.height() <= view.height()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_at_once_and_fills_when_the_messages_are_read(make, qtbot, language):
    sheet = make(language)
    assert sheet.heard.text() == sheet.words("impact-counting")
    qtbot.waitUntil(lambda: bool(sheet.worries))
    words = sheet.words
    assert sheet.heard.text() == words("impact-most", platform="Facebook", people=2, total=2)
    assert [row.accessibleName().split(":")[0] for row in sheet.findChildren(ShareRow)] == ["Facebook"]
    card = sheet.worries[0]
    assert card.heading.text() == words("concern-safety_health")
    assert words("impact-worry", people=2, messages=2) in texts(card)
    assert len(card.findChildren(Excerpt)) == 2
    assert not any("(en)" in text for text in texts(sheet)) or words.language == "en"


def test_a_plan_is_kept_with_who_does_it(sheet, qtbot, desk, case):
    qtbot.waitUntil(lambda: bool(sheet.worries))
    card = sheet.worries[0]
    card.does.setText("Everybody gets the money back")
    card.keep.click()
    qtbot.waitUntil(card.lack.isVisible)
    assert card.lack.sentence.text() == sheet.words("errors-impact-person")
    assert sheet.trouble.isHidden()
    card.person.setCurrentIndex(card.person.findData("Ben"))
    assert card.lack.isHidden()
    card.keep.click()
    qtbot.waitUntil(card.stamp.isVisible)
    plan = desk.casebook.impacts.of_case(case.id).plans[Concern.SAFETY_HEALTH]
    assert (plan.does, plan.person) == ("Everybody gets the money back", "Ben")


def test_it_is_rated_by_the_keyboard_alone(sheet, qtbot, desk, case):
    sheet.activateWindow()
    sheet.rate.click()
    for degree, aspect in zip((3, 2, 1, 0), Aspect, strict=True):
        row = sheet.rating.rows[aspect]
        qtbot.keyClick(row.degrees.button(0), str(degree))
        assert row.degrees.checkedId() == degree
        qtbot.keyClicks(row.reason, f"Because of {aspect}")
        qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    sheet.rating.keep.click()
    qtbot.waitUntil(lambda: bool(desk.casebook.impacts.of_case(case.id).ratings))
    judged = desk.casebook.impacts.of_case(case.id).ratings[0].judged
    assert [int(judged[aspect].degree) for aspect in Aspect] == [3, 2, 1, 0]
    assert judged[Aspect.TRUST].reason == "Because of trust"
    qtbot.waitUntil(sheet.rating.before.isVisible)
    assert all(row.judged() is None for row in sheet.rating.rows.values())
    qtbot.waitUntil(lambda: not sheet.rating.keep.isVisible())
    assert sheet.rating.done.sentence.text() == sheet.words("impact-rated")
    qtbot.waitUntil(lambda: in_sight(sheet, sheet.rating.done) and in_sight(sheet, sheet.rating.before))
    sheet.rate.click()
    assert sheet.rating.keep.isVisible()
    assert sheet.rating.before.isVisible()
    assert sheet.rating.done.isHidden()
    said = entry_sentence(sheet.words, desk.incidents.timeline(case.id)[-1])
    assert all(sheet.words(f"impact-degree-{number}") in said for number in range(4))


def test_what_is_missing_is_said_and_nothing_typed_is_lost(sheet, qtbot, desk, case):
    sheet.activateWindow()
    people, trust = sheet.rating.rows[Aspect.PEOPLE], sheet.rating.rows[Aspect.TRUST]
    people.choose(1)
    people.reason.setText("One")
    sheet.rating.keep.click()
    qtbot.waitUntil(trust.lack.isVisible)
    assert trust.lack.sentence.text() == sheet.words("errors-impact-unrated")
    assert people.judged() == Judged(Degree.LITTLE, "One")
    trust.choose(2)
    assert trust.lack.isHidden()


def test_an_empty_reason_is_said_where_it_is_missing_and_gets_the_caret(sheet, qtbot):
    sheet.activateWindow()
    people = sheet.rating.rows[Aspect.PEOPLE]
    for row in sheet.rating.rows.values():
        row.choose(1)
        row.reason.setText("Because")
    people.reason.clear()
    sheet.rating.keep.setFocus()
    sheet.rating.keep.click()
    qtbot.waitUntil(people.lack.isVisible)
    assert people.lack.sentence.text() == sheet.words("errors-impact-reason")
    qtbot.waitUntil(lambda: people.reason.hasFocus() and in_sight(sheet, people))
    assert sheet.trouble.isHidden()
    people.reason.setText("One was sick")
    assert people.lack.isHidden()


def test_the_only_person_known_is_chosen_already(make, qtbot, desk, case):
    sheet = make(people=("Neema",))
    qtbot.waitUntil(lambda: bool(sheet.worries))
    card = sheet.worries[0]
    assert card.person.currentData() == "Neema"
    card.does.setText("Call the doctor")
    card.keep.click()
    qtbot.waitUntil(card.stamp.isVisible)
    assert desk.casebook.impacts.of_case(case.id).plans[Concern.SAFETY_HEALTH].person == "Neema"


def test_then_and_now_stand_below_each_other_newest_first(make, desk, case, clock):
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(30)
    clock.forward(hours=25)
    sheet = make()
    assert sheet.rating.about.text() == sheet.words("impact-again")
    desk.casebook.impacts.rate(case.id, {**JUDGED, Aspect.TRUST: Judged(Degree.GRAVE, "Nobody comes")}, "").result(30)
    sheet.refresh()
    said = texts(sheet.rating.before)
    anew = sheet.words("impact-judged-anew", aspect="Trust", degree="grave", before="little", reason="Nobody comes")
    first = sheet.words("impact-judged", aspect="Trust", degree="little", reason="Because of trust")
    assert said.index(anew) < said.index(first)
    assert sheet.rating.about.text() == sheet.words("impact-rating-about")


def test_what_was_rated_stands_there_without_the_questions(make, desk, case, clock):
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(30)
    sheet = make()
    assert not sheet.rating.keep.isVisible()
    assert sheet.rating.before.isVisible()
    clock.forward(hours=25)
    sheet.refresh()
    assert sheet.rating.keep.isVisible()


def test_the_messages_behind_a_concern_can_be_read(make, qtbot, case):
    visits = []
    sheet = make(go=visits.append)
    qtbot.waitUntil(lambda: bool(sheet.worries))
    messages = sheet.worries[0].worry.messages
    next(b for b in sheet.worries[0].findChildren(QPushButton) if b.text() == sheet.words("impact-see")).click()
    assert visits == [Visit(Place.MESSAGES, messages=messages)]


def test_a_closed_case_can_only_be_read(make, qtbot, desk, case):
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(30)
    sheet = make(case=desk.incidents.close(case.id, "", "Over").result(30))
    qtbot.waitUntil(lambda: bool(sheet.worries))
    assert not sheet.rating.keep.isVisible()
    assert not sheet.worries[0].keep.isVisible()
    assert sheet.rating.before.isVisible()


def test_the_case_reminds_after_a_day(qtbot, desk, case, clock):
    visits = []
    standing = Standing(Words("en", clock.now), clock, desk.casebook, visits.append)
    qtbot.addWidget(standing)
    desk.casebook.impacts.rate(case.id, JUDGED, "").result(30)
    standing.show_case(case.id)
    assert standing.isHidden()
    clock.forward(hours=24)
    standing.show_case(case.id)
    standing.again.buttons()[0].click()
    assert visits == [Visit(Place.CRISIS, incident=case.id, sheet="impact")]
