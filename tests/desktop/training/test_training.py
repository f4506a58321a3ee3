"""The training: honest calibration, and the same weights from the same texts."""

import numpy as np
import pytest

from desktop.training.calibrate import MOST_UNSURE, calibrate, calibration_error, chances, curve, macro_f1
from desktop.training.folding import folding

CHANCE = np.random.default_rng(7)
FEELING = CHANCE.integers(0, 3, 4_000)
TRUE = CHANCE.normal(0, 1, (4_000, 3)) + 2.0 * np.eye(3)[FEELING]


def fitted(scores, precise=0.8):
    nothing = np.zeros(len(scores), np.int64)
    return calibrate(scores, nothing, FEELING, nothing, [precise])


def test_boastful_scores_are_cooled_and_shy_ones_warmed():
    boastful, shy = fitted(TRUE * 6), fitted(TRUE / 3)
    assert boastful.heat[0] > 1.5
    assert shy.heat[0] < 0.8
    for scores, found in ((TRUE * 6, boastful), (TRUE / 3, shy)):
        before = calibration_error(FEELING, chances(scores))
        assert calibration_error(FEELING, chances(scores / found.heat[0])) < before / 2


def test_the_band_makes_negative_precise_and_leaves_few_unsure():
    found = fitted(TRUE, precise=0.9)
    likely = chances((TRUE + np.insert(found.shift[0], 1, 0)) / found.heat[0])
    said = likely.argmax(axis=1)
    aloud = likely.max(axis=1) >= found.unsure[0][np.minimum(said, 1)]
    called = aloud & (said == 0)
    assert (FEELING[called] == 0).mean() >= 0.9
    assert (~aloud).mean() <= MOST_UNSURE + 0.01


def test_a_language_of_few_texts_keeps_what_all_share():
    few = np.zeros(len(TRUE), np.int64)
    few[:20] = 1
    found = calibrate(TRUE * 6, few, FEELING, few, [0.8, 0.8])
    assert found.heat[1] == pytest.approx(found.heat[0], rel=0.1)
    assert found.shift[1].tolist() == [0, 0]


def test_the_curve_only_rises():
    points = curve(FEELING, chances(TRUE))
    unsure = [point[1] for point in points]
    assert unsure == sorted(unsure)
    assert points[-1][2] > points[0][2]


def test_macro_f1_by_hand():
    found = macro_f1(np.array([0, 0, 1, 2]), np.array([0, 1, 1, 2]))
    assert found == (pytest.approx((2 / 3 + 2 / 3 + 1) / 3), pytest.approx(2 / 3))


def test_the_table_of_folding_is_the_one_with_the_weights():
    """A new Python may know new characters; then the weights are to be made anew, or the table left."""
    from desktop.content import weights

    here, kept = folding(), weights.load().folding
    assert len(here) == len(kept)
    assert (here != kept).mean() < 0.02
    assert (here[:0x600] == kept[:0x600]).all()


def test_the_same_texts_give_the_same_weights_that_know_them(tmp_path):
    pytest.importorskip("numba", reason="numba is for the training only (requirements-training.txt)")
    from desktop.analysis.feeling import feel
    from desktop.training.__main__ import RESOURCES, packed, trained
    from desktop.training.data import lexicon_sets, read_sets, united

    lines = ["good bread\tpositive", "bad bread\tnegative", "a loaf of bread\tneutral"] * 30
    other = ["mkate mzuri\tpositive", "mkate mbaya\tnegative", "mkate mmoja\tneutral"] * 30
    third = ["לחם טוב\tpositive", "לחם רע\tnegative", "כיכר לחם\tneutral"] * 30
    (tmp_path / "he.tsv").write_text("\n".join(third), encoding="utf-8")
    (tmp_path / "en.tsv").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "sw.tsv").write_text("\n".join(other), encoding="utf-8")
    train = read_sets(tmp_path, lexicon_sets(RESOURCES / "languages"))
    first, second = trained(train), trained(train)
    assert packed(first) == packed(second)
    felt = feel(["good bread", "bad bread", "mkate mbaya"], first)
    assert felt.chances.argmax(axis=1).tolist() == [2, 0, 0]
    assert [first.languages[at] for at in felt.tongue] == ["en", "en", "sw"]
    both = united(train, read_sets(tmp_path))
    assert both.names == train.names
    assert len(both.texts) == len(train.texts) + 270
    again = {
        (both.names[group], text, feeling)
        for text, feeling, group in zip(both.texts, both.feeling, both.group, strict=True)
    }
    assert again == {
        (train.names[g], text, feeling)
        for text, feeling, g in zip(train.texts, train.feeling, train.group, strict=True)
    }


def test_a_feeling_word_never_speaks_against_its_own_feeling():
    """Only where numba is: the training itself."""
    pytest.importorskip("numba", reason="numba is for the training only (requirements-training.txt)")
    from desktop.training.joint import LEAST_SAID, _sensible

    names = ["bad", "bad, about", "good", "good, about", "plain"]
    points = np.array([[-0.5, 0.4, 0.1], [-0.2, 0.3, -0.1], [0.3, 0.0, -0.3], [0.0, 0.5, 0.0], [-0.6, 0.4, 0.2]])
    found = _sensible(points, names)
    for name, own in (("bad", 0), ("good", 2)):
        more = found[names.index(name)] - found[-1]
        about = found[names.index(f"{name}, about")]
        for other in {0, 1, 2} - {own}:
            assert more[own] - more[other] >= LEAST_SAID - 1e-9
            assert about[own] >= about[other] - 1e-9
    assert found[-1].tolist() == points[-1].tolist()
    assert _sensible(found, names) == pytest.approx(found)
