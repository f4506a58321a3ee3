"""What was confirmed is sent once, and only that; whatever is lost on the way, nothing is sent twice or by itself."""

import contextlib
import sqlite3
import time
from datetime import timedelta

import pytest

from desktop.desk import open_desk, open_drill
from desktop.errors import (
    DeskError,
    Garbled,
    Gone,
    Limited,
    LockedOut,
    OwnerError,
    SecretMissing,
    Unclear,
    Unreachable,
    VaultLocked,
)
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.notice import EvidenceKept, IncidentChanged, MessagesChanged, OutboxChanged
from desktop.model.outgoing import Fate, OutgoingId
from desktop.vault import MemoryVault
from tests.desktop.services.speaking import Speaking

TEXT = "We are sorry. Please write to us."
WHOLE = f"@amina {TEXT}"


class Moody(MemoryVault):
    locked = False

    def secret(self, account_id, name):
        if self.locked:
            raise VaultLocked
        return super().secret(account_id, name)


@pytest.fixture
def speaking(clock):
    return Speaking(clock)


@pytest.fixture
def vault():
    return Moody()


@pytest.fixture
def open_again(home, clock, speaking, vault):
    desks = []

    def open_it():
        desks.append(open_desk(home, clock=clock, vault=vault, connectors=(speaking,), http=object()))
        return desks[-1]

    yield open_it
    speaking.go_on.set()
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_again):
    return open_again()


@pytest.fixture
def shop(desk):
    return desk.accounts.add("speaking", "Our shop", {"address": "town", "password": "hunter2"}).result(5)


@pytest.fixture
def receive(desk, speaking, shop):
    def receive(text="The bread was stale"):
        speaking.tells = [text]
        assert desk.watch.look_now().result(5) == 1
        return desk.inbox.page(Query(text=text.split()[0]))[0].message

    return receive


@pytest.fixture
def message(receive):
    return receive()


@pytest.fixture
def prepare(desk, message):
    def prepare(text=TEXT, to=message, **more):
        return desk.outbox.prepare(to.id, text, **more).result(5)

    return prepare


@pytest.fixture
def confirm(desk):
    def confirm(parcel):
        return desk.outbox.send(parcel.outgoing.id, parcel.outgoing.text, parcel.code)

    return confirm


@pytest.fixture
def send(prepare, confirm):
    return lambda *given, **more: confirm(prepare(*given, **more)).result(5)


@pytest.fixture
def look_later(desk, speaking, clock):
    """Time goes on and the outbox is tended; gives how often the place was asked."""

    def later(**span):
        before = len(speaking.sought)
        clock.forward(**span)
        desk.outbox.tend()
        settle(desk)
        return len(speaking.sought) - before

    return later


def settle(desk):
    """Wait until the workers have nothing left to do, and the writer neither."""
    end = time.monotonic() + 3
    while (desk.outbox._busy or desk.keeping.crew._busy) and time.monotonic() < end:
        time.sleep(0.005)
    desk.keeping.database.write(lambda tables: None).result(5)


def refused(future):
    with pytest.raises(OwnerError) as trouble:
        future.result(5)
    return trouble.value.key


def state(desk, message):
    return desk.outbox.about(message.id).outgoing.state


# -- shown, then sent -----------------------------------------------------------------------------


def test_what_will_be_sent_is_shown_first_and_nothing_leaves(desk, prepare, shop, message, speaking):
    assert desk.outbox.way(message.id) == shop
    parcel = prepare("\n " + TEXT + "\0\ud800 ")
    assert (parcel.outgoing.text, parcel.account, parcel.item.message) == (f"{WHOLE}\ufffd", shop, message)
    assert parcel.outgoing.state is Fate.WAITING
    assert [one.outgoing for one in desk.outbox.pending()] == [parcel.outgoing]
    assert speaking.tried == []


def test_a_confirmed_reply_is_sent_once_answers_the_message_and_stands_in_the_case(
    desk, prepare, confirm, message, speaking, clock
):
    case = desk.incidents.open("product_safety", summary="Stale bread", lead="Neema").result(5)
    parcel, heard = prepare(), []
    desk.notices.listen(heard.append)
    clock.forward(minutes=3)
    sent = confirm(parcel).result(5)
    assert speaking.posts == [("m0", WHOLE, parcel.outgoing.mark)]
    assert (sent.state, sent.remote_id, sent.url) == (Fate.SENT, "r1", "https://town.example/r1")
    assert sent.sent_at == clock.now()
    assert desk.inbox.items([message.id])[0].message.answered_at == clock.now()
    entry = desk.incidents.timeline(case.id)[-1]
    said = {"text": WHOLE, "platform": "Mastodon", "person": "Amina"}
    assert (entry.what, entry.values) == ("sent", {**said, "url": sent.url, "number": 1})
    assert [sealed.facts for sealed in desk.evidence.entries(case.id)] == [{**said, "said": "sent"}]
    kinds = [type(one) for one in heard]
    assert kinds.count(OutboxChanged) == 2  # the intent, then what became of it
    assert {MessagesChanged, IncidentChanged, EvidenceKept} <= set(kinds)
    assert desk.outbox.pending() == []
    assert desk.outbox.about(message.id).outgoing == sent


def test_what_a_sent_reply_promises_is_a_key_message_of_its_case(desk, send, clock):
    case = desk.incidents.open("product_safety", summary="Stale bread", lead="Neema").result(5)
    send("We are sorry. We will write here again tomorrow at 12:00.")
    promise = desk.casebook.keys.of_case(case.id).promise
    due = promise.due_at.astimezone()
    assert (due.date() - clock.now().astimezone().date(), due.hour, due.minute) == (timedelta(days=1), 12, 0)
    assert "word-promised" in [entry.what for entry in desk.incidents.timeline(case.id)]


def test_the_intent_is_on_the_disk_before_anything_leaves(desk, prepare, confirm, speaking):
    seen = []

    def look():
        with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
            seen.extend(conn.execute("select state, text, mark, tried_at is not null from outgoing"))

    speaking.fates = [look]
    parcel = prepare()
    confirm(parcel).result(5)
    assert seen == [("sending", WHOLE, parcel.outgoing.mark, 1)]


def test_the_case_it_was_written_for_comes_before_all_others(desk, prepare, confirm, message):
    def open_case(*messages):
        return desk.incidents.open("product_safety", summary="Bread", lead="Neema", messages=messages).result(5)

    def told(case):
        return [entry.what for entry in desk.incidents.timeline(case.id)].count("sent")

    first, holds, newest = open_case(), open_case(message.id), open_case()
    confirm(prepare("one", incident=first.id)).result(5)
    confirm(prepare("two")).result(5)
    desk.incidents.close(holds.id, "Neema", "done").result(5)
    confirm(prepare("three", incident=holds.id)).result(5)
    assert [told(case) for case in (first, holds, newest)] == [1, 1, 1]


def test_without_a_case_it_is_sent_all_the_same(desk, send, message):
    assert send().state is Fate.SENT
    assert desk.incidents.ongoing() == []


# -- only what was confirmed ----------------------------------------------------------------------


@pytest.mark.parametrize("change", [lambda text: text + " ", lambda text: text[:-1], lambda text: text.upper()])
def test_another_text_is_not_sent(desk, prepare, speaking, change):
    parcel = prepare()
    assert refused(desk.outbox.send(parcel.outgoing.id, change(WHOLE), parcel.code)) == "errors-outbox-changed"
    assert speaking.tried == []


def test_what_was_never_shown_is_not_sent(desk, prepare, speaking):
    parcel = prepare()
    assert refused(desk.outbox.send(parcel.outgoing.id, WHOLE, "00000000")) == "errors-outbox-changed"
    assert refused(desk.outbox.send(OutgoingId(99), WHOLE, parcel.code)) == "errors-outbox-none"
    assert speaking.tried == []


def test_a_message_answered_meanwhile_is_said_before_anything_is_sent(desk, prepare, confirm, message, speaking):
    parcel = prepare()
    desk.inbox.answered(message.id, True).result(5)
    assert refused(confirm(parcel)) == "errors-outbox-changed"
    assert speaking.tried == []
    again = prepare()
    assert again.outgoing == parcel.outgoing
    assert again.item.message.answered_at is not None
    assert confirm(again).result(5).state is Fate.SENT


def test_an_account_changed_meanwhile_is_shown_again(desk, prepare, confirm, shop, speaking):
    parcel = prepare()
    desk.accounts.change(shop.id, "Another name", {"address": "town"}).result(5)
    assert refused(confirm(parcel)) == "errors-outbox-changed"
    assert confirm(prepare()).result(5).state is Fate.SENT


def test_the_older_of_two_texts_is_taken_back(desk, prepare, confirm, message, speaking):
    first, second = prepare("first"), prepare("second")
    assert refused(confirm(first)) == "errors-outbox-is-withdrawn"
    assert [one.outgoing.text for one in desk.outbox.pending()] == ["@amina second"]
    assert second.outgoing.mark != first.outgoing.mark
    assert prepare("second").outgoing == second.outgoing


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda desk, shop: desk.accounts.pause(shop.id, True).result(5), "errors-outbox-paused"),
        (lambda desk, shop: desk.accounts.remove(shop.id).result(5), "errors-outbox-removed"),
    ],
)
def test_an_account_that_is_paused_or_gone_sends_nothing(desk, prepare, confirm, message, speaking, spoil, key):
    parcel = prepare()
    spoil(desk, parcel.account)
    assert refused(confirm(parcel)) == key
    assert refused(desk.outbox.prepare(message.id, TEXT)) == key
    assert speaking.tried == []
    (left,) = desk.outbox.pending()
    assert (left.account is None) == (key == "errors-outbox-removed")
    assert (desk.outbox.way(message.id) is None) == (left.account is None)


def test_an_account_that_is_locked_out_sends_nothing(desk, prepare, confirm, speaking):
    parcel = prepare()
    speaking.tells = [LockedOut()]
    desk.watch.look_now().result(5)
    assert refused(confirm(parcel)) == "errors-outbox-locked-out"
    assert speaking.tried == []


def test_a_message_that_cannot_be_answered_there_is_only_copied(desk, receive):
    message = receive("unanswerable")
    assert desk.outbox.way(message.id) is None
    assert refused(desk.outbox.prepare(message.id, TEXT)) == "errors-outbox-no-way"
    assert refused(desk.outbox.prepare(message.id + 99, TEXT)) == "errors-no-such-message"
    brought = message.id + 1
    desk.imports.by_hand(Note("The soup was cold", desk.clock.now())).result(5)
    assert desk.outbox.way(brought) is None
    assert refused(desk.outbox.prepare(brought, TEXT)) == "errors-outbox-no-way"


def test_an_empty_text_and_one_too_long_are_refused_with_what_is_added_to_them(desk, message):
    assert refused(desk.outbox.prepare(message.id, " \0\n")) == "errors-outbox-empty"
    room = 500 - len("@amina ")
    with pytest.raises(OwnerError) as trouble:
        desk.outbox.prepare(message.id, "x" * (room + 3)).result(5)
    assert (trouble.value.key, trouble.value.values["count"]) == ("errors-outbox-too-long", 3)
    assert desk.outbox.pending() == []
    assert desk.outbox.prepare(message.id, "x" * room).result(5)


# -- never twice ----------------------------------------------------------------------------------


def test_a_double_click_sends_once(desk, prepare, confirm, speaking):
    speaking.fates = ["hangs"]
    parcel = prepare()
    first = confirm(parcel)
    assert speaking.reached.wait(5)
    assert refused(confirm(parcel)) == "errors-outbox-is-sending"
    assert refused(desk.outbox.withdraw(parcel.outgoing.id)) == "errors-outbox-is-sending"
    assert refused(desk.outbox.prepare(parcel.item.message.id, "another")) == "errors-outbox-is-sending"
    desk.outbox.tend()  # it is under way: nothing to put in order
    assert state(desk, parcel.item.message) is Fate.SENDING
    speaking.go_on.set()
    assert first.result(5).state is Fate.SENT
    assert refused(confirm(parcel)) == "errors-outbox-is-sent"
    assert len(speaking.posts) == 1


def test_many_confirmations_at_once_send_once(desk, prepare, confirm, speaking):
    parcel = prepare()
    futures = [confirm(parcel) for _ in range(8)]
    sent = [one for one in futures if one.exception(10) is None]
    assert len(sent) == 1
    assert len(speaking.posts) == 1


def test_a_lost_answer_is_found_at_once(desk, send, message, speaking):
    speaking.fates = ["lost after"]
    sent = send()
    assert (sent.state, sent.url) == (Fate.SENT, "https://town.example/r1")
    assert desk.inbox.items([message.id])[0].message.answered_at is not None
    assert (len(speaking.posts), len(speaking.sought)) == (1, 1)


def test_one_in_doubt_is_looked_for_four_times_in_an_hour_and_never_sent_by_itself(
    desk, send, message, speaking, look_later
):
    speaking.fates = ["lost before"]
    doubtful = send()
    assert (doubtful.state, doubtful.looks, doubtful.asks) == (Fate.UNCLEAR, 1, False)
    assert desk.inbox.items([message.id])[0].message.answered_at is None
    assert [look_later(minutes=m) for m in (1, 1, 11, 1, 44, 1)] == [0, 1, 0, 1, 0, 1]
    assert desk.outbox.about(message.id).outgoing.asks
    assert [look_later(hours=h) for h in (1, 24, 240)] == [0, 0, 0]
    assert len(speaking.tried) == 1
    assert state(desk, message) is Fate.UNCLEAR


def test_one_that_appears_later_is_found_later(desk, send, message, speaking, look_later):
    speaking.fates, speaking.finds = ["lost after"], ["not yet"]
    assert send().state is Fate.UNCLEAR
    assert look_later(minutes=2) == 1
    assert state(desk, message) is Fate.SENT
    assert desk.inbox.items([message.id])[0].message.answered_at is not None
    assert len(speaking.posts) == 1


def test_trouble_while_looking_is_no_answer(desk, send, message, speaking, look_later):
    speaking.fates = ["lost after"]
    speaking.finds = [Unreachable("errors-no-network"), RuntimeError("a bug"), VaultLocked()]
    assert send().state is Fate.UNCLEAR
    assert desk.outbox.about(message.id).outgoing.trouble.key == "outbox-why-offline"
    assert look_later(minutes=2) == look_later(minutes=12) == 1
    assert state(desk, message) is Fate.UNCLEAR
    assert look_later(minutes=45) == 1
    assert state(desk, message) is Fate.SENT


def test_one_in_doubt_holds_back_every_other_reply_to_its_message(desk, send, receive, message, speaking):
    speaking.fates = ["lost before"]
    doubtful, other = send(), receive("Another one")
    assert refused(desk.outbox.prepare(message.id, "another text")) == "errors-outbox-is-unclear"
    assert refused(desk.outbox.withdraw(doubtful.id)) == "errors-outbox-is-unclear"
    assert send(to=other).state is Fate.SENT


def test_the_owner_says_that_it_is_there(desk, send, message, speaking, look_later):
    speaking.fates = ["lost before"]
    doubtful = send()
    settled = desk.outbox.settle(doubtful.id, True).result(5)
    assert (settled.state, settled.sent_at, settled.url) == (Fate.SENT, doubtful.tried_at, "")
    assert desk.inbox.items([message.id])[0].message.answered_at == doubtful.tried_at
    assert refused(desk.outbox.settle(doubtful.id, False)) == "errors-outbox-is-sent"
    assert look_later(hours=2) == 0


def test_the_owner_says_that_it_is_not_there_and_confirms_anew_under_the_same_mark(
    desk, send, prepare, confirm, message, speaking, look_later
):
    speaking.fates = ["lost before"]
    doubtful = send()
    settled = desk.outbox.settle(doubtful.id, False).result(5)
    assert settled.state is Fate.WAITING
    assert look_later(hours=2) == 0
    parcel = prepare()
    assert (parcel.outgoing.id, parcel.outgoing.mark) == (doubtful.id, doubtful.mark)
    assert confirm(parcel).result(5).state is Fate.SENT
    assert [mark for _, _, mark in speaking.tried] == [doubtful.mark] * 2
    assert len(speaking.posts) == 1


def test_one_that_was_there_after_all_is_not_posted_again(desk, send, prepare, confirm, speaking):
    speaking.fates, speaking.finds = ["lost after"], ["not yet"]
    doubtful = send()
    desk.outbox.settle(doubtful.id, False).result(5)
    assert confirm(prepare()).result(5).state is Fate.SENT
    assert len(speaking.tried) == len(speaking.posts) == 1


def test_a_place_that_can_never_tell_asks_the_owner_at_once(
    desk, send, prepare, confirm, message, speaking, look_later
):
    speaking.fates, speaking.finds = ["lost before"], [Unclear(), Unclear()]
    doubtful = send()
    assert doubtful.asks
    assert look_later(hours=1) == 0
    desk.outbox.settle(doubtful.id, False).result(5)
    assert confirm(prepare()).result(5).state is Fate.SENT
    assert len(speaking.posts) == 1


def test_a_bug_of_ours_counts_as_doubt(send, speaking):
    speaking.fates, speaking.finds = ["broken after"], ["not yet"]
    assert send().state is Fate.UNCLEAR
    assert len(speaking.posts) == 1


def test_what_the_owner_says_stands_against_a_look_that_ends_later(desk, send, message, speaking):
    speaking.fates = ["lost before"]
    doubtful = send()

    class Meanwhile(Unreachable):
        def __init__(self):
            desk.outbox.settle(doubtful.id, False).result(5)
            super().__init__()

    def find(*_):
        raise Meanwhile

    speaking.find = find
    assert desk.outbox.look_up(doubtful.id).result(5).state is Fate.WAITING
    assert state(desk, message) is Fate.WAITING
    assert refused(desk.outbox.look_up(doubtful.id)) == "errors-outbox-is-waiting"


def test_an_account_that_is_gone_or_paused_is_not_asked_again(desk, send, shop, message, speaking, look_later):
    speaking.fates = ["lost before"]
    send()
    desk.accounts.pause(shop.id, True).result(5)
    assert look_later(minutes=2) == 0
    assert desk.outbox.about(message.id).outgoing.asks


# -- the end in the middle ------------------------------------------------------------------------


def test_a_desk_that_ends_while_sending_finds_its_reply_at_the_next_start(
    desk, open_again, prepare, confirm, message, speaking, clock
):
    speaking.fates = ["hangs"]
    confirm(prepare())
    assert speaking.reached.wait(5)
    desk.close()
    again = open_again()
    assert state(again, message) is Fate.UNCLEAR
    assert speaking.sought == []
    again.outbox.tend()
    settle(again)
    assert state(again, message) is Fate.UNCLEAR  # it has not arrived yet
    speaking.go_on.set()
    assert speaking.arrived.wait(5)
    clock.forward(minutes=2)
    again.outbox.tend()
    settle(again)
    assert state(again, message) is Fate.SENT
    assert len(speaking.posts) == len(speaking.tried) == 1


def test_one_whose_fate_could_not_be_kept_is_found_without_a_new_start(desk, prepare, confirm, message, speaking):
    def forbid(tables):
        tables.execute(
            "create trigger full before update on outgoing when new.state = 'sent' begin select raise(abort, 'no'); end"
        )

    desk.keeping.database.write(forbid).result(5)
    with pytest.raises(sqlite3.IntegrityError):
        confirm(prepare()).result(5)
    assert len(speaking.posts) == 1
    assert state(desk, message) is Fate.SENDING
    desk.keeping.database.write(lambda tables: tables.execute("drop trigger full")).result(5)
    desk.outbox.tend()
    settle(desk)
    assert state(desk, message) is Fate.SENT
    assert len(speaking.posts) == 1


# -- certainly not sent ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "expected",
    [
        (Unreachable("errors-no-network"), Fate.WAITING, "outbox-why-offline"),
        (Unreachable("errors-timed-out"), Fate.WAITING, "outbox-why-unreachable"),
        (Unreachable("errors-certificate-expired"), Fate.WAITING, "errors-certificate-expired"),
        (Limited(), Fate.WAITING, "outbox-why-wait"),
        (VaultLocked(), Fate.WAITING, "outbox-why-keyring"),
        (SecretMissing(), Fate.WAITING, "errors-secret-missing"),
        (Garbled("errors-bluesky-refused"), Fate.REFUSED, "errors-bluesky-refused"),
        (Gone("errors-telegram-blocked"), Fate.REFUSED, "errors-telegram-blocked"),
        (LockedOut(), Fate.REFUSED, "errors-locked-out"),
        (DeskError(), Fate.REFUSED, "outbox-why-refused"),
    ],
)
def test_what_certainly_did_not_arrive_waits_for_a_fresh_confirmation(
    desk, send, message, speaking, look_later, expected
):
    trouble, fate, key = expected
    speaking.fates = [trouble]
    kept = send()
    assert (kept.state, kept.trouble.key) == (fate, key)
    assert desk.inbox.items([message.id])[0].message.answered_at is None
    assert [look_later(hours=h) for h in (1, 24)] == [0, 0]
    assert (speaking.posts, len(speaking.tried)) == ([], 1)
    assert send().state is Fate.SENT
    assert len({mark for _, _, mark in speaking.tried}) == 1


def test_until_when_to_wait_is_said(send, speaking, clock):
    speaking.fates = [Limited("errors-limited-until", until=clock.now() + timedelta(minutes=9), moment=clock.now())]
    kept = send()
    assert kept.trouble.key == "outbox-why-wait-until"
    assert kept.trouble.values == {"moment": clock.now() + timedelta(minutes=9)}


def test_a_locked_keyring_is_noticed_before_anything_is_begun(prepare, confirm, vault, speaking):
    parcel = prepare()
    vault.locked = True
    kept = confirm(parcel).result(5)
    assert (kept.state, kept.trouble.key, kept.tried_at) == (Fate.WAITING, "outbox-why-keyring", None)
    vault.locked = False
    assert confirm(parcel).result(5).state is Fate.SENT


def test_a_reply_is_taken_back(desk, prepare, confirm, message, speaking):
    parcel = prepare()
    assert desk.outbox.withdraw(parcel.outgoing.id).result(5).state is Fate.WITHDRAWN
    assert desk.outbox.pending() == []
    assert desk.outbox.about(message.id) is None
    assert refused(confirm(parcel)) == "errors-outbox-is-withdrawn"
    assert prepare().outgoing.id != parcel.outgoing.id


# -- practice -------------------------------------------------------------------------------------


def test_a_practice_shows_the_whole_way_and_nothing_leaves_it():
    desk = open_drill(seed=7, speed=36_000)
    try:
        while not (found := [one for one in desk.inbox.page(Query()) if desk.outbox.way(one.message.id)]):
            desk.watch.look_now().result(10)
        message = found[0].message
        parcel = desk.outbox.prepare(message.id, TEXT).result(5)
        assert parcel.account.kind == "script"
        sent = desk.outbox.send(parcel.outgoing.id, TEXT, parcel.code).result(5)
        assert (sent.state, bool(sent.remote_id), sent.url) == (Fate.SENT, True, "")
        assert desk.inbox.items([message.id])[0].message.answered_at is not None
    finally:
        desk.close()
