"""All word files, parsed once, and all our own content."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "sw", "he")


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def parsed():
    """``parsed[language][place]``: the parsed file."""
    parser = FluentParser()
    return {
        language: {
            file.stem: parser.parse(file.read_text(encoding="utf-8"))
            for file in sorted((ROOT / "resources/languages" / language).glob("*.ftl"))
        }
        for language in LANGUAGES
    }


@pytest.fixture(scope="session")
def catalog(parsed):
    """``catalog[language][key]``: the pattern of every message and attribute (``key.attribute``)."""
    return {
        language: {key: pattern for resource in places.values() for key, pattern in patterns(resource)}
        for language, places in parsed.items()
    }


def patterns(resource):
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name, entry.value
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", attribute.value


class Collector(Visitor):
    def __init__(self):
        self.variables = set()
        self.texts = []
        self.plurals = []

    def visit_VariableReference(self, node):
        self.variables.add(node.id.name)

    def visit_TextElement(self, node):
        self.texts.append(node.value)

    def visit_SelectExpression(self, node):
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if keys & {"zero", "one", "two", "few", "many"}:
            self.plurals.append(keys)
        self.generic_visit(node)


@pytest.fixture(scope="session")
def look():
    """What stands in a pattern: its variables, texts and plural forms."""

    def look(pattern):
        collector = Collector()
        collector.visit(pattern)
        return collector

    return look
