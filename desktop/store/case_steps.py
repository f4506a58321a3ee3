"""The later steps to the present shape of the database: what is kept round a crisis."""

from typing import TYPE_CHECKING

from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database

# `entry` is sealed as it is written; `locker` keeps the length and the last seal of each chain apart from it.
_EVIDENCE = """
create table evidence (
    incident_id integer not null references incident (id), number integer not null, entry text not null,
    seal text not null, primary key (incident_id, number));
create index evidence_of_message on evidence (json_extract(entry, '$.facts.message'));
create table locker (incident_id integer primary key references incident (id), entries integer not null,
    seal text not null);
create trigger evidence_stays before update on evidence
    begin select raise(abort, 'evidence is never changed'); end;
create trigger evidence_is_kept before delete on evidence
    begin select raise(abort, 'evidence is never deleted'); end
"""


def evidence_in_a_chain(db: "Database") -> None:
    """Sealed entries of each case, which nobody changes or deletes."""
    run(db, _EVIDENCE)
