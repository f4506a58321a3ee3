"""Pages to hand over: an entry is not torn where it fits on a page, and one longer than a page is there whole."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPdfWriter

from ui.widgets.pages import DOTS, STATES, _document, keep_whole

ROOM = QSizeF(1000, 1500)
QUOTE = "She was ill after the pies and wants to know what was in them. " * 6


@pytest.fixture
def laid_out(qapp):
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(DOTS)

    def make(parts, right_to_left=False):
        document = _document(parts, right_to_left, 1.0)
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(ROOM)
        keep_whole(document)
        return document

    yield make
    device.close()


def blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def lines(document):
    """From where to where each line of text reaches."""
    for block in blocks(document):
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            rect = block.layout().lineAt(number).rect()
            yield block.blockNumber(), top + rect.top(), top + rect.bottom()


@pytest.mark.parametrize("right_to_left", [False, True])
def test_an_entry_that_fits_on_a_page_stands_on_one_page(laid_out, right_to_left):
    entry = [("stamp", "1 December, 9:10"), ("body", "A message arrived"), ("joined", QUOTE)]
    document = laid_out(entry * 30, right_to_left)
    assert document.pageCount() > 2
    pages: dict[int, set[int]] = {}
    begun = -1
    for block, top, bottom in lines(document):
        begun = block if document.findBlockByNumber(block).userState() == STATES["stamp"] else begun
        pages.setdefault(begun, set()).update((int(top // ROOM.height()), int((bottom - 1) // ROOM.height())))
    assert len(pages) == 30
    assert all(len(on) == 1 for on in pages.values())


def test_an_entry_longer_than_a_page_goes_on_over_the_next_ones(laid_out):
    document = laid_out([("stamp", "9:10"), ("body", "A message"), ("joined", QUOTE * 40), ("stamp", "9:20")])
    assert document.pageCount() > 2
    assert next(lines(document))[1] < ROOM.height()  # it begins on the first page
    for _, top, bottom in lines(document):  # no line is cut by the end of a page
        assert top // ROOM.height() == (bottom - 1) // ROOM.height()


def test_no_line_is_wider_than_the_page(laid_out):
    document = laid_out([("stamp", "9:10"), ("body", QUOTE), ("joined", QUOTE)])
    widths = [b.layout().lineAt(n).naturalTextWidth() for b in blocks(document) for n in range(b.layout().lineCount())]
    assert len(widths) > 4
    assert max(widths) <= ROOM.width()
