"""What a look needs, put together once: connectors, the network, the secrets, the reader, the clock."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

from desktop.analysis.reader import read_each
from desktop.clock import Clock
from desktop.connectors.base import Connector, Http
from desktop.errors import SecretMissing, VaultError
from desktop.model.account import Account, AccountId, Kind, Secret, Secrets
from desktop.model.lexicon import Lexicon
from desktop.model.message import Message
from desktop.model.reading import Reading
from desktop.model.term import merged, split
from desktop.model.weights import Weights
from desktop.vault import Vault

WORDS = "words"  # the field in which an account of a kind that can be searched has words of its own


@dataclass(frozen=True, slots=True)
class Sight:
    """What a look needs: where to find the network, the secrets, the connectors, the lexicons and weights."""

    connectors: Mapping[str, Connector]
    http: Http
    vault: Vault
    lexicons: Callable[[], Mapping[str, Lexicon]]
    clock: Clock
    weights: Callable[[], Weights | None] = lambda: None
    terms: Callable[[], Sequence[str]] = tuple
    lent: dict[tuple[AccountId, str], Secret] = field(default_factory=dict)
    turns: dict[tuple[AccountId, str], threading.Lock] = field(default_factory=dict)

    def reader(self) -> Callable[[Sequence[Message]], Iterator[Reading]]:
        """Reads messages with all that was written down and learned; ContentError where a file of it is broken."""
        lexicons, weights = self.lexicons(), self.weights()
        return lambda messages: read_each(messages, lexicons, weights)

    def searching(self, account: Account) -> Account:
        """The account with all it is to search for: its own words, then the business's."""
        return replace(account, terms=merged(split(account.settings.get(WORDS, "")), self.terms()))

    def secret(self, id: AccountId, name: str) -> Secret:
        """An account's secret: the one lent for this session, else the vault's; raises VaultError."""
        return self.lent.get((id, name)) or self.vault.secret(id, name)

    def secrets(self, account: Account, kind: Kind) -> Secrets:
        """All that one look needs, and the way back for what it renews; raises VaultError."""
        known = {name: self.secret(account.id, name) for name in account.secret_names}
        for name in kind.kept:
            with suppress(SecretMissing):
                known[name] = self.secret(account.id, name)
        return Secrets(
            known, lambda name, secret: self.renew(account.id, name, secret), lambda name: self.turn(account.id, name)
        )

    def forget(self, account: Account, kind: Kind) -> None:
        """Delete what the connector earned by itself; raises VaultError."""
        for name in kind.kept:
            self.lent.pop((account.id, name), None)
            self.vault.forget(account.id, name)

    @contextmanager
    def turn(self, id: AccountId, name: str) -> Iterator[Secret]:
        """The newest secret, while nobody else renews it; raises VaultError."""
        with self.turns.setdefault((id, name), threading.Lock()):
            yield self.secret(id, name)

    def renew(self, id: AccountId, name: str, secret: Secret) -> None:
        """Keep a renewed secret; for this session only while the keyring refuses: the old one may be worth nothing."""
        self.lent[id, name] = secret
        try:
            self.vault.keep(id, name, secret)
        except VaultError as trouble:
            logging.getLogger(__name__).warning("a renewed secret is kept for this session only: %s", trouble.key)
        else:
            del self.lent[id, name]
