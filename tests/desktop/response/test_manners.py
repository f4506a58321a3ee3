"""How loud, held back or not, and what is said of it afterwards."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from desktop.model.alert import Loudness, Manners, News, QuietHours, Snooze
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import Alert
from desktop.response.manners import afterwards, as_wanted, hushed

NIGHT = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAYTIME = Manners(zone=UTC)
QUIET = replace(DAYTIME, quiet=QuietHours(time(22), time(7)))
ISSUE = Alert(NIGHT, Level.ISSUE, 45)
CRISIS = Alert(NIGHT, Level.CRISIS, 65)
LIFE = Alert(NIGHT, Level.CALM, 5, news=News.LIFE)
LOST = Alert(NIGHT, Level.CALM, 0, "blind:a", news=News.ACCOUNT)
BLIND = Alert(NIGHT, Level.BLIND, 0, "blind", news=News.BLIND)
CLEAR = Alert(NIGHT, Level.CALM, 5, news=News.CLEAR, why="fewer")


def wanted(alert, manners=DAYTIME, snooze=None, past=()):
    return as_wanted(alert, manners, snooze, past, NIGHT)


# -- how loud -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("alert", "loudness"),
    [(ISSUE, "note"), (CRISIS, "wake"), (LIFE, "wake"), (LOST, "note"), (BLIND, "note")],
    ids=lambda value: getattr(value, "about", ""),
)
def test_the_news_decides_how_loud_it_is(alert, loudness):
    assert wanted(alert).loudness == loudness


def test_the_owner_decides_otherwise():
    manners = Manners(issue=Loudness.WAKE, crisis=Loudness.NOTE, account=Loudness.BADGE)
    assert [wanted(one, manners).loudness for one in (ISSUE, CRISIS, LIFE, LOST, BLIND)] == [
        "wake", "note", "note", "badge", "badge",
    ]  # fmt: skip


def test_who_wants_no_alerts_has_the_icon_only():
    off = replace(DAYTIME, on=False)
    assert {wanted(one, off).loudness for one in (ISSUE, CRISIS, LIFE, LOST, BLIND, CLEAR)} == {Loudness.BADGE}


def test_the_all_clear_is_a_quiet_note_where_there_was_more_than_a_badge():
    assert wanted(CLEAR, past=[replace(CRISIS, loudness=Loudness.WAKE)]).loudness is Loudness.NOTE
    assert wanted(CLEAR, past=[replace(ISSUE, loudness=Loudness.BADGE)]).loudness is Loudness.BADGE


# -- held back ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("alert", "held"), [(ISSUE, "quiet"), (LOST, "quiet"), (BLIND, "quiet"), (CRISIS, ""), (LIFE, "")]
)
def test_in_quiet_hours_only_what_wakes_is_told(alert, held):
    assert wanted(alert, QUIET).held == held
    assert wanted(alert, DAYTIME).held == ""


def test_in_quiet_hours_nothing_wakes_who_does_not_want_it():
    silent = replace(QUIET, wakes=False)
    assert {wanted(one, silent).held for one in (ISSUE, CRISIS, LIFE)} == {"quiet"}
    assert wanted(CRISIS, replace(QUIET, crisis=Loudness.NOTE)).held == "quiet"


def test_a_badge_is_never_held():
    assert wanted(ISSUE, replace(QUIET, issue=Loudness.BADGE), Snooze(NIGHT + HOUR, Level.CALM)).held == ""


@pytest.mark.parametrize(
    ("alert", "level", "held"),
    [
        (ISSUE, Level.ISSUE, "snooze"),
        (ISSUE, Level.CALM, ""),
        (CRISIS, Level.ISSUE, ""),
        (CRISIS, Level.CRISIS, "snooze"),
        (LIFE, Level.ISSUE, ""),
        (LIFE, Level.EMERGENCY, ""),
        (LOST, Level.LEARNING, "snooze"),
    ],
)
def test_only_worse_than_at_snoozing_is_told_while_snoozed(alert, level, held):
    assert wanted(alert, snooze=Snooze(NIGHT + HOUR, level)).held == held
    assert wanted(alert, snooze=Snooze(NIGHT, level)).held == ""


def test_worse_than_at_snoozing_still_keeps_the_quiet_hours():
    snooze = Snooze(NIGHT + HOUR, Level.CALM)
    assert wanted(ISSUE, QUIET, snooze).held == "quiet"
    assert wanted(CRISIS, QUIET, snooze).held == ""


def test_what_hushes():
    assert hushed(DAYTIME, None, NIGHT) == ""
    assert hushed(QUIET, None, NIGHT) == "quiet"
    assert hushed(QUIET, Snooze(NIGHT + HOUR, Level.CALM), NIGHT) == "snooze"


# -- afterwards -----------------------------------------------------------------------------------


def held(alert, why="quiet", loudness=Loudness.NOTE):
    return replace(alert, held=why, loudness=loudness)


def note(past, after, manners=DAYTIME):
    return afterwards(past, manners, after, NIGHT + 8 * HOUR)


def meter(level, *parts):
    return Meter(NIGHT, Level(level), parts)


DARK = Part("blind", 0, {"ids": "a"})


def test_what_was_held_back_is_one_note():
    found = note([held(ISSUE), held(LOST)], meter("crisis", DARK))
    assert (found.about, found.values) == ("held-quiet", {"said": "crisis,account"})
    assert (found.level, found.loudness) == (Level.CRISIS, Loudness.NOTE)


@pytest.mark.parametrize(
    ("past", "after"),
    [
        ([held(ISSUE)], meter("watch")),
        ([held(ISSUE), held(CLEAR)], meter("calm")),
        ([held(LOST)], meter("calm")),
        ([held(BLIND)], meter("calm")),
        ([held(LIFE)], meter("calm")),
    ],
)
def test_what_is_no_longer_true_is_not_told(past, after):
    assert note(past, after) is None


@pytest.mark.parametrize(
    ("past", "after", "said"),
    [
        ([held(LIFE)], meter("calm", Part("danger-safety", 4)), "life"),
        ([held(BLIND)], meter("blind", DARK), "blind"),
        ([ISSUE, held(CLEAR)], meter("calm"), "clear-fewer"),
        ([CRISIS, CLEAR, held(ISSUE)], meter("issue"), "issue"),
    ],
)
def test_what_is_still_true_is_told(past, after, said):
    assert note(past, after).values == {"said": said}


def test_what_should_have_woken_her_and_lasts_wakes_her_afterwards():
    past = [held(CRISIS, loudness=Loudness.WAKE)]
    assert note(past, meter("crisis")).loudness is Loudness.WAKE
    past = [replace(CRISIS, loudness=Loudness.WAKE), held(CLEAR)]
    assert note(past, meter("calm")).loudness is Loudness.NOTE


def test_who_wants_no_alerts_any_more_has_the_icon_only_afterwards_too():
    assert note([held(ISSUE)], meter("issue"), replace(DAYTIME, on=False)).loudness is Loudness.BADGE


def test_after_a_snooze_it_says_so():
    assert note([held(LOST, "snooze")], meter("calm", DARK)).about == "held-snooze"
