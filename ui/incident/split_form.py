"""What is asked for a case that messages of another one are moved into: its kind, what happened, who decides."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.playbook import Playbook
from desktop.services.opening import Wanted
from ui.incident.naming import named
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_LINE, LONGEST_NAME = 500, 80


class SplitForm(QWidget):
    """Four fields, and whether the messages stay in the first case too."""

    def __init__(self, words: Words, playbooks: Sequence[Playbook]) -> None:
        """Offer the kinds of ``playbooks``."""
        super().__init__()
        self._words = words
        self.about, self.proposed = PlainLabel(role="soft"), PlainLabel(words("sort-proposed"), "small")
        self.kind, self.share = Choice(), QCheckBox(words("sort-share"))
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for playbook in playbooks:
            self.kind.addItem(named(words, "kind", playbook.id), playbook.id)
        self.lines = {name: Line() for name in ("summary", "lead", "deputy")}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(PlainLabel(words("sort-split-title"), "heading"))
        self._column.addWidget(self.about)
        self._ask("kind", self.kind, self.proposed)
        for name, line in self.lines.items():
            line.setMaxLength(LONGEST_LINE if name == "summary" else LONGEST_NAME)
            self._ask(name, line)
        self.lines["summary"].setPlaceholderText(words("crisis-form-summary.example"))
        self._column.addWidget(self.share)

    def begin(self, count: int, kind: str, lead: str, deputy: str) -> None:
        """Ask about so many messages; the kind is what they speak for, empty where they speak for none."""
        self.about.setText(self._words("sort-split-ask", count=count))
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.proposed.setVisible(bool(kind))
        self.lines["lead"].setText(lead)
        self.lines["deputy"].setText(deputy)
        self.lines["summary"].setFocus()

    def wanted(self) -> Wanted:
        """The answers as they stand, without the messages."""
        answers = {name: line.text() for name, line in self.lines.items()}
        return Wanted(str(self.kind.currentData() or ""), answers["summary"], answers["lead"], answers["deputy"])

    def _ask(self, name: str, field: QWidget, *below: QWidget) -> None:
        label = PlainLabel(self._words(f"crisis-form-{name}"), "heading")
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in (label, field, *below):
            column.addWidget(part)
        self._column.addLayout(column)
