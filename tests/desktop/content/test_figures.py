"""What the training measured is what the app tells."""

from functools import reduce
from operator import add

import pytest

from desktop.content import figures
from desktop.errors import ContentError
from desktop.model.figures import Figure


def test_the_counts_of_every_language_add_up():
    found = figures.load()
    assert list(found.shop) == list(found.posts) == ["en", "sw", "he"]
    for one in (*found.shop.values(), *found.posts.values()):
        assert one.right + one.wrong + one.unsure == one.texts
        assert one.called_right <= min(one.called, one.negative, one.right)


def test_of_the_dangers_no_more_were_found_than_there_were():
    heard = figures.load().heard
    assert heard.texts == sum(one.texts for one in figures.load().shop.values())
    assert max(heard.concern, heard.urgency) <= heard.texts
    assert heard.harm_found <= heard.harm
    assert heard.other_found <= heard.other


def test_they_are_those_of_the_card():
    whole = reduce(add, figures.load().shop.values())
    row = f"| all | both together | {whole.texts} | {whole.right} | {whole.wrong} | {whole.unsure} | {whole.called} |"
    assert row in figures.card()


def test_what_is_written_is_read_again():
    assert figures.parsed(figures.written(figures.load())) == figures.load()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"shop": {}}', '{"shop": {"en": {"texts": 1}}, "posts": {}}', "7"])
def test_what_is_no_table_of_figures_says_so(text):
    with pytest.raises(ContentError):
        figures.parsed(text)


def test_two_are_counted_together():
    assert Figure(1, 2, 3, 4, 5, 6, 7) + Figure(1, 1, 1, 1, 1, 1, 1) == Figure(2, 3, 4, 5, 6, 7, 8)
