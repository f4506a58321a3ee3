"""The headless front end as its user types it: a real feed from a real server, in processes of their own."""

import contextlib
import http.server
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.connectors import CONNECTORS

ROOT = Path(__file__).parents[2]
FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Mentions of Sunrise</title>{items}
</channel></rss>"""
ITEM = """<item><guid>{n}</guid><title>{title}</title><link>https://news.example/{n}</link>
<pubDate>Tue, 24 Nov 2026 0{n}:00:00 GMT</pubDate></item>"""


@pytest.fixture
def feed():
    """A feed server; ``feed.titles`` is what it tells."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            items = "".join(server.item.format(n=n, title=title) for n, title in enumerate(server.titles))
            body = FEED.format(items=items).encode()
            server.asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.item = ITEM
    server.titles, server.asked = ["I love Sunrise bakery, wonderful bread", "הלחם היה נהדר, תודה"], []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def run(home):
    """Run one command; gives the finished process."""
    no_keyring = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody", "DISPLAY": "", "UTULIVU_HOME": str(home)}
    environment = {**os.environ, **no_keyring}

    def command(*arguments, typed="", code=0):
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--language", "en", *arguments],
            input=typed, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=60, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        assert done.returncode == code, done.stderr
        return done

    return command


def only_sentence(done):
    (line,) = done.stderr.strip().splitlines()
    assert "errors-" not in line
    return line


def address(feed):
    return f"http://127.0.0.1:{feed.server_port}/secret-path/feed.xml"


@pytest.mark.journey
def test_from_an_address_to_a_measured_meter(run, feed, home):
    run("accounts", "add", "feed", "--label", "News", "--set", f"address={address(feed)}", "--check")
    assert "2 new messages" in run("look", "--until-idle").stdout
    found = json.loads(run("messages", "--json").stdout)
    assert {message["reading"]["language"] for message in found} == {"en", "he"}
    assert {message["reading"]["mood"] for message in found} == {"positive"}
    assert all(message["sent_at"].endswith("Z") and message["url"].startswith("https://news") for message in found)
    meter = json.loads(run("meter", "--json").stdout)
    assert set(meter) == {"score", "level", "parts", "at"}
    assert meter["score"] == sum(part["points"] for part in meter["parts"])
    assert all(set(part) == {"key", "points", "sentence", "evidence"} for part in meter["parts"])
    (account,) = json.loads(run("accounts", "list", "--json").stdout)
    assert (account["label"], account["health"]) == ("News", "good")
    target = home / "all.json"
    run("export", "--to", str(target))
    assert len(json.loads(target.read_text(encoding="utf-8"))["messages"]) == 2
    assert "All is well" in run("check").stdout
    run("accounts", "remove", "News")
    assert json.loads(run("accounts", "list", "--json").stdout) == []


@pytest.mark.journey
def test_a_secret_is_read_from_standard_input_and_written_nowhere(run, feed, home):
    id = run("accounts", "add", "feed", "--set", "private=yes", "--secret", "address", typed=address(feed) + "\n")
    assert id.stderr.strip(), "a vault that forgets has to say so"
    name = id.stdout.strip() + ".address"
    assert "2 new messages" in run("look", "--secret", name, typed=address(feed) + "\n").stdout
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert b"secret-path" not in kept


@pytest.mark.journey
def test_trouble_is_one_sentence_and_a_status(run, home):
    run("accounts", "add", "feed", "--set", "address=http://127.0.0.1:9/nobody")
    failed = run("look", code=1)
    assert len(failed.stderr.strip().splitlines()) == 1
    assert "errors-" not in failed.stderr
    assert "accounts list" in run("accounts", "remove", "nobody", code=1).stderr
    assert "feed, mail" in run("accounts", "add", "fax", code=1).stderr
    assert run("dance", code=2).stderr
    (home / "utulivu.db").write_bytes(b"rubbish" * 4000)
    damaged = run("check", code=1)
    assert len(damaged.stderr.strip().splitlines()) == 1
    assert (home / "utulivu.db").read_bytes() == b"rubbish" * 4000


@pytest.mark.journey
@pytest.mark.parametrize("language", ["en", "he"])
def test_the_practice_is_told_to_its_end_without_a_network(run, language):
    told = run("--language", language, "practice", "--speed", "4000", "--seed", "1").stdout
    assert "!! " in told
    assert told.count("==") >= 3


@pytest.mark.journey
def test_a_mistyped_account_is_told_what_is_wrong_with_it(run, home):
    one, two = (
        run("accounts", "add", "feed", "--set", f"address=http://127.0.0.1:9/{name}").stdout.strip() for name in "ab"
    )
    shared = run("accounts", "remove", "feed", code=1).stderr
    assert one in shared
    assert two in shared
    assert "already" in run("accounts", "add", "feed", "--set", "address=http://127.0.0.1:9/a", code=1).stderr
    said = run("accounts", "add", "feed", "--set", "address=a.example", "--set", "foo=bar", code=1).stderr
    assert "foo" in said
    box = ("--set", "server=a.example", "--set", "user=me", "--set", "port=abc", "--secret", "password")
    assert "65535" in run("accounts", "add", "mail", *box, typed="x\n", code=1).stderr
    spaced = run("accounts", "add", "feed", "--set", "address=not an address", "--check", code=1).stderr
    assert "not a web address" in spaced


@pytest.mark.journey
@pytest.mark.parametrize("limit", ["-3", "0", "many"])
def test_an_impossible_limit_is_mistyped(run, limit):
    assert "from 1" in run("messages", f"--limit={limit}", code=2).stderr


@pytest.mark.journey
def test_strangers_in_a_feed_without_authors_raise_the_alarm(run, feed, home):
    meals = ("pie", "soup", "salad", "stew", "cake", "rice")
    feed.titles = [f"My whole family is in hospital with food poisoning from the {meal}" for meal in meals]
    own = f"http://127.0.0.1:{feed.server_port}"
    feed.item = "<item><guid>{n}</guid><title>{title}</title><link>" + own + "/{n}</link></item>"
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    run("look", "--until-idle")
    meter = json.loads(run("meter", "--json").stdout)
    assert meter["level"] in ("crisis", "emergency")
    assert "somebody" in run("messages").stdout


@pytest.mark.journey
def test_a_look_is_followed_by_todays_copy(run, feed, home):
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    assert not (home / "backup").exists()
    run("look")
    (copy,) = (home / "backup").iterdir()
    made = copy.stat().st_mtime_ns
    run("look")
    assert [one.stat().st_mtime_ns for one in (home / "backup").iterdir()] == [made]
    copy.unlink()
    (home / "backup").rmdir()
    (home / "backup").touch()
    failed = run("look", code=1)
    assert "new messages" in failed.stdout
    assert "copy" in only_sentence(failed)


# -- where the answer goes ------------------------------------------------------------------------

ANSWERS = ("messages", "messages --json", "meter", "check", "look")
posix = pytest.mark.skipif(sys.platform == "win32", reason="told in the words of another shell")


@pytest.fixture
def shell(home):
    """Run one line of the shell in which ``$U`` is the program; gives the finished process."""
    no_keyring = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody", "DISPLAY": "", "UTULIVU_HOME": str(home)}
    program = f"{sys.executable} -m desktop --language en"

    def line(text):
        return subprocess.run(
            ["sh", "-c", text], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
            env={**os.environ, **no_keyring, "U": program},
        )  # fmt: skip

    return line


@posix
@pytest.mark.journey
def test_an_answer_that_cannot_be_written_is_one_sentence(run, feed, shell):
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    run("look")
    full = [f"$U {command} >/dev/full" for command in ANSWERS if Path("/dev/full").exists()]
    for line in (*full, "$U messages >&-", "$U look >&-"):
        done = shell(line)
        assert "could not be written out" in only_sentence(done)
        assert done.returncode == 1


@posix
@pytest.mark.journey
@pytest.mark.parametrize("command", ["messages", "messages --json", "practice --speed 4000 --seed 1"])
def test_a_reader_that_leaves_is_no_trouble(run, feed, shell, command):
    feed.titles = [f"The bread number {n} is good" for n in range(9)]
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    run("look")
    done = shell(f"{{ $U {command}; echo $? >&2; }} | head -1 >/dev/null")
    assert done.stderr == "0\n"


@posix
@pytest.mark.journey
def test_without_an_input_there_is_no_secret(shell):
    for nothing in ("<&-", "</dev/null", "<$(printf '\\377\\n' >$UTULIVU_HOME.x; echo $UTULIVU_HOME.x)"):
        done = shell(f"$U accounts add feed --set private=yes --secret address {nothing}")
        assert "address" in only_sentence(done)
        assert done.returncode == 1


@posix
@pytest.mark.journey
def test_a_terminal_of_few_letters_still_gets_every_message(run, feed, shell):
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    run("look")
    done = shell("PYTHONIOENCODING=ascii $U messages --json")
    assert {message["reading"]["language"] for message in json.loads(done.stdout)} == {"en", "he"}


@pytest.mark.journey
def test_an_export_that_fails_leaves_nothing_behind(run, home):
    run("check")
    target = home / "all.json"
    (target / "in the way").mkdir(parents=True)
    assert "all.json" in only_sentence(run("export", "--to", str(target), code=1))
    assert [one.name for one in home.iterdir() if one.suffix == ".new"] == []


@posix
@pytest.mark.journey
def test_a_look_that_could_not_be_kept_says_so(run, feed, shell):
    feed.titles = [f"The bread number {n} is good. " + "Really. " * 2000 for n in range(9)]
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    done = shell("ulimit -f 240; $U look")  # blocks of 512 bytes: room for the database, not for what it brought
    assert only_sentence(done)
    assert (done.stdout, done.returncode) == ("", 1)
    assert json.loads(run("messages", "--json").stdout) == []
    assert "9 new messages" in run("look").stdout


# -- the way back ---------------------------------------------------------------------------------


@pytest.fixture
def used(run, feed, home):
    """A home that has been used; gives its copy."""
    run("accounts", "add", "feed", "--set", f"address={address(feed)}")
    run("look")
    (copy,) = (home / "backup").iterdir()
    return copy


@pytest.mark.journey
@pytest.mark.parametrize("empty", [False, True])
def test_a_lost_database_is_no_new_desk(run, used, home, empty):
    for file in home.glob("utulivu.db*"):
        file.unlink()
    if empty:
        (home / "utulivu.db").touch()
    for command in ("check", "look", "messages"):
        assert "check --restore" in only_sentence(run(command, code=1))
    assert "Went back" in run("check", "--restore").stdout
    assert len(json.loads(run("messages", "--json").stdout)) == 2


@pytest.mark.journey
def test_only_what_is_damaged_is_replaced(run, used, home):
    said = run("check", "--restore").stdout
    assert "All is well" in said
    assert "Went back" not in said
    with contextlib.closing(sqlite3.connect(home / "utulivu.db")) as conn:
        conn.execute("pragma user_version = 99")
    assert "newer" in only_sentence(run("check", "--restore", code=1))
    with contextlib.closing(sqlite3.connect(home / "utulivu.db")) as conn:
        conn.execute("pragma user_version = 1")
    assert len(json.loads(run("messages", "--json").stdout)) == 2
    for file in home.glob("utulivu.db*"):
        file.write_bytes(b"rubbish" * 4000)
    (home / "backup" / "utulivu-2099-01-01.db").touch()
    assert used.name in run("check", "--restore").stdout
    assert len(json.loads(run("messages", "--json").stdout)) == 2
    used.unlink()
    (home / "utulivu.db").write_bytes(b"")
    (home / "backup" / "utulivu-2099-01-01.db").write_bytes(b"rubbish" * 4000)
    assert "no good copy" in only_sentence(run("check", "--restore", code=1))


FILES = ROOT / "tests" / "recordings" / "files"


@pytest.mark.journey
def test_a_chat_comes_in_by_file_once_and_goes_again(run, home):
    chat = str(FILES / "android_en_us.txt")
    assert "Maya Cohen, Sunrise Bakery" in run("import", chat, code=1).stderr
    trial = json.loads(run("import", chat, "--me", "Sunrise Bakery", "--dry-run", "--json").stdout)
    assert (trial["id"], trial["new"], trial["aside"]["own"]) == (None, 3, 1)
    assert json.loads(run("messages", "--json").stdout) == []
    done = json.loads(run("import", chat, "--me", "Sunrise Bakery", "--json").stdout)
    assert (done["id"], done["new"]) == (1, 3)
    again = json.loads(run("import", chat, "--me", "Sunrise Bakery", "--json").stdout)
    assert (again["id"], again["new"], again["known"]) == (None, 0, 3)
    found = json.loads(run("messages", "--json").stdout)
    assert {(message["account"], message["platform"]) for message in found} == {("by-hand", "whatsapp")}
    assert json.loads(run("accounts", "list", "--json").stdout) == []
    (kept,) = json.loads(run("import", "--list", "--json").stdout)
    assert (kept["name"], kept["left"], kept["undone_at"]) == ("android_en_us.txt", 3, None)
    assert json.loads(run("import", "--undo", "1", "--json").stdout) == {"id": 1, "removed": 3, "stayed": 0}
    assert json.loads(run("messages", "--json").stdout) == []


@pytest.mark.journey
def test_a_table_asks_for_what_it_needs_and_shows_what_cannot_be_read(run, home):
    he = str(FILES / "reviews_he.csv")
    assert "--day-first or --month-first" in run("import", he, code=1).stderr
    assert "2 new messages" in run("import", he, "--month-first", "--map", "author=3", "--dry-run").stdout
    assert "1 תאריך" in run("import", he, "--map", "text=99", code=1).stderr
    assert "date, time" in run("import", he, "--map", "mood=1", code=1).stderr
    assert "date" in run("import", he, "--map", "date=", code=1).stderr
    told = run("import", str(FILES / "reviews_en.csv"))
    assert "3 messages were kept" in told.stdout
    assert "Line 5: its date cannot be read" in told.stderr
    assert run("import", code=1).stderr
    assert run("import", "nothing.csv", code=1).stderr


@pytest.mark.journey
def test_one_message_by_hand_with_its_picture(run, home, tmp_path):
    picture = tmp_path / "screen.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    text = "The waiter was rude to my mother"
    told = ("--when", "2026-04-03 10:20", "--author", "Dana", "--platform", "Google", "--stars", "1")
    id = run("add", "--text", "-", *told, "--picture", str(picture), typed=text).stdout.strip()
    (message,) = json.loads(run("messages", "--json").stdout)
    assert (message["text"], message["platform"], message["stars"]) == (text, "google", 1)
    assert message["reading"]["mood"] == "negative"
    assert len(list((home / "files").iterdir())) == 1
    assert "already" in run("add", "--text", text, *told, code=1).stderr
    assert "2026-04-03" in run("add", "--text", "x", "--when", "soon", code=1).stderr
    refused = run("add", "--text", "x", "--platform", "nosuch", code=1).stderr
    assert "nosuch" in refused
    assert "google, facebook, instagram" in refused
    run("import", "--undo", id)
    assert list((home / "files").iterdir()) == []


@pytest.mark.journey
def test_the_help_of_adding_names_every_kind_and_what_it_asks_for(run):
    told = run("accounts", "add", "-h").stdout
    for connector in CONNECTORS:
        assert f"  {connector.kind.id}\n" in told
        assert [field.name for field in connector.kind.fields if field.name not in told] == []


@pytest.mark.journey
def test_the_shape_of_the_accounts_is_the_one_that_is_written_down(run):
    run("accounts", "add", "feed", "--set", "address=https://shop.example/feed")
    (account,) = json.loads(run("accounts", "list", "--json").stdout)
    (told,) = re.findall(r"`accounts list --json` gives a list of `([^`]+)`", (ROOT / "README.md").read_text("utf-8"))
    told = re.sub(r": (\{[^}]*\}|\[[^]]*\]|\"[^\"]*\")", "", told)
    assert re.findall(r'"(\w+)"', told) == list(account)
