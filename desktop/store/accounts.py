"""Accounts and how each stands, as rows."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.model.account import Account, AccountId, Health, SourceState, Trouble
from desktop.model.message import Cursor
from desktop.store.rows import in_one_step, millis, moment, optional_millis, packed, unpacked

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def keep(tables: "Tables", account: Account, now: datetime) -> None:
    """Keep a new account, or the changed answers of a known one."""
    row = {
        "id": account.id,
        "kind": account.kind,
        "label": account.label,
        "settings": json.dumps(dict(account.settings), ensure_ascii=False),
        "secret_names": json.dumps(account.secret_names),
        "every_seconds": int(account.every.total_seconds()),
        "paused": int(account.paused),
        "added_at": millis(account.added_at or now),
    }
    tables["account"].upsert(row, pk="id")  # type: ignore[union-attr]


def remove(tables: "Tables", id: AccountId, now: datetime) -> None:
    """The account is looked at no more; its messages stay."""
    tables.execute("update account set removed_at = ? where id = ?", [millis(now), id])
    tables.execute("delete from source where account_id = ?", [id])


def keep_state(tables: "Tables", state: SourceState, cursor: Cursor | None = None) -> None:
    """Keep how an account stands, with where the look left off (None: as it was)."""
    row = {
        "account_id": state.account_id,
        "health": state.health,
        "last_look": optional_millis(state.last_look),
        "last_good": optional_millis(state.last_good),
        "next_look": optional_millis(state.next_look),
        "failures": state.failures,
        "trouble_key": state.trouble.key if state.trouble else None,
        "trouble_values": packed(state.trouble.values) if state.trouble else None,
    }
    if cursor is not None:
        row["cursor"] = cursor
    tables["source"].upsert(row, pk="account_id")  # type: ignore[union-attr]


def listed(conn: sqlite3.Connection) -> Sequence[tuple[Account, SourceState]]:
    """All accounts that are looked at, oldest first, with how each stands."""
    rows = _dicts(conn, _LISTED + " where removed_at is null order by added_at, id", [])
    return [(_account(row), _state(row)) for row in rows]


def one(conn: sqlite3.Connection, id: AccountId) -> tuple[Account, SourceState] | None:
    """One account that is looked at, or None."""
    rows = _dicts(conn, _LISTED + " where removed_at is null and id = ?", [id])
    return (_account(rows[0]), _state(rows[0])) if rows else None


def cursor(conn: sqlite3.Connection, id: AccountId) -> Cursor:
    """Where the last look left off; empty before the first one."""
    row = conn.execute("select cursor from source where account_id = ?", [id]).fetchone()
    return row[0] if row else ""


def first_added(conn: sqlite3.Connection) -> datetime | None:
    """When the first account still looked at was added."""
    row = conn.execute("select min(added_at) from account where removed_at is null").fetchone()
    return moment(row[0])


_NAMES = (
    *("id", "kind", "label", "settings", "secret_names", "every_seconds", "paused", "added_at", "health"),
    *("last_look", "last_good", "next_look", "failures", "trouble_key", "trouble_values"),
)
_LISTED = f"select {', '.join(_NAMES)} from account left join source on source.account_id = account.id"


def _dicts(conn: sqlite3.Connection, sql: str, values: list[object]) -> list[dict[str, object]]:
    return [dict(zip(_NAMES, row, strict=True)) for row in in_one_step(conn, ", ".join(_NAMES), sql, values)]


def _account(row: dict[str, object]) -> Account:
    return Account(
        id=AccountId(str(row["id"])),
        kind=str(row["kind"]),
        label=str(row["label"]),
        settings=json.loads(str(row["settings"])),
        secret_names=tuple(json.loads(str(row["secret_names"]))),
        every=timedelta(seconds=_whole(row["every_seconds"])),
        paused=bool(row["paused"]),
        added_at=moment(_whole(row["added_at"])),
    )


def _state(row: dict[str, object]) -> SourceState:
    trouble_values = {
        name: value for name, value in unpacked(_text(row["trouble_values"])).items() if not isinstance(value, float)
    }
    return SourceState(
        account_id=AccountId(str(row["id"])),
        health=Health.PAUSED if row["paused"] else Health(str(row["health"] or Health.NEW)),
        last_look=moment(_optional(row["last_look"])),
        last_good=moment(_optional(row["last_good"])),
        next_look=moment(_optional(row["next_look"])),
        failures=_whole(row["failures"] or 0),
        trouble=Trouble(str(row["trouble_key"]), trouble_values) if row["trouble_key"] else None,
    )


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def _optional(value: object) -> int | None:
    return None if value is None else _whole(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
