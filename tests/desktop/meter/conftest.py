"""Scenes for the rules."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop.content.numbers import load
from desktop.meter.scene import Scene
from desktop.meter.tally import Tally
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.message import MessageId
from desktop.model.reading import Mood
from desktop.model.scene import Seen

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
SHOP = AccountId("shop")


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def said() -> Callable[..., Seen]:
    """One message: said(3, "amina") is a negative one, three hours old."""
    ids = iter(range(1, 100_000))

    def make(hours: float, author: str = "", mood: Mood = Mood.NEGATIVE, **more: object) -> Seen:
        id = MessageId(next(ids))
        rest = {"platform": "feed", **more}
        return Seen(id, SHOP, NOW - timedelta(hours=hours), author or f"person{id}", mood=mood, **rest)

    return make


@pytest.fixture
def source() -> Callable[..., tuple[Account, SourceState]]:
    def make(health: Health = Health.GOOD, good: float | None = 0.1, failures: int = 0, **more: object):
        """``good``: hours since the last good look; None means that there was none."""
        rest = {"added_at": NOW - timedelta(days=60), "every": timedelta(minutes=15), **more}
        last = None if good is None else NOW - timedelta(hours=good)
        account = Account(AccountId(f"a{next(ids)}"), "feed", "Shop", **rest)
        return account, SourceState(account.id, health, last, last, failures=failures)

    ids = iter(range(1, 1000))
    return make


@pytest.fixture
def days(said: Callable[..., Seen]) -> Callable[..., tuple[Seen, ...]]:
    """Five weeks with so many messages a day, a tenth of them negative, written in the afternoon."""

    def make(per_day: int = 10, negative: int = 1, days: int = 35) -> tuple[Seen, ...]:
        noon = 3.5  # hours before now
        return tuple(
            said(24 * day + noon - n / per_day, mood=Mood.NEGATIVE if n < negative else Mood.NEUTRAL, answered=True)
            for day in range(1, days + 1)
            for n in range(per_day)
        )

    return make


@pytest.fixture
def scene(source: Callable[..., tuple[Account, SourceState]]) -> Callable[..., Scene]:
    """A scene with one account in good order, watched for five weeks."""

    def make(*seen: Seen, **more: object) -> Scene:
        rest = {"sources": (source(),), "watching_since": NOW - timedelta(days=36), **more}
        return Scene(NOW, load(), Tally(load(), seen), **rest)

    return make
