"""Weeks at a glance: the meter's course and the unhappy messages, by indexes of their own."""

from datetime import timedelta
from functools import partial

import pytest

from desktop.model.incident import IncidentId
from desktop.model.meter import Level, Meter, Part
from desktop.model.reading import Concern, Mark, Mood, Risk
from desktop.store import incidents, messages, meters, readings, shares
from desktop.store.incidents import Kept

from .conftest import NOW

HOUR = timedelta(hours=1)
MONTH, WEEK = NOW - timedelta(days=30), NOW - timedelta(days=7)


@pytest.fixture
def measure(database):
    def kept(minutes, points, level=Level.CALM):
        meter = Meter(NOW - timedelta(minutes=minutes), level, (Part("burst", points, {"people": 1}),))
        database.write(lambda t: meters.keep(t, meter, None)).result()
        return meter

    return kept


@pytest.fixture
def keep(database):
    return lambda *posts: database.write(lambda t: messages.keep(t, posts, NOW)).result()


def plan(database, sql, values):
    rows = database.read(lambda conn: conn.execute(f"explain query plan {sql}", values).fetchall())
    return " ".join(row[3] for row in rows)


def test_each_hour_gives_its_highest(database, measure):
    for minutes, points in ((200, 3), (121, 5), (110, 41), (65, 12), (1, 7)):
        measure(minutes, points)
    found = database.read(lambda conn: meters.course(conn, MONTH, NOW, HOUR))
    assert [(spot.score, (NOW - spot.at) // timedelta(minutes=1)) for spot in found] == [
        (3, 200), (5, 121), (41, 110), (7, 1)
    ]  # fmt: skip


def test_what_shows_no_level_gives_way_to_what_does(database, measure):
    measure(50, 90, Level.BLIND)
    measure(40, 10, Level.WATCH)
    measure(30, 80, Level.LEARNING)
    measure(110, 30, Level.BLIND)
    found = database.read(lambda conn: meters.course(conn, MONTH, NOW, HOUR))
    assert [(spot.score, spot.level) for spot in found] == [(30, Level.BLIND), (10, Level.WATCH)]


def test_what_is_older_is_left_out(database, measure):
    measure(31 * 24 * 60, 50)
    assert database.read(lambda conn: meters.course(conn, MONTH, NOW, HOUR)) == []


def test_the_course_reads_no_row_of_the_meter(database):
    told = plan(database, meters.COURSE, [0, 1, 1])
    assert "COVERING INDEX meter_by_time (at>? AND at<?)" in told
    assert "SCAN meter" not in told


def test_one_measuring_comes_back_whole(database, measure):
    kept = measure(90, 12)
    assert database.read(lambda conn: meters.measured_at(conn, kept.at)) == kept
    assert database.read(lambda conn: meters.measured_at(conn, NOW)) is None


def test_what_is_measured_later_than_now_is_kept_and_not_asked(database, measure):
    """The clock was set back."""
    kept, ahead = measure(90, 12), measure(-1400, 80, Level.EMERGENCY)
    assert database.read(lambda conn: meters.latest(conn, NOW)) == kept
    assert database.read(lambda conn: meters.latest(conn, ahead.at - meters.JUST_AHEAD)) == ahead
    assert len(database.read(lambda conn: meters.history(conn, WEEK, NOW))) == 1
    assert len(database.read(lambda conn: meters.course(conn, WEEK, NOW, HOUR))) == 1
    assert database.read(lambda conn: meters.calm_since(conn, NOW)) == kept.at
    assert database.read(lambda conn: meters.last_calm(conn, WEEK, NOW)) == kept.at
    assert database.read(lambda conn: meters.proposal(conn, NOW)) is None


def test_what_has_no_answer_comes_most_urgent_first(database, keep, post):
    kept = keep(
        post("old", mood=Mood.NEGATIVE, minutes=300), post("calm", minutes=20),
        post("late", mood=Mood.NEGATIVE, minutes=90), post("soon", mood=Mood.NEGATIVE, minutes=30, urgency=3),
        post("ill", mood=Mood.NEUTRAL, minutes=60, risks=frozenset({Risk.SAFETY})),
        post("ad", mood=Mood.NEGATIVE, minutes=40, marks=frozenset({Mark.ADVERT})),
        post("told", mood=Mood.NEGATIVE, minutes=50), post("new", mood=Mood.NEGATIVE, minutes=1),
    )  # fmt: skip
    ids = {item.message.remote_id: item.message.id for item in kept}
    database.write(lambda t: messages.mark_answered(t, ids["told"], NOW)).result()

    def left(most):
        return database.read(lambda conn: shares.unanswered(conn, NOW - 4 * HOUR, NOW - HOUR / 4, most))

    assert left(9) == (ids["soon"], ids["ill"], ids["late"])
    assert left(2) == (ids["soon"], ids["ill"])


def test_the_highest_score_is_found(database, measure):
    for minutes, points in ((300, 90), (200, 40), (100, 70), (-900, 99)):
        measure(minutes, points)
    assert database.read(lambda conn: meters.highest(conn, NOW - 4 * HOUR, NOW)) == 70
    assert database.read(lambda conn: meters.highest(conn, NOW - HOUR, NOW)) == 0


def test_the_last_calm_is_found(database, measure):
    measure(300, 5)
    calm = measure(200, 5)
    measure(100, 30, Level.WATCH)
    measure(50, 0, Level.BLIND)
    assert database.read(lambda conn: meters.last_calm(conn, WEEK, NOW)) == calm.at
    assert database.read(lambda conn: meters.last_calm(conn, NOW - HOUR, NOW)) is None


def test_files_that_were_open_in_the_time_are_found(database):
    def file(tables, summary, opened, closed):
        kept = Kept(IncidentId(0), "x", summary, "Neema", "", Level.ISSUE, NOW - timedelta(days=opened), None)
        id = incidents.add(tables, kept)
        if closed is not None:
            incidents.close(tables, id, NOW - timedelta(days=closed))

    for told in (("long ago", 50, 40), ("reaching in", 40, 20), ("open", 35, None), ("short", 3, 2)):
        database.write(partial(lambda t, told: file(t, *told), told=told)).result()
    found = database.read(lambda conn: incidents.open_since(conn, MONTH))
    assert [(case.summary, case.end is None) for case in found] == [
        ("reaching in", False), ("open", True), ("short", False)
    ]  # fmt: skip


DAY = 24 * 60
BAD = partial(dict, mood=Mood.NEGATIVE)


def test_unhappy_messages_are_counted_by_platform_concern_and_week(database, keep, post):
    keep(
        post(1, **BAD(platform="google", concern=Concern.DELIVERY)),
        post(2, **BAD(platform="google", concern=Concern.DELIVERY)),
        post(3, minutes=10 * DAY, **BAD(platform="google", concern=Concern.DELIVERY)),
        post(4, **BAD(platform="x", marks=frozenset({Mark.OWN}))),
        post(5, mood=Mood.POSITIVE, platform="x"),
        post(6, minutes=40 * DAY, **BAD(platform="x")),
    )
    since = NOW - timedelta(days=35)
    found = database.read(lambda conn: shares.unhappy(conn, since, WEEK))
    assert sorted(found) == [("google", Concern.DELIVERY, False, 1), ("google", Concern.DELIVERY, True, 2)]


def test_a_count_opens_exactly_what_was_counted(database, keep, post):
    kept = keep(
        post(1, minutes=5, **BAD(platform="google", concern=Concern.DELIVERY)),
        post(2, minutes=4, **BAD(platform="x", concern=Concern.DELIVERY)),
        post(3, minutes=3, **BAD(platform="x")),
        post(4, minutes=8 * DAY, **BAD(platform="x")),
        post(5, mood=Mood.POSITIVE, platform="x"),
    )
    ids = [item.message.id for item in kept]
    asked = lambda platform, concern: list(  # noqa: E731
        database.read(lambda conn: shares.behind(conn, WEEK, platform, concern))
    )
    assert asked("x", None) == [ids[2], ids[1]]
    assert asked("", Concern.DELIVERY) == [ids[1], ids[0]]
    assert asked("", None) == [ids[2], ids[1], ids[0]]


def test_what_the_owner_sets_right_is_counted_as_she_set_it(database, keep, post):
    (kept,) = keep(post(1, **BAD(platform="x")))
    right = readings.Reading(Mood.POSITIVE, message_id=kept.message.id)
    database.write(lambda t: readings.put(t, [right])).result()
    assert database.read(lambda conn: shares.unhappy(conn, MONTH, WEEK)) == []


def test_counting_reads_no_row_of_the_messages(database):
    told = plan(database, shares.UNHAPPY, [0, 0])
    assert "COVERING INDEX message_unhappy (sent_at>?)" in told
    assert "SCAN message" not in told


def test_what_was_told_is_the_newest_oldest_first(database, keep, post):
    keep(*(post(number, f"text {number}", minutes=number) for number in range(5)), post(9, marks=frozenset({Mark.OWN})))
    found = database.read(lambda conn: shares.told(conn, WEEK, 3))
    assert [item.message.text for item in found] == ["text 2", "text 1", "text 0"]
