"""The curve: time in the direction of reading, gaps empty, every piece within reach of the pointer and the keys."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent

from desktop.model.course import Case, Course, Spot
from desktop.model.incident import IncidentId
from desktop.model.meter import Level
from desktop.response.course import course
from ui.theme import DARK, LIGHT, Theme, colour
from ui.widgets.curve import HEAD, Curve

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SINCE = NOON - timedelta(days=30)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def told(*spots, cases=()):
    """A course of ``(days ago, score, level)``, each held for a day by hourly copies."""
    hourly = [
        Spot(NOON - timedelta(days=days) + timedelta(hours=hour), score, level)
        for days, score, level in spots
        for hour in range(24)
    ]
    return course(hourly, cases, SINCE, NOON)


WEEKS = told((20, 10, Level.CALM), (15, 70, Level.CRISIS), (10, 10, Level.BLIND), (5, 10, Level.CALM))


@pytest.fixture
def curve(qtbot, request, qapp):
    made = Curve(lambda at: at.strftime("%d.%m"), "today")
    qtbot.addWidget(made)
    made.resize(700, 180)
    made.show_course(WEEKS)
    made.heard = []
    made.looked.connect(made.heard.append)
    return made


@pytest.fixture(params=[LIGHT, DARK])
def theme(qapp, request):
    dressed = Theme(qapp, request.param)
    yield request.param
    dressed.close()


def ago(days):
    return NOON - timedelta(days=days)


def test_time_runs_in_the_direction_of_reading(curve):
    assert curve.scale().x_of(ago(25)) < curve.scale().x_of(ago(5))
    curve.setLayoutDirection(RTL)
    assert curve.scale().x_of(ago(25)) > curve.scale().x_of(ago(5))


@pytest.mark.parametrize("side", [LTR, RTL])
def test_a_place_and_its_moment_fit_together(curve, side):
    curve.setLayoutDirection(side)
    for days in (0, 3, 29.5, 30):
        back = curve.scale().moment_of(curve.scale().x_of(ago(days)))
        assert abs(back - ago(days)) < timedelta(seconds=1)
    assert {curve.scale().moment_of(-50), curve.scale().moment_of(5000)} == {SINCE, NOON}


def shade(curve, days, score):
    """The colour drawn there, as a name among those of the theme."""
    picture = curve.grab().toImage()
    at = QPointF(curve.scale().x_of(ago(days)), curve.scale().y_of(score))
    return QColor(picture.pixel(at.toPoint())).name()


@pytest.mark.parametrize("side", [LTR, RTL])
def test_bands_stand_only_where_a_level_was_seen(curve, side, theme):
    curve.setLayoutDirection(side)
    bare = shade(curve, 25, 50)
    assert shade(curve, 19.5, 5) != colour("paper").name()
    assert shade(curve, 19.5, 15) == colour("calm-bg").name()
    assert shade(curve, 19.5, 50) == colour("issue-bg").name()
    assert shade(curve, 25, 15) == bare  # nothing was measured
    assert shade(curve, 12, 90) == bare
    assert shade(curve, 9.5, 15) == colour("grey-bg").name()  # measured, and nothing seen
    assert shade(curve, 9.5, 50) == colour("grey-bg").name()


def test_a_crisis_is_filled_and_marked_by_shape(curve, theme):
    inside, above = shade(curve, 14.5, 30), shade(curve, 14.5, 90)
    assert inside not in (colour("watch-bg").name(), colour("paper").name())
    assert above == colour("emergency-bg").name()
    (spell,) = WEEKS.spells
    picture = curve.grab().toImage()
    middle = QPoint(round(curve.scale().x_of(spell.peak.at)), 9)
    assert QColor(picture.pixel(middle)).name() == colour("crisis").name()


def test_a_crisis_file_is_a_bar_as_long_as_it_was_open(curve, theme):
    bare = shade(curve, 20, 100)
    curve.show_course(told((20, 10, Level.CALM), cases=[Case(IncidentId(1), "x", ago(40), ago(18))]))
    picture = curve.grab().toImage()

    def at(days):
        return QColor(picture.pixel(round(curve.scale().x_of(ago(days))), HEAD - 4)).name()

    assert {at(29), at(18.5)} == {colour("brand").name()}
    assert at(17) != colour("brand").name()
    assert bare != colour("brand").name()


def test_a_mark_at_the_edge_is_drawn_whole(curve, theme):
    now = Spot(NOON, 90, Level.EMERGENCY)
    curve.show_course(course([Spot(NOON - timedelta(hours=1), 5, Level.CALM), now], (), SINCE, NOON))
    picture = curve.grab().toImage()
    drawn = [x for x in range(picture.width()) if QColor(picture.pixel(x, 8)).name() == colour("emergency").name()]
    assert max(drawn) < picture.width() - 1
    assert len(drawn) >= 8


def point_at(curve, at):
    place, button = QPointF(curve.scale().x_of(at), 90), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(curve, moved)


def test_the_pointer_tells_what_is_under_it(curve):
    for days, score, known in ((19.5, 10, True), (14.5, 70, True), (25, None, False), (9.5, 10, False)):
        point_at(curve, ago(days))
        piece = curve.heard[-1]
        assert (piece.spot and piece.spot.score, piece.known) == (score, known)
        assert piece.start <= ago(days) <= piece.end + timedelta(hours=3)


@pytest.mark.parametrize("gone", [QEvent(QEvent.Type.Leave), QFocusEvent(QEvent.Type.FocusOut)])
def test_nobody_looks_any_more_when_pointer_or_keys_leave(curve, qtbot, gone):
    qtbot.keyClick(curve, Qt.Key.Key_Home)
    assert curve.is_looked_at
    QCoreApplication.sendEvent(curve, gone)
    assert curve.heard[-1] is None
    assert not curve.is_looked_at


@pytest.mark.parametrize(("side", "later"), [(LTR, Qt.Key.Key_Right), (RTL, Qt.Key.Key_Left)])
def test_the_keys_go_through_time_as_it_is_drawn(curve, qtbot, side, later):
    curve.setLayoutDirection(side)
    earlier = Qt.Key.Key_Left if later == Qt.Key.Key_Right else Qt.Key.Key_Right
    qtbot.keyClick(curve, Qt.Key.Key_Home)
    first = curve.heard[-1]
    qtbot.keyClick(curve, earlier)
    assert curve.piece() == first
    qtbot.keyClick(curve, later)
    assert curve.heard[-1].start == first.end
    qtbot.keyClick(curve, earlier)
    assert curve.heard[-1] == first
    qtbot.keyClick(curve, Qt.Key.Key_End)
    assert curve.heard[-1].end == NOON
    qtbot.keyClick(curve, later)
    assert curve.piece().end == NOON


def test_a_day_is_one_key(curve, qtbot):
    qtbot.keyClick(curve, Qt.Key.Key_End)
    for _ in range(2):
        qtbot.keyClick(curve, Qt.Key.Key_PageUp)
    there = curve.piece().start
    qtbot.keyClick(curve, Qt.Key.Key_PageDown)
    assert curve.piece().start - there >= timedelta(days=1)


def test_who_looks_at_a_time_goes_on_looking_at_it(curve, qtbot):
    curve._look(curve._place(ago(14.5)))
    curve.show_course(told((29, 5, Level.CALM), (15, 70, Level.CRISIS), (5, 10, Level.CALM)))
    assert curve.piece().spot.score == 70


def test_nothing_measured_draws_no_band_and_breaks_nothing(curve, theme):
    curve.show_course(Course(SINCE, NOON, course([], (), SINCE, NOON).pieces))
    assert len({shade(curve, days, 50) for days in (1, 10, 20, 29)}) == 1
    curve._look(0)
    assert curve.heard[-1].spot is None
    curve.grab()


def test_another_theme_size_or_direction_is_drawn_anew(curve, qapp):
    dressed = Theme(qapp, LIGHT)
    light = shade(curve, 19.5, 50)
    assert light == colour("issue-bg").name()
    dressed.choose(DARK)
    assert shade(curve, 19.5, 50) == colour("issue-bg").name() != light
    curve.setLayoutDirection(RTL)
    assert shade(curve, 19.5, 50) == colour("issue-bg").name()
    curve.resize(400, 180)
    assert shade(curve, 19.5, 50) == colour("issue-bg").name()
    assert shade(curve, 25, 50) != colour("issue-bg").name()
    dressed.close()
