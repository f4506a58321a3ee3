"""The accounts page: where we look, when we last looked, what is wrong, and what the owner can do about it."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from desktop.clock import Clock
from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.account import Account, AccountId, FieldKind, SourceState
from desktop.services.accounts import Accounts
from desktop.services.sign_in import SignIn
from desktop.services.terms import Terms
from ui.accounts.account_card import AccountCard, Acts
from ui.accounts.add_dialog import AccountDialog
from ui.accounts.further_down import FurtherDown
from ui.accounts.model import AccountsModel
from ui.accounts.order import as_before, by_need
from ui.accounts.sentences import trouble_sentence
from ui.accounts.terms_card import TermsCard
from ui.bridge import Bridge
from ui.places import Visit
from ui.plain import one_line
from ui.question import Question
from ui.widgets.banner import Banner
from ui.widgets.button import primary, quiet
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import TickingPage


class AccountsPage(TickingPage):
    """Cards over the accounts model; every action is a future that ends in a notice and a fresh list."""

    def __init__(  # noqa: PLR0913 - composition of a page
        self,
        *,
        accounts: Accounts,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], None],
        clock: Clock,
        look: Callable[[AccountId], Future[int]] | None = None,
        terms: Terms | None = None,
        sign_in: SignIn | None = None,
    ) -> None:
        """``look`` looks at one account at once, ``sign_in`` signs in through the browser, where the desk can.

        ``terms`` are the words to watch for.
        """
        super().__init__(words("accounts-title"), words("accounts-title.subtitle"))
        self._accounts, self._words, self._bridge, self._sign_in = accounts, words, bridge, sign_in
        self._go, self._clock, self._look = go, clock, look
        self._looking: set[AccountId] = set()
        self._order: list[AccountId] | None = None  # as it is shown; None: to be found anew
        self._news_of: SourceState | None = None  # the look whose result is told
        self.dialog: AccountDialog | None = None
        self.terms = TermsCard(terms, words, bridge, go) if terms else None
        self.model = AccountsModel(words, self)
        self.model.modelReset.connect(self._rebuild)
        self.model.dataChanged.connect(self._change)
        self._build()
        for signal in (bridge.accounts_changed, bridge.source_changed):
            signal.connect(self._told)

    def visit(self, visit: Visit) -> None:
        """Show the accounts; ``new`` opens the form for one more."""
        self.catch_up()
        if visit.new:
            self.add()

    def catch_up(self) -> None:
        """The owner has just come: what is in trouble goes first, and then nothing moves under her hand."""
        self._order = None
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        super().refresh()
        try:
            listed = self._accounts.listed()
            self.model.set_rows(by_need(listed) if self._order is None else as_before(listed, self._order))
            self._order = [account.id for account, _ in self.model.rows()]
        except DeskError as error:
            self._failed(error)
        if self._news_of is not None and self._news_of.last_look != self._state_of(self._news_of.account_id).last_look:
            self._forget_news()
        if self.terms is not None:
            self.terms.refresh()
        self.below.tell(self.model.rows(), self.cards)
        self._show_empty()
        self.tick()

    def add(self) -> None:
        """Open the form for a new account."""
        self._open_dialog(None)

    # -- what the owner asks for --------------------------------------------------------------

    def _sign_in_again(self, account: Account) -> None:
        self._open_dialog(account, again=True)

    def _open_dialog(self, account: Account | None, *, again: bool = False) -> None:
        self.dialog = AccountDialog(
            self,
            accounts=self._accounts,
            words=self._words,
            bridge=self._bridge,
            account=account,
            sign_in=self._sign_in,
            again=again,
        )
        self.dialog.kept.connect(self._done)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _pause(self, account: Account, paused: bool) -> None:
        self._bridge.when_done(self._accounts.pause(account.id, paused), self._done, self._failed)

    def _ask_remove(self, account: Account) -> None:
        question = Question(self, self._words("accounts-remove-title"))
        question.say(f"\u2068{one_line(account.label, 80)}\u2069")  # in its own direction
        question.say(self._words("accounts-remove-ask"))
        question.offer(self._words("accounts-remove-yes"), lambda: self._remove(account))
        question.close_with(self._words("accounts-remove-no"))
        question.open()

    def _remove(self, account: Account) -> None:
        self._bridge.when_done(self._accounts.remove(account.id), self._done, self._failed)

    def _look_at(self, account: Account) -> None:
        if self._look is None or account.id in self._looking:
            return
        self._forget_news()
        self._looking.add(account.id)
        self._mark_busy(account.id)
        future = self._look(account.id)
        self._bridge.when_done(
            future, lambda count: self._looked(account, count), lambda error: self._look_failed(account, error)
        )

    def _looked(self, account: Account, count: int) -> None:
        if not isValid(self):
            return
        self._looking.discard(account.id)
        self._mark_busy(account.id)
        self.refresh()
        state = self._state_of(account.id)
        if state.trouble is None:
            self._news_of = state
            self.news.say(self._words("accounts-found", label=one_line(account.label, 80), count=count))

    def _state_of(self, id: AccountId) -> SourceState:
        found = self.model.row_of(id)
        return SourceState(id) if found is None else self.model.row(found)[1]

    def _forget_news(self) -> None:
        """What a look found is told until another look begins, or was made by itself."""
        self._news_of = None
        self.news.clear()

    def _look_failed(self, account: Account, error: DeskError) -> None:
        if not isValid(self):
            return
        self._looking.discard(account.id)
        self._mark_busy(account.id)
        self._failed(error)

    # -- what comes back ----------------------------------------------------------------------

    def _told(self, notice: object) -> None:
        if self.isVisible():
            self.refresh()

    def _done(self, result: object) -> None:
        self.trouble.clear()
        self.refresh()

    def _failed(self, error: DeskError) -> None:
        self.trouble.say(trouble_sentence(self._words, error))

    # -- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        self.add_button = quiet(self._words("accounts-add"), self.add)
        self.head.add_action(self.add_button)
        self._fixed = not self._accounts.kinds()
        self.add_button.setVisible(not self._fixed)
        self.trouble = Banner("issue")
        self.below = FurtherDown(self._words)
        self.news = Banner("calm")
        for banner in (self.trouble, self.below, self.news):
            self.body.addWidget(banner)
        self.empty = EmptyState(self._words("accounts-empty"))
        self.first = primary(self._words("accounts-add"), self.add)
        self.cards: list[AccountCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.body.addWidget(self.empty)
        below = self.empty.layout()
        if isinstance(below, QVBoxLayout):
            below.insertWidget(2, self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(self._list)
        if self.terms is not None:
            self.body.addWidget(self.terms)
        self.body.addStretch(1)

    def _rebuild(self) -> None:
        """The accounts are others: make the cards anew, and keep the focus where it was."""
        held = self.focusWidget()
        place = next((card.place_of(held) for card in self.cards if held is not None and card.isAncestorOf(held)), None)
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        kinds = self._accounts.kinds()
        signed = frozenset(kind.id for kind in kinds for field in kind.fields if field.kind is FieldKind.SIGN_IN)
        acts = Acts(
            self._open_dialog,
            self._pause,
            self._ask_remove,
            self._look_at if self._look else None,
            self._fixed,
            self._sign_in_again,
            signed,
        )
        now = self._clock.now()
        self.cards = [
            AccountCard(self.model.row(number), self._words, acts, now) for number in range(self.model.rowCount())
        ]
        for card in self.cards:
            self._list.addWidget(card)
        if place is not None or held is self.first:
            self._focus_again(*(place or (AccountId(""), "")))

    def _focus_again(self, id: AccountId, name: str) -> None:
        """The button that had the focus before; where its account is gone, the first there is."""
        if self.cards:
            buttons = self.cards[self.model.row_of(id) or 0].buttons
            buttons.get(name, next(one for one in buttons.values() if not one.isHidden())).setFocus()

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        now = self._clock.now()
        for number in range(first.row(), last.row() + 1):
            self.cards[number].show_row(self.model.row(number), now)

    def _mark_busy(self, id: AccountId) -> None:
        number = self.model.row_of(id)
        if number is not None:
            self.cards[number].busy(id in self._looking)

    def _show_empty(self) -> None:
        empty = self.model.rowCount() == 0
        self.empty.setVisible(empty)
        self.add_button.setVisible(not empty and not self._fixed)

    def tick(self) -> None:
        """Say anew how long ago each account was looked at."""
        now = self._clock.now()
        for card in self.cards:
            card.tell_time(now)
