"""Mailboxes on a real Dovecot: read only, numbered anew, full of letters; and servers that misbehave."""

import gc
import json
import re
import socket
import ssl
import threading
import time
import traceback
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.connectors import mail_item
from desktop.connectors.imap import _modified_utf7
from desktop.connectors.imap_login import refusal
from desktop.connectors.mail import Mail
from desktop.connectors.mime import identity, letter
from desktop.errors import Garbled, Gone, Limited, LockedOut, SourceError, Unreachable
from desktop.model.account import Account, AccountId, Secret

CANARY = 'p"a\\ss-canary'
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SHARED = Path(__file__).parents[4] / "shared"


def mail(number=1, *, head="", body="body", date="Tue, 24 Nov 2026 09:00:00 +0000", id=True):
    known = f"Message-ID: <{number}@example.com>\r\n" if id else ""
    return (
        f"From: Dana <dana@example.com>\r\nSubject: mail {number}\r\nDate: {date}\r\n{known}{head}\r\n{body}\r\n"
    ).encode()


class Look:
    """Looks at the test's mailbox, again and again."""

    def __init__(self, dovecot, **settings):
        self.dovecot, self.cursor = dovecot, ""
        self.connector = Mail(now=lambda: NOW, ssl_context=dovecot.client_context, deadline=10)
        known = {"server": "localhost", "port": str(dovecot.port), "user": dovecot.user, **settings}
        self.account = Account(AccountId("a1"), "mail", "Mail", known, ("password",))

    def __call__(self):
        batch = self.connector.fetch(self.account, {"password": Secret(self.dovecot.password)}, self.cursor, None)
        self.cursor = batch.cursor
        return batch


@pytest.fixture
def look(dovecot):
    return Look(dovecot)


def titles(batch):
    return [message.title or message.text for message in batch.messages]


# -- Dovecot ----------------------------------------------------------------------------------


def test_nothing_is_marked_moved_or_deleted(dovecot, look):
    dovecot.append(mail(1), mail(2))
    assert titles(look()) == ["mail 1", "mail 2"]
    look.connector.check(look.account, {"password": Secret(dovecot.password)}, None)
    with dovecot.session() as client:
        client.select("INBOX", readonly=True)
        flags = client.fetch("1:*", "(FLAGS)")[1]
    assert len(flags) == 2
    assert b"Seen" not in b"".join(flags)


def test_the_last_mail_is_not_given_again_and_again(dovecot, look):
    """``UID n:*`` names the last mail even when it is below n."""
    dovecot.append(mail(1))
    assert titles(look()) == ["mail 1"]
    cursor = json.loads(look.cursor)
    look.cursor = json.dumps({**cursor, "last": cursor["last"] + 5})
    assert look().messages == ()


def test_an_empty_mailbox_and_then_a_first_mail(dovecot, look):
    assert look().messages == ()
    assert look().messages == ()
    dovecot.append(mail(1))
    assert titles(look()) == ["mail 1"]


def test_a_mailbox_numbered_anew_gives_the_same_ids(dovecot, look):
    dovecot.append(mail(1), mail(2), mail(3, id=False))
    first = look()
    before = json.loads(look.cursor)["validity"]
    dovecot.number_anew()
    second = look()
    assert json.loads(look.cursor)["validity"] != before
    assert {m.remote_id for m in second.messages} == {m.remote_id for m in first.messages}
    dovecot.append(mail(4))
    assert titles(look()) == ["mail 4"]


def test_only_the_last_thirty_days_at_first(dovecot, look):
    dovecot.append(mail(1), arrived=NOW - timedelta(days=45))
    dovecot.append(mail(2), arrived=NOW - timedelta(days=3))
    assert titles(look()) == ["mail 2"]
    dovecot.append(mail(3), arrived=NOW)
    assert titles(look()) == ["mail 3"]


def test_a_full_mailbox_comes_in_batches_of_a_hundred(dovecot, look):
    dovecot.append(
        *(mail(number, date=f"Tue, 24 Nov 2026 09:{number // 60:02}:{number % 60:02} +0000") for number in range(230))
    )
    batches = [look(), look(), look()]
    assert [len(batch.messages) for batch in batches] == [100, 100, 30]
    assert [batch.more for batch in batches] == [True, True, False]
    assert [title for batch in batches for title in titles(batch)] == [f"mail {number}" for number in range(230)]
    assert look().messages == ()


def test_a_mail_deleted_in_between_is_no_trouble(dovecot, look):
    dovecot.append(mail(1), mail(2), mail(3))
    with dovecot.session() as client:
        client.select("INBOX")
        client.store("2", "+FLAGS", "\\Deleted")
        client.expunge()
    assert titles(look()) == ["mail 1", "mail 3"]


def test_only_the_beginning_of_a_huge_mail_is_read(dovecot, look):
    dovecot.append(mail(1, body="start " + "x" * 70 + "\r\n" + ("y" * 70 + "\r\n") * 40_000))
    (message,) = look().messages
    assert message.readable
    assert (message.title, message.text[:5]) == ("mail 1", "start")
    assert len(message.text) <= 65_536


def test_a_folder_with_any_name(dovecot):
    with dovecot.session() as client:
        client.create('"&BdEF2QXnBdUF6AXVBeo- a&-b"')
    dovecot.append(mail(1), folder='"&BdEF2QXnBdUF6AXVBeo- a&-b"')
    assert titles(Look(dovecot, folder="ביקורות a&b")()) == ["mail 1"]
    with pytest.raises(Gone):
        Look(dovecot, folder='no such "folder" \\')()
    with pytest.raises(Gone):
        Look(dovecot, folder="INBOX\r\nA1 DELETE INBOX")()


def test_an_untrusted_server_never_hears_the_password(dovecot, look):
    strict = Mail(now=lambda: NOW, deadline=10)
    with pytest.raises(Unreachable) as caught:
        strict.fetch(look.account, {"password": Secret("x")}, "", None)
    assert caught.value.key == "errors-certificate-untrusted"


def test_the_wrong_host_is_another_sentence(dovecot, certificates):
    look = Look(dovecot, server="127.0.0.2")
    with pytest.raises(SourceError) as caught:
        look()
    assert caught.value.key in ("errors-certificate-wrong-host", "errors-mail-no-answer")


@pytest.mark.parametrize(
    "settings", [{"server": "a b"}, {"server": ""}, {"port": "0"}, {"port": "70000"}, {"port": "x"}, {"server": "a@b"}]
)
def test_what_cannot_be_a_server(settings):
    known = {"server": "localhost", "port": "993", "user": "u", **settings}
    account = Account(AccountId("a1"), "mail", "Mail", known, ("password",))
    with pytest.raises(Garbled) as caught:
        Mail().fetch(account, {"password": Secret("x")}, "", None)
    assert caught.value.key == "errors-mail-server-invalid"


def test_the_mail_corpora_through_a_real_server(dovecot, look):
    files = sorted((SHARED / "servers" / "recordings" / "mail").rglob("*.eml"))[:60]
    if not files:
        pytest.skip("the shared recordings are not here")
    dovecot.append(*(re.sub(rb"\r?\n", b"\r\n", file.read_bytes()) for file in files))
    batch = look()
    assert len(batch.messages) == len(files)
    assert all(message.sent_at <= NOW for message in batch.messages)


# -- a server that misbehaves -----------------------------------------------------------------


class Scripted:
    """A TLS server that says what the script holds for each command, and hears everything."""

    def __init__(self, context, script):
        self.script, self.heard, self.context = script, [], context
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        try:
            while True:
                plain, _ = self.listening.accept()
                with closing(self.context.wrap_socket(plain, server_side=True)) as sock, sock.makefile("rb") as lines:
                    self._talk(sock, lines)
        except OSError:
            return

    def _talk(self, sock, lines):
        try:
            sock.sendall(self.script.get("GREETING", b"* OK ready\r\n"))
            for line in lines:
                self.heard.append(line)
                tag, command = line.split()[:2]
                command = line.split()[2] if command == b"UID" else command
                usual = {b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n"}.get(command, b"")
                said = self.script.get(command.decode(), usual + b"TAG OK done\r\n")
                if callable(said):
                    said(sock)
                    return
                sock.sendall(said.replace(b"TAG", tag))
                if command == b"LOGOUT":
                    return
        except (OSError, ValueError):
            return

    def close(self):
        self.listening.close()


@pytest.fixture
def scripted(certificates):
    servers = []

    def make(**script):
        servers.append(Scripted(certificates.server()[0], script))
        known = {"server": "localhost", "port": str(servers[-1].port), "user": 'o "w" ner'}
        account = Account(AccountId("a1"), "mail", "Mail", known, ("password",))
        connector = Mail(now=lambda: NOW, ssl_context=certificates.client(), deadline=1.0)
        return servers[-1], lambda: connector.fetch(account, {"password": Secret(CANARY)}, "", None)

    yield make
    for server in servers:
        server.close()


OPEN = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 4] x\r\nTAG OK [READ-ONLY] done\r\n"


def drip(sock):
    end = time.monotonic() + 5
    while time.monotonic() < end:
        sock.sendall(b"x")
        time.sleep(0.05)


def flood(sock):
    while True:
        sock.sendall(b"* 1 EXISTS\r\n" * 5000)


@pytest.mark.parametrize(
    ("script", "error", "key"),
    [
        ({"LOGIN": b"TAG NO [AUTHENTICATIONFAILED] p\r\n"}, LockedOut, "errors-mail-login"),
        (
            {"LOGIN": b"TAG NO [ALERT] Application-specific password required\r\n"},
            LockedOut,
            "errors-mail-app-password",
        ),
        ({"LOGIN": b"TAG NO [UNAVAILABLE] later\r\n"}, Unreachable, "errors-mail-unavailable"),
        ({"LOGIN": b"TAG NO [LIMIT] Too many simultaneous connections\r\n"}, Limited, "errors-limited"),
        ({"EXAMINE": b"TAG NO no such mailbox\r\n"}, Gone, "errors-mail-folder"),
        ({"EXAMINE": b"TAG NO [INUSE] busy\r\n"}, Limited, "errors-limited"),
        ({"GREETING": b"* BYE overloaded\r\n"}, Unreachable, "errors-cut-off"),
        ({"GREETING": b"220 mail.example.com ESMTP\r\n"}, Garbled, "errors-mail-strange"),
        ({"EXAMINE": b"* BYE going down\r\n"}, Unreachable, "errors-cut-off"),
        ({"SEARCH": b"* SEARCH {8000000000}\r\nx"}, Garbled, "errors-too-large"),
        ({"SEARCH": b"* SEARCH " + b"9" * 3_000_000}, Garbled, "errors-mail-strange"),
        ({"SEARCH": b"TAG BAD what\r\n"}, Garbled, "errors-mail-strange"),
        ({"SEARCH": drip}, Unreachable, "errors-too-slow"),
        ({"SEARCH": flood}, Unreachable, "errors-too-slow"),
        ({"SEARCH": lambda sock: sock.shutdown(socket.SHUT_RDWR)}, Unreachable, "errors-cut-off"),
        ({"SEARCH": lambda sock: time.sleep(3)}, Unreachable, "errors-timed-out"),
    ],
)
def test_each_misbehaviour_is_its_sentence_within_the_deadline(scripted, script, error, key):
    _, look = scripted(**{"EXAMINE": OPEN, **script})
    begun = time.monotonic()
    with pytest.raises(error) as caught:
        look()
    assert time.monotonic() - begun < 3
    assert caught.value.key == key
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_only_harmless_commands_are_ever_sent(scripted):
    server, look = scripted(
        EXAMINE=OPEN,
        SEARCH=b"* SEARCH 3 2 1\r\nTAG OK done\r\n",
        FETCH=b'* 1 FETCH (UID 1 RFC822.SIZE 9 INTERNALDATE "24-Nov-2026 08:00:00 +0200" BODY[]<0> {3}\r\nx\r\n)\r\n'
        b"* 9 FETCH (UID 99 FLAGS ())\r\nTAG OK done\r\n",
    )
    batch = look()
    assert [message.sent_at for message in batch.messages] == [datetime(2026, 11, 24, 6, 0, tzinfo=UTC)]
    assert batch.messages[0].remote_id == "7:1"
    assert not batch.messages[0].readable
    words = b" ".join(server.heard).upper()
    assert b'LOGIN "O \\"W\\" NER" "P\\"A\\\\SS-CANARY"' in words
    assert b"EXAMINE" in words
    assert not re.search(rb"\b(SELECT|STORE|EXPUNGE|DELETE|APPEND|COPY|MOVE|CREATE)\b", words)
    assert not re.search(rb"BODY\[|RFC822[ )]", words)


def test_no_pattern_is_left_behind_by_a_conversation(scripted):
    def patterns():
        gc.collect()
        return sum(isinstance(one, re.Pattern) for one in gc.get_objects())

    re.purge()
    _, look = scripted(EXAMINE=OPEN)
    look()
    before = patterns()
    for _ in range(5):
        look()
    assert patterns() == before


def test_a_plain_server_is_never_spoken_to(certificates):
    with socket.create_server(("127.0.0.1", 0)) as plain:
        heard = []

        def serve():
            sock, _ = plain.accept()
            with sock:
                sock.sendall(b"* OK plain\r\n")
                heard.append(sock.recv(1000))

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        known = {"server": "localhost", "port": str(plain.getsockname()[1]), "user": "owner"}
        account = Account(AccountId("a1"), "mail", "Mail", known, ("password",))
        with pytest.raises(Unreachable) as caught:
            Mail(deadline=2, ssl_context=certificates.client()).fetch(account, {"password": Secret("x")}, "", None)
        thread.join(5)
    assert caught.value.key == "errors-mail-not-secure"
    assert b"owner" not in heard[0]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("INBOX", "INBOX"),
        ("a&b", "a&-b"),
        ("台北", "&U,BTFw-"),
        ("~peter/日本語", "~peter/&ZeVnLIqe-"),
        ("😀", "&2D3eAA-"),
    ],
)
def test_folder_names_as_imap_writes_them(name, written):
    assert _modified_utf7(name) == written


def test_any_other_refusal_is_the_password():
    assert refusal("whatever").key == "errors-mail-login"


# -- letters ----------------------------------------------------------------------------------


def test_a_letter_in_hebrew_with_a_picture():
    raw = (
        b"From: =?utf-8?B?15PXoNeU?= <Dana@Example.com>\r\nSubject: =?windows-1255?Q?=F9=EC=E5=ED?= there\r\n"
        b"Date: Tue, 24 Nov 2026 11:00:00 +0200\r\nIn-Reply-To: <first@example.com>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\nPHA+16nXnNeV150gPGI+8J+Yiw==\r\n"
        b"--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nnot this\r\n--b--\r\n"
    )
    read = letter(raw)
    assert (read.name, read.address) == ("דנה", "dana@example.com")
    assert read.subject == "שלום there"
    assert read.body == "שלום 😋"
    assert read.sent == datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    assert read.answers == "<first@example.com>"


def test_plain_text_wins_over_markup():
    raw = (
        b"From: a@b.c\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        b"<p>markup</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b--\r\n"
    )
    assert letter(raw).body == "plain"


def test_headers_after_many_others_are_still_found():
    noise = b"".join(b"X-Noise-%d: %s\r\n" % (number, b"z" * 900) for number in range(100))
    assert letter(noise + b"Subject: here\r\nFrom: a@b.c\r\n\r\nbody").subject == "here"


def test_contact_forms_with_one_id_for_all_are_told_apart():
    one, two = (mail(1, date=f"Tue, 24 Nov 2026 09:00:0{second} +0000") for second in (1, 2))
    assert identity(one) != identity(two)
    assert identity(one) == identity(one + b"delivered again")
    assert identity(b"\r\n\r\nno header at all") == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"From: " + b"(" * 60_000 + b"\r\n\r\nx",
        b"From: " + b'"a" <a@b.c>,' * 20_000 + b"\r\n\r\nx",
        b"Subject: " + b"=?utf-8?B?YQ==?= " * 20_000 + b"\r\n\r\nx",
        b"Content-Type: multipart/mixed" + b"; a=b" * 40_000 + b"\r\n\r\nx",
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/x"
        + b";" * 190_000
        + b"\r\n\r\n",
        b"".join(b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(4000)),
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" + b"--a\r\n\r\nx\r\n" * 15_000,
        b"Content-Type: text/html\r\n\r\n" + b"<a " * 60_000,
        bytes(range(256)) * 700,
    ],
    ids=["comments", "addresses", "words", "parameters", "inner parameters", "nesting", "parts", "markup", "noise"],
)
def test_hostile_mails_take_no_time(raw):
    begun = time.process_time()
    message = mail_item.message(raw[:200_000], None, "7:1", Account(AccountId("a1"), "mail", "M"), NOW)
    assert time.process_time() - begun < 2
    assert message.remote_id
    message.text.encode()


def test_the_mail_corpora_are_read():
    files = [file for file in sorted((SHARED / "safety" / "corpora" / "mails").glob("*")) if file.is_file()]
    if not files:
        pytest.skip("the shared corpora are not here")
    account = Account(AccountId("a1"), "mail", "M")
    read = [mail_item.message(file.read_bytes()[:200_000], None, "7:1", account, NOW) for file in files]
    for message in read:
        (message.text + message.title + message.author.name).encode()
        assert "\0" not in message.text
    assert sum(message.readable for message in read) > len(read) * 0.8


def test_context_is_the_systems_own(monkeypatch):
    context = Mail()._context()
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
