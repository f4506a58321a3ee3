"""The end of a crisis: what is said before, which file it is and what is still open in it; and what is said after."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from desktop.model.incident import Incident, IncidentId
from desktop.model.meter import Level, Meter
from desktop.model.playbook import Stage, StepState
from desktop.services.incidents import Incidents
from ui.incident.naming import file_inside, file_name, named
from ui.incident.standing import Standing
from ui.incident.work import CaseWork
from ui.places import Place, Visit
from ui.plain import one_line
from ui.widgets.banner import Banner
from ui.widgets.button import link
from ui.widgets.card import emptied
from ui.widgets.flow import FlowLayout

REVIEW = "s5_review"
FOR_PEOPLE = ("s1_help", "s1_stop", "s1_people", "s1_police", "s3_warn")
"""Steps that protect people."""
NAMED = 3  # open steps
HIGH = (Level.CRISIS, Level.EMERGENCY)


def before_the_end(
    words: Words, case: Incident, steps: Sequence[StepState], loose: Sequence[str], meter: Meter | None
) -> str:
    """One line each: the file, what is open for people in danger, before the end and after it, what is promised and
    stopped, and a meter that is still high.
    """
    said = [file_name(words, case)]
    left = [state.step for state in steps if state.tick is None]
    people = [step.id for step in left if step.id in FOR_PEOPLE]
    before = [step.id for step in left if not step.stage.outlasts and step.id not in people]
    after = len(left) - len(people) - len(before)
    if people:
        said.append(words("crisis-end-people", steps=_listed(words, people)))
    if before:
        said.append(words("crisis-end-open", count=len(before), steps=_listed(words, before[:NAMED])))
    if after:
        said.append(words("crisis-end-after", count=after, stage=named(words, "stage", str(int(Stage.LEARN)))))
    said += loose
    if meter is not None and meter.level in HIGH:
        said.append(words("crisis-end-high", score=meter.score, level=words(f"level-{meter.level}")))
    return "\n".join(said)


def _listed(words: Words, ids: Sequence[str]) -> str:
    return ", ".join(f"“{named(words, 'step', id)}”" for id in ids)


class Ending:
    """Asks before, and says after; the file stays one click away."""

    def __init__(
        self,
        work: CaseWork,
        incidents: Incidents,
        words: Words,
        standing: Standing | None,
        look: Callable[[Visit], object],
    ) -> None:
        """``look`` shows a file, one of its sheets or one of its steps."""
        self._work, self._incidents, self._words = work, incidents, words
        self._standing, self._look = standing, look
        self._about: IncidentId | None = None
        self.said = Banner("calm")
        self.ways = QWidget()
        self._row = FlowLayout(8, self.ways)
        self.ways.hide()
        self.parts = (self.said, self.ways)

    def ask(self, case: Incident | None, meter: Meter | None) -> None:
        """Say what is still open in the case, and ask why it can end."""
        if case is not None:
            loose = self._standing.loose(case.id) if self._standing is not None else ()
            promised = self._standing is not None and self._standing.promised(case.id) is not None
            about = before_the_end(self._words, case, self._incidents.steps(case), loose, meter)
            self._work.ask_end(about, self._words("crisis-end-leave") if promised else "")

    def say(self, case: Incident) -> None:
        """Say which case has ended, when and by whom; its file, evidence, record and review are one click away."""
        self._about = case.id
        end = next((one for one in reversed(self._incidents.timeline(case.id)) if one.what == "closed"), None)
        said = self._words("crisis-ended", file=file_inside(self._words, case))
        if end is not None:
            key = "crisis-ended-by" if end.who.strip() else "crisis-ended-at"
            said = f"{said}\n{self._words(key, time=end.at, who=one_line(end.who, 80))}"
        loose = self._standing.loose(case.id) if self._standing is not None else ()
        said = "\n".join([said, *loose])
        whole = Visit(Place.CRISIS, incident=case.id)
        self.said.say(said, self._words("crisis-ended-look"), lambda: self._look(whole))
        emptied(self._row)
        for name in ("evidence", "record"):
            self._offer(self._words(f"{name}-open"), replace(whole, sheet=name))
        if any(step.id == REVIEW for step in case.checklist.playbook.steps):
            self._offer(self._words("crisis-ended-review"), replace(whole, step=REVIEW))
        self.ways.show()

    def seen(self, case: Incident | None) -> None:
        """This case is on the page: where it is the one that has ended, nothing needs to lead to it."""
        if case is not None and case.id == self._about:
            self.clear()

    def clear(self) -> None:
        """Something else is looked at."""
        self._about = None
        self.said.clear()
        self.ways.hide()

    def _offer(self, text: str, visit: Visit) -> None:
        self._row.addWidget(link(text, lambda: self._look(visit)))
