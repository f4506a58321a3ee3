import pytest

from desktop.meter.burst import NO_PAST, burst, size, windows
from desktop.model.account import Health
from desktop.model.reading import Mood, Risk


def points(part):
    return part.points if part else None


def test_nothing_read_is_no_part(scene):
    assert burst(scene()) is None


def test_nobody_unhappy_is_said(scene, said):
    part = burst(scene(said(2, mood=Mood.POSITIVE)))
    assert (part.key, part.points, part.values["hours"], part.evidence) == ("burst-none", 0, 24, ())


def test_nobody_is_said_to_be_calm_while_nothing_is_seen(scene, said, source):
    praise = said(2, mood=Mood.POSITIVE)
    lost = source(Health.LOCKED_OUT, good=16)
    assert burst(scene(praise, sources=(lost,))) is None
    assert burst(scene(praise, sources=(lost, source()))).key == "burst-none"


@pytest.mark.parametrize(("people", "most"), [(1, 4), (2, 20), (3, 28)])
def test_few_people_are_never_more_than_a_few_points(scene, said, people, most):
    assert 0 < points(burst(scene(*(said(0.1 * n) for n in range(people))))) <= most


def test_a_handful_within_hours_is_an_issue(scene, said, days):
    part = burst(scene(*(said(0.5 * n) for n in range(5)), *days(2, 0)))
    assert part.key == "burst"
    assert part.points >= 40
    assert part.values["people"] == len(part.evidence) == 5
    assert part.values["usual"] == 0


def test_the_same_handful_is_usual_for_a_large_business(scene, said, days):
    small = burst(scene(*(said(0.5 * n) for n in range(5)), *days(2, 0)))
    large = burst(scene(*(said(0.5 * n) for n in range(5)), *days(300, 30)))
    assert large.points <= 20
    assert small.points >= 40


def test_one_author_shouting_ten_times_is_one_author(scene, said):
    once, shouted = said(5, "amina"), [said(5 - n / 4, "amina") for n in range(1, 10)]
    assert points(burst(scene(once, *shouted))) == points(burst(scene(once)))


def test_a_larger_burst_weighs_more(scene, said):
    several = [points(burst(scene(*(said(n / 50) for n in range(many))))) for many in (4, 12, 60)]
    assert several == sorted(set(several))
    assert several[-1] <= 100


def test_a_backfill_of_old_messages_is_no_spike(scene, said):
    # they arrived today, but were written over the days before: no short window has more than one of them
    backfilled = burst(scene(*(said(50 * n + 30) for n in range(3))))
    fresh = burst(scene(*(said(0.1 * n) for n in range(4))))
    assert backfilled.points == 0
    assert fresh.points >= 40


def test_praise_raises_what_is_usual(scene, said):
    unhappy = [said(0.5 * n) for n in range(4)]
    praise = [said(0.1 * n, mood=Mood.POSITIVE) for n in range(60)]
    assert points(burst(scene(*unhappy, *praise))) < points(burst(scene(*unhappy)))


def test_the_first_day_of_a_busy_business_is_no_crisis(scene, said, now):
    unhappy = [said(n) for n in range(8)]
    others = [said(n / 3, mood=Mood.NEUTRAL) for n in range(30)]
    assert points(burst(scene(*unhappy, watching_since=now))) >= 40
    assert points(burst(scene(*unhappy, *others, watching_since=now))) < 20


def test_a_slow_burn_is_found_over_days(scene, said, days):
    ages = [2, 13, 26, 35, 44, 55, 64, 75, 90, 100, 110, 130, 150]
    part = burst(scene(*(said(age) for age in ages), *days(3, 0)))
    assert part.key == "burst-days"
    assert part.points >= 40
    assert part.values["days"] in (3, 7)


def test_days_that_have_calmed_down_weigh_nothing(scene, said, days):
    ages = [30 + n / 10 for n in range(20)]
    assert points(burst(scene(*(said(age) for age in ages), *days(2, 0)))) == 0


def test_one_busy_day_is_not_told_again_for_a_week(scene, said, days):
    def week(*ages):
        return windows(scene(*(said(age) for age in ages), *days(2, 0)))[-1]

    one_day, many_days = week(*(60 + n / 10 for n in range(20)), 3), week(*(8 * n for n in range(21)))
    assert (one_day.hours, one_day.people, many_days.people) == (168, 21, 21)
    assert one_day.rarity < 2 < many_days.rarity


def test_size_is_a_share(scene, said):
    there = scene(*(said(n / 1000) for n in range(2000)))
    for window in windows(there):
        assert 0 <= size(window) <= 1


def test_without_a_past_nothing_is_said_to_be_usual(scene, said, days):
    people = [said(0.1 * n) for n in range(5)]
    assert burst(scene(*people)).values["usual"] == NO_PAST
    assert burst(scene(*people, *days(2, 0))).values["usual"] == 0


def test_praise_hides_nobody_who_was_hurt(scene, said, days):
    ill = [said(0.1 * n, risks=frozenset({Risk.SAFETY})) for n in range(8)]
    praise = [said(0.05 * n, mood=Mood.POSITIVE) for n in range(60)]
    part = burst(scene(*days(4, 0), *ill, *praise))
    assert part.points >= 40
    assert part.values["usual"] == 0  # what is usual is not what praise excuses


def test_the_number_that_is_told_is_exact_whatever_the_minute(scene, said, days):
    busy = days(200, 40)
    part = burst(scene(*(said((n + 0.5) / 60) for n in range(60)), *busy))
    assert part.values["hours"] == 1
    assert part.values["people"] == len(part.evidence) == 60
