"""Does one account's trouble delay another? A real desk with twelve accounts, three of them at servers that misbehave.

By hand, a minute and a half: python tests/bench/pace.py [--seconds N] [--hanging N] [--every SECONDS]

One server takes the question and never answers, one sends a byte every half second, one breaks the line off. The nine
healthy ones are planned every few seconds (a real account: every five minutes at the soonest), and each look brings
something new. Told is how long after its planned moment each healthy account's question arrived at its server, at the
worst and in the middle; a look is given up after 30 seconds. The first looks come three a second, on purpose.
"""

import argparse
import statistics
import struct
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.connectors.feed import KIND, Feed
from desktop.desk import Desk, open_desk
from desktop.model.account import SourceState
from desktop.model.notice import Notice, SourceChanged
from desktop.vault import MemoryVault
from tests.desktop.connectors.conftest import Web

ACCOUNTS, SHOWN = 12, 30
ENOUGH = 5.0  # seconds late that nobody minds


class Quick(Feed):
    """A feed that is looked at every few seconds."""

    def __init__(self, every: float) -> None:
        super().__init__()
        self.kind = replace(KIND, every=timedelta(seconds=every))


class Street:
    """Twelve servers, and when each was asked."""

    def __init__(self, hanging: int) -> None:
        self.asked: dict[str, list[float]] = defaultdict(list)
        self.over = threading.Event()
        self.webs: dict[str, Web] = {}
        deeds = {f"hanging {n + 1}": self.hang for n in range(hanging)} | {"dripping": self.drip, "reset": self.reset}
        healthy = {f"healthy {n + 1}": self.tell for n in range(ACCOUNTS - len(deeds))}
        for name, deed in {**deeds, **healthy}.items():
            web = self.webs[name] = Web()
            web.pages["/feed.xml"] = self._noted(name, deed)

    def _noted(self, name: str, deed: Callable[[object], None]) -> Callable[[object], None]:
        def act(handler: object) -> None:
            self.asked[name].append(time.time())
            deed(handler)

        return act

    def hang(self, handler: object) -> None:
        self.over.wait()

    def drip(self, handler: object) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not self.over.wait(0.5):
            handler.wfile.write(b"<")
            handler.wfile.flush()

    def reset(self, handler: object) -> None:
        handler.connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        handler.connection.close()

    def tell(self, handler: object) -> None:
        now = int(time.time())
        items = "".join(
            f"<item><guid>{n}</guid><title>The bread number {n} was cold and late</title>"
            f"<pubDate>{format_datetime(datetime.fromtimestamp(n, UTC))}</pubDate></item>"
            for n in range(now, now - SHOWN, -1)
        )
        body = f"<rss version='2.0'><channel><title>Feed</title>{items}</channel></rss>".encode()
        handler.say(200, body, Content_Type="application/rss+xml")

    def close(self) -> None:
        self.over.set()
        for web in self.webs.values():
            web.close()


class Plans:
    """When each account was to be looked at next, as the desk itself told, and how late it was."""

    def __init__(self, desk: Desk, street: Street) -> None:
        self.names = {}
        for name, web in street.webs.items():
            account = desk.accounts.add("feed", name, {"address": f"{web.url}/feed.xml"}).result()
            self.names[account.id] = name
        self.planned: dict[str, list[float]] = defaultdict(list)
        self.states: dict[str, SourceState] = {}
        desk.notices.listen(self.hear)

    def hear(self, notice: Notice) -> None:
        if isinstance(notice, SourceChanged) and notice.state.next_look is not None:
            name = self.names[notice.state.account_id]
            self.planned[name].append(notice.state.next_look.timestamp())
            self.states[name] = notice.state

    def lateness(self, name: str, asked: list[float], ended: float) -> list[float]:
        """For each plan how long after it the next question came; one that never came counts until the end."""
        late = []
        for moment in self.planned[name]:
            later = [one for one in asked if one >= moment - 0.05]
            if later or moment < ended:
                late.append(max(0.0, min(later, default=ended) - moment))
        return late


def main() -> None:
    """Run the desk and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=90)
    parser.add_argument("--hanging", type=int, default=1)
    parser.add_argument("--every", type=float, default=5)
    asked = parser.parse_args()
    street = Street(asked.hanging)
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "home", vault=MemoryVault(), connectors=(Quick(asked.every),))
        try:
            plans = Plans(desk, street)
            began = time.time()
            desk.start()
            time.sleep(asked.seconds)
            ended = time.time()
        finally:
            desk.close()
            street.close()
    worst = report(plans, street, began, ended)
    print(f"\nthe latest look at a healthy account: {worst:.2f} s after its moment, in {asked.seconds:.0f} s with "
          f"{asked.hanging} hanging, 1 dripping, 1 reset; every {asked.every:g} s")  # fmt: skip
    sys.exit(worst > ENOUGH)


def report(plans: Plans, street: Street, began: float, ended: float) -> float:
    """Print a line for each account; gives the worst lateness of a healthy one."""
    worst = 0.0
    print(f"{'account':<14}{'looks':>7}{'first look':>12}{'late at most':>14}{'middle':>9}   how it stands")
    for name in street.webs:
        moments = street.asked[name]
        late = plans.lateness(name, moments, ended) or [0.0]
        first = moments[0] - began if moments else ended - began
        state = plans.states.get(name)
        trouble = f"{state.health} {state.trouble.key if state.trouble else ''}" if state else "never looked at"
        print(f"{name:<14}{len(moments):>7}{first:>10.2f} s{max(late):>12.2f} s{statistics.median(late):>7.2f} s"
              f"   {trouble}")  # fmt: skip
        if name.startswith("healthy"):
            worst = max(worst, first, *late)
    return worst


if __name__ == "__main__":
    main()
