"""What a look at Telegram gathers, and what it remembers for the next one."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from desktop.connectors.telegram_update import Said, original
from desktop.model.message import Cursor, Message

_TEXTS = 300  # messages whose texts are remembered, to know a real edit


@dataclass(slots=True)
class Kept:
    """How far we are: the number to ask from, fingerprints of recent texts by message, the last album of pictures."""

    offset: int | None = None
    texts: dict[str, str] = field(default_factory=dict)
    album: str = ""

    def written(self) -> Cursor:
        """This as a cursor."""
        texts = dict([*self.texts.items()][-_TEXTS:])
        return json.dumps({"offset": self.offset, "texts": texts, "album": self.album}, separators=(",", ":"))


def kept(cursor: Cursor) -> Kept:
    """What a cursor remembers; nothing where it is empty or broken."""
    try:
        read: Any = json.loads(cursor) if cursor else None
    except ValueError:
        read = None
    if not isinstance(read, dict):
        return Kept()
    offset, texts, album = read.get("offset"), read.get("texts"), read.get("album")
    return Kept(
        offset if isinstance(offset, int) else None,
        {id: text for id, text in texts.items() if isinstance(text, str)} if isinstance(texts, dict) else {},
        album if isinstance(album, str) else "",
    )


class Gathered:
    """The messages of one look by the message they are or change, and which were answered from our side."""

    def __init__(self, kept: Kept) -> None:
        """``kept`` is brought up to date by what is taken."""
        self._kept = kept
        self._messages: dict[str, Message] = {}
        self.answered: dict[str, datetime] = {}

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages, oldest first."""
        return tuple(sorted(self._messages.values(), key=lambda one: one.sent_at))

    def take(self, one: Said) -> None:
        """Add a message, change one that was edited, or note what our own side answered."""
        album, self._kept.album = self._kept.album, one.album or self._kept.album
        if one.ours and one.at is not None:
            self._answer(one, one.at)
        elif one.message is not None and not (one.wordless and one.album and one.album == album):
            self._add(one.message)

    def _answer(self, one: Said, at: datetime) -> None:
        """What our side wrote answers what it names; in a private chat of the business, all that stands before it."""
        ids = [one.answers] if one.answers else []
        if one.chat.startswith("business:"):
            ids += [said.remote_id for id, said in self._messages.items() if id.startswith(one.chat + ":")]
        self.answered.update(dict.fromkeys(ids, at))

    def _add(self, message: Message) -> None:
        texts, id = self._kept.texts, original(message.remote_id)
        edited, before = message.remote_id != id, texts.pop(id, "")
        texts[id] = sha256(message.text.encode("utf-8", "replace")).hexdigest()[:8]
        if edited and id in self._messages:
            self._messages[id] = replace(self._messages[id], text=message.text)
        elif not edited or texts[id] != before:  # Telegram also tells edits that change nothing one can see
            self._messages[id] = message
