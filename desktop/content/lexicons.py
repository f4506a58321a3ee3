"""The words that decide, read from resources/: one lexicon a language, and the emoji they share."""

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from threading import Lock

from desktop.content import topics
from desktop.errors import ContentError
from desktop.model.lexicon import Lexicon, Node, Rule, Sense

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
_MOODS = (("positive", 1.0), ("negative", -1.0))
_STRENGTH = (("strong", 2.0), ("plain", 1.0))
_KNOWN = {"language", "words", "positive", "negative", *_TURNS}
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
        "en": Lexicon("en", latin[0], data["en"].words, "", emoji, latin[1], verbs=True),
        "sw": Lexicon("sw", latin[0], data["sw"].words, "", emoji, latin[1], verbs=True),
        "he": Lexicon("he", hebrew[0], data["he"].words, PREFIXES["he"], emoji, hebrew[1]),
    }


def parsed(text: str, language: str) -> Lexicon:
    """A lexicon from its TOML text alone; ContentError where it is broken."""
    data = _Data(text, language, None)
    return Lexicon(language, _tree(data)[0], data.words, PREFIXES.get(language, ""), verbs=language == "sw")


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
        self.senses = [*_senses(data, name), *(about.phrases() if about else ())]
        self.rules = about.rules() if about else {}
        self.words = frozenset(folded(word) for word in data.get("words", []))

    @classmethod
    def of(cls, language: str) -> "_Data":
        """Those of a language in resources/."""
        source = files("resources").joinpath("languages", language, "lexicon.toml")
        return cls(source.read_text(encoding="utf-8"), language, topics.load(language))


def _tree(*data: _Data) -> tuple[Node, Mapping[str, tuple[Rule, ...]]]:
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


_MARKS = {code: None for block in ((0x300, 0x370), (0x591, 0x5BE), (0x5C1, 0x5C8)) for code in range(*block)}
_SIGNS = {**_MARKS, **{ord(old): new for old, new in zip("ךםןףץ’ʼ׳״", "כמנפצ'''\"", strict=True)}}


def folded(word: str) -> str:
    """A word of a phrase as the reader folds it (the star of a beginning or ending stays)."""
    return unicodedata.normalize("NFKD", word.casefold()).translate(_SIGNS)
