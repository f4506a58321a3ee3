"""The summary of a case's evidence as a PDF: plain text in the owner's language, laid out by Qt, no markup."""

from collections.abc import Sequence

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
Paragraph = tuple[str, str]  # its look (head, title, small, body), its text


def pdf(paragraphs: Sequence[Paragraph], title: str, right_to_left: bool) -> bytes:
    """The pages (A4) with these paragraphs."""
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = _document(paragraphs, right_to_left)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(writer.pageLayout().paintRectPixels(DOTS).size().toSizeF())
    document.print_(writer)
    device.close()
    return bytes(device.data().data())


def _document(paragraphs: Sequence[Paragraph], right_to_left: bool) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(QApplication.font())
    font.setPointSizeF(BODY)
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
        block.setTopMargin({"head": 0, "title": 14, "small": 2, "body": 4}[look])
        cursor.setBlockFormat(block)
        cursor.insertText(text, _look(look))
    return document


def _look(look: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize({"head": HEAD, "small": SMALL}.get(look, BODY))
    made.setFontWeight(QFont.Weight.DemiBold if look in ("head", "title") else QFont.Weight.Normal)
    return made
