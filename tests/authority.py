"""Two servers to sign in at: a small one of our own that can misbehave, and a certified one in a process beside us."""

import base64
import hashlib
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "tests/oauth/provider.mjs"
LIBRARY = "node_modules/oidc-provider/lib/index.js"
FOLDER = Path(os.environ.get("UTULIVU_OIDC_PROVIDER") or ROOT / ".venv/oidc-provider")
"""Where ``.ci/setup test`` installs it."""


class Authority:
    """Says yes at once, checks PKCE, turns refresh tokens round and ends a permission whose old one comes again."""

    def __init__(self, web):
        self.web, self.url = web, web.url
        self.asked, self.codes, self.serial, self.over, self.lasts = [], {}, 0, False, 600
        self.says = {}  # what else goes back with the browser, or instead
        web.pages["/.well-known/openid-configuration"] = self.tell
        web.pages["/authorize"] = self.authorize
        web.pages["/token"] = self.token
        web.pages["/me"] = self.me

    def tell(self, handler):
        names = {"authorization_endpoint": "/authorize", "token_endpoint": "/token"}
        self._json(handler, 200, {"issuer": self.url, **{name: self.url + path for name, path in names.items()}})

    def authorize(self, handler):
        wish = {name: value[0] for name, value in parse_qs(urlsplit(handler.path).query).items()}
        code = f"code-{len(self.codes)}"
        self.codes[code] = wish
        back = {"code": code, "state": wish["state"], "iss": self.url, **self.says}
        target = f"{wish['redirect_uri']}?{urlencode({k: v for k, v in back.items() if v is not None})}"
        handler.say(302, Location=target)

    def token(self, handler):
        form = {name: value[0] for name, value in parse_qs(self.web.bodies[-1].decode()).items()}
        self.asked.append(form)
        if "refresh_token" in form:
            good = not self.over and form["refresh_token"] == f"refresh-{self.serial}"
            self.over = not good
        else:
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            wish = self.codes.pop(form.get("code"), {})
            good = wish.get("code_challenge") == base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if not good:
            return self._json(handler, 400, {"error": "invalid_grant"})
        self.serial += 1
        told = {"access_token": f"access-{self.serial}", "refresh_token": f"refresh-{self.serial}"}
        return self._json(handler, 200, {**told, "expires_in": self.lasts})

    def me(self, handler):
        good = not self.over and handler.headers["Authorization"] == f"Bearer access-{self.serial}"
        self._json(handler, 200 if good else 401, {"sub": "amina"} if good else {})

    def _json(self, handler, status, told):
        handler.say(status, json.dumps(told).encode(), Content_Type="application/json")


class Provider:
    """oidc-provider, a certified authorisation server, on loopback."""

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            ["node", str(SCRIPT), (FOLDER / LIBRARY).as_uri()],
            env={**os.environ, "PORT": str(port)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        said = self.process.stdout.readline()
        if said != b"ready\n":
            self.close()
            pytest.skip("oidc-provider does not start here: is Node too old?")

    def post(self, path, **form):
        """Ask as a program does; gives the status and the JSON."""
        request = urllib.request.Request(self.url + path, urlencode(form).encode())
        try:
            answer = urllib.request.urlopen(request, timeout=10)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            text = answer.read().decode()
            return answer.status, json.loads(text) if text else {}

    def close(self):
        self.process.kill()
        self.process.wait(10)
        self.process.stdout.close()


@pytest.fixture
def authority(web):
    return Authority(web)


@pytest.fixture(scope="session")
def provider():
    if shutil.which("node") is None:
        pytest.skip("Node is not installed, so there is no certified server to sign in at")
    if not (FOLDER / LIBRARY).is_file():
        pytest.skip("oidc-provider is not installed: make test installs it where there are Node and npm")
    server = Provider()
    yield server
    server.close()


def until(true, seconds=10.0):
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)
