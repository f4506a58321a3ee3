"""Take a talk private: whether that is right here, the one channel to name, and its link as it will stand there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.model.talks import Channel, Fit
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LONGEST = 200
HEIGHT = 520


class PrivateSheet(SheetDialog):
    """``address`` knows what was kept for a channel; ``begin`` gets the channel and the address."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        fit: Fit,
        address: Callable[[Channel], str],
        begin: Callable[[Channel, str], object],
    ) -> None:
        """Offer the first channel of which an address is known."""
        super().__init__(parent, words("replies-private-title"))
        self._words, self._address, self._begin = words, address, begin
        self.channel = Choice()
        for channel in Channel:
            self.channel.addItem(words(f"replies-private-by-{channel}"), channel)
        known = [channel for channel in (Channel.WHATSAPP, Channel.MAIL) if address(channel)]
        self.channel.setCurrentIndex(self.channel.findData(known[0] if known else Channel.WHATSAPP))
        self.own = Line()
        self.own.setMaxLength(LONGEST)
        self.own.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.trouble = Banner("watch")
        self.content.addWidget(PlainLabel(words(f"replies-private-fit-{fit}")))
        self.content.addWidget(PlainLabel(words("replies-private-how"), "soft"))
        self._ask("replies-private-channel", self.channel)
        self._ask("replies-private-own", self.own)
        self.content.addWidget(PlainLabel(words("replies-private-safe"), "small"))
        self.content.addWidget(self.trouble)
        self.content.addStretch(1)
        self.put = primary(words("replies-private-put"), self._put)
        self.add_buttons([self.put], [quiet(words("replies-thread-close"), self.close)])
        self.channel.currentIndexChanged.connect(self._show_own)
        self.own.returnPressed.connect(self._put)
        self._show_own()
        self.resize(self.width(), min(self.height(), HEIGHT))

    def say_trouble(self, said: str) -> None:
        """Say why it cannot be put in."""
        self.trouble.say(said)
        self.own.setFocus()

    def _show_own(self) -> None:
        channel = self._chosen()
        self.own.setText(self._address(channel))
        self.own.setPlaceholderText(self._words(f"replies-private-hint-{channel}"))
        self.trouble.clear()

    def _put(self) -> None:
        self.trouble.clear()
        self._begin(self._chosen(), self.own.text())

    def _chosen(self) -> Channel:
        return Channel(self.channel.currentData())  # Qt gives it back as plain text

    def _ask(self, key: str, field: QWidget) -> None:
        label = PlainLabel(self._words(key), "heading")
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        self.content.addWidget(label)
        self.content.addWidget(field)
