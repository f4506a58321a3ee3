"""Account to messages: one file per kind, read only."""

from desktop.connectors.base import Connector
from desktop.connectors.facebook import Facebook
from desktop.connectors.feed import Feed
from desktop.connectors.google_business import GoogleBusiness
from desktop.connectors.instagram import Instagram
from desktop.connectors.mail import Mail
from desktop.connectors.reddit import Reddit
from desktop.connectors.x import X
from desktop.connectors.youtube import YouTube

CONNECTORS: tuple[Connector, ...] = (
    Feed(),
    Mail(),
    YouTube(),
    Facebook(),
    Instagram(),
    X(),
    GoogleBusiness(),
    Reddit(),
)
