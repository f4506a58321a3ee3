"""How good the reader is, told in the settings by language, with the whole card behind a button."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.content import figures
from desktop.content.words import Words
from ui.settings.reading import ModelCard, ReadingCard

ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


@pytest.fixture
def card(qtbot):
    def make(language):
        made = ReadingCard(Words(language))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_every_language_has_its_row_of_the_measured_counts(card, language):
    said = [label.text().translate(ISOLATES) for label in card(language).findChildren(QLabel)]
    words = Words(language)
    for code, one in figures.load().shop.items():
        assert words(f"settings-language-{code}") in said
        assert words("settings-reading-of", count=one.called_right, all=one.negative).translate(ISOLATES) in said


def test_a_number_says_to_a_screen_reader_what_it_counts(card):
    names = [label.accessibleName() for label in card("en").findChildren(QLabel)]
    wrong = figures.load().shop["sw"].wrong
    assert f"Kiswahili, Wrong: {wrong}" in names


def test_the_whole_card_opens_and_its_links_lead_nowhere(card, qtbot):
    made = card("he")
    made.open.click()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ModelCard)]
    assert "Known weaknesses" in dialog.text.toPlainText()
    assert not dialog.text.openLinks()
    assert not dialog.text.openExternalLinks()
    dialog.close()
