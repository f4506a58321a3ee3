"""The queue on a real desk: who waits, who is late, who needs none, and what follows everywhere else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.errors import OwnerError
from desktop.model.answers import Order, Wants
from desktop.model.inbox import Query
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import Alert, MessagesChanged
from desktop.services.alerting import spoken

BAD, FINE = "Terrible, the soup was cold and disgusting", "Lovely bread, thank you so much"


@pytest.fixture
def waiting(look, told):
    look(
        told.post(1, BAD, minutes=200),
        told.post(2, "Are you open on Sunday", minutes=30, platform="google"),
        told.post(3, FINE, minutes=10, author="@juma"),
    )


def queue(desk, *asked):
    return desk.answers.queue(*asked).result(10)


def test_who_waits_and_who_is_late(desk, waiting):
    found = queue(desk)
    assert [row.wants for row in found.rows] == [Wants.COMPLAINT, Wants.OTHER, Wants.PRAISE]
    assert (found.tally.waiting, found.tally.late) == (3, 1)
    assert found.rows[0].is_late(desk.clock.now())
    assert found.tally.on("google") == 1
    assert found.tally.on("nowhere") == 0
    assert found.tally.on("") == 3
    assert [row.item.message.platform for row in queue(desk, Order.WAITING, "google").rows] == ["google"]
    assert desk.answers.tally().result(10) == found.tally


def test_the_owners_own_time_counts_at_once(desk, waiting):
    desk.preferences.keep(replace(desk.preferences.now(), answer_complaint=0, answer_praise=5))
    found = queue(desk)
    assert found.tally.late == 1
    assert found.rows[0].due_at is None
    assert found.rows[-1].is_late(desk.clock.now())


def test_time_passes(desk, waiting, clock):
    clock.forward(days=3)
    assert queue(desk).tally.late == 3
    clock.forward(days=40)
    assert queue(desk).rows == ()


def test_what_needs_no_answer_waits_no_more_anywhere(desk, waiting, heard):
    row = queue(desk).rows[0]
    id = row.item.message.id
    before = desk.meter.unanswered()
    assert desk.inbox.closed(id, True).result(10).message.closed_at == desk.clock.now()
    assert MessagesChanged((id,)) in heard
    assert queue(desk).tally.waiting == 2
    assert desk.inbox.count(Query(unanswered=True)) == 2
    assert id in before
    assert id not in desk.meter.unanswered()
    assert "waiting" not in {part.key for part in desk.meter.now().parts}
    assert queue(desk).speeds[0].asked == 2
    desk.inbox.closed(id, False).result(10)
    assert queue(desk).tally.waiting == 3
    assert id in desk.meter.unanswered()


def test_the_meter_no_longer_counts_it(desk, look, told):
    look(told.post(1, BAD, minutes=60 * 26))
    assert "waiting" in {part.key for part in desk.meter.now().parts}
    desk.inbox.closed(queue(desk).rows[0].item.message.id, True).result(10)
    assert "waiting" not in {part.key for part in desk.meter.now().parts}


def test_what_is_not_there_cannot_be_closed(desk):
    with pytest.raises(OwnerError, match="no-such-message"):
        desk.inbox.closed(MessageId(99), True).result(10)


def test_the_usual_time_to_a_first_answer(desk, look, told, clock):
    look(*(told.post(n, BAD, minutes=90, author=f"@a{n}") for n in range(6)))
    for row in queue(desk).rows[:5]:
        clock.forward(minutes=10)
        desk.inbox.answered(row.item.message.id, True).result(10)
    week, month = queue(desk).speeds
    assert (week.days, week.asked, week.answered) == (7, 6, 5)
    assert week.median == timedelta(minutes=120)
    assert month.median == week.median


def test_the_usual_time_in_a_case(desk, look, told, clock):
    look(*(told.post(n, BAD, minutes=90, author=f"@a{n}") for n in range(6)))
    ids = [row.item.message.id for row in queue(desk).rows]
    case = desk.incidents.open("service_pileon", summary="Slow", lead="Neema", messages=ids[:5]).result(10)
    desk.inbox.answered(ids[0], True).result(10)
    desk.inbox.answered(ids[5], True).result(10)
    speed = desk.casebook.record.first_answers(case.id).result(10)
    assert (speed.asked, speed.answered, speed.median) == (5, 1, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_of_the_day_says_who_waited_too_long(desk, clock, language):
    values = {"count": 9, "unhappy": 4, "unanswered": 3, "since": clock.now()}
    words = Words(language, clock.now)
    plain = Alert(clock.now(), Level.CALM, 3, news="digest", values=values)
    _, body = spoken(plain, words)
    _, with_late = spoken(replace(plain, values={**values, "late": 2}), words)
    assert with_late.startswith(body)
    assert with_late.removeprefix(body).strip() == words.plain("alert-late", count=2)
    assert spoken(replace(plain, values={**values, "late": 0}), words)[1] == body
