"""The owner's own words in the settings: pairs of what she never says and what she says instead."""

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.model.voice import Saying
from desktop.settings import Settings
from ui.settings.voice import VoiceSettings


class Kept:
    def __init__(self, **more):
        self.now = Settings(**more)

    def keep(self, **changed):
        self.now = Settings(**{"sayings": self.now.sayings, "we_say": self.now.we_say, **changed})


def make(qtbot, kept, language="en"):
    card = VoiceSettings(lambda: kept.now, Words(language), kept.keep)
    qtbot.addWidget(card)
    card.show()
    return card


def fill(line, text):
    line.setText(text)
    line.editingFinished.emit()


def test_a_pair_is_kept_and_there_is_room_for_the_next(qtbot):
    kept = Kept(sayings=(Saying("cheap", "good value"),))
    card = make(qtbot, kept)
    assert [(a.text(), b.text()) for a, b in card.pairs] == [("cheap", "good value"), ("", "")]
    fill(card.pairs[1][0], " client ")
    fill(card.pairs[1][1], "guest")
    assert kept.now.sayings == (Saying("cheap", "good value"), Saying("client", "guest"))
    assert len(card.pairs) == 3
    assert card.pairs[2][0].isVisible()


def test_what_is_emptied_is_no_longer_kept(qtbot):
    kept = Kept(sayings=(Saying("cheap", "good value"), Saying("client", "guest")))
    card = make(qtbot, kept)
    fill(card.pairs[0][0], "")
    assert kept.now.sayings == (Saying("client", "guest"),)
    card.refresh()
    assert [(a.text(), b.text()) for a, b in card.pairs if a.isVisible()] == [("client", "guest"), ("", "")]


def test_the_words_she_likes_are_kept(qtbot):
    kept = Kept()
    fill(make(qtbot, kept).we_say, "guests,  team")
    assert kept.now.we_say == "guests, team"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_name_and_an_example(qtbot, language):
    card = make(qtbot, Kept(), language)
    lines = [card.we_say, *card.pairs[0]]
    assert all(line.placeholderText() and line.accessibleName() for line in lines)
