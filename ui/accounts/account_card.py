"""One account on the page: how it stands, when we looked, and what the owner can do with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Account, AccountId, Health
from ui.accounts.health_mark import TONES, HealthMark
from ui.accounts.model import Row
from ui.accounts.sentences import kind_name, looked_sentence, mending, next_sentence, state_sentence
from ui.plain import one_line
from ui.widgets.button import quiet, set_look
from ui.widgets.card import Card, Pill
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, Remark


@dataclass(frozen=True, slots=True)
class Acts:
    """What a card can ask of its page, each with the account. ``look`` is None where nobody can look now.

    ``fixed``: the account belongs to a practice and can be neither changed nor removed. ``sign_in`` signs in again,
    for the kinds ``signed``.
    """

    change: Callable[[Account], None]
    pause: Callable[[Account, bool], None]
    remove: Callable[[Account], None]
    look: Callable[[Account], None] | None = None
    fixed: bool = False
    sign_in: Callable[[Account], None] | None = None
    signed: frozenset[str] = frozenset()


class AccountCard(Card):
    """Shows one row of the accounts model; ``show_row`` changes it in place, so that the focus stays."""

    def __init__(self, row: Row, words: Words, acts: Acts, now: datetime) -> None:
        """Show ``row``; the buttons call ``acts``."""
        super().__init__()
        self._words = words
        self._acts = acts
        self._row = row
        self.mark = HealthMark(self)
        self.kind = PlainLabel(role="small")
        self.pill = Pill("")
        self.sentence = PlainLabel()
        self.looked = Remark(role="small")
        self.next = Remark(role="small")
        self.buttons = self._make_buttons()
        self._lay_out()
        self.show_row(row, now)

    def show_row(self, row: Row, now: datetime) -> None:
        """Show how the account stands now."""
        self._row = row
        account, state = row
        health = Health.PAUSED if account.paused else state.health
        word = self._words(f"accounts-health-{health}")
        self.set_title(one_line(account.label, 80))
        self.kind.setText(kind_name(self._words, account.kind))
        self.mark.show_health(health, word)
        self.pill.show_as(word, TONES[health])
        self.sentence.setText(state_sentence(self._words, health, state))
        self._name(account)
        self._offer(mending(health))
        self.tell_time(now)

    def tell_time(self, now: datetime) -> None:
        """Say anew how long ago we looked, and when we look again."""
        account, state = self._row
        self.looked.setText(looked_sentence(self._words, state.last_good, now))
        self.looked.setToolTip(self._words.full_moment(state.last_good) if state.last_good else "")
        coming = "" if account.paused else next_sentence(self._words, state.next_look, now)
        self.next.setText(coming)
        self.next.setToolTip(self._words.full_moment(state.next_look) if coming and state.next_look else "")
        self.next.setVisible(bool(coming))

    def busy(self, looking: bool) -> None:
        """While we look: the button says so. It keeps the focus; a second press does nothing."""
        button = self.buttons.get("look")
        if button is not None:
            button.setText(self._words("accounts-looking" if looking else "accounts-look"))
            self._name(self._row[0])

    def place_of(self, held: QWidget) -> tuple[AccountId, str] | None:
        """Which button of which account ``held`` is; None where it is none of these."""
        name = next((name for name, button in self.buttons.items() if button is held), None)
        return None if name is None else (self._row[0].id, name)

    def focus_mending(self) -> None:
        """The focus goes to what puts the account right, or to the first of its buttons."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        next((one for one in shown if one.property("look") == "primary"), shown[0]).setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _make_buttons(self) -> dict[str, QPushButton]:
        say, acts = self._words, self._acts
        buttons: dict[str, QPushButton] = {}
        if acts.sign_in is not None and self._row[0].kind in acts.signed:
            sign_in = acts.sign_in
            buttons["sign_in"] = quiet(say("signin-again"), lambda: sign_in(self._row[0]))
        if acts.look is not None:
            look = acts.look
            buttons["look"] = quiet(say("accounts-look"), lambda: look(self._row[0]))
        if not acts.fixed:
            buttons["change"] = quiet(say("accounts-change"), lambda: acts.change(self._row[0]))
        buttons["pause"] = quiet(say("accounts-pause"), lambda: acts.pause(self._row[0], not self._row[0].paused))
        if not acts.fixed:
            buttons["remove"] = quiet(say("accounts-remove"), lambda: acts.remove(self._row[0]))
        return buttons

    def _name(self, account: Account) -> None:
        pause = "resume" if account.paused else "pause"
        self.buttons["pause"].setText(self._words(f"accounts-{pause}"))
        for name in self.buttons:
            self._name_button(name, pause if name == "pause" else name)
        if "look" in self.buttons:
            self.buttons["look"].setVisible(not account.paused)

    def _name_button(self, name: str, key: str) -> None:
        label = one_line(self._row[0].label, 80)
        whole = "signin-again" if key == "sign_in" else f"accounts-{key}"
        self.buttons[name].setAccessibleName(self._words(f"{whole}.name", label=label))

    def _offer(self, act: str) -> None:
        """The act that puts the account right stands out, and says what it is for."""
        if act == "change" and "sign_in" in self.buttons:
            act = "sign_in"
        for name in ("sign_in", "look", "change"):
            if (button := self.buttons.get(name)) is not None:
                set_look(button, "primary" if name == act else "quiet")
        if "sign_in" in self.buttons:
            self.buttons["sign_in"].setVisible(act == "sign_in")
        if "change" in self.buttons:
            self.buttons["change"].setText(self._words("accounts-mend" if act == "change" else "accounts-change"))
            self._name_button("change", "mend" if act == "change" else "change")

    def _lay_out(self) -> None:
        self.heading.setParent(None)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.heading)
        names.addWidget(self.kind)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        rest = QVBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(self.sentence)
        times = FlowLayout(16)
        times.addWidget(self.looked)
        times.addWidget(self.next)
        rest.addLayout(times)
        rest.addSpacing(4)
        acting = FlowLayout(10)
        for button in self.buttons.values():
            acting.addWidget(button)
        rest.addLayout(acting)
        indented = QHBoxLayout()
        indented.setSpacing(0)
        indented.addSpacing(self.mark.sizeHint().width() + 12)  # a margin would not follow the direction
        indented.addLayout(rest, 1)
        self.body.addLayout(head)
        self.body.addLayout(indented)
