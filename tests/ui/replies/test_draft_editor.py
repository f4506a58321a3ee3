import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop.content.words import Words
from ui.replies.draft_editor import DraftEditor
from ui.theme import DARK, LIGHT, Theme, colour

TEXT = "Dear {name}, we 😀 {what} at {name}.\n— {owner}"


@pytest.fixture
def editor(qtbot):
    made = DraftEditor(Words("en"))
    qtbot.addWidget(made)
    made.compose(TEXT, {"owner": "Neema"})
    return made


def put_cursor(editor, behind):
    found = editor.document().find(behind)
    cursor = editor.textCursor()
    cursor.setPosition(found.selectionEnd())
    editor.setTextCursor(cursor)


def test_what_is_known_is_filled_and_the_rest_is_marked(editor):
    assert editor.text() == "Dear {name}, we 😀 {what} at {name}.\n— Neema"
    assert [span.field for span in editor.spans()] == ["name", "what", "name", "owner"]


def test_a_field_is_filled_sign_by_sign_and_emptied_again(editor):
    for typed in ("A", "Am", "Ami", "Amina"):
        editor.fill("name", typed)
    assert editor.text() == "Dear Amina, we 😀 {what} at Amina.\n— Neema"
    editor.fill("name", "")
    assert editor.text() == "Dear {name}, we 😀 {what} at {name}.\n— Neema"


def test_the_owners_own_words_stay(editor):
    editor.fill("name", "Amina")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    editor.setTextCursor(cursor)
    editor.insertPlainText("Good morning. ")
    put_cursor(editor, "at Amina")
    editor.insertPlainText(" K")
    editor.fill("what", "looked")
    editor.fill("name", "Zed")
    assert editor.text() == "Good morning. Dear Zed, we 😀 looked at Zed K.\n— Neema"


def test_a_value_the_owner_changed_in_the_text_is_hers(editor):
    editor.fill("name", "Amina")
    put_cursor(editor, "Dear Ami")
    editor.insertPlainText("XX")
    editor.fill("name", "Zed")
    assert editor.text() == "Dear AmiXXna, we 😀 {what} at Zed.\n— Neema"


def test_a_mark_that_she_typed_herself_is_filled_too(editor):
    put_cursor(editor, "Neema")
    editor.insertPlainText(" of {business}")
    editor.fill("business", "Sunrise")
    assert editor.text().endswith("— Neema of Sunrise")
    editor.fill("business", "Sunrise Bakery")
    assert editor.text().endswith("— Neema of Sunrise Bakery")


def test_undo_takes_back_a_filling_and_filling_goes_on(editor):
    editor.fill("what", "looked")
    editor.undo()
    assert "{what}" in editor.text()
    editor.fill("what", "saw")
    assert "we 😀 saw at" in editor.text()


def test_undo_takes_back_a_whole_new_text(editor):
    editor.fill("name", "Amina")
    before = editor.text()
    editor.compose("Something else, {name}", {"name": "Amina"})
    editor.undo()
    assert editor.text() == before


def test_a_kept_draft_comes_back_with_its_fields(editor, qtbot):
    editor.fill("name", "Amina")
    again = DraftEditor(Words("he"))
    qtbot.addWidget(again)
    again.put_back(editor.toPlainText(), editor.spans())
    assert again.spans() == editor.spans()
    again.fill("name", "Zed")
    assert again.text() == "Dear Zed, we 😀 {what} at Zed.\n— Neema"


def test_marks_follow_the_theme_without_changing_the_text(editor, qapp, qtbot):
    theme = Theme(qapp, LIGHT)
    editor.compose("Dear {name}", {})
    told = []
    editor.textChanged.connect(lambda: told.append(1))
    try:
        theme.choose(DARK)
        (mark,) = editor.document().firstBlock().layout().formats()
        assert mark.format.background().color() == colour("watch-bg")
        assert mark.format.foreground().color() == colour("watch-ink")
        assert told == []
    finally:
        theme.close()


def test_direction_marks_never_leave(editor):
    editor.compose("A \u2068name\u2069 and \u2066more\u2069 and \u2067this", {})
    assert editor.text() == "A name and more and this"


def test_it_is_written_in_the_direction_of_its_language(editor):
    editor.write_in("he", {})
    assert editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    editor.write_in("sw", {})
    assert editor.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_a_value_with_braces_or_markup_is_only_text(editor):
    editor.fill("name", "{what} <b>x</b> \\1 {0}")
    editor.fill("what", "looked")
    assert "Dear looked <b>x</b> \\1 {0}" in editor.text() or "Dear {what} <b>x</b>" in editor.text()


def test_an_open_field_is_said_in_the_drafts_own_words(editor):
    editor.write_in("he", {"name": "{שם פרטי}", "what": "{במה מדובר}"})
    editor.compose("שלום {name}, לגבי {what}", {})
    assert editor.text() == "שלום {שם פרטי}, לגבי {במה מדובר}"
    editor.fill("name", "נועה")
    assert editor.text() == "שלום נועה, לגבי {במה מדובר}"
    editor.fill("name", "")
    assert editor.text() == "שלום {שם פרטי}, לגבי {במה מדובר}"
    editor.find_field("what")
    assert editor.textCursor().selectedText() == "{במה מדובר}"
