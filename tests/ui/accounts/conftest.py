"""The accounts page alone: a service of plain lists whose checks answer when told."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from desktop.content.words import Words
from desktop.model.account import (
    Account,
    AccountId,
    Checked,
    Field,
    FieldKind,
    Health,
    Kind,
    SourceState,
    Trouble,
)
from desktop.model.notice import AccountsChanged
from desktop.services.notices import Notices
from ui.accounts.page import AccountsPage
from ui.bridge import Bridge

EVERY = timedelta(minutes=15)
KINDS = (
    Kind(
        "feed",
        (
            Field("address", FieldKind.ADDRESS, secret_when="private"),
            Field("private", FieldKind.SWITCH, required=False, default="no"),
        ),
        EVERY,
    ),
    Kind(
        "mail",
        (
            Field("server"),
            Field("port", FieldKind.NUMBER, default="993"),
            Field("user"),
            Field("password", FieldKind.PASSWORD, secret=True),
            Field("folder", required=False, default="INBOX"),
        ),
        EVERY,
    ),
)
FOUND = Checked(Trouble("check-feed", {"title": "Sunrise Bakery reviews", "items": 12}), 12, "Sunrise Bakery reviews")


class Places:
    """The service's signatures; futures settle when ``answer`` is called, or at once for the others."""

    def __init__(self, clock, notices):
        self.clock, self.notices = clock, notices
        self.rows, self.asked, self.waiting, self.vault = [], [], [], None
        self.trouble = None

    def put(self, label, health=Health.GOOD, kind="feed", trouble=None, paused=False, secret=()):
        now = self.clock.now()
        id = AccountId(f"id{len(self.rows)}")
        account = Account(id, kind, label, {"address": "https://x.example/f"}, secret, EVERY, paused, now)
        good = None if health is Health.NEW else now - timedelta(minutes=2)
        state = SourceState(id, health, good, good, now + timedelta(minutes=13), 0, trouble)
        self.rows.append((account, state))
        return account

    def kinds(self):
        return KINDS

    def listed(self):
        return list(self.rows)

    def check(self, kind, values, changing=None):
        self.asked.append((kind, dict(values), changing))
        self.waiting.append(Future())
        return self.waiting[-1]

    def answer(self, found=FOUND):
        future = self.waiting.pop(0)
        if isinstance(found, Exception):
            future.set_exception(found)
        else:
            future.set_result(found)

    def add(self, kind, label, values):
        self.asked.append(("add", kind, label, dict(values)))
        return self._settled(lambda: self.put(label, Health.NEW, kind))

    def change(self, id, label, values):
        self.asked.append(("change", id, label, dict(values)))
        return self._changed(id, label=label)

    def pause(self, id, paused):
        return self._changed(id, paused=paused)

    def remove(self, id):
        def job():
            self.rows = [row for row in self.rows if row[0].id != id]

        return self._settled(job)

    def vault_trouble(self):
        return self.vault

    def _changed(self, id, **fields):
        def job():
            self.rows = [(replace(a, **fields) if a.id == id else a, s) for a, s in self.rows]
            return next(a for a, _ in self.rows if a.id == id)

        return self._settled(job)

    def _settled(self, job):
        future = Future()
        if self.trouble is not None:
            future.set_exception(self.trouble)
        else:
            future.set_result(job())
            self.notices.tell(AccountsChanged())
        return future


def stage(language, clock, bridge, notices):
    """A page with one account of every health, for looking at."""
    places = Places(clock, notices)
    places.put("Sunrise Bakery on Google Alerts")
    places.put("hello@sunrise.example", Health.LOCKED_OUT, "mail", Trouble("errors-locked-out"), secret=("password",))
    places.put("Neighbourhood forum", Health.TROUBLE, trouble=Trouble("errors-unreachable"))
    places.put("City food blog", Health.WAITING, trouble=Trouble("errors-limited"))
    places.put("New place", Health.NEW)
    places.put("Old forum", paused=True)
    places.vault = Trouble("errors-vault-absent")
    look = lambda id: Future()  # noqa: E731
    words = Words(language, clock.now)
    page = AccountsPage(accounts=places, words=words, bridge=bridge, go=lambda visit: None, clock=clock, look=look)
    return places, page


@pytest.fixture
def desk(qtbot, clock):
    """The page with everything behind it."""
    notices = Notices()
    bridge = Bridge(notices)
    places, looks = Places(clock, notices), []

    def look(id):
        looks.append((id, Future()))
        return looks[-1][1]

    def make(language="en"):
        page = AccountsPage(
            accounts=places,
            words=Words(language, clock.now),
            bridge=bridge,
            go=lambda visit: None,
            clock=clock,
            look=look,
        )
        qtbot.addWidget(page)
        page.resize(900, 700)
        return page

    yield SimpleNamespace(places=places, make=make, looks=looks, clock=clock, bridge=bridge, notices=notices)
    bridge.close()
