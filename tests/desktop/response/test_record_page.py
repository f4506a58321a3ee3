"""The page that is handed over: strict markup, nothing of a stranger's that acts, nothing that is loaded."""

import xml.etree.ElementTree as Tree
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from desktop.model.record import Page, Row
from desktop.response.record_page import html, inline

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "picture": "<img src=x onerror=alert(1)>",
    "closing": "</title></style></blockquote></bdi></li></ol></body>",
    "comment": "<!-- --> <![CDATA[ ]]> <?php ?>",
    "quotes": "\"' onmouseover='alert(1)' & &amp; &#60;",
    "turned": "\u202egpj.exe\u202c \u2067\u2066 \u2069\u2069\u2069",
    "open": "\u2068\u2068\u2068 never closed",
    "controls": "\x00\x01\x08\x0b\x0c\x0d\x1b[31m\x7f\x85\ud800",
    "long": "a" * 10_000,
    "right to left": "אני חולה \u2068<b>\u2069 הפאי",
}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "h1", "p", "ol", "li", "time", "span", "bdi", "blockquote"}


class Strict(HTMLParser):
    """Every tag that opens is closed in order; keeps the tags, the attributes and the texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.text, self._open = [], [], "", []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        raise AssertionError(data)

    def handle_pi(self, data):
        raise AssertionError(data)


def page(text="Neema", language="en"):
    row = Row(AT, text, text, text, text, text)
    return Page(language, language == "he", text, (text,), (row, row))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_whatever_a_stranger_wrote_stands_there_as_text(text):
    said = html(page(text))
    read = Strict(said)
    assert set(read.tags) == ALLOWED
    assert read.tags.count("li") == 2
    assert {name for _, name, _ in read.attributes} <= {
        "lang", "dir", "charset", "http-equiv", "content", "name", "class", "datetime"
    }  # fmt: skip
    assert not [sign for sign in said if "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069"]
    assert not [sign for sign in said if ord(sign) < 32 and sign != "\n"]
    said.encode()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_the_body_is_well_formed_and_says_all_of_it(text):
    body = html(page(text)).partition("<body>")[2].partition("</body>")[0]
    told = "".join(Tree.fromstring(f"<body>{body}</body>").itertext())
    for word in (word for word in text.split() if word.isascii() and word.isprintable()):
        assert told.count(word) >= 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a \u2068<b>\u2069 c", "a <bdi>&lt;b&gt;</bdi> c"),
        ("\u2069a", "\ufffda"),
        ("\u2068\u2068a", "<bdi><bdi>a</bdi></bdi>"),
        ("\u2068a\u2069\u2069", "<bdi>a</bdi>\ufffd"),
        ("\u202ea\x00\n", "\ufffda\ufffd\n"),
        ("\"'&", "&quot;&#x27;&amp;"),
    ],
)
def test_isolated_parts_become_marks_of_which_each_is_closed(text, said):
    assert inline(text) == said


def test_the_page_forbids_everything_but_its_own_style():
    read = Strict(html(page()))
    style = html(page()).partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = next(value for _, name, value in read.attributes if name == "content" and "default-src" in value)
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style
    assert "http:" not in html(page())
    assert "https:" not in html(page())


@pytest.mark.parametrize(("language", "side"), [("en", "ltr"), ("sw", "ltr"), ("he", "rtl")])
def test_the_page_has_its_language_and_its_side(language, side):
    assert f'<html lang="{language}" dir="{side}">' in html(page(language=language))


def test_a_row_without_a_quote_has_none():
    row = Row(AT, "now", "Notes", "Neema", "Note")
    assert "<blockquote" not in html(Page("en", False, "Timeline", (), (row,)))


def test_each_moment_is_there_for_machines_with_its_offset():
    times = [value for tag, name, value in Strict(html(page())).attributes if (tag, name) == ("time", "datetime")]
    assert [datetime.fromisoformat(value) for value in times] == [AT, AT]
