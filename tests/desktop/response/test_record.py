"""The line of time of a case: nothing twice, nothing lost, many messages counted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.alert import News
from desktop.model.evidence import Kind, Sealed
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.model.outgoing import Fate
from desktop.model.record import Arrival, Arrivals, Found, Reply, Row, Shift, Sort
from desktop.response.record import BY_HOUR, EACH, assembled, bundled

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def after(minutes):
    return AT + timedelta(minutes=minutes)


def sealed(number, minutes=0):
    return Sealed(IncidentId(1), number, after(minutes), "Neema", Kind.NOTE, {"text": "x"}, "")


def arrival(at):
    return Arrival(at, at, "x", "amina", "ill")


def told(found):
    return [(line.at, line.sort) for line in assembled(found)]


def test_every_part_stands_in_one_line_oldest_first():
    found = Found(
        entries=(Entry(AT, "Neema", "opened"), Entry(after(3), "Neema", "called", {"text": "Juma"})),
        sealed=(sealed(1, 1),),
        alerts=(Alert(after(4), Level.CRISIS, 70),),
        shifts=(Shift(after(2), Level.CRISIS, 70),),
        arrivals=(arrival(after(5)),),
        replies=(Reply(after(6), "x", Fate.REFUSED, "sorry"),),
    )
    sorts = [Sort.CASE, Sort.EVIDENCE, Sort.METER, Sort.CALL, Sort.METER, Sort.MESSAGES, Sort.REPLY]
    assert told(found) == [(after(minute), sort) for minute, sort in enumerate(sorts)]
    assert [line.who for line in assembled(found)] == ["Neema", "Neema", "", "Neema", "", "", ""]


@pytest.mark.parametrize(("number", "lines"), [(1, 1), (2, 2)])
def test_what_is_kept_as_evidence_is_told_once_and_what_cannot_be_read_stays_told(number, lines):
    found = Found(entries=(Entry(AT, "Neema", "evidence-note", {"number": number}),), sealed=(sealed(1),))
    assert told(found) == [(AT, Sort.EVIDENCE)] * lines


def test_a_message_that_is_kept_is_told_where_it_arrived_and_names_its_entry():
    entry, later = (
        Sealed(IncidentId(1), number, after(number), "Neema", kind, {"message": 5, "text": "ill"}, "")
        for number, kind in ((1, Kind.MESSAGE), (2, Kind.CHANGED))
    )
    arrived, other = (replace(arrival(AT), message=MessageId(id)) for id in (5, 6))
    lines = assembled(Found(sealed=(entry, later), arrivals=(arrived, other)))
    assert [(line.subject, line.twice) for line in lines] == [
        (replace(arrived, kept=entry), False),
        (other, False),
        (entry, True),
        (later, False),
    ]


def test_where_messages_are_counted_their_entries_tell_them():
    some = tuple(replace(arrival(AT), message=MessageId(id)) for id in range(1, EACH + 2))
    entry = Sealed(IncidentId(1), 1, AT, "Neema", Kind.MESSAGE, {"message": 5}, "")
    lines = assembled(Found(sealed=(entry,), arrivals=some))
    assert [line.twice for line in lines if line.subject == entry] == [False]


@pytest.mark.parametrize(("minutes", "lines"), [(0, 1), (1, 2)])
def test_the_level_of_the_case_is_told_by_the_meter_of_the_same_moment(minutes, lines):
    found = Found(entries=(Entry(AT, "", "level"),), shifts=(Shift(after(minutes), Level.CRISIS, 70),))
    assert [sort for _, sort in told(found)] == [Sort.METER] * lines


def test_the_summary_of_a_day_is_nothing_that_happened():
    assert assembled(Found(alerts=(Alert(AT, Level.CALM, 0, news=News.DIGEST),))) == ()


def test_a_note_stands_at_the_moment_of_which_it_tells():
    note = Entry(after(9), "Neema", "noted", {"text": "Phoned", "happened": AT})
    found = Found(entries=(Entry(after(5), "Neema", "opened"), note))
    assert told(found) == [(AT, Sort.NOTE), (after(5), Sort.CASE)]


@pytest.mark.parametrize(
    ("state", "text", "lines"), [(Fate.SENT, "sorry", 1), (Fate.SENT, "another", 2), (Fate.UNCLEAR, "sorry", 2)]
)
def test_a_reply_is_told_once_and_every_one_that_failed_too(state, text, lines):
    entry = Entry(AT, "Neema", "sent", {"text": "sorry"})
    assert len(assembled(Found(entries=(entry,), replies=(Reply(AT, "x", state, text),)))) == lines


def test_few_messages_stand_one_by_one():
    few = [arrival(after(n)) for n in range(EACH)]
    assert list(bundled(few)) == few


def test_many_messages_are_counted_by_the_hour_and_one_alone_is_told_itself():
    hour = AT.astimezone().replace(minute=0)
    many = [arrival(hour + timedelta(seconds=n)) for n in range(EACH)] + [arrival(hour + timedelta(hours=1))]
    assert list(bundled(many)) == [Arrivals(many[0].at, many[EACH - 1].at, EACH), many[-1]]


def test_very_many_messages_are_counted_by_the_day():
    noon = AT.astimezone().replace(hour=10)
    today = [arrival(noon + timedelta(seconds=n * 10)) for n in range(BY_HOUR)]
    later = [arrival(noon + timedelta(days=1, seconds=n)) for n in range(2)]
    assert [some.count for some in bundled([*today, *later])] == [BY_HOUR, 2]


@pytest.mark.parametrize(
    ("wanted", "fits"), [("", True), ("PIES neema", True), ("pies juma", False), ("חולה", True), ("14:05", True)]
)
def test_words_are_found_in_all_that_a_row_says(wanted, fits):
    row = Row(AT, "24 November 2026, 14:05", "Notes", "Neema", "The pies are back", "אני חולה")
    assert row.says(wanted) is fits
