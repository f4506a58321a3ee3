"""The frame of every page: a head with its title and actions, and a body that scrolls downwards."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fresh import Fresh
from ui.widgets.scroller import Holder, Scroller
from ui.widgets.text import PlainLabel

WIDEST = 1100
TICK = 30_000  # milliseconds between two looks at the clock
SIDE, TOP = 30, 26  # pixels of paper round the content


class Head(QWidget):
    """The title with its line below, and the page's actions at the far end."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Show the title."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = PlainLabel(title, "title")
        self.subtitle = PlainLabel(subtitle, "soft")
        self.subtitle.setVisible(bool(subtitle))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row.addLayout(words, 1)
        self._actions = row

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line below it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, button: QPushButton, *, first: bool = False) -> None:
        """Put a button at the far end of the head; ``first``: before the other ones."""
        at = 1 if first else self._actions.count()  # the words stand at 0
        self._actions.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignTop)


class Page(QWidget):
    """A page of the window: ``head``, and ``body`` for its parts; content is never wider than 1100 pixels."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Make the frame with its title."""
        super().__init__()
        self.setObjectName("page")
        self.head = Head(title, subtitle)
        self.body = QVBoxLayout()
        self.body.setSpacing(18)
        content = QWidget()
        content.setObjectName("page-content")
        content.setMaximumWidth(WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.head)
        column.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = _Sheet(content)
        outer.addWidget(self._area)

    def keep(self) -> object:
        """What has to outlive a new window: nothing, where nothing is typed or chosen."""
        return None

    def restore(self, kept: object) -> None:
        """Put back what was kept."""

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part that was only just put in."""
        self._area.bring_into_sight(part)

    def to_top(self) -> None:
        """Begin at the top: what follows is another matter than what was read last."""
        self._area.verticalScrollBar().setValue(0)

    def scroll_to(self, part: QWidget, around: int) -> None:
        """Scroll no further than shows ``part`` with ``around`` pixels above and below it."""
        self._area.ensureWidgetVisible(part, 0, around)


class LivePage(Page):
    """A page that tells what goes on: true in the first picture whenever it comes into sight."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Make the frame; nothing is gathered yet."""
        super().__init__(title, subtitle)
        self._fresh = Fresh(self)

    def refresh(self) -> None:
        """Gather everything and show it; each page says how."""
        self._fresh.looked()

    def catch_up(self) -> None:
        """The page comes into sight after a while."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: show what is, unless a visit has just done so."""
        super().showEvent(event)
        if not self._fresh.is_fresh:
            self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: what is shown grows old."""
        super().hideEvent(event)
        self._fresh.hidden()


class TickingPage(LivePage):
    """A live page that also looks at the clock every half minute, only while it is seen."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        """Make the frame; the clock runs once it is seen."""
        super().__init__(title, subtitle)
        self._clockwork = QTimer(self, interval=TICK)
        self._clockwork.timeout.connect(self.tick)

    def tick(self) -> None:
        """Half a minute has gone: gather everything anew, unless a page knows something smaller."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the clock runs."""
        super().showEvent(event)
        self._clockwork.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: no clock ticks."""
        super().hideEvent(event)
        self._clockwork.stop()


class _Sheet(Scroller):
    """Scrolls downwards only; the bar stands in the margin, so that nothing moves when it comes or goes."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        holder = Holder()
        holder.setObjectName("page-holder")
        self._row = QHBoxLayout(holder)
        self._row.addWidget(content, 1)
        self._row.addStretch(0)
        self.setObjectName("page-scroll")
        self._keep_room(0, 0)
        self.setWidget(holder)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)

    def _keep_room(self, least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most > least else 0
        start, end = SIDE, SIDE - bar
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self._row.setContentsMargins(start, TOP, end, TOP)
