"""Where secrets are kept: the computer's keyring, or memory for this session; there is no third place."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop.errors import SecretMissing, VaultAbsent, VaultError, VaultLocked
from desktop.model.account import AccountId, Secret, Trouble
from desktop.parts import Parts, delete

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Utulivu"
PATIENCE = 30.0  # seconds: an unlock dialog that nobody answers blocks for ever
_PROBE = "probe"
_ALLOWED = {
    "linux": (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    ),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
"""By system: to load another system's keyring is useless, and macOS's starts a compiler to find its libraries."""
T = TypeVar("T")


class Vault(Protocol):
    """Keeps secrets by account and name."""

    def secret(self, account_id: AccountId, name: str) -> Secret:
        """The kept secret; SecretMissing where there is none, VaultLocked while the keyring is locked."""
        ...

    def keep(self, account_id: AccountId, name: str, secret: Secret) -> None:
        """Keep a secret, in place of an older one of the same name; VaultLocked while the keyring is locked."""
        ...

    def forget(self, account_id: AccountId, name: str) -> None:
        """Delete a secret; nothing happens where there is none."""
        ...

    def trouble(self) -> Trouble | None:
        """What the owner should know (kept for this session only, locked); None where all is well. Never waits."""
        ...

    def examined(self) -> Trouble | None:
        """The same, after the keyring was tried out: waits for it, but not for ever."""
        ...


class MemoryVault:
    """Keeps secrets until the desk closes; says so."""

    def __init__(self) -> None:
        """An empty vault."""
        self._kept: dict[tuple[AccountId, str], Secret] = {}

    def secret(self, account_id: AccountId, name: str) -> Secret:
        """The kept secret; SecretMissing where there is none."""
        try:
            return self._kept[account_id, name]
        except KeyError:
            raise SecretMissing() from None

    def keep(self, account_id: AccountId, name: str, secret: Secret) -> None:
        """Keep a secret for this session."""
        self._kept[account_id, name] = secret

    def forget(self, account_id: AccountId, name: str) -> None:
        """Delete a secret."""
        self._kept.pop((account_id, name), None)

    def trouble(self) -> Trouble | None:
        """Secrets are kept for this session only."""
        return Trouble(VaultAbsent.default_key)

    def examined(self) -> Trouble | None:
        """Secrets are kept for this session only."""
        return self.trouble()


class KeyringVault:
    """Keeps secrets in the computer's keyring; in memory, said aloud, where there is none that can be trusted.

    The keyring is found when it is first needed, and tried out before it is first given a secret: one that was never
    used may ask for a password of its own, which must not happen before there is something to keep. Every call to it
    runs on a worker of its own and is given up after ``patience`` seconds: the vault stays usable and works once the
    keyring is unlocked.
    """

    def __init__(
        self,
        find: "Callable[[], KeyringBackend]",
        patience: float = PATIENCE,
    ) -> None:
        """``find`` gives a trusted keyring, or raises VaultAbsent or VaultLocked."""
        self._find = find
        self._patience = patience
        self._backend: KeyringBackend | None = None
        self._memory: MemoryVault | None = None
        self._locked = False
        self._refused = 0
        self._proved = False
        self._turn = threading.Lock()
        self._looked = False

    def secret(self, account_id: AccountId, name: str) -> Secret:
        """The kept secret; SecretMissing where there is none, VaultLocked while the keyring is locked."""
        if memory := self._in_memory():
            return memory.secret(account_id, name)
        kept = self._ask(lambda keyring: Parts(keyring, SERVICE).get(_entry(account_id, name)))
        if kept is None:
            raise SecretMissing()
        return Secret(kept)

    def keep(self, account_id: AccountId, name: str, secret: Secret) -> None:
        """Keep a secret in the keyring; VaultLocked while it is locked."""
        memory = self._in_memory(prove=True)
        if memory is not None:
            return memory.keep(account_id, name, secret)
        return self._ask(lambda keyring: Parts(keyring, SERVICE).put(_entry(account_id, name), secret.reveal()))

    def forget(self, account_id: AccountId, name: str) -> None:
        """Delete a secret; nothing happens where there is none."""
        if memory := self._in_memory():
            return memory.forget(account_id, name)
        return self._ask(lambda keyring: Parts(keyring, SERVICE).drop(_entry(account_id, name)))

    def trouble(self) -> Trouble | None:
        """What is known so far, without waiting; the first call has the keyring looked for in the background."""
        if not self._looked:
            self._looked = True
            threading.Thread(target=self._look_quietly, name="vault", daemon=True).start()
        if self._memory is not None:
            return self._memory.trouble()
        return Trouble(VaultLocked.default_key) if self._locked else None

    def examined(self) -> Trouble | None:
        """What is known once the keyring was tried out; waits up to ``patience`` seconds."""
        try:
            self._in_memory(prove=True)
        except VaultError as refused:
            return Trouble(refused.key)
        return self.trouble()

    def _look_quietly(self) -> None:
        try:
            self._in_memory()
        except VaultError:
            return  # trouble() says it from now on

    def _in_memory(self, *, prove: bool = False) -> MemoryVault | None:
        """The vault in memory where this computer has no keyring; None where the keyring is in use.

        ``prove``: the keyring is tried out too, which writes to it.
        """
        unknown = self._backend is None or (prove and not self._proved)
        if unknown and self._memory is None:
            self._looked = True
            try:
                self._ask(self._prove if prove else lambda keyring: None)
            except VaultAbsent:
                with self._turn:
                    self._memory = self._memory or MemoryVault()
        return self._memory

    def _prove(self, keyring: "KeyringBackend") -> None:
        _try_out(keyring)
        self._proved = True

    def _ask(self, question: "Callable[[KeyringBackend], T]") -> T:
        """Put a question to the keyring on a worker; VaultLocked where no answer comes in time."""
        refused = self._refused
        if not self._turn.acquire(timeout=0 if self._locked else self._patience):
            self._locked = True
            raise VaultLocked()  # an unlock dialog is still open: no second one beside it
        if self._refused != refused:
            self._turn.release()
            raise VaultLocked()  # sent away while we waited for it: no second one after it either
        try:
            answer = _in_time(lambda: self._answer(question), self._turn.release, self._patience)
        except VaultLocked:
            self._locked = True
            raise
        self._locked = False
        return answer

    def _answer(self, question: "Callable[[KeyringBackend], T]") -> T:
        backend = self._backend or self._find()
        self._backend = backend
        try:
            return _translated(lambda: question(backend))
        except VaultLocked:
            self._refused += 1  # before the turn is given on
            raise


def open_vault() -> Vault:
    """The vault of this computer; returns at once, the keyring is looked for when it is first needed."""
    return KeyringVault(find_keyring)


def find_keyring() -> "KeyringBackend":
    """The best keyring that is trusted; VaultAbsent where there is none.

    Only known keyrings of the operating systems are taken. What the environment or a configuration file names
    is not asked: it could be a file in plain text, or one that loses secrets silently.
    """
    from importlib import import_module

    found: list[KeyringBackend] = []
    for path in _ALLOWED.get(sys.platform, _ALLOWED["linux"]):
        module, _, name = path.rpartition(".")
        try:
            kind = getattr(import_module(module), name)
            float(kind.priority)  # raises RuntimeError where it cannot work here
            found.append(kind())
        except (ImportError, AttributeError, RuntimeError, OSError):
            continue
    if not found:
        raise VaultAbsent()
    return max(found, key=lambda one: float(one.priority))


def _try_out(keyring: "KeyringBackend") -> None:
    """Write, read and delete a probe; VaultAbsent where the keyring does not give back what it took."""
    import secrets

    entry, probe = f"{_PROBE}/{secrets.token_hex(4)}", secrets.token_hex(16)
    keyring.set_password(SERVICE, entry, probe)
    kept = keyring.get_password(SERVICE, entry)
    delete(keyring, SERVICE, entry)
    if kept != probe:
        raise VaultAbsent()


def _entry(account_id: AccountId, name: str) -> str:
    return f"{account_id}/{name}"


def _translated(question: Callable[[], T]) -> T:
    """What the keyring answers; its many kinds of refusal become ours, without what they hold."""
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    trouble: VaultError
    try:
        return question()
    except VaultError:
        raise
    except NoKeyringError:
        trouble = VaultAbsent()
    except (KeyringLocked, InitError):
        trouble = VaultLocked()
    except KeyringError:
        trouble = VaultError()
    except Exception as problem:  # every keyring brings exceptions of its own; none may show a secret
        trouble = VaultLocked() if "lock" in type(problem).__name__.lower() else VaultError()
    trouble.__context__ = None
    raise trouble from None


def _in_time(job: Callable[[], T], done: Callable[[], None], seconds: float) -> T:
    """What ``job`` gives or raises, on a thread that ends with the program; VaultLocked after ``seconds``.

    ``done`` is called when the job has really ended, however late.
    """
    outcome: Future[T] = Future()

    def work() -> None:
        try:
            answer = job()
        except Exception as problem:
            done()
            outcome.set_exception(problem)
        else:
            done()
            outcome.set_result(answer)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    try:
        return outcome.result(seconds)
    except TimeoutError:
        raise VaultLocked() from None
