"""The places we look: add, check, change, pause, remove."""

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.connectors import pace
from desktop.connectors.base import Connector
from desktop.errors import OwnerError
from desktop.model.account import (
    Account,
    AccountId,
    Checked,
    Field,
    FieldKind,
    Health,
    Kind,
    Secret,
    Secrets,
    SourceState,
    Trouble,
)
from desktop.model.notice import AccountsChanged, Notice
from desktop.services.blame import pasted, told_at_its_field
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.services.place import Place, place_of
from desktop.services.renewals import Renewals
from desktop.services.sight import Sight
from desktop.store import accounts as store
from desktop.store import incidents

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_ANSWER = 2000
LONGEST_TOKEN = 20_000  # one that was earned holds all that renewing it needs
LONGEST_LABEL = 80


class Accounts:
    """What the owner can do with her accounts. Forms hand over plain values; secrets leave here for the vault only."""

    def __init__(self, ledger: Ledger, sight: Sight, crew: Crew, nudge: Callable[[], None]) -> None:
        """Check with ``sight`` on the threads of ``crew``; ``nudge`` the watch after each change."""
        self._ledger = ledger
        self._sight = sight
        self._crew = crew
        self._nudge = nudge
        self._renewals = Renewals(sight)

    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of account that can be added, with the fields of their forms; none in a practice."""
        return tuple(connector.kind for connector in self._sight.connectors.values() if connector.kind.fields)

    def listed(self) -> Sequence[tuple[Account, SourceState]]:
        """All accounts, oldest first, with how each stands; the next look comes sooner while a crisis file is open."""
        listed = self._ledger.read(store.listed)
        if not self._ledger.read(incidents.any_open):
            return listed
        return [(account, self._hurried(account, state)) for account, state in listed]

    def check(self, kind: str, values: Mapping[str, str], changing: AccountId | None = None) -> Future[Checked]:
        """Try the form's values without keeping anything; fails with DeskError.

        ``changing``: blanks keep its secrets.
        """

        def job() -> Checked:
            account, given = self._formed(kind, "", values, self._known(changing))
            connector = self._connector(kind)
            with told_at_its_field(connector.kind, values, pasted=pasted(connector.kind, given)):
                return connector.check(
                    self._sight.searching(account), self._with_kept(account, given), self._sight.http
                )

        return self._crew.run(job)

    def add(self, kind: str, label: str, values: Mapping[str, str]) -> Future[Account]:
        """Keep a new account and look at it at once; fails with OwnerError (a field, known already) or VaultError."""

        def job() -> Account:
            account, typed = self._formed(kind, label, values, None)
            self._refuse_twice(account, typed, None)
            return self._keep(account, typed)

        return self._crew.run(job)

    def change(self, id: AccountId, label: str, values: Mapping[str, str]) -> Future[Account]:
        """Change an account; a secret left empty stays as it was."""

        def job() -> Account:
            known = self._must_know(id)
            account, typed = self._formed(known.kind, label, values, known)
            self._refuse_twice(account, typed, known)
            return self._keep(account, typed)

        return self._crew.run(job)

    def pause(self, id: AccountId, paused: bool) -> Future[Account]:
        """Stop or go on looking."""

        def job() -> Account:
            return self._keep(replace(self._must_know(id), paused=paused), {})

        return self._crew.run(job)

    def remove(self, id: AccountId) -> Future[None]:
        """Forget the account, its secrets and its cursor; its messages stay."""

        def job() -> None:
            account = self._must_know(id)
            for name in account.secret_names:
                self._sight.vault.forget(id, name)
            if account.kind in self._sight.connectors:
                self._sight.forget(account, self._connector(account.kind).kind)

            def forget(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
                store.remove(tables, id, now)
                return None, [AccountsChanged()]

            self._ledger.change(forget).result()
            self._nudge()

        return self._crew.run(job)

    def unsigned(
        self, kind: str, values: Mapping[str, str], changing: AccountId | None = None
    ) -> tuple[Account, Secrets]:
        """The account as its form describes it before it is signed in to; raises DeskError. Nothing is kept."""
        account, known = self._formed(kind, "", values, self._known(changing), signing=True)
        return account, Secrets(
            {name: known.get(name) or self._sight.secret(account.id, name) for name in account.secret_names}
        )

    def lend(self, id: AccountId, name: str, secret: Secret) -> None:
        """Give a secret for this session only; nothing is kept."""
        self._sight.lent[id, name] = secret

    def vault_trouble(self) -> Trouble | None:
        """A sentence where secrets cannot be kept beyond this session; None where the keyring works.

        Has the keyring looked for, which may make it ask with a window of its own: only where there is a secret.
        """
        return self._sight.vault.trouble()

    def examine_vault(self) -> Trouble | None:
        """As ``vault_trouble``, after the keyring was tried out; waits for its answer: not for a window."""
        return self._sight.vault.examined()

    # -- inside -------------------------------------------------------------------------------

    def _hurried(self, account: Account, state: SourceState) -> SourceState:
        connector = self._sight.connectors.get(account.kind)
        hurried = connector is not None and connector.kind.hurries
        return replace(state, next_look=pace.due_at(state, account, hurried=hurried))

    def _connector(self, kind: str) -> Connector:
        connector = self._sight.connectors.get(kind)
        if connector is None:
            raise OwnerError("errors-account-kind-unknown")
        return connector

    def _kind(self, id: str, values: Mapping[str, str]) -> Kind:
        """The kind of a new account; OwnerError names the kinds there are, or an answer nobody asked for."""
        kinds = {kind.id: kind for kind in self.kinds()}
        if id not in kinds:
            raise OwnerError("errors-account-kind-none", given=id, kinds=", ".join(kinds))
        names = [field.name for field in kinds[id].fields]
        for name in values:
            if name not in names:
                raise OwnerError("errors-field-unknown", given=name, names=", ".join(names))
        return kinds[id]

    def _known(self, id: AccountId | None) -> Account | None:
        return None if id is None else self._must_know(id)

    def _must_know(self, id: AccountId) -> Account:
        found = self._ledger.read(lambda conn: store.one(conn, id))
        if found is None:
            raise OwnerError("errors-no-such-account")
        return found[0]

    def _refuse_twice(self, account: Account, typed: Mapping[str, Secret], before: Account | None) -> None:
        """OwnerError naming the account that looks there already; one that stays where it is may stay."""
        kind = self._connector(account.kind).kind
        there = place_of(kind, account, lambda name: typed.get(name) or self._sight.secret(account.id, name))
        if there is None or (before is not None and there == self._place(before)):
            return
        for other, _ in self.listed():
            if other.kind == account.kind and other.id != account.id and self._place(other) == there:
                raise OwnerError("errors-account-twice", label=other.label)

    def _place(self, account: Account) -> Place | None:
        kind = self._connector(account.kind).kind
        return place_of(kind, account, lambda name: self._sight.secret(account.id, name))

    def _formed(
        self, kind: str, label: str, values: Mapping[str, str], known: Account | None, *, signing: bool = False
    ) -> tuple[Account, dict[str, Secret]]:
        """The account that the form describes, and the secrets typed into it; OwnerError names a wrong field.

        ``signing``: it is about to be signed in to, so the sign-in is not asked for yet.
        """
        what = self._kind(kind, values) if known is None else self._connector(kind).kind
        public: dict[str, str] = {}
        typed: dict[str, Secret] = {}
        secret_names: list[str] = []
        moved = False  # something that was asked before is another answer now
        for field in what.fields:
            if signing and field.kind is FieldKind.SIGN_IN:
                continue
            answer = _answer(field, values)
            hidden = field.secret or _on(values.get(field.secret_when, ""))
            kept = hidden and known is not None and field.name in known.secret_names
            if field.kind is FieldKind.SIGN_IN and moved:
                kept = False  # a token is never shown to a server that it is not from
            if not answer and field.required and not kept:
                raise _missing(field, kind)
            if hidden and (answer or kept):
                secret_names.append(field.name)
            if hidden and answer:
                typed[field.name] = self._renewals.newest(Secret(answer))
            elif not hidden:
                public[field.name] = answer
                moved = moved or (known is not None and known.settings.get(field.name, field.default) != answer)
        base = known or Account(AccountId(os.urandom(8).hex()), kind, "", added_at=self._sight.clock.now())
        name = " ".join(label.split())[:LONGEST_LABEL] or base.label or what.id
        names = tuple(secret_names)
        return replace(base, label=name, settings=public, secret_names=names, every=what.every), typed

    def _with_kept(self, account: Account, typed: Mapping[str, Secret]) -> Secrets:
        """For a check: nothing that the connector earns on it is kept, but a token is never left used up."""
        known = {name: typed.get(name) or self._sight.secret(account.id, name) for name in account.secret_names}
        return self._renewals.secrets(account.id, known, typed)

    def _keep(self, account: Account, typed: Mapping[str, Secret]) -> Account:
        before = self._ledger.read(lambda conn: store.one(conn, account.id))
        for name, secret in typed.items():
            self._sight.vault.keep(account.id, name, secret)
            self._sight.lent.pop((account.id, name), None)
        for name in set(before[0].secret_names if before else ()) - set(account.secret_names):
            self._sight.vault.forget(account.id, name)
        fresh = before is None or before[0].settings != account.settings or bool(typed)
        if fresh and before is not None:  # what was earned with the old answers is worth nothing with the new
            self._sight.forget(account, self._connector(account.kind).kind)

        def job(tables: "Tables", now: datetime) -> tuple[Account, Sequence[Notice]]:
            store.keep(tables, account, now)
            if fresh:
                store.keep_state(tables, SourceState(account.id, Health.NEW), "")
            return account, [AccountsChanged()]

        kept = self._ledger.change(job).result()
        self._nudge()
        return kept


def _missing(field: Field, kind: str) -> OwnerError:
    key = "errors-sign-in-first" if field.kind is FieldKind.SIGN_IN else "errors-field-missing"
    return OwnerError(key, field=field.name, kind=kind)


def _on(value: str) -> bool:
    return value.strip().lower() in {"1", "true", "yes", "on"}


def _answer(field: Field, values: Mapping[str, str]) -> str:
    """The field's answer, trimmed (a password as it was typed); OwnerError where it cannot be one."""
    raw = values.get(field.name, "") or field.default
    answer = raw if field.kind is FieldKind.PASSWORD else raw.strip()
    if field.kind is FieldKind.SWITCH:
        return "yes" if _on(answer) else ""
    longest = LONGEST_TOKEN if field.kind is FieldKind.SIGN_IN else LONGEST_ANSWER
    if len(answer) > longest or "\0" in answer:
        raise OwnerError("errors-field-invalid", field=field.name)
    if field.kind is FieldKind.NUMBER and answer and not _port(answer):
        raise OwnerError("errors-field-number", field=field.name)
    return answer


def _port(answer: str) -> bool:
    return answer.isascii() and answer.isdigit() and 0 < int(answer) < 65536
