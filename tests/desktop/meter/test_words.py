"""Every part has its sentence, detail and what would lower it, in all languages."""

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.meter.burst import NO_PAST
from desktop.model.meter import Level
from desktop.model.reading import Risk

COUNTS = (0, 1, 2, 3, 11, 24)
DANGERS = ["danger-" + risk.replace("_", "-") for risk in Risk]
KEYS = ["burst", "burst-days", "burst-none", *DANGERS, "spread-reach", "spread-places", "rating", "waiting"]
KEYS += [
    "waiting-none",
    "blind",
    "blind-resting",
    "blind-paused",
    "overdue",
    "silence",
    "lasting",
    "cleared",
    "surge",
    "surge-kind",
]
NAMES = ("people", "hours", "days", "usual", "followers", "places", "stars", "accounts", "all", "steps", "messages")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_part_can_be_said(language, key, now):
    words = Words(language, now=lambda: now)
    for count in COUNTS:
        values = {**dict.fromkeys(NAMES, count), "since": now, "label": "Shop"}
        for attribute in ("", ".detail", ".lower"):
            assert words.has(f"meter-{key}{attribute}")
            text = words.plain(f"meter-{key}{attribute}", **values)
            assert text
            assert "!" not in text
            assert "(en)" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", [Level.ISSUE, Level.CRISIS, Level.EMERGENCY, Level.BLIND, "account"])
def test_every_alert_is_short_and_calm(language, level):
    words = Words(language)
    assert words.has(f"alert-{level}")
    assert words.has(f"alert-{level}.body")
    assert len(words.plain(f"alert-{level}.body")) <= 120
    assert "!" not in words.plain(f"alert-{level}") + words.plain(f"alert-{level}.body")


def test_plurals_are_the_languages_own():
    he, sw = Words("he"), Words("sw")
    assert he.plain("meter-burst", people=2, hours=2).endswith("שעתיים")
    assert sw.plain("meter-burst", people=9, hours=3) == "Watu 9 wameandika maoni hasi ndani ya saa 3"
    assert Words("en").plain("meter-burst", people=1, hours=3) == "One person wrote negatively in 3 hours"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["burst", "burst-none"])
@pytest.mark.parametrize("usual", [0, 1, 2, 9])
def test_a_whole_day_is_no_time_of_the_week(language, key, usual):
    words = Words(language)
    short, day = (words.plain(f"meter-{key}.detail", hours=hours, usual=usual, people=3) for hours in (6, 24))
    (week,) = (one for one in ("time of the week", "wakati kama huu wa wiki", "בזמן כזה בשבוע") if one in short)
    assert week not in day


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["burst", "burst-days", "burst-none"])
def test_what_has_no_past_names_no_number(language, key):
    said = Words(language).plain(f"meter-{key}.detail", people=3, hours=3, days=3, usual=NO_PAST)
    assert said
    assert "1" not in said
