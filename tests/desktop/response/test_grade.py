from datetime import UTC, datetime

import pytest

from desktop.model.incident import Ruling
from desktop.model.meter import Level
from desktop.model.reading import Risk
from desktop.response.grade import grade


def ruled(level, was, flagged=0):
    return Ruling(level, "the lab said so", "Dana", datetime(2026, 5, 1, tzinfo=UTC), was, flagged)


@pytest.mark.parametrize("risk", [Risk.SAFETY, Risk.MEDIA_INQUIRY, Risk.LEGAL_THREAT])
def test_a_grave_message_keeps_the_case_at_crisis(risk):
    found = grade(Level.CALM, {risk: 1}, None)
    assert (found.level, found.risk) == (Level.CRISIS, risk)


def test_other_risks_and_none_leave_the_level_to_the_meter():
    assert grade(Level.ISSUE, {Risk.BOYCOTT_CALL: 4}, None).level is Level.ISSUE
    assert grade(Level.WATCH, {}, None).risk is None


def test_a_grave_message_never_lowers_what_the_meter_says():
    found = grade(Level.EMERGENCY, {Risk.SAFETY: 1}, None)
    assert (found.level, found.risk) == (Level.EMERGENCY, None)


def test_the_owner_may_go_below_crisis_and_above_the_meter():
    low = grade(Level.CRISIS, {Risk.SAFETY: 2}, ruled(Level.ISSUE, Level.CRISIS, 2))
    assert (low.level, low.graver) == (Level.ISSUE, None)
    assert grade(Level.CALM, {}, ruled(Level.EMERGENCY, Level.CALM)).level is Level.EMERGENCY


def test_what_is_graver_and_came_later_is_said_beside_it():
    ruling = ruled(Level.ISSUE, Level.CRISIS, 2)
    assert grade(Level.CALM, {Risk.SAFETY: 3}, ruling).graver is Level.CRISIS
    assert grade(Level.EMERGENCY, {Risk.SAFETY: 2}, ruling).graver is Level.EMERGENCY
    assert grade(Level.CALM, {Risk.SAFETY: 3}, ruling).level is Level.ISSUE


def test_what_is_later_but_not_graver_than_the_decision_is_not_said():
    ruling = ruled(Level.EMERGENCY, Level.CALM)
    assert grade(Level.CRISIS, {Risk.SAFETY: 5}, ruling).graver is None
