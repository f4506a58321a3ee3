"""How every character is folded before anything is looked up; the table is kept with the weights."""

import unicodedata

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.features import APOSTROPHE, DROPPED, EMOJI, KIND_SHIFT, LETTER, SIGN, SPACE

SIZE = 0x20000
_HEBREW = dict(zip("ךםןףץ", "כמנפצ", strict=True))
_ARABIC = dict(zip("أإآىةؤئ", "اااي" + "هوي", strict=True))
_FOLDED = _HEBREW | _ARABIC
_MARKS = ((0x591, 0x5BE), (0x5BF, 0x5C0), (0x5C1, 0x5C3), (0x5C4, 0x5C6), (0x610, 0x61B), (0x64B, 0x660))
_SILENT = {0x640, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xAD, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_APOSTROPHES = set("'’ʼ׳״\"")


def folding() -> NDArray[np.uint32]:
    """For every code point below ``SIZE`` its folded code point and, in the upper bits, its kind."""
    table = np.zeros(SIZE, np.uint32)
    for code in range(SIZE):
        sign, kind = _folded(code)
        table[code] = sign | kind << KIND_SHIFT
    return table


def _folded(code: int) -> tuple[int, int]:
    if code in _SILENT or 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF or _within(code):
        return 32, DROPPED
    sign = chr(code)
    if sign in _APOSTROPHES:
        return 39, APOSTROPHE
    narrow = unicodedata.normalize("NFKC", sign)
    sign = _small(narrow if len(narrow) == 1 else sign)
    sign = _FOLDED.get(sign, sign)
    category = unicodedata.category(sign)
    if category == "Nd":
        return 48, LETTER
    if category[0] in "LMN":
        return ord(sign), LETTER
    if category[0] in "ZC" and code not in range(0xE000, 0xF900):
        return 32, SPACE
    return ord(sign), EMOJI if category == "So" else SIGN


def _small(sign: str) -> str:
    small = sign.lower()
    return small if len(small) == 1 else sign


def _within(code: int) -> bool:
    return any(first <= code < end for first, end in _MARKS)
