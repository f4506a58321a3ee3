"""A mailbox entered by a sign-in: a real Dovecot with XOAUTH2, and a small sign-in server of our own over HTTP."""

import base64
import json
import socket
import ssl
import tempfile
import threading
import traceback
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.connectors import oauth
from desktop.connectors.base import Listener, SignsIn
from desktop.connectors.outlook import Outlook
from desktop.errors import Garbled, Limited, LockedOut, OwnerError, SecretMissing, Unreachable
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.desktop.connectors.conftest import Dovecot, Web, need_dovecot
from tests.desktop.connectors.test_contract import CANARY, NOW, Contract

CLIENT = "12345678-1234-1234-1234-123456789abc"


class SignIn:
    """The sign-in's token endpoint, and what the mail server asks about a token."""

    def __init__(self):
        self.web, self.asked, self.turn = Web(), [], 1
        self.good = {"access-1"}
        self.web.pages["/token"] = self._token
        self.web.pages["/introspect"] = self._introspect

    def _token(self, handler):
        form = {name: value[0] for name, value in parse_qs(self.web.bodies[-1].decode()).items()}
        self.asked.append(form)
        if form.get("code") != "good" and form.get("refresh_token") != f"refresh-{self.turn}":
            return handler.say(400, b'{"error": "invalid_grant"}')
        self.turn += "refresh_token" in form
        self.good = {f"access-{self.turn}"}
        told = {"access_token": f"access-{self.turn}", "refresh_token": f"refresh-{self.turn}", "expires_in": 3600}
        return handler.say(200, json.dumps(told).encode())

    def _introspect(self, handler):
        token = handler.headers.get("Authorization", "").removeprefix("Bearer ")
        known = token in self.good
        told = {"active": known, "email": Dovecot.user} if known else {"active": False}
        return handler.say(200, json.dumps(told).encode(), Content_Type="application/json")


class OauthDovecot(Dovecot):
    """A real mail server that asks the sign-in about each token."""

    def __init__(self, folder, certificates, sign_in):
        self.sign_in = sign_in
        super().__init__(folder, certificates)

    def _conf(self, chain, key, owner):
        ext = self.folder / "oauth2.conf.ext"
        ext.write_text(
            f"introspection_url = {self.sign_in.web.url}/introspect\nintrospection_mode = auth\n"
            "force_introspection = yes\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n"
        )
        whole = super()._conf(chain, key, owner).replace("plain login\n", "plain login xoauth2 oauthbearer\n")
        asked = f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {ext}\n}}\n"
        return asked + whole


@pytest.fixture(scope="session")
def oauth_server(certificates):
    need_dovecot()
    sign_in = SignIn()
    with tempfile.TemporaryDirectory(prefix="utulivu-dovecot-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = OauthDovecot(folder, certificates, sign_in)
        yield server
        server.close()
    sign_in.web.close()


@pytest.fixture
def server(oauth_server):
    oauth_server.clear()
    sign_in = oauth_server.sign_in
    sign_in.asked.clear()
    sign_in.turn, sign_in.good = 1, {"access-1"}
    return oauth_server


def earned(sign_in, access="access-1", refresh="refresh-1", until=NOW + timedelta(hours=1)):
    kept = {"at": f"{sign_in.web.url}/token", "id": CLIENT, "key": "", "access": access, "refresh": refresh}
    return Secret(json.dumps({**kept, "until": until.isoformat()}))


class OutlookSource:
    """Such a mailbox on a Dovecot of our own."""

    def __init__(self, dovecot, http):
        self.dovecot, self.http, self.kept = dovecot, http, []
        self.connector = self.made(dovecot.port)
        settings = {"user": dovecot.user, "client_id": CLIENT}
        self.account = Account(AccountId("a1"), "outlook", "Outlook", settings, ("token",))
        self.hold(earned(dovecot.sign_in))

    def made(self, port):
        context = self.dovecot.client_context
        return Outlook(now=lambda: NOW, ssl_context=context, deadline=10, server="localhost", port=port)

    def hold(self, token):
        self.secrets = Secrets({"token": token}, lambda name, secret: self.kept.append((name, secret)))

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            mail = EmailMessage()
            mail["From"], mail["Subject"] = "Dana <dana@example.com>", text
            mail["Date"] = format_datetime(at + timedelta(minutes=number))
            mail["Message-ID"] = f"<{number}.{at.timestamp()}@example.com>"
            mail.set_content(text)
            self.dovecot.append(mail.as_bytes(), arrived=at)

    def refuse(self):
        self.hold(earned(self.dovecot.sign_in, access=CANARY, refresh="worn out"))

    def vanish(self):
        self.account = Account(AccountId("a1"), "outlook", "O", {**self.account.settings, "folder": "Gone"}, ("token",))

    def close(self):
        self.connector = self.made(1)


@pytest.fixture
def outlook(server, http):
    return OutlookSource(server, http)


class TestOutlook(Contract):
    @pytest.fixture
    def source(self, outlook):
        return outlook


def look(source, cursor=""):
    return source.connector.fetch(source.account, source.secrets, cursor, source.http)


# -- the token --------------------------------------------------------------------------------


def test_a_token_is_renewed_before_it_wears_out_and_kept_before_it_is_used(outlook):
    outlook.hold(earned(outlook.dovecot.sign_in, access="old", until=NOW + timedelta(seconds=30)))
    outlook.put("hello")
    assert [message.text for message in look(outlook).messages] == ["hello"]
    assert [(name, json.loads(secret.reveal())["access"]) for name, secret in outlook.kept] == [("token", "access-2")]
    assert [form["grant_type"] for form in outlook.dovecot.sign_in.asked] == ["refresh_token"]


def test_a_token_refused_before_its_time_is_renewed_once_on_the_same_line(outlook):
    outlook.hold(earned(outlook.dovecot.sign_in, access="revoked"))
    outlook.put("hello")
    assert [message.text for message in look(outlook).messages] == ["hello"]
    assert json.loads(outlook.kept[-1][1].reveal())["until"] == (NOW + timedelta(hours=1)).isoformat()
    assert len(outlook.dovecot.sign_in.asked) == 1


def test_a_permission_that_ended_asks_for_a_new_sign_in(outlook):
    outlook.refuse()
    with pytest.raises(LockedOut) as caught:
        look(outlook)
    assert caught.value.key == "errors-sign-in-again"


def test_a_pasted_token_that_is_refused_is_not_renewed(outlook):
    outlook.hold(Secret(CANARY))
    with pytest.raises(LockedOut) as caught:
        look(outlook)
    assert caught.value.key == "errors-mail-sign-in"
    assert outlook.dovecot.sign_in.asked == []
    outlook.hold(Secret("access-1"))
    assert look(outlook).messages == ()


def test_a_token_for_another_address_is_refused(outlook):
    settings = {**outlook.account.settings, "user": "somebody@example.com"}
    outlook.account = Account(AccountId("a1"), "outlook", "O", settings, ("token",))
    outlook.hold(Secret("access-1"))
    with pytest.raises(LockedOut) as caught:
        look(outlook)
    assert caught.value.key == "errors-mail-sign-in"


def test_no_token_at_all_is_missing(outlook):
    outlook.secrets = Secrets()
    with pytest.raises(SecretMissing):
        look(outlook)


def test_a_mailbox_numbered_anew_gives_the_same_ids(outlook):
    outlook.put("one", "two", at=NOW - timedelta(hours=1))
    first = look(outlook)
    cursor = json.loads(first.cursor)
    outlook.dovecot.number_anew()
    again = look(outlook, first.cursor)
    assert json.loads(again.cursor)["validity"] != cursor["validity"]
    assert sorted(m.remote_id for m in again.messages) == sorted(m.remote_id for m in first.messages)
    outlook.put("three", at=NOW - timedelta(minutes=1))
    assert [message.text for message in look(outlook, again.cursor).messages] == ["three"]


def test_it_listens_too(outlook):
    assert isinstance(outlook.connector, Listener)
    stop, told = threading.Event(), threading.Event()
    listening = threading.Thread(
        target=lambda: outlook.connector.listen(outlook.account, outlook.secrets, outlook.http, told.set, stop)
    )
    listening.start()
    assert told.wait(10)
    told.clear()
    outlook.put("hello")
    assert told.wait(10)
    stop.set()
    listening.join(5)
    assert not listening.is_alive()


# -- the sign-in ------------------------------------------------------------------------------


def test_the_way_from_the_browser_to_the_mailbox(outlook):
    web = outlook.dovecot.sign_in.web
    connector = Outlook(
        lambda: NOW, outlook.dovecot.client_context, 10, server="localhost", port=outlook.dovecot.port, base=web.url
    )
    assert isinstance(connector, SignsIn)
    door = connector.door(outlook.account, Secrets(), "http://127.0.0.1:5555/", outlook.http)
    visit = oauth.begin(door, "http://127.0.0.1:5555/")
    asked = {name: value[0] for name, value in parse_qs(urlsplit(visit.url).query).items()}
    assert asked["redirect_uri"] == "http://localhost:5555"
    assert asked["scope"] == "https://outlook.office.com/IMAP.AccessAsUser.All offline_access"
    assert asked["login_hint"] == outlook.dovecot.user
    token = oauth.finish(door, visit, {"state": asked["state"], "code": "good"}, outlook.http, NOW)
    assert outlook.dovecot.sign_in.asked[0]["redirect_uri"] == "http://localhost:5555"
    assert "client_secret" not in outlook.dovecot.sign_in.asked[0]
    outlook.put("hello")
    batch = connector.fetch(outlook.account, Secrets({"token": token}), "", outlook.http)
    assert [message.text for message in batch.messages] == ["hello"]


def test_it_signs_in_at_microsofts_own_address_and_looks_at_its_own_server():
    door = Outlook().door(_account(), Secrets(), "http://127.0.0.1:1/", None)
    assert {urlsplit(address).hostname for address in (door.authorize, door.token)} == {"login.microsoftonline.com"}
    login = Outlook()._login(_account(), Secrets({"token": Secret(CANARY)}), None)
    assert (login.server, login.port) == ("outlook.office365.com", 993)
    assert CANARY not in repr(login)


def _account(client_id=CLIENT):
    return Account(AccountId("a1"), "outlook", "O", {"user": "o@example.com", "client_id": client_id}, ("token",))


@pytest.mark.parametrize(
    ("client_id", "key"),
    [("", "errors-field-missing"), ("secret~value", "errors-field-invalid"), ("1234", "errors-field-invalid")],
)
def test_what_cannot_be_a_registration_is_said_before_the_browser_opens(client_id, key):
    with pytest.raises(OwnerError) as caught:
        Outlook().door(_account(client_id), Secrets(), "http://127.0.0.1:1/", None)
    assert caught.value.key == key
    assert caught.value.values["field"] == "client_id"


# -- servers that say no in their own ways ----------------------------------------------------


class Microsoft:
    """A server that speaks XOAUTH2 as Microsoft's does: a question with the reason, then NO, or trouble later on."""

    def __init__(self, context, after_token, at_examine=b"* 0 EXISTS\r\nTAG OK done\r\n", able=b"AUTH=XOAUTH2"):
        self.shown, self.answers = [], []
        self._say, self._examine, self._able, self._context = after_token, at_examine, able, context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        try:
            while True:
                plain, _ = self._listening.accept()
                with self._context.wrap_socket(plain, server_side=True) as sock, sock.makefile("rb") as lines:
                    self._talk(sock, lines)
        except (OSError, ssl.SSLError):
            return

    def _talk(self, sock, lines):
        sock.sendall(b"* OK ready\r\n")
        for line in lines:
            tag, command = line.split()[:2]
            if command == b"CAPABILITY":
                sock.sendall(b"* CAPABILITY IMAP4rev1 " + self._able + b"\r\n" + tag + b" OK done\r\n")
            elif command == b"AUTHENTICATE":
                sock.sendall(b"+ \r\n")
                self.shown.append(base64.b64decode(lines.readline()))
                for part in self._say:
                    sock.sendall(part.replace(b"TAG", tag))
                    if part.startswith(b"* BYE"):
                        return
                    if part.startswith(b"+"):
                        self.answers.append(lines.readline())
            elif command == b"EXAMINE":
                sock.sendall(self._examine.replace(b"TAG", tag))
            else:
                sock.sendall(tag + b" OK done\r\n")

    def close(self):
        self._listening.close()


QUESTION = (
    b"+ " + base64.b64encode(b'{"status":"401","schemes":"bearer","scope":"https://outlook.office.com/"}') + b"\r\n"
)


@pytest.mark.parametrize(
    ("after", "examine", "error", "key"),
    [
        ((QUESTION, b"TAG NO AUTHENTICATE failed.\r\n"), b"", LockedOut, "errors-mail-sign-in"),
        ((b"TAG NO AUTHENTICATE failed.\r\n",), b"", LockedOut, "errors-mail-sign-in"),
        ((b"TAG NO [UNAVAILABLE] Server Unavailable. 15\r\n",), b"", Unreachable, "errors-mail-unavailable"),
        ((b"TAG NO [LIMIT] Too many\r\n",), b"", Limited, "errors-limited"),
        ((b"* BYE Connection is closed. 13\r\n",), b"", Unreachable, "errors-cut-off"),
        ((b"+ %%%\r\n", b"TAG NO no\r\n"), b"", LockedOut, "errors-mail-sign-in"),
        (
            (b"TAG OK done\r\n",),
            b"TAG BAD User is authenticated but not connected.\r\n",
            LockedOut,
            "errors-mail-closed",
        ),
        (
            (b"TAG OK done\r\n",),
            b"TAG NO User is authenticated but not connected.\r\n",
            LockedOut,
            "errors-mail-closed",
        ),
    ],
)
def test_each_refusal_is_its_sentence(certificates, http, after, examine, error, key):
    server = Microsoft(certificates.server()[0], after, examine)
    connector = Outlook(lambda: NOW, certificates.client(), 3.0, server="localhost", port=server.port)
    with pytest.raises(error) as caught:
        connector.fetch(_account(), Secrets({"token": Secret(CANARY)}), "", http)
    server.close()
    assert caught.value.key == key
    assert server.shown == [f"user=o@example.com\1auth=Bearer {CANARY}\1\1".encode()]
    assert server.answers in ([], [b"\r\n"])
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_a_server_that_knows_no_tokens_never_sees_one(certificates, http):
    server = Microsoft(certificates.server()[0], (), able=b"AUTH=PLAIN")
    connector = Outlook(lambda: NOW, certificates.client(), 3.0, server="localhost", port=server.port)
    with pytest.raises(Garbled) as caught:
        connector.fetch(_account(), Secrets({"token": Secret(CANARY)}), "", http)
    server.close()
    assert caught.value.key == "errors-mail-strange"
    assert server.shown == []
