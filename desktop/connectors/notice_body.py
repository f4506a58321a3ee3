"""The body of a notice, line by line, and the ways in which a form fits it from its first line to its last."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.connectors.forms import Form, Forms, Line, Site, stars_of
from desktop.connectors.hypertext import PICTURE
from desktop.connectors.notice_link import may_open

_MOST_LINES = 400
_ADDRESS_BEHIND = re.compile(r"^(.*?)\s*([<\[(]?)(https?://[^\s<>\[\]()]+)[>\])]?$")
_ROW = re.compile(r"(★{0,5})(☆{0,5})")
_PICTURE = re.compile(rf"{PICTURE}([^{PICTURE}]*){PICTURE}")
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]*)[\"”“»]")


class Unsure(Exception):
    """The notice could be read in more than one way."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A line that is compared with a form: where it stands, and its words without an address behind them."""

    place: int
    words: str


class Body:
    """One part of a mail: its lines as they stand, those that are compared with a form, and its pictures."""

    def __init__(self, site: Site, text: str, *, marked: bool = False) -> None:
        """``marked``: the text was made from HTML, so colours may say what it cannot."""
        self.marked = marked
        self.counted: list[Counted] = []
        self.pictures: list[tuple[int, tuple[str, ...]]] = []
        self._lines: list[str] = []
        for place, line in enumerate(text.split("\n", _MOST_LINES)[:_MOST_LINES]):
            said = " ".join(line.split())
            words = None if self._is_picture(place, said) else _words(site, said.replace(PICTURE, ""))
            mere_sign = not any(sign.isalnum() for sign in said) and PICTURE in said  # an emoji belongs to the text
            self._lines.append(line.replace(PICTURE, "").strip() if words is not None or mere_sign else "")
            if words:
                self.counted.append(Counted(place, words))

    def _is_picture(self, place: int, said: str) -> bool:
        """Whether there is nothing but pictures in this line: a portrait, a logo, or stars, and no customer's words."""
        if PICTURE not in said or _PICTURE.sub("", said).strip():
            return False
        self.pictures.append((place, tuple(" ".join(words.split()) for words in _PICTURE.findall(said))))
        return True

    def between(self, before: int, end: int) -> str:
        """The text behind one counted line up to another, without the quotation marks round all of it."""
        lines = self._lines[self.counted[before].place + 1 : self.counted[end].place]
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        quoted = _QUOTED.fullmatch(text)
        return quoted[1].strip() if quoted else text


def _words(site: Site, line: str) -> str | None:
    """The words of a line; None for an address alone that belongs to the notice rather than to the customer."""
    found = _ADDRESS_BEHIND.match(line) if "://" in line else None
    if found is None or found[1]:
        return found[1] if found else line
    return None if found[2] or may_open(site, found[3]) else line


@dataclass(slots=True)
class Walk:
    """One way in which a form fits: what stood in its places, the text, the stars that were shown.

    ``author_alone``: the author was a whole line, known only by its place.
    """

    found: dict[str, str] = field(default_factory=dict)
    text: str = ""
    shown: set[int] = field(default_factory=set)
    author_alone: bool = False


def walks(forms: Forms, form: Form, body: Body) -> Iterator[Walk]:
    """Every way in which ``form`` fits ``body``; Unsure where its end could be elsewhere too."""
    for start, line in enumerate(body.counted):
        if form.lines[0].fits(line.words) is not None:
            walk = Walk()
            last = _along(forms, form, body, start, walk)
            again = line.words in (one.words for one in body.counted[start + 1 : last])
            if last is not None and not again:  # a preview at the top says the first line, too: the last one counts
                first, final = line.place, body.counted[last].place
                shown = (_pictured(forms, words) for place, words in body.pictures if first < place < final)
                walk.shown |= {stars for stars in shown if stars}
                yield walk


def _along(forms: Forms, form: Form, body: Body, start: int, walk: Walk) -> int | None:
    """Go through the form's lines from ``start`` on; gives the last line's number, None where it does not fit."""
    at = start
    for line, following in zip(form.lines, (*form.lines[1:], None), strict=True):
        words = body.counted[at].words if at < len(body.counted) else ""
        if line.block == "text":
            assert following is not None
            end = _end(body, following, at)
            if end is None:
                return None
            shown = (_rating(forms, one.words, marked=body.marked) for one in body.counted[at:end])
            walk.shown |= {stars for stars in shown if stars}  # whose ever they are: all that is shown has to agree
            walk.text, at = body.between(at - 1, end), end
        elif line.block == "rating" and (stars := _rating(forms, words, marked=body.marked)) is not None:
            walk.shown |= {stars} - {0}
            at += 1
        elif line.block == "author" and words:
            walk.found["author"], walk.author_alone = words, True
            at += 1
        elif not line.block and (found := line.fits(words)) is not None:
            walk.found.update(found)
            at += 1
        elif not line.optional:
            return None
    return at - 1


def _end(body: Body, line: Line, start: int) -> int | None:
    """Where the text ends; Unsure where such a line comes again after others: one of them is the customer's own."""
    ends = [at for at in range(start, len(body.counted)) if line.fits(body.counted[at].words) is not None]
    if ends and ends[-1] - ends[0] >= len(ends):
        raise Unsure
    return ends[0] if ends else None


def _rating(forms: Forms, words: str, *, marked: bool) -> int | None:
    """The stars of a line that shows nothing else; 0 where it shows them in a way that only colours tell."""
    row = _ROW.fullmatch(words.replace(" ", ""))
    if row and len(row[1] + row[2]) == 5:
        return 0 if marked and not row[2] else len(row[1])
    return stars_of((forms.ratings.fits(words) or {}).get("stars", ""))


def _pictured(forms: Forms, words: tuple[str, ...]) -> int | None:
    """The stars of a picture, or of five pictures that differ."""
    row = _ROW.fullmatch("".join(words).replace(" ", ""))
    if row and len(row[1] + row[2]) == 5:
        return len(row[1]) if row[2] or len(words) == 1 else None
    if len(words) != 1:
        return None
    said = forms.pictures.fits(words[0]) or forms.ratings.fits(words[0])
    return stars_of((said or {}).get("stars", ""))
