"""An account on Mastodon, GoToSocial or another server with the same interface: mentions, words, answers."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlsplit

from desktop.connectors import oauth
from desktop.connectors.api import Api
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import KEY, PLACE
from desktop.connectors.mastodon_look import FIRST_LOOK, NOTICES, TYPES, Look
from desktop.connectors.mastodon_memory import remembered
from desktop.connectors.mastodon_post import PLATFORM, addressed, identity, is_by, link, moment, says
from desktop.connectors.mastodon_server import address_of, asked, server, stage, who_am_i
from desktop.connectors.text import one_line
from desktop.errors import Garbled, OwnerError, Unclear
from desktop.model.account import Account, Checked, Field, FieldKind, Kind, Secret, Secrets, Trouble
from desktop.model.message import Batch, Cursor, Message, Sent

KIND = Kind(
    id="mastodon",
    fields=(
        Field(
            "server",
            mends=PLACE | {f"errors-mastodon-{why}" for why in ("server", "moved", "not-taken")},
        ),
        Field("token", FieldKind.SIGN_IN, secret=True, mends=KEY | {"errors-mastodon-forbidden"}),
        Field("words", required=False),
    ),
    every=timedelta(minutes=5),
    place=("server", "token"),
    kept=("app",),
)
SCOPES = "read:accounts read:notifications read:statuses read:search write:statuses"
_NARROWED = {"public": "unlisted", "unlisted": "unlisted", "private": "private"}  # anything else: to the author alone
_SKEW = timedelta(minutes=10)  # a server's clock may be behind ours by this much
_APP_LASTS = 3600  # seconds; servers forget an app through which nobody signed in


class Mastodon:
    """Looks at the mentions of one account and at words to search for; answers through it."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, deadline: float = 45.0) -> None:
        """``deadline``: seconds of a look after which nothing more is asked; what is left waits for the next."""
        self._now = now or (lambda: datetime.now(UTC))
        self._deadline = deadline

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whose account it is, and how many of its newest notices are messages of the last 30 days."""
        api = self._server(account, secrets, http)
        me = who_am_i(api)
        oldest, own = self._now() - FIRST_LOOK, identity(me["id"])
        notices = [one for one in asked(api, NOTICES, {"limit": 80}, list).data if isinstance(one, dict)]
        mentions = [one for one in notices if one.get("type") in TYPES and one.get("status")]
        items = sum(
            not is_by(one["status"], own) and (moment(one.get("created_at")) or oldest) >= oldest for one in mentions
        )
        name = one_line(f"@{me.get('acct')}@{urlsplit(api.base).netloc}", 80)
        key = "check-mastodon" if items else "check-mastodon-empty"
        return Checked(Trouble(key, {"account": name, "items": items}), items, name)

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """What was written to and about the account since the last look, oldest first."""
        end = time.monotonic() + self._deadline
        api = self._server(account, secrets, http)
        return Look(api, account, remembered(cursor), self._now(), end).batch()

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Where the owner allows this program in; the program makes itself known to her server first."""
        if not account.settings.get("server", "").strip():
            raise OwnerError("errors-field-missing", field="server", kind=KIND.id)
        base = address_of(account.settings["server"])
        id, key = self._app(base, secrets, redirect, http)
        return Door(f"{base}/oauth/authorize", f"{base}/oauth/token", id, SCOPES, Secret(key) if key else None)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Every post of this account that could be read can be answered."""
        return to.readable and to.platform == PLATFORM and to.account_id == account.id

    def completed(self, account: Account, to: Message, text: str) -> str:
        """The text with the customer named in it: only whom a post names is told of it."""
        return addressed(text, to.author.handle, urlsplit(address_of(account.settings.get("server", ""))).netloc)

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Post the answer for no more eyes than the customer's post had, and never in the public timelines."""
        api = self._stage(account, secrets, http)
        post = asked(api, _path(to), None, dict).data
        form = {
            "status": text,
            "in_reply_to_id": to.remote_id,
            "visibility": "direct" if to.private else _NARROWED.get(str(post.get("visibility")), "direct"),
        }
        posted = api.say("/api/v1/statuses", form=form, headers={"Idempotency-Key": mark}).data
        if not isinstance(posted, dict) or not identity(posted.get("id")):
            raise Unclear
        return Sent(identity(posted["id"]), link(posted))

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Our own post below theirs that says the same; None where it is not there."""
        me = identity(who_am_i(self._server(account, secrets, http))["id"])
        api = self._stage(account, secrets, http)
        below = asked(api, f"{_path(to)}/context", None, dict).data.get("descendants")
        for post in below if isinstance(below, list) else ():
            at = moment(post.get("created_at")) if is_by(post, me) else None
            if at is not None and at >= since - _SKEW and says(post.get("content"), text):
                return Sent(identity(post.get("id")), link(post))
        return None

    def _server(self, account: Account, secrets: Secrets, http: Http) -> Api:
        base = address_of(account.settings.get("server", ""))
        return server(http, base, oauth.bearer(secrets, http, self._now()))

    def _stage(self, account: Account, secrets: Secrets, http: Http) -> Api:
        base = address_of(account.settings.get("server", ""))
        return stage(http, base, oauth.bearer(secrets, http, self._now()))

    def _app(self, base: str, secrets: Secrets, redirect: str, http: Http) -> tuple[str, str]:
        """This program's name and key at the server; made known anew for another way back, and after an hour."""
        second = int(self._now().timestamp())
        wanted = {"server": base, "redirect": redirect, "scopes": SCOPES}
        kept = _opened(secrets.get("app"))
        if {**kept, **wanted} == kept and 0 <= second - int(kept.get("at", 0)) < _APP_LASTS:
            return kept["id"], kept["key"]
        form = {"client_name": "Utulivu", "redirect_uris": redirect, "scopes": SCOPES}
        app = _registered(server(http, base), form)
        secrets.renew("app", Secret(json.dumps({**wanted, **app, "at": str(second)})))
        return app["id"], app["key"]


def _path(to: Message) -> str:
    return f"/api/v1/statuses/{quote(to.remote_id, safe='')}"


def _registered(api: Api, form: dict[str, str]) -> dict[str, str]:
    """The app as the server knows it now; where the server has moved, the error says where to."""
    app, odd = None, None
    try:
        app = api.post("/api/v1/apps", form=form).data
    except Garbled as trouble:
        odd = trouble
    if odd is not None and str(odd.values.get("status", "")).startswith("3"):
        asked(api, "/api/v1/instance", None, dict)
    if odd is not None:
        raise odd.with_traceback(None)
    id, key = (app.get(name) if isinstance(app, dict) else None for name in ("client_id", "client_secret"))
    if not isinstance(id, str) or not id or not isinstance(key, str | None):
        raise Garbled("errors-answer-no-data")
    return {"id": id, "key": key or ""}


def _opened(app: Secret | None) -> dict[str, str]:
    """What we kept about ourselves; empty where that cannot be read."""
    try:
        kept = json.loads(app.reveal()) if app is not None else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) and all(isinstance(one, str) for one in kept.values()) else {}
