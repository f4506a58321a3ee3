"""From page to page with a great case open: nothing is read that the page does not show."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from desktop.content.words import Words
from desktop.model.account import Account, AccountId
from desktop.model.message import Author, Message
from desktop.model.reading import Mood, Reading
from desktop.store import accounts, messages
from ui.places import Place, Visit

SHOP = AccountId("shop")
WHICH = re.compile(r"select\s+message_id\s+from\s+incident_message\b")
CASES = re.compile(r"from incident where closed_at is null order by")
PAGES = (Place.NOW, Place.MESSAGES, Place.CRISIS, Place.REPLIES, Place.PEOPLE, Place.ACCOUNTS)


@pytest.fixture
def case(session):
    desk, now = session.real.desk, datetime.now(UTC)
    told = [
        (
            Message(SHOP, str(number), Author(f"@a{number}"), "Ill", now - timedelta(minutes=number), "web"),
            Reading(Mood.NEGATIVE, "en"),
        )
        for number in range(40)
    ]
    account = Account(SHOP, "feed", "Shop", added_at=now)
    desk.keeping.database.write(lambda t: accounts.keep(t, account, now)).result(5)
    items = desk.keeping.database.write(lambda t: messages.keep(t, told, now)).result(5)
    ids = [item.message.id for item in items]
    return desk.incidents.open("product_safety", summary="People ill", lead="Neema", messages=ids).result(5)


@pytest.fixture
def asked(session, monkeypatch):
    """All statements of the window's reads, as the database heard them."""
    database, heard = session.real.desk.keeping.database, []
    read = database.read

    def overheard(query):
        def traced(conn):
            conn.set_trace_callback(heard.append)
            try:
                return query(conn)
            finally:
                conn.set_trace_callback(None)

        return read(traced)

    monkeypatch.setattr(database, "read", overheard)
    return heard


def test_which_messages_are_in_a_case_is_read_for_no_page(session, case, asked):
    for place in PAGES * 2:
        session.window.go(Visit(place, incident=case.id))
    assert any("from incident_message" in sql for sql in asked)  # how many they are is shown
    assert [sql for sql in asked if WHICH.search(sql)] == []


def test_it_is_read_once_for_who_wants_to_see_them(session, case, asked, qtbot):
    session.window.go(Visit(Place.CRISIS, incident=case.id))
    session.shown.page(Place.CRISIS).view.messages.click()
    assert len([sql for sql in asked if WHICH.search(sql)]) == 1
    page = session.shown.page(Place.MESSAGES)
    assert session.window.here().place is Place.MESSAGES
    assert len(page.query().ids) == 40


@pytest.mark.parametrize(
    ("place", "most"), [(Place.NOW, 1), (Place.MESSAGES, 0), (Place.CRISIS, 1), (Place.PEOPLE, 1), (Place.ACCOUNTS, 0)]
)
def test_the_open_cases_are_read_once_for_a_page(session, case, asked, place, most):
    session.window.go(Visit(place, incident=case.id))
    asked.clear()
    session.window.go(Visit(place, incident=case.id))
    assert len([sql for sql in asked if CASES.search(sql)]) == most


def test_a_step_that_is_as_it_was_is_not_said_again(session, case, monkeypatch):
    there, said = Visit(Place.CRISIS, incident=case.id), []
    session.window.go(there)
    speak = Words._say

    def overheard(self, key, *rest, **more):
        said.append(key)
        return speak(self, key, *rest, **more)

    monkeypatch.setattr(Words, "_say", overheard)
    session.window.go(there)
    assert said  # times are said anew
    assert [key for key in said if key.endswith((".why", ".how", ".done-when"))] == []
    step = session.real.desk.incidents.steps(case)[1].step.id
    session.real.desk.incidents.tick(case.id, step, "Neema").result(5)
    session.window.go(there)
    assert f"step-{step}.how" in said
