"""Secrets: in the keyring or in memory for this session, nowhere else, and never waiting for ever."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop import vault as vault_module
from desktop.errors import SecretMissing, VaultAbsent, VaultError, VaultLocked
from desktop.model.account import AccountId, Secret
from desktop.vault import KeyringVault, MemoryVault, find_keyring, open_vault

ONE, TWO = AccountId("one"), AccountId("two")
AWKWARD = "סיסמה 🗝 'quoted\" \n" + "x" * 5000
ROOT = Path(__file__).parents[2]


class Keyring:
    """A keyring in this process: awake, locked, or waiting for an owner who never comes."""

    priority = 5

    def __init__(self):
        self.kept, self.locked, self.awake, self.calls = {}, False, threading.Event(), 0
        self.awake.set()

    def _turn(self):
        from keyring.errors import KeyringLocked

        self.calls += 1
        self.awake.wait(20)
        if self.locked:
            raise KeyringLocked("the secret is x")

    def get_password(self, service, entry):
        self._turn()
        return self.kept.get((service, entry))

    def set_password(self, service, entry, secret):
        self._turn()
        self.kept[service, entry] = secret

    def delete_password(self, service, entry):
        from keyring.errors import PasswordDeleteError

        self._turn()
        if (service, entry) not in self.kept:
            raise PasswordDeleteError("no such password")
        del self.kept[service, entry]


@pytest.fixture
def keyring():
    made = Keyring()
    yield made
    made.awake.set()


@pytest.fixture(params=["memory", "keyring"])
def vault(request, keyring):
    return MemoryVault() if request.param == "memory" else KeyringVault(lambda: keyring, patience=5)


def test_what_was_kept_comes_back(vault):
    vault.keep(ONE, "password", Secret(AWKWARD))
    vault.keep(ONE, "address", Secret("b"))
    vault.keep(TWO, "password", Secret("c"))
    assert vault.secret(ONE, "password").reveal() == AWKWARD
    assert vault.secret(ONE, "address").reveal() == "b"
    vault.keep(ONE, "address", Secret("new"))
    assert vault.secret(ONE, "address").reveal() == "new"
    assert AWKWARD not in repr(vault.secret(ONE, "password"))


def test_what_was_forgotten_is_gone(vault):
    vault.keep(ONE, "password", Secret("a"))
    vault.forget(ONE, "password")
    vault.forget(ONE, "password")
    vault.forget(TWO, "never there")
    with pytest.raises(SecretMissing):
        vault.secret(ONE, "password")


def test_the_service_is_called_utulivu(keyring):
    KeyringVault(lambda: keyring).keep(ONE, "password", Secret("a"))
    assert keyring.kept == {("Utulivu", "one/password"): "a"}


def test_memory_says_aloud_that_it_is_memory():
    assert MemoryVault().trouble().key == "errors-vault-absent"


def nobody():
    raise VaultAbsent


def test_without_a_keyring_memory_takes_over_and_says_so():
    vault = KeyringVault(nobody)
    vault.keep(ONE, "password", Secret("a"))
    assert vault.secret(ONE, "password").reveal() == "a"
    assert vault.trouble().key == "errors-vault-absent"


def test_the_keyring_is_written_to_only_when_there_is_something_to_keep(keyring):
    written = []
    keep = keyring.set_password
    keyring.set_password = lambda *said: written.append(said) or keep(*said)
    vault = KeyringVault(lambda: keyring, patience=5)
    assert vault.trouble() is None
    until(lambda: vault._backend is keyring)
    with pytest.raises(SecretMissing):
        vault.secret(ONE, "password")
    vault.forget(ONE, "password")
    assert written == []
    vault.keep(ONE, "password", Secret("a"))
    assert len(written) == 2  # the trial, then the secret
    assert keyring.kept == {("Utulivu", "one/password"): "a"}


def test_a_keyring_that_loses_secrets_is_found_out_when_it_is_first_given_one(keyring):
    keyring.set_password = lambda *said: None
    vault = KeyringVault(lambda: keyring, patience=5)
    vault.keep(ONE, "password", Secret("a"))
    assert vault.secret(ONE, "password").reveal() == "a"
    assert vault.trouble().key == "errors-vault-absent"


def until(condition):
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


def test_trouble_never_waits_and_finds_out_by_itself(keyring):
    keyring.awake.clear()

    def find():
        keyring.awake.wait(10)
        raise VaultAbsent

    vault = KeyringVault(find)
    begun = time.monotonic()
    assert vault.trouble() is None
    assert time.monotonic() - begun < 0.5
    keyring.awake.set()
    assert until(lambda: vault.trouble() is not None)


def test_a_locked_keyring_works_once_it_is_unlocked(keyring):
    vault = KeyringVault(lambda: keyring)
    vault.keep(ONE, "password", Secret("a"))
    keyring.locked = True
    for ask in (lambda: vault.secret(ONE, "password"), lambda: vault.keep(ONE, "x", Secret("y"))):
        with pytest.raises(VaultLocked) as caught:
            ask()
        assert "secret is x" not in repr(caught.value)
        assert caught.value.__context__ is None
    assert vault.trouble().key == "errors-vault-locked"
    keyring.locked = False
    assert vault.secret(ONE, "password").reveal() == "a"
    assert vault.trouble() is None


def test_a_keyring_locked_from_the_start_is_tried_again(keyring):
    found = [VaultLocked(), keyring]

    def find():
        first = found.pop(0)
        if isinstance(first, Exception):
            raise first
        return first

    vault = KeyringVault(find)
    with pytest.raises(VaultLocked):
        vault.keep(ONE, "password", Secret("a"))
    assert vault.trouble().key == "errors-vault-locked"
    vault.keep(ONE, "password", Secret("a"))
    assert keyring.kept == {("Utulivu", "one/password"): "a"}


def test_an_unlock_dialog_nobody_answers_holds_nothing_up(keyring):
    vault = KeyringVault(lambda: keyring, patience=0.2)
    vault.keep(ONE, "password", Secret("a"))
    keyring.awake.clear()
    begun, calls = time.monotonic(), keyring.calls
    for _ in range(5):
        with pytest.raises(VaultLocked):
            vault.secret(ONE, "password")
    assert time.monotonic() - begun < 1
    assert keyring.calls == calls + 1  # one dialog, not five
    keyring.awake.set()
    assert until(lambda: not vault._turn.locked())
    assert vault.secret(ONE, "password").reveal() == "a"
    assert vault.trouble() is None


class Turn:
    """Whose turn it is to speak with the keyring; counts who has come for it."""

    def __init__(self):
        self.came, self._lock = 0, threading.Lock()
        self.release, self.locked = self._lock.release, self._lock.locked

    def acquire(self, timeout):
        self.came += 1
        return self._lock.acquire(timeout=timeout)


def test_many_looks_at_once_bring_one_dialog(keyring):
    """The others wait for the first one's dialog; when it is sent away they go without, and open none of their own."""
    vault = KeyringVault(lambda: keyring, patience=10)
    vault.keep(ONE, "password", Secret("a"))
    vault._turn = turn = Turn()
    calls, refused = keyring.calls, []

    def look():
        try:
            vault.secret(ONE, "password")
        except VaultLocked:
            refused.append(1)

    keyring.awake.clear()
    keyring.locked = True
    looks = [threading.Thread(target=look) for _ in range(4)]
    for one in looks:
        one.start()
    assert until(lambda: turn.came == 4)
    keyring.awake.set()
    for one in looks:
        one.join(10)
    assert (len(refused), keyring.calls) == (4, calls + 1)
    keyring.locked = False
    assert vault.secret(ONE, "password").reveal() == "a"


def test_whatever_a_keyring_raises_is_ours_without_its_words(keyring):
    def fail(*_):
        raise OSError("secret-canary")

    vault = KeyringVault(lambda: keyring)
    keyring.get_password = fail
    with pytest.raises(VaultError) as caught:
        vault.secret(ONE, "password")
    assert "canary" not in repr(caught.value) + repr(caught.value.__context__)


def test_a_keyring_that_loses_what_it_takes_is_not_used(monkeypatch, keyring):
    keyring.set_password = lambda *_: None
    with pytest.raises(VaultAbsent):
        vault_module._try_out(keyring)


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_the_environment_cannot_name_the_keyring(monkeypatch, name):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    monkeypatch.setattr(vault_module, "_ALLOWED", {"linux": ()})
    with pytest.raises(VaultAbsent):
        find_keyring()


def test_only_keyrings_of_operating_systems_are_asked():
    every = [path for paths in vault_module._ALLOWED.values() for path in paths]
    assert not [path for path in every if "null" in path or "fail" in path or "alt" in path or "chainer" in path]


# -- a program of its own (on a real keyring: test_vault_for_real) -----------------------------

KEEPS = """
from desktop.model.account import AccountId, Secret
from desktop.vault import open_vault
vault, one = open_vault(), AccountId("one")
vault.keep(one, "password", Secret("x"))
assert vault.secret(one, "password").reveal() == "x"
print(vault.trouble().key)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system always has a keyring")
def test_without_any_session_bus():
    bare = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    done = subprocess.run([sys.executable, "-c", KEEPS], cwd=ROOT, env=bare, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "errors-vault-absent"


def test_opening_costs_nothing():
    code = "import sys; from desktop.vault import open_vault; open_vault(); print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert isinstance(open_vault(), KeyringVault)


def test_an_examined_vault_waits_for_the_keyring_and_says_what_it_found():
    def none():
        raise VaultAbsent

    def locked():
        raise VaultLocked

    assert vault_module.KeyringVault(none).examined().key == "errors-vault-absent"
    assert vault_module.KeyringVault(locked).examined().key == "errors-vault-locked"


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is the system's own")
def test_another_systems_keyring_is_not_even_loaded():
    """macOS's looks for its libraries with a compiler, which a desk must never start."""
    program = (
        "import sys; from desktop.vault import open_vault; open_vault().examined();"
        "print([name for name in sys.modules if name.startswith('keyring.backends.macOS')])"
    )
    bare = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=bare, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
