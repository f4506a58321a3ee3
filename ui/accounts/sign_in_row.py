"""The question of an account's form that is answered in the browser: sign in there, or paste a token here."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Field
from ui.accounts.field_row import hide, part, show_toggle
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet, set_look
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST_TOKEN = 20_000


class Signed(StrEnum):
    """How the sign-in stands; said by ``signin-state-…``."""

    NONE = "none"
    ASKING = "asking"  # the server is asked where to sign in
    WAITING = "waiting"  # the browser is open
    COPIED = "copied"  # the same, and its address is on the clipboard
    DONE = "done"
    KEPT = "kept"  # signed in when the account was added
    OVER = "over"  # that permission has ended
    CHANGED = "changed"  # what it was for is another answer now
    PASTED = "pasted"


UNDER_WAY = frozenset({Signed.ASKING, Signed.WAITING, Signed.COPIED})
SIGNED = frozenset({Signed.DONE, Signed.KEPT, Signed.PASTED})


class SignInRow(QWidget):
    """Asks for a sign-in and shows how it goes on; ``asked`` and ``stopped`` tell what the owner wants.

    The token itself is shown nowhere: it is held until ``clear``.
    """

    changed = Signal()
    asked = Signal()
    stopped = Signal()

    def __init__(
        self, key: str, field: Field, words: Words, *, first: Signed = Signed.NONE, alone: bool = False
    ) -> None:
        """``key`` of the label (.hint); ``first``: none, kept or over. ``alone``: no browser, a token is pasted."""
        super().__init__()
        self.field = field
        self._words = words
        self._token = self._address = ""
        self._first = self.signed = first
        self._alone = alone
        self.label = PlainLabel(words(key), "heading")
        self.state = PlainLabel()
        self.hint = PlainLabel(part(words, f"{key}.hint") or words("signin-hint"), "small")
        self.keeping = PlainLabel(role="small")
        self.button = primary(words("signin-button"), self.asked.emit)
        self.stop_button = quiet(words("signin-stop"), self._stop)
        self.copy_button = quiet(words("signin-copy"), self._copy)
        self.paste_button = link(words("signin-paste"), self._turn_to_paste)
        self.edit = Line()
        self.pasting = self._make_pasting()
        self.problem = Banner("issue")
        self._lay_out()
        self._show()

    # -- what the form asks -------------------------------------------------------------------

    def value(self) -> str:
        """The token, a pasted one before one that was earned; empty where there is none, or the kept one stays."""
        return self.edit.text() if self.edit.text().strip() else self._token

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.edit if self.button.isHidden() else self.button

    def wanting(self) -> bool:
        """Whether signing in is the next thing to do; not where it can be left out, and was not begun."""
        begun = self.signed is not Signed.NONE
        return self.signed not in SIGNED and (self.field.required or begun)

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong here; nothing where ``sentence`` is empty."""
        if not sentence:
            self.problem.clear()
            return
        self.problem.say(sentence)
        (self.stop_button if self.signed in UNDER_WAY else self.first()).setFocus()

    def say_keeping(self, sentence: str) -> None:
        """Say where the token is kept."""
        self.keeping.setText(sentence)
        self._show()

    def doubt(self) -> None:
        """An answer that the sign-in was for is another one now."""
        if self.signed in UNDER_WAY:
            self.stopped.emit()
        if self._token or self._first is Signed.KEPT or self.signed in UNDER_WAY:
            self._token, self._first = "", Signed.CHANGED
            if self.signed is not Signed.PASTED:
                self.show_idle()
                self.changed.emit()

    def leave(self) -> None:
        """Nobody looks at this question any more: wait for no browser."""
        if self.signed in UNDER_WAY:
            self._stop()

    def clear(self) -> None:
        """Forget the token, and what could be taken back by undo; wait for no browser."""
        self.leave()
        self._token = self._address = ""
        self.edit.blockSignals(True)
        self.edit.setText("")
        self.edit.blockSignals(False)

    # -- what the sign-in tells ---------------------------------------------------------------

    def show_asking(self) -> None:
        """The server is asked where to sign in; what was earned before holds until there is something new."""
        self._address = ""
        self.problem.clear()
        self._turn(Signed.ASKING)
        self.stop_button.setFocus()

    def show_waiting(self, address: str) -> None:
        """The browser is open at ``address``."""
        self._address = address
        self._turn(Signed.WAITING)

    def show_done(self, token: str) -> None:
        """This token was earned."""
        self._token, self._address = token, ""
        self._turn(Signed.DONE)
        self.changed.emit()

    def show_idle(self, sentence: str = "") -> None:
        """Nobody waits any more; ``sentence`` says what went wrong."""
        focused = self.window().focusWidget() in (self.stop_button, self.copy_button)
        self._address = ""
        self._turn(self._earned())
        if sentence:
            self.say_problem(sentence)
        elif focused:
            self.first().setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _stop(self) -> None:
        self.stopped.emit()
        self.show_idle()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._turn(Signed.COPIED)

    def _turn_to_paste(self) -> None:
        """Show the line for a token, or hide it with what is in it; what was earned in the browser stays."""
        self.problem.clear()
        self.pasting.setVisible(self.pasting.isHidden())
        self.edit.setText("")  # unlike clear() not to be taken back by undo
        self._turn(self._earned())
        self.first().setFocus()

    def _typed(self) -> None:
        self.problem.clear()
        self._turn(Signed.PASTED if self.edit.text().strip() else self._earned())
        self.changed.emit()

    def _earned(self) -> Signed:
        """How the sign-in stands without what is pasted."""
        return Signed.DONE if self._token else self._first

    def _turn(self, signed: Signed) -> None:
        self.signed = signed
        self._show()

    def _show(self) -> None:
        """One thing to do at a time."""
        say, signed = self._words, self.signed
        pasting, under_way = not self.pasting.isHidden(), signed in UNDER_WAY
        self.state.setText(say(f"signin-state-{signed}"))
        self.button.setText(say("signin-button" if signed is Signed.NONE else "signin-again"))
        self.button.setAccessibleDescription(f"{self.state.text()} {self.hint.text()} {self.keeping.text()}")
        self.edit.setAccessibleDescription(f"{say('signin-token.hint')} {self.keeping.text()}")
        for button in (self.stop_button, self.copy_button):
            button.setAccessibleDescription(self.state.text())
        set_look(self.button, "primary" if self.wanting() else "quiet")
        self.paste_button.setText(say("signin-paste-back" if pasting else "signin-paste"))
        shown: dict[QWidget, bool] = {
            self.stop_button: under_way,
            self.copy_button: under_way and bool(self._address),
            self.button: not (under_way or pasting),
            self.hint: signed not in SIGNED and not (under_way or pasting),
            self.keeping: not under_way and (pasting or signed not in SIGNED),
            self.paste_button: not (under_way or self._alone),
        }
        for widget, visible in shown.items():
            widget.setVisible(visible)

    def _make_pasting(self) -> QWidget:
        say = self._words
        self.edit.setMaxLength(LONGEST_TOKEN)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setAccessibleName(say("signin-token"))
        self.edit.textChanged.connect(self._typed)
        hide(self.edit)
        pasting = QWidget()
        column = QVBoxLayout(pasting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.edit, 1)
        line.addWidget(show_toggle(self.edit, say))
        column.addLayout(line)
        column.addWidget(PlainLabel(say("signin-token.hint"), "small"))
        pasting.setVisible(self._alone)
        return pasting

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        doing = FlowLayout(10)
        for button in (self.button, self.stop_button, self.copy_button, self.paste_button):
            doing.addWidget(button)
        column.addWidget(self.label)
        column.addWidget(self.state)
        column.addWidget(self.pasting)
        column.addLayout(doing)
        column.addWidget(self.hint)
        column.addWidget(self.keeping)
        column.addWidget(self.problem)
