"""Who does a step now, who is called in which order, whose numbers must be asked for again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.model.people import (
    NEW,
    Answer,
    Call,
    Doer,
    Person,
    PersonId,
    Role,
    Roster,
    Rung,
    Standing,
    Tier,
    Turn,
    Why,
)

GOOD_FOR = timedelta(days=90)
"""How long a number counts as right."""


def doer(roster: Roster, role: str, day: date) -> Doer | None:
    """Who does a step of ``role`` on ``day``; None where nobody was named at all, or the role is not one of ours.

    Somebody away gives her steps to her deputy; a role that nobody has falls to the owner. Where one works alone it
    is always the same person, away or not: there is nobody else.
    """
    if role not in set(Role):
        return None
    if roster.alone:
        return Doer(alone(roster), Why.ALONE)
    if not roster.inside:
        return None
    holder = roster.person(roster.seat(Role(role)).holder)
    if holder is not None and not holder.is_away(day):
        return Doer(holder, Why.OWN)
    standing_in = next(_stand_ins(roster, Role(role), day), None)
    return Doer(standing_in, Why.VACANT if holder is None else Why.AWAY, holder)


def takes_on(roster: Roster, role: str, day: date, leads: Sequence[str] = ()) -> Doer | None:
    """Who does a step of ``role``, also where whoever could do it by her roles is missing: never nobody.

    ``leads`` are the names of those in charge of the case, the first before the second; they need not be kept. Where
    they are away it is anybody who is here, and else whoever is in charge all the same.
    """
    found = doer(roster, role, day)
    if found is None or found.person is not None or roster.alone:
        return found
    kept = {person.name.casefold(): person for person in roster.inside}
    charged = [kept.get(name.casefold(), Person(NEW, name)) for name in leads if name]
    here = [person for person in (*charged, *roster.inside) if not person.is_away(day)]
    return replace(found, person=next(iter((*here, *charged)), None))


def alone(roster: Roster) -> Person | None:
    """The one person who does everything: the owner, or the first there is."""
    return roster.person(roster.seat(Role.OWNER).holder) or next(iter(roster.inside), None)


def called(roster: Roster, tier: Tier, day: date) -> tuple[Rung, ...]:
    """Who is called, in order, each once, and behind each who is called if she does not answer; nobody where one is
    alone."""
    if roster.alone:
        return ()
    firsts: dict[PersonId, tuple[Person, Role]] = {}
    for role in tier.called:
        found = doer(roster, role, day)
        if found is not None and found.person is not None:
            firsts.setdefault(found.person.id, (found.person, role))
    rungs: list[Rung] = []
    taken = set(firsts)
    for person, role in firsts.values():
        rungs.append(Rung(person, role))
        spare = next((one for one in _stand_ins(roster, role, day) if one.id not in taken), None)
        if spare is not None:
            taken.add(spare.id)
            rungs.append(Rung(spare, role, spare_for=person.id))
    return tuple(rungs)


def vacant(roster: Roster, tier: Tier, day: date) -> tuple[Role, ...]:
    """What a level asks for and nobody would be called for: nobody is named, or nobody who is named is here."""
    if roster.alone:
        return ()
    found = {role: doer(roster, role, day) for role in tier.called}
    return tuple(role for role, one in found.items() if one is None or one.person is None)


def ladder(rungs: Sequence[Rung], calls: Sequence[Call], patience: timedelta, now: datetime) -> tuple[Standing, ...]:
    """How it stands with each rung after these calls, oldest first: at most one is to be called or waited for.

    Whoever has not answered within ``patience`` counts as silent, and the next one's turn comes.
    """
    latest = {call.person: call for call in calls}
    reached = {id for id, call in latest.items() if call.answer is Answer.REACHED}
    found: list[Standing] = []
    busy = False
    for rung in rungs:
        call = latest.get(rung.person.id)
        turn = _turn(call, patience, now)
        if turn is Turn.NOW and rung.spare_for in reached:
            turn = Turn.SPARED
        if turn is Turn.NOW and busy:
            turn = Turn.LATER
        busy = busy or turn in (Turn.NOW, Turn.WAITING)
        until = call.at + patience if call is not None and turn is Turn.WAITING else None
        found.append(Standing(rung, turn, call.at if call else None, until))
    return tuple(found)


def unreached(standings: Sequence[Standing]) -> tuple[Person, ...]:
    """Who must know and does not, neither she nor who stands in for her."""
    reached = {standing.rung.person.id for standing in standings if standing.turn is Turn.REACHED}
    reached |= {s.rung.spare_for for s in standings if s.turn is Turn.REACHED and s.rung.spare_for is not None}
    firsts = [standing.rung.person for standing in standings if standing.rung.spare_for is None]
    return tuple(person for person in firsts if person.id not in reached)


def to_confirm(roster: Roster, now: datetime) -> tuple[Person, ...]:
    """Whose numbers were not confirmed within 90 days, in the order they were added."""
    return tuple(
        person for person in roster.people if person.confirmed_at is None or now - person.confirmed_at > GOOD_FOR
    )


def _turn(call: Call | None, patience: timedelta, now: datetime) -> Turn:
    if call is None:
        return Turn.NOW
    if call.answer is not None:
        return Turn(call.answer)
    return Turn.WAITING if now < call.at + patience else Turn.SILENT


def _stand_ins(roster: Roster, role: Role, day: date) -> Iterator[Person]:
    """Who steps in for a role, the nearest first, as far as they are here; never whoever holds the role.

    The deputy takes over from somebody who is away; what nobody has comes to the owner first.
    """
    seat, head, second = roster.seat(role), roster.seat(Role.OWNER).holder, roster.seat(Role.DEPUTY).holder
    above = (second, head) if roster.person(seat.holder) is not None else (head, second)
    for id in (seat.deputy, *above):
        person = roster.person(id)
        if person is not None and person.id != seat.holder and not person.is_away(day):
            yield person
