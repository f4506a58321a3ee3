"""What the level of a case is decided from: the risks of its messages, and what its owner decided."""

import sqlite3
from collections.abc import Mapping

from desktop.model.incident import IncidentId, Ruling
from desktop.model.meter import Level
from desktop.model.reading import Risk
from desktop.store.columns import risks_of
from desktop.store.rows import unpacked, when

SET, BACK = "ruled", "unruled"
"""The entries of the timeline by which a level is set and taken back; the last of them counts."""


def flags(conn: sqlite3.Connection, id: IncidentId) -> Mapping[Risk, int]:
    """How many messages of a case bear each risk; a risk that none bears is left out."""
    sql = """select message.risks, count(*) from incident_message join message on message.id = message_id
        where incident_id = ? and message.risks <> '' group by message.risks"""
    counts: dict[Risk, int] = {}
    for risks, count in conn.execute(sql, [id]):
        for risk in risks_of(risks):
            counts[risk] = counts.get(risk, 0) + count
    return counts


def ruling(conn: sqlite3.Connection, id: IncidentId) -> Ruling | None:
    """What the owner decided last, where it was not taken back."""
    sql = "select at, who, what, facts from entry where incident_id = ? and what in (?, ?) order by id desc limit 1"
    row = conn.execute(sql, [id, SET, BACK]).fetchone()
    if row is None or row[2] == BACK:
        return None
    facts = unpacked(row[3])
    level, was = Level(str(facts["level"])), Level(str(facts["was"]))
    return Ruling(level, str(facts["why"]), row[1], when(row[0]), was, int(str(facts["flagged"])))
