"""One look through pages: what is fetched next, what is new, and how small and sturdy the cursor stays."""

import json
from datetime import timedelta

import pytest

from desktop.connectors.walk import REACH, REMEMBERED, Walk
from desktop.model.account import AccountId
from desktop.model.message import Author, Message
from tests.desktop.connectors.test_contract import NOW

TOP = ("top", "", "")


def said(id, at=NOW):
    return Message(AccountId("a1"), id, Author(""), id, at, "x")


def finished(walk):
    """The cursor of a walk that has fetched all there was."""
    assert list(walk.jobs(10, TOP)) == [TOP]
    return walk.batch().cursor


def test_a_first_look_begins_at_the_top_and_a_finished_one_too():
    walk = Walk("")
    assert list(walk.jobs(5, TOP)) == [TOP]
    again = Walk(walk.batch().cursor)
    assert list(again.jobs(5, TOP)) == [TOP]
    assert not again.more


def test_what_is_left_over_comes_first_and_only_then_the_top():
    walk = Walk("")
    for what, _, _ in walk.jobs(2, TOP):
        if what == "top":
            walk.later("replies", "a")
            walk.later("replies", "b", "page2")
    batch = walk.batch()
    assert batch.more
    following = Walk(batch.cursor)
    assert list(following.jobs(5, TOP)) == [("replies", "b", "page2")]
    assert not following.batch().more


def test_work_added_in_a_round_is_done_in_it_as_far_as_it_goes():
    walk, done = Walk(""), []
    for what, of, _ in walk.jobs(3, TOP):
        done.append(what + of)
        walk.later("more", str(len(done)))
    assert done == ["top", "more1", "more2"]
    assert walk.more


def test_messages_are_handed_over_once_and_oldest_first():
    walk = Walk("")
    for one in (said("c"), said("b"), said("old", NOW - timedelta(hours=1)), said("c")):
        walk.take(one)
    batch = walk.batch()
    assert [one.remote_id for one in batch.messages] == ["old", "b", "c"]
    again = Walk(batch.cursor)
    again.take(said("b"))
    again.take(said("d"))
    assert [one.remote_id for one in again.batch().messages] == ["d"]


def test_the_newest_page_is_remembered_however_long_the_walk():
    walk = Walk("")
    walk.later("page")
    for number in range(2 * REMEMBERED):
        walk.take(said(f"m{number}"))
    for _ in walk.jobs(1):
        pass
    cursor = finished(Walk(walk.batch().cursor))
    assert len(cursor) < 40_000
    later = Walk(cursor)
    assert later.knows("m0")
    assert later.knows(f"m{REMEMBERED - 1}")
    assert not later.knows(f"m{REMEMBERED}")


def test_what_was_met_long_ago_gives_way_to_what_is_met_now():
    walk = Walk("")
    for number in range(REMEMBERED):
        walk.meet(f"m{number}")
    walk = Walk(walk.batch().cursor)
    for number in range(10):
        walk.meet(f"n{number}")
    walk = Walk(walk.batch().cursor)
    assert all(walk.knows(f"n{number}") for number in range(10))
    assert walk.knows("m0")
    assert not walk.knows(f"m{REMEMBERED - 1}")


def test_a_walk_reaches_back_a_month_and_no_further():
    walk = Walk("")
    assert walk.reaches_below("a", NOW - REACH, NOW)
    assert not walk.reaches_below("a", NOW - REACH - timedelta(seconds=1), NOW)
    walk.meet("a")
    assert not walk.reaches_below("a", NOW, NOW)


def test_the_earliest_answer_counts():
    walk = Walk("")
    for hours in (2, 3, 1):
        walk.answer("a", NOW - timedelta(hours=hours))
    assert walk.batch().answered == {"a": NOW - timedelta(hours=3)}


def test_notes_are_kept():
    walk = Walk("")
    walk.notes["id"] = "42"
    assert Walk(finished(walk)).notes == {"id": "42"}


@pytest.mark.parametrize(
    "cursor",
    ["", "no json", "null", "[]", "5", '{"notes": 5, "seen": {}, "todo": "x", "met": 3}', "[" * 100_000,
     '{"todo": [["a", "b"], 5, ["a", "b", 3], null], "seen": [1, null]}'],
)  # fmt: skip
def test_a_broken_cursor_is_a_first_look(cursor):
    walk = Walk(cursor)
    assert walk.notes == {}
    assert list(walk.jobs(5, TOP)) == [TOP]
    assert not walk.knows("a")


def test_a_cursor_holds_no_ids_of_what_it_knows():
    walk = Walk("")
    walk.take(said("a-very-telling-id"))
    assert "telling" not in walk.batch().cursor


def test_the_queue_has_an_end():
    walk = Walk("")
    for number in range(10_000):
        walk.later("replies", str(number))
    assert len(json.loads(walk.batch().cursor)["todo"]) == 200
