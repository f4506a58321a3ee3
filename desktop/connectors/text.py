"""What strangers wrote, made into safe plain text: no markup, no tricks with direction or invisible signs."""

import html
import re
import unicodedata

LONGEST = 65_536  # characters of a text that are kept
_MARKUP_READ = 65_536  # characters of markup that are parsed, after the parts nobody sees are left out
_IDENTITY = 200

_UNSEEN = (("<!--", "-->"), ("<style", "</style"), ("<script", "</script"), ("<head", "</head"))
_BREAKS = re.compile(r"<(?:br|hr|/p|/div|/li|/tr|/h[1-6]|/blockquote|/table)\b", re.IGNORECASE)
_CELLS = re.compile(r"</t[dh]\b", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_BARE = re.compile(r"\w+")
_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
_ALNUM_JOINED = re.compile(r"(?<=[A-Za-z0-9])[\u200c\u200d](?=[A-Za-z0-9])")

_DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # embeddings, overrides, isolates
_MARKS = "\u200e\u200f\u061c"  # single direction marks: honest keyboards type them
_INVISIBLE = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
_CONTROLS = "".join(chr(code) for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n")

_OUT_OF_BODIES = dict.fromkeys(map(ord, _CONTROLS + _DIRECTION + _MARKS + "\ufeff"))
_OUT_OF_NAMES = {
    **dict.fromkeys(map(ord, _MARKS)),
    **dict.fromkeys(map(ord, _CONTROLS + _DIRECTION + _INVISIBLE), "\ufffd"),
}


def clean(text: str) -> str:
    """Plain text as it may be kept: NFC, new lines as ``\\n``, no controls, no direction tricks, at most 64 kB.

    Joiners inside emoji and words stay, lone surrogates become U+FFFD.
    """
    text = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs become one sign
    return unicodedata.normalize("NFC", whole.translate(_OUT_OF_BODIES))[:LONGEST].strip()


def from_markup(markup: str) -> str:
    """The words a reader would see in a piece of HTML, one paragraph a line."""
    seen = without_unseen(markup[: 4 * LONGEST])[:_MARKUP_READ]
    seen = _CELLS.sub(r" \g<0>", _BREAKS.sub(r"\n\g<0>", _SPACES.sub(" ", seen.replace("\n", " "))))
    words = _without_tags(_valid(seen))
    lines = (_SPACES.sub(" ", line).strip() for line in words.split("\n"))
    return clean(_EMPTY_LINES.sub("\n\n", "\n".join(lines)))


def one_line(text: str, limit: int = _IDENTITY) -> str:
    """A name, title or address on one line: controls, direction tricks and invisible signs are shown as U+FFFD."""
    text = " ".join(text[: 4 * limit].split())
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    visible = _ALNUM_JOINED.sub("\ufffd", unicodedata.normalize("NFC", whole.translate(_OUT_OF_NAMES)))
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"


def apart(title: str, text: str) -> tuple[str, str]:
    """The title and the text so that neither says what the other says: a title the text begins with is left out.

    A title may be the text's own beginning, cut with ``…``; signs and capitals make no difference. Where there is
    no text, the title is the text.
    """
    if not text:
        return "", title
    said, told = _bare(title), _bare(text[: 4 * len(title) + 100])
    if not said:
        return ("" if text.startswith(title) else title), text
    cut = title.rstrip().endswith(("…", "..."))
    again = told.startswith(said) and (cut or told[len(said) :][:1] in ("", " "))
    return ("" if again else title), text


def _bare(text: str) -> str:
    return " ".join(_BARE.findall(text.casefold()))


def from_bytes(raw: bytes, charset: str | None) -> str:
    """Text in the character set it claims; where that is unknown or wrong, UTF-8 with U+FFFD for what is not."""
    for name in (charset or "utf-8", "utf-8"):
        try:
            return raw.decode(name)
        except (LookupError, UnicodeError, ValueError):
            continue
    return raw.decode("utf-8", "replace")


def _without_tags(markup: str) -> str:
    if "<" not in markup and "&" not in markup:
        return markup
    import nh3

    return html.unescape(nh3.clean(markup, tags=set()))


def _valid(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def without_unseen(markup: str) -> str:
    """Leave comments, styles, scripts and the head out, each in one pass over the text."""
    for begin, end in _UNSEEN:
        markup = _without(markup, begin, end)
    return markup


def _without(markup: str, begin: str, end: str) -> str:
    low = markup.lower() if len(markup.lower()) == len(markup) else markup
    kept, at = [], 0
    while (start := low.find(begin, at)) >= 0:
        if begin == "<head" and low[start + 5 : start + 6].isalpha():  # <header>
            kept.append(markup[at : start + 5])
            at = start + 5
            continue
        kept.append(markup[at:start])
        stop = low.find(end, start + len(begin))
        if stop < 0:
            return "".join(kept) if end == "-->" or begin == "<style" else "".join(kept) + markup[start:]
        close = low.find(">", stop)
        at = len(markup) if close < 0 else close + 1
    return "".join(kept) + markup[at:]
