from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.account import AccountId
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.playbook import Playbook
from desktop.model.reading import Concern, Mood, Risk
from desktop.model.scene import Seen
from desktop.response.triage import propose

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
SAFETY = Playbook("product_safety", (), (Concern.SAFETY_HEALTH,), (Risk.SAFETY,), safety=True)
STAFF = Playbook("staff", (), (Concern.SERVICE_STAFF,))
DATA = Playbook("data", (), (Concern.DATA_PRIVACY,), (Risk.DATA_BREACH,))
GENERAL = Playbook("general", ())
ALL = (STAFF, SAFETY, DATA, GENERAL)
HURT = {"risks": frozenset({Risk.SAFETY})}


def meter(level=Level.ISSUE):
    return Meter(NOW, level)


def said(id, author="", hours=1.0, mood=Mood.NEGATIVE, **more):
    return Seen(MessageId(id), AccountId("a"), NOW - timedelta(hours=hours), author or f"p{id}", "feed", mood, **more)


def kind(level, messages, ongoing=(), playbooks=ALL):
    proposal = propose(meter(level), messages, playbooks, ongoing)
    return proposal.playbook_id if proposal else None


@pytest.mark.parametrize("level", [Level.CALM, Level.WATCH, Level.LEARNING, Level.BLIND])
def test_quiet_proposes_nothing(level):
    assert kind(level, [said(1), said(2, **HURT)]) is None


@pytest.mark.parametrize("risk", [Risk.SAFETY, Risk.VIOLENCE_THREAT, Risk.DATA_BREACH, Risk.SELF_HARM])
def test_two_people_on_a_grave_danger_are_enough(risk):
    two = [said(n, risks=frozenset({risk})) for n in (1, 2)]
    assert kind(Level.WATCH, two) is not None
    assert kind(Level.WATCH, [said(n, "same", risks=frozenset({risk})) for n in (1, 2)]) is None
    assert kind(Level.WATCH, [said(n, hours=60, risks=frozenset({risk})) for n in (1, 2)]) is None


def test_the_kind_that_fits_most_people():
    staff = [said(n, concern=Concern.SERVICE_STAFF) for n in range(1, 4)]
    assert kind(Level.ISSUE, staff) == "staff"
    assert kind(Level.ISSUE, [*staff, said(4, **HURT), said(5, **HURT)]) == "product_safety"
    one_shouter = [said(n, "same", concern=Concern.DATA_PRIVACY) for n in range(10, 20)]
    assert kind(Level.ISSUE, [*staff, *one_shouter]) == "staff"


def test_evidence_fits_and_is_newest_first():
    messages = [said(1, hours=9, **HURT), said(2, hours=1, **HURT), said(3), said(4, hours=1, mood=Mood.POSITIVE)]
    proposal = propose(meter(Level.CRISIS), messages, ALL, ())
    assert (proposal.playbook_id, proposal.evidence, proposal.level) == ("product_safety", (2, 1), Level.CRISIS)


def test_what_fits_nothing_leads_to_the_general_kind():
    assert kind(Level.ISSUE, [said(1), said(2)]) == "general"
    assert propose(meter(), [said(1), said(2, hours=2)], ALL, ()).evidence == (1, 2)
    assert kind(Level.ISSUE, [said(1), said(2)], playbooks=(STAFF, SAFETY)) is None
    assert kind(Level.ISSUE, [], playbooks=()) is None


def test_not_what_is_already_worked_on():
    hurt = [said(n, **HURT) for n in (1, 2, 3)]
    assert kind(Level.CRISIS, hurt, ["product_safety"]) is None
    assert kind(Level.CRISIS, [*hurt, said(4, concern=Concern.SERVICE_STAFF)], ["product_safety"]) is None
    others = [said(n, concern=Concern.SERVICE_STAFF) for n in range(4, 9)]
    assert kind(Level.CRISIS, [*hurt, *others[:4]], ["product_safety"]) is None
    assert kind(Level.CRISIS, [*hurt, *others], ["product_safety"]) == "staff"
    leaked = [said(n, risks=frozenset({Risk.DATA_BREACH})) for n in (10, 11)]
    assert kind(Level.CRISIS, [*hurt, *leaked], ["product_safety"]) == "data"
    assert kind(Level.CRISIS, [said(6), said(7)], ["general"]) is None


def test_messages_without_a_handle_are_people_of_their_own():

    nameless = [said(n, **HURT)._replace(author="") for n in (1, 2)]
    assert kind(Level.CALM, nameless) == "product_safety"
