"""Secrets: in the keyring or in memory for this session, nowhere else, and never waiting for ever."""

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from desktop import vault as vault_module
from desktop.errors import SecretMissing, VaultAbsent, VaultError, VaultLocked
from desktop.model.account import AccountId, Secret
from desktop.parts import Parts
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


# -- secrets longer than an entry --------------------------------------------------------------

LONG, LONGER, OTHER = "🗝א-" * 900, "token" * 1_200, "x" * 1_281


class Killed(BaseException):
    """The program ends here."""


class Narrow(Keyring):
    """A keyring that takes no more in an entry than Windows does, and may be cut off after any change."""

    changes_left = 10**9

    def _change(self):
        if self.changes_left == 0:
            raise Killed
        self.changes_left -= 1

    def set_password(self, service, entry, secret):
        if len(secret.encode("utf-16-le")) > 2_560:
            raise OSError("The stub received bad data")
        self._change()
        super().set_password(service, entry, secret)

    def delete_password(self, service, entry):
        self._change()
        super().delete_password(service, entry)


@pytest.mark.parametrize("text", ["", "short", "x" * 1_200, "x" * 1_201, OTHER, LONG, LONGER, "utulivu-parts:1:a:1:x"])
def test_a_narrow_keyring_holds_whatever_a_sign_in_earns(text):
    keyring = Narrow()
    vault = KeyringVault(lambda: keyring, patience=5)
    for before in (None, "old", LONG, LONGER):
        if before is not None:
            vault.keep(ONE, "token", Secret(before))
        vault.keep(ONE, "token", Secret(text))
        assert KeyringVault(lambda: keyring).secret(ONE, "token").reveal() == text
    vault.keep(ONE, "token2", Secret("beside"))
    vault.forget(ONE, "token")
    assert keyring.kept == {("Utulivu", "one/token2"): "beside"}


def test_what_was_kept_in_one_piece_before_is_still_read(keyring):
    keyring.kept["Utulivu", "one/token"] = LONGER
    vault = KeyringVault(lambda: keyring, patience=5)
    assert vault.secret(ONE, "token").reveal() == LONGER
    vault.keep(ONE, "token", Secret(LONG))
    assert vault.secret(ONE, "token").reveal() == LONG
    vault.forget(ONE, "token")
    assert keyring.kept == {}


@pytest.mark.parametrize("new", ["short", LONG, LONGER])
@pytest.mark.parametrize("old", [None, "old", LONG, LONGER, OTHER])
def test_an_end_at_any_moment_loses_no_secret_and_mixes_none(old, new):
    for changes in range(40):
        keyring = Narrow()
        parts = Parts(keyring, "Utulivu")
        for text in () if old is None else (LONG, OTHER, old):  # parts of several lengths were here before
            parts.put("one/token", text)
        keyring.changes_left = changes
        try:
            parts.put("one/token", new)
            ended = True
        except Killed:
            ended = False
        keyring.changes_left = 10**9
        assert parts.get("one/token") in ((new,) if ended else (old, new))
        for after in (LONGER, "short") if changes % 2 else ():
            parts.put("one/token", after)
            assert parts.get("one/token") == after
        parts.drop("one/token")
        assert keyring.kept == {}
        if ended:
            return
    pytest.fail("it never ended")


def test_a_deletion_that_breaks_off_leaves_no_half_and_can_be_done_again():
    for changes in range(12):
        keyring = Narrow()
        parts = Parts(keyring, "Utulivu")
        parts.put("one/token", LONGER)
        keyring.changes_left = changes
        with suppress(Killed):
            parts.drop("one/token")
        keyring.changes_left = 10**9
        assert parts.get("one/token") in (None, LONGER)
        parts.drop("one/token")
        assert keyring.kept == {}


def test_parts_that_do_not_belong_together_are_no_secret(keyring):
    vault = KeyringVault(lambda: keyring, patience=5)
    vault.keep(ONE, "token", Secret(LONGER))
    keyring.kept["Utulivu", "one/token#a2"] = "y" * 1_200
    with pytest.raises(SecretMissing):
        vault.secret(ONE, "token")
    del keyring.kept["Utulivu", "one/token#a2"]
    with pytest.raises(SecretMissing):
        vault.secret(ONE, "token")


def test_a_text_that_is_no_secret_any_more_is_refused():
    with pytest.raises(ValueError, match="too long"):
        Parts(Narrow(), "Utulivu").put("one/token", "x" * 1_200_001)


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
