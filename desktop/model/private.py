"""What a draft tells of somebody that others need not know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What kind of private fact it is."""

    PHONE = "phone"
    MAIL = "mail"
    CARD = "card"
    IDENTITY = "identity"
    ORDER = "order"
    ADDRESS = "address"
    HEALTH = "health"
    PAYMENT = "payment"
    VISIT = "visit"
    NAME = "name"
    BOND = "bond"


SLIGHT = frozenset({Kind.VISIT, Kind.NAME, Kind.BOND})
"""What tells less than the others: a trace, no breach."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Characters ``start`` to before ``end`` of the draft tell something private."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What private facts are known by: a pattern for each kind that words give away."""

    patterns: Mapping[Kind, re.Pattern[str]]
