"""Telegram: what people write to the owner's bot, and where it is a member; answers in the bot's name.

Telegram keeps what a bot was told for 24 hours, and deletes it as soon as it is asked for what comes behind. So each
look asks from the place that the last one has kept, and nothing is deleted there before it is safe here.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors.api import Api
from desktop.connectors.base import Answer, Http
from desktop.connectors.blame import KEY
from desktop.connectors.telegram_batch import Gathered, kept
from desktop.connectors.telegram_update import KINDS, PLATFORM, Place, place_in, said, web
from desktop.connectors.text import one_line
from desktop.errors import Garbled, Gone, Limited, LockedOut, SecretMissing, SourceError, Unclear
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message, Sent

KIND = Kind(
    id="telegram",
    fields=(
        Field(
            "token",
            FieldKind.PASSWORD,
            secret=True,
            mends=KEY | {"errors-telegram-token", "errors-telegram-webhook"},
        ),
    ),
    every=timedelta(minutes=5),
    place=("token",),
)
BASE = "https://api.telegram.org"
_AT_ONCE = 100  # the most that Telegram gives
_LONGEST_WAIT = 3600  # seconds
_TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{20,100}")


class Telegram:
    """Asks for what a bot was told, a hundred at a time; remembers how far it has kept it."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = BASE) -> None:
        """``base``: the address of Telegram's interface for bots, without the token."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = base

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether Telegram knows the bot, and how many messages wait; deletes nothing there."""
        name = self._asked(http, secrets, "getMe", {}).get("username")
        shown = one_line(f"@{name}", 80) if isinstance(name, str) else "@"
        items = sum(said(one, account, self._now()).message is not None for one in self._updates(http, secrets, None))
        key = "check-telegram" if items else "check-telegram-empty"
        return Checked(Trouble(key, {"name": shown, "items": items}), items, shown)

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """What the bot was told since the last look, oldest first; what the last look brought is deleted there."""
        at = kept(cursor)
        gathered, updates = Gathered(at), self._updates(http, secrets, at.offset)
        for update in updates:
            gathered.take(said(update, account, self._now()))
        numbers = _numbers(updates)
        if numbers:  # the last one, not the greatest: after a quiet week Telegram counts anew from anywhere
            at.offset = numbers[-1] + 1
        more = bool(numbers) and len(updates) >= _AT_ONCE
        return Batch(gathered.messages, at.written(), more=more, answered=gathered.answered)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Whether the message stands in a chat where the bot can answer it: not in a channel."""
        place = place_in(to.remote_id)
        return to.platform == PLATFORM and place is not None and not place.channel

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Send ``text`` into the chat as the answer to ``to``; Telegram takes no ``mark`` to know it again by."""
        place = place_in(to.remote_id)
        if place is None:
            raise SourceError("errors-telegram-refused")
        asked: dict[str, Any] = {
            "chat_id": place.chat,
            "text": text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
            "reply_parameters": {"message_id": place.number},
        }
        if place.business:
            asked["business_connection_id"] = place.business
        sent = self._asked(http, secrets, "sendMessage", asked)
        number, chat = sent.get("message_id"), sent.get("chat")
        if not isinstance(number, int):
            raise Unclear  # it was taken; nobody can say where it is
        there = Place(place.chat, number, place.business).remote_id
        return Sent(there, web(chat, number) if isinstance(chat, dict) else "")

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Always Unclear: a bot is never told what it said itself, and can search nothing."""
        raise Unclear

    # -- inside -------------------------------------------------------------------------------

    def _updates(self, http: Http, secrets: Secrets, offset: int | None) -> list[Any]:
        """What waits from ``offset`` on; everything before it is deleted there."""
        asked: dict[str, Any] = {"limit": _AT_ONCE, "timeout": 0, "allowed_updates": KINDS}
        return _listed(self._ask(http, secrets, "getUpdates", asked if offset is None else {**asked, "offset": offset}))

    def _asked(self, http: Http, secrets: Secrets, method: str, asked: Mapping[str, Any]) -> Mapping[str, Any]:
        found = self._ask(http, secrets, method, asked)
        if not isinstance(found, dict):
            raise Unclear if method == "sendMessage" else Garbled("errors-telegram-strange")
        return found

    def _ask(self, http: Http, secrets: Secrets, method: str, asked: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """The result of one method. The address holds the token: it is made here and shown nowhere."""
        token = secrets.get("token")
        if token is None:
            raise SecretMissing
        text = token.reveal().strip()
        if not _TOKEN.fullmatch(text):
            raise LockedOut("errors-telegram-token")
        api = Api(http, self._base, named=lambda answer, data: _named(answer, data, method, self._now()))
        path = f"/bot{text}/{method}"
        found = (api.say if method == "sendMessage" else api.post)(path, asked).data
        return found.get("result") if isinstance(found, dict) else None


def _listed(updates: Any) -> list[Any]:  # noqa: ANN401 - JSON
    if not isinstance(updates, list):
        raise Garbled("errors-telegram-strange")
    return updates


def _numbers(updates: Sequence[Any]) -> list[int]:
    numbers = [one.get("update_id") for one in updates if isinstance(one, dict)]
    return [one for one in numbers if isinstance(one, int) and 0 <= one < 2**62]


def _named(answer: Answer, data: Any, method: str, now: datetime) -> SourceError | None:  # noqa: ANN401 - JSON
    """What a refusal of Telegram's means; what is not Telegram's own (no JSON of its kind) keeps its usual name."""
    if not isinstance(data, dict) or "error_code" not in data:
        return None
    told = data.get("parameters")
    wait = told.get("retry_after") if isinstance(told, dict) else None
    if answer.status == 429 and isinstance(wait, int):
        until = now + timedelta(seconds=min(max(wait, 1), _LONGEST_WAIT))
        return Limited("errors-limited-until", until=until, moment=until)
    if answer.status in (401, 404):
        return LockedOut("errors-telegram-token")
    if answer.status == 409:
        webhook = "webhook" in str(data.get("description", "")).lower()
        return LockedOut("errors-telegram-webhook") if webhook else SourceError("errors-telegram-twice")
    if method == "sendMessage" and answer.status == 403:
        return Gone("errors-telegram-blocked")
    return SourceError("errors-telegram-refused") if method == "sendMessage" and answer.status == 400 else None
