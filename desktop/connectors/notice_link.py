"""Where a notice leads: https only, only to the platform's own hosts, never on from there to anybody else."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote, urlsplit

from desktop.connectors.forms import Line, Site
from desktop.connectors.hypertext import Link

_BAD = re.compile(r"[\s\\<>\"^`{|}]|[^\x21-\x7e]")
_WITHIN = re.compile(r"(?:https?:)?(?://|\\\\)", re.IGNORECASE)
_BEHIND_WORDS = re.compile(r"^(.*?)\s*[:>]?\s*[<\[(]?(https://[^\s<>\[\]()\"]{1,2000})[>\])]?$")
_MOST_LINES = 400
_LONGEST = 2_000


def may_open(site: Site, address: str) -> bool:
    """Whether the address is the platform's own, and no detour to somebody else's."""
    if len(address) > _LONGEST or _BAD.search(address):
        return False
    try:
        parts = urlsplit(address)
        plain = parts.port in (None, 443) and parts.username is None and parts.password is None
    except ValueError:
        return False
    if parts.scheme != "https" or not plain or not _is_own(site, parts.hostname or ""):
        return False
    told = unquote(unquote(unquote(f"{parts.path[1:]}?{parts.query}#{parts.fragment}")))
    return all(_is_own(site, _host(told[start.end() :])) for start in _WITHIN.finditer(told))


def _host(rest: str) -> str:
    """The host at the beginning of what stands behind ``//``; a name that pretends to be one comes out unlike any."""
    return re.split(r"[/?#&;,\s]", rest, maxsplit=1)[0].lower().removesuffix(":443")


def _is_own(site: Site, host: str) -> bool:
    return any(
        host == one[1:] if one.startswith("=") else host == one or host.endswith("." + one) for one in site.hosts
    )


def own_id(site: Site, address: str) -> str:
    """What names the review or comment in its address; empty where nothing does."""
    whole = unquote(unquote(address))
    return next((found[1] for pattern in site.own if (found := pattern.search(whole))), "")


def best(site: Site, links: Iterable[Link], buttons: Sequence[Line]) -> str:
    """The link behind one of the form's buttons, else one that names the review, else the first; empty for none."""
    usable = [link for link in links if may_open(site, link.address)]
    usable.sort(key=lambda link: not own_id(site, link.address))
    usable.sort(key=lambda link: not any(button.fits(link.words) is not None for button in buttons))
    return usable[0].address if usable else ""


def links_in(plain: str) -> tuple[Link, ...]:
    """The addresses of a plain text part, each with the words before it or in the line above."""
    found, words = [], ""
    for line in plain.split("\n", _MOST_LINES)[:_MOST_LINES]:
        said = " ".join(line.split())
        link = _BEHIND_WORDS.match(said) if "https://" in said and len(said) <= _LONGEST + 500 else None
        if link:
            found.append(Link(link[2], link[1] or words))
        words = said or words
    return tuple(found)
