"""What the lists of phrases miss: how sentences are heard, learned from replies that were written for it.

A linear model tells of every sentence how likely it does something, or all, of a criterion. What the most telling
sentence says, what the lists found, and what else is in the draft are then weighed against each other by a second,
small model, as in stacked generalization (Wolpert 1992), learned on drafts which the first had not seen: whoever blames
argues a little, too.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.model.voice import CLEAN, MET, Criterion, Finding, Never, Span
from desktop.model.weights import Hearing
from desktop.voice.features import Features, features
from desktop.voice.text import SILENCE, Draft

SCORES, SLIGHT = 3, 1
MIDDLE, HARDLY = 0.5, 0.1
DOUBT, MILD, BEGUN = 0.38, 0.25, 2
"""A fault is told where there is less doubt than that; while a draft has so few sentences, much less."""
LIKELY = 0.4
"""A threat is told from there on: few others were learned from, and of 500 drafts without one none comes near."""
MOST_SENTENCES = 8  # that still tell a longer draft from a shorter one
SURE = 1e-4  # no chance is nearer to none or to certainty
LISTED = (*map(str, Criterion), str(Never.THREAT))
"""What the lists look for."""
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
    speaking = clues(told, had, hearing.criteria)
    doubt = MILD if len(draft.sentences) <= BEGUN else DOUBT
    for number, name in enumerate(hearing.criteria):
        if name not in had:
            continue
        own = told[:, number]
        threat = name == Never.THREAT
        chance = likely(speaking[number] @ joint[number][:-1] + joint[number][-1])
        grade = _grade(chance)
        if threat:
            told_now = 1 - chance[0] >= LIKELY and not had[name]
            never |= {Never.THREAT: _telling(own, draft)} if told_now else {}
        else:
            one = found[Criterion(name)]
            grade = 0 if one.criterion in CLEAN and chance[0] >= doubt else grade
            grade = _with_the_lists(one, grade, hardly=bool(1 - chance[0] <= HARDLY))
            changed[Criterion(name)] = _finding(one, grade, own, draft)
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


def clues(told: Numbers, had: Mapping[str, int], criteria: Sequence[str]) -> Numbers:
    """What speaks for the scores of a draft: criteria x clues.

    For each the chances of its sentences for this criterion and what the lists found of it; how long the draft is;
    and the same, but shorter, of every other criterion. ``told``: sentences x criteria x 3.
    """
    some, whole = 1 - told[..., 0], told[..., 2]
    any_some, any_whole = 1 - np.prod(1 - some, axis=0), 1 - np.prod(1 - whole, axis=0)
    chance = np.clip(np.stack((some.max(axis=0), whole.max(axis=0), any_some, any_whole), axis=1), SURE, 1 - SURE)
    odds = np.log(chance / (1 - chance))
    length = (float(len(told) == 1), min(len(told), MOST_SENTENCES) / MOST_SENTENCES)
    found = {name: had.get(name, MET) for name in LISTED}
    speaking = []
    for number, name in enumerate(criteria):
        others = [grade / MET for other, grade in found.items() if other != name]
        away = np.delete(odds[:, 2:], number, axis=0).ravel()
        speaking.append(np.concatenate((odds[number], np.eye(SCORES)[found[name]], length, away, others)))
    return np.array(speaking)


def graded(one: Finding) -> int:
    """How much of a criterion is there, or how plainly what should not be: 0 to 2."""
    score = MET if one.score is None else one.score
    return MET - score if one.criterion in CLEAN else score


def _grade(chance: Numbers) -> int:
    """The middle one: as likely as not it is no less, nor more. It is off by least where grades have an order."""
    return int(np.searchsorted(np.cumsum(chance), MIDDLE))


def _with_the_lists(one: Finding, grade: int, *, hardly: bool) -> int:
    """What a list hears whole is heard at least in part, and a fault whose very words are known stays one.

    It is a slight one where the draft would ``hardly`` have it: the same words are said in kindness, too.
    """
    if one.criterion not in CLEAN:
        return max(grade, graded(one) - 1)
    return min(graded(one), SLIGHT) if hardly else max(grade, graded(one))


def _points(read: Features, table: NDArray[np.int8]) -> Numbers:
    rows = table[read.row].astype(np.float32) * read.value[:, None]
    begins = np.searchsorted(read.owner, np.arange(read.count))
    sums = np.add.reduceat(np.vstack((rows, np.zeros((1, table.shape[1]), np.float32))), begins, axis=0)
    sums[np.bincount(read.owner, minlength=read.count) == 0] = 0
    return sums.astype(np.float64)


def _finding(one: Finding, grade: int, told: Numbers, draft: Draft) -> Finding:
    """The finding with its new score and the words that decided: the listed ones, else the most telling sentence."""
    if grade == graded(one):
        return one
    score = MET - grade if one.criterion in CLEAN else grade
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
