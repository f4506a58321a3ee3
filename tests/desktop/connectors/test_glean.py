"""What is taken from JSON of every kind, and what of a message is made fit to keep."""

import math
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors.glean import identity, link, moment, number, part, rows, safe, same, whom, words
from desktop.model.account import AccountId
from desktop.model.message import Author, Message
from tests.desktop.connectors.test_contract import NOW

ODD = [None, 5, "text", [], {}, [[]], {"a": None}, {"a": "b"}, {"a": ["c"]}, {"a": {"b": None}}, math.nan, True]


@pytest.mark.parametrize("data", ODD)
def test_nothing_in_json_is_sure_to_be_there(data):
    assert part(data, "a", "b", "c") is None
    assert words(data, "a", "b") == ""
    assert number(data, "a", "b") == 0
    assert rows(data, "a", "b") == []
    assert len(identity(data, "a", "b")) == 64


def test_words_are_texts_and_numbers():
    assert words({"a": {"b": "c"}}, "a", "b") == "c"
    assert words({"a": 5}, "a") == "5"
    assert words({"a": True}, "a") == words({"a": 0.5}, "a") == ""


@pytest.mark.parametrize(
    ("given", "taken"), [(3, 3), (0, 0), (-3, 0), (10**9, 10**9), (10**9 + 1, 0), ("3", 0), (2.5, 0)]
)
def test_numbers_are_whole_and_bounded(given, taken):
    assert number({"a": given}, "a") == taken


def test_an_id_that_cannot_be_used_becomes_a_fingerprint():
    assert identity({"id": " Ug1.2-3_x "}, "id") == "Ug1.2-3_x"
    odd = [identity({"id": id}, "id") for id in ("x" * 301, "a\nb", "é", "\ud800", "", None)]
    assert all(len(id) == 64 for id in odd)
    assert len(set(odd)) == 6
    assert identity({"text": "a"}, "id") != identity({"text": "b"}, "id")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-11-20T08:00:00Z", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("2026-11-20T08:00:00+0200", datetime(2026, 11, 20, 6, tzinfo=UTC)),
        ("2026-11-20T08:00:00.123456789Z", datetime(2026, 11, 20, 8, 0, 0, 123456, tzinfo=UTC)),
        ("2026-11-20T08:00:00", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("2030-01-01T00:00:00Z", NOW),
        ("1970-01-01T00:00:00Z", NOW),
        ("9999-12-31T23:59:59-23:59", NOW),
        ("0001-01-01T00:00:00+23:59", NOW),
        ("yesterday", NOW),
        ("", NOW),
        ("2" * 10_000, NOW),
    ],
)
def test_a_moment_is_past_or_now(text, found):
    assert moment(text, NOW) == found


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.com/a?b=c", "https://example.com/a?b=c"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https:evil", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_are_kept(address, kept):
    assert link(address) == kept


def message(text, **more):
    return Message(AccountId("a1"), "1", Author(""), text, NOW, "x", **more)


def test_a_message_is_made_plain_and_one_that_says_nothing_could_not_be_read():
    assert safe(message("a\u202eb\0", url="javascript:x")).text == "ab"
    assert safe(message("a", url="javascript:x")).url == ""
    assert not safe(message(" \0 ")).readable
    assert safe(message("", stars=5)).readable
    assert safe(message("x")).readable


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("@dana thank you", "1"),
        ("@Dana K thank you", "2"),
        ("dana thank you", "1"),
        (" @AMINA  sorry", "3"),
        ("thank you @dana", "top"),
        ("", "top"),
    ],
)
def test_a_reply_answers_whom_it_names_at_its_beginning(text, id):
    assert whom(text, {"@dana": "1", "Dana K": "2", "amina": "3", "": "4", "@": "5"}, "top") == id


def test_spaces_make_no_other_text():
    assert same("We  are\nsorry. ", "We are sorry.")
    assert not same("We are sorry", "We are sorry.")
    assert same("é", "e\u0301")


def test_now_bounds_even_a_moment_of_another_zone():
    assert moment((NOW + timedelta(hours=1)).isoformat(), NOW) == NOW
