"""How the meter went over some weeks: what was measured, what was not, and the times that stand out."""

from dataclasses import dataclass
from datetime import datetime

from desktop.model.incident import IncidentId
from desktop.model.meter import NO_LEVEL, Level


@dataclass(frozen=True, slots=True)
class Spot:
    """The highest measuring of one hour."""

    at: datetime
    score: int
    level: Level

    @property
    def known(self) -> bool:
        """Whether it shows a level: not while learning, not while blind."""
        return self.level not in NO_LEVEL


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of time and what held in it; ``spot`` is None where nothing was measured."""

    start: datetime
    end: datetime
    spot: Spot | None = None

    @property
    def known(self) -> bool:
        """Whether a level was seen in it."""
        return self.spot is not None and self.spot.known


@dataclass(frozen=True, slots=True)
class Spell:
    """A time at "issue" or above, with its highest measuring; short dips do not end it."""

    start: datetime
    end: datetime
    peak: Spot


@dataclass(frozen=True, slots=True)
class Case:
    """A crisis file as the curve marks it; ``end`` is None while it is open."""

    id: IncidentId
    summary: str
    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The pieces follow each other without a gap from ``since`` to ``until``."""

    since: datetime
    until: datetime
    pieces: tuple[Piece, ...] = ()
    spells: tuple[Spell, ...] = ()
    cases: tuple[Case, ...] = ()

    @property
    def began(self) -> datetime | None:
        """The first measuring; None where there is none."""
        return next((piece.start for piece in self.pieces if piece.spot is not None), None)

    @property
    def peak(self) -> Spot | None:
        """The highest measuring that shows a level, the last one of equals; None where there is none."""
        known = [piece.spot for piece in reversed(self.pieces) if piece.spot is not None and piece.spot.known]
        return max(known, key=lambda spot: spot.score, default=None)

    def case_at(self, at: datetime) -> Case | None:
        """The crisis file that was open then, the newest of several."""
        found = [case for case in self.cases if case.start <= at and (case.end is None or at <= case.end)]
        return max(found, key=lambda case: case.start, default=None)
