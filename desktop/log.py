"""A rotating log that never prints a secret or a customer's text: where it happened and of what kind, no more."""

import logging
import traceback
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

EACH = 2_000_000
KEPT = 5


class Discreet(logging.Formatter):
    """Shows an error's type and the lines of code it passed, never its message: that may quote a stranger."""

    def __init__(self) -> None:
        """One line a record: when, how bad, who says it, what."""
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatException(self, ei: object) -> str:
        """The chain of error types and code lines, without messages."""
        error = ei[1] if isinstance(ei, tuple) else None
        lines: list[str] = []
        while isinstance(error, BaseException):
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
            lines += [
                f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


class Patient(RotatingFileHandler):
    """Never raises and never complains: where the disk refuses a line it is lost, and the next is tried again."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(mode=0o700, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing (the trouble of a disk is said where it matters, at the messages); begin anew with the next."""
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError):
                stream.close()

    def close(self) -> None:
        """Let go of the file, whatever the disk says."""
        with suppress(OSError):
            super().close()


def begin(folder: Path) -> logging.Handler:
    """Log to ``folder``, five files of two megabytes at most; libraries speak only when something is wrong."""
    file = folder / "utulivu.log"
    handler = Patient(file, maxBytes=EACH, backupCount=KEPT - 1, encoding="utf-8", delay=True)
    handler.setFormatter(Discreet())
    handler.addFilter(_ours)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def keep_quiet() -> None:
    """Whatever happens to a log line, it never reaches the terminal: it may quote a stranger."""
    logging.raiseExceptions = False
    logging.lastResort = None


def end(handler: logging.Handler) -> None:
    """Stop logging to this handler."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] in {"desktop", "ui", "__main__"}
