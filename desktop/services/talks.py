"""Going private and coming back: talks with their numbers, links that tell nothing, and whether it was put right."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.connectors.text import one_line
from desktop.content.words import Words
from desktop.errors import OwnerError
from desktop.model.inbox import Item
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import MessageId
from desktop.model.notice import IncidentChanged, MessagesChanged, Notice
from desktop.model.people import Role
from desktop.model.reach import country_code, from_abroad, phone_in
from desktop.model.talks import Channel, Closing, Fit, Right, Standing, Talk, Talks, Verdict
from desktop.response import talks as rules
from desktop.services.casework import by, open_case
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.settings import Settings
from desktop.store import case_messages, incidents, messages, people
from desktop.store import talks as store

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

MOST = 2000  # messages
LONGEST_NOTE = 300
Act = Callable[["Tables", datetime], None]


class PrivateTalks:
    """What the owner can do with talks. Nothing here moves the meter, and nothing leaves this computer."""

    def __init__(self, ledger: Ledger, crew: Crew, settings: Callable[[], Settings]) -> None:
        """``settings`` tells the business's own addresses and who works here."""
        self._ledger, self._crew, self._settings = ledger, crew, settings

    # -- the way there ------------------------------------------------------------------------

    def fit(self, item: Item) -> Fit:
        """Whether a message is better talked of in private."""
        return rules.fit(item)

    def address(self, channel: Channel) -> str:
        """The business's own address for a channel: as it was kept, or what the owner's contact says.

        A number is offered as she wrote it: in her contact, else beside her name among the people.
        """
        settings = self._settings()
        kept: str = getattr(settings, f"private_{channel}")
        if kept or channel is Channel.PAGE:
            return kept
        if channel is Channel.WHATSAPP:
            return phone_in(settings.contact) or self._phone()
        return rules.address(channel, settings.contact)

    def link(self, channel: Channel, own: str, number: str, language: str) -> str:
        """The link that a reply in ``language`` may name; OwnerError where the address is none."""
        clean = self._clean(channel, own)
        if not clean and (own.strip() or channel is not Channel.PAGE):
            raise OwnerError(f"errors-private-{channel}")
        return rules.link(channel, clean, Words(language).plain("talks-hello", number=number))

    def line(self, language: str) -> str:
        """The one line that names the way, its ``{channel}`` and ``{contact}`` open: for a reply that is written."""
        return Words(language).plain("talks-line", channel="{channel}", contact="{contact}")

    def values(self, talk: Talk, own: str, language: str) -> Mapping[str, str]:
        """What the fields of the reply say: by which channel, and where."""
        say = Words(language).plain
        link = self.link(talk.channel, own, talk.number, language)
        shown = rules.address(Channel.MAIL, own) if talk.channel is Channel.MAIL else link
        key = "talks-contact" if shown else "talks-contact-here"
        if talk.channel is not Channel.WHATSAPP:
            shown = say(key, where=shown, number=talk.number) if shown else say(key, number=talk.number)
        return {"channel": say(f"talks-by-{talk.channel}"), "contact": shown}

    # -- the talks ----------------------------------------------------------------------------

    def begin(self, message: MessageId, channel: Channel) -> Future[Talk]:
        """A talk about this message begins; OwnerError where there is no such message."""

        def job(tables: "Tables", now: datetime) -> tuple[Talk, Sequence[Notice]]:
            if messages.one(tables.conn, message) is None:
                raise OwnerError("errors-no-such-message")
            known = store.of(tables.conn, message)
            talk = store.begin(tables, message, channel, now)
            facts = {"number": talk.number}
            told = () if known is not None else self._tell(tables, message, now, "talk-begun", facts)
            return talk, (MessagesChanged((message,)), *told)

        return self._ledger.note(job)

    def keep(self, talk: Talk) -> Future[None]:
        """Keep a talk as it stands, one that was taken away too."""
        return self._note(talk.message_id, lambda tables, now: store.keep(tables, talk))

    def take_away(self, talk: Talk) -> Future[None]:
        """It never came to this talk."""
        return self._note(talk.message_id, lambda tables, now: store.remove(tables, talk.id))

    def settle(self, talk: Talk) -> Future[None]:
        """The talk came to its end, and nobody waits for an answer; what it lacks is a closing line in public."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            store.keep(tables, replace(talk, settled_at=now))
            item = messages.one(tables.conn, talk.message_id)
            if item is not None and item.message.answered_at is None:
                messages.mark_answered(tables, talk.message_id, now)
            told = self._tell(tables, talk.message_id, now, "talk-settled", {"number": talk.number})
            return None, (MessagesChanged((talk.message_id,)), *told)

        return self._ledger.note(job)

    def close_line(self, talk: Talk, closing: Closing) -> Future[None]:
        """Say how it stands with the public closing line."""
        return self.keep(replace(talk, closing=closing))

    # -- whether it was put right -------------------------------------------------------------

    def judge(self, message: MessageId, right: Right, note: str = "") -> Future[None]:
        """Write down what the customer says of it."""

        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            if messages.one(tables.conn, message) is None:
                raise OwnerError("errors-no-such-message")
            store.judge(tables, Verdict(message, right, now, one_line(note, LONGEST_NOTE)))
            told = self._tell(tables, message, now, f"put-right-{right}", {})
            return None, (MessagesChanged((message,)), *told)

        return self._ledger.note(job)

    def unjudge(self, message: MessageId) -> Future[None]:
        """Take the last word back."""
        return self._note(message, lambda tables, now: store.unjudge(tables, message))

    # -- asking -------------------------------------------------------------------------------

    def of(self, message: MessageId) -> tuple[Talk | None, Verdict | None]:
        """The talk about a message, and the last word of whether it was put right."""
        return self._ledger.read(lambda conn: (store.of(conn, message), store.verdicts(conn, [message]).get(message)))

    def gather(self) -> Future[Talks]:
        """All that is open, and what customers said."""
        return self._crew.run(lambda: self._ledger.read(_gather))

    def in_case(self, case: IncidentId) -> tuple[int, Mapping[Right, int]]:
        """How many talks about the messages of a case are open, and how many of those who wrote them said what."""
        return self._ledger.read(lambda conn: store.in_case(conn, case))

    # -- inside -------------------------------------------------------------------------------

    def _clean(self, channel: Channel, own: str) -> str:
        """The address as a link takes it; a number without its country gets that of the business's other numbers."""
        said = " ".join(own.split())
        return rules.address(channel, from_abroad(said, self._code()) if channel is Channel.WHATSAPP else said)

    def _code(self) -> str:
        """The country that the business's own numbers tell; empty where none does."""
        settings = self._settings()
        known = (settings.private_whatsapp, phone_in(settings.contact), self._phone())
        codes = map(country_code, (*known, *(one.number for one in settings.numbers)))
        return next(filter(None, codes), "")

    def _phone(self) -> str:
        """The number of whoever is named as the owner."""
        roster = self._ledger.read(people.roster)
        owner = roster.person(roster.seat(Role.OWNER).holder)
        return owner.phone if owner else ""

    def _note(self, message: MessageId, act: Act) -> Future[None]:
        def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
            act(tables, now)
            return None, [MessagesChanged((message,))]

        return self._ledger.note(job)

    def _tell(
        self, tables: "Tables", message: MessageId, now: datetime, what: str, facts: Mapping[str, str]
    ) -> Sequence[Notice]:
        """A line in the timeline of each open case that the message is in."""
        homes = case_messages.homes(tables.conn, message)
        for id in homes:
            who = by(self._settings().owner, open_case(tables.conn, id))
            incidents.write_down(tables, id, Entry(now, who, what, facts))
        return [IncidentChanged(id) for id in homes]


def _gather(conn: sqlite3.Connection) -> Talks:
    found = store.unfinished(conn)
    ids = [talk.message_id for talk in found]
    items = {item.message.id: item for item in messages.some(conn, ids)}
    words = store.verdicts(conn, ids)
    told = [Standing(talk, items[talk.message_id], words.get(talk.message_id)) for talk in found]
    return Talks(
        going=tuple(one for one in told if one.talk.settled_at is None),
        settled=tuple(one for one in told if one.talk.settled_at is not None),
        said=store.said(conn),
        glad=store.glad(conn, MOST),
    )
