"""What a search finds is put into a file, and one message is taken out of it, over a real desk and the whole view."""

from datetime import timedelta

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.services import belonging
from desktop.vault import MemoryVault
from ui.desk_view import DeskView, Ways
from ui.inbox.gathering import PutSheet
from ui.places import Place, Visit
from ui.question import Question

PIES = ("The pie was cold", "My pie was burnt", "No pie left again")


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    for text in (*PIES, "Lovely bread, thank you"):
        sent = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author="@x", sent_at=sent, platform="facebook")).result(60)
    yield desk
    desk.close()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def make(qtbot, desk, clock, gone):
    views = []

    def made(language="en"):
        view = DeskView(desk, Words(language, clock.now), Ways(gone.append, None, None, lambda: None, None))
        views.append(view)
        page = view.page(Place.MESSAGES)
        qtbot.addWidget(page)
        page.resize(1010, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.visit(Visit(Place.MESSAGES))
        return page

    yield made
    for view in views:
        view.close()


def ids(desk, text=""):
    return {item.message.id for item in desk.inbox.page(Query(text=text))}


def search(page, text):
    page.filters.search.setText(text)
    page.filters.changed.emit()


def opened(desk, summary="Cold pies", messages=()):
    return desk.incidents.open("service_pileon", summary=summary, lead="Neema", messages=messages).result(30)


def ask(page):
    page.filters.put_all.click()
    return page.window().findChildren(PutSheet)[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_found_goes_into_the_open_file(qtbot, desk, make, gone, language):
    page = make(language)
    words = page._words
    case = opened(desk)
    assert not page.filters.put_all.isVisible()
    search(page, "pie")
    assert page.filters.put_all.words() == words("gather-all", count=3, number="3")
    asked = ask(page)
    assert "pie" in asked.asked.text()
    assert asked.comes.text() == words("gather-comes", count=3, number="3")
    asked.yes.click()
    qtbot.waitUntil(page.news.isVisible)
    assert set(desk.incidents.messages(case.id)) == ids(desk, "pie")
    assert len(desk.evidence.entries(case.id)) == 3
    page.news.buttons()[0].click()
    assert gone == [Visit(Place.CRISIS, incident=case.id)]
    again = ask(page)
    assert not again.yes.isEnabled()
    assert again.comes.text() == words("gather-comes", count=0, number="0")


def test_with_several_files_the_owner_says_which(qtbot, desk, make):
    page = make()
    first, second = opened(desk), opened(desk, "Burnt pies", tuple(ids(desk, "burnt")))
    search(page, "pie")
    asked = ask(page)
    assert asked.which.count() == 2
    at = next(at for at in range(2) if "Burnt" in asked.which.itemText(at))
    asked.which.setCurrentIndex(at)
    assert asked.comes.text() == page._words("gather-comes", count=2, number="2")
    asked.yes.click()
    qtbot.waitUntil(page.news.isVisible)
    assert set(desk.incidents.messages(second.id)) == ids(desk, "pie")
    assert desk.incidents.messages(first.id) == ()


def test_with_no_file_open_one_is_opened_with_them(desk, make, gone):
    page = make()
    search(page, "pie")
    page.filters.put_all.click()
    assert page.news.sentence.text() == page._words("gather-no-case")
    page.news.buttons()[0].click()
    (visit,) = gone
    assert (visit.place, visit.new, set(visit.messages)) == (Place.CRISIS, True, ids(desk, "pie"))


def test_a_file_that_ended_meanwhile_is_said(qtbot, desk, make):
    page = make()
    case = opened(desk)
    search(page, "pie")
    asked = ask(page)
    desk.incidents.close(case.id, "Neema", "over").result(30)
    asked.yes.click()
    qtbot.waitUntil(asked.trouble.isVisible)
    assert asked.trouble.sentence.text() == page._words("errors-no-such-case")


def test_how_many_come_and_are_kept_is_said_where_there_are_too_many(desk, make, monkeypatch):
    page = make()
    opened(desk)
    search(page, "pie")
    monkeypatch.setattr("ui.inbox.gathering.MOST_KEPT", 1)
    assert ask(page).comes.text() == page._words("gather-comes-many", number="3", kept="1")
    monkeypatch.setattr(belonging, "MOST", 2)
    monkeypatch.setattr("ui.inbox.gathering.MOST", 2)
    assert ask(page).comes.text() == page._words("gather-comes-most", number="2", kept="1")


def test_a_message_is_taken_out_of_its_file_and_put_back(qtbot, desk, make):
    page = make()
    mine = tuple(ids(desk, "burnt"))
    page.visit(Visit(Place.MESSAGES, messages=mine))
    care = page.detail.care
    assert not care.out.isVisible()
    case = opened(desk, messages=mine)
    qtbot.waitUntil(care.out.isVisible)
    care.out.click()
    qtbot.waitUntil(care.said.isVisible)
    assert desk.incidents.messages(case.id) == ()
    qtbot.waitUntil(care.out.isHidden)
    care.said.buttons()[0].click()
    qtbot.waitUntil(care.out.isVisible)
    assert desk.incidents.messages(case.id) == mine
    assert [entry.what for entry in desk.incidents.timeline(case.id)][-2:] == ["taken-out", "put-in"]


def test_a_message_of_two_files_leaves_the_one_that_is_chosen(qtbot, desk, make):
    page = make()
    mine = tuple(ids(desk, "burnt"))
    first, second = opened(desk, messages=mine), opened(desk, "Burnt pies", mine)
    page.visit(Visit(Place.MESSAGES, messages=mine))
    page.detail.care.out.click()
    (question,) = page.window().findChildren(Question)
    way = next(button for button in question.findChildren(type(page.detail.care.out)) if "Cold" in button.text())
    way.click()
    qtbot.waitUntil(page.detail.care.said.isVisible)
    assert desk.incidents.messages(first.id) == ()
    assert desk.incidents.messages(second.id) == mine
    assert page.detail.care.out.isVisible()
