"""What a row of the list shows, worked out once: a row is painted many times over while much arrives."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout

from desktop.content.words import Words
from desktop.model.inbox import Item
from desktop.model.reading import Cue
from ui.inbox.speech import Tag, covered, cue_tone, instead, meta, tags
from ui.plain import body, direction, text_option, units
from ui.theme import colour

LINES = 4
LONGEST_EXCERPT = 420
MOST_TAGS = 2  # beside what has to be seen first
PAD = 14
GAP = 5
TAG_GAP = 8


@dataclass(frozen=True, slots=True)
class Fonts:
    """The sizes of text in a row, and how high (pixels) a line of each is."""

    text: QFont
    strong: QFont
    small: QFont
    tag: QFont
    strong_height: int
    small_height: int
    tag_height: int


@dataclass(frozen=True, slots=True)
class Row:
    """One message, cut and laid out for one width (pixels)."""

    fonts: Fonts
    tags: tuple[tuple[Tag, int], ...]
    """Each mark, cut to its room, with the width of its ground."""
    about: str
    title: QTextLayout | None
    text: QTextLayout
    text_height: int
    foot: str


def height_of(item: Item, width: int, font: QFont, words: Words) -> int:
    """How high (pixels) the row of a message is in a list of ``width`` pixels; cheaper than laying it out."""
    fonts = _fonts_of(font)
    return _whole_height(item, fonts, _text_height(_lines(item, fonts.text, width, words)), _foot(item, words))


def lay_out(item: Item, width: int, font: QFont, words: Words) -> Row:
    """The row of a message in a list of ``width`` pixels."""
    fonts, room = _fonts_of(font), _room(width)
    marks = _tags(item, room, fonts, words)
    taken = sum(ground + TAG_GAP for _, ground in marks)
    text = excerpt(item, fonts.text, width, words)
    return Row(
        fonts=fonts,
        tags=marks,
        about=_cut(meta(item, words), fonts.small, room - taken),
        title=_title(item, fonts.strong, room),
        text=text,
        text_height=_text_height(text),
        foot=_foot(item, words),
    )


def excerpt(item: Item, font: QFont, width: int, words: Words) -> QTextLayout:
    """The first lines of a message as a row of ``width`` pixels shows them: the words that decided are marked."""
    text = item.message.text
    if covered(item):
        return _lines(item, font, width, words)
    return _lines(item, font, width, words, _marks(text, item.reading.cues, len(_first_signs(text))))


def _title(item: Item, font: QFont, room: int) -> QTextLayout | None:
    """The title on one line, cut to its room, with the words that decided marked; None where there is none."""
    if not item.message.title.strip() or covered(item):
        return None
    shown = _cut(_first_signs(item.message.title), font, room)
    layout = QTextLayout(shown, font)
    layout.setTextOption(text_option(direction(item.reading.language, shown)))
    layout.setFormats(_marks(item.message.title, item.reading.title_cues, _kept_signs(item.message.title, shown)))
    layout.beginLayout()
    layout.createLine().setLineWidth(room)
    layout.endLayout()
    return layout


def _kept_signs(text: str, shown: str) -> int:
    """How many signs of ``text`` are left in ``shown``, which may end with dots in their place."""
    return len(shown) if len(shown) == len(text) and not shown.endswith("…") else max(0, len(shown) - 1)


def _lines(
    item: Item, font: QFont, width: int, words: Words, marks: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    ours = instead(item, words)
    text = ours or _first_signs(item.message.text)
    layout = QTextLayout(text, font)
    layout.setTextOption(text_option(direction(words.language if ours else item.reading.language, text)))
    layout.setCacheEnabled(bool(marks))
    layout.setFormats(marks)
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(_room(width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _room(width: int) -> int:
    return max(40, width - 2 * PAD)


def _text_height(text: QTextLayout) -> int:
    return int(sum(text.lineAt(number).height() for number in range(text.lineCount())))


def _whole_height(item: Item, fonts: Fonts, text_height: int, foot: str) -> int:
    height = 2 * (PAD - 2) + fonts.tag_height + GAP + text_height + 1
    height += fonts.strong_height + 2 if item.message.title.strip() and not covered(item) else 0
    return height + (GAP + fonts.small_height if foot else 0)


def cue_format(tone: str) -> QTextCharFormat:
    """How a word that decided is marked: a ground and a line in the tone of what it decided; dots for a concern."""
    if tone == "soft":
        return _dotted(colour("soft").rgb())
    return _marked(colour(f"{tone}-bg").rgb(), colour(tone).rgb())


@cache
def _dotted(line: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(QColor(line))
    return form


@cache
def _marked(ground: int, line: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(QColor(line))
    return form


_known: dict[str, Fonts] = {}


def _fonts_of(font: QFont) -> Fonts:
    """The row's fonts beside the list's own."""
    key = font.key()
    if key not in _known:
        _known.clear()  # the list has one font at a time
        _known[key] = _made_fonts(font)
    return _known[key]


def _made_fonts(font: QFont) -> Fonts:
    strong, small, tag = QFont(font), QFont(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    tag.setWeight(QFont.Weight.DemiBold)
    _scale(small, 0.87)
    _scale(tag, 0.8)
    heights = (QFontMetrics(strong).height(), QFontMetrics(small).height(), QFontMetrics(tag).height() + 4)
    return Fonts(QFont(font), strong, small, tag, *heights)


def _scale(font: QFont, factor: float) -> None:
    if font.pixelSize() > 0:
        font.setPixelSize(max(9, round(font.pixelSize() * factor)))
    else:
        font.setPointSizeF(max(7.0, font.pointSizeF() * factor))


def _tags(item: Item, room: int, fonts: Fonts, words: Words) -> tuple[tuple[Tag, int], ...]:
    metrics = QFontMetrics(fonts.tag)
    laid: list[tuple[Tag, int]] = []
    for tag in tags(item, words)[: MOST_TAGS + len(item.message.marks)]:
        ground = min(metrics.horizontalAdvance(tag.text) + 20, max(0, room))
        laid.append((Tag(_cut(tag.text, fonts.tag, ground - 16), tag.tone), ground))
        room -= ground + TAG_GAP
    return tuple(laid)


def _foot(item: Item, words: Words) -> str:
    marks = []
    if item.message.answered_at is not None:
        marks.append("✓ " + words("messages-answered"))
    elif item.message.closed_at is not None:
        marks.append(words("messages-closed"))
    if not item.reading.correction.is_empty:
        marks.append(words("messages-set-by-you"))
    return " · ".join(marks)


def _cut(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))


def _first_signs(text: str) -> str:
    """The beginning of a text on one paragraph, sign for sign, so that the marked places stay right."""
    head = body(text[:LONGEST_EXCERPT]).replace("\n", " ").replace("\t", " ")
    return head if len(text) <= LONGEST_EXCERPT else head + "…"


def _marks(text: str, cues: Sequence[Cue], shown: int) -> list[QTextLayout.FormatRange]:
    """The marks of what decided among the first ``shown`` signs."""
    marks = []
    for cue in cues:
        if cue.start >= shown or cue.end <= cue.start:
            continue
        mark = QTextLayout.FormatRange()
        mark.start = units(text[: cue.start])
        mark.length = units(text[cue.start : min(cue.end, shown)])
        mark.format = cue_format(cue_tone(cue))
        marks.append(mark)
    return marks
