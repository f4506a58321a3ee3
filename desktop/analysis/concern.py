"""The main thing to be put right."""

from collections.abc import Collection, Sequence

from desktop.analysis.marks import advertises
from desktop.analysis.match import Found
from desktop.model.reading import Concern, Risk

SURE = 2.0
PLAIN, MOST_PLAIN = 1.0, 3.0
MOST_WEAK = 0.8
RISK_WEIGHT = 3.0
_BY_RISK = ((Risk.SAFETY, Concern.SAFETY_HEALTH), (Risk.DATA_BREACH, Concern.DATA_PRIVACY))
_GRAVE = {
    Concern.SAFETY_HEALTH: 1.3,
    Concern.DATA_PRIVACY: 1.3,
    Concern.DISCRIMINATION_CONDUCT: 1.4,
    Concern.MISINFORMATION_FAKE: 1.2,
    Concern.ENVIRONMENT_ETHICS: 1.2,
}
_ORDER = tuple(Concern)


def concern(hits: Sequence[Found], risks: Collection[Risk], asks: bool = False) -> Concern:
    """The concern that most speaks for; danger to people or data weighs more.

    ``asks``: a plain question, in which the mere naming of things is nothing to be put right; the same holds for
    good wishes, and for a threat: the car it names is no product. Whoever may hurt themself is the concern, and none
    of the ten.
    """
    about = [hit for hit in hits if hit.sense.kind == "concern"]
    greets = any(hit.sense.kind == "group" and hit.sense.name == "greeting" for hit in hits)
    least = SURE if greets else PLAIN if asks else 0.0
    if Risk.SELF_HARM in risks:
        return Concern.OTHER_NONE
    if not risks and (advertises(hits) or not any(hit.sense.weight >= least for hit in about)):
        return Concern.OTHER_NONE
    points = _points([hit for hit in about if hit.sense.weight >= PLAIN] if Risk.VIOLENCE_THREAT in risks else about)
    for risk, grave in _BY_RISK:
        if risk in risks:
            points[grave] = points.get(grave, 0.0) + RISK_WEIGHT
    if not points:
        return Concern.OTHER_NONE
    return max(points, key=lambda one: (points[one] * _GRAVE.get(one, 1.0), -_ORDER.index(one)))


def _points(about: Sequence[Found]) -> dict[Concern, float]:
    """What speaks for each concern; the mere naming of things counts little however often they are named."""
    weak, plain, sure = dict[str, float](), dict[str, float](), dict[str, float]()
    for sense, _ in {(hit.sense, hit.first) for hit in about}:
        said = weak if sense.weight < PLAIN else plain if sense.weight < SURE else sure
        said[sense.name] = said.get(sense.name, 0.0) + sense.weight
    return {
        Concern(name): min(weak.get(name, 0), MOST_WEAK) + min(plain.get(name, 0), MOST_PLAIN) + sure.get(name, 0)
        for name in {*weak, *plain, *sure}
    }
