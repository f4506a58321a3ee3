"""What is said about an account: its kind, how it stands, when we looked, what went wrong."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.content.words import Words
from desktop.errors import ContentError, DeskError
from desktop.model.account import Health, SourceState, Trouble
from ui.plain import one_line

MOMENT = timedelta(minutes=1)
Values = Mapping[str, str | int | datetime]


def kind_name(words: Words, kind: str) -> str:
    """The name of a kind of account; its id where this version does not know it."""
    try:
        return words(f"field-{kind}")
    except KeyError:
        return kind


def trouble_sentence(words: Words, trouble: Trouble | DeskError, kind: str = "") -> str:
    """What is wrong and what to do. A kept trouble may be older than these words: then the general sentence."""
    try:
        return words(trouble.key, **_named(words, trouble.values, kind))
    except (KeyError, ContentError):
        return words("errors-unknown")


def state_sentence(words: Words, health: Health, state: SourceState) -> str:
    """How the account stands, in one sentence: its trouble where it has one."""
    if state.trouble is not None and health in (Health.WAITING, Health.TROUBLE, Health.LOCKED_OUT):
        return trouble_sentence(words, state.trouble)
    return words(f"accounts-health-{health}.sentence")


def mending(health: Health) -> str:
    """Which act puts the account right: ``change``, ``look``, or none where waiting does it."""
    return {Health.LOCKED_OUT: "change", Health.TROUBLE: "look"}.get(health, "")


def looked_sentence(words: Words, last_good: datetime | None, now: datetime) -> str:
    """When we last saw the account well."""
    if last_good is None:
        return words("accounts-looked-never")
    if abs(now - last_good) < MOMENT:
        return words("accounts-looked-now")
    return words("accounts-looked", ago=words.ago(last_good))


def next_sentence(words: Words, next_look: datetime | None, now: datetime) -> str:
    """When we look again; empty where it is not planned."""
    if next_look is None:
        return ""
    if next_look - now < MOMENT:
        return words("accounts-next-now")
    return words("accounts-next", ago=words.ago(next_look))


def _named(words: Words, values: Values, kind: str) -> dict[str, str | int | datetime]:
    """The values, fit to be shown, with a field's id turned into its label."""
    named = {name: one_line(value, 500) if isinstance(value, str) else value for name, value in values.items()}
    field = named.get("field")
    if kind and isinstance(field, str):
        try:
            named["field"] = words(f"field-{kind}-{field}")
        except KeyError:
            named["field"] = field
    return named
