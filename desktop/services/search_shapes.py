"""The shapes of a word that is searched for: what grammar gives it, and in which of them people really wrote it."""

import re
import sqlite3
from collections.abc import Sequence

from desktop.analysis import inflect
from desktop.model.lexicon import HEBREW_POINTS
from desktop.store import messages, search

MOST_VERBS, MOST_REMEMBERED = 80, 50
SWAHILI = "sw"
_POINTS = re.compile(f"[{HEBREW_POINTS}]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
Found = tuple[Sequence[str], Sequence[str]]


class SearchShapes:
    """Remembers what was written of the last words until new messages come: it is asked for again with every page."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self._newest = -1
        self._known: dict[str, Found] = {}

    def __call__(self, conn: sqlite3.Connection, word: str) -> Found:
        """The beginnings and the words in which ``word`` may stand, besides itself."""
        bare = _POINTS.sub("", word)
        shapes = inflect.shapes(bare)
        if shapes.verb is None and not _HEBREW.search(bare):
            return shapes.begins, shapes.whole
        newest = messages.highest(conn)
        if newest != self._newest or len(self._known) > MOST_REMEMBERED:
            self._newest, self._known = newest, {}
        if word not in self._known:
            plain = () if bare == word else (bare,)
            pointed = _pointed(conn, (bare, *shapes.begins)) if _HEBREW.search(bare) else ()
            self._known[word] = (*plain, *shapes.begins), (*shapes.whole, *_written(conn, shapes), *pointed)
        return self._known[word]


def _pointed(conn: sqlite3.Connection, begins: Sequence[str]) -> list[str]:
    """The words with points that begin so without them."""
    said = search.pointed_words(conn)
    return [word for word in said if _POINTS.sub("", word).startswith(tuple(begins))][:MOST_VERBS]


def _written(conn: sqlite3.Connection, shapes: inflect.Shapes) -> list[str]:
    """The verbs of these roots that stand in some message; where nobody wrote Swahili there are none."""
    if shapes.verb is None or not messages.wrote(conn, SWAHILI):
        return []
    written = dict.fromkeys(term for core in shapes.cores for term in search.words_with(conn, core))
    return [term for term in written if shapes.verb.match(term)][:MOST_VERBS]
