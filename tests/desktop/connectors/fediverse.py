"""A small server of our own with Mastodon's interface, on loopback: what real ones do differently is a switch."""

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from desktop.connectors.mastodon import Mastodon
from desktop.model.account import Account, AccountId, Secret, Secrets

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CANARY = "hunter2-canary"
ME = "01SHOP"


def iso(at):
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Fediverse:
    """One account's notices, own posts, hashtags and what the search finds; newest first, as the servers give it."""

    def __init__(self, web, http, token=CANARY, **account):
        self.web, self.http, self.token = web, http, token
        self.notices, self.own, self.posted = [], [], []
        self.largest, self.heeds_since, self.link = 40, True, "whole"
        self.connector = Mastodon(now=lambda: NOW)
        self.account = Account(AccountId("a1"), "mastodon", "Shop", {"server": web.url}, ("token",), **account)
        self.secrets = Secrets({"token": Secret(token)})
        self.known = {}
        self.page("/api/v1/accounts/verify_credentials", lambda asked: {"id": ME, "acct": "shop", "url": web.url})
        self.page("/api/v1/notifications", self.some_notices)
        self.page(f"/api/v1/accounts/{ME}/statuses", lambda asked: self.own)

    # -- what is there ------------------------------------------------------------------------

    def page(self, path, answer):
        """``answer(asked)`` gives the JSON, to those who show the token."""

        def act(handler):
            if handler.headers.get("Authorization") != f"Bearer {self.token}":
                return handler.say(401, b'{"error": "The access token is invalid"}')
            parts = urlsplit(handler.path)
            found = answer(parse_qs(parts.query))
            found, headers = found if isinstance(found, tuple) else (found, {})
            return handler.say(200, json.dumps(found).encode(), Content_Type="application/json", **headers)

        self.web.pages[path] = act

    def refuses(self, path, status, body=b'{"error": "no"}', **headers):
        self.web.page(path, body, "application/json", status, **headers)

    def post(self, text="hello", at=NOW, id=None, by="customer", **more):
        id = id or f"p{len(self.known) + 1:06}"
        self.known[id] = {
            "id": id,
            "created_at": iso(at),
            "content": f"<p>{text}</p>",
            "url": f"https://town.example/@{by}/{id}",
            "account": {"id": by, "acct": f"{by}@town.example", "display_name": by.title(), "followers_count": 7},
            "visibility": "public",
            **more,
        }
        return self.known[id]

    def notify(self, post, type="mention", at=None):
        at = at or datetime.fromisoformat(post["created_at"])
        id = f"n{len(self.notices) + 1:06}"
        self.notices.insert(0, {"id": id, "type": type, "created_at": iso(at), "status": post})

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.notify(self.post(text, at + timedelta(minutes=number)))

    def tag(self, name, *posts):
        self.page(f"/api/v1/timelines/tag/{name}", lambda asked: list(posts))

    def search(self, **found):
        self.page("/api/v2/search", lambda asked: {"accounts": [], "statuses": found.get(asked["q"][0], [])})

    def some_notices(self, asked):
        types = asked.get("types[]", [])
        found = [one for one in self.notices if not types or not isinstance(one, dict) or one.get("type") in types]
        ids = [one["id"] if isinstance(one, dict) else "" for one in found]
        if "max_id" in asked:
            found = found[ids.index(asked["max_id"][0]) + 1 :]
        if "since_id" in asked and self.heeds_since:
            found = [one for one in found if not isinstance(one, dict) or one["id"] > asked["since_id"][0]]
        page = found[: min(self.largest, int(asked["limit"][0]))]
        if not page or self.link == "none":
            return page, {}
        host = self.web.url if self.link == "whole" else "http://inside.example"
        links = [f'<{host}/api/v1/notifications?min_id={page[0]["id"]}>; rel="prev"']
        if len(found) > len(page):  # as some servers do, without the types
            links.insert(0, f'<{host}/api/v1/notifications?limit=5&max_id={page[-1]["id"]}>; rel="next"')
        return page, {"Link": ", ".join(links)}

    # -- what the contract wants --------------------------------------------------------------

    def refuse(self):
        self.secrets = Secrets({"token": Secret(CANARY + "-worn-out")})

    def vanish(self):
        for path in list(self.web.pages):
            self.refuses(path, 410)

    def close(self):
        self.web.close()
        self.web.close = lambda: None

    # -- looking ------------------------------------------------------------------------------

    def look(self, cursor=""):
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def look_on(self, cursor=""):
        """Every round of one look; its batches."""
        batches = [self.look(cursor)]
        while batches[-1].more:
            batches.append(self.look(batches[-1].cursor))
        return batches

    def later(self, **span):
        now = self.connector._now() + timedelta(**span)
        self.connector = Mastodon(now=lambda: now)

    def asked(self, start=0):
        """The questions since the ``start``-th, each as its path and its query."""
        parts = [urlsplit(path) for path, _ in self.web.asked[start:]]
        return [(part.path, parse_qs(part.query)) for part in parts]
