"""The owner's list of numbers to call: dated, checked, and filled from public numbers or by hand."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.reach import dialled
from desktop.model.safety import HelpNumber
from desktop.services.safety import Safety
from ui.incident.naming import problem
from ui.links import open_phone
from ui.widgets.banner import Banner
from ui.widgets.button import link, quiet
from ui.widgets.card import Card, rule
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.text import PlainLabel

LONGEST = 120
NEAREST = 3  # numbers in sight above all else


class NumbersCard(Card):
    """Every change is kept at once."""

    changed = Signal()

    def __init__(self, safety: Safety, words: Words) -> None:
        """The list as it is now."""
        super().__init__(words("safety-numbers"))
        self._safety, self._words = safety, words
        self.trouble = Banner("issue")
        self.rows: list[QWidget] = []
        self.choice = Choice()
        self.number, self.name, self.remark = Line(), Line(), Line()
        self.listens = QCheckBox(words("safety-is-helpline"))
        self.take = quiet(words("safety-add"), self._take)
        self.add = quiet(words("safety-add"), self._add)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the list and what can still be taken over."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        numbers = self._safety.numbers()
        self.rows = [self._row(one, at == 0) for at, one in enumerate(numbers)]
        for row in self.rows:
            self._list.addWidget(row)
        self._none.setVisible(not numbers)
        held = {(one.name, one.number) for one in numbers}
        self.choice.clear()
        self.choice.addItem(self._words("safety-suggested.choose"), None)
        for one in self._safety.suggested:
            name = self._words.plain(f"safety-number-{one.id}")
            if (name, one.number) not in held:
                taken = HelpNumber(one.number, name, listens=one.listens)
                self.choice.addItem(f"{name} · {_shown(one.number)}", taken)
        self.changed.emit()

    def nearest(self, choose: Callable[[], object]) -> QWidget:
        """The first numbers of the list, to be called at once; where it has none, the way to ``choose`` one."""
        row = QWidget()
        acts = FlowLayout(8, row)
        for one in [one for one in self._safety.numbers() if dialled(one.number)][:NEAREST]:
            said = " · ".join(filter(None, (_shown(one.number), f"\u2068{one.name}\u2069" if one.name else "")))
            call = quiet(said, partial(self._call, one))
            call.setAccessibleName(f"{self._words('safety-call')} {one.name or one.number}")
            acts.addWidget(call)
        if not acts.count():
            acts.addWidget(link(self._words("safety-numbers-choose"), choose))
        return row

    # -- what the owner does ------------------------------------------------------------------

    def _take(self) -> None:
        chosen = self.choice.currentData()
        if isinstance(chosen, HelpNumber):
            self._do(lambda: self._safety.keep(chosen))

    def _add(self) -> None:
        number, name, remark = (" ".join(line.text().split()) for line in (self.number, self.name, self.remark))
        one = HelpNumber(number, name, remark=remark, listens=self.listens.isChecked())
        if self._do(lambda: self._safety.keep(one)):
            for line in (self.number, self.name, self.remark):
                line.clear()
            self.listens.setChecked(False)

    def _call(self, one: HelpNumber) -> None:
        open_phone(dialled(one.number), one.number, self, self._words)

    def _do(self, act: Callable[[], None]) -> bool:
        self.trouble.clear()
        try:
            act()
        except DeskError as error:
            self.trouble.say(problem(self._words, error))
            return False
        self.refresh()
        return True

    # -- how it looks -------------------------------------------------------------------------

    def _row(self, one: HelpNumber, first: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        if not first:
            column.addWidget(rule())
        column.addWidget(
            PlainLabel(
                " · ".join(filter(None, (f"\u2068{one.name}\u2069" if one.name else "", _shown(one.number)))), "heading"
            )
        )
        column.addWidget(PlainLabel(" · ".join(self._facts(one)), "small"))
        acts = FlowLayout(4)
        for button in self._acts(one):
            acts.addWidget(button)
        column.addLayout(acts)
        return row

    def _facts(self, one: HelpNumber) -> list[str]:
        facts = [self._since(one)]
        if one.listens:
            facts.append(self._words("safety-listens"))
        if one.remark:
            facts.append(f"\u2068{one.remark}\u2069")
        return facts

    def _since(self, one: HelpNumber) -> str:
        if one.checked is None:
            return self._words("safety-unchecked")
        noon = datetime.combine(one.checked, time(12), UTC)
        return self._words(
            "safety-old" if self._safety.due(one) else "safety-checked", day=self._words.calendar_date(noon)
        )

    def _acts(self, one: HelpNumber) -> list[QPushButton]:
        acts = [
            link(self._words("safety-call"), lambda: self._call(one)),
            link(self._words("safety-check"), lambda: self._do(lambda: self._safety.checked(one))),
            link(self._words("safety-out"), lambda: self._do(lambda: self._safety.take_out(one))),
        ]
        for button in acts:
            button.setAccessibleName(f"{button.accessibleName()} {one.name or one.number}")
        return acts if dialled(one.number) else acts[1:]

    def _lay_out(self) -> None:
        words = self._words
        self.body.addWidget(PlainLabel(words("safety-numbers-about"), "soft"))
        self._none = PlainLabel(words("safety-numbers-none"))
        self._list = QVBoxLayout()
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(rule())
        self._labelled("safety-suggested", self.choice)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(PlainLabel(words("safety-own"), "heading"))
        for line, key in ((self.name, "safety-name"), (self.number, "safety-number"), (self.remark, "safety-remark")):
            line.setMaxLength(LONGEST)
            self._labelled(key, line)
        self.name.setPlaceholderText(words("safety-name.example"))
        self.remark.setPlaceholderText(words("safety-remark.example"))
        self.body.addWidget(self.listens)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)

    def _labelled(self, key: str, field: QWidget) -> None:
        label = PlainLabel(self._words(key), "small")
        label.setBuddy(field)
        field.setAccessibleName(self._words(key))
        self.body.addWidget(label)
        self.body.addWidget(field)


def _shown(number: str) -> str:
    """A number among words of any direction."""
    return f"\u2066{number}\u2069"
