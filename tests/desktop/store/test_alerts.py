"""Alerts and the snooze, kept and found again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.alert import Loudness, News, Snooze
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.notice import Alert
from desktop.model.reading import Mark, Mood
from desktop.store import alerts, messages, meters
from desktop.store.database import Database

from .conftest import NOW

HOUR = timedelta(hours=1)
WHOLE = Alert(
    NOW, Level.CRISIS, 64, "burst", (MessageId(3), MessageId(1)), IncidentId(2), News.CLEAR, "fewer", Loudness.WAKE,
    "quiet", ("danger-safety", "danger-self-harm"), {"peak": 64, "since": NOW},
)  # fmt: skip


@pytest.fixture
def keep(database):
    def keep_all(*given):
        for one in given:
            database.write(lambda tables, one=one: alerts.keep(tables, one)).result()

    return keep_all


def test_alerts_come_back_whole_in_the_order_in_which_they_were_given(database, keep):
    keep(WHOLE, Alert(NOW - HOUR, Level.ISSUE, 45))
    assert database.read(lambda conn: alerts.given(conn, NOW - HOUR)) == [WHOLE, Alert(NOW - HOUR, Level.ISSUE, 45)]
    assert database.read(lambda conn: alerts.given(conn, NOW)) == [WHOLE]


def test_what_is_held_back_is_released(database, keep):
    assert not database.read(alerts.is_any_held)
    keep(WHOLE, replace(WHOLE, news=News.ACCOUNT))
    database.write(lambda tables: alerts.release(tables, course_only=True)).result()
    assert [one.held for one in database.read(lambda conn: alerts.given(conn, NOW))] == ["", "quiet"]
    assert database.read(alerts.is_any_held)
    database.write(alerts.release).result()
    assert not database.read(alerts.is_any_held)


def test_there_is_one_snooze_and_it_survives_a_restart(database, file):
    for hours in (1, 4):
        snooze = Snooze(NOW + hours * HOUR, Level.ISSUE)
        database.write(lambda tables, snooze=snooze: alerts.keep_snooze(tables, snooze)).result()
    database.close()
    again = Database(file)
    assert again.read(alerts.snooze) == Snooze(NOW + 4 * HOUR, Level.ISSUE)
    again.write(lambda tables: alerts.keep_snooze(tables, None)).result()
    assert again.read(alerts.snooze) is None
    again.close()


def test_the_last_summary(database, keep):
    assert database.read(alerts.last_digest) is None
    keep(*(Alert(NOW - n * HOUR, Level.CALM, 0, news=News.DIGEST) for n in (30, 6)), WHOLE)
    assert database.read(alerts.last_digest) == NOW - 6 * HOUR
    keep(Alert(NOW - 20 * HOUR, Level.CALM, 0, news=News.DIGEST))  # the clock was set back
    assert database.read(alerts.last_digest) == NOW - 20 * HOUR


def test_a_day_in_numbers(database, post):
    posts = [post(n, mood=Mood.NEGATIVE, minutes=n) for n in range(3)]
    posts += [post("glad"), post("ad", mood=Mood.NEGATIVE, marks=frozenset({Mark.ADVERT})), post("old", minutes=1500)]
    items = database.write(lambda tables: messages.keep(tables, posts, NOW)).result()
    database.write(lambda tables: messages.mark_answered(tables, items[0].message.id, NOW)).result()
    assert database.read(lambda conn: alerts.tally(conn, NOW - 24 * HOUR)) == (4, 3, 2)
    assert database.read(lambda conn: alerts.tally(conn, NOW + HOUR)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("levels", "since"),
    [
        ([], None),
        (["calm", "watch"], 0),
        (["crisis", "watch", "calm"], 1),
        (["crisis", "watch", "issue"], None),
        (["crisis", "watch", "blind", "learning"], 3),
        (["watch", "blind"], None),
    ],
)
def test_since_when_it_is_calm(database, levels, since):
    for hour, level in enumerate(levels):
        measured = Meter(NOW + hour * HOUR, Level(level))
        database.write(lambda tables, measured=measured: meters.keep(tables, measured, None)).result()
    found = database.read(lambda conn: meters.calm_since(conn, NOW + 9 * HOUR))
    assert found == (None if since is None else NOW + since * HOUR)
