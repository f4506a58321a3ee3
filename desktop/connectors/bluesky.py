"""Bluesky: mentions, replies and quotes of an account, posts with the owner's words; answers by a post of her own."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from desktop.connectors import bluesky_reply
from desktop.connectors.base import Http
from desktop.connectors.blame import KEY, PLACE
from desktop.connectors.bluesky_address import SERVER
from desktop.connectors.bluesky_look import Look, listed, noticed, notices, searched
from desktop.connectors.bluesky_place import place
from desktop.connectors.bluesky_post import PLATFORM, moment, parts
from desktop.connectors.bluesky_session import NAME, Session
from desktop.errors import SourceError, Unreachable
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message, Sent

KIND = Kind(
    id="bluesky",
    fields=(
        Field("handle", mends=frozenset({"errors-bluesky-handle", "errors-bluesky-off", "errors-bluesky-closed"})),
        Field("password", FieldKind.PASSWORD, secret=True, mends=KEY | {"errors-bluesky-password"}),
        Field("server", FieldKind.ADDRESS, required=False, default=SERVER, mends=PLACE | {"errors-bluesky-server"}),
        Field("words", required=False),
    ),
    every=timedelta(minutes=5),
    place=("handle", "server"),
    kept=(NAME,),
)
_MAIN_PASSWORD = "com.atproto.access"  # what a token may do that was earned with the account's own password


class Bluesky:
    """Looks at one account's notifications and searches for its words; remembers what it has handed over."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, deadline: float = 60.0) -> None:
        """``deadline`` in seconds for a round: later than that nothing more is asked."""
        self._now = now or (lambda: datetime.now(UTC))
        self._deadline = deadline

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether we are let in, whether by an app password, and how many mentions of the last 30 days there are."""
        session, since = Session(account, secrets, http, self._now), place("", self._now()).since
        me = session.me
        found = session.get("app.bsky.notification.listNotifications", notices(100))
        items = sum((moment(one.get("indexedAt")) or since) >= since for one in noticed(found, me.did))
        key = "check-bluesky" if items else "check-bluesky-empty"
        if me.claims.get("scope") == _MAIN_PASSWORD:
            key = "check-bluesky-main-password"
        elif account.terms and not _searches(session, account.terms[0], since):
            key = "check-bluesky-no-search"
        return Checked(Trouble(key, {"handle": f"@{me.handle}", "items": items}), items, f"@{me.handle}"[:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The posts that were not handed over yet, oldest first; ``more`` while older notifications are left."""
        now = self._now()
        look = Look(Session(account, secrets, http, self._now), account, place(cursor, now), now, self._deadline)
        look.walk()
        look.search()
        return look.batch()

    def can_answer(self, account: Account, to: Message) -> bool:
        """Whether the message is a post there."""
        return to.platform == PLATFORM and parts(to.remote_id) != ("", "")

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Post ``text`` below ``to``; a second try with the same ``mark`` finds the first and posts nothing."""
        return bluesky_reply.reply(Session(account, secrets, http, self._now), to, text, mark, self._now())

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own post with this text below ``to``: among our own posts, or in the thread."""
        return bluesky_reply.find(Session(account, secrets, http, self._now), to, text, since)


def _searches(session: Session, term: str, since: datetime) -> bool:
    """Whether the server lets us search; passing trouble is no refusal."""
    try:
        listed(session.get("app.bsky.feed.searchPosts", searched(term, since, 1)), "posts")
    except Unreachable:
        return True
    except SourceError:
        return False
    return True
