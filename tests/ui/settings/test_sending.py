"""What stands between a draft and the world: off by default, and kept at once."""

from desktop.model.cooling import PAUSES


def test_the_pause_is_off_until_it_is_chosen_and_kept_at_once(session):
    preferences = session.real.desk.preferences
    card = session.real.settings().sending
    assert (card.pause.currentData(), preferences.now().cooling_minutes) == (0, 0)
    assert tuple(card.pause.itemData(place) for place in range(card.pause.count())) == PAUSES
    for minutes in (30, 0):
        place = card.pause.findData(minutes)
        card.pause.setCurrentIndex(place)
        card.pause.activated.emit(place)
        assert preferences.now().cooling_minutes == minutes
        card.refresh()
        assert card.pause.currentData() == minutes


def test_a_second_person_is_wanted_only_once_it_is_ticked(session):
    preferences = session.real.desk.preferences
    card = session.real.settings().sending
    assert (card.second.isChecked(), preferences.now().second_reader) == (False, False)
    card.second.click()
    assert preferences.now().second_reader
    card.refresh()
    assert card.second.isChecked()
