"""What strangers' HTML shows a reader: its words with the words of its pictures, and where its links lead."""

import html
import re
from dataclasses import dataclass

from desktop.connectors.text import LONGEST, clean, one_line, without_unseen

PICTURE = "\ue000"  # stands before and after the words of a picture, and nowhere else
_READ = 65_536  # characters of markup that are parsed, after the parts nobody sees are left out
_LONGEST_ADDRESS = 2_000
_MOST_LINKS = 200
_BLOCKS = ("p", "div", "br", "hr", "tr", "td", "th", "li", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6")
_BLOCK = re.compile(rf"</?(?:{'|'.join(_BLOCKS)})>")
_PICTURE = re.compile(r'<img(?: alt="([^"]*)")?>')
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_LINK_TAG = re.compile(r'</?a(?: href="[^"]*")?>')
_EMPTY_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a protected page: its address as it stands there, and the words one clicks on."""

    address: str
    words: str


def shown(markup: str) -> tuple[str, tuple[Link, ...]]:
    """The words a reader sees (a table's cell a line, pictures by their words), and the https links in their order.

    The markup is parsed anew by a real parser first, so what is searched here is well-formed whatever came in.
    """
    import nh3

    seen = without_unseen(markup[: 4 * LONGEST])[:_READ].encode("utf-8", "replace").decode("utf-8")
    formed = nh3.clean(
        seen,
        tags={"a", "img", *_BLOCKS},
        attributes={"a": {"href"}, "img": {"alt"}},
        url_schemes={"https"},
        link_rel=None,
    )
    worded = _PICTURE.sub(_words_of_picture, formed.replace(PICTURE, ""))
    lines = html.unescape(_without_tags(worded)).split("\n")
    text = "\n".join(" ".join(line.split()) for line in lines)
    return clean(_EMPTY_LINES.sub("\n\n", text)), tuple(_links(worded.replace(PICTURE, "")))


def _without_tags(formed: str) -> str:
    return _LINK_TAG.sub("", _BLOCK.sub("\n", " ".join(formed.split())))


def _words_of_picture(picture: "re.Match[str]") -> str:
    words = (picture[1] or "").replace("<", "&lt;").replace(">", "&gt;").strip()
    return f" {PICTURE}{words}{PICTURE} " if words else ""


def _links(formed: str) -> "list[Link]":
    found = []
    for number, link in enumerate(_LINK.finditer(formed)):
        if number >= _MOST_LINKS:
            break
        address = html.unescape(link[1])
        if 0 < len(address) <= _LONGEST_ADDRESS:
            found.append(Link(address, one_line(html.unescape(_without_tags(link[2])))))
    return found
