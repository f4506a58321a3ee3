"""A small kind of account that is signed in to through the browser, for the tests: it looks who it is signed in as."""

import threading
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urljoin

from desktop.connectors.api import Api
from desktop.connectors.base import Door
from desktop.connectors.blame import PLACE
from desktop.connectors.oauth import bearer
from desktop.content.words import Words
from desktop.model.account import Checked, Field, FieldKind, Kind, Trouble
from desktop.model.message import Batch

WORDS = {
    "field-circle": "Circle",
    "field-circle.what": "Reads what your circle writes about you.",
    "field-circle.guide": "1. Type the name of your server.\n2. Sign in with the browser and allow it.",
    "field-circle-server": "Server",
    "field-circle-server.example": "https://circle.example",
    "field-circle-program": "Program",
    "field-circle-key": "Key",
    "field-circle-token": "Sign-in",
    "field-circle-topic": "Topic",
}


class CircleWords(Words):
    """All words, and those of the circle in English."""

    def _say(self, key, values, *, isolating):
        return WORDS[key] if key in WORDS else super()._say(key, values, isolating=isolating)


class Circle:
    """Finds out from its server where to sign in, and asks it who it is signed in as."""

    kind = Kind(
        "circle",
        (
            Field("server", FieldKind.ADDRESS, mends=PLACE),
            Field("program", default="desk"),
            Field("key", FieldKind.PASSWORD, required=False, secret=True),
            Field("token", FieldKind.SIGN_IN, secret=True),
            Field("topic", required=False),
        ),
        timedelta(minutes=15),
        place=("server",),
    )

    def __init__(self, now=None, issuer=""):
        self.now = now or (lambda: datetime.now(UTC))
        self.issuer = issuer
        self.names = []

    def door(self, account, secrets, redirect, http):
        told = Api(http, account.settings["server"]).get("/.well-known/openid-configuration").data
        return Door(
            told["authorization_endpoint"],
            told["token_endpoint"],
            account.settings["program"],
            "openid offline_access",
            secrets.get("key"),
            self.issuer or told["issuer"],
            {"prompt": "consent"},
        )

    def who(self, account, secrets, http):
        token = bearer(secrets, http, self.now())
        return Api(http, account.settings["server"], token).get("/me").data["sub"]

    def check(self, account, secrets, http):
        return Checked(Trouble("check-feed-empty", {"title": self.who(account, secrets, http)}))

    def fetch(self, account, secrets, cursor, http):
        self.names.append(self.who(account, secrets, http))
        return Batch((), "x")


class Browser:
    """What a person does in a browser, over real HTTP; cookies and redirects included."""

    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.threads = []

    def ask(self, url, form=None):
        """Open an address or send a form; gives status, headers, text and where it ended."""
        body = urlencode(form).encode() if form else None
        try:
            answer = self.opener.open(urllib.request.Request(url, body), timeout=20)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            return answer.status, answer.headers, answer.read().decode(), answer.url

    def allow(self, url, name="amina"):
        """Sign in as ``name`` where that is asked, and allow what is asked."""
        answer = self.ask(url)
        while "/interaction/" in answer[3]:
            prompt = "login" if 'value="login"' in answer[2] else "consent"
            answer = self.ask(answer[3], {"prompt": prompt, "login": name, "password": "x"})
        return answer

    def refuse(self, url):
        """Say no."""
        _, _, _, at = self.ask(url)
        return self.ask(urljoin(at + "/", "abort"))

    def later(self, deed, *arguments):
        """Do it on a thread of its own, as a browser beside the window does."""
        thread = threading.Thread(target=deed, args=arguments, daemon=True)
        self.threads.append(thread)
        thread.start()
