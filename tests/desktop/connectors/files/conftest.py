"""Files an owner may bring in: the committed ones, and others written for one test."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.connectors.files.reading import read
from desktop.model.imports import Choices

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SAMPLES = Path(__file__).parents[3] / "recordings" / "files"


@pytest.fixture
def sample():
    """What is found in a committed file."""

    def found(name, **choices):
        return read(SAMPLES / name, Choices(**choices), NOW)

    return found


@pytest.fixture
def write(tmp_path):
    """Write a file of this name."""

    def written(content, name="file.txt"):
        file = tmp_path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return written


@pytest.fixture
def found_in(write):
    """What is found in a file with this content."""

    def found(content, name="file.txt", now=NOW, **choices):
        return read(write(content, name), Choices(**choices), now)

    return found


@pytest.fixture
def told():
    """The messages as a person would tell them: the clock on the wall, who, what."""

    def lines(found):
        return [(f"{one.sent_at.astimezone():%Y-%m-%d %H:%M}", one.author.name, one.text) for one in found.messages]

    return lines
