"""The model card: what the reader was taught with, how good it is, where it is weak, what was tried and lost."""

import json
from collections.abc import Mapping, Sequence
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

import numpy as np

from desktop.analysis.feeling import feel
from desktop.analysis.reader import read_all
from desktop.content import lexicons
from desktop.content import weights as kept
from desktop.model.figures import Figure, Figures, Heard
from desktop.model.reading import Risk
from desktop.model.weights import Weights
from desktop.training.calibrate import calibration_error, curve, macro_f1
from desktop.training.data import FEELINGS, Texts, language_of, read_sets
from desktop.training.despair import APART, TAUGHT, lines

PROSE = Path(__file__).parent / "card.md"
FIRST = ("en", "sw", "he")
MUST_FIND = frozenset({Risk.SAFETY, Risk.SELF_HARM})
BANDS_SHOWN = 5  # every fifth point of the curve is printed
MOST_READ = 2_000  # texts a language in the table of the whole reading


def card(weights: Weights, data: Path, file: Path, alone: Figures, whole: Figures) -> str:
    """The whole card; figures are of test-open, which nothing was tuned on, and of labelled messages to shops.

    ``alone`` is how often the lexicons are right without the ``weights``, ``whole`` with them (``figures``).
    """
    test = read_sets(data / "test-open")
    raw = file.read_bytes()
    told = {
        "size": f"{len(raw) / 1e6:.1f}",
        "checksum": kept.checksum(raw)[:16],
        "count": str(len(weights.languages)),
        "languages": ", ".join(weights.languages),
        "feelings": _feelings(weights, test),
        "curve": _curve(weights, test),
        "posts": _table(alone.posts, whole.posts, total=False),
        **_despair(weights, file.with_name(kept.DESPAIR)),
        "messages": _table(alone.shop, whole.shop, total=True),
    }
    text = PROSE.read_text(encoding="utf-8")
    for name, value in told.items():
        text = text.replace("{" + name + "}", value)
    return text


def _feelings(weights: Weights, test: Texts) -> str:
    felt = feel(test.texts, weights)
    said = felt.chances.argmax(axis=1)
    lines = [
        "| set | texts | language | macro-F1 | negative F1 | calibration error |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    rows = []
    for group, name in enumerate(test.names):
        own = test.group == group
        code = weights.languages.index(language_of(name))
        f1, bad = macro_f1(test.feeling[own], said[own])
        error = calibration_error(test.feeling[own], felt.chances[own])
        rows.append((float((felt.tongue[own] == code).mean()), f1, bad, error))
        lines.append(f"| {name} | {own.sum()} | " + " | ".join(f"{value:.3f}" for value in rows[-1]) + " |")
    mean = np.mean(rows, axis=0)
    lines.append(f"| **mean** | {len(test.texts)} | " + " | ".join(f"{value:.3f}" for value in mean) + " |")
    return "\n".join(lines)


def _curve(weights: Weights, test: Texts) -> str:
    felt = feel(test.texts, weights)
    spoken = np.array([language_of(name) for name in test.names])[test.group]
    columns = [curve(test.feeling[spoken == one], felt.chances[spoken == one])[::BANDS_SHOWN] for one in FIRST]
    lines = ["| not said below | " + " | ".join(f"{one}: not sure / negative right" for one in FIRST) + " |"]
    lines.append("| --- |" + " --- |" * len(FIRST))
    for points in zip(*columns, strict=True):
        cells = " | ".join(f"{unsure:.0%} / {precise:.0%}" for _, unsure, precise in points)
        lines.append(f"| {points[0][0]:.2f} | {cells} |")
    return "\n".join(lines)


def _despair(weights: Weights, file: Path) -> dict[str, str]:
    """How much despair is found by the lists alone and by all together, in messages that nothing was learned from."""
    apart, taught, known = lines(APART), lines(TAUGHT), lexicons.load()
    found = [
        np.array([Risk.SELF_HARM in one.risks for one in read_all(apart.texts, known, learned)])
        for learned in (None, weights)
    ]
    rows = ["| language | read by | of despair, found | harmless, told wrongly |", "| --- | --- | --- | --- |"]
    for code in FIRST:
        for name, told in zip(("lists alone", "both together"), found, strict=True):
            cells = [
                f"{told[chosen].sum()} of {chosen.sum()}"
                for chosen in (apart.despair & (apart.spoken == code), ~apart.despair & (apart.spoken == code))
            ]
            rows.append(f"| {code} | {name} | {' | '.join(cells)} |")
    return {
        "despair_size": str(round(file.stat().st_size / 1000)),
        "despair_taught": f"{len(taught.texts):,}",
        "despair_yes": str(taught.despair.sum()),
        "despair": "\n".join(rows),
    }


def figures(weights: Weights | None, data: Path, messages: Path | None) -> Figures:
    """How often the whole reading is right of posts about anything, and of labelled messages to shops.

    Without ``weights`` it is the lexicons alone.
    """
    known = lexicons.load()

    def counted(texts: Sequence[str], wanted: Sequence[str]) -> Figure:
        said = [str(one.mood) for one in read_all(texts, known, weights)]
        right = sum(one == other for one, other in zip(said, wanted, strict=True))
        hits = sum(one == other == "negative" for one, other in zip(said, wanted, strict=True))
        unsure, called = said.count("unsure"), said.count("negative")
        return Figure(
            len(said), right, len(said) - right - unsure, unsure, called, hits, list(wanted).count("negative")
        )

    return Figures(
        {code: counted(*pair) for code, pair in _messages(messages).items()} if messages else {},
        {code: counted(*pair) for code, pair in _posts(data).items()},
        _heard(weights, messages) if messages else None,
    )


def _heard(weights: Weights | None, file: Path) -> Heard:
    """Concern, urgency and dangers of labelled messages to shops."""
    rows = _rows(file)
    said = list(zip(rows, read_all([row["text"] for row in rows], lexicons.load(), weights), strict=True))

    def dangers(chosen: frozenset[Risk]) -> tuple[int, int, int]:
        pairs = [(chosen & set(row["flags"]), chosen & set(map(str, one.risks))) for row, one in said]
        true = [len(wanted) for wanted, _ in pairs]
        return (
            sum(true),
            sum(len(wanted & told) for wanted, told in pairs),
            sum(len(told - wanted) for wanted, told in pairs),
        )

    return Heard(
        len(rows),
        sum(row["concern"] == one.concern for row, one in said),
        sum(abs(row["urgency"] - one.urgency) <= 1 for row, one in said),
        *dangers(MUST_FIND),
        *dangers(frozenset(Risk) - MUST_FIND),
    )


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _posts(data: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Posts about anything with their feelings, at most ``MOST_READ`` a language, always the same."""
    test, chance = read_sets(data / "test-open"), np.random.default_rng(1)
    spoken = np.array([language_of(name) for name in test.names])[test.group]
    chosen = {one: np.sort(chance.permutation(np.flatnonzero(spoken == one))[:MOST_READ]) for one in FIRST}
    return {one: ([test.texts[i] for i in at], [FEELINGS[test.feeling[i]] for i in at]) for one, at in chosen.items()}


def _messages(file: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Labelled messages to shops with their feelings."""
    rows = _rows(file)
    own = {one: [row for row in rows if row["lang"] == one] for one in FIRST}
    return {one: ([row["text"] for row in of], [row["sentiment"] for row in of]) for one, of in own.items()}


COLUMNS = (
    "| language | read by | texts | right | wrong | not sure | called negative | of these right | negative found |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)


def _table(alone: Mapping[str, Figure], whole: Mapping[str, Figure], total: bool) -> str:
    """The lexicons alone above the whole reading, language by language, and all together where wanted."""
    if not whole:
        return "Not measured this time."
    lines = list(COLUMNS)
    for code in (*whole, *(("all",) if total else ())):
        for name, told in (("lexicons alone", alone), ("both together", whole)):
            one = reduce(add, told.values()) if code == "all" else told[code]
            counts = (code, name, one.texts, one.right, one.wrong, one.unsure, one.called)
            shares = (one.called_right / max(1, one.called), one.called_right / max(1, one.negative))
            lines.append("| " + " | ".join([*map(str, counts), *(f"{share:.0%}" for share in shares)]) + " |")
    return "\n".join(lines)
