from dataclasses import replace
from importlib.resources import files

import pytest

from desktop.content.numbers import load, parsed
from desktop.errors import ContentError
from desktop.model.numbers import Sensitivity

TEXT = files("resources").joinpath("meter.toml").read_text(encoding="utf-8")


def test_the_numbers_are_read():
    numbers = load()
    assert numbers.levels.issue == 40
    assert numbers.burst.hours[0] == 1
    assert isinstance(numbers.danger.safety, float)
    assert parsed(TEXT) == numbers


def test_every_number_has_its_reason_and_date():
    lines = [line for line in TEXT.splitlines() if "=" in line and not line.startswith("#")]
    assert lines
    assert [line for line in lines if "# 20" not in line] == []


def test_one_and_two_people_stay_below_watch():
    numbers = load()
    assert numbers.burst.one < numbers.burst.two < numbers.levels.watch


def test_a_word_changes_only_what_counts_as_unusual():
    numbers = load()
    assert numbers.for_owner(Sensitivity.BALANCED) == numbers
    bars = {word: numbers.for_owner(word).burst.unusual for word in Sensitivity}
    assert bars[Sensitivity.CALM] > bars[Sensitivity.BALANCED] > bars[Sensitivity.WATCHFUL] > numbers.burst.quiet
    for word, bar in bars.items():
        assert numbers.for_owner(word) == replace(numbers, burst=replace(numbers.burst, unusual=bar))


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("[burst]", "[burst", "meter.toml"),
        ("[steps]", "[stepz]", "steps is missing"),
        ("watch = 20", "watch = 'x'", "levels.watch"),
        ("watch = 20", "watch = -1", "levels.watch"),
        ("watch = 20", "watch = true", "levels.watch"),
        ("watch = 20", "watch = [1]", "levels.watch"),
        ("watch = 20", "", "watch is missing"),
        ("watch = 20", "watch = 20\nwatsh = 20", "watsh is unknown"),
        ("calm = 2.2", "calm = 'x'", "sensitivity.calm"),
        ("watchful = 0.8", "", "watchful is missing"),
        ("quiet = -0.5", "quiet = nan", "burst.quiet"),
        ("quiet = -0.5", "quiet = true", "burst.quiet"),
        ("hours = [1, 3, 6, 12, 24, 72, 168]", "hours = []", "burst.hours"),
        ("hours = [1, 3, 6, 12, 24, 72, 168]", "hours = [3, 1]", "burst.hours"),
        ("hours = [1, 3, 6, 12, 24, 72, 168]", "hours = [1, 'x']", "burst.hours"),
        ("hours = [1, 3, 6, 12, 24, 72, 168]", "hours = 3", "burst.hours"),
    ],
)
def test_a_broken_number_names_itself(right, wrong, named):
    assert right in TEXT
    with pytest.raises(ContentError) as caught:
        parsed(TEXT.replace(right, wrong, 1))
    assert named in f"{caught.value.values['file']}: {caught.value.values['problem']}"


def test_a_group_must_be_a_table():
    begun, ended = TEXT.index("[steps]"), TEXT.index("[silence]")
    with pytest.raises(ContentError, match="steps"):
        parsed("steps = 3\n" + TEXT[:begun] + TEXT[ended:])
