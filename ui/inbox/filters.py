"""The question the owner asks of her messages: words to search for, and which to show."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.inbox import Query
from desktop.model.reading import Concern, Mark, Mood, Risk
from ui.names import language_name, platform_name
from ui.widgets.button import link
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

PAUSE_MS = 200
LONGEST_SEARCH = 200


class SearchLine(Line):
    """The words to search for; Esc takes them back first, and then leads back as everywhere."""

    def event(self, event: QEvent) -> bool:
        """Esc is ours while there is something to take back."""
        ours = event.type() == QEvent.Type.ShortcutOverride and self._takes_back(event)
        if ours:
            event.accept()
        return ours or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the words back."""
        if self._takes_back(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _takes_back(self, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return pressed and bool(self.text())


class QuietCombo(Choice):
    """A choice only as wide as what is chosen."""

    def __init__(self) -> None:
        """An empty choice."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """As wide as the chosen words, with room for the arrow."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + 58, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()


class Filters(QWidget):
    """The search field above a wrapping row of quiet choices; ``order`` stands with ``count`` in the line ``head``.

    ``put_all`` is offered beside the count once ``gather`` is there, which hears of it.
    """

    changed = Signal()
    """The question is a new one; typing is heard after a short pause."""

    typing = Signal()
    """The owner is typing: an answer follows."""

    def __init__(self, words: Words) -> None:
        """Everything is shown at first, newest first."""
        super().__init__()
        self._words = words
        self.search = SearchLine()
        self.search.setAccessibleName(words("messages-search"))
        self.search.setPlaceholderText(words("messages-search-hint"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(LONGEST_SEARCH)
        self.mood = self._choice("mood", ((f"mood-{mood}", mood) for mood in Mood))
        self.concern = self._choice("concern", ((f"concern-{one}", one) for one in Concern))
        marks = [(f"mark-{mark}", mark) for mark in Mark]
        self.risk = self._choice("risk", (*((f"risk-{risk}", risk) for risk in Risk), *marks))
        self.platform = self._choice("platform", ())
        self.language = self._choice("language", ())
        self.answer = self._choice("answer", (("messages-filter-answer-open", True),))
        self.order = self._combo("messages-order")
        self.order.addItem(words("messages-order-newest"), False)
        self.order.addItem(words("messages-order-urgent"), True)
        self.count, self.put_all = PlainLabel("", "small"), link("", self._put_all)
        self.gather: Callable[[], object] | None = None
        self.put_all.hide()
        self.head = QWidget()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(lambda text: None if text else self._ask_now())
        for combo in self._combos():
            combo.activated.connect(self._ask_now)

    def query(self) -> Query:
        """The question as it stands."""
        special = self.risk.currentData()
        return Query(
            text=self.search.text().strip(),
            mood=self.mood.currentData(),
            concern=self.concern.currentData(),
            risk=Risk(special) if special in list(Risk) else None,
            mark=Mark(special) if special in list(Mark) else None,
            platform=self.platform.currentData() or "",
            language=self.language.currentData() or "",
            unanswered=bool(self.answer.currentData()),
            urgent_first=bool(self.order.currentData()),
        )

    def narrows(self) -> bool:
        """Whether the question leaves messages out."""
        return replace(self.query(), urgent_first=False) != Query()

    def put(self, query: Query) -> None:
        """Ask this question (without saying so)."""
        self._pause.stop()
        self.search.blockSignals(True)
        self.search.setText(query.text)
        self.search.blockSignals(False)
        places = (query.platform or None, query.language or None)
        asked = (query.mood, query.concern, query.risk or query.mark, *places, query.unanswered or None)
        for combo, value in zip(self._combos(), (*asked, query.urgent_first), strict=True):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def say_found(self, found: int, *, chosen: bool) -> None:
        """Say how many there are; where they are some of all, offer to put them into a case."""
        narrows, number = self.narrows(), self._words.number(found)
        self.count.setText(
            self._words("messages-count-found" if narrows else "messages-count", count=found, number=number)
        )
        self.put_all.setText(self._words("gather-all", count=found, number=number))
        self.put_all.setVisible(found > 0 and (narrows or chosen) and self.gather is not None)

    def set_known(self, platforms: Sequence[str], languages: Sequence[str]) -> None:
        """Offer these platforms and languages (most frequent first); what is chosen stays chosen."""
        _offer(self.platform, [(platform_name(one, self._words), one) for one in platforms])
        _offer(self.language, [(language_name(one, self._words), one) for one in languages])

    def hideEvent(self, event: QHideEvent) -> None:
        """Typed and gone: the question is asked at once."""
        super().hideEvent(event)
        if self._pause.isActive():
            self._ask_now()

    def _combos(self) -> tuple[QComboBox, ...]:
        return (self.mood, self.concern, self.risk, self.platform, self.language, self.answer, self.order)

    def _choice(self, name: str, offered: Iterable[tuple[str, object]]) -> QComboBox:
        combo = self._combo(f"messages-filter-{name}")
        combo.addItem(self._words(f"messages-filter-{name}-any"), None)
        for key, value in offered:
            combo.addItem(self._words(key), value)
        return combo

    def _combo(self, key: str) -> QComboBox:
        combo = QuietCombo()
        combo.setAccessibleName(self._words(key))
        return combo

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        row = FlowLayout(8)
        for combo in self._combos():
            if combo is not self.order:
                row.addWidget(combo)
            widest = combo.view().sizeHintForColumn(0) + 40
            combo.view().setMinimumWidth(min(widest, 420))
        column.addLayout(row)
        line = QHBoxLayout(self.head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.count)
        line.addWidget(self.put_all)
        line.addStretch(1)
        line.addWidget(self.order)
        column.addWidget(self.head)

    def _put_all(self) -> None:
        if self.gather is not None:
            self.gather()

    def _typed(self, _text: str) -> None:
        self._pause.start()
        self.typing.emit()

    def _ask_now(self, _index: int = 0) -> None:
        self._pause.stop()
        self.changed.emit()


def _offer(combo: QComboBox, offered: Sequence[tuple[str, str]]) -> None:
    """Offer these below "any"; the chosen one stays chosen."""
    if [combo.itemData(row) for row in range(1, combo.count())] == [value for _, value in offered]:
        return
    chosen = combo.currentData()
    while combo.count() > 1:
        combo.removeItem(1)
    for text, value in offered:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
