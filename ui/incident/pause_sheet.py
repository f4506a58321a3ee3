"""Stop everything: where to stop what goes out by itself, what is stopped, and the note with which it goes on."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.content.words import Value
from desktop.errors import DeskError
from desktop.model.incident import Incident
from desktop.model.pause import Stopped
from desktop.services.pauses import Pauses
from ui.incident.case_sheet import CaseSheet, Desk
from ui.incident.reason_dialog import ReasonDialog
from ui.plain import one_line
from ui.widgets.button import quiet
from ui.widgets.card import Card, rule
from ui.widgets.text import PlainLabel


class PlaceRow(QWidget):
    """One place: its box, where to stop it there, and since when it is stopped."""

    def __init__(self, name: str, how: str) -> None:
        """Not stopped."""
        super().__init__()
        self.box = QCheckBox(name)
        self.box.setAccessibleDescription(how)
        self.how, self.stamp = PlainLabel(how, "soft"), PlainLabel(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        for part in (self.box, self.how, self.stamp):
            column.addWidget(part)
        for label in (self.how, self.stamp):
            label.setContentsMargins(34, 0, 0, 0)  # below the words of the box

    def show_since(self, stamp: str) -> None:
        """Whether it is stopped: since when, and by whom; empty where it is not."""
        self.box.setChecked(bool(stamp))
        self.stamp.setText(stamp)
        self.stamp.setVisible(bool(stamp))


class PauseSheet(CaseSheet):
    """Every tick is kept at once and is a line of the timeline; all of it goes on together, with a note."""

    def __init__(self, parent: QWidget, desk: Desk, pauses: Pauses, case: Incident) -> None:
        """What is stopped in ``case``."""
        super().__init__(parent, desk, case, "pause")
        self._service = pauses
        self.rows: dict[str, PlaceRow] = {}
        self.lift = quiet(self._said("lift"), self._ask_lift)
        self.add_buttons([self.lift], [self.leave])
        card = Card(self._said("list"))
        for number, place in enumerate(pauses.places()):
            row = PlaceRow(self._said(f"at-{place}"), self._said(f"at-{place}.how"))
            row.box.clicked.connect(partial(self._ticked, place))
            row.box.setEnabled(not self.locked)
            self.rows[place] = row
            for part in (rule(), row) if number else (row,):
                card.body.addWidget(part)
        self.content.addWidget(card)
        self.refresh()

    def refresh(self) -> None:
        """Show anew what is stopped."""
        try:
            stopped: Mapping[str, Stopped] = {one.place: one for one in self._service.stopped(self.case.id)}
        except DeskError as error:
            self.failed(error)
            return
        for place, row in self.rows.items():
            one = stopped.get(place)
            said = self._said("since", time=one.at, who=one_line(one.who, 80)) if one is not None else ""
            row.show_since(said)
        self.lift.setVisible(bool(stopped))

    def failed(self, error: DeskError) -> None:
        """Say what went wrong; the boxes show what is true."""
        super().failed(error)
        for row in self.rows.values():
            row.box.setChecked(not row.stamp.isHidden())

    def _said(self, part: str, **values: Value) -> str:
        return self.words(f"pause-{part}", **values)

    def _ticked(self, place: str) -> None:
        act = self._service.stop if self.rows[place].box.isChecked() else self._service.undo
        self.wait(act(self.case.id, place, self.by()))

    def _ask_lift(self) -> None:
        ReasonDialog(self, self.words, "pause-lift", "", self._lift).open()

    def _lift(self, note: str) -> None:
        self.wait(self._service.lift(self.case.id, note, self.by()))
