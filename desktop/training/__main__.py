"""Trains the reader anew, in one command:

    python -m desktop.training --data ../shared/data/reading --messages ../shared/domain/messages_open.jsonl

It wants numpy and numba (requirements-training.txt), about 4 GB of memory and half an hour of one core, and writes
resources/reading/: the weights, and the card that says how good they are. How sure they are, and what the clues of the
lexicons say beside them, is seen on dev, which they have not learned from; then they are made once more, from dev too.
The same data, code and libraries always give the same weights. ``--tone`` only learns how replies are heard, from the
texts beside this file. ``--card`` only measures the weights that are there and writes the card anew.
"""

import argparse
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.feeling import feel
from desktop.content import figures as told
from desktop.content import weights as kept
from desktop.model.weights import Despair, Hearing, Joint, Weights
from desktop.training.calibrate import calibrate
from desktop.training.card import card, figures
from desktop.training.data import Texts, lexicon_sets, read_sets, united
from desktop.training.despair import learn_despair
from desktop.training.feeling import learn_feeling, salt_of
from desktop.training.folding import folding
from desktop.training.joint import learn_joint
from desktop.training.learn import Report
from desktop.training.tone import learn_tone
from desktop.training.tone_card import tone_card
from desktop.training.tongue import KINDS, learn_tongue

TONE_CARD = "tone.md"
RESOURCES = Path(__file__).parents[2] / "resources"
PRECISE = {"en": 0.82, "he": 0.83, "sw": 0.69}  # of what is called negative, so much should be, and a little more
USUALLY_PRECISE = 0.75


def main() -> None:
    """Train, calibrate, write, measure."""
    asked = _asked()
    if asked.tone:
        write_tone(asked.to, kept.opened(asked.to / kept.NAME).folding)
        return
    place: Path = asked.to / kept.NAME
    if not asked.card:
        train = read_sets(asked.data / "train", lexicon_sets(RESOURCES / "languages"))
        dev = read_sets(asked.data / "dev")
        first = trained(train)
        found = taught(trained(united(train, dev)), calibrated(first, dev), first)
        asked.to.mkdir(parents=True, exist_ok=True)
        place.write_bytes(packed(found))
        (asked.to / kept.DESPAIR).write_bytes(packed_despair(learn_despair(train, found.folding, _report("despair"))))
        write_tone(asked.to, found.folding)
    weights = replace(kept.opened(place), despair=kept.despair(asked.to / kept.DESPAIR))
    alone, whole = (figures(one, asked.data, asked.messages) for one in (None, weights))
    (asked.to / told.CARD).write_text(card(weights, asked.data, place, alone, whole), encoding="utf-8")
    (asked.to / told.NAME).write_text(told.written(whole), encoding="utf-8")


def write_tone(to: Path, folding: NDArray[np.uint32]) -> None:
    """Learn how replies are heard, and write that and its card."""
    file = to / kept.TONE
    file.write_bytes(packed_tone(learn_tone(folding, _report("tone"))))
    (to / TONE_CARD).write_text(tone_card(kept.tone(file, folding), file), encoding="utf-8")


def trained(train: Texts) -> Weights:
    """Weights that know languages and feelings, but not yet how sure they are."""
    signs = folding()
    tongue = learn_tongue(train, signs, _report("language"))
    feeling = learn_feeling(train, signs, tongue.languages, _report("feeling"))
    count = len(tongue.languages)
    return Weights(
        languages=tongue.languages,
        folding=signs,
        tongue=tongue.table,
        tongue_step=tongue.step,
        tongue_bias=tongue.bias,
        tongue_kinds=KINDS,
        feeling=feeling.table,
        feeling_step=feeling.step,
        bias=feeling.bias,
        heat=np.ones(count, np.float32),
        salt=np.array([salt_of(code) for code in tongue.languages], np.uint64),
        unsure=np.zeros((count, 2), np.float32),
        joint=Joint((1.0, 0.0), {}, 0.5),
    )


def calibrated(weights: Weights, dev: Texts) -> Weights:
    """The weights with honest chances, as dev, read with the app's own code, shows them."""
    felt = feel(dev.texts, weights)
    precise = [PRECISE.get(code, USUALLY_PRECISE) for code in weights.languages]
    found = calibrate(np.log(felt.chances + 1e-12), felt.tongue, dev.feeling, dev.group, precise)
    bias = weights.bias + weights.heat[:, None] * found.shift
    honest = replace(weights, bias=bias, heat=weights.heat * found.heat, unsure=found.unsure)
    joint, unsure = learn_joint(honest, dev, PRECISE)
    return replace(honest, joint=joint, unsure=unsure)


def taught(last: Weights, honest: Weights, first: Weights) -> Weights:
    """The weights that learned from dev too, with what ``first``, which had not seen dev, showed there: ``honest``."""
    bias = last.bias + honest.bias - first.bias
    return replace(last, bias=bias, heat=honest.heat, unsure=honest.unsure, joint=honest.joint)


def packed(weights: Weights) -> bytes:
    """The file of the weights."""
    names = ("folding", "tongue", "tongue_bias", "feeling", "bias", "heat", "salt", "unsure")
    head = {
        "languages": weights.languages,
        "tongue_kinds": weights.tongue_kinds,
        "tongue_step": weights.tongue_step,
        "feeling_step": weights.feeling_step,
        "joint": asdict(weights.joint),
    }
    return kept.packed(head, {name: getattr(weights, name) for name in names})


def packed_despair(learned: Despair) -> bytes:
    """The file of what was learned of despair."""
    head = {"step": learned.step, "bias": learned.bias, "least": learned.least}
    return kept.packed(head, {"table": learned.table})


def packed_tone(learned: Hearing) -> bytes:
    """The file of what was learned of replies."""
    head = {"languages": learned.languages, "criteria": learned.criteria}
    return kept.packed(head, {name: getattr(learned, name) for name in ("table", "step", "bias", "joint")})


def _report(what: str) -> Report:
    begun = time.monotonic()

    def told(epoch: int, loss: float) -> None:
        sys.stderr.write(f"{what}: epoch {epoch + 1}, loss {loss:.4f}, {time.monotonic() - begun:.0f} s\n")

    return told


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m desktop.training", description="Train the reader anew.")
    parser.add_argument("--tone", action="store_true", help="only learn how replies are heard (some minutes)")
    parser.add_argument("--data", type=Path, help="folder with train/, dev/ and test-open/")
    parser.add_argument("--to", type=Path, default=RESOURCES / "reading", help="where the weights and the card go")
    parser.add_argument("--messages", type=Path, help="labelled messages to shops (.jsonl), for the card only")
    parser.add_argument("--card", action="store_true", help="only measure what is there, and write the card anew")
    asked = parser.parse_args()
    if not asked.tone and asked.data is None:
        parser.error("--data is wanted")
    return asked


if __name__ == "__main__":
    main()
