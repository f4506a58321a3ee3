"""Replying as its user types it, in processes of their own that are killed at the worst moments: never twice."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.desktop.connectors.conftest import Web

ROOT = Path(__file__).parents[2]
TOKEN = "hunter2-canary"
KILLS = int(os.environ.get("UTULIVU_KILLS", "6"))


class Town(Web):
    """A server with Mastodon's interface that heeds no idempotency key: what is posted twice is there twice.

    ``fate`` of a post: ``take``, ``lose`` (taken, nothing said) or ``drop`` (not taken, nothing said). ``before_post``
    is called when the post to be answered is asked for, just before; ``before_answer`` before anything is said.
    """

    def __init__(self):
        super().__init__()
        self.posts, self.marks, self.tries = [], [], 0
        self.fate, self.before_post, self.before_answer = "take", lambda: None, lambda: None
        me = {"id": "shop", "acct": "shop", "url": self.url}
        asked = {"id": "p1", "created_at": "2026-11-24T09:00:00Z", "content": "<p>The bread was stale</p>"}
        asked |= {"account": {"id": "dana", "acct": "dana@town.example"}, "visibility": "public", "url": self.url}
        notice = {"id": "n1", "type": "mention", "created_at": "2026-11-24T09:00:00Z", "status": asked}
        self.shows("/api/v1/accounts/verify_credentials", lambda: me)
        self.shows("/api/v1/notifications", lambda: [notice])
        self.shows("/api/v1/accounts/shop/statuses", list)
        self.shows("/api/v1/statuses/p1", lambda: self.before_post() or asked)
        self.shows("/api/v1/statuses/p1/context", lambda: {"ancestors": [], "descendants": list(self.posts)})
        self.pages["/api/v1/statuses"] = self._post

    def shows(self, path, found):
        self.pages[path] = lambda handler: handler.say(200, json.dumps(found()).encode())

    def _post(self, handler):
        from urllib.parse import parse_qs

        form = {name: value[0] for name, value in parse_qs(self.bodies[-1].decode()).items()}
        self.tries += 1
        self.marks.append(handler.headers["Idempotency-Key"])
        post = {"id": f"r{len(self.posts) + 1}", "content": form["status"].replace("&", "&amp;"), "url": self.url}
        post |= {"account": {"id": "shop"}, "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
        if self.fate != "drop":
            self.posts.append(post)
        self.before_answer()
        if self.fate == "take":
            handler.say(200, json.dumps(post).encode())
        else:
            handler.connection.close()


@pytest.fixture
def town():
    server = Town()
    yield server
    server.close()


class Owner:
    """Types commands; her token is asked for each time, for here is no keyring."""

    def __init__(self, home, town):
        self.home, self.town = home, town
        nobody = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody", "DISPLAY": "", "UTULIVU_HOME": str(home)}
        self.environment = {**os.environ, **nobody}
        self.account = self.run("accounts", "add", "mastodon", "--label", "Our shop", "--set", f"server={town.url}",
                                "--secret", "token", secret=False).stdout.strip()  # fmt: skip
        assert "1 new" in self.run("look").stdout
        (message,) = json.loads(self.run("messages", "--json", secret=False).stdout)
        self.message = str(message["id"])

    def start(self, *arguments, secret=True):
        lent = ["--secret", f"{self.account}.token"] if secret else []
        return subprocess.Popen(
            [sys.executable, "-m", "desktop", "--language", "en", *arguments, *lent],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
            env=self.environment, start_new_session=True,
        )  # fmt: skip

    def run(self, *arguments, secret=True, code=0):
        process = self.start(*arguments, secret=secret)
        out, err = process.communicate(TOKEN + "\n", timeout=60)
        assert "Traceback" not in err
        assert TOKEN not in out + err
        assert process.returncode == code, err
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def shown(self, text):
        """What would be sent, and the code that confirms it."""
        out = self.run("reply", self.message, "--text", text, secret=False).stdout
        return out, out.strip().rsplit(" ", 1)[1]

    def outbox(self):
        return json.loads(self.run("outbox", "--json", secret=False).stdout)

    def replies(self):
        with closing(sqlite3.connect(self.home / "utulivu.db")) as conn:
            return conn.execute("select state, text, mark from outgoing order by id").fetchall()


@pytest.fixture
def owner(home, town):
    return Owner(home, town)


@pytest.mark.journey
def test_from_what_would_be_sent_to_what_is_there(owner, town):
    said, code = owner.shown("Sorry & thank you.\nCome again.")
    assert "  @dana@town.example Sorry & thank you.\n  Come again.\n" in said
    assert "“Our shop”" in said
    assert "The bread was stale" in said
    assert town.tries == 0
    assert [one["state"] for one in owner.outbox()] == ["waiting"]
    other = owner.run("reply", owner.message, "--text", "Sorry & thank you. Come again.", "--confirm", code, code=1)
    assert "read it once more" in other.stderr
    _, code = owner.shown("Sorry & thank you.\nCome again.")
    sent = owner.run("reply", owner.message, "--text", "Sorry & thank you.\nCome again.", "--confirm", code)
    assert "Your reply is on Mastodon" in sent.stdout
    assert len(town.posts) == town.tries == 1
    assert owner.outbox() == []
    (message,) = json.loads(owner.run("messages", "--json", secret=False).stdout)
    assert message["answered_at"]
    target = owner.home / "all.json"
    owner.run("export", "--to", str(target), secret=False)
    replies = json.loads(target.read_text(encoding="utf-8"))["replies"]
    assert [one["state"] for one in replies] == ["withdrawn", "withdrawn", "sent"]
    assert replies[-1]["remote_id"] == "r1"


@pytest.mark.journey
def test_one_in_doubt_is_settled_by_the_owner(owner, town):
    town.fate = "drop"
    _, code = owner.shown("Sorry.")
    said = owner.run("reply", owner.message, "--text", "Sorry.", "--confirm", code, code=1).stderr
    assert "please do not send it again" in said
    (doubtful,) = owner.outbox()
    assert (doubtful["state"], doubtful["to"]) == ("unclear", "dana@town.example")
    id = str(doubtful["id"])
    assert "not certain" in owner.run("reply", owner.message, "--text", "Sorry!", code=1).stderr
    owner.run("outbox", "--withdraw", id, code=1)
    assert "not certain" in owner.run("outbox", "--look", id).stdout
    assert "goes out only when you confirm" in owner.run("outbox", "--not-there", id).stdout
    town.fate = "take"
    _, code = owner.shown("Sorry.")
    owner.run("reply", owner.message, "--text", "Sorry.", "--confirm", code)
    assert len(town.posts) == 1
    assert len(set(town.marks)) == 1


@pytest.mark.journey
@pytest.mark.parametrize("fate", ["take", "drop"])
def test_killed_between_the_post_and_its_answer(owner, town, fate):
    """The server kills the desk once it has decided, before it says a word."""
    _, code = owner.shown("Sorry.")
    town.fate = fate
    dying = owner.start("reply", owner.message, "--text", "Sorry.", "--confirm", code)
    town.before_answer = lambda: os.killpg(dying.pid, signal.SIGKILL)
    dying.communicate(TOKEN + "\n", timeout=60)
    assert dying.returncode == -signal.SIGKILL
    assert owner.replies()[0][0] == "sending"
    town.before_answer = lambda: None
    assert [one["state"] for one in owner.outbox()] == ["unclear"]
    owner.run("look")
    there = fate == "take"
    assert owner.replies()[0][0] == ("sent" if there else "unclear")
    assert (town.tries, len(town.posts)) == (1, int(there))


A_DAY = """
import sys
from pathlib import Path
from desktop.connectors.mastodon import Mastodon
from desktop.desk import open_desk
from desktop.model.account import Secret
from desktop.model.outgoing import Fate
from desktop.vault import MemoryVault

home, text, *there = sys.argv[1:]
vault = MemoryVault()
desk = open_desk(Path(home), vault=vault, connectors=(Mastodon(),))
((account, _),) = desk.accounts.listed()
vault.keep(account.id, "token", Secret(sys.stdin.readline().strip()))
for parcel in desk.outbox.pending():
    one = parcel.outgoing
    assert one.state is not Fate.SENDING, "in doubt at the start"
    if one.state is Fate.UNCLEAR:
        one = desk.outbox.look_up(one.id).result()
    if one.state is Fate.UNCLEAR:  # the owner looks herself
        one = desk.outbox.settle(one.id, one.text in there).result()
message = 1
parcel = desk.outbox.prepare(message, text).result()
desk.outbox.send(parcel.outgoing.id, parcel.outgoing.text, parcel.code).result()
desk.close()
"""


def kill(pid):
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


@pytest.mark.journey
def test_killed_at_any_moment_nothing_is_there_twice_or_unconfirmed(owner, town):
    """Each day the desk is opened, puts in order what is in doubt, confirms one reply, and is killed somewhere.

    UTULIVU_KILLS=200 makes it a long night.
    """
    chance, confirmed = random.Random(7), set()
    for day in range(KILLS):
        town.fate = chance.choice(["take", "take", "lose", "drop"])
        text = f"@dana@town.example Sorry, day {day}."
        confirmed.add(text)
        there = [post["content"] for post in town.posts]
        dying = subprocess.Popen(
            [sys.executable, "-c", A_DAY, str(owner.home), text, *there], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, cwd=ROOT, env=owner.environment, start_new_session=True,
        )  # fmt: skip
        timer = threading.Timer(chance.uniform(0.0, 0.06) if day % 2 else chance.uniform(0.2, 2.5), kill, (dying.pid,))
        town.before_post = timer.start if day % 2 else lambda: None
        if not day % 2:
            timer.start()
        _, err = dying.communicate(TOKEN + "\n", timeout=60)
        timer.cancel()
        assert dying.returncode in (0, -signal.SIGKILL), err
        said = [post["content"] for post in town.posts]
        assert len(said) == len(set(said)), "a reply is there twice"
        assert set(said) <= confirmed
        town.before_post = lambda: None
    with closing(sqlite3.connect(owner.home / "utulivu.db")) as conn:
        assert conn.execute("pragma integrity_check").fetchone()[0] == "ok"
        sent = {row[0] for row in conn.execute("select text from outgoing where state = 'sent'")}
    assert sent <= {post["content"] for post in town.posts}
