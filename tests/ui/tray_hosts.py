"""Real places beside the clock, one for each of the two protocols, real notifications, and the app among them."""

import sys
import tempfile
from pathlib import Path

from desktop.content.words import Words
from tests.private_desktop import coax, needed, until
from ui.instance import _name

WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
ITEM = ("/StatusNotifierItem", "org.kde.StatusNotifierItem")
MENU = ("/MenuBar", "com.canonical.dbusmenu")
NOTES = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
DUNST = (*NOTES, "org.dunstproject.cmd0")
PROPERTIES = "org.freedesktop.DBus.Properties"
LARGEST_ICON, SMALLEST_WINDOW = 64, 600  # pixels of width
SMALLEST_MENU = 80  # pixels of height; a tip that pops up over the icon is lower
_TINT2 = "panel_items = S\npanel_size = 100% 30\npanel_position = bottom center horizontal\n"
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=700;y=985"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


class XEmbed:
    """tint2: the icon is a window of ours inside its own."""

    services, programs = (), ("tint2",)

    def __init__(self, desktop):
        self.desktop, self.process = desktop, None

    def begin(self):
        conf = self.desktop.folder / "tint2rc"
        conf.write_text(_TINT2, encoding="utf-8")
        self.process = self.desktop.start("tint2", "-c", str(conf))
        until(lambda: "systray started" in self.desktop.log("tint2"), "the tray of tint2")

    def end(self):
        self.desktop.end(self.process)

    def icon(self):
        """Its window; None where it is not there."""
        return next((one for one, width, _ in sizes(self.desktop) if 0 < width <= LARGEST_ICON), None)

    def click(self, button=1):
        self.desktop.x("mousemove", "--window", until(self.icon, "the icon"), 8, 8)
        self.desktop.x("click", button)

    def choose(self, number):
        """Take an entry of the menu, counted without those that cannot be taken."""
        coax(lambda: self.click(button=3), self._menu, "the menu")
        keys = [*["Down"] * (number + 1), "Return"]
        coax(lambda: self.desktop.x("key", *keys), lambda: not self._menu(), "the end of the menu")

    def _menu(self):
        found = (
            one for one, width, height in sizes(self.desktop) if width < SMALLEST_WINDOW and height >= SMALLEST_MENU
        )
        return next(found, None)


class StatusNotifier:
    """xfce4-panel: the icon is an object of ours on the bus, which the panel draws."""

    services, programs = ("org.xfce.Xfconf",), ("xfce4-panel",)

    def __init__(self, desktop):
        self.desktop, self.process = desktop, None

    def begin(self):
        kept = self.desktop.folder / "home/.config/xfce4/xfconf/xfce-perchannel-xml"
        kept.mkdir(parents=True, exist_ok=True)
        (kept / "xfce4-panel.xml").write_text(_PANEL, encoding="utf-8")
        self.process = self.desktop.start("xfce4-panel", "--disable-wm-check")
        until(lambda: self.desktop.owner(WATCHER[0]), "the tray of xfce4-panel")

    def end(self):
        self.desktop.end(self.process)
        until(lambda: not self.desktop.owner(WATCHER[0]), "the end of xfce4-panel")

    def icon(self):
        """Whose it is on the bus; None where it is not there."""
        asked = (*WATCHER, PROPERTIES, "Get", "ss", WATCHER[0], "RegisteredStatusNotifierItems")
        _, items = self.desktop.ask(*asked, may_fail=True) or ("as", ())
        return next((item.partition("/")[0] for item in items), None)

    def click(self):
        self.desktop.ask(self.icon(), *ITEM, "Activate", "ii", 0, 0)

    def shown(self, name):
        """A property of the icon."""
        return self.desktop.ask(self.icon(), ITEM[0], PROPERTIES, "Get", "ss", ITEM[1], name)[1]

    def entries(self):
        """The menu: number and properties of each entry."""
        _, (_, _, rows) = self.desktop.ask(self.icon(), *MENU, "GetLayout", "iias", 0, -1, [])
        return [(number, {key: value for key, (_, value) in told.items()}) for _, (number, told, _) in rows]

    def choose(self, number):
        """Take an entry of the menu, counted without those that cannot be taken."""
        able = [one for one, told in self.entries() if told.get("enabled", True) and told.get("type") != "separator"]
        self.desktop.ask(self.icon(), *MENU, "Event", "isvu", able[number], "clicked", ("i", 0), 0)


class App:
    """``python -m ui`` on a private desktop."""

    def __init__(self, desktop, home, language="en"):
        self.desktop = desktop
        arguments = ("-m", "ui", "--home", str(home), "--language", language)
        self.process = desktop.start(sys.executable, *arguments)
        until(self.window, "the window of the app")
        ready = Path(tempfile.gettempdir()) / _name(home)  # it listens for a second start once all else is there
        until(ready.exists, "the app to be ready")

    def window(self):
        """The window, where it can be seen."""
        assert self.process.poll() is None, self.desktop.log("python")
        return next((one for one, width, _ in sizes(self.desktop) if width >= SMALLEST_WINDOW), None)

    def close(self):
        """As the owner closes a window: it goes, or asks, or the app ends."""
        coax(
            self._press_close, lambda: self.process.poll() is not None or self.is_hidden() or self._question(), "an end"
        )

    def _press_close(self):
        self.desktop.x("windowactivate", "--sync", self.window())
        self.desktop.x("key", "alt+F4")

    def _question(self):
        return next(iter(windows(self.desktop, Words("en").plain("window-close-title"))), None)

    def is_hidden(self):
        """Whether the window has gone, and the app goes on."""
        return self.window() is None

    def keep_beside_the_clock(self):
        """Close the window for the first time: it explains itself, and staying is what Return does."""
        self.close()
        coax(self._press_stay, self.is_hidden, "the window to go")

    def _press_stay(self):
        if question := self._question():
            self.desktop.x("windowactivate", "--sync", question)
            self.desktop.x("key", "Return")

    def ended(self):
        """The exit code, once it has ended."""
        return self.process.wait(60)


def windows(desktop, name=""):
    """The windows of the app that can be seen; without a name all of them, its icon and menus among them."""
    seen = desktop.x("search", "--onlyvisible", "--class", "utulivu", may_fail=True)
    return [one for one in seen if not name or desktop.x("getwindowname", one, may_fail=True) == [name]]


def sizes(desktop):
    """The windows of the app that can be seen, with their width and height; 0 for one that has gone meanwhile."""
    for one in windows(desktop):
        told = desktop.x("getwindowgeometry", "--shell", one, may_fail=True)
        sides = dict(line.split("=") for line in told)
        yield one, int(sides.get("WIDTH", 0)), int(sides.get("HEIGHT", 0))


def begin_dunst(desktop):
    """Start what shows notifications."""
    needed("dunst")
    process = desktop.start("dunst")
    until(lambda: desktop.owner(NOTES[0]), "dunst")
    return process


def notes_shown(desktop):
    """How many notifications stand on the screen."""
    return desktop.ask(*NOTES, PROPERTIES, "Get", "ss", DUNST[2], "displayedLength")[1]


def need(*hosts):
    """Skips where a program is missing that these tests stand on."""
    needed("dbus-daemon", "Xvfb", "openbox", "xdotool", *(program for host in hosts for program in host.programs))
