"""The card of the alerts: every choice is kept, the snooze has an end, and what this desktop lacks is said."""

from dataclasses import replace
from datetime import time

import pytest

from desktop.model.alert import Loudness
from desktop.settings import load


class Alarm:
    """In the place of the herald."""

    def __init__(self):
        self.tray = self.heard = True
        self.became = "shown"

    def has_tray(self):
        return self.tray

    def is_heard(self, told):
        told(self.heard)

    def try_out(self, words, told):
        told(self.became)


@pytest.fixture
def alarm():
    return Alarm()


@pytest.fixture
def card(session, alarm):
    """The card of the real desk's settings, on a desktop that a test describes."""
    session.window.open_settings()
    made = session.real.settings().alerts
    made._ways = replace(made._ways, alarm=alarm)
    return made


def take(box, value):
    """The owner chooses."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def kept(session):
    return lambda: load(session.real.desk.home.settings)


@pytest.mark.parametrize("name", ["issue", "crisis", "account"])
@pytest.mark.parametrize("loudness", Loudness)
def test_how_loud_is_kept(card, kept, name, loudness):
    take(card.loud[name], str(loudness))
    assert getattr(kept(), f"loud_{name}") is loudness


def test_quiet_hours_are_kept(card, kept):
    assert not card.quiet_until.isEnabled()
    take(card.quiet_from, "21:30")
    take(card.quiet_until, "06:00")
    take(card.wake, False)
    now = kept()
    assert (now.quiet, now.quiet_from, now.quiet_until, now.wake_in_quiet) == (True, time(21, 30), time(6), False)
    assert card.quiet_until.isEnabled()
    take(card.quiet_from, "")
    assert (kept().quiet, kept().quiet_from) == (False, time(21, 30))
    assert not card.wake.isEnabled()


def test_the_summary_is_kept(card, kept):
    take(card.digest, "17:30")
    assert (kept().digest, kept().digest_at) == (True, time(17, 30))
    take(card.digest, "")
    assert not kept().digest


def test_who_wants_no_alerts_has_nothing_more_to_choose(card, kept):
    card.notifications.click()
    assert not kept().notifications
    assert not any(box.isEnabled() for box in (*card.loud.values(), card.quiet_from, card.wake, card.digest))
    card.notifications.click()
    assert card.loud["crisis"].isEnabled()


def test_a_moment_between_the_half_hours_is_shown_as_it_is(session, card):
    preferences = session.real.desk.preferences
    preferences.keep(replace(preferences.now(), quiet=True, quiet_from=time(22, 5), digest=True, digest_at=time(7, 10)))
    card.show_choices()
    assert (card.quiet_from.currentText(), card.digest.currentText()) == ("22:05", "07:10")


def test_a_choice_that_cannot_be_kept_is_said(session, card, monkeypatch):
    def refuse(settings):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(session.real.desk.preferences, "keep", refuse)
    take(card.digest, "17:30")
    assert "No space left" in session.real.settings().trouble.sentence.text()


def test_a_snooze_is_begun_shown_with_its_end_and_ended(session, card, qtbot):
    session.frame.show()
    desk = session.real.desk
    assert not card.end.isVisible()
    take(card.snooze, 4)
    qtbot.waitUntil(card.end.isVisible)
    until = desk.alerts.snoozed_until()
    assert card.snoozed.text() == session.real.words("settings-snoozed", until=until)
    assert not card.snooze.isVisible()
    card.end.click()
    qtbot.waitUntil(card.snooze.isVisible)
    assert desk.alerts.snoozed_until() is None
    take(card.snooze, -1)
    assert desk.alerts.snoozed_until() is None


@pytest.mark.parametrize("became", ["shown", "hushed", "tray", "none"])
def test_the_test_says_in_words_what_became_of_the_note(session, card, alarm, became):
    alarm.became = became
    card.test.click()
    assert card.answer.sentence.text() == session.real.words(f"settings-try-{became}")


def test_the_answer_is_brought_into_sight(session, card, qtbot):
    session.frame.resize(session.frame.minimumSize())
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    card.test.click()
    qtbot.waitUntil(lambda: card.answer.visibleRegion().boundingRect().height() == card.answer.height())


@pytest.mark.parametrize(
    ("tray", "heard", "key"),
    [(True, False, "settings-no-notes-tray"), (False, True, "settings-no-tray"), (False, False, "settings-no-notes")],
)
def test_what_this_desktop_lacks_is_said(session, card, alarm, tray, heard, key):
    alarm.tray, alarm.heard = tray, heard
    session.frame.show()
    assert card.lacking.isVisible()
    assert card.lacking.text() == session.real.words(key)


def test_where_nothing_lacks_nothing_is_said(session, card):
    session.frame.show()
    assert not card.lacking.isVisible()


def test_in_a_practice_there_is_no_snooze(session):
    session.practise()
    session.window.open_settings()
    session.frame.show()
    card = session.drill.settings().alerts
    assert card.test.isVisible()
    assert not card.snooze.isVisible()


def test_every_control_has_its_name_for_a_screen_reader(card):
    boxes = [*card.loud.values(), card.quiet_from, card.quiet_until, card.wake, card.digest, card.snooze]
    names = [box.accessibleName() for box in boxes]
    assert all(names)
    assert len(set(names)) == len(names)
