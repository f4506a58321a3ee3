"""Between rows and nouns: times as milliseconds, small collections as JSON."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLI = timedelta(milliseconds=1)


def millis(at: datetime) -> int:
    """Whole milliseconds since 1970, UTC."""
    return (at - _EPOCH) // _MILLI


def moment(value: int | None) -> datetime | None:
    """The moment of a column that may be empty."""
    return None if value is None else when(value)


def when(value: int) -> datetime:
    """The moment of a column that is never empty."""
    return _EPOCH + value * _MILLI


def optional_millis(at: datetime | None) -> int | None:
    """Milliseconds, or an empty column."""
    return None if at is None else millis(at)


def packed(values: Mapping[str, object]) -> str:
    """A sentence's values as JSON; moments are kept as such."""
    return json.dumps(values, ensure_ascii=False, default=_pack_moment)


def unpacked(text: str | None) -> dict[str, str | int | float | datetime]:
    """The values again, moments as moments."""
    return {} if not text else {name: _unpack_moment(value) for name, value in json.loads(text).items()}


def _pack_moment(value: object) -> object:
    if isinstance(value, datetime):
        return {"moment": millis(value)}
    raise TypeError(f"cannot keep {type(value).__name__}")


def _unpack_moment(value: object) -> str | int | float | datetime:
    if isinstance(value, dict):
        return when(int(value["moment"]))
    if isinstance(value, str | int | float):
        return value
    return str(value)
