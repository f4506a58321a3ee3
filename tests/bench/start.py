"""From the start of the process to the first painted window, against a bare window of the same toolkit. Run by hand:

QT_QPA_PLATFORM=offscreen python tests/bench/start.py
xvfb-run -a -s "-screen 0 1400x1000x24" env QT_QPA_PLATFORM=xcb python tests/bench/start.py

``first paint`` is the first painted window, ``page`` the first painted page with its contents. Runs are interleaved.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 9

WATCHED = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
def resident():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
class Filter(QObject):
    seen = set()
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            name = "page" if type(thing).__name__ in PAGES else "first"
            if name not in self.seen and (name == "page" or thing.isWidgetType() and thing.isWindow()):
                self.seen.add(name)
                print(name, time.time(), resident(), flush=True)
                if name == LAST:
                    QTimer.singleShot(REST, self.end)
        return False
    def end(self):
        print("rest", time.time(), resident(), flush=True)
        os._exit(0)
watching = Filter()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
app = QApplication([])
app.installEventFilter(watching)
window = QMainWindow()
window.resize(1240, 800)
window.setCentralWidget(QLabel("Utulivu"))
window.show()
app.exec()
"""
OURS = """
import ui.frame
begun = ui.frame.Frame.__init__
def begin(self, *rest):
    QApplication.instance().installEventFilter(watching)
    begun(self, *rest)
ui.frame.Frame.__init__ = begin
from ui.__main__ import main
main(["--home", HOME])
"""


def run(program: str, home: str, last: str, rest: int) -> dict[str, tuple[float, float]]:
    """One process: milliseconds from its start and resident megabytes at each thing it told."""
    head = f"PAGES = ('HomePage',); LAST = {last!r}; REST = {rest}; HOME = {home!r}\n"
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", head + WATCHED + program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    return {name: (1000 * (float(at) - began), float(size)) for name, at, size in lines}


def main() -> None:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        run(OURS, home, "page", 500)  # the first start of all makes the database; it is not the usual one
        bare, ours = [], []
        for _ in range(RUNS):
            bare.append(run(BARE, home, "first", 0))
            ours.append(run(OURS, home, "page", 0))
        late_bare, late_ours = run(BARE, home, "first", 10_000), run(OURS, home, "page", 10_000)

    def median(runs: list[dict[str, tuple[float, float]]], name: str, which: int) -> float:
        return statistics.median(one[name][which] for one in runs)

    time_bare, size_bare = median(bare, "first", 0), median(bare, "first", 1)
    for name in ("first", "page"):
        took, size = median(ours, name, 0), median(ours, name, 1)
        print(f"{name:6} {took:6.0f} ms, bare {time_bare:6.0f} ms, ratio {took / time_bare:.2f}; "
              f"{size:5.1f} MB, bare {size_bare:5.1f} MB, ratio {size / size_bare:.2f}")  # fmt: skip
    size, base = late_ours["rest"][1], late_bare["rest"][1]
    print(f"after 10 s: {size:5.1f} MB, bare {base:5.1f} MB, ratio {size / base:.2f}")


if __name__ == "__main__":
    main()
