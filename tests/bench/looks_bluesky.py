"""What a look at Bluesky and at Telegram costs: at first with 5,000 items, later with nothing new. By hand:

python tests/bench/looks_bluesky.py

Requests, seconds, and kilobytes packed by gzip as those servers pack them; the servers are those of the tests, each in
a process of its own.
"""

import gzip
import multiprocessing
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.connectors.base import Answer, Connector, Request
from desktop.connectors.bluesky import Bluesky
from desktop.connectors.http import PoliteHttp
from desktop.connectors.telegram import Telegram
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.desktop.connectors.bluesky_network import MY_HANDLE, NOW, PASSWORD, Network
from tests.desktop.connectors.conftest import Web
from tests.desktop.connectors.telegram_bot import TOKEN, Bot

ITEMS = 5000
WORDS = "The soup was cold, the waiter was rude and nobody answered the phone when we called to complain. "
SEEN = {"muted": False, "blockedBy": False}


def when(number: int) -> timedelta:
    """How long before now the item was written: all of them within 20 days."""
    return timedelta(days=20) * (number / ITEMS)


def bluesky(url: Callable[[], Web]) -> str:
    """Fill a host with notifications as large as real ones; gives its address."""
    web = url()
    network = Network(web)
    for number in range(ITEMS):
        view = network.notice(f"{WORDS}{number}", NOW - when(number), handle=f"guest{number % 700}.test")
        avatar = f"https://cdn.example/img/avatar/plain/{view['author']['did']}/{'b' * 59}@jpeg"
        view["author"] |= {"avatar": avatar, "viewer": SEEN, "labels": [], "description": "I like bread. " * 5}
    network.followers = {f"did:plc:guest{number}": number for number in range(700)}
    return str(web.url)


def telegram(url: Callable[[], Web]) -> str:
    """Fill a bot's queue; gives its server's address."""
    web = url()
    bot = Bot(web)
    for number in range(ITEMS):
        bot.write(f"{WORDS}{number}", NOW - when(ITEMS - number), who=5000 + number % 700)
    return str(web.url)


FILL = {"bluesky": bluesky, "telegram": telegram}
WORDS_TO_FIND = ("soup", "waiter", "phone")


class Counted:
    """The real door; counts requests and packed bytes."""

    def __init__(self) -> None:
        self.door, self.bodies = PoliteHttp(), list[bytes]()

    def send(self, request: Request) -> Answer:
        answer = self.door.send(request)
        self.bodies.append(answer.body)
        return answer

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        answer = self.door.get(url, headers=headers)
        self.bodies.append(answer.body)
        return answer


def serve(kind: str, ready: "multiprocessing.Queue[str]") -> None:
    """A server in a process of its own, until it is ended."""
    ready.put(FILL[kind](Web))
    threading.Event().wait()


def measure(name: str, connector: Connector, account: Account, secrets: Secrets) -> None:
    """One line: the first look, and three later ones of which the last is told."""
    cursor, cells = "", [name]
    for look in ("first", "later", "later", "told"):
        http, found, more, began = Counted(), 0, True, time.perf_counter()
        while more:
            batch = connector.fetch(account, secrets, cursor, http)
            cursor, more, found = batch.cursor, batch.more, found + len(batch.messages)
        took = time.perf_counter() - began
        size = sum(len(gzip.compress(body)) for body in http.bodies) / 1000
        if look != "later":
            cells += [f"{found}", f"{len(http.bodies)}", f"{took:.2f}", f"{size:.1f}"]
    print(f"{cells[0]:<20}" + "".join(f"{cell:>10}" for cell in cells[1:]) + f"{len(cursor) / 1000:>10.1f}", flush=True)


def main() -> None:
    """Print the table."""
    context = multiprocessing.get_context("spawn")
    print(f"{'':<20}{f'first look at {ITEMS} items':^40}{'later look, nothing new':^40}")
    titles = ["messages", "requests", "seconds", "kB"] * 2
    print(f"{'kind':<20}" + "".join(f"{title:>10}" for title in [*titles, "cursor kB"]))
    for kind, words in (("bluesky", ()), ("bluesky", WORDS_TO_FIND), ("telegram", ())):
        ready: multiprocessing.Queue[str] = context.Queue()
        server = context.Process(target=serve, args=(kind, ready), daemon=True)
        server.start()
        url = ready.get()
        try:
            if kind == "bluesky":
                settings = {"handle": MY_HANDLE, "server": url}
                account = Account(AccountId("a"), kind, kind, settings, ("password",), terms=words)
                secrets = Secrets({"password": Secret(PASSWORD)})
                measure(kind + (" + 3 words" if words else ""), Bluesky(now=lambda: NOW), account, secrets)
            else:
                account = Account(AccountId("a"), kind, kind, {}, ("token",))
                secrets = Secrets({"token": Secret(TOKEN)})
                measure(kind, Telegram(now=lambda: NOW, base=url), account, secrets)
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
