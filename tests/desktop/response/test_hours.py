"""Quiet hours over midnight and over the change of the clock, the next morning, the hour of the summary."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.model.alert import QuietHours
from desktop.response.hours import next_morning, next_words, quiet_until, summary_due

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(22), time(7))
NOON = QuietHours(time(12, 30), time(14))


def local(day, hour, minute=0, *, month=11, fold=0):
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "at", "end"),
    [
        (NIGHT, local(24, 21, 59), None),
        (NIGHT, local(24, 22), local(25, 7)),
        (NIGHT, local(25, 0), local(25, 7)),
        (NIGHT, local(25, 6, 59), local(25, 7)),
        (NIGHT, local(25, 7), None),
        (NOON, local(24, 12, 29), None),
        (NOON, local(24, 13), local(24, 14)),
        (NOON, local(24, 14), None),
        (QuietHours(time(8), time(8)), local(24, 8), None),
        (None, local(24, 3), None),
    ],
)
def test_quiet_hours_are_by_the_local_clock_also_over_midnight(hours, at, end):
    assert quiet_until(hours, at, BERLIN) == end


def test_a_night_is_an_hour_shorter_in_spring_and_longer_in_autumn():
    for month, day, hours in ((3, 28, 8), (10, 24, 10)):
        begin = local(day, 22, month=month)
        assert quiet_until(NIGHT, begin, BERLIN) - begin == timedelta(hours=hours)


def test_an_hour_that_comes_twice_is_not_quiet_twice():
    hours = QuietHours(time(22), time(2, 30))
    first, again = local(25, 2, 15, month=10), local(25, 2, 15, month=10, fold=1)
    assert again - first == timedelta(hours=1)
    assert quiet_until(hours, first, BERLIN) == local(25, 2, 30, month=10)
    assert quiet_until(hours, again, BERLIN) is None


@pytest.mark.parametrize(
    ("at", "morning"),
    [(local(24, 20), local(25, 8)), (local(25, 2), local(25, 8)), (local(25, 7), local(26, 8))],
)
def test_the_morning_is_the_next_one_that_is_not_nearly_there(at, morning):
    assert next_morning(at, BERLIN) == morning


@pytest.mark.parametrize(
    ("at", "closes", "ahead"),
    [
        (local(24, 10), None, (local(24, 12), local(24, 18))),
        (local(24, 10, 1), time(17), (local(24, 12, 30), local(24, 17))),
        (local(24, 15, 31), None, (local(24, 18),)),
        (local(24, 16), time(13), (local(24, 18),)),  # the shop has closed: people still wait
        (local(24, 18), None, (local(24, 20),)),
        (local(24, 18, 1), None, (local(25, 8),)),
        (local(24, 23), None, (local(25, 8),)),
        (local(25, 5), None, (local(25, 7), local(25, 18))),
        (local(25, 2), None, (local(25, 8),)),
    ],
)
def test_a_next_word_is_promised_for_an_hour_that_people_are_awake_in(at, closes, ahead):
    assert next_words(at, BERLIN, closes) == ahead


SIX = time(18)


@pytest.mark.parametrize(
    ("last", "at", "due"),
    [
        (None, local(24, 17, 59), False),
        (None, local(24, 18), True),
        (local(24, 18), local(24, 18, 1), False),
        (local(24, 18), local(24, 23, 59), False),
        (local(24, 18), local(25, 17), False),
        (local(24, 18), local(25, 18), True),
        (local(23, 18), local(25, 9), True),  # it slept over the evening
        (local(25, 9), local(25, 18), False),  # never twice on one day
        (local(25, 9), local(26, 9), False),
        (local(25, 9), local(26, 18), True),
        (local(2, 18), local(24, 9), False),  # it had been off
        (local(30, 18), local(24, 18), True),  # the clock was set back
    ],
)
def test_the_summary_comes_once_a_day_late_rather_than_never(last, at, due):
    assert summary_due(SIX, last, at, BERLIN) is due


def test_nobody_gets_a_summary_unasked():
    assert not summary_due(None, None, local(24, 18), BERLIN)
