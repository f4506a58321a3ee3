"""What to do next: exactly one thing, with exactly one filled button."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.model.alert import Over
from desktop.model.incident import Incident, Proposal
from desktop.model.keys import Promise
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.playbook import StepState
from desktop.services.incidents import Incidents
from ui.home.cards import Go, Speech
from ui.home.picture import Pair, Picture
from ui.home.step_words import step_due, step_named, step_timed
from ui.incident.naming import file_name
from ui.incident.promise_card import clock_sentence
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel

TOOLS = {"messages": Place.MESSAGES, "replies": Place.REPLIES, "accounts": Place.ACCOUNTS}
SEVERAL = 3  # unhappy messages for which a crisis file is offered, where nothing proposes one
SAID = {Place.MESSAGES: "read", Place.REPLIES: "write", Place.ACCOUNTS: "accounts", Place.CRISIS: "crisis"}


class NextCard(Card):
    """Fits the moment: first account, crisis file, the next step of a case, or nothing to do."""

    def __init__(self, speech: Speech, clock: Clock, incidents: Incidents, practise: Callable[[], None] | None) -> None:
        """``incidents`` tells which messages are in a case, once the owner wants to see them.

        ``practise`` starts a practice; None where one is already going on.
        """
        super().__init__()
        self._words: Words = speech.words
        self._go: Go = speech.go
        self._clock, self._incidents = clock, incidents
        self._practise = practise
        self._shown: object = None

    def show_picture(self, picture: Picture) -> None:
        """Show the one next thing."""
        meter = picture.meter
        facts = (
            (picture.accounts, picture.begins),
            picture.troubled,
            meter and (meter.level, meter.paused),
            picture.proposal,
            picture.danger,
        )
        step = picture.step
        shown = (
            facts,
            picture.pressing,
            picture.delaying,
            picture.unanswered,
            picture.over,
            picture.waiting,
            picture.case,
            step,
            tuple((case.id, case.summary, other, self._said(other)) for case, other in picture.others),
            (self._due(step), self._said(step)),
            self._promised(picture.promise),
            self._checked(picture),
        )
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self.body, 1)
        self._fill(picture)
        self.body.addStretch(1)
        self.bring_in()

    # -- which -------------------------------------------------------------------------------

    def _fill(self, picture: Picture) -> None:
        words, level = self._words, picture.meter.level if picture.meter else None
        self.set_title("" if picture.begins else words("now-next"))
        if picture.begins:
            self._welcome()
        elif picture.case is not None and picture.danger is not None:
            self._endangered(picture.danger)
            self._word(picture.promise)
            self._open_ones("now-open-cases", [(picture.case, picture.step), *picture.others])
            self._troubled(picture)
        elif picture.case is not None:
            self._step(picture.case, picture.step)
            self._word(picture.promise)
            self._others(picture)
            self._troubled(picture)
        elif picture.proposal is not None:
            self._propose(picture.proposal, picture.delaying)
            self._word(picture.promise)
            self._troubled(picture)
        elif level is None:
            self._line(words("now-first"), "body")
        elif level is Level.BLIND:
            paused = picture.meter is not None and picture.meter.paused is not None
            said = words("now-paused", act=words("accounts-resume")) if paused else words("now-blind")
            self._line(said, "body")
            self._offer(primary(words("now-step-accounts"), self._to(Visit(Place.ACCOUNTS))))
        else:
            self._quiet_day(picture, level)
        if picture.case is None and picture.proposal is None:
            self._word(picture.promise)

    def _welcome(self) -> None:
        words = self._words
        self._line(words("now-welcome"), "body")
        self._line(words("now-welcome-start"), "soft")
        self.body.addSpacing(4)
        self._offer(primary(words("now-add-account"), self._to(Visit(Place.ACCOUNTS, new=True))))
        if self._practise is not None:
            self.body.addSpacing(10)
            self.body.addWidget(rule())
            self.body.addSpacing(6)
            self._line(words("now-practise-body"), "soft")
            self._offer(quiet(words("now-practise"), self._practise))

    def _step(self, case: Incident, state: StepState | None) -> None:
        words = self._words
        self._line(one_line(case.summary), "small")
        if state is None:
            self._line(words("now-case-done"), "body")
            self._offer(primary(words("now-case-open"), self._to(Visit(Place.CRISIS, incident=case.id))))
            return
        step = state.step
        self._line(step_named(words, state, self._clock.now()), "heading")
        due = self._due(state)
        if due:
            pill = Pill(due, "crisis" if state.overdue else "issue")
            self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        self._line(words(f"step-{step.id}.why"), "soft")
        self.body.addSpacing(4)
        whole = self._to(Visit(Place.CRISIS, incident=case.id, step=step.id))
        place = TOOLS.get(step.tool, Place.CRISIS)
        if place is Place.CRISIS:
            self._offer(primary(words("now-step-crisis"), whole))
            return
        visit = Visit(place, incident=case.id, template=step.template, step=step.id)
        act = self._to(visit) if place is Place.REPLIES else lambda: self._go_with_messages(case, visit)
        if state.protecting:  # what comes before it is ticked in the checklist
            self._offer(primary(words("now-step-crisis"), whole), quiet(words(f"now-step-{SAID[place]}"), act))
        else:
            self._offer(primary(words(f"now-step-{SAID[place]}"), act), quiet(words("now-checklist"), whole))

    def _word(self, promise: Promise | None) -> None:
        """The next word that was promised to people, with its clock."""
        if promise is None:
            return
        self.body.addSpacing(6)
        self.body.addWidget(rule())
        pill = Pill(self._promised(promise), "issue" if promise.late(self._clock.now()) else "brand")
        self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        write = self._to(Visit(Place.REPLIES, incident=promise.incident_id, template="update"))
        self.body.addWidget(link(self._words("keys-write"), write), 0, Qt.AlignmentFlag.AlignLeading)

    def _others(self, picture: Picture) -> None:
        if picture.proposal is None and not picture.others:
            return
        self.body.addSpacing(6)
        self.body.addWidget(rule())
        self._open_ones("now-more-cases", picture.others)
        if picture.proposal is not None:
            kind = self._words(f"kind-{picture.proposal.playbook_id}")
            self._line(self._words("now-proposal", kind=kind), "soft")
            self._offer(quiet(self._words("now-open-case"), self._to(_opening(picture.proposal))))

    def _open_ones(self, key: str, pairs: Sequence[Pair]) -> None:
        """Open cases, each with its next step."""
        if not pairs:
            return
        self._line(self._words(key, count=len(pairs)), "small")
        for case, step in pairs:
            self._line(file_name(self._words, case), "soft")
            said = self._said(step) or self._words("now-case-open")
            self._offer(link(said, self._to(Visit(Place.CRISIS, incident=case.id))))

    def _endangered(self, proposal: Proposal) -> None:
        """People are in a danger that no open case is about: a file of its own, before all others."""
        words = self._words
        self._line(words("now-proposal", kind=words(f"kind-{proposal.playbook_id}")), "heading")
        self._line(words("now-proposal-apart", messages=len(proposal.evidence)), "soft")
        self.body.addSpacing(4)
        see = self._to(Visit(Place.MESSAGES, messages=proposal.evidence))
        self._offer(
            primary(words("now-open-case"), self._to(_opening(proposal))), quiet(words("now-see-messages"), see)
        )
        self.body.addSpacing(6)
        self.body.addWidget(rule())

    def _propose(self, proposal: Proposal, delaying: tuple[MessageId, ...]) -> None:
        words = self._words
        self._line(words("now-proposal", kind=words(f"kind-{proposal.playbook_id}")), "heading")
        self._line(words("now-proposal-body", messages=len(proposal.evidence)), "soft")
        if delaying:
            self._delaying(delaying)
        self.body.addSpacing(4)
        see = self._to(Visit(Place.MESSAGES, messages=proposal.evidence))
        self._offer(
            primary(words("now-open-case"), self._to(_opening(proposal))), quiet(words("now-see-messages"), see)
        )

    def _quiet_day(self, picture: Picture, level: Level) -> None:
        words = self._words
        delaying = picture.delaying
        pressing = tuple(id for id in picture.urgent if id not in delaying)
        over = None if pressing or delaying else picture.calmed
        left = over.left if over else (*delaying, *pressing)
        low = level.rank <= Level.WATCH.rank
        late = picture.waiting if low and not left else None
        old = picture.unanswered if low and not (left or late or over) else ()
        if over:
            self._line(words("now-over", at=over.at, peak=over.peak), "body")
        if delaying:
            self._delaying(delaying)
        if late:
            self._line(words("meter-waiting", **late.values), "body")
            self._line(words("meter-waiting.lower", **late.values), "body")
        elif old:
            self._line(words("now-unanswered", count=len(old), number=words.number(len(old))), "body")
        elif pressing or not delaying:
            self._line(self._left(over) if over else self._today(level, len(pressing)), "body")
        checked = self._checked(picture)
        if checked and not over:
            self._line(checked, "small")
        left = late.evidence if late else left or old
        if left or (level.rank and not over):
            visit = Visit(Place.MESSAGES, messages=left or picture.unhappy)
            own = self._to(Visit(Place.CRISIS, messages=old, new=True))
            several = [quiet(words("now-open-case"), own)] if len(old) >= SEVERAL else []
            self._offer(primary(words("now-step-read"), self._to(visit)), *several)
        self._troubled(picture)
        if not picture.accounts:
            self._offer(quiet(words("now-add-account"), self._to(Visit(Place.ACCOUNTS, new=True))))

    def _troubled(self, picture: Picture) -> None:
        if picture.troubled:
            self.body.addSpacing(6)
            self.body.addWidget(rule())
            self._line(self._words("now-troubled", accounts=picture.troubled), "soft")
            self._offer(quiet(self._words("now-step-accounts"), self._to(Visit(Place.ACCOUNTS))))

    def _delaying(self, dangers: tuple[MessageId, ...]) -> None:
        count = len(dangers)
        self._line(self._words("now-delaying", count=count, number=self._words.number(count)), "body")

    def _today(self, level: Level, pressing: int) -> str:
        words = self._words
        if pressing:
            return words("now-pressing", count=pressing, number=words.number(pressing))
        return words("now-unhappy" if level.rank >= Level.ISSUE.rank else f"now-{level}")

    def _left(self, over: Over) -> str:
        """What is left to do after a crisis."""
        words, count = self._words, len(over.left)
        number = words.number(count) + ("+" if over.cut else "")
        return words("now-over-left", count=count, number=number) if count else words("now-calm")

    # -- parts -------------------------------------------------------------------------------

    def _line(self, text: str, role: str) -> None:
        self.body.addWidget(PlainLabel(text, role))

    def _offer(self, *buttons: QPushButton) -> None:
        row = FlowLayout(10)
        for button in buttons:
            row.addWidget(button)
        self.body.addLayout(row)

    def _to(self, visit: Visit) -> Callable[[], None]:
        return lambda: self._go(visit)

    def _go_with_messages(self, case: Incident, visit: Visit) -> None:
        self._go(replace(visit, messages=self._incidents.messages(case.id)))

    def _due(self, state: StepState | None) -> str:
        return step_due(self._words, state, self._clock.now())

    def _said(self, state: StepState | None) -> str:
        return step_timed(self._words, state, self._clock.now()) if state is not None else ""

    def _promised(self, promise: Promise | None) -> str:
        return clock_sentence(self._words, promise, self._clock.now()) if promise is not None else ""

    def _checked(self, picture: Picture) -> str:
        return self._words("now-checked", when=self._words.ago(picture.last_look)) if picture.last_look else ""


def _opening(proposal: Proposal) -> Visit:
    return Visit(Place.CRISIS, messages=proposal.evidence, new=True, playbook=proposal.playbook_id)
