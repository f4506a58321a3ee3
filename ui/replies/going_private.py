"""From a reply into a private talk: the line that names the one channel, and the talk with its number."""

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QGuiApplication

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.message import MessageId
from desktop.model.talks import Channel, Talk
from desktop.services.preferences import Preferences
from desktop.services.talks import PrivateTalks
from ui.bridge import Bridge
from ui.replies.page import RepliesPage
from ui.replies.private_sheet import PrivateSheet

TEXT = "private"  # the template that leads there
NONE_YET = "1"  # a number to try an address with


class GoingPrivate:
    """Listens to the page's button; ``sheet`` is the one that was opened last."""

    def __init__(
        self, page: RepliesPage, talks: PrivateTalks, preferences: Preferences, words: Words, bridge: Bridge
    ) -> None:
        """``preferences`` keep the business's own addresses."""
        self._page, self._talks, self._preferences = page, talks, preferences
        self._words, self._bridge = words, bridge
        self.sheet: PrivateSheet | None = None
        page.sheet.private_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask by which channel, where somebody is answered in public."""
        item = self._page.writing.item
        if item is None:
            return
        begin = partial(self._begin, item.message.id)
        self.sheet = PrivateSheet(self._page, self._words, self._talks.fit(item), self._talks.address, begin)
        self.sheet.open()

    def _begin(self, message: MessageId, channel: Channel, own: str) -> None:
        language = self._page.writing.choice.language
        try:
            self._talks.link(channel, own, NONE_YET, language)
            before, _ = self._talks.of(message)
            self._remember(channel, own)
        except DeskError as error:
            self._failed(error)
            return
        self._bridge.when_done(self._talks.begin(message, channel), partial(self._put_in, own, before), self._failed)

    def _remember(self, channel: Channel, own: str) -> None:
        settings, typed = self._preferences.now(), " ".join(own.split())
        if typed != self._talks.address(channel):
            name = f"private_{channel}"
            self._preferences.keep(replace(settings, **{name: typed}))  # type: ignore[arg-type]

    def _put_in(self, own: str, before: Talk | None, talk: Talk) -> None:
        if self.sheet is not None:
            self.sheet.close()
            self.sheet = None
        page, item = self._page, self._page.writing.item
        if item is None or item.message.id != talk.message_id:
            return
        language = page.writing.choice.language
        page.take(TEXT, self._talks.values(talk, own, language), self._talks.line(language))
        said = self._words("replies-private-begun", number=talk.number)
        page.sheet.said.say(said, self._words("replies-private-not"), partial(self._take_back, talk, before))
        link = self._talks.link(talk.channel, own, talk.number, language)
        if link:
            page.sheet.said.also(
                self._words("replies-private-copy"), partial(QGuiApplication.clipboard().setText, link)
            )

    def _take_back(self, talk: Talk, before: Talk | None) -> None:
        """A talk that went on before goes on as it did."""
        done = self._talks.take_away(talk) if before is None else self._talks.keep(before)
        self._bridge.when_done(done, self._taken_back, self._failed)

    def _taken_back(self, _: None) -> None:
        self._page.sheet.said.say(self._words("replies-private-gone"))

    def _failed(self, error: DeskError) -> None:
        said = self._words(error.key, **error.values)
        if self.sheet is not None:
            self.sheet.say_trouble(said)
        else:
            self._page.sheet.blocked.say(said)
