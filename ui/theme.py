"""How the window looks: colours by name for light and dark, one style sheet, the fonts, the system's wish."""

import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources

FOLDER = Path(resources.__file__).parent  # importlib.resources would cost a tenth of the time to the first paint
LIGHT, DARK = "light", "dark"
SIZES = {"body": 15, "small": 13, "pill": 12.5, "logo": 19, "level": 17, "title": 23, "figure": 46}
USUAL = 13.0 if sys.platform == "darwin" else 9.0 if sys.platform == "win32" else 11.0
"""The usual size, in points, of the system's own text; a larger one makes ours larger as well."""
LARGEST = 2.5
POINT = 13 / 15 if sys.platform == "darwin" else 72 / 96
"""Points to one of the design's pixels; points grow with the size of text that the system asks for."""


@cache
def colours(name: str) -> Mapping[str, str]:
    """The colours of the theme ``light`` or ``dark``: ``#RRGGBB`` by name."""
    return tomllib.loads((FOLDER / "style" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def sheet(name: str, scale: float = 1.0) -> str:
    """The style sheet of the theme, with its text ``scale`` times as large."""
    values = {key.replace("-", "_"): value for key, value in colours(name).items()}
    values |= {f"{key}_size": f"{size * POINT * scale:g}pt" for key, size in SIZES.items()}
    text = (FOLDER / "style" / "base.qss").read_text(encoding="utf-8")
    return Template(text).substitute(values, pill_radius="9px", icons=(FOLDER / "icons").as_posix(), theme=name)


class Theme(QObject):
    """The theme in use. Follows the system while the owner has not chosen one; ``changed`` tells a change."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "", scale: float = 0.0) -> None:
        """Dress ``app``; ``choice`` is ``light``, ``dark`` or empty for the system's.

        ``scale`` makes all text so many times as large; 0 asks the system.
        """
        super().__init__()
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.scale = scale or min(LARGEST, max(1.0, system.pointSizeF() / USUAL))
        self._app = app
        self._choice = choice
        self.name = ""
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(_font(system, self.scale))
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()
        _in_use.append(self)

    def choose(self, choice: str) -> None:
        """Use ``light`` or ``dark``, or follow the system where empty."""
        self._choice = choice
        self._dress()

    def close(self) -> None:
        """Follow the system no longer."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._dress)
        if self in _in_use:
            _in_use.remove(self)

    def _dress(self) -> None:
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name = self._choice or (DARK if dark else LIGHT)
        if name == self.name:
            return
        self.name = name
        self._app.setPalette(_palette(colours(name)))
        self._app.setStyleSheet(sheet(name, self.scale))
        self.changed.emit()


_in_use: list[Theme] = []


def colour(name: str) -> QColor:
    """A colour of the theme in use, for widgets that paint themselves: ``colour("calm-bg")``."""
    return QColor(colours(_in_use[-1].name if _in_use else LIGHT)[name])


def text_size(name: str) -> float:
    """The size in points of a kind of text, as large as it is now, for widgets that dress themselves."""
    return SIZES[name] * POINT * (_in_use[-1].scale if _in_use else 1.0)


def _font(system: QFont, scale: float) -> QFont:
    font = QFont(system)
    font.setFamilies(["Noto Sans", "Noto Sans Hebrew", *system.families()])
    font.setPointSizeF(SIZES["body"] * POINT * scale)
    return font


def _palette(look: Mapping[str, str]) -> QPalette:
    role = QPalette.ColorRole
    named: Mapping[QPalette.ColorRole, str] = {
        role.Window: "paper",
        role.Base: "surface",
        role.AlternateBase: "paper",
        role.Button: "surface",
        role.WindowText: "ink",
        role.Text: "ink",
        role.ButtonText: "ink",
        role.BrightText: "ink",
        role.ToolTipBase: "surface",
        role.ToolTipText: "ink",
        role.PlaceholderText: "soft",
        role.Highlight: "brand",
        role.HighlightedText: "on-brand",
        role.Link: "calm-ink",
        role.LinkVisited: "calm-ink",
        role.Mid: "line",
        role.Dark: "edge",
        role.Light: "surface",
    }
    palette = QPalette()
    for which, name in named.items():
        palette.setColor(which, QColor(look[name]))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look["soft"]))
    return palette
