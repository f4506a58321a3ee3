"""What platforms, languages and ratings are called, wherever they are shown."""

from desktop.content.words import Words
from ui.plain import one_line

UNKNOWN = "und"


def platform_name(platform: str, words: Words) -> str:
    """A platform's name in the owner's language; its id with a capital where it has none."""
    key = f"platform-{platform}"
    return words(key) if words.has(key) else one_line(platform).replace("_", " ").capitalize()


def language_name(code: str, words: Words) -> str:
    """A language's name in the owner's language, and a word where nobody can tell which it is."""
    name = words("messages-language-unknown") if code == UNKNOWN else words.tongue(code)
    return name[:1].upper() + name[1:]


def stars(count: int) -> str:
    """Stars of five, as signs."""
    full = max(0, min(5, count))
    return "★" * full + "☆" * (5 - full)
