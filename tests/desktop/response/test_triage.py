from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.account import AccountId
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter
from desktop.model.playbook import Playbook
from desktop.model.reading import Concern, Mood, Risk
from desktop.model.scene import Seen
from desktop.response.triage import apart, propose, why

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
SAFETY = Playbook("product_safety", (), (Concern.SAFETY_HEALTH,), (Risk.SAFETY,), safety=True)
STAFF = Playbook("staff", (), (Concern.SERVICE_STAFF,))
DATA = Playbook("data", (), (Concern.DATA_PRIVACY,), (Risk.DATA_BREACH,))
GENERAL = Playbook("general", ())
THREAT = Playbook("threat", (), (), (Risk.VIOLENCE_THREAT, Risk.SELF_HARM), safety=True)
ALL = (STAFF, SAFETY, DATA, GENERAL)
WITH_THREAT = (STAFF, SAFETY, THREAT, DATA)
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


THREATENED = {"risks": frozenset({Risk.VIOLENCE_THREAT})}


@pytest.mark.parametrize("level", [Level.WATCH, Level.CRISIS])
def test_beside_an_open_case_one_word_of_another_danger_to_people_is_enough(level):
    hurt = [said(n, **HURT) for n in (1, 2, 3)]
    staff = [said(n, concern=Concern.SERVICE_STAFF) for n in range(4, 8)]
    threat = said(9, **THREATENED)
    found = propose(meter(level), [*hurt, *staff, threat], WITH_THREAT, ["product_safety"])
    assert (found.playbook_id, found.evidence) == ("threat", (9,))
    assert propose(meter(level), [*hurt, threat], WITH_THREAT, ["product_safety"], settled={9}) is None
    assert propose(meter(level), [*hurt, threat], WITH_THREAT, ["product_safety", "threat"]) is None
    leak = said(9, risks=frozenset({Risk.DATA_BREACH}))  # grave, but nobody is in danger of life
    assert propose(meter(level), [*hurt, leak], WITH_THREAT, ["product_safety"]) is None


def test_a_danger_that_is_written_beside_what_an_open_case_is_about_is_heard():
    both = said(1, concern=Concern.SERVICE_STAFF, **THREATENED)
    assert kind(Level.ISSUE, [both], ["staff"], WITH_THREAT) == "threat"
    ill = said(2, risks=frozenset({Risk.SAFETY, Risk.VIOLENCE_THREAT}))
    assert kind(Level.ISSUE, [ill], ["product_safety"], WITH_THREAT) == "threat"


def test_what_is_about_no_open_case_has_a_kind_of_its_own_however_few_wrote_it():
    staff = [said(n, concern=Concern.SERVICE_STAFF) for n in (1, 2, 3)]
    one = apart([*staff, said(4, **THREATENED)], WITH_THREAT, ["product_safety"], Level.WATCH)
    assert (one.playbook_id, one.evidence) == ("threat", (4,))
    assert apart(staff, WITH_THREAT, ["product_safety"], Level.WATCH).playbook_id == "staff"
    assert apart(staff, WITH_THREAT, ["staff"], Level.WATCH) is None
    assert apart([said(5)], WITH_THREAT, [], Level.WATCH) is None


def test_why_a_kind_fits_is_counted():
    told = [said(1, **HURT), said(2, concern=Concern.SAFETY_HEALTH, **HURT), said(3, concern=Concern.DELIVERY)]
    assert why(SAFETY, told) == [(Risk.SAFETY, 2), (Concern.SAFETY_HEALTH, 1)]
    assert why(STAFF, told) == []
