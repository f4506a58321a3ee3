"""Notifications of the Linux desktop, spoken over its message bus.

Qt's own say too little: without an action a click leads nowhere, the urgency is always the lowest, what looks like
markup is drawn as markup, and without a tray there are none. Everything is asked without waiting for the answer.
"""

import html
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QIcon, QImage

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PATIENCE = 5000  # milliseconds: the desktop may have to start what shows notifications first
SIDE = 64  # pixels of the icon
PROPERTIES = "org.freedesktop.DBus.Properties"
HUSHES = ((NAME, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
"""Properties by which a desktop says "do not disturb": that of KDE, and that of dunst. Others do not say it."""
LOW, NORMAL, CRITICAL = 0, 1, 2
OWN_TIME, STAYS = -1, 0
Answered = Callable[[tuple[Any, ...] | None], None]


@dataclass(frozen=True, slots=True)
class Note:
    """What is shown: plain texts. ``lead``: the words of its one action.

    ``urgent``: it stays until it is answered, with a sound where the desktop plays one. ``low``: it makes none.
    """

    title: str
    body: str
    lead: str
    icon: QIcon
    urgent: bool
    low: bool = False


class Outcome(StrEnum):
    """What became of a note that was tried out."""

    SHOWN = "shown"
    """The desktop took it."""
    HUSHED = "hushed"
    """The desktop took it and keeps it back: do not disturb."""
    NONE = "none"
    """Nobody is there who shows notes."""


class Notifier(QObject):
    """Shows one note at a time, a newer one in place of the older; ``clicked`` tells that the owner followed it."""

    clicked = Signal()

    def __init__(self) -> None:
        """Nothing is opened yet."""
        super().__init__()
        self._line: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._waiting: dict[int, Answered] = {}
        self._standing = 0
        self._urgent = False

    @property
    def urgent_stands(self) -> bool:
        """Whether an urgent note waits for its answer."""
        return bool(self._standing) and self._urgent

    def show(self, note: Note, otherwise: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        """Show a note; ``then`` is called once it was taken.

        ``otherwise`` is called instead, at once or within seconds, where this desktop shows none.
        """
        if not self._open():
            otherwise()
            return

        def knowing(able: tuple[Any, ...] | None) -> None:
            if able is None:
                otherwise()
                return
            self._ask("Notify", "susssasa{sv}i", self._said(note, markup="body-markup" in able[0]), shown)

        def shown(answer: tuple[Any, ...] | None) -> None:
            if answer is None:
                otherwise()
            else:
                self._standing, self._urgent = int(answer[0]), note.urgent
                then()

        self._ask("GetCapabilities", "", (), knowing)

    def try_out(self, note: Note, told: Callable[[Outcome], None]) -> None:
        """Show a note, and tell what became of it, within seconds."""
        self.show(note, lambda: told(Outcome.NONE), lambda: self._see_hushed(HUSHES, told))

    def is_there(self, told: Callable[[bool], None]) -> None:
        """Tell, within seconds, whether anybody shows notes here; nothing is shown."""
        if self._open():
            self._ask("GetCapabilities", "", (), lambda able: told(able is not None))
        else:
            told(False)

    def close(self) -> None:
        """Take the note away: nobody is left whom it could lead to."""
        self._take_away()
        self._waiting.clear()
        self._drop()

    def _see_hushed(self, properties: Sequence[tuple[str, str]], told: Callable[[Outcome], None]) -> None:
        """Ask for one property after the other; a desktop that knows none of them is taken to be open to notes."""
        if not properties:
            told(Outcome.SHOWN)
            return

        def heard(answer: tuple[Any, ...] | None) -> None:
            if answer is not None and answer[0] == ("b", True):
                told(Outcome.HUSHED)
            else:
                self._see_hushed(properties[1:], told)

        self._ask("Get", "ss", properties[0], heard, PROPERTIES)

    def _take_away(self) -> None:
        if self._line is not None and self._standing:
            self._ask("CloseNotification", "u", (self._standing,), lambda answer: None)

    # -- the bus ------------------------------------------------------------------------------

    def _open(self) -> bool:
        if self._line is not None:
            return True
        if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return False
        from jeepney import MatchRule, message_bus  # a quiet day needs none of it
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._line = open_dbus_connection(auth_timeout=1.0)
            self._line.send(message_bus.AddMatch(MatchRule(type="signal", interface=NAME, path=PATH)))
        except (OSError, ValueError, RuntimeError, KeyError) as problem:
            log.info("no notifications over the bus: %s", type(problem).__name__)
            self._drop()
            return False
        self._ear = QSocketNotifier(self._line.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        return True

    def _ask(self, method: str, signature: str, said: tuple[Any, ...], then: Answered, interface: str = NAME) -> None:
        """Call a method; ``then`` hears the answer, None where there is none."""
        if self._line is None:
            then(None)
            return
        from jeepney import DBusAddress, new_method_call

        call = new_method_call(DBusAddress(PATH, NAME, interface), method, signature or None, said)
        serial = next(self._line.outgoing_serial)
        self._waiting[serial] = then
        QTimer.singleShot(PATIENCE, self, lambda: self._answer(serial, None))
        try:
            self._line.send(call, serial=serial)
        except OSError:
            self._drop()

    def _answer(self, serial: int, body: tuple[Any, ...] | None) -> None:
        if then := self._waiting.pop(serial, None):
            then(body)

    def _hear(self) -> None:
        """Take in everything that has come."""
        while self._line is not None:
            try:
                self._heard(self._line.receive(timeout=0))
            except TimeoutError:
                return
            except (OSError, ValueError):
                self._drop()

    def _heard(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            body = tuple(message.body) if kind is MessageType.method_return else None
            self._answer(int(fields.get(HeaderFields.reply_serial, 0)), body)
        elif kind is MessageType.signal and self._standing and tuple(message.body)[:1] == (self._standing,):
            if fields.get(HeaderFields.member) == "ActionInvoked":
                self._take_away()  # some leave it standing
                self.clicked.emit()
            elif fields.get(HeaderFields.member) == "NotificationClosed":
                self._standing = 0

    def _drop(self) -> None:
        """The bus is gone: whoever waits hears nothing more, and the next note tries anew."""
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
        if self._line is not None:
            self._line.close()
        self._line, self._ear, self._standing = None, None, 0
        for serial in tuple(self._waiting):
            self._answer(serial, None)

    # -- the words ----------------------------------------------------------------------------

    def _said(self, note: Note, *, markup: bool) -> tuple[Any, ...]:
        body = html.escape(note.body, quote=False) if markup else note.body
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", CRITICAL if note.urgent else LOW if note.low else NORMAL),
            "desktop-entry": ("s", "utulivu"),
            "image-data": ("(iiibiiay)", _pixels(note.icon)),
        }
        if note.urgent:
            hints["sound-name"] = ("s", "dialog-warning")
        if note.low:
            hints["suppress-sound"] = ("b", True)
        stays = STAYS if note.urgent else OWN_TIME
        return ("Utulivu", self._standing, "", note.title, body, ["default", note.lead], hints, stays)


def _pixels(icon: QIcon) -> tuple[int, int, int, bool, int, int, bytes]:
    """A picture as the bus wants it: width, height, bytes of a row, see-through, bits, channels, bytes."""
    image = icon.pixmap(SIDE, SIDE).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return image.width(), image.height(), image.bytesPerLine(), True, 8, 4, bytes(image.constBits())
