"""What is usual: the own past, its rhythm, and how much it sways."""

from datetime import timedelta

import pytest

from desktop.meter.usual import DAYS, usual
from desktop.model.reading import Mood


def mean(there, hours):
    return usual(there).expected(hours, 0.5).mean


def test_a_steady_business_is_expected_to_go_on(scene, days):
    there = scene(*days(10, 2))
    assert mean(there, 24) == pytest.approx(2, rel=0.1)
    assert mean(there, 72) == pytest.approx(6, rel=0.1)


def test_the_time_of_day_matters(scene, said, now):
    evening = [said(24 * day + n / 20, mood=Mood.NEUTRAL) for day in range(1, 36) for n in range(40)]
    unhappy = [said(24 * day + n / 4) for day in range(1, 36) for n in range(4)]
    busy = usual(scene(*evening, *unhappy))
    assert busy.part(2, 0.5) > 0.5
    assert busy.part(24, 0.5) == pytest.approx(1, rel=0.05)
    assert sum(busy.shares[10:20]) < 0.1


def test_the_weekday_matters(scene, said):
    def weeks(on_this_day):
        posts = [(day, n) for day in range(1, 36) for n in range(on_this_day if day % 7 == 0 else 10)]
        return scene(*(said(24 * day + 2 + n / 100, mood=Mood.NEUTRAL) for day, n in posts))

    assert usual(weeks(100)).part(6, 0.5) > 1.1 * usual(weeks(10)).part(6, 0.5)


def test_a_past_crisis_does_not_become_usual(scene, said, days):
    wild = [said(24 * 20 + n / 100) for n in range(300)]
    assert mean(scene(*days(10, 1), *wild), 24) < 1.5 * mean(scene(*days(10, 1)), 24)


def test_little_history_is_a_wide_guess(scene, days, now):
    young = scene(watching_since=now - timedelta(days=1))
    guess = usual(young).expected(24, 0.5)
    assert guess.mean == pytest.approx(young.numbers.burst.prior_per_day, rel=0.1)
    assert guess.size < 1 < usual(scene(*days(10, 2))).expected(24, 0.5).size


def test_only_watched_days_count(scene, days, now):
    assert len(usual(scene(*days())).days) == DAYS
    assert len(usual(scene(*days(days=10), watching_since=None)).days) == 9
    assert usual(scene(watching_since=None)).days == ()


def test_todays_hours_are_not_yet_usual(scene, said):
    assert sum(usual(scene(*(said(n / 20) for n in range(50)))).days) == 0


def test_friendly_messages_have_their_own_usual(scene, days):
    found = usual(scene(*days(10, 2)))
    assert found.others == pytest.approx(8, rel=0.1)
    assert found.ratio == pytest.approx(0.25, abs=0.03)


def test_what_sways_by_itself_is_expected_to(scene, said):
    even = [said(24 * day + 12 + n / 100) for day in range(1, 36) for n in range(8)]
    wild = [said(24 * day + 12 + n / 100) for day in range(1, 36) for n in range(2 if day % 2 else 14)]
    assert usual(scene(*wild)).sway(24) > 3 * usual(scene(*even)).sway(24)
    assert usual(scene(*even)).sway(12) <= max(usual(scene(*even)).sway(6), usual(scene(*even)).sway(24))


def test_what_is_usual_is_worked_out_once_an_hour(scene, said, now):
    there = scene(*(said(24 * day) for day in range(1, 30)))
    found = usual(there)
    assert usual(there) is found
    there.tally.add(said(24 * 9))
    assert usual(there) is not found
