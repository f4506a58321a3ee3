"""What the owner types about her business where the settings know nothing: offered to be kept for next time."""

from desktop.services.preferences import Preferences
from ui.replies.bench import Bench
from ui.replies.fields import FieldColumn


class Remembering:
    """Shows the offer beside the fields while there is something to keep."""

    def __init__(self, bench: Bench, preferences: Preferences, fields: FieldColumn) -> None:
        """Nothing offered yet."""
        self._bench, self._preferences, self._fields = bench, preferences, fields

    def offer(self) -> None:
        """Offer it, where something was typed that is not known."""
        settings = self._preferences.now()
        self._fields.keep.setVisible(self._bench.writing.with_details(settings) != settings)

    def remember(self) -> None:
        """Keep it."""
        self._preferences.keep(self._bench.writing.with_details(self._preferences.now()))
        self.offer()
        self._bench.sheet.said.say(self._bench.words("replies-remembered"))
