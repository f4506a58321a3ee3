"""Whom a case calls: its ladder, what is missing in it, and who stands for each level and question."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import timedelta

from desktop.content.words import Words
from desktop.model.incident import Incident
from desktop.model.meter import Level
from desktop.model.people import Answer, Answering, Person, Role, Roster, Standing, Tier
from desktop.model.playbook import Playbook
from desktop.services.people import People
from ui.people.call_card import CallActs, CallCard, Gaps
from ui.people.contact import Ways
from ui.people.protocol_card import names_of
from ui.people.sentences import who


class Calling:
    """Fills the ladder of one case and does what is clicked in it; says by name whom the protocol means."""

    def __init__(
        self,
        people: People,
        words: Words,
        ways: Ways,
        wait: Callable[["Future[None]"], object],
        give_roles: Callable[[], object],
    ) -> None:
        """``wait`` takes a deed that is being kept; ``give_roles`` leads to where roles are given."""
        self._people, self._words, self._wait = people, words, wait
        self._case: Incident | None = None
        acts = CallActs(self._called, self._answered, give_roles, ways)
        self.card = CallCard(words, people.protocol.patience, acts)

    def show(self, case: Incident | None, roster: Roster, standings: Sequence[Standing]) -> None:
        """The ladder of a case; none without one, nor where nobody could be called."""
        self._case = case
        self.card.setVisible(case is not None and (bool(roster.people) or roster.alone))
        if case is not None:
            lost = self._people.calls.unreached(standings)
            self.card.show_ladder(case, roster, standings, lost, self._gaps(roster, case.level))

    def answering(self, roster: Roster, one: Answering) -> str:
        """Who answers what is asked."""
        return who(self._words, self._people.doer(roster, one.role), one.role)

    def called_at(self, roster: Roster, tier: Tier) -> Sequence[str]:
        """Who is called at a level, in order; what somebody alone does; the roles where nobody is named."""
        say = self._words
        if roster.alone:
            return [say(f"people-task-{role}") for role in self._people.protocol.in_turn(tier.level)]
        if not roster.inside:
            return [say(f"role-{role}") for role in tier.called]
        vacant = self._people.calls.vacant(roster, tier.level)
        named = names_of(say, self._people.called(roster, tier.level))
        return named + [say(_missing_key(roster, role), role=say(f"role-{role}")) for role in vacant]

    def _gaps(self, roster: Roster, level: Level) -> Gaps:
        vacant = self._people.calls.vacant(roster, level)
        away = any(_missing_key(roster, role) == "people-nobody-here" for role in vacant)
        tasks = [self._words(f"people-task-{role}") for role in self._people.protocol.alone] if roster.alone else ()
        return Gaps(tuple(self._words(f"role-{role}") for role in vacant), away, tuple(tasks))

    def _called(self, person: Person) -> None:
        if self._case is not None:
            self._wait(self._people.calls.called(self._case, person))

    def _answered(self, person: Person, how: Answer) -> None:
        if self._case is not None:
            self._wait(self._people.calls.answered(self._case, person, how))


def first_word(case: Incident | None, kinds: Sequence[Playbook]) -> Sequence[timedelta]:
    """How soon the first word comes in a case; without one, usually and in danger. None where none is said at first."""
    books = [case.checklist.playbook] if case is not None else kinds
    found = {book.minutes(book.first_word) for book in books if book.first_word is not None}
    return [timedelta(minutes=minutes) for minutes in sorted(filter(None, found), reverse=True)]


def unlisted(roster: Roster, names: Sequence[str]) -> Sequence[str]:
    """Those of these names that are not among the people, each once."""
    known = {" ".join(person.name.split()).casefold() for person in roster.people}
    return list(dict.fromkeys(name for name in names if name.strip() and name.strip().casefold() not in known))


def _missing_key(roster: Roster, role: Role) -> str:
    """How it is said that nobody does a role: nobody was ever named, or nobody of them is here."""
    return "people-unnamed" if roster.person(roster.seat(role).holder) is None else "people-nobody-here"
