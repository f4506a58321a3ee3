"""Where a platform folds a text: between two words, never inside a sign, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.reply import Platform
from desktop.response.fold import fold
from desktop.response.replies import graphemes

TEN = Platform("a", "A", folds=10)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("short", "short"),
        ("exactly 10", "exactly 10"),
        ("we are sorry", "we are"),
        ("we are our best", "we are our"),
        ("אנחנו מצטערים", "אנחנו"),
        ("x" * 30, "x" * 10),
        ("👩‍👩‍👧‍👦" * 12, "👩‍👩‍👧‍👦" * 10),
    ],
)
def test_it_is_cut_between_two_words(text, seen):
    assert fold(text, TEN)[0] == seen


@given(st.text(min_size=1, max_size=60))
def test_nothing_is_lost_and_no_more_is_seen_than_the_platform_shows(text):
    seen, rest = fold(text, TEN)
    assert seen + rest == text
    assert len(list(graphemes(seen))) <= 10 or not rest


def test_a_platform_that_does_not_fold_shows_all():
    assert fold("x" * 999, Platform("b", "B")) == ("x" * 999, "")
