"""Three words, each with what it would have meant: seen before one is chosen, and the choice is kept."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.errors import StoreError
from desktop.model.meter import Level
from desktop.model.numbers import Sensitivity
from desktop.model.replay import Alarmed, Replay
from desktop.settings import load

BEGAN = datetime(2026, 11, 3, 12, tzinfo=UTC)


def alarms(count):
    return tuple(Alarmed(BEGAN + timedelta(days=7 * n), None, 55, Level.ISSUE) for n in range(count))


class Meter:
    """In the place of the service: its answer comes when a test gives it."""

    def __init__(self):
        self.asked = []

    def replayed(self):
        self.asked.append(Future())
        return self.asked[-1]


@pytest.fixture
def meter():
    return Meter()


@pytest.fixture
def shown(session, meter, qtbot):
    """The three words on the settings page, seen, with nothing worked out yet."""
    session.window.open_settings()
    choice = session.real.settings().alerts.sensitivity
    choice._meter = meter
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    return choice


@pytest.fixture
def said(shown, meter, qtbot):
    """What stands below each word once the service has answered."""

    def answer(value):
        before = [label.text() for label in shown.effects.values()]
        meter.asked[-1].set_result(value)
        qtbot.waitUntil(lambda: [label.text() for label in shown.effects.values()] != before)
        return [plain(shown.effects[word].text()) for word in Sensitivity]

    return answer


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def test_while_it_is_worked_out_that_is_said(shown, session):
    working = session.real.words("settings-sensitivity-working")
    assert {label.text() for label in shown.effects.values()} == {working}
    assert all(label.isVisible() for label in shown.effects.values())


def test_each_word_tells_what_it_would_have_meant(said, shown, session):
    counts = {Sensitivity.CALM: 0, Sensitivity.BALANCED: 2, Sensitivity.WATCHFUL: 6}
    told = said(Replay(60, {word: alarms(count) for word, count in counts.items()}))
    assert told == [
        "In your last 60 days: no alert",
        "In your last 60 days: 2 alerts (3 Nov, 10 Nov)",
        "In your last 60 days: 6 alerts, lately on 17 Nov, 24 Nov, 1 Dec, 8 Dec",
    ]
    for word, effect in zip(Sensitivity, told, strict=True):
        about = session.real.words(f"settings-sensitivity-{word}-about")
        assert plain(shown.words[word].accessibleDescription()) == f"{about} {effect}"
    assert session.real.desk.preferences.now().sensitivity is Sensitivity.BALANCED


def test_one_alert_is_one(said):
    assert said(Replay(19, {word: alarms(1) for word in Sensitivity}))[0] == "In your last 19 days: one alert (3 Nov)"


def test_without_history_that_is_said(said, session):
    assert set(said(None)) == {session.real.words("settings-sensitivity-young")}


def test_a_trouble_is_said(shown, meter, session, qtbot):
    meter.asked[-1].set_exception(StoreError("errors-store-full"))
    wanted = plain(session.real.words("errors-store-full"))
    qtbot.waitUntil(lambda: plain(shown.effects[Sensitivity.CALM].text()) == wanted)


def test_it_is_asked_for_once_at_a_time_and_again_when_the_page_is_seen_again(said, shown, meter):
    shown.hide()
    shown.show()
    assert len(meter.asked) == 1
    said(None)
    shown.hide()
    shown.show()
    assert len(meter.asked) == 2


@pytest.mark.parametrize("word", [Sensitivity.CALM, Sensitivity.WATCHFUL])
def test_the_choice_is_kept(shown, session, word):
    assert shown.words[Sensitivity.BALANCED].isChecked()
    shown.words[word].click()
    assert load(session.real.desk.home.settings).sensitivity is word
    assert [each for each, button in shown.words.items() if button.isChecked()] == [word]


def test_a_choice_that_cannot_be_kept_is_taken_back(shown, session, monkeypatch):
    def refuse(settings):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(session.real.desk.preferences, "keep", refuse)
    shown.words[Sensitivity.CALM].click()
    assert shown.words[Sensitivity.BALANCED].isChecked()


def test_what_is_kept_is_shown(session, shown):
    preferences = session.real.desk.preferences
    preferences.keep(replace(preferences.now(), sensitivity=Sensitivity.WATCHFUL))
    session.real.settings().refresh()
    assert shown.words[Sensitivity.WATCHFUL].isChecked()
