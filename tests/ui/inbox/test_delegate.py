import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.content.words import Words
from desktop.headless import message_line
from desktop.model.imports import HAND, wordless
from desktop.model.inbox import Item, Query
from desktop.model.reading import Cue
from ui.inbox.delegate import MOST_ROWS, MessageDelegate
from ui.inbox.list_view import MessageList
from ui.inbox.model import PAGE, MessageListModel
from ui.inbox.row import LINES, PAD, excerpt, lay_out
from ui.inbox.speech import spoken
from ui.theme import Theme, colour

CORPUS = Path(__file__).parents[4] / "shared/safety/corpora/strings.jsonl"


@pytest.fixture
def show(qtbot, shop, words):
    def made(*posts, width=420):
        shop.receive(*posts)
        model = MessageListModel(shop.inbox, lambda item: "")
        view = MessageList(model, words)
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(width, 600)
        model.show(Query())
        with qtbot.waitExposed(view):
            view.show()
        return view

    return made


def heights(view):
    return [view.visualRect(view.model().index(row, 0)).height() for row in range(view.model().rowCount())]


def test_a_row_is_as_high_as_its_text_up_to_four_lines(show, make_post):
    view = show(
        make_post(1, "short", minutes=1),
        make_post(2, "three lines " * 8, minutes=2),
        make_post(3, "endless " * 5000, minutes=3),
        make_post(4, "endless " * 400, minutes=4),
        make_post(5, "short", title="with a title", minutes=5),
    )
    one, two, endless, long, titled = heights(view)
    assert one < two < endless == long
    assert one < titled


def test_a_wider_list_measures_its_rows_again(show, make_post):
    view = show(make_post(1, "words that wrap " * 12))
    narrow = heights(view)
    view.resize(900, 600)
    assert heights(view) < narrow


def test_a_row_is_measured_once(show, make_post):
    view = show(make_post(1, "words that wrap " * 12))
    view.viewport().repaint()
    before = list(view.itemDelegate()._rows.values())
    view.doItemsLayout()
    view.viewport().repaint()
    after = list(view.itemDelegate()._rows.values())
    assert len(after) == 1
    assert after[0] is before[0]


def test_only_some_screens_of_rows_are_kept_laid_out(show, make_post):
    view = show(*(make_post(n, f"message {n}", minutes=n) for n in range(PAGE)))
    delegate = view.itemDelegate()
    for n in range(3 * MOST_ROWS):
        message, reading = make_post(n, f"message {n}")
        delegate._row(Item(replace(message, id=1000 + n), reading), 400, QStyleOptionViewItem())
    assert len(delegate._rows) == MOST_ROWS


def test_another_theme_paints_the_marks_anew(show, make_post, qapp):
    view = show(make_post(1, "we got sick", words=(("got sick", "risk:safety"),)))
    themes = [Theme(qapp, name) for name in ("light", "dark")]
    view.viewport().repaint()
    (mark,) = list(view.itemDelegate()._rows.values())[-1].text.formats()
    assert mark.format.background().color() == colour("crisis-bg")
    for theme in reversed(themes):
        theme.close()


def test_hebrew_begins_on_the_right_whatever_the_window(make_post, qapp):
    message, reading = make_post(1, "Sunrise קניתי אצלכם", language="he")
    layout = excerpt(Item(message, reading), qapp.font(), 400, Words("en"))
    line = layout.lineAt(0)
    assert layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert line.naturalTextRect().right() > 400 - 2 * PAD - 10


def test_the_words_that_decided_are_marked_where_they_stand(make_post, qapp):
    text = "😀 we got sick today"
    message, reading = make_post(1, text, words=(("got sick", "risk:safety"),))
    layout = excerpt(Item(message, reading), qapp.font(), 400, Words("en"))
    (mark,) = layout.formats()
    assert (mark.start, mark.length) == (6, 8)  # Qt counts the smiling face as two


@pytest.mark.parametrize(("width", "marked"), [(600, [(5, 8)]), (110, [(5, 7)]), (62, [])])
def test_the_words_that_decided_are_marked_in_the_title_too(make_post, qapp, words, width, marked):
    message, reading = make_post(1, "The pie.", title="I 😀 got sick today at the new bakery", language="en")
    reading = replace(reading, title_cues=(Cue(4, 12, "risk:safety"),))
    row = lay_out(Item(message, reading), width, qapp.font(), words)
    found = [(mark.start, mark.length) for mark in row.title.formats()]
    assert [start for start, _ in found] == [start for start, _ in marked]
    assert row.title.lineCount() == 1
    if width == 600:
        assert found == marked
        assert row.title.text() == message.title
    assert lay_out(Item(*make_post(2, "No title")), width, qapp.font(), words).title is None


@pytest.mark.parametrize(("language", "said"), [("en", "(picture)"), ("sw", "(picha)"), ("he", "(תמונה)")])
def test_a_message_that_is_a_picture_says_so(make_post, qapp, language, said):
    message, reading = make_post(1, "")
    item, words = Item(replace(message, account_id=HAND), reading), Words(language)
    assert excerpt(item, qapp.font(), 400, words).text() == said
    assert said in spoken(item, words)
    assert said in message_line(item, words)


def test_what_has_no_words_is_told_apart(make_post):
    message, _ = make_post(1, "")
    assert wordless(message) == "nothing"
    assert wordless(replace(message, stars=2)) == "stars"
    assert wordless(replace(message, readable=False)) == "damaged"
    assert wordless(replace(message, title="Late")) == ""


def test_a_text_never_takes_more_than_its_lines(make_post, qapp):
    message, reading = make_post(1, "a\n" * 5000)
    assert excerpt(Item(message, reading), qapp.font(), 300, Words("en")).lineCount() <= LINES


def hostile(kinds, most):
    if not CORPUS.exists():
        pytest.skip("the hostile strings are not on this machine (../shared)")
    with CORPUS.open(encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    chosen = [one["text"] for one in found if one["kind"] in kinds]
    step = max(1, len(chosen) // most)
    return [text.encode("utf-8", "replace").decode().replace("\0", "") for text in chosen[::step]]


def test_hostile_texts_are_painted_as_they_are_and_quickly(make_post, qapp, words, qtbot):
    texts = hostile(("qt", "qt-dos", "bidi", "zalgo", "naughty", "xss", "leak", "misc"), 400)
    view = MessageList(MessageListModel(None, lambda item: ""), words)
    qtbot.addWidget(view)
    delegate = MessageDelegate(words, view)
    image = QImage(420, 300, QImage.Format.Format_RGB32)
    slowest = 0.0
    for number, text in enumerate(texts):
        message, reading = make_post(number, text, handle=text[:300], name=text[:300], title=text[:300], stars=9)
        item = Item(message, reading)
        began = time.thread_time()
        paint(delegate, view, image, item)
        slowest = max(slowest, time.thread_time() - began)
    assert slowest < 1  # what other programs do does not count; a text that hangs the window would take minutes


class Row:
    """An index that answers with one item."""

    def __init__(self, item):
        self._item = item

    def data(self, _role=0):
        return self._item


def paint(delegate, view, image, item):
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.rect = QRect(0, 0, 420, delegate.sizeHint(option, Row(item)).height())
    painter = QPainter(image)
    delegate.paint(painter, option, Row(item))
    painter.end()
