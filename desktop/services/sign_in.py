"""Signing in to an account through the owner's own browser: out with an address, back with a token."""

import threading
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any, TypeVar

from desktop.connectors import oauth
from desktop.connectors.base import Connector, SignsIn
from desktop.connectors.landing import PATIENCE, Brought, Landing, Page
from desktop.content.words import Words
from desktop.errors import DeskError, OwnerError
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.services.accounts import Accounts
from desktop.services.blame import told_at_its_field
from desktop.services.browser_page import page
from desktop.services.crew import Crew
from desktop.services.sight import Sight

T = TypeVar("T")


class Going:
    """One sign-in under way.

    ``address`` settles with the address to be opened in the browser, then ``token`` with what was earned. Both fail
    with DeskError; neither is ever cancelled, so whoever waits hears of the end.
    """

    def __init__(self) -> None:
        """Nothing has happened yet."""
        self.address: Future[str] = Future()
        self.token: Future[Secret] = Future()
        self._landing: Landing | None = None
        self._lock = threading.Lock()

    def stop(self) -> None:
        """Wait no longer; what comes back later is not used."""
        self._fail(OwnerError("errors-sign-in-stopped"))
        with self._lock:
            if self._landing is not None:
                self._landing.stop()

    @property
    def over(self) -> bool:
        """Whether it has come to an end."""
        return self.token.done()

    # -- for the service ----------------------------------------------------------------------

    def hold(self, landing: Landing) -> None:
        """What ``stop`` has to wake."""
        with self._lock:
            self._landing = landing

    def let_go(self, landing: Landing) -> None:
        """It waits no more: close it."""
        with self._lock:
            self._landing = None
            landing.close()

    def tell(self, address: str) -> None:
        """Where the browser goes."""
        self._settle(self.address, address)

    def end(self, job: "Future[Secret]") -> None:
        """The work is done or has failed."""
        problem = DeskError("errors-sign-in-stopped") if job.cancelled() else job.exception()
        if problem is None:
            self._settle(self.token, job.result())
        else:
            self._fail(problem)

    def _fail(self, problem: BaseException) -> None:
        both: tuple[Future[Any], ...] = (self.address, self.token)
        for future in both:
            if self._claim(future):
                future.set_exception(problem)

    def _settle(self, future: "Future[T]", value: T) -> None:
        if self._claim(future):
            future.set_result(value)

    def _claim(self, future: "Future[Any]") -> bool:
        """Whoever claims a future first settles it."""
        with self._lock:
            return not (future.running() or future.done()) and future.set_running_or_notify_cancel()


class SignIn:
    """At most one sign-in at a time: a second one ends the first."""

    def __init__(self, accounts: Accounts, sight: Sight, crew: Crew, patience: float = PATIENCE) -> None:
        """Ask with ``sight``, wait on a thread of ``crew``, up to ``patience`` seconds."""
        self._accounts = accounts
        self._sight = sight
        self._crew = crew
        self._patience = patience
        self._current: Going | None = None
        self._lock = threading.Lock()

    def begin(self, kind: str, values: Mapping[str, str], words: Words, changing: AccountId | None = None) -> Going:
        """Sign in to the account that the form's ``values`` describe so far; ``words`` speak in the browser.

        ``changing``: the account that is signed in to again; blanks keep its secrets. Nothing is kept.
        """
        going = Going()
        with self._lock:
            before, self._current = self._current, going
        if before is not None:
            before.stop()
        self._crew.run(lambda: self._walk(going, kind, dict(values), words, changing)).add_done_callback(going.end)
        return going

    def close(self) -> None:
        """Wait for no browser any more."""
        with self._lock:
            current, self._current = self._current, None
        if current is not None:
            current.stop()

    # -- on a worker --------------------------------------------------------------------------

    def _walk(
        self, going: Going, kind: str, values: Mapping[str, str], words: Words, changing: AccountId | None
    ) -> Secret:
        connector = self._sight.connectors.get(kind)
        account, secrets = self._accounts.unsigned(kind, values, changing)
        if not isinstance(connector, SignsIn):
            raise OwnerError("errors-sign-in-none")
        with told_at_its_field(connector.kind, values):
            return self._visited(going, connector, account, secrets, words)

    def _visited(self, going: Going, connector: Connector, account: Account, secrets: Secrets, words: Words) -> Secret:
        """Send the browser there and wait for it; raises DeskError."""
        assert isinstance(connector, SignsIn)
        landing = Landing(connector.kind.port)
        going.hold(landing)
        try:
            if going.over:
                raise OwnerError("errors-sign-in-stopped")
            door = connector.door(account, secrets, landing.address, self._sight.http)
            visit = oauth.begin(door, landing.address)
            going.tell(visit.url)
            brought = landing.wait(lambda brought: _shown(visit, brought, words), self._patience)
        finally:
            going.let_go(landing)
        if brought is None:
            raise OwnerError("errors-sign-in-stopped")
        return oauth.finish(door, visit, brought, self._sight.http, self._sight.clock.now())


def _shown(visit: oauth.Visit, brought: Brought, words: Words) -> Page:
    """What the browser shows; nothing that it brought is ever repeated there."""
    if not oauth.belongs(visit, brought):
        return page(words, "strange")
    return page(words, "refused" if brought.get("error") else "back", ours=True)
