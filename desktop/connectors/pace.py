"""When to look again: after a good look, after trouble, and when a server asks us to wait (pure)."""

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.errors import DeskError, Limited, LockedOut, SecretMissing
from desktop.model.account import Account, Health, SourceState, Trouble

SHORTEST, LONGEST = timedelta(seconds=1), timedelta(hours=1)
FIRST_RETRY = timedelta(minutes=1)
AFTER_LOCK_OUT = timedelta(hours=6)
_SPREAD = 0.1  # looks drift apart by up to a tenth, so that accounts of one server do not come all at once
_EPOCH_FROM = 100_000_000  # a larger number in a reset header is a moment, a smaller one a number of seconds


QUICKER = 3  # times as often while a crisis file is open
QUICKEST = timedelta(minutes=2)


def quick(every: timedelta) -> timedelta:
    """The pace while a crisis file is open: three times as often, but not more often than every two minutes."""
    return min(every, max(every / QUICKER, QUICKEST))


def due_at(state: SourceState, account: Account, *, hurried: bool) -> datetime | None:
    """When to look: as planned, or sooner while we are ``hurried`` and nobody asked us to wait; None means now."""
    planned, last = state.next_look, state.last_look
    if not hurried or planned is None or last is None or state.health is not Health.GOOD:
        return planned
    if planned - last > account.every * (1 + _SPREAD):
        return planned  # the server named this moment
    return min(planned, last + quick(account.every))


def after_good(
    state: SourceState,
    account: Account,
    batch_not_before: datetime | None,
    now: datetime,
) -> SourceState:
    """The account works: next look after its own pace, or when the server allows it if that is later."""
    next_look = now + _spread(account.every)
    if batch_not_before is not None:
        next_look = max(next_look, now + _clamped(batch_not_before - now))
    return replace(
        state,
        health=Health.PAUSED if account.paused else Health.GOOD,
        last_look=now,
        last_good=now,
        next_look=next_look,
        failures=0,
        trouble=None,
    )


def after_trouble(state: SourceState, account: Account, error: DeskError, now: datetime) -> SourceState:
    """The look failed: wait as long as the server asks, six hours when locked out, else twice as long each time."""
    health, wait = Health.TROUBLE, _back_off(state.failures, account.every)
    if isinstance(error, LockedOut | SecretMissing):
        health, wait = Health.LOCKED_OUT, AFTER_LOCK_OUT
    elif isinstance(error, Limited):
        health = Health.WAITING
        wait = _clamped(error.until - now) if error.until is not None else max(wait, account.every)
    next_look, failures = now + wait, state.failures + 1
    early = state.failures > 0 and state.next_look is not None and state.next_look > now
    if early and health is Health.TROUBLE and state.next_look is not None:  # the owner asked: that makes nothing worse
        next_look, failures = min(next_look, state.next_look), state.failures
    return replace(
        state,
        health=health,
        last_look=now,
        next_look=next_look,
        failures=failures,
        trouble=Trouble(error.key, dict(error.values)),
    )


def asked_to_wait(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """The moment a refusing server names (Retry-After or a rate-limit header), 1 s to 1 h from ``now``; else None.

    Header names are lower case. Retry-After is a number of seconds or an HTTP date; a reset header a number of
    seconds, a moment in Unix time, or an ISO date.
    """
    for name in ("retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"):
        moment = _moment(headers.get(name, "").strip()[:64], now)
        if moment is not None:
            return now + _clamped(moment - now)
    return None


def asked_to_pause(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When a server that still answers wants the next request: it says that none is left until then; else None."""
    for prefix in ("ratelimit", "x-ratelimit", "x-rate-limit"):
        if headers.get(f"{prefix}-remaining", "").strip() == "0":
            moment = _moment(headers.get(f"{prefix}-reset", "").strip()[:64], now)
            return None if moment is None else now + _clamped(moment - now)
    return None


def _moment(text: str, now: datetime) -> datetime | None:
    if not text:
        return None
    number = text.partition(".")[0]
    if number.isascii() and number.isdigit():
        seconds = int(number)
        since = datetime.fromtimestamp(0, UTC) if _EPOCH_FROM <= seconds < 10**11 else now
        return since + timedelta(seconds=min(seconds, 10**10))
    from email.utils import parsedate_to_datetime  # only a refusal needs it, a start does not

    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None


def _clamped(wait: timedelta) -> timedelta:
    return min(max(wait, SHORTEST), LONGEST)


def _back_off(failures: int, every: timedelta) -> timedelta:
    """1, 2, 4 … minutes with half of it left to chance; at the most an hour, or the account's own pace if longer."""
    longest = max(LONGEST, every)
    wait = min(FIRST_RETRY * 2 ** min(failures, 12), longest)
    return wait * random.uniform(0.75, 1.25) if wait < longest else longest * random.uniform(0.9, 1.0)


def _spread(every: timedelta) -> timedelta:
    return every * random.uniform(1.0, 1.0 + _SPREAD)
