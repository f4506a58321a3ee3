"""The forms of notices as data (notices.toml) made into patterns: each fits a line in one way only, or not at all."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

_STARS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "אחד": 1, "שני": 2, "שניים": 2, "שלושה": 3, "ארבעה": 4, "חמישה": 5,
    "moja": 1, "mbili": 2, "tatu": 3, "nne": 4, "tano": 5,
}  # fmt: skip
_PIECE = re.compile(r"(\{[a-z]+\}|\[[^\]]*\])")
_ENDING = r"\s*[.:!]{0,3}"
_QUOTES = str.maketrans({**dict.fromkeys("“”„«»״", '"'), **dict.fromkeys("‘’׳", "'"), "\u2011": "-", "\xa0": " "})
_LONGEST_LINE = 400
_CODE = r"[A-Za-z]{0,2}-?[0-9]{3,4}[ -]?[0-9]{1,4}"
_SITE = "(?:(?:instagram|facebook|meta|google|tiktok|yelp|tripadvisor|trustpilot) )?"
_UNUSUAL = "(?:new|recent|unusual|unrecogni[sz]ed|suspicious)"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of a form. It is read in two ways, as short and as long as possible; they have to agree."""

    short: "re.Pattern[str]"
    long: "re.Pattern[str]"

    def fits(self, line: str) -> Mapping[str, str] | None:
        """What stands in the places of the form; None where the line does not fit, or fits in several ways."""
        if len(line) > _LONGEST_LINE:
            return None
        plain = line.translate(_QUOTES)
        one, other = self.short.fullmatch(plain), self.long.fullmatch(plain)
        if one is None or other is None:
            return None
        names = one.groupdict()
        if any(one.span(name) != other.span(name) for name in names):
            return None
        return {name: line[slice(*one.span(name))].strip() for name, said in names.items() if said is not None}


@dataclass(frozen=True, slots=True)
class Line:
    """One step through a body: a line in one of several wordings, or a block (``text``, ``rating``, ``author``)."""

    wordings: tuple[Pattern, ...]
    block: str = ""
    optional: bool = False

    def fits(self, line: str) -> Mapping[str, str] | None:
        """What the first wording that fits holds."""
        return next((found for one in self.wordings if (found := one.fits(line)) is not None), None)


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a platform says that somebody wrote."""

    subjects: tuple[Pattern, ...]
    lines: tuple[Line, ...]
    keeps_subject: bool

    def subject(self, said: str) -> Mapping[str, str] | None:
        """What the subject holds by the first wording that fits."""
        return next((found for one in self.subjects if (found := one.fits(said)) is not None), None)

    @property
    def buttons(self) -> tuple[Line, ...]:
        """The lines on which the owner is meant to click: those behind the first that hold no words of others."""
        return tuple(line for line in self.lines[1:] if not line.block)


@dataclass(frozen=True, slots=True)
class Site:
    """A platform: who sends its notices, where its links may lead, what names one review, how it writes.

    ``domains``: all that are its own, whoever writes from there. ``names``: how it calls itself as a sender.
    ``account``: who sends what is about signing in, beside the ``senders``.
    """

    id: str
    senders: frozenset[str]
    domains: tuple[str, ...]
    names: frozenset[str]
    account: frozenset[str]
    hosts: tuple[str, ...]
    own: "tuple[re.Pattern[str], ...]"
    starred: bool
    forms: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """All that is known of notices."""

    sites: tuple[Site, ...]
    ratings: Line
    pictures: Line
    several: Line
    nobody: frozenset[str]
    words: "re.Pattern[str]"
    private: "re.Pattern[str]"
    offices: "re.Pattern[str]"
    security: Line

    def site(self, sender: str) -> Site | None:
        """The platform that sends from this address."""
        domain = sender[sender.rfind("@") :]
        return next((site for site in self.sites if sender in site.senders or domain in site.senders), None)


def stars_of(said: str) -> int | None:
    """The number that a word or a digit says, 1 to 5."""
    return _STARS.get(said.casefold())


@cache
def load() -> Forms:
    """The forms as they stand in notices.toml beside this file."""
    return formed(tomllib.loads(files("desktop.connectors").joinpath("notices.toml").read_text(encoding="utf-8")))


def formed(data: Mapping[str, Any]) -> Forms:
    """The patterns of this data; KeyError, ValueError or re.error where it is none of ours."""
    return Forms(
        sites=tuple(_site(one) for one in data["platform"]),
        ratings=_line(data["ratings"]),
        pictures=_line(data["pictures"]),
        several=_line(data["several"]),
        nobody=frozenset(name.casefold() for name in data["nobody"]),
        words=_any_of(data["words"]),
        private=_any_of(data["private"]),
        security=_line(data["security"]),
        offices=re.compile("|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in data["offices"]), re.IGNORECASE),
    )


def _site(one: Mapping[str, Any]) -> Site:
    return Site(
        id=one["id"],
        senders=frozenset(one["senders"]),
        domains=tuple(one["domains"]),
        names=frozenset(name.casefold() for name in one["names"]),
        account=frozenset(one.get("account", ())),
        hosts=tuple(one["hosts"]),
        own=tuple(re.compile(pattern) for pattern in one["own"]),
        starred=one.get("starred", True),
        forms=tuple(_form(form) for form in one["form"]),
    )


def _form(one: Mapping[str, Any]) -> Form:
    lines = tuple(_line(line) for line in one["body"])
    blocks = [line.block for line in lines]
    if blocks.count("text") != 1 or blocks[-1] or lines[-1].optional or blocks[-2] != "text" or blocks[0]:
        raise ValueError("a body begins with a line that is known, and ends with its text and a line that is known")
    return Form(tuple(_pattern(subject) for subject in one["subject"]), lines, one.get("title") == "subject")


def _line(said: str | Sequence[str]) -> Line:
    wordings = [said] if isinstance(said, str) else list(said)
    optional = wordings[0].startswith("?")
    bare = [wording.removeprefix("?") for wording in wordings]
    if len(bare) == 1 and bare[0] in ("{text}", "{rating}", "{author}"):
        return Line((), bare[0].strip("{}"), optional)
    return Line(tuple(_pattern(wording) for wording in bare), "", optional)


def _pattern(said: str) -> Pattern:
    one, other = (re.compile(_regular(said, few) + _ENDING, re.IGNORECASE) for few in ("?", ""))
    return Pattern(one, other)


def _regular(said: str, few: str) -> str:
    fields = {
        "{author}": f"(?P<author>.{{1,80}}{few})",
        "{title}": f"(?P<title>.{{1,200}}{few})",
        "{business}": f".{{1,200}}{few}",
        "{any}": f".{{0,200}}{few}",
        "{code}": _CODE,
        "{site}": _SITE,
        "{unusual}": _UNUSUAL,
        "{stars}": f"(?P<stars>{'|'.join(sorted(_STARS, key=len, reverse=True))})",
    }
    made = []
    for piece in _PIECE.split(said.translate(_QUOTES)):
        if piece.startswith("["):
            made.append(f"(?:{'|'.join(_regular(choice, few) for choice in piece[1:-1].split('|'))})")
        else:
            made.append(fields.get(piece) or re.escape(piece))
    return "".join(made)


def _any_of(words: Iterable[str]) -> "re.Pattern[str]":
    """Latin words from their beginning on (a preview is no review), others anywhere: Hebrew grows at its front."""
    return re.compile("|".join(rf"\b{re.escape(one)}" if one[0] < "\u0250" else re.escape(one) for one in words), re.I)
