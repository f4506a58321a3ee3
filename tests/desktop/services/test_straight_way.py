from datetime import timedelta
from threading import Event

import pytest

from desktop.errors import Gone, Limited, LockedOut, OwnerError, StoreFull, Unreachable
from desktop.model.account import Health
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.message import Batch
from desktop.model.meter import Level
from desktop.model.notice import Alert, MessagesArrived, MeterMoved, SourceChanged
from desktop.model.reading import Correction, Mood

WORDS = ("one", "two", "three", "four", "five", "six")


def angry(told, count, **more):
    texts = ("Terrible, I got sick after eating your pie", "Awful, food poisoning from this place, disgusting")
    return [told.post(f"bad{n}", texts[n % 2], author=f"@angry{n}", minutes=5 * n, **more) for n in range(count)]


def quiet(told, days=30):
    return [
        told.post(f"q{n}", "Opening hours on Sunday?", author=f"@q{n}", minutes=720 * n + 90)
        for n in range(2 * days, 0, -1)
    ]


def test_a_look_keeps_reads_measures_and_tells_in_that_order(desk, told, look, heard):
    heard.clear()
    assert look(told.post(1, "I love this bakery, wonderful bread", author="@happy")) == 1
    (item,) = desk.inbox.page(Query())
    assert item.reading.mood is Mood.POSITIVE
    assert item.reading.language == "en"
    kinds = [type(notice) for notice in heard]
    assert kinds.index(MessagesArrived) < kinds.index(SourceChanged)
    assert desk.accounts.listed()[0][1].health is Health.GOOD


def test_a_second_look_brings_nothing_twice_and_uses_the_cursor(desk, told, look):
    assert look(told.post(1), told.post(2)) == 2
    assert look(told.post(1), told.post(2), told.post(3)) == 1
    assert told.cursors == ["", "1"]


def test_more_is_fetched_at_once(desk, told, look):
    told.looks = [[told.post(1, more=True)], [told.post(2, more=True)], [told.post(3)]]
    assert desk.watch.look_now().result(10) == 3


def test_a_large_batch_is_kept_whole(desk, told, look):
    assert look(*(told.post(n, minutes=n) for n in range(1300))) == 1300
    assert desk.inbox.count(Query()) == 1300


def test_a_crisis_moves_the_meter_for_a_reason_and_alerts_once(desk, told, look, heard, clock):
    look(*quiet(told))
    assert desk.meter.now().level is Level.CALM
    look(*angry(told, 9))
    meter = desk.meter.now()
    assert meter.level.rank >= 2
    assert meter.score == sum(part.points for part in meter.parts)
    evidence = {id for part in meter.parts for id in part.evidence}
    assert evidence
    assert {item.reading.mood for item in desk.inbox.items(sorted(evidence))} <= {
        Mood.NEGATIVE,
        Mood.UNSURE,
        Mood.NEUTRAL,
    }
    assert desk.meter.proposal().playbook_id == "product_safety"
    assert len([n for n in heard if isinstance(n, Alert)]) == 1
    clock.forward(minutes=15)
    look()
    assert len([n for n in heard if isinstance(n, Alert)]) == 1


def test_relabelling_moves_the_meter_at_once_and_survives_a_restart(desk, told, look, open_told, heard):
    look(*quiet(told))
    look(*angry(told, 6))
    before = desk.meter.now().score
    bad = desk.inbox.page(Query(mood=Mood.NEGATIVE))
    heard.clear()
    for item in bad:
        desk.inbox.correct(item.message.id, Correction(Mood.POSITIVE)).result(5)
    after = desk.meter.now().score
    assert after < before
    assert any(isinstance(notice, MeterMoved) for notice in heard)
    desk.close()
    again = open_told()
    assert again.meter.now().score == after
    assert {again.inbox.items([i.message.id])[0].reading.mood for i in bad} == {Mood.POSITIVE}


TROUBLES = [
    (LockedOut(), Health.LOCKED_OUT),
    (Gone(), None),
    (Unreachable(), Health.TROUBLE),
    (Limited(), Health.WAITING),
    (ZeroDivisionError("a bug"), Health.TROUBLE),
]


@pytest.mark.parametrize(("trouble", "health"), TROUBLES, ids=lambda value: type(value).__name__)
def test_trouble_is_said_at_the_account_and_the_next_look_works(desk, told, look, clock, trouble, health):
    told.looks = [trouble]
    assert desk.watch.look_now().result(5) == 0
    state = desk.accounts.listed()[0][1]
    assert state.trouble is not None
    assert state.trouble.key.startswith("errors-")
    assert health in (None, state.health)
    if state.health is Health.WAITING:  # its wish is kept, whoever asks
        with pytest.raises(OwnerError):
            desk.watch.look_now(state.account_id).result(5)
        assert look(told.post(0)) == 0
        told.looks.clear()
        clock.forward(hours=2)
    assert look(told.post(1)) == 1
    assert desk.accounts.listed()[0][1].trouble is None


def test_one_hanging_account_delays_no_other(desk, told, clock):
    first = desk.accounts.add("told", "slow", {"address": "https://slow.example"}).result(5)
    second = desk.accounts.add("told", "quick", {"address": "https://quick.example"}).result(5)
    release, reached = Event(), Event()
    plain = told.fetch

    def fetch(account, secrets, cursor, http):
        if account.id == first.id:
            reached.set()
            release.wait(10)
            return Batch()
        return plain(account, secrets, cursor, http)

    told.fetch = fetch
    hanging = desk.watch.look_now(first.id)
    assert reached.wait(5)
    assert desk.watch.look_now(second.id).result(5) == 0
    assert not hanging.done()
    release.set()
    assert hanging.result(5) == 0


def test_an_account_removed_while_looked_at_leaves_no_trace(desk, told, shop):
    plain = told.fetch

    def fetch(account, *rest):
        desk.accounts.remove(account.id).result(5)
        return plain(account, *rest)

    told.fetch = fetch
    told.looks = [[told.post(1)]]
    assert desk.watch.look_now().result(10) == 0
    assert desk.inbox.count(Query()) == 0


def test_the_watch_looks_by_itself_and_again_when_its_time_has_come(desk, told, shop, clock):
    looked = Event()
    desk.notices.listen(lambda notice: looked.set() if isinstance(notice, SourceChanged) else None)
    desk.start()
    assert looked.wait(5)
    looked.clear()
    clock.forward(hours=2)
    desk.watch.nudge()
    assert looked.wait(5)
    assert len(told.cursors) == 2


def test_a_clock_set_back_does_not_blind_the_watch(desk, told, look, clock):
    look()
    clock.forward(days=-3)
    looked = Event()
    desk.notices.listen(lambda notice: looked.set() if isinstance(notice, SourceChanged) else None)
    desk.start()
    assert looked.wait(5)


def test_never_green_by_ignorance(desk, told, look, clock):
    look(*quiet(told))
    assert desk.meter.now().level is Level.CALM
    told.looks = [Unreachable() for _ in range(9)]
    for _ in range(6):
        clock.forward(hours=2)
        desk.watch.look_now().result(5)
    assert desk.meter.now().level is Level.BLIND


def test_closing_is_quick_even_while_a_look_hangs(desk, told, shop):
    reached, release = Event(), Event()

    def fetch(*_):
        reached.set()
        release.wait(20)
        return Batch()

    told.fetch = fetch
    desk.watch.look_now()
    assert reached.wait(5)
    began = desk.clock.now()
    desk.close()
    release.set()
    assert desk.clock.now() - began < timedelta(seconds=1)


def test_people_whose_names_are_unknown_are_people_and_raise_the_alarm(desk, told, look, heard):
    texts = [f"My whole family is in hospital with food poisoning after pie number {word}" for word in WORDS]
    posts = [told.post(n, text, author="", minutes=n) for n, text in enumerate(texts)]
    look(*posts)
    assert desk.meter.now().level.rank >= Level.CRISIS.rank
    assert any(isinstance(notice, Alert) for notice in heard)


def test_one_text_copied_by_unknown_people_is_one_voice(desk, told, look, heard):
    text = "My whole family is in hospital with food poisoning after their pie"
    look(*(told.post(n, text + "!" * n, author="", minutes=n) for n in range(6)))
    assert [notice.about for notice in heard if isinstance(notice, Alert)] == ["life"]


def test_title_and_text_are_told_once_each_and_both_read(desk, told, look):
    look(told.post(1, "I waited an hour", title="Food poisoning"))
    (item,) = desk.inbox.page(Query())
    assert (item.message.title, item.message.text) == ("Food poisoning", "I waited an hour")
    assert item.reading.title_cues
    assert not any(item.reading.cues) or item.reading.cues[-1].end <= len("I waited an hour")


@pytest.fixture
def room(desk):
    """``room(False)``: the disk is full; ``room(True)``: it has room again."""

    def make(some):
        pages = 1_000_000 if some else 1
        desk.keeping.database.write(lambda tables: tables.execute(f"pragma max_page_count = {pages}").fetchall())

    return make


def much(told):
    return [told.post(n, "?" * 400_000, minutes=n) for n in range(2)]


def test_a_full_disk_asks_no_server_again_and_again_and_new_room_is_found(desk, told, shop, room):
    arrived = Event()
    desk.notices.listen(lambda notice: arrived.set() if isinstance(notice, MessagesArrived) else None)
    told.looks = [much(told) for _ in range(500)]
    room(False)
    desk.start()
    assert not arrived.wait(2.5)
    assert 1 <= len(told.cursors) <= 2
    room(True)
    assert arrived.wait(10)


def test_a_look_that_could_not_be_kept_says_so(desk, told, shop, room):
    told.looks = [much(told), much(told)]
    room(False)
    with pytest.raises(StoreFull):
        desk.watch.look_now().result(10)
    room(True)
    assert desk.watch.look_now().result(10) == 2


def test_a_late_step_counts_within_a_minute_though_no_account_is_looked_at(desk, told, look, shop, clock):
    look(*quiet(told))
    desk.accounts.pause(shop.id, True).result(5)
    desk.incidents.open("product_safety", summary="Ill", lead="Neema").result(5)
    late = Event()

    def hear(notice):
        if isinstance(notice, MeterMoved) and any(part.key == "overdue" for part in desk.meter.now().parts):
            late.set()

    desk.notices.listen(hear)
    desk.start()
    assert not late.wait(0.5)
    clock.forward(minutes=6)  # the first step is due after five
    desk.watch.nudge()
    assert late.wait(5)


def test_a_late_step_counts_until_the_end_of_its_case_where_there_is_no_account_at_all(desk, clock):
    text = "Terrible, I got sick after eating your pie"
    desk.imports.by_hand(Note(text=text, author="Amina K", sent_at=clock.now(), platform="facebook")).result(60)
    assert desk.accounts.listed() == []
    case = desk.incidents.open("product_safety", summary="Ill", lead="Neema").result(5)
    late = Event()

    def hear(notice):
        if isinstance(notice, MeterMoved) and any(part.key == "overdue" for part in notice.now.parts):
            late.set()

    desk.notices.listen(hear)
    desk.start()
    assert not late.wait(0.5)
    clock.forward(minutes=6)
    desk.watch.nudge()
    assert late.wait(5)
    desk.incidents.close(case.id, "Neema", "Over").result(5)
    assert not any(part.key == "overdue" for part in desk.meter.now().parts)


def test_when_the_meter_was_measured_is_known_though_nothing_has_changed(desk, look, told, clock):
    look(told.post(1))
    clock.forward(minutes=10)
    look()
    assert desk.meter.now().at < clock.now()  # the same again is kept once an hour
    assert desk.meter.measured() == clock.now()
    clock.forward(hours=-1)
    assert desk.meter.measured() is None or desk.meter.measured() <= clock.now()
