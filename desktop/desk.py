"""The composition root of the core: open_desk() for the real business, open_drill() for the practice one."""

import random
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from desktop import heap, lock, log, paths
from desktop.clock import Clock, SystemClock
from desktop.connectors import CONNECTORS
from desktop.connectors.base import Connector, Http
from desktop.connectors.http import PoliteHttp
from desktop.connectors.script import Script
from desktop.content import lexicons, numbers, platforms, playbooks, protocol, safety, scenarios, templates, weights
from desktop.errors import AlreadyOpen, StoreError
from desktop.fence import DrillClock, NoNetwork
from desktop.keeping import Keeping
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.drill import Scenario
from desktop.model.term import Term
from desktop.services.accounts import Accounts
from desktop.services.alerts import Alerts
from desktop.services.answers import Answers
from desktop.services.casebook import Casebook, casebook
from desktop.services.copies import Copies
from desktop.services.crew import Crew
from desktop.services.ears import Ears
from desktop.services.evidence import Evidence
from desktop.services.imports import Imports
from desktop.services.inbox import Inbox
from desktop.services.incidents import Incidents
from desktop.services.ledger import Ledger, Method
from desktop.services.meter import MeterService
from desktop.services.notices import Notices
from desktop.services.outbox import Outbox
from desktop.services.overview import Overview
from desktop.services.people import People
from desktop.services.preferences import Preferences
from desktop.services.preparation import Preparation
from desktop.services.replies import Replies
from desktop.services.reports import Reports
from desktop.services.safety import Safety
from desktop.services.self_known import self_known
from desktop.services.sight import Sight
from desktop.services.sign_in import SignIn
from desktop.services.talks import PrivateTalks
from desktop.services.terms import Terms
from desktop.services.watch import Watch
from desktop.settings import Settings, save
from desktop.store import accounts as account_rows
from desktop.store import backup
from desktop.store.database import Database
from desktop.vault import MemoryVault, Vault, open_vault


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything the owner can ask for. ``practice``: an invented business, fenced off from the real one."""

    home: paths.Home
    practice: bool
    clock: Clock
    notices: Notices
    preferences: Preferences
    accounts: Accounts
    sign_in: SignIn
    inbox: Inbox
    answers: Answers
    talks: PrivateTalks
    imports: Imports
    meter: MeterService
    overview: Overview
    incidents: Incidents
    evidence: Evidence
    casebook: Casebook
    people: People
    preparation: Preparation
    replies: Replies
    outbox: Outbox
    terms: Terms
    reports: Reports
    watch: Watch
    alerts: Alerts
    copies: Copies
    ears: Ears
    keeping: Keeping
    practice_posts: int = 0

    def start(self) -> None:
        """Begin to look at the accounts, and to copy the database once a day."""
        self.watch.start()
        self.ears.start()

    def close(self) -> None:
        """Stop looking, finish writing, let go of the folder; never waits longer than a few seconds."""
        self.ears.stop()
        self.sign_in.close()
        self.watch.stop()
        self.keeping.close()


def open_desk(
    place: Path | None = None,
    *,
    clock: Clock | None = None,
    vault: Vault | None = None,
    connectors: Sequence[Connector] = CONNECTORS,
    http: Http | None = None,
    look_only: bool = False,
) -> Desk:
    """Open the desk on ``place`` (the system's folder by default).

    Raises StoreError where the disk or database refuses, StoreDamaged also where the database is gone but its
    copies are there; AlreadyOpen where another desk is open there.
    ``look_only`` opens it for reading even while another desk is open.
    """
    log.keep_quiet()
    home = paths.prepare(paths.home(place))
    with ExitStack() as undo:
        held, logging_to = _lock(home, look_only), None
        if held is not None:
            undo.callback(held.release)
            logging_to = log.begin(home.logs)
            undo.callback(log.end, logging_to)
        backup.refuse_loss(home.database, home.backups)
        database = Database(home.database, read_only=held is None)
        undo.callback(database.close)
        clock = clock or SystemClock()
        sight = _sight(connectors, http or PoliteHttp(now=clock.now), vault or open_vault(), clock)
        crew = Crew(lambda: heap.sweep(database.let_go))
        desk = _compose(home, Keeping(database, crew, held, logging_to), sight, practice=False)
        if held is not None:
            desk.outbox.recover()
        undo.pop_all()
    return desk


def _sight(connectors: Sequence[Connector], http: Http, vault: Vault, clock: Clock) -> Sight:
    """What a look needs, in earnest; lexicons and weights are read with the first message, not now."""
    return Sight({one.kind.id: one for one in connectors}, http, vault, lexicons.load, clock, weights.load)


def restore(place: Path | None = None) -> Path | None:
    """Go back from a damaged or lost database to its newest good copy; the damaged files are kept.

    Gives the copy that was used; None where the database is healthy and was left alone. Raises StoreTooNew,
    StoreDamaged where there is no good copy, another StoreError, or AlreadyOpen while a desk is open; then
    nothing was changed.
    """
    home = paths.prepare(paths.home(place))
    held = lock.Lock(home.lock)
    try:
        return backup.restore(home.database, home.backups, SystemClock().now())
    finally:
        held.release()


def has_good_copy(place: Path | None = None) -> bool:
    """Whether there is a copy of the database to go back to."""
    return backup.newest_good(paths.home(place).backups) is not None


def _lock(home: paths.Home, look_only: bool) -> lock.Lock | None:
    try:
        return lock.Lock(home.lock)
    except AlreadyOpen:
        if look_only:
            return None
        raise


def _compose(home: paths.Home, keeping: Keeping, sight: Sight, *, practice: bool) -> Desk:
    notices, preferences = Notices(), Preferences(home.settings)
    method = _method(sight.clock, preferences.now)
    ledger = Ledger(keeping.database, method, notices)
    terms, sight = _searching(ledger, preferences, keeping, sight)
    copies = Copies(home.database, home.backups, sight.clock, keeping.crew)
    replies = Replies(ledger, templates.load(), platforms.load(), preferences.now, templates.nobody(), sight.clock)
    outbox = Outbox(ledger, sight, keeping.crew, replies, lambda: preferences.now().owner)
    alerts = Alerts(ledger, sight.clock, method.manners)
    watch = Watch(ledger, sight, keeping.crew, (outbox.tend, *(() if practice else (copies.tend, alerts.tend))))
    accounts = Accounts(ledger, sight, keeping.crew, watch.nudge)
    return Desk(
        home=home,
        practice=practice,
        clock=sight.clock,
        notices=notices,
        preferences=preferences,
        accounts=accounts,
        sign_in=SignIn(accounts, sight, keeping.crew),
        inbox=Inbox(ledger),
        talks=PrivateTalks(ledger, keeping.crew, preferences.now),
        answers=Answers(ledger, sight.clock, keeping.crew, lambda: preferences.now().targets),
        imports=Imports(ledger, keeping.crew, sight.reader, sight.clock, home.files, self_known(preferences)),
        meter=MeterService(ledger, method, keeping.crew),
        overview=Overview(ledger, sight.clock, keeping.crew),
        incidents=Incidents(ledger, method),
        evidence=Evidence(ledger, keeping.crew, home.evidence),
        casebook=casebook(ledger, method, keeping.crew, Safety(preferences, sight.clock, safety.load())),
        people=People(ledger, protocol.load(), sight.clock),
        preparation=Preparation(ledger, playbooks.preparation(), sight.clock),
        replies=replies,
        outbox=outbox,
        terms=terms,
        reports=Reports(ledger, sight.clock),
        watch=watch,
        alerts=alerts,
        copies=copies,
        ears=Ears(ledger, sight, notices, watch.look_soon),
        keeping=keeping,
    )


def _searching(ledger: Ledger, preferences: Preferences, keeping: Keeping, sight: Sight) -> tuple[Terms, Sight]:
    """The words to search for, and the sight that knows them."""
    terms = Terms(ledger, preferences, sight.clock, keeping.crew)
    return terms, replace(sight, terms=terms.searched)


def _method(clock: Clock, now: Callable[[], Settings]) -> Method:
    """How this desk decides, by the settings as they are ``now``."""
    return Method(numbers.load(), playbooks.load(), clock, lambda: now().manners, lambda: now().sensitivity)


# -- the practice business ------------------------------------------------------------------------

HALF_A_SECOND = 0.5  # however fast a practice is told, it is looked at about twice a real second


def open_drill(
    scenario: str = "bakery", *, language: str = "en", seed: int | None = None, speed: float = 60.0, theme: str = ""
) -> Desk:
    """A second desk with an invented business and its invented crisis, told at ``speed`` times real time.

    It holds a temporary folder, a vault in memory, its own clock, a door without a network and one connector,
    the script: it can reach neither the network nor the real desk. Closing it removes the folder. Raises
    StoreError, and leaves nothing behind, where there is no room for such a folder.
    """
    log.keep_quiet()
    clock = DrillClock(speed)
    told = scenarios.load(scenario, language, random.randrange(1_000_000) if seed is None else seed)
    script = Script(told, clock.now(), clock.now)
    sight = Sight({script.kind.id: script}, NoNetwork(), MemoryVault(), lexicons.load, clock, weights.load)
    every = max(script.kind.every, timedelta(seconds=HALF_A_SECOND * speed))
    account = Account(AccountId("practice"), script.kind.id, told.business, every=every, added_at=clock.now())
    try:
        home, keeping = _invented_place(account, _invented(told, language, theme))
    except (StoreError, OSError) as problem:
        raise StoreError("errors-store-practice") from problem
    return replace(_compose(home, keeping, sight, practice=True), practice_posts=len(told.posts))


def _invented_place(account: Account, choices: Settings) -> tuple[paths.Home, Keeping]:
    """A temporary folder with a database that holds the account; nothing stays where that fails."""
    with ExitStack() as undo:
        folder = Path(tempfile.mkdtemp(prefix="utulivu-practice-"))
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        home = paths.prepare(paths.home(folder))
        with suppress(OSError):
            save(choices, home.settings)
        database = Database(home.database)
        undo.callback(database.close)

        def place_account(tables: object) -> None:
            account_rows.keep(tables, account, account.added_at)  # type: ignore[arg-type]
            account_rows.keep_state(tables, SourceState(account.id, Health.NEW), "")  # type: ignore[arg-type]

        database.write(place_account).result()
        keeping = Keeping(database, Crew(), None, None)
        keeping.remove_afterwards(home.folder)
        undo.pop_all()
    return home, keeping


def _invented(told: Scenario, language: str, theme: str) -> Settings:
    known = Settings(business=told.business, owner=told.owner, contact=told.contact, hours=told.hours)
    return replace(known, language=language, theme=theme, terms=(Term(told.business),))
