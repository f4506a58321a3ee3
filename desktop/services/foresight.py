"""What a crisis needs at once is got ready before the owner asks for it."""

from collections.abc import Callable
from functools import partial

from desktop.content import private, tone, weights
from desktop.content.words import LANGUAGES
from desktop.services.crew import Crew
from desktop.services.sight import Sight
from desktop.turn import TURN, at_ease


class Foresight:
    """While a case is open somebody will write: by the lists and weights of the reader the language of a text is told,
    and drafts are heard by lists of their own.

    They take a second to read, which is not to be waited for in the window.
    """

    def __init__(self, sight: Sight, crew: Crew) -> None:
        """What ``sight`` reads with, and the rest, is read on a thread of ``crew``."""
        self._sight, self._crew = sight, crew
        self._begun = False

    def get_ready(self) -> None:
        """Begin to read; once is enough."""
        if not self._begun:
            self._begun = True
            self._crew.run(self._read)

    def _read(self) -> None:
        """A file that is broken is told to who asks for it."""
        heard = (partial(tone.load, language) for language in LANGUAGES)
        pieces: tuple[Callable[[], object], ...] = (self._sight.reader, private.load, weights.hearing, *heard)
        with TURN:
            for piece in at_ease(pieces):
                piece()
