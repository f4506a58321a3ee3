"""The places we look: add, check, change, pause, remove."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future

from desktop.model.account import Account, AccountId, Checked, Kind, SourceState, Trouble


class Accounts:
    """What the owner can do with her accounts. Forms hand over plain values; secrets leave here for the vault only."""

    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of account that can be added, with the fields of their forms."""
        raise NotImplementedError

    def listed(self) -> Sequence[tuple[Account, SourceState]]:
        """All accounts, oldest first, with how each stands."""
        raise NotImplementedError

    def check(self, kind: str, values: Mapping[str, str], changing: AccountId | None = None) -> Future[Checked]:
        """Try the form's values without keeping anything; fails with DeskError.

        ``changing``: blanks keep its secrets.
        """
        raise NotImplementedError

    def add(self, kind: str, label: str, values: Mapping[str, str]) -> Future[Account]:
        """Keep a new account and look at it at once; fails with OwnerError (a field) or VaultError."""
        raise NotImplementedError

    def change(self, id: AccountId, label: str, values: Mapping[str, str]) -> Future[Account]:
        """Change an account; a secret left empty stays as it was."""
        raise NotImplementedError

    def pause(self, id: AccountId, paused: bool) -> Future[Account]:
        """Stop or go on looking."""
        raise NotImplementedError

    def remove(self, id: AccountId) -> Future[None]:
        """Forget the account, its secrets and its cursor; its messages stay."""
        raise NotImplementedError

    def vault_trouble(self) -> Trouble | None:
        """A sentence where secrets cannot be kept beyond this session; None where the keyring works."""
        raise NotImplementedError
