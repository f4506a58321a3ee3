"""When people are in danger: the short paths, and the owner's list of numbers to call."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.reading import Risk
from desktop.model.safety import HelpNumber, Path, Suggested
from desktop.services.preferences import Preferences


class Safety:
    """Reads the paths; the list of numbers is one of the owner's choices, and her replies use the same one."""

    def __init__(
        self, preferences: Preferences, clock: Clock, content: tuple[tuple[Path, ...], tuple[Suggested, ...]]
    ) -> None:
        """``content``: the paths, and the public numbers that can be taken into the list."""
        self._preferences, self._clock = preferences, clock
        self.paths, self.suggested = content

    def path_for(self, risks: Iterable[Risk]) -> Path | None:
        """The path of the first danger that has one, in the order of the paths; None where people are in no danger."""
        found = frozenset(risks)
        return next((path for path in self.paths if path.risks & found), None)

    def numbers(self) -> tuple[HelpNumber, ...]:
        """The owner's list."""
        return self._preferences.now().numbers

    def due(self, one: HelpNumber) -> bool:
        """Whether a number should be checked by now."""
        return one.is_due(self._clock.now().astimezone().date())

    def keep(self, one: HelpNumber, instead_of: HelpNumber | None = None) -> None:
        """Put a number on the list, or another in its place; OwnerError where it has no digit or cannot be kept."""
        if not any(sign.isdigit() for sign in one.number):
            raise OwnerError("errors-number-missing")
        now = self.numbers()
        there = instead_of in now
        self._write(tuple(one if each == instead_of else each for each in now) if there else (*now, one))

    def checked(self, one: HelpNumber) -> None:
        """The owner has made sure of this number today."""
        self.keep(replace(one, checked=self._clock.now().astimezone().date()), one)

    def take_out(self, one: HelpNumber) -> None:
        """Take a number off the list."""
        self._write(tuple(each for each in self.numbers() if each != one))

    def _write(self, numbers: tuple[HelpNumber, ...]) -> None:
        try:
            self._preferences.keep(replace(self._preferences.now(), numbers=numbers))
        except OSError as problem:
            raise OwnerError("errors-not-written", file=str(problem.filename or "")) from None
