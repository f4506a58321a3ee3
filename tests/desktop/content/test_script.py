"""The script is a connector like any other: oldest first, nothing twice, nothing before its time."""

from datetime import timedelta

import pytest

from desktop.connectors.script import Script
from desktop.content import scenarios
from desktop.errors import Garbled
from desktop.model.account import Account, AccountId

ACCOUNT = Account(AccountId("practice"), "script", "Practice")


@pytest.fixture
def scenario():
    return scenarios.load("bakery", "he", 5)


@pytest.fixture
def look(scenario, clock):
    script = Script(scenario, clock.now(), clock.now)
    return lambda cursor: script.fetch(ACCOUNT, {}, cursor, None)


def test_the_first_look_brings_the_quiet_month_oldest_first(look, scenario, clock):
    batch = look("")
    quiet = [post for post in scenario.posts if post.after <= timedelta(0)]
    assert [message.text for message in batch.messages] == [post.text for post in quiet]
    moments = [message.sent_at for message in batch.messages]
    assert moments == sorted(moments)
    assert moments[-1] <= clock.now()
    assert batch.more is False


def test_the_next_look_brings_only_what_is_new(look, clock):
    first = look("")
    assert look(first.cursor).messages == ()
    clock.forward(minutes=2)
    second = look(first.cursor)
    assert len(second.messages) >= 1
    assert {m.remote_id for m in first.messages} & {m.remote_id for m in second.messages} == set()
    assert look(second.cursor).messages == ()


def test_all_is_told_once_whatever_the_steps(look, scenario, clock):
    told, cursor = [], ""
    for _ in range(60):
        batch = look(cursor)
        told += batch.messages
        cursor = batch.cursor
        clock.forward(minutes=7)
    assert [message.remote_id for message in told] == [post.id for post in scenario.posts]
    assert len({message.remote_id for message in told}) == len(scenario.posts)


def test_a_message_has_all_that_the_post_has(look, scenario, clock):
    clock.forward(hours=4)
    messages = {message.remote_id: message for message in look("").messages}
    for post in scenario.posts:
        message = messages[post.id]
        assert (message.author, message.text, message.platform) == (post.author, post.text, post.platform)
        assert (message.url, message.title, message.stars) == ("", post.title, post.stars)
        assert message.account_id == ACCOUNT.id
        assert message.sent_at.tzinfo is not None
        assert not message.answers or message.answers in messages


def test_a_clock_set_back_takes_nothing_back(look, clock):
    first = look("")
    clock.forward(minutes=-60 * 24 * 3)
    again = look(first.cursor)
    assert again.messages == ()
    assert again.cursor == first.cursor


@pytest.mark.parametrize("cursor", ["abc", "-1", "1.5", '{"n": 1}'])
def test_a_strange_cursor_is_refused(look, cursor):
    with pytest.raises(Garbled):
        look(cursor)


def test_a_cursor_beyond_the_end_brings_nothing(look):
    assert look("9999").messages == ()


def test_it_asks_no_questions_and_says_how_much_there_is(scenario, clock):
    script = Script(scenario, clock.now(), clock.now)
    assert script.kind.fields == ()
    assert script.kind.every <= timedelta(minutes=1)
    checked = script.check(ACCOUNT, {}, None)
    assert checked.items == len(script.fetch(ACCOUNT, {}, "", None).messages)
    assert checked.sentence.values["business"] == scenario.business
