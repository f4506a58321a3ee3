"""What moves from a case that ends to the one that goes on, besides what its own services keep."""

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.belonging import Luggage
from desktop.model.incident import IncidentId
from desktop.store import impacts, keys, people
from desktop.store.rows import millis

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def carry_keys(tables: "Tables", ends: IncidentId, stays: IncidentId, comes: Luggage, now: datetime) -> None:
    """The key messages that come along, each with who noted it and when; a late promise is not told twice."""
    for fact in comes.facts:
        keys.keep_fact(tables, stays, fact)
    for line in comes.lines:
        keys.agree(tables, stays, line)
    for deed in comes.deeds:
        keys.keep_deed(tables, stays, deed)
    if comes.promise is not None:
        keys.end_promise(tables, stays, now, "")
        keys.carry_promise(tables, ends, stays)
    keys.end_promise(tables, ends, now, "")


def carry_impact(tables: "Tables", ends: IncidentId, stays: IncidentId) -> None:
    """What is done about a concern, where nothing is done about it there; the last rating, where there is none."""
    here, there = impacts.of_case(tables.conn, ends), impacts.of_case(tables.conn, stays)
    for concern, plan in here.plans.items():
        if concern not in there.plans:
            impacts.keep_plan(tables, stays, plan)
    if here.ratings and not there.ratings:
        impacts.keep_rating(tables, stays, here.ratings[-1])


def carry_pauses(tables: "Tables", ends: IncidentId, stays: IncidentId, now: datetime) -> None:
    """What is stopped stays stopped, once: it is lifted where the case goes on."""
    holds = "select place from pause where incident_id = ? and lifted_at is null"
    sql = f"update pause set incident_id = ? where incident_id = ? and lifted_at is null and place not in ({holds})"
    tables.execute(sql, [stays, ends, stays])
    tables.execute("update pause set lifted_at = ? where incident_id = ? and lifted_at is null", [millis(now), ends])


def carry_calls(tables: "Tables", ends: IncidentId, stays: IncidentId) -> None:
    """Whoever was called, and was not called there, is not called twice."""
    called = {call.person for call in people.calls(tables.conn, stays)}
    for call in people.calls(tables.conn, ends):
        if call.person not in called:
            people.call(tables, stays, call)


def carry_set_aside(tables: "Tables", ends: IncidentId, stays: IncidentId) -> None:
    """What was taken out of the one is not offered to the other, unless it is in it."""
    sql = """insert or ignore into set_aside select ?, message_id from set_aside as before where incident_id = ?
        and not exists (select 1 from incident_message where incident_id = ? and message_id = before.message_id)"""
    tables.execute(sql, [stays, ends, stays])
