"""The main thing to be put right."""

from collections import Counter
from collections.abc import Collection, Sequence

from desktop.analysis.match import Found
from desktop.model.reading import Concern, Risk

_BY_RISK = ((Risk.SAFETY, Concern.SAFETY_HEALTH), (Risk.DATA_BREACH, Concern.DATA_PRIVACY))
_ORDER = tuple(Concern)
RISK_WEIGHT = 1.5


def concern(hits: Sequence[Found], risks: Collection[Risk]) -> Concern:
    """The concern that most and longest phrases speak of; danger to people or data weighs more."""
    points: Counter[Concern] = Counter()
    for hit in hits:
        if hit.sense.kind == "concern":
            points[Concern(hit.sense.name)] += hit.sense.weight * (1 + 0.5 * (hit.last - hit.first))  # type: ignore[assignment]
    for risk, about in _BY_RISK:
        if risk in risks:
            points[about] += RISK_WEIGHT  # type: ignore[assignment]
    if not points:
        return Concern.OTHER_NONE
    return max(points, key=lambda about: (points[about], -_ORDER.index(about)))
