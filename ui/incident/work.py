"""What the owner does with a case: tick, take back, skip with a reason, open a sheet, end with a reason."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.incident import Incident
from desktop.model.playbook import Step
from desktop.services.incidents import Incidents
from ui.bridge import Bridge
from ui.incident.naming import named
from ui.incident.reason_dialog import ReasonDialog
from ui.widgets.sheet_dialog import SheetDialog

Sheet = Callable[[QWidget, Incident, Callable[[], str]], SheetDialog]
"""Makes a sheet above a widget, about a case; the last says who is working now."""


class CaseWork(QObject):
    """Hands each deed to the service; ``changed``, ``ended`` or ``failed`` tells how it went.

    ``newcomers`` says how many messages the case could take in; they are counted once the page stands.
    """

    changed = Signal(object)
    newcomers = Signal(int)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self, page: QWidget, incidents: Incidents, words: Words, bridge: Bridge, sheets: Mapping[str, Sheet]
    ) -> None:
        """Nothing can be done before a case was taken up."""
        super().__init__(page)
        self._page, self._incidents, self._words, self._bridge = page, incidents, words, bridge
        self._sheets = sheets
        self._case: Incident | None = None
        self._who: Callable[[], str] = str
        self.dialog: ReasonDialog | None = None
        self._count = QTimer(self, singleShot=True)
        self._count.timeout.connect(self._count_newcomers)

    def take(self, case: Incident, who: Callable[[], str]) -> None:
        """Work on this case from now on; ``who`` tells who does it."""
        if self._case is None or self._case.id != case.id:
            self.newcomers.emit(0)
        self._case, self._who = case, who
        self._count.start(0)

    def tick(self, step: Step) -> None:
        """Mark a step as done."""
        if self._case is not None:
            self._wait(self._incidents.tick(self._case.id, step.id, self._name()), self._done)

    def untick(self, step: Step) -> None:
        """Take a mark back."""
        if self._case is not None:
            self._wait(self._incidents.untick(self._case.id, step.id, self._name()), self._done)

    def take_in(self) -> None:
        """Put into the case what came since it was opened."""
        if self._case is not None:
            self._wait(self._incidents.take_in(self._case.id, self._name()), self._done)

    def answer_danger(self, danger: bool) -> None:
        """Write down whether anyone is in danger, and open what to do where somebody is."""
        if self._case is not None:
            self._wait(self._incidents.answer_danger(self._case.id, danger, self._name()), self._done)
            self.show_sheet("safety" if danger else "")

    def ask_skip(self, step: Step) -> None:
        """Ask why a step is not needed, then skip it."""
        if self._case is not None:
            id = self._case.id
            title = named(self._words, "step", step.id)
            self._ask(
                "crisis-skip",
                title,
                lambda why: self._wait(self._incidents.skip(id, step.id, self._name(), why), self._done),
            )

    def show_sheet(self, name: str) -> None:
        """Open a sheet about this case; a name that is no sheet's does nothing."""
        if self._case is not None and name in self._sheets:
            self._sheets[name](self._page, self._case, self._name).open()

    def ask_end(self, about: str, leave: str = "") -> None:
        """Ask why the crisis can end, then close the case; ``about``: which it is, and what is still open.

        ``leave``: what is promised can be left with the same reason.
        """
        if self._case is None:
            return
        id = self._case.id

        def end(why: str) -> None:
            leaving = self.dialog is not None and self.dialog.also.isChecked()
            self._wait(self._incidents.close(id, self._name(), why, leaving=leaving), self._closed)

        self._ask("crisis-end", about, end, leave)

    # -- inside -------------------------------------------------------------------------------

    def _count_newcomers(self) -> None:
        if self._case is not None:
            try:
                self.newcomers.emit(len(self._incidents.newcomers(self._case)))
            except DeskError as error:
                self.failed.emit(error)

    def _ask(self, place: str, what: str, act: Callable[[str], object], also: str = "") -> None:
        self.dialog = ReasonDialog(self._page, self._words, place, what, act, also)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _name(self) -> str:
        return " ".join(self._who().split())

    def _wait(self, future: "Future[Incident]", then: Callable[[Incident], None]) -> None:
        self._bridge.when_done(future, then, self._not_done)

    def _done(self, case: Incident) -> None:
        self.changed.emit(case)

    def _closed(self, case: Incident) -> None:
        self.ended.emit(case)

    def _not_done(self, error: DeskError) -> None:
        self.failed.emit(error)
