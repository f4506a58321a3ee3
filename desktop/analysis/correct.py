"""A reading as the owner set it right."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from desktop.analysis.alike import every_word, said, same
from desktop.analysis.risk import urgency
from desktop.model.inbox import Item
from desktop.model.reading import HARM, Correction, Mark, Mood, Reading


def corrected(read: Reading, correction: Correction) -> Reading:
    """``read`` with what the owner set herself; how urgent it is follows from the feeling and the dangers."""
    mood = read.mood if correction.mood is None else correction.mood
    concern = read.concern if correction.concern is None else correction.concern
    risks = read.risks if correction.risks is None else correction.risks
    marks = read.marks if correction.marks is None else correction.marks | (read.marks & {Mark.OWN})  # a fact
    after = replace(read, mood=mood, concern=concern, risks=risks, marks=marks, correction=correction)
    return replace(after, urgency=_urgency(read, after))


def may_follow(correction: Correction, source: Item, other: Item, turning: AbstractSet[str]) -> bool:
    """Whether a message of nearly the same words follows what was set right in ``source``; both as they were read.

    Word for word it does. Else it must have been read alike, with no feeling, danger or denial among the words that
    differ: one word ("not", "awful") can turn everything (``turning``: the little words that do). And that there is no
    danger to a person is said of this person alone.
    """
    if same(source.message.whole, other.message.whole):
        return True
    read, theirs = source.reading, other.reading
    denied = read.risks - correction.risks if correction.risks is not None else frozenset()
    if (read.mood, read.risks) != (theirs.mood, theirs.risks) or not HARM.isdisjoint(denied):
        return False
    differ = said(source.message.whole) ^ said(other.message.whole)
    return differ.isdisjoint(turning | _telling(source) | _telling(other))


def _telling(item: Item) -> frozenset[str]:
    """The words that decided about the feeling and the dangers."""
    told = [
        text[cue.start : cue.end]
        for text, cues in ((item.message.text, item.reading.cues), (item.message.title, item.reading.title_cues))
        for cue in cues
        if cue.why.startswith(("mood:", "risk:"))
    ]
    return frozenset().union(*(every_word(part) for part in told))


def _urgency(before: Reading, after: Reading) -> int:
    set_herself = after.correction.mood is not None and after.mood is Mood.POSITIVE
    if (before.mood, before.risks) == (after.mood, after.risks) and not set_herself:
        return before.urgency
    told = urgency(after.risks, after.mood, (), after.concern)
    still_presses = before.risks == after.risks and after.mood is not Mood.POSITIVE
    return max(told, before.urgency) if still_presses else told
