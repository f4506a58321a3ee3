"""How the draft will be heard: a figure, what to do next, and each criterion with the words that decided."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.content.words import Words
from desktop.model.voice import MET, MISSED, THERE, Criterion, Finding, Never, Remark, Span, Verdict
from ui.plain import one_line
from ui.widgets.button import link
from ui.widgets.card import Card, emptied, rule
from ui.widgets.flow import FlowLayout
from ui.widgets.pane import RowsPane
from ui.widgets.text import PlainLabel, restyle

LONGEST_QUOTE, MOST_QUOTED = 60, 3
GOOD, IMPROVE, REWRITE = 80, 60, 40
BY_THE_WORD = (Criterion.NO_SHOUTING, Criterion.NO_PRIVATE_DATA)
"""Where the words go and the sentence stays: another sentence would not mend it."""
MARKS = {MET: "✓", 1: "◐", MISSED: "○", None: "–"}


def band(overall: int) -> tuple[str, str]:
    """What a figure says, as the key of its sentence, and its colour."""
    if overall >= GOOD:
        return "voice-good", "calm"
    if overall >= IMPROVE:
        return "voice-improve", "watch"
    return ("voice-rewrite", "issue") if overall >= REWRITE else ("voice-stop", "crisis")


def tells(verdict: Verdict, empty: int) -> bool:
    """Whether the figure can be told: it waits for the open places, unless the draft must not be sent anyway."""
    return not empty or verdict.overall < REWRITE


class VoiceCard(Card):
    """Says what is off first, with a calmer wording; what is well said stands below in few words."""

    def __init__(
        self,
        words: Words,
        put_in: Callable[[Criterion], object],
        instead: Callable[[Criterion, Span], object],
        show: Callable[[Span], object],
        redact: Callable[[], object],
        say: Callable[[Sequence[Span], str], object],
    ) -> None:
        """Nothing heard yet. ``say`` puts one of the owner's own words in the place of these."""
        super().__init__(words("voice-title"))
        self._words, self._put_in, self._instead, self._show, self._say = words, put_in, instead, show, say
        self.figure = PlainLabel("", "figure")
        self.said = PlainLabel(words("voice-empty"), "soft")
        self.language = PlainLabel("", "small")
        self.language.hide()
        self.redact = link(words("voice-redact"), redact)
        self.redact.hide()
        pane = RowsPane(8)
        self._rows = pane.rows
        for part in (self.figure, self.said, self.language, self.redact):
            self.body.addWidget(part)
        self.figure.hide()
        self.body.addWidget(pane, 1)

    def clear(self) -> None:
        """There is no text."""
        self.figure.hide()
        self.redact.hide()
        self.language.hide()
        self.said.setText(self._words("voice-empty"))
        emptied(self._rows)

    def say(
        self,
        text: str,
        verdict: Verdict,
        remarks: Sequence[Remark],
        calmer: Callable[[Criterion], str],
        *,
        private: bool,
        empty: int = 0,
    ) -> None:
        """Show what was heard in ``text``; ``calmer`` gives the wording for a criterion, as it will be put in.

        ``private``: whether private facts can be taken out. ``empty``: how many places are still open.
        """
        self._tell(verdict, empty)
        self.redact.setVisible(private)
        emptied(self._rows)
        for kind, spans in verdict.never.items():
            self._add(self._forbidden(text, kind, spans))
        for remark in remarks:
            self._add(self._slip(text, remark))
        off = [finding for finding in verdict.findings if finding.score not in (MET, None)]
        for finding in sorted(off, key=_urgency):
            self._add(self._row(text, finding, calmer))
        well = [finding for finding in verdict.findings if finding not in off]
        if well:
            self._add(PlainLabel(self._words("voice-well"), "small"))
        for finding in well:
            self._add(self._line(finding))
        self.bring_in()

    def tell_language(self, language: str) -> None:
        """Say that it was heard in another language than the chosen one; empty: it was not."""
        self.language.setVisible(bool(language))
        if language:
            self.language.setText(self._words(f"voice-heard-{language}"))

    def _tell(self, verdict: Verdict, empty: int) -> None:
        """The figure and what it says; while places are open there is none."""
        told = tells(verdict, empty)
        self.figure.setVisible(told)
        if not told:
            self.said.setText(self._words("voice-waits", count=empty, number=self._words.number(empty)))
            return
        key, tone = band(verdict.overall)
        self.figure.setText(self._words.number(verdict.overall))
        self.figure.setAccessibleName(self._words("voice-score", score=verdict.overall))
        self.figure.setProperty("tone", tone)
        restyle(self.figure)
        self.said.setText(self._words(key))

    def _add(self, part: QWidget) -> None:
        self._rows.addWidget(part)
        part.show()

    def _forbidden(self, text: str, kind: Never, spans: tuple[Span, ...]) -> QWidget:
        row, column = _column()
        column.addWidget(PlainLabel(self._words(f"voice-{str(kind).replace('_', '-')}"), "heading"))
        self._quote(column, text, spans)
        column.addWidget(link(self._words("voice-show"), partial(self._show, spans[0])))
        column.addWidget(rule())
        return row

    def _slip(self, text: str, remark: Remark) -> QWidget:
        row, column = _column()
        key = f"voice-slip-{str(remark.slip).replace('_', '-')}"
        against, instead = one_line(remark.against), one_line(remark.instead)
        column.addWidget(PlainLabel(self._words(key, against=against, instead=instead)))
        acts = FlowLayout(4)
        if remark.instead:
            acts.addWidget(
                link(self._words("voice-say", text=instead), partial(self._say, remark.spans, remark.instead))
            )
        if remark.spans:
            acts.addWidget(link(self._words("voice-show"), partial(self._show, remark.spans[0])))
        column.addLayout(acts)
        column.addWidget(rule())
        return row

    def _row(self, text: str, finding: Finding, calmer: Callable[[Criterion], str]) -> QWidget:
        row, column = _column()
        column.addWidget(self._line(finding))
        advice = ".half" if finding.score == 1 else ".none"
        column.addWidget(PlainLabel(self._words(key_of(finding.criterion) + advice), "small"))
        if finding.criterion not in THERE or finding.score == 1:
            self._quote(column, text, finding.spans)
        column.addWidget(PlainLabel(self._words("voice-calmer", text=one_line(calmer(finding.criterion))), "small"))
        column.addLayout(self._acts(finding))
        column.addWidget(rule())
        return row

    def _line(self, finding: Finding) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        mark = PlainLabel(MARKS[finding.score], "points")
        mark.setWordWrap(False)
        name = self._words(key_of(finding.criterion))
        if finding.score is None:
            name = f"{name} ({self._words('voice-not-here')})"
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(name), 1)
        return row

    def _acts(self, finding: Finding) -> FlowLayout:
        """What can be done about it: put the calmer wording in, or in place of the words; go to the words."""
        acts = FlowLayout(4)
        missing = finding.criterion in THERE
        if missing:
            acts.addWidget(link(self._words("voice-insert"), partial(self._put_in, finding.criterion)))
        elif finding.spans and finding.criterion not in BY_THE_WORD:
            acts.addWidget(
                link(self._words("voice-instead"), partial(self._instead, finding.criterion, finding.spans[0]))
            )
        if finding.spans and not missing:
            acts.addWidget(link(self._words("voice-show"), partial(self._show, finding.spans[0])))
        return acts

    def _quote(self, column: QVBoxLayout, text: str, spans: tuple[Span, ...]) -> None:
        if not spans:
            return
        said = " · ".join(one_line(text[span.start : span.end], LONGEST_QUOTE) for span in spans[:MOST_QUOTED])
        column.addWidget(PlainLabel(self._words("voice-words", words=said), "small"))


def key_of(criterion: Criterion) -> str:
    """The key of a criterion's name."""
    return f"voice-{str(criterion).replace('_', '-')}"


def _urgency(finding: Finding) -> tuple[int, int]:
    """What harms comes first, then what is missing; both before what is half there."""
    return (finding.score or 0, int(finding.criterion in THERE))


def _column() -> tuple[QWidget, QVBoxLayout]:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return row, column
