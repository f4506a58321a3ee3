"""The sheets that open beside a case: from a link in its head, and from the steps that need them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import Desk
from desktop.model.incident import Incident
from ui.bridge import Bridge
from ui.incident.evidence_sheet import EvidenceSheet, Locker
from ui.safety.sheet import Deed, Kit, SafetySheet
from ui.widgets.sheet_dialog import SheetDialog

Sheet = Callable[[QWidget, Incident, Callable[[], str]], SheetDialog]
"""Makes a sheet above a widget, about a case; the last says who is working now."""


def sheets(desk: Desk, words: Words, bridge: Bridge) -> Mapping[str, Sheet]:
    """Each sheet by its name, in the order of their links; the link's words are ``NAME-open``."""

    def evidence(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return EvidenceSheet(above, Locker(desk.evidence, words, bridge, by), case)

    def safety(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        keep = Deed(words("crisis-act-evidence"), lambda: evidence(above, case, by).open())
        path = desk.safety.path_for(case.checklist.playbook.risks)
        return SafetySheet(above, Kit(desk.safety, words, keep), path)

    return {"evidence": evidence, "safety": safety}
