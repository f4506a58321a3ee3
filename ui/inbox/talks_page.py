"""Messages, those that are talked of in private: how long, what each lacks, and whether it was put right."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.clock import Clock
from desktop.content.words import LANGUAGES, Words
from desktop.errors import DeskError
from desktop.model.message import MessageId
from desktop.model.talks import Closing, Right, Standing, Talk, Talks
from desktop.services.talks import PrivateTalks
from ui.bridge import Bridge
from ui.inbox.put_right import Judging
from ui.inbox.talk_row import TalkDeeds, TalkRow
from ui.inbox.views import Views
from ui.places import Place, Visit
from ui.soon import Soon
from ui.widgets.banner import Banner
from ui.widgets.button import link, set_look
from ui.widgets.card import Card, emptied
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import TickingPage
from ui.widgets.text import PlainLabel

GATHER_MS = 200  # in which many notices become one look
CLOSING_TEXT = "close"  # the template of the line in public


class TalksPage(TickingPage):
    """Settled talks that lack something come first; below them those that go on, the oldest first."""

    def __init__(
        self, *, talks: PrivateTalks, words: Words, bridge: Bridge, go: Callable[[Visit], object], clock: Clock
    ) -> None:
        """Nothing is asked before the first visit."""
        super().__init__(words("messages-title"))
        self._talks, self._clock = talks, clock
        self._words, self._bridge, self._go = words, bridge, go
        self._found: Talks | None = None
        self._minute: datetime | None = None
        self._glad: tuple[MessageId, ...] = ()
        self._deeds = TalkDeeds(
            see=lambda id: go(Visit(Place.MESSAGES, messages=(id,))),
            settle=self._settle,
            take_away=self._take_away,
            ask=self._ask,
            write=self._write,
            close_line=self._close_line,
            judging=Judging(self._judge, self._unjudge),
        )
        self.views = Views(words, go, Place.TALKS)
        self.news = Banner("calm")
        self.said = PlainLabel("", "small")
        self.see_glad = link(words("talks-glad"), lambda: go(Visit(Place.MESSAGES, messages=self._glad)))
        self.settled, self.going = Card(words("talks-settled")), Card(words("talks-going"))
        self.nothing = EmptyState(words("talks-none"), words("talks-none-act"), lambda: go(Visit(Place.WAITING)))
        self.rows: list[TalkRow] = []
        self._lay_out()
        self._soon = Soon(self, self.refresh, GATHER_MS)
        for way in (bridge.messages_changed, bridge.messages_removed):
            way.connect(self._soon.ask)

    # -- what the window asks ------------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Show what is open."""
        self.news.clear()
        self.refresh()

    def refresh(self) -> None:
        """Ask again; what is listed stays until the answer comes."""
        super().refresh()
        self._soon.stop()
        self._bridge.when_done(self._talks.gather(), self._show, self._failed)

    # -- saying it -----------------------------------------------------------------------------

    def _show(self, found: Talks) -> None:
        self.views.say(Place.TALKS, found.count)
        now, self._glad = self._clock.now(), found.glad
        minute = now.replace(second=0, microsecond=0)  # ages go on with it
        same = found == self._found
        if (same and (minute == self._minute or self._is_used())) or self._is_typing():
            return
        self._found, self._minute = found, minute
        self.rows = []
        for card, standings in ((self.settled, found.settled), (self.going, found.going)):
            self._fill(card, standings)
        self.nothing.setVisible(not found.count)
        self.said.setText(self._counted(found) if found.said else "")
        self.said.setVisible(bool(found.said))
        self.see_glad.setVisible(bool(found.glad))

    def _fill(self, card: Card, standings: Sequence[Standing]) -> None:
        card.hide()  # all rows are laid out once
        emptied(card.body, 1)
        for place, one in enumerate(standings):
            row = TalkRow(self._words, one, self._deeds, self._clock.now())
            row.rule.setVisible(place > 0)
            self.rows.append(row)
            card.body.addWidget(row)
            if place == 0 and card is self.settled:
                for name in ("ask", "write"):
                    if name in row.buttons:
                        set_look(row.buttons[name], "primary")
        card.setVisible(bool(standings))

    def _counted(self, found: Talks) -> str:
        many = {str(right): self._words.number(found.said.get(right, 0)) for right in Right}
        return self._words("talks-counted", **many)

    def _is_used(self) -> bool:
        """Whether the keys are among the rows: then none is made anew for its age alone."""
        held = QApplication.focusWidget()
        return held is not None and any(row.isAncestorOf(held) for row in self.rows)

    def _is_typing(self) -> bool:
        """A note that is being typed is not taken away."""
        return any(row.put_right is not None and row.put_right.note.hasFocus() and row.put_right.note.text()
                   for row in self.rows)  # fmt: skip

    def _failed(self, error: DeskError) -> None:
        self.news.say(self._words(error.key, **error.values), self._words("messages-trouble-act"), self.refresh)

    # -- what the owner does -------------------------------------------------------------------

    def _settle(self, one: Standing) -> None:
        self._do(self._talks.settle(one.talk), "talks-did-settle", one.talk)

    def _take_away(self, one: Standing) -> None:
        self._do(self._talks.take_away(one.talk), "talks-did-take-away", one.talk)

    def _close_line(self, one: Standing, closing: Closing) -> None:
        self._do(self._talks.close_line(one.talk, closing), f"talks-did-{closing}", one.talk)

    def _ask(self, one: Standing) -> None:
        theirs = one.item.reading.language
        language = theirs if theirs in LANGUAGES else self._words.language
        QGuiApplication.clipboard().setText(Words(language).plain("talks-question"))
        self._close_line(one, Closing.ASKED)

    def _write(self, one: Standing) -> None:
        self._go(Visit(Place.REPLIES, messages=(one.item.message.id,), template=CLOSING_TEXT))

    def _judge(self, id: MessageId, right: Right, note: str) -> None:
        self._bridge.when_done(self._talks.judge(id, right, note), partial(self._judged, id), self._failed)

    def _judged(self, id: MessageId, _: None) -> None:
        self._say_done("talks-did-judge", partial(self._unjudge, id))

    def _unjudge(self, id: MessageId) -> None:
        self._bridge.when_done(self._talks.unjudge(id), self._undone, self._failed)

    def _do(self, done: "Future[None]", key: str, before: Talk) -> None:
        self._bridge.when_done(done, partial(self._done, key, before), self._failed)

    def _done(self, key: str, before: Talk, _: None) -> None:
        self._say_done(key, partial(self._put_back, before), number=before.number)

    def _say_done(self, key: str, undo: Callable[[], object], **values: str) -> None:
        self.news.say(self._words(key, **values), self._words("waiting-undo"), undo)
        self.refresh()

    def _put_back(self, before: Talk) -> None:
        self._bridge.when_done(self._talks.keep(before), self._undone, self._failed)

    def _undone(self, _: None) -> None:
        self.news.clear()
        self.refresh()

    # -- putting it together -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        for part in (self.views, self.news, self.said):
            self.body.addWidget(part)
        self.body.addWidget(self.see_glad, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.settled)
        self.body.addWidget(self.going)
        self.body.addWidget(self.nothing)
        self.nothing.hide()
        self.said.hide()
        self.see_glad.hide()
        for card in (self.settled, self.going):
            card.hide()
            card.body.setContentsMargins(14, 14, 14, 12)
            card.heading.setContentsMargins(8, 0, 8, 0)
        self.body.addWidget(PlainLabel(self._words("talks-about-them"), "small"))
        self.body.addStretch(1)
