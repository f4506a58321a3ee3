"""The time that a text promises for the next update, in three languages."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.content import templates, tone
from desktop.content.words import LANGUAGES, Words
from desktop.voice.consistent import promised_time

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
        assert promised_time(text, tone.load(language), NOW, UTC) == expected, text


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("en", "We will write here again tomorrow at 7:30.", NOW.replace(day=29, hour=7, minute=30)),
        ("en", "Next update at 6:00 pm.", NOW.replace(hour=18)),
        ("en", "We close at 15:00, and the next update comes at 14:00.", NOW.replace(hour=14)),
        ("en", "By 14:00 we write here again.", NOW.replace(hour=14)),
        ("en", "Next update at 7:00.", None),
        ("en", "The next update comes on Monday at 12:00.", None),
        ("en", "The next update comes the day after tomorrow at 12:00.", None),
        ("en", "The next update comes tomorrow, Sunday, at 12:00.", NOON + timedelta(days=1)),
        ("en", "An update about the oven: we open at 15:00.", None),
        ("en", "The shop is open until 18:00.", None),
        ("en", 'You wrote: "next update at 12:00".', None),
        ("he", "העדכון הבא יהיה כאן מחר עד 9:00.", NOW.replace(day=29, hour=9)),
        ("he", "העדכון הבא מחרתיים ב-12:00.", None),
        ("he", "עדכון בעניין הפשטידות: פתוחים עד 18:00.", None),
        ("he", "נכתוב כאן שוב היום עד 18:00.", NOW.replace(hour=18)),
        ("sw", "Tutaandika hapa tena saa 12 jioni (18:00).", NOW.replace(hour=18)),
        ("sw", "Tutaandika hapa tena leo saa 6:30 mchana (12:30).", NOON.replace(minute=30)),
        ("sw", "Tutaandika hapa tena leo saa 6:30 mchana.", None),
        ("sw", "Taarifa inayofuata kesho saa 3 asubuhi (9:00).", NOW.replace(day=29, hour=9)),
        ("sw", "Taarifa inayofuata keshokutwa saa 3 asubuhi (9:00).", None),
    ],
)
def test_the_time_is_heard_where_it_is_of_the_next_update(language, text, due):
    assert promised_time(text, tone.load(language), NOW, UTC) == due


def test_today_is_the_day_of_the_owner():
    nairobi = timezone(timedelta(hours=3))
    said = "Next update tomorrow at 01:00."
    late = NOW.replace(hour=22)  # already the 29th there
    assert promised_time(said, tone.load("en"), late, nairobi) == NOW.replace(day=29, hour=22)
