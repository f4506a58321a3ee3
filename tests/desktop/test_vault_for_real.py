"""The vault on a real gnome-keyring, each on a message bus of its own: open, locked, asked for, dead, back, absent."""

import json
import signal
import subprocess
import sys
import time

import pytest

from tests.desktop.connectors.conftest import Web
from tests.private_desktop import ROOT, PrivateDesktop, needed, until

SECRET = "סוד 🗝 canary-4711"
NAME = "org.freedesktop.secrets"
SERVICE = (NAME, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
GUI_LESS = (NAME, "/org/freedesktop/secrets", "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
LOGIN = "/org/freedesktop/secrets/collection/login"
OPENS_BY_ITSELF, ASKS = NAME, "org.gnome.keyring.SystemPrompter"
LOCKED = ["refused", "errors-vault-locked"]
MISSING = ["refused", "errors-secret-missing"]


class Keyring:
    """gnome-keyring for an owner whose login password is ``pw``."""

    def __init__(self, desktop):
        self.desktop, self.daemon = desktop, None

    def begin(self, password="pw"):
        """As at the owner's login."""
        arguments = ("--foreground", "--components=secrets", "--unlock")
        self.daemon = self.desktop.start("gnome-keyring-daemon", *arguments, said=password)
        until(lambda: self.desktop.owner(NAME), "the keyring")

    def die(self):
        self.desktop.end(self.daemon, signal.SIGKILL)
        until(lambda: not self.desktop.owner(NAME), "the end of the keyring")

    def lock(self):
        self.desktop.ask(*SERVICE, "Lock", "ao", [LOGIN])

    def unlock(self):
        """Without a dialog, as when the owner logs in again."""
        _, session = self.desktop.ask(*SERVICE, "OpenSession", "sv", "plain", ("s", ""))
        secret = (session, b"", b"pw", "text/plain")
        self.desktop.ask(*GUI_LESS, "UnlockWithMasterPassword", "o(oayays)", LOGIN, secret)


class Vault:
    """Our vault in a program of its own, which lives through all that happens around it."""

    def __init__(self, desktop, patience=30):
        self.desktop = desktop
        self.process = desktop.start(sys.executable, "-m", "tests.desktop.vault_by_lines", str(patience), told=True)

    def __call__(self, *words):
        self.process.stdin.write(json.dumps(words).encode() + b"\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline()
        assert said, self.desktop.log("python")
        return json.loads(said)

    def end(self):
        self.desktop.end(self.process)


@pytest.fixture
def desktop(request):
    """A bus; ``indirect`` parameters say whether there is a screen and what the bus may start."""
    needed("dbus-daemon", "gnome-keyring-daemon")
    wanted = getattr(request, "param", {})
    if wanted.get("screen"):
        needed("Xvfb", "openbox", "xdotool")
    made = PrivateDesktop(**wanted)
    yield made
    made.close()


@pytest.fixture
def keyring(desktop):
    begun = Keyring(desktop)
    begun.begin()
    return begun


def test_what_one_program_keeps_the_next_one_finds_and_forgets(desktop, keyring):
    first = Vault(desktop)
    assert first("keep", "password", SECRET) == ["well", None]
    assert first("backend") == ["well", "keyring.backends.SecretService"]
    first.end()
    second = Vault(desktop)
    assert second("secret", "password") == ["well", SECRET]
    assert second("keep", "password", "another") == ["well", None]
    assert second("secret", "password") == ["well", "another"]
    assert second("forget", "password") == ["well", None]
    assert second("forget", "password") == ["well", None]
    assert second("trouble") == ["well", None]
    second.end()
    third = Vault(desktop)
    assert third("secret", "password") == MISSING
    assert third("examined") == ["well", None]


def entries(desktop):
    """How many entries of ours the keyring holds."""
    opened, locked = desktop.ask(*SERVICE, "SearchItems", "a{ss}", {"service": "Utulivu"})
    return len(opened) + len(locked)


def test_a_long_secret_is_kept_in_parts_read_by_the_next_program_and_deleted_wholly(desktop, keyring):
    first, long, longer = Vault(desktop), SECRET * 150, SECRET * 300
    assert first("keep", "token", long) == ["well", None]
    assert entries(desktop) == 1 + len(long) // 1_200 + 1
    first.end()
    second = Vault(desktop)
    assert second("secret", "token") == ["well", long]
    assert second("keep", "token", longer) == ["well", None]
    assert second("secret", "token") == ["well", longer]
    assert second("keep", "token", "short") == ["well", None]
    assert entries(desktop) == 1
    assert second("keep", "token", longer) == ["well", None]
    keyring.die()
    keyring.begin()
    assert second("secret", "token") == ["well", longer]
    assert second("forget", "token") == ["well", None]
    assert entries(desktop) == 0


def test_a_program_that_is_killed_while_it_keeps_a_long_secret_loses_none(desktop, keyring):
    old, new = SECRET * 300, SECRET[::-1] * 300
    Vault(desktop)("keep", "token", old)
    for wait in (0.0, 0.01, 0.03, 0.06, 0.1):
        killed = Vault(desktop)
        assert killed("examined") == ["well", None]  # it is tried out now, and not when the program ends
        killed.process.stdin.write(json.dumps(("keep", "token", new)).encode() + b"\n")
        killed.process.stdin.flush()
        time.sleep(wait)
        desktop.end(killed.process, signal.SIGKILL)
        assert Vault(desktop)("secret", "token")[1] in (old, new)
    last = Vault(desktop)
    assert last("forget", "token") == ["well", None]
    assert entries(desktop) == 0


def test_no_file_holds_the_secret(desktop, keyring):
    vault = Vault(desktop)
    vault("keep", "password", SECRET)
    keyring.die()
    files = [file for file in desktop.folder.rglob("*") if file.is_file()]
    assert any(file.name == "login.keyring" for file in files)
    assert [file for file in files if b"canary-4711" in file.read_bytes()] == []


def test_a_locked_keyring_gives_takes_and_forgets_nothing_and_works_once_it_is_open(desktop, keyring):
    vault = Vault(desktop)
    vault("keep", "password", SECRET)
    keyring.lock()
    for words in (("secret", "password"), ("keep", "password", "x"), ("keep", "new", "x"), ("forget", "password")):
        assert vault(*words) == LOCKED
    assert vault("trouble") == ["well", "errors-vault-locked"]
    keyring.unlock()
    assert vault("secret", "password") == ["well", SECRET]
    assert vault("secret", "new") == MISSING
    assert vault("trouble") == ["well", None]


def test_a_login_with_another_password_leaves_it_locked(desktop, keyring):
    Vault(desktop)("keep", "password", SECRET)
    keyring.die()
    keyring.begin(password="wrong")
    vault = Vault(desktop)
    assert vault("secret", "password") == LOCKED
    assert vault("examined") == ["well", "errors-vault-locked"]
    keyring.unlock()
    assert vault("secret", "password") == ["well", SECRET]


def test_a_keyring_that_dies_is_missed_and_found_again(desktop, keyring):
    vault = Vault(desktop)
    vault("keep", "password", SECRET)
    keyring.die()
    assert vault("secret", "password") == LOCKED
    assert vault("keep", "password", "x") == LOCKED
    assert vault("trouble") == ["well", "errors-vault-locked"]
    keyring.begin()
    assert vault("secret", "password") == ["well", SECRET]
    assert vault("trouble") == ["well", None]


@pytest.mark.parametrize("desktop", [{"services": (OPENS_BY_ITSELF,)}], indirect=True)
def test_a_keyring_that_the_system_starts_again_comes_back_locked(desktop, keyring):
    vault = Vault(desktop)
    vault("keep", "password", SECRET)
    keyring.die()
    assert vault("secret", "password") == LOCKED
    assert desktop.owner(NAME)
    keyring.unlock()
    assert vault("secret", "password") == ["well", SECRET]


def test_a_bus_without_a_keyring_is_memory_said_aloud(desktop):
    vault = Vault(desktop)
    assert vault("keep", "password", SECRET) == ["well", None]
    assert vault("secret", "password") == ["well", SECRET]
    assert vault("trouble") == ["well", "errors-vault-absent"]
    Keyring(desktop).begin()
    assert vault("secret", "password") == ["well", SECRET]
    vault.end()
    assert Vault(desktop)("secret", "password") == MISSING


# -- its dialog -------------------------------------------------------------------------------


on_a_screen = pytest.mark.parametrize("desktop", [{"screen": True, "services": (OPENS_BY_ITSELF, ASKS)}], indirect=True)


def dialogs(desktop):
    return desktop.x("search", "--onlyvisible", "--name", "^Unlock Login Keyring$", may_fail=True)


@on_a_screen
def test_the_owner_answers_the_keyrings_dialog(desktop, keyring):
    vault = Vault(desktop, patience=2)
    vault("keep", "password", SECRET)
    keyring.lock()
    assert vault("secret", "password") == LOCKED  # given up while the dialog is open
    (dialog,) = until(lambda: dialogs(desktop), "the keyring's dialog")
    for _ in range(3):
        assert vault("secret", "password") == LOCKED
    assert dialogs(desktop) == [dialog]
    desktop.x("windowfocus", "--sync", dialog)
    desktop.x("type", "pw")
    desktop.x("key", "Return")
    until(lambda: vault("secret", "password") == ["well", SECRET], "the secret")
    assert vault("trouble") == ["well", None]
    assert dialogs(desktop) == []


@on_a_screen
def test_a_dialog_that_was_sent_away_comes_again_when_it_is_needed(desktop, keyring):
    vault = Vault(desktop, patience=2)
    vault("keep", "password", SECRET)
    keyring.lock()
    for answer in (["Escape"], ["p", "w", "Return"]):
        assert vault("secret", "password") == LOCKED
        (dialog,) = until(lambda: dialogs(desktop), "the keyring's dialog")
        desktop.x("windowfocus", "--sync", dialog)
        desktop.x("key", *answer)
        until(lambda: not dialogs(desktop), "the end of the dialog")
    until(lambda: vault("secret", "password") == ["well", SECRET], "the secret")


# -- the whole desk ---------------------------------------------------------------------------


@pytest.fixture
def web():
    server = Web()
    yield server
    server.close()


def test_the_desk_lives_through_a_locked_keyring(desktop, keyring, web):
    """A private address: kept in the keyring only, not looked at while it is locked, looked at once it is open."""
    web.page("/feed", b"<rss version='2.0'><channel><title>T</title><item><guid>1</guid><title>x</title></item>"
             b"</channel></rss>")  # fmt: skip
    secret = f"{web.url}/feed?key=canary-4711"

    def run(*words, said=""):
        command = [sys.executable, "-m", "desktop", "--home", f"{desktop.folder}/desk", "--language", "en", *words]
        return subprocess.run(
            command, input=said, env=desktop.surroundings, cwd=ROOT, capture_output=True, text=True, timeout=60
        )

    added = run("accounts", "add", "feed", "--set", "private=yes", "--secret", "address", said=secret + "\n")
    assert added.returncode == 0, added.stderr
    keyring.lock()
    looked = run("look")
    assert looked.returncode == 1
    assert "is not open" in looked.stderr
    assert web.asked == []
    keyring.unlock()
    looked = run("look")
    assert looked.returncode == 0, looked.stderr
    assert [path for path, _ in web.asked] == ["/feed?key=canary-4711"]
    files = [file for file in (desktop.folder / "desk").rglob("*") if file.is_file()]
    assert files
    assert [file for file in files if b"canary-4711" in file.read_bytes()] == []
    assert "canary" not in added.stdout + added.stderr + looked.stdout + looked.stderr
