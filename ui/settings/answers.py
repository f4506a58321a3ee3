"""Within what time the owner wants people to have a first answer."""

from collections.abc import Callable
from datetime import timedelta

from desktop.content.words import Words
from desktop.model.answers import Wants
from desktop.settings import Settings
from ui.settings.rows import choice, choose, grid_in, row_in
from ui.widgets.card import Card
from ui.widgets.text import PlainLabel

HOUR = 60
TIMES = (15, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR, 7 * 24 * HOUR)
WHENEVER = 0
Keep = Callable[..., bool]


class AnswersCard(Card):
    """A time for each sort of message; every choice is kept at once."""

    def __init__(self, now: Callable[[], Settings], words: Words, keep: Keep) -> None:
        """Show the times as they are ``now``; ``keep`` keeps a changed one."""
        super().__init__(words("settings-answers"))
        self._now, self._words, self._keep = now, words, keep
        self.body.addWidget(PlainLabel(words("settings-answers-why"), "soft"))
        grid = grid_in(self)
        offered = [*((some, self._name(some)) for some in TIMES), (WHENEVER, self._name(WHENEVER))]
        self.times = {wants: choice(offered) for wants in Wants}
        for wants, box in self.times.items():
            box.activated.connect(lambda place, wants=wants: self._chosen(wants))
            row_in(grid, words(f"settings-answers-{wants}"), box)
        self.show_choices()

    def show_choices(self) -> None:
        """Show the times as they are kept, also one that only stands in the settings file."""
        now = self._now()
        for wants, box in self.times.items():
            minutes = max(WHENEVER, getattr(now, f"answer_{wants}"))
            if box.findData(minutes) < 0:
                box.addItem(self._name(minutes), minutes)
            choose(box, minutes)

    def _name(self, minutes: int) -> str:
        if minutes == WHENEVER:
            return self._words("waiting-whenever")
        return self._words("settings-answers-within", span=self._words.span(timedelta(minutes=minutes)))

    def _chosen(self, wants: Wants) -> None:
        self._keep(**{f"answer_{wants}": self.times[wants].currentData()})
