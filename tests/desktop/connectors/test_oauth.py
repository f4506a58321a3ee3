"""Signing in through the browser, against a small authorisation server of our own over real HTTP."""

import base64
import hashlib
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.connectors import oauth
from desktop.connectors.base import Door
from desktop.errors import Garbled, LockedOut, SecretMissing
from desktop.model.account import Secret, Secrets

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BACK = "http://127.0.0.1:5555/"


class Server:
    """Hands out tokens for the code ``good``, checks PKCE, turns refresh tokens round."""

    def __init__(self, web):
        self.web, self.challenge, self.asked, self.refresh = web, "", [], 1
        web.pages["/token"] = self.token

    def token(self, handler):
        form = {name: value[0] for name, value in parse_qs(self.web.bodies[-1].decode()).items()}
        self.asked.append(form)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proved = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == self.challenge
        known = (form.get("code") == "good" and proved) or form.get("refresh_token") == f"refresh-{self.refresh}"
        if not known:
            return handler.say(400, b'{"error": "invalid_grant"}')
        if "refresh_token" in form:
            self.refresh += 1
        told = {"access_token": f"access-{self.refresh}", "refresh_token": f"refresh-{self.refresh}", "expires_in": 600}
        return handler.say(200, json.dumps(told).encode())


@pytest.fixture
def server(web):
    return Server(web)


@pytest.fixture
def door(server):
    return Door(f"{server.web.url}/authorize", f"{server.web.url}/token", "app", "read", Secret("app-canary"), "iss")


def visit(door, server):
    begun = oauth.begin(door, BACK)
    asked = {name: value[0] for name, value in parse_qs(urlsplit(begun.url).query).items()}
    server.challenge = asked["code_challenge"]
    assert asked["redirect_uri"] == BACK
    assert asked["code_challenge_method"] == "S256"
    assert begun.verifier not in begun.url
    return begun, asked["state"]


def test_the_whole_way_to_a_token_that_renews_itself(door, server, http):
    begun, state = visit(door, server)
    token = oauth.finish(door, begun, {"state": state, "code": "good", "iss": "iss"}, http, NOW)
    kept = []
    secrets = Secrets({"token": token}, lambda name, secret: kept.append((name, secret)))
    assert oauth.bearer(secrets, http, NOW) == Secret("access-1")
    assert kept == []
    later = NOW + timedelta(minutes=9, seconds=30)
    assert oauth.bearer(secrets, http, later) == Secret("access-2")
    assert [name for name, _ in kept] == ["token"]
    assert oauth.bearer(Secrets(dict(kept)), http, later) == Secret("access-2")
    assert server.asked[0]["client_secret"] == "app-canary"
    assert "canary" not in repr((door, begun, token, secrets))


@pytest.mark.parametrize(
    ("brought", "error", "key"),
    [
        ({"state": "other", "code": "good"}, Garbled, "errors-sign-in-strange"),
        ({"code": "good"}, Garbled, "errors-sign-in-strange"),
        ({"state": None, "code": "good", "iss": "somebody else"}, Garbled, "errors-sign-in-strange"),
        ({"state": None, "error": "access_denied"}, LockedOut, "errors-sign-in-refused"),
        ({"state": None, "error": "server_error"}, Garbled, "errors-sign-in"),
        ({"state": None}, Garbled, "errors-sign-in-strange"),
        ({"state": None, "code": "bad"}, LockedOut, "errors-sign-in-again"),
    ],
)
def test_what_is_not_ours_is_refused(door, server, http, brought, error, key):
    begun, state = visit(door, server)
    given = {name: state if value is None else value for name, value in brought.items()}
    with pytest.raises(error) as caught:
        oauth.finish(door, begun, given, http, NOW)
    assert caught.value.key == key


def test_another_verifier_does_not_open(door, server, http):
    first, state = visit(door, server)
    visit(door, server)
    with pytest.raises(LockedOut):
        oauth.finish(door, first, {"state": state, "code": "good"}, http, NOW)


def test_a_worn_out_permission_asks_for_a_new_sign_in(door, server, http):
    begun, state = visit(door, server)
    token = oauth.finish(door, begun, {"state": state, "code": "good"}, http, NOW)
    server.refresh = 7
    with pytest.raises(LockedOut) as caught:
        oauth.bearer(Secrets({"token": token}), http, NOW + timedelta(hours=1))
    assert caught.value.key == "errors-sign-in-again"


def test_a_pasted_token_is_used_as_it_is(http):
    assert oauth.bearer(Secrets({"token": Secret(" abc\n")}), http, NOW) == Secret("abc")
    with pytest.raises(SecretMissing):
        oauth.bearer(Secrets(), http, NOW)
