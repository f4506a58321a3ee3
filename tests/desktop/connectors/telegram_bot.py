"""Telegram's interface for bots as a server of our own: keeps updates until a higher one is asked for."""

import json
from datetime import UTC, datetime

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TOKEN = "123456:hunter2-canary-ABCDEFGHIJKLMNOPQR"


class Bot:
    """One bot. ``asked`` remembers (method, body) in order; ``refused`` the refusal of a method, ``lost`` no answer."""

    def __init__(self, web, token=TOKEN):
        self.web, self.token, self.asked = web, token, []
        self.waiting, self.next, self.numbers = [], 870_000, {}
        self.sent, self.refused, self.lost = [], {}, set()
        for method in ("getMe", "getUpdates", "sendMessage"):
            web.pages[f"/bot{token}/{method}"] = self._page(method)

    def _page(self, method):
        def act(handler):
            body = json.loads(self.web.bodies[-1])
            self.asked.append((method, body))
            if method in self.refused:
                status, said = self.refused[method]
                return handler.say(status, said if isinstance(said, bytes) else json.dumps(said).encode())
            result = getattr(self, method)(body)
            if method in self.lost:
                return handler.connection.close()
            return handler.say(200, json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode())

        return act

    def getMe(self, body):
        return {"id": 1, "is_bot": True, "first_name": "Shop", "username": "shop_bot", "can_join_groups": True}

    def getUpdates(self, body):
        """As Telegram does: an offset deletes all before it; one from nowhere near begins at the head."""
        offset = body.get("offset")
        if offset is not None and offset <= self.next + 10:
            self.waiting = [one for one in self.waiting if one["update_id"] >= offset]
        return self.waiting[: body["limit"]]

    def sendMessage(self, body):
        self.sent.append(body)
        return {"message_id": 900 + len(self.sent), "chat": {"id": body["chat_id"], "type": "private"}, "date": 1}

    def tell(self, kind, message):
        """Something the bot is told; gives the message."""
        self.next += 1
        self.waiting.append({"update_id": self.next, kind: message})
        return message

    def write(self, text, at=NOW, *, who=5001, kind="message", **more):
        """Somebody writes to the bot in private."""
        self.numbers[who] = self.numbers.get(who, 10) + 1
        person = {"id": who, "first_name": "Dana", "username": f"dana_{who}"}
        message = {
            "message_id": self.numbers[who],
            "from": {**person, "is_bot": False},
            "chat": {**person, "type": "private"},
            "date": int(at.timestamp()),
            "text": text,
        }
        return self.tell(kind, {**message, **more})
