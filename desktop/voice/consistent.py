"""Whether a draft keeps to what was agreed: the key messages of a case, the promised time, the owner's own words."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from desktop.model.keys import Certainty, Fact, Keys
from desktop.model.voice import Remark, Slip, Span, Tone
from desktop.voice.text import Draft, draft

SAYS = 0.6  # of the groups of three letters of a line are in a sentence: then it says that line
TOUCHES = 0.4
LEAST = 8  # groups; a shorter line says too little to be known again
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_CLOCK = re.compile(r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])(?:\s?(?P<half>[ap])\.?m\b)?")
NOON = 12
_LETTERS = re.compile(r"[^\W\d_]+")


def slips(text: str, tone: Tone, keys: Keys, promised: str, never_said: Sequence[str]) -> list[Remark]:
    """What to point out. ``promised``: the clock time of the next update as ``HH:MM``, empty where none is promised."""
    heard = draft(text)
    found = [*_never_said(heard, never_said)]
    for line in keys.lines:
        found += _opposite(heard, tone, line.text)
    for fact in keys.facts:
        found += (
            _opposite(heard, tone, fact.text) if fact.certainty is Certainty.KNOWN else _too_sure(heard, tone, fact)
        )
    return found + _other_time(heard, tone, promised)


def leaves_out(text: str, lines: Sequence[str]) -> list[Remark]:
    """A remark where nothing of any agreed line is said; nothing where there are none."""
    heard = draft(text)
    if not lines or any(_share(line, heard.heard) >= TOUCHES for line in lines):
        return []
    return [Remark(Slip.LEFT_OUT, against=lines[0])]


def _never_said(heard: Draft, phrases: Sequence[str]) -> Iterator[Remark]:
    for phrase in phrases:
        said = draft(phrase.strip()).heard
        if not said:
            continue
        pattern = re.compile(rf"(?<!\w)[ושהבכלמ]{{0,2}}{re.escape(said)}(?!\w)")
        spans = [Span(*match.span()) for match in pattern.finditer(heard.heard)]
        if spans:
            yield Remark(Slip.NEVER_SAID, heard.shown(spans), phrase.strip())


def _opposite(heard: Draft, tone: Tone, line: str) -> Iterator[Remark]:
    """The line's words, but a denial more or less, or another number."""
    agreed = draft(line)
    for sentence in heard.sentences:
        part = heard.heard[sentence.start : sentence.end]
        if _share(line, part) < SAYS:
            continue
        denied = bool(heard.find(tone, "negation", sentence)) != bool(agreed.find(tone, "negation"))
        ours, theirs = set(_NUMBER.findall(part)), set(_NUMBER.findall(agreed.heard))
        if denied or (ours and theirs and not ours & theirs):
            yield Remark(Slip.OPPOSITE, heard.shown([sentence]), line)


def _too_sure(heard: Draft, tone: Tone, fact: Fact) -> Iterator[Remark]:
    for sentence in heard.sentences:
        hedged = any(heard.find(tone, name, sentence) for name in ("unknown", "rumour", "denial", "negation"))
        if _share(fact.text, heard.heard[sentence.start : sentence.end]) >= SAYS and not hedged:
            yield Remark(Slip.NOT_KNOWN, heard.shown([sentence]), fact.text)


def promised_time(text: str, tone: Tone, now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """When the text says that the next update comes: a clock time today, or tomorrow where it says so.

    None where it names none that lies ahead, or another day. ``zone``: None is that of the computer.
    """
    heard, local = draft(text), now.astimezone(zone)
    for sentence in heard.sentences:
        times = _update_times(heard, tone, sentence)
        later = heard.find(tone, "other_day", sentence)
        tomorrow = [one for one in heard.find(tone, "tomorrow", sentence) if not any(map(one.overlaps, later))]
        if not times or (later and not tomorrow):
            continue
        day = local.date() + timedelta(days=1 if tomorrow else 0)
        due = datetime.combine(day, times[0][1], zone).astimezone(UTC)
        if due > now:
            return due
    return None


def _other_time(heard: Draft, tone: Tone, promised: str) -> list[Remark]:
    times = [found for sentence in heard.sentences for found in _update_times(heard, tone, sentence)]
    if not promised or not times or any(at.strftime("%H:%M") == promised for _, at in times):
        return []
    return [Remark(Slip.OTHER_TIME, heard.shown([place for place, _ in times]), promised)]


def _update_times(heard: Draft, tone: Tone, sentence: Span) -> list[tuple[Span, time]]:
    """The clock times of a sentence about the next update: those behind the words for it first."""
    said = heard.find(tone, "update", sentence)
    if not said:
        return []
    other = heard.find(tone, "other_clock", sentence)
    matches = _CLOCK.finditer(heard.heard, sentence.start, sentence.end)
    found = [(Span(*match.span()), _time(match)) for match in matches]
    counted = [one for one in found if not any(map(one[0].overlaps, other))]
    return sorted(counted, key=lambda one: one[0].start < said[0].start)


def _time(match: re.Match[str]) -> time:
    hour, half = int(match["hour"]), match["half"]
    if half and 1 <= hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    return time(hour, int(match["minute"]))


def _share(line: str, said: str) -> float:
    """How many of the line's groups of three letters are in ``said``; words of two letters count whole."""
    groups = _groups(draft(line).heard)
    return len(groups & _groups(said)) / len(groups) if len(groups) >= LEAST else 0.0


def _groups(text: str) -> frozenset[str]:
    return frozenset(
        word[place : place + 3]
        for word in _LETTERS.findall(text)
        if len(word) > 1
        for place in range(max(1, len(word) - 2))
    )
