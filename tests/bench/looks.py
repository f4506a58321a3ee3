"""What a look costs: requests, seconds and bytes, at first at an account with 5,000 items, later with nothing new.

By hand, all kinds or some: python tests/bench/looks.py [KIND …]

The servers (tests/houses.py) run in a process of their own and pack as real ones do; the seconds are theirs and ours. A
mailbox is counted in IMAP commands and in bytes before they are packed into TLS; the others in HTTP requests and in
bytes of their answers' bodies. Later looks come at the kind's own pace, for an hour and a half and at least twelve
times: what is told of them is the middle one, and behind it in brackets the dearest where that is another.
"""

import imaplib
import random
import ssl
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.connectors import CONNECTORS
from desktop.connectors.base import Connector, Request
from desktop.connectors.http import PoliteHttp
from desktop.model.account import Account, AccountId, Kind, Secret, Secrets
from tests.town import Away, connector

ITEMS = 5000
NOW = datetime.now(UTC)
SPAN = timedelta(days=20)  # over which the items are spread
LATER, AT_LEAST = timedelta(minutes=90), 12
WORDS = """the soup bread cake coffee was were is cold stale late burnt lovely wonderful rude friendly and but because
we nobody waiter phone called waited answered forty minutes never again yesterday today my child family told them"""
TO_FIND = ("soup", "waiter", "phone")
MAILBOXES = ("mail", "outlook")
WIDTHS = (10, 10, 10, 10, 10, 12, 16, 16, 11)
SEARCHED = ("mastodon", "bluesky")


def text(number: int) -> str:
    """What the item with this number says: never twice the same, so that packing gains no more than it would."""
    return " ".join(random.Random(number).choices(WORDS.split(), k=30))


def at(number: int) -> datetime:
    """When the item with this number was written; the greatest is the newest."""
    return NOW - SPAN * ((ITEMS - number) / ITEMS)


class Mailed:
    """Counts what this process asks mail servers and hears from them."""

    commands = size = 0

    @classmethod
    def trust(cls, cafile: str) -> ssl.SSLContext:
        """A client's context whose sockets are counted."""

        class Counted(ssl.SSLSocket):
            def read(self, *arguments: object) -> int | bytes:
                taken = super().read(*arguments)  # type: ignore[arg-type]
                cls.size += taken if isinstance(taken, int) else len(taken)
                return taken

        context = ssl.create_default_context(cafile=cafile)
        context.sslsocket_class = Counted
        return context

    @classmethod
    def count_commands(cls) -> None:
        """From now on every command of every connection is counted."""
        ask = imaplib.IMAP4._command

        def counted(client: imaplib.IMAP4, *arguments: object) -> object:
            cls.commands += 1
            return ask(client, *arguments)

        imaplib.IMAP4._command = counted


class Watched:
    """One account, looked at as the watch does, while the clock goes on."""

    def __init__(self, kind: str, town: Away, terms: tuple[str, ...]) -> None:
        self.town, self.kind, self.now, self.cursor = town, kind, NOW, ""
        self.connector: Connector = connector(kind, town.addresses[kind], lambda: self.now, Mailed.trust)
        what = self.connector.kind
        settings, secrets = sorted_out(what, town.values[kind])
        account = Account(AccountId("a1"), kind, kind, settings, tuple(secrets), what.every, terms=terms)
        self.account, self.secrets = account, Secrets(secrets)

    def figures(self) -> tuple[int, int]:
        """Requests and bytes so far."""
        if self.kind in MAILBOXES:
            return Mailed.commands, Mailed.size
        requests, size = self.town.ask("weight", self.kind)
        return requests, size

    def look(self) -> tuple[int, int, float, int]:
        """All rounds of one look: messages, requests, seconds, bytes."""
        before, found, began, more = self.figures(), 0, time.perf_counter(), True
        while more:
            batch = self.connector.fetch(self.account, self.secrets, self.cursor, PoliteHttp())
            found, self.cursor, more = found + len(batch.messages), batch.cursor, batch.more
        took = time.perf_counter() - began
        return found, self.figures()[0] - before[0], took, self.figures()[1] - before[1]

    def later(self) -> Iterator[tuple[int, int, float, int]]:
        """Looks at the kind's own pace, with nothing new."""
        for _ in range(max(AT_LEAST, LATER // self.account.every)):
            self.now += self.account.every
            yield self.look()


def sorted_out(kind: Kind, values: dict[str, str]) -> tuple[dict[str, str], dict[str, Secret]]:
    """The answers of a form that are kept, and its secrets."""
    hidden = [one.name for one in kind.fields if one.secret or values.get(one.secret_when) == "yes"]
    settings = {name: value for name, value in values.items() if name not in hidden}
    return settings, {name: Secret(values[name]) for name in hidden if name in values}


def measure(kind: str, terms: tuple[str, ...] = ()) -> str:
    """One line of the table."""
    town = Away(kind)
    try:
        if kind not in town.addresses:
            return f"{kind:<20}  is left out: there is no Dovecot here"
        town.ask("fill", kind, [(text(number), at(number)) for number in range(1, ITEMS + 1)])
        watched = Watched(kind, town, terms)
        if kind not in MAILBOXES:
            PoliteHttp().send(Request("GET", town.addresses[kind]))  # the libraries are loaded, the server is awake
        town.ask("weigh")
        found, requests, took, size = watched.look()
        later = [*watched.later()]
    finally:
        town.close()
    cells = [f"{found}", f"{requests}", f"{took:.2f}", f"{size / 1000:.1f}", f"{sum(look[0] for look in later)}"]
    cells += [told([look[1] for look in later], "{:.0f}"), told([look[2] for look in later], "{:.3f}")]
    cells += [told([look[3] / 1000 for look in later], "{:.1f}"), f"{len(watched.cursor) / 1000:.1f}"]
    return row([f"{kind} + {len(terms)} words" if terms else kind, *cells])


def told(figures: list[float], form: str) -> str:
    """The middle figure, and the greatest where it is another."""
    middle, most = form.format(statistics.median_low(figures)), form.format(max(figures))
    return middle if middle == most else f"{middle} ({most})"


def row(cells: list[str]) -> str:
    return f"{cells[0]:<20}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells[1:], WIDTHS, strict=True))


def main(kinds: list[str]) -> None:
    """Print the table of the kinds that were named, or of all."""
    Mailed.count_commands()
    known = [one.kind.id for one in CONNECTORS]
    if unknown := [kind for kind in kinds if kind not in known]:
        sys.exit(f"no such kind: {', '.join(unknown)}; there are {', '.join(known)}")
    print(f"{'':<20}{f'first look at {ITEMS} items':^40}{'later look, nothing new':^50}")
    print(row(["kind", *["messages", "requests", "seconds", "kB"] * 2, "cursor kB"]))
    for kind in kinds or known:
        print(measure(kind), flush=True)
        if kind in SEARCHED:
            print(measure(kind, TO_FIND), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
