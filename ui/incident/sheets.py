"""The sheets that open beside a case: from a link in its head, and from the steps that need them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import Desk
from desktop.model.incident import Incident
from ui.bridge import Bridge
from ui.incident.case_sheet import Desk as SheetDesk
from ui.incident.changing import DetailsSheet, LevelSheet, Room
from ui.incident.evidence_sheet import EvidenceSheet, Locker
from ui.incident.impact_sheet import ImpactSheet
from ui.incident.keys_sheet import KeysSheet
from ui.incident.pause_sheet import PauseSheet
from ui.incident.record_sheet import Past, RecordSheet
from ui.places import Visit
from ui.safety.sheet import Deed, Kit, SafetySheet
from ui.widgets.sheet_dialog import SheetDialog

Sheet = Callable[[QWidget, Incident, Callable[[], str]], SheetDialog]
"""Makes a sheet above a widget, about a case; the last says who is working now."""


def sheets(desk: Desk, words: Words, bridge: Bridge, go: Callable[[Visit], object]) -> Mapping[str, Sheet]:
    """Each sheet by its name, in the order of their links; the link's words are ``NAME-open``.

    ``go`` leads from a sheet to another place.
    """

    def evidence(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return EvidenceSheet(above, Locker(desk.evidence, words, bridge, by), case)

    def keys(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return KeysSheet(above, SheetDesk(words, bridge, by), desk.casebook.keys, desk.clock, case)

    def impact(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        names = (case.lead, case.deputy, *(person.name for person in desk.people.roster().people))
        people = list(dict.fromkeys(filter(None, names)))
        return ImpactSheet(above, SheetDesk(words, bridge, by), desk.casebook.impacts, case, people, go)

    def pause(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return PauseSheet(above, SheetDesk(words, bridge, by), desk.casebook.pauses, case)

    def record(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return RecordSheet(above, Past(desk.casebook.record, words, bridge, desk.clock, by), case)

    def level(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return LevelSheet(above, Room(desk.casebook.changes, words, bridge, by), case)

    def details(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        return DetailsSheet(above, Room(desk.casebook.changes, words, bridge, by), case, desk.incidents.playbooks())

    def safety(above: QWidget, case: Incident, by: Callable[[], str]) -> SheetDialog:
        keep = Deed(words("crisis-act-evidence"), lambda: evidence(above, case, by).open())
        path = desk.safety.path_for(case.checklist.playbook.risks)
        return SafetySheet(above, Kit(desk.safety, words, keep), path)

    return {
        "evidence": evidence,
        "keys": keys,
        "impact": impact,
        "pause": pause,
        "record": record,
        "safety": safety,
        "grading": level,
        "details": details,
    }
