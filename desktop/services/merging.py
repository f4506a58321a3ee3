"""Two open cases that are one matter are put together: one goes on with all there is, the other ends and is kept."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.belonging import Bond, Luggage, Prospect
from desktop.model.incident import Entry, Grade, IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Meter
from desktop.model.notice import EvidenceKept, IncidentChanged, Notice
from desktop.model.playbook import Mark, Tick
from desktop.response.grade import flagged, grade, unruled
from desktop.response.joining import graver, luggage
from desktop.services.casework import by, open_case
from desktop.services.evidence import keep_messages
from desktop.services.ledger import Ledger, Method
from desktop.services.opening import MOST_KEPT
from desktop.store import case_levels, incidents, joining, keys, meters
from desktop.store.case_messages import within
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


class Merging:
    """Evidence and timelines stay where they are; what is worked with comes along, with who did it and when."""

    def __init__(self, ledger: Ledger, method: Method) -> None:
        """Read and write through ``ledger``, with the playbooks of ``method``."""
        self._ledger, self._method = ledger, method
        self._clock: Clock = method.clock

    def prospect(self, ends: IncidentId, stays: IncidentId) -> Prospect:
        """What would happen; OwnerError where one of the two is not open."""
        now = self._clock.now()

        def query(conn: sqlite3.Connection) -> Prospect:
            gone, kept = _two(conn, ends, stays)
            meter, new = meters.latest(conn, now), len(_new(conn, gone, kept))
            level = graver(_grade(kept, meter), _grade(gone, meter)).level
            return Prospect(new, gone.count - new, level, self._luggage(conn, gone, kept))

        return self._ledger.read(query)

    def merge(self, ends: IncidentId, stays: IncidentId, who: str) -> Future[None]:
        """Put them together; OwnerError where one of the two is not open."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            gone, kept = _two(tables.conn, ends, stays)
            comes, meter = self._luggage(tables.conn, gone, kept), meters.latest(tables.conn, now)
            new = _new(tables.conn, gone, kept)
            lines = [_merged(gone, len(new), by(who, kept), now), *_come_along(comes, by(who, kept), now)]
            _carry(tables, gone, kept, comes, now)
            lines += _level_lines(tables.conn, (gone, kept), meter, by(who, kept), now)
            for line in lines:
                incidents.write_down(tables, stays, line)
            sealed = keep_messages(tables, stays, new[:MOST_KEPT], by(who, kept), now)
            incidents.write_down(tables, ends, Entry(now, by(who, gone), Bond.MERGED_INTO, _about(kept)))
            incidents.close(tables, ends, now)
            told = [IncidentChanged(ends), IncidentChanged(stays)]
            return None, [*told, EvidenceKept(stays)] if sealed else told

        return self._ledger.change(job)

    def _luggage(self, conn: sqlite3.Connection, gone: Kept, kept: Kept) -> Luggage:
        playbook = self._method.playbook(kept.playbook_id)
        steps = [step.id for step in playbook.steps] if playbook else []
        ends, stays = keys.of_case(conn, gone.id), keys.of_case(conn, kept.id)
        return luggage((gone.ticks, ends), (kept.ticks, stays), steps)


def _two(conn: sqlite3.Connection, ends: IncidentId, stays: IncidentId) -> tuple[Kept, Kept]:
    if ends == stays:
        raise OwnerError("errors-no-such-case")
    return open_case(conn, ends), open_case(conn, stays)


def _carry(tables: "Tables", gone: Kept, kept: Kept, comes: Luggage, now: datetime) -> None:
    """All that comes along, but for the timeline and the evidence."""
    incidents.attach(tables, kept.id, within(tables.conn, gone.id))
    if gone.level.rank > kept.level.rank:
        incidents.raise_level(tables, kept.id, gone.level)
    for tick in comes.ticks:
        incidents.mark(tables, kept.id, tick)
    joining.carry_keys(tables, gone.id, kept.id, comes, now)
    joining.carry_impact(tables, gone.id, kept.id)
    joining.carry_pauses(tables, gone.id, kept.id, now)
    joining.carry_calls(tables, gone.id, kept.id)
    joining.carry_set_aside(tables, gone.id, kept.id)


def _new(conn: sqlite3.Connection, gone: Kept, kept: Kept) -> list[MessageId]:
    """What only the case that ends has, newest first."""
    return sorted(set(within(conn, gone.id)) - set(within(conn, kept.id)), reverse=True)


def _merged(gone: Kept, count: int, who: str, now: datetime) -> Entry:
    return Entry(now, who, Bond.MERGED, {**_about(gone), "count": count, "since": gone.opened_at})


def _come_along(comes: Luggage, who: str, now: datetime) -> list[Entry]:
    lines = [_counted(tick, who, now) for tick in comes.ticks]
    lines += [Entry(now, who, "line-left", {"text": line.text}) for line in comes.left]
    if comes.promise is not None:
        lines.append(Entry(now, who, "word-promised", {"due": comes.promise.due_at}))
    return lines


def _counted(tick: Tick, who: str, now: datetime) -> Entry:
    what = "done-there" if tick.mark is Mark.DONE else "skipped-there"
    return Entry(now, who, what, {"step": tick.step_id, "person": tick.who, "since": tick.at, "why": tick.note})


def _level_lines(
    conn: sqlite3.Connection, two: tuple[Kept, Kept], meter: Meter | None, who: str, now: datetime
) -> list[Entry]:
    """The graver level counts: a decision for it comes along, one for less than the other case was at is taken back."""
    gone, kept = two
    there, here = _grade(gone, meter), _grade(kept, meter)
    if graver(here, there) is here:
        return []
    if there.ruling is None:
        return [Entry(now, who, case_levels.BACK)] if kept.ruling else []
    flags = case_levels.flags(conn, kept.id)
    facts: dict[str, str | int | datetime] = {
        "level": there.ruling.level,
        "why": there.ruling.why,
        "was": unruled(meter.level if meter else kept.level, flags).level,
        "flagged": flagged(flags),
    }
    return [Entry(now, who, case_levels.SET, facts)]


def _grade(case: Kept, meter: Meter | None) -> Grade:
    return grade(meter.level if meter is not None else case.level, case.flags, case.ruling)


def _about(case: Kept) -> dict[str, str | int | datetime]:
    return {"case": case.id, "playbook": case.playbook_id, "text": case.summary}
