"""Where this computer keeps what the desk knows: one folder, readable by its owner only."""

import ctypes
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import StoreReadOnly, of_the_disk

VARIABLE = "UTULIVU_HOME"
PR_SET_DUMPABLE = 4


@dataclass(frozen=True, slots=True)
class Home:
    """The desk's folder and the files below it; nothing is kept anywhere else but in the keyring."""

    folder: Path

    @property
    def database(self) -> Path:
        """Messages, readings, meters, cases."""
        return self.folder / "utulivu.db"

    @property
    def settings(self) -> Path:
        """The owner's choices."""
        return self.folder / "settings.toml"

    @property
    def lock(self) -> Path:
        """Held while a desk is open on this folder."""
        return self.folder / "desk.lock"

    @property
    def logs(self) -> Path:
        """The log files."""
        return self.folder / "log"

    @property
    def files(self) -> Path:
        """Pictures that belong to messages, each named by its SHA-256."""
        return self.folder / "files"

    @property
    def evidence(self) -> Path:
        """Files that are kept as evidence, each named by its SHA-256."""
        return self.folder / "evidence"

    @property
    def backups(self) -> Path:
        """The daily copies of the database."""
        return self.folder / "backup"


def home(place: Path | None = None) -> Home:
    """The folder the owner chose: ``place``, else the variable UTULIVU_HOME, else the system's own place for data."""
    chosen = place or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
    if chosen is None:
        from platformdirs import user_data_path

        chosen = user_data_path("Utulivu", appauthor=False)
    return Home(chosen.expanduser().absolute())


def prepare(place: Home) -> Home:
    """Make the folder, for its owner only; StoreFull or StoreReadOnly where it cannot be made, or is another's."""
    folder = place.folder
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        found = folder.lstat()
        mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
        if folder.is_symlink() or not folder.is_dir() or not mine:
            raise StoreReadOnly("errors-store-folder", file=str(folder))
        folder.chmod(0o700)
    except OSError as problem:
        raise of_the_disk(problem, folder) from problem
    return place


def keep_to_ourselves() -> None:
    """New files are the owner's alone, and a crash leaves no picture of the memory behind."""
    os.umask(0o077)
    if sys.platform == "linux":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if "SNAP" not in os.environ:
            with suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
