"""The measurings of some weeks as one line: what holds, what is unknown, and when it was a crisis."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.model.course import Case, Spot
from desktop.model.incident import IncidentId
from desktop.model.meter import Level
from desktop.response.course import course

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SINCE = NOON - timedelta(days=30)


def at(hours):
    return NOON - timedelta(hours=hours)


def spots(*told):
    """``(hours ago, score, level)``, oldest first."""
    return [Spot(at(hours), score, level) for hours, score, level in told]


def pieces(*told):
    """Hours ago of start and end, and the score (None: nothing measured)."""
    found = course(spots(*told), (), SINCE, NOON)
    hours = lambda moment: (NOON - moment) / timedelta(hours=1)  # noqa: E731
    return [(hours(one.start), hours(one.end), one.spot and one.spot.score) for one in found.pieces]


CALM, ISSUE, CRISIS = Level.CALM, Level.ISSUE, Level.CRISIS


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], [(720, 0, None)]),
        ([(2, 5, CALM)], [(720, 2, None), (2, 0, 5)]),
        ([(4, 5, CALM)], [(720, 4, None), (4, 3, 5), (3, 0, None)]),
        ([(5, 5, CALM), (3, 8, CALM)], [(720, 5, None), (5, 3, 5), (3, 0, 8)]),
        ([(9, 5, CALM), (2, 8, CALM)], [(720, 9, None), (9, 8, 5), (8, 2, None), (2, 0, 8)]),
        ([(720, 5, CALM), (719.5, 6, CALM)], [(720, 719.5, 5), (719.5, 718.5, 6), (718.5, 0, None)]),
    ],
)
def test_a_measuring_holds_until_the_next_or_for_an_hour(told, expected):
    assert pieces(*told) == expected


def test_the_pieces_leave_nothing_out():
    found = course(spots((700, 1, CALM), (500, 2, CALM), (499, 3, Level.BLIND), (1, 4, CALM)), (), SINCE, NOON)
    assert (found.pieces[0].start, found.pieces[-1].end) == (SINCE, NOON)
    assert all(one.end == other.start for one, other in pairwise(found.pieces))


@pytest.mark.parametrize("level", [Level.BLIND, Level.LEARNING])
def test_what_shows_no_level_is_measured_but_not_known(level):
    found = course(spots((2, 3, level)), (), SINCE, NOON)
    assert [piece.known for piece in found.pieces] == [False, False]
    assert (found.began, found.peak) == (at(2), None)


def spells(*told):
    return [(one.start, one.end, one.peak.score) for one in course(spots(*told), (), SINCE, NOON).spells]


def test_a_crisis_lasts_through_a_quiet_night_and_not_through_a_quiet_day():
    assert spells((60, 45, ISSUE), (59, 62, CRISIS), (58, 10, CALM), (49, 41, ISSUE)) == [(at(60), at(48), 62)]
    assert spells((60, 45, ISSUE), (40, 62, CRISIS)) == [(at(60), at(59), 45), (at(40), at(39), 62)]
    assert spells((60, 39, Level.WATCH), (40, 10, CALM)) == []


def test_the_highest_is_the_last_of_equals():
    assert course(spots((9, 30, CALM), (8, 30, CALM), (7, 99, Level.BLIND)), (), SINCE, NOON).peak.at == at(8)


def test_the_file_of_a_moment_is_the_newest_that_was_open():
    old = Case(IncidentId(1), "old", at(100), at(50))
    new = Case(IncidentId(2), "new", at(60))
    found = course([], (old, new), SINCE, NOON)
    assert [found.case_at(at(hours)) for hours in (101, 100, 61, 60, 50, 1)] == [None, old, old, new, new, new]
