"""What the owner had before her on the crisis page, while another window is made."""

from dataclasses import dataclass

from desktop.model.incident import Incident
from desktop.model.playbook import Stage
from ui.incident.open_form import Typed


@dataclass(frozen=True, slots=True)
class Kept:
    """The case that was shown, its stage, who did its steps, and the form, which may be put ``aside``."""

    case: Incident | None
    stage: Stage
    by: str
    form: Typed | None
    aside: bool
