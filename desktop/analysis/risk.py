"""Dangers that must not be overlooked; idioms that only look like one are let go."""

from collections.abc import Sequence

from desktop.analysis.match import Found
from desktop.model.reading import Mood, Risk

NOW = frozenset(
    {Risk.SAFETY, Risk.SELF_HARM, Risk.VIOLENCE_THREAT, Risk.DATA_BREACH, Risk.MEDIA_INQUIRY, Risk.BOYCOTT_CALL}
)


def dangers(hits: Sequence[Found]) -> list[Found]:
    """The risk phrases that no idiom covers."""
    idioms = [hit for hit in hits if hit.sense.kind == "not_risk"]
    return [hit for hit in hits if hit.sense.kind == "risk" and not any(_covers(idiom, hit) for idiom in idioms)]


def urgency(risks: frozenset[Risk], mood: Mood, hits: Sequence[Found]) -> int:
    """0 any time, 1 within the usual target, 2 today, 3 now."""
    if risks & NOW:
        return 3
    if risks or (mood is Mood.NEGATIVE and any(hit.sense.name == "urgent" for hit in hits)):
        return 2
    asks = any(hit.sense.name == "question" for hit in hits)
    return int(mood in (Mood.NEGATIVE, Mood.UNSURE) or asks)


def _covers(idiom: Found, hit: Found) -> bool:
    same = idiom.sense.name == hit.sense.name
    return same and idiom.first <= hit.last and hit.first <= idiom.last
