"""The owner's people, their roles, and who was called in which case."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.model.incident import IncidentId
from desktop.model.people import NEW, Answer, Call, Person, PersonId, Role, Roster, Seat
from desktop.store.rows import millis, moment, optional_millis, when

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables


def roster(conn: sqlite3.Connection) -> Roster:
    """Everybody with their roles; a role that this version does not know is left out."""
    rows = conn.execute("select id, name, phone, mail, outside, what, away_until, confirmed_at from person order by id")
    people = tuple(_person(row) for row in rows.fetchall())
    known = {role.value: role for role in Role}
    seats = {
        known[role]: Seat(_id(holder), _id(deputy))
        for role, holder, deputy in conn.execute("select role, holder, deputy from seat").fetchall()
        if role in known
    }
    alone = conn.execute("select alone from crew").fetchone()
    return Roster(people, seats, alone is not None and bool(alone[0]))


def keep(tables: "Tables", person: Person) -> PersonId:
    """Keep somebody, new or changed; gives the id."""
    row = {
        "name": person.name,
        "phone": person.phone,
        "mail": person.mail,
        "outside": int(person.outside),
        "what": person.what,
        "away_until": person.away_until.isoformat() if person.away_until else "",
        "confirmed_at": optional_millis(person.confirmed_at),
    }
    if person.id == NEW:
        return PersonId(tables["person"].insert(row).last_pk)  # type: ignore[union-attr,arg-type]
    tables["person"].update(person.id, row)  # type: ignore[union-attr]
    return person.id


def remove(tables: "Tables", id: PersonId) -> None:
    """Forget somebody and take her out of every role; calls that were noted keep her name."""
    for column in ("holder", "deputy"):
        tables.execute(f"update seat set {column} = null where {column} = ?", [id])
    tables.execute("delete from person where id = ?", [id])


def seat(tables: "Tables", role: Role, named: Seat) -> None:
    """Name who has a role and who steps in."""
    row = {"role": str(role), "holder": named.holder, "deputy": named.deputy}
    tables["seat"].upsert(row, pk="role")  # type: ignore[union-attr]


def work_alone(tables: "Tables", alone: bool) -> None:
    """Whether one person does everything."""
    tables["crew"].upsert({"only_one": 1, "alone": int(alone)}, pk="only_one")  # type: ignore[union-attr]


def call(tables: "Tables", case: IncidentId, made: Call) -> None:
    """Note that somebody was called."""
    row = {
        "incident_id": case,
        "person": made.person,
        "name": made.name,
        "at": millis(made.at),
        "answer": made.answer or "",
    }
    tables["call"].insert(row)  # type: ignore[union-attr]


def answer(tables: "Tables", case: IncidentId, person: PersonId, how: Answer) -> None:
    """Note how the last call to somebody ended."""
    last = "select max(id) from call where incident_id = ? and person = ?"
    tables.execute(f"update call set answer = ? where id = ({last})", [str(how), case, person])


def calls(conn: sqlite3.Connection, case: IncidentId) -> Sequence[Call]:
    """The calls of a case, oldest first."""
    rows = conn.execute("select person, name, at, answer from call where incident_id = ? order by id", [case])
    return [
        Call(PersonId(person), name, when(at), Answer(how) if how else None)
        for person, name, at, how in rows.fetchall()
    ]


def _person(row: tuple[int, str, str, str, int, str, str, int | None]) -> Person:
    id, name, phone, mail, outside, what, away, confirmed = row
    until = date.fromisoformat(away) if away else None
    return Person(PersonId(id), name, phone, mail, bool(outside), what, until, moment(confirmed))


def _id(value: int | None) -> PersonId | None:
    return None if value is None else PersonId(value)
