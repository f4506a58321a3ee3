"""What the owner has chosen: one frozen dataclass, kept as TOML."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

import tomli_w

from desktop.errors import ContentError
from desktop.model.alert import Loudness, Manners, QuietHours
from desktop.model.answers import Targets, Wants
from desktop.model.numbers import Sensitivity
from desktop.model.safety import HelpNumber, helpline
from desktop.model.term import Term, TermKind
from desktop.model.voice import Saying

A_YEAR = 525_600  # minutes


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default. ``language`` and ``theme`` empty mean: follow the system."""

    language: str = ""
    theme: str = ""  # light, dark
    business: str = ""
    owner: str = ""
    contact: str = ""
    hours: str = ""
    private_whatsapp: str = ""  # where a talk goes on in private, as all of these
    private_mail: str = ""
    private_page: str = ""
    notifications: bool = True
    sensitivity: Sensitivity = Sensitivity.BALANCED
    loud_issue: Loudness = Loudness.NOTE
    loud_crisis: Loudness = Loudness.WAKE
    loud_account: Loudness = Loudness.NOTE
    quiet: bool = False
    quiet_from: time = time(22)  # local time, as all times here
    quiet_until: time = time(7)
    wake_in_quiet: bool = True  # for a crisis and for danger to life
    digest: bool = False
    digest_at: time = time(18)
    answer_danger: int = 15  # minutes to a first answer, as all of these; 0: whenever there is time
    answer_complaint: int = 180
    answer_question: int = 360
    answer_other: int = 1440
    answer_praise: int = 2880
    tray_explained: bool = False
    discreet: bool = False  # clinic, lawyer, school: nobody is even said to be a customer
    cooling_minutes: int = 0  # how long a text that was written in anger rests; 0: no pause
    second_reader: bool = False  # a second person sees every reply before it goes out
    we_say: str = ""  # words that the owner likes, with commas between them
    sayings: tuple[Saying, ...] = ()  # what she never says, and what she says in its place
    chat_name: str = ""  # who the owner was in the last chat that she brought in
    terms: tuple[Term, ...] = ()
    numbers: tuple[HelpNumber, ...] = ()

    @property
    def helpline(self) -> str:
        """The number for somebody in despair, as replies name it."""
        return helpline(self.numbers)

    @property
    def contacts(self) -> tuple[str, ...]:
        """All of the business's own numbers and addresses that may be told."""
        return (self.contact, self.private_whatsapp, self.private_mail, self.private_page)

    @property
    def targets(self) -> Targets:
        """Within what time the owner wants people to have a first answer."""
        minutes = {str(wants): getattr(self, f"answer_{wants}") for wants in Wants}
        return Targets(
            **{name: timedelta(minutes=min(some, A_YEAR)) if some > 0 else None for name, some in minutes.items()}
        )

    @property
    def manners(self) -> Manners:
        """How the owner wants to be told."""
        return Manners(
            on=self.notifications,
            issue=self.loud_issue,
            crisis=self.loud_crisis,
            account=self.loud_account,
            quiet=QuietHours(self.quiet_from, self.quiet_until) if self.quiet else None,
            wakes=self.wake_in_quiet,
            digest=self.digest_at if self.digest else None,
            answers=self.targets,
        )


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
    default = Settings()
    right = {
        field.name: _choice(kept[field.name], getattr(default, field.name))
        for field in fields(Settings)
        if field.name in kept and field.name not in ("terms", "numbers", "sayings")
    }
    listed = {"terms": _terms(kept.get("terms")), "numbers": _numbers(kept), "sayings": _sayings(kept)}
    return Settings(**right, **listed)  # type: ignore[arg-type]


def _choice(value: object, default: object) -> object:
    """The kept value as the setting has it; the default where it is of the wrong type or no such word."""
    if isinstance(default, StrEnum):
        return next((each for each in type(default) if each == value), default)
    return value if type(value) is type(default) else default


def _plain(settings: Settings) -> dict[str, object]:
    plain = asdict(settings)
    plain["terms"] = [{"text": term.text, "kind": str(term.kind)} for term in settings.terms]
    plain["sayings"] = [asdict(one) for one in settings.sayings]
    plain["numbers"] = [_plain_number(one) for one in settings.numbers]
    return plain


def _plain_number(one: HelpNumber) -> dict[str, object]:
    return {name: value for name, value in asdict(one).items() if value is not None}


def _sayings(kept: Mapping[str, object]) -> tuple[Saying, ...]:
    """The sayings that can be read; an older file has words with commas between them."""
    listed, before = kept.get("sayings"), kept.get("never_said")
    if not isinstance(listed, list):
        return tuple(Saying(one.strip()) for one in str(before or "").split(",") if one.strip())
    told = [(one.get("never"), one.get("instead", "")) for one in listed if isinstance(one, dict)]
    return tuple(
        Saying(never.strip(), instead.strip())
        for never, instead in told
        if isinstance(never, str) and isinstance(instead, str) and never.strip()
    )


def _numbers(kept: Mapping[str, object]) -> tuple[HelpNumber, ...]:
    """The numbers that can be read; a file without a list may name a helpline alone."""
    listed = kept.get("numbers")
    if not isinstance(listed, list):
        alone = kept.get("helpline")
        return (HelpNumber(alone, listens=True),) if isinstance(alone, str) and alone.strip() else ()
    return tuple(_number(one) for one in listed if isinstance(one, dict) and isinstance(one.get("number"), str))


def _number(one: Mapping[str, object]) -> HelpNumber:
    default = HelpNumber(str(one["number"]))
    right = {name: _choice(one.get(name), getattr(default, name)) for name in ("name", "remark", "listens")}
    checked = one.get("checked")
    day = checked if isinstance(checked, date) and not isinstance(checked, datetime) else None
    return replace(default, checked=day, **right)  # type: ignore[arg-type]


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
