"""What Google's interfaces have in common: signing in, and what a refusal means.

A refusal names its reason twice, in an older and a newer form (``errors`` and ``details``); either may be missing.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.connectors.api import Named
from desktop.connectors.base import Answer, Door
from desktop.connectors.glean import part, rows, words
from desktop.errors import Gone, Limited, LockedOut, OwnerError, SourceError
from desktop.model.account import Account, Secrets

AUTHORIZE = "https://accounts.google.com/o/oauth2/v2/auth"
TOKEN = "https://oauth2.googleapis.com/token"
ISSUER = "https://accounts.google.com"

_DAY_USED_UP = frozenset({"quotaExceeded", "dailyLimitExceeded"})
_TOO_FAST = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"})
_TELLING: dict[str, tuple[type[SourceError], str]] = {
    "keyInvalid": (LockedOut, "errors-google-key"),
    "keyExpired": (LockedOut, "errors-google-key"),
    "API_KEY_INVALID": (LockedOut, "errors-google-key"),
    "accessNotConfigured": (LockedOut, "errors-google-switched-off"),
    "SERVICE_DISABLED": (LockedOut, "errors-google-switched-off"),
    "ipRefererBlocked": (LockedOut, "errors-google-key-narrow"),
    "API_KEY_SERVICE_BLOCKED": (LockedOut, "errors-google-key-narrow"),
    "API_KEY_HTTP_REFERRER_BLOCKED": (LockedOut, "errors-google-key-narrow"),
    "API_KEY_IP_ADDRESS_BLOCKED": (LockedOut, "errors-google-key-narrow"),
    "API_KEY_ANDROID_APP_BLOCKED": (LockedOut, "errors-google-key-narrow"),
    "API_KEY_IOS_APP_BLOCKED": (LockedOut, "errors-google-key-narrow"),
    "authError": (LockedOut, "errors-sign-in-again"),
    "ACCESS_TOKEN_EXPIRED": (LockedOut, "errors-sign-in-again"),
    "insufficientPermissions": (LockedOut, "errors-google-permission"),
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT": (LockedOut, "errors-google-permission"),
    "commentsDisabled": (LockedOut, "errors-youtube-comments-off"),
    "channelNotFound": (Gone, "errors-youtube-no-channel"),
    "ineligibleAccount": (LockedOut, "errors-youtube-no-own-channel"),
    "commentTextTooLong": (SourceError, "errors-reply-too-long"),
    "parentCommentNotFound": (Gone, "errors-reply-nothing-there"),
    "commentNotFound": (Gone, "errors-reply-nothing-there"),
}


def door(account: Account, secrets: Secrets, scope: str) -> Door:
    """Google's sign-in with the owner's own client; OwnerError where its id or secret is missing."""
    secret = secrets.get("client_secret")
    for name, given in (("client_id", account.settings.get("client_id")), ("client_secret", secret)):
        if not given:
            raise OwnerError("errors-field-missing", field=name, kind=account.kind)
    lasting = {"access_type": "offline", "prompt": "consent"}  # else there is nothing to renew the token with
    return Door(AUTHORIZE, TOKEN, account.settings["client_id"], scope, secret, ISSUER, lasting)


def named(now: Callable[[], datetime]) -> Named:
    """Turns a refusal into the error whose sentence says what to do; None where the status says all there is."""

    def telling(answer: Answer, data: Any) -> SourceError | None:  # noqa: ANN401 - JSON
        reasons = _reasons(data)
        if reasons & _DAY_USED_UP:
            until = next_day(now())
            return Limited("errors-google-quota", until=until, moment=until)
        if reasons & _TOO_FAST:
            if _no_quota_at_all(data):
                return LockedOut("errors-google-not-approved")
            return answer.trouble if isinstance(answer.trouble, Limited) else Limited()
        for reason in _TELLING:
            if reason in reasons:
                error, key = _TELLING[reason]
                return error(key)
        return None

    return telling


def next_day(now: datetime) -> datetime:
    """When Google's next day begins, at midnight in California: then the quota of the day is whole again."""
    there = now.astimezone(ZoneInfo("America/Los_Angeles"))
    return (there + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(now.tzinfo)


def _reasons(data: Any) -> set[str]:  # noqa: ANN401 - JSON
    said = [*rows(data, "error", "errors"), *rows(data, "error", "details")]
    return {words(one, "reason") for one in said} - {""}


def _no_quota_at_all(data: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether the limit is 0: Google has not opened the interface for this project."""
    limits = [part(one, "metadata", "quota_limit_value") for one in rows(data, "error", "details")]
    return "0" in [*limits, part(data, "error", "quota_limit_value")]
