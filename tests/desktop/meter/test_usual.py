from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.meter.usual import DAYS, expected, friendly_usual, past
from desktop.model.scene import Hour


def usual(scene, now, hours, length):
    made = scene(hours=hours)
    return expected(made.numbers.burst, past(made, now), now, length)


def test_a_steady_business_is_expected_to_go_on(scene, hours, now):
    assert usual(scene, now, hours(10, 2), 24).mean == pytest.approx(2, rel=0.1)
    assert usual(scene, now, hours(10, 2), 72).mean == pytest.approx(6, rel=0.1)


def test_the_time_of_day_matters(scene, hours, now):
    busy = hours(40, 4)
    noon = usual(scene, now.replace(hour=13, minute=0), busy, 3).mean
    night = usual(scene, now.replace(hour=4, minute=0), busy, 3).mean
    assert noon > 5 * night
    whole_day = usual(scene, now, busy, 24).mean
    assert 0 < night < noon < whole_day


def test_the_weekday_matters(scene, now):
    same = now.replace(minute=0, hour=12)
    weekday = tuple(Hour(same - timedelta(days=d), 100 if d % 7 == 0 else 10, 2) for d in range(34, 0, -1))
    even = tuple(Hour(same - timedelta(days=d), 10, 2) for d in range(34, 0, -1))
    assert usual(scene, now, weekday, 24).mean > 1.1 * usual(scene, now, even, 24).mean


def test_a_past_crisis_does_not_become_usual(scene, hours, now):
    wild = list(hours(10, 1))
    wild[20] = replace(wild[20], negative=300)
    assert usual(scene, now, tuple(wild), 24).mean < 1.5 * usual(scene, now, hours(10, 1), 24).mean


def test_little_history_is_a_wide_guess(scene, hours, now):
    young = expected((made := scene(watching_since=now - timedelta(days=1))).numbers.burst, past(made, now), now, 24)
    assert young.mean == pytest.approx(made.numbers.burst.prior_per_day, rel=0.01)
    assert young.size < 1 < usual(scene, now, hours(10, 2), 24).size


def test_only_watched_days_count(scene, hours, now):
    assert len(past(scene(hours=hours()), now).negative) == DAYS
    assert len(past(scene(hours=hours(days=10), watching_since=None), now).negative) == 9
    assert past(scene(watching_since=None), now).negative == ()
    assert friendly_usual(past(scene(watching_since=None), now), 24) == 0


def test_todays_hours_are_not_yet_usual(scene, now):
    today = Hour(now.replace(minute=0) - timedelta(hours=2), 50, 50)
    assert sum(past(scene(hours=(today,)), now).negative) == 0


def test_friendly_messages_have_their_own_usual(scene, hours, now):
    assert friendly_usual(past(scene(hours=hours(10, 2)), now), 24) == pytest.approx(8, rel=0.1)


def test_one_day_of_a_busy_business_is_believed(scene, now):
    day = tuple(Hour(now.replace(minute=0) - timedelta(hours=n), 40, 10) for n in range(50, 24, -1))
    made = scene(hours=day, watching_since=now - timedelta(hours=49))
    assert expected(made.numbers.burst, past(made, now), now, 24).mean == pytest.approx(240, rel=0.1)
