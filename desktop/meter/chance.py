"""How rare a number of people is, by an exact count tail and in months between two such moments.

The count is Poisson with an uncertain mean (Gamma), so negative binomial: the usual method for outbreaks in small
counts (Farrington et al., J. R. Stat. Soc. A 159, 1996; Noufaily et al., Stat. Med. 32, 2013). Rarity is a
recurrence interval (Kulldorff, J. R. Stat. Soc. A 164, 2001; Kleinman et al., Am. J. Epidemiol. 159, 2004): how
often a window of this length shows so many by chance alone.
"""

import math

HOURS_PER_MONTH = 720.0
_SMALLEST = 1e-300


def tail(count: int, mean: float, size: float) -> float:
    """Probability of ``count`` or more where ``mean`` are expected and ``size`` says how sure that is (0–1).

    1 where the count is not above the mean: nothing unusual is asked about.
    """
    if count <= mean or count <= 0:
        return 1.0
    part = mean / (mean + size)
    log_first = (
        math.lgamma(count + size)
        - math.lgamma(size)
        - math.lgamma(count + 1)
        + size * math.log1p(-part)
        + count * math.log(max(part, _SMALLEST))
    )
    term, total, at = 1.0, 0.0, count
    while term > 1e-9 * total:
        total += term
        term *= part * (at + size) / (at + 1)
        at += 1
    return min(1.0, math.exp(max(log_first, -690.0)) * total)


def none_at_all(mean: float, size: float) -> float:
    """Probability that nobody writes where ``mean`` are expected and ``size`` says how sure that is (0–1)."""
    return math.exp(-size * math.log1p(mean / size))


def rarity(count: int, mean: float, size: float, hours: float) -> float:
    """Powers of ten of months between two such windows by chance: 0 monthly, 1 about once in ten months."""
    return -math.log10(max(tail(count, mean, size), _SMALLEST)) + math.log10(hours / HOURS_PER_MONTH)
