"""The text of a file the owner chose: bounded, out of its archive where it is in one, in its own letters."""

import codecs
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zlib import error as ZlibError

from desktop.errors import OwnerError

MOST_BYTES = 16 * 1024 * 1024
MOST_ENTRIES = 20_000
MOST_RATIO = 200
MOST_AT_ONCE = 4 * 1024 * 1024  # bytes that an archive may ask for in one piece (its table of contents)
ENCODINGS = ("utf-8", "windows-1255", "windows-1252", "utf-16")
_TEXTS = (".txt", ".csv", ".tsv", ".json", ".jsonl", ".ndjson")
_SHEET = ("[content_types].xml", "mimetype", "content.xml")
_ARCHIVE = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_SHEET = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HEBREW_RUNS = re.compile(rb"[\xe0-\xfa]{2,}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_SPOILT_SHARE = 0.05
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file: its bytes and the letters they are written in."""

    raw: bytes
    encoding: str

    def lines(self) -> io.TextIOWrapper:
        """The text line by line, ends of lines as they are; what is spoilt becomes U+FFFD."""
        encoding = "utf-8-sig" if self.encoding == "utf-8" else self.encoding
        return io.TextIOWrapper(io.BytesIO(self.raw), encoding, "replace", newline="")

    def beginning(self, signs: int) -> str:
        """The first ``signs`` signs of the text."""
        return self.lines().read(signs)


def source(file: Path, encoding: str = "") -> Source:
    """The text in ``file``; ``encoding`` where the owner chose one. OwnerError says why it cannot be read."""
    name = file.name
    try:
        if not file.is_file():
            raise OwnerError("errors-import-missing", file=name)
        with file.open("rb") as opened:
            packed = opened.read(4) in _ARCHIVE
            opened.seek(0)
            raw = _unpacked(opened, name) if packed else _bounded(opened, name)
    except OSError as problem:
        raise OwnerError("errors-import-unreadable", file=name) from problem
    return Source(raw, _letters(raw, encoding, name))


def _bounded(opened: io.BufferedReader, name: str) -> bytes:
    raw = opened.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise _too_large(name)
    return raw


# -- archives -------------------------------------------------------------------------------------


class _Careful(io.RawIOBase):
    """A file that gives away nothing large at once: no archive can make us hold gigabytes of contents."""

    def __init__(self, opened: io.BufferedReader) -> None:
        """Read from ``opened``."""
        self._opened = opened

    def read(self, size: int = -1) -> bytes:
        """At most ``MOST_AT_ONCE`` bytes; more is refused."""
        piece = self._opened.read(MOST_AT_ONCE + 1 if size < 0 else min(size, MOST_AT_ONCE + 1))
        if len(piece) > MOST_AT_ONCE:
            raise zipfile.BadZipFile("too much at once")
        return piece

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place."""
        return self._opened.seek(offset, whence)

    def tell(self) -> int:
        """The place."""
        return self._opened.tell()

    def seekable(self) -> bool:
        """Yes."""
        return True


def _unpacked(opened: io.BufferedReader, name: str) -> bytes:
    """The chat or table in an archive, read into memory; nothing is ever written to the disk."""
    with _archive_trouble(name), zipfile.ZipFile(_Careful(opened)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_ENTRIES:
            raise OwnerError("errors-import-archive", file=name)
        if any(entry.filename.lower() in _SHEET for entry in entries):
            raise OwnerError("errors-import-spreadsheet", file=name)
        inside = _chosen(entries)
        if inside is None:
            raise OwnerError("errors-import-archive-empty", file=name)
        if inside.file_size > MOST_BYTES:
            raise _too_large(name)
        if inside.flag_bits & 0x1:
            raise OwnerError("errors-import-locked", file=name)
        packed_plainly = inside.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if not packed_plainly or inside.file_size > MOST_RATIO * max(1, inside.compress_size):
            raise OwnerError("errors-import-archive", file=name)
        with archive.open(inside) as text:
            raw = text.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise _too_large(name)
        return raw


@contextmanager
def _archive_trouble(name: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, ValueError) as problem:
        raise OwnerError("errors-import-archive", file=name) from problem


def _chosen(entries: list[zipfile.ZipInfo]) -> zipfile.ZipInfo | None:
    """WhatsApp's own text first, then whatever else can be read; the files sent in the chat last."""
    texts = [entry for entry in entries if not entry.is_dir() and entry.filename.lower().endswith(_TEXTS)]
    return min(texts, key=lambda entry: _rank(entry.filename), default=None)


def _rank(path: str) -> tuple[bool, bool, int]:
    name = PurePosixPath(path).name.lower()
    return name != "_chat.txt", "whatsapp" not in name, path.count("/")


# -- letters --------------------------------------------------------------------------------------


def _letters(raw: bytes, wanted: str, name: str) -> str:
    """The encoding of a text; OwnerError where it is none."""
    if not raw.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise OwnerError("errors-import-empty", file=name)
    if raw.startswith(_OLD_SHEET):
        raise OwnerError("errors-import-spreadsheet", file=name)
    marked = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), "")
    if marked != "utf-16" and b"\x00" in raw[:65_536]:
        raise OwnerError("errors-import-binary", file=name)
    found = wanted if wanted in ENCODINGS else marked or _guessed(raw)
    if not found or _spoilt(raw, found):
        raise OwnerError("errors-import-letters", file=name)
    return found


def _guessed(raw: bytes) -> str:
    """UTF-8 where the text is (or is all but a few signs); else by how the high letters stand together."""
    spoilt, beyond = _counted(raw)
    if not spoilt or beyond > 10 * spoilt:
        return "utf-8"
    high = sum(map(len, _HIGH.findall(raw)))
    together = sum(map(len, _HEBREW_RUNS.findall(raw)))
    return "windows-1255" if together > 0.6 * high else "windows-1252"


def _counted(raw: bytes) -> tuple[int, int]:
    """How many signs of a text in UTF-8 are spoilt, and how many lie beyond plain Latin letters."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    spoilt = beyond = 0
    for at in range(0, len(raw), _PIECE):
        piece = decoder.decode(raw[at : at + _PIECE], at + _PIECE >= len(raw))
        spoilt += piece.count("\ufffd")
        beyond += len(piece) - len(piece.encode("ascii", "ignore"))
    return spoilt, beyond - spoilt


def _spoilt(raw: bytes, encoding: str) -> bool:
    """Whether a text is not written in these letters: too much of it would be controls and spoilt signs."""
    text = raw[:262_144].decode(encoding, "replace")
    odd = sum(sign == "\ufffd" or (sign < " " and sign not in "\t\r\n\f\v") or "\x7f" <= sign < "\xa0" for sign in text)
    return odd > _SPOILT_SHARE * len(text)


def _too_large(name: str) -> OwnerError:
    return OwnerError("errors-import-large", file=name, megabytes=MOST_BYTES // 1024 // 1024)
