"""The model card: what the reader was taught with, how good it is, where it is weak, what was tried and lost."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.analysis.feeling import feel
from desktop.analysis.reader import read_all
from desktop.content import lexicons
from desktop.content import weights as kept
from desktop.model.weights import Weights
from desktop.training.calibrate import calibration_error, curve, macro_f1
from desktop.training.data import FEELINGS, Texts, language_of, read_sets

PROSE = Path(__file__).parent / "card.md"
FIRST = ("en", "sw", "he")
BANDS_SHOWN = 5  # every fifth point of the curve is printed
MOST_READ = 2_000  # texts a language in the table of the whole reading


def card(weights: Weights, data: Path, file: Path, messages: Path | None) -> str:
    """The whole card; figures are of test-open, which nothing was tuned on, and of labelled ``messages`` to shops."""
    test = read_sets(data / "test-open")
    raw = file.read_bytes()
    told = {
        "size": f"{len(raw) / 1e6:.1f}",
        "checksum": kept.checksum(raw)[:16],
        "count": str(len(weights.languages)),
        "languages": ", ".join(weights.languages),
        "feelings": _feelings(weights, test),
        "curve": _curve(weights, test),
        "posts": _posts(weights, test),
        "messages": _messages(weights, messages) if messages else "Not measured this time.",
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


def _posts(weights: Weights, test: Texts) -> str:
    """The whole reading of posts about anything, and that of the lexicons alone."""
    spoken = np.array([language_of(name) for name in test.names])[test.group]
    chance, lines = np.random.default_rng(1), list(COLUMNS)
    for language in FIRST:
        at = np.sort(chance.permutation(np.flatnonzero(spoken == language))[:MOST_READ])
        texts, wanted = [test.texts[i] for i in at], [FEELINGS[test.feeling[i]] for i in at]
        lines += _both(language, texts, wanted, weights)
    return "\n".join(lines)


def _messages(weights: Weights, file: Path) -> str:
    """The whole reading of labelled messages to shops, and that of the lexicons alone."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    lines = list(COLUMNS)
    for language in (*FIRST, "all"):
        own = [row for row in rows if language in (row["lang"], "all")]
        lines += _both(language, [row["text"] for row in own], [row["sentiment"] for row in own], weights)
    return "\n".join(lines)


COLUMNS = (
    "| language | read by | texts | right | wrong | not sure | called negative | of these right | negative found |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)


def _both(language: str, texts: Sequence[str], wanted: Sequence[str], weights: Weights) -> list[str]:
    known, lines = lexicons.load(), []
    for name, learned in (("lexicons alone", None), ("both together", weights)):
        said = [str(one.mood) for one in read_all(texts, known, learned)]
        right = sum(one == other for one, other in zip(said, wanted, strict=True))
        unsure, called = said.count("unsure"), said.count("negative")
        hits = sum(one == other == "negative" for one, other in zip(said, wanted, strict=True))
        counts = (language, name, len(said), right, len(said) - right - unsure, unsure, called)
        shares = (hits / max(1, called), hits / max(1, list(wanted).count("negative")))
        lines.append("| " + " | ".join([*map(str, counts), *(f"{share:.0%}" for share in shares)]) + " |")
    return lines
