"""Replying through an account: shown, confirmed, sent, and what became of it, said in one sentence each."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from desktop.errors import DeskError
from desktop.model.cooling import Rest
from desktop.model.inbox import Item
from desktop.model.incident import IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import OutboxChanged
from desktop.model.outgoing import UNSENT, Fate, Outgoing, Parcel
from desktop.services.outbox import Outbox
from desktop.services.outcome import sentence
from ui.links import open_link, safe_link
from ui.names import platform_name
from ui.places import Place, Visit
from ui.plain import one_line
from ui.question import Question
from ui.replies.bench import Bench
from ui.replies.confirm_dialog import ConfirmDialog
from ui.replies.cooling import CoolingLine
from ui.replies.outbox_dialog import Acts, OutboxDialog
from ui.widgets.banner import Banner

ACCOUNT_TROUBLES = ("errors-outbox-paused", "errors-outbox-locked-out")
"""What is put right on the accounts page."""
IN_DOUBT = f"errors-outbox-is-{Fate.UNCLEAR}"


class Sending:
    """Speaks through the sheet's banners about the reply at hand, through its own line about all that are not done."""

    def __init__(
        self,
        *,
        outbox: Outbox,
        bench: Bench,
        cooling: CoolingLine,
        go: Callable[[Visit], object],
        write: Callable[[MessageId | None, str, str], object],
    ) -> None:
        """``write`` puts a text into the draft for a message, or for everyone, in a language; empty: in theirs."""
        self._outbox, self._words, self._bridge, self._go = outbox, bench.words, bench.bridge, go
        self._writing, self._sheet, self._write, self._cooling = bench.writing, bench.sheet, write, cooling
        self._asking = False
        self._first = ""  # the step that was done with the last reply
        self._spoken: Outgoing | None = None  # of the reply at hand, as it was last said on the sheet
        self.dialog: ConfirmDialog | None = None
        self.list: OutboxDialog | None = None
        self.line = Banner("watch")
        for way in (self._bridge.outbox_changed, self._bridge.accounts_changed):
            way.connect(self._changed)

    # -- what the page asks --------------------------------------------------------------------

    def refresh(self) -> None:
        """Whether the message at hand can be answered from here, and how many replies are not done."""
        item = self._writing.item
        way = self._outbox.way(item.message.id) if item else None
        self._sheet.offer_reply(self._platform(item) if way and item else "")
        pending = self._outbox.pending()
        doubtful = sum(parcel.outgoing.state is Fate.UNCLEAR for parcel in pending)
        key, count = ("outbox-line-unclear", doubtful) if doubtful else ("outbox-line", len(pending))
        if pending:
            self._say_above(self._words(key, count=count), shows=True)
        else:
            self.line.clear()
        self._cooling.refresh()
        self.show_rests()

    def show_rests(self) -> None:
        """In the open list, all that is not done, and the clock of what rests."""
        if self.list is not None:
            self.list.show_parcels(self._outbox.pending(), self._cooling.waiting())

    def begin(self) -> None:
        """Another message is at hand: say how the last reply to it stands, where that still asks for something."""
        self._spoken, self._first = None, ""
        self.refresh()
        item = self._writing.item
        parcel = self._outbox.about(item.message.id) if item else None
        if parcel is not None and parcel.outgoing.state is not Fate.SENT and parcel.outgoing.tried_at is not None:
            self._say(parcel)

    def ask(self, text: str) -> None:
        """Show what would be sent; nothing is sent before the owner says yes to exactly that."""
        item, incident = self._writing.item, self._writing.incident()
        if item is not None:
            self._prepare(item.message.id, text, incident.id if incident else None)

    def show_list(self) -> None:
        """All replies that are not done."""
        acts = Acts(
            send=self._send_again,
            change=self._change,
            withdraw=self._ask_withdraw,
            look=lambda parcel: self._do(self._outbox.look_up(parcel.outgoing.id)),
            there=lambda parcel: self._do(self._outbox.settle(parcel.outgoing.id, True)),
            not_there=lambda parcel: self._do(self._outbox.settle(parcel.outgoing.id, False)),
            open=lambda parcel: open_link(parcel.item.message.url, self.list or self._sheet, self._words),
            read=self._read,
            drop=self._ask_drop,
        )
        self.list = OutboxDialog(self._sheet, self._words, acts)
        self.list.finished.connect(self._list_closed)
        self.show_rests()
        self.list.open()

    # -- showing and sending -------------------------------------------------------------------

    def _prepare(self, message: MessageId, text: str, incident: IncidentId | None) -> None:
        if self._asking:  # a second click
            return
        self._asking = True
        self._bridge.when_done(self._outbox.prepare(message, text, incident), self._confirm, self._failed)

    def _confirm(self, parcel: Parcel) -> None:
        self._asking = False
        self._sheet.blocked.clear()
        self.dialog = ConfirmDialog(self._sheet, self._words, parcel, lambda: self._send(parcel))
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.open()

    def _send(self, parcel: Parcel) -> None:
        self._say(replace(parcel, outgoing=replace(parcel.outgoing, state=Fate.SENDING)))
        one = parcel.outgoing
        sent, first = self._outbox.send(one.id, one.text, parcel.code), self._writing.first_word()
        self._bridge.when_done(
            sent,
            lambda kept: self._sent(replace(parcel, outgoing=kept), first),
            lambda error: self._failed(error, one.message_id),
        )

    def _sent(self, parcel: Parcel, first: str) -> None:
        """Where it was the first word of a case, its step is done with it."""
        if parcel.outgoing.state is Fate.SENT:
            self._writing.said_first(first)
            self._first = first
        self._say(parcel)

    def _say(self, parcel: Parcel) -> None:
        """How this reply stands, with the one next step; where another message is at hand now, in the line above."""
        words, one, item = self._words, parcel.outgoing, self._writing.item
        said = sentence(parcel, self._platform(parcel.item), words)
        if item is None or item.message.id != one.message_id:
            self._say_above(said, shows=one.state is not Fate.SENT)
            return
        self._spoken = one
        self._sheet.said.clear()
        self._sheet.blocked.clear()
        if one.state is Fate.SENT:
            self._say_sent(parcel, said)
        elif one.state is Fate.SENDING:
            self._sheet.said.say(said)
        elif one.state in UNSENT:
            self._sheet.blocked.say(said, words("outbox-act-send"), lambda: self._send_again(parcel))
        else:
            self._sheet.blocked.say(said, words("outbox-unclear-see"), self.show_list)

    def _say_sent(self, parcel: Parcel, said: str) -> None:
        """Where it can be seen, and the way back to the step that sent the owner here."""
        words, choice, url = self._words, self._writing.choice, parcel.outgoing.url
        item = self._writing.item
        if item is not None:
            self._writing.item = replace(item, message=replace(item.message, answered_at=parcel.outgoing.sent_at))
        step = self._first or self._writing.open_step()
        if step:
            key = "outbox-step-done" if self._first else "outbox-next-step"
            said += " " + words(key, step=words(f"step-{step}"))
        opened = words("outbox-open-post") if safe_link(url) else ""
        self._sheet.said.say(said, opened, lambda: open_link(url, self._sheet, words))
        if choice.step:
            back = Visit(Place.CRISIS, incident=choice.incident, step="" if self._first else choice.step)
            self._sheet.said.also(words("replies-copied-step-go"), lambda: self._go(back))

    # -- afterwards ----------------------------------------------------------------------------

    def _send_again(self, parcel: Parcel) -> None:
        """A fresh confirmation of the same reply."""
        self._close_list()
        one = parcel.outgoing
        self._prepare(one.message_id, one.text, one.incident_id)

    def _change(self, parcel: Parcel) -> None:
        self._close_list()
        self._write(parcel.outgoing.message_id, parcel.outgoing.text, "")

    def _read(self, rest: Rest) -> None:
        self._close_list()
        self._write(rest.cooling.message_id, rest.cooling.text, rest.cooling.language)

    def _ask_drop(self, rest: Rest) -> None:
        self._ask_away(lambda: self._cooling.forget(rest.cooling))

    def _ask_withdraw(self, parcel: Parcel) -> None:
        self._ask_away(lambda: self._do(self._outbox.withdraw(parcel.outgoing.id)))

    def _ask_away(self, act: Callable[[], None]) -> None:
        question = Question(self.list or self._sheet, self._words("outbox-withdraw-title"))
        question.say(self._words("outbox-withdraw"))
        question.offer(self._words("outbox-act-withdraw"), act)
        question.close_with(self._words("outbox-withdraw-no"))
        question.open()

    def _do(self, future: Future[Outgoing]) -> None:
        """Wait for an act of the list; what became of the reply at hand is said on its sheet too."""
        self._bridge.when_done(future, self._done, self._failed)

    def _done(self, one: Outgoing) -> None:
        item = self._writing.item
        if item is None or item.message.id != one.message_id:
            return
        parcel = self._outbox.about(one.message_id)
        if parcel is not None and parcel.outgoing.id == one.id:
            self._say(parcel)
        else:
            self._spoken = None
            self._sheet.blocked.clear()

    def _failed(self, error: DeskError, message: MessageId | None = None) -> None:
        """What went wrong with the reply to ``message``; on the sheet, unless another one is at hand now."""
        self._asking = False
        values = {name: one_line(value) if isinstance(value, str) else value for name, value in error.values.items()}
        said, item = self._words(error.key, **values), self._writing.item
        if message is not None and (item is None or item.message.id != message):
            self._say_above(said, shows=True)
            return
        key, act = self._mend(error.key)
        self._sheet.said.clear()
        self._sheet.blocked.say(said, self._words(key) if key else "", act)

    def _mend(self, key: str) -> tuple[str, Callable[[], object]]:
        """The name of the one act that puts this trouble right, and the act; no name where there is none."""
        if key == IN_DOUBT:
            return "outbox-unclear-see", self.show_list
        return "now-step-accounts" if key in ACCOUNT_TROUBLES else "", lambda: self._go(Visit(Place.ACCOUNTS))

    # -- inside --------------------------------------------------------------------------------

    def _changed(self, notice: object) -> None:
        """What is said of the reply at hand follows what becomes of it."""
        self.refresh()
        spoken = self._spoken
        if isinstance(notice, OutboxChanged) and spoken is not None and spoken.message_id == notice.message_id:
            parcel = self._outbox.about(notice.message_id)
            if parcel is not None and parcel.outgoing.id == spoken.id and _differs(parcel.outgoing, spoken):
                self._say(parcel)

    def _say_above(self, text: str, *, shows: bool) -> None:
        """One line about other replies; the same again leaves the focus where it is."""
        if self.line.isHidden() or self.line.sentence.text() != text:
            self.line.say(text, self._words("outbox-line-show") if shows else "", self.show_list)

    def _platform(self, item: Item | None) -> str:
        return platform_name(item.message.platform, self._words) if item else ""

    def _dialog_closed(self) -> None:
        self.dialog = None

    def _list_closed(self) -> None:
        self.list = None

    def _close_list(self) -> None:
        if self.list is not None:
            self.list.accept()


def _differs(one: Outgoing, other: Outgoing) -> bool:
    return (one.state, one.asks, one.trouble) != (other.state, other.asks, other.trouble)
