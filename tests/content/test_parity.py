"""The three languages say the same things, with the same values, by their own rules."""

import re

import pytest
from fluent.syntax import ast

LANGUAGES = ("en", "sw", "he")
FORMS = {"en": {"one", "other"}, "sw": {"one", "other"}, "he": {"one", "two", "other"}}
OWN_NAMES = {"settings-language-he"}  # a language is called by its own name everywhere
HEBREW_SLASH = re.compile(r"[\u05d0-\u05ea]\s?/\s?[\u05d0-\u05ea]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_has_a_line_that_cannot_be_read(parsed, language):
    junk = [
        (place, entry.content.strip()[:60])
        for place, resource in parsed[language].items()
        for entry in resource.body
        if isinstance(entry, ast.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_names_its_file_and_is_there_once(parsed, language):
    for place, resource in parsed[language].items():
        names = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
        assert [name for name in names if name.split("-")[0] != place] == []
        assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("language", ["sw", "he"])
def test_the_same_files_keys_and_attributes(parsed, catalog, language):
    assert set(parsed[language]) == set(parsed["en"])
    assert sorted(set(catalog[language]) ^ set(catalog["en"])) == []


@pytest.mark.parametrize("language", ["sw", "he"])
def test_the_same_values_in_every_sentence(catalog, look, language):
    differing = {
        key: (look(catalog["en"][key]).variables, look(pattern).variables)
        for key, pattern in catalog[language].items()
        if key in catalog["en"] and look(catalog["en"][key]).variables != look(pattern).variables
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_the_forms_of_the_language(catalog, look, language):
    wrong = {
        key: forms
        for key, pattern in catalog[language].items()
        for forms in look(pattern).plurals
        if forms != FORMS[language]
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_shouts(catalog, look, language):
    loud = [key for key, pattern in catalog[language].items() if "!" in "".join(look(pattern).texts)]
    assert loud == []


def test_hebrew_never_writes_two_genders_with_a_slash(catalog, look):
    slashed = [key for key, pattern in catalog["he"].items() if HEBREW_SLASH.search(" ".join(look(pattern).texts))]
    assert slashed == []


def test_hebrew_has_no_niqqud_and_hebrew_letters_stay_in_hebrew(catalog, look):
    for language in LANGUAGES:
        for key, pattern in catalog[language].items():
            text = "".join(look(pattern).texts)
            assert not re.search(r"[\u05b0-\u05bd\u05bf-\u05c7]", text), key
            if language != "he" and key not in OWN_NAMES:
                assert not re.search(r"[\u05d0-\u05ea]", text), key


def test_one_thing_has_one_name_in_hebrew(catalog, look):
    """A token is called what the platforms' own pages call it; the other word for it is understood, and confuses."""
    other = {key for key, pattern in catalog["he"].items() if "אסימון" in "".join(look(pattern).texts)}
    assert other == set()
