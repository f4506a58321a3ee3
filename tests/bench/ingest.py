"""50 feeds of 200 items looked at with the window open: messages a second, and the window's longest stall. By hand:

xvfb-run -a -s "-screen 0 1400x1000x24" env QT_QPA_PLATFORM=xcb python tests/bench/ingest.py
"""

import http.server
import multiprocessing
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop import heap
from desktop.desk import open_desk
from desktop.model.inbox import Query
from desktop.vault import MemoryVault
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.start import settle_down
from ui.sweeper import Sweeper
from ui.theme import Theme

FEEDS, ITEMS = 50, 200
TEXTS = (
    "The bread at Sunrise is wonderful and the people are friendly, thank you for the lovely morning",
    "Waited forty minutes and the soup was cold, the waiter was rude and nobody answered the phone",
    "Mkate wenu ni mzuri sana, asante. Mnafungua saa ngapi Jumapili? Tutarudi tena na familia yote",
    "הלחם היה נהדר והשירות אדיב מאוד, תודה רבה. מתי אתם פותחים ביום שישי בבוקר לפני החג?",
)


class Handler(http.server.BaseHTTPRequestHandler):
    """Gives every address its own feed."""

    def do_GET(self) -> None:
        """One feed of ``ITEMS`` items."""
        items = "".join(
            f"<item><guid>{self.path}-{n}</guid><title>{TEXTS[n % 4]}</title><description>{TEXTS[(n + 1) % 4]} {n}"
            f"</description><pubDate>Tue, 24 Nov 2026 {n % 24:02}:{n % 60:02}:00 GMT</pubDate></item>"
            for n in range(ITEMS)
        )
        body = f"<rss version='2.0'><channel><title>Feed {self.path}</title>{items}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Look at all feeds once and print the figures."""
    heap.share_one()
    listening = multiprocessing.get_context("spawn").Queue()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(listening,), daemon=True)
    server.start()
    port = listening.get()
    app = QApplication([])
    folder = tempfile.TemporaryDirectory()
    desk = open_desk(Path(folder.name) / "home", vault=MemoryVault())
    frame = _frame()
    sweeper = Sweeper(lambda: True)  # somebody looks, and nobody is there to make the window the active one
    session = Session(app, frame, desk, Theme(app, "light"), "en")
    session.show(Visit(Place.MESSAGES))
    for number in range(FEEDS):
        address = f"http://127.0.0.1:{port}/{number}.xml"
        desk.accounts.add("feed", f"Feed {number}", {"address": address}).result()
    _live(2.0)
    settle_down(sweeper)
    gaps: list[float] = []
    heart = _heartbeat(gaps)
    began = time.perf_counter()
    looked = desk.watch.look_now()
    while not looked.done():
        _live(0.05)
    took = time.perf_counter() - began
    kept = desk.inbox.count(Query())
    _live(2.0)
    heart.stop()
    sweeper.stop()
    print(f"{kept} messages of {FEEDS} feeds in {took:.1f} s: {kept / took:.0f} messages/s")
    print(f"longest stall of the window {max(gaps) * 1000:.0f} ms, {sum(gap > 0.05 for gap in gaps)} over 50 ms")
    session.close()
    server.terminate()
    folder.cleanup()


def _serve(listening: "multiprocessing.Queue[int]") -> None:
    """A server in a process of its own: it must not take the window's interpreter."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.put(server.server_port)
    server.serve_forever()


def _frame() -> Frame:
    frame = Frame()
    frame.show()
    return frame


def _live(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _heartbeat(gaps: list[float]) -> QTimer:
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    timer.start()
    return timer


if __name__ == "__main__":
    main()
