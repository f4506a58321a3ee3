"""How the owner wants to be told: how loudly, when not, once a day; and whether this desktop shows anything at all."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import time
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox
from shiboken6 import isValid

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.alert import Loudness
from desktop.model.numbers import Sensitivity
from desktop.services.alerts import HOURS, Alerts
from desktop.services.meter import MeterService
from desktop.settings import Settings
from ui.bridge import Bridge
from ui.settings.rows import choice, choose, grid_in, row_in
from ui.settings.sensitivity import SensitivityChoice
from ui.widgets.banner import Banner
from ui.widgets.button import quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.text import PlainLabel

LOUD = ("issue", "crisis", "account")
HALF_HOURS = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))
NEVER = ""
NOT, MORNING = -1, 0  # beside hours
LACKING = {
    (True, True): "",
    (True, False): "settings-no-notes-tray",
    (False, True): "settings-no-tray",
    (False, False): "settings-no-notes",
}
"""What this desktop lacks, by whether there is an icon beside the clock and whether notes are shown."""
Keep = Callable[..., bool]


class Alarm(Protocol):
    """Shows notes, or knows that nothing here does."""

    has_tray: Callable[[], bool]

    def try_out(self, words: Words, told: Callable[[str], None]) -> None:
        """Show a test note; ``told`` hears ``shown``, ``hushed``, ``tray`` or ``none``."""
        ...

    def is_heard(self, told: Callable[[bool], None]) -> None:
        """Tell whether anybody shows notes here."""
        ...


@dataclass(frozen=True, slots=True)
class AlertWays:
    """What the card works with; ``alerts`` is None in a practice, where nothing is snoozed."""

    alerts: Alerts | None
    meter: MeterService
    bridge: Bridge
    alarm: Alarm


class AlertsCard(Card):
    """Every choice is kept at once."""

    def __init__(self, now: Callable[[], Settings], words: Words, keep: Keep, ways: AlertWays) -> None:
        """Show the choices as they are ``now``; ``keep`` keeps a changed one."""
        super().__init__(words("settings-notices"))
        self._now = now
        self._words = words
        self._keep = keep
        self._ways = ways
        self.lacking = PlainLabel("", "soft")
        self.lacking.hide()
        self.notifications = QCheckBox(words("settings-notifications"))
        self.notifications.toggled.connect(lambda on: self._kept(notifications=on))
        for part in (self.notifications, PlainLabel(words("settings-notifications-why"), "soft"), self.lacking):
            self.body.addWidget(part)
        self._build_rows()
        self.sensitivity = SensitivityChoice(words, ways.meter, ways.bridge)
        for word, button in self.sensitivity.words.items():
            button.clicked.connect(lambda _, word=word: self._keep_sensitivity(word))
        self.body.addWidget(self.sensitivity)
        self.answer = Banner("soft")
        self.test = quiet(words("settings-try"), self._try_out)
        self.body.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.answer)
        self.show_choices()
        ways.bridge.snooze_changed.connect(self._show_snooze)

    def show_choices(self) -> None:
        """Show the choices as they are kept, and the snooze."""
        now = self._now()
        self.notifications.setChecked(now.notifications)
        self.sensitivity.choose(now.sensitivity)
        for name, box in self.loud.items():
            choose(box, str(getattr(now, f"loud_{name}")))
        _choose_time(self.quiet_from, now.quiet_from if now.quiet else None)
        _choose_time(self.quiet_until, now.quiet_until)
        choose(self.wake, now.wake_in_quiet)
        _choose_time(self.digest, now.digest_at if now.digest else None)
        self._enable(now)
        self._show_snooze(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: the snooze may be over, and the desktop may show notes by now."""
        super().showEvent(event)
        self._show_snooze(None)
        self._ways.alarm.is_heard(self._say_lacking)

    # -- rows ---------------------------------------------------------------------------------

    def _build_rows(self) -> None:
        words, grid = self._words, grid_in(self)
        loudness = [(str(each), words(f"settings-loudness-{each}")) for each in Loudness]
        self.loud = {name: choice(loudness) for name in LOUD}
        for name, box in self.loud.items():
            box.activated.connect(lambda place, name=name, box=box: self._keep_loud(name, box))
            row_in(grid, words(f"settings-loud-{name}"), box)
        self.quiet_from = choice([(NEVER, words("settings-quiet-off")), *_times()])
        self.quiet_until = choice(_times())
        for box in (self.quiet_from, self.quiet_until):
            box.activated.connect(self._keep_quiet)
        self.quiet_until.setAccessibleName(f"{words('settings-quiet')}, {words('settings-quiet-until')}")
        until = PlainLabel(words("settings-quiet-until"), "soft")
        row_in(grid, words("settings-quiet"), self.quiet_from, until, self.quiet_until)
        awake = [(True, words("settings-wake-danger")), (False, words("settings-wake-nothing"))]
        self.wake = choice(awake)
        self.wake.activated.connect(lambda place: self._kept(wake_in_quiet=self.wake.itemData(place)))
        row_in(grid, words("settings-wake"), self.wake)
        self.digest = choice([(NEVER, words("settings-digest-off")), *_times()])
        self.digest.activated.connect(self._keep_digest)
        row_in(grid, words("settings-digest"), self.digest)
        self._build_snooze()
        if self._ways.alerts is not None:
            row_in(grid, words("settings-snooze"), self.snooze, self.snoozed, self.end)

    def _build_snooze(self) -> None:
        words = self._words
        spans = [(hours, words("tray-snooze-hours", hours=hours)) for hours in HOURS]
        spans = [(NOT, words("settings-snooze-not")), *spans, (MORNING, words("tray-snooze-morning"))]
        self.snooze = choice(spans)
        self.snooze.activated.connect(self._begin_snooze)
        self.snoozed = PlainLabel()
        self.end = quiet(words("window-snooze-end"), self._end_snooze)

    def _enable(self, now: Settings) -> None:
        for box in (*self.loud.values(), self.quiet_from, self.digest):
            box.setEnabled(now.notifications)
        for box in (self.quiet_until, self.wake):
            box.setEnabled(now.notifications and now.quiet)

    # -- keeping ------------------------------------------------------------------------------

    def _kept(self, **changes: object) -> None:
        self._keep(**changes)
        self._enable(self._now())

    def _keep_loud(self, name: str, box: Choice) -> None:
        self._kept(**{f"loud_{name}": Loudness(box.currentData())})

    def _keep_sensitivity(self, word: Sensitivity) -> None:
        self._kept(sensitivity=word)
        self.sensitivity.choose(self._now().sensitivity)

    def _keep_quiet(self, place: int) -> None:
        start, end = self.quiet_from.currentData(), time.fromisoformat(self.quiet_until.currentData())
        begins = {"quiet_from": time.fromisoformat(start)} if start else {}
        self._kept(quiet=bool(start), quiet_until=end, **begins)

    def _keep_digest(self, place: int) -> None:
        at = self.digest.currentData()
        self._kept(digest=bool(at), **({"digest_at": time.fromisoformat(at)} if at else {}))

    # -- the snooze ---------------------------------------------------------------------------

    def _show_snooze(self, notice: object) -> None:
        until = self._ways.alerts.snoozed_until() if self._ways.alerts else None
        self.snoozed.setText(self._words("settings-snoozed", until=until) if until else "")
        for part, wanted in ((self.snooze, until is None), (self.snoozed, until), (self.end, until)):
            part.setVisible(bool(wanted) and self._ways.alerts is not None)
        choose(self.snooze, NOT)

    def _begin_snooze(self, place: int) -> None:
        hours = self.snooze.itemData(place)
        if self._ways.alerts is not None and hours != NOT:
            self._settle(self._ways.alerts.snooze(hours))

    def _end_snooze(self) -> None:
        if self._ways.alerts is not None:
            self._settle(self._ways.alerts.end_snooze())

    def _settle(self, changed: Future[None]) -> None:
        self._ways.bridge.when_done(changed, self._show_snooze, self._failed)

    def _failed(self, error: DeskError) -> None:
        self._show_snooze(None)
        self.answer.say(self._words(error.key, **error.values))

    # -- this desktop -------------------------------------------------------------------------

    def _try_out(self) -> None:
        self.answer.clear()
        self._ways.alarm.try_out(self._words, self._say_what_became)

    def _say_what_became(self, became: str) -> None:
        if isValid(self):  # another language may have taken the page away since
            self.answer.say(self._words(f"settings-try-{became}"))

    def _say_lacking(self, heard: bool) -> None:
        if not isValid(self):
            return
        lacking = LACKING[self._ways.alarm.has_tray(), heard]
        self.lacking.setText(self._words(lacking) if lacking else "")
        self.lacking.setVisible(bool(lacking))


def _times() -> list[tuple[object, str]]:
    return [(each, each) for each in HALF_HOURS]


def _choose_time(box: Choice, at: time | None) -> None:
    """Also one that only stands in the settings file, between the half hours."""
    said = f"{at:%H:%M}" if at is not None else NEVER
    if box.findData(said) < 0:
        box.addItem(said, said)
    choose(box, said)
