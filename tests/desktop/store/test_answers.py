"""The queue in SQL: it says what the rule says, puts people in order, and counts who is late."""

import gzip
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.model.answers import Order, Targets, Wants
from desktop.model.inbox import Query
from desktop.model.reading import Mark, Mood, Risk
from desktop.response.answers import late_before, wants
from desktop.store import answers, messages, search
from desktop.store.database import Database

from .conftest import NOW

LONG_AGO = NOW - timedelta(days=30)
SPOKEN = (
    "Two of us got sick", "Are you open?", "open ?!", "Je, mnafungua leo", "je suis", "https://a.example/?q=1 x",
    "?", "שלום? כן", "مفتوح؟", "Lovely", "a?b", "a?\nb", "50%?", "（？）",
)  # fmt: skip


@pytest.fixture
def keep(database):
    def kept(*posts):
        return database.write(lambda tables: messages.keep(tables, posts, NOW)).result()

    return kept


def waiting(database, order=Order.URGENCY, platform="", most=50):
    ids = database.read(lambda conn: answers.waiting(conn, LONG_AGO, order, platform, most))
    return [item.message.text for item in database.read(lambda conn: messages.some(conn, ids))]


def test_it_says_what_the_rule_says(database, keep, post):
    risks = ((), (Risk.SAFETY,), (Risk.VIOLENCE_THREAT,), (Risk.VIOLENCE_THREAT, Risk.SELF_HARM), (Risk.BOYCOTT_CALL,))
    kinds = [
        (r, m, mood)
        for r in risks
        for m in ((), (Mark.OWN,), (Mark.ABUSE,), (Mark.RANSOM,), (Mark.ABUSE, Mark.RANSOM))
        for mood in Mood
    ]
    plain = ((), (), Mood.NEUTRAL)
    tries = [("Nice bread", *kind, "en") for kind in kinds]
    tries += [(text, *plain, language) for text in SPOKEN for language in ("en", "sw")]
    items = keep(
        *(
            post(number, text, mood=mood, risks=frozenset(r), marks=frozenset(m), language=language)
            for number, (text, r, m, mood, language) in enumerate(tries)
        )
    )
    said = dict(database.read(lambda conn: conn.execute("select id, wants from message").fetchall()))
    assert {said[item.message.id] for item in items} == {"", *Wants}
    assert [item for item in items if said[item.message.id] != (wants(item) or "")] == []


def test_who_asks_for_money_waits_for_no_answer_but_who_is_in_danger_does(database, keep, post):
    demand = {"mood": Mood.NEGATIVE, "marks": frozenset({Mark.RANSOM})}
    keep(post(1, "demand", **demand), post(2, "sick", risks=frozenset({Risk.SAFETY}), **demand), post(3, "plain"))
    assert waiting(database) == ["sick", "plain"]
    assert sum(many for _, many, _ in database.read(lambda conn: answers.tally(conn, LONG_AGO, {}))) == 2
    assert database.read(lambda conn: answers.first_answers(conn, LONG_AGO))[0] == 2


@pytest.fixture
def five(keep, post):
    return keep(
        post(1, "calm one", minutes=50, platform="google"),
        post(2, "praise", minutes=40, mood=Mood.POSITIVE, platform="bluesky"),
        post(3, "complaint", minutes=300, mood=Mood.NEGATIVE, urgency=2, platform="mastodon"),
        post(4, "danger", minutes=20, mood=Mood.NEGATIVE, risks=frozenset({Risk.SAFETY}), urgency=2, platform="google"),
        post(5, "new complaint", minutes=1, mood=Mood.NEGATIVE, urgency=3, platform="mastodon"),
    )


def test_danger_comes_first_then_urgency_then_who_waited_longest(database, five):
    assert waiting(database) == ["danger", "new complaint", "complaint", "calm one", "praise"]
    assert waiting(database, Order.WAITING) == ["complaint", "calm one", "praise", "danger", "new complaint"]
    assert waiting(database, Order.PLATFORM) == ["praise", "calm one", "danger", "complaint", "new complaint"]
    assert waiting(database, platform="google") == ["danger", "calm one"]
    assert waiting(database, most=2) == ["danger", "new complaint"]


def test_whom_most_people_follow_comes_first(database, five):
    database.write(lambda t: t.conn.execute("update message set followers = 9000 where text = 'praise'")).result()
    assert waiting(database, Order.REACH)[:2] == ["praise", "complaint"]


def test_who_has_an_answer_or_needs_none_does_not_wait(database, five):
    first, second = five[0].message.id, five[1].message.id
    database.write(lambda tables: messages.mark_answered(tables, first, NOW)).result()
    closed = database.write(lambda tables: answers.close(tables, second, NOW)).result()
    assert closed.message.closed_at == NOW
    assert not closed.message.is_open
    assert len(waiting(database)) == 3
    open_ones = database.read(lambda conn: search.page(conn, Query(unanswered=True), None, 10))
    assert len(open_ones) == 3
    back = database.write(lambda tables: answers.close(tables, second, None)).result()
    assert back.message.is_open
    assert len(waiting(database)) == 4


def test_who_is_late_is_counted_by_her_own_time(database, five):
    late = late_before(Targets(complaint=timedelta(hours=3), praise=timedelta(minutes=30), other=None), NOW)
    found = database.read(lambda conn: answers.tally(conn, LONG_AGO, late))
    assert found == [("google", 2, 1), ("mastodon", 2, 1), ("bluesky", 1, 1)]
    assert database.read(lambda conn: answers.tally(conn, LONG_AGO, {})) == [
        ("google", 2, 0), ("mastodon", 2, 0), ("bluesky", 1, 0)
    ]  # fmt: skip


def test_who_wrote_long_ago_has_given_up(database, keep, post):
    keep(post(1, "old", minutes=60 * 24 * 31), post(2, "new", minutes=60 * 24 * 29))
    assert waiting(database) == ["new"]


def test_first_answers_leave_out_what_needs_none(database, five):
    for item, minutes in zip(five[:2], (10, 30), strict=True):
        at = item.message.sent_at + timedelta(minutes=minutes)
        database.write(lambda tables, id=item.message.id, at=at: messages.mark_answered(tables, id, at)).result()
    database.write(lambda tables: answers.close(tables, five[2].message.id, NOW)).result()
    asked, spans = database.read(lambda conn: answers.first_answers(conn, LONG_AGO))
    assert (asked, sorted(spans)) == (4, [timedelta(minutes=10), timedelta(minutes=30)])
    assert database.read(lambda conn: answers.first_answers(conn, NOW)) == (0, [])


def test_what_is_kept_already_waits_too(file):
    file.write_bytes(gzip.decompress((Path(__file__).parent / "saved" / "version_22.db.gz").read_bytes()))
    opened = Database(file)
    found = opened.read(lambda conn: conn.execute("select text, wants, closed_at from message").fetchall())
    opened.close()
    assert {row[0]: (row[1], row[2]) for row in found} == {
        "The soup was cold": ("complaint", None), "Lovely bread": ("", None), "שלום לכם": ("other", None)
    }  # fmt: skip
