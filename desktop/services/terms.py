"""The words the owner watches for, and how often each was written on the last days."""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.clock import Clock
from desktop.errors import OwnerError
from desktop.model.term import LONGEST, Mentions, Term, TermKind
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.services.preferences import Preferences
from desktop.store import search

DAYS = 14
MOST = 40


class Terms:
    """What the owner can do with her terms; they belong to the whole business."""

    def __init__(self, ledger: Ledger, preferences: Preferences, clock: Clock, crew: Crew) -> None:
        """Count through ``ledger`` on the threads of ``crew``, keep in ``preferences``."""
        self._ledger = ledger
        self._crew = crew
        self._preferences = preferences
        self._clock = clock

    def listed(self) -> Sequence[Term]:
        """All terms, in the order in which they were added."""
        return self._preferences.now().terms

    def searched(self) -> Sequence[str]:
        """What places are searched for."""
        return [term.text for term in self.listed() if term.searched]

    def add(self, text: str, kind: TermKind = TermKind.NAME) -> Term:
        """Watch for one more; OwnerError where it is empty, too short to mean anything, there already, or too many."""
        term = Term(" ".join(text.split())[:LONGEST], kind)
        if sum(sign.isalnum() for sign in term.text) < 2:
            raise OwnerError("errors-term-short")
        if any(known.text.casefold() == term.text.casefold() for known in self.listed()):
            raise OwnerError("errors-term-twice", term=term.text)
        if len(self.listed()) >= MOST:
            raise OwnerError("errors-term-many", most=MOST)
        self._keep((*self.listed(), term))
        return term

    def remove(self, text: str) -> None:
        """Watch for it no more; OwnerError where it is not there. Its messages stay."""
        rest = tuple(term for term in self.listed() if term.text.casefold() != text.strip().casefold())
        if len(rest) == len(self.listed()):
            raise OwnerError("errors-term-unknown", term=text)
        self._keep(rest)

    def mentions(self) -> Future[Sequence[Mentions]]:
        """How often each term was written on each of the last fourteen days of this computer's calendar."""
        terms, now = self.listed(), self._clock.now()
        return self._crew.run(lambda: [self._mentions(term, now) for term in terms])

    def _mentions(self, term: Term, now: datetime) -> Mentions:
        today = now.astimezone().date()
        days = [today - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]
        since = datetime.combine(days[0], datetime.min.time()).astimezone()
        written = self._ledger.read(lambda conn: search.mentioned(conn, term.text, since))
        counts = Counter(at.astimezone().date() for at in written)
        return Mentions(term, tuple((day, counts[day]) for day in days))

    def _keep(self, terms: Sequence[Term]) -> None:
        self._preferences.keep(replace(self._preferences.now(), terms=tuple(terms)))
