"""The red card: one page whatever the language and the paper, with the owner's own people or room to write them in."""

import pytest

from desktop.content.words import Words
from desktop.model.people import Roster
from ui.people.red_card import LINE, RedCard
from ui.widgets.pages import Paper


def card(stage, language):
    words = Words(language, stage.desk.clock.now)
    playbook = next(one for one in stage.desk.incidents.playbooks() if one.id == "service_pileon")
    return RedCard(words, playbook, "Sunrise Bakery")


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


def test_it_is_written_where_the_owner_wants_it_and_a_refusal_is_said(stage, tmp_path):
    page = stage.make()
    page.write_card(tmp_path / "card.pdf", Paper.A4)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "card.pdf" in page.written.sentence.text()
    page.write_card(tmp_path / "none" / "card.pdf", Paper.A4)
    assert page.trouble.isVisible()
