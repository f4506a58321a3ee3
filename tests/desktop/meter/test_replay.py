"""What past messages would have raised, by the real rules and by when they were written."""

from datetime import timedelta

import pytest

from desktop.content.numbers import load
from desktop.meter import replay as replaying
from desktop.meter.replay import hours, replay
from desktop.model.meter import Level
from desktop.model.numbers import Sensitivity
from desktop.model.reading import Mood, Risk

NUMBERS = {word: load().for_owner(word) for word in Sensitivity}


@pytest.fixture
def played(now):
    """The alarms of these messages for each word, over the last so many days."""

    def play(*seen, days=20, numbers=NUMBERS):
        told = sorted(seen, key=lambda one: one.sent_at)
        return replay(told, numbers, hours(now - timedelta(days=days), now), now - timedelta(days=100))

    return play


@pytest.fixture
def crowd(said):
    """So many unhappy people, ten minutes apart, the last of them so many hours ago."""
    return lambda hours_ago, people: [said(hours_ago + number / 6) for number in range(people)]


def test_moments_are_an_hour_apart_and_end_now(now):
    moments = list(hours(now - timedelta(hours=3, minutes=20), now))
    assert moments == [now - timedelta(hours=left) for left in (3, 2, 1, 0)]


def test_where_all_is_as_usual_there_was_no_alarm(played, days):
    assert set(played(*days(days=60)).values()) == {()}


def test_where_nothing_was_written_there_was_no_alarm(played):
    assert set(played().values()) == {()}


def test_an_alarm_is_found_when_it_was_and_ends(played, days, crowd, now):
    (found,) = played(*days(days=60), *crowd(24 * 5, 12))[Sensitivity.BALANCED]
    assert timedelta(0) <= now - timedelta(days=5) - found.began < timedelta(hours=2)
    assert found.ended is not None
    assert timedelta(hours=6) <= found.ended - found.began < timedelta(days=2)
    assert found.peak >= 40
    assert found.level.rank >= Level.ISSUE.rank


def test_one_that_goes_on_has_no_end(played, days, crowd):
    (found,) = played(*days(days=60), *crowd(0.1, 12))[Sensitivity.BALANCED]
    assert found.ended is None


def test_the_peak_is_the_highest_score(played, days, crowd):
    (found,) = played(*days(days=60), *crowd(24 * 5, 60))[Sensitivity.BALANCED]
    (less,) = played(*days(days=60), *crowd(24 * 5 + 8, 12))[Sensitivity.BALANCED]
    assert found.peak > less.peak
    assert found.level.rank > Level.ISSUE.rank


def test_two_apart_are_two_oldest_first(played, days, crowd):
    first, second = played(*days(days=60), *crowd(24 * 12, 12), *crowd(24 * 5, 12))[Sensitivity.BALANCED]
    assert first.ended is not None
    assert first.ended < second.began


def test_what_was_not_written_yet_is_not_known(played, days, crowd, now):
    """Six an hour before it would have been an alarm: it begins when enough had written, not when the first did."""
    (found,) = played(*days(days=60), *crowd(24 * 5, 30))[Sensitivity.BALANCED]
    assert found.began > now - timedelta(days=5, minutes=300)


def test_calm_is_told_least_and_watchful_most(played, days, crowd):
    told = [crowd(24 * day + 1, people) for day, people in ((14, 20), (5, 12))]
    found = played(*days(per_day=30, negative=9, days=60), *(one for each in told for one in each))
    counts = [len(found[word]) for word in (Sensitivity.CALM, Sensitivity.BALANCED, Sensitivity.WATCHFUL)]
    assert counts == sorted(counts)
    assert counts[0] >= 1
    assert counts[0] < counts[2]


def test_together_they_tell_the_same_as_each_alone(played, days, crowd):
    told = [crowd(24 * day, people) for day, people in ((18, 4), (15, 6), (10, 5), (6, 8), (5, 6), (2, 20))]
    seen = [*days(per_day=30, negative=3, days=60), *(one for each in told for one in each)]
    together = played(*seen)
    for word, numbers in NUMBERS.items():
        assert played(*seen, numbers={word: numbers})[word] == together[word]


def test_quiet_hours_that_are_left_out_change_nothing(played, days, crowd, said, monkeypatch):
    ill = [said(24 * 8 - n, mood=Mood.NEUTRAL, risks=frozenset({Risk.SAFETY})) for n in range(3)]
    seen = [*days(days=60), *crowd(24 * 5, 9), *ill]
    sparing = played(*seen)
    monkeypatch.setattr(replaying, "SILENT", timedelta(hours=1))
    assert played(*seen) == sparing
