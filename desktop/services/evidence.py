"""The evidence of each case: kept, never changed, checked, and handed over as one file."""

import sqlite3
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.connectors.text import one_line
from desktop.errors import OwnerError
from desktop.model.evidence import Facts, Kind, Sealed, Verdict
from desktop.model.incident import Entry, IncidentId
from desktop.model.message import Message, MessageId
from desktop.model.notice import EvidenceKept, Notice
from desktop.response import evidence as chain
from desktop.services.crew import Crew
from desktop.services.ledger import Ledger
from desktop.store import evidence as store
from desktop.store import exhibits, incidents, messages
from desktop.store.case_messages import within

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

LONGEST_NOTE = 4000
LONGEST_NAME = 120


class Evidence:
    """What the owner can do with evidence. Reads answer at once; writes are futures."""

    def __init__(self, ledger: Ledger, crew: Crew, folder: Path) -> None:
        """Read and write through ``ledger``; files are kept in ``folder``; what takes longer runs on ``crew``."""
        self._ledger = ledger
        self._crew = crew
        self._folder = folder

    def keep(self, id: IncidentId, wanted: Sequence[MessageId], who: str) -> Future[int]:
        """Keep messages as they are now, those that are not kept yet; gives how many were added."""

        def job(tables: "Tables", now: datetime) -> tuple[int, Sequence[Notice]]:
            _open(tables, id)
            incidents.attach(tables, id, wanted)
            count = keep_messages(tables, id, wanted, who, now)
            return count, [EvidenceKept(id)] if count else []

        return self._ledger.note(job)

    def left(self, id: IncidentId, entries: Sequence[Sealed]) -> list[MessageId]:
        """The messages of the case that none of these entries keeps."""
        kept = {entry.facts.get("message") for entry in entries}
        return [one for one in self._ledger.read(lambda conn: within(conn, id)) if one not in kept]

    def note(self, id: IncidentId, text: str, who: str) -> Future[Sealed]:
        """Keep a note; OwnerError where it is empty."""
        told = one_line(text, LONGEST_NOTE)
        return self._add(id, Kind.NOTE, {"text": told}, who, "" if told else "errors-note-missing")

    def file(self, id: IncidentId, file: Path, shows: str, who: str) -> Future[Sealed]:
        """Keep a copy of a file and what it shows; OwnerError where it cannot be read, StoreError where not kept."""

        def job() -> Sealed:
            raw = exhibits.load(file)
            digest, name = exhibits.keep(self._folder, raw), one_line(file.name[-LONGEST_NAME:])
            facts: Facts = {"name": name, "sha256": digest, "bytes": len(raw), "shows": one_line(shows, LONGEST_NOTE)}
            return self._add(id, Kind.FILE, facts, who).result()

        return self._crew.run(job)

    def gone(self, id: IncidentId, message: MessageId, who: str) -> Future[Sealed]:
        """Write down that the original of a kept message is not there any more."""
        return self._add(id, Kind.GONE, {"message": message}, who)

    def entries(self, id: IncidentId) -> Sequence[Sealed]:
        """The entries of a case, oldest first; those that can be read no more are left out (``verify`` names them)."""
        return self._ledger.read(lambda conn: readable(conn, id))

    def check(self, id: IncidentId) -> Future[Verdict]:
        """``verify``, in the background."""
        return self._crew.run(lambda: self.verify(id))

    def hand_over(self, id: IncidentId, target: Path, beside: Mapping[str, bytes]) -> Future[Verdict]:
        """``export``, in the background."""
        return self._crew.run(lambda: self.export(id, target, beside))

    def verify(self, id: IncidentId) -> Verdict:
        """Whether all is as it was kept; names the first broken entry."""
        links, last = self._ledger.read(lambda conn: (store.chain(conn, id), store.last(conn, id, chain.BEGINNING)))
        return chain.verify(links, id, last, lambda name: exhibits.digest(self._folder, name))

    def file_of(self, entry: Sealed) -> bytes:
        """The file of an entry; StoreDamaged where it is gone."""
        return exhibits.read(self._folder, str(entry.facts["sha256"]))

    def export(self, id: IncidentId, target: Path, beside: Mapping[str, bytes]) -> Verdict:
        """Write all evidence of a case into one ZIP file, with the files of ``beside`` (a summary, a plain note).

        It holds the entries as they are sealed, one a line, their seals, the files, and the SHA-256 of each. Gives what
        verifying found, also where the chain is broken: then the file shows how. It is written whole or not at all;
        OwnerError where it cannot be.
        """
        links = self._ledger.read(lambda conn: store.chain(conn, id))
        parts = dict(beside)
        parts["entries.jsonl"] = b"".join(entry + b"\n" for _, entry, _ in links)
        parts["seals.txt"] = "".join(f"{number} {seal}\n" for number, _, seal in links).encode()
        try:
            with TemporaryDirectory(dir=target.parent) as beside_it:
                whole = Path(beside_it) / "whole.zip"
                self._pack(whole, parts, self.entries(id))
                whole.replace(target)
        except OSError:
            raise OwnerError("errors-not-written", file=target.name) from None
        return self.verify(id)

    def _pack(self, whole: Path, parts: Mapping[str, bytes], entries: Sequence[Sealed]) -> None:
        """Write these parts and the files of the entries, one after the other, and what each of them hashes to."""
        import zipfile

        sums = []
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, raw in parts.items():
                packed.writestr(name, raw)
                sums.append(f"{sha256(raw).hexdigest()}  {name}\n")
            for entry in (one for one in entries if one.kind is Kind.FILE):
                found = exhibits.digest(self._folder, str(entry.facts["sha256"]))
                if found is not None:
                    name = f"files/{entry.number:04d}-{_plain(str(entry.facts['name']))}"
                    packed.writestr(name, self.file_of(entry))
                    sums.append(f"{found}  {name}\n")
            packed.writestr("SHA256SUMS", "".join(sums))

    def _add(self, id: IncidentId, kind: Kind, facts: Facts, who: str, missing: str = "") -> Future[Sealed]:
        def job(tables: "Tables", now: datetime) -> tuple[Sealed, Sequence[Notice]]:
            _open(tables, id)
            if missing:
                raise OwnerError(missing)
            added = append(tables, id, kind, facts, who, now)
            _tell_timeline(tables, added)
            return added, [EvidenceKept(id)]

        return self._ledger.note(job)


def readable(conn: sqlite3.Connection, id: IncidentId) -> Sequence[Sealed]:
    """The entries of a case that can be read, oldest first."""
    found = []
    for _, entry, seal in store.chain(conn, id):
        try:
            found.append(chain.read(entry, seal))
        except ValueError:
            continue
    return found


def keep_messages(tables: "Tables", id: IncidentId, wanted: Sequence[MessageId], who: str, now: datetime) -> int:
    """Keep those of these messages that a case does not hold yet, within the running transaction."""
    held = {message for case, message, _ in store.newest(tables.conn, wanted) if case == id}
    items = messages.some(tables.conn, [message for message in wanted if message not in held])
    for item in items:
        last = append(tables, id, Kind.MESSAGE, _facts(item.message), who, now)
    if items:
        _tell_timeline(tables, last, len(items))
    return len(items)


def noticed(tables: "Tables", found: Sequence[Message], now: datetime) -> Sequence[Notice]:
    """A look brought these messages: where one that is kept reads otherwise now, add how it reads."""
    if not found:
        return ()
    ids = store.known(tables.conn, found[0].account_id, [message.remote_id for message in found])
    fresh = {ids[message.remote_id]: message for message in found if message.remote_id in ids}
    told: list[Notice] = []
    for case, id, entry in store.newest(tables.conn, list(fresh)):
        last, now_said = chain.read(entry, "").facts, _facts(fresh[id])
        if any(last.get(name) != now_said[name] for name in ("title", "text")):
            _tell_timeline(tables, append(tables, case, Kind.CHANGED, {**now_said, "message": id}, "", now))
            told.append(EvidenceKept(case))
    return told


def append(tables: "Tables", id: IncidentId, kind: Kind, facts: Facts, who: str, now: datetime) -> Sealed:
    """Seal one entry within the running transaction."""
    count, before = store.last(tables.conn, id, chain.BEGINNING)
    entry = chain.written(id, count + 1, now, who.strip(), kind, facts)
    seal = chain.seal(before, entry)
    store.append(tables, id, (count + 1, entry, seal))
    return chain.read(entry, seal)


def _tell_timeline(tables: "Tables", added: Sealed, count: int = 1) -> None:
    """Say in the case's timeline what was added, in one line."""
    facts = {"number": added.number, "count": count}
    incidents.write_down(tables, added.incident_id, Entry(added.at, added.who, f"evidence-{added.kind}", facts))


def _facts(message: Message) -> Facts:
    """What is kept of a message."""
    told: dict[str, str | int] = {
        "message": message.id,
        "author": message.author.handle,
        "name": message.author.name,
        "platform": message.platform,
        "link": message.url,
        "sent": message.sent_at.isoformat(),
        "title": message.title,
        "text": message.text,
    }
    return told if message.stars is None else {**told, "stars": message.stars}


def _open(tables: "Tables", id: IncidentId) -> None:
    if incidents.one(tables.conn, id) is None:
        raise OwnerError("errors-no-such-case")


def _plain(name: str) -> str:
    """A file's name that no archive program takes for a path."""
    kept = "".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in name)
    return kept.lstrip(".") or "file"
