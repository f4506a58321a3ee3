"""The places of the window, and how one page sends the owner to another."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId


class Place(StrEnum):
    """The pages in the order of the sidebar; the name of each is ``window-PLACE``."""

    NOW = "now"
    MESSAGES = "messages"
    CRISIS = "crisis"
    REPLIES = "replies"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class Visit:
    """A wish to go somewhere: the place, and what to show there.

    ``messages``: show exactly these (Messages), answer the first (Replies), attach them (Crisis).
    ``step``: the checklist step that sent us. ``new``: start something new there (an account, a case).
    ``playbook``: the kind of crisis that is suggested for a new case. ``search``: words to search the messages for.
    """

    place: Place
    messages: tuple[MessageId, ...] = ()
    incident: IncidentId | None = None
    template: str = ""
    step: str = ""
    new: bool = False
    playbook: str = ""
    search: str = ""
