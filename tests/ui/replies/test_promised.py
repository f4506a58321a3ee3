"""The promised next word in a draft: in the draft's language, until the owner writes another."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.desk import open_desk
from desktop.vault import MemoryVault
from ui.replies.writing import Choice, Writing


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


def test_it_follows_the_language_and_what_is_typed_stays(desk, clock):
    case = desk.incidents.open("outage", summary="No light", lead="Neema").result(60)
    desk.casebook.keys.promise(case.id, clock.now() + timedelta(hours=1), "").result(60)
    writing = Writing(desk.replies, desk.inbox, desk.incidents, "en")
    writing.begin(Choice(incident=case.id, language="en", spoken=True))
    assert writing.choice.values["next_update"].startswith("today by ")
    writing.begin(replace(writing.choice, language="he"))
    assert writing.choice.values["next_update"].startswith("היום עד ")
    assert not writing.is_typed()
    writing.choice = replace(writing.choice, values={**writing.choice.values, "next_update": "מחר"})
    writing.begin(replace(writing.choice, language="sw"))
    assert writing.choice.values["next_update"] == "מחר"
    assert writing.is_typed()
