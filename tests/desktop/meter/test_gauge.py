import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.content.numbers import load
from desktop.meter import RULES
from desktop.meter.gauge import level_of, measure, trimmed
from desktop.meter.scene import Scene
from desktop.meter.tally import Tally
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.message import MessageId
from desktop.model.meter import Alarm, Level, Meter, Part
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Seen

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
ACCOUNT = Account(AccountId("a"), "feed", "Shop", every=timedelta(minutes=15), added_at=NOW - timedelta(days=60))
GOOD = (ACCOUNT, SourceState(ACCOUNT.id, Health.GOOD, NOW, NOW))

seen = st.builds(
    Seen,
    message_id=st.integers(1, 10**6).map(MessageId),
    account_id=st.just(ACCOUNT.id),
    sent_at=st.floats(-30, 168).map(lambda hours: NOW - timedelta(hours=hours)),
    author=st.sampled_from(["", "amina", "ben", "carla", "דנה", "x1", "x2", "x3", "x4"]),
    platform=st.sampled_from(["feed", "mail"]),
    mood=st.sampled_from(Mood),
    risks=st.frozensets(st.sampled_from(Risk), max_size=2),
    urgency=st.integers(0, 3),
    stars=st.none() | st.integers(1, 5),
    followers=st.none() | st.integers(0, 10**7),
    answered=st.booleans(),
)
many = st.lists(seen, max_size=40, unique_by=lambda one: one.message_id).map(tuple)
past = st.lists(st.integers(0, 5), max_size=35).map(
    lambda counts: tuple(
        person(f"past{n}", 24 * (n + 1) + at / 9, id=2 * 10**7 + 100 * n + at)._replace(mood=mood, answered=True)
        for n, count in enumerate(counts)
        for at, mood in enumerate([Mood.NEGATIVE] * count + [Mood.NEUTRAL] * count)
    )
)


def look(recent=(), before=None, **more):
    rest = {"sources": (GOOD,), "watching_since": NOW - timedelta(days=40), **more}
    return measure(Scene(NOW, load(), Tally(load(), recent), **rest), RULES, before)


def person(name, hours=1.0, id=1, **more):
    return Seen(MessageId(id), ACCOUNT.id, NOW - timedelta(hours=hours), name, "feed", Mood.NEGATIVE, **more)


def at(level, score=0):
    return Meter(NOW, level, (Part("x", score),))


@given(many, past, st.integers(0, 9))
def test_the_parts_are_the_score(recent, past, steps):
    meter = look((*recent, *past), overdue_steps=steps)
    assert sum(part.points for part in meter.parts) == meter.score
    assert 0 <= meter.score <= 100
    assert all(part.points >= 0 and len(part.evidence) <= 200 for part in meter.parts)
    points = [part.points for part in meter.parts]
    assert points == sorted(points, reverse=True)


@given(many, past, st.floats(0, 24))
def test_a_kind_word_never_raises_it(recent, past, age):
    kind = person("kind", age, id=10**7)._replace(mood=Mood.POSITIVE)
    assert look((*recent, *past, kind)).score <= look((*recent, *past)).score


@given(many, st.randoms(use_true_random=False))
def test_the_order_of_messages_changes_nothing(recent, shuffler: random.Random):
    shuffled = list(recent)
    shuffler.shuffle(shuffled)
    assert look(shuffled) == look(recent)


@given(many, past, st.integers(1, 160), st.sampled_from([frozenset(), frozenset({Risk.SAFETY})]))
def test_ten_posts_by_one_author_are_one_author(recent, past, whole, risks):
    age = whole + 0.5  # all ten on the same side of whatever a rule counts in whole hours
    once = person("shouter", age, id=10**7, risks=risks)
    again = [
        once._replace(message_id=MessageId(10**7 + n), sent_at=once.sent_at + timedelta(minutes=n)) for n in range(10)
    ]
    assert look((*recent, *past, *again)).score == look((*recent, *past, once)).score


@given(st.integers(1, 400))
def test_a_backfill_moves_only_the_past(count):
    written = [NOW - timedelta(days=10, hours=n) for n in range(count)]
    old = [person(f"p{n}", id=n + 1)._replace(sent_at=at, answered=True) for n, at in enumerate(written)]
    assert look(old).score == 0


@settings(max_examples=50)
@given(st.lists(st.integers(0, 90), max_size=8))
def test_trimming_never_goes_above_100(points):
    heaviest_first = [Part(f"p{n}", value) for n, value in enumerate(sorted(points, reverse=True))]
    kept = trimmed(heaviest_first)
    assert sum(part.points for part in kept) == min(100, sum(points))
    assert [part.key for part in kept] == [part.key for part in heaviest_first]


def test_the_lightest_reasons_give_way():
    kept = trimmed([Part("a", 60), Part("b", 30), Part("c", 20), Part("d", 5), Part("e", -3)])
    assert [part.points for part in kept] == [60, 30, 10, 0, 0]


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (0, "calm"),
        (19, "calm"),
        (20, "watch"),
        (39, "watch"),
        (40, "issue"),
        (60, "crisis"),
        (79, "crisis"),
        (80, "emergency"),
    ],
)
def test_levels_begin_at_their_thresholds(score, level):
    assert level_of(load().levels, score, None) is Level(level)


def test_a_level_does_not_flicker():
    numbers = load().levels
    level, path = at(Level.CALM), []
    for score in (39, 40, 39, 41, 38, 34, 33, 39, 40, 80, 75, 74, 73, 10):
        level = at(level_of(numbers, score, level))
        path.append(level.level.value)
    named = "watch issue issue issue issue issue watch watch issue emergency emergency emergency crisis calm"
    assert " ".join(path) == named


def test_hysteresis_never_alters_the_score():
    calm, shaken = look([person("a")]), look([person("a")], at(Level.EMERGENCY, 90))
    assert (calm.score, calm.parts) == (shaken.score, shaken.parts)


def storm(hours_ago, people=8):
    return [person(f"p{n}", hours_ago + n / 4, id=n + 1, answered=True) for n in range(people)]


def raised(hours_ago):
    return Meter(NOW, Level.ISSUE, (Part("x", 50),), Alarm(NOW - timedelta(hours=hours_ago)))


def keys(meter):
    return {part.key: part.points for part in meter.parts}


def test_an_alarm_is_a_crisis_that_began_now():
    meter = look(storm(0.1))
    assert meter.level.rank >= Level.ISSUE.rank
    assert meter.alarm == Alarm(NOW)


def test_an_alarm_is_held_until_it_has_been_quiet_for_long_enough():
    few = [*storm(200), *(person(f"q{n}", 4 + n, id=100 + n, answered=True) for n in range(2))]
    meter = look(few, raised(100))
    assert keys(meter)["lasting"] > 0
    assert meter.score == sum(part.points for part in meter.parts) == load().levels.issue - load().levels.slack
    assert (meter.level, meter.alarm) == (Level.ISSUE, Alarm(NOW - timedelta(hours=100)))


def test_it_says_that_it_is_not_over_also_where_other_reasons_are_enough():
    assert keys(look(storm(2), raised(3)))["lasting"] == 0
    (part,) = [part for part in look(storm(2), raised(3)).parts if part.key == "lasting"]
    assert set(part.evidence) == {one.message_id for one in storm(2)}
    assert "lasting" not in keys(look(storm(2)))


def test_the_all_clear_comes_and_what_was_counted_is_counted_no_more():
    meter = look(storm(14), raised(40))
    assert (meter.level, meter.alarm) == (Level.CALM, Alarm(cleared=NOW))
    again = look(storm(14), meter)
    assert (again.level, again.alarm) == (Level.CALM, meter.alarm)
    assert look(storm(14)).level.rank >= Level.ISSUE.rank  # without the all-clear


def test_while_people_go_on_writing_there_is_no_all_clear():
    others = [person(f"q{n}", 0.1, id=100 + n) for n in range(3)]
    assert look([*storm(14), *others], raised(40)).alarm.raised is not None


def test_a_worsening_of_days_is_not_over_every_night():
    daily = [person(f"p{n}", 13 + 4 * n, id=n + 1, answered=True) for n in range(20)]
    assert look(daily, raised(60)).alarm.raised is not None


def test_there_is_no_all_clear_while_nothing_is_seen():
    asleep = (ACCOUNT, SourceState(ACCOUNT.id, Health.GOOD, last_good=NOW - timedelta(hours=13)))
    meter = look(storm(14), raised(15), sources=(asleep,))
    assert meter.alarm == Alarm(NOW - timedelta(hours=15))
    late = [person(f"q{n}", 2 + n / 9, id=100 + n) for n in range(9)]
    woken = look([*storm(14), *late], meter)
    assert woken.level.rank >= Level.ISSUE.rank
    assert woken.alarm.cleared is None


def test_an_all_clear_speaks_only_until_the_last_look_at_every_account():
    lost = replace(ACCOUNT, id=AccountId("lost"))
    dark = (lost, SourceState(lost.id, Health.TROUBLE, last_good=NOW - timedelta(hours=5), failures=9))
    assert look(storm(14), raised(40), sources=(GOOD, dark)).alarm == Alarm(cleared=NOW - timedelta(hours=5))


def test_an_all_clear_does_not_make_a_danger_unsaid():
    ill = [one._replace(risks=frozenset({Risk.SAFETY})) for one in storm(14)]
    meter = look(ill, raised(40))
    assert meter.alarm.cleared == NOW
    assert keys(meter)["danger-safety"] > 0


def test_an_alarm_whose_people_are_gone_is_none():
    meter = look(storm(30, 2), raised(29))
    assert (meter.level, meter.alarm) == (Level.CALM, Alarm())


def test_a_new_crisis_after_the_all_clear_is_an_alarm_again():
    cleared = Meter(NOW, Level.CALM, (), Alarm(cleared=NOW - timedelta(hours=5)))
    assert look(storm(0.1), cleared).level.rank >= Level.ISSUE.rank


def test_calm_with_little_history_is_learning():
    assert look(watching_since=NOW - timedelta(days=2)).level is Level.LEARNING
    assert look(watching_since=None).level is Level.LEARNING
    assert look().level is Level.CALM


def test_learning_still_speaks():
    burst = [person(f"p{n}", n / 4, id=n + 1) for n in range(8)]
    assert look(burst, watching_since=NOW - timedelta(days=1)).level.rank >= Level.ISSUE.rank


def test_no_account_is_learning():
    assert look(sources=()).level is Level.LEARNING


def test_never_green_by_ignorance():
    locked = (ACCOUNT, SourceState(ACCOUNT.id, Health.LOCKED_OUT, NOW, NOW))
    meter = look(sources=(locked,))
    assert (meter.level, meter.score) == (Level.BLIND, 0)
    assert look(sources=(locked, GOOD)).level is Level.CALM
    burst = [person(f"p{n}", n / 4, id=n + 1) for n in range(8)]
    assert look(burst, sources=(locked,)).level.rank >= Level.ISSUE.rank


def test_one_bad_post_is_no_crisis():
    assert look([person("a", 30)]).score < 10
    assert look([person("a", 2, stars=1, risks=frozenset({Risk.SAFETY}), urgency=3)]).score < 20


def test_people_in_danger_are_an_alarm_whatever_was_felt_and_it_stays_until_they_are_quiet():
    heard = [
        person(f"hurt{n}", 0.5, id=n + 1, risks=frozenset({Risk.SAFETY}), answered=True)._replace(mood=Mood.NEUTRAL)
        for n in range(6)
    ]

    def later(hours, before):
        now = NOW + timedelta(hours=hours)
        good = replace(GOOD[1], last_look=now, last_good=now)
        rest = {"sources": ((ACCOUNT, good),), "watching_since": NOW - timedelta(days=40)}
        return measure(Scene(now, load(), Tally(load(), heard), **rest), RULES, before)

    alarmed = later(0, None)
    assert alarmed.level is Level.ISSUE
    going_on = later(6, alarmed)
    assert (going_on.level, going_on.alarm) == (Level.ISSUE, alarmed.alarm)
    over = later(13, going_on)
    assert over.alarm.raised is None
    assert over.level.rank < Level.ISSUE.rank
