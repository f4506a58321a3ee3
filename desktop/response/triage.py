"""Is this a crisis, and which one: the kind of crisis that fits what people wrote."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.playbook import Playbook
from desktop.model.reading import Concern, Mood, Risk
from desktop.model.scene import Seen

RECENT = timedelta(hours=48)  # what a case that opens now is about
GRAVE = frozenset({Risk.SAFETY, Risk.VIOLENCE_THREAT, Risk.DATA_BREACH, Risk.SELF_HARM})
PERIL = frozenset({Risk.SAFETY, Risk.VIOLENCE_THREAT, Risk.SELF_HARM})
"""People may be in danger: beside an open case one word of it is enough for a file of its own."""
ENOUGH = 2  # one person may be mistaken, two agree
FURTHER = 5  # beside an open case a second file is work: only for this many people, or for a grave danger
RISK_WEIGHT, CONCERN_WEIGHT = 3, 1  # a word of danger says more about the kind than the concern does
MOST_EVIDENCE = 200


def propose(
    meter: Meter,
    seen: Sequence[Seen],
    playbooks: Sequence[Playbook],
    ongoing: Sequence[str],
    settled: Collection[MessageId] = (),
) -> Proposal | None:
    """The kind of crisis to open, with its messages (newest first); None where nothing calls for one.

    From issue upward, or where two people wrote of a grave danger. Messages that fit an open case belong to it: a
    further kind is proposed only where it fits five of the people left over, two of a grave danger, or anybody who
    writes that people are in a danger that no open case is about. What is ``settled`` was in a case that has ended,
    and speaks of no new danger. Messages that fit no kind lead to the general one (a playbook that names neither
    concerns nor risks), where there is one.
    """
    told = [one for one in seen if _counts(one) and meter.at - one.sent_at <= RECENT]
    open_ones = [playbook for playbook in playbooks if playbook.id in ongoing]
    others = [playbook for playbook in playbooks if playbook.id not in ongoing]
    if open_ones and (peril := _peril(told, open_ones, settled)) and (best := _best(_about_peril(others), peril)):
        return Proposal(best.id, _evidence(_fitting(best, peril)), meter.level)
    if meter.level.rank < Level.ISSUE.rank and not _grave(told):
        return None
    left = outside(told, open_ones)
    best = _best(others, left)
    if best is None:
        return None
    fitting = _fitting(best, left)
    if ongoing and _people(fitting) < FURTHER and not _grave(fitting):
        return None
    return Proposal(best.id, _evidence(fitting), meter.level)


def apart(seen: Sequence[Seen], playbooks: Sequence[Playbook], ongoing: Sequence[str], level: Level) -> Proposal | None:
    """The kind that fits best what is about no open case, however few wrote it; people in danger come first."""
    told = [one for one in seen if _counts(one)]
    open_ones = [playbook for playbook in playbooks if playbook.id in ongoing]
    others = [playbook for playbook in playbooks if playbook.id not in ongoing]
    peril, left = _peril(told, open_ones), outside(told, open_ones)
    best = _best(_about_peril(others), peril) or _best(others, left)
    if best is None:
        return None
    fitting = _fitting(best, peril) or _fitting(best, left)
    return Proposal(best.id, _evidence(fitting), level) if fitting else None


def outside(told: Sequence[Seen], open_ones: Sequence[Playbook]) -> Sequence[Seen]:
    """Those that fit none of these kinds."""
    return [one for one in told if not any(_fit(playbook, one) for playbook in open_ones)]


def why(playbook: Playbook, told: Sequence[Seen]) -> Sequence[tuple[Risk | Concern, int]]:
    """What speaks for a kind, and in how many of these messages: dangers before concerns, the most frequent first."""
    risks = Counter(risk for one in told for risk in one.risks & frozenset(playbook.risks))
    concerns = Counter(one.concern for one in told if _named(playbook, one.concern))
    return [*risks.most_common(), *concerns.most_common()]


def kind_of(told: Sequence[Seen], playbooks: Sequence[Playbook]) -> Playbook | None:
    """The kind of crisis that fits these messages best, whatever the meter says of them."""
    return _best(playbooks, told)


def called_for(meter: Meter) -> bool:
    """Whether anything at all could be proposed: from issue upward, or where somebody wrote of a grave danger."""
    named = {f"danger-{risk.replace('_', '-')}" for risk in GRAVE}
    return meter.level.rank >= Level.ISSUE.rank or any(part.key in named for part in meter.parts)


def _counts(one: Seen) -> bool:
    return one.mood is Mood.NEGATIVE or bool(one.risks)


def _peril(told: Sequence[Seen], open_ones: Sequence[Playbook], settled: Collection[MessageId] = ()) -> Sequence[Seen]:
    """Those who write that people are in a danger that no open case is about, whatever else they write of."""
    known = frozenset(risk for playbook in open_ones for risk in playbook.risks)
    return [one for one in told if (one.risks & PERIL) - known and one.message_id not in settled]


def _about_peril(playbooks: Sequence[Playbook]) -> Sequence[Playbook]:
    return [playbook for playbook in playbooks if PERIL & frozenset(playbook.risks)]


def _grave(told: Sequence[Seen]) -> bool:
    return any(_people([one for one in told if risk in one.risks]) >= ENOUGH for risk in GRAVE)


def _best(playbooks: Sequence[Playbook], told: Sequence[Seen]) -> Playbook | None:
    """The kind with the most weight over all people; the first of equals; the general one where none has any."""
    weights = [(_weight(playbook, told), playbook) for playbook in playbooks]
    heaviest = max((weight for weight, _ in weights), default=0)
    wanted: Callable[[int, Playbook], bool] = (
        (lambda weight, playbook: weight == heaviest) if heaviest else (lambda weight, playbook: _general(playbook))
    )
    return next((playbook for weight, playbook in weights if wanted(weight, playbook)), None)


def _weight(playbook: Playbook, told: Sequence[Seen]) -> int:
    heard: dict[tuple[str, str], int] = {}
    for one in told:
        who = one.person
        heard[who] = max(heard.get(who, 0), _fit(playbook, one))
    return sum(heard.values())


def belongs(playbook: Playbook, concern: Concern, risks: frozenset[Risk]) -> bool:
    """Whether a message that was read so fits a kind of crisis; the general kind takes any."""
    return _general(playbook) or bool(_fitness(playbook, concern, risks))


def _fit(playbook: Playbook, one: Seen) -> int:
    return _fitness(playbook, one.concern, one.risks)


def _fitness(playbook: Playbook, concern: Concern, risks: frozenset[Risk]) -> int:
    return RISK_WEIGHT * len(risks & frozenset(playbook.risks)) + CONCERN_WEIGHT * _named(playbook, concern)


def _named(playbook: Playbook, concern: Concern) -> bool:
    return concern is not Concern.OTHER_NONE and concern in playbook.concerns


def _general(playbook: Playbook) -> bool:
    return not playbook.risks and set(playbook.concerns) <= {Concern.OTHER_NONE}


def _fitting(playbook: Playbook, told: Sequence[Seen]) -> list[Seen]:
    return [one for one in told if _general(playbook) or _fit(playbook, one)]


def _evidence(fitting: Sequence[Seen]) -> tuple[MessageId, ...]:
    newest_first = sorted(fitting, key=lambda one: (one.sent_at, one.message_id), reverse=True)
    return tuple(one.message_id for one in newest_first[:MOST_EVIDENCE])


def _people(told: Sequence[Seen]) -> int:
    return len({one.person for one in told})
