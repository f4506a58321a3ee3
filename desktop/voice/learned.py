"""What the lists of phrases miss: how sentences are heard, learned from replies that were written for it.

A linear model tells of every sentence how likely it does something, or all, of a criterion. What the most telling
sentence says and what the lists found are then weighed against each other by a second, small model, as in stacked
generalization (Wolpert 1992), learned on drafts which the first had not seen.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.model.voice import CLEAN, MET, Criterion, Finding, Never, Span
from desktop.model.weights import Hearing
from desktop.voice.features import Features, features
from desktop.voice.text import SILENCE, Draft

SCORES = 3
MIDDLE, DOUBT = 0.5, 0.3
MOST_SENTENCES = 8  # that still tell a longer draft from a shorter one
SURE = 1e-4  # no chance is nearer to none or to certainty
SALTS = {"en": 1201, "sw": 1202, "he": 1203}
Numbers = NDArray[np.float64]
Found = Mapping[Criterion, Finding]
Forbidden = Mapping[Never, tuple[Span, ...]]


def settled(
    found: Found, forbidden: Forbidden, draft: Draft, language: str, hearing: Hearing
) -> tuple[dict[Criterion, Finding], dict[Never, tuple[Span, ...]]]:
    """What the lists found with what was learned weighed in; what is not called for, and other criteria, stay."""
    changed, never = dict(found), dict(forbidden)
    if language not in hearing.languages or not draft.sentences:
        return changed, never
    joint = hearing.joint[hearing.languages.index(language)]
    told = chances(sentences(draft), language, hearing)
    had = grades(found, forbidden)
    for number, name in enumerate(hearing.criteria):
        if name not in had:
            continue
        own = told[:, number]
        threat = name == Never.THREAT
        grade = _grade(clues(own, had[name]), joint[number], fault=threat or Criterion(name) in CLEAN)
        if threat:
            never |= {Never.THREAT: _telling(own, draft)} if grade and not had[name] else {}
        else:
            changed[Criterion(name)] = _finding(found[Criterion(name)], grade, own, draft)
    return changed, never


def grades(found: Found, forbidden: Forbidden) -> dict[str, int]:
    """How much of each criterion is there, and how plainly what should not be: 0 to 2; what is not called for is not
    among them.
    """
    told = {str(one.criterion): graded(one) for one in found.values() if one.score is not None}
    return told | {str(one): MET * (one in forbidden) for one in Never}


def sentences(draft: Draft) -> list[str]:
    """What is heard of each sentence; what the customer is quoted with is not."""
    return [draft.heard[one.start : one.end].replace(SILENCE, " ") for one in draft.sentences]


def chances(texts: Sequence[str], language: str, hearing: Hearing) -> Numbers:
    """How likely each sentence does nothing, something or all of each criterion: sentences x criteria x 3."""
    read = features(texts, SALTS[language], hearing.folding)
    points = _points(read, hearing.table) * hearing.step + hearing.bias[hearing.languages.index(language)]
    return likely(points.reshape(len(texts), len(hearing.criteria), SCORES))


def likely(points: Numbers) -> Numbers:
    """Log-odds to chances, along the last axis."""
    raised = np.exp(points - points.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def clues(told: Numbers, listed: int) -> Numbers:
    """What speaks for the score of a draft: its sentences' chances for a criterion, and what the lists found."""
    some, whole = 1 - told[:, 0], told[:, 2]
    any_some, any_whole = 1 - np.prod(1 - some), 1 - np.prod(1 - whole)
    chance = np.clip([some.max(), whole.max(), any_some, any_whole], SURE, 1 - SURE)
    length = (float(len(told) == 1), min(len(told), MOST_SENTENCES) / MOST_SENTENCES)
    return np.concatenate((np.log(chance / (1 - chance)), np.eye(SCORES)[listed], length))


def graded(one: Finding) -> int:
    """How much of a criterion is there, or how plainly what should not be: 0 to 2."""
    score = MET if one.score is None else one.score
    return MET - score if one.criterion in CLEAN else score


def _grade(speak: Numbers, joint: NDArray[np.float32], *, fault: bool) -> int:
    """The middle one: as likely as not it is no less, nor more. It is off by least where grades have an order.

    A fault is told only where it is hardly none: to be accused wrongly is worse than to be told too little.
    """
    chance = likely(speak @ joint[:-1] + joint[-1])
    if fault and chance[0] >= DOUBT:
        return 0
    return int(np.searchsorted(np.cumsum(chance), MIDDLE))


def _points(read: Features, table: NDArray[np.int8]) -> Numbers:
    rows = table[read.row].astype(np.float32) * read.value[:, None]
    begins = np.searchsorted(read.owner, np.arange(read.count))
    sums = np.add.reduceat(np.vstack((rows, np.zeros((1, table.shape[1]), np.float32))), begins, axis=0)
    sums[np.bincount(read.owner, minlength=read.count) == 0] = 0
    return sums.astype(np.float64)


def _finding(one: Finding, grade: int, told: Numbers, draft: Draft) -> Finding:
    """The finding with its new score and the words that decided: the listed ones, else the most telling sentence.

    A fault whose very words are known stays one; what a list hears whole is heard at least in part.
    """
    fault = one.criterion in CLEAN
    grade = grade if fault else max(grade, graded(one) - 1)
    if grade == graded(one) or (fault and grade < graded(one)):
        return one
    score = MET - grade if fault else grade
    if grade == 0 or (one.spans and grade < graded(one)):
        return Finding(one.criterion, score, one.spans if grade else ())
    return Finding(one.criterion, score, _telling(told, draft))


def _telling(told: Numbers, draft: Draft) -> tuple[Span, ...]:
    """The sentence that tells most of something."""
    best = draft.sentences[int((told[:, 1] + 2 * told[:, 2]).argmax())]
    return draft.shown([_bare(draft, best)])


def _bare(draft: Draft, sentence: Span) -> Span:
    """The sentence without the blanks around it."""
    text = draft.heard[sentence.start : sentence.end]
    return Span(sentence.start + len(text) - len(text.lstrip()), sentence.start + len(text.rstrip()))
