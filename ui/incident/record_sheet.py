"""The record of one case: all that happened, filtered by sort and by words, notes by hand, and pages to hand over."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.answers import Speed
from desktop.model.incident import Incident
from desktop.model.record import Line as Happened
from desktop.model.record import Page, Row, Sort
from desktop.services.record import LONGEST_NOTE, Record
from ui.bridge import Bridge
from ui.imports.moment_edit import MomentEdit
from ui.incident.naming import problem
from ui.incident.record_words import RecordWords
from ui.incident.timeline import whole_text
from ui.saving import ask_target
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet
from ui.widgets.card import Card, rule
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

AT_ONCE = 30  # lines that are shown before more are asked for


@dataclass(frozen=True, slots=True)
class Past:
    """What the sheet works with; ``by`` says who is working now."""

    record: Record
    words: Words
    bridge: Bridge
    clock: Clock
    by: Callable[[], str]


class RecordSheet(SheetDialog):
    """Reads in the background; shows the newest line first, and hands over the oldest first."""

    def __init__(self, parent: QWidget, past: Past, case: Incident) -> None:
        """All that happened in ``case``."""
        super().__init__(parent, past.words("record-open"))
        self._past, self._words, self._case = past, past.words, case
        self._say = RecordWords(past.words)
        self._rows: tuple[tuple[Happened, Row], ...] = ()
        self._shown = AT_ONCE
        self._drawn: list[QWidget] = []
        self.trouble = Banner("issue")
        self.note, self.wanted = Line(), Line()
        self.when = MomentEdit(self._words.language, past.clock.now())
        self.keep_note = quiet(self._words("record-keep-note"), self._keep_note)
        self.sort = Choice()
        self.count, self.answered = PlainLabel(role="small"), PlainLabel(role="small")
        self.answered.hide()
        self._speed: Speed | None = None
        self.nothing = PlainLabel(self._words("record-nothing"), "soft")
        self.list = Card(self._words("record-list"))
        self.earlier = link(self._words("record-earlier"), self._show_earlier)
        self.as_pdf = quiet(self._words("record-pdf"), partial(self._ask_target, "pdf", self.write_pdf))
        self.as_html = quiet(self._words("record-html"), partial(self._ask_target, "html", self.write_html))
        self.add_buttons([self.as_pdf, self.as_html], [quiet(self._words("record-close"), self.close)])
        self._lay_out()
        for told in (past.bridge.incident_changed, past.bridge.evidence_kept):
            told.connect(self._told)
        self.refresh()

    def refresh(self) -> None:
        """Read all of it anew."""
        self._past.bridge.when_done(self._past.record.gather(self._case.id), self._read, self._failed)
        self._past.bridge.when_done(self._past.record.first_answers(self._case.id), self._timed, self._failed)

    def rows(self) -> tuple[Row, ...]:
        """The rows that are chosen, oldest first; each message once, unless the evidence alone is asked for."""
        sort, wanted = self.sort.currentData(), self.wanted.text()
        chosen = (row for line, row in self._rows if sort == str(line.sort) or not (sort or line.twice))
        return tuple(row for row in chosen if row.says(wanted))

    def page(self) -> Page:
        """What is handed over: the rows that are chosen, and by what they were chosen."""
        only = [self.sort.currentText()] if self.sort.currentData() else []
        if self.wanted.text().strip():
            only.append(self._words("record-page-words", words=self.wanted.text().strip()))
        return self._say.page(self._case, self.rows(), ", ".join(only), self._past.clock.now(), self._speed)

    def write_pdf(self, target: Path) -> None:
        """Write what is chosen as pages to print."""
        self._write(self._past.record.write(self._say.paper(self.page()), target))

    def write_html(self, target: Path) -> None:
        """Write what is chosen as one page for a browser."""
        self._write(self._past.record.write_html(self.page(), target))

    # -- what the owner does ------------------------------------------------------------------

    def _keep_note(self) -> None:
        self.trouble.clear()
        job = self._past.record.note(self._case.id, self.note.text(), self.when.moment(), self._past.by())
        self._past.bridge.when_done(job, self._noted, self._failed)

    def _noted(self, _: None) -> None:
        self.note.clear()
        self.refresh()

    def _ask_target(self, ending: str, write: Callable[[Path], None]) -> None:
        kind = self._words("record-pdf-kind" if ending == "pdf" else "record-html-kind")
        name = self._words.plain("record-file-name", day=f"{self._case.opened_at.astimezone():%Y-%m-%d}")
        ask_target(self, kind, f"{name}.{ending}", write)

    def _write(self, job: "Future[Path]") -> None:
        self.trouble.clear()
        self.say_state(self._words("record-writing"))
        self._past.bridge.when_done(job, self._written, self._failed)

    def _written(self, target: Path) -> None:
        self.say_state(self._words("record-written", file=target.name))

    def _failed(self, error: DeskError) -> None:
        self.say_state("")
        self.trouble.say(problem(self._words, error))

    def _told(self, notice: object) -> None:
        if getattr(notice, "incident_id", None) == self._case.id:
            self.refresh()

    # -- how it looks -------------------------------------------------------------------------

    def _read(self, lines: tuple[Happened, ...]) -> None:
        self._rows = tuple((line, self._say.row(line)) for line in lines)
        self._fill()

    def _timed(self, speed: Speed) -> None:
        self._speed = speed
        self.answered.setText(self._say.answered(speed))
        self.answered.setVisible(speed.asked > 0)

    def _choose(self) -> None:
        self._shown = AT_ONCE
        self._fill()

    def _show_earlier(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    def _fill(self) -> None:
        for part in self._drawn:
            part.hide()
            part.deleteLater()
        chosen = self.rows()
        self.list.show()
        self._drawn = [self._drawn_row(row, n == 0) for n, row in enumerate(reversed(chosen[-self._shown :]))]
        for part in self._drawn:
            self._column.addWidget(part)
        self.count.setText(self._words("record-count", count=len(chosen)))
        self.nothing.setVisible(not chosen)
        self.earlier.setVisible(len(chosen) > self._shown)
        for button in (self.as_pdf, self.as_html):
            button.setEnabled(bool(chosen))

    def _drawn_row(self, row: Row, first: bool) -> QWidget:
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        if not first:
            column.addWidget(rule())
        column.addWidget(PlainLabel(self._say.stamp(row), "small"))
        column.addWidget(PlainLabel(row.sentence))
        if row.quote:
            column.addWidget(whole_text(self._words, row.quote, 3))
        return drawn

    def _lay_out(self) -> None:
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self._words("record-note.example"))
        self.sort.addItem(self._words("record-sort-all"), "")
        for sort in Sort:
            self.sort.addItem(self._words(f"record-sort-{sort}"), str(sort))
        self.sort.currentIndexChanged.connect(self._choose)
        self.wanted.textChanged.connect(self._choose)
        self._column = QVBoxLayout()
        self.list.hide()  # until all was read
        for part in (self.answered, self.count, self.nothing):
            self.list.body.addWidget(part)
        self.list.body.addLayout(self._column)
        self.list.body.addWidget(self.earlier)
        self.content.addWidget(self.trouble)
        self.content.addWidget(PlainLabel(self._words("record-about"), "soft"))
        self._ask("record-note", self.note, self.note)
        acts = FlowLayout(8)
        acts.addWidget(self.when)
        acts.addWidget(self.keep_note)
        self._ask("record-when", self.when, acts)
        self._ask("record-filter", self.sort, self.sort)
        self._ask("record-words", self.wanted, self.wanted)
        self.content.addWidget(self.list)
        self.note.returnPressed.connect(self._keep_note)
        self.note.setFocus()

    def _ask(self, key: str, field: QWidget, shown: QWidget | FlowLayout) -> None:
        """The words above a field, for the eye and for a screen reader; ``shown`` is it with what stands beside it."""
        label = PlainLabel(self._words(key), "heading")
        label.setBuddy(field)
        field.setAccessibleName(label.text())
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label)
        if isinstance(shown, QWidget):
            column.addWidget(shown)
        else:
            column.addLayout(shown)
        self.content.addLayout(column)
