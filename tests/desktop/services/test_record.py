"""All that happened in a case, as a real desk keeps it."""

from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.evidence import Kind, Sealed
from desktop.model.inbox import Query
from desktop.model.incident import IncidentId
from desktop.model.meter import Level, Meter
from desktop.model.people import NEW, Answer, Person
from desktop.model.record import Arrival, Page, Row, Shift, Sort
from desktop.store import meters


@pytest.fixture
def found(desk, told, look):
    look(*(told.post(n, f"Sick after the pies {n}", minutes=n) for n in range(3)))
    return sorted(item.message.id for item in desk.inbox.page(Query()))


@pytest.fixture
def case(desk, found):
    return desk.incidents.open("product_safety", summary="Ill", lead="Neema", messages=found[:2]).result(10)


def sorts(desk, case):
    return [line.sort for line in desk.casebook.record.lines(case.id)]


def test_the_case_its_messages_and_its_evidence_stand_in_one_line(desk, case):
    lines = desk.casebook.record.gather(case.id).result(10)
    assert [line.at for line in lines] == sorted(line.at for line in lines)
    assert [line.subject.what for line in lines if line.sort is Sort.CASE] == ["opened", "done"]
    texts = [line.subject.text for line in lines if isinstance(line.subject, Arrival)]
    assert sorted(texts) == ["Sick after the pies 0", "Sick after the pies 1"]
    kept = [line.subject for line in lines if line.sort is Sort.EVIDENCE]
    assert [(one.number, one.kind) for one in kept if isinstance(one, Sealed)] == [(1, Kind.MESSAGE), (2, Kind.MESSAGE)]


def test_a_message_outside_the_case_is_not_told(desk, case, found):
    assert sorts(desk, case).count(Sort.MESSAGES) == 2 < len(found)


def test_calls_are_told_with_how_they_ended(desk, case):
    juma = desk.people.keep(Person(NEW, "Juma", "+255 700 000 001")).result(10)
    desk.people.calls.called(case, juma).result(10)
    desk.people.calls.answered(case, juma, Answer.SILENT).result(10)
    calls = [line for line in desk.casebook.record.lines(case.id) if line.sort is Sort.CALL]
    assert [(line.subject.what, line.subject.values["text"], line.who) for line in calls] == [
        ("called", "Juma", "Neema"),
        ("silent", "Juma", "Neema"),
    ]


def test_the_meter_is_told_where_its_level_changed_while_the_case_was_open(desk, case, clock):
    def measured(level):
        clock.forward(minutes=5)
        desk.keeping.database.write(lambda tables: meters.keep(tables, Meter(clock.now(), level, ()), None)).result(10)
        return clock.now()

    measured(Level.WATCH)
    first = measured(Level.CRISIS)
    measured(Level.CRISIS)
    last = measured(Level.WATCH)
    told = [line.subject for line in desk.casebook.record.lines(case.id) if isinstance(line.subject, Shift)]
    assert [(shift.at, shift.level) for shift in told[-2:]] == [(first, Level.CRISIS), (last, Level.WATCH)]
    desk.incidents.close(case.id, "Neema", "over").result(10)
    measured(Level.EMERGENCY)
    assert Level.EMERGENCY not in [
        line.subject.level for line in desk.casebook.record.lines(case.id) if isinstance(line.subject, Shift)
    ]


def test_a_note_stands_at_its_own_time_and_keeps_when_it_was_written(desk, case, clock):
    before = case.opened_at - timedelta(hours=2)
    desk.casebook.record.note(case.id, " Phoned\nthe landlord ", before, " Neema ").result(10)
    first = desk.casebook.record.lines(case.id)[0]
    assert (first.at, first.sort, first.who) == (before, Sort.NOTE, "Neema")
    assert first.subject.values["text"] == "Phoned the landlord"
    assert first.subject.at == clock.now()


def test_a_closed_case_still_takes_a_note(desk, case, clock):
    desk.incidents.close(case.id, "Neema", "over").result(10)
    desk.casebook.record.note(case.id, "The inspector came", clock.now(), "Neema").result(10)
    assert Sort.NOTE in sorts(desk, case)


@pytest.mark.parametrize(
    ("text", "minutes", "known", "key"),
    [
        ("  ", 0, True, "errors-note-missing"),
        ("Phoned", 1, True, "errors-note-later"),
        ("Phoned", 0, False, "errors-no-such-case"),
    ],
)
def test_a_note_that_cannot_be_kept_says_why_and_nothing_is_kept(desk, case, clock, text, minutes, known, key):
    id = case.id if known else IncidentId(99)
    with pytest.raises(OwnerError, match=key):
        desk.casebook.record.note(id, text, clock.now() + timedelta(minutes=minutes), "Neema").result(10)
    assert Sort.NOTE not in sorts(desk, case)


def test_an_unknown_case_is_an_error(desk):
    with pytest.raises(OwnerError, match="errors-no-such-case"):
        desk.casebook.record.gather(IncidentId(99)).result(10)


def page(clock):
    return Page("he", True, "ציר הזמן", (), (Row(clock.now(), "now", "Notes", "Neema", "<b>Note</b>"),))


@pytest.fixture
def empty(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def test_a_page_is_written_whole_and_takes_the_place_of_the_one_before(desk, clock, empty):
    target = empty / "timeline.html"
    target.write_text("before")
    assert desk.casebook.record.write_html(page(clock), target).result(10) == target
    assert "&lt;b&gt;Note&lt;/b&gt;" in target.read_text(encoding="utf-8")
    assert list(empty.iterdir()) == [target]


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(desk, empty):
    with pytest.raises(OwnerError, match="errors-not-written"):
        desk.casebook.record.write(b"%PDF", empty / "nowhere" / "timeline.pdf").result(10)
    folder = empty / "timeline.pdf"
    folder.mkdir()
    with pytest.raises(OwnerError, match="errors-not-written"):
        desk.casebook.record.write(b"%PDF", folder).result(10)
    assert list(empty.iterdir()) == [folder]
