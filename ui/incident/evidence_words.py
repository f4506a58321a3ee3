"""How evidence is said: an entry's title and text, what verifying found, the plain note for who gets it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop.content.words import Words
from desktop.model.evidence import Facts, Kind, Sealed, Verdict
from desktop.model.message import MessageId
from desktop.model.report import Ground
from ui.names import platform_name
from ui.plain import one_line

LONGEST = 10_000  # nothing that was written is left out
SEAL_GROUP = 4
Grounds = Mapping[MessageId, tuple[Ground, str]]
"""The rule that a message breaks by what it says, and what its platform calls it."""


class EvidenceWords:
    """The sentences of one language."""

    def __init__(self, words: Words) -> None:
        """Speak with ``words``."""
        self._words = words

    def stamp(self, entry: Sealed) -> str:
        """Its number, when it was kept, and by whom."""
        key = "evidence-stamp" if entry.who else "evidence-stamp-alone"
        return self._words(key, number=entry.number, time=entry.at, who=one_line(entry.who, 80))

    def title(self, entry: Sealed) -> str:
        """What it is."""
        facts = entry.facts
        if entry.kind in (Kind.MESSAGE, Kind.CHANGED):
            sent = datetime.fromisoformat(str(facts["sent"]))
            who = one_line(str(facts["name"] or facts["author"]), 80) or self._words("evidence-nobody")
            place = platform_name(str(facts["platform"]), self._words)
            key = "evidence-message" if entry.kind is Kind.MESSAGE else "evidence-changed"
            return self._words(key, who=who, platform=place, time=sent)
        if entry.kind is Kind.FILE:
            return self._words("evidence-file", name=one_line(str(facts["name"]), 80), size=int(facts["bytes"]) // 1000)
        if "said" in facts:
            return self._said(facts)
        return self._words("evidence-gone" if entry.kind is Kind.GONE else "evidence-note-kept")

    def _said(self, facts: Facts) -> str:
        """What the business itself told people, and whom."""
        person, platform = (one_line(str(facts.get(name, "")), 80) for name in ("person", "platform"))
        key = "evidence-said.person" if person else "evidence-said" if platform else "evidence-said.anywhere"
        return self._words(key, person=person, platform=platform)

    def text(self, entry: Sealed) -> str:
        """What was written, or what a file shows; one line of harmless signs."""
        facts = entry.facts
        parts = (facts.get("title", ""), facts.get("text", ""), facts.get("shows", ""))
        return one_line(" ".join(str(part) for part in parts if part), LONGEST)

    def verdict(self, found: Verdict) -> str:
        """What verifying found."""
        if found.fault is not None:
            why = self._words(f"evidence-fault-{found.fault}")
            return self._words("evidence-broken", number=found.broken or 0, why=why)
        return self._words("evidence-whole", count=found.entries) if found.entries else self._words("evidence-empty")

    def plain_note(self, kind: str, found: Verdict) -> str:
        """The plain note beside what is handed over: what it is, how to check it, what it proves and what not."""
        parts = (
            self._words.plain("evidence-readme-title", kind=kind),
            self.verdict(found),
            self._words.plain("evidence-readme-what"),
            self._words.plain("evidence-readme-check"),
            self._words.plain("evidence-readme-seal", seal=found.seal),
            self._words.plain("evidence-readme-proves"),
            self._words.plain("evidence-readme-not"),
        )
        return "\n\n".join(parts) + "\n"

    def report(self, entries: Sequence[Sealed], grounds: Grounds) -> str:
        """What a platform asks for in a report: each post with its link, its time and the ground.

        Notes, files and what the business said are the owner's own and are not in it.
        """
        lines = [self._words.plain("evidence-report-title"), ""]
        posts = [entry for entry in entries if entry.kind in (Kind.MESSAGE, Kind.CHANGED)]
        for number, entry in enumerate(posts, 1):
            where = str(entry.facts["link"]) or self._words.plain("evidence-no-link")
            ground = self._ground(grounds.get(MessageId(int(entry.facts["message"]))))
            lines += [f"{number}. {self.title(entry)}", where, self.text(entry), ground, ""]
        return "\n".join(lines)

    def _ground(self, known: tuple[Ground, str] | None) -> str:
        if known is None:
            return self._words.plain("evidence-report-no-ground")
        ground, name = known
        said = self._words.plain("evidence-report-ground", ground=self._words.plain(f"report-ground-{ground}"))
        return f"{said} ({name})" if name else said


def seal_in_groups(seal: str) -> str:
    """A seal as a person compares it."""
    return " ".join(seal[at : at + SEAL_GROUP] for at in range(0, len(seal), SEAL_GROUP))
