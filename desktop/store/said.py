"""What was said to people before, newest first."""

import json
import sqlite3
from collections.abc import Sequence

from desktop.model.message import MessageId


def before(conn: sqlite3.Connection, to: MessageId | None, most: int) -> Sequence[str]:
    """The texts of replies that were sent or copied, those to ``to`` left out."""
    sent = conn.execute(
        "select text from outgoing where state = 'sent' and message_id is not ? order by id desc limit ?", [to, most]
    )
    copied = conn.execute("select facts from entry where what = 'copied' order by id desc limit ?", [most])
    return [row[0] for row in sent] + [json.loads(row[0]).get("text", "") for row in copied]
