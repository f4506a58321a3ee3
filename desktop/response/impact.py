"""When the effect of a crisis is looked at again."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.model.impact import Rating

AGAIN = timedelta(hours=24)


def due_again(ratings: Sequence[Rating], now: datetime) -> bool:
    """Whether the last rating, if there is one, is a day old."""
    return bool(ratings) and now - ratings[-1].at >= AGAIN
