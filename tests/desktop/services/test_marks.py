"""Marks through the whole desk: what is nobody's opinion does not count, and low ratings come with their signs."""

import pytest

from desktop.model.inbox import Query
from desktop.model.reading import Correction, Mark, Mood
from desktop.store import counted, messages

SPAM = "Grow your followers now! Our services are cheap, DM for the best price"
ANGRY = "Terrible cake, I am so angry and disappointed"


@pytest.fixture
def by_remote(desk):
    return lambda: {item.message.remote_id: item for item in desk.inbox.page(Query())}


@pytest.fixture
def seen(desk, clock):
    """The remote ids of what the meter sees."""

    def ask():
        names = {item.message.id: item.message.remote_id for item in desk.inbox.page(Query())}
        rows = desk.inbox._ledger.read(lambda conn: list(counted.seen(conn, clock.now().replace(year=2000))))
        return {names[row.message_id] for row in rows}

    return ask


@pytest.fixture
def hours(desk, clock):
    """How many messages, and how many negative ones, the meter counts."""

    def ask():
        rows = desk.inbox._ledger.read(lambda conn: list(counted.seen(conn, clock.now().replace(year=2000))))
        return len(rows), sum(row.mood is Mood.NEGATIVE for row in rows)

    return ask


def test_advertising_counts_nowhere_but_is_listed(desk, told, look, by_remote, seen, hours):
    look(told.post("spam", SPAM), told.post("a", ANGRY))
    assert by_remote()["spam"].reading.marks == {Mark.ADVERT}
    assert seen() == {"a"}
    assert hours() == (1, 1)
    assert desk.inbox.count(Query()) == 2
    assert desk.inbox.count(Query(unanswered=True)) == 1
    assert [item.message.remote_id for item in desk.inbox.page(Query(mark=Mark.ADVERT))] == ["spam"]


def test_what_the_owner_says_is_no_advertising_counts_and_back(desk, told, look, by_remote, seen, hours):
    look(told.post("spam", SPAM), told.post("copy", SPAM + "!", author="@other"), told.post("a", ANGRY))
    id = by_remote()["spam"].message.id
    desk.inbox.correct(id, Correction(marks=frozenset())).result(5)
    assert seen() == {"spam", "copy", "a"}
    assert hours() == (3, 1)
    desk.inbox.correct(id, Correction()).result(5)
    assert seen() == {"a"}
    assert hours() == (1, 1)
    assert by_remote()["copy"].reading.marks == {Mark.ADVERT}


def test_an_angry_message_that_the_owner_marks_as_advertising_counts_no_more(desk, told, look, by_remote, seen, hours):
    look(told.post("a", ANGRY))
    desk.inbox.correct(by_remote()["a"].message.id, Correction(marks=frozenset({Mark.ADVERT}))).result(5)
    assert seen() == set()
    assert hours() == (0, 0)
    assert by_remote()["a"].reading.mood is Mood.NEGATIVE


def test_what_the_account_itself_wrote_is_ours(desk, shop, told, look, by_remote, seen):
    settings = {"address": "https://shop.example/feed", "handle": "honeypot"}
    desk.accounts.change(shop.id, "My shop", settings).result(5)
    look(told.post("own", ANGRY, author="@HoneyPot"), told.post("a", ANGRY, author="@a"))
    assert by_remote()["own"].reading.marks == {Mark.OWN}
    assert seen() == {"a"}


def test_a_message_in_two_languages_is_found_in_both(desk, told, look, by_remote):
    look(told.post("m", "My daughter got food poisoning here. הגענו אתמול ונהנינו מאוד"), told.post("a", ANGRY))
    item = by_remote()["m"]
    assert (item.reading.language, item.reading.also) == ("en", ("he",))
    for language, ids in (("he", ["m"]), ("en", ["m", "a"]), ("sw", [])):
        found = desk.inbox.page(Query(language=language))
        assert sorted(one.message.remote_id for one in found) == sorted(ids)
        assert desk.inbox.count(Query(language=language)) == len(ids)
    assert desk.inbox.languages() == ["en", "he"]


def test_removed_messages_leave_the_hours_right(desk, told, look, hours):
    look(told.post("spam", SPAM), told.post("a", ANGRY))
    ids = [item.message.id for item in desk.inbox.page(Query())]
    desk.inbox._ledger.change(lambda tables, now: (messages.remove(tables, ids), ())).result(5)
    assert hours() == (0, 0)


def test_low_ratings_of_newcomers_come_with_their_messages(desk, told, look, by_remote):
    look(told.post("long ago", "Nice bread", minutes=60 * 24 * 40, author="@regular"))
    look(*(told.post(f"r{n}", f"Bad {n}", minutes=n * 60, author=f"@new{n}", stars=1) for n in range(4)))
    item = by_remote()["r0"]
    (doubt,) = desk.inbox.doubts(item)
    assert (doubt.kind, doubt.count) == ("burst", 4)
    assert set(doubt.evidence) == {by_remote()[f"r{n}"].message.id for n in range(4)}


def test_four_people_whom_one_pie_made_ill_are_believed(desk, told, look, by_remote):
    look(told.post("long ago", "Nice bread", minutes=60 * 24 * 40, author="@regular"))
    said = (
        "My son has been vomiting since your pie, we are at the hospital",
        "Sick after the pie",
        "Bad pie",
        "Never again",
    )
    look(*(told.post(f"r{n}", text, minutes=n * 60, author=f"@new{n}", stars=1) for n, text in enumerate(said)))
    assert [desk.inbox.doubts(by_remote()[f"r{n}"]) for n in range(4)] == [()] * 4


def test_whoever_wrote_long_before_is_no_newcomer(desk, told, look, by_remote):
    look(told.post("old", "Nice bread", minutes=60 * 24 * 40, author="@new0"))
    look(*(told.post(f"r{n}", f"Bad {n}", minutes=n * 60, author=f"@new{n}", stars=1) for n in range(4)))
    assert desk.inbox.doubts(by_remote()["r1"]) == ()


def test_a_copied_rating_is_found_in_hebrew_too(desk, told, look, by_remote):
    look(
        told.post("a", "שירות גרוע מאוד, לא ממליץ לאף אחד", author="@a", stars=1),
        told.post("b", "שירות גרוע מאוד!! לא ממליץ לאף אחד", author="@b", stars=1),
        told.post("c", "הלחם היה יבש", author="@c", stars=1),
    )
    (doubt,) = desk.inbox.doubts(by_remote()["a"])
    assert (doubt.kind, doubt.count) == ("wording", 1)
    assert desk.inbox.doubts(by_remote()["c"]) == ()
