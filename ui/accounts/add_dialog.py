"""The window in which an account is added or changed: choose a kind, fill its form, check, save."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError, VaultAbsent, VaultLocked
from desktop.model.account import Account, Checked, Kind
from desktop.services.accounts import Accounts
from desktop.services.sign_in import SignIn
from ui.accounts.check import Checking, Standing
from ui.accounts.foot import Foot, Ways
from ui.accounts.form import AccountForm
from ui.accounts.kind_choice import KindChoice
from ui.accounts.sentences import trouble_sentence
from ui.accounts.signing import Signing
from ui.bridge import Bridge
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.card import rule
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import stretch

WIDTH, HEIGHT = 620, 660


class AccountDialog(QDialog):
    """Save is possible once exactly these answers were checked and found good; closing forgets them all."""

    kept = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        *,
        accounts: Accounts,
        words: Words,
        bridge: Bridge,
        account: Account | None = None,
        sign_in: SignIn | None = None,
        again: bool = False,
    ) -> None:
        """Add an account, or change ``account``; ``kept`` tells the kept one. ``again``: it has to be signed in to."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._accounts, self._words, self._bridge = accounts, words, bridge
        self._account, self._sign_in, self._again = account, sign_in, again
        self._checking = Checking()
        self._forms: dict[str, AccountForm] = {}
        self.form: AccountForm | None = None
        self.choice: KindChoice | None = None
        title = words("accounts-dialog-change" if account else "accounts-dialog-add")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.finished.connect(self.clear)
        self._build()
        self._begin()

    def clear(self) -> None:
        """Forget every answer and every check under way."""
        self._checking.forget()
        for form in self._forms.values():
            form.clear()

    def check(self) -> None:
        """Try the answers as they are; nothing is kept."""
        form = self.form
        if form is None or self._checking.waiting:
            return
        values = form.values()
        number = self._checking.begin(values)
        form.say_problem("", "")
        self.answer.clear()
        changing = self._account.id if self._account else None
        future = self._accounts.check(form.kind.id, values, changing)
        self._bridge.when_done(
            future, lambda found: self._found(number, found), lambda error: self._not_found(number, error)
        )
        self._show_standing()

    def stop(self) -> None:
        """Wait no longer for the check."""
        self._checking.leave()
        self._show_standing(self._words("accounts-check-stopped"))
        self.check_button.setFocus()

    def save(self) -> None:
        """Keep the account; possible only after a good check of exactly these answers."""
        form = self.form
        if form is None or self._checking.standing(form.values()) is not Standing.GOOD:
            return
        self._checking.saving = True
        self._show_standing()
        if self._account is None:
            future = self._accounts.add(form.kind.id, form.name(), form.values())
        else:
            future = self._accounts.change(self._account.id, form.name(), form.values())
        self._bridge.when_done(future, self._kept, self._not_kept)

    # -- what comes back ----------------------------------------------------------------------

    def _found(self, number: int, found: Checked) -> None:
        if not self._checking.answered(number, well=True) or self.form is None:
            return
        self.form.suggest(one_line(found.suggested_label, 80))
        self.answer.clear()
        self.good.say(trouble_sentence(self._words, found.sentence, self.form.kind.id))
        self._show_standing()
        self.save_button.setFocus()
        self._area.bring_into_sight(self.good)

    def _not_found(self, number: int, error: DeskError) -> None:
        if self._checking.answered(number, well=False):
            self._show_standing()
            self._say(error, self.check_button)

    def _kept(self, account: Account) -> None:
        self._checking.saving = False
        self.kept.emit(account)
        self.accept()

    def _not_kept(self, error: DeskError) -> None:
        self._checking.saving = False
        self._show_standing()
        if isinstance(error, VaultLocked):  # nothing was kept, so nothing goes on by itself
            error = VaultLocked("errors-vault-locked-save", act=self._words("accounts-save"))
        self._say(error, self.save_button)

    def _say(self, error: DeskError, button: QPushButton) -> None:
        """The error's sentence: at its field where it names one, else under the form, with the focus on its button."""
        if self.form is None:
            return
        sentence = trouble_sentence(self._words, error, self.form.kind.id)
        field = str(error.values.get("field", ""))
        said: QWidget = self.form.rows.get(field, self.answer)
        if not self.form.say_problem(field, sentence):
            self.answer.say(sentence)
            if not self.form.isAncestorOf(self.focusWidget()):
                button.setFocus()
        self._area.bring_into_sight(said)

    # -- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        say = self._words
        self.content = QVBoxLayout()
        self.content.setSpacing(16)
        self.vault = Banner("watch")
        self.answer = Banner("issue")
        self.good = Banner("calm")
        self._foot = foot = Foot(say, Ways(self.check, self.stop, self.save, self._begin, self.reject))
        self.state, self.check_button, self.stop_button = foot.state, foot.check, foot.stop
        self.save_button, self.back_button, self.cancel_button = foot.save, foot.back, foot.cancel
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolling(), 1)
        outer.addWidget(rule())
        outer.addWidget(foot)
        room = self.screen().availableSize()
        width, height = round(WIDTH * stretch()), round(HEIGHT * stretch())
        self.resize(min(width, room.width() - 40), min(height, room.height() - 60))

    def _scrolling(self) -> Scroller:
        holder = Holder()
        holder.setObjectName("page-holder")
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(14)
        column.addWidget(self.vault)
        column.addLayout(self.content)
        for part in (self.answer, self.good):
            column.addWidget(part)
        column.addStretch(1)
        self._area = Scroller()
        self._area.setObjectName("page-scroll")
        self._area.setWidget(holder)
        return self._area

    def _begin(self) -> None:
        """Ask for the kind, unless it is known or there is only one."""
        kinds = self._accounts.kinds()
        if self._account is not None:
            kinds = tuple(kind for kind in kinds if kind.id == self._account.kind)
        if len(kinds) == 1:
            self._choose(kinds[0])
            return
        self._checking.forget()
        self._replace(None)
        self.choice = KindChoice(kinds, self._words, self._choose)
        self.content.addWidget(self.choice)
        self.choice.cards[0].button.setFocus()
        self._show_standing()

    def _choose(self, kind: Kind) -> None:
        form = self._form_of(kind)
        self._replace(form)
        if self._account is not None and not self._again:
            self._checking.good = form.values()
        form.focus_first()
        self._show_standing()
        QTimer.singleShot(0, self, self._show_beginning)  # what has no place yet is thought to stand lower

    def _show_beginning(self) -> None:
        """The form from its top, or as little below as it takes to see where the keyboard begins."""
        self._area.begin()
        if (held := self.focusWidget()) is not None:
            self._area.show_whole(held)

    def _form_of(self, kind: Kind) -> AccountForm:
        """The form of a kind, with what was typed into it before the owner looked at the other kinds."""
        if kind.id not in self._forms:
            waits = self._sign_in is not None
            form = AccountForm(kind, self._words, self._account, again=self._again, browser=waits)
            form.changed.connect(self._changed)
            self._forms[kind.id] = form
            if form.sign_in is not None and self._sign_in is not None:
                signing = Signing(form, form.sign_in, self._words, self._sign_in, self._bridge, self._account)
                signing.done.connect(self._signed)
        return self._forms[kind.id]

    def _signed(self) -> None:
        """What the browser brought is tried at once."""
        self.check_button.setFocus()
        self.check()

    def _replace(self, form: AccountForm | None) -> None:
        if self.form is not None:
            self.form.leave()
        for old in (self.choice, self.form):
            if old is not None:
                self.content.removeWidget(old)
                old.hide()
        if self.choice is not None:
            self.choice.deleteLater()
        self.choice, self.form = None, form
        for banner in (self.vault, self.answer, self.good):
            banner.clear()
        if form is not None:
            self.content.addWidget(form)
            form.show()

    def _changed(self) -> None:
        if self._checking.waiting:
            self._checking.leave()
        self.good.clear()
        self._show_standing()

    def _tell_vault(self) -> None:
        """The keyring is asked for only where a secret is about to be given: it may answer with a window of its own."""
        trouble = self._accounts.vault_trouble() if self.form and self.form.asks_secret() else None
        if trouble is None:
            self.vault.clear()
        else:
            self.vault.say(trouble_sentence(self._words, trouble))
        if self.form is not None:
            self.form.say_keeping(absent=trouble is not None and trouble.key == VaultAbsent.default_key)

    def _show_standing(self, sentence: str = "") -> None:
        form = self.form
        self._tell_vault()
        standing = self._checking.standing(form.values()) if form else None
        back = self._account is None and len(self._accounts.kinds()) > 1
        self._foot.show_standing(standing, sentence, form.wanted() if form else None, back=back)
