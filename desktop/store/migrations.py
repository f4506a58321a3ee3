"""How the database came to its present shape: named steps, in order, each in one transaction."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.store import answers, case_steps, cooling, first_steps, own_texts, posted, second_looks, talks

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x5554554C  # "UTUL"
NAME = "utulivu"


STEPS: tuple[Callable[["Database"], None], ...] = (
    *first_steps.STEPS,
    *case_steps.STEPS,
    *own_texts.STEPS,
    *case_steps.LATER,
    *cooling.STEPS,
    *second_looks.STEPS,
    *answers.STEPS,
    *talks.STEPS,
    *answers.LATER,
    *posted.STEPS,
    *case_steps.LAST,
)
LATEST = len(STEPS)


def version(conn: sqlite3.Connection) -> int:
    """How many steps this database has taken (its ``user_version``)."""
    return int(conn.execute("pragma user_version").fetchone()[0])


def touch(db: "Database") -> None:
    """Write the version down again: the smallest change there is."""
    db.execute(f"pragma user_version = {version(db.conn)}")


def migrate(db: "Database") -> None:
    """Take every step that is still missing; a step that fails leaves the database as it was before it."""
    from sqlite_utils.migrations import Migrations

    if version(db.conn) >= LATEST:
        return
    steps = Migrations(NAME)
    for number, step in enumerate(STEPS, start=1):
        steps(name=step.__name__)(_numbered(step, number))
    steps.apply(db)


def _numbered(step: Callable[["Database"], None], number: int) -> Callable[["Database"], None]:
    def run(db: "Database") -> None:
        step(db)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {number}")

    return run
