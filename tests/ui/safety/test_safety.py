"""The short paths and the numbers over a real desk, from every place that leads to them."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.evidence import Kind
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.meter import Level, Meter, Part
from desktop.model.reading import HARM, Risk
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.case_sheets import sheets
from ui.home.why_card import dangers
from ui.inbox.care import Care, Shelf
from ui.places import Place, Visit
from ui.safety.sheet import Kit, SafetySheet

THREAT = "I will come tonight and burn your shop down with all of you in it"


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def bridge(desk):
    bridge = Bridge(desk.notices)
    yield bridge
    bridge.close()


@pytest.fixture
def items(desk, clock):
    for text in (THREAT, "Lovely bread, thank you"):
        sent = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author="@x", sent_at=sent, platform="facebook")).result(60)
    found = {item.message.text: item for item in desk.inbox.page(Query())}
    return found[THREAT], found["Lovely bread, thank you"]


@pytest.fixture
def gone():
    return []


@pytest.fixture
def care(qtbot, desk, bridge, clock, gone):
    page = QWidget()
    qtbot.addWidget(page)
    words = Words("en", clock.now)
    made = Care(
        Shelf(desk.evidence, desk.incidents, desk.casebook.safety, desk.casebook.belonging, lambda: "Neema"),
        words,
        bridge,
        gone.append,
    )
    made.setParent(page)
    made.said.setParent(page)
    page.show()
    yield made
    page.close()


def opened(desk, summary="Threats"):
    return desk.incidents.open("safety_threat", summary=summary, lead="Neema").result(30)


def said(sheet):
    return [label.text() for label in sheet.steps.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_each_path_says_all_its_lines_in_order(qtbot, desk, clock, language):
    page, words = QWidget(), Words(language, clock.now)
    qtbot.addWidget(page)
    sheet = SafetySheet(page, Kit(desk.casebook.safety, words), None)
    sheet.show()
    assert not sheet.steps.isVisible()
    for path in desk.casebook.safety.paths:
        sheet.ways[path.id].click()
        lines = [words(f"safety-{path.id}-{line.id}") for line in path.lines]
        assert [text for text in said(sheet) if text in lines] == lines
        assert not sheet.deeds
    assert words("safety-law") in [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    sheet.close()


def test_public_numbers_are_taken_over_and_own_ones_written(qtbot, desk, clock):
    page, words = QWidget(), Words("en", clock.now)
    qtbot.addWidget(page)
    sheet = SafetySheet(page, Kit(desk.casebook.safety, words), None)
    card = sheet.numbers
    card.take.click()
    assert desk.casebook.safety.numbers() == ()
    at = next(at for at in range(card.choice.count()) if "1201" in card.choice.itemText(at))
    card.choice.setCurrentIndex(at)
    card.take.click()
    assert desk.replies.known(None, None)["helpline"] == "1201"
    assert all("1201" not in card.choice.itemText(at) for at in range(card.choice.count()))
    assert desk.casebook.safety.numbers()[0].checked is None
    card.rows[0].findChildren(QPushButton)[1].click()
    assert not desk.casebook.safety.due(desk.casebook.safety.numbers()[0])
    card.add.click()
    assert card.trouble.sentence.text() == words("errors-number-missing")
    card.number.setText("0700 1")
    card.name.setText("Guard")
    card.add.click()
    assert [one.name for one in desk.casebook.safety.numbers()][1] == "Guard"
    card.rows[0].findChildren(QPushButton)[2].click()
    assert [one.name for one in desk.casebook.safety.numbers()] == ["Guard"]
    sheet.close()


def test_the_numbers_to_call_stand_above_all_else_and_can_be_chosen_from_there(qtbot, desk, clock):
    page, words = QWidget(), Words("en", clock.now)
    qtbot.addWidget(page)
    sheet = SafetySheet(page, Kit(desk.casebook.safety, words), None)
    with qtbot.waitExposed(sheet):
        sheet.show()
    (choose,) = sheet.nearest.findChildren(QPushButton)
    assert choose.words() == words("safety-numbers-choose")
    choose.click()
    assert sheet.numbers.choice.hasFocus()
    qtbot.waitUntil(lambda: sheet.numbers.choice.visibleRegion().boundingRect().height() > 0)
    sheet.numbers.name.setText("Guard")
    sheet.numbers.number.setText("0700 123 456")
    sheet.numbers.add.click()
    (call,) = sheet.nearest.findChildren(QPushButton)
    assert "0700 123 456" in call.words()
    way = sheet.ways["hurt"]
    qtbot.waitUntil(lambda: call.isVisible() and call.mapToGlobal(QPoint(0, 0)).y() < way.mapToGlobal(QPoint(0, 0)).y())
    sheet.close()


def test_only_a_message_with_a_danger_to_people_leads_to_its_path(care, items, gone):
    threat, nice = items
    care.show_item(nice)
    assert not care.safety.isVisible()
    care.show_item(threat)
    assert care.safety.isVisible()
    sheet = care.open_safety()
    assert sheet.ways["threat"].isChecked()
    sheet.deeds["reply"].click()
    assert gone == [Visit(Place.REPLIES, messages=(threat.message.id,), template="threat-internal")]


def test_without_a_case_it_says_how_to_open_one(care, items, gone):
    care.show_item(items[0])
    care.keep.click()
    assert care.said.sentence.text() == care._words("messages-keep-no-case")
    care.said.buttons()[0].click()
    assert gone == [Visit(Place.CRISIS, messages=(items[0].message.id,), new=True)]
    care.show_item(items[1])
    assert not care.said.isVisible()


def test_a_message_is_kept_in_the_one_open_case_once(care, items, desk, qtbot):
    case = opened(desk)
    care.show_item(items[1])
    care.keep.click()
    qtbot.waitUntil(lambda: care.said.sentence.text() == care._words("messages-kept"))
    entry = desk.evidence.entries(case.id)[-1]
    assert (entry.kind, entry.facts["message"], entry.who) == (Kind.MESSAGE, items[1].message.id, "Neema")
    care.keep.click()
    qtbot.waitUntil(lambda: care.said.sentence.text() == care._words("messages-kept-before"))
    assert len(desk.evidence.entries(case.id)) == 1


def test_with_several_cases_it_asks_which(care, items, desk, qtbot):
    first, second = opened(desk, "First"), opened(desk, "Second")
    care.show_item(items[0])
    question = care.ask_keep()
    assert desk.evidence.entries(first.id) == desk.evidence.entries(second.id) == []
    next(button for button in question.findChildren(QPushButton) if "First" in button.words()).click()
    qtbot.waitUntil(lambda: len(desk.evidence.entries(first.id)) == 1)
    assert desk.evidence.entries(second.id) == []


def test_the_case_opens_the_path_of_its_danger_with_its_evidence(qtbot, desk, bridge, clock):
    page = QWidget()
    qtbot.addWidget(page)
    sheet = sheets(desk, Words("en", clock.now), bridge, lambda visit: None)["safety"](
        page, opened(desk), lambda: "Neema"
    )
    assert sheet.ways["threat"].isChecked()
    sheet.deeds["keep"].click()
    titles = [part.windowTitle() for part in page.findChildren(QWidget) if part.isWindow() and part.isVisible()]
    assert titles == [Words("en")("evidence-title")]


def test_the_score_names_the_dangers_to_people(clock):
    parts = tuple(Part(key, 10, {}, ()) for key in ("danger-violence-threat", "danger-boycott-call", "burst"))
    meter = Meter(clock.now(), Level.ISSUE, parts)
    assert dangers(meter) == {Risk.VIOLENCE_THREAT} < HARM
