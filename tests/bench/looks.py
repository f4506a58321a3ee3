"""What a look costs: requests, seconds and bytes, at first at an account with 5,000 items, later with nothing new.

By hand, all kinds or some: python tests/bench/looks.py [KIND …]

A kind is one entry of ``SCENES``: its connector, its account at a server's address, and what that server answers.
"""

import gzip
import http.server
import json
import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.connectors.base import Connector
from desktop.connectors.feed import Feed
from desktop.connectors.http import PoliteHttp
from desktop.connectors.mastodon import Mastodon
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Batch

ITEMS = 5000
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SPAN = timedelta(days=20)  # over which the items are spread
WORDS = """the soup bread cake coffee was were is cold stale late burnt lovely wonderful rude friendly and but because
we nobody waiter phone called waited answered forty minutes never again yesterday today my child family told them"""


@dataclass(frozen=True)
class Reply:
    """What a server answers."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Scene:
    """One kind of account: ``settings`` by the server's address; ``answer`` by address asked for, and its headers."""

    connector: Connector
    settings: Callable[[str], dict[str, str]]
    answer: Callable[[str, Mapping[str, str]], Reply]
    secrets: tuple[str, ...] = ()


def text(number: int) -> str:
    """What the item with this number says: never twice the same, so that packing gains no more than it would."""
    return " ".join(random.Random(number).choices(WORDS.split(), k=30))


def at(number: int) -> datetime:
    """When the item with this number was written; the greatest is the newest."""
    return NOW - SPAN * ((ITEMS - number) / ITEMS)


# -- feed ---------------------------------------------------------------------------------------


def feed_answer(path: str, headers: Mapping[str, str]) -> Reply:
    """A feed that says whether it changed."""
    return Reply(status=304) if headers.get("If-None-Match") == '"1"' else Reply(_feed(), headers={"ETag": '"1"'})


@lru_cache(maxsize=1)
def _feed() -> bytes:
    items = "".join(
        f"<item><guid>{n}</guid><title>Number {n}</title><description>{text(n)}</description>"
        f"<pubDate>{at(n):%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        for n in range(ITEMS, 0, -1)
    )
    return f"<rss version='2.0'><channel><title>Feed</title>{items}</channel></rss>".encode()


# -- mastodon -----------------------------------------------------------------------------------


def mastodon_answer(path: str, headers: Mapping[str, str]) -> Reply:
    """Mastodon's notifications as Mastodon pages them: at most 80, with a Link header."""
    address = urlsplit(path)
    asked = {name: value[0] for name, value in parse_qs(address.query).items()}
    if address.path == "/api/v1/accounts/verify_credentials":
        return _json({"id": "1", "acct": "shop"})
    if address.path != "/api/v1/notifications":
        return _json([])
    newest, oldest = int(asked.get("max_id", ITEMS + 1)) - 1, int(asked.get("since_id", 0)) + 1
    ids = range(newest, max(oldest, newest - min(int(asked["limit"]), 80) + 1) - 1, -1)
    page = f"http://{headers['Host']}{address.path}"
    links = [f'<{page}?max_id={ids[-1]}>; rel="next"'] if ids and ids[-1] > oldest else []
    links += [f'<{page}?min_id={ids[0]}>; rel="prev"'] if ids else []
    return _json([_notice(number) for number in ids], {"Link": ", ".join(links)} if links else {})


def _notice(number: int) -> object:
    person, ours = random.Random(number % 700), "https://town.example/@shop"
    files = [f"https://files.town.example/{name}/{person.getrandbits(128):x}.png" for name in ("avatars", "headers")]
    account = {
        "id": f"9{number % 700}",
        "acct": f"customer{number % 700}@town.example",
        "display_name": "A customer",
        "followers_count": person.randrange(2000),
        "note": f"<p>{text(number % 700)}</p>",
        **dict(zip(("avatar", "avatar_static", "header", "header_static"), files * 2, strict=True)),
    }
    post = {
        "id": f"1156{number:014}",
        "created_at": at(number).isoformat(),
        "content": f'<p><span class="h-card"><a href="{ours}">@<span>shop</span></a></span> {text(number)}</p>',
        "url": f"https://town.example/@customer/{number}",
        "visibility": "public",
        "account": account,
        "media_attachments": [],
        "mentions": [{"id": "1", "username": "shop", "acct": "shop", "url": ours}],
    }
    return {"id": str(number), "type": "mention", "created_at": post["created_at"], "account": account, "status": post}


def _json(data: object, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(json.dumps(data).encode(), headers={"Content-Type": "application/json", **(headers or {})})


SCENES = {
    "feed": Scene(Feed(now=lambda: NOW), lambda url: {"address": f"{url}/feed.xml"}, feed_answer),
    "mastodon": Scene(Mastodon(now=lambda: NOW), lambda url: {"server": url}, mastodon_answer, ("token",)),
}


# -- the measuring ------------------------------------------------------------------------------


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the scene says, packed where that is understood; tells its figures at ``/_figures``."""

    protocol_version = "HTTP/1.1"
    answer: Callable[[str, Mapping[str, str]], Reply]
    figures: tuple[int, int] = (0, 0)

    def do_GET(self) -> None:
        """One question."""
        kind = type(self)
        if self.path == "/_figures":
            return self._say(Reply(json.dumps(kind.figures).encode()))
        reply = kind.answer(self.path, self.headers)
        if reply.body and "gzip" in self.headers.get("Accept-Encoding", ""):
            packed = gzip.compress(reply.body, 6)
            reply = Reply(packed, reply.status, {**reply.headers, "Content-Encoding": "gzip"})
        kind.figures = (kind.figures[0] + 1, kind.figures[1] + len(reply.body))
        return self._say(reply)

    do_POST = do_GET

    def _say(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in {**reply.headers, "Content-Length": str(len(reply.body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve(kind: str, listening: "multiprocessing.Queue[int]") -> None:
    """A server in a process of its own: it must not take the interpreter of the one that is measured."""
    Handler.answer = staticmethod(SCENES[kind].answer)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.put(server.server_port)
    server.serve_forever()


def look(scene: Scene, account: Account, secrets: Secrets, cursor: str) -> tuple[int, Batch]:
    """All rounds of one look, as the watch makes them: how many messages, and the last batch."""
    door, found = PoliteHttp(), 0
    while True:
        batch = scene.connector.fetch(account, secrets, cursor, door)
        found, cursor = found + len(batch.messages), batch.cursor
        if not batch.more:
            return found, batch


def measure(kind: str) -> str:
    """One line of the table."""
    context, scene = multiprocessing.get_context("spawn"), SCENES[kind]
    listening: multiprocessing.Queue[int] = context.Queue()
    server = context.Process(target=serve, args=(kind, listening), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{listening.get()}"
    account = Account(AccountId("a1"), kind, kind, scene.settings(url), scene.secrets)
    secrets = Secrets({name: Secret("bench") for name in scene.secrets})
    cells, cursor, asked, sent = [kind], "", 0, 0
    try:
        PoliteHttp().get(f"{url}/_figures")  # the libraries are loaded, the server is awake
        for _ in ("first", "later"):
            began = time.perf_counter()
            found, batch = look(scene, account, secrets, cursor)
            took, cursor = time.perf_counter() - began, batch.cursor
            requests, size = json.loads(PoliteHttp().get(f"{url}/_figures").body)
            cells += [f"{found}", f"{requests - asked}", f"{took:.2f}", f"{(size - sent) / 1000:.1f}"]
            asked, sent = requests, size
    finally:
        server.terminate()
    return _row([*cells, f"{len(cursor) / 1000:.1f}"])


def _row(cells: list[str]) -> str:
    return f"{cells[0]:<12}" + "".join(f"{cell:>10}" for cell in cells[1:])


def main(kinds: list[str]) -> None:
    """Print the table of the kinds that were named, or of all."""
    print(f"{'':<12}{f'first look at {ITEMS} items':^40}{'later look, nothing new':^40}")
    print(_row(["kind", *["messages", "requests", "seconds", "kB"] * 2, "cursor kB"]))
    for kind in kinds or SCENES:
        print(measure(kind), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
