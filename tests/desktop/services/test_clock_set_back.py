"""A clock that is set back: the meter goes on, nothing is told twice, and that the clock is slow is said."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.alert import News
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.model.reading import Correction, Mood

ILL = ("Terrible, I got sick after eating your pie", "Awful, food poisoning from this place, disgusting")
A_DAY = timedelta(days=1)
NONE = timedelta(0)


@pytest.fixture
def storm(desk, told, look):
    """A crisis of ``people``, written within the minutes before now."""

    def brought(people=25):
        look(*(told.post(f"bad{n}", ILL[n % 2], author=f"@angry{n}", minutes=n) for n in range(people)))
        return desk.meter.now()

    return brought


def news(heard):
    return [notice.about for notice in heard if isinstance(notice, Alert)]


def put_right(desk, meter):
    """Every message behind the meter was misread."""
    for id in {id for part in meter.parts for id in part.evidence}:
        desk.inbox.correct(id, Correction(mood=Mood.POSITIVE, risks=frozenset())).result(10)


def test_the_meter_is_measured_by_the_new_clock(desk, storm, look, clock):
    before = storm()
    assert before.level is Level.EMERGENCY
    desk.overview.course()
    clock.forward(days=-1)
    put_right(desk, before)
    look()
    assert (desk.meter.now().at, desk.meter.now().level.rank) == (clock.now(), 0)
    clock.forward(hours=2)
    look()
    assert desk.meter.now().at == clock.now()
    assert [piece.spot.level.rank for piece in desk.overview.course().pieces if piece.spot] == [0, 0]


def test_the_all_clear_is_told_once(desk, storm, look, clock, heard):
    before = storm()
    clock.forward(days=-1)
    put_right(desk, before)
    for _ in range(12):
        clock.forward(minutes=20)
        look()
    assert news(heard) == ["emergency", "clear-corrected"]


def test_the_summary_is_told_once(desk, look, clock, heard):
    at = clock.now().astimezone().time().replace(second=0, microsecond=0)
    desk.preferences.keep(replace(desk.preferences.now(), digest=True, digest_at=at))
    look()
    clock.forward(days=-1)
    for _ in range(3):
        clock.forward(minutes=10)
        look()
    assert news(heard) == [News.DIGEST, News.DIGEST]  # one for each day that the clock told


def test_a_slow_clock_is_noticed(desk, storm, clock):
    storm()
    assert desk.meter.slow() == NONE
    clock.forward(days=-1)
    assert desk.meter.slow() == A_DAY
    clock.forward(hours=23, minutes=59)
    assert desk.meter.slow() == NONE


def test_two_people_prove_no_slow_clock(desk, storm, clock):
    storm(people=2)
    clock.forward(days=-1)
    assert desk.meter.slow() == NONE


def test_messages_with_a_date_ahead_prove_no_slow_clock(desk, told, look):
    look(*(told.post(n, ILL[0], author=f"@p{n}", minutes=-180) for n in range(5)))
    assert desk.meter.slow() == NONE
