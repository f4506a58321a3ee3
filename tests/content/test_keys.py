"""Every sentence that the code asks for exists, and every sentence that exists is asked for."""

import ast
import re

import pytest

from desktop.connectors import CONNECTORS
from desktop.content import platforms, playbooks, templates
from desktop.content.words import LANGUAGES, Words
from desktop.model.meter import Level
from desktop.model.playbook import Stage
from desktop.model.reading import Concern, Mood, Risk

STEP, KIND, STAGE = ("", ".why", ".how", ".done-when"), ("", ".what"), ("", ".question")
CONTACT = ("", ".when")
TEMPLATE, ONE, FIELD = ("", ".short", ".title", ".when", ".not-when"), ("",), ("", ".hint", ".mark")


def families():
    """Keys that are put together from data: place, their exact keys by that data."""
    kinds = playbooks.load()
    steps = {step for kind in kinds for step in kind.steps} | set(playbooks.preparation())
    before = {id for step in steps for id in step.before}
    texts = templates.load()
    fields = {name.replace("_", "-") for text in texts for name in text.fields}
    return {
        "step": keys("step", [step.id for step in steps], STEP) | keys("step", before, (".before",)),
        "kind": keys("kind", [kind.id for kind in kinds], KIND),
        "contact": keys("contact", {one for kind in kinds for one in kind.contacts}, CONTACT),
        "stage": keys("stage", [str(stage.value) for stage in Stage], STAGE),
        "role": keys("role", {step.role for step in steps}, ONE),
        "template": keys("template", [text.id for text in texts], TEMPLATE) | keys("template-field", fields, FIELD),
        "platform": keys("platform", platforms.load(), ONE),
        "level": keys("level", Level, ONE),
        "hint": keys("hint", [f"{kind.id}-{name}" for kind in kinds for name in HINTED], ONE)
        | keys("hint", [f"{kind.id}-step" for kind in kinds], (".ready",)),
    }


HINTED = ("what", "happened", "step", "cause", "change")
NAMED_BY_DATA = {"mood": Mood, "concern": Concern, "risk": Risk}


def keys(place, ids, attributes):
    return {f"{place}-{id}{attribute}" for id in ids for attribute in attributes}


@pytest.mark.parametrize("place", sorted(families()))
def test_data_and_words_fit_together(catalog, place):
    there = {key for key in catalog["en"] if key.split("-")[0] == place}
    assert sorted(there ^ families()[place]) == []


@pytest.mark.parametrize("place", sorted(NAMED_BY_DATA))
def test_every_name_of_a_reading_can_be_said(parsed, catalog, place):
    if place not in parsed["en"]:
        pytest.skip(f"{place}.ftl is not written yet")
    assert sorted(keys(place, NAMED_BY_DATA[place], ONE) - set(catalog["en"])) == []


def test_every_question_of_every_account_can_be_asked(parsed, catalog):
    if "field" not in parsed["en"]:
        pytest.skip("field.ftl is not written yet")
    kinds = [connector.kind for connector in CONNECTORS]
    asked = {f"field-{kind.id}" for kind in kinds} | {
        f"field-{kind.id}-{f.name}" for kind in kinds for f in kind.fields
    }
    assert sorted(asked - set(catalog["en"])) == []


PLACES = ("Google", "Facebook", "Instagram", "YouTube", "X", "Reddit", "Telegram", "Mastodon", "Bluesky", "WhatsApp")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_welcome_speaks_of_every_place_in_few_words(language):
    said = Words(language).plain("now-welcome-start")
    assert [place for place in PLACES if not re.search(rf"\b{place}\b", said)] == []
    assert len(said.split()) <= 65


TELLS = {
    "en": (r"\bcosts?\b", r"\bsees?\b"),
    "sw": (r"[Gg]har[ai]m|bila malipo|[Bb]ure\b", r"\b\w+o(na|ni|nyesha)\b"),
    "he": (r"תשלום|עולה|חינם", r"רוא|ראו|נראה|קוראת"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [connector.kind.id for connector in CONNECTORS])
def test_every_guide_tells_what_it_costs_and_what_is_seen(language, kind):
    guide = Words(language).plain(f"field-{kind}.guide")
    assert [what for what in TELLS[language] if not re.search(what, guide)] == []


class Asked:
    """What the sources ask for: whole keys, and patterns of keys that are put together."""

    def __init__(self, root, places):
        self.places = places
        self.whole, self.patterns, self.texts = {}, {}, set()
        for folder in ("desktop", "ui"):
            for file in sorted((root / folder).rglob("*.py")):
                self._scan(ast.parse(file.read_text(encoding="utf-8")), str(file.relative_to(root)))

    def _scan(self, tree, file):
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                self._joined(node, file)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.texts.add(node.value)
                if id(node) not in inside:
                    self._constant(node.value, file)

    def _constant(self, text, file):
        if not re.fullmatch(r"[a-z]+-[a-z0-9_-]*(\.[a-z-]+)?", text) or text.split("-")[0] not in self.places:
            return
        if text.endswith("-"):
            self.patterns[re.escape(text) + ".+"] = file
        else:
            self.whole[text] = file

    def _joined(self, node, file):
        parts = [re.escape(p.value) if isinstance(p, ast.Constant) else ".*" for p in node.values]
        first = node.values[0]
        begun = isinstance(first, ast.Constant) and re.match(r"([a-z]+)-[a-z0-9_-]*$", first.value)
        if begun and begun[1] in self.places:
            self.patterns["".join(parts)] = file


@pytest.fixture(scope="module")
def asked(root, parsed):
    return Asked(root, set(parsed["en"]))


def test_every_key_in_the_code_exists(asked, catalog):
    names = {key.partition(".")[0] for key in catalog["en"]}
    missing = {key: file for key, file in asked.whole.items() if key not in catalog["en"] and key not in names}
    assert missing == {}


def test_every_pattern_of_keys_in_the_code_fits_some_key(asked, catalog):
    barren = {
        pattern: file
        for pattern, file in asked.patterns.items()
        if not any(re.fullmatch(pattern, key) for key in catalog["en"])
    }
    assert barren == {}


def test_every_key_is_used(asked, catalog):
    by_data = set().union(*families().values())
    named = {place: keys(place, kind, ONE) for place, kind in NAMED_BY_DATA.items()}
    by_data = by_data.union(*named.values())
    unused = [
        name
        for name in sorted({key.partition(".")[0] for key in catalog["en"]})
        if name not in by_data
        and not any(whole.partition(".")[0] == name for whole in asked.whole)
        and not any(re.fullmatch(pattern, name) or re.match(pattern + r"\.", name + ".") for pattern in asked.patterns)
    ]
    assert unused == []


def test_every_attribute_is_used(asked, catalog):
    attributes = {key.partition(".")[2] for key in catalog["en"]} - {""}
    unused = [
        name for name in sorted(attributes) if not any(text == name or f".{name}" in text for text in asked.texts)
    ]
    assert unused == []
