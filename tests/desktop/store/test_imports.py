from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.model.imports import HAND, Attachment, Shape
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.reading import Mood, Reading
from desktop.store import counted as what_counts
from desktop.store import imports, incidents, messages, readings, search

from .conftest import NOW


@pytest.fixture
def bring(database, post):
    """Bring messages in; gives the import's id and the ids of the new messages."""

    def brought(*remotes, mood=Mood.NEUTRAL, name="chat.txt"):
        pairs = [
            (replace(message, account_id=HAND), reading) for message, reading in (post(r, mood=mood) for r in remotes)
        ]

        def job(tables):
            id = imports.begin(tables, name, Shape.CHAT, 2, NOW)
            fresh = [item.message.id for item in messages.keep(tables, pairs, NOW)]
            imports.enter(tables, id, fresh, [message.remote_id for message, _ in pairs])
            return id, fresh

        return database.write(job).result()

    return brought


@pytest.fixture
def undo(database):
    def undone(id, most=100):
        gone, pictures = database.write(lambda t: imports.remove_some(t, id, most)).result()
        return list(gone), pictures

    return undone


def counted(database):
    return database.read(lambda conn: search.count(conn, Query()))


def hours(database):
    found = database.read(lambda conn: list(what_counts.seen(conn, NOW - timedelta(days=9))))
    return len(found), sum(one.mood is Mood.NEGATIVE for one in found)


def test_an_import_knows_what_it_brought(database, bring):
    first, _ = bring("a", "b")
    second, fresh = bring("b", "c", name="again.txt")
    told = {one.id: one for one in database.read(lambda conn: imports.listed(conn, 10))}
    assert [(told[id].new, told[id].known, told[id].left, told[id].unread) for id in (first, second)] == [
        (2, 0, 2, 2),
        (1, 1, 1, 2),
    ]
    assert database.read(lambda conn: imports.one(conn, second)).ids == tuple(fresh)
    assert database.read(lambda conn: imports.known(conn, ["a", "c", "z"])) == {"a", "c"}
    assert database.read(lambda conn: imports.one(conn, 99)) is None


def test_an_undo_leaves_nothing_behind(database, bring, undo):
    id, fresh = bring("a", "b", mood=Mood.NEGATIVE)
    assert hours(database) == (2, 2)
    assert undo(id) == (fresh, ())
    assert counted(database) == 0
    assert hours(database) == (0, 0)
    assert database.read(lambda conn: search.count(conn, Query(text="bread"))) == 0
    assert database.write(lambda t: imports.close(t, id, NOW)).result() == 0
    assert database.read(lambda conn: imports.one(conn, id)).undone_at == NOW


def test_a_relabelled_message_is_taken_from_the_right_count(database, bring, undo):
    id, (one, _) = bring("a", "b", mood=Mood.NEGATIVE)
    right = Reading(Mood.POSITIVE, message_id=one)
    database.write(lambda t: readings.put(t, [right])).result()
    undo(id)
    assert hours(database) == (0, 0)


def test_it_can_be_undone_in_pieces(database, bring, undo):
    id, fresh = bring(*"abcde")
    gone = [one for _ in range(4) for one in undo(id, 2)[0]]
    assert sorted(gone) == fresh
    assert counted(database) == 0


def test_what_belongs_to_a_case_stays(database, bring, undo):
    id, (one, two) = bring("a", "b")
    case = incidents.Kept(0, "product_safety", "s", "Dana", "", Level.ISSUE, NOW, None)
    database.write(lambda t: incidents.add(t, case, [one])).result()
    assert undo(id) == ([two], ())
    assert database.write(lambda t: imports.close(t, id, NOW)).result() == 1


def test_what_was_taken_out_of_a_case_goes_and_is_not_remembered(database, bring, undo):
    id, fresh = bring("a", "b")

    def opened_and_left(tables):
        case = incidents.Kept(0, "food", "Ill", "Dana", "", Level.CRISIS, NOW, None)
        case = incidents.add(tables, case, fresh)
        return incidents.detach(tables, case, fresh)

    assert database.write(opened_and_left).result() == 2
    assert sorted(undo(id)[0]) == fresh
    rows = database.read(lambda conn: conn.execute("select count(*) from set_aside").fetchone())
    assert rows[0] == 0


def test_what_any_later_table_refers_to_stays(database, bring, undo):
    id, (one, two) = bring("a", "b")

    def later(tables):
        tables.execute("create table reply (message integer not null references message(id))")
        tables.execute("insert into reply values (?)", [two])

    database.write(later).result()
    assert undo(id) == ([one], ())


def test_what_another_import_holds_stays_until_that_is_undone_too(database, bring, undo):
    first, (a, b) = bring("a", "b")
    second, (c,) = bring("b", "c")
    assert undo(first) == ([a], ())
    database.write(lambda t: imports.close(t, first, NOW)).result()
    assert undo(second)[0] == [b, c]
    assert counted(database) == 0


def test_an_id_is_never_given_twice(database, bring, undo, post):
    id, fresh = bring("a", "b")
    undo(id)
    (kept,) = database.write(lambda t: messages.keep(t, [post("new")], NOW)).result()
    assert kept.message.id > max(fresh)


def test_an_undo_does_not_touch_what_a_look_found(database, bring, undo, post):
    database.write(lambda t: messages.keep(t, [post("a")], NOW)).result()
    id, _ = bring("a")
    undo(id)
    assert counted(database) == 1


def test_pictures_go_with_their_last_message(database, bring, undo):
    first, (a,) = bring("a")
    second, (b,) = bring("b")
    pictures = [Attachment(a, "11", "png", 5), Attachment(b, "11", "png", 5), Attachment(b, "22", "jpeg", 6)]
    database.write(lambda t: [imports.attach(t, one) for one in pictures]).result()
    assert database.read(lambda conn: imports.attachments(conn, [a])) == (pictures[0],)
    assert undo(first)[1] == ()
    assert {one.digest for one in undo(second)[1]} == {"11", "22"}


def test_what_is_brought_in_proves_no_watching(database, bring, post):
    bring("a")
    assert database.read(what_counts.earliest) is None
    database.write(lambda t: messages.keep(t, [post("x", minutes=30)], NOW)).result()
    assert database.read(what_counts.earliest) == NOW - timedelta(minutes=30)
