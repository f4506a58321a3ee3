"""What was prepared while all was calm: each time a step was done is kept."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.model.playbook import Mark, Tick
from desktop.store.rows import millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def keep(tables: "Tables", tick: Tick) -> None:
    """Write down that a step was done; earlier times stay."""
    tables["preparation"].insert(  # type: ignore[union-attr]
        {"step_id": tick.step_id, "who": tick.who, "at": millis(tick.at)}
    )


def take_back(tables: "Tables", step_id: str) -> None:
    """Forget the last time a step was done; the time before it is the last one again."""
    tables.execute("delete from preparation where id = (select max(id) from preparation where step_id = ?)", [step_id])


def every(conn: sqlite3.Connection) -> Sequence[Tick]:
    """Each time a step was done, in the order in which it was written down."""
    rows = conn.execute("select step_id, who, at from preparation order by id")
    return [Tick(step, Mark.DONE, who, when(at)) for step, who, at in rows]


def last(conn: sqlite3.Connection) -> Mapping[str, Tick]:
    """The last time each step was done, by its id; what was never done is missing."""
    return {tick.step_id: tick for tick in every(conn)}
