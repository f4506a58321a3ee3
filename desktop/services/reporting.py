"""A review that breaks a platform's rules: on which ground it can be reported, and what of it is kept as evidence."""

import sqlite3
from collections.abc import Mapping, Sequence

from desktop.model.evidence import Sealed
from desktop.model.inbox import Item
from desktop.model.message import MessageId
from desktop.model.report import Form, Ground
from desktop.response import report
from desktop.services.evidence import readable
from desktop.services.ledger import Ledger
from desktop.store import evidence, messages


class Reporting:
    """Reads only; the report itself is the owner's to copy and to send."""

    def __init__(self, ledger: Ledger, forms: Mapping[str, Form]) -> None:
        """``forms``: how platforms take reports."""
        self._ledger, self._forms = ledger, forms

    def form(self, platform: str) -> Form:
        """How a platform takes reports; one that is not known names nothing."""
        return self._forms.get(platform) or Form(platform)

    def grounds(self, item: Item, doubted: bool) -> tuple[Ground, ...]:
        """The grounds for a message, the likeliest first."""
        return report.grounds(item, doubted)

    def marked(self, ids: Sequence[MessageId]) -> Mapping[MessageId, tuple[Ground, str]]:
        """The ground that each of these messages shows by itself, and what its platform calls it (perhaps nothing)."""
        found = {}
        for item in self._ledger.read(lambda conn: messages.some(conn, ids)):
            ground = report.marked(item)
            if ground is not None:
                found[item.message.id] = (ground, self.form(item.message.platform).names.get(ground, ""))
        return found

    def kind(self, item: Item, suggested: str) -> str:
        """The kind of case that fits a message that is reported; ``suggested``: by what was read in it."""
        return report.kind(item, suggested)

    def kept(self, message: MessageId) -> Sequence[Sealed]:
        """Where a message is kept as evidence, in any case; oldest first."""

        def query(conn: sqlite3.Connection) -> Sequence[Sealed]:
            cases = dict.fromkeys(case for case, _, _ in evidence.newest(conn, [message]))
            held = [entry for case in cases for entry in readable(conn, case) if entry.facts.get("message") == message]
            return sorted(held, key=lambda entry: entry.at)

        return self._ledger.read(query)
