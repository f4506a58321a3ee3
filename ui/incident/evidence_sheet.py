"""The evidence of one case: what is kept, whether it is as it was kept, more of it, and all of it as one file."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.evidence import Kind, Sealed, Verdict
from desktop.model.incident import Incident
from desktop.model.message import MessageId
from desktop.services.evidence import Evidence
from desktop.services.reporting import Reporting
from ui.bridge import Bridge
from ui.incident.evidence_papers import EvidencePapers
from ui.incident.evidence_words import EvidenceWords, seal_in_groups
from ui.incident.naming import problem
from ui.incident.pasting import pasted_picture, pasted_text
from ui.incident.timeline import whole_text
from ui.saving import ask_target, open_folder
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

AT_ONCE = 20  # entries that are shown before more are asked for
LONGEST_NOTE = 4000


@dataclass(frozen=True, slots=True)
class Locker:
    """What the sheet works with; ``by`` says who is working now."""

    evidence: Evidence
    words: Words
    bridge: Bridge
    clock: Clock
    reporting: Reporting
    by: Callable[[], str]


class EvidenceSheet(SheetDialog):
    """Fills at once; verifying runs in the background and says its result at the top."""

    def __init__(self, parent: QWidget, locker: Locker, case: Incident) -> None:
        """The evidence of ``case``."""
        super().__init__(parent, locker.words("evidence-title"))
        self._locker, self._words, self._case = locker, locker.words, case
        self._say = EvidenceWords(locker.words)
        self._entries: Sequence[Sealed] = ()
        self._left: Sequence[MessageId] = ()
        self._shown = AT_ONCE
        self._drawn: list[QWidget] = []
        self._found: Verdict | None = None
        self._target: Path | None = None
        self.whole, self.broken, self.trouble = Banner("calm"), Banner("crisis"), Banner("issue")
        self.seal = PlainLabel(role="small")
        self.seal_why = PlainLabel(self._words("evidence-seal-why"), "soft")
        self.copy_seal = link(self._words("evidence-copy-seal"), self._copy_seal)
        self.note = Line()
        self.rest = quiet("", self._keep_rest)
        self.keep_note = quiet(self._words("evidence-add-note"), self._add_note)
        self.keep_file = quiet(self._words("evidence-add-file"), self._ask_file)
        self.paste = quiet(self._words("evidence-paste"), self._paste)
        self.list = Card(self._words("evidence-list"))
        self.more = link(self._words("evidence-more"), self._show_more)
        self.hand_over = primary(self._words("evidence-hand-over"), self._ask_target)
        self.folder = quiet(self._words("evidence-folder"), self._open_folder)
        self.folder.hide()
        self.add_buttons([self.hand_over, self.folder], [quiet(self._words("evidence-close"), self.close)])
        self._lay_out()
        locker.bridge.evidence_kept.connect(self._told)
        self.refresh()

    def refresh(self) -> None:
        """Read the entries anew and verify them."""
        try:
            self._entries = self._locker.evidence.entries(self._case.id)
            self._left = self._locker.evidence.left(self._case.id, self._entries)
        except DeskError as error:
            self._failed(error)
            return
        self.rest.setText(self._words("evidence-add-messages", count=len(self._left)))
        self.rest.setVisible(bool(self._left))
        self.hand_over.setEnabled(bool(self._entries))
        self._fill()
        self._locker.bridge.when_done(self._locker.evidence.check(self._case.id), self._checked, self._failed)

    # -- adding -------------------------------------------------------------------------------

    def keep(self, file: Path) -> None:
        """Keep a copy of this file; what stands in the line says what it shows."""
        text = self.note.text()
        self._wait(self._locker.evidence.file(self._case.id, file, text, self._locker.by()), text)

    def write(self, target: Path) -> None:
        """Write all of it into one file."""
        found = self._found or Verdict(len(self._entries), "")
        papers = EvidencePapers(self._words, self._case, self._locker.clock.now())
        ids = [MessageId(int(entry.facts["message"])) for entry in self._entries if entry.kind is Kind.MESSAGE]
        try:
            beside = papers.all(self._entries, found, self._locker.reporting.marked(ids))
        except DeskError as error:
            self._failed(error)
            return
        self.folder.hide()
        self.say_state(self._words("evidence-writing"))
        job = self._locker.evidence.hand_over(self._case.id, target, beside)
        self._locker.bridge.when_done(job, partial(self._written, target), self._failed)

    def _paste(self) -> None:
        """A picture is kept at once, with what stands in the line; a text goes into the line."""
        picture, text = pasted_picture(self._words), pasted_text()
        if picture is not None:
            said = self.note.text()
            job = self._locker.evidence.file(self._case.id, picture, said, self._locker.by())
            job.add_done_callback(lambda _: rmtree(picture.parent, ignore_errors=True))
            self._wait(job, said)
        elif text:
            self.note.setText(" ".join(filter(None, (self.note.text(), text)))[:LONGEST_NOTE])
            self.say_state(self._words("evidence-text-pasted"))
        else:
            self.trouble.say(self._words("evidence-nothing-pasted"))

    def _add_note(self) -> None:
        said = self.note.text()
        self._wait(self._locker.evidence.note(self._case.id, said, self._locker.by()), said)

    def _keep_rest(self) -> None:
        self._wait(self._locker.evidence.keep(self._case.id, self._left, self._locker.by()), "")

    def _gone(self, id: MessageId) -> None:
        self._wait(self._locker.evidence.gone(self._case.id, id, self._locker.by()), "")

    def _wait(self, job: Future[Any], said: str) -> None:
        """``said`` is what of the line goes with this; it leaves the line when it is kept."""
        self.trouble.clear()
        self._locker.bridge.when_done(job, partial(self._done, said), self._failed)

    def _done(self, said: str, _: object) -> None:
        if said:  # what was written while it was being kept stays
            self.note.setText(self.note.text().removeprefix(said).lstrip())
        self.refresh()

    def _failed(self, error: DeskError) -> None:
        self.say_state("")
        self.trouble.say(problem(self._words, error))

    def _told(self, notice: object) -> None:
        if getattr(notice, "incident_id", None) == self._case.id:
            self.refresh()

    # -- handing over -------------------------------------------------------------------------

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self._words("evidence-add-file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.keep(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_target(self) -> None:
        name = self._words.plain("evidence-zip-name", day=f"{self._case.opened_at:%Y-%m-%d}")
        ask_target(self, self._words("evidence-zip"), f"{name}.zip", self.write)

    def _written(self, target: Path, found: Verdict) -> None:
        self._checked(found)
        self._target = target
        self.folder.show()
        self.say_state(self._words("evidence-written", file=target.name))

    def _open_folder(self) -> None:
        if self._target is not None and not open_folder(self._target):
            self.say_state(self._words("evidence-folder-failed", folder=str(self._target.parent)))

    def _copy_seal(self) -> None:
        if self._found is not None:
            QGuiApplication.clipboard().setText(self._found.seal)
            self.say_state(self._words("evidence-seal-copied"))

    # -- how it looks -------------------------------------------------------------------------

    def _checked(self, found: Verdict) -> None:
        self._found = found
        says, silent = (self.whole, self.broken) if found.whole else (self.broken, self.whole)
        silent.clear()
        at = self._words("evidence-checked", time=self._locker.clock.now())
        says.say(f"{self._say.verdict(found)} {at}", self._words("evidence-check-again"), self.refresh)
        self.seal.setText(self._words("evidence-seal", seal=seal_in_groups(found.seal)))
        for part in (self.seal_why, self.seal, self.copy_seal):
            part.setVisible(bool(found.entries))

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    def _fill(self) -> None:
        for row in self._drawn:
            row.hide()
            row.deleteLater()
        latest = list(reversed(self._entries))[: self._shown]
        self._drawn = [self._row(entry, number == 0) for number, entry in enumerate(latest)]
        for row in self._drawn:
            self._rows.addWidget(row)
        self.more.setVisible(len(self._entries) > self._shown)
        self.list.setVisible(bool(self._entries))

    def _row(self, entry: Sealed, first: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        if not first:
            column.addWidget(rule())
        column.addWidget(PlainLabel(self._say.stamp(entry), "small"))
        column.addWidget(PlainLabel(self._say.title(entry)))
        text = self._say.text(entry)
        if text:
            column.addWidget(whole_text(self._words, text, 3))
        if entry.kind is Kind.MESSAGE and not self._said_gone(entry):
            column.addWidget(
                link(self._words("evidence-is-gone"), partial(self._gone, MessageId(int(entry.facts["message"]))))
            )
        return row

    def _said_gone(self, entry: Sealed) -> bool:
        return any(
            other.kind is Kind.GONE and other.facts["message"] == entry.facts["message"] for other in self._entries
        )

    def _lay_out(self) -> None:
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(self._words("evidence-note"))
        self.note.setPlaceholderText(self._words("evidence-note.example"))
        label = PlainLabel(self._words("evidence-note"), "heading")
        label.setBuddy(self.note)
        acts = FlowLayout(8)
        for button in (self.keep_note, self.keep_file, self.paste, self.rest):
            acts.addWidget(button)
        self._rows = QVBoxLayout()
        self.list.body.addLayout(self._rows)
        self.list.body.addWidget(self.more)
        self.content.addWidget(PlainLabel(self._words("evidence-about"), "soft"))
        for part in (self.trouble, self.whole, self.broken, self.seal_why, self.seal, self.copy_seal, label, self.note):
            self.content.addWidget(part)
        self.content.addLayout(acts)
        self.content.addWidget(self.list)
