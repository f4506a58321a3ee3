"""The list and the message in full: beside each other where there is room, else the one the owner is at."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.inbox.detail import MessageDetail
from ui.inbox.list_view import ListColumn

SIDE_BY_SIDE = 720  # pixels of the page in which both have room


class Panes(QWidget):
    """Holds the two; ``opened`` tells that the owner went from the list into a message."""

    def __init__(self, left: ListColumn, detail: MessageDetail) -> None:
        """The list is at the side where reading begins."""
        super().__init__()
        self._left, self._detail = left, detail
        self.opened = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(left, 9)
        row.addWidget(detail, 10)

    def arrange(self, width: int) -> bool:
        """Choose for a page of ``width`` pixels; gives whether the message stands alone."""
        roomy = width >= SIDE_BY_SIDE
        alone = not roomy and self.opened and self._detail.item() is not None
        self._left.setVisible(not alone)
        self._detail.setVisible(alone or (roomy and self._left.has_list()))
        self._detail.back.setVisible(alone)
        return alone
