import gzip
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.model.account import Trouble
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.outgoing import PENDING, Fate, Outgoing
from desktop.store import accounts, incidents, messages, migrations, outgoing
from desktop.store.database import Database
from tests.desktop.store.conftest import NOW, SHOP

SAVED = Path(__file__).parent / "saved"


@pytest.fixture
def kept(database, post):
    """Two messages and a case; gives the ids of the messages."""

    def job(tables):
        case = incidents.Kept(IncidentId(0), "product_safety", "Bread", "Neema", "", Level.WATCH, NOW, None)
        incidents.add(tables, case)
        return [item.message.id for item in messages.keep(tables, [post("1"), post("2")], NOW)]

    return database.write(job).result()


def reply(message, mark="mark-1", **more):
    return Outgoing(MessageId(message), SHOP, "שלום 🥖 {name}", mark, NOW, **more)


def keep(database, one):
    return database.write(lambda tables: outgoing.keep(tables, one)).result()


def test_a_reply_comes_back_as_it_was_kept_and_as_it_was_changed(database, kept):
    first = keep(database, reply(kept[0]))
    assert first == reply(kept[0], id=first.id)
    trouble = Trouble("outbox-why-wait-until", {"moment": NOW + timedelta(minutes=3)})
    changed = replace(
        first,
        state=Fate.UNCLEAR,
        incident_id=IncidentId(1),
        tried_at=NOW + timedelta(seconds=1),
        looks=2,
        next_look=NOW + timedelta(minutes=12),
        remote_id="r1",
        url="https://town.example/r1",
        sent_at=NOW + timedelta(seconds=2),
        trouble=trouble,
    )
    assert keep(database, changed) == changed
    assert database.read(lambda conn: outgoing.get(conn, first.id)) == changed
    assert database.read(lambda conn: outgoing.get(conn, first.id + 1)) is None
    assert keep(database, replace(changed, trouble=None, next_look=None)).trouble is None


def test_replies_are_found_by_message_and_by_what_became_of_them(database, kept):
    made = [
        keep(database, reply(kept[0], "a")),
        keep(database, reply(kept[1], "b", state=Fate.SENT)),
        keep(database, reply(kept[0], "c", state=Fate.UNCLEAR)),
        keep(database, reply(kept[1], "d", state=Fate.REFUSED)),
    ]
    assert database.read(lambda conn: outgoing.to(conn, kept[0])) == [made[0], made[2]]
    assert database.read(lambda conn: outgoing.in_states(conn, PENDING)) == [made[0], made[2], made[3]]
    assert database.read(lambda conn: outgoing.in_states(conn, (Fate.SENT,))) == [made[1]]


@pytest.mark.parametrize("state", [Fate.SENDING, Fate.UNCLEAR])
def test_the_database_itself_refuses_a_second_one_in_doubt(database, kept, state):
    keep(database, reply(kept[0], "a", state=Fate.SENDING))
    second = keep(database, reply(kept[0], "b"))
    keep(database, reply(kept[1], "c", state=Fate.UNCLEAR))
    with pytest.raises(sqlite3.IntegrityError):
        keep(database, replace(second, state=state))
    with pytest.raises(sqlite3.IntegrityError):
        keep(database, reply(kept[1], "a"))  # a mark belongs to one reply


@pytest.mark.parametrize("saved", sorted(SAVED.glob("*.db.gz")), ids=lambda file: file.name)
def test_a_saved_database_of_an_earlier_version_takes_replies(tmp_path, saved):
    file = tmp_path / "utulivu.db"
    file.write_bytes(gzip.decompress(saved.read_bytes()))
    with sqlite3.connect(file) as conn:
        before = conn.execute("select id, remote_id, text, mood from message order by id").fetchall()
        assert migrations.version(conn) < migrations.LATEST
    conn.close()
    database = Database(file)
    try:
        found = database.read(lambda conn: conn.execute("select id, remote_id, text, mood from message order by id"))
        assert [tuple(row) for row in found] == before
        ((account, _),) = database.read(accounts.listed)
        one = Outgoing(MessageId(before[0][0]), account.id, "Asante", "mark-1", NOW)
        assert keep(database, one).text == "Asante"
        assert database.read(migrations.version) == migrations.LATEST
    finally:
        database.close()
