"""Scope and impact of a case: where it is loudest, the three main concerns with what is done, and how grave it is."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.model.impact import Aspect, Judged, Kept, Plan, Sound, Worry
from desktop.model.incident import Incident
from desktop.model.message import MessageId
from desktop.model.reading import Concern
from desktop.services.impacts import Impacts
from ui.home.cards import inset, of_rows
from ui.home.scope_sheet import quoted
from ui.home.shares_card import ShareRow
from ui.inbox.speech import meta
from ui.incident.case_sheet import CaseSheet, Desk, asked, side_by_side
from ui.incident.naming import problem
from ui.incident.rating_card import RatingCard
from ui.names import platform_name
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel

MOST_PLATFORMS = 3
SEEN = 20  # milliseconds in which a part is drawn before the next comes


class WorryCard(Card):
    """One main concern: how many people, what two of them wrote, what is done about it and who does it."""

    def __init__(
        self, words: Words, worry: Worry, people: Sequence[str], see: Callable[[tuple[MessageId, ...]], object]
    ) -> None:
        """``people``: who can be named; ``see`` opens messages."""
        super().__init__(words(f"concern-{worry.concern}"))
        self._words, self.worry = words, worry
        self.body.addWidget(
            PlainLabel(words("impact-worry", people=worry.people, messages=len(worry.messages)), "soft")
        )
        for item in worry.examples:
            self.body.addWidget(PlainLabel(meta(item, words), "small"))
            self.body.addWidget(quoted(item, words, 2))
        self.body.addLayout(side_by_side(link(words("impact-see"), partial(see, worry.messages))))
        self.label, self.does = asked(words, "impact-plan")
        self.person = Choice()
        self.person.setAccessibleName(words("impact-person"))
        self.person.addItem(words("impact-person"), "")
        for name in people:
            self.person.addItem(one_line(name, 80), name)
        self.keep = quiet(words("impact-keep"), lambda: None)
        self.stamp = PlainLabel(role="small")
        if len(people) == 1:
            self.person.setCurrentIndex(1)
        self.lack = Banner("issue")
        self.does.textChanged.connect(lambda _: self.lack.clear())
        self.person.currentIndexChanged.connect(lambda _: self.lack.clear())
        for part in (self.label, self.does):
            self.body.addWidget(part)
        self.body.addLayout(side_by_side(self.person, self.keep))
        self.body.addWidget(self.lack)
        self.body.addWidget(self.stamp)

    def say_lack(self, sentence: str) -> None:
        """Say below it what is missing here, and stand where it belongs, until it is filled."""
        self.lack.say(sentence)
        (self.person if self.does.text().strip() else self.does).setFocus()

    def show_plan(self, plan: Plan | None, *, locked: bool) -> None:
        """Show what was written down; what is being typed stays."""
        if plan is not None and not self.does.isModified():
            self.does.setText(plan.does)
            if self.person.findData(plan.person) < 0:
                self.person.addItem(one_line(plan.person, 80), plan.person)
            self.person.setCurrentIndex(self.person.findData(plan.person))
        self.stamp.setText(self._words("timeline-stamp", time=plan.at, who=one_line(plan.who, 80)) if plan else "")
        self.stamp.setVisible(plan is not None)
        self.does.setReadOnly(locked)
        self.person.setEnabled(not locked)
        self.keep.setVisible(not locked)


class ImpactSheet(CaseSheet):
    """Opens at once; the messages are counted in the background."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        impacts: Impacts,
        case: Incident,
        people: Sequence[str],
        go: Callable[[Visit], object],
    ) -> None:
        """The scope and impact of ``case``; ``people``: who can do something about a concern."""
        super().__init__(parent, desk, case, "impact")
        self._service, self._people, self._go = impacts, people, go
        self.kept = Kept()
        self.worries: list[WorryCard] = []
        self._coming: list[Worry] = []
        self.rating: RatingCard | None = None
        self.rate = primary(self.words("impact-rate-now"), self._begin)
        self.add_buttons([] if self.locked else [self.rate], [self.leave])
        self.loudest = Card(self.words("impact-loudest"))
        self.heard = PlainLabel(self.words("impact-counting"), "soft")
        self.loudest.body.addWidget(inset(self.heard))
        of_rows(self.loudest)
        self.content.addWidget(self.loudest)
        self.refresh()
        QTimer.singleShot(SEEN, self, self._make_rating)

    def refresh(self) -> None:
        """Read anew what was written down; the messages are counted once."""
        try:
            self.kept = self._service.of_case(self.case.id)
            again = self._service.due_again(self.case.id) is not None
        except DeskError as error:
            self.failed(error)
            return
        if self.rating is not None:
            self.rating.show_ratings(self.kept.ratings, again=again, locked=self.locked)
        for card in self.worries:
            card.show_plan(self.kept.plans.get(card.worry.concern), locked=self.locked)

    # -- what the messages say ----------------------------------------------------------------

    def _show_sound(self, sound: Sound) -> None:
        words = self.words
        if not sound.messages:
            self.heard.setText(words("impact-silent"))
            return
        first = sound.platforms[0]
        name = platform_name(first.name, words)
        said = words("impact-most", platform=name, people=first.people, total=sound.people)
        self.heard.setText(f"{said} {words('impact-cut')}" if sound.cut else said)
        for group in sound.platforms[:MOST_PLATFORMS]:
            act = partial(self._see, group.messages)
            row = ShareRow(platform_name(group.name, words), "", group.people, sound.people, words, act)
            self.loudest.body.addWidget(row)
        self.loudest.bring_in()
        self._coming = list(sound.worries)
        QTimer.singleShot(SEEN, self, self._make_worry)

    def _make_worry(self) -> None:
        """Each card is made in one turn of the window and put in in another, so that it never stands still."""
        if not self._coming:
            return
        card = WorryCard(self.words, self._coming.pop(0), self._people, self._see)
        card.keep.clicked.connect(partial(self._plan, card))
        card.does.returnPressed.connect(partial(self._plan, card))
        QTimer.singleShot(SEEN, self, partial(self._add_worry, card))

    def _add_worry(self, card: WorryCard) -> None:
        card.show_plan(self.kept.plans.get(card.worry.concern), locked=self.locked)
        self.worries.append(card)
        self.content.insertWidget(self.content.indexOf(self.loudest) + len(self.worries), card)
        card.show()
        QTimer.singleShot(SEEN, self, self._make_worry)

    def _make_rating(self) -> None:
        """The sheet is seen: now what takes longer, so that the window never stands still for all of it at once."""
        self.rating = RatingCard(self.words)
        self.rating.rated.connect(self._rate)
        QTimer.singleShot(SEEN, self, partial(self._add_rating, self.rating))

    def _add_rating(self, rating: RatingCard) -> None:
        self.refresh()
        self.content.addWidget(rating)
        rating.show()
        QTimer.singleShot(SEEN, self, self._ask)

    def _ask(self) -> None:
        self._bridge.when_done(self._service.sound(self.case), self._show_sound, self.failed)

    def _see(self, messages: tuple[MessageId, ...]) -> None:
        self.close()
        self._go(Visit(Place.MESSAGES, messages=messages))

    def _plan(self, card: WorryCard) -> None:
        concern: Concern = card.worry.concern
        job = self._service.plan(self.case.id, concern, card.does.text(), card.person.currentData(), self.by())
        card.lack.clear()
        self.trouble.clear()
        self._bridge.when_done(
            job, partial(self._kept, partial(card.does.setModified, False)), partial(self._not_planned, card)
        )

    def _not_planned(self, card: WorryCard, error: DeskError) -> None:
        if not isinstance(error, OwnerError):
            self.failed(error)
            return
        card.say_lack(problem(self.words, error))
        self.show_whole(card)

    # -- how grave it is ----------------------------------------------------------------------

    def _begin(self) -> None:
        if self.rating is not None:
            self.rating.begin()
            self.show_whole(self.rating)

    def _rate(self, judged: Mapping[Aspect, Judged]) -> None:
        self.wait(self._service.rate(self.case.id, judged, self.by()), self._rated)

    def failed(self, error: DeskError) -> None:
        """Say what is missing at the effect it is missing from, and all else at the top."""
        aspect = error.values.get("aspect")
        if self.rating is None or aspect is None:
            super().failed(error)
            return
        row = self.rating.rows[Aspect(str(aspect))]
        row.say_lack(problem(self.words, error))
        self.show_whole(row)

    def _rated(self) -> None:
        if self.rating is not None:
            self.rating.settle()
            QTimer.singleShot(SEEN, self, partial(self.show_whole, self.rating))
