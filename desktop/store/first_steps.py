"""The first steps to the present shape of the database: accounts, messages, readings, meters, alerts, cases."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.store.scripts import run

if TYPE_CHECKING:
    from sqlite_utils import Database


def first_desk(db: "Database") -> None:
    """Accounts, messages with their readings, the hourly roll-up, meters, alerts and cases."""
    run(db, _FIRST_DESK)
    _searched(db)


def messages_by_account(db: "Database") -> None:
    """The last message of an account is found at once."""
    db.execute("create index message_by_account on message (account_id, sent_at)")


def by_hand_and_by_file(db: "Database") -> None:
    """Imports with their messages, pictures, and the account that messages brought in by hand belong to."""
    run(db, _BY_HAND)


def replies_on_their_way(db: "Database") -> None:
    """Replies that are written, sent or in doubt; of those in doubt there is one for a message at the most."""
    run(db, _OUTGOING)


def private_or_pretended(db: "Database") -> None:
    """Messages that only the owner can read, and mails that pretend to come from a platform.

    Of those that are kept already, a private chat of Telegram's is known by the number of its chat.
    """
    run(db, _PRIVATE_OR_PRETENDED)


def set_right_by_the_owner(db: "Database") -> None:
    """All of a reading can be set right, and is kept as it was read."""
    run(db, _SET_RIGHT)
    db.execute(_WORDS)


def senders_nobody_checked(db: "Database") -> None:
    """Mails of whose sender the owner's provider says nothing; of those that are kept already nobody knows."""
    db.execute("alter table message add column unchecked integer not null default 0")


def marks_and_more_languages(db: "Database") -> None:
    """What messages are besides somebody's opinion, and which languages they mix; those that are kept bear neither."""
    run(db, _BESIDES)


def words_with_points_whole(db: "Database") -> None:
    """Hebrew points no longer break a word where full text is searched."""
    db["message"].disable_fts()  # type: ignore[union-attr]
    db.execute("drop table message_word")
    _searched(db, points=True)
    db.execute(_WORDS)


def dangers_to_life_first(db: "Database") -> None:
    """Among equally urgent messages those of a danger to life are found first."""
    run(db, _GRAVEST)


def alerts_with_manners(db: "Database") -> None:
    """What each alert was about, how loud it was and what held it back, and until when the owner snoozed."""
    run(db, _MANNERS)


def state_of_an_alarm(db: "Database") -> None:
    """Since when an alarm is up, when it last stirred, when the last all-clear came; no counts by the hour."""
    run(db, _ALARM)


def weeks_at_a_glance(db: "Database") -> None:
    """The meter's course and the unhappy messages of some weeks are counted without reading a whole row."""
    run(db, _WEEKS)


def arabic_is_one(db: "Database") -> None:
    """Arabic is not told apart by country any more, in what is kept neither."""
    db.execute("update message set language = 'ar' where language in ('arq', 'ary')")


def _searched(db: "Database", points: bool = False) -> None:
    kept = f" tokenchars '{_POINTS}'" if points else ""
    db["message"].enable_fts(  # type: ignore[union-attr]
        ["text", "title", "author_name", "author_handle"],
        create_triggers=True,
        tokenize=f"unicode61 remove_diacritics 2{kept}",
    )


STEPS: tuple[Callable[["Database"], None], ...] = (
    first_desk,
    messages_by_account,
    by_hand_and_by_file,
    replies_on_their_way,
    private_or_pretended,
    set_right_by_the_owner,
    senders_nobody_checked,
    marks_and_more_languages,
    words_with_points_whole,
    dangers_to_life_first,
    alerts_with_manners,
    weeks_at_a_glance,
    arabic_is_one,
    state_of_an_alarm,
)

# Times are whole milliseconds since 1970, UTC. JSON columns hold what is only ever read whole.
_FIRST_DESK = """
create table account (
    id text primary key, kind text not null, label text not null, settings text not null,
    secret_names text not null, every_seconds integer not null, paused integer not null default 0,
    added_at integer not null, removed_at integer);
create table source (
    account_id text primary key references account(id), health text not null, last_look integer, last_good integer,
    next_look integer, failures integer not null default 0, trouble_key text, trouble_values text,
    cursor text not null default '');
create table message (
    id integer primary key, account_id text not null references account(id), remote_id text not null,
    author_handle text not null, author_name text not null, followers integer, text text not null,
    title text not null, url text not null, platform text not null, answers text not null, stars integer,
    sent_at integer not null, arrived_at integer not null, readable integer not null, answered_at integer,
    language text not null, mood text not null, read_mood text not null, by_owner integer not null default 0,
    concern text not null, urgency integer not null, certainty real not null, risks text not null, cues text not null,
    unique (account_id, remote_id));
create index message_by_time on message (sent_at desc, id desc);
create index message_by_urgency on message (urgency desc, sent_at desc, id desc);
create index message_by_platform on message (platform, sent_at desc);
create table hour (start integer primary key, total integer not null, negative integer not null) without rowid;
create table meter (
    at integer primary key, score integer not null, level text not null, parts text not null, proposal text);
create table alert (
    id integer primary key, at integer not null, level text not null, score integer not null, part_key text not null,
    evidence text not null, incident_id integer);
create table incident (
    id integer primary key, playbook_id text not null, summary text not null, lead text not null,
    deputy text not null, level text not null, opened_at integer not null, closed_at integer);
create table tick (
    incident_id integer not null references incident(id), step_id text not null, mark text not null, who text not null,
    at integer not null, note text not null, primary key (incident_id, step_id)) without rowid;
create table incident_message (
    incident_id integer not null references incident(id), message_id integer not null references message(id),
    primary key (incident_id, message_id)) without rowid;
create table entry (
    id integer primary key, incident_id integer not null references incident(id), at integer not null,
    who text not null, what text not null, facts text not null);
create index entry_by_incident on entry (incident_id, at, id)
"""

# The account of what the owner brings in herself stands among the removed ones from the beginning: nobody looks at it,
# it is not listed, and it cannot be blind. A message may belong to several imports; `fresh` says which one brought it.
# `highest` keeps the ids of removed messages from being given again: evidence names messages by id.
_BY_HAND = """
insert into account (id, kind, label, settings, secret_names, every_seconds, added_at, removed_at)
    values ('by-hand', 'hand', '', '{}', '[]', 0, 0, 0);
create table import (
    id integer primary key, at integer not null, name text not null, shape text not null, new integer not null,
    known integer not null, unread integer not null, highest integer not null default 0, undone_at integer);
create table import_message (
    import_id integer not null references import(id), message_id integer not null references message(id),
    fresh integer not null, primary key (import_id, message_id)) without rowid;
create index import_message_by_message on import_message (message_id);
create table attachment (
    message_id integer not null references message(id), digest text not null, kind text not null,
    size integer not null, primary key (message_id, digest)) without rowid;
create index attachment_by_digest on attachment (digest)
"""

_OUTGOING = """
create table outgoing (
    id integer primary key, message_id integer not null references message(id),
    account_id text not null references account(id), incident_id integer references incident(id), text text not null,
    mark text not null unique, state text not null, written_at integer not null, tried_at integer,
    looks integer not null default 0, next_look integer, remote_id text not null default '',
    url text not null default '', sent_at integer, trouble_key text, trouble_values text);
create index outgoing_by_message on outgoing (message_id, id);
create index outgoing_by_state on outgoing (state, id);
create unique index outgoing_in_doubt on outgoing (message_id) where state in ('sending', 'unclear')
"""

_PRIVATE_OR_PRETENDED = """
alter table message add column claims text not null default '';
alter table message add column refused integer not null default 0;
alter table message add column private integer not null default 0;
update message set private = 1
    where platform = 'telegram' and (remote_id glob 'business:*:[0-9]*:*' or remote_id glob '[0-9]*:*')
"""

_WORDS = "create virtual table message_word using fts5vocab(message_fts, row)"
_POINTS = "".join(chr(point) for point in (*range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7))

# `correction` is what the owner set herself (JSON, empty: nothing), `follows` the message in which she did.
_SET_RIGHT = """
alter table message add column read_concern text not null default '';
alter table message add column read_urgency integer not null default 0;
alter table message add column read_risks text not null default '';
alter table message add column correction text not null default '';
alter table message add column follows integer;
update message set read_concern = concern, read_urgency = urgency, read_risks = risks;
update message set correction = json_object('mood', mood) where by_owner;
alter table message drop column by_owner;
create index message_corrected on message (id) where correction <> '';
create index message_by_language on message (language, sent_at desc, id desc)
"""

_BESIDES = """
alter table message add column marks text not null default '';
alter table message add column read_marks text not null default '';
alter table message add column also text not null default '';
create index message_mixed on message (also) where also <> ''
"""

_GRAVEST = """
drop index if exists message_by_urgency;
create index message_by_gravity on message (
    urgency desc, (instr(risks, 'safety') or instr(risks, 'self_harm') or instr(risks, 'violence_threat')) desc,
    sent_at desc, id desc)
"""

# `facts` are the values of the alert's sentence. A crisis that is over has its all-clear, and is not told of again.
_MANNERS = """
alter table alert add column news text not null default 'rise';
alter table alert add column why text not null default '';
alter table alert add column loudness text not null default 'note';
alter table alert add column held text not null default '';
alter table alert add column kinds text not null default '';
alter table alert add column facts text not null default '{}';
update alert set news = 'account' where part_key glob 'blind:*';
update alert set news = 'blind' where level = 'blind';
update alert set loudness = 'wake' where level in ('crisis', 'emergency') and news = 'rise';
insert into alert (at, level, score, part_key, evidence, news, why, loudness)
    select max(at) + 1, 'calm', 0, '', '[]', 'clear', 'fewer', 'badge' from alert
    where coalesce((select level from meter order by at desc limit 1), '') not in ('issue', 'crisis', 'emergency')
    having max(news = 'rise');
create index alert_by_time on alert (at);
create index alert_held on alert (held) where held <> '';
create table snooze (only_one integer primary key check (only_one = 1), until integer not null, level text not null)
"""

_WEEKS = """
create index meter_by_time on meter (at, score, level);
create index message_unhappy on message (sent_at, platform, concern, marks, mood) where mood = 'negative'
"""

_ALARM = """
alter table meter add column alarm text not null default '';
drop table hour
"""
