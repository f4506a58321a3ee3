"""The computer around the window: is there a screen, who may read our files, what happens to errors, who ends us."""

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, QPluginLoader, QSocketNotifier

log = logging.getLogger(__name__)
WAIT = 2.0  # seconds for a display on another machine


def log_what_nobody_caught() -> None:
    """An error that nobody caught is written to the log, on any thread."""

    def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            log.error("an error nobody caught", exc_info=(kind, error, trace))

    def elsewhere(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            log.error("an error nobody caught on a thread", exc_info=told.exc_value)

    sys.excepthook = main
    threading.excepthook = elsewhere


def has_screen() -> bool:
    """Whether a window can be opened; Qt itself would end the program with a crash where it cannot."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return True
    wanted = [chosen.removesuffix("-egl")] if chosen else ["wayland", "xcb"]
    return any(_SCREENS[name]() and _loads(name) for name in wanted)


def _loads(platform: str) -> bool:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    return any(QPluginLoader(str(file)).load() for file in _plugins(folder, platform))


def _plugins(folder: Path, platform: str) -> Iterator[Path]:
    names = ("libqwayland.so", "libqwayland-generic.so", "libqwayland-egl.so")
    for name in names if platform == "wayland" else ("libqxcb.so",):
        if (folder / name).is_file():
            yield folder / name


def _wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).is_socket()


def _x() -> bool:
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    digits = number.partition(".")[0]
    if not digits.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{digits}"
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, "\0" + path)
    return _answers(socket.AF_INET, (host.strip("[]"), 6000 + int(digits)))


def _answers(family: int, address: object) -> bool:
    with suppress(OSError, ValueError), socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(WAIT)
        probe.connect(address)  # type: ignore[arg-type]
        return True
    return False


_SCREENS: dict[str, Callable[[], bool]] = {"wayland": _wayland, "xcb": _x}


class Ending(QObject):
    """Ends the program cleanly when the system asks: SIGTERM, and Ctrl+C in a terminal."""

    def __init__(self, end: Callable[[], None]) -> None:
        """``end`` is called on the main thread."""
        super().__init__()
        self._end = end
        self._here, self._there = socket.socketpair()
        for side in (self._here, self._there):
            side.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._handlers = {which: signal.signal(which, _nothing) for which in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Put everything back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for which, handler in self._handlers.items():
            signal.signal(which, handler)
        self._here.close()
        self._there.close()

    def _heard(self) -> None:
        with suppress(OSError):
            self._here.recv(64)
        self._end()


def _nothing(number: int, frame: FrameType | None) -> None:
    """The socket has already told."""
