"""The invented crisis is told in three languages, the same in its bones, different in its chances."""

import tomllib
from datetime import timedelta

import pytest

from desktop.content import platforms, scenarios
from desktop.content.words import LANGUAGES

START = timedelta(0)


def told(language, seed=7):
    return scenarios.load("bakery", language, seed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quiet_month_then_a_bad_morning(language):
    posts = told(language).posts
    quiet = [post for post in posts if post.after < START]
    crisis = [post for post in posts if post.after >= START]
    assert 45 <= len(quiet) <= 75
    assert 25 <= len(crisis) <= 32
    assert quiet[0].after < timedelta(days=-28)
    assert quiet[-1].after < timedelta(hours=-1)
    assert crisis[1].after < timedelta(minutes=2)
    assert timedelta(hours=2) < crisis[-1].after < timedelta(hours=3, minutes=30)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_post_can_be_shown_and_none_leads_out_of_the_practice(language):
    posts = told(language).posts
    ids = {post.id for post in posts}
    assert len(ids) == len(posts)
    assert [post.after for post in posts] == sorted(post.after for post in posts)
    for post in posts:
        assert post.text.strip()
        assert len(post.text) <= 300
        assert post.platform in platforms.load()
        assert "http" not in post.text
        assert post.author.handle.startswith("@")
        assert not post.answers or post.answers in ids
        assert post.stars is None or post.platform in ("google", "tripadvisor")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_crisis_has_all_that_a_crisis_has(language):
    crisis = [post for post in told(language).posts if post.after >= START]
    assert sum((post.author.followers or 0) >= 10_000 for post in crisis) == 1
    assert sum(post.stars == 1 for post in crisis) == 2
    assert sum(bool(post.answers) for post in crisis) >= 8
    assert len({post.author.handle for post in crisis}) >= 20
    assert len({post.platform for post in crisis}) >= 5


def test_a_seed_tells_the_same_story_again_and_another_seed_another():
    assert scenarios.load.__wrapped__("bakery", "en", 3) == told("en", 3)
    one, other = told("en", 3), told("en", 4)
    assert [post.text for post in one.posts] != [post.text for post in other.posts]
    assert [post.author for post in one.posts] != [post.author for post in other.posts]
    assert [post.after for post in one.posts] != [post.after for post in other.posts]


@pytest.mark.parametrize("seed", range(12))
def test_no_seed_breaks_the_order_of_events(seed):
    for language in LANGUAGES:
        seen = set()
        for post in told(language, seed).posts:
            assert not post.answers or post.answers in seen
            seen.add(post.id)


def test_the_three_files_are_built_alike(root):
    files = {lang: root / f"resources/scenarios/bakery.{lang}.toml" for lang in LANGUAGES}
    shapes = {lang: shape(tomllib.loads(file.read_text(encoding="utf-8"))) for lang, file in files.items()}
    assert shapes["sw"] == shapes["en"]
    assert shapes["he"] == shapes["en"]


def shape(table):
    return {
        "parts": sorted(author.get("part", "") for author in table["author"]),
        "quiet": [(row["platform"], row.get("stars"), len(row["texts"])) for row in table["quiet"]],
        "crisis": [
            {name: value for name, value in row.items() if name not in ("texts", "title")} | {"n": len(row["texts"])}
            for row in table["crisis"]
        ],
    }
