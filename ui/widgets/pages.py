"""Pages to print or hand over as a PDF: plain text in the owner's language, laid out by Qt, no markup."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

MARGIN = 18.0  # millimetres
DOTS = 150  # an inch
BODY, SMALL, HEAD = 10.0, 8.0, 15.0  # points
FOOT = 0.3  # inches below the text, for the number of a page
ABOVE = {"head": 0, "title": 14, "stamp": 14, "small": 2, "body": 4, "joined": 4}  # pixels
STATES = {"stamp": 1, "joined": 2}
"""How a block is marked that begins an entry, or goes on with it."""
LINE_END = "\u2028"
SIZES = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85, 0.78, 0.72, 0.66)  # tried in turn for what must fit one page
Paragraph = tuple[
    str, str
]  # its look (see ABOVE), its text; a stamp stays with the next, what is joined with the one before


class Paper(Enum):
    """The sizes of paper."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def pdf(
    paragraphs: Sequence[Paragraph],
    title: str,
    right_to_left: bool,
    paper: Paper = Paper.A4,
    one_page: bool = False,
    numbered: Callable[[int, int], str] | None = None,
) -> bytes:
    """The pages with these paragraphs; ``one_page`` takes the largest letters with which they fit.

    ``numbered`` says a page's number of so many, in the foot of each page.
    """
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setResolution(DOTS)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    upright, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(QPageSize(paper.value), upright, margins, millimetres))
    for size in SIZES if one_page else (1.0,):
        document = _document(paragraphs, right_to_left, size)
        document.documentLayout().setPaintDevice(writer)
        room = writer.pageLayout().paintRectPixels(DOTS).size().toSizeF()
        document.setPageSize(room if numbered is None else room - QSizeF(0, FOOT * DOTS))
        if document.pageCount() == 1:
            break
    keep_whole(document)
    if numbered is None:
        document.print_(writer)
    else:
        _print_numbered(document, writer, numbered)
    device.close()
    return bytes(device.data().data())


def keep_whole(document: QTextDocument) -> None:
    """Let an entry that would be torn begin a page, where it fits on one."""
    height, block = document.pageSize().height(), document.begin()
    while block.isValid():
        document.pageCount()  # lays out all of it, also anew
        last = block
        while last.next().isValid() and last.next().userState() == STATES["joined"]:
            last = last.next()
        layout = document.documentLayout()
        top, bottom = layout.blockBoundingRect(block).top(), layout.blockBoundingRect(last).bottom() - 1
        if block.userState() == STATES["stamp"] and top // height != bottom // height and bottom - top <= height:
            moved = block.blockFormat()
            moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(moved)
        block = last.next()


def _print_numbered(document: QTextDocument, writer: QPdfWriter, numbered: Callable[[int, int], str]) -> None:
    size, count = document.pageSize(), document.pageCount()
    foot = QRectF(0, size.height(), size.width(), FOOT * DOTS)
    font = QFont(document.defaultFont())
    font.setPointSizeF(SMALL)
    painter = QPainter(writer)
    painter.setFont(font)
    for page in range(count):
        if page:
            writer.newPage()
        above = page * size.height()
        painter.save()
        painter.translate(0, -above)
        painter.setClipRect(QRectF(0, above, size.width(), size.height()))
        document.documentLayout().draw(painter, _in_black(QRectF(0, above, size.width(), size.height())))
        painter.restore()
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, numbered(page + 1, count))
    painter.end()


def _in_black(clip: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Draw what lies in ``clip`` in black, however bright the letters of the app are."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette, context.clip = palette, clip
    return context


def _document(paragraphs: Sequence[Paragraph], right_to_left: bool, size: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(QApplication.font())
    font.setPointSizeF(BODY * size)
    document.setDefaultFont(font)
    way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    option.setTextDirection(way)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    for number, (look, text) in enumerate(paragraphs):
        if number and paragraphs[number - 1][0] == "stamp":
            cursor.insertText(LINE_END + text, _look(look, size))
            continue
        if number:
            cursor.insertBlock()
        block = QTextBlockFormat()
        block.setLayoutDirection(way)
        block.setTopMargin(ABOVE[look] * size * DOTS / 96)
        cursor.setBlockFormat(block)
        cursor.block().setUserState(STATES.get(look, -1))
        cursor.insertText(text, _look(look, size))
    return document


def _look(look: str, size: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize({"head": HEAD, "small": SMALL, "stamp": SMALL}.get(look, BODY) * size)
    made.setFontWeight(QFont.Weight.DemiBold if look in ("head", "title") else QFont.Weight.Normal)
    return made
