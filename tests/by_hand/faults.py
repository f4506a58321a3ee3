"""Every kind of account behind a proxy that spoils the answers: by hand, with one command.

    python tests/by_hand/faults.py MITMDUMP

MITMDUMP is the program of mitmproxy (`pip install mitmproxy` into an environment of its own). Each kind looks once for
each fault, at first and after a good look; whatever happens there has to be one of our own errors within the deadline.
"""
# ruff: noqa: E402, T201

import socket
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from desktop.connectors.http import PoliteHttp
from desktop.errors import SourceError, VaultError
from desktop.model.account import Account, AccountId, Secret, Secrets
from tests.town import Town, connector

KINDS = (
    "feed",
    "mastodon",
    "bluesky",
    "telegram",
    "youtube",
    "facebook",
    "instagram",
    "google_business",
    "reddit",
    "x",
)
FAULTS = ("none", "slow", "reset", "429", "503", "half", "html", "short", "empty", "garbage", "bomb")
DEADLINE = 4.0  # seconds
ADDON = """
import asyncio, gzip, pathlib
from mitmproxy import http

WISH = pathlib.Path(%r)

class Faults:
    async def request(self, flow):
        fault = WISH.read_text()
        if fault == "reset":
            flow.kill()
        elif fault == "slow":
            await asyncio.sleep(60)
        elif fault == "429":
            flow.response = http.Response.make(429, b"{}", {"content-type": "application/json", "retry-after": "90"})
        elif fault == "503":
            flow.response = http.Response.make(503, b"<html>Bad gateway</html>", {"content-type": "text/html"})

    def response(self, flow):
        fault, answer = WISH.read_text(), flow.response
        if fault == "half":
            answer.text = (answer.text or "")[: len(answer.text or "") // 2]
        elif fault == "html":
            answer.text, answer.headers["content-type"] = "<html>Sign in to this network</html>", "text/html"
        elif fault == "short":
            answer.headers["content-length"] = str(len(answer.raw_content or b"") + 50)
        elif fault == "empty":
            answer.raw_content = b""
        elif fault == "garbage":
            answer.raw_content = bytes(range(256)) * 40
        elif fault == "bomb":
            answer.headers["content-encoding"] = "gzip"
            answer.raw_content = gzip.compress(b" " * 40_000_000)

addons = [Faults()]
"""


class Proxy:
    """mitmdump before one server, with one fault at a time."""

    def __init__(self, program, target, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._wish = Path(folder) / "fault"
        self.wish("none")
        addon = Path(folder) / "addon.py"
        addon.write_text(ADDON % str(self._wish))
        self._process = subprocess.Popen(
            [
                program,
                "-q",
                "-s",
                str(addon),
                "--mode",
                f"reverse:{target}",
                "--listen-host",
                "127.0.0.1",
                "-p",
                str(self.port),
            ],
        )
        end = time.monotonic() + 20
        while time.monotonic() < end:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", self.port)) == 0:
                    break
            time.sleep(0.1)
        self.address = f"http://127.0.0.1:{self.port}"

    def wish(self, fault):
        self._wish.write_text(fault)

    def close(self):
        self._process.terminate()
        self._process.wait(10)


def look(kind, account, secrets, cursor):
    """What one look came to, how long it took, and whether that is as it has to be."""
    began = time.monotonic()
    try:
        batch = kind.fetch(account, secrets, cursor, PoliteHttp(deadline=DEADLINE))
        said, right, cursor = f"{len(batch.messages)} messages", True, batch.cursor
    except (SourceError, VaultError) as trouble:
        said, right = trouble.key, True
    except Exception as bug:
        said, right = f"BUG {type(bug).__name__}: {bug}", False
    took = time.monotonic() - began
    return said, took, right, cursor


def main(program):
    """Print a line for each kind and fault; 1 where one of them is a bug."""
    wrong = 0
    for name in KINDS:
        town = Town(name)
        house = town.houses[name]
        with tempfile.TemporaryDirectory() as folder:
            proxy = Proxy(program, house.address, folder)
            try:
                wrong += _kind(name, house, proxy)
            finally:
                proxy.close()
                town.close()
    print(f"{wrong} wrong")
    return bool(wrong)


def _kind(name, house, proxy):
    one = connector(name, proxy.address)
    values = {field: text.replace(house.address, proxy.address) for field, text in house.values.items()}
    hidden = {
        field.name for field in one.kind.fields if field.secret or (field.secret_when and values.get(field.secret_when))
    }
    settings = {field: text for field, text in values.items() if field not in hidden}
    account = Account(AccountId("a1"), name, name, settings, tuple(hidden & set(values)), terms=("bread",))
    secrets = Secrets({field: Secret(values[field]) for field in hidden & set(values)})
    wrong, cursor, known = 0, "", dict(secrets)
    for number, fault in enumerate(FAULTS):
        house.put(f"The bread was cold {number}", datetime.now(UTC) - timedelta(minutes=len(FAULTS) - number))
        proxy.wish(fault)
        if name == "bluesky":  # the session leads past the proxy: every look signs in through it
            secrets, cursor = Secrets(known), ""
        said, took, right, after = look(one, account, secrets, "" if fault == "none" else cursor)
        cursor = after if fault == "none" else cursor
        wrong += not right
        print(f"{name:16} {fault:8} {took:5.1f} s  {said}", flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
