"""Texts that the owner keeps for her replies, as rows."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.reply import OwnText, OwnTextId
from desktop.store.rows import millis, when
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_OWN = """
create table own_text (
    id integer primary key, title text not null, text text not null, language text not null, at integer not null)
"""


def own_texts(db: "Tables") -> None:
    """Texts of the owner's own, beside ours."""
    run(db, _OWN)


STEPS: tuple[Callable[["Tables"], None], ...] = (own_texts,)


def every(conn: sqlite3.Connection) -> Sequence[OwnText]:
    """All of them, newest first."""
    rows = conn.execute("select id, title, text, language, at from own_text order by id desc")
    return [OwnText(OwnTextId(id), title, text, language, when(at)) for id, title, text, language, at in rows]


def keep(tables: "Tables", title: str, text: str, language: str, at: datetime) -> OwnTextId:
    """Keep a new one."""
    row = {"title": title, "text": text, "language": language, "at": millis(at)}
    return OwnTextId(int(str(tables["own_text"].insert(row).last_pk)))  # type: ignore[union-attr]


def remove(tables: "Tables", id: OwnTextId) -> None:
    """Forget one; twice does no harm."""
    tables.execute("delete from own_text where id = ?", [id])
