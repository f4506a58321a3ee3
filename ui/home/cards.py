"""The cards of the Now page: the gauge, and the voices."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.answers import Tally
from desktop.model.inbox import Item
from desktop.model.meter import NO_LEVEL, Level
from desktop.model.talks import Talks
from ui.home.picture import Picture
from ui.inbox.speech import instead, meta, tags
from ui.inbox.waiting_words import counted
from ui.incident.naming import beside_the_meter
from ui.places import Place, Visit
from ui.plain import direction, one_line
from ui.widgets.button import link, quiet
from ui.widgets.card import Card, Pill, emptied, rule
from ui.widgets.excerpt import LONGEST, Excerpt
from ui.widgets.gauge import Gauge
from ui.widgets.part_bar import Row
from ui.widgets.text import PlainLabel

Go = Callable[[Visit], None]


@dataclass(frozen=True, slots=True)
class Speech:
    """How the cards speak and where they lead."""

    words: Words
    go: Go


def of_rows(card: Card) -> None:
    """Let a card's rows reach nearly to its edge, so that their words stand below its title."""
    card.body.setContentsMargins(12, 18, 12, 14)
    card.body.setSpacing(4)
    card.heading.setContentsMargins(10, 0, 10, 2)


def inset(label: PlainLabel) -> PlainLabel:
    label.setContentsMargins(10, 0, 10, 0)
    return label


RISING = 10  # points within three days


class GaugeCard(Card):
    """How bad it is, and the way to what it is about."""

    def __init__(self, speech: Speech, scope: Callable[[], object]) -> None:
        """An empty gauge; ``scope`` opens what a rise is about."""
        super().__init__()
        self._words = speech.words
        self.gauge = Gauge()
        self.scope = quiet(speech.words("scope-open"), scope)
        self.beside = PlainLabel(role="small")
        self.beside.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.gauge, 1)
        self.body.addWidget(self.beside)
        self.body.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_picture(self, picture: Picture) -> None:
        """Show the meter, or why there is none."""
        words, meter = self._words, picture.meter
        level = meter.level if meter else Level.LEARNING
        word = words(f"level-{level}")
        score = meter.score if meter and level not in NO_LEVEL else None
        name = (
            words("now-meter-name-none", level=word)
            if score is None
            else words("now-meter-name", score=score, level=word)
        )
        self.gauge.show_meter(level, score, word, self._line(picture, level), name)
        cases = [case for case, _ in picture.others]
        said = (beside_the_meter(words, case, meter) for case in (picture.case, *cases) if case is not None)
        self.beside.setText(next(filter(None, said), ""))
        self.beside.setVisible(bool(self.beside.text()))
        risen = picture.rise is not None and picture.rise[0] >= RISING
        self.scope.setVisible(meter is not None and (level.rank > 0 or risen))

    def _line(self, picture: Picture, level: Level) -> str:
        words = self._words
        if picture.meter is None:
            return words("now-line-first")
        if picture.meter.paused:
            return words("now-line-paused")
        if level in NO_LEVEL:
            return words(f"now-line-{level}")
        if picture.rise is not None and level is not Level.CALM:
            return words("now-rise", points=picture.rise[0], since=picture.rise[1])
        seen = max(filter(None, (picture.meter.at, picture.measured, picture.last_look)))  # a look ends in measuring
        return words("now-measured", when=words.ago(seen))


class PeopleCard(Card):
    """What people are saying: a few voices, plain."""

    def __init__(self, speech: Speech) -> None:
        """Nobody yet."""
        super().__init__(speech.words("now-people"))
        of_rows(self)
        self._words = speech.words
        self._go = speech.go
        self._shown: object = None
        self.waiting = link("", lambda: self._go(Visit(Place.WAITING)))
        self.waiting.hide()
        self.talks = link("", lambda: self._go(Visit(Place.TALKS)))
        self.talks.hide()
        line = QVBoxLayout()
        line.setSpacing(0)
        for way in (self.waiting, self.talks):
            line.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(line)

    def show_tally(self, tally: Tally) -> None:
        """Say how many wait for an answer, and lead to them."""
        self.waiting.setText(counted(tally, self._words))
        self.waiting.setVisible(tally.waiting > 0)

    def show_talks(self, talks: Talks) -> None:
        """Remind of the talks that are settled and still lack their line in public, or a word of how it was."""
        count = len(talks.settled)
        self.talks.setText(self._words("now-talks", count=count, number=self._words.number(count)))
        self.talks.setVisible(count > 0)

    def hide_tally(self, _error: DeskError) -> None:
        """It cannot be asked: the page says so elsewhere."""
        self.waiting.hide()
        self.talks.hide()

    def show_picture(self, picture: Picture) -> None:
        """Show the voices."""
        told = [(item, meta(item, self._words)) for item in picture.people]
        if told == self._shown:
            return
        self._shown = told
        emptied(self.body, 2)
        for number, (item, line) in enumerate(told):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(self._voice(item, line))
        if not told:
            self.body.addWidget(inset(PlainLabel(self._words("now-people-none"), "soft")))
        else:
            all_of_them = link(self._words("now-people-all"), lambda: self._go(Visit(Place.MESSAGES)))
            self.body.addWidget(all_of_them, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.bring_in()

    def _voice(self, item: Item, line: str) -> Row:
        message = item.message
        row = Row(lambda: self._go(Visit(Place.MESSAGES, messages=(message.id,))))
        column = QVBoxLayout(row)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        tag = tags(item, self._words)[0]
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Pill(tag.text, tag.tone), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(line, "small"), 1)
        column.addLayout(head)
        text = one_line(" · ".join(filter(None, (message.title, message.text))), LONGEST)
        ours = instead(item, self._words)
        text = ours or text
        side = direction(self._words.language if ours else item.reading.language, ours or message.whole or text)
        column.addWidget(Excerpt(text, side, lines=2))
        row.setAccessibleName(self._words("now-person-name", tag=tag.text, meta=line, text=text[:160]))
        return row
