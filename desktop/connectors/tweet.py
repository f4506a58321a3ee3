"""A post of X, as its interface gives it; what reading it costs, and what a refusal means."""

import html
import re
from datetime import datetime
from decimal import Decimal
from typing import Any

from desktop.connectors import purse
from desktop.connectors.api import Api
from desktop.connectors.base import Answer
from desktop.connectors.glean import identity, moment, number, rows, safe, words
from desktop.connectors.text import one_line
from desktop.errors import Gone, LockedOut, SourceError
from desktop.model.account import Account
from desktop.model.message import Author, Message

ID = re.compile(r"\d{1,25}")
_TELLING = {
    "creditsdepleted": "errors-x-credits",
    "spendcapreached": "errors-x-own-limit",
    "client-not-enrolled": "errors-x-not-enrolled",
    "unsupported authentication": "errors-x-token",
    "unauthorized": "errors-x-token",
}


def message(account: Account, one: Any, user: Any, now: datetime) -> Message:  # noqa: ANN401 - JSON
    """One post by ``user``, of whom nothing may be known."""
    id, name = identity(one, "id"), one_line(words(user, "username"))
    followers = number(user, "public_metrics", "followers_count") if user else None
    author = Author(name or words(one, "author_id"), one_line(words(user, "name")), followers)
    url = f"https://x.com/{name or 'i'}/status/{id}" if ID.fullmatch(id) else ""
    at = moment(words(one, "created_at"), now)
    return safe(Message(account.id, id, author, text(one), at, "x", url, "", answers(one)))


def id_of(one: Any, name: str) -> str:  # noqa: ANN401 - JSON
    """The number of a post or user; empty where there is none."""
    found = words(one, name)
    return found if ID.fullmatch(found) else ""


def who(account: Account, api: Api) -> tuple[str, str]:
    """The account's number and name; Gone where there is none."""
    typed = re.sub(r"^(https?://)?(www\.)?(x|twitter)\.com/|[/?].*$", "", account.settings.get("handle", "").strip())
    if not re.fullmatch(r"@?\w{1,15}", typed, re.ASCII):
        raise Gone("errors-x-no-user")
    try:
        found = api.get(f"/2/users/by/username/{typed.lstrip('@')}").data
    except Gone:  # nothing at this address: that is our address, and her name in it
        found = None
    if not ID.fullmatch(id := words(found, "data", "id")):
        raise Gone("errors-x-no-user")
    return id, one_line(words(found, "data", "username")) or typed.lstrip("@")


def cost(found: Any) -> Decimal:  # noqa: ANN401 - JSON
    """What an answer costs: every post and every user in it."""
    users, posts = rows(found, "includes", "users"), [*rows(found, "data"), *rows(found, "includes", "tweets")]
    return len(posts) * purse.POST_READ + len(users) * purse.USER_READ


def answers(one: Any) -> str:  # noqa: ANN401 - JSON
    """The id of the post that this one answers."""
    found = [words(to, "id") for to in rows(one, "referenced_tweets") if words(to, "type") == "replied_to"]
    return found[0] if found else ""


def text(one: Any) -> str:  # noqa: ANN401 - JSON
    """What the post says, a long one whole."""
    return html.unescape(words(one, "note_tweet", "text") or words(one, "text"))


def bare(said: str) -> str:
    """A text without what X puts before an answer, the names, and without links, which X rewrites."""
    return re.sub(r"https?://\S+", "", re.sub(r"^\s*(@\w+\s+)+", "", said))


def named(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
    """The error whose sentence says what to do; None where the status says all there is."""
    said = {words(data, name).casefold() for name in ("title", "reason")}
    key = next((key for reason, key in _TELLING.items() if reason in said), "")
    return LockedOut(key or "errors-x-credits") if key or answer.status == 402 else None


def named_reply(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
    """As ``named``; what is forbidden without a reason is this one reply."""
    return named(answer, data) or (SourceError("errors-x-reply-refused") if answer.status == 403 else None)
