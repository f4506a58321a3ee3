"""From two real accounts to a copied reply, in the real window, against a real web server and a real mail server."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from desktop.connectors.feed import Feed
from desktop.connectors.mail import Mail
from desktop.desk import open_desk
from desktop.model.inbox import Query
from desktop.model.reading import Mood
from desktop.vault import MemoryVault
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.theme import Theme

ILL = (
    "Two of us got sick after your chicken pie this morning",
    "Same here, vomiting since breakfast. Disgusting",
    "My son is in hospital after the pie, answer your phone",
    "Food poisoning from this bakery, stay away",
    "I threw up all night after eating there, terrible",
    "Awful, the pie made us ill and nobody answers",
)


def feed(posts):
    items = "".join(
        f"<item><guid>{n}</guid><title>{text}</title><author>person{n}@mail.example</author>"
        f"<link>https://news.example/{n}</link><pubDate>{format_datetime(at)}</pubDate></item>"
        for n, (text, at) in enumerate(posts)
    )
    return f"<rss version='2.0'><channel><title>Talk of the town</title>{items}</channel></rss>".encode()


def mail(text, at):
    message = EmailMessage()
    message["From"], message["To"] = "Juma <juma@customer.example>", "owner@localhost"
    message["Subject"], message["Date"], message["Message-ID"] = "About your pies", format_datetime(at), "<1@customer>"
    message.set_content(text)
    return bytes(message)


@pytest.fixture
def session(qtbot, qapp, tmp_path, certificates):
    """The window over a desk of its own; its mail trusts the test's own certificates."""
    connectors = (Feed(), Mail(ssl_context=certificates.client()))
    desk = open_desk(tmp_path / "home", vault=MemoryVault(), connectors=connectors)
    frame = Frame()
    session = Session(qapp, frame, desk, Theme(qapp, "light"), "en")
    frame.show()
    session.show(Visit(Place.NOW))
    yield session
    session.close()
    frame.deleteLater()


def press(qtbot, page, text):
    """Click the visible button with this text, as soon as it is there."""

    def found():
        return [one for one in page.findChildren(QPushButton) if one.isVisible() and text == one.text()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


@pytest.mark.journey
def test_from_two_accounts_to_a_copied_reply(session, qtbot, web, dovecot):
    desk, now = session.real.desk, datetime.now(UTC)
    quiet = [("Opening hours on Sunday?", now - timedelta(hours=13 * n + 30)) for n in range(60)]
    web.page("/feed.xml", feed([*quiet, *((text, now - timedelta(minutes=9 * n)) for n, text in enumerate(ILL))]))
    dovecot.append(mail("Nimetapika usiku kucha baada ya kula pai yenu", now - timedelta(minutes=5)))
    desk.accounts.add("feed", "Town talk", {"address": web.url + "/feed.xml"}).result(60)
    box = {"server": "localhost", "port": str(dovecot.port), "user": dovecot.user, "password": dovecot.password}
    desk.accounts.add("mail", "Post", box).result(60)
    assert desk.watch.look_now().result(60) == len(quiet) + len(ILL) + 1
    assert {state.trouble for _, state in desk.accounts.listed()} == {None}
    meter = desk.meter.now()
    assert meter.level.rank >= 2
    assert meter.score == sum(part.points for part in meter.parts)

    session.window.go(Visit(Place.NOW))
    home = session.real.page(Place.NOW)
    press(qtbot, home, "Open a crisis file")
    assert desk.incidents.ongoing() == []
    proposal = desk.meter.proposal()
    assert proposal.playbook_id == "product_safety"
    case = desk.incidents.open(
        proposal.playbook_id, summary="Ill after pies", lead="Neema", messages=proposal.evidence
    ).result(60)
    assert next(step for step in desk.incidents.steps(case) if step.is_next).step.id == "s1_first_word"

    (bad, *_) = desk.inbox.page(Query(mood=Mood.NEGATIVE, platform="mail"))
    session.window.go(Visit(Place.REPLIES, messages=(bad.message.id,)))
    replies = session.real.page(Place.REPLIES)
    editor = replies.findChild(QPlainTextEdit)
    QApplication.clipboard().clear()
    press(qtbot, replies, "Copy")
    assert QApplication.clipboard().text() == "", "an unfilled field blocks copying"
    answer = "Pole sana, Juma. Tumeondoa pai zote. Nitakuandikia saa 10 jioni (16:00). Neema"
    for one in replies.findChildren(QPlainTextEdit):
        if not one.isReadOnly():
            editor = one
    editor.setPlainText(answer)
    press(qtbot, replies, "Copy")
    qtbot.waitUntil(lambda: "copied" in [entry.what for entry in desk.incidents.timeline(case.id)])
    press(qtbot, replies, "I have posted it")
    qtbot.waitUntil(lambda: desk.inbox.items([bad.message.id])[0].message.answered_at is not None)
    assert QApplication.clipboard().text() == answer
    assert desk.incidents.timeline(case.id)[-1].what == "posted"
    assert answer in [entry.facts.get("text") for entry in desk.evidence.entries(case.id)]
