"""Keeps the meter's tally up to date with the tables: what a transaction changed is counted anew, nothing else."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.meter.tally import Tally, moment
from desktop.meter.trace import DAY, KEPT_DAYS
from desktop.model.message import MessageId
from desktop.model.numbers import Numbers
from desktop.model.scene import Seen
from desktop.store import counted

BACK = timedelta(days=KEPT_DAYS)
CHANGED = timedelta(days=8)
"""A change of what is older is rare, and everything is counted again for it."""


class Tallies:
    """The tally of one database, for the thread that writes to it."""

    def __init__(self, numbers: Numbers) -> None:
        """Count nothing yet; ``numbers`` say what a voice is."""
        self._numbers = numbers
        self._tally: Tally | None = None
        self._seen: dict[MessageId, Seen] = {}
        self._tidied = 0

    def drop(self) -> None:
        """Count everything again next time: what was changed may have been taken back."""
        self._tally = None

    def now(self, conn: sqlite3.Connection, now: datetime) -> Tally:
        """The tally as the tables stand now, within the running transaction."""
        if not counted.watched(conn):
            counted.watch(conn)
            self.drop()
        touched = counted.touched(conn)
        if self._tally is None or not self._follow(conn, self._tally, touched, now):
            self._tally = self._whole(conn, now)
        self._tidy(self._tally, now)
        return self._tally

    def _whole(self, conn: sqlite3.Connection, now: datetime) -> Tally:
        tally, self._seen = Tally(self._numbers), {}
        for one in counted.seen(conn, now - BACK):
            self._add(tally, one, now)
        return tally

    def _follow(self, conn: sqlite3.Connection, tally: Tally, touched: Mapping[MessageId, bool], now: datetime) -> bool:
        """Count these messages anew; False where one was counted so long ago that it is not known how."""
        for id, fresh in touched.items():
            if id in self._seen:
                tally.remove(self._seen.pop(id))
            elif not fresh:
                return False
        for one in counted.some(conn, list(touched), now - BACK) if touched else ():
            self._add(tally, one, now)
        return True

    def _add(self, tally: Tally, one: Seen, now: datetime) -> None:
        tally.add(one)
        if one.sent_at >= now - CHANGED:
            self._seen[one.message_id] = one

    def _tidy(self, tally: Tally, now: datetime) -> None:
        """Forget once a day what is too old to count."""
        day = moment(now) // DAY
        if day != self._tidied:
            self._tidied = day
            tally.forget(moment(now - BACK))
            self._seen = {id: one for id, one in self._seen.items() if one.sent_at >= now - CHANGED}
