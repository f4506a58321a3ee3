"""Unpacks an answer while it arrives and stops as soon as it grows too large."""

import zlib

from desktop.errors import Garbled, Unreachable

_STEP = 256 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_MEMBER = b"\x1f\x8b"  # how every part of a gzip file begins


class Inflater:
    """Collects at most ``largest`` bytes after unpacking, whatever a few packed bytes promise to become."""

    def __init__(self, encoding: str, largest: int) -> None:
        """Ready for a body sent as ``encoding`` (empty or identity: not packed); Garbled for an unknown one."""
        encoding = encoding.strip().lower() or "identity"
        if encoding not in _PACKED and encoding != "identity":
            raise Garbled("errors-packed-strangely")
        self._unpack = None if encoding == "identity" else zlib.decompressobj(47)
        self._raw_allowed = encoding == "deflate"  # some servers leave the wrapping out
        self._largest = largest
        self._body = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the body; Garbled where it is too large or not what it says."""
        while chunk:
            chunk = self._step(chunk)
            if len(self._body) > self._largest:
                raise Garbled("errors-too-large", megabytes=max(1, self._largest // 1_000_000))

    def whole(self) -> bytes:
        """The whole body; Unreachable where the packed stream ended too early."""
        if self._unpack and self._body and not self._unpack.eof:
            raise Unreachable("errors-cut-short")
        return bytes(self._body)

    def _step(self, chunk: bytes) -> bytes:
        """Unpack a little of ``chunk`` and give back what is still to do."""
        if self._unpack is None:
            self._body += chunk
            return b""
        if self._unpack.eof:
            if not chunk.startswith(_MEMBER):
                return b""  # padding after the end: of no interest
            self._unpack = zlib.decompressobj(47)
        try:
            self._body += self._unpack.decompress(chunk, _STEP)
        except zlib.error as problem:
            if not self._raw_allowed or self._body:
                raise Garbled("errors-packed-strangely") from problem
            self._raw_allowed, self._unpack = False, zlib.decompressobj(-15)
            return chunk
        return self._unpack.unused_data if self._unpack.eof else self._unpack.unconsumed_tail
