"""While a window draws what has changed, nobody else works: it would take several times as long."""

from collections.abc import Callable

from PySide6.QtCore import QEvent

from desktop.turn import WINDOW


def undisturbed(event: QEvent, answer: Callable[[QEvent], bool]) -> bool:
    """What ``answer``, a window's own ``event``, says; alone at work where it draws."""
    if event.type() != QEvent.Type.UpdateRequest:
        return answer(event)
    with WINDOW:
        return answer(event)
