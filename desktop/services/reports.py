"""Everything the desk knows, written to one file the owner can keep or hand on."""

import json
import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from desktop.clock import Clock
from desktop.errors import OwnerError, StoreDamaged
from desktop.model.inbox import Item, Query
from desktop.model.meter import Meter
from desktop.model.outgoing import Fate, Outgoing
from desktop.services.ledger import Ledger
from desktop.store import backup, incidents, meters, outgoing, preparation, search, talks
from desktop.store.case_messages import within

PAGE = 500
HISTORY = timedelta(days=3650)


class Reports:
    """What the owner can take with her."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        """Read through ``ledger``."""
        self._ledger = ledger
        self._clock = clock

    def export(self, file: Path) -> int:
        """Write messages, cases, the meter's history and replies as JSON (mode 0600, all or nothing).

        Gives how many messages. OwnerError where the file cannot be written.
        """
        told = [shown(item) for item in self._everything()]
        replies = [shown_reply(one) for one in self._ledger.read(lambda conn: outgoing.in_states(conn, tuple(Fate)))]
        whole = {
            "at": said(self._clock.now()),
            "messages": told,
            "cases": self._cases(),
            "preparation": [
                {"step": tick.step_id, "who": tick.who, "at": said(tick.at)}
                for tick in self._ledger.read(preparation.every)
            ],
            "meter": self._history(),
            "replies": replies,
            "private_talks": [_plain(asdict(one)) for one in self._ledger.read(talks.every)],
            "put_right": [_plain(asdict(one)) for one in self._ledger.read(talks.every_verdict)],
        }
        try:
            _write_whole(file, whole)
        except OSError as problem:
            raise OwnerError("errors-export", file=str(file)) from problem
        return len(told)

    def examine(self) -> None:
        """Read the whole database through; StoreDamaged where it does not hold together."""
        if not self._ledger.read(backup.sound):
            raise StoreDamaged

    def _everything(self) -> list[Item]:
        items: list[Item] = []
        while True:
            page = self._ledger.read(
                partial(search.page, query=Query(), after=items[-1] if items else None, limit=PAGE)
            )
            if not page:
                return items
            items += page

    def _cases(self) -> list[Mapping[str, object]]:
        def gather(conn: sqlite3.Connection) -> list[Mapping[str, object]]:
            return [_case(conn, case) for case in incidents.every(conn)]

        return self._ledger.read(gather)

    def _history(self) -> list[Mapping[str, object]]:
        now = self._clock.now()
        past = self._ledger.read(lambda conn: meters.history(conn, now - HISTORY, now))
        return [{"at": said(at), "score": score, "level": str(level)} for at, score, level in past]


def shown(item: Item) -> Mapping[str, object]:
    """A message with its reading as plain data; the names are part of the documented JSON."""
    message, reading = item.message, item.reading
    return {
        "id": message.id,
        "account": message.account_id,
        "remote_id": message.remote_id,
        "platform": message.platform,
        "author": {"handle": message.author.handle, "name": message.author.name, "followers": message.author.followers},
        "title": message.title,
        "text": message.text,
        "url": message.url,
        "stars": message.stars,
        "sent_at": said(message.sent_at),
        "arrived_at": said(message.arrived_at),
        "answered_at": said(message.answered_at),
        "closed_at": said(message.closed_at),
        "readable": message.readable,
        "private": message.private,
        "claims": message.claim and asdict(message.claim),
        "reading": {
            "language": reading.language,
            "mood": str(reading.mood),
            "certainty": round(reading.certainty, 3),
            "concern": str(reading.concern),
            "risks": sorted(map(str, reading.risks)),
            "urgency": reading.urgency,
            "also": list(reading.also),
            "marks": sorted(map(str, reading.marks)),
            "by_owner": reading.by_owner,
            "set_by_owner": reading.correction.plain(),
        },
    }


def shown_reply(one: Outgoing) -> Mapping[str, object]:
    """A reply as plain data; the names are part of the documented JSON."""
    return {
        "id": one.id,
        "message": one.message_id,
        "account": one.account_id,
        "text": one.text,
        "state": str(one.state),
        "asks": one.asks,
        "written_at": said(one.written_at),
        "tried_at": said(one.tried_at),
        "next_look": said(one.next_look),
        "sent_at": said(one.sent_at),
        "remote_id": one.remote_id,
        "url": one.url,
    }


def shown_meter(meter: Meter, sentences: Mapping[str, str]) -> Mapping[str, object]:
    """The meter as plain data, with the sentence of each part by its key."""
    parts = [
        {"key": part.key, "points": part.points, "sentence": sentences[part.key], "evidence": list(part.evidence)}
        for part in meter.parts
    ]
    return {"score": meter.score, "level": str(meter.level), "parts": parts, "at": said(meter.at)}


def said(at: datetime | None) -> str | None:
    """A moment as ISO 8601 in UTC, or null."""
    return None if at is None else at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _write_whole(file: Path, data: Mapping[str, object]) -> None:
    """Write beside the file first, so that it is there whole or not at all."""
    beside = file.with_name(file.name + ".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(data, out, ensure_ascii=False, indent=1)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(file)
    finally:
        with suppress(OSError):
            beside.unlink()


def _case(conn: sqlite3.Connection, case: incidents.Kept) -> Mapping[str, object]:
    told = {name: value for name, value in _plain(asdict(case)).items() if name != "count"}
    entries = [_plain(asdict(entry)) for entry in incidents.timeline(conn, case.id)]
    return {**told, "messages": list(within(conn, case.id)), "timeline": entries}


def _plain(values: Mapping[str, object]) -> Mapping[str, object]:
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, datetime):
        return said(value)
    if isinstance(value, Mapping):
        return _plain(value)
    if isinstance(value, list | tuple):
        return [_plain_value(one) for one in value]
    return value
