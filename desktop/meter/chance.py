"""How rare a number of people is, by an exact count tail and in months between two such moments.

The count is Poisson with an uncertain mean (Gamma), so negative binomial: the usual method for outbreaks in small
counts (Farrington et al., J. R. Stat. Soc. A 159, 1996; Noufaily et al., Stat. Med. 32, 2013). Its tail is the
regularised incomplete beta function (DLMF 8.17.5), which also takes counts that are not whole: a doubtful reading is
less than one voice. Rarity is a recurrence interval (Kulldorff, J. R. Stat. Soc. A 164, 2001; Kleinman et al., Am. J.
Epidemiol. 159, 2004): how often a window of this length shows so many by chance alone.
"""

import math

HOURS_PER_MONTH = 720.0
_SMALLEST = 1e-300
_EXACT = 1e-10
_STEPS = 500


def tail(count: float, mean: float, size: float) -> float:
    """Probability of ``count`` or more where ``mean`` are expected and ``size`` says how sure that is (0–1).

    1 where the count is not above the mean: nothing unusual is asked about.
    """
    return math.exp(_log_tail(count, mean, size))


def none_at_all(mean: float, size: float) -> float:
    """Probability that nobody writes where ``mean`` are expected and ``size`` says how sure that is (0–1)."""
    return math.exp(-size * math.log1p(mean / size))


def rarity(count: float, mean: float, size: float, hours: float) -> float:
    """Powers of ten of months between two such windows by chance: 0 monthly, 1 about once in ten months."""
    return -_log_tail(count, mean, size) / math.log(10) + math.log10(hours / HOURS_PER_MONTH)


def _log_tail(count: float, mean: float, size: float) -> float:
    if count <= mean or count <= 0:
        return 0.0
    share = max(mean / (mean + size), _SMALLEST)
    front = (
        math.lgamma(count + size)
        - math.lgamma(size)
        - math.lgamma(count + 1)
        + size * math.log1p(-share)
        + count * math.log(share)
    )
    return min(0.0, front + math.log(_fraction(count, size, share)))


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method."""
    over, under = 1.0, 1 / _kept(1 - (a + b) * x / (a + 1))
    value = under
    for m in range(1, _STEPS):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            under = 1 / _kept(1 + step * under)
            over = _kept(1 + step / over)
            change = under * over
            value *= change
        if abs(change - 1) < _EXACT:
            break
    return max(value, _SMALLEST)


def _kept(value: float) -> float:
    """Not nothing, for it will be divided by."""
    return value if abs(value) > _SMALLEST else _SMALLEST
