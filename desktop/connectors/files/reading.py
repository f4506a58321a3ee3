"""The way into the readers: which of them a file is for."""

from datetime import datetime
from pathlib import Path

from desktop.connectors.files import chat, opening, table
from desktop.model.imports import Choices, Found


def read(file: Path, choices: Choices, now: datetime) -> Found:
    """What ``file`` holds, as the owner says it is to be read; OwnerError says why nothing in it can be read."""
    source = opening.source(file, choices.encoding)
    return chat.read(source, choices, now) if chat.is_chat(source) else table.read(source, choices, now, file.name)
