"""When the next word can be promised."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.response.keys import offered

NAIROBI = ZoneInfo("Africa/Nairobi")


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=NAIROBI)


def test_the_hours_end_on_five_minutes_never_sooner():
    choices = dict(offered(at(24, 10, 7), NAIROBI))
    assert choices["hour"] == at(24, 11, 10)
    assert choices["two-hours"] == at(24, 12, 10)
    assert dict(offered(at(24, 10, 15), NAIROBI))["hour"] == at(24, 11, 15)


@pytest.mark.parametrize("minute", range(60))
def test_an_hour_is_at_most_five_minutes_more(minute):
    now = at(24, 6, minute)
    choices = dict(offered(now, NAIROBI))
    for name, hours in (("hour", 1), ("two-hours", 2)):
        assert timedelta(0) <= choices[name] - now - timedelta(hours=hours) < timedelta(minutes=5)


@pytest.mark.parametrize(
    ("now", "tonight", "morning"),
    [
        (at(24, 10), at(24, 20), at(25, 9)),
        (at(24, 18), None, at(25, 9)),
        (at(24, 23, 30), None, at(25, 9)),
        (at(25, 1), at(25, 20), at(25, 9)),
    ],
)
def test_tonight_and_the_morning_are_those_of_the_local_clock(now, tonight, morning):
    choices = dict(offered(now, NAIROBI))
    assert choices.get("tonight") == tonight
    assert choices["morning"] == morning


@pytest.mark.parametrize("hour", range(24))
def test_every_choice_is_ahead(hour):
    now = datetime(2026, 3, 27, hour, 59, 30, tzinfo=UTC)
    assert all(moment - now >= timedelta(hours=1) for _, moment in offered(now, ZoneInfo("Asia/Jerusalem")))
