"""Invented crises to practise on: a quiet month, then a bad morning; the seed varies who says what, and when."""

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from importlib.abc import Traversable
from random import Random

from desktop.content.sheet import Row, resources, sheet
from desktop.model.drill import Post, Scenario
from desktop.model.message import Author

SWAY = 0.3  # the time between two crisis posts is up to so much shorter or longer than in the file
DAYTIME = 7.0  # hours before and after the time of day at which the practice begins
QUIET = 0.1  # days without any post just before the practice


@cache
def load(id: str, language: str, seed: int) -> Scenario:
    """The scenario in ``language``, always the same for a seed; raises ContentError."""
    return read(resources().joinpath("scenarios", f"{id}.{language}.toml"), id, language, seed)


def read(source: Traversable, id: str, language: str, seed: int) -> Scenario:
    """The scenario of a file, told with ``seed``; raises ContentError naming the file."""
    whole = sheet(source).only("business", "owner", "contact", "hours", "days", "author", "quiet", "crisis")
    chance = Random(seed)
    cast = _Cast(whole, chance)
    posts = [*_quiet(whole, cast, chance), *_crisis(whole, cast, chance)]
    return Scenario(
        id=id,
        language=language,
        business=whole.text("business"),
        owner=whole.text("owner"),
        contact=whole.text("contact"),
        hours=whole.text("hours"),
        posts=tuple(sorted(posts, key=lambda post: post.after)),
    )


class _Cast:
    """Who may write. Somebody without a part of their own writes once before anybody writes again."""

    def __init__(self, whole: Row, chance: Random) -> None:
        rows = [row.only("handle", "name", "followers", "part") for row in whole.rows("author")]
        self._parts = {row.text("part"): _author(row) for row in rows if "part" in row.values}
        self._crowd = [_author(row) for row in rows if "part" not in row.values]
        if not self._crowd:
            raise whole.broken("nobody is there to write")
        self._chance = chance
        self._waiting: list[Author] = []

    def author(self, row: Row) -> Author:
        part = row.text("by", "")
        if part and part not in self._parts:
            raise row.broken(f"there is no part {part}")
        return self._parts[part] if part else self._anybody()

    def _anybody(self) -> Author:
        if not self._waiting:
            self._waiting = self._chance.sample(self._crowd, len(self._crowd))
        return self._waiting.pop()


def _author(row: Row) -> Author:
    return Author(row.text("handle"), row.text("name", ""), row.number("followers"))


def _quiet(whole: Row, cast: _Cast, chance: Random) -> Sequence[Post]:
    """The quiet time: about two posts a day, at the hours of day at which the practice is held."""
    rows = [row.only("texts", "platform", "stars") for row in whole.rows("quiet")]
    days = whole.number("days") or 0
    if not rows or days < 1:
        raise whole.broken("there is no quiet time")
    deck: list[Row] = []
    told: dict[int, int] = {}
    posts: list[Post] = []
    for day in range(days, 0, -1):
        for _ in range(chance.choice((1, 2, 2, 3))):
            deck = deck or chance.sample(rows, len(rows))
            row = deck.pop()
            turn = told[id(row)] = told.get(id(row), -1) + 1
            hours = (-day - QUIET) * 24 + chance.triangular(-DAYTIME, DAYTIME, 0)
            after = timedelta(seconds=round(hours * 3600))
            posts.append(_post(row, f"quiet-{len(posts)}", cast.author(row), _turn(row, turn), after))
    return posts


def _turn(row: Row, turn: int) -> str:
    texts = _texts(row)
    return texts[turn % len(texts)]


def _crisis(whole: Row, cast: _Cast, chance: Random) -> Sequence[Post]:
    posts: list[Post] = []
    names: dict[str, str] = {}
    after, before = timedelta(0), 0.0
    for number, row in enumerate(whole.rows("crisis")):
        row.only("id", "after", "by", "platform", "texts", "stars", "title", "answers")
        gap = row.minutes("after") - before
        if gap <= 0:
            raise row.broken(f"after = {row.minutes('after')} does not come after {before}")
        before += gap
        after += timedelta(seconds=math.ceil(gap * 60 * chance.uniform(1 - SWAY, 1 + SWAY)))
        id = names[row.text("id", f"-{number}")] = f"crisis-{number}"
        post = _post(row, id, cast.author(row), chance.choice(_texts(row)), after, _answered(row, names))
        posts.append(post)
    if not posts:
        raise whole.broken("there is no crisis")
    return posts


def _answered(row: Row, names: Mapping[str, str]) -> str:
    asked = row.text("answers", "")
    if asked and asked not in names:
        raise row.broken(f"there is no earlier post {asked}")
    return names[asked] if asked else ""


def _texts(row: Row) -> tuple[str, ...]:
    texts = row.texts("texts")
    if not texts or not all(text.strip() for text in texts):
        raise row.broken("texts is empty")
    return texts


def _post(row: Row, id: str, author: Author, text: str, after: timedelta, answers: str = "") -> Post:
    platform, stars = row.text("platform"), row.number("stars")
    if stars is not None and stars not in range(1, 6):
        raise row.broken(f"stars = {stars}")
    return Post(
        after=after,
        author=author,
        text=text,
        platform=platform,
        title=row.text("title", ""),
        stars=stars,
        answers=answers,
        id=id,
    )
