"""The reviews of a business on Google, for owners whose project Google has let in.

A review that its writer changed is a message of its own: what was five stars yesterday may be one star today.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.connectors import google, oauth, premises
from desktop.connectors.api import Api
from desktop.connectors.base import Door, Http
from desktop.connectors.blame import GONE, KEY
from desktop.connectors.glean import OUR_CLOCKS, identity, moment, part, rows, safe, same, words
from desktop.connectors.text import one_line
from desktop.connectors.walk import Walk
from desktop.errors import SourceError
from desktop.model.account import Account, Checked, Effort, Field, FieldKind, Kind, Secrets, Trouble
from desktop.model.message import Author, Batch, Cursor, Message, Sent

ACCOUNTS = "https://mybusinessaccountmanagement.googleapis.com"
LOCATIONS = "https://mybusinessbusinessinformation.googleapis.com"
REVIEWS = "https://mybusiness.googleapis.com"
SCOPE = "https://www.googleapis.com/auth/business.manage"
KIND = Kind(
    id="google_business",
    fields=(
        Field("client_id"),
        Field("client_secret", FieldKind.PASSWORD, secret=True),
        Field(
            "token",
            FieldKind.SIGN_IN,
            secret=True,
            mends=KEY | {"errors-google-permission", "errors-google-no-place"},
        ),
        Field("location", required=False, mends=GONE | {"errors-google-place"}),
    ),
    every=timedelta(minutes=15),
    place=("client_id", "location"),
    effort=Effort.APPROVAL,
)
ROUND = 5  # requests of one round
LONGEST_REPLY = 4096  # bytes, by Google's reference
_STARS = {"ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5}
_REVIEW = re.compile(r"(accounts/\d{1,40}/locations/\d{1,40}/reviews/[\w-]{1,200})(?:@[\w.:+-]{1,40})?")
_TRANSLATED = "(Translated by Google)"
_CHANGED = timedelta(minutes=1)  # a review is sent in pieces; what comes later than this is a change


class GoogleBusiness:
    """Looks at the reviews of one place and answers those that have no answer yet."""

    kind = KIND

    def __init__(self, now: Callable[[], datetime] | None = None, base: str = "") -> None:
        """``now`` bounds what claims to come from the future; ``base`` takes the place of Google's addresses."""
        self._now = now or (lambda: datetime.now(UTC))
        self._base = base

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """Whether the reviews can be read, of which place, and how many there are."""
        place = self._place(account, secrets, http)
        found = self._api(REVIEWS, secrets, http).get(f"/v4/{place['name']}/reviews", _page("")).data
        total = part(found, "totalReviewCount")
        items = total if isinstance(total, int) and total >= 0 else len(rows(found, "reviews"))
        key = "check-reviews" if items else "check-reviews-empty"
        return Checked(Trouble(key, {"title": place["title"], "items": items}), items, place["title"][:80])

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The reviews that are new or were changed, and which of them the owner has answered."""
        walk = Walk(cursor)
        place = part(walk.notes, "place")
        if not isinstance(place, dict) or not premises.NAME.fullmatch(words(place, "name")):
            place = walk.notes["place"] = self._place(account, secrets, http)
        api = self._api(REVIEWS, secrets, http)
        for _, _, turn in walk.jobs(ROUND, ("reviews", "", "")):
            found = api.get(f"/v4/{place['name']}/reviews", _page(turn)).data
            self._take(walk, account, place, found)
        return walk.batch()

    def _take(self, walk: Walk, account: Account, place: Any, found: Any) -> None:  # noqa: ANN401 - JSON
        """One page of reviews, the last changed first; then the next one, until what is known or too long ago."""
        messages = [self._message(account, place, one) for one in rows(found, "reviews")]
        last, turn = messages[-1] if messages else None, words(found, "nextPageToken")
        more = last is not None and walk.reaches_below(last.remote_id, last.sent_at, self._now())
        for message, one in zip(messages, rows(found, "reviews"), strict=True):
            walk.take(message)
            answered = self._replied(one)
            if answered is not None and answered >= message.sent_at:  # else it was changed after it was answered
                walk.answer(message.remote_id, answered)
        if turn and more:
            walk.later("reviews", "", turn)

    def _message(self, account: Account, place: Any, one: Any) -> Message:  # noqa: ANN401 - JSON
        made, changed = (moment(words(one, name), self._now()) for name in ("createTime", "updateTime"))
        own = f"{words(place, 'name')}/reviews/{words(one, 'reviewId')}"
        id = next((name for name in (words(one, "name"), own) if _REVIEW.fullmatch(name)), "") or identity(one, "name")
        if words(one, "createTime") and words(one, "updateTime") and changed - made > _CHANGED:
            id, made = f"{id}@{changed.strftime('%Y%m%dT%H%M%SZ')}", changed
        hidden = part(one, "reviewer", "isAnonymous") is True
        name = "" if hidden else one_line(words(one, "reviewer", "displayName"))
        stars = _STARS.get(words(one, "starRating"))
        text, url = _original(words(one, "comment")), words(place, "url")
        return safe(Message(account.id, id, Author(name, name), text, made, "google", url, stars=stars))

    def _replied(self, one: Any) -> datetime | None:  # noqa: ANN401 - JSON
        """When the owner answered; None where nobody did, or Google refused the answer."""
        reply = part(one, "reviewReply")
        if not words(reply, "comment") or words(reply, "reviewReplyState") == "REJECTED":
            return None
        return moment(words(reply, "updateTime"), self._now())

    def _api(self, base: str, secrets: Secrets, http: Http) -> Api:
        token = oauth.bearer(secrets, http, self._now())
        return Api(http, self._base or base, token, google.named(self._now))

    def _place(self, account: Account, secrets: Secrets, http: Http) -> dict[str, str]:
        asked = (self._api(base, secrets, http) for base in (ACCOUNTS, LOCATIONS))
        return premises.meant(account.settings.get("location", ""), *asked)

    # -- answering ----------------------------------------------------------------------------

    def door(self, account: Account, secrets: Secrets, redirect: str, http: Http) -> Door:
        """Google's sign-in with the owner's own client."""
        return google.door(account, secrets, SCOPE)

    def can_answer(self, account: Account, to: Message) -> bool:
        """Every review that has Google's own name."""
        return _REVIEW.fullmatch(to.remote_id) is not None

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Answer a review that has no answer; Google would put a second one in the place of the first."""
        if len(text.encode()) > LONGEST_REPLY:
            raise SourceError("errors-reply-too-long")
        api, name = self._api(REVIEWS, secrets, http), _name(to)
        if words(api.get(f"/v4/{name}").data, "reviewReply", "comment"):
            raise SourceError("errors-google-answered")
        api.say(f"/v4/{name}/reply", {"comment": text}, method="PUT")
        return Sent(f"{name}/reply", to.url)

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """The answer that the review has, where it is this one."""
        found = self._api(REVIEWS, secrets, http).get(f"/v4/{_name(to)}").data
        at = moment(words(found, "reviewReply", "updateTime"), self._now())
        ours = same(words(found, "reviewReply", "comment"), text) and at >= since - OUR_CLOCKS
        return Sent(f"{_name(to)}/reply", to.url) if ours else None


def _page(turn: str) -> dict[str, str | int]:
    asked: dict[str, str | int] = {"pageSize": 50, "orderBy": "updateTime desc"}
    return {**asked, "pageToken": turn} if turn else asked


def _name(to: Message) -> str:
    """Google's name of the review, without what marks a changed one."""
    found = _REVIEW.fullmatch(to.remote_id)
    return found[1] if found else to.remote_id


def _original(text: str) -> str:
    """The words of the writer: Google puts a translation of its own before or behind them."""
    if text.lstrip().startswith(_TRANSLATED):
        return text.partition("(Original)")[2].strip() or text
    return re.split(r"\n\s*" + re.escape(_TRANSLATED), text, maxsplit=1)[0].strip() or text
