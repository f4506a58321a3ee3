"""The record as one page of HTML that needs nothing else: no script, no picture, no address, nothing to load.

Whatever a stranger wrote stands in it as text. Each piece of foreign text is kept apart from the direction of its
surroundings, and every sign that could turn the line round is shown as U+FFFD.
"""

import unicodedata
from base64 import b64encode
from hashlib import sha256
from html import escape

from desktop.model.record import Page, Row

STYLE = """
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: #fff; color: #1c1b19;
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Hebrew", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
.about { color: #4a4741; margin: 0 0 .25rem; }
ol { list-style: none; margin: 1.5rem 0 0; padding: 0; }
li { border-top: 1px solid #b9b4aa; padding: .6rem 0; break-inside: avoid; }
.stamp { color: #4a4741; font-size: .875rem; margin: 0; }
.sort { font-weight: 600; }
.said { margin: .15rem 0 0; }
blockquote { margin: .35rem 0 0; padding-inline-start: .75rem; border-inline-start: 3px solid #b9b4aa;
  white-space: pre-line; text-align: start; }
@page { size: A4; margin: 18mm; @bottom-center { content: counter(page) " / " counter(pages); } }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } }
"""
_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
_OPENS, _CLOSES = "\u2068", "\u2069"


def html(page: Page) -> str:
    """The whole page; every text in it is escaped."""
    side = "rtl" if page.right_to_left else "ltr"
    about = "".join(f'<p class="about">{inline(said)}</p>\n' for said in page.about)
    rows = "".join(_row(row) for row in page.rows)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(page.language)}" dir="{side}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(_harmless(page.title, isolates=False))}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{inline(page.title)}</h1>\n{about}<ol>\n{rows}</ol>\n</body>\n</html>\n"
    )


def inline(text: str) -> str:
    """A text inside a line: escaped, its isolated parts as ``bdi``, of which each one that opens is closed."""
    parts, depth = [], 0
    for sign in _harmless(text, isolates=True):
        if sign == _OPENS:
            depth += 1
            parts.append("<bdi>")
        elif sign == _CLOSES:
            parts.append("</bdi>" if depth else "\ufffd")
            depth -= depth > 0
        else:
            parts.append(escape(sign))
    return "".join(parts) + "</bdi>" * depth


def _row(row: Row) -> str:
    quote = f'<blockquote dir="auto">{inline(row.quote)}</blockquote>\n' if row.quote else ""
    at = row.at.astimezone().isoformat(timespec="seconds")
    stamp, sort, who = inline(row.stamp), inline(row.sort), inline(row.who)
    return (
        f'<li>\n<p class="stamp"><time datetime="{at}">{stamp}</time> · <span class="sort">{sort}</span>'
        f" · <bdi>{who}</bdi></p>\n"
        f'<p class="said">{inline(row.sentence)}</p>\n{quote}</li>\n'
    )


def _harmless(text: str, *, isolates: bool) -> str:
    """The text with controls, halves of signs and signs that turn the line round as U+FFFD; line ends stay."""
    return "".join(_seen(sign, isolates) for sign in text)


def _seen(sign: str, isolates: bool) -> str:
    if sign in (_OPENS, _CLOSES):
        return sign if isolates else ""
    hidden = sign != "\n" and unicodedata.category(sign) in ("Cc", "Cs")
    return "\ufffd" if hidden or _turns(sign) else sign


def _turns(sign: str) -> bool:
    return "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2067"
