"""How the meter went in thirty days: the curve, and in words what is looked at."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.content.words import Words
from desktop.errors import DeskError
from desktop.model.course import Course, Piece, Spot
from desktop.model.meter import Level, Part
from desktop.services.overview import Overview
from ui.home.why_card import MARK
from ui.plain import one_line
from ui.widgets.card import Card
from ui.widgets.curve import Curve
from ui.widgets.text import PlainLabel

YOUNG = timedelta(days=1)
MOST_PARTS = 2


class CourseCard(Card):
    """Says plainly where there is nothing to draw yet."""

    def __init__(self, overview: Overview, words: Words) -> None:
        """Nothing drawn yet."""
        super().__init__(words("course-title"))
        self._overview, self._words = overview, words
        self._course: Course | None = None
        self.curve = Curve(words.date, words("course-today"))
        self.curve.looked.connect(self._say)
        self.head = PlainLabel("", "points")
        self.rest = PlainLabel("", "small")
        self.rest.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.rest.ensurePolished()
        self.rest.setMinimumHeight(2 * self.rest.fontMetrics().height())
        for part in (self.curve, self.head, self.rest):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Draw what is."""
        course = self._overview.course()
        self._course = course
        young = course.began is None or course.until - course.began < YOUNG
        self.curve.setVisible(not young)
        self.head.setVisible(not young)
        self.curve.show_course(course)
        if young:
            self.rest.setText(self._words("course-young"))
        elif not self.curve.is_looked_at:
            self._say(None)

    def _say(self, piece: Piece | None) -> None:
        if self._course is None:
            return
        head, rest = self._summary(self._course) if piece is None else self._told(self._course, piece)
        self.head.setText(head)
        self.rest.setText(rest)
        self.curve.setAccessibleName(self._words("course-name", said=f"{head} {rest}"))

    def _summary(self, course: Course) -> tuple[str, str]:
        words, peak = self._words, course.peak
        if peak is None:
            head = words("course-unseen")
        else:
            head = words("course-peak", score=peak.score, level=words(f"level-{peak.level}"), when=peak.at)
        late = course.began is not None and course.began - course.since > YOUNG
        began = [words("course-began", when=words.date(course.began))] if late and course.began else []
        filed = [words("course-bar")] if course.cases else []
        return head, " ".join((*began, *filed, words("course-how")))

    def _told(self, course: Course, piece: Piece) -> tuple[str, str]:
        words, spot = self._words, piece.spot
        if spot is None:
            return words("course-gap", start=piece.start, end=piece.end), words("course-gap.why")
        if not spot.known:
            return words("course-blind" if spot.level is Level.BLIND else "course-learning", when=spot.at), ""
        case = course.case_at(spot.at)
        said = self._reasons(spot)
        opened = [words("course-case", summary=one_line(case.summary))] if case else []
        head = words("course-at", when=spot.at, score=spot.score, level=words(f"level-{spot.level}"))
        return head, " · ".join((*opened, *said))

    def _reasons(self, spot: Spot) -> Sequence[str]:
        """The heaviest parts of that time with their points, and those of all others together: they add up."""
        parts = self._parts(spot)
        first = len(parts) if len(parts) <= MOST_PARTS + 1 else MOST_PARTS
        said = [self._reason(part) for part in parts[:first]]
        if rest := parts[first:]:
            points = sum(part.points for part in rest)
            said.append(f"\u2068{self._words('now-why-more', count=len(rest), points=points)}\u2069")
        return said

    def _reason(self, part: Part) -> str:
        sentence = self._words(f"meter-{part.key}", **part.values)
        return f"\u2068{self._words('course-part', sentence=sentence, points=f'{MARK}+{part.points}')}\u2069"

    def _parts(self, spot: Spot) -> Sequence[Part]:
        """What weighed at that time; nothing where it cannot be read just now."""
        try:
            meter = self._overview.measured_at(spot.at)
        except DeskError:
            return ()
        return [part for part in (meter.parts if meter else ()) if part.points > 0]
