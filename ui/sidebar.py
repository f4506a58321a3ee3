"""The places at the side of the window, and what the desk is doing."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.content.words import Words
from desktop.model.meter import Level
from ui.places import SIDEBAR, Place
from ui.theme import colour
from ui.widgets.button import PressButton, link
from ui.widgets.card import Pill
from ui.widgets.scroller import Scroller
from ui.widgets.shapes import LevelMark
from ui.widgets.text import FORCED, PlainLabel

MOST = 99
NARROWEST = 212


class PlaceButton(PressButton):
    """One place: its name, and a badge at the far end."""

    def __init__(self, name: str, go: Callable[[], None]) -> None:
        """A button that stays down while its place is shown."""
        super().__init__()
        self.setObjectName("place")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self.badge = Pill("", "crisis")
        self.badge.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)
        self.clicked.connect(lambda: go())

    def sizeHint(self) -> QSize:
        """Room for the name in bold, and for the badge."""
        metrics = QFontMetrics(_weighted(self.font(), bold=True))
        return QSize(metrics.horizontalAdvance(self._name) + 80, round(metrics.height() * 1.85))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the ground, we the name: it starts where reading starts."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(_weighted(self.font(), bold=self.isChecked()))
        painter.setPen(colour("ink" if self.isChecked() else "soft"))
        flags = (Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value | FORCED[self.layoutDirection()]
        painter.drawText(self.rect().adjusted(12, 0, -12, 0), flags, self._name)


def _weighted(font: QFont, *, bold: bool) -> QFont:
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return weighted


class Sidebar(Scroller):
    """Logo with the level's mark, five places, and the foot; it scrolls where large text needs more height."""

    def __init__(self, words: Words, open_place: Callable[[Place], None], foot: "Foot") -> None:
        """``open_place`` is called with the place that was chosen."""
        super().__init__()
        self.setObjectName("sidebar")
        self._words = words
        self.mark = LevelMark(18)
        self._group = QButtonGroup(self)
        self.places: dict[Place, PlaceButton] = {}
        inside = QWidget()
        inside.setObjectName("sidebar-inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 22, 14, 16)
        column.setSpacing(3)
        column.addLayout(self._logo())
        column.addSpacing(14)
        for place in SIDEBAR:
            button = PlaceButton(words(f"window-{place}"), lambda place=place: open_place(place))  # type: ignore[misc]
            self._group.addButton(button)
            self.places[place] = button
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(foot)
        self._inside = inside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room(0, 0)

    def show_place(self, place: Place | None) -> None:
        """Mark the place that is shown; None for a page that is no place."""
        self._group.setExclusive(False)
        for each, button in self.places.items():
            button.setChecked(place is not None and each is place.above)
        self._group.setExclusive(place is not None)

    def show_level(self, level: Level) -> None:
        """Show the level's shape beside the name."""
        self.mark.show_level(level)
        self.mark.setAccessibleName(self._words("window-level", level=self._words(f"level-{level}")))

    def show_waiting(self, count: int) -> None:
        """Show how many unhappy messages have no answer."""
        button = self.places[Place.MESSAGES]
        button.badge.setText(str(count) if count <= MOST else f"{MOST}+")
        button.badge.setVisible(count > 0)
        name = self._words("window-messages-waiting", count=count) if count else self._words("window-messages")
        button.setAccessibleName(name)

    def _keep_room(self, least: int, most: int) -> None:
        """As wide as the widest place, and the scroll bar beside it where there is one."""
        widest = 28 + max(button.sizeHint().width() for button in self.places.values())
        bar = self.verticalScrollBar().sizeHint().width() if most > least else 0
        self.setFixedWidth(max(NARROWEST, widest, self._inside.minimumSizeHint().width()) + bar)

    def _logo(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        name = PlainLabel("Utulivu", "logo")
        name.setWordWrap(False)
        row.addWidget(self.mark)
        row.addWidget(name)
        row.addStretch(1)
        return row


class Foot(QFrame):
    """When we last looked and will look next, and two quiet links."""

    def __init__(self, words: Words, look: Callable[[], None], settings: Callable[[], None]) -> None:
        """``look`` looks now, ``settings`` opens the settings."""
        super().__init__()
        self.checked = PlainLabel("", "small")
        self.planned = PlainLabel("", "small")
        self.look = link(words("window-look-now"), look)
        self.settings = link(words("window-settings"), settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(2)
        for label in (self.checked, self.planned):
            label.setContentsMargins(6, 0, 6, 0)
            column.addWidget(label)
        column.addSpacing(4)
        for button in (self.look, self.settings):
            button.setObjectName("foot")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
