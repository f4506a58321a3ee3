"""The effect of a crisis on people, trust, image and income: rated in four short rows, and as it was rated before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.impact import Aspect, Degree, Judged, Rating
from ui.incident.case_sheet import LONGEST_LINE, Rows
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel


class DegreeButton(QRadioButton):
    """One degree; the keys 0 to 3 choose any of its row, Enter goes on to the reason."""

    pressed_number = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, arrows move as they do in any group."""
        if event.text() in ("0", "1", "2", "3"):
            self.pressed_number.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AspectRow(QWidget):
    """One aspect: its question, four degrees, and the reason."""

    ended = Signal()
    """Enter was pressed in the reason."""

    def __init__(self, words: Words, aspect: Aspect) -> None:
        """Nothing is chosen."""
        super().__init__()
        self.degrees = QButtonGroup(self)
        self.reason = Line()
        self.reason.setMaxLength(LONGEST_LINE)
        self.reason.setPlaceholderText(words(f"impact-{aspect}.example"))
        name = words(f"impact-{aspect}")
        self.reason.setAccessibleName(words("impact-reason", aspect=name))
        self.reason.returnPressed.connect(self.ended)
        self.title, self.question = PlainLabel(name, "heading"), PlainLabel(words(f"impact-{aspect}.ask"), "small")
        choices = FlowLayout(14)
        for degree in Degree:
            said = words(f"impact-degree-{int(degree)}")
            button = DegreeButton(said)
            button.setAccessibleName(words("impact-choice", aspect=name, degree=said))
            button.pressed_number.connect(self.choose)
            button.left.connect(self.reason.setFocus)
            self.degrees.addButton(button, int(degree))
            choices.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.question)
        self.lack = Banner("issue")
        self.degrees.idToggled.connect(lambda *_: self.lack.clear())
        self.reason.textChanged.connect(lambda _: self.lack.clear())
        column.addLayout(choices)
        column.addWidget(self.reason)
        column.addWidget(self.lack)

    def choose(self, degree: int) -> None:
        """Choose a degree and stand on it."""
        button = self.degrees.button(degree)
        button.setChecked(True)
        button.setFocus()

    def judged(self) -> Judged | None:
        """What was chosen; None while nothing is."""
        chosen = self.degrees.checkedId()
        return Judged(Degree(chosen), self.reason.text()) if chosen >= 0 else None

    def clear(self) -> None:
        """Nothing is chosen again."""
        self.degrees.setExclusive(False)
        for button in self.degrees.buttons():
            button.setChecked(False)
        self.degrees.setExclusive(True)
        self.reason.clear()
        self.lack.clear()

    def say_lack(self, sentence: str) -> None:
        """Say below it what is missing here, and stand where it belongs, until it is filled."""
        self.lack.say(sentence)
        if self.degrees.checkedId() < 0:
            self.begin()
        else:
            self.reason.setFocus()

    def begin(self) -> None:
        """Stand on the first degree."""
        self.degrees.button(0).setFocus()


class RatingCard(Card):
    """``rated`` tells the four effects; ratings before are shown below, newest first, and never changed."""

    rated = Signal(object)

    def __init__(self, words: Words) -> None:
        """Nothing is chosen."""
        super().__init__(words("impact-rating"))
        self._words = words
        self._asking = self._locked = False
        self.done = Banner("calm")
        self.about = PlainLabel(words("impact-rating-about"), "soft")
        self.rows = {aspect: AspectRow(words, aspect) for aspect in Aspect}
        self.keep = quiet(words("impact-rate"), self._keep)
        self.past, self.before = PlainLabel(words("impact-before"), "heading"), Rows()
        following = [*list(self.rows.values())[1:], None]
        for row, after in zip(self.rows.values(), following, strict=True):
            row.ended.connect(after.begin if after is not None else self.keep.setFocus)
        for part in (self.done, self.about, *self.rows.values(), self.keep, self.past, self.before):
            self.body.addWidget(part)
        self.body.setAlignment(self.keep, Qt.AlignmentFlag.AlignLeading)

    def show_ratings(self, ratings: Sequence[Rating], *, again: bool, locked: bool) -> None:
        """Show what was rated before; ``again``: it is time to look again, ``locked``: it can be read only.

        The questions stand there while nothing was rated, where it is time, and where the owner wants them.
        """
        self._locked = locked
        self._asking = self._asking or again or not ratings
        self.about.setText(self._words("impact-again" if again else "impact-rating-about"))
        self._show_questions()
        self.past.setVisible(bool(ratings))
        earlier = [None, *ratings][: len(ratings)]
        pairs = list(zip(ratings, earlier, strict=True))
        self.before.show_rows([self._row(now, then) for now, then in reversed(pairs)])

    def settle(self) -> None:
        """It is kept: the questions leave, nothing is chosen in them any more, and what was rated stays in sight."""
        for row in self.rows.values():
            row.clear()
        self._asking = False
        self.done.say(self._words("impact-rated"))

    def begin(self) -> None:
        """Ask, and stand on the first choice."""
        self._asking = True
        self.done.clear()
        self._show_questions()
        next(iter(self.rows.values())).begin()

    def _show_questions(self) -> None:
        for part in (self.about, self.keep, *self.rows.values()):
            part.setVisible(self._asking and not self._locked)

    def _keep(self) -> None:
        judged: Mapping[Aspect, Judged | None] = {aspect: row.judged() for aspect, row in self.rows.items()}
        self.rated.emit({aspect: one for aspect, one in judged.items() if one is not None})

    def _row(self, now: Rating, then: Rating | None) -> QWidget:
        words = self._words
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(PlainLabel(words("timeline-stamp", time=now.at, who=one_line(now.who, 80))))
        for aspect, judged in now.judged.items():
            before = then.judged.get(aspect) if then is not None else None
            column.addWidget(PlainLabel(self._sentence(aspect, judged, before), "soft"))
        return row

    def _sentence(self, aspect: Aspect, now: Judged, then: Judged | None) -> str:
        """``Trust: serious (little before). Regulars ask``."""
        words = self._words
        degree, name = words(f"impact-degree-{int(now.degree)}"), words(f"impact-{aspect}")
        reason = one_line(now.reason, LONGEST_LINE)
        if then is None or then.degree == now.degree:
            return words("impact-judged", aspect=name, degree=degree, reason=reason)
        before = words(f"impact-degree-{int(then.degree)}")
        return words("impact-judged-anew", aspect=name, degree=degree, before=before, reason=reason)
