"""How the owner is called, so that what she wrote herself is known as hers."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from desktop.services.preferences import Preferences


@dataclass(frozen=True, slots=True)
class SelfKnown:
    """How the owner is called: the names of her and her business, and who she was in the last chat she brought in.

    ``remember`` takes the latter, on the thread that asks for an import.
    """

    names: Callable[[], Sequence[str]]
    in_chats: Callable[[], str]
    remember: Callable[[str], None]


def self_known(preferences: Preferences) -> SelfKnown:
    """As the owner's choices have it; who she was in a chat is kept among them."""

    def remember(name: str) -> None:
        if name != preferences.now().chat_name:
            with suppress(OSError):  # then she is asked again
                preferences.keep(replace(preferences.now(), chat_name=name))

    return SelfKnown(
        names=lambda: (preferences.now().business, preferences.now().owner),
        in_chats=lambda: preferences.now().chat_name,
        remember=remember,
    )
