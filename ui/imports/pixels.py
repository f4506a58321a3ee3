"""Pictures between bytes and pixels: decoded with bounds on a worker, never by what they claim to be."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from desktop.errors import OwnerError

LONGEST_SIDE = 20_000
MOST_PIXELS = 40_000_000
SHOWN = 1600  # pixels of width that are ever shown
ENOUGH = 10 * 1024 * 1024
_BEGINS = ((b"\x89PNG", b"png"), (b"\xff\xd8\xff", b"jpeg"))


def decoded(raw: bytes) -> QImage:
    """The pixels of a PNG or JPEG, no wider than can be shown; OwnerError where there are too many, or none."""
    kind = next((kind for begin, kind in _BEGINS if raw.startswith(begin)), None)
    if kind is None:
        raise OwnerError("errors-picture-kind")
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or not fits(size):
        raise OwnerError("errors-picture-broken")
    if size.width() > SHOWN:
        reader.setScaledSize(QSize(SHOWN, max(1, size.height() * SHOWN // size.width())))
    image = reader.read()
    if image.isNull():
        raise OwnerError("errors-picture-broken")
    return image


def fits(size: QSize) -> bool:
    """Whether a picture of this size may be held in memory."""
    sides = (size.width(), size.height())
    return min(sides) > 0 and max(sides) <= LONGEST_SIDE and sides[0] * sides[1] <= MOST_PIXELS


def encoded(image: QImage) -> bytes:
    """Pixels as a PNG; as a JPEG where that would be too large to keep."""
    raw = _written(image, "PNG", 60)
    return raw if len(raw) <= ENOUGH else _written(image, "JPG", 90)


def _written(image: QImage, kind: str, quality: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(data.data())
