"""What every kind of account can do: say its fields, check an address, fetch what is new; some can answer too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event
from typing import Protocol, runtime_checkable

from desktop.errors import SourceError
from desktop.model.account import Account, Checked, Kind, Secret, Secrets
from desktop.model.message import Batch, Cursor, Message, Sent


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request; its address, headers and body may hold secrets and are never shown."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read whole: status, headers (lower-case names), decoded body, final address.

    ``trouble``: the error that its status stands for, None for a good one. ``not_before``: the moment the server
    names for the next request, also on a good answer that used up what we may ask.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    url: str = field(default="", repr=False)  # may be a secret: never shown
    trouble: SourceError | None = None
    not_before: datetime | None = None


class Http(Protocol):
    """The one polite door to the network, as a connector sees it."""

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Fetch ``url`` within one total deadline and one size cap.

        Statuses 200 and 304 come back; every refusal raises LockedOut, Limited, Unreachable, Garbled or Gone.
        """
        ...

    def send(self, request: Request) -> Answer:
        """Make one request within the same bounds; any status comes back, with its body and its ``trouble``.

        Only a GET follows redirects. Nothing is ever sent twice. Raises Unreachable or Garbled where no answer came.
        """
        ...


class Connector(Protocol):
    """One kind of account. Looking only reads; it never marks, deletes or writes anything there."""

    @property
    def kind(self) -> Kind:
        """The kind's id, the fields of its form, how often to look."""
        ...

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Try the account once without keeping anything; raises SourceError where it does not work."""
        ...

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """All that is new since ``cursor`` (empty on the first look), oldest first; raises SourceError."""
        ...


@dataclass(frozen=True, slots=True)
class Door:
    """Where the owner's browser signs in, and as which program; ``issuer`` is checked where it is known.

    ``redirect``: the address on this computer in the wording this server asks for, where it asks for another.
    """

    authorize: str
    token: str
    client_id: str
    scope: str
    client_secret: Secret | None = None
    issuer: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    redirect: str = ""


@runtime_checkable
class SignsIn(Protocol):
    """A kind of account that can be signed in to through the browser: its form has a field of the kind SIGN_IN.

    What the sign-in needs is asked before that field: where one of those answers changes, the token is not used.
    """

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Where to sign in, by the answers of the form so far; may make this program known to the server.

        Nothing else is kept of that: the program's id and key go along in the token (``oauth``).
        Raises SourceError, or OwnerError where an answer is missing that the sign-in needs.
        """
        ...


@runtime_checkable
class Listener(Protocol):
    """A kind of account whose server can tell by itself that something arrived."""

    def listen(self, account: Account, secrets: Secrets, http: Http, news: Callable[[], None], stop: Event) -> bool:
        """Call ``news`` whenever something may have arrived, and once at the beginning; nothing is fetched here.

        Returns within a second once ``stop`` is set, at the latest after about an hour, and early where the computer
        slept: then it may be called again at once. False where this server cannot tell. Raises SourceError.
        """
        ...


@runtime_checkable
class Speaker(Protocol):
    """A kind of account through which the owner can answer; ``mark`` is one text per reply, the same on every try."""

    def can_answer(self, account: Account, to: Message) -> bool:
        """Whether this message can be answered through this account."""
        ...

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Post ``text``, exactly as it stands, as the answer to ``to``, once.

        Raises SourceError where it was refused for certain, VaultError where it did not come so far, and
        Unclear where it may or may not have been taken: then ``find`` is asked, and nothing is sent again.
        """
        ...

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own answer with this text below ``to``, posted at ``since`` or later; None where it is not there.

        Raises SourceError where it cannot be looked for now, Unclear where this kind can never tell.
        """
        ...


@runtime_checkable
class Completes(Protocol):
    """A kind of account that has to say more than the owner wrote, so that the right people are told of her answer."""

    def completed(self, account: Account, to: Message, text: str) -> str:
        """The answer exactly as it is posted; one that is complete stays as it is."""
        ...
