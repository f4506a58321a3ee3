"""What is asked before a text leaves: each question once for the same text, and none of them in the way for good."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import Protocol


class Way(StrEnum):
    """How a text leaves the draft."""

    COPY = "copy"
    SEND = "send"


class Check(Protocol):
    """One reason to ask first."""

    def holds(self, text: str, way: Way, go: Callable[[], object]) -> bool:
        """Whether it asked; then ``go`` is done once the owner wants to go on, and the same text is asked no more."""
        ...


class Before:
    """Goes through the checks in their order; where none asks, the text leaves at once."""

    def __init__(self, checks: Sequence[Check], leaves: Callable[[str], object]) -> None:
        """The gravest check first; ``leaves`` hears of every text that is on its way."""
        self._checks, self._leaves = checks, leaves

    def ask(self, text: str, way: Way, go: Callable[[], object]) -> None:
        """Do ``go`` now, or after the owner has answered what is to be asked."""
        again = partial(self.ask, text, way, go)
        if not any(check.holds(text, way, again) for check in self._checks):
            self._leaves(text)
            go()
