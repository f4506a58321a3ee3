"""The meter as it stands and as it was."""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta

from desktop.meter.replay import PAST, RUN_UP, hours, replay
from desktop.model.alert import Over
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.numbers import Sensitivity
from desktop.model.replay import Replay
from desktop.response.crisis import delaying, ended, life, under_way
from desktop.services.alerting import REMEMBERED, behind
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger, Method, watching_since
from desktop.store import alerts, case_messages, counted, meters, shares
from desktop.turn import TURN, at_ease

MOST = 2000  # messages
LOOK_BACK, A_DAY, A_WEEK = timedelta(days=3), timedelta(days=1), timedelta(days=7)
A_MOMENT = timedelta(milliseconds=1)  # what the store tells apart
SLOW = timedelta(minutes=20)
"""A clock that is slower is worth a word."""
REPLAYED = timedelta(days=60)
FEWEST = timedelta(days=14)
"""With less the usual is a guess, and so is what would have been unusual."""


class MeterService:
    """What the owner can ask of the meter."""

    def __init__(self, ledger: Ledger, method: Method, crew: Crew) -> None:
        """Read through ``ledger``; what takes longer runs on ``crew``."""
        self._ledger = ledger
        self._method = method
        self._clock = method.clock
        self._crew = crew

    def now(self) -> Meter | None:
        """The latest meter; None before the first measuring."""
        return self._ledger.read(lambda conn: meters.latest(conn, self._clock.now()))

    def measured(self) -> datetime | None:
        """When it was last measured, also where nothing has changed since; None before the first measuring."""
        kept, now = self.now(), self._clock.now()
        found = (kept.at if kept else None, self._ledger.measured)
        return max((at for at in found if at is not None and at <= now), default=None)

    def history(self, since: datetime) -> Sequence[tuple[datetime, int, Level]]:
        """Moment, score and level of each measuring since ``since``, oldest first."""
        return self._ledger.read(lambda conn: meters.history(conn, since, self._clock.now()))

    def rise(self) -> tuple[int, datetime] | None:
        """Points gained since the low of the last three days, and when that low was; None where it did not rise.

        Where it has fallen from its highest since that low by more than that, the low since then counts.
        """
        past = self.history(self._clock.now() - LOOK_BACK)
        if not past:
            return None
        low = _low(past)
        high = max(range(low, len(past)), key=lambda place: past[place][1])
        if past[high][1] - past[-1][1] > past[-1][1] - past[low][1]:
            low = high + _low(past[high:])
        gained = past[-1][1] - past[low][1]
        return (gained, past[low][0]) if gained > 0 else None

    def over(self) -> Over | None:
        """The crisis that is over, for a day, or for three while something of it has no answer; None in another."""
        now = self._clock.now()
        return self._ledger.read(lambda conn: _over(conn, now))

    def delaying(self) -> Sequence[MessageId]:
        """What the all-clear of a crisis waits for that is hardly more than usual by now: dangers without an answer."""
        now = self._clock.now()
        return self._ledger.read(lambda conn: _delaying(conn, now))

    def unanswered(self) -> Sequence[MessageId]:
        """What is unhappy or speaks of a danger, was written in the last seven days and has no answer; urgent first."""
        now = self._clock.now()
        return self._ledger.read(lambda conn: shares.unanswered(conn, now - A_WEEK, now, MOST))

    def slow(self) -> timedelta:
        """By how much this computer's clock is slow at the least; nothing where it seems right."""
        now, people = self._clock.now(), self._method.numbers.levels.slow_clock_people
        found = self._ledger.read(lambda conn: counted.slow(conn, now, people))
        return found if found >= SLOW else timedelta(0)

    def proposal(self) -> Proposal | None:
        """The kind of crisis the meter suggests to open; None while calm, while such a case is open, or once it is over
        and nobody new has come: no message that is not in a file of that kind which has ended.
        """
        now = self._clock.now()
        return self._ledger.read(lambda conn: _proposal(conn, now))

    def replayed(self) -> Future[Replay | None]:
        """The alarms of the last 60 days had each word of sensitivity been chosen; None watched for under a fortnight.

        Takes up to a few seconds, with rests for the window.
        """
        now = self._clock.now()
        return self._crew.run(lambda: self._ledger.read(lambda conn: self._replay(conn, now)))

    def _replay(self, conn: sqlite3.Connection, now: datetime) -> Replay | None:
        first = watching_since(conn)
        if first is None or now - first < FEWEST:
            return None
        since = max(first, now - REPLAYED)
        numbers = {word: self._method.base.for_owner(word) for word in Sensitivity}
        begin = max(first, since - RUN_UP)
        with TURN:
            found = replay(counted.seen(conn, begin - PAST), numbers, at_ease(hours(begin, now)), first)
        alarms = {word: tuple(one for one in each if one.began >= since) for word, each in found.items()}
        return Replay(min(REPLAYED, now - first).days, alarms)


def _low(past: Sequence[tuple[datetime, int, Level]]) -> int:
    """The place of the newest of the lowest."""
    return min(range(len(past)), key=lambda place: (past[place][1], -place))


def _proposal(conn: sqlite3.Connection, now: datetime) -> Proposal | None:
    proposed = meters.proposal(conn, now)
    if proposed is None:
        return None
    known = case_messages.in_ended(conn, proposed.playbook_id, proposed.evidence)
    if known and known.issuperset(proposed.evidence):
        return None
    over, meter = _over(conn, now), meters.latest(conn, now)
    return None if over and over.quiet and meter and over.holds(meter.level) else proposed


def _over(conn: sqlite3.Connection, now: datetime) -> Over | None:
    given = alerts.given(conn, now - REMEMBERED)
    crisis, at = ended(given), None
    if crisis:
        at = crisis[-1].at
    elif crisis := under_way(given):
        at = _at_ease(conn, now)
    if at is None or not timedelta(0) <= now - at < LOOK_BACK:
        return None
    left = shares.unanswered(conn, crisis[0].at - A_DAY, at, MOST)
    if not left and now - at >= A_DAY:
        return None
    peak = max(meters.highest(conn, crisis[0].at, at), *(alert.score for alert in crisis))
    quiet = not shares.unanswered(conn, at + A_MOMENT, now, 1)
    return Over(at, peak, left, cut=len(left) == MOST, quiet=quiet)


def _delaying(conn: sqlite3.Connection, now: datetime) -> Sequence[MessageId]:
    meter = meters.latest(conn, now)
    if meter is None or meter.level.rank >= Level.ISSUE.rank or not life(meter):
        return ()
    going = under_way(alerts.given(conn, now - REMEMBERED))
    return delaying(meter, {one.message_id: one for one in behind(conn, going, meter)}) if going else ()


def _at_ease(conn: sqlite3.Connection, now: datetime) -> datetime | None:
    """Since when a crisis is over for the meter though its all-clear, which waits for an hour, is still to come."""
    meter = meters.latest(conn, now)
    if meter is None or meter.level.rank or life(meter):
        return None
    return meters.calm_since(conn, now)
