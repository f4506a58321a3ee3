"""Which of several open cases comes first on the Now page, over a real desk."""

from datetime import timedelta

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.reading import Correction
from desktop.vault import MemoryVault
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.home.cards import GaugeCard, Speech
from ui.home.next_card import NextCard
from ui.home.picture import gather
from ui.incident.naming import beside_the_meter
from ui.widgets.text import PlainLabel

from .conftest import buttons


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


def test_people_in_danger_come_before_what_is_later_elsewhere(desk, clock):
    rude = desk.incidents.open("service_pileon", summary="Rude", lead="Neema").result(60)
    clock.forward(hours=2)
    threat = desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Neema").result(60)
    seen = gather(desk.meter, desk.inbox, desk.incidents, desk.accounts, clock.now())
    assert (seen.case.id, seen.step.step.id) == (threat.id, "s1_help")
    assert [case.id for case, _ in seen.others] == [rude.id]
    desk.incidents.tick(threat.id, "s1_help", "Neema").result(60)
    seen = gather(desk.meter, desk.inbox, desk.incidents, desk.accounts, clock.now())
    assert seen.case.id == rude.id


def test_a_sale_to_be_stopped_before_the_first_word_comes_before_what_is_due_sooner_elsewhere(desk, clock):
    outage = desk.incidents.open("outage", summary="No water", lead="Neema").result(60)
    desk.incidents.tick(outage.id, "s1_first_word", "Neema").result(60)  # the next one is due within five minutes
    clock.forward(minutes=20)
    food = desk.incidents.open("product_safety", summary="Ill", lead="Neema").result(60)
    seen = pictured(desk, clock)
    assert (seen.case.id, seen.step.step.id) == (food.id, "s1_first_word")
    desk.incidents.tick(food.id, "s1_stop", "Neema").result(60)
    assert pictured(desk, clock).case.id == outage.id


@pytest.fixture
def arrive(desk, clock):
    """Somebody's words, as they are brought in by hand."""

    def come(text, author):
        note = Note(text=text, author=author, sent_at=clock.now() - timedelta(minutes=5), platform="facebook")
        desk.imports.by_hand(note).result(60)

    return come


def pictured(desk, clock):
    return gather(desk.meter, desk.inbox, desk.incidents, desk.accounts, clock.now())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_threat_beside_an_open_file_is_two_clicks_from_a_file_of_its_own(desk, clock, arrive, qtbot, language):
    for author in ("Amina", "Brian", "Chao"):
        arrive("I was sick all night after eating your meat pie", author)
    proposal = desk.meter.proposal()
    food = desk.incidents.open(proposal.playbook_id, summary="Ill", lead="Neema", messages=proposal.evidence).result(60)
    arrive("He will come and burn your shop tonight, you will all die", "Zed")
    words, visits = Words(language, clock.now), []
    card = NextCard(Speech(words, visits.append), clock, desk.incidents, None)
    qtbot.addWidget(card)
    card.show_picture(pictured(desk, clock))
    (opening,) = buttons(card, "primary")
    said = [label.text() for label in card.findChildren(PlainLabel)]
    assert any(words("kind-safety_threat") in text for text in said)
    opening.click()
    bridge = Bridge(desk.notices)
    page = crisis_page(desk, bridge, words, qtbot, visits.append)
    page.visit(visits[-1])
    assert page.form.typed().kind == "safety_threat"
    assert [item.message.author.name for item in desk.inbox.items(page.form.typed().messages)] == ["Zed"]
    assert words("risk-violence_threat") in page.form.why.text()
    page.form.lines["lead"].setText("Neema")
    page.form.lines["summary"].setText("He wants to burn it")
    page.form.yes.click()
    qtbot.waitUntil(lambda: len(desk.incidents.ongoing()) == 2)
    assert desk.meter.proposal() is None
    threat = next(case for case in desk.incidents.ongoing() if case.id != food.id)
    assert threat.count == 1
    desk.incidents.close(threat.id, "Neema", "The police say it was a joke").result(60)
    assert desk.meter.proposal() is None  # what was ended does not come back
    bridge.close()


def test_where_people_are_being_helped_already_the_step_stays_first(desk, clock, arrive):
    desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Neema").result(60)
    arrive("My two children are vomiting after your pies yesterday", "Brian")
    seen = pictured(desk, clock)
    assert seen.step.step.id == "s1_help"
    assert (seen.proposal.playbook_id, seen.danger) == ("product_safety", None)
    for step in ("s1_help", "s1_real"):
        desk.incidents.tick(seen.case.id, step, "Neema").result(60)
    assert pictured(desk, clock).danger.playbook_id == "product_safety"


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_an_open_file_counts_as_more_than_the_meter_stands_below_it(desk, clock, arrive, qtbot, language):
    arrive("I was sick all night after eating your meat pie", "Amina")
    words = Words(language, clock.now)
    card = GaugeCard(Speech(words, lambda visit: None), lambda: None)
    qtbot.addWidget(card)
    card.show_picture(pictured(desk, clock))
    assert card.beside.isHidden()
    ids = tuple(item.message.id for item in desk.inbox.page(Query()))
    case = desk.incidents.open("product_safety", summary="Ill", lead="Neema", messages=ids).result(60)
    seen = pictured(desk, clock)
    assert seen.meter.level.rank < Level.CRISIS.rank
    card.show_picture(seen)
    assert card.beside.text() == beside_the_meter(words, case, seen.meter)
    assert words("risk-safety") in card.beside.text()
    desk.incidents.close(case.id, "Neema", "calm").result(60)
    card.show_picture(pictured(desk, clock))
    assert card.beside.isHidden()


def test_where_nobody_is_in_danger_the_label_set_right_ends_the_proposal(desk, clock, arrive):
    desk.incidents.open("service_pileon", summary="Rude", lead="Neema").result(60)
    arrive("He will come and burn your shop tonight, you will all die", "Zed")
    danger = pictured(desk, clock).danger
    desk.inbox.correct(danger.evidence[0], Correction(risks=frozenset())).result(60)
    assert pictured(desk, clock).proposal is None
