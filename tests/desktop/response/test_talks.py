"""Going private: when, and by links in which nothing of the customer can stand."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Message, MessageId
from desktop.model.reading import Concern, Mood, Reading, Risk
from desktop.model.talks import Channel, Fit, Talk, TalkId
from desktop.response.talks import address, fit, link

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def item(concern=Concern.OTHER_NONE, mood=Mood.NEGATIVE, risks=(), private=False):
    message = Message(AccountId("a"), "1", Author("@amina"), "text", NOON, "web", private=private)
    return Item(message, Reading(mood, concern=concern, risks=frozenset(risks)))


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (item(Concern.PRICE_BILLING), Fit.PRIVATE),
        (item(Concern.SAFETY_HEALTH), Fit.PRIVATE),
        (item(Concern.DELIVERY), Fit.PRIVATE),
        (item(Concern.DELIVERY, Mood.POSITIVE), Fit.EITHER),
        (item(risks=(Risk.SELF_HARM,)), Fit.PRIVATE),
        (item(risks=(Risk.LEGAL_THREAT,)), Fit.PRIVATE),
        (item(Concern.MISINFORMATION_FAKE), Fit.PUBLIC),
        (item(Concern.DELIVERY, risks=(Risk.BOYCOTT_CALL,)), Fit.PUBLIC),
        (item(Concern.DELIVERY, private=True), Fit.EITHER),
        (item(mood=Mood.POSITIVE), Fit.EITHER),
    ],
)
def test_what_needs_privacy_and_what_everybody_must_read(one, told):
    assert fit(one) is told


@pytest.mark.parametrize(
    ("channel", "typed", "clean"),
    [
        (Channel.WHATSAPP, "+254 722 555-010", "+254722555010"),
        (Channel.WHATSAPP, "00972 50 555 0100", "+972505550100"),
        (Channel.WHATSAPP, "0722 555 010", ""),
        (Channel.WHATSAPP, "+0722555010", ""),
        (Channel.WHATSAPP, "call me", ""),
        (Channel.WHATSAPP, "", ""),
        (Channel.MAIL, " mailto:hello@shop.example ", "hello@shop.example"),
        (Channel.MAIL, "hello@shop.example?cc=x@y.example", ""),
        (Channel.MAIL, "a@b.example, c@d.example", ""),
        (Channel.PAGE, "m.me/sunrise", "https://m.me/sunrise"),
        (Channel.PAGE, "https://m.me/sunrise?ref=Amina", ""),
        (Channel.PAGE, "http://m.me/sunrise", ""),
        (Channel.PAGE, "javascript:alert(1)", ""),
        (Channel.PAGE, "https://m.me/a b", ""),
        (Channel.PAGE, "https://user@m.me/x", ""),
        (Channel.PAGE, "our page", ""),
        (Channel.PAGE, "https://m.me/" + "a" * 200, ""),
    ],
)
def test_an_address_of_our_own_is_taken_as_it_is_or_not_at_all(channel, typed, clean):
    assert address(channel, typed) == clean


def test_a_link_holds_our_address_and_the_neutral_words_only():
    found = urlsplit(link(Channel.WHATSAPP, "+254722555010", "Hello, no. 1007"))
    assert (found.scheme, found.netloc, found.path) == ("https", "wa.me", "/254722555010")
    assert parse_qs(found.query) == {"text": ["Hello, no. 1007"]}
    mail = link(Channel.MAIL, "hello@shop.example", "שלום, פנייה 1007")
    assert mail.isascii()
    assert unquote(mail) == "mailto:hello@shop.example?subject=שלום, פנייה 1007"
    assert link(Channel.PAGE, "https://m.me/sunrise", "Hello") == "https://m.me/sunrise"


@pytest.mark.parametrize("hello", ["a&phone=0722", "a#b", "a?b", "a\r\nBcc: x@y.example", "a/b%20"])
def test_words_cannot_become_another_part_of_the_address(hello):
    whatsapp = urlsplit(link(Channel.WHATSAPP, "+254722555010", hello))
    assert parse_qs(whatsapp.query, keep_blank_values=True) == {"text": [hello]}
    assert not whatsapp.fragment
    mail = urlsplit(link(Channel.MAIL, "hello@shop.example", hello))
    assert parse_qs(mail.query, keep_blank_values=True) == {"subject": [hello]}


def test_a_number_tells_nothing_of_anybody():
    assert Talk(TalkId(7), MessageId(12345), Channel.MAIL, NOON).number == "1007"
