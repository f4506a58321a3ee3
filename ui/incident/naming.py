"""Names instead of ids: kinds, steps, stages, roles, and the lines of the timeline."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.content.words import Words
from desktop.errors import ContentError, DeskError
from desktop.model.incident import Entry, Grade, Incident
from desktop.model.meter import NO_LEVEL, Meter
from desktop.model.playbook import Mark, StepState
from desktop.services.case_changes import grade_of
from ui.names import language_name, platform_name
from ui.people.sentences import does
from ui.plain import one_line

LONGEST, LONGEST_QUOTE, LONGEST_NAME = 2000, 10_000, 60  # no note, and no text that was said to people, is longer
Value = str | int | datetime
NAMED = {"playbook": "kind", "step": "step", "level": "level", "concern": "concern", "place": "pause"}
NAMED |= dict.fromkeys(("people", "trust", "image", "income"), "impact")
NOTHING: Mapping[str, Value] = {
    "playbook": "",
    "step": "",
    "why": "",
    "before": "",
    "due": "",
    "concern": "",
    "person": "",
    "place": "",
    "people": "",
    "trust": "",
    "image": "",
    "income": "",
    "text": "",
    "platform": "",
    "level": "",
    "score": 0,
    "number": 0,
    "count": 0,
    "since": "",
    "asked": "",
}
SAID = ("copied", "posted", "sent")
"""Entries about a text that was said to people."""
ASKED = {"mood": "mood", "concern": "concern", "risk": "risk", "mark": "mark"}
"""What messages can be asked for by name, and where the name stands."""


def named(words: Words, place: str, id: str, part: str = "") -> str:
    """The words for ``id`` (``kind``, ``step``, ``stage``, ``role``, ``level``).

    A case may be older than these words: a name then falls back to the id, a ``part`` of it to nothing.
    """
    try:
        return words(f"{place}-{id}" + (f".{part}" if part else ""))
    except KeyError:
        return "" if part else id


def problem(words: Words, error: DeskError) -> str:
    """What went wrong and what to do, in one sentence."""
    try:
        return words(error.key, **error.values)
    except (KeyError, ContentError):
        return words("errors-unknown")


def entry_sentence(words: Words, entry: Entry) -> str:
    """One line of the timeline, with names instead of ids."""
    values = spoken_values(words, entry.values)
    key = f"timeline-{entry.what}"
    if entry.what in SAID:
        key += ("" if not values["person"] else ".person") if values["platform"] else ".anywhere"
    if entry.what == "taken-out" and not values["text"]:
        key += ".untold"
    try:
        return words(key, **values)
    except (KeyError, ContentError):
        return words("timeline-other")


def entry_quote(entry: Entry, longest: int = LONGEST_QUOTE) -> str:
    """The text that was copied, posted or sent, in one line; empty for any other entry."""
    return one_line(str(entry.values.get("text", "")), longest) if entry.what in SAID else ""


def spoken_values(words: Words, values: Mapping[str, Value]) -> dict[str, Value]:
    """All that a timeline sentence may ask for; ids as names."""
    spoken: dict[str, Value] = {**NOTHING, **values}
    for name, value in spoken.items():
        spoken[name] = one_line(value, LONGEST) if isinstance(value, str) else value
    for name, place in NAMED.items():
        if spoken[name]:
            spoken[name] = named(words, place, str(spoken[name]))
    spoken["asked"] = asked_words(words, values)
    return spoken


def asked_words(words: Words, asked: Mapping[str, Value]) -> str:
    """A question to the messages, as it is kept (``desktop.services.belonging.asked``), in words."""
    parts = [words("gather-asked-only", count=int(str(asked["only"])))] if asked.get("only") else []
    if asked.get("words"):
        parts.append(words("gather-asked-words", text=one_line(str(asked["words"]))))
    parts += [named(words, place, str(asked[name])) for name, place in ASKED.items() if asked.get(name)]
    if asked.get("platform"):
        parts.append(platform_name(str(asked["platform"]), words))
    if asked.get("language"):
        parts.append(language_name(str(asked["language"]), words))
    if asked.get("unanswered"):
        parts.append(words("messages-filter-answer-open"))
    return ", ".join(parts) or words("gather-asked-all")


def file_name(words: Words, case: Incident) -> str:
    """A case in one line: its kind and its sentence."""
    kind = named(words, "kind", case.playbook_id)
    return words("crisis-which-line", kind=kind, summary=one_line(case.summary, LONGEST_NAME))


def file_inside(words: Words, case: Incident) -> str:
    """The same line for the inside of a sentence: isolated once as a whole, it takes the direction of the kind."""
    kind = named(words, "kind", case.playbook_id)
    return words.plain("crisis-which-line", kind=kind, summary=one_line(case.summary, LONGEST_NAME))


def entry_stamp(words: Words, entry: Entry) -> str:
    """When, and who where somebody is named."""
    if not entry.who.strip():
        return words.moment(entry.at)
    return words("timeline-stamp", time=entry.at, who=one_line(entry.who, 80))


def done_sentence(words: Words, state: StepState, opened_at: datetime) -> str:
    """Who marked the step, when, and how long after the opening or why; empty for an open step."""
    tick = state.tick
    if tick is None:
        return ""
    if tick.mark is Mark.SKIPPED:
        return words("crisis-skipped", time=tick.at, who=one_line(tick.who, 80), why=one_line(tick.note, LONGEST))
    length = tick.at - opened_at
    if length < timedelta(minutes=1):
        return words("crisis-done-at-once", time=tick.at, who=one_line(tick.who, 80))
    return words("crisis-done", time=tick.at, who=one_line(tick.who, 80), span=words.span(length))


def due_sentence(words: Words, state: StepState, now: datetime) -> str:
    """By when, or how late; empty for a step without a clock or with a mark."""
    if state.tick is not None or state.due_at is None:
        return ""
    if now <= state.due_at:
        return words("crisis-due", time=state.due_at)
    return words("crisis-late", span=words.span(now - state.due_at))


def doer_sentence(words: Words, state: StepState) -> str:
    """Who does the step; its role where nobody was named, nothing where it has none or one person does everything."""
    doer, role = state.doer, state.step.role
    if doer is None:
        return words("crisis-role", role=named(words, "role", role)) if role else ""
    return does(words, doer)


def condition(state: StepState) -> str:
    """``done``, ``skipped``, ``late``, ``next`` or ``open``, for the sentence a screen reader says."""
    if state.tick is not None:
        return str(state.tick.mark)
    if state.overdue:
        return "late"
    return "next" if state.is_next else "open"


def grade_sentence(words: Words, case: Incident, meter: Meter | None) -> str:
    """Why the case is shown as bad as it is, beside the meter, and what has become graver since the owner decided."""
    found = grade_of(case, meter)
    ruling = found.ruling
    if ruling is None:
        if found.risk is None:
            closed = words("grading-closed", level=words(f"level-{found.level}"))
            return closed if case.closed_at is not None else words("grading-meter")
        risk = named(words, "risk", str(found.risk))
        return _beside(words, found, meter if case.closed_at is None else None) or words("grading-risk", risk=risk)
    said = words("grading-ruled", time=ruling.at, who=one_line(ruling.who, 80), why=one_line(ruling.why, LONGEST))
    if found.graver is None:
        return said
    return f"{said}\n{words('grading-graver', level=named(words, 'level', str(found.graver)))}"


def beside_the_meter(words: Words, case: Incident, meter: Meter | None) -> str:
    """Why an open case is shown graver than the meter, for where the meter stands; empty where it is not."""
    found = grade_of(case, meter)
    if meter is None or found.level.rank <= meter.level.rank:
        return ""
    values = {"kind": named(words, "kind", case.playbook_id), "shown": words(f"level-{found.level}")}
    if found.risk is None:
        return words("grading-file-ruled", **values)
    return words("grading-file", risk=named(words, "risk", str(found.risk)), **values)


def _beside(words: Words, found: Grade, meter: Meter | None) -> str:
    """The meter, and why the case stands above it; empty where the meter has no figure."""
    if meter is None or meter.level in NO_LEVEL:
        return ""
    return words(
        "grading-beside",
        score=meter.score,
        level=words(f"level-{meter.level}"),
        shown=words(f"level-{found.level}"),
        risk=named(words, "risk", str(found.risk)),
    )


def head_sentence(words: Words, case: Incident, meter: Meter | None, now: datetime) -> str:
    """When the case was opened, how bad it is now, and the score where the level is the meter's."""
    when = "today" if case.opened_at.astimezone().date() == now.astimezone().date() else "before"
    shown = grade_of(case, meter).level
    level = words(f"level-{shown}")
    if (
        meter is None or case.closed_at is not None or meter.level is not shown
    ):  # the score would speak for another level
        return words(f"crisis-head-{when}-plain", time=case.opened_at, level=level)
    return words(f"crisis-head-{when}", time=case.opened_at, level=level, score=meter.score)
