"""The replies that are not done: to whom, what, how each stands, and the one or two things to do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.cooling import Rest
from desktop.model.outgoing import UNSENT, Fate, Parcel
from desktop.services.outcome import sentence
from ui.inbox.speech import handle
from ui.links import safe_link
from ui.names import platform_name
from ui.plain import one_line
from ui.replies.confirm_dialog import side_of
from ui.replies.rest_row import RestRow
from ui.widgets.button import link, quiet, set_look
from ui.widgets.card import Card, emptied, rule
from ui.widgets.excerpt import LONGEST, Excerpt
from ui.widgets.flow import FlowLayout
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import PlainLabel, stretch

WIDTH, HEIGHT = 600, 520
NOBODY = ("", 0)
Act = Callable[[Parcel], object]
RestAct = Callable[[Rest], object]


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done with a reply that is not done."""

    send: Act
    change: Act
    withdraw: Act
    look: Act
    there: Act
    not_there: Act
    open: Act
    read: RestAct
    drop: RestAct


class Row(Card):
    """One reply."""

    def __init__(self, parcel: Parcel, words: Words, acts: Acts, *, first: bool) -> None:
        """Show ``parcel`` with what can be done about it; only the first of a list has a filled button."""
        super().__init__()
        platform = platform_name(parcel.item.message.platform, words)
        self.set_title(words("outbox-to", handle=handle(parcel.item, words), platform=platform))
        text = one_line(parcel.outgoing.text, LONGEST)
        self.text = Excerpt(text, side_of(parcel.outgoing.text))
        self.state = PlainLabel(sentence(parcel, platform, words))
        self.buttons = {name: _button(name, parcel, words, acts) for name in ways(parcel)}
        if first and self.buttons:
            set_look(next(iter(self.buttons.values())), "primary")
        self.body.addWidget(self.text)
        self.body.addWidget(self.state)
        row = FlowLayout(8)
        for button in self.buttons.values():
            row.addWidget(button)
        self.body.addLayout(row)


class OutboxDialog(QDialog):
    """Lists them all; follows what becomes of them while it is open."""

    def __init__(self, parent: QWidget, words: Words, acts: Acts) -> None:
        """An empty list."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._acts = words, acts
        self._shown: Sequence[Parcel] = ()
        self._rests: Sequence[Rest] = ()
        self.rows: list[Row] = []
        self.rests: list[RestRow] = []
        self.setWindowTitle(words("outbox-title"))
        self.setAccessibleName(words("outbox-title"))
        self.empty = PlainLabel(words("outbox-empty"), "soft")
        self.shut = quiet(words("outbox-close"), self.reject)
        self._lay_out()

    def show_parcels(self, parcels: Sequence[Parcel], rests: Sequence[Rest] = ()) -> None:
        """Show these, what rests below; the same ones again change nothing but the clocks."""
        same = list(parcels) == list(self._shown) and list(map(_kept, rests)) == list(map(_kept, self._rests))
        if same and (self.rows or self.rests):
            for rested, known in zip(self.rests, rests, strict=True):
                rested.tell(known)
            return
        focused = self._focused()
        self._shown, self._rests = parcels, rests
        emptied(self._list)
        words, acts = self._words, self._acts
        self.rows = [Row(one, words, acts, first=not place) for place, one in enumerate(parcels)]
        first = not parcels
        self.rests = [
            RestRow(one, words, acts.read, acts.drop, first=first and not place) for place, one in enumerate(rests)
        ]
        for row in (*self.rows, *self.rests):
            self._list.addWidget(row)
            row.show()  # at once, so that it can have the focus
        self.empty.setVisible(not parcels and not rests)
        self._put_focus(focused)

    def _named_rows(self) -> list[tuple[tuple[str, int], Row | RestRow]]:
        """Every row with what tells it from the others."""
        sent = [(("reply", one.outgoing.id), row) for one, row in zip(self._shown, self.rows, strict=True)]
        rest = [(("rest", one.cooling.id), row) for one, row in zip(self._rests, self.rests, strict=True)]
        return [*sent, *rest]

    def _focused(self) -> tuple[tuple[str, int], str]:
        """Which reply's which button has the focus, or would have it in an active window."""
        here = self.focusWidget()
        for id, row in self._named_rows():
            for name, button in row.buttons.items():
                if button is here:
                    return id, name
        return NOBODY, ""

    def _put_focus(self, focused: tuple[tuple[str, int], str]) -> None:
        """Back to the same button, else to the reply's first, else to the way out."""
        id, name = focused
        for known, row in self._named_rows():
            if id in (known, NOBODY):
                button = row.buttons.get(name) or next(iter(row.buttons.values()), None)
                if button is not None:
                    button.setFocus()
                    return
        self.shut.setFocus()

    def _lay_out(self) -> None:
        holder = Holder()
        holder.setObjectName("page-holder")
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self._words("outbox-title"), "heading"))
        column.addWidget(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addLayout(self._list)
        column.addStretch(1)
        area = Scroller()
        area.setObjectName("page-scroll")
        area.setWidget(holder)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 12, 28, 16)
        foot.addStretch(1)
        foot.addWidget(self.shut)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(rule())
        outer.addLayout(foot)
        room = self.screen().availableSize()
        width, height = round(WIDTH * stretch()), round(HEIGHT * stretch())
        self.resize(min(width, room.width() - 40), min(height, room.height() - 60))


def _kept(rest: Rest) -> tuple[object, bool]:
    """What of a text that rests is seen beside its clock."""
    return rest.cooling, rest.is_over


def ways(parcel: Parcel) -> tuple[str, ...]:
    """What can be done about a reply, the next step first."""
    one, known = parcel.outgoing, parcel.account is not None
    opened = ("open",) if safe_link(parcel.item.message.url) else ()
    if one.state in UNSENT:
        return ("send", "change", "withdraw") if known else ("change", "withdraw")
    if one.state is not Fate.UNCLEAR:
        return ()
    return (*opened, "there", "not_there") if one.asks else (*opened, "look")


def _button(name: str, parcel: Parcel, words: Words, acts: Acts) -> QPushButton:
    said = words("outbox-open-conversation") if name == "open" else words(f"outbox-act-{name.replace('_', '-')}")
    return (link if name == "withdraw" else quiet)(said, lambda: getattr(acts, name)(parcel))
