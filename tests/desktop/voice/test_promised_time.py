"""The time that a text promises for the next update, in three languages."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.content import moments, templates
from desktop.content.words import LANGUAGES, Words
from desktop.voice.moment import closing_time, named, promised_time

NOW = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
NOON = NOW.replace(hour=12)
SAID = {"en": "today at 12:00", "he": "היום בשעה 12:00", "sw": "leo saa 6 mchana (12:00)"}
NIGHT = NOW.replace(hour=23)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "template", [one for one in templates.load() if "next_update" in one.fields], ids=lambda t: t.id
)
def test_every_text_with_a_promised_time_is_understood(template, language):
    for part in ("", ".short"):
        values = {**dict.fromkeys(template.fields, "XYZ"), "next_update": SAID[language]}
        text = Words(language).plain(f"template-{template.id}{part}", **values)
        expected = NOON if SAID[language] in text else None
        assert promised_time(text, moments.load(language), NOW, UTC) == expected, text


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "We will write here again tomorrow at 7:30.", NOW.replace(day=29, hour=7, minute=30)),
        ("en", "Next update at 6:00 pm.", NOW.replace(hour=18)),
        ("en", "We close at 15:00, and the next update comes at 14:00.", NOW.replace(hour=14)),
        ("en", "By 14:00 we write here again.", NOW.replace(hour=14)),
        ("en", "Next update at 7:00.", None),
        ("en", "Next update on Monday at 10", NOW.replace(hour=10) + timedelta(days=2)),
        ("en", "The update on Monday at 10 was late, we write again today at 15:00.", NOW.replace(hour=15)),
        ("en", "We will write here again today at 17h.", NOW.replace(hour=17)),
        ("en", "We will write here again today at 17 h.", NOW.replace(hour=17)),
        ("en", "We will write within 20h.", None),
        ("he", "נכתוב כאן שוב היום ב-17h.", NOW.replace(hour=17)),
        ("sw", "Tutaandika hapa tena leo 17h.", NOW.replace(hour=17)),
        ("en", "The next update comes on Monday at 12:00.", NOON + timedelta(days=2)),
        ("en", "The next update comes the day after tomorrow at 12:00.", NOON + timedelta(days=2)),
        ("en", "The next update comes tomorrow, Sunday, at 12:00.", NOON + timedelta(days=1)),
        ("en", "An update about the oven: we open at 15:00.", None),
        ("en", "The shop is open until 18:00.", None),
        ("en", 'You wrote: "next update at 12:00".', None),
        ("he", "העדכון הבא יהיה כאן מחר עד 9:00.", NOW.replace(day=29, hour=9)),
        ("he", "העדכון הבא מחרתיים ב-12:00.", NOON + timedelta(days=2)),
        ("he", "עדכון בעניין הפשטידות: פתוחים עד 18:00.", None),
        ("he", "נכתוב כאן שוב היום עד 18:00.", NOW.replace(hour=18)),
        ("sw", "Tutaandika hapa tena saa 12 jioni (18:00).", NOW.replace(hour=18)),
        ("sw", "Tutaandika hapa tena leo saa 6:30 mchana (12:30).", NOON.replace(minute=30)),
        ("sw", "Tutaandika hapa tena leo saa 6:30 mchana.", NOON.replace(minute=30)),
        ("sw", "Taarifa inayofuata kesho saa 3 asubuhi (9:00).", NOW.replace(day=29, hour=9)),
        ("sw", "Taarifa inayofuata keshokutwa saa 3 asubuhi (9:00).", NOW.replace(day=30, hour=9)),
    ],
)
def test_the_time_is_heard_where_it_is_of_the_next_update(language, text, due):
    assert promised_time(text, moments.load(language), NOW, UTC) == due


def test_today_is_the_day_of_the_owner():
    nairobi = timezone(timedelta(hours=3))
    said = "Next update tomorrow at 01:00."
    late = NOW.replace(hour=22)  # already the 29th there
    assert promised_time(said, moments.load("en"), late, nairobi) == NOW.replace(day=29, hour=22)


THURSDAY = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
PROMISES = Path(__file__).parent / "promises"
BEFORE = {"en": "We will write here again {}.", "sw": "Tutaandika hapa tena {}.", "he": "נכתוב כאן שוב {}."}


def table(language):
    """Each line of a table: the day and time that it promises (a dash for none), and the text."""
    lines = (PROMISES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    return [(due, text if text.endswith(".") else BEFORE[language].format(text)) for due, text in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_long_enough_to_mean_something(language):
    dues = [due for due, _ in table(language)]
    assert len(dues) - dues.count("-") >= 60
    assert dues.count("-") >= 40


@pytest.mark.parametrize(("language", "due", "text"), [(one, *row) for one in LANGUAGES for row in table(one)])
def test_a_time_is_heard_as_people_say_it_and_nothing_else_is(language, due, text):
    found = promised_time(text, moments.load(language), THURSDAY, UTC)
    assert (found.strftime("%d %H:%M") if found else "-") == due


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_time_of_one_language_is_not_heard_as_another_in_a_second_one(language):
    for due, text in table(language):
        for other in set(LANGUAGES) - {language}:
            found = promised_time(text, moments.load(other), THURSDAY, UTC)
            assert found is None or found.strftime("%d %H:%M") == due, (other, text)


@pytest.mark.parametrize(
    ("hours", "closes"),
    [
        ("every day until 20:00", "20:00"),
        ("Mon-Fri 8:00-17:30", "17:30"),
        ("until 8 pm", "20:00"),
        ("כל יום עד 19:00", "19:00"),
        ("kila siku saa 2 asubuhi hadi saa 12 jioni", "18:00"),
        ("always", None),
    ],
)
def test_the_end_of_the_day_is_when_the_business_closes(hours, closes):
    at = closing_time(hours, [moments.load(language) for language in LANGUAGES])
    assert (at.strftime("%H:%M") if at else None) == closes
    due = promised_time("Next update by the end of the day.", moments.load("en"), THURSDAY, UTC, at)
    assert due.strftime("%H:%M") == (closes or "18:00")


def test_a_promise_never_lies_behind_now():
    late = THURSDAY.replace(hour=21, minute=30)
    said = {
        "tonight": "26 23:00",
        "by the end of the day": "26 23:59",
        "this afternoon": "-",
        "in the morning": "27 12:00",
    }
    for text, due in said.items():
        found = promised_time(BEFORE["en"].format(text), moments.load("en"), late, UTC)
        assert (found.strftime("%d %H:%M") if found else "-") == due, text


def test_the_words_of_the_time_are_told_and_whether_it_is_by_the_clock():
    text = "Thank you. We will write here again this evening, or at 18:00."
    (loose,) = named("We will write here again this evening.", moments.load("en"), THURSDAY, UTC)
    assert not loose.exact
    (one,) = named(text, moments.load("en"), THURSDAY, UTC)
    assert (text[one.span.start : one.span.end], one.exact) == ("this evening, or at 18:00", True)


OTHER_TIMES = {
    "en": {
        "hours": "every day until 20:00",
        "period": "between 10:00 and 12:00 today",
        "since": "today at 9:00",
        "contact": "020 000 0141",
        "product": "chicken pies sold on Tuesday",
    },
    "sw": {
        "hours": "kila siku hadi saa 2 usiku",
        "period": "kati ya 10:00 na 12:00 leo",
        "since": "leo saa 3 asubuhi",
        "contact": "020 000 0141",
        "product": "pai za kuku zilizouzwa Jumanne",
    },
    "he": {
        "hours": "כל יום עד 20:00",
        "period": "בין 10:00 ל-12:00 היום",
        "since": "היום ב-9:00",
        "contact": "020-000-0141",
        "product": "פשטידות עוף שנמכרו ביום שלישי",
    },
}
SPEAKS_OF_TODAY = ("facts",)  # "I answer here today"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "template", [one for one in templates.load() if one.id not in SPEAKS_OF_TODAY], ids=lambda one: one.id
)
def test_no_other_time_of_a_text_of_ours_is_taken_for_a_promise(template, language):
    for part in ("", ".short"):
        values = {**dict.fromkeys(template.fields, "XYZ"), **OTHER_TIMES[language]}
        text = Words(language).plain(f"template-{template.id}{part}", **values)
        assert promised_time(text, moments.load(language), THURSDAY.replace(hour=5), UTC) is None, text
