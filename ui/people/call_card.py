"""Who must know of an open case: one person to call at a time, and the next one after twenty minutes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.incident import Incident
from desktop.model.people import Answer, Person, Roster, Standing, Turn
from ui.people.contact import Ways, beside, contact
from ui.people.sentences import call_state, name_of
from ui.plain import one_line
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

TONES = {Turn.NOW: "brand", Turn.WAITING: "brand", Turn.SILENT: "issue", Turn.REACHED: "calm"}
ABOVE = 8  # pixels above a name that stands in line with links
ACTIVE = (Turn.NOW, Turn.WAITING)


@dataclass(frozen=True, slots=True)
class Gaps:
    """What a level asks for that nobody does: the names of these roles, and what somebody alone does in their place.

    ``away``: somebody has one of the roles, and nobody of them is here.
    """

    roles: Sequence[str] = ()
    away: bool = False
    alone: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CallActs:
    """What the ladder can ask of its page."""

    called: Callable[[Person], object]
    answered: Callable[[Person, Answer], object]
    name: Callable[[], object]
    ways: Ways


class CallCard(Card):
    """The ladder of one case, top down. The same standings leave everything as it is, also the focus."""

    def __init__(self, words: Words, patience: timedelta, acts: CallActs) -> None:
        """``patience``: how long an answer is waited for."""
        super().__init__(words("people-ladder"))
        self._words, self._patience, self._acts = words, patience, acts
        self._shown: object = None
        self.first: QPushButton | None = None

    def show_ladder(
        self,
        case: Incident,
        roster: Roster,
        standings: Sequence[Standing],
        lost: Sequence[Person],
        gaps: Gaps,
    ) -> None:
        """Show how it stands with everybody who must know of the case; ``lost`` are those not reached so far."""
        if (shown := (case.id, case.level, roster, tuple(standings), tuple(lost), gaps)) == self._shown:
            return
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._shown, self.first = shown, None
        emptied(self.body, keep=1)
        self.set_title(self._words("people-ladder-level", level=self._words(f"level-{case.level}")))
        if standings or not gaps.roles:
            self.body.addWidget(PlainLabel(self._how(roster, standings), "soft"))
        self._in_turn(gaps.alone)
        self._list(standings, lost, gaps)
        self._say_gaps(gaps, bool(roster.inside), bool(standings))
        self._helpers(roster.outside)
        self.bring_in()
        if held and self.first is not None:
            self.first.setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _how(self, roster: Roster, standings: Sequence[Standing]) -> str:
        if standings:
            return self._words("people-ladder-how", span=self._words.span(self._patience))
        return self._words("people-ladder-alone" if roster.alone else "people-ladder-empty")

    def _in_turn(self, tasks: Sequence[str]) -> None:
        """What somebody alone does, one thing after the other."""
        if tasks:
            self.body.addWidget(PlainLabel(self._words("people-in-turn"), "heading"))
        for number, task in enumerate(tasks, start=1):
            self.body.addWidget(PlainLabel(self._words("people-numbered", number=number, name=task)))

    def _say_gaps(self, gaps: Gaps, somebody: bool, called: bool) -> None:
        """Whom nobody would call, and the way to name somebody; the one thing to do where nobody is called at all."""
        if not gaps.roles:
            return
        key = "people-ladder-gap" if called or gaps.away else "people-ladder-unnamed"
        if called:
            self.body.addWidget(rule())
        self.body.addWidget(PlainLabel(self._words(key, roles=", ".join(gaps.roles))))
        if somebody:
            name = (link if called else primary)(self._words("people-name-now"), self._acts.name)
            self.body.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
            self.first = self.first or name

    def _list(self, standings: Sequence[Standing], lost: Sequence[Person], gaps: Gaps) -> None:
        for number, standing in enumerate(standings):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(self._rung(standing))
        settled = standings and not any(standing.turn in ACTIVE for standing in standings)
        if settled and (lost or not gaps.roles):
            self.body.addWidget(PlainLabel(self._outcome(lost), "heading"))

    def _helpers(self, people: Sequence[Person]) -> None:
        """Those from outside, each on one line: nobody knows but the owner whether it concerns them."""
        if people:
            self.body.addWidget(rule())
            self.body.addWidget(PlainLabel(self._words("people-helpers"), "small"))
        for person in people:
            name = PlainLabel(f"\u2068{name_of(person)}\u2069")
            name.setContentsMargins(0, ABOVE, 0, 0)
            what = beside(one_line(person.what), ABOVE)
            self.body.addWidget(contact(self._words, person, self._acts.ways, name, what))

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
        head.addWidget(beside(self._as_what(standing)))
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
