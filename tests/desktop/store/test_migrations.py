"""Databases that earlier versions left behind are brought to this version whole, or not at all."""

import contextlib
import gzip
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import StoreReadOnly
from desktop.model.account import AccountId, Health
from desktop.model.imports import HAND
from desktop.model.inbox import Query
from desktop.model.reading import Mood
from desktop.store import (
    accounts,
    alerts,
    case_messages,
    counted,
    identity,
    incidents,
    keys,
    messages,
    migrations,
    search,
)
from desktop.store.database import Database

from .conftest import NOW

SAVED = sorted((Path(__file__).parent / "saved").glob("*.db.gz"))


@pytest.fixture(params=SAVED, ids=lambda file: file.name)
def saved(request, file):
    file.write_bytes(gzip.decompress(request.param.read_bytes()))
    return file


@pytest.fixture
def opened(saved):
    database = Database(saved)
    yield database
    database.close()


def test_earlier_versions_are_saved():
    assert {file.name for file in SAVED} == {f"version_{number}.db.gz" for number in (1, 3, 4, 6, 8, 9, 10, 22)}


def test_it_is_brought_to_this_version(saved, opened):
    assert identity.version(saved) == migrations.LATEST


def test_nothing_is_lost(opened):
    ((account, state),) = opened.read(accounts.listed)
    assert (account.id, account.settings["address"], state.health) == ("shop", "https://shop.example/feed", Health.GOOD)
    assert opened.read(lambda conn: accounts.cursor(conn, AccountId("shop"))) == "cursor-1"
    items = opened.read(lambda conn: search.page(conn, Query(), None, 10))
    assert [item.message.text for item in items] == ["The soup was cold", "Lovely bread", "שלום לכם"]
    assert items[0].message.answered_at == NOW
    assert (items[1].reading.mood, items[1].reading.by_owner) == (Mood.NEUTRAL, True)
    assert opened.read(lambda conn: search.count(conn, Query(text="bread"))) == 1
    (case,) = opened.read(incidents.every)
    assert opened.read(lambda conn: case_messages.within(conn, case.id)) == (items[0].message.id,)
    assert opened.read(counted.earliest) == NOW - timedelta(hours=2)


def test_the_account_of_what_is_brought_in_is_there_and_nobody_sees_it(opened):
    kinds = opened.read(lambda conn: conn.execute("select id, kind from account where kind = 'hand'").fetchall())
    assert [tuple(row) for row in kinds] == [(HAND, "hand")]
    assert HAND not in [account.id for account, _ in opened.read(accounts.listed)]
    assert opened.read(lambda conn: accounts.one(conn, HAND)) is None
    assert opened.read(accounts.first_added) == NOW - timedelta(days=3)


def test_a_step_that_fails_leaves_the_version_before_it(saved, tmp_path, monkeypatch):
    def whole(file):
        with contextlib.closing(sqlite3.connect(file)) as conn:
            return conn.execute("select name, sql from sqlite_master order by name").fetchall()

    one_less = tmp_path / "one_less.db"
    one_less.write_bytes(saved.read_bytes())
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "STEPS", migrations.STEPS[:-1])
        earlier.setattr(migrations, "LATEST", migrations.LATEST - 1)
        Database(one_less).close()
    *earlier_ones, last = migrations.STEPS

    def broken(db):
        last(db)
        db.execute("create table message (x)")

    broken.__name__ = last.__name__
    monkeypatch.setattr(migrations, "STEPS", (*earlier_ones, broken))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Database(saved)
    assert whole(saved) == whole(one_less)
    assert identity.version(saved) == migrations.LATEST - 1


def test_private_chats_that_are_kept_already_are_known_as_such(file):
    file.write_bytes(gzip.decompress((Path(__file__).parent / "saved" / "version_4.db.gz").read_bytes()))
    said = {"7:1": True, "business:x:7:1": True, "-100:1": False, "channel:-100:1": False, "update:7": False}
    with contextlib.closing(sqlite3.connect(file)) as conn, conn:
        conn.executescript("drop trigger message_ai")
        columns = [row[1] for row in conn.execute("pragma table_info(message)") if row[1] not in ("id", "remote_id")]
        for remote in said:
            conn.execute(
                f"insert into message (remote_id, {', '.join(columns)})"
                f" select ?, {', '.join('?' if name == 'platform' else name for name in columns)} from message limit 1",
                [remote, "telegram"],
            )
    database = Database(file)
    items = database.read(lambda conn: search.page(conn, Query(platform="telegram"), None, 10))
    database.close()
    assert {item.message.remote_id: item.message.private for item in items} == said


@pytest.mark.parametrize(("level", "over"), [(None, True), ("watch", True), ("blind", True), ("issue", False)])
def test_alerts_that_are_kept_already_are_of_their_kind(file, level, over):
    file.write_bytes(gzip.decompress((Path(__file__).parent / "saved" / "version_10.db.gz").read_bytes()))
    if level:
        with contextlib.closing(sqlite3.connect(file)) as conn, conn:
            conn.execute("insert into meter (at, score, level, parts) values (9, 1, ?, '[]')", [level])
    database = Database(file)
    given = database.read(lambda conn: alerts.given(conn, NOW - timedelta(days=9999)))
    database.close()
    told = [("blind", "note"), ("account", "note"), ("crisis", "wake"), ("clear-fewer", "badge")]
    assert [(one.about, one.loudness) for one in given] == told[: 3 + over]
    assert (given[2].evidence, given[2].held, given[2].values) == ((1,), "", {})


@pytest.mark.parametrize("code", ["arq", "ary", "ar"])
def test_arabic_that_is_kept_is_one_language(file, code):
    file.write_bytes(gzip.decompress((Path(__file__).parent / "saved" / "version_10.db.gz").read_bytes()))
    with contextlib.closing(sqlite3.connect(file)) as conn, conn:
        conn.execute("update message set language = ? where text = 'The soup was cold'", [code])
    database = Database(file)
    known = database.read(messages.languages)
    items = database.read(lambda conn: search.page(conn, Query(language="ar"), None, 10))
    database.close()
    assert [item.message.text for item in items] == ["The soup was cold"]
    assert not {"arq", "ary"} & set(known)


def test_an_old_version_is_not_touched_by_a_mere_look(saved):
    before = saved.read_bytes()
    with pytest.raises(StoreReadOnly):
        Database(saved, read_only=True)
    assert saved.read_bytes() == before


@pytest.mark.parametrize("ended", [False, True])
def test_what_was_promised_in_a_case_that_had_ended_is_over_and_another_promise_stands(file, ended):
    file.write_bytes(gzip.decompress((Path(__file__).parent / "saved" / "version_22.db.gz").read_bytes()))
    with contextlib.closing(sqlite3.connect(file)) as conn, conn:
        conn.execute("delete from promise")
        conn.execute("insert into promise (incident_id, due_at, who, at) select id, 2, 'Dana', 1 from incident")
        conn.execute("update incident set closed_at = ?", [3 if ended else None])
    database = Database(file)
    assert [one.who for one in database.read(keys.promises)] == ([] if ended else ["Dana"])
    database.close()


def test_a_database_from_before_a_step_that_came_between_others_takes_it_too(file, monkeypatch):
    """A step has its place for good: those that were taken are known by their number only."""
    at = [step.__name__ for step in migrations.STEPS].index("replies_that_were_posted")
    assert "demands_are_not_answered" in [step.__name__ for step in migrations.STEPS[:at]]
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:at])
    monkeypatch.setattr(migrations, "LATEST", at)
    Database(file).close()
    monkeypatch.undo()
    database = Database(file)
    assert database.read(lambda conn: conn.execute("select count(*) from posted").fetchone()[0]) == 0
    database.close()
