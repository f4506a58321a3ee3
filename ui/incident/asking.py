"""Where the form for a new case stands: before the owner, put aside with what was typed in it, or nowhere."""

from ui.places import Visit


class Asking:
    """``now``: the form is before the owner. ``aside``: what she typed waits until it is asked for again."""

    def __init__(self) -> None:
        """Nothing is asked."""
        self.now = self.aside = self._looked = False

    def begin(self) -> None:
        """The form comes before the owner."""
        self.now, self.aside = True, False

    def end(self) -> None:
        """It was sent, or is not wanted any more."""
        self.now = self.aside = False

    def look(self) -> bool:
        """She looks at the messages of the form, if it is before her, and will come back to it."""
        self._looked = self.now
        return self.now

    def arrive(self, visit: Visit, *, working: bool) -> None:
        """She comes to the page; where a case is worked on, that is what she comes for, unless from such a look."""
        elsewhere = visit.incident is not None or bool(visit.step)
        stays = self.now and not elsewhere and (self._looked or not working)
        self.now, self.aside, self._looked = stays, self.aside or (self.now and not stays), False
