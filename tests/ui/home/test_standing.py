"""What of the cases stays in sight on the Now page."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.model.incident import IncidentId, Proposal
from desktop.model.keys import Promise
from desktop.model.meter import Level, Meter
from ui.places import Place, Visit
from ui.widgets.card import Pill

from .conftest import IDS, NOON, case


class Standing(QWidget):
    """What stands, as a test sets it."""

    def __init__(self, promise):
        super().__init__()
        self.promise, self.asked = promise, 0

    def soonest(self):
        return self.promise

    def show_stopped(self):
        self.asked += 1


@pytest.mark.parametrize(("minutes", "tone"), [(40, "brand"), (-40, "issue")])
def test_the_promised_word_stands_with_its_clock_below_the_next_step(shown, services, minutes, tone):
    services.cases = [case(7)]
    due = NOON + timedelta(minutes=minutes)
    promise = Promise(services.cases[0].id, due, "Neema", NOON)
    showing = shown(standing=Standing(promise))
    card = showing.page.next
    pill = card.findChildren(Pill)[-1]
    key = "keys-late" if minutes < 0 else "keys-due"
    words = card._words
    assert pill.text() == words(key, time=due, span=words.span(timedelta(minutes=40)))
    assert pill.property("tone") == tone
    next(b for b in card.findChildren(QPushButton) if b.text() == words("keys-write")).click()
    assert showing.visits == [Visit(Place.REPLIES, incident=services.cases[0].id, template="update")]


@pytest.mark.parametrize("found", ["nothing", "quiet", "proposal", "blind", "first"])
def test_what_an_ended_case_promised_stands_whatever_else_is_said(shown, services, found):
    levels = {"nothing": Level.LEARNING, "quiet": Level.CALM, "blind": Level.BLIND, "proposal": Level.ISSUE}
    services.meter_now = Meter(NOON, levels[found]) if found in levels else None
    services.proposed = Proposal("product_safety", IDS, Level.ISSUE) if found == "proposal" else None
    if found == "nothing":
        services.health, services.newest = [], []
    promise = Promise(IncidentId(7), NOON + timedelta(minutes=40), "Neema", NOON)
    showing = shown(standing=Standing(promise))
    give = [
        one for one in showing.page.next.findChildren(QPushButton) if one.text() == showing.page._words("keys-write")
    ]
    assert len(give) == 1
    give[0].click()
    assert showing.visits == [Visit(Place.REPLIES, incident=IncidentId(7), template="update")]


def test_nothing_is_said_where_nothing_is_promised(shown, services):
    services.cases = [case(7)]
    card = shown(standing=Standing(None)).page.next
    assert card._words("keys-write") not in [button.text() for button in card.findChildren(QPushButton)]


def test_what_is_stopped_is_said_whenever_the_page_looks(shown):
    standing = Standing(None)
    page = shown(standing=standing).page
    page.refresh()
    assert standing.asked == 2
    assert page.body.indexOf(standing) >= 0
