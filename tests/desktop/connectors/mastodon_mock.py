"""A stateful server with Mastodon's interface that is not ours (PyPI: mastodon-mock), in an environment of its own.

`.ci/setup test` puts it into `.venv/servers/mastodon-mock`; ``UTULIVU_MASTODON_MOCK`` names another Python that has it.
"""

import json
import os
import socket
import subprocess
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest

ROOT = Path(__file__).parents[3]


def python():
    """The Python that has the server; skips where there is none."""
    named = os.environ.get("UTULIVU_MASTODON_MOCK")
    found = Path(named) if named else ROOT / ".venv" / "servers" / "mastodon-mock" / "bin" / "python"
    if not found.exists():
        pytest.skip("mastodon-mock is not installed: make test installs it, or UTULIVU_MASTODON_MOCK names its Python")
    return str(found)


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Mock:
    """The server, and what other people do on it."""

    def __init__(self, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open = build_opener(Stay).open
        self._log = folder / "mastodon-mock.log"
        command = [python(), "-m", "mastodon_mock", "serve", "--in-memory", "--host", "127.0.0.1", "--port"]
        with self._log.open("wb") as log:
            self.process = subprocess.Popen([*command, str(self.port)], cwd=folder, stdout=log, stderr=log)
        self._wait()

    def _wait(self):
        until = time.monotonic() + 60
        while time.monotonic() < until and self.process.poll() is None:
            try:
                self._open(f"{self.url}/health", timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.close()
        pytest.fail(f"mastodon-mock does not start: {self._log.read_text()[-500:]}")

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(3)
        except subprocess.TimeoutExpired:  # it waits for those whom it keeps waiting
            self.process.kill()
            self.process.wait(10)

    def ask(self, method, path, token="", data=None, form=None):
        """The JSON of an answer."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        body = urlencode(form).encode() if form is not None else json.dumps(data).encode() if data is not None else None
        if data is not None:
            headers["Content-Type"] = "application/json"
        with self._open(Request(self.url + path, body, headers, method=method), timeout=10) as answer:
            return json.load(answer)

    def reset(self):
        self.ask("POST", "/api/v1/_mock/reset")

    def person(self, name):
        return Person(self, **self.ask("POST", "/api/v1/_mock/dev_user", data={"username": name}))

    def fault(self, type, path, count=None, methods=None, **effect):
        rule = {"match": {"path": path, "methods": methods}, "effect": {"type": type, **effect}, "count": count}
        self.ask("POST", "/api/v1/_mock/faults", data=rule)

    def allow(self, url, name):
        """What the owner's browser does: choose an account, and carry back what the server gives along."""
        asked = {key: value[0] for key, value in parse_qs(urlsplit(url).query).items()}
        form = {key: asked[key] for key in ("redirect_uri", "client_id", "scope", "state")} | {"username": name}
        try:
            self._open(Request(f"{self.url}/oauth/authorize", urlencode(form).encode()), timeout=10).close()
        except HTTPError as sent_on:
            target = urlsplit(sent_on.headers["Location"])
            sent_on.close()
            return asked["redirect_uri"], target, {key: value[0] for key, value in parse_qs(target.query).items()}
        raise AssertionError("the server did not send the browser back")


class Person:
    """Somebody with an account on the server."""

    def __init__(self, mock, id, username, access_token, **_):
        self.mock, self.id, self.name, self.token = mock, id, username, access_token

    def post(self, text, **more):
        return self.mock.ask("POST", "/api/v1/statuses", self.token, data={"status": text, **more})

    def posts(self):
        return self.mock.ask("GET", f"/api/v1/accounts/{self.id}/statuses?limit=40", self.token)

    def ask(self, method, path, **more):
        return self.mock.ask(method, path, self.token, **more)
