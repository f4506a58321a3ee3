"""A second start shows the first window; a dead one does not stand in the way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.instance import Instance

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui import instance
from ui.instance import Instance
app = QCoreApplication([])
instance.WAIT = int(sys.argv[2])
second = Instance(Path(sys.argv[1]))
sys.exit(3 if second.first else 0 if second.call_first() else 4)
"""


@pytest.fixture
def first(tmp_path, qapp):
    instance = Instance(tmp_path)
    yield instance
    instance.release()


def start_second(folder, waits=60_000):
    """``waits``: how many milliseconds it gives the first to answer."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder), str(waits)], env=surroundings, cwd=ROOT)


def test_a_second_start_calls_the_first_and_leaves(first, tmp_path, qtbot):
    called = []
    assert first.first
    assert first.listen(lambda: called.append(1))
    second = start_second(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: called == [1])


def test_another_folder_is_another_desk(first, tmp_path):
    (tmp_path / "other").mkdir()
    other = Instance(tmp_path / "other")
    assert other.first
    other.release()


def test_a_first_window_that_does_not_answer_is_not_waited_for_for_ever(first, tmp_path, qtbot):
    second = start_second(tmp_path, waits=300)  # nobody listens
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 4


def test_the_lock_falls_with_the_window(first, tmp_path):
    first.release()
    again = Instance(tmp_path)
    assert again.first
    again.release()
