"""Whom a draft calls by name at its beginning, where that is not the author of the message."""

import re
from collections.abc import Sequence

from desktop.model.voice import Greetings, Remark, Slip, Span

MOST = 4  # words that a greeting calls
SHORTEST = 3  # letters of a name that can be told from another
ALIKE = 2  # letters at least that a short name and its long form have in common
_WORD = re.compile(r"[^\W\d_]+(?:['’׳\"״-][^\W\d_]+)*['’׳]?")
_LATIN, _HEBREW = re.compile(r"[A-Za-zÀ-ɏ]"), re.compile(r"[א-ת]")
_ENDS = re.compile(r"\s*(?:[,.!:;–—\n-]|$)")
_CALLS = re.compile(r"[ \t]*(?:,|!|\n)")
_SOFT = re.compile(r"[aeiouyhאהוי'’׳]")


def greets_another(text: str, greetings: Greetings, author: str, about: str = "", own: str = "") -> list[Remark]:
    """A remark where the draft greets a name that is none of the author's.

    Silent where the author has no real name, where the name stands in ``about`` (the message may be signed with it),
    and where it is the owner's ``own``.
    """
    hers = _real(author, greetings)
    called = _called(text, greetings) if hers else []
    names = [text[span.start : span.end] for span in called]
    if not names or any(_HEBREW.match(name) and _LATIN.match(hers[0]) for name in names):
        return []
    if any(_LATIN.match(name) and _HEBREW.match(hers[0]) for name in names):
        return []
    elsewhere = f"{about} {own}".lower()
    if any(name.lower() in elsewhere or _one(name, other, greetings) for name in names for other in hers):
        return []
    whole = Span(called[0].start, called[-1].end)
    return [Remark(Slip.GREETED, (whole,), text[whole.start : whole.end], hers[0])]


def _real(author: str, greetings: Greetings) -> list[str]:
    """The words of a name that a person goes by: letters only, each with a capital, no title among them."""
    words = [word for word in author.replace(".", " ").split() if any(map(str.isalpha, word))]
    plain = [word for word in words if _folded(word) not in greetings.words["titles"]]
    known = all(_WORD.fullmatch(word) and _capital(word) for word in plain)
    strange = any(_folded(word) in greetings.words["no_names"] | greetings.words["parents"] for word in plain)
    long = [word for word in plain if len(word) >= SHORTEST - 1]
    return long if known and not strange and len(plain) < MOST else []


def _called(text: str, greetings: Greetings) -> list[Span]:
    """Where the names stand that the draft calls at its beginning; those of a title alone are none."""
    greeted = greetings.greets.match(text)
    found = _names(text, greeted.end() if greeted else len(text) - len(text.lstrip()), greetings)
    if not found or (greeted is None and not _is_call(text, found, greetings)):
        return []
    end = found[-1].end
    follows = _WORD.match(text, _onwards(text, end))
    if not _ENDS.match(text, end) and follows and _folded(follows[0]) in greetings.words["own"]:
        return []
    runs_on = _LATIN.match(text, found[0].start) and not (greeted and "," in greeted[0])
    return found if _ENDS.match(text, end) or runs_on else []


def _names(text: str, place: int, greetings: Greetings) -> list[Span]:
    """The names from a place on; nothing where something else is called ("Dear customer", "Mama Brian")."""
    found: list[Span] = []
    words = greetings.words
    for _ in range(MOST):
        word = _WORD.match(text, place)
        said = _folded(word[0]) if word else ""
        if word is None or said in words["no_names"] | words["opens"]:
            break
        if said in words["parents"] or said.endswith("'s"):
            return []
        if said not in words["titles"] | words["joins"]:
            if not _capital(word[0]) or (found and _is_new(text, word.start())):
                break
            found.append(Span(*word.span()))
        place = _onwards(text, word.end())
    return found


def _onwards(text: str, place: int) -> int:
    """The next place that is no blank."""
    while place < len(text) and text[place] in " \t.&":
        place += 1
    return place


def _is_new(text: str, place: int) -> bool:
    """Whether a word stands behind the end of a sentence, or is Hebrew, where every word could be a name."""
    return ". " in text[max(0, place - 2) : place] or (_HEBREW.match(text, place) is not None and text[place] != "ו")


def _is_call(text: str, found: Sequence[Span], greetings: Greetings) -> bool:
    """Whether a text without a greeting opens with a name and a comma; in Hebrew nothing tells a name then."""
    first = text[found[0].start : found[0].end]
    words = greetings.words
    common = first.lower().endswith("ly") or len(found) > 1 or first.isupper() or _folded(first) in words["own"]
    return bool(_LATIN.match(first)) and not common and _CALLS.match(text, found[0].end) is not None


def _one(name: str, other: str, greetings: Greetings) -> bool:
    """Whether two names can be one: a beginning, a part, another spelling, a known short form."""
    one, two = sorted((_folded(name), _folded(other)), key=len)
    if len(one) < ALIKE:
        return one == two
    stem = re.sub(r"(?:ie|y|i|ush|sh|י|וש|ל'ה)$", "", one)
    stem = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    begins = two.startswith(stem if len(stem) >= ALIKE else one)
    skeletons = [re.sub(r"(.)\1+", r"\1", _SOFT.sub("", word.replace("k", "c"))) for word in (one, two)]
    spelled = skeletons[0] == skeletons[1] and len(skeletons[0]) >= ALIKE
    inside = len(one) >= SHORTEST and one in two
    return begins or inside or spelled or any({one, two} <= names for names in greetings.same)


def _capital(word: str) -> bool:
    return word[0].isupper() or _HEBREW.match(word) is not None


def _folded(word: str) -> str:
    return word.lower().replace("’", "'").strip(".")
