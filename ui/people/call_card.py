"""Who must know of an open case: one person to call at a time, and the next one after twenty minutes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Incident
from desktop.model.people import Answer, Person, Standing, Turn
from ui.people.contact import Ways, contact
from ui.people.sentences import call_state, name_of
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

TONES = {Turn.NOW: "brand", Turn.WAITING: "brand", Turn.SILENT: "issue", Turn.REACHED: "calm"}
ACTIVE = (Turn.NOW, Turn.WAITING)


@dataclass(frozen=True, slots=True)
class CallActs:
    """What the ladder can ask of its page."""

    called: Callable[[Person], object]
    answered: Callable[[Person, Answer], object]
    ways: Ways


class CallCard(Card):
    """The ladder of one case, top down. The same standings leave everything as it is, also the focus."""

    def __init__(self, words: Words, patience: timedelta, acts: CallActs) -> None:
        """``patience``: how long an answer is waited for."""
        super().__init__(words("people-ladder"))
        self._words, self._patience, self._acts = words, patience, acts
        self._shown: object = None
        self.first: QPushButton | None = None

    def show_ladder(self, case: Incident, standings: Sequence[Standing], unreached: Sequence[Person]) -> None:
        """Show how it stands with everybody who must know of the case."""
        if (shown := (case.id, case.level, tuple(standings), tuple(unreached))) == self._shown:
            return
        self._shown, self.first = shown, None
        say = self._words
        emptied(self.body, keep=1)
        self.set_title(say("people-ladder-level", level=say(f"level-{case.level}")))
        how = "people-ladder-how" if standings else "people-ladder-empty"
        self.body.addWidget(PlainLabel(say(how, span=say.span(self._patience)) if standings else say(how), "soft"))
        for number, standing in enumerate(standings):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(self._rung(standing))
        if standings and not any(standing.turn in ACTIVE for standing in standings):
            self.body.addWidget(PlainLabel(self._outcome(unreached), "heading"))
        self.bring_in()

    # -- inside -------------------------------------------------------------------------------

    def _outcome(self, unreached: Sequence[Person]) -> str:
        if not unreached:
            return self._words("people-ladder-done")
        names = ", ".join(f"\u2068{name_of(person)}\u2069" for person in unreached)
        return self._words("people-ladder-silent", names=names)

    def _rung(self, standing: Standing) -> QWidget:
        say, person = self._words, standing.rung.person
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        large = standing.turn in ACTIVE
        head = FlowLayout(8)
        head.addWidget(PlainLabel(f"\u2068{name_of(person)}\u2069", "heading" if large else "body"))
        head.addWidget(PlainLabel(self._as_what(standing), "small"))
        head.addWidget(Pill(call_state(say, standing), TONES.get(standing.turn, "soft")))
        column.addLayout(head)
        if large:
            column.addWidget(contact(say, person, self._acts.ways))
        deeds = FlowLayout(8)
        for button in self._deeds(standing):
            deeds.addWidget(button)
        if deeds.count():
            column.addLayout(deeds)
        return part

    def _as_what(self, standing: Standing) -> str:
        return self._words("people-spare" if standing.rung.spare_for else f"role-{standing.rung.role}")

    def _deeds(self, standing: Standing) -> list[QPushButton]:
        say, person, acts = self._words, standing.rung.person, self._acts
        if standing.turn is Turn.NOW:
            self.first = primary(say("people-calling", name=name_of(person)), lambda: acts.called(person))
            return [self.first]
        if standing.turn is Turn.WAITING:
            self.first = primary(say("people-reached"), lambda: acts.answered(person, Answer.REACHED))
            return [self.first, quiet(say("people-silent"), lambda: acts.answered(person, Answer.SILENT))]
        if standing.turn is Turn.SILENT:
            again = link(say("people-again"), lambda: acts.called(person))
            after = link(say("people-reached-after"), lambda: acts.answered(person, Answer.REACHED))
            return [again, after]
        return []
