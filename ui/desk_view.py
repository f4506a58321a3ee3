"""One desk in the window: its words, its bridge, its pages; each page is built when it is first visited."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import Desk
from desktop.model.inbox import Item
from desktop.model.reading import Risk
from ui.accounts.page import AccountsPage
from ui.bridge import Bridge
from ui.case_sheets import sheets
from ui.home.page import HomePage
from ui.inbox.aftermath import Aftermath
from ui.inbox.care import Care, Shelf
from ui.inbox.doubts import asker
from ui.inbox.gathering import Gathering
from ui.inbox.page import MessagesPage
from ui.inbox.talks_page import TalksPage
from ui.inbox.views import Views
from ui.inbox.waiting_page import WaitingPage
from ui.incident.kin import Kin
from ui.incident.loose_ends import LooseEnds
from ui.incident.page import CrisisPage
from ui.incident.standing import Standing
from ui.people.door import PeopleDoor
from ui.people.page import PeoplePage
from ui.places import Place, Visit
from ui.replies.going_private import GoingPrivate
from ui.replies.page import RepliesPage
from ui.safety.keeping import Keeper
from ui.safety.report_sheet import ReportKit, ReportSheet
from ui.safety.sheet import Kit, SafetySheet
from ui.settings.alerts import Alarm, AlertWays
from ui.settings.page import SettingsPage
from ui.theme import Theme

Go = Callable[[Visit], None]


class Shown(Protocol):
    """What the window asks of a page."""

    def visit(self, visit: Visit) -> None:
        """Show what the visit asks for."""
        ...

    def refresh(self) -> None:
        """Show what is."""
        ...


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a page can lead: another place, a practice (None inside one), a new look, a new language, a note."""

    go: Go
    practise: Callable[[], None] | None
    theme: Theme
    spoken_changed: Callable[[], None]
    alarm: Alarm


class DeskView:
    """Holds the pages of one desk in one language. Another language is another view over the same desk."""

    def __init__(self, desk: Desk, words: Words, ways: Ways) -> None:
        """Listen to the desk; no page is built yet."""
        self.desk = desk
        self.words = words
        self.bridge = Bridge(desk.notices)
        self._ways = ways
        self._pages: dict[Place, QWidget] = {}
        self._settings: SettingsPage | None = None
        self._private: GoingPrivate | None = None
        self._kept: Mapping[Place, object] = {}

    def page(self, place: Place) -> QWidget:
        """The page of a place."""
        if place not in self._pages:
            page = BUILDERS[place](self)
            if place in self._kept and hasattr(page, "restore"):
                page.restore(self._kept[place])
            self._pages[place] = page
        return self._pages[place]

    def visit(self, visit: Visit) -> QWidget:
        """The page of the visit, showing what it asks for."""
        page = self.page(visit.place)
        cast(Shown, page).visit(visit)
        return page

    def settings(self) -> SettingsPage:
        """The owner's choices."""
        if self._settings is None:
            self._settings = SettingsPage(
                preferences=self.desk.preferences,
                words=self.words,
                practice=self.desk.practice,
                theme=self._ways.theme,
                alerts=AlertWays(
                    None if self.desk.practice else self.desk.alerts, self.desk.meter, self.bridge, self._ways.alarm
                ),
                spoken_changed=self._ways.spoken_changed,
                practise=self._ways.practise,
                people=self._door(),
            )
        return self._settings

    def keep(self) -> Mapping[Place, object]:
        """What the owner has typed on the pages, to be put back by ``restore``."""
        kept = dict(self._kept)
        kept.update({place: page.keep() for place, page in self._pages.items() if hasattr(page, "keep")})
        return kept

    def restore(self, kept: Mapping[Place, object]) -> None:
        """Give each page what was kept of it once it is built."""
        self._kept = kept

    def close(self) -> None:
        """Hear nothing more; the pages go."""
        self.bridge.close()
        for page in (*self._pages.values(), self._settings):
            if page is not None:
                page.setParent(None)
                page.deleteLater()
        self._pages.clear()
        self._settings = None

    # -- building -----------------------------------------------------------------------------

    def _home(self) -> QWidget:
        desk = self.desk
        return HomePage(
            meter=desk.meter,
            overview=desk.overview,
            inbox=desk.inbox,
            incidents=desk.incidents,
            accounts=desk.accounts,
            preferences=desk.preferences,
            clock=desk.clock,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            practise=self._ways.practise,
            standing=self._standing(),
            safety=self._open_safety,
            answers=desk.answers,
            talks=desk.talks,
        )

    def _standing(self) -> Standing:
        return Standing(self.words, self.desk.clock, self.desk.casebook, self._ways.go)

    def _open_safety(self, above: QWidget, risks: Iterable[Risk]) -> None:
        safety = self.desk.casebook.safety
        SafetySheet(above, Kit(safety, self.words), safety.path_for(risks)).open()

    def _open_report(self, above: QWidget, item: Item) -> ReportSheet:
        desk, reporting = self.desk, self.desk.casebook.reporting
        keeper = Keeper(reporting, desk.evidence, desk.incidents, self.bridge, lambda: desk.preferences.now().owner)
        doubts = asker(desk.inbox, lambda _: None)
        kit = ReportKit(reporting, keeper, self.words, desk.preferences.now, doubts, self._ways.go)
        sheet = ReportSheet(above, kit, item)
        sheet.open()
        return sheet

    def _messages(self) -> QWidget:
        desk = self.desk
        book = desk.casebook

        def owner() -> str:
            return desk.preferences.now().owner

        shelf = Shelf(desk.evidence, desk.incidents, book.safety, book.belonging, owner, self._open_report)
        page = MessagesPage(
            inbox=desk.inbox,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            imports=None if desk.practice else desk.imports,
            clock=desk.clock,
        )
        views = Views(self.words, self._ways.go, Place.MESSAGES)
        views.keep_counted(desk.answers, desk.talks, self.bridge)
        page.head.set_title(self.words("messages-title"))  # the views say what this is
        page.body.insertWidget(0, views)
        page.detail.take_care(Care(shelf, self.words, self.bridge, self._ways.go))
        page.detail.accompany(Aftermath(desk.talks, self.words, self.bridge, self._ways.go, page.say_trouble))
        gathering = Gathering(desk.incidents, book, self.words, self.bridge, owner, self._ways.go, page.news)
        page.filters.gather = lambda: gathering.ask(page, page.query())
        return page

    def _waiting(self) -> QWidget:
        desk = self.desk
        page = WaitingPage(
            answers=desk.answers,
            inbox=desk.inbox,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            clock=desk.clock,
        )
        page.views.keep_counted(desk.answers, desk.talks, self.bridge)
        return page

    def _talks(self) -> QWidget:
        desk = self.desk
        page = TalksPage(talks=desk.talks, words=self.words, bridge=self.bridge, go=self._ways.go, clock=desk.clock)
        page.views.keep_counted(desk.answers, desk.talks, self.bridge)
        return page

    def _crisis(self) -> QWidget:
        desk = self.desk
        page = CrisisPage(
            incidents=desk.incidents,
            inbox=desk.inbox,
            preferences=desk.preferences,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            clock=desk.clock,
            sheets=sheets(desk, self.words, self.bridge, self._ways.go),
            preparation=desk.preparation,
            standing=self._standing(),
            meter=desk.meter,
            practise=self._ways.practise,
        )
        page.head.add_action(self._door(), first=True)
        page.view.add_kin(Kin(desk.casebook.belonging, self.words, self._ways.go))
        page.view.add_ends(LooseEnds(desk.talks, self.words, self._ways.go))
        return page

    def _replies(self) -> QWidget:
        desk = self.desk
        page = RepliesPage(
            replies=desk.replies,
            outbox=desk.outbox,
            inbox=desk.inbox,
            incidents=desk.incidents,
            preferences=desk.preferences,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            report=self._open_report,
            people=lambda: (*desk.people.roster().inside, *desk.people.roster().outside),
        )
        self._private = GoingPrivate(page, desk.talks, desk.preferences, self.words, self.bridge)
        return page

    def _accounts(self) -> QWidget:
        desk = self.desk
        return AccountsPage(
            accounts=desk.accounts,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            clock=desk.clock,
            look=desk.watch.look_now,
            sign_in=desk.sign_in,
            terms=desk.terms,
        )

    def _door(self) -> PeopleDoor:
        return PeopleDoor(self.desk.people, self.words, lambda: self._ways.go(Visit(Place.PEOPLE)))

    def _people(self) -> QWidget:
        desk = self.desk
        return PeoplePage(
            people=desk.people,
            incidents=desk.incidents,
            preferences=desk.preferences,
            words=self.words,
            bridge=self.bridge,
            go=self._ways.go,
            clock=desk.clock,
        )


BUILDERS: Mapping[Place, Callable[[DeskView], QWidget]] = {
    Place.NOW: DeskView._home,
    Place.MESSAGES: DeskView._messages,
    Place.CRISIS: DeskView._crisis,
    Place.REPLIES: DeskView._replies,
    Place.ACCOUNTS: DeskView._accounts,
    Place.PEOPLE: DeskView._people,
    Place.WAITING: DeskView._waiting,
    Place.TALKS: DeskView._talks,
}
