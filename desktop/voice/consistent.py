"""Whether a draft keeps to what was agreed: the key messages of a case, the promised time."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from desktop.model.keys import Certainty, Fact, Keys
from desktop.model.moment import Moment
from desktop.model.voice import Remark, Slip, Tone
from desktop.voice.text import Draft, draft

SAYS = 0.6  # of the groups of three letters of a line are in a sentence: then it says that line
TOUCHES = 0.4
LEAST = 8  # groups; a shorter line says too little to be known again
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
NEAR, A_DAY = timedelta(minutes=10), timedelta(days=1)
_LETTERS = re.compile(r"[^\W\d_]+")


def slips(
    text: str,
    tone: Tone,
    keys: Keys,
    times: Sequence[Moment] = (),
    promised: datetime | None = None,
) -> list[Remark]:
    """What to point out. ``times``: those that it names for the next update; ``promised``: that of the case."""
    heard = draft(text)
    found: list[Remark] = []
    for line in keys.lines:
        found += _opposite(heard, tone, line.text)
    for fact in keys.facts:
        found += (
            _opposite(heard, tone, fact.text) if fact.certainty is Certainty.KNOWN else _too_sure(heard, tone, fact)
        )
    return found + _other_time(times, promised)


def leaves_out(text: str, lines: Sequence[str]) -> list[Remark]:
    """A remark where nothing of any agreed line is said; nothing where there are none."""
    heard = draft(text)
    if not lines or any(_share(line, heard.heard) >= TOUCHES for line in lines):
        return []
    return [Remark(Slip.LEFT_OUT, against=lines[0])]


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


def _other_time(times: Sequence[Moment], promised: datetime | None) -> list[Remark]:
    if promised is None or not times or any(_keeps(one, promised) for one in times):
        return []
    return [Remark(Slip.OTHER_TIME, tuple(one.span for one in times), promised.astimezone().strftime("%H:%M"))]


def _keeps(named: Moment, promised: datetime) -> bool:
    """Whether a named time is the promised one; "this evening" is any time before its end."""
    if named.exact:
        return abs(named.due - promised) <= NEAR
    return named.due - A_DAY < promised <= named.due


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
