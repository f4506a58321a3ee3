"""Learns how the sentences of a reply are heard, from replies that were written for it.

tone.jsonl holds a draft a line: its language, and in order its sentences, each with what it does: ``ack``, ``emp``,
``own``, ``step``, ``chan`` and the faults, 1 for something of it and 2 for all of it (a fault: a trace, or
plainly); and ``whole``, a digit for each of ``WHOLE``, the guide's scores of the draft as one, which is more than its
sentences: whoever blames argues a little, too. They were written and labelled for this program by language models after
the tone guide, by others than wrote the lists of phrases and without knowing them; checked by no native speaker.
tone_apart.jsonl and tone_fresh.jsonl, whole drafts with the labels of the guide, were written by others again, and are
only measured on; the first was looked at when it was chosen how lists and models add up.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.content import tone
from desktop.model.voice import CLEAN, MET, THERE, Criterion, Never
from desktop.model.weights import OWN_CLUES, Hearing
from desktop.training.learn import Course, Lesson, Report, Rows, learned, scores
from desktop.voice.clean import never
from desktop.voice.features import BITS, SIGNS, WEIGHT, features
from desktop.voice.judge import listed
from desktop.voice.learned import SALTS, SCORES, clues, grades, likely, sentences
from desktop.voice.text import draft

HERE = Path(__file__).parent
TAUGHT, APART, FRESH = HERE / "tone.jsonl", HERE / "tone_apart.jsonl", HERE / "tone_fresh.jsonl"
TAGS = {  # what the lists do not do as well alone: stiff words, promises, false apologies and confessions they do
    "ack": Criterion.ACKNOWLEDGE,
    "emp": Criterion.EMPATHY,
    "own": Criterion.OWNERSHIP,
    "step": Criterion.NEXT_STEP_TIME,
    "blame": Criterion.NO_BLAME,
    "defensive": Criterion.NO_DEFENSIVE,
    "sarcasm": Criterion.NO_SARCASM,
    "chan": Criterion.PRIVATE_CHANNEL,
    "threat": Never.THREAT,
}
WHOLE = (*THERE[:5], Criterion.NO_BLAME, Criterion.NO_DEFENSIVE, Criterion.NO_SARCASM)
UNKNOWN = -1  # a score that nobody gave: nothing is learned from it
EPOCHS, RATE, KEPT, RAREST = 15, 0.1, 0.6, 2
SEEDS, PARTS = (1, 2, 3), 5
WIDEST = 0.9999  # of the weights, so many find room in a byte
STOPS = (*".!?…:", "")
TINY, NARROWEST = 1e-8, 1e-6
JOINT_STEPS, JOINT_RATE, FADED = 400, 0.05, (0.9, 0.99)  # of the small model; how fast Adam forgets
READ = {"en": "We have read it.", "he": "קראנו.", "sw": "Tumesoma."}
OFTEN = 3  # what the app offers counts as much as so many drafts
Said = Sequence[Sequence[str]]
Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Taught:
    """The drafts of one language: the sentences of each, and how much each does of each criterion."""

    language: str
    drafts: tuple[tuple[str, ...], ...]
    grades: tuple[Whole, ...]
    origin: tuple[int, ...]
    """Which draft each one is, or is the beginning of."""
    score: Whole
    """What every draft as a whole does of each criterion."""


def taught(file: Path = TAUGHT) -> Mapping[str, Taught]:
    """The drafts of a file, by language, and of each a beginning: that is how it is heard while it is written."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    found = {}
    for language in sorted({line["language"] for line in lines}):
        own = [(line["said"], line["whole"]) for line in lines if line["language"] == language]
        found[language] = _taught(language, own + [(said, "") for said in _offered(language)])
    return found


def _taught(language: str, labelled: Sequence[tuple[Said, str]]) -> Taught:
    said = [one for one, _ in labelled]
    chance = np.random.default_rng(SEEDS[0])
    begun = [(at, one[: int(chance.integers(1, len(one)))]) for at, one in enumerate(said) if len(one) > 1]
    drafts = [*enumerate(said), *begun]
    grades = [np.array([_grades(tags) for _, tags in one], np.int64) for _, one in drafts]
    scores = [
        _score(one.max(axis=0), labelled[at][1], begun=place >= len(said))
        for place, ((at, _), one) in enumerate(zip(drafts, grades, strict=True))
    ]
    texts = tuple(tuple(text for text, _ in one) for _, one in drafts)
    return Taught(language, texts, tuple(grades), tuple(at for at, _ in drafts), np.array(scores))


def _score(most: Whole, whole: str, *, begun: bool) -> list[int]:
    """What a draft does of each criterion: as the guide scores it whole, else as much as its most telling sentence.

    A beginning has no fault where the whole draft has none; what else it would be scored nobody said.
    """
    score = list(map(int, most))
    for number, criterion in enumerate(TAGS.values()):
        if whole and criterion in WHOLE:
            digit, fault = int(whole[WHOLE.index(Criterion(criterion))]), criterion in CLEAN
            score[number] = MET - digit if fault else digit
            if begun and not (fault and digit == MET):
                score[number] = UNKNOWN
    return score


def _offered(language: str) -> list[Said]:
    """The sentences that the app itself offers, alone and behind another: they do what they are offered for."""
    names, spoken = {criterion: name for name, criterion in TAGS.items()}, tone.load(language)
    offered = [*spoken.calmer.items(), *spoken.while_unknown.items()]
    said = [(text, f"{names[one]}2" if one in THERE and one in names else "") for one, text in offered]
    return [draft for text, tags in said for draft in ([[text, tags]], [[READ[language], ""], [text, tags]]) * OFTEN]


def learn_tone(folding: NDArray[np.uint32], report: Report | None = None, file: Path = TAUGHT) -> Hearing:
    """Both models, of all languages; the small one learns from what the first says of drafts it has not seen."""
    texts = list(taught(file).values())
    rows, grades, group, part = _rows(texts, folding)
    unseen = np.zeros((len(grades), len(TAGS) * SCORES))
    for out in range(PARTS):
        left = part == out
        model = _model(_some(rows, ~left), grades[~left], group[~left], report)
        unseen[left] = _points(_some(rows, left), group[left], *model)
    joint = [_joint(one, likely(_thirds(unseen[group == at]))) for at, one in enumerate(texts)]
    table, bias = _model(rows, grades, group, report)
    whole, step = _rounded(table)
    return Hearing(
        tuple(one.language for one in texts),
        tuple(map(str, TAGS.values())),
        folding,
        whole,
        step,
        bias.astype(np.float32),
        np.array(joint, np.float32),
    )


def text_of(said: Sequence[str]) -> str:
    """The sentences of a draft as one text, each on its own line where no stop ends it."""
    return "".join(one.strip() + (" " if one.strip()[-1:] in STOPS else "\n") for one in said).strip()


# -- the model of sentences ---------------------------------------------------------------------


def _rows(texts: Sequence[Taught], folding: NDArray[np.uint32]) -> tuple[Rows, Whole, Whole, Whole]:
    """All sentences as features, what each does, its language by number, and the part it is left out with."""
    index, sizes, scale, group, part = [], [], [], [], []
    for at, told in enumerate(texts):
        parts = np.random.default_rng(SEEDS[0]).permutation(max(told.origin) + 1) % PARTS
        for said, own in zip(told.drafts, parts[list(told.origin)], strict=True):
            read = features(_heard(said), SALTS[told.language], folding)
            times = np.where(read.row < 1 << BITS, 1, WEIGHT)  # a sign is there as often as it weighs
            index.append(np.repeat(read.row, times))
            sizes.append(np.bincount(read.owner, weights=times, minlength=len(said)).astype(int))
            words = np.bincount(read.owner[read.row < 1 << BITS], minlength=len(said))
            scale.append(1 / np.sqrt(np.maximum(words, 1)))
            group += [at] * len(said)
            part += [own] * len(said)
    begin = np.concatenate(([0], np.cumsum(np.concatenate(sizes))))
    rows = Rows(np.concatenate(index).astype(np.uint32), begin, np.concatenate(scale).astype(np.float32))
    return rows, np.concatenate([one for told in texts for one in told.grades]), np.array(group), np.array(part)


def _heard(said: Sequence[str]) -> list[str]:
    return [" ".join(sentences(draft(one))) for one in said]


def _model(rows: Rows, grades: Whole, group: Whole, report: Report | None) -> tuple[Numbers, Numbers]:
    """What each feature speaks for, and where a language begins: three columns for each criterion."""
    often = np.bincount(rows.index, minlength=(1 << BITS) + SIGNS)
    factor = (often >= RAREST).astype(np.float32)
    tables, begins = [], []
    for column in grades.T:
        lesson = Lesson(column, np.ones(len(column), np.float32), group, SCORES)
        found = [learned(rows, lesson, Course(factor, EPOCHS, RATE, KEPT, seed), report) for seed in SEEDS]
        tables.append(np.mean([table for table, _ in found], axis=0))
        begins.append(np.mean([bias for _, bias in found], axis=0))
    return np.hstack(tables), np.hstack(begins)


def _points(rows: Rows, group: Whole, table: Numbers, bias: Numbers) -> Numbers:
    return np.asarray(scores(rows, table.astype(np.float32)) + bias[group])


def _thirds(points: Numbers) -> Numbers:
    return points.reshape(len(points), len(TAGS), SCORES)


def _some(rows: Rows, chosen: NDArray[np.bool_]) -> Rows:
    at = np.flatnonzero(chosen)
    index = np.concatenate([rows.index[rows.begin[i] : rows.begin[i + 1]] for i in at])
    return Rows(index, np.concatenate(([0], np.cumsum(np.diff(rows.begin)[at]))), rows.scale[at])


def _rounded(table: Numbers) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """The table in steps of one byte, a step for each column; the few weights beyond the widest step are cut."""
    step = np.array([np.quantile(np.abs(column[column != 0]), WIDEST) / 127 for column in table.T])
    return np.clip(np.rint(table / step), -127, 127).astype(np.int8), step.astype(np.float32)


# -- the model of drafts ------------------------------------------------------------------------


def _joint(told: Taught, unseen: Numbers) -> Numbers:
    """For each criterion, what the clues of a draft speak for: clues and a beginning x criteria x scores."""
    spoken, owner = tone.load(told.language), np.repeat(np.arange(len(told.drafts)), list(map(len, told.drafts)))
    drafts = [draft(text_of(said)) for said in told.drafts]
    found = [grades(listed(one, spoken, said), said) for one, said in ((one, never(one, spoken)) for one in drafts)]
    names = tuple(map(str, TAGS.values()))
    clue = np.array([clues(unseen[owner == at], one, names) for at, one in enumerate(found)])
    clue[:, names.index(str(Never.THREAT)), OWN_CLUES:] = 0  # a time and a cold word around it make no threat
    joint = []
    for number in range(len(names)):
        known = told.score[:, number] != UNKNOWN
        joint.append(_weighed(clue[known, number], told.score[known, number]))
    return np.stack(joint)


def _weighed(clue: Numbers, score: Whole) -> Numbers:
    """Softmax regression by Adam (Kingma and Ba 2015), with a little pull towards nothing, on clues of one width."""
    middle, width = clue.mean(axis=0), clue.std(axis=0) + NARROWEST
    clue = np.hstack(((clue - middle) / width, np.ones((len(clue), 1))))
    points = np.zeros((clue.shape[1], SCORES))
    first, second = np.zeros_like(points), np.zeros_like(points)
    for step in range(1, JOINT_STEPS + 1):
        slope = (clue.T @ (likely(clue @ points) - np.eye(SCORES)[score]) + points) / len(clue)
        first = FADED[0] * first + (1 - FADED[0]) * slope
        second = FADED[1] * second + (1 - FADED[1]) * slope**2
        fair = first / (1 - FADED[0] ** step), second / (1 - FADED[1] ** step)
        points -= JOINT_RATE * fair[0] / (np.sqrt(fair[1]) + TINY)
    scaled = points[:-1] / width[:, None]
    return np.vstack((scaled, points[-1] - middle @ scaled))


def _grades(tags: str) -> list[int]:
    """The grade of each criterion; tags that only others use are left out."""
    told = {name: 0 for name in TAGS}
    for one in tags.split():
        name, number = one[:-1], one[-1:]
        if name in told and number in "12":
            told[name] = max(told[name], int(number))
    return list(told.values())
