"""The chain of evidence: each entry is sealed with the seal of the one before, so that no change stays unseen.

A hash chain as in Haber and Stornetta, How to Time-Stamp a Digital Document, J. Cryptology 3 (1991). It proves that
nothing was changed since a seal was handed to somebody else, and in which order things were kept; it does not prove
that the clock of this computer was right, or that what was kept was true.
"""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from hashlib import sha256

from desktop.model.evidence import Facts, Fault, Kind, Sealed, Verdict
from desktop.model.incident import IncidentId

BEGINNING = "0" * 64
"""Stands for the seal before the first entry."""


def written(incident_id: IncidentId, number: int, at: datetime, who: str, kind: Kind, facts: Facts) -> bytes:
    """An entry as it is sealed: JSON in UTF-8 with sorted names and without spaces."""
    told = {"case": incident_id, "number": number, "at": at.isoformat(), "who": who, "kind": kind, "facts": dict(facts)}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def seal(before: str, entry: bytes) -> str:
    """The seal of an entry (as written) after the seal ``before`` it."""
    return sha256(before.encode() + b"\n" + entry).hexdigest()


def read(entry: bytes, its_seal: str) -> Sealed:
    """The entry again; ValueError where it was altered so that it cannot be read."""
    try:
        told = json.loads(entry)
        return Sealed(
            incident_id=IncidentId(told["case"]),
            number=told["number"],
            at=datetime.fromisoformat(told["at"]),
            who=told["who"],
            kind=Kind(told["kind"]),
            facts=told["facts"],
            seal=its_seal,
        )
    except (KeyError, TypeError) as problem:
        raise ValueError("not an entry") from problem


def verify(
    chain: Iterable[tuple[int, bytes, str]],
    incident_id: IncidentId,
    last: tuple[int, str],
    digest: Callable[[str], str | None],
) -> Verdict:
    """Whether a chain (number, entry as written, seal; in order) is as it was kept; names the first broken entry.

    ``last``: how many entries there are and the seal of the last one, as kept apart from them. ``digest`` gives the
    SHA-256 of a kept file by its name, None where it is gone.
    """
    before, count = BEGINNING, 0
    for number, entry, its_seal in chain:
        count += 1
        fault = _fault(count, number, seal(before, entry) == its_seal, entry, incident_id, digest)
        if fault is not None:
            return Verdict(count, before, count, fault)
        before = its_seal
    if (count, before) != last:
        return Verdict(count, before, min(count, last[0]) + 1 if count != last[0] else count, Fault.CUT)
    return Verdict(count, before)


def _fault(
    place: int, number: int, sealed: bool, entry: bytes, incident_id: IncidentId, digest: Callable[[str], str | None]
) -> Fault | None:
    if number != place:
        return Fault.LOST
    facts = _facts(entry, place, incident_id) if sealed else None
    if facts is None:
        return Fault.ALTERED
    if "sha256" not in facts:
        return None
    found = digest(str(facts["sha256"]))
    if found is None:
        return Fault.FILE_LOST
    return None if found == facts["sha256"] else Fault.FILE_ALTERED


def _facts(entry: bytes, place: int, incident_id: IncidentId) -> Facts | None:
    """What an entry keeps; None where it is none, or one of another case or place."""
    try:
        told = read(entry, "")
    except ValueError:
        return None
    return told.facts if (told.number, told.incident_id) == (place, incident_id) else None
