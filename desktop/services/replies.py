"""Replies: which template fits, filled with what is known, measured for the platform."""

from collections.abc import Mapping
from concurrent.futures import Future

from desktop.model.inbox import Item
from desktop.model.incident import Incident, IncidentId
from desktop.model.message import MessageId
from desktop.model.reply import Draft, Platform, Template


class Replies:
    """What the owner can ask for when she writes."""

    def suggested(self, item: Item | None, incident: Incident | None) -> tuple[Template, ...]:
        """All templates, the ones that fit best first."""
        raise NotImplementedError

    def known(self, item: Item | None, incident: Incident | None) -> Mapping[str, str]:
        """What is already known for the fields: business, owner, contact, hours, name."""
        raise NotImplementedError

    def filled(self, template: Template, language: str, values: Mapping[str, str], *, short: bool = False) -> Draft:
        """The template in ``language`` with its fields filled; plain text without direction marks."""
        raise NotImplementedError

    def empty_fields(self, text: str) -> tuple[str, ...]:
        """The fields in braces that still stand in an edited draft."""
        raise NotImplementedError

    def platform(self, id: str) -> Platform:
        """The platform's name and longest reply; an unknown one has no limit."""
        raise NotImplementedError

    def length(self, text: str, platform: Platform) -> int:
        """How long the text is in the platform's own unit."""
        raise NotImplementedError

    def copied(self, text: str, message: MessageId | None, incident: IncidentId | None) -> Future[None]:
        """Write down that this text was copied to be posted: timeline, and the message counts as answered."""
        raise NotImplementedError
