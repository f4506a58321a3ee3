"""Tokens that are renewed while a form is tried out: Save must keep the newest, for the one in the form is used up."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from desktop.model.account import AccountId, Secret, Secrets
from desktop.services.sight import Sight


class Renewals:
    """Remembers what each typed secret became; those kept already go back to where they are kept."""

    def __init__(self, sight: Sight) -> None:
        """Kept secrets are renewed through ``sight``."""
        self._sight = sight
        self._became: dict[Secret, Secret] = {}
        self._turn = threading.Lock()

    def newest(self, secret: Secret) -> Secret:
        """What ``secret`` has become."""
        while secret in self._became:
            secret = self._became[secret]
        return secret

    def secrets(self, id: AccountId, known: Mapping[str, Secret], typed: Mapping[str, Secret]) -> Secrets:
        """For one try of a form: ``known`` are all its secrets, ``typed`` those that are not kept yet."""

        def keep(name: str, secret: Secret) -> None:
            if name in typed:
                self._became[self.newest(typed[name])] = secret
            elif name in known:
                self._sight.renew(id, name, secret)

        @contextmanager
        def turn(name: str) -> Iterator[Secret]:
            if name in typed:
                with self._turn:
                    yield self.newest(typed[name])
            else:
                with self._sight.turn(id, name) as kept:
                    yield kept

        return Secrets(known, keep, turn, tried=typed)
