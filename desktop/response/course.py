"""The measurings of some weeks as one line: where it holds, where nothing is known, and when it was a crisis."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop.model.course import Case, Course, Piece, Spell, Spot
from desktop.model.meter import Level

BRIDGED = timedelta(hours=3)
"""A measuring holds until the next one, if that comes so soon: an account is looked at hourly at the least."""
ALONE = timedelta(hours=1)  # how long a measuring holds that no other follows
DIP = timedelta(hours=12)  # a crisis that is quiet for a night is still the same


def course(spots: Sequence[Spot], cases: Sequence[Case], since: datetime, until: datetime) -> Course:
    """The course from ``since`` to ``until`` of these measurings, oldest first."""
    pieces = tuple(_pieces(spots, since, until))
    return Course(since, until, pieces, _spells(pieces), tuple(cases))


def _pieces(spots: Sequence[Spot], since: datetime, until: datetime) -> list[Piece]:
    found: list[Piece] = []
    reached = since
    for number, spot in enumerate(spots):
        if spot.at > reached:
            found.append(Piece(reached, spot.at))
        after = spots[number + 1].at if number + 1 < len(spots) else until
        end = after if after - spot.at <= BRIDGED else min(after, spot.at + ALONE)
        found.append(Piece(max(spot.at, since), end, spot))
        reached = end
    if reached < until:
        found.append(Piece(reached, until))
    return found


def _spells(pieces: Sequence[Piece]) -> tuple[Spell, ...]:
    found: list[Spell] = []
    for piece in pieces:
        spot = piece.spot
        if spot is None or spot.level.rank < Level.ISSUE.rank:
            continue
        last = found[-1] if found else None
        if last is not None and piece.start - last.end <= DIP:
            peak = spot if spot.score > last.peak.score else last.peak
            found[-1] = Spell(last.start, piece.end, peak)
        else:
            found.append(Spell(piece.start, piece.end, spot))
    return tuple(found)
