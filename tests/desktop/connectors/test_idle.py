"""Waiting for new mail on an open line: a real Dovecot, and servers that cannot, will not or break."""

import socket
import subprocess
import threading
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors import idle
from desktop.connectors.base import Listener
from desktop.connectors.mail import Mail
from desktop.desk import open_desk
from desktop.errors import Garbled, LockedOut, Unreachable
from desktop.model.account import Account, AccountId, Secret
from desktop.model.inbox import Query
from desktop.services import ears
from desktop.vault import MemoryVault

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def mail(number):
    return (
        f"From: Dana <dana@example.com>\r\nSubject: mail {number}\r\nMessage-ID: <{number}@example.com>\r\n"
        f"Date: Tue, 24 Nov 2026 09:00:00 +0000\r\n\r\nbody {number}\r\n"
    ).encode()


def until(true, seconds=10.0):
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.02)


class Ear:
    """Listens on a thread of its own; counts the news, keeps what came of it."""

    def __init__(self, port, context, secret, user="owner@example.com", now=lambda: NOW):
        self.stop, self.news, self.came_of_it = threading.Event(), 0, None
        account = Account(AccountId("a1"), "mail", "M", {"server": "localhost", "port": str(port), "user": user})
        connector = Mail(now=now, ssl_context=context, deadline=10)
        assert isinstance(connector, Listener)

        def listen():
            try:
                self.came_of_it = connector.listen(account, {"password": Secret(secret)}, None, self._more, self.stop)
            except Exception as trouble:
                self.came_of_it = trouble

        self.thread = threading.Thread(target=listen, daemon=True)
        self.thread.start()

    def _more(self):
        self.news += 1

    def end(self):
        begun = time.monotonic()
        self.stop.set()
        self.thread.join(10)
        return time.monotonic() - begun


@pytest.fixture
def ear(dovecot):
    made = []

    def make(**more):
        made.append(Ear(dovecot.port, dovecot.client_context, dovecot.password, **more))
        return made[-1]

    yield make
    for one in made:
        one.end()


# -- Dovecot ----------------------------------------------------------------------------------


def test_a_new_mail_is_noticed_within_seconds(dovecot, ear):
    dovecot.append(mail(1))
    one = ear()
    until(lambda: one.news == 1)  # what was there before is looked for once
    time.sleep(0.7)
    begun = time.monotonic()
    dovecot.append(mail(2))
    until(lambda: one.news == 2)
    assert time.monotonic() - begun < 5
    assert one.end() < 2
    assert one.came_of_it is True


def test_a_mail_that_goes_is_no_news_and_the_next_one_is(dovecot, ear):
    dovecot.append(mail(1), mail(2))
    one = ear()
    until(lambda: one.news == 1)
    with dovecot.session() as client:
        client.select("INBOX")
        client.store("1", "+FLAGS", "\\Deleted")
        client.expunge()
    time.sleep(1.5)
    assert one.news == 1
    dovecot.append(mail(3))
    until(lambda: one.news == 2)


def test_many_mails_at_once_are_one_or_two_news(dovecot, ear):
    one = ear()
    until(lambda: one.news == 1)
    dovecot.append(*(mail(number) for number in range(30)))
    until(lambda: one.news >= 2)
    time.sleep(1.5)
    assert one.news <= 6


def test_the_line_is_renewed_and_goes_on(dovecot, ear, monkeypatch):
    monkeypatch.setattr(idle, "RENEW", 0.2)
    monkeypatch.setattr(idle, "TICK", 0.1)
    one = ear()
    until(lambda: one.news == 1)
    time.sleep(1.0)
    dovecot.append(mail(1))
    until(lambda: one.news == 2)
    assert one.came_of_it is None


def test_after_an_hour_it_comes_in_anew(dovecot, ear, monkeypatch):
    monkeypatch.setattr(idle, "LONGEST", 0.3)
    monkeypatch.setattr(idle, "RENEW", 0.2)
    monkeypatch.setattr(idle, "TICK", 0.1)
    one = ear()
    one.thread.join(10)
    assert one.came_of_it is True


def test_a_computer_that_slept_comes_in_anew(dovecot, ear):
    began = time.monotonic()
    one = ear(now=lambda: NOW + timedelta(hours=8 if time.monotonic() - began > 1.5 else 0))
    one.thread.join(10)
    assert one.came_of_it is True
    assert one.news == 1


def test_it_marks_nothing(dovecot, ear):
    dovecot.append(mail(1))
    one = ear()
    until(lambda: one.news == 1)
    dovecot.append(mail(2))
    until(lambda: one.news == 2)
    with dovecot.session() as client:
        client.select("INBOX", readonly=True)
        flags = client.fetch("1:*", "(FLAGS)")[1]
    assert len(flags) == 2
    assert b"Seen" not in b"".join(flags)


def test_a_wrong_password_is_told(dovecot):
    one = Ear(dovecot.port, dovecot.client_context, "wrong")
    one.thread.join(10)
    assert isinstance(one.came_of_it, LockedOut)
    assert one.news == 0


# -- the whole desk ---------------------------------------------------------------------------


def test_the_desk_hears_a_mail_at_once_and_again_after_the_server_broke_the_line(home, dovecot, monkeypatch):
    monkeypatch.setattr(ears, "FIRST_REST", 0.3)
    monkeypatch.setattr(ears, "GAP", 0.2)
    connector = Mail(ssl_context=dovecot.client_context, deadline=10)
    desk = open_desk(home, vault=MemoryVault(), connectors=(connector,))
    try:
        desk.start()
        answers = {"server": "localhost", "port": str(dovecot.port), "user": dovecot.user}
        desk.accounts.add("mail", "Mail", {**answers, "password": dovecot.password}).result(10)
        until(lambda: any(thread.name == "ear" for thread in threading.enumerate()))
        time.sleep(1.0)
        dovecot.append(mail(1))
        until(lambda: desk.inbox.count(Query()) == 1)
        kicked = ["doveadm", "-c", str(dovecot.folder / "dovecot.conf"), "kick", dovecot.user]
        assert subprocess.run(kicked, capture_output=True, check=False).returncode == 0
        time.sleep(1.0)
        dovecot.append(mail(2))
        until(lambda: desk.inbox.count(Query()) == 2)
        assert desk.accounts.listed()[0][1].trouble is None
    finally:
        begun = time.monotonic()
        desk.close()
    assert time.monotonic() - begun < 4
    assert not [thread for thread in threading.enumerate() if thread.name == "ear"]


# -- servers that cannot, will not or break -----------------------------------------------------


class Server:
    """A TLS server that lets everybody in, and does at IDLE what the test says; hears every command."""

    def __init__(self, context, at_idle, able=b"IDLE"):
        self.heard, self._at_idle, self._able, self._context = [], at_idle, able, context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        try:
            while True:
                plain, _ = self._listening.accept()
                with closing(self._context.wrap_socket(plain, server_side=True)) as sock, sock.makefile("rb") as lines:
                    self._talk(sock, lines)
        except OSError:
            return

    def _talk(self, sock, lines):
        try:
            sock.sendall(b"* OK ready\r\n")
            for line in lines:
                self.heard.append(line.strip())
                tag, _, command = line.strip().partition(b" ")
                if command == b"IDLE":
                    self._at_idle(sock, tag)
                    continue
                if tag == b"DONE":
                    sock.sendall(self.heard[-2].split()[0] + b" OK done\r\n")
                    continue
                told = {b"CAPABILITY": b"* CAPABILITY IMAP4rev1 " + self._able + b"\r\n", b"EXAMINE": b"* 3 EXISTS\r\n"}
                sock.sendall(told.get(command.split()[0], b"") + tag + b" OK done\r\n")
                if command == b"LOGOUT":
                    return
        except (OSError, ValueError, IndexError):
            return

    def close(self):
        self._listening.close()


@pytest.fixture
def against(certificates, monkeypatch):
    monkeypatch.setattr(idle, "_ANSWER", 1.0)
    made = []

    def make(at_idle, **more):
        server = Server(certificates.server()[0], at_idle, **more)
        one = Ear(server.port, certificates.client(), "canary", user="o")
        made.append((server, one))
        return server, one

    yield make
    for server, one in made:
        one.end()
        server.close()


def saying(*lines, then=lambda sock: None):
    def act(sock, tag):
        for line in lines:
            sock.sendall(line.replace(b"TAG", tag))
        then(sock)

    return act


def flood(sock):
    while True:
        sock.sendall(b"* 3 EXISTS\r\n" * 5000)


@pytest.mark.parametrize(
    ("at_idle", "error", "key"),
    [
        (saying(b"+ idling\r\n", b"* BYE restarting\r\n"), Unreachable, "errors-cut-off"),
        (saying(b"+ idling\r\n", then=lambda sock: sock.shutdown(socket.SHUT_RDWR)), Unreachable, "errors-cut-off"),
        (saying(b"+ idling\r\n", b"TAG OK enough\r\n"), Unreachable, "errors-cut-off"),
        (saying(b"+ idling\r\n", then=flood), Garbled, "errors-mail-strange"),
        (saying(b"+ idling\r\n", b"* 4 EX"), Unreachable, "errors-too-slow"),
        (saying(b"+ idling\r\n", b"x" * 2_000_000), Garbled, "errors-mail-strange"),
        (saying(), Unreachable, "errors-timed-out"),
    ],
    ids=["bye", "close", "ends by itself", "flood", "half a line", "no line", "no answer"],
)
def test_each_break_is_told_in_time(against, at_idle, error, key):
    _, one = against(at_idle)
    one.thread.join(15)
    assert isinstance(one.came_of_it, error)
    assert one.came_of_it.key == key
    assert "canary" not in repr(one.came_of_it)


@pytest.mark.parametrize("able", [b"NAMESPACE", b"XIDLE"])
def test_a_server_without_it_says_so(against, able):
    server, one = against(saying(), able=able)
    one.thread.join(10)
    assert one.came_of_it is False
    assert one.news == 0
    assert not [line for line in server.heard if line.endswith(b" IDLE")]


@pytest.mark.parametrize("answer", [b"TAG NO not here\r\n", b"TAG BAD what\r\n"])
def test_a_server_that_refuses_is_not_asked_again(against, answer):
    server, one = against(saying(answer))
    one.thread.join(10)
    assert one.came_of_it is False
    assert one.news == 0
    assert len([line for line in server.heard if line.endswith(b" IDLE")]) == 1


def test_only_harmless_commands_are_ever_sent(against, monkeypatch):
    monkeypatch.setattr(idle, "RENEW", 0.2)
    monkeypatch.setattr(idle, "TICK", 0.05)
    server, one = against(saying(b"* 3 EXISTS\r\n", b"+ idling\r\n", b"* OK Still here\r\n", b"* 4 EXISTS\r\n"))
    until(lambda: sum(line == b"DONE" for line in server.heard) >= 3)
    one.end()
    said = [line.split()[1] if b" " in line else line for line in server.heard]
    assert set(said) <= {b"CAPABILITY", b"LOGIN", b"EXAMINE", b"IDLE", b"DONE", b"LOGOUT"}
    assert one.news >= 2
