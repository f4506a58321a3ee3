"""Pictures are decoded by what they are, within bounds, on any thread."""

import struct
import threading
import zlib

import pytest
from PySide6.QtCore import QSize

from desktop.errors import OwnerError
from ui.imports.pixels import LONGEST_SIDE, SHOWN, decoded, encoded, fits


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height):
    """A small file that claims to be a large picture."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def test_a_picture_comes_back(pixels):
    image = decoded(encoded(pixels(40, 30)))
    assert image.size() == QSize(40, 30)
    assert image.pixelColor(5, 5).name() == "#336699"


def test_a_wide_picture_is_not_held_wider_than_it_is_shown(pixels):
    assert decoded(encoded(pixels(4000, 100))).size() == QSize(SHOWN, 40)


@pytest.mark.parametrize("size", [(60_000, 60_000), (LONGEST_SIDE + 1, 5), (10_000, 10_000), (5, 30_000)])
def test_a_bomb_is_not_set_off(size):
    with pytest.raises(OwnerError, match="errors-picture-broken"):
        decoded(png(*size))


@pytest.mark.qt_log_ignore("marker type")
def test_what_lies_about_its_kind_is_refused(pixels):
    raw = encoded(pixels())
    with pytest.raises(OwnerError):
        decoded(b"\xff\xd8\xff" + raw[3:])
    with pytest.raises(OwnerError, match="errors-picture-kind"):
        decoded(b"/etc/passwd")


@pytest.mark.parametrize("at", range(8, 120, 9))
def test_a_spoilt_picture_is_pixels_or_a_sentence(pixels, at):
    raw = bytearray(encoded(pixels(60, 60)))
    raw[at % len(raw)] ^= 0xFF
    try:
        image = decoded(bytes(raw))
    except OwnerError:
        return
    assert not image.isNull()


def test_another_thread_may_decode(pixels, qapp):
    raw, found = encoded(pixels()), []
    thread = threading.Thread(target=lambda: found.append(decoded(raw)))
    thread.start()
    thread.join(5)
    assert found[0].size() == QSize(40, 30)


def test_sizes():
    assert fits(QSize(1080, 12_000))
    assert not fits(QSize(0, 5))
