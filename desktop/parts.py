"""A secret as a keyring takes it: whole where it is short, in numbered parts where one entry could not hold it.

Windows takes 1,280 signs in an entry, and what a sign-in earns may be three times as long. The entry itself then holds
only which parts belong together. The parts of a new secret are written beside those of the old one, the entry last:
whatever ends the program in between, the entry names one secret whole, the old or the new one.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LONGEST = 1_200  # signs of an entry as Windows counts them: in UTF-16
MOST = 1_000  # parts
_MARK = "utulivu-parts:"
_HEAD = re.compile(rf"{_MARK}1:(?P<row>[ab]):(?P<count>[0-9]{{1,3}}):(?P<digest>[0-9a-f]{{64}})")
_ROWS = "ab"  # two places for parts, of which one is in use


class Parts:
    """The secrets of one service in a keyring."""

    def __init__(self, keyring: "KeyringBackend", service: str) -> None:
        """Whatever the keyring raises is let through."""
        self._keyring, self._service = keyring, service

    def get(self, entry: str) -> str | None:
        """The secret; None where there is none, or none that is whole."""
        for _ in range(2):  # another program may have put a new one in its place while we read
            head = self._keyring.get_password(self._service, entry)
            if head is None or not head.startswith(_MARK):
                return head
            found = _HEAD.fullmatch(head)
            text = "".join(self._row(entry, found["row"], int(found["count"]))) if found else ""
            if found and _digest(text) == found["digest"]:
                return text
        return None

    def put(self, entry: str, text: str) -> None:
        """Keep a secret in place of the one before it; ValueError for one that no keyring is made for."""
        if _units(text) <= LONGEST and not text.startswith(_MARK):
            self._keyring.set_password(self._service, entry, text)
            self._clear(entry, _ROWS)
            return
        pieces = list(_cut(text))
        if len(pieces) >= MOST:
            raise ValueError("too long for a secret")
        used = _HEAD.fullmatch(self._keyring.get_password(self._service, entry) or "")
        row = "b" if used and used["row"] == "a" else "a"
        self._clear(entry, row)
        for number, piece in enumerate(pieces):
            self._keyring.set_password(self._service, _name(entry, row, number), piece)
        self._keyring.set_password(self._service, entry, f"{_MARK}1:{row}:{len(pieces)}:{_digest(text)}")
        self._clear(entry, _ROWS.replace(row, ""))

    def drop(self, entry: str) -> None:
        """Delete a secret with all its parts, also those that a broken-off change left behind."""
        self._clear(entry, _ROWS)
        delete(self._keyring, self._service, entry)

    def _row(self, entry: str, row: str, most: int = MOST) -> Iterator[str]:
        """The parts that stand there, up to the first that is missing."""
        for number in range(most):
            piece = self._keyring.get_password(self._service, _name(entry, row, number))
            if piece is None:
                return
            yield piece

    def _clear(self, entry: str, rows: str) -> None:
        """From the last part on: what is left where this breaks off is always found again from the first one on."""
        for row in rows:
            for number in reversed(range(sum(1 for _ in self._row(entry, row)))):
                delete(self._keyring, self._service, _name(entry, row, number))


def delete(keyring: "KeyringBackend", service: str, entry: str) -> None:
    """Delete an entry; nothing happens where there is none."""
    from keyring.errors import PasswordDeleteError

    if keyring.get_password(service, entry) is None:
        return
    try:
        keyring.delete_password(service, entry)
    except PasswordDeleteError:
        if keyring.get_password(service, entry) is not None:
            raise


def _name(entry: str, row: str, number: int) -> str:
    return f"{entry}#{row}{number + 1}"


def _cut(text: str) -> Iterator[str]:
    """The text in pieces that an entry holds; a sign that counts for two is never cut."""
    start, units = 0, 0
    for at, sign in enumerate(text):
        width = _units(sign)
        if units + width > LONGEST:
            yield text[start:at]
            start, units = at, 0
        units += width
    yield text[start:]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
