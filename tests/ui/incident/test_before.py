"""What is done before the first word is posted, over a real desk: in the step, and as the list has it."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from desktop.model.playbook import Mark
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.places import Place, Visit

BEFORE = {"product_safety": "s1_stop", "data_hack": "s1_contain", "false_rumour": "s1_real"}


@pytest.fixture
def opened(qtbot):
    """A case of a kind, and its page in a language."""
    desk = open_drill(seed=7)
    bridge = Bridge(desk.notices)

    def make(kind, language="en"):
        case = desk.incidents.open(kind, summary="Ill", lead="Dana").result(60)
        words = Words(language, desk.clock.now)
        page = crisis_page(desk, bridge, words, qtbot)
        if words.right_to_left:
            page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        page.resize(900, 560)
        with qtbot.waitExposed(page):
            page.show()
        page.visit(Visit(Place.CRISIS, incident=case.id))
        return SimpleNamespace(desk=desk, case=case, page=page, words=words)

    yield make
    bridge.close()
    desk.close()


def filled(page):
    return [one for one in page.findChildren(QPushButton) if one.property("look") == "primary" and one.isVisible()]


def ticks(seen):
    return seen.desk.incidents.get(seen.case.id).checklist.ticks


def top(part, page):
    return part.mapTo(page, part.rect().topLeft()).y()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BEFORE)
def test_the_first_word_is_next_and_says_what_comes_before_it(opened, qtbot, kind, language):
    seen = opened(kind, language)
    first, second, *others = seen.page.view.steps.rows
    (line,) = first.before.lines
    assert first.next.isVisible()
    assert first.title.text() == seen.words("step-s1_first_word")
    assert first.before.head.text() == seen.words("crisis-before")
    assert line.title.text() == second.title.text() == seen.words(f"step-{BEFORE[kind]}")
    assert line.pill.isVisible()  # its own clock
    assert filled(seen.page) == [line.done]
    assert first.help.isEnabled()  # and nothing is blocked
    assert first.help.isVisible()
    assert first.how.isHidden()  # the text that is ready says how
    first.more.click()
    qtbot.waitUntil(lambda: top(first.how, seen.page) < top(first.help, seen.page))
    places = [
        top(one, seen.page) for one in (first.title, first.before.head, line.title, line.done, first.how, first.help)
    ]
    assert places == sorted(places)
    assert first.ahead.isHidden()  # what comes before has a clock of its own
    assert second.why.isHidden()  # it is named above
    assert not any(row.before.isVisible() for row in (second, *others))
    qtbot.waitUntil(lambda: line.done.visibleRegion().boundingRect().height() == line.done.height())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_done_with_undo_there_as_in_the_list(opened, qtbot, language):
    seen = opened("product_safety", language)
    first, second, *_ = seen.page.view.steps.rows
    (line,) = first.before.lines
    seen.page.view.steps.by.setText("Juma")
    line.done.setFocus()
    line.done.click()
    qtbot.waitUntil(line.undo.isVisible)
    tick = ticks(seen)["s1_stop"]
    assert (tick.mark, tick.who) == (Mark.DONE, "Juma")
    assert line.said.text() == second.done.text()
    assert "Juma" in line.said.text()
    assert line.title.font().strikeOut()
    assert second.tick.isChecked()
    assert line.done.isHidden()
    assert filled(seen.page) == [first.help]
    assert QApplication.focusWidget() is first.help  # on to the next thing, from the keyboard too
    assert first.ahead.text() == seen.words("crisis-ahead")
    assert first.ahead.isVisible()
    line.undo.click()
    qtbot.waitUntil(line.done.isVisible)
    assert "s1_stop" not in ticks(seen)
    assert filled(seen.page) == [line.done]


def test_what_is_skipped_in_the_list_is_said_there(opened, qtbot):
    seen = opened("data_hack")
    first, second, *_ = seen.page.view.steps.rows
    first.before.lines[0].more.click()
    second.skip.click()
    seen.page.work.dialog.reason.setText("it was not our account")
    seen.page.work.dialog.yes.click()
    (line,) = first.before.lines
    qtbot.waitUntil(line.undo.isVisible)
    assert "it was not our account" in line.said.text()
    assert not line.title.font().strikeOut()
    assert filled(seen.page) == [first.help]


def test_the_word_can_be_posted_first_and_what_protects_is_next_then(opened, qtbot):
    seen = opened("product_safety")
    first, second, *_ = seen.page.view.steps.rows
    first.tick.click()
    qtbot.waitUntil(second.next.isVisible)
    assert "s1_first_word" in ticks(seen)
    assert first.before.isHidden()
    assert filled(seen.page) == [second.help]


def test_more_leads_to_the_step_itself(opened, qtbot):
    seen = opened("product_safety")
    first, second, *_ = seen.page.view.steps.rows
    assert not second.how.isVisible()
    first.before.lines[0].more.click()
    assert second.how.isVisible()
    assert QApplication.focusWidget() is second.tick


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BEFORE)
def test_the_question_about_danger_is_asked_there_and_below_its_step_later(opened, qtbot, kind, language):
    seen = opened(kind, language)
    ask, rows = seen.page.view.steps.danger, seen.page.view.steps.rows
    (line,) = rows[0].before.lines
    real = next(row for row in rows if row.title.text() == seen.words("step-s1_real"))
    qtbot.waitUntil(lambda: top(line.done, seen.page) < top(ask.said, seen.page) < top(rows[0].help, seen.page))
    ask.no.click()
    qtbot.waitUntil(ask.again.isVisible)
    rows[0].tick.click()
    qtbot.waitUntil(lambda: rows[0].before.isHidden() and top(ask, seen.page) >= top(real, seen.page) + real.height())
    assert seen.words("timeline-harm-no") in ask.said.text()


def test_the_tab_key_goes_through_it_before_the_buttons_of_the_step(opened, qtbot):
    seen = opened("product_safety")
    first, ask = seen.page.view.steps.rows[0], seen.page.view.steps.danger
    (line,) = first.before.lines
    first.tick.setFocus()
    reached = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    wanted = [line.done, line.more, ask.yes, ask.no, first.help]
    assert [one for one in reached if one in wanted] == wanted


def test_a_threat_begins_with_help_and_says_nothing_before_a_word(opened):
    seen = opened("safety_threat")
    first = seen.page.view.steps.rows[0]
    assert first.title.text() == seen.words("step-s1_help")
    assert not any(row.before.isVisible() for row in seen.page.view.steps.rows)
    assert filled(seen.page) == [first.help]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_in_the_form_fits_the_kind(opened, language):
    seen = opened("outage", language)
    seen.page.visit(Visit(Place.CRISIS, new=True))
    form = seen.page.form
    for kind in ("staff_conduct", "product_safety"):
        form.kind.setCurrentIndex(form.kind.findData(kind))
        assert form.lines["summary"].placeholderText() == seen.words(f"hint-{kind}-happened")
    form.kind.setCurrentIndex(-1)
    assert form.lines["summary"].placeholderText() == seen.words("crisis-form-summary.example")
