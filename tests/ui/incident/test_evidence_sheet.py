"""The evidence of a case over a real desk: kept, verified, handed over, said in three languages."""

import contextlib
import sqlite3
import zipfile
from datetime import timedelta

import pytest
from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.evidence import Kind
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.vault import MemoryVault
from ui.bridge import Bridge
from ui.incident.evidence_sheet import AT_ONCE, EvidenceSheet, Locker
from ui.widgets.pages import pdf
from ui.widgets.text import PlainLabel


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


@pytest.fixture
def case(desk, clock):
    notes = [
        Note(text=text, author="@amina", sent_at=clock.now() - timedelta(hours=1), platform="facebook")
        for text in ("<b>I was ill</b> after the pies", "אני חולה")
    ]
    for note in notes:
        desk.imports.by_hand(note).result(60)
    ids = sorted(item.message.id for item in desk.inbox.page(Query()))
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema", messages=ids[:1]).result(30)


@pytest.fixture(params=["en", "sw", "he"])
def sheet(qtbot, desk, case, request):
    bridge = Bridge(desk.notices)
    words = Words(request.param, desk.clock.now)
    page = QWidget()
    qtbot.addWidget(page)
    made = EvidenceSheet(
        page, Locker(desk.evidence, words, bridge, desk.clock, desk.casebook.reporting, lambda: "Neema"), case
    )
    made.show()
    yield made
    bridge.close()
    made.close()


def kinds(sheet):
    return [entry.kind for entry in sheet._entries]


def test_it_fills_verifies_and_keeps_more(sheet, qtbot, tmp_path):
    qtbot.waitUntil(sheet.whole.isVisible)
    assert kinds(sheet) == [Kind.MESSAGE]
    assert not sheet.rest.isVisible()
    sheet.note.setText("He phoned and asked for money")
    sheet.keep_note.click()
    qtbot.waitUntil(lambda: kinds(sheet) == [Kind.MESSAGE, Kind.NOTE])
    qtbot.waitUntil(lambda: sheet.note.text() == "")
    file = tmp_path / "screen.png"
    file.write_bytes(b"picture")
    sheet.note.setText("The post before it was deleted")
    sheet.keep(file)
    qtbot.waitUntil(lambda: kinds(sheet) == [Kind.MESSAGE, Kind.NOTE, Kind.FILE])
    assert sheet._entries[-1].facts["shows"] == "The post before it was deleted"
    assert sheet._entries[-1].who == "Neema"


def test_it_is_checked_again_when_asked_and_says_when(sheet, qtbot, desk, clock):
    qtbot.waitUntil(sheet.whole.isVisible)
    assert sheet._words("evidence-checked", time=clock.now()) in sheet.whole.sentence.text()
    clock.forward(minutes=3)
    with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
        conn.executescript("drop trigger evidence_stays; update evidence set seal = 'x'")
    (again,) = sheet.whole.buttons()
    again.click()
    qtbot.waitUntil(sheet.broken.isVisible)
    assert sheet.whole.isHidden()
    assert sheet._words("evidence-checked", time=clock.now()) in sheet.broken.sentence.text()


def test_what_is_not_of_today_says_its_date(sheet, qtbot, clock):
    qtbot.waitUntil(sheet.whole.isVisible)
    kept = clock.now()
    clock.forward(hours=30)
    sheet.refresh()
    labels = [label.text() for label in sheet.list.findChildren(PlainLabel)]
    dated = sheet._words.moment(kept)
    assert dated != sheet._words.clock_time(kept)
    assert sheet._words("evidence-stamp", number=1, time=dated, who="Neema") in labels


def test_what_we_said_is_named_with_whom_it_answers(sheet, qtbot, desk, case):
    qtbot.waitUntil(sheet.whole.isVisible)
    message = desk.inbox.items(desk.incidents.messages(case.id))[0].message
    desk.replies.posted("We are sorry <b>x</b>", message.id, case.id).result(30)
    qtbot.waitUntil(lambda: kinds(sheet) == [Kind.MESSAGE, Kind.NOTE])
    labels = [label.text() for label in sheet.list.findChildren(PlainLabel)]
    assert sheet._words("evidence-said.person", person="@amina", platform="Facebook") in labels


def test_a_picture_and_a_text_are_pasted(sheet, qtbot, desk):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    sheet.paste.click()
    assert sheet.trouble.sentence.text() == sheet._words("evidence-nothing-pasted")
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    clipboard.setImage(picture)
    sheet.note.setText("The post, https://social.example/1, 9:10")
    sheet.paste.click()
    qtbot.waitUntil(lambda: kinds(sheet) == [Kind.MESSAGE, Kind.FILE])
    entry = sheet._entries[-1]
    assert entry.facts["shows"] == "The post, https://social.example/1, 9:10"
    assert QImage.fromData(desk.evidence.file_of(entry), "PNG").pixelColor(2, 1) == QColor("red")
    qtbot.waitUntil(lambda: sheet.note.text() == "")
    clipboard.setText("two\nlines")
    sheet.paste.click()
    assert sheet.note.text() == "two lines"
    assert kinds(sheet) == [Kind.MESSAGE, Kind.FILE]
    clipboard.clear()


def test_what_is_written_while_something_is_being_kept_stays(sheet, qtbot):
    sheet.note.setText("He phoned")
    sheet.keep_note.click()
    sheet.note.setText("He phoned again")
    qtbot.waitUntil(lambda: kinds(sheet) == [Kind.MESSAGE, Kind.NOTE])
    qtbot.waitUntil(lambda: sheet.note.text() == "again")
    assert sheet._entries[-1].facts["text"] == "He phoned"


def test_what_cannot_be_kept_is_said(sheet, qtbot):
    sheet.keep_note.click()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert sheet.trouble.sentence.text() == sheet._words("errors-note-missing")


def test_the_packed_folder_holds_a_summary_and_a_note_in_the_owners_language(sheet, qtbot, tmp_path):
    qtbot.waitUntil(sheet.whole.isVisible)
    target = tmp_path / "evidence.zip"
    sheet.write(target)
    qtbot.waitUntil(lambda: sheet.state.text() == sheet._words("evidence-written", file="evidence.zip"))
    with zipfile.ZipFile(target) as packed:
        names = packed.namelist()
        note = packed.read(names[0]).decode("utf-8-sig")
        summary, report = packed.read(names[1]), packed.read(names[2]).decode("utf-8-sig")
    assert names[0] == sheet._words.plain("evidence-readme-file") + ".txt"
    assert sheet._found.seal in note
    assert summary.startswith(b"%PDF")
    assert "I was ill" in report
    assert "2026" in report  # times with their day and year, and the zone: it is read later and elsewhere
    assert "UTC" in report
    assert "UTC" in note


def test_the_report_to_the_platform_holds_the_posts_and_nothing_of_the_owners(sheet, qtbot, desk, case, tmp_path):
    text, url = "Pay me 500 dollars or I post more bad reviews", "https://maps.example/r/1"
    note = Note(text=text, author="@x", sent_at=desk.clock.now(), platform="google", link=url)
    desk.imports.by_hand(note).result(60)
    threat = next(item for item in desk.inbox.page(Query()) if item.message.url)
    desk.evidence.keep(case.id, [threat.message.id], "Neema").result(30)
    desk.evidence.note(case.id, "My private worry", "Neema").result(30)
    shot = tmp_path / "screen.png"
    shot.write_bytes(b"picture")
    desk.evidence.file(case.id, shot, "My bank account", "Neema").result(30)
    desk.replies.posted("We are sorry about the pies", threat.message.id, case.id).result(30)
    sheet.refresh()
    sheet.write(tmp_path / "evidence.zip")
    qtbot.waitUntil(sheet.folder.isVisible)
    with zipfile.ZipFile(tmp_path / "evidence.zip") as packed:
        report = packed.read(sheet._words.plain("evidence-report-file") + ".txt").decode("utf-8-sig")
    for private in ("My private worry", "My bank account", "screen.png", "We are sorry about the pies"):
        assert private not in report
    assert "https://maps.example/r/1" in report
    assert "Merchant extortion report form" in report
    assert sheet._words.plain("report-ground-extortion") in report
    assert report.count(sheet._words.plain("evidence-report-no-ground")) == 1


def test_it_is_saved_where_the_owner_looks_and_its_folder_opens(sheet, qtbot, monkeypatch, tmp_path):
    qtbot.waitUntil(sheet.whole.isVisible)
    assert sheet.folder.isHidden()
    assert sheet.seal_why.isVisible()
    sheet.hand_over.click()
    dialog = sheet.findChild(QFileDialog)
    documents = QDir(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert dialog.directory() == (documents if documents.exists() else QDir.home())
    dialog.reject()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or len(opened) == 1)
    sheet.write(tmp_path / "evidence.zip")
    qtbot.waitUntil(sheet.folder.isVisible)
    sheet.folder.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    sheet.folder.click()
    assert sheet.state.text() == sheet._words("evidence-folder-failed", folder=str(tmp_path))


def test_a_broken_chain_is_named_and_no_calm_word_is_said(sheet, qtbot, desk):
    qtbot.waitUntil(sheet.whole.isVisible)
    with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
        conn.executescript("drop trigger evidence_stays; update evidence set seal = 'x'")
    sheet.refresh()
    qtbot.waitUntil(sheet.broken.isVisible)
    assert not sheet.whole.isVisible()
    assert "1" in sheet.broken.sentence.text()


def test_many_entries_are_shown_in_parts(sheet, qtbot, desk, case):
    for number in range(AT_ONCE + 5):
        desk.evidence.note(case.id, f"note {number}", "Neema").result(60)
    qtbot.waitUntil(lambda: len(sheet._entries) == AT_ONCE + 6)
    assert sheet.more.isVisible()
    sheet.more.click()
    assert len(sheet._drawn) == AT_ONCE + 6
    assert not sheet.more.isVisible()


@pytest.mark.parametrize("right_to_left", [True, False])
def test_a_summary_is_plain_text_of_as_many_pages_as_it_takes(qapp, right_to_left):
    few = pdf([("head", "Evidence"), ("body", "<img src=x>")], "Evidence", right_to_left)
    many = pdf([("body", "A line")] * 400, "Evidence", right_to_left)
    pages = [raw.count(b"/Type /Page\n") + raw.count(b"/Type /Page ") for raw in (few, many)]
    assert pages[0] == 1 < pages[1]
