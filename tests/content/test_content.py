"""Steps and texts keep the rules of good advice: short, calm, true to their data."""

import re

import pytest

from desktop.content import playbooks, templates
from desktop.content.words import LANGUAGES, Words
from desktop.model.playbook import CRISIS
from desktop.response.replies import FIELD, empty_fields

ABSOLUTE = {
    "en": r"\bguarantee|\bnever again|100 ?%|\balways\b|without prejudice|any inconvenience|sorry if|sorry you feel",
    "sw": r"tunahakikisha|\bkamwe\b|100 ?%|\bdaima\b|usumbufu wowote|samahani kama|bila kuathiri haki",
    "he": r"מתחייבים|לעולם לא|100 ?%|\bתמיד\b|אי הנוחות|מצטערים אם|סליחה אבל|מבלי לגרוע",
}
STEPS = {step.id: step for kind in playbooks.load() for step in kind.steps}
STEPS |= {step.id: step for step in playbooks.preparation()}
TEMPLATES = {template.id: template for template in templates.load()}
INSIDE = {"staff-note", "threat-internal"}


def filled(words, template, part=""):
    return words.plain(f"template-{template.id}{part}", **values(words, template))


def values(words, template):
    """What an owner would type: the examples of the form."""
    return {name: example(words, name) for name in template.fields}


def example(words, name):
    return words.plain(f"template-field-{name.replace('_', '-')}.hint").partition(" ")[2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
class TestTemplates:
    def test_fits_where_it_is_posted(self, template, language):
        words = Words(language)
        assert all(values(words, template).values())
        assert len(filled(words, template)) <= 600
        assert len(filled(words, template, ".short")) <= 280

    def test_fields_are_exactly_those_declared(self, template, language, catalog, look):
        full = look(catalog[language][f"template-{template.id}"]).variables
        short = look(catalog[language][f"template-{template.id}.short"]).variables
        assert full == set(template.fields)
        assert short <= full

    def test_what_stands_for_an_open_field_is_its_own(self, template, language):
        words = Words(language)
        every = {name for one in TEMPLATES.values() for name in one.fields}
        marks = [words.plain(f"template-field-{name.replace('_', '-')}.mark") for name in every]
        assert len(set(marks)) == len(every)
        assert all(empty_fields("{" + mark + "}", {"x": "{" + mark + "}"}) == ("x",) for mark in marks)

    def test_an_open_field_is_left_in_braces(self, template, language):
        open_ones = {name: "{" + name + "}" for name in template.fields}
        text = Words(language).plain(f"template-{template.id}", **open_ones)
        assert set(FIELD.findall(text)) == set(template.fields)

    def test_promises_nothing_that_cannot_be_kept(self, template, language):
        words = Words(language)
        text = filled(words, template) + "\n" + filled(words, template, ".short")
        assert not re.search(ABSOLUTE[language], text, re.IGNORECASE)
        assert not re.search(r"!|\?\?|[A-Z]{4,}", text)
        assert "(en)" not in text

    def test_is_signed_and_leaves_a_way_to_answer(self, template, language, catalog, look):
        full = look(catalog[language][f"template-{template.id}"]).variables
        assert "owner" in full
        assert full & {"contact", "helpline"} or template.id == "thanks"

    def test_the_signature_has_its_own_line(self, template, language):
        words = Words(language)
        last = filled(words, template).split("\n")[-1]
        assert last.startswith(example(words, "owner"))
        assert (", " in last) == (template.id not in {*INSIDE, "care-person"})


def test_every_template_says_who_and_when():
    for template in TEMPLATES.values():
        assert template.fields
        assert template.stages
        assert template.public == (template.id not in INSIDE | {"fake-report", "breach-personal", "care-person"})


def test_kinds_and_templates_name_each_other():
    for kind in playbooks.load():
        assert kind.templates
        for id in kind.templates:
            assert kind.id in TEMPLATES[id].kinds, (kind.id, id)
        named = {template.id for template in TEMPLATES.values() if kind.id in template.kinds}
        assert named == set(kind.templates)


def test_a_step_offers_only_texts_that_exist():
    assert {step.template for step in STEPS.values()} - {""} <= set(TEMPLATES)
    for step in STEPS.values():
        assert not step.template or step.tool in ("replies", "messages", "texts")


def test_the_kinds_are_those_of_the_taxonomy(root):
    taxonomy = root.parent / "shared" / "domain" / "taxonomy.toml"
    if not taxonomy.exists():
        pytest.skip("the taxonomy is not on this machine")
    ids = set(re.findall(r'\[\[kind\]\]\s+id = "(\w+)"', taxonomy.read_text(encoding="utf-8")))
    assert {kind.id for kind in playbooks.load()} == ids


def test_every_kind_has_its_file_and_every_file_its_kind(root):
    there = {file.stem for file in (root / "resources/playbooks").glob("*.toml")} - {"steps"}
    assert there == {kind.id for kind in playbooks.load()}


def test_every_kind_walks_through_all_stages_in_order():
    for kind in playbooks.load():
        stages = [step.stage for step in kind.steps]
        assert stages == sorted(stages)
        assert set(stages) == set(CRISIS)
        assert kind.concerns or kind.risks, f"{kind.id} would be proposed for everything"


def test_people_come_first_where_they_may_be_in_danger():
    kinds = {kind.id: kind for kind in playbooks.load()}
    food = kinds["product_safety"]
    assert food.safety
    order = [step.id for step in food.steps]
    assert food.first_word.before == ("s1_stop",)
    assert order.index("s1_first_word") < order.index("s1_stop") < order.index("s1_pause")
    assert order.index("s1_people") < order.index("s3_warn") < order.index("s3_statement")
    assert "s4_story" not in order
    first_word = next(step for step in food.steps if step.id == "s1_first_word")
    assert (first_word.target_minutes, first_word.safety_minutes, first_word.template) == (60, 15, "hold")
    assert kinds["safety_threat"].steps[0].id == "s1_help"
    assert "s1_first_word" not in [step.id for step in kinds["safety_threat"].steps]


def test_every_step_is_used_by_some_kind_or_in_the_preparation(root):
    listed = set(
        re.findall(r'^id = "(\w+)"', (root / "resources/playbooks/steps.toml").read_text("utf-8"), re.MULTILINE)
    )
    assert listed == set(STEPS)
