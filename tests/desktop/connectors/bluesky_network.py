"""A Bluesky host of our own, over real HTTP: sessions that wear out, lists with a timestamp as cursor, records.

It does what the real network was seen to do (tests/by_hand/bluesky.py runs against that one).
"""

import base64
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ME, MY_HANDLE, PASSWORD = "did:plc:owner", "shop.test", "hunter2-canary-abcd"
CID = "bafyreigl6ctsyirif3n3tt7aopk3dyhj2qnyeb4dhscan7dcahzoiujtrq"


def iso(at):
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def did_of(handle):
    return f"did:plc:{handle.partition('.')[0]}"


def token(number, kind, until, scope="com.atproto.appPass"):
    said = json.dumps({"exp": int(until.timestamp()), "scope": scope, "n": number, "kind": kind}).encode()
    return f"eyJh.{base64.urlsafe_b64encode(said).decode().rstrip('=')}.canary{kind}{number}"


class Network:
    """One account's host. ``asked`` remembers the methods in order."""

    def __init__(self, web):
        self.web, self.asked, self.queries, self.bodies, self.headers = web, [], [], [], []
        self.now, self.password, self.scope = NOW, PASSWORD, "com.atproto.appPass"
        self.logins, self.number, self.revoked, self.lasts = 0, 0, False, timedelta(hours=2)
        self.access, self.refresh = "", ""
        self.notices, self.posts, self.records, self.followers = [], {}, {}, {}
        self.lost, self.refused = set(), {}  # methods that answer nothing; methods with (status, body, headers)
        for method in (
            "com.atproto.server.createSession",
            "com.atproto.server.refreshSession",
            "app.bsky.notification.listNotifications",
            "app.bsky.feed.searchPosts",
            "app.bsky.actor.getProfiles",
            "app.bsky.feed.getPosts",
            "app.bsky.feed.getPostThread",
            "com.atproto.repo.putRecord",
            "com.atproto.repo.listRecords",
            "com.atproto.identity.resolveHandle",
        ):
            web.pages[f"/xrpc/{method}"] = self._page(method)

    def _page(self, method):
        answer = getattr(self, method.rpartition(".")[2])

        def act(handler):
            query = parse_qs(urlsplit(handler.path).query)
            sent = self.web.bodies[-1]
            self.asked.append(method.rpartition(".")[2])
            self.queries.append(query)
            self.headers.append(dict(handler.headers))
            self.bodies.append(json.loads(sent) if sent else None)
            if method in self.refused:
                status, body, headers = self.refused[method]
                return handler.say(status, json.dumps(body).encode(), **headers)
            open_to_all = method.startswith("com.atproto.server")
            bearer = handler.headers.get("Authorization", "").removeprefix("Bearer ")
            if not open_to_all and bearer != self.access:
                error = ("AuthMissing", 401) if not bearer else ("InvalidToken", 400)
                return handler.say(error[1], json.dumps({"error": error[0], "message": "x"}).encode())
            status, said = answer(query, self.bodies[-1], bearer)
            if method in self.lost:
                return handler.connection.close()
            return handler.say(status, json.dumps(said, ensure_ascii=False).encode(), Content_Type="application/json")

        return act

    # -- sessions -----------------------------------------------------------------------------

    def _session(self):
        self.number += 1
        self.access = token(self.number, "access", self.now + self.lasts, self.scope)
        self.refresh = token(self.number, "refresh", self.now + timedelta(days=90))
        document = {"service": [{"id": "#atproto_pds", "serviceEndpoint": self.web.url}]}
        said = {"did": ME, "handle": MY_HANDLE, "accessJwt": self.access, "refreshJwt": self.refresh}
        return 200, {**said, "didDoc": document, "active": True}

    def createSession(self, query, body, bearer):
        self.logins += 1
        if body != {"identifier": MY_HANDLE, "password": self.password}:
            return 401, {"error": "AuthenticationRequired", "message": "Invalid identifier or password"}
        self.revoked = False
        return self._session()

    def refreshSession(self, query, body, bearer):
        if self.revoked:
            return 400, {"error": "ExpiredToken", "message": "Token has been revoked"}
        if bearer != self.refresh:
            return 400, {"error": "InvalidToken", "message": "Token could not be verified"}
        return self._session()

    # -- posts --------------------------------------------------------------------------------

    def post(self, text, at, *, handle="guest.test", key=None, parent="", seen=None, **more):
        """A post by somebody, known to the network."""
        uri = f"at://{did_of(handle)}/app.bsky.feed.post/{key or f'3k{len(self.posts):011d}'}"
        record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": iso(at)}
        if parent:
            root = {"uri": parent, "cid": CID}
            record["reply"] = {"root": root, "parent": root}
        author = {"did": did_of(handle), "handle": handle, "displayName": handle.partition(".")[0].title()}
        self.posts[uri] = {"uri": uri, "cid": CID, "author": author, "record": record, "indexedAt": iso(seen or at)}
        self.posts[uri] |= more
        return self.posts[uri]

    def notice(self, text, at, reason="mention", **more):
        """A post that the account is told of."""
        view = {**self.post(text, at, **more), "reason": reason, "isRead": True}
        self.notices.append(view)
        return view

    def listNotifications(self, query, body, bearer):
        limit, start = int(query["limit"][0]), query.get("cursor", ["\uffff"])[0]
        listed = sorted(self.notices, key=lambda one: str(one.get("indexedAt")), reverse=True)
        left = [one for one in listed if str(one.get("indexedAt")) < start]
        page = left[:limit]
        said = {"notifications": page, "priority": False}
        return 200, said | ({"cursor": str(page[-1].get("indexedAt"))} if len(left) > limit else {})

    def searchPosts(self, query, body, bearer):
        word, limit, start = query["q"][0].strip('"'), int(query["limit"][0]), int(query.get("cursor", ["0"])[0])
        found = [one for one in self.posts.values() if word in one["record"]["text"]]
        found = sorted(found, key=lambda one: one["indexedAt"], reverse=True)
        more = {"cursor": str(start + limit)} if len(found) > start + limit else {}
        return 200, {"posts": found[start : start + limit], **more}

    def getProfiles(self, query, body, bearer):
        if len(query["actors"]) > 25:
            return 400, {"error": "InvalidRequest", "message": "too many"}
        known = [did for did in query["actors"] if did in self.followers]
        return 200, {"profiles": [{"did": did, "followersCount": self.followers[did]} for did in known]}

    def getPosts(self, query, body, bearer):
        return 200, {"posts": [self.posts[uri] for uri in query["uris"] if uri in self.posts]}

    def getPostThread(self, query, body, bearer):
        uri = query["uri"][0]
        if uri not in self.posts:
            return 400, {"error": "NotFound", "message": f"Post not found: {uri}"}
        below = [
            one for one in self.posts.values() if one["record"].get("reply", {}).get("parent", {}).get("uri") == uri
        ]
        return 200, {"thread": {"post": self.posts[uri], "replies": [{"post": one} for one in below]}}

    # -- records ------------------------------------------------------------------------------

    def putRecord(self, query, body, bearer):
        uri = f"at://{body['repo']}/{body['collection']}/{body['rkey']}"
        if uri in self.records and body["swapRecord"] is None:
            return 400, {"error": "InvalidSwap", "message": f"Record was at {CID}"}
        if len(body["record"]["text"]) > 300:
            return 400, {"error": "InvalidRequest", "message": "grapheme too big (maximum 300, got 301)"}
        self.records[uri] = body["record"]
        return 200, {"uri": uri, "cid": CID}

    def listRecords(self, query, body, bearer):
        below = sorted((uri for uri in self.records if uri.rpartition("/")[2] < query["cursor"][0]), reverse=True)
        page = below[: int(query["limit"][0])]
        return 200, {"records": [{"uri": uri, "cid": CID, "value": self.records[uri]} for uri in page]}

    def resolveHandle(self, query, body, bearer):
        handle = query["handle"][0]
        if not handle.endswith(".test"):
            return 400, {"error": "InvalidRequest", "message": "Unable to resolve handle"}
        return 200, {"did": did_of(handle)}
