"""What is in a file, before anything is kept: counts, questions, the first messages, the lines that cannot be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.imports import Choices, Preview
from ui.imports.questions import Questions
from ui.imports.rows import MOST, RowsView
from ui.imports.sentences import counted, summary, unread_row
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.text import PlainLabel

MOST_UNREAD = 8


class PreviewPane(QWidget):
    """Shows a preview; asks through its ``questions``."""

    def __init__(self, words: Words) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._words = words
        self.name = PlainLabel("", "title")
        self.counts = PlainLabel()
        self.missing = Banner("watch")
        self.questions = Questions(words)
        self.rows_title = PlainLabel(words("import-rows"), "heading")
        self.rows = RowsView(words)
        self.rows_note = PlainLabel("", "small")
        self.unread_title = PlainLabel(words("import-unread-title"), "heading")
        self.unread = PlainLabel("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.name, self.counts, self.missing, self.questions, self.rows_title, self.rows):
            column.addWidget(part)
        for part in (self.rows_note, self.unread_title, self.unread):
            column.addWidget(part)

    def show_preview(self, seen: Preview, choices: Choices) -> None:
        """Show what is in the file, read with these choices."""
        words = self._words
        self.name.setText(f"\u2068{one_line(seen.name)}\u2069")
        self.counts.setText(" ".join(summary(words, seen)))
        self.questions.show_preview(seen, choices)
        if seen.lacks:
            self.missing.say(words("import-columns-missing"))
        else:
            self.missing.clear()
        some = bool(seen.fresh)
        self.rows.show_messages(seen.fresh)
        self.rows_note.setText(counted(words, "import-rows-first", MOST))
        self.rows_title.setVisible(some)
        self.rows.setVisible(some)
        self.rows_note.setVisible(len(seen.fresh) > MOST)
        self._show_unread(seen)

    def _show_unread(self, seen: Preview) -> None:
        unread = seen.found.unread
        lines = [unread_row(self._words, one) for one in unread[:MOST_UNREAD]]
        if len(unread) > MOST_UNREAD:
            lines.append(counted(self._words, "import-unread-more", len(unread) - MOST_UNREAD))
        self.unread_title.setText(counted(self._words, "import-unread", len(unread)))
        self.unread.setText("\n".join(lines))
        self.unread_title.setVisible(bool(unread))
        self.unread.setVisible(bool(unread))
