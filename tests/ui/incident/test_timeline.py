"""The line of what happened: it grows at its end, and its beginning can be asked for."""

from datetime import timedelta

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.model.incident import Entry
from ui.incident.timeline import AT_ONCE, Timeline


@pytest.fixture
def timeline(qtbot, clock):
    timeline = Timeline(Words("en", clock.now))
    qtbot.addWidget(timeline)
    return timeline


def notes(clock, count):
    return [Entry(clock.now() + timedelta(minutes=n), "Dana", "note", {"text": f"n{n}"}) for n in range(count)]


def test_one_more_entry_makes_one_more_line(timeline, clock):
    timeline.show_entries(notes(clock, 3))
    first = timeline._lines[0]
    timeline.show_entries(notes(clock, 4))
    assert timeline._lines[0] is first
    assert [said.split()[-1].strip("\u2068\u2069") for said in timeline.sentences()] == ["n0", "n1", "n2", "n3"]


def test_a_long_line_begins_with_its_latest_part(timeline, clock):
    timeline.show_entries(notes(clock, AT_ONCE + 5))
    assert len(timeline.sentences()) == AT_ONCE
    assert "n5" in timeline.sentences()[0]
    timeline.earlier.click()
    assert len(timeline.sentences()) == AT_ONCE + 5
    assert timeline.earlier.isHidden()


def test_a_full_line_moves_on(timeline, clock):
    timeline.show_entries(notes(clock, AT_ONCE))
    timeline.show_entries(notes(clock, AT_ONCE + 1))
    assert "n1" in timeline.sentences()[0]
    assert not timeline.earlier.isHidden()


def test_another_case_begins_anew(timeline, clock):
    timeline.show_entries(notes(clock, 3))
    timeline.show_entries([Entry(clock.now(), "", "alert")])
    assert timeline.sentences() == ["An alert was shown"]
    timeline.show_entries([])
    assert not timeline.empty.isHidden()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_said_to_people_stands_below_the_line_with_the_name(qtbot, clock, language):
    words = Words(language, clock.now)
    facts = {"text": "We are\nsorry <b>x</b>", "platform": "Facebook", "person": "Grace Mwangi"}
    timeline = Timeline(words)
    qtbot.addWidget(timeline)
    entries = [Entry(clock.now(), "Neema", what, facts) for what in ("copied", "posted", "sent")]
    timeline.show_entries([*entries, Entry(clock.now(), "Neema", "posted", {"text": "To all", "platform": ""})])
    for sentence in timeline.sentences()[:3]:
        assert "Grace Mwangi" in sentence
        assert "Facebook" in sentence
    assert timeline.sentences()[3] == words("timeline-posted.anywhere")
    quotes = [line.quote.beginning.accessibleName() for line in timeline._lines]
    assert quotes == ["We are sorry <b>x</b>"] * 3 + ["To all"]
    timeline.show_entries(notes(clock, 1))
    assert timeline._lines[0].quote is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_does_not_fit_can_be_read_whole(qtbot, clock, language):
    words = Words(language, clock.now)
    text = "We are sorry for everyone who is going through this. " * 60
    timeline = Timeline(words)
    qtbot.addWidget(timeline)
    timeline.resize(260, 900)
    with qtbot.waitExposed(timeline):
        timeline.show()
    facts = {"platform": "Facebook", "person": "Grace"}
    timeline.show_entries([Entry(clock.now(), "Neema", "posted", {**facts, "text": said}) for said in (text, "Short")])
    long, short = (line.quote for line in timeline._lines)
    qtbot.waitUntil(long.more.isVisible)
    assert not short.more.isVisible()
    long.more.click()
    assert long.whole.text() == text.strip()
    assert (long.whole.isVisible(), long.beginning.isVisible()) == (True, False)
    assert long.more.text() == words("timeline-beginning")
    long.more.click()
    assert (long.whole.isVisible(), long.beginning.isVisible()) == (False, True)
    timeline.show_entries([Entry(clock.now(), "Neema", "note", {"text": text[: 53 * 30]})])
    assert timeline.sentences()[0].strip("\u2068\u2069").count("We are sorry") == 30
