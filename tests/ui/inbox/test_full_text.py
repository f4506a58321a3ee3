import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QWidget

from desktop.model.inbox import Item
from ui.inbox.full_text import LONGEST_BLOCK, MOST_LINES, MOST_SIGNS, FullText
from ui.theme import DARK, LIGHT, Theme, colour, colours


@pytest.fixture
def window(qtbot):
    """Something else in it has the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 400)
    QLineEdit(made).setFocus()
    return made


@pytest.fixture
def view(window, words):
    made = FullText(words)
    made.setParent(window)
    made.resize(400, 300)
    window.show()
    return made


def read(view, make_post, text, **more):
    return view.read(Item(*make_post(1, text, **more)))


def test_a_short_text_is_shown_whole_as_plain_text(view, make_post):
    assert read(view, make_post, "<b>Hello</b> & <img src=x>")
    assert view.toPlainText() == "<b>Hello</b> & <img src=x>"
    assert view.isReadOnly()


def test_marks_follow_the_theme(view, make_post, qapp):
    theme = Theme(qapp, LIGHT)
    try:
        read(view, make_post, "got sick today", words=(("got sick", "risk:safety"),))
        theme.choose(DARK)
        (mark,) = view.extraSelections()
        assert mark.format.background().color() == colour("crisis-bg") == QColor(colours(DARK)["crisis-bg"])
    finally:
        theme.close()


def test_a_text_of_two_megabytes_is_cut_and_then_shown_in_pieces(view, make_post, qtbot):
    text = "x" * 2_000_000
    assert not read(view, make_post, text)
    assert len(view.toPlainText().replace("\n", "")) == MOST_SIGNS
    with qtbot.waitSignal(view.shown_all):
        view.show_rest()
    assert len(view.toPlainText().replace("\n", "")) == len(text)


def test_many_lines_are_cut_and_nothing_gets_lost(view, make_post, qtbot):
    text = "".join(f"line {number}\n" for number in range(3 * MOST_LINES))
    assert not read(view, make_post, text)
    assert view.document().blockCount() == MOST_LINES + 1
    with qtbot.waitSignal(view.shown_all):
        view.show_rest()
    assert view.toPlainText() == text


def test_another_message_stops_the_pieces_of_the_one_before(view, make_post, qtbot):
    read(view, make_post, "y" * 500_000)
    view.show_rest()
    read(view, make_post, "short")
    qtbot.waitUntil(lambda: not view._next.isActive())
    assert view.toPlainText() == "short"


def test_signs_that_turn_a_line_round_are_made_visible(view, make_post):
    read(view, make_post, "invoice\u202efdp.exe")
    assert view.toPlainText() == "invoice\ufffdfdp.exe"


def test_the_words_that_decided_are_marked(view, make_post):
    read(view, make_post, "We 😀 got sick.\nReally sick.", words=(("got sick", "risk:safety"),))
    (mark,) = view.extraSelections()
    assert mark.cursor.selectedText() == "got sick"


def test_hebrew_reads_from_the_right(view, make_post):
    read(view, make_post, "Sunrise קניתי", language="he")
    assert view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    read(view, make_post, "Sunrise bread", language="en")
    assert view.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def seen(view):
    """The text that is in sight."""
    first = view.cursorForPosition(QPoint(view.viewport().width() // 2, 1))
    last = view.cursorForPosition(QPoint(view.viewport().width() - 1, view.viewport().height() - 1))
    return view.toPlainText()[first.position() : last.position()]


LONG = "Nothing happened here that anybody would tell. " * 200


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (f"A bad day.\n{LONG}\nThen two of us got sick.\n{LONG}", ("got sick", "bad")),
        (f"A bad day. {LONG}Then two of us got sick. {LONG}", ("got sick", "bad")),
        (f"{LONG}\nIt was a bad day.\n{LONG}", ("bad",)),
    ],
)
def test_a_long_text_opens_where_its_first_danger_stands(window, view, make_post, text, marked):
    kinds = {"got sick": "risk:safety", "bad": "mood:negative"}
    read(view, make_post, text, words=tuple((word, kinds[word]) for word in marked))
    for width in (400, 260):
        view.resize(width, view.height())
        assert marked[0] in seen(view)
    assert isinstance(window.focusWidget(), QLineEdit)
    assert not view.textCursor().hasSelection()
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    view.resize(400, view.height())
    assert view.toPlainText().startswith(seen(view)[:20])


def test_what_is_seen_from_the_beginning_is_not_scrolled_to(view, make_post):
    read(view, make_post, f"One line.\nWe got sick.\n{LONG}", words=(("got sick", "risk:safety"),))
    assert view.verticalScrollBar().value() == 0
    read(view, make_post, LONG)
    assert (view.verticalScrollBar().value(), view.textCursor().position()) == (0, 0)


def test_words_are_marked_in_a_line_that_is_laid_out_in_pieces(view, make_post):
    text = "😀" * 3000 + " got sick\n" + "x" * LONGEST_BLOCK + "\nso ill"
    read(view, make_post, text, words=(("got sick", "risk:safety"), ("ill", "risk:safety")))
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["got sick", "ill"]
