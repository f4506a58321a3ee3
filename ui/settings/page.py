"""The owner's choices: language and look, the business, alerts, the keys. Every change is kept at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.model.safety import with_helpline
from desktop.services.preferences import Preferences
from ui.places import SIDEBAR, Visit
from ui.settings.alerts import AlertsCard, AlertWays
from ui.settings.answers import AnswersCard
from ui.settings.reading import ReadingCard
from ui.settings.rows import choice, choose, grid_in, row_in
from ui.settings.sending import SendingSettings
from ui.settings.voice import VoiceSettings
from ui.theme import DARK, LIGHT, Theme
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.line import Line
from ui.widgets.page import Page
from ui.widgets.text import PlainLabel

LONGEST = 200
TYPED = (("business", False), ("owner", False), ("contact", True), ("hours", True), ("helpline", True))
KEYS = (("places", f"Ctrl+1 … Ctrl+{len(SIDEBAR)}"), ("search", "Ctrl+F"), ("back", "Esc"))
MORE_KEYS = (("settings", "Ctrl+,"), ("look", "Ctrl+R"), ("relabel", "N, U, P"), ("relabel-undo", "Z"))


class SettingsPage(Page):
    """Opened from the foot of the sidebar: it is no place of its own."""

    def __init__(  # noqa: PLR0913 — composition of a page
        self,
        *,
        preferences: Preferences,
        words: Words,
        practice: bool,
        theme: Theme,
        alerts: AlertWays,
        spoken_changed: Callable[[], None],
        practise: Callable[[], None] | None,
        people: QPushButton,
    ) -> None:
        """``spoken_changed`` is called after another language was chosen; it builds all pages again.

        ``people`` leads to the page where people and their roles are named.
        """
        super().__init__(words("settings-title"), words("settings-practice" if practice else "settings-subtitle"))
        self._preferences = preferences
        self._words = words
        self._theme = theme
        self._spoken_changed = spoken_changed
        self.trouble = Banner("issue")
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._look())
        self.body.addWidget(self._business())
        self.voice = VoiceSettings(preferences.now, words, self._keep)
        self.body.addWidget(self.voice)
        self.answers = AnswersCard(preferences.now, words, self._keep)
        self.body.addWidget(self.answers)
        self.sending = SendingSettings(preferences.now, words, self._keep)
        self.body.addWidget(self.sending)
        self.body.addWidget(self._people(people))
        self.alerts = AlertsCard(preferences.now, words, self._keep, alerts)
        self.alerts.answer.spoken.connect(lambda: self.bring_into_sight(self.alerts.answer))
        self.body.addWidget(self.alerts)
        if practise is not None:
            self.body.addWidget(self._practice(practise))
        self.body.addWidget(self._reading())
        self.body.addWidget(self._keys())
        self.body.addStretch(1)

    def visit(self, visit: Visit) -> None:
        """Show the choices."""
        self.refresh()

    def refresh(self) -> None:
        """Show the choices as they are kept."""
        now = self._preferences.now()
        for name, field in self.fields.items():
            field.setText(getattr(now, name))
        self.voice.refresh()
        self.answers.show_choices()
        self.sending.refresh()
        self.alerts.show_choices()

    # -- cards --------------------------------------------------------------------------------

    def _look(self) -> Card:
        now, words = self._preferences.now(), self._words
        card = Card(words("settings-look"))
        spoken = [("", words("settings-language-system"))]
        spoken += [(each, words(f"settings-language-{each}")) for each in LANGUAGES]
        self.language = choice(spoken)
        choose(self.language, now.language)
        self.language.activated.connect(self._choose_language)
        looks = [("", words("settings-theme-system"))]
        looks += [(each, words(f"settings-theme-{each}")) for each in (LIGHT, DARK)]
        self.theme = choice(looks)
        choose(self.theme, now.theme)
        self.theme.activated.connect(self._choose_theme)
        grid = grid_in(card)
        row_in(grid, words("settings-language"), self.language)
        row_in(grid, words("settings-theme"), self.theme)
        return card

    def _business(self) -> Card:
        words = self._words
        card = Card(words("settings-business-card"))
        card.body.addWidget(PlainLabel(words("settings-business-why"), "soft"))
        grid = grid_in(card)
        self.fields: dict[str, QLineEdit] = {}
        for name, hinted in TYPED:
            field = Line(getattr(self._preferences.now(), name))
            field.setMaxLength(LONGEST)
            if hinted:
                field.setPlaceholderText(words(f"settings-{name}-hint"))
            field.editingFinished.connect(lambda name=name: self._keep_typed(name))
            self.fields[name] = field
            row_in(grid, words(f"settings-{name}"), field)
        why = words("settings-helpline-why")
        self.fields["helpline"].setAccessibleDescription(why)
        grid.addWidget(PlainLabel(why, "small"), grid.rowCount(), 1)
        return card

    def _people(self, people: QPushButton) -> Card:
        card = Card(self._words("people-title"))
        card.body.addWidget(PlainLabel(self._words("people-subtitle"), "soft"))
        card.body.addWidget(people, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _practice(self, practise: Callable[[], None]) -> Card:
        card = Card(self._words("settings-practise-title"))
        card.body.addWidget(PlainLabel(self._words("now-practise-body"), "soft"))
        card.body.addWidget(quiet(self._words("now-practise"), practise), 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _reading(self) -> Card:
        """How messages are read, and how often that is right, in plain words; the whole card lies with the weights."""
        return ReadingCard(self._words)

    def _keys(self) -> Card:
        card = Card(self._words("settings-keys"))
        grid = grid_in(card)
        for what, keys in (*KEYS, *MORE_KEYS):
            label = PlainLabel(keys, "soft")
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            label.setAlignment(Qt.AlignmentFlag.AlignRight if self._words.right_to_left else Qt.AlignmentFlag.AlignLeft)
            row_in(grid, self._words(f"settings-key-{what}"), label)
        return card

    # -- keeping ------------------------------------------------------------------------------

    def _choose_language(self, place: int) -> None:
        if self._keep(language=str(self.language.itemData(place))):
            QTimer.singleShot(0, self, self._spoken_changed)

    def _choose_theme(self, place: int) -> None:
        choice = str(self.theme.itemData(place))
        if self._keep(theme=choice):
            self._theme.choose(choice)

    def _keep_typed(self, name: str) -> None:
        typed = " ".join(self.fields[name].text().split())
        now = self._preferences.now()
        if name == "helpline":
            self._keep(numbers=with_helpline(now.numbers, typed))
        elif typed != getattr(now, name):
            self._keep(**{name: typed})

    def _keep(self, **changes: object) -> bool:
        now = self._preferences.now()
        changed = replace(now, **changes)  # type: ignore[arg-type]
        if changed == now:
            return False
        try:
            self._preferences.keep(changed)
        except OSError as problem:
            reason = problem.strerror or self._words("errors-unknown")
            self.trouble.say(self._words("settings-not-kept", reason=reason))
            return False
        self.trouble.clear()
        return True
