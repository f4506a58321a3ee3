"""The calm form that opens a crisis file: what kind, what happened, who decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.playbook import Playbook
from ui.incident.fitting import Fitting
from ui.incident.naming import named, problem
from ui.plain import direction, one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_LINE, LONGEST_NAME, LONGEST_QUOTE = 500, 80, 140
AT_FIELD = {f"errors-{name}-missing": name for name in ("kind", "summary", "lead")}


@dataclass(frozen=True, slots=True)
class Typed:
    """What the owner put into the form."""

    kind: str = ""
    summary: str = ""
    lead: str = ""
    deputy: str = ""
    messages: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class FormActs:
    """What the form can ask of its page."""

    open: Callable[[Typed], object]
    cancel: Callable[[], object]
    look: Callable[[tuple[MessageId, ...]], object]
    fitting: Callable[[str], Sequence[MessageId]]
    """What may belong to a case of a kind."""
    attached: Callable[[tuple[MessageId, ...]], object]
    """These are kept with the file now."""
    reasons: Callable[[str, tuple[MessageId, ...]], Sequence[tuple[str, int]]]
    """What was read in messages that speaks for a kind, and in how many of them."""


class OpenForm(Card):
    """Asks four things; only the sentence and the person in charge are needed."""

    def __init__(self, playbooks: Sequence[Playbook], words: Words, acts: FormActs) -> None:
        """Offer the kinds of ``playbooks``."""
        super().__init__()
        self.setAccessibleName(words("crisis-form-title"))
        self._words, self._acts = words, acts
        self._messages: tuple[MessageId, ...] = ()
        self.offer = Fitting(words, acts.look, self._take)
        self._opening = False
        self.kind = Choice()
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(24)
        for playbook in playbooks:
            self.kind.addItem(named(words, "kind", playbook.id), playbook.id)
        self.kind.setPlaceholderText(words("crisis-form-kind.none"))
        self.what, self.why = PlainLabel(role="small"), PlainLabel(role="small")
        self.kind.currentIndexChanged.connect(self._say_kind)
        self.lines = {name: Line() for name in ("summary", "lead", "deputy")}
        self.problems = {name: Banner("issue") for name in ("kind", *self.lines)}
        for name, line in self.lines.items():
            line.textChanged.connect(self.problems[name].clear)
            line.returnPressed.connect(self.submit)
        self.trouble = Banner("issue")
        self.attached = PlainLabel()
        self.look = link(words("crisis-proposal-look"), lambda: acts.look(self._messages))
        self.quotes = [PlainLabel(role="small") for _ in range(3)]
        self.yes = primary(words("crisis-form-open"), self.submit)
        self.no = quiet(words("crisis-form-cancel"), acts.cancel)
        self._lay_out()
        self._say_what()

    def begin(self, proposal: Proposal | None, messages: tuple[MessageId, ...], lead: str) -> None:
        """Begin with what the meter proposes, with ``messages`` in place of its own where there are any."""
        kind, evidence = (proposal.playbook_id, proposal.evidence) if proposal else ("", ())
        self.fill(Typed(kind=kind, lead=lead, messages=messages or evidence))

    def fill(self, typed: Typed) -> None:
        """Begin with these answers."""
        self.kind.setCurrentIndex(self.kind.findData(typed.kind))
        for name, line in self.lines.items():
            line.setText(str(getattr(typed, name)))
        self._attach(typed.messages)
        self._say_no_problem()
        self.busy(False)

    def quote(self, texts: Sequence[tuple[str, str]]) -> None:
        """Show how the attached messages (text, language) begin, so that the sentence can be written from them."""
        for number, label in enumerate(self.quotes):
            text, language = texts[number] if number < len(texts) else ("", "")
            label.setText(one_line(text, LONGEST_QUOTE))
            label.setLayoutDirection(direction(language, text))
            label.setVisible(bool(text))

    def typed(self) -> Typed:
        """The answers as they stand."""
        answers = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        return Typed(kind=str(self.kind.currentData() or ""), messages=self._messages, **answers)

    def submit(self) -> None:
        """Hand the answers to the page."""
        if self._opening:
            return
        self._say_no_problem()
        typed = self.typed()
        missing = [
            name for name in ("lead", "summary", "kind") if not getattr(typed, name)
        ]  # the first field has the last word
        for name in missing:
            self.say(OwnerError(f"errors-{name}-missing"))
        if not missing:
            self._acts.open(typed)

    def busy(self, opening: bool) -> None:
        """While the case is being opened: the button says so, keeps the focus and does nothing more."""
        self._opening = opening
        self.yes.setText(self._words("crisis-form-busy" if opening else "crisis-form-open"))

    def say(self, error: DeskError) -> None:
        """The error's sentence at its field, or below the form."""
        self.busy(False)
        name = AT_FIELD.get(error.key, "")
        self.problems.get(name, self.trouble).say(problem(self._words, error))
        if name:
            self.lines.get(name, self.kind).setFocus()

    def focus_first(self) -> None:
        """Begin at the kind, or at the sentence where the kind is proposed."""
        (self.kind if self.kind.currentIndex() < 0 else self.lines["summary"]).setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _say_no_problem(self) -> None:
        for banner in (*self.problems.values(), self.trouble):
            banner.clear()

    def _attach(self, messages: tuple[MessageId, ...]) -> None:
        self._messages = messages
        self.attached.setText(self._words("crisis-form-messages", count=len(messages)))
        self.attached.setVisible(bool(messages))
        self.look.setVisible(bool(messages))
        self._acts.attached(messages)
        self._say_why()
        self._offer_fitting()

    def _take(self, messages: tuple[MessageId, ...]) -> None:
        self._attach((*self._messages, *messages))
        self.look.setFocus()

    def _offer_fitting(self) -> None:
        """What fits the kind and is not kept with the file yet."""
        kind = str(self.kind.currentData() or "")
        self.offer.show_messages([one for one in self._acts.fitting(kind) if one not in self._messages])

    def _say_why(self) -> None:
        """What was read in the attached messages that speaks for the kind."""
        found = self._acts.reasons(str(self.kind.currentData() or ""), self._messages)
        said = [self._words("crisis-form-why-one", reason=name, count=count) for name, count in found]
        self.why.setText(self._words("crisis-form-why", reasons=", ".join(said)) if said else "")
        self.why.setVisible(bool(said))

    def _say_kind(self) -> None:
        self.problems["kind"].clear()
        self._say_what()
        self._say_why()
        self._offer_fitting()

    def _say_what(self) -> None:
        text = named(self._words, "kind", str(self.kind.currentData() or ""), "what")
        self.what.setText(text)
        self.what.setVisible(bool(text))
        self.kind.setAccessibleDescription(text)
        fitting = f"hint-{self.kind.currentData() or ''}-happened"
        key = fitting if self._words.has(fitting) else "crisis-form-summary.example"
        self.lines["summary"].setPlaceholderText(self._words(key))

    def _lay_out(self) -> None:
        self.body.setSpacing(16)
        self._add(self._words("crisis-form-kind"), self.kind, self.what, self.why, self.problems["kind"])
        self._add_line("summary", LONGEST_LINE)
        people = QHBoxLayout()
        people.setSpacing(16)
        people.addLayout(self._line("lead", LONGEST_NAME), 1)
        people.addLayout(self._line("deputy", LONGEST_NAME), 1)
        self.body.addLayout(people)
        found = QHBoxLayout()
        found.addWidget(self.attached, 1)
        found.addWidget(self.look)
        below = QVBoxLayout()
        below.setSpacing(2)
        below.addLayout(found)
        for quote in self.quotes:
            below.addWidget(quote)
            quote.hide()
        below.addWidget(self.offer)
        self.body.addLayout(below)
        self.body.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_line(self, name: str, longest: int) -> None:
        self.body.addLayout(self._line(name, longest))

    def _line(self, name: str, longest: int) -> QVBoxLayout:
        line, key = self.lines[name], f"crisis-form-{name}"
        line.setMaxLength(longest)
        hint = self._words(f"{key}.hint")
        line.setToolTip(hint)
        line.setAccessibleDescription(hint)
        below = [PlainLabel(hint, "small")] if name == "summary" else []
        return self._column(self._words(key), line, *below, self.problems[name])

    def _add(self, text: str, control: QWidget, *below: QWidget) -> None:
        self.body.addLayout(self._column(text, control, *below))

    def _column(self, text: str, control: QWidget, *below: QWidget) -> QVBoxLayout:
        label = PlainLabel(text, "heading")
        label.setBuddy(control)
        control.setAccessibleName(text)
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in (label, control, *below):
            column.addWidget(part)
        column.addStretch(1)
        return column
