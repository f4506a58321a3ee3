"""Messages, those that wait for an answer: who, for how long, against which time, and the way to the reply."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.answers import Order, Queue, Tally, Waiting
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.services.answers import Answers
from desktop.services.inbox import Inbox
from ui.bridge import Bridge
from ui.inbox.filters import QuietCombo
from ui.inbox.views import Views
from ui.inbox.waiting_row import Deeds, WaitingRow, first_words
from ui.inbox.waiting_words import counted, speeds
from ui.names import platform_name
from ui.places import Place, Visit
from ui.soon import Soon
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.page import TickingPage
from ui.widgets.text import PlainLabel

EACH = 8  # rows at a time
GATHER_MS = 300  # in which many notices become one look


@dataclass(frozen=True, slots=True)
class Kept:
    """What the owner chose to see."""

    order: Order
    platform: str
    most: int


class WaitingPage(TickingPage):
    """The queue is asked for on a worker: it may be long."""

    def __init__(
        self,
        *,
        answers: Answers,
        inbox: Inbox,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], object],
        clock: Clock,
    ) -> None:
        """Nothing is asked before the first visit."""
        super().__init__(words("messages-title"))
        self._answers, self._inbox, self._clock = answers, inbox, clock
        self._words, self._bridge, self._go = words, bridge, go
        self._asked, self._most = 0, EACH
        self._rows: dict[MessageId, WaitingRow] = {}
        self._deeds = Deeds(self._answer, self._close)
        self.views = Views(words, go, Place.WAITING)
        self.news = Banner("calm")
        self.count, self.speed = PlainLabel(words("messages-loading"), "heading"), PlainLabel("", "small")
        self.platform = self._combo("messages-filter-platform")
        self.platform.addItem(words("messages-filter-platform-any"), "")
        self.order = self._combo("messages-order")
        for order in Order:
            self.order.addItem(words(f"waiting-order-{order}"), order)
        self.more = quiet(words("waiting-more"), self._show_more)
        self.card = Card()
        self._nothing: EmptyState | None = None
        self._lay_out()
        self._soon = Soon(self, self.refresh, GATHER_MS)
        for way in (bridge.messages_arrived, bridge.messages_changed, bridge.messages_removed):
            way.connect(self._soon.ask)

    # -- what the window asks ------------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Show who waits now."""
        self.news.clear()
        self.refresh()

    def refresh(self) -> None:
        """Ask again; what is listed stays until the answer comes."""
        super().refresh()
        self._soon.stop()
        self._asked += 1
        queue = self._answers.queue(self._order(), self.platform.currentData(), self._most)
        self._bridge.when_done(queue, partial(self._answered, self._asked), self._say_trouble)

    def keep(self) -> object:
        """What is chosen."""
        return Kept(self._order(), self.platform.currentData(), self._most)

    def restore(self, kept: object) -> None:
        """Put back what was chosen."""
        if isinstance(kept, Kept):
            self.order.setCurrentIndex(max(0, self.order.findData(kept.order)))
            if kept.platform:
                self._offer(kept.platform)
                self.platform.setCurrentIndex(self.platform.findData(kept.platform))
            self._most = kept.most

    # -- saying it -----------------------------------------------------------------------------

    def _answered(self, number: int, queue: Queue) -> None:
        if number != self._asked:
            return  # another question was asked meanwhile
        tally = queue.tally
        for platform, _ in tally.platforms:
            self._offer(platform)
        self.views.say(Place.WAITING, tally.waiting)
        self.count.setText(counted(tally, self._words))
        self.speed.setText(speeds(queue.speeds, self._words))
        self._list(queue.rows)
        self.more.setVisible(tally.on(self.platform.currentData()) > len(queue.rows))
        self._say_nothing(tally)

    def _list(self, rows: tuple[Waiting, ...]) -> None:
        """Those that are listed already keep their place on the screen, and the focus with it."""
        ids, now = [one.item.message.id for one in rows], self._clock.now()
        for id in [id for id in self._rows if id not in ids]:
            row = self._rows.pop(id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(rows):
            id = one.item.message.id
            if id not in self._rows or self._rows[id].item.reading != one.item.reading:
                self._replace(id, WaitingRow(self._words, one, self._deeds))
            row = self._rows[id]
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_time(one, now, first=place == 0)
        if self.card.isHidden():
            self.card.setVisible(bool(rows))  # all rows are laid out once
        elif rows:
            self.card.bring_in()
        else:
            self.card.hide()

    def _replace(self, id: MessageId, row: WaitingRow) -> None:
        old = self._rows.get(id)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows[id] = row

    def _say_nothing(self, tally: Tally) -> None:
        """One sentence and one thing to do where nobody waits."""
        if self._rows:
            self._put(None)
        elif tally.waiting:
            self._put(
                EmptyState(self._words("waiting-none-there"), self._words("waiting-everywhere"), self._everywhere)
            )
        else:
            way = partial(self._go, Visit(Place.MESSAGES))
            self._put(EmptyState(self._words("waiting-none"), self._words("waiting-all"), way))

    def _put(self, nothing: EmptyState | None) -> None:
        if self._nothing is not None:
            self.body.removeWidget(self._nothing)
            self._nothing.hide()
            self._nothing.deleteLater()
        self._nothing = nothing
        if nothing is not None:
            self.body.insertWidget(self.body.indexOf(self.card), nothing)

    def _say_trouble(self, error: DeskError) -> None:
        self.news.say(self._words(error.key, **error.values), self._words("messages-trouble-act"), self.refresh)

    # -- what the owner does -------------------------------------------------------------------

    def _answer(self, id: MessageId) -> None:
        self._go(Visit(Place.REPLIES, messages=(id,)))

    def _close(self, id: MessageId) -> None:
        self._bridge.when_done(self._inbox.closed(id, True), self._closed, self._say_trouble)

    def _closed(self, item: Item) -> None:
        text, _ = first_words(item, self._words)
        undo = partial(self._reopen, item.message.id)
        self.news.say(self._words("waiting-closed", text=text[:60]), self._words("waiting-undo"), undo)
        self.refresh()

    def _reopen(self, id: MessageId) -> None:
        self.news.clear()
        self._bridge.when_done(self._inbox.closed(id, False), self._reopened, self._say_trouble)

    def _reopened(self, _item: Item) -> None:
        self.refresh()

    def _show_more(self) -> None:
        self._most += EACH
        self.refresh()

    def _chosen(self) -> None:
        self._most = EACH
        self.refresh()

    def _everywhere(self) -> None:
        self.platform.setCurrentIndex(0)
        self._chosen()

    # -- putting it together -------------------------------------------------------------------

    def _order(self) -> Order:
        return Order(self.order.currentData())  # Qt gives it back as plain text

    def _offer(self, platform: str) -> None:
        if self.platform.findData(platform) < 0:
            self.platform.addItem(platform_name(platform, self._words), platform)

    def _combo(self, key: str) -> QuietCombo:
        combo = QuietCombo()
        combo.setAccessibleName(self._words(key))
        combo.activated.connect(self._chosen)
        return combo

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(self.views)
        self.body.addWidget(self.news)
        choices = QWidget()
        row = FlowLayout(8, choices)
        for part in (self.platform, self.order):
            row.addWidget(part)
        self.body.addWidget(choices)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.count)
        said.addWidget(self.speed)
        self.body.addLayout(said)
        self.card.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.card.body.setContentsMargins(14, 10, 14, 12)
        self.card.body.addLayout(self._column)
        self.more.hide()
        self.body.addWidget(self.card)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(PlainLabel(self._words("waiting-about"), "small"))
        self.body.addStretch(1)
