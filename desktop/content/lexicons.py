"""The words that decide, read from resources/: one lexicon a language, and the emoji they share."""

import fnmatch
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from threading import Lock

from desktop.content import topics
from desktop.errors import ContentError
from desktop.model.lexicon import HEBREW_POINTS, Lexicon, Node, Rule, Sense

LANGUAGES = ("en", "sw", "he")
PREFIXES = {"he": "והבכלמש"}
_TURNS = {
    "negators": "negator",
    "intensifiers": "intensifier",
    "contrast": "contrast",
    "questions": "question",
    "urgent": "urgent",
    "denials": "denied",
}
_TURNING, _MYSELF = "turning", "myself"
_MOODS = (("positive", 1.0), ("negative", -1.0))
_STRENGTH = (("strong", 2.0), ("plain", 1.0))
_KNOWN = {"language", "words", "positive", "negative", _TURNING, _MYSELF, *_TURNS}
_READING = Lock()


def load() -> Mapping[str, Lexicon]:
    """All lexicons by language; ContentError names the broken file.

    Whoever asks while they are being read waits for them: in the morning many looks ask at once, and each that read
    them for itself took the window's time once more, and ten megabytes that were never given back.
    """
    with _READING:
        return _loaded()


@cache
def _loaded() -> Mapping[str, Lexicon]:
    emoji = _emoji()
    data = {language: _Data.of(language) for language in LANGUAGES}
    latin, hebrew = _tree(data["en"], data["sw"]), _tree(data["en"], data["he"])
    return {
        "en": _lexicon(data["en"], latin, emoji, verbs=True),
        "sw": _lexicon(data["sw"], latin, emoji, verbs=True),
        "he": _lexicon(data["he"], hebrew, emoji),
    }


def parsed(text: str, language: str) -> Lexicon:
    """A lexicon from its TOML text alone; ContentError where it is broken."""
    data = _Data(text, language, None)
    return _lexicon(data, _tree(data), {}, verbs=language == "sw")


_Tree = tuple[Node, Mapping[str, tuple[Rule, ...]]]


class _Data:
    """The two files of a language, read."""

    def __init__(self, text: str, language: str, about: topics.Topics | None) -> None:
        name = f"languages/{language}/lexicon.toml"
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            raise ContentError(file=name, problem=str(problem)) from problem
        unknown = set(data) - _KNOWN
        if unknown or data.get("language") != language:
            raise ContentError(file=name, problem=f"unknown or wrong: {', '.join(sorted(unknown)) or 'language'}")
        self.language = language
        self.senses = [*_senses(data, name), *(about.phrases() if about else ())]
        self.rules = about.rules() if about else {}
        self.words = frozenset(folded(word) for word in data.get("words", []))
        turning = (phrase for key in ("negators", _TURNING) for phrase in _listed(data, key, name))
        self.turning = frozenset(folded(phrase) for phrase in turning if " " not in phrase)
        patterns = (fnmatch.translate(folded(word)) for word in _listed(data, _MYSELF, name))
        self.myself = re.compile("|".join(patterns) or "(?!)")

    @classmethod
    def of(cls, language: str) -> "_Data":
        """Those of a language in resources/."""
        source = files("resources").joinpath("languages", language, "lexicon.toml")
        return cls(source.read_text(encoding="utf-8"), language, topics.load(language))


def _lexicon(data: _Data, tree: _Tree, emoji: Mapping[str, float], *, verbs: bool = False) -> Lexicon:
    phrases, rules = tree
    prefixes = PREFIXES.get(data.language, "")
    return Lexicon(data.language, phrases, data.words, data.turning, prefixes, emoji, rules, verbs, data.myself)


def _tree(*data: _Data) -> _Tree:
    """One tree of all phrases, and all rules (those of the groups of one language hold for the other's words too)."""
    root = Node()
    rules: dict[str, dict[Rule, None]] = {}
    for one in data:
        for phrase, sense in one.senses:
            _plant(root, phrase, sense)
        for group, some in one.rules.items():
            rules.setdefault(group, {}).update(dict.fromkeys(some))
    return root, {group: tuple(some) for group, some in rules.items()}


def _emoji() -> Mapping[str, float]:
    text = files("resources").joinpath("emoji.toml").read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ContentError(file="emoji.toml", problem=str(problem)) from problem
    return {sign: sense * weight for mood, sense in _MOODS for size, weight in _STRENGTH for sign in data[mood][size]}


def _senses(data: Mapping[str, object], name: str) -> Iterator[tuple[str, Sense]]:
    for mood, sign in _MOODS:
        for size, weight in _STRENGTH:
            for phrase in _listed(_table(data, mood, name), size, name):
                yield phrase, Sense("mood", mood, sign * weight)
    for key, turn in _TURNS.items():
        for phrase in _listed(data, key, name):
            yield phrase, Sense("turn", turn)


def _table(data: Mapping[str, object], key: str, name: str) -> Mapping[str, object]:
    table = data.get(key, {})
    if not isinstance(table, dict):
        raise ContentError(file=name, problem=f"{key} is not a table")
    return table


def _listed(data: Mapping[str, object], key: str, name: str) -> Iterable[str]:
    phrases = data.get(key, [])
    if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
        raise ContentError(file=name, problem=f"{key} is not a list of phrases")
    return phrases


def _plant(root: Node, phrase: str, sense: Sense) -> None:
    place = root
    for word in phrase.split():
        place = place.after.setdefault(folded(word), Node())
    if place is not root:
        place.senses = (
            *(known for known in place.senses if (known.kind, known.name) != (sense.kind, sense.name)),
            sense,
        )


_MARKS = re.compile(f"[\u0300-\u036f{HEBREW_POINTS}]")
_SIGNS = str.maketrans("ךםןףץ’ʼ׳״", "כמנפצ'''\"")


def folded(word: str) -> str:
    """A word of a phrase as the reader folds it (the star of a beginning or ending stays)."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", word.casefold())).translate(_SIGNS)
