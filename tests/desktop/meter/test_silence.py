"""An account that has gone unusually quiet: told only where its own pace makes it strange."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.meter.chance import none_at_all
from desktop.meter.silence import silence
from desktop.model.account import Health
from desktop.model.scene import Flow


@pytest.fixture
def after(scene, source, now):
    """The part after ``gap`` days without a message, at an account that had ``count`` of them in ``span`` days."""

    def make(count, span, gap, **more):
        account, state = source(**more)
        last = now - timedelta(days=gap)
        flow = Flow(count, last - timedelta(days=span), last)
        return silence(replace(scene(), sources=((account, state),), flows={account.id: flow}))

    return make


@pytest.mark.parametrize(
    ("count", "span", "gap", "told"),
    [
        (200, 28, 2.9, False),
        (200, 28, 3.1, True),
        (30, 28, 5, False),
        (30, 28, 14, True),
        (8, 28, 14, False),
        (8, 6, 20, True),
        (7, 6, 20, False),
        (300, 2, 10, False),
        (1, 0, 30, False),
    ],
)
def test_only_what_is_strange_at_its_own_pace(after, count, span, gap, told):
    assert (after(count, span, gap) is not None) is told


def test_it_names_the_account_and_weighs_nothing(after):
    part = after(57, 28, 7.5)
    assert (part.key, part.points) == ("silence", 0)
    assert part.values == {"label": "Shop", "days": 7, "usual": 14, "accounts": 1}


def test_an_account_that_cannot_be_seen_is_blind_not_silent(after):
    assert after(200, 28, 6, health=Health.LOCKED_OUT) is None
    assert after(200, 28, 6, good=6 * 24) is None
    assert after(200, 28, 6, paused=True) is None


def test_nobody_is_as_rare_as_the_tail_says():
    assert none_at_all(3.0, 1e9) == pytest.approx(0.0498, abs=1e-4)
    assert none_at_all(3.0, 1.0) == pytest.approx(0.25)
