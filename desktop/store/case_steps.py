"""The later steps to the present shape of the database: what is kept round a crisis."""

from collections.abc import Callable
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


def preparation_kept(db: "Database") -> None:
    """Who did which step of the preparation, and when: one row each time."""
    columns = "id integer primary key, step_id text not null, who text not null, at integer not null"
    db.execute(f"create table preparation ({columns})")


# A phone, a mail address: personal data of the owner's people, which leave this database only when she calls them.
# `away_until` is a day (ISO 8601), empty for whoever is here; `answer` is empty until it is noted.
_PEOPLE = """
create table person (
    id integer primary key, name text not null, phone text not null, mail text not null, outside integer not null,
    what text not null, away_until text not null, confirmed_at integer);
create table seat (
    role text primary key, holder integer references person (id) on delete set null,
    deputy integer references person (id) on delete set null);
create table crew (only_one integer primary key check (only_one = 1), alone integer not null);
create table call (
    id integer primary key, incident_id integer not null references incident (id), person integer not null,
    name text not null, at integer not null, answer text not null);
create index call_by_case on call (incident_id, id)
"""


def people_by_role(db: "Database") -> None:
    """Who does what in a crisis and how each is reached, and who was called in which case."""
    run(db, _PEOPLE)


# A promise is open while `ended_at` is empty; `said` is what was then said, empty where the promise was only moved.
# `told`: an alert said that its time has passed.
_KEYS = """
create table fact (
    id integer primary key, incident_id integer not null references incident (id), certainty text not null,
    text text not null, who text not null, at integer not null);
create index fact_by_case on fact (incident_id, id);
create table agreed (
    incident_id integer not null references incident (id), number integer not null, text text not null,
    who text not null, at integer not null, primary key (incident_id, number));
create table deed (
    id integer primary key, incident_id integer not null references incident (id), text text not null,
    who text not null, due_at integer, done_at integer);
create index deed_by_case on deed (incident_id, id);
create table promise (
    id integer primary key, incident_id integer not null references incident (id), due_at integer not null,
    who text not null, at integer not null, ended_at integer, said text not null default '',
    told integer not null default 0);
create unique index promise_open on promise (incident_id) where ended_at is null
"""


def key_messages(db: "Database") -> None:
    """What is known in a case, what everybody says, what is being done, and when the next word was promised."""
    run(db, _KEYS)


# A rating is the four effects with their reasons as JSON.
_IMPACT = """
create table rating (
    id integer primary key, incident_id integer not null references incident (id), at integer not null,
    who text not null, judged text not null);
create index rating_by_case on rating (incident_id, id);
create trigger rating_stays before update on rating begin select raise(abort, 'a rating is never changed'); end;
create table plan (
    incident_id integer not null references incident (id), concern text not null, does text not null,
    person text not null, who text not null, at integer not null, primary key (incident_id, concern))
"""


def scope_and_impact(db: "Database") -> None:
    """What a crisis does to people, trust, image and income, each time it was rated, and what is done about it."""
    run(db, _IMPACT)


# One row each time; it holds while `lifted_at` is empty.
_PAUSE = """
create table pause (
    id integer primary key, incident_id integer not null references incident (id), place text not null,
    who text not null, at integer not null, lifted_at integer, note text not null default '');
create unique index pause_holds on pause (incident_id, place) where lifted_at is null
"""


def everything_stopped(db: "Database") -> None:
    """What was stopped in a case, until it was lifted with a note."""
    run(db, _PAUSE)


# What was taken out of a case by hand is not offered to it again; a message that goes takes its rows with it.
_ASIDE = """
create table set_aside (
    incident_id integer not null references incident (id),
    message_id integer not null references message (id) on delete cascade,
    primary key (incident_id, message_id)) without rowid;
create index set_aside_by_message on set_aside (message_id)
"""


def taken_out_of_a_case(db: "Database") -> None:
    """Which messages were taken out of which case."""
    run(db, _ASIDE)


def a_message_knows_its_cases(db: "Database") -> None:
    """Which cases a message is in is found without reading through all that lies in cases."""
    db.execute("create index incident_message_by_message on incident_message (message_id)")


STEPS: tuple[Callable[["Database"], None], ...] = (
    evidence_in_a_chain,
    preparation_kept,
    people_by_role,
    key_messages,
    scope_and_impact,
    everything_stopped,
    taken_out_of_a_case,
)


def what_an_ended_case_promised(db: "Database") -> None:
    """From now on a promise outlasts its case; what was promised in cases that had ended before is over."""
    db.execute("""update promise set ended_at = (select closed_at from incident where id = incident_id), said = ''
        where ended_at is null and incident_id in (select id from incident where closed_at is not null)""")


LATER: tuple[Callable[["Database"], None], ...] = (a_message_knows_its_cases,)
LAST: tuple[Callable[["Database"], None], ...] = (what_an_ended_case_promised,)
