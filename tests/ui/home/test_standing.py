"""What of the cases stays in sight on the Now page."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.model.keys import Promise
from ui.places import Place, Visit
from ui.widgets.card import Pill

from .conftest import NOON, case


@pytest.mark.parametrize(("minutes", "tone"), [(40, "brand"), (-40, "issue")])
def test_the_promised_word_stands_with_its_clock_below_the_next_step(shown, services, minutes, tone):
    services.cases = [case(7)]
    due = NOON + timedelta(minutes=minutes)
    promise = Promise(services.cases[0].id, due, "Neema", NOON)
    showing = shown(standing=SimpleNamespace(soonest=lambda: promise))
    card = showing.page.next
    pill = card.findChildren(Pill)[-1]
    key = "keys-late" if minutes < 0 else "keys-due"
    words = card._words
    assert pill.text() == words(key, time=due, span=words.span(timedelta(minutes=40)))
    assert pill.property("tone") == tone
    next(b for b in card.findChildren(QPushButton) if b.text() == words("keys-give")).click()
    assert showing.visits == [Visit(Place.CRISIS, incident=services.cases[0].id, sheet="keys")]


def test_nothing_is_said_where_nothing_is_promised(shown, services):
    services.cases = [case(7)]
    card = shown(standing=SimpleNamespace(soonest=lambda: None)).page.next
    assert card._words("keys-give") not in [button.text() for button in card.findChildren(QPushButton)]
