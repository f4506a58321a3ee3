import logging
from pathlib import Path

import pytest

from desktop import log

FULL = Path("/dev/full")


@pytest.fixture
def speak(tmp_path):
    """A log that can be spoken to; ``speak.file`` is its file."""
    handler = log.begin(tmp_path / "log")

    def say(text):
        logging.getLogger("desktop.test").warning(text)

    say.file = tmp_path / "log" / "utulivu.log"
    yield say
    log.end(handler)


def test_the_log_speaks(speak):
    speak("one")
    assert speak.file.read_text(encoding="utf-8").endswith("WARNING desktop.test one\n")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_no_trouble_and_room_is_found_again(speak, capfd):
    speak.file.parent.mkdir()
    speak.file.symlink_to(FULL)
    speak("lost")
    speak("lost too")
    speak.file.unlink()
    speak("found")
    assert "found" in speak.file.read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")


def test_a_place_that_cannot_be_written_is_no_trouble_and_is_tried_again(tmp_path, capfd):
    (tmp_path / "log").write_text("not a folder")
    handler = log.begin(tmp_path / "log")
    logging.getLogger("desktop.test").error("lost")
    (tmp_path / "log").unlink()
    logging.getLogger("desktop.test").error("found")
    log.end(handler)
    assert "found" in (tmp_path / "log" / "utulivu.log").read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_the_end_of_the_log_hides_no_other_error(tmp_path):
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "utulivu.log").symlink_to(FULL)
    handler = log.begin(tmp_path / "log")
    logging.getLogger("desktop.test").error("lost")
    log.end(handler)


def test_without_a_log_nothing_reaches_the_terminal(capfd):
    log.keep_quiet()
    logging.getLogger("desktop.test").error("a stranger's words")
    assert "stranger" not in capfd.readouterr().err
