"""The pictures that the owner added to a message, below its text."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.imports import HAND
from desktop.model.inbox import Item
from desktop.services.imports import Imports
from ui.bridge import Bridge
from ui.imports.pixels import decoded
from ui.imports.sentences import trouble
from ui.widgets.picture import Picture
from ui.widgets.text import PlainLabel


class Pictures(QWidget):
    """Asks for the pictures of the message that is shown; they are decoded elsewhere and come a moment later."""

    def __init__(self, words: Words, imports: Imports | None, bridge: Bridge) -> None:
        """No picture yet; without ``imports`` there never is one."""
        super().__init__()
        self.setObjectName("plain")
        self._words, self._imports, self._bridge = words, imports, bridge
        self._number = 0
        self.parts: list[Picture | PlainLabel] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_item(self, item: Item) -> None:
        """Show the pictures of this message."""
        self._number += 1
        number = self._number
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []
        self.hide()
        if self._imports is None or item.message.account_id != HAND:
            return
        try:
            found = self._imports.pictures(item.message.id)
        except DeskError as error:
            self._say(number, error)
            return
        for one in found:
            self._bridge.when_done(
                self._imports.picture(one, decoded),
                lambda image: self._put(number, image),
                lambda error: self._say(number, error),
            )

    def _put(self, number: int, image: QImage) -> None:
        if number == self._number:
            picture = Picture(self._words("import-picture-there"))
            picture.show_image(image)
            self._add(picture)

    def _say(self, number: int, error: DeskError) -> None:
        if number == self._number:
            self._add(PlainLabel(trouble(self._words, error), "soft"))

    def _add(self, part: Picture | PlainLabel) -> None:
        self.parts.append(part)
        self._column.addWidget(part)
        part.show()
        self.show()
