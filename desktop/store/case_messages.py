"""Which messages may belong to a case and are not in it."""

import sqlite3
from datetime import datetime

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.store.messages import OPINION
from desktop.store.rows import millis


def newcomers(conn: sqlite3.Connection, id: IncidentId, since: datetime, most: int) -> tuple[MessageId, ...]:
    """What was written since then, is unhappy or speaks of a danger, and is in no case; newest first, at most so many.

    What is in another case belongs there.
    """
    sql = f"""select id from message where sent_at >= ? and (mood = 'negative' or risks <> '') and {OPINION}
        and not exists (select 1 from incident_message join incident on incident.id = incident_id
            where message_id = message.id and (incident_id = ? or closed_at is null))
        order by sent_at desc, id desc limit ?"""
    return tuple(MessageId(row[0]) for row in conn.execute(sql, [millis(since), id, most]))
