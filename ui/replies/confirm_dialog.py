"""The question before a reply goes out: exactly what is sent, through which account, to whom, and who can see it."""

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.outgoing import Parcel
from ui.inbox.speech import handle
from ui.names import platform_name
from ui.plain import body, direction, one_line, text_option
from ui.replies.sheet import Quote
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.card import rule
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import PlainLabel, stretch

WIDTH = 560
EDGE = 28
LINES = (24, 14, 8)  # of the text that are shown at once, as the screen allows
LONGEST_LABEL = 80
_NAMES = re.compile(r"^(?:@\S+\s+)+")


def side_of(text: str) -> Qt.LayoutDirection:
    """The direction of a reply by its first letter, behind the names it begins with."""
    return direction("", _NAMES.sub("", text))


class ExactText(QPlainTextEdit):
    """A reply sign for sign, to be read and selected, not changed."""

    def __init__(self, text: str, name: str) -> None:
        """Show ``text`` from its own side; ``name`` is what a screen reader calls it."""
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDefaultTextOption(text_option(side_of(text)))
        self.setPlainText(body(text))

    def fit(self, width: int, most: int) -> None:
        """As high as the text in this width (pixels), up to so many lines."""
        edge = 2 * round(self.document().documentMargin()) + 24
        box = QRect(0, 0, max(1, width - edge), 100_000)
        wraps = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value
        lines = round(self.fontMetrics().boundingRect(box, wraps, self.toPlainText()).height() / self._line())
        self.setFixedHeight(max(2, min(most, lines)) * self._line() + edge)

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()


class ConfirmDialog(QDialog):
    """Nothing is sent unless the owner presses the button here; Enter and Esc mean "not yet"."""

    def __init__(self, parent: QWidget, words: Words, parcel: Parcel, send: Callable[[], object]) -> None:
        """Show all of ``parcel``; ``send`` is called once, after a yes."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._send = words, send
        title = words("outbox-confirm-title")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words("outbox-confirm-nothing"))
        self.text = ExactText(parcel.outgoing.text, words("outbox-confirm-text"))
        self.caution = Banner("watch")
        self.quote = Quote(words)
        self.yes = primary(words("outbox-confirm-send"), self._go)
        self.no = quiet(words("outbox-confirm-not-yet"), self.reject)
        self._ways = self._foot()
        self._lay_out(title, parcel)
        self._fit()
        self.no.setDefault(True)
        self.no.setFocus()

    def sentences(self) -> list[str]:
        """Everything that is said beside the text and the quotation."""
        return [label.text() for label in self._labels]

    def showEvent(self, event: QShowEvent) -> None:
        """Now the style is known, and the height of every line."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _go(self) -> None:
        self.accept()
        self._send()

    def _lay_out(self, title: str, parcel: Parcel) -> None:
        words, message, account = self._words, parcel.item.message, parcel.account
        assert account is not None
        who, place = handle(parcel.item, words), platform_name(message.platform, words)
        answers = words("outbox-confirm-answers", handle=who, platform=place, when=words.moment(message.sent_at))
        through = words("outbox-confirm-through", label=one_line(account.label, LONGEST_LABEL))
        self._labels = [
            PlainLabel(words("outbox-confirm-nothing")),
            PlainLabel(through),
            PlainLabel(words(f"outbox-seen-{parcel.audience}", handle=who)),
            PlainLabel(words("outbox-confirm-text"), "small"),
            PlainLabel(answers, "small"),
        ]
        nothing, by, seen, name, to = self._labels
        name.setBuddy(self.text)
        self.quote.show_item(parcel.item)
        self.quote.who.hide()  # it stands above
        if message.answered_at is not None:
            self.caution.say(words("outbox-confirm-answered", when=words.moment(message.answered_at)))
        holder = Holder()
        holder.setObjectName("page-holder")
        column = QVBoxLayout(holder)
        column.setContentsMargins(EDGE, 24, EDGE, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "heading"))
        for part in (nothing, by, seen, self.caution, name, self.text, to, self.quote):
            column.addWidget(part)
        column.addStretch(1)
        self._holder = holder
        area = Scroller()
        area.setObjectName("page-scroll")
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(rule())
        outer.addLayout(self._ways)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 14, EDGE, 18)
        row.setSpacing(10)
        row.addWidget(self.yes)
        row.addStretch(1)
        row.addWidget(self.no)
        return row

    def _fit(self) -> None:
        """As high as what there is to read, where the screen allows it: all of it is to be seen before a yes."""
        room = self.screen().availableSize()
        width = min(round(WIDTH * stretch()), room.width() - 40)
        for most in LINES:
            self.text.fit(width - 2 * EDGE, most)
            needed = self._holder.heightForWidth(width) + self._ways.sizeHint().height() + 2
            if needed <= room.height() - 60:
                break
        self.resize(width, min(needed, room.height() - 60))
