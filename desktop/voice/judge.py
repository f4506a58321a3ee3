"""The verdict over a draft: fifteen findings and the anchored sum of the tone guide."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from desktop.model.private import SLIGHT, Fact
from desktop.model.voice import CLEAN, MET, MISSED, PARTLY, Criterion, Finding, Never, Span, Tone, Verdict
from desktop.model.weights import Hearing
from desktop.voice.clean import clean, never
from desktop.voice.text import Draft, draft
from desktop.voice.there import taken_up, there

WEIGHT = {
    Criterion.ACKNOWLEDGE: 14,
    Criterion.EMPATHY: 14,
    Criterion.OWNERSHIP: 14,
    Criterion.NEXT_STEP_TIME: 18,
    Criterion.PRIVATE_CHANNEL: 10,
    Criterion.SIGNATURE: 6,
}
ALL_THERE = sum(WEIGHT.values())
ALL_CLEAN = 24
COSTS = {MET: 0, PARTLY: 4, MISSED: 10}
CEILING = {
    Criterion.NO_PRIVATE_DATA: 25,
    Criterion.NO_SARCASM: 35,
    Criterion.NO_BLAME: 35,
    Criterion.NO_FAKE_SORRY: 50,
    Criterion.NO_SHOUTING: 50,
    Criterion.NO_OVER_ADMISSION: 50,
}
NEVER_CEILING, EMPTY_CEILING = 20, 40
APOLOGIES = ("sorry", "apology")
TURNS = (Criterion.NO_SARCASM, Criterion.NO_FAKE_SORRY)
HARDENED = (Criterion.NO_BLAME, Criterion.NO_DEFENSIVE)
"""Who threatens blames, and argues, at least a little."""
SOME_DAY = Criterion.NEXT_STEP_TIME
"""A step without a time that comes "soon" stays half of it, however it sounds."""
PUSHES = (Criterion.NO_BLAME, Criterion.NO_DEFENSIVE)


def judge(
    text: str,
    tone: Tone,
    marks: Mapping[str, str] = MappingProxyType({}),
    private: Sequence[Fact] = (),
    spared: Collection[Criterion] = (),
    about: str = "",
    hearing: Hearing | None = None,
) -> Verdict:
    """How a draft will be heard in the tone's language; an empty text has nothing of what should be there.

    ``marks``: what stands for open fields, and the fields; they are heard as filled. ``private``: the private facts
    that were found in it. ``spared``: what is not called for in this text; where it is there, it counts all the same.
    ``about``: what the customer wrote. ``hearing``: what was learned beside the lists of the tone.
    """
    heard = draft(text, marks)
    forbidden = never(heard, tone)
    found = by_list = listed(heard, tone, forbidden, private)
    if hearing is not None:
        from desktop.voice.learned import settled  # with it comes numpy, which the desk opens without

        found, forbidden = settled(found, forbidden, heard, tone.language, hearing)
    if by_list[SOME_DAY].score == PARTLY and heard.find(tone, "soon"):
        found = {**found, SOME_DAY: by_list[SOME_DAY]}
    if about:
        found = _with_their_words(found, heard, about)
    found |= _together(found, forbidden)
    if found[Criterion.NO_FAKE_SORRY].score == MET and not any(heard.find(tone, name) for name in APOLOGIES):
        found |= {Criterion.NO_FAKE_SORRY: Finding(Criterion.NO_FAKE_SORRY, None)}  # where is none, none can be false
    found |= {one: Finding(one, None) for one in spared if found[one].score != MET}
    findings = tuple(found[criterion] for criterion in Criterion)
    return Verdict(overall(found, forbidden), findings, forbidden)


def listed(
    heard: Draft, tone: Tone, forbidden: Mapping[Never, tuple[Span, ...]], private: Sequence[Fact] = ()
) -> dict[Criterion, Finding]:
    """What the lists of phrases find for each criterion."""
    faults = {**clean(heard, tone)}
    faults[Criterion.NO_PRIVATE_DATA] = _with_facts(faults[Criterion.NO_PRIVATE_DATA], private)
    pushing = _sentences(heard, [span for one in PUSHES for span in faults[one].spans if faults[one].score == MISSED])
    pushing |= _sentences(heard, [span for spans in forbidden.values() for span in spans])
    turned = _sentences(heard, [span for one in TURNS for span in faults[one].spans])
    return {**there(heard, tone, pushing, turned), **faults}


def _with_their_words(found: Mapping[Criterion, Finding], heard: Draft, about: str) -> dict[Criterion, Finding]:
    """Who takes up two of the customer's own words names the matter, but in no sentence with a fault."""
    faults = [span for one in (*PUSHES, *TURNS) for span in found[one].spans]
    wrong = _sentences(heard, faults)
    echoed = taken_up(heard, [one for one in heard.sentences if one not in wrong], about)
    return {**found, Criterion.ACKNOWLEDGE: echoed if echoed.score == MET else found[Criterion.ACKNOWLEDGE]}


def overall(found: Mapping[Criterion, Finding], forbidden: Mapping[Never, tuple[Span, ...]]) -> int:
    """The sum of the tone guide, 0 to 100: what is there, what is absent, and the ceilings."""
    called = {one: found[one].score for one in WEIGHT if found[one].score is not None}
    full = sum(WEIGHT[one] for one in called)
    reached = sum(WEIGHT[one] * (score or 0) / MET for one, score in called.items())
    points = reached * ALL_THERE / full if full else 0.0
    points += max(0, ALL_CLEAN - sum(COSTS[_score(found, one)] for one in CLEAN))
    ceilings = [limit for one, limit in CEILING.items() if _score(found, one) == MISSED]
    if forbidden:
        ceilings.append(NEVER_CEILING)
    if _score(found, Criterion.ACKNOWLEDGE) == MISSED and _score(found, Criterion.NEXT_STEP_TIME) == MISSED:
        ceilings.append(EMPTY_CEILING)
    return round(min([points, *ceilings]))


def _score(found: Mapping[Criterion, Finding], one: Criterion) -> int:
    score = found[one].score
    return MET if score is None else score


def _with_facts(found: Finding, private: Sequence[Fact]) -> Finding:
    if not private:
        return found
    told = tuple(Span(fact.start, fact.end) for fact in private)
    spans = {*told, *(one for one in found.spans if all(one.end <= two.start or one.start >= two.end for two in told))}
    plain = found.score == MISSED or any(fact.kind not in SLIGHT for fact in private)
    return Finding(found.criterion, MISSED if plain else PARTLY, tuple(sorted(spans, key=lambda span: span.start)))


def _sentences(heard: Draft, spans: list[Span]) -> set[Span]:
    """The sentences in which these words of the draft stand."""
    return {
        sentence
        for sentence in heard.sentences
        if any(heard.places[sentence.start] <= span.start <= heard.places[sentence.end - 1] for span in spans)
    }


def _together(
    found: Mapping[Criterion, Finding], forbidden: Mapping[Never, tuple[Span, ...]]
) -> dict[Criterion, Finding]:
    """What one fault takes from what is there, and adds to others."""
    hardened = HARDENED if Never.THREAT in forbidden else ()
    changed = {one: Finding(one, PARTLY, forbidden[Never.THREAT]) for one in hardened if found[one].score == MET}
    own = found[Criterion.OWNERSHIP]
    pushed = MISSED in (_score(found, Criterion.NO_BLAME), _score(found, Criterion.NO_DEFENSIVE))
    if _score(found, Criterion.NO_OVER_ADMISSION) == MISSED and own.score == MET:
        changed[own.criterion] = Finding(own.criterion, PARTLY, own.spans)
    elif pushed and own.score == PARTLY:
        changed[own.criterion] = Finding(own.criterion, MISSED)
    if _score(found, Criterion.NO_SARCASM) == MISSED:
        for one in (Criterion.EMPATHY, Criterion.OWNERSHIP, Criterion.NEXT_STEP_TIME):
            changed[one] = Finding(one, MISSED)
    return changed
