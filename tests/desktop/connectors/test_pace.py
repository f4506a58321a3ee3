"""When to look again."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors.pace import (
    AFTER_LOCK_OUT,
    after_good,
    after_trouble,
    asked_to_pause,
    asked_to_wait,
    due_at,
    quick,
)
from desktop.errors import Garbled, Limited, LockedOut, Unreachable, VaultLocked
from desktop.model.account import Account, AccountId, Health, SourceState, Trouble

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ACCOUNT = Account(AccountId("a1"), "feed", "Feed", every=timedelta(minutes=15))
STATE = SourceState(ACCOUNT.id)


def wait(state):
    return state.next_look - NOW


def test_after_a_good_look_its_own_pace_with_a_little_chance():
    waits = {wait(after_good(STATE, ACCOUNT, None, NOW)) for _ in range(50)}
    assert min(waits) >= ACCOUNT.every
    assert max(waits) <= ACCOUNT.every * 1.1
    assert len(waits) > 10


def test_a_good_look_forgets_the_trouble():
    troubled = after_trouble(STATE, ACCOUNT, Unreachable("errors-timed-out"), NOW)
    state = after_good(troubled, ACCOUNT, None, NOW)
    assert (state.health, state.failures, state.trouble) == (Health.GOOD, 0, None)
    assert state.last_good == state.last_look == NOW


@pytest.mark.parametrize(
    ("asked", "least"),
    [
        (timedelta(minutes=40), timedelta(minutes=40)),
        (timedelta(minutes=1), ACCOUNT.every),
        (timedelta(days=3), timedelta(hours=1)),
    ],
)
def test_the_server_may_ask_for_more_patience(asked, least):
    assert wait(after_good(STATE, ACCOUNT, NOW + asked, NOW)) >= least
    assert wait(after_good(STATE, ACCOUNT, NOW + asked, NOW)) <= timedelta(hours=1)


def test_trouble_waits_longer_each_time_up_to_an_hour():
    state, means, now = STATE, [], NOW
    for _ in range(9):
        means.append(max(after_trouble(state, ACCOUNT, Unreachable(), now).next_look - now for _ in range(60)))
        state = after_trouble(state, ACCOUNT, Unreachable(), now)
        now = state.next_look
    assert means[0] <= timedelta(minutes=1.25)
    assert all(later > earlier * 1.5 for earlier, later in itertools.pairwise(means[:6]))
    assert max(means) <= timedelta(hours=1)
    assert state.failures == 9
    assert state.health is Health.TROUBLE


def test_a_look_that_the_owner_asked_for_pushes_nothing_away():
    state = after_trouble(STATE, ACCOUNT, Unreachable(), NOW)
    again = after_trouble(state, ACCOUNT, Unreachable(), NOW + timedelta(seconds=5))
    assert (again.next_look, again.failures) == (state.next_look, 1)
    asked = after_trouble(state, ACCOUNT, Limited(until=NOW + timedelta(minutes=30)), NOW + timedelta(seconds=5))
    assert asked.next_look == NOW + timedelta(minutes=30)


def test_a_hundred_failures_are_no_overflow():
    state = SourceState(ACCOUNT.id, failures=10_000)
    assert timedelta(minutes=50) <= wait(after_trouble(state, ACCOUNT, Garbled(), NOW)) <= timedelta(hours=1)


def test_the_trouble_keeps_its_sentence():
    state = after_trouble(STATE, ACCOUNT, Garbled("errors-answer-odd", status=418), NOW)
    assert state.trouble == Trouble("errors-answer-odd", {"status": 418})
    assert after_trouble(STATE, ACCOUNT, VaultLocked(), NOW).health is Health.TROUBLE


@pytest.mark.parametrize(
    ("until", "waits"),
    [
        (timedelta(seconds=90), timedelta(seconds=90)),
        (timedelta(seconds=-5), timedelta(seconds=1)),
        (timedelta(days=2), timedelta(hours=1)),
        (None, ACCOUNT.every),
    ],
)
def test_a_limit_is_obeyed(until, waits):
    state = after_trouble(STATE, ACCOUNT, Limited(until=None if until is None else NOW + until), NOW)
    assert wait(state) == waits
    assert state.health is Health.WAITING


def test_locked_out_waits_six_hours():
    state = after_trouble(STATE, ACCOUNT, LockedOut(), NOW)
    assert (state.health, wait(state)) == (Health.LOCKED_OUT, AFTER_LOCK_OUT)
    assert timedelta(hours=6) == AFTER_LOCK_OUT


@pytest.mark.parametrize(
    ("name", "said", "seconds"),
    [
        ("retry-after", "30", 30),
        ("retry-after", "30.9", 30),
        ("retry-after", "0", 1),
        ("retry-after", "Tue, 24 Nov 2026 12:01:00 GMT", 60),
        ("retry-after", "Tue, 24 Nov 2026 14:01:00 +0200", 60),
        ("ratelimit-reset", "45", 45),
        ("x-ratelimit-reset", str(int(NOW.timestamp()) + 20), 20),
        ("x-ratelimit-reset", "2026-11-24T12:00:20Z", 20),
        ("x-ratelimit-reset", "2026-11-24T12:00:20", 20),
        ("retry-after", "9" * 60, 3600),
        ("retry-after", "-5", None),
        ("retry-after", "soon", None),
        ("retry-after", "", None),
        ("retry-after", "٣", None),
    ],
)
def test_what_a_server_says_about_waiting(name, said, seconds):
    expected = None if seconds is None else NOW + timedelta(seconds=seconds)
    assert asked_to_wait({name: said}, NOW) == expected


@pytest.mark.parametrize(("minutes", "quicker"), [(15, 5), (60, 20), (5, 2), (1, 1)])
def test_an_open_case_is_looked_at_three_times_as_often(minutes, quicker):
    assert quick(timedelta(minutes=minutes)) == timedelta(minutes=quicker)


def test_a_planned_look_comes_sooner_while_a_case_is_open():
    state = after_good(STATE, ACCOUNT, None, NOW)
    assert due_at(state, ACCOUNT, hurried=False) == state.next_look
    assert due_at(state, ACCOUNT, hurried=True) == NOW + timedelta(minutes=5)
    assert due_at(STATE, ACCOUNT, hurried=True) is None


def test_hurry_breaks_no_promise_to_a_server():
    asked = after_good(STATE, ACCOUNT, NOW + timedelta(minutes=40), NOW)
    assert due_at(asked, ACCOUNT, hurried=True) == asked.next_look
    for error in (Unreachable(), LockedOut(), Limited(until=NOW + timedelta(minutes=30))):
        troubled = after_trouble(STATE, ACCOUNT, error, NOW)
        assert due_at(troubled, ACCOUNT, hurried=True) == troubled.next_look


@pytest.mark.parametrize("name", ["ratelimit", "x-ratelimit", "x-rate-limit"])
@pytest.mark.parametrize("reset", ["2026-11-24T12:05:00.000Z", "1795521900", "300"])
def test_a_used_up_allowance_is_a_wish_to_wait(name, reset):
    headers = {f"{name}-remaining": "0", f"{name}-reset": reset}
    assert asked_to_pause(headers, NOW) == NOW + timedelta(minutes=5)
    assert asked_to_pause({**headers, f"{name}-remaining": "1"}, NOW) is None
    assert asked_to_pause({f"{name}-reset": reset}, NOW) is None
