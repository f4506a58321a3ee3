"""Beside a message: the private talk about it, and whether it has been put right."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtWidgets import QVBoxLayout

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.inbox import Item
from desktop.model.reading import Mood
from desktop.services.talks import PrivateTalks
from ui.bridge import Bridge
from ui.inbox.detail import Beside
from ui.inbox.parts import row_of
from ui.inbox.put_right import Judging, PutRight
from ui.places import Place, Visit
from ui.widgets.button import link


class Aftermath(Beside):
    """Shown once somebody who is unhappy or in danger has an answer or a talk, or a word was said of it."""

    def __init__(
        self,
        talks: PrivateTalks,
        words: Words,
        bridge: Bridge,
        go: Callable[[Visit], object],
        failed: Callable[[DeskError], object],
    ) -> None:
        """``failed`` says what went wrong."""
        super().__init__()
        self.setObjectName("plain")
        self._talks, self._words = talks, words

        def follow(done: Future[None]) -> None:
            bridge.when_done(done, lambda _: None, failed)

        self.put_right = PutRight(
            words,
            Judging(lambda id, right, note: follow(talks.judge(id, right, note)), lambda id: follow(talks.unjudge(id))),
        )
        self.talk = link("", lambda: go(Visit(Place.TALKS)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row_of(self.talk))
        column.addWidget(self.put_right)
        self.hide()

    def show_item(self, item: Item) -> None:
        """Now it is about this message; trouble with the disk is said where the message is read."""
        try:
            talk, verdict = self._talks.of(item.message.id)
        except DeskError:
            self.hide()
            return
        touched = item.message.answered_at is not None and (item.reading.mood is Mood.NEGATIVE or item.reading.risks)
        self.talk.setVisible(talk is not None)
        if talk is not None:
            key = "talks-here-going" if talk.settled_at is None else "talks-here-settled"
            self.talk.setText(self._words(key, number=talk.number, at=talk.settled_at or talk.opened_at))
        self.put_right.show_verdict(item.message.id, verdict)
        self.setVisible(bool(talk or verdict or touched))
