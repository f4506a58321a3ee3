"""The words of the pages are read while the window rests; after that no first visit parses a file."""

import pytest

from desktop.content import words
from desktop.content.words import LANGUAGES, Words
from ui import ahead
from ui.ahead import Ahead
from ui.places import Place, Visit


@pytest.fixture(autouse=True)
def parsed(monkeypatch):
    """How many files were parsed; nothing of earlier tests is known."""
    seen = []
    parse = words.FluentResource

    def told(source):
        seen.append(source)
        return parse(source)

    monkeypatch.setattr(words, "FluentResource", told)
    monkeypatch.setattr(ahead, "SOON", 0)
    monkeypatch.setattr(ahead, "BETWEEN", 0)
    words._parsed.cache_clear()
    words._bundle.cache_clear()
    return seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_in_each_turn_until_all_are_read(qtbot, parsed, language):
    reading = Ahead()
    reading.begin(Words(language))
    assert parsed == []
    qtbot.waitUntil(lambda: len(parsed) == len(ahead.PLACES))
    reading.begin(Words(language))
    qtbot.wait(50)
    assert len(parsed) == len(ahead.PLACES)


def test_what_is_left_is_left_to_who_asks_once_it_is_stopped(qtbot, parsed):
    reading = Ahead()
    reading.begin(Words("en"))
    qtbot.waitUntil(lambda: len(parsed) >= 1)
    reading.stop()
    count = len(parsed)
    qtbot.wait(50)
    assert len(parsed) == count < len(ahead.PLACES)


def test_another_language_is_read_as_well(qtbot, parsed):
    reading = Ahead()
    reading.begin(Words("en"))
    reading.begin(Words("he"))
    qtbot.waitUntil(lambda: len(parsed) == len(ahead.PLACES))
    assert Words("he")("crisis-next")
    assert len(parsed) == len(ahead.PLACES)


def test_a_first_visit_parses_no_file(qtbot, session, parsed):
    case = session.real.desk.incidents.open("product_safety", summary="People ill", lead="Neema").result(5)
    qtbot.waitUntil(lambda: not session.ahead._left)
    count = len(parsed)
    for place in Place:
        session.window.go(Visit(place, incident=case.id))
    assert [source[:60] for source in parsed[count:]] == []
