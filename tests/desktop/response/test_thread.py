"""A long text as several posts: nothing lost, nothing too long, whole sentences where it can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.content import platforms
from desktop.model.reply import Platform
from desktop.response.replies import length
from desktop.response.thread import thread

X, BLUESKY = platforms.load()["x"], platforms.load()["bluesky"]
LONG = " ".join(f"Sentence number {n} says something about the bread." for n in range(20))
HEBREW = " ".join(f"משפט מספר {n} על הלחם שלנו." for n in range(40))


def bare(posts):
    return [post.rsplit(" (", 1)[0] for post in posts]


@pytest.mark.parametrize("platform", [X, BLUESKY])
@pytest.mark.parametrize("text", [LONG, HEBREW])
def test_every_post_fits_is_numbered_and_ends_with_a_sentence(platform, text):
    posts = thread(text, platform)
    assert all(length(post, platform) <= platform.limit for post in posts)
    assert [post.rsplit(" ", 1)[1] for post in posts] == [f"({n}/{len(posts)})" for n in range(1, len(posts) + 1)]
    assert " ".join(bare(posts)) == text
    assert all(post.endswith(".") for post in bare(posts))


def test_what_fits_is_one_post_without_a_number():
    assert thread(" Short. ", X) == ("Short.",)
    assert thread(LONG, Platform("google", "Google")) == (LONG,)


def test_more_than_nine_posts_have_room_for_their_numbers():
    tight = Platform("tight", "Tight", 60)
    posts = thread(LONG, tight)
    assert 10 <= len(posts) <= 99
    assert all(length(post, tight) <= 60 for post in posts)


def test_a_word_without_end_is_cut_between_whole_signs_and_too_much_is_refused():
    family = "👨‍👩‍👧"
    posts = thread(family * 200, X)
    assert "".join(bare(posts)) == family * 200
    assert thread("word " * 10_000, Platform("tight", "Tight", 60)) == ()


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=900))
def test_no_sign_is_ever_lost(text):
    posts = thread(text, X)
    kept = "".join(bare(posts) if len(posts) > 1 else posts)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(length(post, X) <= X.limit for post in posts)
