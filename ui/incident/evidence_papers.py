"""What goes beside handed-over evidence: a plain note, a summary on paper, a text for a platform's report."""

from collections.abc import Sequence
from datetime import UTC, datetime

from desktop.content.words import Words
from desktop.model.evidence import Sealed, Verdict
from desktop.model.incident import Incident
from ui.incident.evidence_words import EvidenceWords, Grounds, seal_in_groups
from ui.incident.naming import named
from ui.widgets.pages import Paragraph, pdf

MOST_IN_SUMMARY = 300
LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
"""Seen from here every moment is said with its day and year, as papers are read later and elsewhere."""


def zone(at: datetime) -> str:
    """The computer's time zone, as ``UTC+03:00``."""
    sign = at.astimezone().strftime("%z")
    return f"UTC{sign[:3]}:{sign[3:5]}"


def written_out(words: Words, case: Incident, now: datetime) -> str:
    """When the case was opened, when the paper was written, and in which zone its times are."""
    full = words.full_moment
    return words("record-page-from", opened=full(case.opened_at), now=full(now), zone=zone(now))


class EvidencePapers:
    """The papers of one case in one language."""

    def __init__(self, words: Words, case: Incident, now: datetime) -> None:
        """Written out ``now``."""
        self._words, self._case, self._now = Words(words.language, lambda: LONG_AGO), case, now
        self._say = EvidenceWords(self._words)
        self._kind = named(self._words, "kind", case.playbook_id)

    def all(self, entries: Sequence[Sealed], found: Verdict, grounds: Grounds) -> dict[str, bytes]:
        """Each paper by the name of its file; ``grounds``: those that messages show by themselves."""
        plain = self._words.plain
        return {
            f"{plain('evidence-readme-file')}.txt": self._note(found).encode("utf-8-sig"),
            f"{plain('evidence-summary-file')}.pdf": self._summary(entries, found),
            f"{plain('evidence-report-file')}.txt": self._report(entries, grounds).encode("utf-8-sig"),
        }

    def _from(self) -> str:
        return written_out(self._words, self._case, self._now)

    def _note(self, found: Verdict) -> str:
        return self._say.plain_note(self._kind, found) + f"\n{self._from()}\n"

    def _report(self, entries: Sequence[Sealed], grounds: Grounds) -> str:
        return self._say.report(entries, grounds) + f"\n{self._from()}\n"

    def _summary(self, entries: Sequence[Sealed], found: Verdict) -> bytes:
        title = self._words("evidence-readme-title", kind=self._kind)
        about = (f"\u2068{self._case.summary}\u2069", self._from(), self._say.verdict(found))
        parts: list[Paragraph] = [("head", title), *(("body", said) for said in about)]
        parts.append(("small", self._words("evidence-seal", seal=seal_in_groups(found.seal))))
        for entry in entries[:MOST_IN_SUMMARY]:
            parts += [("title", self._say.title(entry)), ("small", self._say.stamp(entry))]
            parts.append(("body", f"\u2068{self._say.text(entry)}\u2069"))
        if len(entries) > MOST_IN_SUMMARY:
            parts.append(("title", self._words("evidence-summary-more", count=len(entries) - MOST_IN_SUMMARY)))
        return pdf(parts, title, self._words.right_to_left, numbered=self._number)

    def _number(self, number: int, count: int) -> str:
        return self._words("record-page-number", number=number, count=count)
