"""What goes out by itself and should be stopped in a crisis, and what was stopped."""

from dataclasses import dataclass
from datetime import datetime

from desktop.model.incident import IncidentId

TOOLS = (
    "business-suite",
    "meta-ads",
    "google-ads",
    "buffer",
    "hootsuite",
    "later",
    "newsletter",
    "auto-replies",
    "bots",
)
"""Common tools that post, advertise or answer by themselves; named ``pause-at-TOOL``."""
KINDS = {
    "facebook": "business-suite",
    "instagram": "business-suite",
    "google_business": "google-posts",
    "x": "x",
    "youtube": "youtube",
    "mastodon": "mastodon",
    "telegram": "telegram",
    "mail": "mail",
    "outlook": "mail",
}
"""Where what a connected kind of account sends by itself is stopped; kinds that are only read are left out."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Something that was stopped in a case, until it is lifted with a note."""

    incident_id: IncidentId
    place: str
    who: str
    at: datetime
