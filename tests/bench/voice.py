"""The voice check through the app's own code, against labelled drafts.

By hand, with the drafts of ../shared/domain (or any file of the same shape):
    python tests/bench/voice.py                          the open drafts, per language
    python tests/bench/voice.py --drafts FILE --misses   another file, and where it disagrees
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.content import tone, weights
from desktop.voice.judge import judge as heard
from desktop.voice.text import heard_in

ROOT = Path(__file__).resolve().parents[2]
DRAFTS = ROOT.parent / "shared" / "domain" / "tone_examples.jsonl"
NEAR, BAD, GOOD = 10, 40, 75
ALARM, CALM = 40, 60  # below the first the app says "do not send"; from the second on it does not warn
LONG = 2000


def judge(text: str, language: str) -> dict[str, Any]:
    """How the app hears a draft: ``overall`` 0 to 100, ``criteria`` 0 to 2 each (2 where one is not called for)."""
    verdict = heard(text, tone.load(language), hearing=weights.hearing())
    scores = {str(one.criterion): 2 if one.score is None else one.score for one in verdict.findings}
    return {"overall": verdict.overall, "criteria": scores}


def main() -> None:
    """Print how near the labels the app comes, and how long it takes."""
    asked = _asked()
    drafts = [json.loads(line) for line in asked.drafts.read_text(encoding="utf-8").splitlines() if line.strip()]
    for language in dict.fromkeys(draft["lang"] for draft in drafts):
        own = [(draft, judge(draft["text"], language)) for draft in drafts if draft["lang"] == language]
        cold, typed = _milliseconds(own, language)
        print(f"{language}: {len(own)} drafts; {_figures(own)}")
        print(f"    {LONG} signs: {cold:.1f} ms heard for the first time, {typed:.1f} ms after one more letter")
        print("    " + ", ".join(f"{name} {share:.0%}" for name, share in _criteria(own).items()))
        if asked.misses:
            print("\n".join(_misses(own)))


def _figures(own: list[tuple[Any, Any]]) -> str:
    pairs = [(draft["overall"], found["overall"]) for draft, found in own]
    near = statistics.mean(abs(label - said) <= NEAR for label, said in pairs)
    off = statistics.mean(abs(label - said) for label, said in pairs)
    bad = [said for label, said in pairs if label < BAD]
    good = [said for label, said in pairs if label > GOOD]
    agreed = statistics.mean(same for draft, found in own for same in _agreed(draft, found).values())
    return (
        f"overall within {NEAR}: {near:.0%} (mean off {off:.1f}); criteria agree {agreed:.0%}; "
        f"bad ones told {_share(bad, lambda said: said < ALARM)}; "
        f"good ones left {_share(good, lambda said: said >= CALM)}"
    )


def _share(said: list[int], met: Any) -> str:
    return f"{sum(map(met, said))} of {len(said)}"


def _agreed(draft: Any, found: Any) -> Mapping[str, bool]:
    return {name: found["criteria"][name] == score for name, score in draft["scores"].items() if score is not None}


def _criteria(own: list[tuple[Any, Any]]) -> dict[str, float]:
    told = [_agreed(draft, found) for draft, found in own]
    return {name: statistics.mean(one[name] for one in told if name in one) for name in own[0][1]["criteria"]}


def _misses(own: list[tuple[Any, Any]]) -> Iterator[str]:
    for draft, found in own:
        wrong = [
            f"{name} {draft['scores'][name]}≠{found['criteria'][name]}"
            for name, same in _agreed(draft, found).items()
            if not same
        ]
        if wrong or abs(draft["overall"] - found["overall"]) > NEAR:
            yield f"  {draft['id']} {draft['overall']} said {found['overall']}: {'; '.join(wrong)}"
            yield f"      {draft['text']}"


def _milliseconds(own: list[tuple[Any, Any]], language: str) -> tuple[float, float]:
    """Of CPU, for a text heard for the first time, and for the same with one letter more or less in its middle."""
    text = (" ".join(draft["text"] for draft, _ in own) + " ")[:LONG].ljust(LONG, "a")
    cold, typed = [], []
    for turn in range(20):
        heard_in.cache_clear()
        cold.append(_seconds(text, language))
        typed.append(_seconds(f"{text[: LONG // 2]}{'x' * (turn + 1)}{text[LONG // 2 :]}", language))
    return statistics.median(cold) * 1000, statistics.median(typed) * 1000


def _seconds(text: str, language: str) -> float:
    begun = time.process_time()
    judge(text, language)
    return time.process_time() - begun


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How near the labels the voice check comes.")
    parser.add_argument("--drafts", type=Path, default=DRAFTS)
    parser.add_argument("--misses", action="store_true", help="print each disagreement")
    return parser.parse_args()


if __name__ == "__main__":
    main()
