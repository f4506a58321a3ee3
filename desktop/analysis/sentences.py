"""The languages of a message's sentences, where people mix them."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from desktop.analysis.fold import Token
from desktop.model.lexicon import Lexicon

WORDS = 3  # fewer tell no language
SURE = 0.85  # from here on a sentence is in another language than the message
PLAIN = 0.98  # a message of one language is known so surely, as a rule
HEBREW_SHARE = 1 / 3  # of a sentence's words: its lexicon holds the English phrases, too
_END = re.compile(r"[.!?…\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_HEBREW, _LATIN = re.compile("[\u05d0-\u05ea]"), re.compile("[a-z]{2}", re.IGNORECASE)


def split(text: str) -> list[str]:
    """The sentences of at least three words; none where there are fewer than two of them."""
    ends = [0, *(end.end() for end in _END.finditer(text)), len(text)]
    found = [text[start:end] for start, end in pairwise(ends) if len(_WORD.findall(text, start, end)) >= WORDS]
    return found if len(found) > 1 else []


def may_mix(text: str, sure: float) -> bool:
    """Whether more than one language is likely in it, ``sure`` (0–1) being how surely the whole is in one."""
    return sure < PLAIN or bool(_HEBREW.search(text) and _LATIN.search(text))


def spoken_in(sentences: Sequence[tuple[str, float]], known: Collection[str]) -> frozenset[str]:
    """The languages of sentences (each with how sure it is, 0–1) that we know, and are sure enough of."""
    return frozenset(code for code, sure in sentences if sure >= SURE and code in known)


def runs(words: Sequence[Token], spoken: str, lexicons: Mapping[str, Lexicon]) -> Iterator[tuple[int, int, Lexicon]]:
    """From which word to which (not included) each lexicon is the fitting one.

    In Latin letters English and Swahili are one, for people mix them; sentences with Hebrew in them are read by the
    Hebrew one, whatever the message is in.
    """
    latin = lexicons.get(spoken if spoken != "he" else "sw") or lexicons.get("sw")
    hebrew = lexicons.get("he")
    if latin is None or hebrew is None or not _both(words):
        lexicon = lexicons.get(spoken) or latin or next(iter(lexicons.values()), None)
        if lexicon is not None:
            yield 0, len(words), lexicon
        return
    begin, before = 0, None
    for first, last in _by_stop(words):
        fits = hebrew if _is_hebrew(words[first:last]) else latin
        if before is not None and fits is not before:
            yield begin, first, before
            begin = first
        before = fits
    if before is not None:
        yield begin, len(words), before


def _both(words: Sequence[Token]) -> bool:
    hebrew = any(_HEBREW.match(word.text) for word in words)
    return hebrew and any(_LATIN.match(word.text) for word in words)


def _is_hebrew(words: Sequence[Token]) -> bool:
    said = [word for word in words if word.kind == "word"]
    return sum(bool(_HEBREW.match(word.text)) for word in said) > len(said) * HEBREW_SHARE


def _by_stop(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    begin = 0
    for at, word in enumerate(words):
        if word.kind == "stop":
            yield begin, at + 1
            begin = at + 1
    if begin < len(words):
        yield begin, len(words)
