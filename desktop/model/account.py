"""Where we look: an account, the fields of its form, and how the last look went."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

AccountId = NewType("AccountId", str)


class FieldKind(StrEnum):
    """How a field of an account's form is typed in."""

    TEXT = "text"
    ADDRESS = "address"
    PASSWORD = "password"
    NUMBER = "number"
    SWITCH = "switch"
    SIGN_IN = "sign_in"  # a token: earned in the browser, or pasted


@dataclass(frozen=True, slots=True)
class Field:
    """One question that a kind of account asks; its words are ``field-KIND-NAME`` (.hint, .example).

    ``secret``: the value always goes to the vault. ``secret_when``: the name of a switch field that,
    when on, sends this value to the vault instead of the database. ``mends``: the troubles, by the keys of their
    sentences, that another answer here would put right: they are told at this field (``mended_by``).
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = True
    secret: bool = False
    secret_when: str = ""
    default: str = ""
    mends: frozenset[str] = frozenset()


class Effort(StrEnum):
    """What it takes the owner until an account of a kind can be added."""

    MINUTES = "minutes"  # a few minutes, free
    SETUP = "setup"  # half an hour or an hour with the platform's settings
    APPROVAL = "approval"  # the platform has to approve it first, or wants money


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of account the owner can add, with the fields of its form and how often it is looked at.

    ``place``: the fields that say where it looks; two accounts with the same answers there are the same.
    ``kept``: the secrets that the connector earns by itself (a session, a token that wears out), kept in the vault
    like those the owner types. ``port``: where the browser has to come back to on this computer after a sign-in, for a
    platform that wants to know the whole address beforehand; 0 where any port will do. ``hurries``: whether it may be
    looked at more often while a crisis file is open; not where each look costs money or patience.
    """

    id: str
    fields: tuple[Field, ...]
    every: timedelta
    place: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    port: int = 0
    effort: Effort = Effort.MINUTES
    hurries: bool = True

    def mended_by(self, trouble: str, answers: Mapping[str, str]) -> str:
        """The field whose answer puts the trouble with this key right; empty where none of the form does.

        Of several it is the last that was not left as it came: a usual port is not what is wrong.
        """
        able = [field for field in self.fields if trouble in field.mends]
        changed = [field for field in able if answers.get(field.name, "").strip() not in ("", field.default)]
        return next((field.name for field in (*reversed(changed), *able)), "")


class Secret:
    """A text that never shows itself: printing, formatting or logging it gives ``****``."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Wrap the secret text."""
        self._text = text

    def reveal(self) -> str:
        """The secret itself; call it only where the request that needs it is made."""
        return self._text

    def __repr__(self) -> str:
        return "****"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "****"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> str:
        raise TypeError("a secret is never written out")


class Secrets(Mapping[str, Secret]):
    """The secrets of one account by name, as one look needs them; a connector may renew those its kind keeps."""

    def __init__(
        self,
        known: Mapping[str, Secret] | None = None,
        keep: Callable[[str, Secret], None] | None = None,
        turn: Callable[[str], AbstractContextManager[Secret]] | None = None,
        tried: Collection[str] = (),
    ) -> None:
        """``keep`` takes what is renewed; without it a renewed secret lasts as long as this object.

        ``tried``: those that stand in a form and are kept nowhere yet.

        ``turn`` gives one at a time the newest of a secret that several may want to renew.
        """
        self._known = dict(known or {})
        self._keep = keep
        self._turn = turn
        self._tried = frozenset(tried)

    @contextmanager
    def turn(self, name: str) -> Iterator[Secret]:
        """The newest secret of this name, which nobody else renews meanwhile; raises VaultError."""
        if self._turn is not None:
            with self._turn(name) as newest:
                self._known[name] = newest
                yield newest
        else:
            yield self._known[name]

    def renew(self, name: str, secret: Secret, *, used_up: bool = True) -> None:
        """Put a fresh secret in the place of the old one, before it is used; raises VaultError.

        Without ``used_up`` the old one still opens what it did: where a form is tried, the answer that was typed goes
        on standing for itself, for the next try may mean something else by it.
        """
        self._known[name] = secret
        if self._keep is not None and (used_up or name not in self._tried):
            self._keep(name, secret)

    def __getitem__(self, name: str) -> Secret:
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self._known)})"


@dataclass(frozen=True, slots=True)
class Account:
    """One place we look at. ``settings`` holds the public answers of its form, never a secret.

    ``terms``: the words to search for where the place can be searched, the account's own and the business's.
    """

    id: AccountId
    kind: str
    label: str
    settings: Mapping[str, str] = field(default_factory=dict)
    secret_names: tuple[str, ...] = ()
    every: timedelta = timedelta(minutes=15)
    paused: bool = False
    added_at: datetime | None = None
    terms: tuple[str, ...] = ()


class Health(StrEnum):
    """How the last look went."""

    NEW = "new"  # never looked at yet
    GOOD = "good"
    WAITING = "waiting"  # the server asked us to wait
    TROUBLE = "trouble"  # passing trouble: we try again by ourselves
    LOCKED_OUT = "locked_out"  # the owner has to do something
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence's key and its values: what is wrong, said in the owner's language when shown."""

    key: str
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceState:
    """How an account stands: its health, the last look and last good look, the next look, the trouble."""

    account_id: AccountId
    health: Health = Health.NEW
    last_look: datetime | None = None
    last_good: datetime | None = None
    next_look: datetime | None = None
    failures: int = 0
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer of "Check": what was found there, said by ``sentence``, and how many items."""

    sentence: Trouble
    items: int = 0
    suggested_label: str = ""
