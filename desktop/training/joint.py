"""Learns how far to trust what was learned, and what each clue of the lexicons says of a feeling.

From two kinds of text that the weights were not made of: dev, which is posts about anything, and our own shop messages
(shop.tsv, written and labelled for this program, checked by no native speaker). What the lexicons hear is worth little
in the first and much in the second; each kind counts as much as is written here, whatever its size.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.feeling import feel
from desktop.analysis.joint import LEAST_CHANCE, TOPICAL, WRITTEN, firm
from desktop.analysis.reader import heard
from desktop.content import lexicons
from desktop.model.weights import Joint, Weights
from desktop.training.calibrate import MOST_UNSURE, Scores, bands, chances
from desktop.training.data import FEELINGS, Texts, language_of

SHOP = Path(__file__).parent / "shop.tsv"
MOST = 2_000  # texts a language
SHOP_WEIGHT, POST_WEIGHT = 400.0, 300.0  # of all shop messages; of the posts of one language
SELDOM = 5  # a clue heard in fewer texts is not learned
COST, CLUE_COST = 0.5, 3.0  # of the square of each number; clues that stand for one topic cost more
STEPS, RATE = 800, 0.03
LEAST_SAID = 0.5  # log-odds by which a feeling word speaks for its feeling at least, against a text without any
FIRM_BANDS = np.linspace(0.4, 0.7, 31)
FIRM_PRECISE = 0.9  # so many of our own messages called negative should be
SEED = 20261127


@dataclass(frozen=True, slots=True)
class Shown:
    """Texts with what was learned and what is heard of each."""

    log: Scores
    heard: list[dict[str, float]]
    feeling: NDArray[np.int64]
    spoken: NDArray[np.str_]
    weight: NDArray[np.float64]

    @property
    def topical(self) -> NDArray[np.bool_]:
        """Which of them speak of something that shops are told."""
        return np.array([TOPICAL in one for one in self.heard])

    @property
    def firm(self) -> NDArray[np.bool_]:
        """In which of them the lexicons hear something firm."""
        return np.array([firm(one) for one in self.heard])


def shop_texts() -> Texts:
    """Our own messages to shops, a set a language."""
    rows = [line.split("\t") for line in SHOP.read_text(encoding="utf-8").splitlines()]
    names = tuple(sorted({code for code, *_ in rows}))
    feeling = np.array([FEELINGS.index(mood) for _, mood, _ in rows], np.int64)
    group = np.array([names.index(code) for code, *_ in rows], np.int64)
    return Texts(names, tuple(text for *_, text in rows), feeling, group)


def learn_joint(weights: Weights, dev: Texts, precise: Mapping[str, float]) -> tuple[Joint, NDArray[np.float32]]:
    """How all is weighed, and the bands of each language for texts of no topic."""
    known = lexicons.load()
    posts = _shown(weights, _some(dev, tuple(known)), POST_WEIGHT)
    shop = _shown(weights, shop_texts(), 0.0)
    even = np.bincount(shop.feeling, minlength=3)[shop.feeling] ** -0.5  # the rarer feelings count more
    shop = Shown(shop.log, shop.heard, shop.feeling, shop.spoken, even / even.sum() * SHOP_WEIGHT)
    joint = _learned((posts, shop))
    unsure = weights.unsure.copy()
    for code in known:
        own = posts.spoken == code
        fitting = own & ~posts.firm
        likely = together(posts, joint)
        spent = float((likely[own & posts.firm].max(axis=1) < joint.firm).sum())
        room = (MOST_UNSURE * own.sum() - spent) / fitting.sum()
        unsure[weights.languages.index(code)] = bands(likely[fitting], posts.feeling[fitting], precise[code], room)
    return joint, unsure


def together(shown: Shown, joint: Joint) -> Scores:
    """The chances of each text after all have spoken."""
    table = np.array([joint.points[name] for name in joint.points])
    spoken = _clues(shown, tuple(joint.points)) @ table
    trust = joint.trust[0] + joint.trust[1] * shown.topical
    return chances(trust[:, None] * shown.log + spoken)


def shown(weights: Weights, texts: Texts) -> Shown:
    """What was learned and what is heard of each text."""
    return _shown(weights, texts, 0.0)


def _some(texts: Texts, spoken: Sequence[str]) -> Texts:
    """At most ``MOST`` texts of each of these languages, always the same."""
    chance = np.random.default_rng(SEED)
    language = np.array(texts.languages)[texts.group]
    at = np.sort(np.concatenate([chance.permutation(np.flatnonzero(language == one))[:MOST] for one in spoken]))
    return Texts(texts.names, tuple(texts.texts[i] for i in at), texts.feeling[at], texts.group[at])


def _shown(weights: Weights, texts: Texts, weight: float) -> Shown:
    known = lexicons.load()
    spoken = np.array([language_of(texts.names[group]) for group in texts.group])
    log = np.log(np.maximum(feel(texts.texts, weights).chances, LEAST_CHANCE))
    clues = [heard(text, code, known) for text, code in zip(texts.texts, spoken.tolist(), strict=True)]
    size = np.array([(spoken == code).sum() for code in spoken])
    return Shown(log, clues, texts.feeling, spoken, weight / size)


def _clues(shown: Shown, names: Sequence[str]) -> NDArray[np.float64]:
    return np.array([[one.get(name, 0.0) for name in names] for one in shown.heard])


def _learned(parts: Sequence[Shown]) -> Joint:
    """Softmax regression by Adam, from "what was learned is right and clues say nothing"."""
    often: dict[str, int] = {}
    for name in (name for part in parts for one in part.heard for name in one):
        often[name] = often.get(name, 0) + 1
    names = sorted(name for name, count in often.items() if count >= SELDOM and name not in WRITTEN)
    clue = np.concatenate([_clues(part, names) for part in parts])
    log = np.concatenate([part.log for part in parts])
    topical = np.concatenate([part.topical for part in parts])
    weight = np.concatenate([part.weight for part in parts])
    right = np.eye(3)[np.concatenate([part.feeling for part in parts])]
    cost = np.array([COST, COST] + [CLUE_COST if ":" in name else COST for name in names for _ in range(3)])
    begin = np.zeros(2 + 3 * len(names))
    begin[0] = 1.0
    now, pace, size = begin.copy(), np.zeros_like(begin), np.zeros_like(begin)
    for step in range(1, STEPS + 1):
        trust = now[0] + now[1] * topical
        wrong = (chances(trust[:, None] * log + clue @ now[2:].reshape(-1, 3)) - right) * weight[:, None]
        by_log = (wrong * log).sum(axis=1)
        slope = np.concatenate(([by_log.sum(), (by_log * topical).sum()], (clue.T @ wrong).ravel()))
        slope += cost * (now - begin)
        pace = 0.9 * pace + 0.1 * slope
        size = 0.99 * size + 0.01 * slope**2
        now = now - RATE * (pace / (1 - 0.9**step)) / (np.sqrt(size / (1 - 0.99**step)) + 1e-9)
        now = np.concatenate((now[:2], _sensible(now[2:].reshape(-1, 3), names).ravel()))
    points = {name: _three(now[2 + 3 * at : 5 + 3 * at]) for at, name in enumerate(names)}
    joint = Joint((round(float(now[0]), 4), round(float(now[1]), 4)), points, 0.5)
    return Joint(joint.trust, points, _firm(parts[-1], joint))


def _sensible(points: NDArray[np.float64], names: Sequence[str]) -> NDArray[np.float64]:
    """The nearest numbers with which a feeling word never speaks against its own feeling.

    What was learned knows most of these words already, so that nothing would keep their clue from being worth nothing;
    but a word that it has not learned must be heard all the same.
    """
    found, plain = points.copy(), points[names.index("plain")]
    for name, own in (("bad", 0), ("good", 2)):
        for clue, least in ((name, LEAST_SAID + plain[own] - plain), (f"{name}, {TOPICAL}", np.zeros(3))):
            at = names.index(clue)
            for other in {0, 1, 2} - {own}:
                short = max(0.0, float(least[other] - (found[at, own] - found[at, other])))
                found[at, own] += short / 2
                found[at, other] -= short / 2
    return found


def _three(speaks: NDArray[np.float64]) -> tuple[float, float, float]:
    bad, even, good = (round(float(one), 4) for one in speaks)
    return bad, even, good


def _firm(shop: Shown, joint: Joint) -> float:
    """The lowest band from which on *negative* is precise enough in our shop messages; never below a half."""
    own = shop.firm
    likely, feeling = together(shop, joint)[own], shop.feeling[own]
    for band in FIRM_BANDS[FIRM_BANDS >= 0.5]:
        called = (likely.argmax(axis=1) == 0) & (likely.max(axis=1) >= band)
        if not called.any() or (feeling[called] == 0).mean() >= FIRM_PRECISE:
            return round(float(band), 3)
    return float(FIRM_BANDS[-1])
