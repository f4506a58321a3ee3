"""The text of a report to a platform: what, where, which rule, and what shows it; nothing is accused that is not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.content.words import Words
from desktop.model.evidence import Sealed
from desktop.model.inbox import Doubt, Item
from desktop.model.report import Form, Ground
from desktop.settings import Settings
from ui.names import platform_name
from ui.plain import body, one_line

LONGEST = 1000
LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
"""Seen from here every moment is said with its year: a report is read elsewhere, and later."""


@dataclass(frozen=True, slots=True)
class Case:
    """What the report is about: the message, the signs against it, where it is kept, how its platform takes reports."""

    item: Item
    doubts: Sequence[Doubt]
    kept: Sequence[Sealed]
    form: Form


@dataclass(frozen=True, slots=True)
class Said:
    """What the owner says: which rule, in which language, whether she has looked in her records, and what else."""

    ground: Ground
    language: str
    looked: bool = False
    more: str = ""


def written(case: Case, said: Said, settings: Settings) -> str:
    """The whole report, plain text."""
    words = Words(said.language, lambda: LONG_AGO)
    say = words.plain
    business = one_line(settings.business)
    head = say("report-line-head", business=business) if business else say("report-line-head.nobody")
    parts = [head, "\n".join(_what(case, words)), _rule(case, said, say)]
    if shown := _shows(case, said, words):
        parts.append("\n".join([say("report-line-shows"), *(f"- {line}" for line in shown)]))
    parts.append(say("report-line-ask"))
    parts.append("\n".join(_from(settings, say)))
    return "\n\n".join(filter(None, parts))


def _what(case: Case, words: Words) -> list[str]:
    message = case.item.message
    who = one_line(message.author.name or message.author.handle) or words.plain("evidence-nobody")
    place = platform_name(message.platform, words)
    lines = [words.plain("report-line-who", who=who, platform=place, time=words.full_moment(message.sent_at))]
    if message.url:
        lines.append(words.plain("report-line-where", where=one_line(message.url, 2000)))
    text = body(message.whole).strip()
    lines.append(words.plain("report-line-said", text=text if len(text) <= LONGEST else text[:LONGEST] + "…"))
    return lines


def _rule(case: Case, said: Said, say: Callable[..., str]) -> str:
    ground, name = say(f"report-ground-{said.ground}"), case.form.names.get(said.ground, "")
    return say("report-line-rule.named", ground=ground, name=name) if name else say("report-line-rule", ground=ground)


def _shows(case: Case, said: Said, words: Words) -> list[str]:
    shown = [words.plain("report-line-looked")] if said.looked else []
    for doubt in case.doubts:
        shown.append(words.plain(f"messages-fake-{doubt.kind}", count=doubt.count, number=words.number(doubt.count)))
    if more := one_line(said.more, LONGEST):
        shown.append(more)
    if case.kept:
        first = case.kept[0]
        shown.append(words.plain("report-line-kept", time=words.full_moment(first.at), seal=first.seal))
    return shown


def _from(settings: Settings, say: Callable[..., str]) -> list[str]:
    contact = one_line(settings.contact)
    lines = [say("report-line-contact", contact=contact)] if contact else []
    signed = ", ".join(filter(None, (one_line(settings.owner), one_line(settings.business))))
    return [*lines, signed] if signed else lines
