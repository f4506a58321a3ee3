"""The tally: the order of adding changes nothing, and taking back leaves nothing."""

import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.content.numbers import load
from desktop.meter.tally import Copies, Tally, weight
from desktop.meter.trace import DAY, WEEK, Trace
from desktop.model.account import AccountId
from desktop.model.message import MessageId
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Seen

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
NUMBERS = load()
seen = st.builds(
    Seen,
    message_id=st.integers(1, 10**6).map(MessageId),
    account_id=st.just(AccountId("a")),
    sent_at=st.integers(0, 40 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
    author=st.sampled_from(["", "amina", "ben", "דנה"]),
    platform=st.sampled_from(["feed", "mail"]),
    mood=st.sampled_from(Mood),
    risks=st.frozensets(st.sampled_from(Risk), max_size=2),
    urgency=st.integers(0, 3),
    stars=st.none() | st.integers(1, 5),
    followers=st.sampled_from([None, 3, 900, 90_000]),
    answered=st.booleans(),
    certainty=st.floats(0, 1),
    wording=st.sampled_from(["", "", "one wording", "another"]),
)
many = st.lists(seen, max_size=30, unique_by=lambda one: one.message_id)


def counts(tally):
    """All that a rule can see of a tally."""
    span = (int((NOW - timedelta(days=41)).timestamp()), int(NOW.timestamp()) + DAY)
    named = [("negative", tally.negative), ("other", tally.other), ("low", tally.low), ("late", tally.late)]
    named += [("urgent", tally.urgent), ("risky", tally.risky), *tally.risks.items(), *tally.places.items()]
    told = {name: (trace.slots.between(*span), trace.voices(*span)) for name, trace in named if trace.count(*span)}
    return told, tally.posts.between(*span), tally.audiences._of, {one.message_id for one in tally.copies}


@given(many, st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_nothing(messages, shuffler: random.Random):
    shuffled = list(messages)
    shuffler.shuffle(shuffled)
    assert counts(Tally(NUMBERS, shuffled)) == counts(Tally(NUMBERS, messages))


@given(many, many)
def test_taking_back_leaves_nothing(kept, gone):
    known = {one.message_id for one in kept}
    gone = [one for one in gone if one.message_id not in known]
    tally = Tally(NUMBERS, [*kept, *gone])
    for one in gone:
        tally.remove(one)
    assert counts(tally) == counts(Tally(NUMBERS, kept))


@given(many)
def test_what_is_too_old_is_forgotten(messages):
    tally = Tally(NUMBERS, messages)
    tally.forget(int((NOW + timedelta(days=60)).timestamp()))
    assert counts(tally)[:3] == ({}, counts(Tally(NUMBERS))[1], {})


@given(many, many, st.integers(0, 40))
def test_what_is_forgotten_is_as_if_it_had_never_been(messages, later, days):
    known = {one.message_id for one in messages}
    later = [one for one in later if one.message_id not in known]
    until = NOW - timedelta(days=days, minutes=30)
    tally = Tally(NUMBERS, messages)
    tally.forget(int(until.timestamp()))
    kept = [one for one in [*messages, *later] if one.sent_at >= until]
    for one in kept:
        if one.message_id not in known:
            tally.add(one)
    assert counts(tally) == counts(Tally(NUMBERS, kept))
    for one in kept:
        tally.remove(one)
    assert counts(tally) == counts(Tally(NUMBERS))


def test_copies_by_accounts_that_nobody_follows_are_spam(said):
    copy = [
        said(1, f"bot{n}", followers=4, wording="buy the same words here now") for n in range(NUMBERS.voices.copies)
    ]
    assert Tally(NUMBERS, copy[:-1]).negative.count(0) == NUMBERS.voices.copies - 1
    assert Tally(NUMBERS, copy).negative.count(0) == 0
    ordinary = [one._replace(followers=300) for one in copy]
    assert Tally(NUMBERS, ordinary).negative.count(0) == NUMBERS.voices.copies
    assert not Copies(NUMBERS.voices, *(one._replace(followers=None) for one in copy)).spam


def test_a_doubtful_reading_is_less_than_a_voice(said):
    assert (
        weight(NUMBERS.voices, said(1, certainty=1.0))
        == 100
        > weight(NUMBERS.voices, said(1, certainty=0.5))
        > weight(NUMBERS.voices, said(1, certainty=0.0))
        > 0
    )


def test_a_voice_is_as_strong_as_its_surest_message():
    trace, amina = Trace(WEEK), ("feed", "amina")
    for at, id, sure in ((1000, 1, 40), (90_000, 2, 100), (95_000, 3, 60)):
        trace.add((at, MessageId(id), sure, amina))
    assert trace.heard(0, 80_000) == 0.4
    assert trace.heard(0) == 1.0
    assert trace.voices(0) == [(1000, 1, 40, amina)]
    trace.add((1000 + 2 * WEEK, MessageId(4), 70, amina))
    assert trace.count(0) == 2
