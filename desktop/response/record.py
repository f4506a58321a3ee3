"""Everything that happened in a case, brought into one line of time without saying the same thing twice."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from desktop.model.alert import News
from desktop.model.evidence import Kind
from desktop.model.incident import Entry
from desktop.model.outgoing import Fate
from desktop.model.record import Arrival, Arrivals, Found, Line, Reply, Sort

EACH = 30  # so many messages are told one by one
BY_HOUR = 600  # so many messages are counted by the hour, more by the day
NOTED = "noted"
"""An entry that the owner wrote herself, about the moment ``happened``."""
_SORTS = {
    "called": Sort.CALL,
    "reached": Sort.CALL,
    "silent": Sort.CALL,
    "sent": Sort.REPLY,
    "copied": Sort.REPLY,
    "posted": Sort.REPLY,
    "second-asked": Sort.REPLY,
    "second-yes": Sort.REPLY,
    "second-change": Sort.REPLY,
    "second-alone": Sort.REPLY,
    "level": Sort.METER,
    "alert": Sort.METER,
    "taken-in": Sort.MESSAGES,
    "put-in": Sort.MESSAGES,
    "taken-out": Sort.MESSAGES,
    "note": Sort.NOTE,
    NOTED: Sort.NOTE,
}


def assembled(found: Found) -> tuple[Line, ...]:
    """All of it, oldest first; what happened at the same moment stays in the order case, evidence, meter, messages."""
    arrivals = list(bundled(_with_evidence(found)))
    twice = {one.kept.number for one in arrivals if isinstance(one, Arrival) and one.kept is not None}
    lines = [
        *_of_the_case(found),
        *(
            Line(one.at, Sort.EVIDENCE, one.who, one, twice=one.number in twice)
            for one in found.sealed
            if "said" not in one.facts
        ),
        *(Line(shift.at, Sort.METER, "", shift) for shift in found.shifts),
        *(Line(alert.at, Sort.METER, "", alert) for alert in found.alerts if alert.news is not News.DIGEST),
        *(Line(one.at, Sort.MESSAGES, "", one) for one in arrivals),
        *(Line(reply.at, Sort.REPLY, "", reply) for reply in _not_told_yet(found)),
    ]
    return tuple(sorted(lines, key=lambda line: line.at))


def bundled(arrivals: Sequence[Arrival]) -> Iterator[Arrival | Arrivals]:
    """The messages one by one where they are few, else by the hour or by the day of the local clock."""
    if len(arrivals) <= EACH:
        yield from arrivals
        return
    by_hour = len(arrivals) <= BY_HOUR
    for _, together in groupby(arrivals, key=lambda one: _slot(one.at, by_hour)):
        some = list(together)
        yield some[0] if len(some) == 1 else Arrivals(some[0].at, some[-1].at, len(some))


def _with_evidence(found: Found) -> list[Arrival]:
    """The messages, each with the entry that was made of it first."""
    kept = {one.facts["message"]: one for one in reversed(found.sealed) if one.kind is Kind.MESSAGE}
    return [replace(one, kept=kept.get(one.message or 0)) for one in found.arrivals]


def _of_the_case(found: Found) -> Iterator[Line]:
    """The entries of the case, without those that another part tells better."""
    kept = {one.number for one in found.sealed}
    measured = {shift.at for shift in found.shifts} | {alert.at for alert in found.alerts}
    for entry in found.entries:
        sort = _sort(entry)
        sealed = sort is Sort.EVIDENCE and entry.values.get("number") in kept
        if not sealed and not (sort is Sort.METER and entry.at in measured):
            yield Line(_moment(entry), sort, entry.who, entry)


def _sort(entry: Entry) -> Sort:
    return Sort.EVIDENCE if entry.what.startswith("evidence-") else _SORTS.get(entry.what, Sort.CASE)


def _moment(entry: Entry) -> datetime:
    happened = entry.values.get("happened")
    return happened if isinstance(happened, datetime) else entry.at


def _not_told_yet(found: Found) -> Iterator[Reply]:
    """The replies of which the case has no entry: those that did not arrive, and those sent once it was closed."""
    told = {entry.values.get("text") for entry in found.entries if entry.what == "sent"}
    return (reply for reply in found.replies if reply.state is not Fate.SENT or reply.text not in told)


def _slot(at: datetime, by_hour: bool) -> datetime:
    local = at.astimezone()
    return local.replace(hour=local.hour if by_hour else 0, minute=0, second=0, microsecond=0)
