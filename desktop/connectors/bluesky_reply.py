"""Answers on Bluesky: posted once under a key that the reply itself decides, and found again."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from desktop.connectors.api import Query
from desktop.connectors.bluesky_look import listed
from desktop.connectors.bluesky_post import facets, moment, parts, web
from desktop.connectors.bluesky_session import Held, Session, Taken
from desktop.errors import Garbled, Gone, SourceError
from desktop.model.message import Message, Sent

_POSTS = "app.bsky.feed.post"
_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"
_WINDOW = 1_000_000  # microseconds: the keys of all our answers to one message lie this close behind its own time
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MENTIONS = 5  # names looked up for one reply
_SKEW = timedelta(seconds=1)


def reply(session: Session, to: Message, text: str, mark: str, now: datetime) -> Sent:
    """Post the answer; raises Gone where the post is no more, Garbled where it may not be answered, Unclear.

    The record is put where there is none yet, under a key made of ``to`` and ``mark``: a second try is told that the
    key is taken, so nothing is ever posted twice. (To create it instead would end in a server error.)
    """
    text = _whole(text)
    parent, root = _thread(session, to)
    record: dict[str, Any] = {
        "$type": _POSTS,
        "text": text,
        "createdAt": now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "reply": {"root": root, "parent": parent},
    }
    if marks := list(_facets(session, to, text)):
        record["facets"] = marks
    me, key = session.me, key_of(to, mark)
    asked = {"repo": me.did, "collection": _POSTS, "rkey": key, "record": record, "swapRecord": None}
    if not _put(session, asked):
        raise Garbled("errors-bluesky-refused")
    return _sent(me, f"at://{me.did}/{_POSTS}/{key}")


def find(session: Session, to: Message, text: str, since: datetime) -> Sent | None:
    """Our post with this text below ``to`` from ``since`` on: in our own records, which know at once, or the thread."""
    me = session.me
    for records in (_own_records, _answers_in_thread):
        for uri, record in records(session, to):
            if parts(uri)[0] == me.did and _is_it(record, to, _whole(text), since):
                return _sent(me, uri)
    return None


def key_of(to: Message, mark: str) -> str:
    """The record's key for this reply: a time identifier just behind the message's own time, the same on every try."""
    chance = int.from_bytes(sha256(f"{to.remote_id}\n{mark}".encode()).digest()[:8], "big")
    return _tid(_micros(to) + chance % _WINDOW, (chance >> 32) % 1024)


def _put(session: Session, asked: Mapping[str, Any]) -> bool:
    """Put the record; True also where an earlier try did, False where it is refused for what it says."""
    try:
        session.say("com.atproto.repo.putRecord", asked)
    except Taken:
        return True
    except Garbled as trouble:
        if trouble.key != "errors-answer-odd":
            raise
        return False
    return True


def _thread(session: Session, to: Message) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The post to answer as it stands now, and the first post of its thread."""
    posts = listed(session.get("app.bsky.feed.getPosts", {"uris": [to.remote_id]}), "posts")
    post = next((one for one in posts if one.get("uri") == to.remote_id), None)
    if post is None:
        raise Gone("errors-bluesky-post-gone")
    viewer = post.get("viewer")
    if isinstance(viewer, dict) and viewer.get("replyDisabled") is True:
        raise Garbled("errors-bluesky-no-reply")
    record = post.get("record")
    above = record.get("reply") if isinstance(record, dict) else None
    parent = _reference(post)
    return parent, _reference(above.get("root")) if isinstance(above, dict) else parent


def _reference(post: Any) -> Mapping[str, str]:  # noqa: ANN401 - JSON
    said = [post.get(name) if isinstance(post, dict) else None for name in ("uri", "cid")]
    if not all(isinstance(one, str) and one for one in said):
        raise Garbled("errors-bluesky-server")
    return {"uri": str(said[0]), "cid": str(said[1])}


def _facets(session: Session, to: Message, text: str) -> Iterator[Mapping[str, Any]]:
    """The links and mentions as the network wants them, by bytes; a name nobody has stays plain text."""
    known = {to.author.handle.lower(): parts(to.remote_id)[0]}
    for start, end, kind, target in facets(text):
        feature = {"$type": "app.bsky.richtext.facet#link", "uri": target}
        if kind == "mention":
            if target not in known:
                known[target] = _did(session, target) if len(known) <= _MENTIONS else ""
            if not known[target]:
                continue
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": known[target]}
        yield {"index": {"byteStart": start, "byteEnd": end}, "features": [feature]}


def _did(session: Session, handle: str) -> str:
    try:
        found = session.get("com.atproto.identity.resolveHandle", {"handle": handle})
    except SourceError:
        return ""
    did = found.data.get("did") if isinstance(found.data, dict) else None
    return did if isinstance(did, str) and did.startswith("did:") else ""


def _own_records(session: Session, to: Message) -> Iterator[tuple[str, Any]]:
    behind = _tid(_micros(to) + _WINDOW, 0)  # records come from this key downwards
    asked: Query = {"repo": session.me.did, "collection": _POSTS, "limit": 50, "cursor": behind}
    for one in listed(session.get("com.atproto.repo.listRecords", asked), "records"):
        yield str(one.get("uri")), one.get("value")


def _answers_in_thread(session: Session, to: Message) -> Iterator[tuple[str, Any]]:
    try:
        found = session.get("app.bsky.feed.getPostThread", {"uri": to.remote_id, "depth": 1, "parentHeight": 0})
    except Gone:
        return
    thread = found.data.get("thread") if isinstance(found.data, dict) else None
    replies = thread.get("replies") if isinstance(thread, dict) else None
    for one in replies if isinstance(replies, list) else ():
        post = one.get("post") if isinstance(one, dict) else None
        if isinstance(post, dict):
            yield str(post.get("uri")), post.get("record")


def _is_it(record: Any, to: Message, text: str, since: datetime) -> bool:  # noqa: ANN401 - JSON
    try:
        below, at = record["reply"]["parent"]["uri"], moment(record["createdAt"])
        return record["text"] == text and below == to.remote_id and at is not None and at >= since - _SKEW
    except (LookupError, TypeError):
        return False


def _sent(me: Held, uri: str) -> Sent:
    return Sent(uri, web(me.handle, uri))


def _micros(to: Message) -> int:
    """The message's time in microseconds, by whole milliseconds as the store keeps it."""
    return max(0, (to.sent_at - _EPOCH) // timedelta(milliseconds=1)) * 1000


def _tid(micros: int, clock: int) -> str:
    """A time identifier: 53 bits of microseconds and 10 bits that tell writers apart, in thirteen sortable signs."""
    number = (micros & (1 << 53) - 1) << 10 | clock
    return "".join(_SIGNS[number >> 5 * place & 31] for place in range(12, -1, -1))


def _whole(text: str) -> str:
    """The text without halves of signs, which no network takes."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
