"""A picture as wide as there is room for, never larger than it is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import colour


class Picture(QWidget):
    """Paints pixels that were decoded elsewhere; ``tallest`` (pixels, 0: any) limits its height."""

    def __init__(self, name: str, tallest: int = 0) -> None:
        """Nothing to show yet; ``name`` is what a screen reader says."""
        super().__init__()
        self._image, self._tallest = QImage(), tallest
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show other pixels."""
        self._image = image
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Wider means higher."""
        return not self._image.isNull()

    def heightForWidth(self, width: int) -> int:
        """The height (pixels) of the picture in this width."""
        return self._size(width).height()

    def sizeHint(self) -> QSize:
        """As large as it is, within bounds."""
        return self._size(400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture at the side where reading begins, with a thin edge."""
        if self._image.isNull():
            return
        size = self._size(self.width())
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRect(self.width() - size.width() if right else 0, 0, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._image)
        painter.setPen(colour("line"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _size(self, width: int) -> QSize:
        size = self._image.size()
        room = QSize(max(1, min(width, size.width())), self._tallest or max(1, size.height()))
        if size.isEmpty() or (size.width() <= room.width() and size.height() <= room.height()):
            return size
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
