"""The whole app beside the clock: in both kinds of tray, without one, with one that comes late; its notifications."""

import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.inbox import Query
from desktop.vault import MemoryVault
from tests.desktop.connectors.conftest import Web
from tests.private_desktop import PrivateDesktop, coax, until
from tests.ui.tray_hosts import DUNST, NOTES, App, StatusNotifier, XEmbed, begin_dunst, need, notes_shown

OPEN, LOOK, QUIT = 0, 1, 4  # entries of the menu
both_trays = pytest.mark.parametrize("host", [XEmbed, StatusNotifier], indirect=True, ids=["xembed", "statusnotifier"])
ILL = (
    "Two of us got sick after your chicken pie this morning",
    "Same here, vomiting since breakfast. Disgusting",
    "My son is in hospital after the pie, answer your phone",
    "Food poisoning from this bakery, stay away",
    "I threw up all night after eating there, terrible",
    "Awful, the pie made us ill and nobody answers",
)


@pytest.fixture
def host(request):
    """A tray on a desktop of its own; it is not begun yet."""
    kind = request.param
    need(kind)
    desktop = PrivateDesktop(screen=True, services=kind.services)
    yield kind(desktop)
    desktop.close()


@pytest.fixture
def desktop():
    """A screen without any tray."""
    need()
    made = PrivateDesktop(screen=True)
    yield made
    made.close()


# -- the icon ---------------------------------------------------------------------------------


@both_trays
def test_the_app_stands_beside_the_clock_and_comes_back_from_there(host, home):
    host.begin()
    app = App(host.desktop, home)
    until(host.icon, "the icon")
    app.keep_beside_the_clock()
    coax(host.click, app.window, "the window")
    app.close()  # once explained it is not asked again
    until(app.is_hidden, "the window to go")
    host.choose(OPEN)
    until(app.window, "the window")
    host.choose(QUIT)
    assert app.ended() == 0
    until(lambda: not host.icon(), "the icon to go")


@pytest.mark.parametrize("host", [StatusNotifier], indirect=True)
def test_the_panel_is_told_what_there_is_to_show(host, home):
    host.begin()
    App(host.desktop, home, language="he")
    until(host.icon, "the icon")
    words = Words("he")
    level = words.plain("level-learning")
    assert host.shown("ToolTip")[2] == words.plain("tray-tip", level=level)
    assert {(width, height) for width, height, _ in host.shown("IconPixmap")} >= {(22, 22), (48, 48)}
    labels = [told.get("label") for _, told in host.entries()]
    keys = ("tray-open", "tray-look", "tray-snooze", "tray-practise", "tray-quit")
    assert [label for label in labels if label] == [
        words.plain("tray-meter-none", level=level),
        *(words.plain(key) for key in keys),
    ]


@both_trays
def test_a_tray_that_comes_late_or_again_is_found(host, home):
    app = App(host.desktop, home)
    host.begin()
    until(windows_beside(app), "the icon")
    app.keep_beside_the_clock()
    host.end()
    until(lambda: not windows_beside(app)(), "the icon to go")
    assert app.process.poll() is None
    host.begin()
    until(windows_beside(app), "the icon")


def windows_beside(app):
    """A late tray of either protocol takes the icon in as a window."""
    tray = XEmbed(app.desktop)
    return tray.icon


def test_without_a_tray_closing_the_window_is_the_end(desktop, home):
    app = App(desktop, home)
    app.close()
    assert app.ended() == 0
    assert "rror" not in desktop.log("python")


# -- notifications ----------------------------------------------------------------------------


class Overheard(threading.Thread):
    """Every notification that a program asks for on a bus, word for word."""

    def __init__(self, desktop):
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        super().__init__(daemon=True)
        self.notes = []
        self._line = open_dbus_connection(bus=desktop.address)
        monitor = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring")
        rules = [f"type='method_call',interface='{NOTES[0]}',member='Notify'"]
        self._line.send_and_get_reply(new_method_call(monitor, "BecomeMonitor", "asu", (rules, 0)))
        self.start()

    def run(self):
        from jeepney import HeaderFields

        try:
            while True:
                message = self._line.receive()
                if message.header.fields.get(HeaderFields.member) == "Notify":
                    self.notes.append(message.body)
        except (OSError, ValueError):
            return

    def close(self):
        self._line.sock.shutdown(2)
        self.join(10)
        self._line.close()


@pytest.fixture
def overheard(host):
    begin_dunst(host.desktop)
    listening = Overheard(host.desktop)
    yield listening
    listening.close()


class Talk:
    """A feed of what people write, and the desk in whose accounts it stands."""

    def __init__(self, home):
        self.web, self.home, self.posts = Web(), home, []
        now = datetime.now(UTC)
        self.say(*(("Opening hours on Sunday?", now - timedelta(hours=13 * n + 30)) for n in range(60)))
        desk = open_desk(home, vault=MemoryVault())
        desk.accounts.add("feed", "Talk of the town", {"address": self.web.url + "/feed"}).result(60)
        desk.close()

    def say(self, *posts):
        self.posts += posts
        items = "".join(
            f"<item><guid>{n}</guid><title>{text}</title><author>person{n}@mail.example</author>"
            f"<pubDate>{format_datetime(at)}</pubDate></item>"
            for n, (text, at) in enumerate(self.posts)
        )
        self.web.page("/feed", f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode())

    def read(self):
        """How many messages the desk has read."""
        desk = open_desk(self.home, vault=MemoryVault(), look_only=True)
        try:
            return desk.inbox.count(Query())
        finally:
            desk.close()


@pytest.fixture
def talk(home):
    made = Talk(home)
    yield made
    made.web.close()


@both_trays
def test_a_rise_is_one_notification_in_our_words_and_a_click_leads_to_the_window(host, overheard, talk, home):
    host.begin()
    app = App(host.desktop, home)
    until(host.icon, "the icon")
    until(lambda: talk.read() == len(talk.posts), "the first look")
    app.keep_beside_the_clock()
    talk.say(*((text, datetime.now(UTC) - timedelta(minutes=9 * n)) for n, text in enumerate(ILL)))
    host.choose(LOOK)
    until(lambda: overheard.notes, "the notification")
    until(lambda: notes_shown(host.desktop) == 1, "the note of dunst")
    name, _, _, title, body, actions, hints, stays = overheard.notes[0]
    words = Words("en")
    level = next(one for one in ("crisis", "emergency") if words.plain(f"alert-{one}") == title)
    assert (name, body) == ("Utulivu", words.plain(f"alert-{level}.body"))
    assert actions == ["default", words.plain("tray-open")]
    assert (hints["urgency"], stays) == (("y", 2), 0)
    talk.say(("Sick as well, my stomach hurts, terrible pie", datetime.now(UTC)))
    host.choose(LOOK)
    until(lambda: talk.read() == len(talk.posts), "the second look")
    assert app.is_hidden()
    host.desktop.ask(*DUNST, "NotificationAction", "u", 0)
    until(app.window, "the window")
    assert len(overheard.notes) == 1
    host.choose(QUIT)
    assert app.ended() == 0
    assert "canary" not in host.desktop.log("python")
