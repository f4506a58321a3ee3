import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.content.words import Words
from ui.links import Caution, Link, open_link, open_phone, safe_link
from ui.question import Question
from ui.widgets.text import PlainLabel

CORPUS = Path(__file__).parents[3] / "shared/safety/corpora/strings.jsonl"


@pytest.mark.parametrize(
    ("written", "url", "host", "caution"),
    [
        ("https://social.example/@amina/1", "https://social.example/@amina/1", "social.example", ""),
        ("HTTP://Social.Example:8080/a?b=c#d", "http://social.example:8080/a?b=c#d", "social.example", ""),
        ("https://news_desk.example/a", "https://news_desk.example/a", "news_desk.example", ""),
        ("https://exämple.com/ü?q=ä", "https://xn--exmple-cua.com/%C3%BC?q=%C3%A4", "xn--exmple-cua.com", "lookalike"),
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", "lookalike"),
        ("https://good.example∕evil.example/", None, "good.xn--exampleevil-0h8f.example", "lookalike"),
        ("http://192.168.1.1/reboot", "http://192.168.1.1/reboot", "192.168.1.1", "number"),
        ("http://localhost:9000/", "http://localhost:9000/", "localhost", "number"),
        ("https://[::1]/x", "https://[::1]/x", "::1", "number"),
        ("mailto:neema@sunrise.example", "mailto:neema@sunrise.example", "sunrise.example", ""),
        ("mailto:neema@sunrise.example?subject=x&attach=/etc/passwd", "mailto:neema@sunrise.example", None, ""),
    ],
)
def test_a_clean_address_shows_its_real_host(written, url, host, caution):
    link = safe_link(written)
    assert link is not None
    assert url is None or link.url == url
    assert host is None or link.host == host
    assert link.caution == Caution(caution)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " https://good.example/",
        "https://good.example/ ",
        "https://good.example/\n",
        "https://good.example/a b",
        "\x01https://good.example/",
        "https://good\x00.example/",
        "https\u200b://good.example/",
        "https://good.example/\u202egnp.exe",
        "https://good\u00ad.example/",
        "https://bank\u3164.example/",
        "file:///etc/passwd",
        "file://server/share",
        "smb://server/share",
        "\\\\server\\share",
        "//server/share",
        "https:\\\\good.example\\",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "ftp://good.example/",
        "tel:112",
        "ms-msdt:/id",
        "x-evil://good.example/",
        "https:evil.example",
        "https:///evil.example",
        "https://",
        "https://?x",
        "https://good.example@evil.example/",
        "https://good.example:secret@evil.example/",
        "https://good.example%2f@evil.example/",
        "https://good.example%00.evil.example/",
        "https://good..example/",
        "https://-evil.example/",
        "https://" + "a" * 64 + ".example/",
        "https://good.example:0/",
        "https://good.example:99999/",
        "https://good.example:x/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://１２７.0.0.1/",
        "http://good。example/",
        "http://[fe80::1%25eth0]/",
        "http://[::1",
        "mailto:",
        "mailto:alert(1)",
        "mailto:///etc/passwd",
        "mailto:a@b.example,c@d.example",
        "mailto:a%0ab@c.example",
        "mailto:a@b@c.example",
        "https://good.example/" + "a" * 5000,
    ],
)
def test_everything_else_is_refused(written):
    assert safe_link(written) is None


def test_no_hostile_address_of_the_corpus_gets_through():
    if not CORPUS.exists():
        pytest.skip("the hostile strings are not on this machine (../shared)")
    with CORPUS.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    passed = [link for link in map(safe_link, texts) if link is not None]
    assert passed, "the corpus holds clean addresses too"
    for link in passed:
        parts = urlsplit(link.url)
        assert parts.scheme in ("http", "https", "mailto")
        assert link.url.isascii()
        assert link.scheme == "mailto" or (parts.hostname == link.host and parts.username is None)


@pytest.fixture
def opened(monkeypatch):
    went = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toEncoded().toStdString()) or True)
    return went


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def ask(parent, url, language="en"):
    open_link(url, parent, Words(language))
    (question,) = parent.findChildren(Question)
    return question


def said(question):
    return [label.accessibleName() or label.text() for label in question.findChildren(PlainLabel)]


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_the_real_host_is_shown_and_a_yes_opens_it(parent, opened, language):
    question = ask(parent, "https://аррӏе.com/login", language)
    assert "xn--80ak6aa92e.com" in said(question)
    assert Words(language)("link-caution-lookalike") in said(question)
    assert opened == []
    question.findChildren(QPushButton)[0].click()
    assert opened == ["https://xn--80ak6aa92e.com/login"]


def test_enter_or_esc_opens_nothing(parent, opened, qtbot):
    question = ask(parent, "https://social.example/")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible()
    question = ask(parent, "https://social.example/") if not parent.findChildren(Question) else None
    assert opened == []


def test_a_bad_address_is_refused_in_a_sentence(parent, opened):
    question = ask(parent, "https://good.example@evil.example/")
    assert Words("en")("link-refused") in said(question)
    assert len(question.findChildren(QPushButton)) == 1
    question.findChildren(QPushButton)[0].click()
    assert opened == []


def test_where_nothing_can_open_it_this_is_said(parent, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    question = ask(parent, "https://social.example/")
    question.findChildren(QPushButton)[0].click()
    sentences = [label.text() for label in parent.findChildren(PlainLabel)]
    assert Words("en")("link-failed") in sentences


def test_a_question_that_ends_does_not_end_its_window(qapp, qtbot):
    for _ in range(3):
        window = QWidget()
        window.show()
        question = ask(window, "https://social.example/")
        question.reject()
        del window, question  # the last ones to hold it: the question must not be among them
        qtbot.wait(1)


def test_a_link_is_a_plain_value():
    assert safe_link("https://a.example/") == Link("https://a.example/", "https", "a.example")


def test_a_number_is_called_after_a_yes_only(parent, opened):
    question = open_phone("+254722178177", "+254 722 178 177", parent, Words("en"))
    assert "+254 722 178 177" in said(question)
    assert opened == []
    question.findChildren(QPushButton)[0].click()
    assert opened == ["tel:+254722178177"]


def test_where_nothing_can_call_the_number_is_said_again(parent, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    open_phone("112", "112", parent, Words("en")).findChildren(QPushButton)[0].click()
    sentences = [label.text() for label in parent.findChildren(PlainLabel)]
    assert Words("en")("link-phone-failed") in sentences
    assert sentences.count("112") == 2
