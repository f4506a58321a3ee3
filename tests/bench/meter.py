"""The meter on simulated streams and on plain counts, through the real rules.

By hand, with the scorer of ../shared/data/meter and a Python that has numpy:
    python tests/bench/meter.py                 the open set, some 20 minutes
    python tests/bench/meter.py --tier bakery   a part of it
    python tests/bench/meter.py --set stress    1.1 million posts, up to 2,500 a minute
"""

import gc
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.content.numbers import load
from desktop.meter import RULES
from desktop.meter.burst import stirs, windows
from desktop.meter.gauge import measure
from desktop.meter.scene import Scene
from desktop.meter.tally import Tally
from desktop.meter.trace import DAY, KEPT, SURE
from desktop.meter.usual import usual
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.numbers import Sensitivity
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Seen

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT = Account(AccountId("sim"), "sim", "sim")
NONE, SAFETY = frozenset(), frozenset({Risk.SAFETY})
YOUNG, CONTENT = 2000, 20_000  # new objects, as in the app's sweeper
LOUDNESS = {Level.WATCH: 1, Level.ISSUE: 2, Level.CRISIS: 3, Level.EMERGENCY: 3}
SURE_ENOUGH = 0.4  # below this share of certainty the reading says "not sure"


class Desk:
    """Keeps what the app keeps: a tally of the messages, and the last meter."""

    def __init__(self) -> None:
        self.tally = Tally(load())
        self.first_poll: datetime | None = None
        self.meter: Meter | None = None
        self.ids = 0
        self.day = 0.0

    def keep(self, message: Any) -> None:
        """Take one simulated message in."""
        self.ids += 1
        sure = max(message.p_neg, message.p_neu, message.p_pos)
        self.tally.add(
            Seen(
                MessageId(self.ids),
                ACCOUNT.id,
                _moment(message.created),
                message.author,
                message.platform,
                _mood(message, sure),
                risks=SAFETY if message.risk else NONE,
                followers=message.followers,
                certainty=sure,
                wording=message.text_key,
            )
        )

    def measure(self, time: float, failed: Iterable[str]) -> Meter:
        """The meter at one poll."""
        now = _moment(time)
        self.first_poll = self.first_poll or now
        if time - self.day > 86400:
            self.day = time
            self.tally.forget(int(time) - KEPT)
        oldest = self.tally.earliest
        scene = Scene(
            now=now,
            numbers=load(),
            tally=self.tally,
            sources=((ACCOUNT, _state(now)),),
            watching_since=self.first_poll if oldest is None else min(self.first_poll, _moment(oldest)),
        )
        self.meter = measure(scene, RULES, self.meter)
        return self.meter


def run(polls: Iterable[Any], info: Any) -> Iterator[tuple[float, int, float, bool]]:
    """One reading for each poll: time, level 0–3, score 0–100, whether much more is written than usual."""
    desk = Desk()
    gc.disable()
    try:
        for poll in polls:
            for message in poll.messages:
                desk.keep(message)
            _sweep()
            meter = desk.measure(poll.time, poll.failed)
            surge = any(part.key.startswith("surge") for part in meter.parts)
            yield poll.time, LOUDNESS.get(meter.level, 0), float(meter.score), surge
    finally:
        gc.enable()


class CountWatch:
    """The burst's count rule on bare counts; 0.5 and more only at the moment when they become an alarm."""

    def __init__(self) -> None:
        """Start with no past."""
        self._tally = Tally(load())
        self._since: datetime | None = None
        self._alarm: datetime | None = None  # when it last stirred
        self._day = 0

    def update(self, timestamp: Any, count: float) -> float:
        """Take the count of one interval; gives how unusual this moment is, 0–1."""
        now = timestamp if isinstance(timestamp, datetime) else _moment(float(timestamp))
        now = now if now.tzinfo else now.replace(tzinfo=UTC)
        self._keep(int(now.timestamp()), max(0, round(count)))
        self._since = self._since or now
        scene = Scene(now, load(), self._tally, watching_since=self._since)
        if not usual(scene).posts:  # a bare count tells nothing before there is a past
            return 0.0
        burst = scene.numbers.for_owner(Sensitivity.CALM).burst  # bare counts are wilder than people
        rarest = max(window.rarity for window in windows(scene) if window.hours <= 24)
        share = max(0.0, (rarest - burst.quiet) / (burst.unusual - burst.quiet))
        if self._alarm is not None:
            if stirs(scene):
                self._alarm = now
            elif now - self._alarm >= timedelta(hours=scene.numbers.levels.quiet_hours):
                self._alarm = None
            return min(0.49, 0.25 * share)
        if share >= 1:
            self._alarm = now
        return min(1.0, 0.5 * share)

    def _keep(self, at: int, count: int) -> None:
        tally = self._tally
        tally.earliest = at if tally.earliest is None else tally.earliest
        tally.posts.put(at, count)
        tally.negative.slots.put(at, SURE * count)
        if at // DAY != self._day:
            self._day = at // DAY
            tally.forget(at - KEPT)


def _sweep() -> None:
    """Look after what lies about in circles as the app does (ui/sweeper.py): never in between."""
    new, _, _ = gc.get_count()
    if new >= CONTENT:
        gc.freeze()
    elif new >= YOUNG:
        gc.collect(0)


def _mood(message: Any, sure: float) -> Mood:
    if sure < SURE_ENOUGH:
        return Mood.UNSURE
    if sure == message.p_pos:
        return Mood.POSITIVE
    return Mood.NEUTRAL if sure == message.p_neu else Mood.NEGATIVE


def _state(now: datetime) -> SourceState:
    return SourceState(AccountId("sim"), Health.GOOD, now, now)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def main(asked: list[str]) -> int:
    """Print the scorer's figures."""
    scorer = ROOT.parent / "shared" / "data" / "meter" / "score.py"
    if not scorer.exists():
        print("The simulator and the scorer of ../shared are not here, so nothing can be measured.")
        return 2
    which = [] if "--set" in asked else ["--set", "open"]
    search = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    command = [sys.executable, str(scorer), "tests.bench.meter:run", *which, *asked]
    return subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": search}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
