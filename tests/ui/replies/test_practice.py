"""From a message of the practice business to a copied reply, with the real desk behind the pages."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from desktop.model.inbox import Query
from desktop.model.reading import Mood
from ui.bridge import Bridge
from ui.inbox.page import MessagesPage
from ui.places import Place, Visit
from ui.replies.page import RepliesPage


@pytest.fixture
def drill(qapp):
    desk = open_drill(seed=1, speed=3000)
    bridge = Bridge(desk.notices)
    yield desk, bridge
    desk.close()
    bridge.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_message_to_the_copied_reply(drill, qtbot, language):
    desk, bridge = drill
    gone, words = [], Words(language)
    inbox = MessagesPage(inbox=desk.inbox, words=words, bridge=bridge, go=gone.append)
    replies = RepliesPage(
        replies=desk.replies,
        outbox=desk.outbox,
        inbox=desk.inbox,
        incidents=desk.incidents,
        preferences=desk.preferences,
        words=words,
        bridge=bridge,
        go=gone.append,
    )
    for page in (inbox, replies):
        qtbot.addWidget(page)
        page.resize(1010, 760)
        page.show()
    inbox.visit(Visit(Place.MESSAGES))
    desk.start()
    qtbot.waitUntil(lambda: inbox.model.rowCount() > 10)
    inbox.filters.put(Query(mood=Mood.NEGATIVE, unanswered=True, urgent_first=True))
    inbox.refresh()
    inbox.list.setCurrentIndex(inbox.model.index(0))
    item = inbox.detail.item()
    inbox.detail.reply.click()
    replies.visit(gone[-1])
    for name in replies.writing.template.fields:
        if not replies.fields.line(name).text():
            replies.fields.line(name).setText("16:00")
    replies.sheet.copy.click()
    qtbot.waitUntil(replies.sheet.said.isVisible)
    copied = QGuiApplication.clipboard().text()
    assert copied == replies.sheet.editor.text().strip()
    assert "{" not in copied
    (posted,) = replies.sheet.said.findChildren(QPushButton)
    posted.click()
    qtbot.waitUntil(lambda: inbox.detail.item().message.answered_at is not None)
    assert inbox.detail.item().message.id == item.message.id
