"""Danger, spread, rating, waiting, blind and overdue, by example."""

from datetime import timedelta

import pytest

from desktop.content.numbers import load
from desktop.meter.blind import Sight, blind, nothing_seen, nothing_yet, sight
from desktop.meter.burst import burst
from desktop.meter.cleared import cleared
from desktop.meter.danger import danger
from desktop.meter.overdue import overdue
from desktop.meter.rating import rating
from desktop.meter.spread import spread
from desktop.meter.surge import surge
from desktop.meter.waiting import waiting
from desktop.model.account import Health
from desktop.model.meter import Alarm
from desktop.model.reading import Mood, Risk

SAFETY = frozenset({Risk.SAFETY})


def test_no_word_of_danger_is_no_part(scene, said):
    assert danger(scene(said(1))) == ()
    assert danger(scene(said(60, risks=SAFETY))) == ()


@pytest.mark.parametrize(("people", "least", "most"), [(1, 4, 14), (2, 18, 21), (4, 18, 21), (5, 40, 42), (30, 42, 42)])
def test_danger_grows_with_people_whatever_they_feel(scene, said, people, least, most):
    (part,) = danger(scene(*(said(0.5, mood=Mood.NEUTRAL, risks=SAFETY) for _ in range(people))))
    assert part.key == "danger-safety"
    assert least <= part.points <= most
    assert part.values["people"] == people


def test_the_same_people_are_not_counted_twice_as_unhappy_and_as_in_danger(scene, said):
    levels, sums = load().levels, []
    for people in range(1, 30):
        heard = scene(*(said(0.5, risks=SAFETY) for _ in range(people)))
        unhappy, hurt = burst(heard).points, sum(part.points for part in danger(heard))
        sums.append(unhappy + hurt)
        if unhappy >= levels.issue:
            assert 0 < hurt <= 16
    assert sums == sorted(sums)
    assert sums[0] < levels.watch < levels.issue <= sums[1]


def test_danger_is_of_people_and_fades(scene, said):
    (once,) = danger(scene(said(2, "a", risks=SAFETY)))
    (thrice,) = danger(scene(*(said(hours, "a", risks=SAFETY) for hours in (2, 1.5, 1))))
    (old,) = danger(scene(said(40, "a", risks=SAFETY)))
    assert old.points < once.points == thrice.points


def test_each_danger_is_named_with_its_own_people_the_heaviest_first(scene, said, now):
    legal, hurt = said(1, risks=frozenset({Risk.LEGAL_THREAT})), said(3, risks=SAFETY)
    first, second = danger(scene(legal, hurt))
    assert (first.key, first.evidence) == ("danger-safety", (hurt.message_id,))
    assert (second.key, second.evidence) == ("danger-legal-threat", (legal.message_id,))
    assert first.values == {"people": 1, "hours": 3, "since": now - timedelta(hours=3)}
    (press,) = danger(scene(said(1, risks=frozenset({Risk.MEDIA_INQUIRY}))))
    assert press.key == "danger-media-inquiry"


def test_a_second_danger_adds_a_name_and_not_more_points_than_its_people_are_worth(scene, said):
    both = frozenset({Risk.SAFETY, Risk.MEDIA_INQUIRY})
    (alone,) = danger(scene(said(1, risks=SAFETY)))
    named = danger(scene(said(1, risks=both)))
    assert [part.key for part in named] == ["danger-safety", "danger-media-inquiry"]
    assert sum(part.points for part in named) == alone.points
    everything = danger(scene(*(said(n, risks=frozenset(Risk)) for n in range(1, 6))))
    assert len(everything) == len(Risk)
    assert 0 < sum(part.points for part in everything) <= 16


def test_a_danger_of_which_somebody_writes_later_is_named_too(scene, said):
    keys = {
        part.key for part in danger(scene(said(5, "a", risks=SAFETY), said(1, "a", risks=frozenset({Risk.SELF_HARM}))))
    }
    assert keys == {"danger-safety"} | {"danger-self-harm"}


def test_daily_words_of_danger_are_usual_for_a_large_business(scene, said):
    daily = [said(hours, risks=SAFETY) for hours in range(1, 35 * 24, 8)]
    assert [part.points for part in danger(scene(*daily))] == [0]
    assert danger(scene(*daily, *(said(0.2 * n, risks=SAFETY) for n in range(12))))[0].points > 10


def test_one_of_many_who_speaks_of_harm_is_less_than_one_of_two(scene, said):
    hurt = [said(1, risks=SAFETY), said(2, risks=SAFETY)]
    (part,) = danger(scene(*hurt, *(said(0.1 * n) for n in range(80))))
    assert 0 < part.points < 0.5 * danger(scene(*hurt))[0].points


def test_quiet_voices_do_not_spread(scene, said):
    assert spread(scene()) is None
    assert spread(scene(said(1, followers=300), said(2))) is None
    assert spread(scene(said(1, followers=900_000, mood=Mood.POSITIVE))) is None


@pytest.mark.parametrize(("followers", "points"), [(12_400, 1), (100_000, 4), (900_000, 6), (90_000_000, 6)])
def test_a_large_audience_weighs_by_tens(scene, said, followers, points):
    big = said(2, followers=followers)
    part = spread(scene(said(1), big))
    assert (part.key, part.points, part.values["followers"]) == ("spread-reach", points, followers)
    assert part.evidence[0] == big.message_id


def test_an_audience_that_was_there_all_week_is_usual(scene, said):
    assert spread(scene(said(2, followers=50_000), said(60, followers=60_000))) is None


def test_several_places_at_once(scene, said):
    part = spread(scene(*(said(n, platform=place) for place in ("mail", "feed", "reviews") for n in (1, 2, 3))))
    assert (part.key, part.points, part.values["places"]) == ("spread-places", 2, 3)
    assert len(part.evidence) == 9


def test_places_that_are_always_loud_are_usual(scene, said):
    week = [said(n * 6 + 1, platform=place) for place in ("mail", "feed") for n in range(28)]
    assert spread(scene(*week)) is None


def test_low_stars_above_the_usual(scene, said):
    assert rating(scene(said(1, stars=1), said(2, stars=2), said(3, stars=5), said(4))) is None
    part = rating(scene(*(said(n, stars=1) for n in range(1, 5))))
    assert (part.key, part.points, part.values) == ("rating", 4, {"people": 4, "hours": 48, "stars": 2})
    assert rating(scene(*(said(n, stars=1) for n in range(1, 30)))).points == 8


def test_low_stars_as_usual(scene, said):
    assert rating(scene(*(said(12 * n + 1, stars=1) for n in range(14)))) is None


def test_replies_are_on_time(scene, said):
    assert waiting(scene()) is None
    part = waiting(scene(said(3), said(30, answered=True), said(100, answered=True), said(30, mood=Mood.NEUTRAL)))
    assert (part.key, part.points, part.values) == ("waiting-none", 0, {"hours": 24})
    assert waiting(scene(said(3), said(100))) is None  # never answered, and past answering: nothing to praise


def test_who_waits_too_long(scene, said):
    urgent = said(2, urgency=3, mood=Mood.NEUTRAL)
    longest = said(40)
    part = waiting(scene(said(3), urgent, longest))
    assert (part.key, part.points, part.values) == ("waiting", 2, {"people": 2, "hours": 40})
    assert part.evidence == (longest.message_id, urgent.message_id)
    assert waiting(scene(*(said(30) for _ in range(20)))).points == 2


def test_late_steps(scene):
    assert overdue(scene()) is None
    assert (overdue(scene(overdue_steps=2)).points, overdue(scene(overdue_steps=9)).points) == (2, 4)


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        ({}, Sight.SEEN),
        ({"paused": True}, Sight.PAUSED),
        ({"health": Health.PAUSED}, Sight.PAUSED),
        ({"health": Health.LOCKED_OUT}, Sight.DARK),
        ({"health": Health.TROUBLE, "failures": 1}, Sight.SEEN),
        ({"health": Health.TROUBLE, "failures": 1, "good": 3}, Sight.RESTING),
        ({"health": Health.TROUBLE, "failures": 2, "good": 3}, Sight.DARK),
        ({"good": 3}, Sight.RESTING),
        ({"good": 0.49}, Sight.SEEN),
        ({"good": 0.51}, Sight.RESTING),
        ({"health": Health.NEW, "good": None}, Sight.RESTING),
        ({"health": Health.NEW, "good": None, "added_at": None}, Sight.NEW),
    ],
)
def test_how_well_an_account_is_seen(scene, source, given, seen):
    there = source(**given)
    assert sight(scene(), *there) is seen
    assert nothing_seen(scene(sources=(there,))) is (seen not in (Sight.SEEN, Sight.NEW))
    assert nothing_yet(scene(sources=(there,))) is (seen is not Sight.SEEN)


def test_an_account_just_added_is_new(scene, source, now):
    there = source(Health.NEW, None, added_at=now)
    assert sight(scene(), *there) is Sight.NEW


def test_what_cannot_be_seen_is_said(scene, source, now):
    well, locked, asleep = source(), source(Health.LOCKED_OUT, 5), source(good=8)
    assert blind(scene()) is None
    part = blind(scene(sources=(well, locked, asleep)))
    assert (part.key, part.points) == ("blind", 0)
    values = {"accounts": 1, "all": 3, "resting": 1, "since": now - timedelta(hours=5), "ids": locked[0].id}
    assert part.values == values
    assert blind(scene(sources=(well, asleep))).key == "blind-resting"
    assert blind(scene(sources=(source(Health.LOCKED_OUT, None),))).values["since"] == now
    assert blind(scene(sources=(source(paused=True),))).key == "blind-paused"
    assert blind(scene(sources=(source(paused=True), well))) is None
    assert blind(scene(sources=())) is None


def test_many_messages_are_said_and_weigh_nothing(scene, said, days):
    assert surge(scene(*days(4, 0))) is None
    kind = surge(scene(*days(4, 0), *(said(n / 20, mood=Mood.POSITIVE) for n in range(40))))
    assert (kind.key, kind.points) == ("surge-kind", 0)
    assert kind.values["messages"] >= 10 > kind.values["usual"]
    assert len(kind.evidence) == kind.values["messages"]
    assert surge(scene(*days(4, 0), *(said(n / 20) for n in range(40)))).key == "surge"
    assert surge(scene(*days(4, 0), *(said(n / 20, "shouter") for n in range(40)))).key == "surge"
    assert surge(scene(*(said(n / 20) for n in range(40)))) is None  # nothing to compare with


def test_whom_an_all_clear_left_behind_is_said_for_a_day(scene, said, now):
    many = [said(hours, f"person{hours}") for hours in (2, 5, 9, 30)]
    assert cleared(scene(*many)) is None
    over = Alarm(cleared=now - timedelta(hours=3))
    found = cleared(scene(*many, alarm=over))
    assert (found.key, found.points, found.values["people"]) == ("cleared", 0, 2)
    assert found.values["since"] == over.cleared
    assert len(found.evidence) == 2
    assert cleared(scene(*many, alarm=Alarm(cleared=now - timedelta(hours=25)))) is None
