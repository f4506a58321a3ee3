"""What was said to people before, newest first."""

import json
import sqlite3
from collections.abc import Sequence

from desktop.model.message import MessageId


def before(conn: sqlite3.Connection, to: MessageId | None, most: int) -> Sequence[str]:
    """The texts of replies that were sent, posted by hand or copied in a case, those to ``to`` left out where known."""
    sent = conn.execute(
        "select text from outgoing where state = 'sent' and message_id is not ? order by id desc limit ?", [to, most]
    )
    copied = conn.execute("select facts from entry where what = 'copied' order by id desc limit ?", [most])
    posted = conn.execute("select text from posted where message_id is not ? order by id desc limit ?", [to, most])
    return [row[0] for row in (*sent, *posted)] + [json.loads(row[0]).get("text", "") for row in copied]
