"""The card of what was learned of replies: how it was made, and how near it comes to labels of others."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from desktop.content import tone
from desktop.content import weights as kept
from desktop.model.voice import MET
from desktop.model.weights import Hearing
from desktop.training.tone import APART, FRESH, HERE, TAUGHT
from desktop.voice.judge import judge

PROSE = HERE / "tone.md"
NEAR, BAD, GOOD = 10, 40, 75  # points: as near as that is right, below is a bad draft, above a good one
ALARM, CALM = 40, 60  # below the first the app warns plainly, from the second on not at all
Drafts = Sequence[Mapping[str, Any]]


def tone_card(hearing: Hearing, file: Path) -> str:
    """The whole card, with the figures of the weights in a file."""
    drafts = [json.loads(line)["said"] for line in TAUGHT.read_text(encoding="utf-8").splitlines()]
    told = {
        "checksum": kept.checksum(file.read_bytes())[:16],
        "size": str(round(file.stat().st_size / 1000)),
        "drafts": f"{len(drafts):,}",
        "sentences": f"{sum(map(len, drafts)):,}",
        "figures": _table(APART, hearing),
        "second": _table(FRESH, hearing),
    }
    text = PROSE.read_text(encoding="utf-8")
    for name, value in told.items():
        text = text.replace("{" + name + "}", value)
    return text


def _table(file: Path, hearing: Hearing) -> str:
    drafts = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    rows = [
        f"| {file.name} | heard by | drafts | within ten | agree | bad ones told | good ones left |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for language in hearing.languages:
        own = [one for one in drafts if one["lang"] == language]
        for name, learned in (("lists alone", None), ("both", hearing)):
            rows.append(f"| {language} | {name} | {len(own)} | {' | '.join(_figures(own, learned))} |")
    return "\n".join(rows)


def _figures(drafts: Drafts, hearing: Hearing | None) -> list[str]:
    near, same, bad, good = [], list[bool](), [], []
    for one in drafts:
        verdict = judge(one["text"], tone.load(one["lang"]), hearing=hearing)
        near.append(abs(verdict.overall - one["overall"]) <= NEAR)
        for found in verdict.findings:
            label = one["scores"][str(found.criterion)]
            same += [(MET if found.score is None else found.score) == label] if label is not None else []
        bad += [verdict.overall < ALARM] if one["overall"] < BAD else []
        good += [verdict.overall >= CALM] if one["overall"] > GOOD else []
    return [f"{mean(near):.0%}", f"{mean(same):.0%}", f"{sum(bad)} of {len(bad)}", f"{sum(good)} of {len(good)}"]
