"""What the owner says that she has posted where no case is open: a case keeps such a text in its timeline."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.model.message import MessageId
from desktop.store.rows import millis
from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

_POSTED = "create table posted (id integer primary key, message_id integer, text text not null, at integer not null)"


def replies_that_were_posted(db: "Tables") -> None:
    """Texts that were posted by hand, so that the third of one wording can be told."""
    run(db, _POSTED)


STEPS: tuple[Callable[["Tables"], None], ...] = (replies_that_were_posted,)


def keep(tables: "Tables", message: MessageId | None, text: str, at: datetime) -> None:
    """Keep the text of a reply that was posted to this message."""
    tables.execute("insert into posted (message_id, text, at) values (?, ?, ?)", [message, text, millis(at)])
