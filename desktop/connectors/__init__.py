"""Account to messages: one file per kind, read only."""

from desktop.connectors.base import Connector
from desktop.connectors.bluesky import Bluesky
from desktop.connectors.feed import Feed
from desktop.connectors.mail import Mail
from desktop.connectors.mastodon import Mastodon
from desktop.connectors.outlook import Outlook
from desktop.connectors.telegram import Telegram

CONNECTORS: tuple[Connector, ...] = (
    Feed(),
    Mail(),
    Mastodon(),
    Bluesky(),
    Telegram(),
    Outlook(),
)
