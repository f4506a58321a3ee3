"""Where to stop what goes out by itself."""

from collections.abc import Iterable

from desktop.model.pause import KINDS, TOOLS


def places(kinds: Iterable[str]) -> tuple[str, ...]:
    """The places to go through, those of the connected kinds of account first, each once."""
    own = [KINDS[kind] for kind in kinds if kind in KINDS]
    return tuple(dict.fromkeys([*own, *TOOLS]))
