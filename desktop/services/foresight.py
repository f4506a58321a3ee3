"""What a crisis needs at once is got ready before the owner asks for it."""

from desktop.services.crew import Crew
from desktop.services.sight import Sight
from desktop.turn import TURN


class Foresight:
    """While a case is open somebody will write, and a text's language is told by the lists and weights of the reader.

    They take half a second to read, which is not to be waited for in the window.
    """

    def __init__(self, sight: Sight, crew: Crew) -> None:
        """What ``sight`` reads with is read on a thread of ``crew``."""
        self._sight, self._crew = sight, crew
        self._begun = False

    def get_ready(self) -> None:
        """Begin to read; once is enough."""
        if not self._begun:
            self._begun = True
            self._crew.run(self._read)

    def _read(self) -> None:
        with TURN:
            self._sight.reader()
