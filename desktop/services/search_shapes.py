"""The shapes of a word that is searched for: what grammar gives it, and which of its verbs people really wrote."""

import sqlite3
from collections.abc import Sequence

from desktop.analysis import inflect
from desktop.store import messages, search

MOST_VERBS, MOST_REMEMBERED = 80, 50
SWAHILI = "sw"
Found = tuple[Sequence[str], Sequence[str]]


class SearchShapes:
    """Remembers the verbs of the last words until new messages come: they are asked for again with every page."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self._newest = -1
        self._known: dict[str, Found] = {}

    def __call__(self, conn: sqlite3.Connection, word: str) -> Found:
        """The beginnings and the words in which ``word`` may stand, besides itself."""
        shapes = inflect.shapes(word)
        if shapes.verb is None:
            return shapes.begins, shapes.whole
        newest = messages.highest(conn)
        if newest != self._newest or len(self._known) > MOST_REMEMBERED:
            self._newest, self._known = newest, {}
        if word not in self._known:
            self._known[word] = shapes.begins, (*shapes.whole, *_written(conn, shapes))
        return self._known[word]


def _written(conn: sqlite3.Connection, shapes: inflect.Shapes) -> list[str]:
    """The verbs of these roots that stand in some message; where nobody wrote Swahili there are none."""
    if shapes.verb is None or not messages.wrote(conn, SWAHILI):
        return []
    written = dict.fromkeys(term for core in shapes.cores for term in search.words_with(conn, core))
    return [term for term in written if shapes.verb.match(term)][:MOST_VERBS]
