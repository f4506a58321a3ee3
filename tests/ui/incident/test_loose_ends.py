"""In a case: its open private talks and what people say of it, and the way to them."""

from datetime import timedelta

import pytest

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.talks import Channel, Right
from desktop.vault import MemoryVault
from ui.incident.loose_ends import LooseEnds
from ui.places import Place, Visit

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


def test_a_case_tells_its_open_talks_and_what_people_say(qtbot, desk, clock):
    for text in ("I was ill after the pies", "Me too"):
        at = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author="@amina", sent_at=at, platform="facebook")).result(60)
    ids = [item.message.id for item in desk.inbox.page(Query())]
    case = desk.incidents.open("product_safety", summary="Ill", lead="Neema", messages=ids[:1]).result(30)
    gone = []
    ends = LooseEnds(desk.talks, Words("en", clock.now), gone.append)
    qtbot.addWidget(ends)
    for id in ids:
        desk.talks.begin(id, Channel.PAGE).result(10)
        ends.show_case(case.id)
    assert ends.isVisible()
    assert ends.way.words().translate(ISOLATES) == "1 private talk is open"
    desk.talks.judge(ids[0], Right.PARTLY).result(10)
    ends.show_case(case.id)
    told = "1 private talk is open · Put right, say customers: yes 0 · partly 1 · no 0"
    assert ends.way.words().translate(ISOLATES) == told
    ends.way.click()
    assert gone == [Visit(Place.TALKS)]
    other = desk.incidents.open("outage", summary="Dark", lead="Neema").result(30)
    ends.show_case(other.id)
    assert ends.isHidden()
