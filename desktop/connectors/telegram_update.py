"""One update of a Telegram bot made into a message: who wrote it, in which chat, what it says."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from desktop.connectors.text import clean, one_line
from desktop.model.account import Account
from desktop.model.message import Author, Message

Json = Any  # whatever the server said
PLATFORM = "telegram"
KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_message",
    "edited_business_message",
)
_BROKEN = (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError, RecursionError)
_NAME = re.compile(r"[A-Za-z0-9_]{3,32}")
_CONNECTION = re.compile(r"[A-Za-z0-9_=-]{1,100}")
_EDITED = re.compile(r":edited:[0-9]+$")
_START = re.compile(r"/start(@[A-Za-z0-9_]+)?(\s.*)?", re.DOTALL)
_SIGNS = {  # what came instead of words, in a language everybody reads
    "photo": "📷",
    "video": "🎥",
    "video_note": "🎥",
    "animation": "🎥",
    "story": "🎥",
    "voice": "🎤",
    "audio": "🎵",
    "document": "📎",
    "contact": "👤",
    "venue": "📍",  # a venue is a location too
    "location": "📍",
    "paid_media": "📷",
    "sticker": "",  # its own sign
    "dice": "",
    "poll": "📊",
    "checklist": "📊",
}
_WORDS = ("emoji", "file_name", "title", "question", "first_name", "address")  # of such a thing, worth telling


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: its chat, its number there, the business connection, whether it is a channel."""

    chat: int
    number: int
    business: str = ""
    channel: bool = False

    @property
    def remote_id(self) -> str:
        """The id of a message there, unique within the bot."""
        before = f"business:{self.business}:" if self.business else "channel:" if self.channel else ""
        return f"{before}{self.chat}:{self.number}"

    @property
    def private(self) -> bool:
        """Whether nobody else reads it: the chat with one person bears that person's number, all others are below 0."""
        return not self.channel and self.chat > 0


def original(remote_id: str) -> str:
    """The id of the message that was edited; the id itself for one that was not."""
    return _EDITED.sub("", remote_id)


def place_in(remote_id: str) -> Place | None:
    """The place that an id names; None for an update that could not be read."""
    head, _, number = original(remote_id).rpartition(":")
    before, _, chat = head.rpartition(":")
    if not re.fullmatch(r"-?[0-9]{1,20}", chat) or not re.fullmatch(r"[0-9]{1,20}", number):
        return None
    kind, _, business = before.partition(":")
    known = before in ("", "channel") or (kind == "business" and _CONNECTION.fullmatch(business))
    return Place(int(chat), int(number), business, kind == "channel") if known else None


@dataclass(frozen=True, slots=True)
class Said:
    """What an update says: a message, something from our own side, or neither.

    ``answers``: for our own side, the id of the message that it answers. ``chat``: how the ids of its chat begin.
    """

    message: Message | None = None
    ours: bool = False
    at: datetime | None = None
    chat: str = ""
    answers: str = ""
    album: str = ""
    wordless: bool = False


def said(update: Json, account: Account, now: datetime) -> Said:
    """What an update says; one that cannot be read is a message that keeps an id and says so."""
    try:
        kind = next((one for one in KINDS if one in update), "")
        return _said(update[kind], kind, account, now) if kind else Said()
    except _BROKEN:  # every update for itself: one broken update never hides the others
        return Said(Message(account.id, _mark(update), Author(""), "", now, PLATFORM, readable=False))


def _mark(update: Json) -> str:
    """An id for an update that cannot be read: its number, or a fingerprint where it has none."""
    number = update.get("update_id") if isinstance(update, dict) else None
    if isinstance(number, int):
        return f"update:{number % 10**18}"
    try:
        said = str(update)[:10_000]
    except RecursionError:  # nested so deep that it could just be read
        said = ""
    return f"update:{sha256(said.encode('utf-8', 'replace')).hexdigest()[:20]}"


def web(chat: Json, number: int) -> str:
    """The message's page; only public groups and channels have one."""
    name = chat.get("username")
    public = chat.get("type") in ("supergroup", "channel") and isinstance(name, str) and _NAME.fullmatch(name)
    return f"https://t.me/{name}/{number}" if public else ""


def _said(one: Json, kind: str, account: Account, now: datetime) -> Said:
    place, edited, above = _place(one), kind.startswith("edited"), _above(one)
    id, chat = place.remote_id, place.remote_id.rpartition(":")[0]
    at = min(datetime.fromtimestamp(one["edit_date"] if edited else one["date"], UTC), now)
    if _is_ours(one, kind):
        return Said(ours=True, at=at, chat=chat, answers=above)
    words = one.get("text") or one.get("caption") or ""
    text = clean(words) or _thing(one)
    if not text or _START.fullmatch(text):
        return Said()
    if edited:  # the message itself may be known already: what it says now is told anew, below it
        id, above = f"{id}:edited:{int(one['edit_date'])}", id
    author, url = _author(one), web(one["chat"], place.number)
    message = Message(
        account.id, id, author, text, at, PLATFORM, url, answers=above, private=place.private or _is_letter(one["chat"])
    )
    return Said(message, at=at, chat=chat, album=str(one.get("media_group_id") or "")[:100], wordless=not words)


def _place(one: Json) -> Place:
    chat, connection = one["chat"], one.get("business_connection_id")
    business = connection if isinstance(connection, str) and _CONNECTION.fullmatch(connection) else ""
    return Place(int(chat["id"]), int(one["message_id"]), business, chat.get("type") == "channel")


def _above(one: Json) -> str:
    """The id of the message that this one answers; empty where it answers none."""
    above = one.get("reply_to_message")
    if not isinstance(above, dict) or not isinstance(above.get("message_id"), int):
        return ""
    return _place({**one, "message_id": above["message_id"]}).remote_id


def _is_letter(chat: Json) -> bool:
    """Whether it is the chat in which one person writes to a channel, unseen by its readers."""
    return chat.get("is_direct_messages") is True


def _is_ours(one: Json, kind: str) -> bool:
    """Whether the business itself wrote it: its owner in a private chat, the group's or channel's own voice in a group.

    In a private chat with a customer, the chat has the customer's number. What stands in a channel is told: somebody
    has made the bot a member there so that it is seen.
    """
    chat, sender = one["chat"], one.get("sender_chat") or {}
    if "business" in kind:
        return bool(one.get("sender_business_bot")) or (one.get("from") or {}).get("id") != chat["id"]
    own_voice = sender.get("id") == chat["id"] and chat.get("type") != "channel"
    return own_voice or one.get("is_automatic_forward") is True


def _thing(one: Json) -> str:
    """A sign for what came instead of words; empty for what nobody wrote (somebody joined, and so on)."""
    kind = next((name for name in _SIGNS if one.get(name) is not None), "")
    if not kind:
        return ""
    thing = one[kind] if isinstance(one[kind], dict) else {}
    told = [one_line(thing[name]) for name in _WORDS if isinstance(thing.get(name), str)]
    return " ".join(part for part in (_SIGNS[kind], *told) if part) or "❔"


def _author(one: Json) -> Author:
    """Who wrote: the name after the @, else the number; a group or channel that speaks for itself is its own."""
    chat = one["chat"]
    who = one.get("sender_chat") or one.get("from") or (chat if chat.get("type") == "channel" else {})
    name = who.get("username")
    known = isinstance(name, str) and _NAME.fullmatch(name)
    handle = f"@{name}" if known else str(int(who["id"])) if "id" in who else ""
    shown = who.get("title") or " ".join(str(who[part]) for part in ("first_name", "last_name") if who.get(part))
    return Author(handle, one_line(str(shown)))
