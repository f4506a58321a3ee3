"""Which language a message is written in, by its letters and its commonest words."""

import re
from collections.abc import Mapping, Sequence

from desktop.analysis.fold import Token
from desktop.model.lexicon import Lexicon

UNKNOWN = "und"
_SCRIPTS = (
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("ar", re.compile("[\u0620-\u06d3]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_LATIN = re.compile("[a-zA-Z\u00c0-\u024f]")
_BANTU = re.compile("^(?:wa|ki|vi|m[btwk]|n[gdjz]|ku|u[nl]|tu[nlm]|nime|ume|ame|wame|ina|hai|haw|hata)[a-z]*[aeiou]$")
_CUE = 0.25


def language(text: str, words: Sequence[Token], lexicons: Mapping[str, Lexicon]) -> str:
    """An ISO 639 code; ``und`` where nothing tells. Of a mixed text the language that most words belong to."""
    sample = text[:2000]
    counts = {code: len(letters.findall(sample)) for code, letters in _SCRIPTS}
    script, most = max(counts.items(), key=lambda pair: pair[1])
    if most and most * 2 >= len(_LATIN.findall(sample)):
        return script
    return _latin(words, lexicons)


def _latin(words: Sequence[Token], lexicons: Mapping[str, Lexicon]) -> str:
    spoken = [token.text for token in words if token.kind == "word"]
    points = {code: float(sum(word in lexicon.words for word in spoken)) for code, lexicon in lexicons.items()}
    points["sw"] = points.get("sw", 0.0) + _CUE * sum(bool(_BANTU.match(word)) and len(word) > 4 for word in spoken)
    best = max(points, key=lambda code: (points[code], code == "en"))
    return best if points[best] > 0 else UNKNOWN
