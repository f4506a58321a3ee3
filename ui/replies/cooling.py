"""What rests before it is used: its clock above the page, and the way back to it. Nothing goes out by itself."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QTimer

from desktop.content.words import Words
from desktop.model.cooling import Cooling, Rest
from ui.inbox.speech import handle
from ui.names import platform_name
from ui.replies.bench import Bench
from ui.widgets.banner import Banner

BEAT = 5000  # milliseconds between two looks at the clock
MINUTE = timedelta(minutes=1)


def span_of(words: Words, left: timedelta) -> str:
    """How long something still rests, never less than it does: whole minutes, upwards."""
    return words.span(max(MINUTE, -(-left // MINUTE) * MINUTE))


def sentence_of(words: Words, rest: Rest) -> str:
    """How a text that rests stands."""
    if rest.is_over:
        return words("cooling-over")
    until = words.clock_time(rest.cooling.until)
    return words("cooling-rests", span=span_of(words, rest.left), time=until)


def whose(words: Words, rest: Rest) -> str:
    """To whom a text goes that rests."""
    if rest.item is None:
        return words("cooling-gone" if rest.cooling.message_id is not None else "cooling-everyone")
    platform = platform_name(rest.item.message.platform, words)
    return words("outbox-to", handle=handle(rest.item, words), platform=platform)


class CoolingLine:
    """One line for all that rests; ``show`` opens the list."""

    def __init__(self, bench: Bench, show: Callable[[], object], changed: Callable[[], object]) -> None:
        """``changed`` hears that there is one more, or one less."""
        self._bench, self._words, self._show, self._changed = bench, bench.words, show, changed
        self._cooling = bench.replies.cooling
        self.line = Banner("soft")
        self._beat = QTimer(self.line, interval=BEAT)
        self._beat.timeout.connect(self._tick)
        bench.bridge.messages_changed.connect(self._tick)  # what was answered rests no more

    def refresh(self) -> None:
        """Say how things stand now; the same again leaves the focus where it is."""
        waiting = self.waiting()
        if not waiting:
            self._beat.stop()
            self.line.clear()
            return
        self._beat.start()
        first, count = waiting[0], len(waiting)
        said = self._words("cooling-whose", to=whose(self._words, first), said=sentence_of(self._words, first))
        if count > 1:
            said += " " + self._words("cooling-more", count=count - 1, number=self._words.number(count - 1))
        if self.line.isHidden():
            self.line.say(said, self._words("outbox-line-show"), self._show)
        elif self.line.sentence.text() != said:
            self.line.sentence.setText(said)
            self.line.setAccessibleName(said)

    def waiting(self) -> Sequence[Rest]:
        """All that rests or has rested."""
        return self._cooling.waiting()

    def pause(self) -> timedelta:
        """How long a text rests; no time where the owner wants no pause."""
        return self._cooling.pause()

    def resting(self, text: str) -> Rest | None:
        """The text at hand, where exactly this one still rests."""
        one = self._cooling.about(self._bench.writing.choice.message)
        rest = Rest(one, self._bench.writing.item, self._cooling.left(one)) if one else None
        return rest if rest is not None and rest.cooling.text == text and not rest.is_over else None

    def has_rested(self, text: str) -> bool:
        """Whether exactly this text was put aside, and its time is over."""
        one = self._cooling.about(self._bench.writing.choice.message)
        return one is not None and one.text == text and not self._cooling.left(one)

    def rest(self, text: str) -> None:
        """Put a text aside; the draft is empty then, until Ctrl+Z."""
        writing = self._bench.writing
        case = writing.incident()
        done = self._cooling.put_aside(text, writing.choice.language, writing.choice.message, case.id if case else None)
        self._bench.bridge.when_done(done, self._rests, self._bench.failed)

    def used(self, text: str) -> None:
        """The text leaves now: it rests no more."""
        one = self._cooling.about(self._bench.writing.choice.message)
        if one is not None and one.text == text:
            self.forget(one)

    def forget(self, one: Cooling) -> None:
        """Take a text out of what rests."""
        self._bench.bridge.when_done(self._cooling.take_out(one.id), lambda _: self._renew(), self._bench.failed)

    def _rests(self, one: Cooling) -> None:
        sheet = self._bench.sheet
        if self._bench.writing.choice.message == one.message_id and sheet.editor.text().strip() == one.text:
            sheet.editor.empty()
            sheet.said.say(self._words("cooling-aside"))
        self._renew()

    def _tick(self) -> None:
        if self.line.isVisible():
            self._renew()

    def _renew(self) -> None:
        self.refresh()
        self._changed()
