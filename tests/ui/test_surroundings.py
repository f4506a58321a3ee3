"""Without a screen the program says so and leaves; a signal ends it cleanly."""

import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop import paths
from ui.surroundings import Ending, has_screen, log_what_nobody_caught

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there a screen is always there")


@linux
@pytest.mark.parametrize(
    "display",
    [{}, {"DISPLAY": ":4711"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "wayland-9"}, {"QT_QPA_PLATFORM": "xcb"}],
)
def test_no_screen_is_one_sentence_and_exit_code_2(display, tmp_path):
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    surroundings = {**bare, **display, "XDG_RUNTIME_DIR": str(tmp_path), "LANG": "en_GB.UTF-8"}
    arguments = [sys.executable, "-m", "ui", "--home", str(tmp_path / "home"), "--language", "en"]
    ended = subprocess.run(arguments, env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert "python -m desktop" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert not (tmp_path / "home").exists()


@linux
def test_a_screen_that_listens_is_found(monkeypatch, tmp_path):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not has_screen()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        assert has_screen()


def test_a_platform_without_a_display_needs_none(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert has_screen()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_new_files_are_the_owners_alone(tmp_path):
    before = os.umask(0o022)
    try:
        paths.keep_to_ourselves()
        (tmp_path / "new").write_text("x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_a_signal_ends_on_the_main_thread(qtbot):
    ended = []
    ending = Ending(lambda: ended.append(threading.current_thread()))
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(ended))
    finally:
        ending.close()
    assert ended == [threading.main_thread()]


def test_errors_that_nobody_caught_are_logged(monkeypatch, caplog):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    log_what_nobody_caught()
    sys.excepthook(ValueError, ValueError("x"), None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert [record.getMessage() for record in caplog.records] == [
        "an error nobody caught",
        "an error nobody caught on a thread",
    ]
