"""That alerts are snoozed is said above every page, with one click to end it."""

from collections.abc import Callable
from concurrent.futures import Future

from ui.desk_view import DeskView
from ui.widgets.banner import Banner


class SnoozeBanner(Banner):
    """Stands for as long as the snooze lasts."""

    def __init__(self) -> None:
        """Nothing is snoozed yet."""
        super().__init__("soft")

    def show_for(self, view: DeskView, say: Callable[[str], None]) -> None:
        """Show the snooze of this desk as it is; ``say`` tells where ending it fails."""
        until = view.desk.alerts.snoozed_until()
        if until is None:
            self.clear()
            return
        said = view.words("window-snoozed", until=until)
        if self.isHidden() or self.sentence.text() != said:
            end = view.words("window-snooze-end")
            self.say(said, end, lambda: settle(view, view.desk.alerts.end_snooze(), say))


def settle(view: DeskView, changed: Future[None], say: Callable[[str], None]) -> None:
    """Say why, where a change of the snooze could not be kept."""
    view.bridge.when_done(changed, lambda none: None, lambda error: say(view.words(error.key, **error.values)))
