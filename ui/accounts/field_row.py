"""One question of an account's form: its label, its hint, the place to answer, and what is wrong with the answer."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIntValidator, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Field, FieldKind
from ui.widgets.banner import Banner
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_ANSWER = 2000
FOREIGN = (FieldKind.ADDRESS, FieldKind.PASSWORD, FieldKind.NUMBER)
"""Answers that are written left to right in every language."""


def part(words: Words, key: str) -> str:
    """An optional sentence: nothing where there is none."""
    try:
        return words(key)
    except KeyError:
        return ""


class _Port(QIntValidator):
    """A port, with what an empty answer stands for: Qt does not tell that such a line is finished."""

    def __init__(self, default: str, parent: QWidget) -> None:
        super().__init__(1, 65535, parent)
        self._default = default
        self.setLocale(QLocale.c())

    def fixup(self, text: str) -> str:
        return text.strip() or self._default


class FieldRow(QWidget):
    """Draws itself from a field alone; ``changed`` tells that the answer is another one."""

    changed = Signal()

    def __init__(self, key: str, field: Field, words: Words, *, value: str = "", kept: bool = False) -> None:
        """``key`` of the label (.hint, .example); ``kept``: a secret is there already and may be left empty."""
        super().__init__()
        self.field = field
        self.label = PlainLabel(words(key), "heading")
        self.switch: QCheckBox | None = None
        self.edit: QLineEdit | None = None
        self.show_toggle: QCheckBox | None = None
        self.problem = Banner("issue")
        hint = part(words, f"{key}.hint")
        self.hint = PlainLabel(hint, "small")
        self.keeping = PlainLabel(role="small")
        self.keeping.hide()
        control = self._make_switch(value) if field.kind is FieldKind.SWITCH else self._make_edit(value, words)
        self._control = control
        control.setAccessibleName(self.label.text())
        control.setAccessibleDescription(hint)
        self.changed.connect(self.problem.clear)
        if self.edit is not None:
            self.edit.setPlaceholderText(words("accounts-kept") if kept else part(words, f"{key}.example"))
        self._lay_out(control)

    def value(self) -> str:
        """The answer as the connector reads it: a switch is ``yes`` or empty."""
        if self.switch is not None:
            return "yes" if self.switch.isChecked() else ""
        return self.edit.text() if self.edit is not None else ""

    def set_value(self, value: str) -> None:
        """Put an answer in."""
        if self.edit is not None:
            self.edit.setText(value)

    def first(self) -> QWidget | None:
        """Where the keyboard begins; None for a switch."""
        return self.edit

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong here; nothing where ``sentence`` is empty."""
        if not sentence:
            self.problem.clear()
            return
        self.problem.say(sentence)
        if self.edit is not None:
            self.edit.setFocus()

    def say_keeping(self, sentence: str) -> None:
        """Say where the answer is kept; nothing where ``sentence`` is empty."""
        self.keeping.setText(sentence)
        self.keeping.setVisible(bool(sentence))
        self._control.setAccessibleDescription(f"{self.hint.text()} {sentence}".strip())

    def clear(self) -> None:
        """Forget the answer, and what could be taken back by undo."""
        if self.edit is not None:
            self.edit.blockSignals(True)
            self.edit.setText("")
            self.edit.blockSignals(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a switch's words switches it."""
        if self.switch is not None and event.button() is Qt.MouseButton.LeftButton:
            self.switch.setFocus()
            self.switch.click()
        else:
            super().mousePressEvent(event)

    # -- inside -------------------------------------------------------------------------------

    def _make_switch(self, value: str) -> QWidget:
        self.switch = QCheckBox()
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.switch.setChecked((value or self.field.default) == "yes")
        self.switch.toggled.connect(lambda: self.changed.emit())
        return self.switch

    def _make_edit(self, value: str, words: Words) -> QWidget:
        edit = self.edit = Line(value or self.field.default)
        edit.setMaxLength(LONGEST_ANSWER)
        if self.field.kind in FOREIGN:
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self.field.kind is FieldKind.NUMBER:
            edit.setValidator(_Port(self.field.default, edit))
            edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * 16)
        if self.field.kind is FieldKind.PASSWORD:
            hide(edit)
            self.show_toggle = show_toggle(edit, words)
        edit.textChanged.connect(lambda: self.changed.emit())
        edit.editingFinished.connect(self._fall_back)
        self.label.setBuddy(edit)
        return edit

    def _fall_back(self) -> None:
        """What an empty answer stands for is shown, not silently taken."""
        if self.edit is not None and not self.edit.text().strip():
            self.edit.setText(self.field.default)

    def _lay_out(self, control: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(10 if self.switch is None else 0)
        if self.switch is None:
            column.addWidget(self.label)
            line.addWidget(control, 1)
            if self.show_toggle is not None:
                line.addWidget(self.show_toggle)
            if self.field.kind is FieldKind.NUMBER:
                line.addStretch(1)
        else:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self.label, 1)
        column.addLayout(line)
        column.addWidget(self.hint)
        column.addWidget(self.keeping)
        column.addWidget(self.problem)
        self.hint.setVisible(bool(self.hint.text()))


def hide(edit: QLineEdit) -> None:
    """Show dots for what is typed, and keep it out of the keyboard's memory."""
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)


def show_toggle(edit: QLineEdit, words: Words) -> QCheckBox:
    """Shows the letters of a hidden line while it is switched on."""
    modes = {True: QLineEdit.EchoMode.Normal, False: QLineEdit.EchoMode.Password}
    toggle = QCheckBox(words("accounts-show"))
    toggle.toggled.connect(lambda shown: edit.setEchoMode(modes[shown]))
    return toggle
