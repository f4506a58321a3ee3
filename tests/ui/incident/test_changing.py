"""How bad a case is, its kind and its people are set right over the real desk of the practice business."""

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from desktop.model.meter import Level
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.incident.changing import DetailsSheet, LevelSheet
from ui.places import Place, Visit


@pytest.fixture
def make(qtbot):
    desk = open_drill(seed=7)
    bridge = Bridge(desk.notices)

    def page(language="en"):
        words = Words(language, desk.clock.now)
        made = crisis_page(desk, bridge, words, qtbot)
        made.resize(900, 700)
        with qtbot.waitExposed(made):
            made.show()
        case = desk.incidents.open(desk.incidents.playbooks()[0].id, summary="Ill", lead="Dana").result(5)
        made.visit(Visit(Place.CRISIS, incident=case.id))
        return made, desk, case

    yield page
    bridge.close()
    desk.close()


def sheet(page, name, kind):
    if not page.view.doors[name].isVisible():
        page.view.ways.more.click()
    page.view.doors[name].click()
    return page.window().findChildren(kind)[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_needs_its_reason_and_is_said_in_the_head(qtbot, make, language):
    page, *_ = make(language)
    words = page.view._words
    assert page.view.level.text() == words("grading-meter")
    asked = sheet(page, "grading", LevelSheet)
    asked.level.setCurrentIndex(3)
    assert not asked.yes.isEnabled()
    asked.why.setText("two in hospital")
    asked.yes.click()
    qtbot.waitUntil(lambda: "two in hospital" in page.view.level.text())
    assert words("level-emergency") in page.head.subtitle.text()
    assert "two in hospital" in page.view.timeline.sentences()[-1]
    again = sheet(page, "grading", LevelSheet)
    assert again.level.currentData() == Level.EMERGENCY
    again.back.click()
    qtbot.waitUntil(lambda: page.view.level.text() == words("grading-meter"))


def test_kind_and_people_are_set_right_and_trouble_is_said(qtbot, make):
    page, desk, case = make()
    asked = sheet(page, "details", DetailsSheet)
    asked.lead.setText(" ")
    asked.yes.click()
    qtbot.waitUntil(asked.trouble.isVisible)
    asked.lead.setText("Amina")
    asked.kind.setCurrentIndex(1)
    asked.yes.click()
    qtbot.waitUntil(lambda: "Amina" in page.view.people.text())
    assert desk.incidents.get(case.id).playbook_id == desk.incidents.playbooks()[1].id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_is_set_right(qtbot, make, language):
    page, *_ = make(language)
    asked = sheet(page, "details", DetailsSheet)
    assert asked.summary.text() == "Ill"
    asked.summary.setText("Three people ill")
    asked.yes.click()
    qtbot.waitUntil(lambda: "Three people ill" in page.view.summary.text())
    said = page.view._words("timeline-changed-summary", text="Three people ill", before="Ill")
    assert page.view.timeline.sentences()[-1] == said


def test_a_closed_case_offers_no_change(qtbot, make):
    page, desk, case = make()
    assert not page.view.doors["grading"].isVisible()
    page.view.ways.more.click()
    assert page.view.doors["grading"].isVisible()
    assert page.view.ways.more.words() == page.view._words("crisis-less")
    page.view.ways.more.click()
    assert not page.view.doors["grading"].isVisible()
    page.view.ways.more.click()
    desk.incidents.close(case.id, "", "over").result(5)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert not page.view.doors["grading"].isVisible()
    assert not page.view.doors["details"].isVisible()
    assert not page.view.ways.more.isVisible()
    assert page.view.doors["evidence"].isVisible()
