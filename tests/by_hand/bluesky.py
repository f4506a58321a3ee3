"""The connector against the whole Bluesky network, run on this computer: by hand, with one command.

    python tests/by_hand/bluesky.py FOLDER

FOLDER keeps the network's programs (Node 22, some 700 MB; the first time takes 3 to 4 minutes, PostgreSQL 15, Redis and
a compiler have to be installed). BLUESKY=http://127.0.0.1:2583 in the environment uses a network that runs already.
"""
# ruff: noqa: T201

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from desktop.connectors.base import Request  # noqa: E402
from desktop.connectors.bluesky import Bluesky  # noqa: E402
from desktop.connectors.http import PoliteHttp  # noqa: E402
from desktop.errors import Garbled, Gone, Limited, LockedOut, SourceError, Unclear, Unreachable  # noqa: E402
from desktop.model.account import Account, AccountId, Secret, Secrets  # noqa: E402
from desktop.model.message import Author, Message  # noqa: E402

RECIPES = ROOT.parent / "shared/servers/recipes/atproto"
POST, TEXT = "app.bsky.feed.post", "שלום @{guest}, סליחה 🥖 https://shop.example/דף."
MANY = 250


class Counted:
    """The real door; counts the questions, and can lose an answer after the question has arrived."""

    def __init__(self):
        self.door, self.asked, self.lose = PoliteHttp(deadline=20), [], ""

    def send(self, request):
        method = request.url.partition("?")[0].rpartition(".")[2]
        self.asked.append(method)
        answer = self.door.send(request)
        if method == self.lose:
            raise Unreachable("errors-cut-off")
        return answer

    def get(self, url, *, headers=None):
        return self.door.get(url, headers=headers)


class Person:
    """Somebody with an account of their own, by the network's own interface."""

    def __init__(self, base, name):
        self.base, self.password = base, "pw-" + name
        made = {"handle": f"{name}.test", "email": f"{name}@example.test", "password": self.password}
        said = self.ask("com.atproto.server.createAccount", made, token="")
        self.did, self.handle, self.token = said["did"], said["handle"], said["accessJwt"]

    def ask(self, method, body=None, *, token=None, query=""):
        headers = {"Content-Type": "application/json", "x-ratelimit-bypass": "bypass-key"}
        if token != "":
            headers["Authorization"] = f"Bearer {token or self.token}"
        sent = b"" if body is None else json.dumps(body).encode()
        verb = "GET" if body is None else "POST"
        answer = PoliteHttp().send(Request(verb, f"{self.base}/xrpc/{method}{query}", headers, sent))
        assert answer.trouble is None, (method, answer.status, answer.body[:300])
        return json.loads(answer.body) if answer.body.strip() else None

    def put(self, collection, record, key=None):
        asked = {"repo": self.did, "collection": collection, "record": {"$type": collection, **record}}
        made = self.ask("com.atproto.repo.createRecord", asked | ({"rkey": key} if key else {}))
        return {"uri": made["uri"], "cid": made["cid"]}

    def post(self, text, *, below=None, at=None, mention=None, quote=None, **more):
        record = {"text": text, "createdAt": iso(at or datetime.now(UTC)), **more}
        if below:
            record["reply"] = {"root": below, "parent": below}
        if mention:
            end = len(f"@{mention.handle}".encode())
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": mention.did}
            record["facets"] = [{"index": {"byteStart": 0, "byteEnd": end}, "features": [feature]}]
        if quote:
            record["embed"] = {"$type": "app.bsky.embed.record", "record": quote}
        return self.put(POST, record)

    def records(self):
        query = f"?repo={self.did}&collection={POST}&limit=100"
        return self.ask("com.atproto.repo.listRecords", query=query)["records"]

    def until_seen(self, *posts):
        """Wait until the network shows these posts to others."""
        for post in posts:
            for _ in range(200):
                if self.ask("app.bsky.feed.getPosts", query=f"?uris={post['uri']}")["posts"]:
                    break
                time.sleep(0.05)
            else:
                raise AssertionError("the network did not show a post within 10 s")


class Desk:
    """The owner's side: the connector with an app password."""

    def __init__(self, shop, password, terms=()):
        self.connector, self.http = Bluesky(), Counted()
        settings = {"handle": shop.handle, "server": shop.base}
        self.account = Account(AccountId("a"), "bluesky", "B", settings, ("password",), terms=terms)
        self.secrets = Secrets({"password": Secret(password)})

    def look(self, cursor=""):
        self.http.asked.clear()
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def look_at_all(self, cursor=""):
        found, more, asked = [], True, []
        while more:
            batch = self.look(cursor)
            asked += self.http.asked
            found += batch.messages
            cursor, more = batch.cursor, batch.more
        return found, cursor, asked

    def reply(self, to, text, mark):
        return self.connector.reply(self.account, self.secrets, to, text, mark, self.http)

    def find(self, to, text, since):
        return self.connector.find(self.account, self.secrets, to, text, since, self.http)

    def check(self):
        return self.connector.check(self.account, self.secrets, self.http).sentence.key


def iso(at):
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def refused(error, key, what):
    """Make sure that ``what`` is refused with this error and sentence."""
    caught: SourceError | None = None
    try:
        what()
    except error as trouble:
        caught = trouble
    assert caught is not None, f"{key} was expected"
    assert caught.key == key, caught.key


def said(text):
    print(f"  ok  {text}", flush=True)


def reading(shop, guest, desk):
    """Check, mentions, replies, quotes, search, paging; gives a message to answer."""
    assert desk.check() == "check-bluesky-empty"
    own = shop.post("New opening hours from Monday ☕")
    guest.until_seen(own)
    mention = guest.post(f"@{shop.handle} the espresso was cold 😞", mention=shop)
    answer = guest.post("Do you open on Sunday?", below=own)
    quote = guest.post("look at this", quote=own)
    named = guest.post("zebrawood table at that shop is broken")
    shop.until_seen(mention, answer, quote, named)
    batch = desk.look()
    texts = {message.remote_id: message for message in batch.messages}
    assert set(texts) == {one["uri"] for one in (mention, answer, quote, named)}, batch
    assert texts[answer["uri"]].answers == own["uri"]
    assert all(message.author.followers == 0 for message in batch.messages)
    said("a mention, a reply, a quote and a post with the owner's word are read; " + " ".join(desk.http.asked))
    assert desk.look(batch.cursor).messages == ()
    assert desk.http.asked == ["listNotifications", "searchPosts"], desk.http.asked
    said("a look with nothing new asks twice: " + " ".join(desk.http.asked))

    start = datetime.now(UTC) - timedelta(minutes=9)
    flood = [
        guest.post(f"@{shop.handle} {number}", mention=shop, at=start + timedelta(milliseconds=number // 3))
        for number in range(MANY)
    ]
    shop.until_seen(*flood)
    time.sleep(1)
    fresh = Desk(shop, desk.secrets["password"].reveal())
    found, _, asked = fresh.look_at_all()
    missing = {one["uri"] for one in flood} - {message.remote_id for message in found}
    assert not missing, len(missing)
    assert len({message.remote_id for message in found}) == len(found)
    said(f"a first look at {len(found)} notifications, three in each millisecond, loses none: {len(asked)} questions")
    return texts[answer["uri"]]


def answering(shop, guest, desk, to):
    """One reply however often it is tried, found again after a lost answer, with its links and mentions."""
    since, text = datetime.now(UTC), TEXT.format(guest=guest.handle)
    before = len(shop.records())
    sent = desk.reply(to, text, "reply-1")
    assert desk.reply(to, text, "reply-1") == sent
    assert desk.find(to, text, since) == sent
    assert len(shop.records()) == before + 1
    said("a reply is posted once, a second try finds it")
    guest.until_seen({"uri": sent.remote_id})
    thread = guest.ask("app.bsky.feed.getPostThread", query=f"?uri={to.remote_id}&depth=1")["thread"]
    (below,) = thread["replies"]
    record, raw = below["post"]["record"], text.encode()
    assert (below["post"]["uri"], record["text"]) == (sent.remote_id, text)
    marks = [raw[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode() for one in record["facets"]]
    assert marks == ["https://shop.example/דף", f"@{guest.handle}"], marks
    said("it stands in the thread with its link and mention: " + " ".join(marks))
    desk.http.lose = "putRecord"
    refused(Unclear, "errors-unclear", lambda: desk.reply(to, "a lost answer", "reply-2"))
    desk.http.lose = ""
    found = desk.find(to, "a lost answer", since)
    assert found is not None
    assert desk.reply(to, "a lost answer", "reply-2") == found
    assert len(shop.records()) == before + 2
    said("a lost answer is unclear, found again, and not posted twice")
    refused(Garbled, "errors-bluesky-refused", lambda: desk.reply(to, "x" * 301, "reply-3"))
    closed = guest.post("nobody may answer this")
    gate = {"post": closed["uri"], "allow": [], "createdAt": iso(datetime.now(UTC))}
    guest.put("app.bsky.feed.threadgate", gate, closed["uri"].rpartition("/")[2])
    shop.until_seen(closed)
    time.sleep(1)
    guarded = Message(to.account_id, closed["uri"], Author(""), "", datetime.now(UTC), "bluesky")
    refused(Garbled, "errors-bluesky-no-reply", lambda: desk.reply(guarded, "hello", "reply-4"))
    gone = Message(to.account_id, closed["uri"][:-5] + "22222", Author(""), "", datetime.now(UTC), "bluesky")
    refused(Gone, "errors-bluesky-post-gone", lambda: desk.reply(gone, "hello", "reply-5"))
    said("a text too long, a closed thread and a post that is gone are refused by name")


def keeping(shop, desk):
    """A refused token is renewed; a revoked app password, a closed account and too many sign-ins say so."""
    held = json.loads(desk.secrets["session"].reveal())
    desk.secrets.renew("session", Secret(json.dumps({**held, "access": held["access"][:-4] + "AAAA"})))
    desk.look()
    assert desk.http.asked[:3] == ["listNotifications", "refreshSession", "listNotifications"], desk.http.asked
    said("a refused token is renewed: " + " ".join(desk.http.asked))
    main = Desk(shop, shop.password)
    assert main.check() == "check-bluesky-main-password"
    shop.ask("com.atproto.server.revokeAppPassword", {"name": "desk"})
    held = json.loads(desk.secrets["session"].reveal())
    desk.secrets.renew("session", Secret(json.dumps({**held, "access": held["access"][:-4] + "AAAA"})))
    refused(LockedOut, "errors-bluesky-password", desk.look)
    assert desk.http.asked == ["listNotifications", "refreshSession", "createSession"], desk.http.asked
    said("a revoked app password: " + " ".join(desk.http.asked))
    shop.ask("com.atproto.server.deactivateAccount", {})
    to = Message(AccountId("a"), main_post(main), Author(""), "", datetime.now(UTC), "bluesky")
    refused(LockedOut, "errors-bluesky-off", lambda: main.reply(to, "hello", "reply-6"))
    said("an account that is switched off says so")
    wrong = Desk(shop, "wrong")
    trouble: SourceError | None = None
    for _ in range(40):
        try:
            wrong.look()
        except LockedOut:
            continue
        except Limited as limited:
            trouble = limited
            break
    assert isinstance(trouble, Limited)
    assert trouble.until is not None
    assert trouble.until > datetime.now(UTC)
    said(f"too many sign-ins wait {round((trouble.until - datetime.now(UTC)).total_seconds())} s")


def main_post(desk):
    return next(iter(desk.look_at_all()[0])).remote_id


def main():
    """Start the network unless it runs already, try everything, stop it."""
    base = os.environ.get("BLUESKY", "")
    folder = "" if base else sys.argv[1]
    if folder:
        subprocess.run([RECIPES / "up.sh", folder], check=True)
        base = "http://127.0.0.1:2583"
    try:
        began, number = time.monotonic(), int(time.time()) % 1_000_000
        shop, guest = Person(base, f"shop{number}"), Person(base, f"guest{number}")
        time.sleep(2)  # until the network knows them
        password = shop.ask("com.atproto.server.createAppPassword", {"name": "desk"})["password"]
        desk = Desk(shop, password, ("zebrawood",))
        answering(shop, guest, desk, reading(shop, guest, desk))
        keeping(shop, desk)
        print(f"All well in {time.monotonic() - began:.0f} s.")
    finally:
        if folder:
            subprocess.run([RECIPES / "down.sh", folder], check=False)


if __name__ == "__main__":
    main()
