"""The red card: one page whatever the language and the paper, with the owner's own people or room to write them in."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.content.words import LANGUAGES, Words
from desktop.model.people import Roster
from desktop.model.safety import HelpNumber
from ui.people.red_card import BLANK, LINE, Known, RedCard
from ui.question import Question
from ui.widgets.button import WrapButton
from ui.widgets.pages import Paper

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))
NUMBERS = (HelpNumber("999", "Emergency"), HelpNumber("+254 722 178 177", "Helpline", listens=True))


def card(stage, language, kind="service_pileon"):
    words = Words(language, stage.desk.clock.now)
    playbook = next(one for one in stage.desk.incidents.playbooks() if one.id == kind)
    return RedCard(words, playbook, Known("Sunrise Bakery"), NUMBERS)


def said(stage, language="en"):
    return [text for _, text in card(stage, language).paragraphs(stage.desk.people.roster(), stage.desk.clock.now())]


@pytest.mark.parametrize("language", ["en", "sw", "he"])
@pytest.mark.parametrize("paper", Paper)
def test_it_is_one_page(stage, language, paper):
    stage.team()
    raw = card(stage, language).page(stage.desk.people.roster(), stage.desk.clock.now(), paper)
    assert raw.startswith(b"%PDF")
    assert raw.count(b"/Type /Page\n") + raw.count(b"/Type /Page ") == 1
    size = {Paper.A4: b"595", Paper.LETTER: b"612"}[paper]
    assert size in raw[raw.index(b"/MediaBox") :][:40]


def test_the_first_hour_is_in_order_and_the_people_are_the_owners_own(stage):
    stage.team()
    lines = said(stage)
    hour = [line for line in lines if line[:3] in {f"\u2068{n}\u2069" for n in range(1, 10)} or line[1:2].isdigit()]
    assert len(hour) >= 5
    assert any("Dana" in line and "+254 722 178 177" in line for line in lines)
    assert any("Lawyer" in line and "Otieno" in line for line in lines)
    assert not any(LINE in line for line in lines)


def test_without_people_there_is_room_to_write_them_in(stage):
    words = card(stage, "en")
    lines = [text for _, text in words.paragraphs(Roster(), stage.desk.clock.now())]
    assert sum(LINE in line for line in lines) == 3


def test_what_is_not_known_yet_can_be_written_in(stage):
    words = Words("en", stage.desk.clock.now)
    playbook = next(one for one in stage.desk.incidents.playbooks() if one.id == "service_pileon")
    lines = [
        text.translate(ISOLATES)
        for _, text in RedCard(words, playbook, Known()).paragraphs(Roster(), stage.desk.clock.now())
    ]
    assert f"Business: {LINE}" in lines
    assert f"In danger: {LINE}" in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_business_and_the_numbers_for_danger_stand_on_it_before_the_people(stage, language):
    stage.team()
    lines = [line.translate(ISOLATES) for line in said(stage, language)]
    assert Words(language)("redcard-business", name="Sunrise Bakery").translate(ISOLATES) in lines
    places = [next(at for at, line in enumerate(lines) if word in line) for word in ("999", "Helpline", "Dana")]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_first_hour_is_in_the_order_of_a_case(stage, language):
    case = stage.desk.incidents.open("service_pileon", summary="Rude", lead="Dana").result(5)
    say, lines = Words(language), [line.translate(ISOLATES) for line in said(stage, language)]
    steps = [say(f"step-{state.step.id}") for state in stage.desk.incidents.steps(case)]
    on_card = [(at, step) for at, line in enumerate(lines) for step in steps if f". {step} (" in line]
    assert len(on_card) >= 5
    assert [step for _, step in on_card] == [step for step in steps if step in dict(map(reversed, on_card))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_paper_the_sale_is_stopped_before_the_first_word(stage, language):
    say = Words(language)
    now = stage.desk.clock.now()
    found = card(stage, language, "product_safety").paragraphs(stage.desk.people.roster(), now)
    lines = [text.translate(ISOLATES) for _, text in found]
    wanted = [say(f"step-{id}") for id in ("s1_stop", "s1_first_word", "s1_real")]
    places = [next(at for at, line in enumerate(lines) if f". {step} (" in line) for step in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "times"), [("service_pileon", {"60", "15"}), ("product_safety", {"15"})])
def test_the_first_word_has_the_time_of_its_kind_and_the_shorter_one_in_danger(stage, language, kind, times):
    now, step = stage.desk.clock.now(), Words(language)("step-s1_first_word")
    found = card(stage, language, kind).paragraphs(stage.desk.people.roster(), now)
    (line,) = [text.translate(ISOLATES) for _, text in found if f". {step} (" in text.translate(ISOLATES)]
    assert set(re.findall(r"\d+", line.split(step)[1])) == times


@pytest.mark.parametrize(("size", "paper"), [("redcard-a4", b"595"), ("redcard-letter", b"612")])
@pytest.mark.parametrize("folder", ["Documents", ""])
def test_the_paper_is_asked_first_and_the_file_begins_among_the_documents(
    stage, tmp_path, monkeypatch, size, paper, folder
):
    """Where there is no such folder it begins at home, not wherever the program was started."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / folder).mkdir(exist_ok=True)
    page, say = stage.make(), Words("en")
    page.ask_card()
    (question,) = page.window().findChildren(Question)
    filled = [one for one in question.findChildren(WrapButton) if one.property("look") == "primary"]
    assert [one.words() for one in filled] == [say("redcard-a4")]
    button = next(one for one in question.findChildren(WrapButton) if one.words() == say(size))
    button.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert Path(dialog.directory().path()) == tmp_path / folder
    dialog.fileSelected.emit(str(tmp_path / "card.pdf"))
    dialog.reject()
    raw = (tmp_path / "card.pdf").read_bytes()
    assert paper in raw[raw.index(b"/MediaBox") :][:40]


def test_it_is_written_where_the_owner_wants_it_and_a_refusal_is_said(stage, tmp_path):
    page = stage.make()
    page.write_card(tmp_path / "card.pdf", Paper.A4)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "card.pdf" in page.written.sentence.text()
    page.write_card(tmp_path / "none" / "card.pdf", Paper.A4)
    assert page.trouble.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("alone", [False, True])
def test_what_is_known_of_the_owner_stands_on_it_and_one_alone_has_no_team(stage, language, alone):
    say = Words(language, stage.desk.clock.now)
    playbook = next(one for one in stage.desk.incidents.playbooks() if one.id == "service_pileon")
    made = RedCard(say, playbook, Known("Sunrise Bakery", "Neema", "+254 722 178 177"), NUMBERS)
    found = [text.translate(ISOLATES) for _, text in made.paragraphs(Roster(alone=alone), stage.desk.clock.now())]
    hers = say("redcard-person", role=say("role-owner"), name="Neema", phone="+254 722 178 177")
    assert hers.translate(ISOLATES) in found
    assert sum(LINE in line for line in found) == (0 if alone else 2)
    first_word = next(line for line in found if "Sunrise Bakery" in line and "Neema" in line)
    assert "+254 722 178 177" in first_word
    assert first_word.count(BLANK) == 3
    assert any(say("step-s1_team") in line for line in found) is not alone


def test_a_number_of_the_settings_is_not_given_to_another_who_decides(stage):
    stage.team()
    playbook = next(one for one in stage.desk.incidents.playbooks() if one.id == "service_pileon")
    made = RedCard(Words("en"), playbook, Known("Sunrise Bakery", "Neema", "+254 700 000 111"))
    lines = [
        text.translate(ISOLATES) for _, text in made.paragraphs(stage.desk.people.roster(), stage.desk.clock.now())
    ]
    assert not any("+254 700 000 111" in line and "Dana" in line and "Owner" in line for line in lines)
