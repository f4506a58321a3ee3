"""Bringing messages in: through the same door as a look, each once, and out again without a trace."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import OwnerError, StoreDamaged, StoreFull
from desktop.model.imports import HAND, Choices, ImportId, Note, Shape
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.notice import Alert, MessagesArrived, MessagesRemoved, MeterMoved
from desktop.model.reading import Mood

SAMPLES = Path(__file__).parents[2] / "recordings" / "files"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
SICK = "My whole family is in hospital with food poisoning after pie number"
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@pytest.fixture
def preview(desk):
    def seen(file, **choices):
        return desk.imports.preview(Path(file), Choices(**choices)).result(20)

    return seen


@pytest.fixture
def bring(desk, preview):
    def kept(file, **choices):
        return desk.imports.keep(preview(file, **choices)).result(60)

    return kept


@pytest.fixture
def table(tmp_path):
    """A table of reviews written so many minutes before the clock's now."""

    def write(clock, rows, name="reviews.csv"):
        lines = [
            f'{clock.now() - timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ},{who},"{text}"'
            for minutes, who, text in rows
        ]
        file = tmp_path / name
        file.write_text("date,name,text\n" + "\n".join(lines), encoding="utf-8")
        return file

    return write


def outbreak(table, clock, name="reviews.csv", at=0):
    return table(clock, [(at + 5 * n, f"Guest {n}", f"{SICK} {word}") for n, word in enumerate(WORDS)], name)


def calm(table, clock):
    return table(clock, [(720 * n + 90, f"Q{n}", "Opening hours on Sunday?") for n in range(60, 0, -1)], "calm.csv")


def test_a_preview_keeps_nothing(desk, preview, heard):
    seen = preview(SAMPLES / "android_en_us.txt", me="Sunrise Bakery")
    assert (seen.name, seen.new, seen.known, len(seen.found.messages)) == ("android_en_us.txt", 3, 0, 3)
    assert desk.inbox.count(Query()) == 0
    assert desk.imports.listed() == []
    assert heard == []


def test_what_is_kept_is_read_measured_and_told(desk, bring, heard):
    done = bring(SAMPLES / "reviews_en.csv")
    assert (done.shape, done.new, done.known, done.unread, done.left) == (Shape.TABLE, 3, 0, 4, 3)
    items = desk.inbox.page(Query())
    assert [item.message.id for item in items] == sorted(done.ids, reverse=True)
    moods = {item.message.author.name: item.reading.mood for item in items}
    assert moods["Anna B."] is Mood.NEGATIVE
    assert moods["Tom"] is Mood.POSITIVE
    assert {item.message.account_id for item in items} == {HAND}
    kinds = [type(notice) for notice in heard]
    assert kinds.index(MessagesArrived) < kinds.index(MeterMoved)
    assert desk.imports.listed()[0].name == "reviews_en.csv"


def test_a_second_import_of_the_same_file_brings_nothing(desk, bring, preview):
    bring(SAMPLES / "reviews_en.csv")
    again = preview(SAMPLES / "reviews_en.csv")
    assert (again.new, again.known) == (0, 3)
    done = desk.imports.keep(again).result(10)
    assert (done.id, done.new, done.known) == (0, 0, 3)
    assert desk.inbox.count(Query()) == 3
    assert len(desk.imports.listed()) == 1


def test_a_longer_export_of_the_same_chat_brings_what_is_new(bring, tmp_path, desk):
    lines = [f"14/04/2026, 09:{n:02} - Dana: line {n}\n" for n in range(9)]
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("".join(lines[:5]))
    second.write_text("".join(lines))
    assert bring(first, me="").new == 5
    done = bring(second, me="")
    assert (done.new, done.known) == (4, 5)
    assert desk.inbox.count(Query()) == 9


def test_answered_messages_are_marked_so(desk, bring):
    bring(SAMPLES / "android_en_us.txt", me="Sunrise Bakery")
    assert [item.message.answered_at is not None for item in desk.inbox.page(Query())] == [False, True, False]


def test_an_open_question_is_asked_and_nothing_is_kept(desk, preview):
    for file, choices, key in (
        ("ambiguous.txt", {"me": ""}, "errors-import-order"),
        ("android_en_us.txt", {}, "errors-import-who"),
        ("reviews_en.csv", {"columns": {"text": 3}}, "errors-import-columns"),
    ):
        seen = preview(SAMPLES / file, **choices)
        with pytest.raises(OwnerError, match=key):
            desk.imports.keep(seen).result(10)
    assert desk.inbox.count(Query()) == 0


def test_a_file_in_which_nothing_can_be_read_says_so(desk, preview, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("date,text\nyesterday,hello\nlately,hello again\n")
    seen = preview(file)
    assert len(seen.found.unread) == 2
    with pytest.raises(OwnerError, match="errors-import-nothing"):
        desk.imports.keep(seen).result(10)


def test_the_owner_is_known_by_the_name_of_her_business(desk, preview):
    desk.preferences.keep(replace(desk.preferences.now(), business="sunrise bakery "))
    seen = preview(SAMPLES / "android_en_us.txt")
    assert seen.found.me == "Sunrise Bakery"
    assert not seen.asks_me


def test_event_time_counts(desk, bring, table, clock, heard):
    """An outbreak of last year alarms nobody today; the same words of today do."""
    bring(calm(table, clock))
    bring(outbreak(table, clock, "old.csv", at=400 * 24 * 60))
    assert not any(isinstance(notice, Alert) for notice in heard)
    assert desk.meter.now().level.rank < Level.ISSUE.rank
    bring(outbreak(table, clock, "new.csv"))
    assert desk.meter.now().level.rank >= Level.CRISIS.rank
    assert len([notice for notice in heard if isinstance(notice, Alert)]) == 1


def test_an_undo_takes_messages_and_meter_back(desk, bring, table, clock, heard):
    bring(calm(table, clock))
    before = desk.meter.now()
    done = bring(outbreak(table, clock))
    assert desk.meter.now().score > before.score
    heard.clear()
    undone = desk.imports.undo(done.id).result(10)
    assert (undone.removed, undone.stayed) == (9, 0)
    assert desk.inbox.count(Query()) == 60
    assert desk.meter.now().parts == before.parts
    (told,) = [notice for notice in heard if isinstance(notice, MessagesRemoved)]
    assert set(told.ids) == set(done.ids)
    listed = {one.id: one for one in desk.imports.listed()}
    assert (listed[done.id].left, listed[done.id].undone_at) == (0, clock.now())


def test_what_stands_in_a_crisis_file_stays_and_is_counted(desk, bring, table, clock):
    done = bring(outbreak(table, clock))
    desk.incidents.open("product_safety", summary="pies", lead="Dana", messages=done.ids[:2]).result(5)
    undone = desk.imports.undo(done.id).result(10)
    assert (undone.removed, undone.stayed) == (7, 2)
    assert {item.message.id for item in desk.inbox.page(Query())} == set(done.ids[:2])
    assert bring(outbreak(table, clock)).new == 7, "it can be brought in again"


def test_a_large_import_comes_in_transactions_and_goes_in_transactions(desk, bring, table, clock, heard):
    rows = [(n + 60 * 24 * 40, f"G{n}", f"hello number {n}") for n in range(620)]
    done = bring(table(clock, rows))
    assert (done.new, desk.inbox.count(Query())) == (620, 620)
    assert [len(one.ids) for one in heard if isinstance(one, MessagesArrived)] == [500, 120]
    assert desk.imports.undo(done.id).result(20).removed == 620
    assert desk.inbox.count(Query()) == 0


def test_an_import_that_is_stopped_keeps_what_came_and_goes_on_later(desk, preview, bring, table, clock):
    file = table(clock, [(n + 60 * 24 * 40, f"G{n}", f"hello number {n}") for n in range(1700)])
    stop = threading.Event()
    desk.notices.listen(lambda notice: stop.set() if isinstance(notice, MessagesArrived) else None)
    done = desk.imports.keep(preview(file), stop).result(60)
    assert done.stopped
    assert 0 < done.new < 1700
    assert desk.inbox.count(Query()) == done.new
    again = preview(file)
    assert (again.known, again.new) == (done.new, 1700 - done.new)
    assert not {one.remote_id for one in again.fresh} & {
        item.message.remote_id for item in desk.inbox.page(Query(), None, 2000)
    }
    assert desk.imports.undo(done.id).result(60).removed == done.new
    assert bring(file).new == 1700


def test_a_second_look_at_a_file_shows_only_what_is_not_here(preview, bring, table, clock):
    bring(outbreak(table, clock))
    seen = preview(
        table(
            clock,
            [(3, "Zena", "Nice bread")] + [(5 * n, f"Guest {n}", f"{SICK} {word}") for n, word in enumerate(WORDS)],
        )
    )
    assert (seen.known, [one.author.name for one in seen.fresh]) == (9, ["Zena"])


def test_who_she_is_in_her_chats_is_remembered(desk, open_told, preview):
    chat = SAMPLES / "android_en_gb.txt"
    seen = preview(chat)
    assert seen.asks_me
    me = seen.found.people[0]
    desk.imports.keep(preview(chat, me=me)).result(20)
    again = preview(chat)
    assert (again.asks_me, again.found.me, again.new) == (False, me, 0)
    desk.close()
    assert open_told().imports.preview(chat).result(20).found.me == me


def test_an_import_that_is_cut_short_is_listed_and_goes_on(desk, preview, table, clock):
    rows = [(n + 60 * 24 * 40, f"G{n}", f"hello number {n} " + "x" * 3000) for n in range(600)]
    seen = preview(table(clock, rows))
    database, arrived = desk.keeping.database, threading.Event()

    def full(notice):
        if isinstance(notice, MessagesArrived) and not arrived.is_set():
            arrived.set()
            database.write(lambda t: t.execute("pragma max_page_count = 1").fetchall())

    desk.notices.listen(full)
    with pytest.raises(StoreFull):
        desk.imports.keep(seen).result(20)
    database.write(lambda t: t.execute("pragma max_page_count = 1000000").fetchall()).result(5)
    (half,) = desk.imports.listed()
    assert 0 < half.left < 600
    assert half.left % 500 == 0
    rest = desk.imports.keep(seen).result(20)
    assert half.left + rest.new == 600


def test_no_import_of_this_number(desk):
    with pytest.raises(OwnerError, match="errors-no-such-import"):
        desk.imports.undo(ImportId(7)).result(5)


class TestByHand:
    @pytest.fixture
    def note(self, desk, clock):
        def kept(text="The soup was cold and the waiter rude", **more):
            return desk.imports.by_hand(Note(text, more.pop("sent_at", clock.now()), **more)).result(10)

        return kept

    def test_one_message_is_kept_read_and_measured(self, desk, note, clock):
        done = note(author="Dana", platform="Google Maps", link="https://maps.example/1", stars=1)
        (item,) = desk.inbox.page(Query())
        assert done.shape is Shape.HAND
        assert done.ids == (item.message.id,)
        assert item.reading.mood is Mood.NEGATIVE
        message = item.message
        assert (message.author.name, message.platform, message.stars, message.url, message.sent_at) == (
            "Dana",
            "google",
            1,
            "https://maps.example/1",
            clock.now(),
        )
        assert desk.imports.undo(done.id).result(5).removed == 1
        assert desk.inbox.count(Query()) == 0

    @pytest.mark.parametrize(
        ("wrong", "key", "field"),
        [
            ({"text": "  "}, "errors-hand-empty", "text"),
            ({"link": "javascript:alert(1)"}, "errors-address-invalid", "link"),
            ({"stars": 6}, "errors-hand-stars", "stars"),
            ({"picture": lambda: b"GIF89a"}, "errors-picture-kind", None),
            ({"picture": Path("/nowhere/x.png")}, "errors-import-missing", None),
        ],
    )
    def test_what_cannot_be_used_is_said_at_its_field(self, desk, note, wrong, key, field):
        with pytest.raises(OwnerError, match=key) as trouble:
            note(**wrong)
        assert trouble.value.values.get("field") == field
        assert desk.inbox.count(Query()) == 0
        assert not desk.home.files.exists()

    def test_nothing_from_the_future(self, note, clock):
        with pytest.raises(OwnerError, match="errors-hand-future"):
            note(sent_at=clock.now() + timedelta(minutes=6))
        assert note(sent_at=clock.now() + timedelta(minutes=3)).new == 1

    def test_the_same_message_twice_is_known(self, note):
        note()
        with pytest.raises(OwnerError, match="errors-hand-known"):
            note()

    def test_a_message_pasted_before_its_chat_was_imported_is_the_same(self, desk, note, bring, tmp_path, clock):
        at = clock.now().astimezone()
        note("where is my order", author="Dana", platform="whatsapp")
        file = tmp_path / "chat.txt"
        file.write_text(f"{at:%d/%m/%Y, %H:%M} - Dana: where is my order\n")
        assert bring(file, me="").known == 1
        assert desk.inbox.count(Query()) == 1

    def test_a_picture_belongs_to_its_message_and_goes_with_it(self, desk, note):
        done = note("", picture=lambda: PNG, author="Dana")
        (picture,) = desk.imports.pictures(done.ids[0])
        assert (picture.kind, picture.size) == ("png", len(PNG))
        assert desk.imports.picture(picture, len).result(5) == len(PNG)
        assert [file.name for file in desk.home.files.iterdir()] == [f"{picture.digest}.png"]
        with pytest.raises(OwnerError, match="errors-hand-known"):
            note("", picture=lambda: PNG, author="Dana")
        other = note("", picture=lambda: PNG + b"x", author="Dana")
        desk.imports.undo(done.id).result(5)
        assert [file.name for file in desk.home.files.iterdir()] == [
            f"{desk.imports.pictures(other.ids[0])[0].digest}.png"
        ]

    def test_a_picture_in_a_file(self, desk, note, tmp_path):
        (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff" + bytes(9))
        (picture,) = desk.imports.pictures(note(picture=tmp_path / "a.jpg").ids[0])
        assert picture.kind == "jpeg"

    def test_a_lost_picture_is_said(self, desk, note):
        (picture,) = desk.imports.pictures(note(picture=lambda: PNG).ids[0])
        for file in desk.home.files.iterdir():
            file.unlink()
        with pytest.raises(StoreDamaged, match="errors-picture-gone"):
            desk.imports.picture(picture, len).result(5)

    def test_a_full_disk_leaves_no_picture_behind(self, desk, note):
        desk.keeping.database.write(lambda t: t.execute("pragma max_page_count = 1").fetchall()).result(5)
        with pytest.raises(StoreFull):
            note("x" * 60_000, picture=lambda: PNG)
        assert list(desk.home.files.iterdir()) == []


class TestNobodyLooksThere:
    def test_it_is_no_account(self, desk, bring):
        bring(SAMPLES / "reviews_en.csv")
        assert desk.accounts.listed() == []
        assert desk.watch.look_now().result(5) == 0
        assert desk.watch.next_look() is None
        with pytest.raises(OwnerError, match="errors-no-such-account"):
            desk.accounts.remove(HAND).result(5)

    def test_it_is_never_blind_and_makes_nothing_green(self, desk, bring, table, clock, told, look):
        """An account added today is still new, whatever old file was brought in."""
        bring(table(clock, [(60 * 24 * 500, "Old", "hello from long ago")]))
        assert desk.meter.now().level is Level.LEARNING
        look()
        assert desk.meter.now().level is Level.LEARNING
        assert {part.key for part in desk.meter.now().parts}.isdisjoint({"blind", "blind-resting", "blind-paused"})

    def test_the_meter_falls_again_without_any_account(self, desk, bring, table, clock):
        bring(outbreak(table, clock))
        high = desk.meter.now().score
        moved = threading.Event()
        desk.notices.listen(lambda notice: moved.set() if isinstance(notice, MeterMoved) else None)
        clock.forward(days=9)
        desk.start()
        assert moved.wait(5)
        assert desk.meter.now().score < high
