"""The key messages of each case: facts, agreed lines, what is being done, and the promised next word."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.incident import Entry, IncidentId
from desktop.model.keys import MOST_LINES, Certainty, Deed, DeedId, Fact, FactId, Keys, Line, Promise
from desktop.response.keys import offered
from desktop.services.casework import LONGEST, by, needed, on_open_case
from desktop.services.ledger import Ledger
from desktop.services.said import promised_in
from desktop.store import incidents
from desktop.store import keys as store
from desktop.store.incidents import Kept

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

NO_TEXT = "errors-keys-empty"


class KeyMessages:
    """Reads answer at once, writes are futures; every change is a line of the case's timeline."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        """Read and write through ``ledger``."""
        self._ledger, self._clock = ledger, clock

    def of_case(self, id: IncidentId) -> Keys:
        """The key messages of a case, open or closed."""
        return self._ledger.read(lambda conn: store.of_case(conn, id))

    def promises(self) -> Sequence[Promise]:
        """The open promises of all cases, also of those that have ended, soonest first."""
        return self._ledger.read(store.promises)

    def offered(self) -> Sequence[tuple[str, datetime]]:
        """When the next word can be promised by one press."""
        return offered(self._clock.now())

    def named_in(self, said: str) -> datetime | None:
        """When the next word comes, where what was said to people names a time that lies ahead."""
        return promised_in(said, self._clock.now())

    def note(self, id: IncidentId, certainty: Certainty, text: str, who: str) -> Future[None]:
        """Note a fact; OwnerError where it is empty."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry:
            fact = Fact(FactId(0), certainty, needed(text, NO_TEXT), by(who, case), now)
            store.keep_fact(tables, id, fact)
            return Entry(now, fact.who, f"fact-{certainty}", {"text": fact.text})

        return on_open_case(self._ledger, id, act)

    def know(self, id: IncidentId, fact: FactId, text: str, who: str) -> Future[None]:
        """What was claimed or unknown is known now, in these words; or what was known is put right."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            before = next((one for one in store.of_case(tables.conn, id).facts if one.id == fact), None)
            after = needed(text, NO_TEXT)
            if before is None or (before.text, before.certainty) == (after, Certainty.KNOWN):
                return None
            known = replace(before, certainty=Certainty.KNOWN, text=after, who=by(who, case), at=now)
            store.change_fact(tables, known)
            if before.text == after:
                return Entry(now, known.who, "fact-confirmed", {"text": after})
            return Entry(now, known.who, "fact-righted", {"text": after, "before": before.text})

        return on_open_case(self._ledger, id, act)

    def agree(self, id: IncidentId, number: int, text: str, who: str) -> Future[None]:
        """Agree to a line that everybody says, in its place (1 to 3); an empty one takes the line there back."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            if not 1 <= number <= MOST_LINES:
                raise OwnerError(NO_TEXT)
            before = store.of_case(tables.conn, id).line(number)
            line = Line(number, one_line(text, LONGEST), by(who, case), now)
            if line.text == (before.text if before else ""):
                return None
            store.agree(tables, id, line)
            if not line.text:
                return Entry(now, line.who, "line-withdrawn", {"text": before.text if before else ""})
            return Entry(now, line.who, "line-agreed", {"number": number, "text": line.text})

        return on_open_case(self._ledger, id, act)

    def begin(self, id: IncidentId, text: str, due_at: datetime | None, who: str) -> Future[None]:
        """Note something that is being done, with its time where it has one."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry:
            deed = Deed(DeedId(0), needed(text, NO_TEXT), by(who, case), due_at)
            store.keep_deed(tables, id, deed)
            what = "deed-begun" if due_at is None else "deed-begun-by"
            facts: dict[str, str | int | datetime] = {"text": deed.text}
            return Entry(now, deed.who, what, facts if due_at is None else {**facts, "due": due_at})

        return on_open_case(self._ledger, id, act)

    def finish(self, id: IncidentId, deed: DeedId, who: str) -> Future[None]:
        """What was being done is done."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            found = next((one for one in store.of_case(tables.conn, id).deeds if one.id == deed), None)
            if found is None or found.done_at is not None:
                return None
            store.end_deed(tables, deed, now)
            return Entry(now, by(who, case), "deed-finished", {"text": found.text})

        return on_open_case(self._ledger, id, act)

    def promise(self, id: IncidentId, due_at: datetime, who: str) -> Future[None]:
        """Promise the next word by a time, in place of the time before; OwnerError where it has passed.

        In a case that has ended only what is promised already can have another time.
        """

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry:
            _standing(tables, case)
            return _promised(tables, case, due_at, who, now)

        return on_open_case(self._ledger, id, act, also_closed=True)

    def give(self, id: IncidentId, said: str, next_at: datetime | None, who: str) -> Future[None]:
        """The promised word was given: what was said, and the next promise, where there is one.

        OwnerError where nothing was said, or the next time has passed.
        """

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry:
            _standing(tables, case)
            text = needed(said, NO_TEXT)
            store.end_promise(tables, id, now, text)
            given = Entry(now, by(who, case), "word-given", {"text": text})
            if next_at is None:
                return given
            incidents.write_down(tables, id, given)
            return _promised(tables, case, next_at, who, now)

        return on_open_case(self._ledger, id, act, also_closed=True)

    def leave(self, id: IncidentId, why: str, who: str) -> Future[None]:
        """The promised word will not be given; OwnerError without a reason."""

        def act(tables: "Tables", case: Kept, now: datetime) -> Entry | None:
            return left(tables, id, why, by(who, case), now)

        return on_open_case(self._ledger, id, act, also_closed=True)


def left(tables: "Tables", id: IncidentId, why: str, who: str, now: datetime) -> Entry | None:
    """The promised word of a case will not be given; gives the line that says so, none where nothing is promised."""
    reason = needed(why, "errors-reason-missing")
    if store.promise(tables.conn, id) is None:
        return None
    store.end_promise(tables, id, now, "")
    return Entry(now, who, "word-left", {"why": reason})


def _standing(tables: "Tables", case: Kept) -> None:
    """In a case that has ended nothing new is promised: OwnerError where nothing is."""
    if case.closed_at is not None and store.promise(tables.conn, case.id) is None:
        raise OwnerError("errors-no-such-case")


def _promised(tables: "Tables", case: Kept, due_at: datetime, who: str, now: datetime) -> Entry:
    if due_at <= now:
        raise OwnerError("errors-keys-past")
    made = Promise(case.id, due_at, by(who, case), now)
    store.keep_promise(tables, made)
    return Entry(now, made.who, "word-promised", {"due": due_at})
