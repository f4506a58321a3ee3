"""Does the app grow? The whole app with one account of every kind, looked at four hundred times each.

By hand, some minutes: python tests/bench/long.py [--looks N] [--blame]

The servers (tests/houses.py) run in a process of their own. Every account begins with fifty messages; every tenth look
somebody writes to each of them, and the owner turns to another page: in an event, as a click is, for what a page throws
away outside of every event is deleted only by a loop that this bench never enters. Told is the memory in use after
every twenty looks (all that is resident, and of that what is the program's own rather than pages of files), the
threads, how much more it is after two hundred looks than after the first twenty, while all is loaded and seen for the
first time, and the slope of the straight line nearest to the points from then on, as growth in two hundred looks: one
percent is the limit of that. ``--blame`` names the lines of code whose memory grew.
"""

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
import tracemalloc
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import linear_regression

sys.path.insert(0, str(Path(__file__).parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import ui.start
from desktop import heap
from desktop.desk import Desk, open_desk
from desktop.vault import MemoryVault
from tests.bench.camera import settle
from tests.town import Away, connectors
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.theme import LIGHT, Theme

HISTORY, SOMEBODY_WRITES, STEP, WARM = 50, 10, 20, 200
LIMIT = 1.0  # percent of growth in WARM looks
TEXTS = (
    "The soup was cold and nobody came for forty minutes",
    "Wonderful bread, thank you",
    "השירות היה איטי והעוגה יבשה",
    "Mkate ulikuwa mzuri lakini huduma ni polepole",
)


def memory() -> tuple[float, float]:
    """Megabytes: all that is resident, and what of it is the program's own."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    named = {line.partition(":")[0]: line.split()[1] for line in lines if line.startswith("Rss") or "VmRSS" in line}
    return int(named["VmRSS"]) / 1000, int(named["RssAnon"]) / 1000


def everything(desk: Desk, town: Away) -> None:
    """Add one account of every kind."""
    now = datetime.now(UTC)
    for kind in town.addresses:
        history = [(f"{TEXTS[n % 4]} {n}", now - timedelta(hours=HISTORY - n)) for n in range(HISTORY)]
        town.ask("fill", kind, history)
        wait(desk.accounts.add(kind, kind, town.values[kind]))


def wait(future: Future) -> object:
    """The window goes on while something is done."""
    settle(future.done, 120)
    return future.result()


def live(session: Session, town: Away, looks: int) -> list[tuple[float, float]]:
    """Look, write, turn pages; the memory after every twenty looks."""
    desk, told, pages = session.real.desk, [], [*Place]
    for page in pages:
        turn(session, page)
    for number in range(1, looks + 1):
        if number % SOMEBODY_WRITES == 0:
            town.ask("put", f"{TEXTS[number // SOMEBODY_WRITES % 4]} look {number}", datetime.now(UTC))
            turn(session, pages[number // SOMEBODY_WRITES % len(pages)])
        wait(desk.watch.look_now())
        if number % STEP == 0:
            settle(lambda: False, 0.5)
            told.append(memory())
            show(desk, number, *told[-1])
    return told


def turn(session: Session, page: Place) -> None:
    """The owner turns to a page."""
    QTimer.singleShot(0, partial(session.window.go, Visit(page)))
    settle(lambda: False, 0.3)


def show(desk: Desk, number: int, resident: float, own: float) -> None:
    """One line."""
    states = [state for _, state in desk.accounts.listed()]
    bad = [f"{state.trouble.key}" for state in states if state.trouble]
    count = desk.reports.examine() or ""
    print(f"after {number:>4} looks at {len(states)} accounts: {resident:7.1f} MB resident, {own:7.1f} MB its own, "
          f"{threading.active_count():>3} threads {count}{' '.join(bad)}", flush=True)  # fmt: skip


def slope(told: list[tuple[float, float]]) -> float | None:
    """By how many percent the line through all that is resident rises in two hundred looks, once the app is warm."""
    looks = [STEP * number for number in range(1, len(told) + 1)]
    warm = [(at, resident) for at, (resident, _) in zip(looks, told, strict=True) if at >= WARM]
    if len(warm) < 3:
        return None
    rise, start = linear_regression(*zip(*warm, strict=True))
    return 100 * WARM * rise / (start + rise * WARM)


def blame(before: tracemalloc.Snapshot) -> None:
    """The lines whose memory grew most."""
    gc.collect()
    for line in tracemalloc.take_snapshot().compare_to(before, "lineno")[:15]:
        print(line)


def main() -> None:
    """Run the app, and print how it grew."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--looks", type=int, default=400)
    parser.add_argument("--blame", action="store_true")
    asked = parser.parse_args()
    heap.share_one()
    town, app = Away(), QApplication(["utulivu"])
    ui.start.open_desk = partial(open_desk, vault=MemoryVault(), connectors=connectors(town.addresses))
    theme, frame, began = Theme(app, LIGHT), Frame(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        start = ui.start.Start(app, frame, theme, None, ui.start.Wish(Path(folder) / "home", "now", "en"))
        frame.show()
        start.open()
        try:
            assert start.session is not None
            everything(start.session.real.desk, town)
            if asked.blame:
                live(start.session, town, STEP)
                tracemalloc.start()
                live(start.session, town, STEP)
                before = tracemalloc.take_snapshot()
            told = live(start.session, town, asked.looks)
            if asked.blame:
                blame(before)
        finally:
            start.close()
            theme.close()
            town.close()
    (first, first_own), (last, last_own) = told[0], told[: WARM // STEP][-1]
    print(f"\n{last - first:+.1f} MB ({100 * (last - first) / first:+.2f} %) resident, {last_own - first_own:+.1f} MB "
          f"its own, between looks {STEP} and {min(WARM, asked.looks)}; {time.monotonic() - began:.0f} s")  # fmt: skip
    rise = slope(told)
    print(
        "too few looks for a slope" if rise is None else f"{rise:+.2f} % in {WARM} looks, along the line from {WARM} on"
    )
    sys.exit(rise is not None and rise > LIMIT)


if __name__ == "__main__":
    main()
