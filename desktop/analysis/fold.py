"""Text to words that can be looked up, each with its place in the original text."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from desktop.model.lexicon import HEBREW_POINTS
from desktop.model.reading import LONGEST_TEXT

_MARKS = f"\u0300-\u036f{HEBREW_POINTS}\u0610-\u061a\u064b-\u065f"
_MARKS += "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # nothing is seen of these; words are hidden with them
_WORD = rf"\d+(?:[.,:]\d+)+|[^\W_][\w{_MARKS}]*(?:['’ʼ׳״\"][^\W_][\w{_MARKS}]*)*"
_EMOJI = "[\u2600-\u27bf\U0001f300-\U0001faff]"
_SIGN = "[$£€₪]"
_STOP = r"[.!?;:…\n]"
_TOKEN = re.compile(rf"({_WORD})|({_EMOJI})|({_SIGN})|({_STOP}+)")
_KINDS = ("", "word", "emoji", "sign", "stop")
_MARK = re.compile(f"[{_MARKS}]")
_FINALS = str.maketrans("ךםןףץ’ʼ׳״", "כמנפצ'''\"")
_LONG_RUN = re.compile(r"(.)\1{2,}")
PAUSES = frozenset(",،–—()[]")
LONGEST_WORD = 64


class Token(NamedTuple):
    """A folded word, an emoji, a sign of money or a stop (``.``, ``!``, ``?``), with its span in the original text.

    ``pause``: a comma, a dash or a bracket stands before it.
    """

    text: str
    start: int
    end: int
    kind: str
    pause: bool = False


def tokens(text: str) -> list[Token]:
    """The words, emoji, signs and stops of the first ``LONGEST_TEXT`` characters, in order."""
    found: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text, 0, LONGEST_TEXT):
        kind = match.lastindex or 0
        said = match[kind]
        start, end = match.span()
        pause = start > before + 1 and not PAUSES.isdisjoint(text[before:start])
        found.append(_token((folded(said[:LONGEST_WORD]) if kind == 1 else said, start, end, _KINDS[kind], pause)))
        before = end
    return found


_token = Token._make


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """A word without case, niqqud, accents, final letters; letters repeated three times and more stand twice."""
    plain = word.casefold()
    if not plain.isascii():
        plain = _MARK.sub("", unicodedata.normalize("NFKD", plain)).translate(_FINALS)
    return _LONG_RUN.sub(r"\1\1", plain)
