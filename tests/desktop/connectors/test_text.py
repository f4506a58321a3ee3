"""What strangers wrote becomes plain text, whatever they tried."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.connectors.text import LONGEST, apart, clean, from_bytes, from_markup, one_line

FAMILY = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("5 &lt; 6 &amp; 7&nbsp;8", "5 < 6 & 7 8"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("<style>p {color: red}</style>hello<script>alert(1)</script>", "hello"),
        ("<head><title>t</title></head><body><header>top</header>x</body>", "topx"),
        ("<!-- secret --><b>loud</b>", "loud"),
        ('<img src="/dev/zero" onerror="x()">after', "after"),
        ("a\n   line\nbroken   anywhere", "a line broken anywhere"),
        ("<b>unclosed <i>all over", "unclosed all over"),
        ("<style>never closed", ""),
        ("שלום <b>עולם</b>", "שלום עולם"),
        (f"<p>{FAMILY}</p>", FAMILY),
        ("", ""),
    ],
)
def test_markup_becomes_the_words_a_reader_sees(markup, text):
    assert from_markup(markup) == text


def test_the_words_after_a_large_style_are_read():
    assert from_markup(f"<style>{'p {} ' * 30_000}</style><p>here</p>") == "here"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("nul\0l and bell\x07", "null and bell"),
        ("lone \ud83d surrogate", "lone \ufffd surrogate"),
        ("a pair \ud83d\ude00", "a pair 😀"),
        ("safe\u202egnp.exe", "safegnp.exe"),
        ("\u2067isolate\u2069", "isolate"),
        ("\ufeffmark\u200f", "mark"),
        ("e\u0301", "é"),
        (FAMILY, FAMILY),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_plain_text_is_kept_without_its_tricks(raw, kept):
    assert clean(raw) == kept


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Dana\nShop", "Dana Shop"),
        ("sho\u202ep", "sho\ufffdp"),
        ("sh\u200bop", "sh\ufffdop"),
        ("Pay\u200dPal", "Pay\ufffdPal"),
        ("\u200fדנה\u200f", "דנה"),
        (FAMILY, FAMILY),
        ("x" * 300, "x" * 199 + "…"),
    ],
)
def test_names_show_what_was_meant_to_be_hidden(raw, shown):
    assert one_line(raw) == shown


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("שלום".encode("windows-1255"), "windows-1255", "שלום"),
        ("שלום".encode(), None, "שלום"),
        ("שלום".encode(), "zzz-unknown", "שלום"),
        ("שלום".encode(), "us-ascii", "שלום"),
        (b"\xff\xfe\xfd", "utf-8", "\ufffd\ufffd\ufffd"),
        (b"x", "a\0b", "x"),
    ],
)
def test_bytes_are_read_as_well_as_they_can_be(raw, charset, text):
    assert from_bytes(raw, charset) == text


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=300))
def test_nothing_forbidden_ever_stays(text):
    for made in (clean(text), from_markup(text), one_line(text)):
        assert not set(made) & set("\0\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
        made.encode()
        assert unicodedata.is_normalized("NFC", made)


@pytest.mark.parametrize("unit", ["<a ", "<!--", "<style", "<", "&#x110000;", "<p><table><tr><td>", "</div>", "\u0301"])
def test_hostile_text_takes_no_time(unit):
    begun = time.perf_counter()
    made = from_markup(unit * (2_000_000 // len(unit)))
    assert time.perf_counter() - begun < 2.0
    assert len(made) <= LONGEST
    assert len(clean(unit * 1_000_000)) <= LONGEST


@pytest.mark.parametrize(
    ("title", "text", "title_left"),
    [
        ("Terrible", "I waited an hour", "Terrible"),
        ("I waited an hour", "I waited an hour", ""),
        ("I waited an hour", "I  WAITED\nan hour, then left", ""),
        ("I waited an ho…", "I waited an hour, then left", ""),
        ("I waited...", "I waited an hour", ""),
        ("I wait", "I waited an hour", "I wait"),
        ("Slow.", "Slow\n\nIt takes an hour", ""),
        ("הלחם שרוף", "הלחם שרוף, וגם הקפה קר", ""),
        ("Bakery recalls bread - Daily Example", "Bakery recalls bread  Daily Example", ""),
        ("😟", "Anything", "😟"),
        ("😟", "😟 I waited", ""),
        ("", "Anything", ""),
    ],
)
def test_a_title_the_text_begins_with_is_left_out(title, text, title_left):
    assert apart(title, text) == (title_left, text)


def test_a_title_alone_is_the_text():
    assert apart("I waited an hour", "") == ("", "I waited an hour")


@given(st.text(max_size=60), st.text(max_size=200))
def test_no_word_is_lost_between_title_and_text(title, text):
    found = apart(title, text)
    assert text in found or found == ("", title)
    assert found[0] in ("", title)
