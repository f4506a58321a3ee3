"""One window for each desk folder: a second start asks the first to show itself."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT = 10_000  # milliseconds for the first window to answer: it may itself be on its way on a busy computer
CALL = b"show\n"


class Instance(QObject):
    """Holds the folder's window lock; listens for others once ``listen`` is called."""

    def __init__(self, folder: Path) -> None:
        """Try to be the first."""
        super().__init__()
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._name = _name(folder)
        self._server: QLocalServer | None = None
        held = self._lock.tryLock(0)
        self.first = held or self._lock.error() != QLockFile.LockError.LockFailedError

    def call_first(self) -> bool:
        """Ask the window that is already open to show itself; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # heavy, and seldom needed

        socket = QLocalSocket()
        end = time.monotonic() + WAIT / 1000
        socket.connectToServer(self._name)
        while not socket.waitForConnected(WAIT):
            if time.monotonic() > end:
                return False
            time.sleep(0.1)  # the first one may still be on its way to listening; no window of ours waits for this
            socket.connectToServer(self._name)
        socket.write(CALL)
        heard = socket.waitForBytesWritten(WAIT) or socket.bytesToWrite() == 0
        socket.disconnectFromServer()
        return heard

    def listen(self, called: Callable[[], None]) -> bool:
        """Call ``called`` whenever another start asks; only this user's programs can."""
        from PySide6.QtNetwork import QLocalServer  # heavy: loaded after the first paint

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        self._server = server

        def answer() -> None:
            while (caller := server.nextPendingConnection()) is not None:
                caller.disconnected.connect(caller.deleteLater)
                caller.disconnectFromServer()
                called()

        server.newConnection.connect(answer)
        return server.listen(self._name)

    def release(self) -> None:
        """Let another window be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()


def _name(folder: Path) -> str:
    """A name of its own for each folder; what is called does not say where it is."""
    return "utulivu-" + hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:24]
