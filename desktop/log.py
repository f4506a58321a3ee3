"""A rotating log that never prints a secret or a customer's text: where it happened and of what kind, no more."""

import logging
import traceback
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


def begin(folder: Path) -> logging.Handler:
    """Log to ``folder``, five files of two megabytes at most; libraries speak only when something is wrong."""
    folder.mkdir(mode=0o700, exist_ok=True)
    handler = RotatingFileHandler(folder / "utulivu.log", maxBytes=EACH, backupCount=KEPT - 1, encoding="utf-8")
    handler.setFormatter(Discreet())
    handler.addFilter(_ours)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def end(handler: logging.Handler) -> None:
    """Stop logging to this handler."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] in {"desktop", "ui", "__main__"}
