"""An account that has gone unusually quiet: it may be broken in a way that no error tells."""

from datetime import datetime, timedelta

from desktop.meter.blind import Sight, sight
from desktop.meter.chance import HOURS_PER_MONTH, none_at_all
from desktop.meter.scene import Scene
from desktop.model.account import Account
from desktop.model.meter import Part
from desktop.model.scene import Flow

DAY = timedelta(days=1)


def silence(scene: Scene) -> Part | None:
    """0 points, said aloud: an account that usually brings messages has brought none for much too long."""
    quiet = [
        (flow, account)
        for account, state in scene.sources
        if (flow := scene.flows.get(account.id)) is not None
        and sight(scene, account, state) is Sight.SEEN
        and unusually_quiet(scene, flow, account)
    ]
    if not quiet:
        return None
    flow, account = max(quiet, key=lambda one: one[0].count)
    days = int((scene.now - flow.last) / DAY)
    weekly = max(1, round(flow.count / max(1.0, (flow.last - flow.first) / DAY) * 7))
    values: dict[str, str | int | float | datetime] = {
        "label": account.label,
        "days": days,
        "usual": weekly,
        "accounts": len(quiet),
    }
    return Part("silence", 0, values)


def unusually_quiet(scene: Scene, flow: Flow, account: Account) -> bool:
    """Whether so long a silence would come by chance less than once in ten months at this account's own pace."""
    numbers = scene.numbers.silence
    gap, span = (scene.now - flow.last) / DAY, (flow.last - flow.first) / DAY
    if flow.count < numbers.fewest or gap < numbers.days or span < numbers.history_days:
        return False
    mean = (flow.count - 1) / span * gap
    chance = none_at_all(mean, 1 / (1 / flow.count + numbers.wobble))
    return chance * HOURS_PER_MONTH / (gap * 24) < numbers.monthly
