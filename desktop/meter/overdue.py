"""Steps of open cases that are late: a nudge of a few points."""

from desktop.meter.scene import Scene
from desktop.model.meter import Part


def overdue(scene: Scene) -> Part | None:
    """A few points for late steps; none where no step is late."""
    if scene.overdue_steps <= 0:
        return None
    numbers = scene.numbers.steps
    points = min(numbers.most, numbers.each * scene.overdue_steps)
    return Part("overdue", points, {"steps": scene.overdue_steps})
