"""Ratings of a crisis, what is done about its concerns, and the messages that it is about."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from desktop.model.impact import Aspect, Degree, Judged, Kept, Plan, Rating
from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.reading import Concern
from desktop.store.messages import COLUMNS, OPINION, item
from desktop.store.rows import in_few_steps, millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def of_case(conn: sqlite3.Connection, id: IncidentId) -> Kept:
    """What the owner wrote down of a case."""
    ratings = conn.execute("select at, who, judged from rating where incident_id = ? order by id", [id])
    plans = conn.execute("select concern, does, person, who, at from plan where incident_id = ?", [id])
    return Kept(
        tuple(Rating(when(at), who, _judged(judged)) for at, who, judged in ratings),
        {Concern(name): Plan(Concern(name), does, person, who, when(at)) for name, does, person, who, at in plans},
    )


def keep_rating(tables: "Tables", id: IncidentId, rating: Rating) -> None:
    """Keep a rating beside those before."""
    judged = {aspect: [int(one.degree), one.reason] for aspect, one in rating.judged.items()}
    row = {"incident_id": id, "at": millis(rating.at), "who": rating.who, "judged": json.dumps(judged)}
    tables["rating"].insert(row)  # type: ignore[union-attr]


def keep_plan(tables: "Tables", id: IncidentId, plan: Plan) -> None:
    """Keep what is done about a concern, in place of what was written before."""
    row = [id, plan.concern, plan.does, plan.person, plan.who, millis(plan.at)]
    tables.execute("insert or replace into plan values (?, ?, ?, ?, ?, ?)", row)


def told(conn: sqlite3.Connection, id: IncidentId, since: datetime, most: int) -> Sequence[Item]:
    """The messages of a case and what was written since, oldest first; the newest ``most`` of them."""
    mine = "select message_id from incident_message where incident_id = ?"
    sql = f"select * from message where (sent_at >= ? or id in ({mine})) and {OPINION} order by sent_at desc, id desc"
    rows = islice(in_few_steps(conn, COLUMNS, sql, [millis(since), id]), most)
    return [item(row) for row in rows][::-1]


def _judged(text: str) -> Mapping[Aspect, Judged]:
    return {Aspect(name): Judged(Degree(degree), reason) for name, (degree, reason) in json.loads(text).items()}
