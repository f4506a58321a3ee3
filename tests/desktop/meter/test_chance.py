import math

import pytest

from desktop.meter.chance import rarity, tail


@pytest.mark.parametrize(("count", "mean"), [(3, 0.5), (1, 0.01), (12, 4.0), (40, 20.0)])
def test_a_sure_mean_gives_the_poisson_tail(count, mean):
    exact = 1 - sum(math.exp(-mean) * mean**k / math.factorial(k) for k in range(count))
    assert tail(count, mean, 1e7) == pytest.approx(exact, rel=1e-4)


def test_an_unsure_mean_gives_the_negative_binomial_tail():
    # size 1 is geometric: P(N >= n) = (mean / (mean + 1)) ** n
    assert tail(5, 2.0, 1.0) == pytest.approx((2 / 3) ** 5, rel=1e-6)


def test_a_count_that_is_not_whole_lies_between_its_neighbours():
    assert tail(4, 1.0, 2.0) < tail(3.5, 1.0, 2.0) < tail(3, 1.0, 2.0)


@pytest.mark.parametrize(("count", "mean"), [(0, 0.0), (0, 3.0), (2, 2.0), (1, 9.0)])
def test_what_is_not_above_the_usual_is_nothing_unusual(count, mean):
    assert tail(count, mean, 5.0) == 1.0


def test_large_counts_and_tiny_means_stay_finite():
    assert 0 <= tail(5000, 100.0, 8.0) < 1e-30
    assert tail(4, 0.0, 1.0) >= 0
    assert math.isfinite(rarity(5000, 1e-9, 50.0, 1))


def test_rarity_is_in_months_and_powers_of_ten():
    # one window of an hour in 720 of a month, seen with a probability of 1 in 7200: once in ten months
    assert rarity(1, 1 / 7200, 1e9, 1) == pytest.approx(1.0, abs=1e-3)
    assert rarity(6, 1.0, 5.0, 24) < rarity(7, 1.0, 5.0, 24)
    assert rarity(3, 0.1, 5.0, 1) < rarity(3, 0.1, 5.0, 24)
