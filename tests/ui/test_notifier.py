"""Notifications on a real bus with a real dunst: exact, one at a time, followed, or not there at all."""

import html
import re
import signal

import pytest

from desktop.model.meter import Level
from tests.private_desktop import PrivateDesktop, until
from tests.ui.tray_hosts import DUNST, NOTES, begin_dunst, need, notes_shown
from ui import notifier as notifier_module
from ui.notifier import PROPERTIES, Note, Notifier, Outcome
from ui.widgets.shapes import level_icon

TITLE, BODY = "Bakery <b>Mwangaza</b> & Sons", "They say <b>bold</b> & <i>more</i>\n<img src='file:///etc/passwd'>"


@pytest.fixture
def desktop(monkeypatch):
    """A bus and a screen of their own; the bus is the one that this process speaks to as well."""
    need()
    made = PrivateDesktop(screen=True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.close()


@pytest.fixture
def notifier(qapp):
    made = Notifier()
    yield made
    made.close()


@pytest.fixture
def say(notifier):
    """Shows a note; gives the list that tells when there was nobody to show it."""

    def show(title=TITLE, body=BODY, *, urgent=False):
        missed = []
        icon = level_icon(Level.ISSUE, "#aa0000")
        notifier.show(Note(title, body, "Open", icon, urgent), lambda: missed.append(title))
        return missed

    return show


def shown(desktop, number=1):
    """Something true once so many notes stand on the screen."""
    return lambda: notes_shown(desktop) == number


def past(desktop):
    """The notes that dunst has taken from the screen, the newest first, as it gave them to its painter."""
    drawn = [note["message"][1] for note in desktop.ask(*DUNST, "NotificationListHistory")]
    return [re.fullmatch(r"<b>(.*?)</b>\n(.*)", one, re.DOTALL).groups() for one in drawn]


def test_what_looks_like_markup_is_shown_as_it_was_written(desktop, qtbot, say):
    begin_dunst(desktop)
    assert "body-markup" in desktop.ask(*NOTES, NOTES[0], "GetCapabilities")
    missed = say()
    qtbot.waitUntil(shown(desktop))
    desktop.ask(*DUNST, "NotificationCloseAll")
    ((title, body),) = until(lambda: past(desktop), "the note in the past")
    assert "<" not in title + body  # nothing left that would be drawn in another way
    assert (html.unescape(title), html.unescape(body)) == (TITLE, BODY)
    assert missed == []


def test_a_click_is_heard_once(desktop, qtbot, notifier, say):
    begin_dunst(desktop)
    say()
    qtbot.waitUntil(shown(desktop))
    with qtbot.waitSignal(notifier.clicked):
        desktop.ask(*DUNST, "NotificationAction", "u", 0)
    qtbot.waitUntil(shown(desktop, 0))


def test_a_newer_note_takes_the_place_of_the_older_one(desktop, qtbot, notifier, say):
    begin_dunst(desktop)
    say("first")
    qtbot.waitUntil(lambda: notifier._standing > 0)
    first = notifier._standing
    say("second", urgent=True)
    qtbot.waitUntil(lambda: not notifier._waiting)
    assert notifier._standing == first
    assert notes_shown(desktop) == 1
    desktop.ask(*DUNST, "NotificationCloseAll")
    qtbot.waitUntil(lambda: notifier._standing == 0)
    assert past(desktop)[0][0] == "second"
    say("third")
    qtbot.waitUntil(lambda: notifier._standing > 0)
    assert notes_shown(desktop) == 1


def test_an_urgent_note_stands_until_it_is_gone(desktop, qtbot, notifier, say):
    begin_dunst(desktop)
    assert not notifier.urgent_stands
    say(urgent=True)
    qtbot.waitUntil(lambda: notifier.urgent_stands)
    desktop.ask(*DUNST, "NotificationCloseAll")
    qtbot.waitUntil(lambda: not notifier.urgent_stands)
    say()
    qtbot.waitUntil(lambda: notifier._standing > 0)
    assert not notifier.urgent_stands


@pytest.mark.parametrize(
    ("kind", "urgency", "sound"),
    [
        ({"urgent": True}, 2, {"sound-name": ("s", "dialog-warning")}),
        ({"urgent": False}, 1, {}),
        ({"urgent": False, "low": True}, 0, {"suppress-sound": ("b", True)}),
    ],
)
def test_how_loud_a_note_is(notifier, qapp, kind, urgency, sound):
    *_, hints, stays = notifier._said(
        Note(TITLE, BODY, "Open", level_icon(Level.ISSUE, "#aa0000"), **kind), markup=True
    )
    assert hints["urgency"] == ("y", urgency)
    assert {name: told for name, told in hints.items() if "sound" in name} == sound
    assert (stays == 0) is kind["urgent"]


@pytest.fixture
def try_out(notifier, qapp):
    def once():
        became = []
        icon = level_icon(Level.CALM, "#00aa00")
        notifier.try_out(Note(TITLE, BODY, "Open", icon, urgent=False), became.append)
        return became

    return once


def test_a_note_that_is_tried_out_says_what_became_of_it(desktop, qtbot, try_out):
    became = try_out()
    qtbot.waitUntil(lambda: became == [Outcome.NONE])
    begin_dunst(desktop)
    became = try_out()
    qtbot.waitUntil(lambda: became == [Outcome.SHOWN])
    desktop.ask(DUNST[0], DUNST[1], PROPERTIES, "Set", "ssv", DUNST[2], "paused", ("b", True))
    became = try_out()
    qtbot.waitUntil(lambda: became == [Outcome.HUSHED])


def test_whether_anybody_shows_notes_is_told_without_showing_one(desktop, qtbot, notifier):
    told = []
    notifier.is_there(told.append)
    qtbot.waitUntil(lambda: told == [False])
    begin_dunst(desktop)
    notifier.is_there(told.append)
    qtbot.waitUntil(lambda: told == [False, True])
    assert notes_shown(desktop) == 0


def test_at_the_end_the_note_is_taken_away(desktop, qtbot, notifier, say):
    begin_dunst(desktop)
    say(urgent=True)
    qtbot.waitUntil(lambda: notifier._standing > 0)
    notifier.close()
    qtbot.waitUntil(shown(desktop, 0))


def test_a_program_that_dies_and_comes_back_shows_the_next_note(desktop, qtbot, notifier, say):
    dunst = begin_dunst(desktop)
    say("first")
    qtbot.waitUntil(lambda: notifier._standing > 0)
    desktop.end(dunst, signal.SIGKILL)
    until(lambda: not desktop.owner(NOTES[0]), "the end of dunst")
    missed = say("second")
    qtbot.waitUntil(lambda: missed == ["second"])
    begin_dunst(desktop)
    missed = say("third")
    qtbot.waitUntil(shown(desktop))
    assert missed == []


def test_a_program_that_never_answers_is_given_up(desktop, qtbot, say, monkeypatch):
    monkeypatch.setattr(notifier_module, "PATIENCE", 300)
    bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
    assert desktop.ask(*bus, "RequestName", "su", NOTES[0], 0) == 1  # our own line, on which nobody answers
    missed = say()
    qtbot.waitUntil(lambda: missed == [TITLE])


def test_a_bus_that_ends_takes_nothing_with_it(desktop, qtbot, notifier, say):
    begin_dunst(desktop)
    say()
    qtbot.waitUntil(lambda: notifier._standing > 0)
    desktop.end(desktop.bus, signal.SIGKILL)
    qtbot.waitUntil(lambda: notifier._line is None)
    assert say("later") == ["later"]


def test_a_desktop_that_shows_no_notifications_says_so(desktop, qtbot, say):
    missed = say()
    qtbot.waitUntil(lambda: missed == [TITLE])


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent", "nonsense", "tcp:host=127.0.0.1,port=1"])
def test_without_a_bus_it_is_said_at_once(address, say, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert say() == [TITLE]
