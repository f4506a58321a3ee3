"""The owner's choices on disk: whole there and back, and what cannot be read is as if it had not been chosen."""

from datetime import time

import pytest

from desktop.model.alert import Loudness, Manners, QuietHours
from desktop.model.numbers import Sensitivity
from desktop.model.voice import Saying
from desktop.settings import Settings, load, save


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def test_choices_come_back(file):
    chosen = Settings(
        sensitivity=Sensitivity.WATCHFUL,
        loud_issue=Loudness.WAKE,
        loud_crisis=Loudness.BADGE,
        quiet=True,
        quiet_from=time(21, 30),
        digest_at=time(6),
    )
    save(chosen, file)
    assert load(file) == chosen


@pytest.mark.parametrize(
    "line",
    [
        'sensitivity = "deaf"',
        "sensitivity = 1",
        'loud_issue = "shout"',
        "loud_issue = 3",
        'quiet_from = "22:00"',
        "quiet = 1",
        "digest_at = 1979-05-27",
        "x = 1",
    ],
)
def test_what_is_no_choice_is_as_if_it_had_not_been_made(file, line):
    file.write_text(line)
    assert load(file) == Settings()


def test_manners_are_what_was_chosen():
    assert Settings().manners == Manners()
    chosen = Settings(notifications=False, quiet=True, wake_in_quiet=False, digest=True, digest_at=time(9))
    assert chosen.manners == Manners(
        on=False, quiet=QuietHours(time(22), time(7)), wakes=False, digest=time(9)
    )  # fmt: skip


def test_what_she_never_says_is_kept_with_what_she_says_instead(file):
    kept = Settings(sayings=(Saying("cheap", "good value"), Saying("synergy")))
    save(kept, file)
    assert load(file) == kept


def test_words_that_an_older_file_has_in_one_line_are_sayings(file):
    file.write_text('never_said = "cheap, valued customer,"\n', encoding="utf-8")
    assert load(file).sayings == (Saying("cheap"), Saying("valued customer"))
    file.write_text('sayings = [{ never = "cheap", instead = 3 }, { never = " " }, 7, { never = "dear" }]\n')
    assert load(file).sayings == (Saying("dear"),)
