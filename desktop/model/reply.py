"""What we say: templates with fields, and where the text has to fit."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from desktop.model.playbook import Stage
from desktop.model.voice import Criterion

OwnTextId = NewType("OwnTextId", int)


@dataclass(frozen=True, slots=True)
class Template:
    """A calm text with fields in braces; its words are ``template-ID`` (.title .when .not-when .short).

    ``spares``: the criteria of a good reply that are not called for in it. ``short``: its short form is the one that is
    offered. One of the owner's own brings its title, text and language with it.
    """

    id: str
    fields: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    public: bool = True
    risks: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    spares: tuple[Criterion, ...] = ()
    short: bool = False
    title: str = ""
    text: str = ""
    language: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the owner wrote it: then title, text and language stand in it."""
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text that the owner keeps; its open fields stand in it as ``{field}``."""

    id: OwnTextId
    title: str
    text: str
    language: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Platform:
    """Where a reply is posted: its longest reply and how it counts (``characters``, ``graphemes`` or ``weighted``).

    ``threads``: a longer text is posted there as several that follow each other. ``folds``: about so many characters
    are seen before "see more"; None where that is not known, or where all is seen.
    """

    id: str
    name: str
    limit: int | None = None
    unit: str = "characters"
    threads: bool = False
    folds: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A filled template: the text, and the fields that are still empty (each stands as ``{field}`` in the text)."""

    text: str
    empty: tuple[str, ...] = ()
