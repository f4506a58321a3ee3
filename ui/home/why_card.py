"""Why the score is what it is, and what would lower it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.model.meter import NO_LEVEL, Level, Meter, Part
from desktop.model.reading import HARM, Risk
from ui.home.cards import Speech, inset, of_rows
from ui.home.picture import Picture
from ui.places import Place, Visit
from ui.widgets.button import link
from ui.widgets.card import Card, emptied, rule
from ui.widgets.part_bar import PartBar, Reason
from ui.widgets.shapes import tone
from ui.widgets.text import PlainLabel

MARK = "\u200e"  # left to right: the sign stays before the number in every language
ToSafety = Callable[[QWidget, Iterable[Risk]], None]
"""Opens above a widget what to do in these dangers."""
FIRST = 3  # reasons shown at once, of those that weigh something: the next step has to stay in sight


class WhyCard(Card):
    """The parts add up to the score, and each opens the messages behind it."""

    def __init__(self, speech: Speech, safety: ToSafety | None = None) -> None:
        """Without reasons yet; ``safety`` opens what to do where people are in danger."""
        super().__init__()
        of_rows(self)
        self._words, self._go, self._safety = speech.words, speech.go, safety
        self._all = False
        self._shown: object = None

    def show_picture(self, picture: Picture) -> None:
        """Show the parts; nothing is rebuilt while they stay the same, so the focus stays where it is."""
        meter = picture.meter
        told = [self._reason(part) for part in meter.parts] if meter else []
        level = meter.level if meter else Level.LEARNING
        shown = (told, level, meter and [part.evidence for part in meter.parts], self._all)
        if shown == self._shown:
            return
        self._shown = shown
        known = meter is not None and level not in NO_LEVEL
        self.set_title(
            self._words("now-why", score=meter.score) if meter and known else self._words("now-why-no-figure")
        )
        emptied(self.body, 1)
        if meter and told:
            self._fill(picture, meter, told)
        else:
            nothing = "now-why-none" if meter else "now-why-first"
            self.body.addWidget(inset(PlainLabel(self._words(nothing), "soft")))
        self.body.addStretch(1)
        self.bring_in()

    def _fill(self, picture: Picture, meter: Meter, told: Sequence[Reason]) -> None:
        first = len(told) if self._all else _first(told)
        lower = Lower([reason.hint for reason in told[:first]])
        for number, (reason, part) in enumerate(zip(told[:first], meter.parts, strict=False)):
            if number:
                self.body.addWidget(rule())
            row = PartBar(reason, tone(meter.level), self._way(part))
            row.looked.connect(partial(lower.look, number))
            self.body.addWidget(row)
        risks = dangers(meter)
        if risks and self._safety is not None:
            way = link(self._words("safety-open"), partial(self._safety, self, risks))
            self.body.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        rest = told[first:]
        if rest:
            points = sum(reason.points for reason in rest)
            key = "now-why-more" if points else "now-why-nothing"
            said = self._words(key, count=len(rest), points=points)
            self.body.addWidget(link(said, partial(self._show_all, picture)), 0, Qt.AlignmentFlag.AlignLeading)
        if lower.tells:
            self.body.addWidget(rule())
            self.body.addWidget(lower)

    def _show_all(self, picture: Picture) -> None:
        self._all = True
        self.show_picture(picture)

    def _way(self, part: Part) -> Callable[[], None] | None:
        if part.evidence:
            return lambda: self._go(Visit(Place.MESSAGES, messages=part.evidence))
        if part.key.startswith(("blind", "silence")):
            return lambda: self._go(Visit(Place.ACCOUNTS))
        if part.key.startswith("overdue"):
            return lambda: self._go(Visit(Place.CRISIS))
        return None

    def _reason(self, part: Part) -> Reason:
        words, key = self._words, f"meter-{part.key}"
        sentence, detail = words(key, **part.values), words(f"{key}.detail", **part.values)
        sign = "+" if part.points > 0 else ""
        return Reason(
            sentence,
            detail,
            part.points,
            words("now-points", points=f"{MARK}{sign}{part.points}"),
            words("now-part-name", sentence=sentence, points=part.points),
            words("now-part-hint", lower=words(f"{key}.lower", **part.values)) if part.points > 0 else "",
        )


def _first(told: Sequence[Reason]) -> int:
    """How many stand there at once, the heaviest first; one more takes no more room than saying so."""
    weighing = sum(reason.points != 0 for reason in told) or len(told)
    first = weighing if weighing <= FIRST + 1 else FIRST
    return len(told) if len(told) - first == 1 else first


def dangers(meter: Meter) -> frozenset[Risk]:
    """The dangers to a person that the score counts."""
    return frozenset(risk for risk in HARM if any(part.key == _key(risk) for part in meter.parts))


def _key(risk: Risk) -> str:
    return f"danger-{risk}".replace("_", "-")


class Lower(QWidget):
    """What would lower the part that is looked at, else the heaviest; as tall as the longest, so that nothing moves."""

    def __init__(self, hints: Sequence[str]) -> None:
        """``hints``: one for each part, heaviest first; empty for a part that weighs nothing."""
        super().__init__()
        self.tells = bool(hints and hints[0])
        self.setContentsMargins(10, 6, 10, 4)
        self._hints = hints
        self._stack = QStackedLayout(self)
        for hint in hints:
            label = PlainLabel(hint, "soft")
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._stack.addWidget(label)

    def look(self, number: int, looks: bool) -> None:
        """The part with this number is looked at, or no longer."""
        self._stack.setCurrentIndex(number if looks and self._hints[number] else 0)
