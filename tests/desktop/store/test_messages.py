from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from desktop.model.inbox import Query
from desktop.model.message import Claim, MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.reading import Concern, Correction, Cue, Mood, Reading, Risk
from desktop.store import accounts, counted, messages, meters, readings, search
from desktop.store.columns import marks_of, risks_of

from .conftest import NOW, SHOP


@pytest.fixture
def keep(database):
    return lambda *posts: database.write(lambda t: messages.keep(t, posts, NOW)).result()


def test_a_message_comes_back_as_it_was(database, keep, post):
    sent = post(
        1,
        "שלום 👋🏽 <b>hi</b>",
        mood=Mood.NEGATIVE,
        risks=frozenset({Risk.SAFETY, Risk.BOYCOTT_CALL}),
        stars=1,
        language="he",
        concern=Concern.SAFETY_HEALTH,
        urgency=3,
        certainty=0.75,
        cues=(Cue(0, 4, "risk:safety"),),
        title_cues=(Cue(0, 2, "mood:negative"),),
    )
    (kept,) = keep(sent)
    (found,) = database.read(lambda conn: messages.some(conn, [kept.message.id]))
    assert found == kept
    assert found.message.text == sent[0].text
    assert found.message.arrived_at == NOW


def test_what_a_mail_pretends_and_what_is_private_is_kept(database, keep, post):
    said = [
        (Claim("instagram", refused=True), False, ("refused",)),
        (Claim("google"), False, ("unproven",)),
        (Claim("google", unchecked=True), False, ()),
        (None, True, ("private",)),
        (None, False, ()),
    ]
    posts = [
        (replace(message, claim=claim, private=private), reading)
        for (message, reading), (claim, private, _) in zip(map(post, range(len(said))), said, strict=True)
    ]
    ids = [item.message.id for item in keep(*posts)]
    found = [item.message for item in database.read(lambda conn: messages.some(conn, ids))]
    assert [(one.claim, one.private, one.marks) for one in found] == said


def test_a_second_look_keeps_nothing_twice(database, keep, post):
    assert len(keep(post(1), post(2))) == 2
    assert [item.message.remote_id for item in keep(post(2), post(3))] == ["3"]
    assert database.read(lambda conn: search.count(conn, Query())) == 3


def test_a_backfill_counts_at_the_time_it_was_written(database, keep, post):
    keep(post("old", minutes=60 * 30, mood=Mood.NEGATIVE))
    (one,) = database.read(lambda conn: list(counted.seen(conn, NOW - timedelta(days=7))))
    assert (one.sent_at, one.mood) == (NOW - timedelta(hours=30), Mood.NEGATIVE)


def test_relabelling_moves_the_meter_and_can_be_undone(database, keep, post):
    (kept,) = keep(post(1, mood=Mood.NEGATIVE))
    id = kept.message.id

    def negative():
        rows = database.read(lambda conn: list(counted.seen(conn, NOW - timedelta(days=1))))
        return sum(one.mood is Mood.NEGATIVE for one in rows)

    wish = Correction(Mood.POSITIVE, Concern.DELIVERY, frozenset({Risk.SAFETY}))
    right = replace(kept.reading, mood=Mood.POSITIVE, urgency=3, correction=wish, follows=MessageId(7))
    (hers,) = database.write(lambda t: readings.put(t, [right])).result()
    assert (hers.reading, negative()) == (right, 0)
    (read,) = database.read(lambda conn: readings.as_read(conn, [id]))
    assert read == kept.reading
    (back,) = database.write(lambda t: readings.put(t, [read])).result()
    assert (back.reading, negative()) == (kept.reading, 1)


def test_a_reading_of_an_unknown_message_changes_nothing(database):
    assert database.write(lambda t: readings.put(t, [Reading(Mood.POSITIVE, message_id=9)])).result() == []


@pytest.mark.parametrize("urgent", [False, True])
def test_pages_follow_each_other_without_gap_or_repeat(database, keep, post, urgent):
    keep(*(post(n, minutes=n % 7, urgency=n % 4) for n in range(50)))
    query, got = Query(urgent_first=urgent), []
    while page := database.read(partial(search.page, query=query, after=got[-1] if got else None, limit=8)):
        got += page
    keys = [(urgent and item.reading.urgency, item.message.sent_at, item.message.id) for item in got]
    assert len(got) == 50
    assert keys == sorted(keys, reverse=True)


FILTERS = [
    (Query(mood=Mood.NEGATIVE), {"a", "b"}),
    (Query(concern=Concern.DELIVERY), {"b"}),
    (Query(risk=Risk.SAFETY), {"a"}),
    (Query(platform="google"), {"c"}),
    (Query(language="sw"), {"c"}),
    (Query(text="chicken"), {"a"}),
    (Query(text="chick"), {"a"}),
    (Query(text="kuku moto"), {"c"}),
    (Query(text="@juma"), {"c"}),
    (Query(ids=()), set()),
]


@pytest.mark.parametrize(("query", "expected"), FILTERS)
def test_filters(database, keep, post, query, expected):
    keep(
        post("a", "Sick after the chicken pie", mood=Mood.NEGATIVE, risks=frozenset({Risk.SAFETY})),
        post("b", "Late again", mood=Mood.NEGATIVE, concern=Concern.DELIVERY),
        post("c", "Kuku wa moto", author="@juma", platform="google", language="sw"),
    )
    found = database.read(lambda conn: search.page(conn, query, None, 10))
    assert {item.message.remote_id for item in found} == expected
    assert database.read(lambda conn: search.count(conn, query)) == len(expected)


@pytest.mark.parametrize(
    "text", ['"', "a AND", "NEAR(", "*", "col:x", "-", "\0", "\ud800", "'; drop table message", "^a"]
)
def test_anything_can_be_searched_for(database, text):
    assert database.read(lambda conn: search.count(conn, Query(text=text))) == 0


def test_answered_and_back(database, keep, post):
    (kept,) = keep(post(1))
    id = kept.message.id
    assert database.write(lambda t: messages.mark_answered(t, id, NOW)).result().message.answered_at == NOW
    assert database.read(lambda conn: search.count(conn, Query(unanswered=True))) == 0
    assert database.write(lambda t: messages.mark_answered(t, id, None)).result().message.answered_at is None


def test_removed_accounts_leave_their_messages(database, keep, post):
    keep(post(1))
    database.write(lambda t: accounts.remove(t, SHOP, NOW)).result()
    assert database.read(accounts.listed) == []
    assert database.read(lambda conn: search.count(conn, Query())) == 1


def test_the_meter_comes_back_with_its_evidence_and_moments(database):
    meter = Meter(NOW, Level.ISSUE, (Part("burst", 31, {"people": 9, "since": NOW}, (1, 2)), Part("rest", 12)))
    database.write(lambda t: meters.keep(t, meter, None)).result()
    assert database.read(lambda conn: meters.latest(conn, NOW)) == meter
    assert database.read(lambda conn: meters.proposal(conn, NOW)) is None


@pytest.mark.parametrize(("read", "column"), [(risks_of, "boycott_call,safety"), (marks_of, "abuse,ransom")])
def test_messages_alike_share_one_set(read, column):
    assert read(column) is read(column)
