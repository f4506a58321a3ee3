"""What every part beside the draft works with, handed on as one."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.services.replies import Replies
from ui.bridge import Bridge
from ui.replies.sheet import Sheet
from ui.replies.writing import Writing


@dataclass(frozen=True, slots=True)
class Bench:
    """The draft on its sheet, to whom it goes, and what is asked about it; ``failed`` says what went wrong."""

    replies: Replies
    words: Words
    bridge: Bridge
    writing: Writing
    sheet: Sheet
    failed: Callable[[DeskError], object]
