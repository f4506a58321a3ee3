"""What every kind of account can do: say its fields, check an address, fetch what is new."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from desktop.model.account import Account, Checked, Kind, Secrets
from desktop.model.message import Batch, Cursor


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read whole: status, headers (lower-case names), decoded body, final address."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    url: str = field(default="", repr=False)  # may be a secret: never shown


class Http(Protocol):
    """The one polite door to the network, as a connector sees it."""

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Answer:
        """Fetch ``url`` within one total deadline and one size cap.

        Statuses 200 and 304 come back; every refusal raises LockedOut, Limited, Unreachable, Garbled or Gone.
        """
        ...


class Connector(Protocol):
    """One kind of account. Reads only; never marks, deletes or writes anything there."""

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
