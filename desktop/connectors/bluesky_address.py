"""Where a Bluesky account is at home, and its name, however they were typed or copied."""

import re
from typing import Any
from urllib.parse import urlsplit

from desktop.errors import Garbled
from desktop.model.account import Account

SERVER = "https://bsky.social"
_UNSEEN = re.compile(r"[\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def identifier_of(account: Account) -> str:
    """The handle or e-mail address as Bluesky takes it, however it was typed or copied."""
    typed = _UNSEEN.sub("", account.settings.get("handle", ""))
    typed = re.sub(r"^(https?://)?bsky\.app/profile/", "", typed, flags=re.IGNORECASE).strip("/").removeprefix("@")
    bare = "." not in typed and "@" not in typed and ":" not in typed
    return f"{typed}.bsky.social" if typed and bare and server_of(account) == SERVER else typed


def server_of(account: Account) -> str:
    """Where to sign in: an address without a path; Garbled where it cannot be one."""
    typed = account.settings.get("server", "").strip().rstrip("/") or SERVER
    typed = typed if re.match(r"https?://", typed, re.IGNORECASE) else f"https://{typed}"
    server = re.sub(r"//(www\.)?bsky\.app$", "//bsky.social", _origin(typed))  # where people see it, not where it is
    if not server:
        raise Garbled("errors-address-invalid")
    return server


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{parts.scheme}://{host}{port}" if host and not parts.username else ""


def host_named(document: Any, asked: str) -> str:  # noqa: ANN401 - JSON
    """The host that holds the account, as its document names it; never by a less protected way than the one asked."""
    services = document.get("service") if isinstance(document, dict) else None
    for one in services if isinstance(services, list) else ():
        if isinstance(one, dict) and str(one.get("id", "")).endswith("#atproto_pds"):
            named = _origin(str(one.get("serviceEndpoint", "")))
            if named.startswith("https://") or (named and asked.startswith("http://")):
                return named
    return asked
