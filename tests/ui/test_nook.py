"""Whether there is a place beside the clock; in real trays: test_tray_for_real."""

import sys

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from tests.private_desktop import PrivateDesktop, needed
from ui import nook as nook_module
from ui.nook import MISSED, WATCHER, Nook


class Computer:
    """What Qt says about the computer."""

    def __init__(self, monkeypatch):
        self.tray, self.asked = False, 0
        self._set = monkeypatch.setattr
        self._set(QSystemTrayIcon, "isSystemTrayAvailable", self._available)
        self._set(nook_module, "AGAIN", 1)

    def platform(self, name):
        self._set(nook_module.QGuiApplication, "platformName", lambda: name)

    def _available(self):
        self.asked += 1
        return self.tray


@pytest.fixture
def computer(qapp, monkeypatch):
    return Computer(monkeypatch)


@pytest.fixture
def nook(computer):
    made = Nook()
    made.told = []
    made.opened.connect(lambda: made.told.append("opened"))
    made.lost.connect(lambda: made.told.append("lost"))
    yield made
    made.guard(wanted=False)


@pytest.mark.parametrize(
    ("platform", "tray", "told"),
    [
        ("xcb", False, ["opened"]),  # Qt finds one that comes later by itself
        ("xcb", True, ["opened"]),
        ("windows", True, ["opened"]),
        ("windows", False, []),
        ("offscreen", False, []),
    ],
)
def test_where_an_icon_can_be_made(computer, nook, platform, tray, told):
    computer.platform(platform)
    computer.tray = tray
    nook.find()
    nook.find()
    assert nook.told == told
    assert nook.is_there() is tray


WAITING = """
import sys
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from ui import nook
app = QApplication(["utulivu"])
QSystemTrayIcon.isSystemTrayAvailable = None  # Qt would remember the answer: it must not be asked
nook.QGuiApplication.platformName = lambda: "wayland"
place = nook.Nook()
place.opened.connect(lambda: print("opened", flush=True))
place.find()
print("waiting", flush=True)
app.exec()
"""


def test_on_wayland_a_tray_may_come_late_and_qt_is_not_asked_before():
    needed("dbus-daemon")
    desktop = PrivateDesktop()
    try:
        desktop.surroundings["QT_QPA_PLATFORM"] = "offscreen"
        early = desktop.start(sys.executable, "-c", WAITING, told=True)
        assert early.stdout.readline() == b"waiting\n"
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        assert desktop.ask(*bus, "RequestName", "su", WATCHER, 0) == 1
        assert early.stdout.readline() == b"opened\n"
        late = desktop.start(sys.executable, "-c", WAITING, told=True)
        assert [late.stdout.readline(), late.stdout.readline()] == [b"opened\n", b"waiting\n"]
    finally:
        desktop.close()


def test_a_tray_that_is_gone_for_long_is_told_once_and_only_while_it_is_guarded(computer, nook, qtbot):
    computer.platform("xcb")
    computer.tray = True
    nook.find()
    nook.guard(wanted=True)
    qtbot.waitUntil(lambda: computer.asked > MISSED)
    assert nook.told == ["opened"]
    computer.tray = False
    qtbot.waitUntil(lambda: "lost" in nook.told)
    asked = computer.asked
    qtbot.wait(20)
    assert (nook.told, computer.asked) == (["opened", "lost"], asked)


def test_a_tray_that_is_started_again_is_not_missed(computer, nook, qtbot):
    computer.platform("xcb")
    computer.tray = True
    nook.find()
    for _ in range(3):
        computer.tray = False
        for _ in range(MISSED - 1):
            nook._look_again()
        computer.tray = True
        nook._look_again()
    assert nook.told == ["opened"]
