"""How soon people are to have an answer: every choice is kept, an odd one from the file is shown as it is."""

from dataclasses import replace

from desktop.model.answers import Wants
from desktop.settings import load


def test_a_time_that_is_chosen_is_kept(session):
    session.window.open_settings()
    card = session.real.settings().answers
    box = card.times[Wants.COMPLAINT]
    assert box.currentData() == 180
    box.setCurrentIndex(box.findData(60))
    box.activated.emit(box.currentIndex())
    assert load(session.real.desk.home.settings).answer_complaint == 60
    praise = card.times[Wants.PRAISE]
    praise.setCurrentIndex(praise.findData(0))
    praise.activated.emit(praise.currentIndex())
    assert session.real.desk.preferences.now().targets.praise is None


def test_a_time_of_the_file_is_shown_as_it_is(session):
    preferences = session.real.desk.preferences
    preferences.keep(replace(preferences.now(), answer_danger=7))
    session.window.open_settings()
    box = session.real.settings().answers.times[Wants.DANGER]
    assert box.currentData() == 7
    assert "7" in box.currentText()
