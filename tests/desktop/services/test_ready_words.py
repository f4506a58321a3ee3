"""What the first word could say where nothing is known yet: one press, one language, one real promise."""

from datetime import UTC, datetime

import pytest

from desktop.content import playbooks, templates, tone, weights
from desktop.content.words import LANGUAGES
from desktop.model.voice import CLEAN, MET
from desktop.services.said import promised_in
from desktop.voice.judge import judge

KINDS = [book for book in playbooks.load() if book.first_word is not None]
TEXTS = {template.id: template for template in templates.load()}
KNOWN = {"owner": "Neema", "business": "Sunrise Bakery", "contact": "+254 20 000 0141", "hours": "7:00-18:00"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("book", KINDS, ids=lambda book: book.id)
def test_every_kind_with_a_first_word_has_something_ready_for_it(desk, book, language):
    ready = desk.replies.ready(book.id, language)
    assert len(ready["step"]) == 1
    assert ready["next_update"]
    template = TEXTS[book.first_word.template]
    given = {name: values[0] for name, values in ready.items()} | KNOWN | {"happened": "x", "what": "x"}
    draft = desk.replies.filled(template, language, given)
    if not draft.empty:
        heard = judge(draft.text, tone.load(language), hearing=weights.hearing())
        assert all(one.score in (MET, None) for one in heard.findings if one.criterion in CLEAN), draft.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_time_that_is_ready_is_heard_as_a_promise_of_that_time(desk, clock, language):
    now = clock.now()
    for said in desk.replies.ready("outage", language)["next_update"]:
        text = desk.replies.filled(TEXTS["hold"], language, {"next_update": said}).text
        due = promised_in(text, now)
        assert due is not None
        assert now < due
        assert f"{due.astimezone():%H:%M}" in said


def test_without_a_crisis_only_the_times_are_ready(desk):
    ready = desk.replies.ready("", "en")
    assert ready["step"] == ()
    assert ready["next_update"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_night_the_next_morning_is_offered(desk, clock, language):
    late = datetime(2026, 11, 24, 23, 10).astimezone(UTC)
    clock.forward(seconds=(late - clock.now()).total_seconds())
    (said,) = desk.replies.ready("outage", language)["next_update"]
    assert "8:00" in said
    text = desk.replies.filled(TEXTS["hold"], language, {"next_update": said}).text
    due = promised_in(text, clock.now())
    assert due == datetime(2026, 11, 25, 8, 0).astimezone(UTC)
