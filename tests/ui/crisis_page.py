"""The crisis page over a real desk, as several tests look at it."""

from ui.case_sheets import sheets
from ui.incident.page import CrisisPage


def crisis_page(desk, bridge, words, qtbot, go=lambda visit: None, **more):
    """A page that is not shown yet; ``go`` is where it leads, ``more`` what else it is given."""
    page = CrisisPage(
        incidents=desk.incidents,
        inbox=desk.inbox,
        preferences=desk.preferences,
        words=words,
        bridge=bridge,
        go=go,
        clock=desk.clock,
        sheets=sheets(desk, words, bridge, go),
        preparation=desk.preparation,
        meter=desk.meter,
        **more,
    )
    qtbot.addWidget(page)
    return page
