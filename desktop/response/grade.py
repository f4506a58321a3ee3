"""How bad a case is shown to be: what the meter says, what its messages speak of, what the owner decided."""

from collections.abc import Mapping

from desktop.model.incident import Grade, Ruling
from desktop.model.meter import Level
from desktop.model.reading import Risk

GRAVE = (Risk.SELF_HARM, Risk.VIOLENCE_THREAT, Risk.SAFETY, Risk.LEGAL_THREAT, Risk.MEDIA_INQUIRY)
"""A case with a message of one of these is never shown below crisis unless its owner decided so; gravest first."""


def grade(measured: Level, flags: Mapping[Risk, int], ruling: Ruling | None) -> Grade:
    """How bad a case is: the level of the meter, the number of its messages by grave risk, the owner's ruling."""
    found = unruled(measured, flags)
    if ruling is None:
        return found
    later = found.level.rank > ruling.was.rank or flagged(flags) > ruling.flagged
    graver = found.level if later and found.level.rank > ruling.level.rank else None
    return Grade(ruling.level, ruling=ruling, graver=graver)


def unruled(measured: Level, flags: Mapping[Risk, int]) -> Grade:
    """How bad a case is before its owner decides anything."""
    risk = next((one for one in GRAVE if flags.get(one)), None)
    if risk is None or measured.rank >= Level.CRISIS.rank:
        return Grade(measured)
    return Grade(Level.CRISIS, risk)


def flagged(flags: Mapping[Risk, int]) -> int:
    """How many grave risks the messages of a case bear; a message with two of them counts twice."""
    return sum(flags.get(risk, 0) for risk in GRAVE)
