"""Account to messages: one file per kind. Looking only reads; some kinds can post the owner's answer too."""

from desktop.connectors.base import Connector
from desktop.connectors.bluesky import Bluesky
from desktop.connectors.facebook import Facebook
from desktop.connectors.feed import Feed
from desktop.connectors.google_business import GoogleBusiness
from desktop.connectors.instagram import Instagram
from desktop.connectors.mail import Mail
from desktop.connectors.mastodon import Mastodon
from desktop.connectors.outlook import Outlook
from desktop.connectors.reddit import Reddit
from desktop.connectors.telegram import Telegram
from desktop.connectors.x import X
from desktop.connectors.youtube import YouTube

CONNECTORS: tuple[Connector, ...] = (
    Feed(),
    Mail(),
    Outlook(),
    Mastodon(),
    Bluesky(),
    Telegram(),
    YouTube(),
    Facebook(),
    Instagram(),
    GoogleBusiness(),
    Reddit(),
    X(),
)
