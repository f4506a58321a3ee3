"""Whom unhappy messages of the last weeks come from and what they are about, counted by an index of their own."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.reading import Concern
from desktop.store.messages import COLUMNS, OPINION, item
from desktop.store.rows import in_one_step, millis

_UNHAPPY = f"from message where mood = 'negative' and sent_at >= ? and {OPINION}"
UNHAPPY = (
    f"select platform, concern, sent_at >= ? as late, count(*) as many {_UNHAPPY} group by platform, concern, late"
)


def unhappy(conn: sqlite3.Connection, since: datetime, lately: datetime) -> Sequence[tuple[str, Concern, bool, int]]:
    """Platform, concern, whether it is of the time after ``lately``, and how many unhappy messages since ``since``."""
    rows = in_one_step(conn, "platform, concern, late, many", UNHAPPY, [millis(lately), millis(since)])
    return [(platform, Concern(concern), bool(late), many) for platform, concern, late, many in rows]


def behind(conn: sqlite3.Connection, since: datetime, platform: str, concern: Concern | None) -> tuple[MessageId, ...]:
    """The unhappy messages since ``since``, newest first, of one platform or concern where one is named."""
    sql = (
        f"select id, platform, concern {_UNHAPPY} and ? in ('', platform) and ? in ('', concern) order by sent_at desc"
    )
    rows = in_one_step(conn, "id", sql, [millis(since), platform, concern or ""])
    return tuple(MessageId(row[0]) for row in rows)


def unanswered(conn: sqlite3.Connection, since: datetime, until: datetime, most: int) -> tuple[MessageId, ...]:
    """What was written then, is unhappy or speaks of a danger, and has no answer: most urgent first, then newest.

    Of more than ``most`` the newest.
    """
    sql = f"""select id from (
        select id, urgency, sent_at from message where sent_at between ? and ? and answered_at is null
        and closed_at is null and (mood = 'negative' or risks <> '') and {OPINION}
        order by sent_at desc, id desc limit ?)
        order by urgency desc, sent_at desc, id desc"""
    return tuple(MessageId(row[0]) for row in in_one_step(conn, "id", sql, [millis(since), millis(until), most]))


def told(conn: sqlite3.Connection, since: datetime, most: int) -> Sequence[Item]:
    """What was written since ``since`` and is somebody's opinion, oldest first; the newest ``most`` of it."""
    sql = f"select * from message where sent_at >= ? and {OPINION} order by sent_at desc, id desc limit ?"
    return [item(row) for row in reversed(in_one_step(conn, COLUMNS, sql, [millis(since), most]))]
