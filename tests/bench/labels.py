"""Concern, urgency, dangers and feeling on labelled messages, through the real reader.

    python tests/bench/labels.py ../shared/domain/messages_open.jsonl

prints, per language, how well each was read. Every line of the file has text, lang, concern, urgency, flags.
Half of the open messages were looked at while the topics were written, half were only scored (``--split``).
With ``--words`` the lexicons read alone, without what was learned.
"""

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.analysis.reader import read_all
from desktop.content import lexicons, weights
from desktop.model.reading import Mood

SEED = 20261124
OTHER_FLAGS = ("legal_threat", "media_inquiry", "data_breach", "violence_threat", "boycott_call")
MUST_FIND = ("safety", "self_harm")
SENTIMENTS = {Mood.UNSURE: "mixed"}
Row = dict[str, Any]


def labels(texts: Sequence[str], learned: bool = True) -> list[dict[str, Any]]:
    """What the app reads in each text, in the words of the labelled messages."""
    found = read_all(texts, lexicons.load(), weights.load() if learned else None)
    return [
        {
            "concern": str(one.concern),
            "urgency": one.urgency,
            "flags": sorted(one.risks) or ["none"],
            "sentiment": SENTIMENTS.get(one.mood, str(one.mood)),
            "language": one.language,
        }
        for one in found
    ]


def looked_at(rows: Sequence[Row]) -> frozenset[str]:
    """The ids of the half that was read while the topics were written, drawn by language and concern."""
    draw, chosen = random.Random(SEED), set()
    for language in ("en", "sw", "he"):
        by_concern: dict[str, list[str]] = {}
        for row in rows:
            if row["lang"] == language:
                by_concern.setdefault(row["concern"], []).append(row["id"])
        more = False
        for _, ids in sorted(by_concern.items()):
            ids.sort()
            draw.shuffle(ids)
            chosen.update(ids[: len(ids) // 2 + (len(ids) % 2 and more)])
            more = more != bool(len(ids) % 2)
    return frozenset(chosen)


def scored(rows: Sequence[Row], learned: bool = True) -> dict[str, float]:
    """Each figure as a share of 1."""
    said = labels([row["text"] for row in rows], learned)
    pairs = list(zip(rows, said, strict=True))
    concerns = sorted({row["concern"] for row in rows})
    figures = {
        "concern macro-F1": _mean(_f1(pairs, lambda label, name=name: label["concern"] == name) for name in concerns),
        "concern right": _mean(row["concern"] == one["concern"] for row, one in pairs),
        "urgency within 1": _mean(abs(row["urgency"] - one["urgency"]) <= 1 for row, one in pairs),
        "urgency right": _mean(row["urgency"] == one["urgency"] for row, one in pairs),
    }
    for flag in MUST_FIND:
        figures[f"{flag} recall"] = _mean(flag in one["flags"] for row, one in pairs if flag in row["flags"])
        figures[f"{flag} precision"] = _mean(flag in row["flags"] for row, one in pairs if flag in one["flags"])
    marks = [({"on": flag in row["flags"]}, {"on": flag in one["flags"]}) for row, one in pairs for flag in OTHER_FLAGS]
    figures["other flags F1"] = _f1(marks, lambda label: bool(label["on"]))
    return figures | _feelings(pairs)


def _feelings(pairs: Sequence[tuple[Row, Row]]) -> dict[str, float]:
    """A mixed feeling and one that is not sure are the same word here, so "not sure" is counted as neither."""
    aloud = [(row, one) for row, one in pairs if one["sentiment"] != SENTIMENTS[Mood.UNSURE]]
    bad = [row for row, one in aloud if one["sentiment"] == "negative"]
    return {
        "feeling right": sum(row["sentiment"] == one["sentiment"] for row, one in aloud) / len(pairs),
        "feeling wrong": sum(row["sentiment"] != one["sentiment"] for row, one in aloud) / len(pairs),
        "feeling not sure": 1 - len(aloud) / len(pairs),
        "negative precision": _mean(row["sentiment"] == "negative" for row in bad),
        "negative recall": sum(row["sentiment"] == "negative" for row in bad)
        / max(1, sum(row["sentiment"] == "negative" for row, _ in pairs)),
    }


def _f1(pairs: Sequence[tuple[Row, Row]], has: Callable[[Row], bool]) -> float:
    both = sum(has(row) and has(one) for row, one in pairs)
    either = sum(has(row) for row, _ in pairs) + sum(has(one) for _, one in pairs)
    return 2 * both / either if either else 1.0


def _mean(values: Iterable[float]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 1.0


def _table(rows: Sequence[Row], learned: bool) -> str:
    columns = {one: scored([row for row in rows if row["lang"] == one], learned) for one in ("en", "sw", "he")}
    lines = [f"{'':22}" + "".join(f"{language:>7}" for language in columns)]
    lines += [f"{name:22}" + "".join(f"{column[name]:7.2f}" for column in columns.values()) for name in columns["en"]]
    return "\n".join(lines)


def main() -> None:
    """Print the table of a file, or of its two halves."""
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("file", type=Path)
    wanted.add_argument("--split", action="store_true", help="the looked-at half and the other one apart")
    wanted.add_argument("--words", action="store_true", help="the lexicons alone")
    wanted.add_argument("--wrong", action="store_true", help="list what was misread of the looked-at half")
    chosen = wanted.parse_args()
    rows = [json.loads(line) for line in chosen.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    known = looked_at(rows)
    parts = {"all": rows}
    if chosen.split:
        parts = {
            "looked at": [row for row in rows if row["id"] in known],
            "only scored": [row for row in rows if row["id"] not in known],
        }
    for name, part in parts.items():
        print(f"{name}: {len(part)} messages\n{_table(part, not chosen.words)}\n")
    if chosen.wrong:
        _print_wrong([row for row in rows if row["id"] in known])


def _print_wrong(rows: Sequence[Row]) -> None:
    for row, one in zip(rows, labels([row["text"] for row in rows]), strict=True):
        right = (row["concern"], sorted(row["flags"])) == (one["concern"], one["flags"])
        if not right or abs(row["urgency"] - one["urgency"]) > 1:
            wanted = {name: row[name] for name in ("concern", "urgency", "flags")}
            print(row["id"], row["text"], wanted, one, sep="\n  ")


if __name__ == "__main__":
    main()
