"""The meter's weights and thresholds, one named number each; their values and reasons stand in ``meter.toml``."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Sensitivity(StrEnum):
    """How soon the owner wants to be told."""

    CALM = "calm"
    BALANCED = "balanced"
    WATCHFUL = "watchful"


@dataclass(frozen=True, slots=True)
class Burst:
    """What makes a number of unhappy people unusual.

    ``hours``: the windows looked at, shortest first. ``memory_days``: a past day counts half after so long.
    ``prior_people``: how many past unhappy people the first guess is worth. ``prior_per_day``: the first guess.
    ``prior_messages``: messages before the business's own hours of the day and weekday are believed.
    ``wobble``: how much the usual itself sways (variance of its factor), as a first guess that is worth ``prior_sway``
    (in squared people), and never less than ``least_sway``. ``first_share``: unhappy people for each other one, as a
    first guess that is worth ``prior_others`` of these. ``mistakes``: the share of friendly messages that may be read
    as unhappy, at the most. ``chatter``: so many of these more than usual are the talk that every trouble brings.
    ``quiet`` and ``unusual``: rarity (powers of ten of months between two such moments by chance)
    at which points begin, and at which they reach ``points_unusual``. ``one``, ``two``, ``three``: most points for so
    few people. ``points_unusual``, ``points_size``: points for being unusual, and most points on top for how large it
    is. ``people_days``: people needed in windows of days.
    """

    hours: tuple[int, ...]
    memory_days: float
    prior_people: float
    prior_per_day: float
    prior_messages: float
    wobble: float
    prior_sway: float
    least_sway: float
    prior_others: float
    mistakes: float
    first_share: float
    chatter: float
    quiet: float
    unusual: float
    one: int
    two: int
    three: int
    points_unusual: int
    points_size: int
    people_days: int


@dataclass(frozen=True, slots=True)
class Danger:
    """What words of danger weigh.

    ``most``: most points where few people write of danger. ``first``: share of them for the first person. ``many``:
    most points for at least ``many_people``. ``beside``: share of the points that is left beside an alarm.
    ``prior_per_day``, ``prior_per_person``: the first guess of how many people are usual a day; it is worth
    ``prior_people``. ``wobble``: how much the usual sways (variance of its factor). ``half_hours``: a person's word
    weighs half after so long. ``safety`` … ``boycott_call``: weight of one person's word, 0–1. ``few_of_many``: what is
    left of the points where hardly any of the unhappy people write of danger, 0–1. ``usual_margin``: how many standard
    deviations above the usual number of such words are still usual.
    """

    most: int
    first: float
    many: int
    many_people: int
    beside: float
    prior_per_day: float
    prior_per_person: float
    prior_people: float
    wobble: float
    half_hours: float
    few_of_many: float
    usual_margin: float
    safety: float
    violence_threat: float
    self_harm: float
    data_breach: float
    legal_threat: float
    media_inquiry: float
    boycott_call: float


@dataclass(frozen=True, slots=True)
class Rarities:
    """``Burst.unusual`` for an owner who chose ``calm`` or ``watchful``; balanced is the burst's own."""

    calm: float
    watchful: float


@dataclass(frozen=True, slots=True)
class Voices:
    """What counts as a voice, and how much.

    ``copies``: messages of one wording that are spam where most of them are by accounts with fewer than ``tiny``
    followers. ``doubtful``, ``certain``: certainty of a reading (0–1) below which an unhappy voice counts ``least``
    (0–1), and from which it counts whole. ``urgency``: from this on a message must be answered soon.
    """

    copies: int
    tiny: int
    doubtful: float
    certain: float
    least: float
    urgency: int


@dataclass(frozen=True, slots=True)
class Surge:
    """When so much is written, of whatever feeling, that it is worth a word.

    ``times``: times the usual. ``rare``: rarity (powers of ten of months between two such moments by chance).
    ``least``: messages needed.
    """

    times: float
    rare: float
    least: int


@dataclass(frozen=True, slots=True)
class Spread:
    """What reach weighs.

    ``audience``: followers from which an author is heard widely. ``tenfold``: points for each tenfold more.
    ``most_reach``: most points for reach. ``platform``: points for each further place that is loud.
    ``most_platforms``: most points for places. ``loud``: times its own usual that makes a place loud.
    """

    audience: int
    tenfold: int
    most_reach: int
    platform: int
    most_platforms: int
    loud: float


@dataclass(frozen=True, slots=True)
class Rating:
    """What low stars weigh.

    ``low``: so many stars or fewer are low. ``people``: low ratings needed. ``hours``: counted over so long.
    ``times``: times the usual. ``each``: points for each above the usual. ``most``: most points.
    """

    low: int
    people: int
    hours: int
    times: float
    each: int
    most: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What unanswered people weigh.

    ``urgent_hours``, ``hours``: time to answer an urgent and any other negative message. ``until_hours``: older ones
    are past answering and weigh nothing. ``each``: points for each person. ``most``: most points.
    """

    urgent_hours: float
    hours: float
    until_hours: float
    each: int
    most: int


@dataclass(frozen=True, slots=True)
class Steps:
    """What overdue steps of open cases weigh: points for ``each``, and the ``most``."""

    each: int
    most: int


@dataclass(frozen=True, slots=True)
class Silence:
    """When an account that brings nothing is worth a word.

    ``fewest``: messages in the last weeks before its pace is known. ``history_days``: days they must span.
    ``days``: shortest silence worth a word. ``monthly``: how often a month such a silence may come by chance.
    ``wobble``: how much the pace itself sways (variance of its factor).
    """

    fewest: int
    history_days: float
    days: float
    monthly: float
    wobble: float


@dataclass(frozen=True, slots=True)
class Lasting:
    """When an alarm goes on.

    ``fewest``, ``fewest_in_danger``: without so many unhappy people, or people with words of danger, there is none.
    ``times``: it goes on while so many times the usual are unhappy.
    """

    fewest: int
    fewest_in_danger: int
    times: float


@dataclass(frozen=True, slots=True)
class Levels:
    """Where the levels begin.

    ``watch`` … ``emergency``: lowest score of each. ``slack``: points below it at which a level is left again.
    ``quiet_hours``: an alarm is over after so long without stirring. ``learning_days``: history needed before calm is
    called calm. ``missed_looks``: intervals without a good look after which an account counts as not seen.
    ``slow_clock_hours``, ``slow_clock_people``: so many people writing from at most so far in the future mean that this
    computer's clock is slow.
    """

    watch: int
    issue: int
    crisis: int
    emergency: int
    slack: int
    quiet_hours: float
    learning_days: float
    missed_looks: float
    slow_clock_hours: float
    slow_clock_people: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """All numbers of the meter, by the rule that uses them."""

    burst: Burst
    danger: Danger
    sensitivity: Rarities
    voices: Voices
    surge: Surge
    spread: Spread
    rating: Rating
    waiting: Waiting
    steps: Steps
    silence: Silence
    lasting: Lasting
    levels: Levels

    def for_owner(self, chosen: Sensitivity) -> "Numbers":
        """The numbers for an owner who chose this word: only what counts as unusual differs."""
        if chosen is Sensitivity.BALANCED:
            return self
        return replace(self, burst=replace(self.burst, unusual=getattr(self.sensitivity, chosen.value)))
