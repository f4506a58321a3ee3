"""What we cannot see: accounts that refuse us, that do not answer, or that nobody has looked at."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum

from desktop.meter.scene import Scene
from desktop.model.account import Account, Health, SourceState
from desktop.model.meter import ALL_PAUSED, Part


class Sight(Enum):
    """How well one account is seen."""

    SEEN = "seen"
    NEW = "new"  # just added: the first look is still under way
    RESTING = "resting"  # not looked at lately and nothing wrong: this computer slept, or Utulivu was closed
    DARK = "dark"  # refused, or without an answer more than once
    PAUSED = "paused"  # the owner does not want to look


def blind(scene: Scene) -> Part | None:
    """0 points, said aloud: ``blind`` (accounts in trouble), ``blind-resting`` (not looked), ``blind-paused`` (all)."""
    sights = {account.id: sight(scene, account, state) for account, state in scene.sources}
    for key, kind in (("blind", Sight.DARK), ("blind-resting", Sight.RESTING)):
        dark = [state for account, state in scene.sources if sights[account.id] is kind]
        if dark:
            ids = ",".join(sorted(state.account_id for state in dark))
            since = _since(dark, scene.now)
            resting = sum(found is Sight.RESTING for found in sights.values())
            counts = {"accounts": len(dark), "all": len(sights), "resting": resting}
            return Part(key, 0, {**counts, "since": since, "ids": ids})
    if sights and set(sights.values()) == {Sight.PAUSED}:
        return Part(ALL_PAUSED, 0, {"accounts": len(sights)})
    return None


def sight(scene: Scene, account: Account, state: SourceState) -> Sight:
    """How well this account is seen now."""
    if account.paused or state.health is Health.PAUSED:
        return Sight.PAUSED
    if state.health is Health.LOCKED_OUT:
        return Sight.DARK
    last = state.last_good or account.added_at
    if last is None or scene.now - last <= account.every * scene.numbers.levels.missed_looks:
        return Sight.SEEN if state.last_good else Sight.NEW
    return Sight.DARK if state.failures > 1 else Sight.RESTING


def nothing_seen(scene: Scene) -> bool:
    """Whether there are accounts and none of them is seen (or about to be seen for the first time)."""
    sights = {sight(scene, account, state) for account, state in scene.sources}
    return bool(sights) and not sights & {Sight.SEEN, Sight.NEW}


def nothing_yet(scene: Scene) -> bool:
    """Whether no account has been seen yet: there is none, or the first look is still under way."""
    return all(sight(scene, account, state) is not Sight.SEEN for account, state in scene.sources)


def _since(dark: Sequence[SourceState], now: datetime) -> datetime:
    return min((state.last_good for state in dark if state.last_good), default=now - timedelta(0))
