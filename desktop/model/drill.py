"""An invented business and its invented crisis, to practise on."""

from dataclasses import dataclass
from datetime import timedelta

from desktop.model.message import Author


@dataclass(frozen=True, slots=True)
class Post:
    """One invented message; it stands nowhere, so it has no address.

    ``after`` counts from the start of the practice; negative is the quiet time before.
    ``id`` is unique in its scenario; ``answers`` is the id of the post that this one answers.
    """

    after: timedelta
    author: Author
    text: str
    platform: str
    title: str = ""
    stars: int | None = None
    answers: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """An invented business with what people write about it, in the order in which they write."""

    id: str
    language: str
    business: str
    owner: str
    contact: str
    hours: str
    posts: tuple[Post, ...]
