"""Messages with their readings."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Claim, Message, MessageId
from desktop.model.reading import NOBODYS_OPINION, Concern, Mood, Reading
from desktop.store.columns import correction_of, cues_of, marks_of, names_of, packed, risks_of
from desktop.store.rows import in_one_step, millis, moment, optional_millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

COLUMNS = (
    "id, account_id, remote_id, author_handle, author_name, followers, text, title, url, platform, answers, stars, "
    "sent_at, arrived_at, readable, answered_at, language, mood, concern, urgency, certainty, risks, cues, "
    "claims, refused, unchecked, private, marks, also, correction, follows, closed_at"
)
_KEPT = (
    "account_id, remote_id, author_handle, author_name, followers, text, title, url, platform, answers, stars, "
    "sent_at, arrived_at, readable, language, mood, concern, urgency, risks, certainty, cues, "
    "claims, refused, unchecked, private, marks, also"
)
READ = "read_mood, read_concern, read_urgency, read_risks, read_marks"
_PLACES = (*range(27), 15, 16, 17, 18, 25)  # in the row that is given, for each of these columns
_INSERT = f"""insert into message (id, {_KEPT}, {READ})
    select ? + key + 1, {", ".join(f"value ->> {place}" for place in _PLACES)} from json_each(?)
    where true order by key on conflict (account_id, remote_id) do nothing"""


_NO_SUCH = " and ".join(f"instr(',' || marks || ',', ',{mark},') = 0" for mark in sorted(NOBODYS_OPINION))
OPINION = f"(marks = '' or ({_NO_SUCH}))"
"""The condition that a message is somebody's opinion (see ``Reading.counts``); most bear no mark at all."""


def keep(tables: "Tables", read: Iterable[tuple[Message, Reading]], now: datetime) -> Sequence[Item]:
    """Keep the messages that are new (in order), each with its reading; known ones are left as they are."""
    conn, pairs, kept = tables.conn, list(read), list[Item]()
    last = highest(conn)
    conn.execute(_INSERT, [last, json.dumps([_row(message, reading, now) for message, reading in pairs])])
    fresh = in_one_step(conn, "account_id, remote_id, id", "select * from message where id > ? order by id", [last])
    ids = {(account, remote): MessageId(id) for account, remote, id in fresh}
    for message, reading in pairs:
        id = ids.pop((message.account_id, message.remote_id), None)
        if id is not None:
            kept.append(Item(replace(message, id=id, arrived_at=now), replace(reading, message_id=id)))
    return kept


def remove(tables: "Tables", ids: Sequence[MessageId]) -> None:
    """Remove messages for good. Nothing may refer to them any more."""
    tables.conn.execute("delete from message where id in (select value from json_each(?))", [json.dumps(list(ids))])


def highest(conn: sqlite3.Connection) -> int:
    """The highest id that a message has or ever had: none is given twice, for evidence names messages by id."""
    row = conn.execute("select max(id) from message union all select max(highest) from import").fetchall()
    return max(found[0] or 0 for found in row)


def mark_answered(tables: "Tables", id: MessageId, at: datetime | None) -> Item | None:
    """Write down when a message was answered (None: it was not)."""
    tables.conn.execute("update message set answered_at = ? where id = ?", [optional_millis(at), id])
    return one(tables.conn, id)


def mark_seen_answered(tables: "Tables", account: AccountId, answers: Mapping[str, datetime]) -> tuple[MessageId, ...]:
    """Write down when messages were answered, where that is not known yet; gives the messages that changed."""
    if not answers:
        return ()
    sql = """update message set answered_at = said.value from json_each(?) as said
        where account_id = ? and remote_id = said.key and answered_at is null returning message.id"""
    said = json.dumps({remote_id: millis(at) for remote_id, at in answers.items()})
    return tuple(MessageId(row[0]) for row in tables.conn.execute(sql, [said, account]).fetchall())


def one(conn: sqlite3.Connection, id: MessageId) -> Item | None:
    """One message with its reading."""
    row = conn.execute(f"select {COLUMNS} from message where id = ?", [id]).fetchone()
    return item(row) if row else None


def some(conn: sqlite3.Connection, ids: Sequence[MessageId]) -> Sequence[Item]:
    """These messages in this order; unknown ids are left out."""
    wanted = json.dumps(list(ids))
    sql = f"select {COLUMNS} from message where id in (select value from json_each(?))"
    found = {MessageId(row[0]): item(row) for row in in_one_step(conn, COLUMNS, sql, [wanted])}
    return [found[id] for id in ids if id in found]


def platforms(conn: sqlite3.Connection) -> Sequence[str]:
    """The platforms that messages came from, most frequent first."""
    rows = conn.execute("select platform from message group by platform order by count(*) desc, platform")
    return [row[0] for row in rows]


def languages(conn: sqlite3.Connection) -> Sequence[str]:
    """The languages that messages were read in, most frequent first, then those of single sentences."""
    rows = conn.execute("select language from message group by language order by count(*) desc, language").fetchall()
    mixed = conn.execute("select distinct also from message where also <> ''").fetchall()
    return list(dict.fromkeys([*(row[0] for row in rows), *(code for row in mixed for code in row[0].split())]))


def wrote(conn: sqlite3.Connection, language: str) -> bool:
    """Whether any message was read in this language."""
    return conn.execute("select 1 from message where language = ? limit 1", [language]).fetchone() is not None


def item(row: Iterable[Any]) -> Item:
    """A message with its reading, from a row of ``COLUMNS``."""
    (id, account, remote, handle, name, followers, text, title, url, platform, answers, stars, *rest) = row
    (sent, arrived, readable, answered, *read) = rest
    claims, refused, unchecked, private = read[7:11]
    message = Message(
        account_id=AccountId(account),
        remote_id=remote,
        author=Author(handle, name, followers),
        text=text,
        sent_at=when(sent),
        platform=platform,
        url=url,
        title=title,
        answers=answers,
        stars=stars,
        readable=bool(readable),
        id=MessageId(id),
        arrived_at=when(arrived),
        answered_at=moment(answered),
        claim=Claim(claims, bool(refused), bool(unchecked)) if claims else None,
        private=bool(private),
        closed_at=moment(read[15]),
    )
    return Item(message, _reading(MessageId(id), read))


def _reading(id: MessageId, row: Sequence[Any]) -> Reading:
    (language, mood, concern, urgency, certainty, risks, cues, *_) = row
    (marks, also, correction, follows, _) = row[11:]
    inside, above = cues_of(cues)
    return Reading(
        mood=Mood(mood),
        language=language,
        concern=Concern(concern),
        risks=risks_of(risks),
        urgency=urgency,
        certainty=certainty,
        cues=inside,
        correction=correction_of(correction),
        message_id=id,
        title_cues=above,
        marks=marks_of(marks),
        also=tuple(also.split()),
        follows=None if follows is None else MessageId(follows),
    )


def _row(message: Message, reading: Reading, now: datetime) -> tuple[object, ...]:
    return (
        message.account_id,
        message.remote_id,
        message.author.handle,
        message.author.name,
        message.author.followers,
        message.text,
        message.title,
        message.url,
        message.platform,
        message.answers,
        message.stars,
        millis(message.sent_at),
        millis(now),
        int(message.readable),
        reading.language,
        reading.mood,
        reading.concern,
        reading.urgency,
        names_of(reading.risks),
        reading.certainty,
        packed(reading),
        message.claim.platform if message.claim else "",
        int(message.doubt == "refused"),
        int(message.doubt == "unchecked"),
        int(message.private),
        names_of(reading.marks),
        " ".join(reading.also),
    )
