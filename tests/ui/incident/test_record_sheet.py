"""The line of time of a case over a real desk: read, filtered, added to, handed over, in three languages."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.answers import Speed
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.record import Sort
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.incident.record_sheet import AT_ONCE, Past, RecordSheet


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def case(desk, clock):
    for text in ("<b>I was ill</b> after the pies", "אני חולה"):
        at = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author="@amina", sent_at=at, platform="facebook")).result(60)
    ids = tuple(sorted(item.message.id for item in desk.inbox.page(Query())))
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema", messages=ids).result(30)


@pytest.fixture(params=["en", "sw", "he"])
def sheet(qtbot, desk, case, request):
    bridge = Bridge(desk.notices)
    words = Words(request.param, desk.clock.now)
    page = QWidget()
    qtbot.addWidget(page)
    made = RecordSheet(page, Past(desk.casebook.record, words, bridge, desk.clock, lambda: "Neema"), case)
    made.show()
    qtbot.waitUntil(lambda: bool(made.rows()))
    yield made
    bridge.close()
    made.close()


def choose(sheet, sort):
    sheet.sort.setCurrentIndex(sheet.sort.findData(str(sort)))


def sorts(sheet):
    return {row.sort for row in sheet.rows()}


def test_it_shows_all_of_it_and_says_how_many(sheet):
    assert len(sheet._drawn) == len(sheet.rows()) > 4
    assert sheet.count.text() == sheet._words("record-count", count=len(sheet.rows()))
    assert not sheet.nothing.isVisible()
    assert not sheet.earlier.isVisible()
    assert any(row.quote == "<b>I was ill</b> after the pies" for row in sheet.rows())


def test_it_is_filtered_by_sort_and_by_words(sheet):
    choose(sheet, Sort.MESSAGES)
    assert sorts(sheet) == {sheet._words("record-sort-messages")}
    sheet.wanted.setText("חולה")
    assert [row.quote for row in sheet.rows()] == ["אני חולה"]
    assert len(sheet._drawn) == 1
    sheet.wanted.setText("no such words")
    assert sheet.nothing.isVisible()
    assert not sheet.as_pdf.isEnabled()
    assert not sheet.as_html.isEnabled()
    sheet.wanted.clear()
    choose(sheet, "")
    assert len(sorts(sheet)) > 2


def test_each_message_is_listed_once_with_where_it_is_kept(sheet):
    """The evidence holds both; asked for alone, it still shows them."""
    for text in ("<b>I was ill</b> after the pies", "אני חולה"):
        (row,) = [row for row in sheet.page().rows if row.quote == text]
        assert row.sort == sheet._words("record-sort-messages")
        kept = [sheet._words("record-arrived-kept", number=n, time=sheet._words.full_moment(row.at)) for n in (1, 2)]
        assert any(said in row.sentence for said in kept)
    choose(sheet, Sort.EVIDENCE)
    assert [row.quote for row in sheet.page().rows] == ["<b>I was ill</b> after the pies", "אני חולה"]


def test_a_note_is_kept_at_its_own_time(sheet, qtbot, clock):
    before = clock.now() - timedelta(hours=5)
    sheet.note.setText("Phoned the landlord")
    sheet.when.setDateTime(QDateTime.fromSecsSinceEpoch(int(before.timestamp())))
    sheet.keep_note.click()
    qtbot.waitUntil(lambda: "Phoned the landlord" in sheet.rows()[0].sentence)
    assert sheet.rows()[0].who == "Neema"
    assert sheet._words.full_moment(before) in sheet.rows()[0].stamp
    assert sheet._words.full_moment(clock.now()) in sheet.rows()[0].stamp
    assert sheet.note.text() == ""


def test_a_note_that_cannot_be_kept_is_said(sheet, qtbot):
    sheet.keep_note.click()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert sheet.trouble.sentence.text() == sheet._words("errors-note-missing")


def test_what_happens_meanwhile_comes_in(sheet, qtbot, desk, case):
    before = len(sheet.rows())
    desk.evidence.note(case.id, "He asked for money", "Neema").result(60)
    qtbot.waitUntil(lambda: len(sheet.rows()) == before + 1)
    assert "He asked for money" in [row.quote for row in sheet.rows()]


def test_many_lines_are_shown_in_parts(sheet, qtbot, desk, case, clock):
    for number in range(AT_ONCE):
        desk.casebook.record.note(case.id, f"note {number}", clock.now(), "Neema").result(60)
    qtbot.waitUntil(lambda: len(sheet.rows()) > AT_ONCE + 4)
    assert len(sheet._drawn) == AT_ONCE
    sheet.earlier.click()
    assert len(sheet._drawn) == len(sheet.rows())
    assert not sheet.earlier.isVisible()


def test_the_pages_say_what_was_left_out(sheet):
    count = len(sheet.rows())
    assert sheet.page().about[-1] == sheet._words("record-page-all", count=count)
    choose(sheet, Sort.MESSAGES)
    sheet.wanted.setText("pies")
    what = f"{sheet.sort.currentText()}, {sheet._words('record-page-words', words='pies')}"
    assert sheet.page().about[-1] == sheet._words("record-page-part", count=1, what=what)


def test_it_is_handed_over_as_a_page_for_a_browser(sheet, qtbot, tmp_path):
    target = tmp_path / "timeline.html"
    sheet.write_html(target)
    qtbot.waitUntil(lambda: sheet.state.text() == sheet._words("record-written", file=target.name))
    text = target.read_text(encoding="utf-8")
    assert f'lang="{sheet._words.language}"' in text
    assert "&lt;b&gt;I was ill&lt;/b&gt; after the pies" in text
    assert text.count("<li>") == len(sheet.rows())


def test_every_moment_has_its_day_and_year(sheet):
    assert all("2026" in row.stamp for row in sheet.rows())
    choose(sheet, Sort.EVIDENCE)
    evidence = [row.sentence for row in sheet.rows() if row.sort == sheet._words("record-sort-evidence")]
    assert evidence
    assert all("2026" in sentence for sentence in evidence)


def test_a_stamp_says_when_it_was_written_down_only_where_that_was_later(sheet, qtbot, clock):
    sheet.note.setText("Just now")
    sheet.note.returnPressed.emit()
    qtbot.waitUntil(lambda: any("Just now" in row.sentence for row in sheet.rows()))
    assert {row.stamp for row in sheet.rows()} == {sheet._words.full_moment(clock.now())}


def test_it_is_handed_over_as_numbered_pages(sheet, qtbot, tmp_path):
    target = tmp_path / "timeline.pdf"
    sheet.write_pdf(target)
    qtbot.waitUntil(lambda: sheet.state.text() == sheet._words("record-written", file=target.name))
    assert target.read_bytes().startswith(b"%PDF")


def test_where_nothing_can_be_written_it_is_said(sheet, qtbot, tmp_path):
    sheet.write_html(tmp_path / "nowhere" / "timeline.html")
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert sheet.trouble.sentence.text() == sheet._words("errors-not-written", file="timeline.html")
    assert not sheet.state.isVisible()


def test_it_says_how_soon_people_got_a_first_answer_and_hands_that_on(sheet, qtbot):
    qtbot.waitUntil(sheet.answered.isVisible)
    few = sheet._say._words("record-answers-few", answered="0", asked="2")
    assert sheet.answered.text() == few
    assert few in sheet.page().about
    speed = Speed(0, 9, 6, timedelta(minutes=90))
    told = sheet._say.answered(speed)
    assert sheet._words.span(timedelta(minutes=90)) in told
    assert told != sheet._say.answered(replace(speed, median=None))
