"""How often the reader was right, as its training measured it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Labelled texts of one language, counted: what was read rightly, wrongly, or left as *not sure*.

    ``called`` were read as negative, of which ``called_right`` were; ``negative`` is how many were in all.
    """

    texts: int
    right: int
    wrong: int
    unsure: int
    called: int
    called_right: int
    negative: int

    def __add__(self, other: "Figure") -> "Figure":
        """Both counted together."""
        return Figure(
            self.texts + other.texts,
            self.right + other.right,
            self.wrong + other.wrong,
            self.unsure + other.unsure,
            self.called + other.called,
            self.called_right + other.called_right,
            self.negative + other.negative,
        )


@dataclass(frozen=True, slots=True)
class Heard:
    """Labelled messages to shops: what they are about, how urgent they are (within one step), and their dangers.

    Of dangers to life (``harm``) and of others: how many there were, how many of them were found, and how many were
    told where there was none.
    """

    texts: int
    concern: int
    urgency: int
    harm: int
    harm_found: int
    harm_false: int
    other: int
    other_found: int
    other_false: int


@dataclass(frozen=True, slots=True)
class Figures:
    """By language: of messages to shops, and of posts about anything; and what else was heard in the messages."""

    shop: Mapping[str, Figure]
    posts: Mapping[str, Figure]
    heard: Heard | None = None
