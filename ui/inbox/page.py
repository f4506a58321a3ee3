"""Messages: everything people wrote, newest or most urgent first; search, correct a label, answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item, Query
from desktop.model.message import MessageId
from desktop.model.notice import MessagesArrived, MessagesChanged
from desktop.services.imports import Imports
from desktop.services.inbox import Inbox
from ui.bridge import Bridge
from ui.inbox.additions import Additions
from ui.inbox.chosen import Choice, ChosenLine, choice_of
from ui.inbox.correcting import Correcting
from ui.inbox.counting import Counting
from ui.inbox.detail import Acts, MessageDetail
from ui.inbox.doubts import asker
from ui.inbox.filters import Filters
from ui.inbox.kept import Kept
from ui.inbox.list_view import ListColumn, MessageList, nothing
from ui.inbox.model import MessageListModel, Role
from ui.inbox.panes import Panes
from ui.inbox.pictures import Pictures
from ui.inbox.speech import spoken
from ui.inbox.what_was_read import hear_keys
from ui.links import open_link
from ui.places import Place, Visit
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import LivePage

GATHER_MS, MOMENT_MS = 150, 20
EVERYTHING = Query()


class MessagesPage(LivePage):
    """The list with its filters, and the message in full beside it (or in its place where there is little room)."""

    def __init__(
        self, *, inbox: Inbox, words: Words, bridge: Bridge, go: Callable[[Visit], object],
        imports: Imports | None = None, clock: Clock | None = None,
    ) -> None:  # fmt: skip
        """Nothing is read before the first visit; without ``imports`` nothing can be brought in by hand."""
        super().__init__(words("messages-title"), words("messages-subtitle"))
        self._inbox, self._words, self._bridge, self._go = inbox, words, bridge, go
        self._only: Choice | None = None
        self._counting = Counting(inbox)
        self._asked = False
        self.model = MessageListModel(inbox, lambda item: spoken(item, words), self)
        self.filters = Filters(words)
        self.evidence = ChosenLine(words, go, lambda: self._show_only(None))
        self.news = Banner("brand")
        self.count = self.filters.count
        self.list = MessageList(self.model, words)
        follow = partial(bridge.when_done, then=self._show_changed, failed=self.say_trouble)
        self._correcting = Correcting(inbox, words, bridge, self._show_changed, self.news)
        acts = Acts(
            reply=lambda item: go(Visit(Place.REPLIES, messages=(item.message.id,))),
            open=lambda item: open_link(item.message.url, self, words),
            correct=self._correcting.correct,
            answered=lambda item, answered: follow(inbox.answered(item.message.id, answered)),
            closed=lambda item, closed: follow(inbox.closed(item.message.id, closed)),
            doubts=asker(inbox, self.say_trouble),
            see=lambda ids: go(Visit(Place.MESSAGES, messages=ids)),
            back=self._close_detail,
        )
        self.detail = MessageDetail(words, acts, Pictures(words, imports, bridge))
        self.additions = Additions(self, imports, words, bridge, clock, self.refresh) if imports and clock else None
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._lay_out()
        self._connect()

    # -- what the window asks ------------------------------------------------------------------

    def visit(self, visit: Visit) -> None:
        """Show all messages, or exactly those of the visit."""
        if visit.search or visit.messages or self._only is not None:
            self._show_only(choice_of(visit), Query(text=visit.search))
        else:
            self.refresh()

    def refresh(self) -> None:
        """Ask again; the message that is being read stays."""
        self._ask(keep=True)

    def keep(self) -> object:
        """The question and the message that is read."""
        item = self.detail.item()
        return Kept(self.filters.query(), self._only, item.message.id if item else None)

    def restore(self, kept: object) -> None:
        """Put the kept question back."""
        if not isinstance(kept, Kept):
            return
        self._only = kept.only
        self.filters.set_known(self._inbox.platforms(), self._inbox.languages())
        self.filters.put(kept.query)
        self._ask(keep=False)
        if kept.reading is not None:
            self._choose(kept.reading)

    # -- asking --------------------------------------------------------------------------------

    def _show_only(self, only: Choice | None, query: Query = EVERYTHING) -> None:
        self._only = only
        self.filters.put(query)
        self._ask(keep=False)
        if only is not None and len(only.ids) == 1:
            self._choose(only.ids[0])

    def query(self) -> Query:
        """What is asked now."""
        return replace(self.filters.query(), ids=self._only.ids if self._only else None)

    def _ask(self, *, keep: bool = True) -> None:
        reading = self.detail.item() if keep else None
        query = self.query()
        try:
            self.filters.set_known(self._inbox.platforms(), self._inbox.languages())
            self._counting.ask(query)
            self.model.show(query)
            again = self._inbox.items((reading.message.id,)) if reading else ()
        except DeskError as error:
            self._trouble(error)
            return
        self._asked = True
        self._fresh.looked()
        self.news.clear()
        self._say_found()
        self._say_nothing()
        if reading is not None and again:
            self.detail.show_item(again[0])
            self.list.mark(self.model.row_of(reading.message.id))
        else:
            self._close_detail()
            self.detail.show_item(None)

    def _choose(self, id: MessageId) -> None:
        row = self.model.row_of(id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
            self._open_detail()

    # -- saying it -----------------------------------------------------------------------------

    def _counted(self, key: str, count: int) -> str:
        return self._words(key, count=count, number=self._words.number(count))

    def _say_found(self) -> None:
        """How many there are, and why these."""
        self.filters.say_found(self._counting.found, chosen=self._only is not None)
        self.evidence.show_choice(self._only)

    def _say_nothing(self) -> None:
        """One sentence and one thing to do where there is nothing to list."""
        narrowed = self.filters.narrows() or self._only is not None
        act = partial(self._show_only, None) if narrowed else partial(self._go, Visit(Place.ACCOUNTS))
        self._left.put(None if self._counting.found else nothing(self._words, narrowed, act))
        self._arrange()

    def _trouble(self, error: DeskError) -> None:
        said = self._words(error.key, **error.values)
        self.count.setText("")
        self._left.put(EmptyState(said, self._words("messages-trouble-act"), self.refresh))
        self._arrange()

    # -- what happens meanwhile ----------------------------------------------------------------

    def catch_up(self) -> None:
        """What came in meanwhile is listed, or told where the owner is in the middle of reading."""
        reading = self.detail.item()
        if self._asked and not (reading or self.list.is_scrolled()):
            self.refresh()
        elif self._asked:
            self._tell_news()
            self._show_again([reading.message.id] if reading else [])

    def _arrived(self, _notice: MessagesArrived) -> None:
        if self.isVisible() and self._asked:
            self._gather.start()

    def _tell_news(self) -> None:
        """Say how many new messages fit the question; nothing that is being read moves."""
        if not self.isVisible():
            return
        try:
            new = self._counting.new(self.query())
        except DeskError:
            return
        if new <= 0:
            return
        if not self._left.has_list():
            self._left.put(None)  # first the room, then the rows: both at once would take twice as long
            self._arrange()
            QTimer.singleShot(MOMENT_MS, self, self.refresh)
        elif not (self.detail.item() or self.list.is_scrolled()):
            self.refresh()
        else:
            self.news.say(self._counted("messages-new", new), self._words("messages-new-show"), self._show_news)

    def _show_news(self) -> None:
        self.refresh()
        self.list.scrollToTop()

    def _changed(self, notice: MessagesChanged) -> None:
        shown = self.detail.item()
        if self._asked:
            here = [id for id in notice.ids if self.model.row_of(id) is not None]
            self._show_again([*here, *([shown.message.id] if shown and shown.message.id in notice.ids else [])])

    def _show_again(self, ids: Sequence[MessageId]) -> None:
        try:
            self._show_changed(*self._inbox.items(ids))
            self._counting.again(self.query(), [id for id in ids if self.model.row_of(id) is not None])
            self._say_found()
        except DeskError as error:
            self._trouble(error)

    def _show_changed(self, *items: Item) -> None:
        self.model.update(items)
        shown = self.detail.item()
        for item in items:
            if shown is not None and item.message.id == shown.message.id:
                self.detail.show_item(item)

    # -- what the owner does -------------------------------------------------------------------

    def _chosen(self, index: QModelIndex) -> None:
        item = index.data(Role.ITEM)
        if item is not None:
            self._correcting.moved_on()
            self.detail.show_item(item)

    def say_trouble(self, error: DeskError) -> None:
        """Say what went wrong with something that was done."""
        self.news.say(self._words(error.key, **error.values))

    def _open_detail(self) -> None:
        self._pair.opened = True
        self._arrange()
        if self.detail.back.isVisible():
            self.detail.reply.setFocus()

    def _close_detail(self) -> None:
        self._pair.opened = False
        self._arrange()
        if self.isVisible() and not self.filters.search.hasFocus():
            self.list.setFocus()

    # -- putting it together -------------------------------------------------------------------

    def _connect(self) -> None:
        self.filters.changed.connect(lambda: self._ask(keep=False))
        self.filters.typing.connect(lambda: self.count.setText(self._words("messages-loading")))
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._chosen(index))
        for opened in (self.list.clicked, self.list.activated):
            opened.connect(self._open_detail)
        self.model.troubled.connect(self.say_trouble)
        self._gather.timeout.connect(self._tell_news)
        self._bridge.messages_arrived.connect(self._arrived)
        self._bridge.messages_changed.connect(self._changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)
        hear_keys(self._pair, self.detail.read)

    def _find(self) -> None:
        self._pair.opened = False
        self._arrange()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        self._left = ListColumn(self.list)
        self._pair = Panes(self._left, self.detail)
        if self.additions is not None:
            self.additions.put_into(self.head)
            self.body.addWidget(self.additions.said)
        for part in (self.filters, self.evidence, self.news):
            self.body.addWidget(part)
        self.body.addWidget(self._pair, 1)

    def _arrange(self) -> None:
        """Both panes where there is room, else the one the owner is at."""
        alone = self._pair.arrange(self.width())
        self.filters.setVisible(not alone)
        self.filters.head.setVisible(self._left.has_list())
        self._left.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one pane and two."""
        super().resizeEvent(event)
        self._arrange()
