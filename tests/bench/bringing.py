"""A file of 40,000 rows brought in and taken back with its window open: rows a second, the longest stall. By hand:

xvfb-run -a -s "-screen 0 1400x1000x24" env QT_QPA_PLATFORM=xcb python tests/bench/bringing.py [ROWS]
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.desk import open_desk
from desktop.model.imports import Choices
from desktop.vault import MemoryVault
from tests.bench.camera import rest, settle
from tests.bench.ingest import TEXTS
from ui.frame import Frame
from ui.imports.dialog import ImportDialog, Stage
from ui.places import Place, Visit
from ui.session import Session
from ui.start import settle_down
from ui.theme import Theme

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000


class Stalls:
    """The longest time between two turns of the window."""

    def __init__(self) -> None:
        """Begin to count."""
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def told(self) -> float:
        """The longest since the last time, in milliseconds."""
        longest, self.longest = self.longest, 0.0
        return longest * 1000

    def _turn(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


def main() -> None:
    """Bring a table and a chat in, and take each back; print the figures."""
    app = QApplication(sys.argv)
    folder = Path(tempfile.mkdtemp())
    frame = Frame()
    session = Session(app, frame, open_desk(folder / "home", vault=MemoryVault()), Theme(app), "en")
    session.show(Visit(Place.MESSAGES))
    frame.show()
    settle_down()
    files = (_table(folder / "many.csv"), _chat(folder / "chat.txt"))
    stalls = Stalls()
    for file in files:
        _bring(session, file, stalls)
    session.close()


def _bring(session: Session, file: Path, stalls: Stalls) -> None:
    page = session.shown.page(Place.MESSAGES)
    rest()
    stalls.told()
    page.additions.bring()  # type: ignore[attr-defined]
    dialog: ImportDialog = page.additions.dialog  # type: ignore[attr-defined]
    rest()
    print(f"open {file.name}: stall {stalls.told():4.0f} ms")
    _time("preview", lambda: dialog.look(file), dialog, Stage.SEEN, stalls)
    if dialog._seen is not None and dialog._seen.asks_me:
        _time("answer", lambda: dialog._answered(Choices(me="Guest 0")), dialog, Stage.SEEN, stalls)
    _time("keep", dialog.keep, dialog, Stage.DONE, stalls)
    _time("undo", dialog.undo.click, dialog, Stage.CHOOSING, stalls)
    dialog.reject()


def _time(what: str, act: object, dialog: ImportDialog, stage: Stage, stalls: Stalls) -> None:
    begun, cpu = time.monotonic(), time.process_time()
    act()  # type: ignore[operator]
    settle(lambda: dialog._stage is stage, 600)
    took, worked = time.monotonic() - begun, time.process_time() - cpu
    print(f"{what:8} {took:6.1f} s, {worked:6.1f} s of work, {ROWS / took:6.0f} rows/s; stall {stalls.told():4.0f} ms")


def _table(file: Path) -> Path:
    rows = (f'2026-0{1 + n % 9}-{1 + n % 28:02} {n % 24:02}:00,Guest {n},"{TEXTS[n % 4]} {n}"\n' for n in range(ROWS))
    file.write_text("date,name,text\n" + "".join(rows), encoding="utf-8")
    return file


def _chat(file: Path) -> Path:
    lines = (
        f"{1 + n % 28:02}/0{1 + n % 9}/2026, {n % 24:02}:00 - Guest {n % 40}: {TEXTS[n % 4]} {n}\n" for n in range(ROWS)
    )
    file.write_text("".join(lines), encoding="utf-8")
    return file


if __name__ == "__main__":
    main()
