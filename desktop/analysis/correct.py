"""A reading as the owner set it right."""

from dataclasses import replace

from desktop.analysis.risk import urgency
from desktop.model.reading import Correction, Mark, Mood, Reading


def corrected(read: Reading, correction: Correction) -> Reading:
    """``read`` with what the owner set herself; how urgent it is follows from the feeling and the dangers."""
    mood = read.mood if correction.mood is None else correction.mood
    concern = read.concern if correction.concern is None else correction.concern
    risks = read.risks if correction.risks is None else correction.risks
    marks = read.marks if correction.marks is None else correction.marks | (read.marks & {Mark.OWN})  # a fact
    after = replace(read, mood=mood, concern=concern, risks=risks, marks=marks, correction=correction)
    return replace(after, urgency=_urgency(read, after))


def _urgency(before: Reading, after: Reading) -> int:
    set_herself = after.correction.mood is not None and after.mood is Mood.POSITIVE
    if (before.mood, before.risks) == (after.mood, after.risks) and not set_herself:
        return before.urgency
    told = urgency(after.risks, after.mood, (), after.concern)
    still_presses = before.risks == after.risks and after.mood is not Mood.POSITIVE
    return max(told, before.urgency) if still_presses else told
