"""A raw mail made into who, when, what: everything bounded before it is parsed, because strangers wrote it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from desktop.connectors.text import clean, from_bytes, from_markup, one_line

if TYPE_CHECKING:
    from email.message import Message as Mail

_LONGEST_HEADER = 8_192  # bytes of one header field
_MOST_HEADERS = 262_144  # bytes of a header block that are looked at
_MOST_PARTS = 100
_FIELD = re.compile(rb"^([A-Za-z0-9-]{1,40})[ \t]*:")
_NEEDED = frozenset(
    {b"from", b"reply-to", b"date", b"subject", b"message-id", b"in-reply-to", b"mime-version"}
    | {b"content-type", b"content-transfer-encoding", b"content-disposition", b"authentication-results"}
)
_MOST_PROOFS = 10
_ALONE = re.compile(
    r"""\s*(?:(?:"[^"\\]{0,300}"|[^"<>,;:@()\\]{0,600})\s*<([^<>\s@"(),:;]{1,100}@[A-Za-z0-9.-]{1,200})>"""
    r"""|([^<>\s@"(),:;]{1,100}@[A-Za-z0-9.-]{1,200}))\s*"""
)


@dataclass(frozen=True, slots=True)
class Letter:
    """What was read in a mail; ``sent`` is None where it carries no usable date.

    ``sender``: the address where the mail names exactly one beyond doubt, else empty. ``plain`` and ``markup``: the two
    ways in which the body is told, as they came. ``proof``: what servers on the way said of the sender, newest first.
    """

    address: str
    name: str
    subject: str
    body: str
    sent: datetime | None
    answers: str
    sender: str = ""
    plain: str = ""
    markup: str = ""
    proof: tuple[str, ...] = ()


def letter(raw: bytes) -> Letter:
    """Read a mail (or the beginning of one); any exception means that it cannot be read."""
    from email.parser import BytesParser
    from email.utils import parseaddr

    mail: Mail = BytesParser(policy=_policy()).parsebytes(_trimmed(raw))
    name, address = parseaddr(_decoded(mail, "from"))
    subject = one_line(clean(_decoded(mail, "subject")), 500)
    answers = _short(_header(mail, "in-reply-to"))
    plain, markup = _bodies(mail)
    return Letter(
        one_line(address.lower()),
        one_line(name),
        subject,
        plain or from_markup(markup),
        _date(mail),
        answers,
        _sender(mail),
        plain,
        markup,
        tuple(str(proof) for proof in (mail.get_all("authentication-results") or ())[:_MOST_PROOFS]),
    )


def identity(raw: bytes) -> str:
    """What makes a mail itself in whatever folder it lies; empty where it carries nothing of its own.

    The Message-ID alone is not enough: some contact forms give every mail the same one.
    """
    from email.parser import BytesHeaderParser

    mail = BytesHeaderParser(policy=_policy()).parsebytes(_trimmed(raw))
    own = [_header(mail, name).strip() for name in ("message-id", "date", "from", "subject")]
    return sha256("\n".join(own).encode("utf-8", "surrogateescape")).hexdigest() if any(own) else ""


def _trimmed(raw: bytes) -> bytes:
    """The mail with only the header fields we need, each cut, so that no header can keep the parser busy."""
    parts = re.split(rb"\r?\n\r?\n", raw[:_MOST_HEADERS], maxsplit=1)
    head, body_at = parts[0], len(raw[:_MOST_HEADERS]) - len(parts[1]) if len(parts) > 1 else len(raw)
    kept = [field[:_LONGEST_HEADER] for field in _fields(head)]
    return b"\r\n".join(kept) + b"\r\n\r\n" + raw[body_at:]


def _fields(head: bytes) -> Iterator[bytes]:
    field, wanted = bytearray(), False
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t"):
            if wanted and len(field) < _LONGEST_HEADER:
                field += b" " + line.strip()
            continue
        if wanted:
            yield bytes(field)
        named = _FIELD.match(line)
        wanted = bool(named and named[1].lower() in _NEEDED)
        field = bytearray(line)
    if wanted:
        yield bytes(field)


@cache
def _policy() -> Any:  # noqa: ANN401 - built on first use: the mail package costs start-up time
    """The plain old policy (it does not parse headers by itself), with every header of every part cut."""
    from email._policybase import Compat32

    class Cut(Compat32):
        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            return name, value[:_LONGEST_HEADER]

    return Cut()


def _header(mail: "Mail", name: str) -> str:
    return str(mail.get(name) or "")[:_LONGEST_HEADER]


def _decoded(mail: "Mail", name: str) -> str:
    """A header with its encoded words read; as it stands where they cannot be."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    value = _header(mail, name)
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    words = (
        from_bytes(piece, charset if charset != "unknown-8bit" else None) if isinstance(piece, bytes) else piece
        for piece, charset in pieces
    )
    return "".join(words)


def _date(mail: "Mail") -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(_header(mail, "date")[:100])
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.year >= 1990 else None


def _short(identifier: str) -> str:
    found = re.search(r"<[^<>\s]{1,250}>", identifier)
    return one_line(found[0]) if found else ""


def _sender(mail: "Mail") -> str:
    """The address of the only author, as strictly as it can be asked: no lists, comments, groups or second header."""
    named = mail.get_all("from") or []
    found = _ALONE.fullmatch(str(named[0])) if len(named) == 1 else None
    return (found[1] or found[2]).lower() if found else ""


def _bodies(mail: "Mail") -> tuple[str, str]:
    """The first plain text part with words in it, and the first HTML part as it came; empty where there is none."""
    plain = markup = ""
    for number, part in enumerate(mail.walk()):
        if number >= _MOST_PARTS or (plain and markup):
            break
        kind = part.get_content_type()
        if part.is_multipart() or _header(part, "content-disposition").lower().lstrip().startswith("attachment"):
            continue
        if kind == "text/plain" and not plain:
            plain = clean(_content(part))
        if kind == "text/html" and not markup:
            markup = _content(part)
    return plain, markup


def _content(part: "Mail") -> str:
    raw = part.get_payload(decode=True)
    return from_bytes(raw, part.get_content_charset()) if isinstance(raw, bytes) else ""
