"""What the owner has chosen: one frozen dataclass, kept as TOML."""

import os
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import tomli_w

from desktop.errors import ContentError
from desktop.model.term import Term, TermKind


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default. ``language`` and ``theme`` empty mean: follow the system."""

    language: str = ""
    theme: str = ""  # light, dark
    business: str = ""
    owner: str = ""
    contact: str = ""
    hours: str = ""
    helpline: str = ""  # for somebody in despair
    notifications: bool = True
    tray_explained: bool = False
    chat_name: str = ""  # who the owner was in the last chat that she brought in
    terms: tuple[Term, ...] = ()


def load(file: Path) -> Settings:
    """The kept settings; defaults where the file or a setting is missing or of the wrong type.

    Raises ContentError where the file is there but is not TOML: it is never overwritten unseen.
    """
    if not file.exists():
        return Settings()
    try:
        kept = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ContentError("errors-settings", file=str(file), problem=str(problem)) from problem
    known = {field.name: field.type for field in fields(Settings)}
    default = Settings()
    right = {
        name: value for name, value in kept.items() if name in known and type(value) is type(getattr(default, name))
    }
    return Settings(**right, terms=_terms(kept.get("terms")))


def _plain(settings: Settings) -> dict[str, object]:
    plain = asdict(settings)
    plain["terms"] = [{"text": term.text, "kind": str(term.kind)} for term in settings.terms]
    return plain


def _terms(kept: object) -> tuple[Term, ...]:
    """The terms that can be read; one of an unknown kind is a name."""
    found = []
    for one in kept if isinstance(kept, list) else ():
        if isinstance(one, dict) and isinstance(text := one.get("text"), str) and text.strip():
            kind = one.get("kind")
            found.append(Term(text, TermKind(kind) if kind in set(TermKind) else TermKind.NAME))
    return tuple(found)


def save(settings: Settings, file: Path) -> None:
    """Write all settings at once: a new file beside the old one, then a rename."""
    beside = file.with_suffix(".new")
    with beside.open("wb") as out:
        tomli_w.dump(_plain(settings), out)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)
