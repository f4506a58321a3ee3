"""Signing in without a window, as its user types it, in a process of its own, with a browser beside it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authority import authority, provider
from tests.circle import Browser

__all__ = ["authority", "provider"]
pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from functools import partial
import desktop.__main__ as front
from desktop.desk import open_desk
from tests.circle import Circle
front.open_desk = partial(open_desk, connectors=(Circle(),))
sys.exit(front.main(sys.argv[1:]))
"""


@pytest.fixture
def start(home):
    """Start a command; gives the running process."""
    no_keyring = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody", "DISPLAY": "", "UTULIVU_HOME": str(home)}
    running = []

    def command(*arguments, language="en"):
        running.append(
            subprocess.Popen(
                [sys.executable, "-c", PROGRAM, "--language", language, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env={**os.environ, **no_keyring, "PYTHONIOENCODING": "utf-8"},
                encoding="utf-8",
            )
        )
        return running[-1]

    yield command
    for one in running:
        one.kill()
        one.communicate()


def address_of(process):
    """The address that it asks to be opened."""
    for line in process.stderr:
        if line.startswith("http"):
            return line.strip()
    raise AssertionError("it asked for nothing to be opened")


def ended(process, code=0):
    out, errors = process.communicate(timeout=60)
    assert "Traceback" not in errors
    assert process.returncode == code, errors
    return out, errors


@pytest.mark.parametrize("where", ["authority", "provider"])
def test_an_account_is_added_and_signed_in_to_again(start, where, request):
    url, browser = request.getfixturevalue(where).url, Browser()
    adding = start("accounts", "add", "circle", "--set", f"server={url}", "--label", "Ours", "--sign-in", "--check")
    browser.allow(address_of(adding))
    out, errors = ended(adding)
    assert len(out.split()) == 1  # the id alone
    assert "amina" in errors
    again = start("accounts", "sign-in", "Ours")
    address = address_of(again)
    assert again.poll() is None
    browser.allow(address)
    assert ended(again)[0] == ""
    (account,) = json.loads(ended(start("accounts", "list", "--json"))[0])
    assert (account["id"], account["secrets"]) == (out.strip(), ["token"])
    assert all(word not in out + errors for word in ("access", "refresh"))


def test_a_refusal_is_one_sentence_in_the_owners_language(start, authority):
    authority.says = {"code": None, "error": "access_denied"}
    adding = start("accounts", "add", "circle", "--set", f"server={authority.url}", "--sign-in", language="he")
    _, _, text, _ = Browser().ask(address_of(adding))
    assert 'dir="rtl"' in text
    _, errors = ended(adding, code=1)
    assert errors.strip().startswith("ההרשאה לא ניתנה")
    assert json.loads(ended(start("accounts", "list", "--json"))[0]) == []


def test_what_is_mistyped_is_said_without_waiting(start):
    _, errors = ended(start("accounts", "add", "circle", "--sign-in"), code=1)
    assert len(errors.strip().splitlines()) == 1
    assert ended(start("accounts", "sign-in", "nobody"), code=1)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Linux and macOS")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_waiting_can_be_broken_off(start, authority, sign, request):
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in the background hears no Ctrl+C
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    adding = start("accounts", "add", "circle", "--set", f"server={authority.url}", "--sign-in")
    address_of(adding)
    adding.send_signal(sign)
    ended(adding)  # long before the five minutes are over
