"""What a message says between the lines: language, feeling, concern, danger, and the words that decided."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.message import NOT_KEPT, MessageId

LONGEST_TEXT = 24_000
"""How many characters of a text are read; nothing that stands behind them is."""


class Mood(StrEnum):
    """The writer's feeling towards the business. UNSURE is an honest answer, not a mistake."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"
    UNSURE = "unsure"


class Concern(StrEnum):
    """The main thing to be put right."""

    PRODUCT_QUALITY = "product_quality"
    SERVICE_STAFF = "service_staff"
    DELIVERY = "delivery"
    PRICE_BILLING = "price_billing"
    SAFETY_HEALTH = "safety_health"
    DATA_PRIVACY = "data_privacy"
    DISCRIMINATION_CONDUCT = "discrimination_conduct"
    MISINFORMATION_FAKE = "misinformation_fake"
    ENVIRONMENT_ETHICS = "environment_ethics"
    OTHER_NONE = "other_none"


class Risk(StrEnum):
    """A danger that must not be overlooked."""

    LEGAL_THREAT = "legal_threat"
    MEDIA_INQUIRY = "media_inquiry"
    SAFETY = "safety"
    DATA_BREACH = "data_breach"
    VIOLENCE_THREAT = "violence_threat"
    SELF_HARM = "self_harm"
    BOYCOTT_CALL = "boycott_call"


HARM = frozenset({Risk.SAFETY, Risk.SELF_HARM, Risk.DATA_BREACH, Risk.VIOLENCE_THREAT})
"""Dangers to a person."""


class Mark(StrEnum):
    """What a message is besides somebody's opinion. OWN and ADVERT count neither as a mood nor in the meter."""

    ABUSE = "abuse"
    ADVERT = "advert"
    OWN = "own"
    RANSOM = "ransom"
    """Money or goods are asked for, else a bad review comes or stays."""


NOBODYS_OPINION = frozenset({Mark.OWN, Mark.ADVERT})


@dataclass(frozen=True, slots=True)
class Cue:
    """A span of the original text that decided something.

    ``why`` is ``mood:negative``, ``risk:safety``, ``concern:delivery``, ``mark:abuse`` and the like.
    """

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What the owner set herself in a reading; None is left as it was read."""

    mood: Mood | None = None
    concern: Concern | None = None
    risks: frozenset[Risk] | None = None
    marks: frozenset[Mark] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything is as it was read."""
        return self == Correction()

    def plain(self) -> dict[str, str | list[str]]:
        """What was set, as plain data by the names of the reading."""
        said: dict[str, str | list[str]] = {}
        if self.mood is not None:
            said["mood"] = str(self.mood)
        if self.concern is not None:
            said["concern"] = str(self.concern)
        if self.risks is not None:
            said["risks"] = sorted(map(str, self.risks))
        if self.marks is not None:
            said["marks"] = sorted(map(str, self.marks))
        return said


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one message. ``certainty`` 0–1 is that of the mood; ``urgency`` 0 any time … 3 now.

    The spans of ``cues`` are those of the message's text, the spans of ``title_cues`` those of its title.
    ``language`` is an ISO 639 code, ``und`` where it cannot be told; ``also`` are those that whole sentences of it are
    in besides. ``correction``: what of it the owner set herself, in this message or, where ``follows`` names one, in
    another of nearly the same words.
    """

    mood: Mood
    language: str = "und"
    concern: Concern = Concern.OTHER_NONE
    risks: frozenset[Risk] = frozenset()
    urgency: int = 0
    certainty: float = 0.0
    cues: tuple[Cue, ...] = ()
    correction: Correction = Correction()
    message_id: MessageId = NOT_KEPT
    title_cues: tuple[Cue, ...] = ()
    follows: MessageId | None = None
    marks: frozenset[Mark] = frozenset()
    also: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it is somebody's opinion, and counts in the meter."""
        return NOBODYS_OPINION.isdisjoint(self.marks)

    @property
    def by_owner(self) -> bool:
        """Whether the owner set the mood."""
        return self.correction.mood is not None
