"""How what is brought in is said: counts, reasons, names."""

from collections.abc import Iterator

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.imports import Import, Preview, Shape, Unread
from ui.plain import one_line

LONGEST_NAME = 60
LONGEST_TOLD = 60


def counted(words: Words, key: str, count: int) -> str:
    """A sentence about so many."""
    return words(key, count=count, number=words.number(count))


def trouble(words: Words, error: DeskError) -> str:
    """What is wrong, with values fit to be shown."""
    values = {name: one_line(value) if isinstance(value, str) else value for name, value in error.values.items()}
    return words(error.key, **values)


def summary(words: Words, seen: Preview) -> Iterator[str]:
    """What is in a file, a sentence for each count."""
    yield counted(words, "import-new", seen.new)
    if seen.known:
        yield counted(words, "import-known", seen.known)
    for kind, count in seen.found.aside.items():
        yield counted(words, f"import-aside-{kind}", count)


def unread_row(words: Words, one: Unread) -> str:
    """A line that cannot be read: where, why, and how it begins."""
    said = words("import-unread-row", line=one.line, why=words(f"import-why-{one.why}"))
    told = one_line(one.told, LONGEST_TOLD)
    return f"{said} · \u2068{told}\u2069" if told else said


def name_of(words: Words, done: Import) -> str:
    """What an import is called: its file, or the beginning of the message."""
    name = one_line(done.name, LONGEST_NAME) or words("import-earlier-picture")
    return f"{name} · {words('import-earlier-hand')}" if done.shape is Shape.HAND else name


def row_of(words: Words, done: Import) -> str:
    """When an import was made and how many of its messages are still there."""
    if done.undone_at is not None:
        return words("import-earlier-undone", when=done.undone_at)
    return words("import-earlier-row", when=done.at, count=done.left, number=words.number(done.left))
