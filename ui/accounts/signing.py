"""From the button in a form to the browser and back: shows at the form how a sign-in goes on."""

from PySide6.QtCore import QObject, Signal

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.account import Account, Secret
from desktop.services.sign_in import Going, SignIn
from ui.accounts.form import AccountForm
from ui.accounts.sentences import trouble_sentence
from ui.accounts.sign_in_row import SignInRow
from ui.bridge import Bridge
from ui.links import open_link
from ui.question import Question


class Signing(QObject):
    """The sign-in of one form; what comes after ``stop`` is not heard. ``done`` tells that it succeeded."""

    done = Signal()

    def __init__(
        self,
        form: AccountForm,
        row: SignInRow,
        words: Words,
        sign_in: SignIn,
        bridge: Bridge,
        account: Account | None = None,
    ) -> None:
        """Begin when ``row`` asks; ``account`` is the one that is changed."""
        super().__init__(form)
        self._form, self._row, self._words = form, row, words
        self._sign_in, self._bridge = sign_in, bridge
        self._id = account.id if account else None
        self._going: Going | None = None
        self._question: Question | None = None
        row.asked.connect(self.begin)
        row.stopped.connect(self.stop)

    def begin(self) -> None:
        """Ask where to sign in, open the browser there, wait for it."""
        self.stop()
        form, row = self._form, self._row
        form.say_problem("", "")
        row.show_asking()
        going = self._going = self._sign_in.begin(form.kind.id, form.values(), self._words, self._id)
        self._bridge.when_done(going.address, lambda url: self._opened(going, url), lambda error: None)
        self._bridge.when_done(
            going.token, lambda token: self._done(going, token), lambda error: self._failed(going, error)
        )

    def stop(self) -> None:
        """Wait no longer."""
        going, self._going = self._going, None
        self._put_question_away()
        if going is not None:
            going.stop()

    # -- what comes back ----------------------------------------------------------------------

    def _opened(self, going: Going, url: str) -> None:
        if going is not self._going:
            return
        self._row.show_waiting(url)
        self._question = open_link(url, self._row, self._words)
        self._question.finished.connect(self._answered)

    def _answered(self, yes: int) -> None:
        """Where the owner does not want to go there, nobody is waited for."""
        self._question = None
        if not yes and self._going is not None:
            self.stop()
            self._row.show_idle()

    def _put_question_away(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.reject()

    def _done(self, going: Going, token: Secret) -> None:
        if going is not self._going:
            return
        self._going = None
        self._put_question_away()
        self._row.show_done(token.reveal())
        window = self._row.window()
        window.raise_()
        window.activateWindow()
        self.done.emit()

    def _failed(self, going: Going, error: DeskError) -> None:
        """The sentence stands at the field that the error names, else at the sign-in."""
        if going is not self._going:
            return
        self._going = None
        self._put_question_away()
        self._row.show_idle()
        field = str(error.values.get("field", self._row.field.name))
        name = field if field in self._form.rows else self._row.field.name
        self._form.say_problem(name, trouble_sentence(self._words, error, self._form.kind.id))
