"""From a reply into a private talk: the line that names the one channel, and the talk with its number."""

from dataclasses import replace
from functools import partial

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
            self._remember(channel, own)
        except DeskError as error:
            self._failed(error)
            return
        self._bridge.when_done(self._talks.begin(message, channel), partial(self._put_in, own), self._failed)

    def _remember(self, channel: Channel, own: str) -> None:
        settings, typed = self._preferences.now(), " ".join(own.split())
        if typed != self._talks.address(channel):
            name = f"private_{channel}"
            self._preferences.keep(replace(settings, **{name: typed}))  # type: ignore[arg-type]

    def _put_in(self, own: str, talk: Talk) -> None:
        if self.sheet is not None:
            self.sheet.close()
            self.sheet = None
        page, item = self._page, self._page.writing.item
        if item is None or item.message.id != talk.message_id:
            return
        page.take(TEXT, self._talks.values(talk, own, page.writing.choice.language))
        said = self._words("replies-private-begun", number=talk.number)
        page.sheet.said.say(said, self._words("replies-private-not"), partial(self._take_away, talk))

    def _take_away(self, talk: Talk) -> None:
        self._bridge.when_done(self._talks.take_away(talk), self._taken_away, self._failed)

    def _taken_away(self, _: None) -> None:
        self._page.sheet.said.say(self._words("replies-private-gone"))

    def _failed(self, error: DeskError) -> None:
        said = self._words(error.key, **error.values)
        if self.sheet is not None:
            self.sheet.say_trouble(said)
        else:
            self._page.sheet.blocked.say(said)
