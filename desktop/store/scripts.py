"""Scripts of several statements, each taken alone so that a transaction of ours stays ours."""

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def run(db: "Database", script: str) -> None:
    """Take each statement of a script."""
    for statement in statements(script):
        db.execute(statement)


def statements(script: str) -> Iterator[str]:
    """The statements of a script; one ends where a semicolon ends a complete one."""
    left = ""
    for piece in script.split(";"):
        left += piece + ";"
        if sqlite3.complete_statement(left):
            yield left
            left = ""
