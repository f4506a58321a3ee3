"""Twelve kinds and fifty steps in three languages, none missing, each short enough to read under stress."""

import re
import tomllib
from datetime import UTC, datetime, timedelta

import pytest

from desktop.content import playbooks, templates
from desktop.content.words import LANGUAGES, Words
from desktop.model.playbook import Checklist, Mark, Rhythm, Stage, Tick
from desktop.response.checklist import states

KINDS = {kind.id: kind for kind in playbooks.load()}
PREPARATION = {step.id: step for step in playbooks.preparation()}
STEPS = PREPARATION | {step.id: step for kind in KINDS.values() for step in kind.steps}
PARTS = ("", ".why", ".how", ".done-when")
LONGEST = {"": 60, ".why": 140, ".done-when": 160}  # characters
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SENTENCES, WORDS_IN_ONE = range(2, 5), 20

NO_FIRST_WORD = {"safety_threat"}  # nothing is said in public about who threatens
BEFORE_IT_IS_POSTED = {
    "product_safety": ("s1_stop",),  # nobody else may fall ill while a text is written
    "data_hack": ("s1_contain",),  # what is written before that can be answered by a thief
    "false_rumour": ("s1_real",),  # a word about a rumour that nobody has read makes it bigger
}


@pytest.fixture(scope="session")
def guide(root):
    """The table of steps in the content guide: id, target, levels, role."""
    file = root.parent / "shared" / "domain" / "CONTENT_GUIDE.md"
    if not file.exists():
        pytest.skip("the content guide is not on this machine")
    table = file.read_text(encoding="utf-8").split("## 2.")[1].split("## 3.")[0]
    return re.findall(r"^\| (s\d_\w+)\*? \| .*? \| (.*?) \| (.*?) \| (.*?) \|", table, re.MULTILINE)


@pytest.fixture(scope="session")
def common(root):
    """The ids of ``steps.toml`` that are for all kinds."""
    rows = tomllib.loads((root / "resources/playbooks/steps.toml").read_text(encoding="utf-8"))["step"]
    return [row["id"] for row in rows if not row.get("special")]


def sentences(text):
    return [part for part in re.split(r"(?<=[.?!])\s+|\n", text) if part.strip()]


def test_there_are_twelve_kinds_and_fifty_steps(common):
    assert (len(KINDS), len(common), len(PREPARATION)) == (12, 50, 10)
    assert set(common) <= set(STEPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing(catalog, language):
    asked = {f"step-{id}{part}" for id in STEPS for part in PARTS}
    asked |= {f"kind-{kind}{part}" for kind in KINDS for part in ("", ".what")}
    assert sorted(asked - set(catalog[language])) == []


def test_they_are_those_of_the_guide(common, guide):
    assert {id for id, *_ in guide} == set(common)


def test_roles_levels_and_clocks_are_those_of_the_guide(guide):
    for id, target, levels, role in guide:
        step = STEPS[id]
        first, _, last = levels.partition("-")
        assert step.role == role, id
        assert step.levels == (tuple(range(int(first), int(last) + 1)) if first else ()), id
        minutes = re.match(r"T\+(\d+)( h)?", target)
        if minutes:
            assert step.target_minutes == int(minutes[1]) * (60 if minutes[2] else 1), id
        if "15 if safety" in target:
            assert step.safety_minutes == 15
        if step.stage is Stage.PREPARE:
            named = [rhythm for rhythm, word in RHYTHMS.items() if word in target]
            assert step.again is (named[0] if named else Rhythm.ONCE), id


RHYTHMS = {Rhythm.MONTHLY: "monthly", Rhythm.QUARTERLY: "quarter", Rhythm.YEARLY: "yearly"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", STEPS)
def test_a_step_is_short_enough_to_read_under_stress(language, id):
    words = Words(language)
    for part, longest in LONGEST.items():
        text = words.plain(f"step-{id}{part}")
        assert 0 < len(text) <= longest, part
        assert len(sentences(text)) == 1, text
    how = sentences(words.plain(f"step-{id}.how"))
    assert len(how) in SENTENCES
    assert [sentence for sentence in how if len(sentence.split()) > WORDS_IN_ONE] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_case_begins_with_the_first_word(kind):
    steps = [step for step in KINDS[kind].steps if step.id != "s1_file"]  # done with the opening
    ids = [step.id for step in steps]
    if kind in NO_FIRST_WORD:
        assert ids[0] == "s1_help"
        assert "s1_first_word" not in ids
        return
    first_word = steps[0]
    assert first_word.id == "s1_first_word"
    assert first_word.target_minutes
    ready = {template.id: template for template in templates.load()}[first_word.template]
    assert all(Words(language).has(f"template-{ready.id}") for language in LANGUAGES)


@pytest.mark.parametrize("kind", KINDS)
def test_what_protects_is_named_in_the_first_word_and_stands_right_behind_it_with_its_own_clock(kind):
    ids = [step.id for step in KINDS[kind].steps]
    assert {step.id: step.before for step in KINDS[kind].steps if step.before} == (
        {"s1_first_word": BEFORE_IT_IS_POSTED[kind]} if kind in BEFORE_IT_IS_POSTED else {}
    )
    for number, id in enumerate(BEFORE_IT_IS_POSTED.get(kind, ()), start=1):
        assert ids[number] == id
        assert clocks(kind)[id] <= clocks(kind)["s1_first_word"]
        assert all(Words(language).has(f"step-{id}.before") for language in LANGUAGES)
        on_paper = [step.id for step in KINDS[kind].as_done]
        assert on_paper.index(id) < on_paper.index("s1_first_word")
        assert sorted(on_paper) == sorted(ids)


def clocks(kind):
    """How long after the opening each step of a kind is due; None for one without a clock."""
    case = Checklist(KINDS[kind], NOON)
    return {state.step.id: state.due_at and state.due_at - NOON for state in states(case, NOON)}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_names_whom_to_call(kind):
    contacts = KINDS[kind].contacts
    assert contacts
    assert len(set(contacts)) == len(contacts)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"data_hack"}))
def test_choosing_data_breach_changes_steps_contacts_and_clocks(kind):
    breach, other = clocks("data_hack"), clocks(kind)
    assert {"s1_contain", "s2_data", "s3_tell_people"} <= set(breach) - set(other)
    assert (breach["s1_contain"], breach["s3_tell_people"]) == (timedelta(minutes=15), timedelta(days=1))
    assert "data_authority" in KINDS["data_hack"].contacts
    assert KINDS["data_hack"].contacts != KINDS[kind].contacts


def test_danger_to_people_has_a_shorter_clock_for_the_first_word():
    assert clocks("product_safety")["s1_first_word"] == timedelta(minutes=15)
    assert clocks("delivery_failure")["s1_first_word"] == timedelta(minutes=60)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.id)
def test_what_stands_before_a_step_with_less_time_is_what_counts_most(kind):
    """And nothing else: every other order is that of the clock, so that it makes sense to the reader."""
    opened = {step.id: Tick(step.id, Mark.DONE, "Neema", NOON) for step in kind.steps if step.id == "s1_file"}
    found = states(Checklist(kind, NOON, opened), NOON)
    urgent = [state.step.id for state in found if state.ahead and state.step.stage is Stage.IDENTIFY]
    assert set(urgent) <= {"s1_first_word", "s1_police", "s1_stop", "s1_contain"}
