"""A scenario as a source, for practice only: it stands in no table and needs no network, and so do its answers."""

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.connectors.base import Http
from desktop.errors import Garbled
from desktop.model.account import Account, Checked, Kind, Secrets, Trouble
from desktop.model.drill import Post, Scenario
from desktop.model.message import Batch, Cursor, Message, Sent

ANSWERED = frozenset({"bluesky", "facebook", "google", "instagram", "mastodon", "telegram", "x", "youtube"})
"""The places of a scenario where some real kind of account can answer."""


class Script:
    """Hands out a scenario's posts when their time has come; the cursor is how many were handed out."""

    def __init__(self, scenario: Scenario, started_at: datetime, now: Callable[[], datetime]) -> None:
        """Tell ``scenario`` from ``started_at`` on, by the clock ``now``."""
        self._posts = sorted(scenario.posts, key=lambda post: post.after)
        self._business = scenario.business
        self._started_at = started_at
        self._now = now

    @property
    def kind(self) -> Kind:
        """A kind without a form, looked at every practice minute."""
        return Kind("script", (), timedelta(minutes=1))

    def check(self, account: Account, secrets: Secrets, http: Http) -> Checked:
        """How many posts there are by now."""
        return Checked(Trouble("desk-practice", {"business": self._business}), self._due())

    def fetch(self, account: Account, secrets: Secrets, cursor: Cursor, http: Http) -> Batch:
        """The posts whose time has come since ``cursor``; Garbled where it is not one of ours."""
        if cursor and not cursor.isdecimal():
            raise Garbled
        due = self._due()
        told = int(cursor or 0)
        messages = [self._message(account, number) for number in range(told, due)]
        return Batch(tuple(messages), str(max(told, due)))

    def can_answer(self, account: Account, to: Message) -> bool:
        """Where it could be answered if it were real."""
        return to.platform in ANSWERED

    def reply(self, account: Account, secrets: Secrets, to: Message, text: str, mark: str, http: Http) -> Sent:
        """Answer into the practice: nothing leaves this computer, and there is no post to open."""
        return Sent(mark)

    def find(
        self, account: Account, secrets: Secrets, to: Message, text: str, since: datetime, http: Http
    ) -> Sent | None:
        """Nothing is ever lost in a practice, so nothing has to be found."""
        return None

    def _due(self) -> int:
        now = self._now()
        return sum(self._started_at + post.after <= now for post in self._posts)

    def _message(self, account: Account, number: int) -> Message:
        post: Post = self._posts[number]
        return Message(
            account_id=account.id,
            remote_id=post.id or str(number),
            author=post.author,
            text=post.text,
            sent_at=self._started_at + post.after,
            platform=post.platform,
            title=post.title,
            answers=post.answers,
            stars=post.stars,
        )
