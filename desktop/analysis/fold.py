"""Text to words that can be looked up, each with its place in the original text."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MARKS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
_WORD = rf"[^\W_][\w{_MARKS}]*(?:['’ʼ׳״\"][^\W_][\w{_MARKS}]*)*"
_EMOJI = "[\u2600-\u27bf\U0001f300-\U0001faff]"
_STOP = r"[.!?;:…\n]"
_TOKEN = re.compile(rf"({_WORD})|({_EMOJI})|({_STOP}+)")
_MARK = re.compile(f"[{_MARKS}]")
_FINALS = str.maketrans("ךםןףץ’ʼ׳״", "כמנפצ''\"\"")
_LONG_RUN = re.compile(r"(.)\1{2,}")
LONGEST_WORD = 64
LONGEST_TEXT = 8_000


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, an emoji or a stop (``.``, ``!``, ``?``), with its span in the original text."""

    text: str
    start: int
    end: int
    kind: str


def tokens(text: str) -> list[Token]:
    """The words, emoji and stops of the first ``LONGEST_TEXT`` characters, in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text[:LONGEST_TEXT]):
        word, emoji, stop = match.groups()
        if word is not None:
            found.append(Token(folded(word[:LONGEST_WORD]), match.start(), match.end(), "word"))
        else:
            found.append(Token(emoji or stop, match.start(), match.end(), "emoji" if emoji else "stop"))
    return found


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """A word without case, niqqud, accents, final letters; letters repeated three times and more stand twice."""
    plain = word.casefold()
    if not plain.isascii():
        plain = _MARK.sub("", unicodedata.normalize("NFKD", plain)).translate(_FINALS)
    return _LONG_RUN.sub(r"\1\1", plain)


@lru_cache(maxsize=50_000)
def spellings(word: str, prefixes: str) -> tuple[str, ...]:
    """The keys under which a folded word may stand in the tree, closest first."""
    forms = [word]
    single = re.sub(r"(.)\1", r"\1", word)
    if single != word:
        forms.append(single)
    for cut in (1, 2):
        if prefixes and len(word) - cut >= 2 and all(letter in prefixes for letter in word[:cut]):
            forms.append(word[cut:])
    starred = [form[:size] + "*" for form in forms for size in range(len(form), 2, -1)]
    starred += ["*" + word[-size:] for size in range(len(word), 2, -1)]
    return tuple(dict.fromkeys(forms + starred))
