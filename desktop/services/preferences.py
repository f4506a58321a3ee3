"""The owner's choices, as they are now and as she changes them."""

from collections.abc import Callable
from pathlib import Path

from desktop.settings import Settings, load, save


class Preferences:
    """Holds the settings; every change is written at once and told to whoever watches."""

    def __init__(self, file: Path) -> None:
        """Read the kept settings from ``file``."""
        self._file = file
        self._settings = load(file)
        self._watchers: list[Callable[[Settings], None]] = []

    def now(self) -> Settings:
        """The settings as they are."""
        return self._settings

    def keep(self, settings: Settings) -> None:
        """Keep changed settings."""
        save(settings, self._file)
        self._settings = settings
        for watcher in tuple(self._watchers):
            watcher(settings)

    def watch(self, watcher: Callable[[Settings], None]) -> None:
        """Call ``watcher`` after each change, on the thread that changed them."""
        self._watchers.append(watcher)
