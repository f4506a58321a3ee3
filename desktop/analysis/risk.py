"""Dangers that must not be overlooked; idioms that only look like one are let go, and so are denied ones."""

from collections.abc import Collection, Sequence

from desktop.analysis.fold import Token
from desktop.analysis.match import Found, covers
from desktop.model.reading import Concern, Mood, Risk

NOW = frozenset({Risk.SAFETY, Risk.SELF_HARM, Risk.VIOLENCE_THREAT, Risk.DATA_BREACH, Risk.MEDIA_INQUIRY})
SOON = frozenset({Concern.DISCRIMINATION_CONDUCT, Concern.MISINFORMATION_FAKE, Concern.ENVIRONMENT_ETHICS})
PRESSING = frozenset({"hurry", "times", "event"})
DEMAND_TODAY = frozenset({"demand", "today"})
# How many words before a danger a "not" takes it back. Despair is never taken back, illness only by the word before it.
DENIED = {Risk.SELF_HARM: 0, Risk.SAFETY: 1}
DENIED_OTHERWISE = 2
OF_GOODS = frozenset({Concern.PRODUCT_QUALITY, Concern.DELIVERY})
SICKENED = frozenset({"illness", "sick_one", "food"})
ILL, CALM = 0.9, 0.1  # log-odds


def dangers(hits: Sequence[Found], words: Sequence[Token]) -> list[Found]:
    """The risk phrases that no idiom covers and no "not" takes back; an emoji alone is no danger."""
    if not any(token.kind == "word" for token in words):
        return []
    idioms = [hit for hit in hits if hit.sense.kind == "not_risk"]
    denials = [hit for hit in hits if _is(hit, "denial")]
    return [
        hit
        for hit in hits
        if hit.sense.kind == "risk"
        and not any(covers(idiom, hit) for idiom in idioms)
        and not any(_denies(denial, hit, words) for denial in denials)
    ]


def explained(hits: Sequence[Found], danger: Sequence[Found], asks: bool) -> float:
    """How much more than usual must speak of despair, in log-odds, where something else explains like words.

    Much more where people are said to have fallen ill or food to be unsafe, a little more in a question and where
    things that are sold are named.
    """
    said = {hit.sense.name for hit in hits if hit.sense.kind == "group"}
    if not said.isdisjoint(SICKENED) and any(hit.sense.name == Risk.SAFETY for hit in danger):
        return ILL
    goods = any(hit.sense.kind == "concern" and hit.sense.name in OF_GOODS for hit in hits)
    return CALM if asks or goods else 0.0


def urgency(
    risks: Collection[Risk], mood: Mood, hits: Sequence[Found], about: Concern = Concern.OTHER_NONE, asks: bool = False
) -> int:
    """0 any time, 1 within the usual target, 2 today, 3 now."""
    if not NOW.isdisjoint(risks):
        return 3
    wrong = about is not Concern.OTHER_NONE and mood is not Mood.POSITIVE
    said = {hit.sense.name for hit in hits if hit.sense.kind == "group"}
    pressed = not said.isdisjoint(PRESSING) or said >= DEMAND_TODAY
    if risks or (wrong and about in SOON) or (pressed and mood is Mood.NEGATIVE):
        return 2
    return int(mood in (Mood.NEGATIVE, Mood.UNSURE) or wrong or asks)


def _is(hit: Found, group: str) -> bool:
    return hit.sense.kind == "group" and hit.sense.name == group


def _denies(denial: Found, hit: Found, words: Sequence[Token]) -> bool:
    between = range(denial.last + 1, hit.first)
    near = denial.last < hit.first and len(between) < DENIED.get(Risk(hit.sense.name), DENIED_OTHERWISE)
    cut = any(words[at].kind == "stop" for at in between) or any(words[at].pause for at in (*between, hit.first))
    return near and not cut
