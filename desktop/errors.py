"""What can go wrong, each with the key of the sentence that says what to do.

    DeskError
    ├── SourceError            one account could not be looked at; the others go on
    │   ├── LockedOut          the password, token or address is refused
    │   ├── Limited            the server asks us to wait (``until``)
    │   ├── Unreachable        no answer, a broken connection, a certificate we do not trust
    │   ├── Garbled            an answer came, but it is not what this kind of account gives
    │   ├── Gone               the address no longer exists
    │   └── Unclear            a reply was sent, and nobody said whether it arrived
    ├── StoreError             the disk or the database
    │   ├── StoreFull  StoreReadOnly  StoreDamaged  StoreTooNew  StoreBusy
    ├── VaultError             the keyring
    │   ├── VaultLocked  VaultAbsent  SecretMissing
    ├── ContentError           a file of ours under resources/ is broken; names the file
    ├── OwnerError             something the owner typed or asked for cannot be used
    └── AlreadyOpen            another Utulivu is open on the same folder

Every error carries ``key`` (a message in ``errors.ftl``) and ``values`` for its placeholders.
An error is either trouble of the world (all of these) or a bug (anything else).
"""

import errno
from collections.abc import Mapping
from datetime import datetime

Values = Mapping[str, str | int | datetime]


class DeskError(Exception):
    """Something outside our control; ``key`` names the sentence that says what to do."""

    default_key = "errors-unknown"

    def __init__(self, key: str | None = None, **values: str | int | datetime) -> None:
        """Remember the sentence's key (the class's own where none is given) and its values."""
        self.key = key or self.default_key
        self.values: Values = values
        super().__init__(self.key, dict(values))


class SourceError(DeskError):
    """One account could not be looked at."""

    default_key = "errors-source"


class LockedOut(SourceError):
    """The password, token or address was refused (401, 403, bad login)."""

    default_key = "errors-locked-out"


class Limited(SourceError):
    """The server asks us to wait; ``until`` is the moment it named, if it named one."""

    default_key = "errors-limited"

    def __init__(
        self, key: str | None = None, *, until: datetime | None = None, **values: str | int | datetime
    ) -> None:
        """Remember when the server will answer again."""
        super().__init__(key, **values)
        self.until = until


class Unreachable(SourceError):
    """No usable connection: no network, no host, time-out, bad certificate, server error."""

    default_key = "errors-unreachable"


class Garbled(SourceError):
    """An answer came, but it is not what this kind of account gives."""

    default_key = "errors-garbled"


class Gone(SourceError):
    """The address no longer exists (404, 410)."""

    default_key = "errors-gone"


class Unclear(SourceError):
    """A reply was sent but no answer came: it may be there or not, and must not be sent again unseen."""

    default_key = "errors-unclear"


class StoreError(DeskError):
    """The disk or the database."""

    default_key = "errors-store"


class StoreFull(StoreError):
    """No room on the disk."""

    default_key = "errors-store-full"


class StoreReadOnly(StoreError):
    """The folder or file cannot be written."""

    default_key = "errors-store-read-only"


def of_the_disk(problem: OSError, place: object) -> StoreError:
    """Which of our errors an error of the disk at ``place`` is."""
    full = problem.errno in (errno.ENOSPC, errno.EDQUOT)
    return (StoreFull if full else StoreReadOnly)(file=str(place))


class StoreDamaged(StoreError):
    """The database file is damaged; it is kept as it is."""

    default_key = "errors-store-damaged"


class StoreTooNew(StoreError):
    """The database was written by a newer Utulivu; it is not touched."""

    default_key = "errors-store-too-new"


class StoreBusy(StoreError):
    """Another program holds the database."""

    default_key = "errors-store-busy"


class VaultError(DeskError):
    """The keyring."""

    default_key = "errors-vault"


class VaultLocked(VaultError):
    """The keyring is there but locked."""

    default_key = "errors-vault-locked"


class VaultAbsent(VaultError):
    """This computer has no usable keyring."""

    default_key = "errors-vault-absent"


class SecretMissing(VaultError):
    """The keyring holds no secret for this account (it was kept for one session only, or deleted)."""

    default_key = "errors-secret-missing"


class ContentError(DeskError):
    """A file under resources/ is broken; ``file`` and ``problem`` say where and what."""

    default_key = "errors-content"


class OwnerError(DeskError):
    """Something the owner typed or asked for cannot be used."""

    default_key = "errors-owner"


class AlreadyOpen(DeskError):
    """Another Utulivu is open on the same folder."""

    default_key = "errors-already-open"
