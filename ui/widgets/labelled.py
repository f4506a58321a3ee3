"""One question of a form: its label, the place to answer, a hint below it, and what is wrong with the answer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.banner import Banner
from ui.widgets.text import PlainLabel


class Labelled(QWidget):
    """Holds any control; a screen reader hears the label and the hint with it."""

    def __init__(self, label: str, control: QWidget, hint: str = "") -> None:
        """Ask ``label``."""
        super().__init__()
        self.control = control
        self.label = PlainLabel(label, "heading")
        self.label.setBuddy(control)
        self.hint = PlainLabel(role="small")
        self.problem = Banner("issue")
        control.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.label, control, self.hint, self.problem):
            column.addWidget(part)
        column.addStretch(1)
        self.say_hint(hint)

    def say_hint(self, hint: str) -> None:
        """Change the hint; none where it is empty."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong here, and go there; nothing where ``sentence`` is empty."""
        if sentence:
            self.problem.say(sentence)
            self.control.setFocus()
        else:
            self.problem.clear()
