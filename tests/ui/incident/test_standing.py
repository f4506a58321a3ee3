"""What of a case stays in sight: one line where several things stand, and the next step beside it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.incident.standing import Standing
from ui.places import Place, Visit
from ui.widgets.text import PlainLabel


class Later:
    """A clock that is two hours ahead of another."""

    def __init__(self, clock):
        self.clock = clock

    def now(self):
        return self.clock.now() + timedelta(hours=2)


@pytest.fixture
def drill():
    desk = open_drill(seed=7)
    bridge = Bridge(desk.notices)
    yield desk, bridge
    bridge.close()
    desk.close()


@pytest.fixture
def case(drill):
    """Four steps are done, a word is promised and something is stopped."""
    desk, _ = drill
    case = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    for state in desk.incidents.steps(case)[:4]:
        desk.incidents.tick(case.id, state.step.id, "Dana").result(60)
    desk.casebook.keys.promise(case.id, desk.clock.now() + timedelta(hours=1), "").result(60)
    desk.casebook.pauses.stop(case.id, "buffer", "").result(60)
    return desk.incidents.get(case.id)


def make(drill, qtbot, language="en"):
    desk, bridge = drill
    words = Words(language, desk.clock.now)
    page = crisis_page(
        desk, bridge, words, qtbot, standing=Standing(words, desk.clock, desk.casebook, lambda visit: None)
    )
    page.resize(1000, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def banners(standing):
    return [one for one in (standing.late, standing.promise, standing.stopped, standing.again) if one.isVisible()]


def in_sight(page, part):
    area = page.findChild(QScrollArea)
    spot = QRect(part.mapTo(area.viewport(), QPoint(0, 0)), part.size())
    return area.viewport().rect().contains(spot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_lines_are_one_that_unfolds(qtbot, drill, case, language):
    page = make(drill, qtbot, language)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    standing, say = page.standing, Words(language)
    assert banners(standing) == [standing.promise]
    more = standing.promise.buttons()[1]
    assert more.words() == say("crisis-standing-more", count=1)
    page.refresh()
    assert standing.promise.buttons()[1] is more
    more.click()
    assert banners(standing) == [standing.promise, standing.stopped]
    assert len(standing.promise.buttons()) == 1
    page.refresh()
    assert len(banners(standing)) == 2


def test_the_most_pressing_line_stands_and_another_case_begins_folded(qtbot, drill, case):
    desk, _ = drill
    other = desk.incidents.open("outage", summary="No light", lead="Dana").result(60)
    standing = Standing(Words("en", desk.clock.now), desk.clock, desk.casebook, lambda visit: None)
    qtbot.addWidget(standing)
    standing.show_case(case.id)
    standing.promise.buttons()[1].click()
    assert len(banners(standing)) == 2
    standing.show_case(other.id)
    assert banners(standing) == []
    standing.show_case(case.id)
    assert banners(standing) == [standing.promise]
    later = Standing(Words("en"), Later(desk.clock), desk.casebook, lambda visit: None)
    qtbot.addWidget(later)
    later.show_case(case.id)
    assert banners(later) == [later.late]
    assert len(later.late.buttons()) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_step_is_in_sight_at_the_top_and_one_click_away(qtbot, drill, case, language):
    desk, _ = drill
    page = make(drill, qtbot, language)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    qtbot.waitUntil(lambda: page.view.steps.next_row() is not None)
    state = next(state for state in desk.incidents.steps(case) if state.is_next)
    page.to_top()
    assert Words(language)(f"step-{state.step.id}") in page.view.following.words()
    assert in_sight(page, page.view.following)
    page.view.following.click()
    qtbot.waitUntil(lambda: in_sight(page, page.view.steps.next_row().tick))
    assert page.view.steps.next_row().tick.hasFocus()


def test_where_the_next_step_is_the_first_it_is_not_said_twice(qtbot, drill):
    desk, _ = drill
    case = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    page = make(drill, qtbot)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert page.view.following.isVisible() is not desk.incidents.steps(case)[0].is_next
    desk.incidents.close(case.id, "Dana", "Over").result(60)
    page.refresh()
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert not page.view.following.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("leaves", [False, True])
def test_the_end_says_what_is_promised_and_keeps_it_in_sight_or_gives_it_up(qtbot, drill, case, language, leaves):
    desk, _ = drill
    page, say = make(drill, qtbot, language), Words(language, desk.clock.now)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    stays = say("crisis-end-promised", clock="").strip(". ")[-30:]
    page.end.click()
    dialog = page.work.dialog
    assert any(stays in label.text() for label in dialog.findChildren(PlainLabel))
    assert dialog.also.isVisible()
    assert not dialog.also.isChecked()
    dialog.also.setChecked(leaves)
    dialog.reason.setText("It is quiet")
    dialog.yes.click()
    qtbot.waitUntil(page.ending.said.isVisible)
    assert (stays in page.ending.said.sentence.text()) is not leaves
    assert (page.standing.soonest() is None) is leaves
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert (page.standing.promise in banners(page.standing)) is not leaves


def test_where_nothing_is_promised_the_end_asks_nothing_about_it(qtbot, drill, case):
    desk, _ = drill
    desk.casebook.keys.leave(case.id, "Everybody knows", "").result(60)
    page = make(drill, qtbot)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    page.end.click()
    assert not page.work.dialog.also.isVisible()
