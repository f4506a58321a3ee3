"""The question before a reply goes out: exactly what is sent, through which account, to whom, and who can see it."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.outgoing import Parcel
from ui.inbox.speech import handle, platform_name
from ui.plain import body, direction, one_line, text_option
from ui.replies.sheet import Quote
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.card import rule
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import PlainLabel, stretch

WIDTH, HEIGHT = 560, 620
MOST_LINES = 9
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

    def sizeHint(self) -> QSize:
        """As high as the text, up to some lines."""
        lines = max(2, min(MOST_LINES, int(self.document().size().height())))
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self.updateGeometry()


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
        self._lay_out(title, parcel)
        self._fit()
        self.no.setDefault(True)
        self.no.setFocus()

    def sentences(self) -> list[str]:
        """Everything that is said beside the text and the quotation."""
        return [label.text() for label in self._labels]

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
            PlainLabel(words("outbox-confirm-text"), "small"),
            PlainLabel(through),
            PlainLabel(words(f"outbox-seen-{account.kind}")),
            PlainLabel(answers, "small"),
        ]
        nothing, name, through_label, seen, answers_label = self._labels
        name.setBuddy(self.text)
        self.quote.show_item(parcel.item)
        if message.answered_at is not None:
            self.caution.say(words("outbox-confirm-answered", when=words.moment(message.answered_at)))
        holder = Holder()
        holder.setObjectName("page-holder")
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "heading"))
        for part in (nothing, self.caution, name, self.text, through_label, seen, answers_label, self.quote):
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
        outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(28, 14, 28, 18)
        row.setSpacing(10)
        row.addWidget(self.yes)
        row.addStretch(1)
        row.addWidget(self.no)
        return row

    def _fit(self) -> None:
        """As high as what there is to read, where the screen and the window allow it."""
        width = round(WIDTH * stretch())
        needed = self._holder.heightForWidth(width) + self.yes.sizeHint().height() + 40
        room = self.screen().availableSize()
        self.resize(min(width, room.width() - 40), min(max(needed, 320), round(HEIGHT * stretch()), room.height() - 60))
