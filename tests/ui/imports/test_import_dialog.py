"""Bringing a file in: nothing is kept unseen, every question is asked, everything can be taken back."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog
from shiboken6 import isValid

from desktop.content.words import Words
from desktop.errors import StoreFull
from desktop.model.imports import Shape
from desktop.model.inbox import Query
from ui.desk_view import DeskView
from ui.imports.dialog import ImportDialog, Stage
from ui.imports.rows import COLUMNS, MOST
from ui.places import Place

LANGUAGES = ("en", "he", "sw")


@pytest.fixture
def opened(qtbot, make_page):
    def made(language="en"):
        page = make_page(language)
        page.additions.open.click()
        dialog = page.additions.dialog
        assert isinstance(dialog, ImportDialog)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return made


@pytest.fixture
def dialog(opened):
    return opened()


@pytest.fixture
def look(qtbot, dialog):
    def seen(file):
        dialog.look(file)
        qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)
        return dialog.preview

    return seen


def choose(asked, value):
    combo = asked if isinstance(asked, QComboBox) else asked.control
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def cells(preview, column):
    model = preview.rows.rows
    place = COLUMNS.index(column)
    return [model.data(model.index(row, place)).strip("\u2068\u2069") for row in range(model.rowCount())]


def shown(*parts):
    return [part.isVisible() for part in parts]


def test_it_begins_with_what_can_be_read_and_one_thing_to_do(dialog):
    assert dialog.focusWidget() is dialog.choose.choose
    assert not dialog.go.isVisible()
    assert not dialog.choose.earlier.isVisible()


def test_a_table_is_shown_before_anything_is_kept(qtbot, dialog, look, sample, desk):
    preview = look(sample("reviews_en.csv"))
    assert cells(preview, "who") == ["Anna B.", "Tom", "Lee"]
    assert cells(preview, "text")[0] == "Cold soup, and the waiter laughed at us"
    assert "3" in preview.counts.text()
    assert "2036-01-01" in preview.unread.text()
    assert preview.unread.text().count("\n") == 3
    assert dialog.go.isEnabled()
    assert dialog.focusWidget() is dialog.go
    assert desk.inbox.count(Query()) == 0
    questions = preview.questions
    assert shown(questions.order, questions.me, questions.place, questions.letters) == [False] * 4


def test_from_the_file_to_the_list_and_back(qtbot, dialog, look, sample, desk):
    look(sample("reviews_en.csv"))
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    assert dialog.said.sentence.text() == dialog._words("import-done", count=3, number="3")
    assert desk.inbox.count(Query()) == 3
    assert dialog.focusWidget() is dialog.close_button
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog._stage is Stage.CHOOSING)
    assert dialog.said.sentence.text() == dialog._words("import-undone", count=3, number="3")
    assert desk.inbox.count(Query()) == 0


def test_the_page_shows_what_came_and_what_went(qtbot, make_page, sample):
    page = make_page()
    page.additions.bring()
    dialog = page.additions.dialog
    dialog.look(sample("reviews_en.csv"))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)
    dialog.keep()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.list.setCurrentIndex(page.model.index(0))
    assert page.detail.item() is not None
    dialog.undo.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.detail.item() is None


def test_dates_that_only_she_can_tell_are_asked_for(qtbot, dialog, look, sample):
    preview = look(sample("ambiguous.txt"))
    assert preview.questions.order.isVisible()
    assert preview.questions.order.control.window().focusWidget() is preview.questions.order.control
    assert not dialog.go.isEnabled()
    choose(preview.questions.order, False)
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN and cells(preview, "when")[0].startswith("4 Mar"))
    assert not dialog.go.isEnabled(), "who she is is still open"
    choose(preview.questions.me, "")
    qtbot.waitUntil(dialog.go.isEnabled)
    choose(preview.questions.order, True)
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN and cells(preview, "when")[0].startswith("3 Apr"))
    assert preview.questions.me.control.currentData() == ""


def test_she_says_who_she_is_and_her_lines_are_left_out(qtbot, dialog, look, sample, desk):
    preview = look(sample("android_en_us.txt"))
    people = [preview.questions.me.control.itemData(row) for row in range(preview.questions.me.control.count())]
    assert people == [None, "Maya Cohen", "Sunrise Bakery", ""]
    assert not dialog.go.isEnabled()
    choose(preview.questions.me, "Sunrise Bakery")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert set(cells(preview, "who")) == {"Maya Cohen"}
    assert preview.rows.isColumnHidden(COLUMNS.index("stars"))
    dialog.keep()
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    assert desk.imports.listed()[0].shape is Shape.CHAT


def test_columns_can_be_changed_by_hand(qtbot, dialog, look, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("a,b,c\n2026-04-03,Anna,The bread was wonderful and warm\n2026-04-04,Tom,The soup was cold again\n")
    preview = look(file)
    assert cells(preview, "who") == ["", ""]
    preview.questions.fold.click()
    assert preview.questions.columns.isVisible()
    choose(preview.questions.columns.choices["author"], 1)
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN and cells(preview, "who") == ["Anna", "Tom"])
    assert preview.questions.columns.isVisible(), "what is unfolded stays so"
    choose(preview.questions.columns.choices["date"], -1)
    qtbot.waitUntil(preview.missing.isVisible)
    assert not dialog.go.isEnabled()


def test_a_table_in_which_nothing_is_known_asks_for_its_columns(dialog, look, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("a,b\nx,y\nz,w\n")
    preview = look(file)
    assert preview.missing.isVisible()
    assert preview.questions.columns.choices["date"].window().focusWidget() is preview.questions.columns.choices["date"]
    assert not dialog.go.isEnabled()


def test_where_it_was_written_and_in_which_letters(qtbot, dialog, look, sample, desk):
    preview = look(sample("reviews_fr.tsv"))
    assert shown(preview.questions.place, preview.questions.letters) == [True, True]
    assert preview.questions.letters.control.currentData() == "windows-1252"
    choose(preview.questions.place, "tripadvisor")
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN and cells(preview, "where") == ["Tripadvisor"] * 2)
    choose(preview.questions.letters, "windows-1255")
    qtbot.waitUntil(
        lambda: (
            dialog._stage is Stage.SEEN and "Andr" in cells(preview, "who")[0] and "é" not in cells(preview, "who")[0]
        )
    )
    choose(preview.questions.letters, "utf-8")
    qtbot.waitUntil(lambda: dialog.problem.isVisible() or "\ufffd" in cells(preview, "who")[0])
    assert preview.questions.letters.isVisible(), "the way back stays open"


def test_a_file_that_is_known_already_offers_nothing_to_keep(qtbot, dialog, look, sample):
    look(sample("reviews_en.csv"))
    dialog.keep()
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    dialog.another.click()
    preview = look(sample("reviews_en.csv"))
    assert not dialog.go.isEnabled()
    assert dialog._words("import-known", count=3, number="3") in preview.counts.text()


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("empty.csv", b"", "errors-import-empty"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(900), "errors-import-binary"),
        ("book.xlsx", b"PK\x03\x04", "errors-import-archive"),
        ("letter.txt", b"Dear Sir,\nabout the bread\n", "errors-import-strange"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_and_another_file_can_be_chosen(
    qtbot, dialog, tmp_path, name, content, key
):
    file = tmp_path / name
    file.write_bytes(content)
    dialog.look(file)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.sentence.text() == dialog._words(key, file=name)
    assert dialog.choose.choose.isVisible()


def test_only_the_first_rows_are_shown_and_all_are_kept(qtbot, dialog, look, tmp_path, desk):
    file = tmp_path / "many.csv"
    file.write_text("date,text\n" + "".join(f"2026-04-03,number {n} of many\n" for n in range(120)))
    preview = look(file)
    assert preview.rows.rows.rowCount() == MOST
    assert preview.rows_note.isVisible()
    dialog.keep()
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    assert desk.inbox.count(Query()) == 120


def test_while_it_is_kept_the_progress_is_said_and_nothing_can_be_pressed(qtbot, dialog, look, tmp_path, monkeypatch):
    file = tmp_path / "many.csv"
    file.write_text("date,text\n" + "".join(f"2026-04-03,number {n} of many\n" for n in range(900)))
    look(file)
    said = []
    monkeypatch.setattr(dialog, "say_state", said.append)
    dialog.keep()
    assert not dialog.go.isVisible()
    assert not dialog.close_button.isVisible()
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    assert dialog._words("import-keeping", number="500", all="900") in said


def test_an_import_can_be_stopped_and_what_came_is_undone(qtbot, dialog, look, tmp_path, desk):
    file = tmp_path / "many.csv"
    file.write_text("date,text\n" + "".join(f"2026-04-03,number {n} of many\n" for n in range(4000)))
    look(file)
    dialog.keep()
    assert dialog.focusWidget() is dialog.stop_button
    qtbot.waitUntil(lambda: dialog._arrived > 0)
    dialog.stop_button.click()
    assert dialog.state.text() == dialog._words("import-stopping")
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    assert dialog._words("import-stopped") in dialog.said.sentence.text()
    kept = desk.inbox.count(Query())
    assert 0 < kept < 4000
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog._stage is Stage.CHOOSING)
    assert desk.inbox.count(Query()) == 0


def test_what_is_here_already_is_a_count_and_no_row(qtbot, dialog, look, tmp_path):
    file = tmp_path / "grows.csv"
    file.write_text("date,name,text\n2026-04-03,Amina,first\n")
    look(file)
    dialog.keep()
    qtbot.waitUntil(lambda: dialog._stage is Stage.DONE)
    file.write_text("date,name,text\n2026-04-03,Amina,first\n2026-04-04,Zena,second\n")
    preview = look(file)
    assert cells(preview, "who") == ["Zena"]
    assert dialog._words("import-known", count=1, number="1") in preview.counts.text()


def test_files_are_chosen_where_she_keeps_them_and_then_where_she_chose(page, tmp_path, monkeypatch):
    asked, downloads = [], tmp_path / "downloads"
    downloads.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda where: str(downloads))
    monkeypatch.setattr(QFileDialog, "open", lambda self: asked.append(self))
    page.additions.open.click()
    first = page.additions.dialog
    first.choose.choose.click()
    assert Path(asked[0].directory().path()) == downloads
    (tmp_path / "other").mkdir()
    asked[0].fileSelected.emit(str(tmp_path / "other" / "none.csv"))
    first.reject()
    page.additions.open.click()
    page.additions.dialog.choose.choose.click()
    assert Path(asked[1].directory().path()) == tmp_path / "other"


def test_a_late_answer_to_an_old_question_counts_for_nothing(qtbot, dialog, sample):
    dialog.look(sample("reviews_en.csv"))
    dialog.look(sample("takeout.json"))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)
    qtbot.wait(100)
    assert "takeout.json" in dialog.preview.name.text()
    dialog.look(sample("reviews_en.csv"))
    dialog.begin()
    qtbot.wait(200)
    assert dialog._stage is Stage.CHOOSING


def test_closing_while_a_file_is_read_ends_it(qtbot, dialog, sample):
    dialog.look(sample("reviews_en.csv"))
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    qtbot.wait(200)


def test_earlier_imports_are_listed_and_can_be_undone_later(qtbot, make_page, desk, sample):
    seen = desk.imports.preview(sample("reviews_en.csv")).result(60)
    desk.imports.keep(seen).result(60)
    page = make_page()
    page.additions.bring()
    dialog = page.additions.dialog
    (button,) = dialog.choose.buttons
    assert "reviews_en.csv" in button.accessibleName()
    button.click()
    qtbot.waitUntil(dialog.said.isVisible)
    assert dialog.choose.buttons == []
    assert desk.inbox.count(Query()) == 0


def test_trouble_of_the_disk_is_said_and_the_way_on_stays(qtbot, dialog, look, sample, desk):
    look(sample("reviews_en.csv"))
    desk.keeping.database.write(lambda t: t.execute("pragma max_page_count = 1").fetchall()).result(60)
    dialog._not_kept(StoreFull())
    assert dialog.problem.sentence.text() == dialog._words("errors-store-full")
    assert dialog.go.isVisible()
    assert dialog.go.isEnabled()


def dropped(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.kept = data
    return event


def test_a_file_can_be_dropped_and_an_address_cannot(qtbot, dialog, sample):
    dialog.dropEvent(dropped("https://example.com/x.csv"))
    assert dialog._stage is Stage.CHOOSING
    dialog.dropEvent(dropped(QUrl.fromLocalFile(str(sample("reviews_en.csv"))).toString()))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)


def test_a_file_is_chosen_in_the_systems_own_window(qtbot, dialog, sample, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "open", lambda self: asked.append(self))
    dialog.choose.choose.click()
    asked[0].fileSelected.emit(str(sample("reviews_en.csv")))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_and_can_be_reached_by_keys_alone(qtbot, opened, sample, language):
    dialog = opened(language)
    dialog.look(sample("reviews_he.csv"))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)
    dialog.preview.questions.fold.click()
    reached, widget = [], dialog.focusWidget()
    for _ in range(60):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget() is widget:
            break
        reached.append(dialog.focusWidget())
    wanted = [
        part
        for kind in (QComboBox, QAbstractButton)
        for part in dialog.findChildren(kind)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(wanted) <= {*reached, widget}
    assert dialog.preview.rows in reached
    assert [part for part in wanted if not part.accessibleName()] == []
    assert dialog.preview.rows.accessibleName()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_out_to_the_side_in_a_small_window(qtbot, opened, sample, language):
    dialog = opened(language)
    dialog.resize(560, 520)
    dialog.look(sample("reviews_en.csv"))
    qtbot.waitUntil(lambda: dialog._stage is Stage.SEEN)
    dialog.preview.questions.fold.click()
    qtbot.wait(50)
    area = dialog._area
    assert area.widget().width() <= area.viewport().width()
    for button in (dialog.go, dialog.another, dialog.close_button):
        corner = button.mapTo(dialog, QPoint(button.width(), button.height()))
        assert 0 <= corner.x() <= dialog.width()


def test_nothing_real_is_brought_into_a_practice(qapp, desk):
    view = DeskView(replace(desk, practice=True), Words("en"), None)
    view._ways = SimpleNamespace(go=lambda visit: None)
    page = view.page(Place.MESSAGES)
    assert page.additions is None
    view.close()


def test_hostile_text_is_shown_as_it_is(qtbot, dialog, look, tmp_path):
    file = tmp_path / "x.csv"
    text = "<b>bold</b> \u202egnp.exe <img src=x onerror=1>"
    file.write_text(f"date,name,text\n2026-04-03,<i>me</i>,{text}\n", encoding="utf-8")
    preview = look(file)
    assert cells(preview, "who") == ["<i>me</i>"]
    assert "<b>bold</b>" in cells(preview, "text")[0]
    assert "\u202e" not in cells(preview, "text")[0]
