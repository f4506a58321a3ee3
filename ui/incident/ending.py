"""The end of a crisis: what is said before, which file it is and what is still open in it; and what is said after."""

from collections.abc import Callable, Sequence

from desktop.content.words import Words
from desktop.model.incident import Incident, IncidentId
from desktop.model.meter import Level, Meter
from desktop.model.playbook import StepState
from desktop.services.incidents import Incidents
from ui.incident.naming import file_inside, file_name, named
from ui.incident.standing import Standing
from ui.incident.work import CaseWork
from ui.widgets.banner import Banner

NAMED = 3  # open steps
HIGH = (Level.CRISIS, Level.EMERGENCY)


def before_the_end(
    words: Words, case: Incident, steps: Sequence[StepState], loose: Sequence[str], meter: Meter | None
) -> str:
    """One line each: the file, its open steps, what is promised and stopped, and a meter that is still high."""
    said = [file_name(words, case)]
    left = [state.step.id for state in steps if state.tick is None]
    if left:
        first = ", ".join(f"“{named(words, 'step', id)}”" for id in left[:NAMED])
        said.append(words("crisis-end-open", count=len(left), steps=first))
    said += loose
    if meter is not None and meter.level in HIGH:
        said.append(words("crisis-end-high", score=meter.score, level=words(f"level-{meter.level}")))
    return "\n".join(said)


class Ending:
    """Asks before, and says after; the file stays one click away."""

    def __init__(
        self,
        work: CaseWork,
        incidents: Incidents,
        words: Words,
        standing: Standing | None,
        look: Callable[[IncidentId], object],
    ) -> None:
        """``look`` shows a file."""
        self._work, self._incidents, self._words = work, incidents, words
        self._standing, self._look = standing, look
        self.said = Banner("calm")

    def ask(self, case: Incident | None, meter: Meter | None) -> None:
        """Say what is still open in the case, and ask why it can end."""
        if case is not None:
            loose = self._standing.loose(case.id) if self._standing is not None else ()
            self._work.ask_end(before_the_end(self._words, case, self._incidents.steps(case), loose, meter))

    def say(self, case: Incident) -> None:
        """Say which case has ended, with the way to its file."""
        said = self._words("crisis-ended", file=file_inside(self._words, case))
        self.said.say(said, self._words("crisis-ended-look"), lambda: self._look(case.id))
