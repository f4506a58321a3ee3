"""Scope and impact of each case: what the messages say, what is done about it, and how grave it is."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.analysis.scope import sound
from desktop.clock import Clock
from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.impact import Aspect, Degree, Judged, Kept, Plan, Rating, Sound
from desktop.model.incident import Entry, Incident, IncidentId
from desktop.model.reading import Concern
from desktop.response.impact import due_again
from desktop.services.casework import LONGEST, by, needed, on_open_case
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.store import impacts as store
from desktop.store.incidents import Kept as Case

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

MOST = 5000  # messages


class Impacts:
    """Reads of what is kept answer at once; the messages are read on the crew, writes are futures."""

    def __init__(self, ledger: Ledger, clock: Clock, crew: Crew) -> None:
        """Read and write through ``ledger``."""
        self._ledger, self._clock, self._crew = ledger, clock, crew

    def sound(self, case: Incident) -> Future[Sound]:
        """What the messages of a case say, and those written since it was opened."""

        def ask() -> Sound:
            told = self._ledger.read(lambda conn: store.told(conn, case.id, case.opened_at, MOST))
            return sound(told, cut=len(told) >= MOST)

        return self._crew.run(ask)

    def of_case(self, id: IncidentId) -> Kept:
        """What the owner wrote down of a case."""
        return self._ledger.read(lambda conn: store.of_case(conn, id))

    def due_again(self, id: IncidentId) -> datetime | None:
        """When a case was last rated, where that is long enough ago to look again; None where it is not."""
        ratings = self.of_case(id).ratings
        return ratings[-1].at if due_again(ratings, self._clock.now()) else None

    def rate(self, id: IncidentId, judged: Mapping[Aspect, Judged], who: str) -> Future[None]:
        """Keep a rating beside those before; OwnerError names an aspect that, or whose reason, is missing."""

        def act(tables: "Tables", case: Case, now: datetime) -> Entry:
            clean = {aspect: _checked(aspect, judged.get(aspect)) for aspect in Aspect}
            rating = Rating(now, by(who, case), clean)
            store.keep_rating(tables, id, rating)
            facts = {str(aspect): f"degree-{int(one.degree)}" for aspect, one in clean.items()}
            return Entry(now, rating.who, "effect-rated", facts)

        return on_open_case(self._ledger, id, act)

    def plan(self, id: IncidentId, concern: Concern, does: str, person: str, who: str) -> Future[None]:
        """Write down what is done about a concern, and by whom; OwnerError where either is missing."""

        def act(tables: "Tables", case: Case, now: datetime) -> Entry:
            plan = Plan(
                concern,
                needed(does, "errors-impact-plan"),
                needed(person, "errors-impact-person"),
                by(who, case),
                now,
            )
            store.keep_plan(tables, id, plan)
            facts = {"concern": str(concern), "text": plan.does, "person": plan.person}
            return Entry(now, plan.who, "plan-made", facts)

        return on_open_case(self._ledger, id, act)


def _checked(aspect: Aspect, judged: Judged | None) -> Judged:
    if judged is None:
        raise OwnerError("errors-impact-unrated", aspect=aspect)
    clean = replace(judged, reason=one_line(judged.reason, LONGEST))
    if clean.degree is not Degree.NONE and not clean.reason:
        raise OwnerError("errors-impact-reason", aspect=aspect)
    return clean
