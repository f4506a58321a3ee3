"""The key messages of a case: the next promised word, the lines everybody says, the facts, what is being done."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.clock import Clock
from desktop.errors import DeskError
from desktop.model.incident import Incident
from desktop.model.keys import MOST_LINES, Certainty, Deed, Fact, Keys
from desktop.services.keys import KeyMessages
from ui.incident.case_sheet import CaseSheet, Desk, Rows, asked, noted, side_by_side
from ui.incident.promise_card import PromiseCard, clock_sentence
from ui.incident.reason_dialog import ReasonDialog
from ui.plain import bare, one_line
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.page import TICK
from ui.widgets.text import PlainLabel

LONGEST = 500
SHORT = 80  # letters of the case's sentence on its button


class KeysSheet(CaseSheet):
    """Every change is kept at once and is a line of the timeline."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        keys: KeyMessages,
        clock: Clock,
        case: Incident,
        rhythm: timedelta | None = None,
    ) -> None:
        """The key messages of ``case``; ``rhythm``: how often people should hear something at its level."""
        super().__init__(parent, desk, case, "keys")
        self._service, self._clock = keys, clock
        self.shown = Keys()
        self.promise = PromiseCard(self.words, keys.offered, keys.named_in, rhythm)
        self.promise.promised.connect(self._promise)
        self.promise.given.connect(self._give)
        self.give = primary(self.words("keys-give"), self._ask_said)
        self.not_given = quiet(self.words("keys-leave"), self._ask_why)
        self.copy = quiet(self.words("keys-copy"), self._copy)
        self.add_buttons([self.give, self.not_given, self.copy], [self.leave])
        for card in (self.promise, self._lines(), self._facts(), self._deeds()):
            self.content.addWidget(card)
        self._clockwork = QTimer(self, interval=TICK)
        self._clockwork.timeout.connect(self._tell_time)
        self._clockwork.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the key messages anew; what is being typed stays."""
        try:
            self.shown = self._service.of_case(self.case.id)
        except DeskError as error:
            self.failed(error)
            return
        keys = self.shown
        self._tell_time()
        for button in (self.give, self.not_given):
            button.setVisible(keys.promise is not None)
        for certainty, rows in self.facts.items():
            rows.show_rows([self._fact(fact) for fact in keys.sorted_as(certainty)])
        self.deeds.show_rows([self._deed(deed) for deed in keys.deeds])
        self.take.setVisible(self._takes(keys))
        self._show_lines(keys)

    def _tell_time(self) -> None:
        self.promise.show_promise(
            self.shown.promise, self._clock.now(), locked=self.locked and self.shown.promise is None
        )

    # -- the promise --------------------------------------------------------------------------

    def _promise(self, at: datetime) -> None:
        self.wait(self._service.promise(self.case.id, at, self.by()), self.promise.settled)

    def _give(self, said: str, at: datetime | None) -> None:
        self.wait(self._service.give(self.case.id, said, at, self.by()), self.promise.settled)

    def _ask_said(self) -> None:
        self.promise.give()
        self.show_whole(self.promise)

    def _ask_why(self) -> None:
        if self.shown.promise is not None:
            what = clock_sentence(self.words, self.shown.promise, self._clock.now())
            ReasonDialog(self, self.words, "keys-leave", what, self._leave_it).open()

    def _leave_it(self, why: str) -> None:
        self.wait(self._service.leave(self.case.id, why, self.by()), self.promise.settled)

    def done(self, result: int) -> None:
        """What is still being typed into a line is kept, too."""
        self._agree()
        super().done(result)

    # -- the lines everybody says -------------------------------------------------------------

    def _lines(self) -> Card:
        words, card = self.words, Card(self.words("keys-lines"))
        card.body.addWidget(PlainLabel(words("keys-lines-about"), "soft"))
        self.lines: list[Line] = []
        self.agreed: list[PlainLabel] = []
        for number in range(1, MOST_LINES + 1):
            label, line = asked(words, f"keys-line-{number}")
            stamp = PlainLabel(role="small")
            line.setReadOnly(self.locked)
            line.textEdited.connect(lambda _: self._weigh())
            line.editingFinished.connect(self._agree)
            self.lines.append(line)
            self.agreed.append(stamp)
            for part in (label, line, stamp):
                card.body.addWidget(part)
            card.body.addSpacing(4)
        self.agree = quiet(words("keys-agree"), self._agree)
        card.body.addLayout(side_by_side(self.agree))
        return card

    def _show_lines(self, keys: Keys) -> None:
        for number, (line, stamp) in enumerate(zip(self.lines, self.agreed, strict=True), start=1):
            kept = keys.line(number)
            if not line.isModified():
                line.setText(kept.text if kept else "")
            stamp.setText(self.words("keys-agreed-by", who=one_line(kept.who, 80), time=kept.at) if kept else "")
            stamp.setVisible(kept is not None)
        self._weigh()

    def _weigh(self) -> None:
        self.agree.setVisible(not self.locked and any(line.isModified() for line in self.lines))

    def _agree(self) -> None:
        for number, line in enumerate(self.lines, start=1):
            if line.isModified() and not self.locked:
                job = self._service.agree(self.case.id, number, line.text(), self.by())
                self.wait(job, partial(self._agreed, line))

    def _agreed(self, line: Line) -> None:
        line.setModified(False)
        self._weigh()

    # -- the facts ----------------------------------------------------------------------------

    def _facts(self) -> Card:
        words, card = self.words, Card(self.words("keys-facts"))
        self.facts: dict[Certainty, Rows] = {}
        for certainty in Certainty:
            self.facts[certainty] = Rows()
            card.body.addWidget(PlainLabel(words(f"keys-{certainty}"), "heading"))
            card.body.addWidget(PlainLabel(words(f"keys-{certainty}.about"), "small"))
            card.body.addWidget(self.facts[certainty])
            if certainty is Certainty.CLAIMED:
                self.take = quiet(words("keys-take", text=one_line(self.case.summary, SHORT)), self._take)
                card.body.addLayout(side_by_side(self.take))
            card.body.addSpacing(6)
        label, self.fact = asked(words, "keys-fact")
        self.keep: dict[Certainty, QPushButton] = {
            one: quiet(words(f"keys-{one}.keep"), partial(self._note, one)) for one in Certainty
        }
        self._add_below(card, label, self.fact, *self.keep.values())
        return card

    def _fact(self, fact: Fact) -> QWidget:
        known = fact.certainty is Certainty.KNOWN
        acts = (
            []
            if self.locked
            else [link(self.words("keys-right" if known else "keys-know"), partial(self._right, fact))]
        )
        if fact.certainty is Certainty.CLAIMED and not self.locked:
            acts.insert(0, link(self.words("keys-true"), partial(self._know, fact, fact.text)))
        return noted(one_line(fact.text, LONGEST), self._stamp(fact.who, fact.at), acts)

    def _note(self, certainty: Certainty) -> None:
        self.wait(self._service.note(self.case.id, certainty, self.fact.text(), self.by()), self.fact.clear)

    def _takes(self, keys: Keys) -> bool:
        """The sentence of the case is offered as a claim until something is claimed or known."""
        held = (*keys.sorted_as(Certainty.CLAIMED), *keys.sorted_as(Certainty.KNOWN))
        return not self.locked and bool(self.case.summary.strip()) and not held

    def _take(self) -> None:
        self.take.setVisible(False)
        text = one_line(self.case.summary, LONGEST)
        self.wait(self._service.note(self.case.id, Certainty.CLAIMED, text, self.by()))

    def _know(self, fact: Fact, text: str) -> None:
        self.wait(self._service.know(self.case.id, fact.id, text, self.by()))

    def _right(self, fact: Fact) -> None:
        what = f"\u2068{one_line(fact.text, LONGEST)}\u2069"
        ReasonDialog(self, self.words, "keys-right", what, partial(self._know, fact)).open()

    # -- what is being done -------------------------------------------------------------------

    def _deeds(self) -> Card:
        words, card = self.words, Card(self.words("keys-deeds"))
        self.deeds = Rows()
        card.body.addWidget(self.deeds)
        label, self.deed = asked(words, "keys-deed")
        self.until = Choice()
        self.until.setAccessibleName(words("keys-until"))
        self.until.addItem(words("keys-no-time"), None)
        for name, at in self._service.offered():
            self.until.addItem(words(f"keys-until-{name}", time=words.clock_time(at)), at)
        self.begin = quiet(words("keys-begin"), self._begin)
        self._add_below(card, label, self.deed, self.until, self.begin)
        return card

    def _deed(self, deed: Deed) -> QWidget:
        acts = []
        if deed.done_at is None and not self.locked:
            acts = [link(self.words("keys-finish"), partial(self._finish, deed))]
        return noted(one_line(deed.text, LONGEST), self._deed_stamp(deed), acts)

    def _deed_stamp(self, deed: Deed) -> str:
        who = one_line(deed.who, 80)
        if deed.done_at is not None:
            return self.words("keys-deed-done", time=deed.done_at, who=who)
        if deed.due_at is None:
            return who
        late = self._clock.now() > deed.due_at
        return self.words("keys-deed-late" if late else "keys-deed-by", time=deed.due_at, who=who)

    def _begin(self) -> None:
        job = self._service.begin(self.case.id, self.deed.text(), self.until.currentData(), self.by())
        self.wait(job, self.deed.clear)

    def _finish(self, deed: Deed) -> None:
        self.wait(self._service.finish(self.case.id, deed.id, self.by()))

    # -- parts --------------------------------------------------------------------------------

    def _stamp(self, who: str, at: datetime) -> str:
        return self.words("timeline-stamp", time=at, who=one_line(who, 80))

    def _add_below(self, card: Card, label: PlainLabel, line: Line, *acts: QWidget) -> None:
        row = QWidget()
        row.setLayout(side_by_side(*acts))
        for part in (label, line, row):
            part.setVisible(not self.locked)
            card.body.addWidget(part)

    def _copy(self) -> None:
        """All of it as plain text, for everybody who may be asked."""
        keys, plain = self.shown, self.words.plain
        parts = [(plain("keys-lines"), [line.text() for line in self.lines if line.text().strip()])]
        for certainty in Certainty:
            parts.append((plain(f"keys-{certainty}"), [fact.text for fact in keys.sorted_as(certainty)]))
        parts.append((plain("keys-deeds"), [f"{deed.text} ({self._deed_stamp(deed)})" for deed in keys.deeds]))
        if keys.promise is not None:
            parts.append((plain("keys-promise"), [clock_sentence(self.words, keys.promise, self._clock.now())]))
        told = [
            "\n".join([title, *(f"- {one_line(bare(text), LONGEST)}" for text in texts)])
            for title, texts in parts
            if texts
        ]
        QGuiApplication.clipboard().setText("\n\n".join(told))
        self.say_state(self.words("keys-copied"))
