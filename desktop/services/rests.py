"""How long to rest when what a look brought could not be kept: in memory only, for the disk may be full."""

import time
from collections.abc import Callable, Iterable

FIRST, LONGEST = 2.0, 60.0  # real seconds: twice as long each time, and well within a minute of new room


class Rests:
    """Who rests, and until when. Any name will do: an account's, or one for the whole watch."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        """Nobody rests yet; ``ticks`` counts real seconds, whatever the clock on the wall does."""
        self._ticks = ticks
        self._failures: dict[str, int] = {}
        self._until: dict[str, float] = {}

    def __bool__(self) -> bool:
        """Whether anybody's last try failed."""
        return bool(self._failures)

    def __contains__(self, name: str) -> bool:
        """Whether the last try of this one failed."""
        return name in self._failures

    def failed(self, name: str, longest: float = LONGEST) -> float:
        """It could not be kept: rest, and longer each time; gives the seconds."""
        before = self._failures.get(name, 0)
        rest = min(FIRST * float(2 ** min(before, 16)), longest)
        self._until[name] = self._ticks() + rest
        self._failures[name] = before + 1
        return rest

    def kept(self, name: str) -> None:
        """It could be kept: rest no more."""
        self._failures.pop(name, None)
        self._until.pop(name, None)

    def left(self, name: str) -> float:
        """How many seconds this one has still to rest."""
        return max(0.0, self._until.get(name, 0.0) - self._ticks())

    def wake(self) -> None:
        """Everybody may try again at once; who fails again rests longer than before."""
        self._until.clear()

    def only(self, names: Iterable[str]) -> None:
        """Forget everybody else: those are gone."""
        for gone in self._failures.keys() - set(names):
            self.kept(gone)
