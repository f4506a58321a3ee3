"""A kind of account that can answer, and the place behind it: what it takes, loses and refuses, and what is there."""

from datetime import timedelta
from threading import Event

from desktop.errors import Unclear
from desktop.model.account import Checked, Field, FieldKind, Kind, Trouble
from desktop.model.message import Author, Batch, Message, Sent


class Speaking:
    """``fates`` says what becomes of each reply: by default it is taken; ``posts`` is what everybody can see there."""

    platform = "mastodon"

    def __init__(self, clock, kind="speaking"):
        self.clock = clock
        fields = Field("address"), Field("password", FieldKind.PASSWORD, required=False, secret=True)
        self.kind = Kind(kind, fields, timedelta(minutes=15), place=("address",))
        self.tells, self.fates, self.finds = [], [], []
        self.posts, self.tried, self.sought = [], [], []
        self.reached, self.go_on, self.arrived = Event(), Event(), Event()

    def check(self, account, secrets, http):
        return Checked(Trouble("check-feed"))

    def fetch(self, account, secrets, cursor, http):
        if self.tells and isinstance(self.tells[0], BaseException):
            raise self.tells.pop(0)
        told, self.tells = self.tells, []
        start = int(cursor or 0)
        batch = [self.message(account, text, start + number) for number, text in enumerate(told)]
        return Batch(tuple(batch), str(start + len(batch)))

    def message(self, account, text, number):
        at, url = self.clock.now() - timedelta(minutes=30), f"https://town.example/{number}"
        author = Author("amina@town.example", "Amina")
        return Message(account.id, f"m{number}", author, text, at, self.platform, url=url)

    def can_answer(self, account, to):
        return "unanswerable" not in to.text

    def completed(self, account, to, text):
        return text if text.startswith("@amina ") else f"@amina {text}"

    def reply(self, account, secrets, to, text, mark, http):
        fate = self.fates.pop(0) if self.fates else "taken"
        self.tried.append((to.remote_id, text, mark))
        if callable(fate):
            fate = fate()
        if fate == "hangs":
            self.reached.set()
            assert self.go_on.wait(20)
            fate = "taken"
        if isinstance(fate, BaseException):
            raise fate
        if fate != "lost before":
            self.posts.append((to.remote_id, text, mark))
            self.arrived.set()
        if fate in ("lost after", "lost before"):
            raise Unclear
        if fate == "broken after":
            raise RuntimeError("a bug of ours")
        return self._sent(len(self.posts))

    def find(self, account, secrets, to, text, since, http):
        self.sought.append((to.remote_id, text, since))
        told = self.finds.pop(0) if self.finds else "look"
        if isinstance(told, BaseException):
            raise told
        if told == "not yet":
            return None
        for number, (there, said, _) in enumerate(self.posts, start=1):
            if (there, said) == (to.remote_id, text):
                return self._sent(number)
        return None

    def _sent(self, number):
        return Sent(f"r{number}", f"https://town.example/r{number}")
