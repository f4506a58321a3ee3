"""Names instead of ids, and sentences that never fail over old or foreign entries."""

from datetime import date, timedelta

import pytest

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Entry, Incident, IncidentId, Ruling
from desktop.model.meter import Level, Meter, Part
from desktop.model.people import Doer, Person, PersonId, Why
from desktop.model.playbook import Checklist, Mark, Playbook, Stage, Step, StepState, Tick
from desktop.model.reading import Risk
from ui.incident.naming import (
    beside_the_meter,
    doer_sentence,
    done_sentence,
    due_sentence,
    entry_sentence,
    entry_stamp,
    grade_sentence,
    head_sentence,
    named,
    problem,
)

STEP = Step("s1_a", Stage.IDENTIFY, 30, "lead")


def bare(text):
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture(params=["en", "sw", "he"])
def words(request, clock):
    return Words(request.param, clock.now)


@pytest.mark.parametrize(
    ("what", "values"),
    [
        ("opened", {"playbook": "food"}),
        ("done", {"step": "s1_a"}),
        ("skipped", {"step": "s1_a", "why": "<b>no</b>"}),
        ("undone", {"step": "s1_a"}),
        ("closed", {"why": "calm again"}),
        ("note", {"text": "called the doctor"}),
        ("copied", {"platform": "Mastodon", "text": "long"}),
        ("copied", {"platform": "", "text": "long"}),
        ("level", {"level": "crisis", "score": 81}),
        ("called", {"text": "Amina"}),
        ("reached", {"text": "Amina"}),
        ("silent", {"text": "Amina"}),
        ("second-asked", {"person": "Amina"}),
        ("second-yes", {"person": "Amina"}),
        ("second-change", {"person": "Amina", "text": "shorter"}),
        ("second-alone", {}),
        ("alert", {}),
    ],
)
def test_every_entry_has_its_sentence_in_every_language(words, clock, what, values):
    said = bare(entry_sentence(words, Entry(clock.now(), "Dana", what, values)))
    assert not said.endswith("(en)")
    assert said != bare(words("timeline-other"))
    for name, value in values.items():
        if name not in ("level", "text") or what == "note":
            assert str(value) in said


def test_the_level_is_said_by_its_name(clock):
    said = entry_sentence(Words("en"), Entry(clock.now(), "", "level", {"level": "crisis", "score": 81}))
    assert bare(said) == "The meter moved to 81: Crisis"


def test_an_entry_from_another_version_is_still_a_line(words, clock):
    assert entry_sentence(words, Entry(clock.now(), "", "quantum", {"x": 1})) == words("timeline-other")


def test_nobody_is_named_where_nobody_was(words, clock):
    assert entry_stamp(words, Entry(clock.now(), " ", "alert")) == words.moment(clock.now())
    assert "Dana" in entry_stamp(words, Entry(clock.now(), "Dana", "alert"))


def test_signs_that_turn_the_line_are_shown_not_obeyed(clock):
    said = entry_sentence(Words("en"), Entry(clock.now(), "", "note", {"text": "a\u202eb"}))
    assert "\u202e" not in said
    assert "202E" in said


def test_due_late_and_done(clock):
    words, now = Words("en", clock.now), clock.now()
    state = StepState(STEP, None, now + timedelta(minutes=30), overdue=False, is_next=True)
    assert bare(due_sentence(words, state, now)) == f"by {words.clock_time(state.due_at)}"
    assert bare(due_sentence(words, state, now + timedelta(minutes=42))) == "late by 12 minutes"
    done = StepState(STEP, Tick("s1_a", Mark.DONE, "Dana", now + timedelta(minutes=36)), state.due_at, False, False)
    assert due_sentence(words, done, now + timedelta(hours=2)) == ""
    assert bare(done_sentence(words, done, now)).endswith("by Dana, 36 minutes after opening")
    at_once = StepState(STEP, Tick("s1_a", Mark.DONE, "Dana", now), None, False, False)
    assert bare(done_sentence(words, at_once, now)).endswith("right after opening")


def test_a_name_that_is_missing_falls_back(words):
    assert named(words, "kind", "no-such-kind") == "no-such-kind"
    assert named(words, "kind", "no-such-kind", "what") == ""


def test_an_error_without_words_does_not_become_another_error(words):
    class Spoken(type(words)):
        def _say(self, key, values, *, isolating):
            return "general" if key == "errors-unknown" else super()._say(key, values, isolating=isolating)

    assert problem(Spoken(words.language), DeskError("errors-from-next-year")) == "general"


DANA, BEN = Person(PersonId(1), "Dana"), Person(PersonId(2), "Ben", away_until=date(2026, 11, 30))


@pytest.mark.parametrize(
    ("doer", "sentence"),
    [
        (None, "Owner does this"),
        (Doer(DANA, Why.OWN), "Dana does this"),
        (Doer(DANA, Why.AWAY, BEN), "Dana does this (for Ben, away until Monday 30 November)"),
        (Doer(DANA, Why.VACANT), "Dana does this, nobody else is named for it"),
        (
            Doer(None, Why.AWAY, BEN),
            "Ben is away until Monday 30 November, and nobody steps in. Name somebody under People.",
        ),
        (Doer(None, Why.VACANT), "Nobody is here for this. Name somebody under People."),
        (Doer(DANA, Why.ALONE), ""),
        (Doer(None, Why.ALONE), ""),
    ],
)
def test_a_step_says_who_does_it(clock, doer, sentence):
    step = Step("s1_a", Stage.IDENTIFY, 30, "owner")
    state = StepState(step, None, None, overdue=False, is_next=True, doer=doer)
    assert bare(doer_sentence(Words("en", clock.now), state)) == sentence


def test_a_step_without_a_role_says_nobody(clock):
    state = StepState(Step("s1_a", Stage.IDENTIFY, 30, ""), None, None, overdue=False, is_next=True)
    assert doer_sentence(Words("en", clock.now), state) == ""


def opened(now, level=Level.ISSUE, flags=None, ruling=None, closed=None):
    listed = Checklist(Playbook("product_safety", ()), now)
    return Incident(
        IncidentId(1), "product_safety", "Ill", "Dana", "", now, level, listed, flags=flags or {}, ruling=ruling,
        closed_at=closed,
    )  # fmt: skip


def test_one_sentence_joins_the_meter_and_a_file_that_counts_as_more(words, clock):
    meter = Meter(clock.now(), Level.ISSUE, (Part("burst", 44),))
    case = opened(clock.now(), flags={Risk.SAFETY: 2})
    for said in (grade_sentence(words, case, meter), beside_the_meter(words, case, meter)):
        assert words("level-crisis") in bare(said)
        assert words("risk-safety") in bare(said)
    assert "44" in grade_sentence(words, case, meter)
    assert words("level-issue") in bare(grade_sentence(words, case, meter))
    assert words("kind-product_safety") in bare(beside_the_meter(words, case, meter))
    high = Meter(clock.now(), Level.CRISIS, (Part("burst", 69),))
    assert grade_sentence(words, case, high) == words("grading-meter")
    assert beside_the_meter(words, case, high) == ""
    ruling = Ruling(Level.CRISIS, "I know more", "Dana", clock.now(), Level.ISSUE, 0)
    assert beside_the_meter(words, opened(clock.now(), ruling=ruling), meter)


def test_a_file_that_has_ended_says_how_bad_it_was_and_nothing_of_the_meter(words, clock):
    meter = Meter(clock.now(), Level.CALM)
    case = opened(clock.now(), Level.EMERGENCY, closed=clock.now())
    said = bare(grade_sentence(words, case, meter))
    assert said == bare(words("grading-closed", level=words("level-emergency")))
    head = bare(head_sentence(words, case, Meter(clock.now(), Level.EMERGENCY, (Part("burst", 99),)), clock.now()))
    assert words("level-emergency") in head
    assert "99" not in head
