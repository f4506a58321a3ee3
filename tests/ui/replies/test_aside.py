"""What stands beside the draft: three tabs in one row, in every language, wide and narrow."""

from functools import partial

import pytest

from desktop.content.words import LANGUAGES
from ui.places import Place, Visit


def _whole(tabs):
    return all(tab.width() >= tab.sizeHint().width() for tab in tabs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1010, 760), (670, 560)])
def test_the_tabs_stand_in_one_row_with_all_their_words(make_page, shop, qtbot, language, size):
    page = make_page(language, size)
    page.visit(Visit(Place.REPLIES, messages=(shop.receive("Sick", language=language).message.id,)))
    aside = page.hearing.aside
    for empty, score in ((12, None), (0, 100), (12, 20)):
        aside.tell(empty, score)
        tabs = (aside.fields_tab, aside.voice_tab, aside.preview_tab)
        qtbot.waitUntil(partial(_whole, tabs))
        assert len({tab.y() for tab in tabs}) == 1
        assert all(tab.geometry().right() <= aside.width() for tab in tabs)
