"""Pages to print or hand over as a PDF: plain text in the owner's language, laid out by Qt, no markup."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

MARGIN = 18.0  # millimetres
DOTS = 150  # an inch
BODY, SMALL, HEAD = 10.0, 8.0, 15.0  # points
SIZES = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85, 0.78, 0.72, 0.66)  # tried in turn for what must fit one page
Paragraph = tuple[str, str]  # its look (head, title, small, body), its text


class Paper(Enum):
    """The sizes of paper."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def pdf(
    paragraphs: Sequence[Paragraph], title: str, right_to_left: bool, paper: Paper = Paper.A4, one_page: bool = False
) -> bytes:
    """The pages with these paragraphs; ``one_page`` takes the largest letters with which they fit."""
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
        document.setPageSize(writer.pageLayout().paintRectPixels(DOTS).size().toSizeF())
        if document.pageCount() == 1:
            break
    document.print_(writer)
    device.close()
    return bytes(device.data().data())


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
        if number:
            cursor.insertBlock()
        block = QTextBlockFormat()
        block.setLayoutDirection(way)
        block.setTopMargin({"head": 0, "title": 14, "small": 2, "body": 4}[look] * size * DOTS / 96)
        cursor.setBlockFormat(block)
        cursor.insertText(text, _look(look, size))
    return document


def _look(look: str, size: float) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize({"head": HEAD, "small": SMALL}.get(look, BODY) * size)
    made.setFontWeight(QFont.Weight.DemiBold if look in ("head", "title") else QFont.Weight.Normal)
    return made
