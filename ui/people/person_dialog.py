"""Somebody's name and numbers, typed in a window of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.people import NEW, Person
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.choice import Choice
from ui.widgets.labelled import Labelled
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LONGEST = 80
AT_FIELD = {"errors-person-name": "name", "errors-person-phone": "phone", "errors-person-mail": "mail"}
DAYS, WEEKS = 14, (3, 4, 6, 8, 12)


@dataclass(frozen=True, slots=True)
class DialogActs:
    """What the window can ask of its page."""

    keep: Callable[[Person], object]
    remove: Callable[[Person], object]


class PersonDialog(SheetDialog):
    """Asks for a name and two ways to reach somebody, and until when she is away."""

    def __init__(self, parent: QWidget, words: Words, person: Person, today: date, acts: DialogActs) -> None:
        """Begin with what is known of ``person``."""
        place = "outside" if person.outside else "inside"
        new = person.id == NEW
        super().__init__(parent, words(f"people-add-{place}" if new else "people-change-title"))
        self._words, self._person, self._acts = words, person, acts
        self.fields: dict[str, Labelled] = {}
        self.lines: dict[str, Line] = {}
        for name in ("name", "what", "phone", "mail") if person.outside else ("name", "phone", "mail"):
            self._ask(name, str(getattr(person, name)))
        self.away = _days(words, today, person.away_until)
        if not person.outside:
            self._add("away", self.away)
        self.trouble = Banner("issue")
        self.content.addWidget(self.trouble)
        self.content.addWidget(PlainLabel(words("people-private"), "small"))
        self.save = primary(words("people-save"), self.submit)
        remove = [] if new else [link(words("people-remove"), lambda: acts.remove(person))]
        self.add_buttons([self.save], [*remove, quiet(words("people-cancel"), self.reject)])
        self.lines["name"].setFocus()

    def submit(self) -> None:
        """Hand what was typed to the page."""
        self.trouble.clear()
        for field in self.fields.values():
            field.say_problem("")
        what = self.lines["what"].text() if self._person.outside else ""
        name, phone, mail = (self.lines[each].text() for each in ("name", "phone", "mail"))
        until = None if self._person.outside else self.away.currentData()
        self._acts.keep(replace(self._person, name=name, what=what, phone=phone, mail=mail, away_until=until))

    def say(self, error: DeskError) -> None:
        """The error's sentence at its field, or below them all."""
        sentence = self._words(error.key, **error.values)
        name = AT_FIELD.get(error.key)
        if name is None:
            self.trouble.say(sentence)
        else:
            self.fields[name].say_problem(sentence)
            self.show_whole(self.fields[name])

    # -- inside -------------------------------------------------------------------------------

    def _ask(self, name: str, text: str) -> None:
        line = Line(text)
        line.setMaxLength(LONGEST)
        line.returnPressed.connect(self.submit)
        self.lines[name] = line
        self._add(name, line)

    def _add(self, name: str, control: QWidget) -> None:
        field = Labelled(self._words(f"people-field-{name}"), control, self._words(f"people-field-{name}.hint"))
        self.fields[name] = field
        self.content.addWidget(field)


def _days(words: Words, today: date, until: date | None) -> Choice:
    """Here, or away until one of the coming days; a later day that is kept already is one of them."""
    coming = [today + timedelta(days=ahead) for ahead in range(1, DAYS + 1)]
    coming += [today + timedelta(weeks=weeks) for weeks in WEEKS]
    if until is not None and until > today and until not in coming:
        coming = sorted([*coming, until])
    box = Choice()
    box.addItem(words("people-is-here"), None)
    for day in coming:
        box.addItem(words("people-away-until", day=words.day(day)), day)
    box.setCurrentIndex(max(0, coming.index(until) + 1 if until in coming else 0))
    return box
