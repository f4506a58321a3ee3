"""What is said of people: who does a step, where somebody is, how it stands with a call."""

from collections.abc import Sequence

from desktop.content.words import Words
from desktop.model.people import Doer, Person, Role, Roster, Standing, Turn, Why
from ui.plain import one_line

LONGEST = 80


def name_of(person: Person) -> str:
    """A name on one line."""
    return one_line(person.name, LONGEST)


def does(words: Words, doer: Doer) -> str:
    """Who does a step, for whom, and until when; nothing where one person does everything."""
    if doer.why is Why.ALONE:
        return ""
    if doer.person is None:
        if doer.instead is None:
            return words("people-does-nobody")
        return words("people-does-away", instead=name_of(doer.instead), day=back(words, doer.instead))
    if doer.why is Why.AWAY and doer.instead is not None:
        return words("people-does-for", name=name_of(doer.person), **_instead(words, doer.instead))
    return words("people-does-vacant" if doer.why is Why.VACANT else "people-does", name=name_of(doer.person))


def who(words: Words, doer: Doer | None, role: Role) -> str:
    """The name beside a rule of the protocol; the role itself where nobody was named at all."""
    if doer is None:
        return words(f"role-{role}")
    if doer.person is None:
        return words("people-you" if doer.why is Why.ALONE else "people-nobody")
    if doer.why is Why.AWAY and doer.instead is not None:
        return words("people-for", name=name_of(doer.person), **_instead(words, doer.instead))
    return words("people-name", name=name_of(doer.person))


def back(words: Words, person: Person) -> str:
    """The day on which somebody is back; empty where none is known."""
    return words.day(person.away_until) if person.away_until is not None else ""


def roles_of(words: Words, roster: Roster, person: Person) -> Sequence[str]:
    """The names of what somebody does, in the order of the roles."""
    return [words(f"role-{role}") for role in Role if roster.seat(role).holder == person.id]


def call_state(words: Words, standing: Standing) -> str:
    """How it stands with somebody on the ladder, in one sentence."""
    key = f"people-turn-{standing.turn}"
    if standing.turn is Turn.WAITING and standing.called_at is not None and standing.until is not None:
        return words(key, time=standing.called_at, until=standing.until)
    if standing.turn in (Turn.REACHED, Turn.SILENT) and standing.called_at is not None:
        return words(key, time=standing.called_at)
    return words(key)


def _instead(words: Words, person: Person) -> dict[str, str]:
    return {"instead": name_of(person), "day": back(words, person)}
