"""What a page says when there is nothing to show: one sentence, and one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import quiet
from ui.widgets.text import PlainLabel


class EmptyState(QWidget):
    """One sentence in the middle, with a quiet button where there is something to do."""

    def __init__(self, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say ``sentence``; ``action`` names the button that calls ``act``."""
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 32, 24, 32)
        layout.setSpacing(16)
        layout.addStretch(1)
        self.sentence = PlainLabel(sentence, "soft")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.sentence)
        if action and act is not None:
            layout.addWidget(quiet(action, act), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
