"""What messages are about and what is dangerous in them: phrases, word groups and rules, read from topics.toml."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from desktop.errors import ContentError
from desktop.model.lexicon import Rule, Sense
from desktop.model.reading import Concern, Mark, Risk

WEIGHTS = {"sure": 2.0, "plain": 1.0, "weak": 0.4}
RULED = {"certain": 8.0, "rules": 2.0, "hints": 1.0}
_ABOUT = {
    "concern": (frozenset(Concern), {*WEIGHTS, *RULED}),
    "risk": (frozenset(Risk), {"phrases", "rules", "idioms", "spared"}),
    "irony": (frozenset({"praise"}), {"phrases", "rules", "idioms", "spared"}),
    "mark": (frozenset({Mark.ABUSE, Mark.RANSOM}), {"phrases", "rules", "idioms", "spared"}),
}
_RULE = re.compile(r"([a-z_]+(?: \+ [a-z_]+)+)((?: - [a-z_]+)*)(?: /(\d+))?")
_NAMED = re.compile(r"\{([a-z_]+)\}")
Phrases = Iterator[tuple[str, Sense]]


class Topics:
    """The topics of one language; ContentError names the file and what is wrong in it."""

    def __init__(self, text: str, language: str) -> None:
        self._name = f"languages/{language}/topics.toml"
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            raise self._broken(str(problem)) from problem
        if data.get("language") != language or set(data) - {"language", "group", *_ABOUT}:
            raise self._broken("the language or a table is not known")
        self._groups = {name: self._list(phrases, name) for name, phrases in self._table(data.get("group", {})).items()}
        self._said = {kind: self._table(data.get(kind, {})) for kind in _ABOUT}
        for kind, (names, parts) in _ABOUT.items():
            for name, table in self._said[kind].items():
                if name not in names or set(self._table(table)) - parts:
                    raise self._broken(f"{kind}.{name} is not known")

    def phrases(self) -> Phrases:
        """Every phrase with what it says; ``{name}`` stands for all phrases of that group."""
        for name, phrases in self._groups.items():
            yield from ((each, Sense("group", name)) for phrase in phrases for each in self._written_out(phrase))
        for name, table in self._said["concern"].items():
            for part, weight in WEIGHTS.items():
                yield from self._all(table, part, Sense("concern", name, weight))
        for kind in ("risk", "mark", "irony"):
            for name, table in self._said[kind].items():
                yield from self._all(table, "phrases", Sense(kind, name))
                yield from self._all(table, "idioms", Sense(f"not_{kind}", name))

    def rules(self) -> Mapping[str, tuple[Rule, ...]]:
        """The rules by the first group each one needs."""
        found: dict[str, list[Rule]] = {}
        for name, table in self._said["concern"].items():
            for part, weight in RULED.items():
                for line in self._list(table.get(part, []), part):
                    self._add(found, line, Sense("concern", name, weight))
        for kind in ("risk", "mark", "irony"):
            for name, table in self._said[kind].items():
                for line in self._list(table.get("rules", []), "rules"):
                    self._add(found, line, Sense(kind, name))
                for line in self._list(table.get("spared", []), "spared"):
                    self._add(found, line, Sense(f"not_{kind}", name))
        return {group: tuple(rules) for group, rules in found.items()}

    def _add(self, found: dict[str, list[Rule]], line: str, sense: Sense) -> None:
        read = _RULE.fullmatch(line)
        if read is None:
            raise self._broken(f"not a rule: {line}")
        needs = tuple(read[1].split(" + "))
        without = frozenset(read[2].replace(" - ", " ").split())
        strange = {*needs, *without} - set(self._groups)
        if strange:
            raise self._broken(f"no such group: {', '.join(sorted(strange))}")
        found.setdefault(needs[0], []).append(Rule(needs, sense, without, int(read[3] or 0)))

    def _all(self, table: Mapping[str, object], part: str, sense: Sense) -> Phrases:
        for phrase in self._list(table.get(part, []), part):
            yield from ((each, sense) for each in self._written_out(phrase))

    def _written_out(self, phrase: str) -> list[str]:
        """The phrase with every phrase of a group that it names, in the place of its name."""
        named = _NAMED.search(phrase)
        if named is None:
            return [phrase]
        if named[1] not in self._groups:
            raise self._broken(f"no such group: {phrase}")
        before, after = phrase[: named.start()], self._written_out(phrase[named.end() :])
        said = [each for one in self._groups[named[1]] for each in self._written_out(one)]
        return [f"{before}{one}{rest}" for one in said for rest in after]

    def _table(self, value: object) -> dict[str, dict[str, object]]:
        if not isinstance(value, dict):
            raise self._broken("a table is missing")
        return value

    def _list(self, value: object, name: str) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(phrase, str) for phrase in value):
            raise self._broken(f"{name} is not a list of phrases")
        return value

    def _broken(self, problem: str) -> ContentError:
        return ContentError(file=self._name, problem=problem)


def load(language: str) -> Topics:
    """The topics of a language."""
    return Topics(
        files("resources").joinpath("languages", language, "topics.toml").read_text(encoding="utf-8"), language
    )
