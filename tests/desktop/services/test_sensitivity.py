"""How soon the owner wants to be told: the next measuring heeds it, and the past shows what it would have meant."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.numbers import Sensitivity

BAD = "The soup was cold and awful, never again"


@pytest.fixture
def choose(desk):
    """The owner chooses a word."""
    return lambda word: desk.preferences.keep(replace(desk.preferences.now(), sensitivity=word))


@pytest.fixture
def weeks(told, clock):
    """The posts of so many days: two kind ones a day, and so many unhappy people that many days ago."""

    def make(days, crowds):
        kind = [
            told.post(f"k{n}", "Lovely bread, thank you", minutes=720 * n, author=f"@k{n}") for n in range(2 * days)
        ]
        bad = [
            told.post(f"b{day}-{n}", BAD, minutes=1440 * day + 9 * n, author=f"@b{day}x{n}")
            for day, people in crowds.items()
            for n in range(people)
        ]
        return [*kind, *bad]

    return make


def test_the_next_measuring_uses_the_word_that_is_chosen_by_then(desk, look, told, choose, weeks):
    usual = weeks(40, dict.fromkeys(range(2, 38), 1))
    look(*usual, *(told.post(f"now{n}", BAD, minutes=60 * (2 + 7 * n), author=f"@now{n}") for n in range(3)))
    scores = {}
    for word in Sensitivity:
        choose(word)
        look(told.post(f"again-{word}", "Is the shop open tomorrow?", author="@asks"))
        scores[word] = next(part.points for part in desk.meter.now().parts if part.key.startswith("burst"))
    assert scores[Sensitivity.CALM] < scores[Sensitivity.WATCHFUL]
    assert scores[Sensitivity.CALM] <= scores[Sensitivity.BALANCED] <= scores[Sensitivity.WATCHFUL]


def test_the_past_is_told_for_each_word(desk, look, weeks, clock):
    look(*weeks(90, {20: 15, 70: 15}))
    found = desk.meter.replayed().result(60)
    assert found.days == 60
    assert set(found.alarms) == set(Sensitivity)
    (alarm,) = found.alarms[Sensitivity.BALANCED]
    assert abs(clock.now() - alarm.began - timedelta(days=20)) < timedelta(hours=4)


def test_whoever_was_watched_for_a_shorter_time_is_told_of_that(desk, look, weeks):
    look(*weeks(20, {}))
    assert desk.meter.replayed().result(60).days == 19


def test_with_less_than_a_fortnight_nothing_is_told(desk, look, weeks):
    assert desk.meter.replayed().result(60) is None
    look(*weeks(13, {3: 15}))
    assert desk.meter.replayed().result(60) is None
