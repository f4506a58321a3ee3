"""What a message is besides an opinion: abuse, advertising, our own words, a demand for money for a review."""

from collections.abc import Collection, Sequence

from desktop.analysis.match import Found, covers
from desktop.model.message import Message
from desktop.model.reading import Mark, Mood, Risk

ADVERTS = 3


def marked(hits: Sequence[Found]) -> list[Found]:
    """The words of abuse and of ransom that no idiom covers."""
    idioms = [hit for hit in hits if hit.sense.kind == "not_mark"]
    return [hit for hit in hits if hit.sense.kind == "mark" and not any(covers(idiom, hit) for idiom in idioms)]


def marks(found: Sequence[Found], hits: Sequence[Found], risks: Collection[Risk], mood: Mood) -> frozenset[Mark]:
    """The marks of a message; who complains (``mood`` by its words) or warns of a danger does not advertise."""
    sells = advertises(hits) and not risks and mood is not Mood.NEGATIVE
    return frozenset({*(Mark(hit.sense.name) for hit in found), *([Mark.ADVERT] if sells else [])})


def advertises(hits: Sequence[Found]) -> bool:
    """Whether at least three places sound like advertising."""
    return len({hit.first for hit in hits if hit.sense.kind == "group" and hit.sense.name == "advert"}) >= ADVERTS


def is_own(message: Message, names: Collection[str]) -> bool:
    """Whether one of these names (of the account that it came through) wrote it."""
    return bool(message.author.handle) and _bare(message.author.handle) in {_bare(name) for name in names if name}


def _bare(name: str) -> str:
    return name.strip().removeprefix("@").casefold()
