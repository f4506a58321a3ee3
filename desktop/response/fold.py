"""Where a platform folds a text behind its "see more"."""

from desktop.model.reply import Platform
from desktop.response.replies import graphemes


def fold(text: str, platform: Platform) -> tuple[str, str]:
    """What is seen at once, and what is folded away; cut between two words, and never inside a sign.

    Nothing is folded where the platform does not fold, or where the text is hardly longer than that.
    """
    signs = list(graphemes(text))
    if platform.folds is None or len(signs) <= platform.folds:
        return text, ""
    seen = "".join(signs[: platform.folds])
    kept = seen if text[len(seen)].isspace() else _to_a_word(seen)
    return kept.rstrip(), text[len(kept.rstrip()) :]


def _to_a_word(seen: str) -> str:
    """Without a word that is cut in two, where there is another one before it."""
    words = seen.rsplit(maxsplit=1)
    return seen[: len(seen) - len(words[1])] if len(words) == 2 and not seen[-1].isspace() else seen
