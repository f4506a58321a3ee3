"""The sheets that open beside a case: from a link in its head, and from the steps that need them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.desk import Desk
from desktop.model.incident import Incident, IncidentId
from ui.bridge import Bridge
from ui.incident.case_sheet import Desk as SheetDesk
from ui.incident.changing import DetailsSheet, LevelSheet, Room
from ui.incident.evidence_sheet import EvidenceSheet, Locker
from ui.incident.impact_sheet import ImpactSheet
from ui.incident.keys_sheet import KeysSheet
from ui.incident.merge_sheet import MergeSheet
from ui.incident.pause_sheet import PauseSheet
from ui.incident.record_sheet import Past, RecordSheet
from ui.incident.sort_sheet import SortSheet
from ui.incident.work import Sheet
from ui.places import Place, Visit
from ui.safety.sheet import Deed, Kit, SafetySheet
from ui.widgets.sheet_dialog import SheetDialog

By = Callable[[], str]  # says who is working now


@dataclass(frozen=True, slots=True)
class _Makers:
    """Makes each sheet; ``go`` leads from a sheet to another place."""

    desk: Desk
    words: Words
    bridge: Bridge
    go: Callable[[Visit], object]

    def evidence(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        desk = self.desk
        locker = Locker(desk.evidence, self.words, self.bridge, desk.clock, desk.casebook.reporting, by)
        return EvidenceSheet(above, locker, case)

    def keys(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        tier = self.desk.people.protocol.tier(case.level)
        rhythm = tier.every if tier else None
        return KeysSheet(above, self._desk(by), self.desk.casebook.keys, self.desk.clock, case, rhythm)

    def impact(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        names = (case.lead, case.deputy, *(person.name for person in self.desk.people.roster().people))
        people = list(dict.fromkeys(filter(None, names)))
        return ImpactSheet(above, self._desk(by), self.desk.casebook.impacts, case, people, self.go)

    def pause(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        return PauseSheet(above, self._desk(by), self.desk.casebook.pauses, case)

    def record(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        past = Past(self.desk.casebook.record, self.words, self.bridge, self.desk.clock, by)
        return RecordSheet(above, past, case)

    def safety(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        safety = self.desk.casebook.safety
        keep = Deed(self.words("crisis-act-evidence"), lambda: self.evidence(above, case, by).open())
        return SafetySheet(above, Kit(safety, self.words, keep), safety.path_for(case.checklist.playbook.risks))

    def grading(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        return LevelSheet(above, self._room(by), case)

    def details(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        return DetailsSheet(above, self._room(by), case, self.desk.incidents.playbooks())

    def merge(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        others = [one for one in self.desk.incidents.ongoing() if one.id != case.id]
        return MergeSheet(above, self._room(by), case, others, self._to_case)

    def sort(self, above: QWidget, case: Incident, by: By) -> SheetDialog:
        return SortSheet(above, self._room(by), case, self.desk.incidents.playbooks(), self._to_case)

    def _to_case(self, id: IncidentId) -> None:
        self.go(Visit(Place.CRISIS, incident=id))

    def _desk(self, by: By) -> SheetDesk:
        return SheetDesk(self.words, self.bridge, by)

    def _room(self, by: By) -> Room:
        return Room(self.desk.casebook, self.words, self.bridge, by)


def sheets(desk: Desk, words: Words, bridge: Bridge, go: Callable[[Visit], object]) -> Mapping[str, Sheet]:
    """Each sheet by its name, in the order of their links; the link's words are ``NAME-open``.

    ``go`` leads from a sheet to another place.
    """
    of = _Makers(desk, words, bridge, go)
    return {
        "evidence": of.evidence,
        "keys": of.keys,
        "impact": of.impact,
        "pause": of.pause,
        "record": of.record,
        "safety": of.safety,
        "grading": of.grading,
        "details": of.details,
        "sort": of.sort,
        "merge": of.merge,
    }
