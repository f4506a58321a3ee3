"""When people are in danger: one short path at a time, and whom to call."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.safety import Advice, Path
from desktop.services.safety import Safety
from ui.safety.numbers import NumbersCard
from ui.widgets.button import link, quiet, set_look
from ui.widgets.card import Card, emptied
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done from a line: its words, and what happens."""

    said: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Kit:
    """What the sheet works with. ``keep``: keeping evidence; ``reply`` opens the reply of a template; None: neither."""

    safety: Safety
    words: Words
    keep: Deed | None = None
    reply: Callable[[str], object] | None = None


class SafetySheet(SheetDialog):
    """Opens on the path of the danger that is known, else it asks which it is."""

    def __init__(self, parent: QWidget, kit: Kit, path: Path | None) -> None:
        """Show ``path``, or none yet."""
        super().__init__(parent, kit.words("safety-title"))
        self._kit, self._words = kit, kit.words
        self.deeds: dict[str, QPushButton] = {}
        self.ways = {each.id: self._way(each) for each in kit.safety.paths}
        self.steps = Card()
        self.numbers = NumbersCard(kit.safety, kit.words)
        self.nearest = self.numbers.nearest(self._choose)
        self.numbers.changed.connect(self._show_nearest)
        self.add_buttons([], [quiet(kit.words("safety-close"), self.close)])
        self._lay_out()
        self.show_path(path)

    def show_path(self, path: Path | None) -> None:
        """Show the lines of a path; None shows the question alone."""
        self.deeds.clear()
        emptied(self.steps.body, 1)
        self.steps.setVisible(path is not None)
        for id, way in self.ways.items():
            chosen = path is not None and id == path.id
            way.setChecked(chosen)
            set_look(way, "primary" if chosen else "quiet")
        if path is None:
            return
        self.steps.set_title(self._words(f"safety-{path.id}"))
        for number, line in enumerate(path.lines, start=1):
            self.steps.body.addWidget(self._line(path, number, line))

    def _show_nearest(self) -> None:
        """The list has changed: what stands at the top of the sheet follows."""
        before, self.nearest = self.nearest, self.numbers.nearest(self._choose)
        self.content.replaceWidget(before, self.nearest)
        self.nearest.show()
        before.hide()
        before.deleteLater()

    def _choose(self) -> None:
        self.show_whole(self.numbers.choice)
        self.numbers.choice.setFocus()

    def _way(self, path: Path) -> QPushButton:
        button = quiet(self._words(f"safety-{path.id}"), partial(self.show_path, path))
        button.setCheckable(True)
        return button

    def _line(self, path: Path, number: int, line: Advice) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        count = PlainLabel(self._words.number(number), "heading")
        count.setMinimumWidth(count.fontMetrics().averageCharWidth() * 2)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(self._words(f"safety-{path.id}-{line.id}")))
        deed = self._deed(path, line)
        if deed is not None:
            self.deeds[line.act] = link(deed.said, deed.act)
            column.addWidget(self.deeds[line.act], 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)
        return holder

    def _deed(self, path: Path, line: Advice) -> Deed | None:
        if line.act == "keep":
            return self._kit.keep and Deed(self._kit.keep.said, self._leaving(self._kit.keep.act))
        reply = self._kit.reply
        if line.act == "reply" and reply is not None:
            return Deed(self._words("safety-act-reply"), self._leaving(partial(reply, path.template)))
        return None

    def _leaving(self, act: Callable[[], object]) -> Callable[[], None]:
        """The sheet goes before what leads to another place."""

        def leave() -> None:
            self.close()
            act()

        return leave

    def _lay_out(self) -> None:
        ways = FlowLayout(8)
        for way in self.ways.values():
            ways.addWidget(way)
        self.content.addWidget(PlainLabel(self._words("safety-law"), "soft"))
        self.content.addWidget(self.nearest)
        self.content.addWidget(PlainLabel(self._words("safety-which"), "heading"))
        self.content.addLayout(ways)
        self.content.addWidget(self.steps)
        self.content.addWidget(self.numbers)
