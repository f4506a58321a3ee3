"""The form of one kind of account, drawn only from the fields that its connector declares."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.account import Account, Field, FieldKind, Kind
from ui.accounts.field_row import FieldRow, part
from ui.accounts.sign_in_row import Signed, SignInRow
from ui.widgets.button import link
from ui.widgets.text import PlainLabel

LONGEST_LABEL = 80
LABEL = Field("label", required=False)


class AccountForm(QWidget):
    """Asks for the fields and for a name; ``changed`` tells another answer (of the fields, not of the name)."""

    changed = Signal()

    def __init__(
        self, kind: Kind, words: Words, account: Account | None = None, *, again: bool = False, browser: bool = True
    ) -> None:
        """The form of ``kind``; filled with what is known of ``account``, where one is changed.

        ``again``: that account has to be signed in to again. ``browser``: whether one can be waited for.
        """
        super().__init__()
        self.kind = kind
        self._words = words
        self._again, self._browser = again, browser
        self.sign_in: SignInRow | None = None
        self._suggested = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(PlainLabel(part(words, f"field-{kind.id}.what"), "soft"))
        self.rows: dict[str, FieldRow | SignInRow] = {}
        for field in kind.fields:
            row = self._row(field, account)
            row.changed.connect(self.changed)
            if isinstance(row, SignInRow):
                self._set_sign_in(row)
            self.rows[field.name] = row
            column.addWidget(row)
        self._add_guide(column)
        known = account.label if account else ""
        self.label = FieldRow("accounts-label", LABEL, words, value=known)
        if self.label.edit is not None:
            self.label.edit.setMaxLength(LONGEST_LABEL)
        column.addWidget(self.label)

    def values(self) -> dict[str, str]:
        """The answers by field."""
        return {name: row.value() for name, row in self.rows.items()}

    def asks_secret(self) -> bool:
        """Whether one of the answers, as they are now, is a secret."""
        return bool(self._secret_rows())

    def say_keeping(self, *, absent: bool) -> None:
        """Say at each secret where it is kept; ``absent``: this computer has no keyring."""
        sentence = self._words("accounts-keeping-absent" if absent else "accounts-keeping")
        secret = self._secret_rows()
        for name, row in self.rows.items():
            row.say_keeping(sentence if name in secret else "")

    def name(self) -> str:
        """What the owner calls it; the kind's name where she left it empty."""
        return " ".join(self.label.value().split()) or part(self._words, f"field-{self.kind.id}")

    def suggest(self, label: str) -> None:
        """Offer a name, unless the owner gave one herself."""
        if label and self.label.value().strip() in ("", self._suggested):
            self._suggested = label[:LONGEST_LABEL].strip()
            self.label.set_value(self._suggested)

    def say_problem(self, field: str, sentence: str) -> bool:
        """Show what is wrong at its field; False where there is no such field."""
        for name, row in self.rows.items():
            row.say_problem(sentence if name == field else "")
        return field in self.rows

    def leave(self) -> None:
        """The owner looks elsewhere: wait for no browser."""
        if self.sign_in is not None:
            self.sign_in.leave()

    def clear(self) -> None:
        """Forget every answer: no secret stays in a widget."""
        for row in (*self.rows.values(), self.label):
            row.clear()

    def focus_first(self) -> None:
        """Begin at the first question."""
        rows = (*self.rows.values(), self.label)
        if self._again and self.sign_in is not None:
            rows = (self.sign_in,)
        first = next((part for part in (row.first() for row in rows) if part is not None), None)
        if first is not None:
            first.setFocus()

    def wanted(self) -> QPushButton | None:
        """The button that signs in, where that is the next thing to do."""
        return self.sign_in.button if self.sign_in is not None and self.sign_in.wanting() else None

    # -- inside -------------------------------------------------------------------------------

    def _secret_rows(self) -> set[str]:
        """The questions that ask for a secret, as the answers are now, or make another answer one."""
        answers = self.values()
        return {
            field.secret_when or field.name
            for field in self.kind.fields
            if field.secret or answers.get(field.secret_when) == "yes"
        }

    def _set_sign_in(self, row: SignInRow) -> None:
        """What is asked before a sign-in is what it is for."""
        self.sign_in = row
        for before in self.rows.values():
            before.changed.connect(row.doubt)

    def _row(self, field: Field, account: Account | None) -> FieldRow | SignInRow:
        settings: Mapping[str, str] = account.settings if account else {}
        kept = account is not None and field.name in account.secret_names
        key = f"field-{self.kind.id}-{field.name}"
        if field.kind is FieldKind.SIGN_IN:
            first = Signed.OVER if self._again else Signed.KEPT if kept else Signed.NONE
            return SignInRow(key, field, self._words, first=first, alone=not self._browser)
        hiding = account is not None and any(
            other.secret_when == field.name and other.name in account.secret_names for other in self.kind.fields
        )
        value = "yes" if hiding else settings.get(field.name, "")
        return FieldRow(key, field, self._words, value=value, kept=kept)

    def _add_guide(self, column: QVBoxLayout) -> None:
        text = part(self._words, f"field-{self.kind.id}.guide")
        self.guide = PlainLabel(text, "soft")
        self.guide_button = link(self._words("accounts-guide"), self._fold)
        column.addWidget(self.guide_button)
        column.addWidget(self.guide)
        self.guide.hide()
        self.guide_button.setVisible(bool(text))

    def _fold(self) -> None:
        shown = self.guide.isHidden()
        self.guide.setVisible(shown)
        self.guide_button.setText(self._words("accounts-guide-hide" if shown else "accounts-guide"))
