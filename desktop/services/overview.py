"""The wider look: how the meter went, where unhappiness comes from, and what a rise is about."""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.analysis.scope import scope
from desktop.clock import Clock
from desktop.model.course import Course, Spot
from desktop.model.message import MessageId
from desktop.model.meter import Meter
from desktop.model.reading import Concern
from desktop.model.scope import Scope, Share, Shares
from desktop.response.course import course
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.store import accounts, counted, incidents, meters, shares

if TYPE_CHECKING:
    import sqlite3

WHOLE = timedelta(days=30)
SLOT = timedelta(hours=1)
LATELY, BEFORE = timedelta(days=7), timedelta(days=28)
FARTHEST, RUN_UP = timedelta(days=7), timedelta(days=1)
MOST = 2000  # messages


class Overview:
    """What the owner can see at a glance. Reads answer at once (a few milliseconds); the scope is a future."""

    def __init__(self, ledger: Ledger, clock: Clock, crew: Crew) -> None:
        """Read through ``ledger``; what takes longer runs on ``crew``."""
        self._ledger = ledger
        self._clock = clock
        self._crew = crew
        self._past: list[Spot] = []  # what was measured does not change: only the last hours are asked for again

    def course(self) -> Course:
        """How the meter went in the last thirty days, with the crisis files of that time."""
        now = self._clock.now()
        since = now - WHOLE

        def ask(conn: "sqlite3.Connection") -> Course:
            return course(self._spots(conn, since, now), incidents.open_since(conn, since), since, now)

        return self._ledger.read(ask)

    def _spots(self, conn: "sqlite3.Connection", since: datetime, until: datetime) -> Sequence[Spot]:
        known = [spot for spot in self._past if since <= spot.at <= until]
        begin = known[-1].at.replace(minute=0, second=0, microsecond=0) if known else since
        self._past = [*(spot for spot in known if spot.at < begin), *meters.course(conn, begin, until, SLOT)]
        return self._past

    def measured_at(self, at: datetime) -> Meter | None:
        """The meter as it was measured at exactly this moment."""
        return self._ledger.read(lambda conn: meters.measured_at(conn, at))

    def shares(self) -> Shares:
        """Where the unhappy messages of the last seven days come from and what they are about.

        Beside them those of the four weeks before.
        """
        now = self._clock.now()
        return self._ledger.read(lambda conn: _shares(conn, now - LATELY, now - LATELY - BEFORE))

    def behind(self, platform: str = "", concern: Concern | None = None) -> Sequence[MessageId]:
        """The unhappy messages of the last seven days, newest first: of one platform or concern, where it is named."""
        since = self._clock.now() - LATELY
        return self._ledger.read(lambda conn: shares.behind(conn, since, platform, concern))

    def scope(self) -> Future[Scope]:
        """What the rise of the meter is about: everything written since the day before it was last calm.

        At most that of the last seven days.
        """
        now = self._clock.now()

        def ask(conn: "sqlite3.Connection") -> Scope:
            calm = meters.last_calm(conn, now - FARTHEST, now)
            since = max(now - FARTHEST, calm - RUN_UP) if calm else now - FARTHEST
            told = shares.told(conn, since, MOST)
            return scope(told, accounts.listed(conn), since, now, cut=len(told) >= MOST)

        return self._crew.run(lambda: self._ledger.read(ask))


def _shares(conn: "sqlite3.Connection", lately: datetime, since: datetime) -> Shares:
    counts = shares.unhappy(conn, since, lately)
    first = counted.earliest(conn)
    return Shares(
        total=sum(many for _, _, late, many in counts if late),
        platforms=_most_first([(platform, late, many) for platform, _, late, many in counts]),
        concerns=_most_first([(str(concern), late, many) for _, concern, late, many in counts]),
        comparable=first is not None and first <= since,
    )


def _most_first(counts: Sequence[tuple[str, bool, int]]) -> tuple[Share, ...]:
    """One share for each name that has unhappy messages of late."""
    late, before = Counter[str](), Counter[str]()
    for name, is_late, many in counts:
        (late if is_late else before)[name] += many
    return tuple(Share(name, many, before[name]) for name, many in late.most_common())
