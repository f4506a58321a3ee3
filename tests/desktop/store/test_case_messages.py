"""What lies in a case is counted, and read only by whoever asks for it; what may belong to one is found by indexes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.incident import IncidentId
from desktop.model.meter import Level
from desktop.model.reading import Mark, Mood
from desktop.store import case_messages, incidents, messages

from .conftest import NOW

OPENED = NOW - timedelta(minutes=10)


@pytest.fixture
def keep(database):
    def kept(*posts):
        items = database.write(lambda t: messages.keep(t, posts, NOW)).result()
        return [item.message.id for item in items]

    return kept


@pytest.fixture
def open_case(database):
    def opened(*ids):
        case = incidents.Kept(IncidentId(0), "food", "Ill", "Dana", "", Level.CRISIS, OPENED, None)
        return database.write(lambda t: incidents.add(t, case, ids)).result()

    return opened


@pytest.fixture
def unhappy(post):
    return lambda remote, minutes, **more: post(remote, "Ill", minutes=minutes, mood=Mood.NEGATIVE, **more)


def plan(database, sql, values):
    rows = database.read(lambda conn: conn.execute(f"explain query plan {sql}", values).fetchall())
    return [row[3] for row in rows]


@pytest.mark.parametrize(
    ("asked", "count"), [(case_messages.NEWCOMERS, 5), (case_messages.LOOSE, 2)], ids=["newcomers", "loose"]
)
def test_neither_what_lies_in_cases_nor_the_cases_are_read_through(database, asked, count):
    told = plan(database, asked, [0] * count)
    assert "SEARCH incident_message USING COVERING INDEX incident_message_by_message (message_id=?)" in told
    assert [line for line in told if line.startswith("SCAN")] == []


def test_a_message_that_goes_is_looked_for_in_the_cases_by_an_index(database):
    told = plan(database, "select 1 from incident_message where message_id = ?", [1])
    assert told == ["SEARCH incident_message USING COVERING INDEX incident_message_by_message (message_id=?)"]


def test_a_case_knows_how_many_and_gives_which_to_who_asks(database, keep, post, open_case):
    ids = keep(*(post(number) for number in range(4)))
    case, empty = open_case(ids[3], ids[0], ids[2]), open_case()
    counts = {one.id: one.count for one in database.read(incidents.ongoing)}
    assert counts == {case: 3, empty: 0}
    assert database.read(lambda conn: case_messages.within(conn, case)) == (ids[0], ids[2], ids[3])
    assert database.read(lambda conn: case_messages.within(conn, empty)) == ()
    wanted = [ids[3], ids[1], ids[0]]
    assert database.read(lambda conn: case_messages.held(conn, case, wanted)) == [ids[0], ids[3]]
    assert database.read(lambda conn: case_messages.held(conn, case, [])) == []


def test_whether_any_case_is_open_is_asked_alone(database, open_case):
    assert database.read(incidents.any_open) is False
    case = open_case()
    assert database.read(incidents.any_open) is True
    database.write(lambda t: incidents.close(t, case, NOW)).result()
    assert database.read(incidents.any_open) is False


def test_newcomers_are_in_no_open_case_and_what_was_before_in_none_at_all(database, keep, unhappy, open_case):
    """Of the messages since the opening what lies in a closed case comes up again, of those before it does not."""
    ids = keep(*(unhappy(number, minutes) for number, minutes in enumerate((1, 2, 3, 4, 20, 21, 22))))
    after, before = ids[:4], ids[4:]
    case, other, past = open_case(after[0]), open_case(after[1], before[0]), open_case(after[2], before[1])
    database.write(lambda t: incidents.close(t, past, NOW)).result()

    def asked(id, most=10):
        return database.read(lambda conn: case_messages.newcomers(conn, id, OPENED, most))

    assert asked(case) == (after[2], after[3], before[2])
    assert asked(other) == (after[2], after[3], before[2])
    assert asked(past) == (after[3], before[2])  # its own are in it, closed or not
    assert asked(case, 1) == (after[2],)
    database.write(lambda t: incidents.detach(t, case, after[:1])).result()
    assert after[0] not in asked(case)  # it was taken out by hand
    assert after[0] in asked(other)
    assert [one.id for one in database.read(lambda conn: case_messages.loose(conn, OPENED, 10))] == [after[0], after[3]]


@pytest.mark.parametrize(
    ("marks", "counts"),
    [
        (set(), True),
        ({Mark.ABUSE}, True),
        ({Mark.OWN}, False),
        ({Mark.ADVERT}, False),
        ({Mark.ABUSE, Mark.ADVERT}, False),
    ],
)
def test_what_is_nobodys_opinion_is_no_newcomer(database, keep, unhappy, open_case, marks, counts):
    message, reading = unhappy(1, 1)
    reading = replace(reading, marks=frozenset(marks))
    ids = keep((message, reading))
    case = open_case()
    found = database.read(lambda conn: case_messages.newcomers(conn, case, OPENED, 10))
    assert found == (tuple(ids) if counts else ())
    assert reading.counts is counts
