"""What the page says while no case is open: what a crisis file is, and what the meter suggests."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from desktop.content.words import Words
from desktop.errors import ContentError
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Meter
from ui.incident.naming import named
from ui.widgets.button import link, primary
from ui.widgets.card import Card
from ui.widgets.text import PlainLabel

REASONS = 2


class Invitation(Card):
    """One sentence or two, the proposal where there is one, and one way on."""

    def __init__(
        self, words: Words, begin: Callable[[], object], look: Callable[[tuple[MessageId, ...]], object]
    ) -> None:
        """``begin`` opens the form; ``look`` shows the messages of the proposal."""
        super().__init__(words("crisis-empty-title"))
        self._words = words
        self._evidence: tuple[MessageId, ...] = ()
        self.body.setSpacing(12)
        self.explains = PlainLabel(words("crisis-empty"), "soft")
        self.proposal = PlainLabel(role="heading")
        self.what = PlainLabel(role="soft")
        self.why = PlainLabel()
        self.look = link(words("crisis-proposal-look"), lambda: look(self._evidence))
        self.begin = primary(words("crisis-open"), begin)
        for part in (self.explains, self.proposal, self.what, self.why):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.begin)
        row.addWidget(self.look)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_proposal(self, proposal: Proposal | None, meter: Meter | None) -> None:
        """Say what the meter suggests and why; nothing where it suggests nothing."""
        self._evidence = proposal.evidence if proposal else ()
        if proposal is not None:
            kind = named(self._words, "kind", proposal.playbook_id)
            self.proposal.setText(self._words("crisis-proposal-title", kind=kind))
            self.what.setText(named(self._words, "kind", proposal.playbook_id, "what"))
            count = self._words("crisis-proposal-why", count=len(proposal.evidence))
            self.why.setText("\n".join([*reasons(self._words, meter), *([count] if proposal.evidence else [])]))
        for part in (self.proposal, self.what, self.why):
            part.setVisible(proposal is not None and bool(part.text()))
        self.look.setVisible(bool(self._evidence))


def reasons(words: Words, meter: Meter | None) -> Sequence[str]:
    """The meter's strongest reasons, one sentence each."""
    parts = sorted(meter.parts if meter else (), key=lambda part: -part.points)[:REASONS]
    said = []
    for part in parts:
        if part.points > 0:
            try:
                said.append(words(f"meter-{part.key}", **part.values))
            except (KeyError, ContentError):
                continue
    return said
