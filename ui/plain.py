"""Text from outside, made fit to be shown: nothing hidden in a name, nothing turned round, nothing endless."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

RIGHT_TO_LEFT = frozenset({"he", "ar", "fa", "ur", "yi"})
LEFT_TO_RIGHT = frozenset({"en", "sw"})
LONGEST_LINE = 200
HIDDEN = frozenset("\u115f\u1160\u3164\uffa0\u2800\u00ad\u034f")
"""Signs that count as letters but show nothing."""
_JOINER = "\u200d"
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_BODY = {**dict.fromkeys((*range(32), 127), "\ufffd"), **_TURNING, **_BREAKS, ord("\n"): "\n", ord("\t"): "\t"}


def one_line(text: str, longest: int = LONGEST_LINE) -> str:
    """A name, handle or title on one line: spaces for line ends, hidden and turning signs made visible, cut."""
    head = " ".join(text[: longest * 4].split())
    harmless = head.isprintable() and HIDDEN.isdisjoint(head)
    seen = head[:longest] if harmless else "".join(_visible(head, place) for place in range(min(len(head), longest)))
    return seen if len(seen) <= longest and len(head) <= longest else seen[: longest - 1] + "…"


def body(text: str) -> str:
    """A text of many lines, sign for sign as long as before: signs that turn the line round become ``\\ufffd``."""
    return text.translate(_BODY)


def direction(language: str, text: str) -> Qt.LayoutDirection:
    """The direction of a text by its language; where that is not known, by its first letter."""
    if language in RIGHT_TO_LEFT:
        return Qt.LayoutDirection.RightToLeft
    if language in LEFT_TO_RIGHT:
        return Qt.LayoutDirection.LeftToRight
    for sign in text[:400]:
        side = unicodedata.bidirectional(sign)
        if side in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if side == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def text_option(side: Qt.LayoutDirection) -> QTextOption:
    """How a text from outside is laid out: from its own side, broken anywhere where it must be."""
    option = QTextOption()
    option.setTextDirection(side)
    right = side == Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def bare(text: str) -> str:
    """A sentence of ours without the signs that keep directions apart: for the clipboard, or a file."""
    return text.translate(_ISOLATES)


def units(text: str) -> int:
    """How many of Qt's own text positions (UTF-16 units) a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _visible(line: str, place: int) -> str:
    sign = line[place]
    if sign == _JOINER and 0 < place < len(line) - 1 and unicodedata.category(line[place - 1]) in ("So", "Sk", "Mn"):
        return sign
    if sign in HIDDEN or unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co"):
        return f"⟨{ord(sign):04X}⟩"
    return sign
