"""What the owner brings in: files of messages, single messages, pictures; and the way back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from desktop.clock import Clock
from desktop.connectors.text import one_line
from desktop.errors import OwnerError, StoreError
from desktop.model.imports import HAND, Attachment, Choices, Found, Import, ImportId, Note, Preview, Shape, Undone
from desktop.model.message import Message, MessageId
from desktop.model.notice import MessagesArrived, MessagesChanged, MessagesRemoved, Notice
from desktop.model.reading import Reading
from desktop.services import corrections
from desktop.services.crew import Crew
from desktop.services.ledger import Change, Ledger
from desktop.services.self_known import SelfKnown
from desktop.store import files, messages
from desktop.store import imports as store
from desktop.turn import TURN, at_ease

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

T = TypeVar("T")
AT_ONCE = 500  # messages in one transaction
UNDONE_AT_ONCE = 1000
MOST_LISTED = 200
LONGEST_NAME = 80
_CLOCKS_APART = timedelta(minutes=5)

Reader = Callable[[Sequence[Message]], Iterator[Reading]]


class Imports:
    """Brings messages in through the ledger, as a look does: read, measured, counted when they were written."""

    def __init__(
        self,
        ledger: Ledger,
        crew: Crew,
        reader: Callable[[], Reader],
        clock: Clock,
        folder: Path,
        self_known: SelfKnown,
    ) -> None:
        """Keep pictures in ``folder``; ``self_known`` knows how the owner is called."""
        self._ledger = ledger
        self._crew = crew
        self._reader = reader
        self._clock = clock
        self._folder = folder
        self._self_known = self_known

    # -- files --------------------------------------------------------------------------------

    def preview(self, file: Path, choices: Choices | None = None) -> Future[Preview]:
        """What an import of ``file`` would do; nothing is kept. Fails with OwnerError where it cannot be read."""

        def job() -> Preview:
            from desktop.connectors.files.reading import read

            known = self._self_known
            said = replace(choices or Choices(), names=tuple(known.names()), before=known.in_chats())
            with TURN:
                found = read(file, said, self._clock.now())
            here = self._known(found.messages)
            fresh = tuple(message for message in at_ease(found.messages) if message.remote_id not in here)
            return Preview(one_line(file.name, LONGEST_NAME), found, fresh)

        return self._crew.run(job)

    def keep(self, preview: Preview, stop: Event | None = None) -> Future[Import]:
        """Keep what the preview showed; known messages stay as they are, and where all are known nothing is written.

        Fails with OwnerError while a question of the preview is open. An import that the disk cuts short, or that
        ``stop`` ends between two parts, is listed with what was kept; the same file again brings the rest.
        """

        def job() -> Import:
            _refuse_open(preview)
            kept, unread = preview.found.messages, len(preview.found.unread)
            if len(self._known(kept)) == len(kept):
                nothing = ImportId(0)
                return Import(nothing, self._clock.now(), preview.name, preview.found.shape, 0, len(kept), unread)
            id = self._begin(preview.name, preview.found.shape, unread)
            whole = self._keep_all(id, preview.found, stop or Event())
            return replace(self._one(id), stopped=not whole)

        if preview.found.me and not preview.asks_me:
            self._self_known.remember(preview.found.me)
        return self._crew.run(job)

    def undo(self, id: ImportId) -> Future[Undone]:
        """Remove the messages of an import that nothing else refers to: no crisis file, no reply, no other import."""

        def job() -> Undone:
            self._one(id)
            removed = 0
            while gone := self._remove_some(id):
                removed += gone

            def close(tables: "Tables", now: datetime) -> tuple[int, Sequence[Notice]]:
                return store.close(tables, id, now), ()

            return Undone(removed, self._ledger.change(close).result())

        return self._crew.run(job)

    def listed(self) -> Sequence[Import]:
        """The imports so far, newest first."""
        return self._ledger.read(lambda conn: store.listed(conn, MOST_LISTED))

    # -- one message --------------------------------------------------------------------------

    def by_hand(self, note: Note) -> Future[Import]:
        """Keep one message that the owner found herself; it can be undone as any import.

        Fails with OwnerError (``field`` says where) or StoreError.
        """

        def job() -> Import:
            raw = self._bytes_of(note.picture) if note.picture is not None else b""
            message = self._message(note, raw)
            if self._known([message]):
                raise OwnerError("errors-hand-known")
            digest = files.keep(self._folder, raw) if raw else ""
            try:
                return self._keep_one(message, digest, raw)
            except StoreError:
                self._forget_unused(digest, raw)
                raise

        return self._crew.run(job)

    def pictures(self, id: MessageId) -> Sequence[Attachment]:
        """The pictures that belong to a message."""
        return self._ledger.read(lambda conn: store.attachments(conn, [id]))

    def picture(self, source: Attachment | Path | Callable[[], bytes], use: Callable[[bytes], T]) -> Future[T]:
        """What ``use`` makes of a picture's bytes, on a worker: of a kept one, or of one that may be kept."""
        return self._crew.run(lambda: use(self._bytes_of(source)))

    # -- inside -------------------------------------------------------------------------------

    def _begin(self, name: str, shape: Shape, unread: int) -> ImportId:
        def job(tables: "Tables", now: datetime) -> tuple[ImportId, Sequence[Notice]]:
            return store.begin(tables, name, shape, unread, now), ()

        return self._ledger.note(job).result()

    def _known(self, some: Sequence[Message]) -> set[str]:
        ids = [message.remote_id for message in some]
        return self._ledger.read(lambda conn: store.known(conn, ids))

    def _one(self, id: ImportId) -> Import:
        found = self._ledger.read(lambda conn: store.one(conn, id))
        if found is None:
            raise OwnerError("errors-no-such-import")
        return found

    def _keep_all(self, id: ImportId, found: Found, stop: Event) -> bool:
        """Keep part after part; each is written while the next is read. False where the owner stopped it before.

        What was read is measured with the last part.
        """
        reader = self._reader()
        parts = [found.messages[at : at + AT_ONCE] for at in range(0, len(found.messages), AT_ONCE)]
        writing: Future[None] | None = None
        for number, part in enumerate(parts, start=1):
            with TURN:
                pairs = list(at_ease(zip(part, reader(part), strict=True)))
            if writing is not None:
                writing.result()
            last = stop.is_set() or number == len(parts)
            writing = (self._ledger.change if last else self._ledger.note)(_kept(id, pairs, found.answered))
            if last:
                writing.result()
                return number == len(parts)
        return True

    def _remove_some(self, id: ImportId) -> int:
        def job(tables: "Tables", now: datetime) -> tuple[tuple[int, Sequence[Attachment]], Sequence[Notice]]:
            gone, pictures = store.remove_some(tables, id, UNDONE_AT_ONCE)
            return (len(gone), pictures), [MessagesRemoved(gone)] if gone else ()

        count, pictures = self._ledger.note(job).result()
        for one in pictures:
            files.forget(self._folder, one.digest, one.kind)
        return count

    def _message(self, note: Note, raw: bytes) -> Message:
        """The message of a note; OwnerError says what is wrong with it."""
        from desktop.connectors.files import values

        now = self._clock.now()
        link = values.link_of(note.link)
        if note.link.strip() and not link:
            raise OwnerError("errors-address-invalid", field="link")
        if note.sent_at > now + _CLOCKS_APART:
            raise OwnerError("errors-hand-future", field="when")
        if note.stars is not None and not 1 <= note.stars <= 5:
            raise OwnerError("errors-hand-stars", field="stars")
        content = values.Content(
            author=note.author,
            text=note.text,
            stars=note.stars,
            link=link,
            platform=values.platform_of(note.platform) or "web",
        )
        told = note.sent_at.astimezone().replace(tzinfo=None)
        message = values.message(told, min(note.sent_at, now), content)
        if message.text or note.stars is not None:
            return message
        if not raw:
            raise OwnerError("errors-hand-empty", field="text")
        return replace(message, remote_id=f"{message.remote_id}-{sha256(raw).hexdigest()[:16]}")

    def _keep_one(self, message: Message, digest: str, raw: bytes) -> Import:
        pair = (message, next(self._reader()([message])))

        def job(tables: "Tables", now: datetime) -> tuple[ImportId, Sequence[Notice]]:
            id = store.begin(tables, one_line(message.text, LONGEST_NAME), Shape.HAND, 0, now)
            kept = corrections.follow(tables, messages.keep(tables, [pair], now))
            fresh = tuple(item.message.id for item in kept)
            store.enter(tables, id, fresh, [message.remote_id])
            if digest:
                for one in fresh:
                    store.attach(tables, Attachment(one, digest, files.kind_of(raw), len(raw)))
            return id, [MessagesArrived(HAND, fresh)]

        return self._one(self._ledger.change(job).result())

    def _bytes_of(self, source: Attachment | Path | Callable[[], bytes]) -> bytes:
        if isinstance(source, Attachment):
            return files.read(self._folder, source.digest, source.kind)
        raw = files.load(source) if isinstance(source, Path) else source()
        files.kind_of(raw)
        return raw

    def _forget_unused(self, digest: str, raw: bytes) -> None:
        with suppress(StoreError):
            if digest and not self._ledger.read(lambda conn: store.used(conn, [digest])):
                files.forget(self._folder, digest, files.kind_of(raw))


def _kept(id: ImportId, pairs: Sequence[tuple[Message, Reading]], answered: Mapping[str, datetime]) -> "Change[None]":
    """The change that keeps a part of an import."""
    given = [message.remote_id for message, _ in pairs]
    answers = {one: answered[one] for one in given if one in answered}

    def job(tables: "Tables", now: datetime) -> tuple[None, Sequence[Notice]]:
        kept = corrections.follow(tables, messages.keep(tables, pairs, now))
        fresh = tuple(item.message.id for item in kept)
        store.enter(tables, id, fresh, given)
        changed = messages.mark_seen_answered(tables, HAND, answers)
        told: list[Notice] = [MessagesArrived(HAND, fresh)] if fresh else []
        return None, (*told, *([MessagesChanged(changed)] if changed else []))

    return job


def _refuse_open(preview: Preview) -> None:
    """OwnerError for the first question of a preview that nobody answered."""
    if preview.lacks:
        raise OwnerError("errors-import-columns")
    if preview.asks_me:
        raise OwnerError("errors-import-who")
    if preview.asks_order:
        raise OwnerError("errors-import-order")
    if not preview.found.messages:
        raise OwnerError("errors-import-nothing", file=preview.name)
