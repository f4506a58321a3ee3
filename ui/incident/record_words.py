"""How a line of the record is said, and the page that is handed over."""

from datetime import datetime
from functools import singledispatchmethod

from desktop.content.words import Words
from desktop.model.answers import Speed
from desktop.model.evidence import Sealed
from desktop.model.incident import Entry, Incident
from desktop.model.meter import NO_LEVEL
from desktop.model.notice import Alert
from desktop.model.record import Arrival, Arrivals, Line, Page, Reply, Row, Shift, Subject
from desktop.services.record import LONGEST_NOTE
from ui.incident.evidence_papers import LONG_AGO, written_out
from ui.incident.evidence_words import EvidenceWords
from ui.incident.naming import entry_quote, entry_sentence, named
from ui.names import platform_name
from ui.plain import one_line
from ui.widgets.pages import Paragraph, pdf

LONGEST = 10_000  # nothing that was written is left out
MOST_ON_PAPER = 500  # lines


class RecordWords:
    """The sentences of one language."""

    def __init__(self, words: Words) -> None:
        """Speak the language of ``words``; every moment with its day and year, as pages are read later."""
        self._words = Words(words.language, lambda: LONG_AGO)
        self._evidence = EvidenceWords(self._words)

    def row(self, line: Line) -> Row:
        """A line as it is said."""
        who = one_line(line.who, 80) or self._words("record-itself")
        stamp, sort = self._stamp(line), self._words(f"record-sort-{line.sort}")
        return Row(line.at, stamp, sort, who, self.sentence(line.subject), self.quote(line.subject))

    def stamp(self, row: Row) -> str:
        """When it was, what it is about, and who did it, above its sentence."""
        return self._words("record-line-stamp", time=row.stamp, sort=row.sort, who=row.who)

    def page(self, case: Incident, rows: tuple[Row, ...], only: str, now: datetime, speed: Speed | None = None) -> Page:
        """The page with these rows; ``only`` says what they were chosen by, empty where they are all there is.

        ``speed``: how soon people got a first answer.
        """
        say = self._words
        about = [
            say("record-page-case", summary=one_line(case.summary, 500)),
            written_out(say, case, now),
        ]
        if case.closed_at is not None:
            about.append(say("record-page-closed", closed=say.full_moment(case.closed_at)))
        if speed is not None and speed.asked:
            about.append(self.answered(speed))
        key = "record-page-part" if only else "record-page-all"
        about.append(say(key, count=len(rows), what=only))
        title = say("record-page-title", kind=named(say, "kind", case.playbook_id))
        return Page(say.language, say.right_to_left, title, tuple(about), rows)

    def answered(self, speed: Speed) -> str:
        """How many got a first answer, and how soon half of these had it."""
        say = self._words
        many = {"answered": say.number(speed.answered), "asked": say.number(speed.asked)}
        if speed.median is None:
            return say("record-answers-few", **many)
        return say("record-answers", span=say.span(speed.median), **many)

    def paper(self, page: Page) -> bytes:
        """The page as numbered sheets of A4 in a PDF."""
        return pdf(self.paragraphs(page), page.title, page.right_to_left, numbered=self._numbered)

    def paragraphs(self, page: Page) -> list[Paragraph]:
        """What stands on paper: as many lines as are bearable, and how many more there are."""
        parts: list[Paragraph] = [("head", page.title), *(("body", said) for said in page.about)]
        for row in page.rows[:MOST_ON_PAPER]:
            parts += [("stamp", self.stamp(row)), ("body", row.sentence)]
            if row.quote:
                parts.append(("joined", f"\u2068{row.quote}\u2069"))
        if len(page.rows) > MOST_ON_PAPER:
            parts.append(("title", self._words("record-page-more", count=len(page.rows) - MOST_ON_PAPER)))
        return parts

    def _numbered(self, number: int, count: int) -> str:
        return self._words("record-page-number", number=number, count=count)

    def _stamp(self, line: Line) -> str:
        at = self._words.full_moment(line.at)
        noted = self._words.full_moment(line.subject.at)
        return at if at == noted else self._words("record-noted-later", time=at, noted=noted)

    # -- sentences ----------------------------------------------------------------------------

    @singledispatchmethod
    def sentence(self, subject: Subject) -> str:
        """What happened."""
        raise TypeError(type(subject).__name__)

    @sentence.register
    def _(self, entry: Entry) -> str:
        if entry.what == "noted":
            return f"\u2068{one_line(str(entry.values['text']), LONGEST_NOTE)}\u2069"
        return entry_sentence(self._words, entry)

    @sentence.register
    def _(self, entry: Sealed) -> str:
        return self._words("record-sealed", number=entry.number, what=self._evidence.title(entry))

    @sentence.register
    def _(self, shift: Shift) -> str:
        key = "record-level-unseen" if shift.level in NO_LEVEL else "record-level"
        return self._words(key, score=shift.score, level=self._words(f"level-{shift.level}"))

    @sentence.register
    def _(self, alert: Alert) -> str:
        key = "record-alert-held" if alert.held else "record-alert"
        return self._words(key, what=named(self._words, "alert", alert.about))

    @sentence.register
    def _(self, one: Arrival) -> str:
        who = one_line(one.who, 80) or self._words("evidence-nobody")
        at = self._words.full_moment(one.sent_at)
        said = self._words("record-arrived", who=who, platform=platform_name(one.platform, self._words), time=at)
        if one.kept is None:
            return said
        kept = self._words.full_moment(one.kept.at)
        return f"{said}. {self._words('record-arrived-kept', number=one.kept.number, time=kept)}"

    @sentence.register
    def _(self, some: Arrivals) -> str:
        return self._words("record-arrived-many", count=some.count, until=self._words.clock_time(some.until))

    @sentence.register
    def _(self, reply: Reply) -> str:
        return self._words(f"record-reply-{reply.state}", platform=platform_name(reply.platform, self._words))

    def quote(self, subject: Subject) -> str:
        """What a person wrote, in one line of harmless signs; empty where nobody did."""
        if isinstance(subject, Arrival) and subject.kept is not None:
            subject = subject.kept
        if isinstance(subject, Sealed):
            return self._evidence.text(subject)
        if isinstance(subject, Entry):
            return entry_quote(subject, LONGEST)
        return one_line(subject.text, LONGEST) if isinstance(subject, Arrival | Reply) else ""
