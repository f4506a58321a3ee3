"""The town: the houses of ``tests/houses.py``, here or in a process of their own, and the real connector to each."""

import gzip
import multiprocessing
import ssl
from urllib.parse import urlsplit

from desktop.connectors.bluesky import Bluesky
from desktop.connectors.facebook import Facebook
from desktop.connectors.feed import Feed
from desktop.connectors.google_business import GoogleBusiness
from desktop.connectors.instagram import Instagram
from desktop.connectors.mail import Mail
from desktop.connectors.mastodon import Mastodon
from desktop.connectors.outlook import Outlook
from desktop.connectors.reddit import Reddit
from desktop.connectors.telegram import Telegram
from desktop.connectors.x import X
from desktop.connectors.youtube import YouTube

BY_BASE = {
    "telegram": Telegram,
    "facebook": Facebook,
    "instagram": Instagram,
    "google_business": GoogleBusiness,
    "x": X,
}


def connector(kind, address, now=None, context=ssl.create_default_context):
    """The real connector of a kind that finds its server at ``address``."""
    if kind in BY_BASE:
        return BY_BASE[kind](now, base=address)
    if kind == "youtube":
        return YouTube(now, base=f"{address}/v3")
    if kind == "reddit":
        return Reddit(now, host="127.0.0.1", scheme="http")
    if kind in ("mail", "outlook"):
        parts = urlsplit(address)
        trust = context(cafile=parts.path)
        return Mail(now, trust) if kind == "mail" else Outlook(now, trust, server=parts.hostname, port=parts.port)
    return {"feed": Feed, "mastodon": Mastodon, "bluesky": Bluesky}[kind](now)


def connectors(addresses):
    """The table of connectors, for the houses at these addresses."""
    return tuple(connector(kind, address) for kind, address in addresses.items())


class Town:
    """Every house, or those of some kinds, served by this process."""

    def __init__(self, *kinds):
        from tests.houses import HOUSES, Keys, has_mail

        self.keys, self.figures = Keys(), {}
        here = [one for one in HOUSES if one.kind in kinds or not kinds]
        here = [one for one in here if has_mail() or one.kind not in ("mail", "outlook")]
        self.houses = {one.kind: one(self.keys) for one in here}

    @property
    def addresses(self):
        return {kind: house.address for kind, house in self.houses.items()}

    @property
    def values(self):
        """What the owner types into each form."""
        return {kind: house.values for kind, house in self.houses.items()}

    def put(self, text, at):
        """Somebody writes to every account."""
        for house in self.houses.values():
            house.put(text, at)

    def fill(self, kind, messages):
        self.houses[kind].fill(messages)

    def weigh(self):
        """Pack answers as real servers do, and count them: ``figures[kind]`` are requests and bytes of bodies."""
        for kind, house in self.houses.items():
            self.figures[kind] = [0, 0]
            house.web.server.RequestHandlerClass = _weighing(house.web.server.RequestHandlerClass, self.figures[kind])

    def weight(self, kind):
        return tuple(self.figures[kind])

    def close(self):
        for house in self.houses.values():
            house.close()


def _weighing(handler, figures):
    class Weighing(handler):
        def say(self, status, body=b"", **headers):
            if body and "gzip" in self.headers.get("Accept-Encoding", ""):
                body, headers = gzip.compress(body, 6), {**headers, "Content_Encoding": "gzip"}
            figures[0] += 1
            figures[1] += len(body)
            super().say(status, body, **headers)

    return Weighing


class Away:
    """A town in a process of its own, which takes neither the interpreter nor the memory of the one that is measured.

    ``ask("put", text, at)`` calls that method there.
    """

    def __init__(self, *kinds):
        context = multiprocessing.get_context("spawn")
        self._pipe, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there, kinds), daemon=True)
        self._process.start()
        self.addresses, self.values = self._pipe.recv()

    def ask(self, what, *arguments):
        self._pipe.send((what, *arguments))
        return self._pipe.recv()

    def close(self):
        self._pipe.send(None)
        self._process.join(10)
        self._process.terminate()


def _serve(pipe, kinds):
    town = Town(*kinds)
    try:
        pipe.send((town.addresses, town.values))
        while (order := pipe.recv()) is not None:
            pipe.send(getattr(town, order[0])(*order[1:]))
    except EOFError:
        return
    finally:
        town.close()
