"""What a platform is told of a review that breaks its rules: on which ground, and what the platform calls it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Ground(StrEnum):
    """A rule that a review can break; its name is ``report-ground-GROUND``. A bad but honest review breaks none."""

    EXTORTION = "extortion"
    NOT_REAL = "not_real"
    CONFLICT = "conflict"
    OTHER_PLACE = "other_place"
    OFF_TOPIC = "off_topic"
    ADVERT = "advert"
    ABUSE = "abuse"
    HATE = "hate"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Form:
    """How a platform takes reports: what it calls each ground itself, and the page that says how; either may lack."""

    platform: str
    names: Mapping[Ground, str] = field(default_factory=dict)
    help: str = ""
