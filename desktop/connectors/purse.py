"""What reading and writing at X costs, and what of the owner's monthly limit is left.

X bills every post and every user that an answer contains, once in a day of UTC however often it is read again; that
is no promise, so nothing is subtracted for it here. Posts about the owner of the app itself cost a fifth; whether
they are that is not known, so the full price is counted. What is counted is never less than what X bills.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop.connectors.glean import number, words
from desktop.errors import Garbled, Limited, SourceError
from desktop.model.account import Account, Secret, Secrets

# US dollars, as X's reference of prices gave them on 2026-11-24 (docs.x.com, pay-per-usage)
POST_READ = Decimal("0.005")
USER_READ = Decimal("0.010")
REPLY = Decimal("0.015")
REPLY_WITH_LINK = Decimal("0.200")
MENTION = POST_READ + USER_READ  # a post with its author

NAME = "purse"
_THOUSANDTHS = 1000  # every price is a whole number of them
_LINK = re.compile(r"https?://|\bwww\.|\b[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
_MOST = Decimal(10_000)


@dataclass(slots=True)
class Purse:
    """What was spent in a calendar month of UTC, of at most ``cap``; both in US dollars."""

    cap: Decimal
    month: str
    spent: Decimal
    secrets: Secrets

    @property
    def left(self) -> Decimal:
        """What may still be spent in this month."""
        return max(self.cap - self.spent, Decimal(0))

    def pay(self, cost: Decimal) -> None:
        """Count what was spent, and keep it where a look and a reply both find it."""
        if cost:
            self.spent += cost
            self.secrets.renew(NAME, Secret(json.dumps(self.note())))

    def note(self) -> dict[str, str | int]:
        """What a cursor keeps of it."""
        return {"month": self.month, "spent": int(self.spent * _THOUSANDTHS)}


def opened(account: Account, secrets: Secrets, now: datetime, *noted: Any) -> Purse:  # noqa: ANN401 - JSON
    """The purse of this month: the most that the cursor, the vault or anything ``noted`` knows was spent."""
    month = now.astimezone(UTC).strftime("%Y-%m")
    known = [*noted, _kept(secrets)]
    spent = max([0, *(number(one, "spent") for one in known if words(one, "month") == month)])
    return Purse(cap(account), month, Decimal(spent) / _THOUSANDTHS, secrets)


def cap(account: Account) -> Decimal:
    """The owner's limit for a month; Garbled where it is no amount."""
    typed = re.sub(r"^(us)?\s*\$\s*|\s*(\$|usd)$", "", account.settings.get("cap", "").strip(), flags=re.IGNORECASE)
    try:
        amount = Decimal(typed.replace(",", "."))
    except InvalidOperation:
        amount = Decimal(0)
    if not amount.is_finite() or not 0 < amount <= _MOST:
        raise Garbled("errors-x-cap-odd")
    return amount


def used_up(purse: Purse, now: datetime) -> Limited:
    """A look would pass the limit: nothing more this month."""
    here = now.astimezone(UTC)
    end = datetime(here.year + here.month // 12, here.month % 12 + 1, 1, tzinfo=UTC)
    return Limited("errors-x-cap", until=end, moment=end, cap=said(purse.cap))


def price(text: str) -> Decimal:
    """What posting this costs: a link makes it dear, and what may be taken for one counts as one."""
    return REPLY_WITH_LINK if _LINK.search(text) else REPLY


def refuse(purse: Purse, cost: Decimal) -> None:
    """Raise SourceError where a reply would pass the limit."""
    if cost > purse.left:
        raise SourceError("errors-x-cap-reply", cost=said(cost), cap=said(purse.cap))


def said(amount: Decimal) -> str:
    """An amount as it is shown: two digits for cents, more where there are."""
    exact = amount.normalize()
    cents = exact.quantize(Decimal("0.01"))
    return f"{cents if cents == exact else exact:f}"


def _kept(secrets: Secrets) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(secrets[NAME].reveal()) if NAME in secrets else None
    except ValueError:
        return None
