"""In which order accounts stand on the page: what is in trouble first, and nothing moves while it is looked at."""

from collections.abc import Iterable, Sequence

from desktop.model.account import AccountId, Health
from ui.accounts.model import Row

_FIRST = (Health.LOCKED_OUT, Health.TROUBLE)
"""What stands before all others, in this order."""


def in_trouble(row: Row) -> bool:
    """Whether we cannot see there; what is paused is the owner's own wish."""
    account, state = row
    return not account.paused and state.health in _FIRST


def by_need(rows: Iterable[Row]) -> list[Row]:
    """Those in trouble first, what only the owner can mend before the others; the rest as it was."""
    return sorted(rows, key=lambda row: _FIRST.index(row[1].health) if in_trouble(row) else len(_FIRST))


def as_before(rows: Iterable[Row], order: Sequence[AccountId]) -> list[Row]:
    """In the order in which they stood; new ones at the end."""
    place = {id: number for number, id in enumerate(order)}
    return sorted(rows, key=lambda row: place.get(row[0].id, len(place)))


def further_down(rows: Sequence[Row]) -> list[AccountId]:
    """Those in trouble that stand below one that is not."""
    well = next((number for number, row in enumerate(rows) if not in_trouble(row)), len(rows))
    return [row[0].id for row in rows[well:] if in_trouble(row)]
