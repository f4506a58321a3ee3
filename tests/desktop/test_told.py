"""What a terminal and the documented JSON say of a message that is not what it seems, or not for everybody."""

from datetime import UTC, datetime

import pytest

from desktop.content.words import Words
from desktop.headless import message_line, shown
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Claim, Message
from desktop.model.reading import Mood, Reading


def item(**more):
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return Item(Message(AccountId("a"), "1", Author("x@y.example"), "Click", at, "mail", **more), Reading(Mood.NEUTRAL))


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_a_line_says_it_before_the_mood(language):
    words = Words(language)
    refused, private = item(claim=Claim("instagram", refused=True)), item(private=True)
    assert f"[{words.plain('messages-tag-refused')}, " in message_line(refused, words)
    assert f"[{words.plain('messages-tag-private')}, " in message_line(private, words)
    assert f"[{words.plain('mood-neutral')}]" in message_line(item(), words)


def test_the_json_has_it():
    refused = shown(item(claim=Claim("instagram", refused=True), private=True))
    assert (refused["claims"], refused["private"]) == ({"platform": "instagram", "refused": True}, True)
    assert (shown(item())["claims"], shown(item())["private"]) == (None, False)
