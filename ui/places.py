"""The places of the window, and how one page sends the owner to another."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.incident import IncidentId
from desktop.model.message import MessageId


class Place(StrEnum):
    """The pages, those of the sidebar in its order; the name of each of these is ``window-PLACE``."""

    NOW = "now"
    MESSAGES = "messages"
    CRISIS = "crisis"
    REPLIES = "replies"
    ACCOUNTS = "accounts"
    PEOPLE = "people"
    WAITING = "waiting"
    TALKS = "talks"

    @property
    def above(self) -> "Place":
        """The place of the sidebar that it belongs to."""
        return _ABOVE.get(self, self)


_ABOVE = {Place.PEOPLE: Place.CRISIS, Place.WAITING: Place.MESSAGES, Place.TALKS: Place.MESSAGES}
SIDEBAR = tuple(place for place in Place if place.above is place)
"""The places that stand at the side of the window."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A wish to go somewhere: the place, and what to show there.

    ``messages``: show exactly these (Messages), answer the first (Replies), attach them (Crisis).
    ``step``: the checklist step that sent us. ``new``: start something new there (an account, a case).
    ``playbook``: the kind of crisis that is suggested for a new case. ``search``: words to search the messages for.
    ``sheet``: the sheet beside the case that opens at once.
    """

    place: Place
    messages: tuple[MessageId, ...] = ()
    incident: IncidentId | None = None
    template: str = ""
    step: str = ""
    new: bool = False
    playbook: str = ""
    search: str = ""
    sheet: str = ""
