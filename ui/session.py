"""What goes on between start and end: which desk and which language the window shows, practice, tray, closing."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.content.words import Words
from desktop.desk import Desk, open_drill
from desktop.errors import DeskError
from ui.ahead import Ahead
from ui.desk_view import DeskView, Ways
from ui.frame import Frame
from ui.herald import Herald
from ui.main_window import MainWindow, Stop
from ui.nook import Nook
from ui.places import Place, Visit
from ui.question import Question
from ui.snoozing import settle
from ui.system import system_language
from ui.theme import Theme
from ui.tray import Tray, TrayActs

log = logging.getLogger(__name__)
SPEED = 60.0


class Session(QObject):
    """The real desk always, a practice desk at times; one window and one tray icon for both."""

    def __init__(self, app: QApplication, frame: Frame, desk: Desk, theme: Theme, language: str = "") -> None:
        """Show ``desk`` in the window ``frame``; ``language`` overrides the settings for this session."""
        super().__init__()
        self._app = app
        self._theme = theme
        self._language = language
        self._ended = False
        self.frame = frame
        self.window = MainWindow()
        self.ahead = Ahead()
        frame.may_close = self._may_close
        frame.left.connect(self._left)
        frame.active.connect(self._seen)
        self.window.practice_ended.connect(self.end_practice)
        self.nook = Nook()
        self.nook.opened.connect(self._stand_beside_the_clock)
        self.nook.lost.connect(frame.come_forward)
        self.tray: Tray | None = None
        self.herald = Herald(frame.is_in_front)
        self.herald.chosen.connect(self._follow)
        self.herald.has_tray = self.nook.is_there
        self.herald.unread.connect(self._read_out)
        self.herald.call = lambda milliseconds: app.alert(frame, milliseconds)
        self.real = self._view(desk)
        self.drill: DeskView | None = None

    @property
    def shown(self) -> DeskView:
        """The view that the window shows."""
        return self.drill or self.real

    def show(self, at: Stop) -> None:
        """Fill the window, beginning at a stop."""
        self._show(self.real, at)
        self.frame.hold(self.window)

    def begin(self) -> None:
        """Look at the accounts, and stand beside the clock where there is a place for it."""
        self.real.desk.start()
        self.window.wake()
        self.herald.speak_for(self.real)
        self.nook.find()

    # -- practice -----------------------------------------------------------------------------

    def practise(self) -> None:
        """Open the invented business in the same window; the real desk goes on looking."""
        if self.drill is not None:
            return
        self.frame.come_forward()
        choices = self.real.desk.preferences.now()
        try:
            desk = open_drill(language=self.real.words.language, speed=SPEED, theme=choices.theme)
        except DeskError as error:
            self.window.say(self.real.words(error.key, **error.values))
            return
        self.drill = self._view(desk)
        self.herald.speak_for(self.drill)
        self._show(self.drill, Visit(Place.NOW))
        desk.start()

    def end_practice(self) -> None:
        """Back to the real business; the invented one is thrown away."""
        if self.drill is None:
            return
        ended, self.drill = self.drill, None
        self._show(self.real, Visit(Place.NOW))
        self.herald.take(ended)
        ended.close()
        QTimer.singleShot(0, ended.desk.close)

    # -- language -----------------------------------------------------------------------------

    def speak_anew(self) -> None:
        """Build every page again in the language that is chosen now; drafts come along."""
        self._language = ""
        at, before = self.window.here(), self.shown
        fresh = self._renewed(before)
        if before is self.real:
            self.real = fresh
        else:
            self.drill = fresh
        self.herald.speak_for(fresh)
        self._show(fresh, at)
        before.close()

    def close(self) -> None:
        """End everything; a second call does nothing."""
        if self._ended:
            return
        self._ended = True
        self.frame.hide()
        self.ahead.stop()
        self.window.rest()
        self.nook.guard(wanted=False)
        self.herald.close()
        if self.tray is not None:
            self.tray.close()
        for view in (self.drill, self.real):
            if view is not None:
                view.close()
                view.desk.close()

    # -- inside -------------------------------------------------------------------------------

    def _view(self, desk: Desk) -> DeskView:
        language = self._language or desk.preferences.now().language or system_language()
        practise: Callable[[], None] | None = None if desk.practice else self.practise
        ways = Ways(self.window.go, practise, self._theme, self.speak_anew, self.herald)
        return DeskView(desk, Words(language, desk.clock.now), ways)

    def _renewed(self, before: DeskView) -> DeskView:
        fresh = self._view(before.desk)
        self._turn(fresh)
        fresh.restore(before.keep())
        return fresh

    def _turn(self, view: DeskView) -> None:
        rtl = view.words.right_to_left
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _show(self, view: DeskView, at: Stop) -> None:
        self._turn(view)
        self._theme.choose(view.desk.preferences.now().theme)
        self.window.show_view(view, at)
        self.ahead.begin(view.words)
        if self.frame.is_in_front():
            self._read_out()
        if self.tray is not None:
            self.tray.show_view(view)

    def _stand_beside_the_clock(self) -> None:
        self._app.setQuitOnLastWindowClosed(False)
        self.tray = Tray(
            TrayActs(
                open=self.frame.come_forward,
                look=self.window.look_now,
                snooze=lambda hours: settle(self.real, self.real.desk.alerts.snooze(hours), self.window.say),
                end_snooze=lambda: settle(self.real, self.real.desk.alerts.end_snooze(), self.window.say),
                practise=self.practise,
                end_practice=self.end_practice,
                quit=self._app.quit,
            )
        )
        self.tray.icon.messageClicked.connect(self.herald.followed)
        self.herald.without_notifier = self.tray.show_note
        self.tray.show_view(self.shown)

    def _read_out(self) -> None:
        said = self.herald.take(self.shown)
        if said:
            self.window.say(said)

    def _seen(self) -> None:
        self.nook.guard(wanted=False)
        self.window.wake()
        self._read_out()

    def _follow(self, view: DeskView, visit: Visit) -> None:
        """A notification was clicked; one of the real business ends the practice."""
        if self.drill is not None and view.desk is self.real.desk:
            self.end_practice()
        self.frame.come_forward()
        if view.desk is self.shown.desk:
            self.window.go(visit)

    def _may_close(self) -> bool:
        choices = self.real.desk.preferences.now()
        if choices.tray_explained or self._ended or not self.nook.is_there():
            return True
        words = self.shown.words
        question = Question(self.frame, words("window-close-title"))
        question.say(words("window-close-body"))
        question.close_with(words("window-close-quit")).clicked.connect(self._app.quit)
        keep = question.offer(words("window-close-keep"), self._keep_watching)
        keep.setDefault(True)
        keep.setFocus()
        question.open()
        return False

    def _keep_watching(self) -> None:
        preferences = self.real.desk.preferences
        try:
            preferences.keep(replace(preferences.now(), tray_explained=True))
        except OSError:
            log.warning("the choice to stay beside the clock could not be kept")
        self.frame.hide()
        self._left()

    def _left(self) -> None:
        self.window.rest()
        if self.nook.is_there():
            self.nook.guard(wanted=True)
        else:
            self._app.quit()
