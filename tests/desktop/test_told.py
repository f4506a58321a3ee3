"""What a terminal and the documented JSON say of a message that is not what it seems, or not for everybody."""

from datetime import UTC, datetime

import pytest

from desktop.content.words import Words
from desktop.headless import message_line, shown
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Claim, Message
from desktop.model.reading import Mark, Mood, Reading


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


@pytest.mark.parametrize("doubt", ["refused", "unchecked", ""])
def test_the_json_has_it(doubt):
    claim = Claim("instagram", **({doubt: True} if doubt else {}))
    said = shown(item(claim=claim, private=True))
    names = {"platform": "instagram", "refused": doubt == "refused", "unchecked": doubt == "unchecked"}
    assert (said["claims"], said["private"]) == (names, True)
    assert (shown(item())["claims"], shown(item())["private"]) == (None, False)


def test_the_json_has_what_it_is_besides_and_all_its_languages():
    reading = Reading(Mood.NEUTRAL, "en", marks=frozenset({Mark.RANSOM, Mark.ABUSE}), also=("he",))
    said = shown(Item(item().message, reading))["reading"]
    assert (said["marks"], said["also"]) == (["abuse", "ransom"], ["he"])
