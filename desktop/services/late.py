"""How many wait for an answer, and how many of them longer than they are to."""

import sqlite3
from datetime import datetime, timedelta

from desktop.model.answers import Tally, Targets
from desktop.response import answers as rules
from desktop.store import answers as store

DAYS = 30
"""Whoever wrote longer ago than that has given up waiting."""


def tally(conn: sqlite3.Connection, targets: Targets, now: datetime) -> Tally:
    """How it stands with all who wait."""
    found = store.tally(conn, now - timedelta(days=DAYS), rules.late_before(targets, now))
    return Tally(
        sum(many for _, many, _ in found), sum(late for _, _, late in found), tuple((p, many) for p, many, _ in found)
    )
