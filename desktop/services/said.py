"""What was said to people in a case: its line of the timeline, the update it promises, its place in the evidence."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from desktop.content import moments
from desktop.content.words import LANGUAGES
from desktop.model.evidence import Kind
from desktop.model.inbox import Item
from desktop.model.incident import Entry
from desktop.model.keys import Named, Promise
from desktop.model.playbook import Mark, Tick
from desktop.services.casework import by
from desktop.services.evidence import LONGEST_NOTE, append
from desktop.store import incidents, keys
from desktop.store.incidents import Kept
from desktop.voice.moment import closing_time, promised_time

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

Facts = dict[str, str | int | datetime]


@dataclass(frozen=True, slots=True)
class Saying:
    """A text, whom it answers (None: everyone), on which platform (empty: anywhere), and who said it.

    ``hours``: when the business can be reached, in its owner's words.
    """

    text: str
    item: Item | None
    platform: str
    who: str
    hours: str = ""

    def facts(self) -> dict[str, str | int]:
        """What the timeline keeps of it."""
        author = self.item.message.author if self.item else None
        person = (author.name or author.handle) if author else ""
        return {"text": self.text, "platform": self.platform, "person": person}


def write_down(tables: "Tables", case: Kept, what: str, saying: Saying, now: datetime, **more: str) -> None:
    """One line of the timeline: a text was copied."""
    facts: Facts = {**saying.facts(), **more}
    incidents.write_down(tables, case.id, Entry(now, by(saying.who, case), what, facts))


def keep_as_evidence(tables: "Tables", case: Kept, what: str, saying: Saying, now: datetime, **more: str) -> None:
    """People can read the text (``posted`` or ``sent``): a line of the timeline, and the text sealed as evidence."""
    kept = {**saying.facts(), "text": saying.text[:LONGEST_NOTE], "said": what}
    number = append(tables, case.id, Kind.NOTE, kept, by(saying.who, case), now).number
    facts: Facts = {**saying.facts(), **more, "number": number}
    incidents.write_down(tables, case.id, Entry(now, by(saying.who, case), what, facts))


def closing(hours: str) -> time | None:
    """When the business closes, where its hours say it in a language that we speak."""
    return closing_time(hours, [moments.load(language) for language in LANGUAGES]) if hours else None


def promised_in(text: str, now: datetime, hours: str = "") -> datetime | None:
    """When a text says that the next word comes, in whichever language; None where it names no time ahead."""
    closes = closing(hours)
    heard = (promised_time(text, moments.load(language), now, closes=closes) for language in LANGUAGES)
    return next((at for at in heard if at is not None), None)


def keep_promise(tables: "Tables", case: Kept, saying: Saying, now: datetime) -> Named | None:
    """The update that the text promises is one of the case now, unless a sooner one still stands.

    None where it names no time that lies ahead.
    """
    due = promised_in(saying.text, now, saying.hours)
    if due is None:
        return None
    before = keys.promise(tables.conn, case.id)
    if before is not None and not before.late(now) and before.due_at <= due:
        return Named(due, before.due_at)
    made = Promise(case.id, due, by(saying.who, case), now)
    keys.keep_promise(tables, made)
    incidents.write_down(tables, case.id, Entry(now, made.who, "word-promised", {"due": due}))
    return Named(due, due)


def give_word(tables: "Tables", case: Kept, saying: Saying, now: datetime) -> bool:
    """The text is the update that was promised: that promise is kept, and the one in the text stands now.

    False where nothing was promised.
    """
    if keys.promise(tables.conn, case.id) is None:
        return False
    keys.end_promise(tables, case.id, now, saying.text)
    incidents.write_down(tables, case.id, Entry(now, by(saying.who, case), "word-given", {"text": saying.text}))
    keep_promise(tables, case, saying, now)
    return True


def tick(tables: "Tables", case: Kept, step: str, who: str, now: datetime) -> None:
    """What was said is what a step asks for: mark it as done, unless it is marked already."""
    if step and all(tick.step_id != step for tick in case.ticks):
        done = Tick(step, Mark.DONE, by(who, case), now)
        incidents.mark(tables, case.id, done)
        incidents.write_down(tables, case.id, Entry(now, done.who, str(done.mark), {"step": step}))
