"""The kinds of crisis and their steps: the steps once in ``steps.toml``, each kind in a file of its own."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from functools import cache
from importlib.abc import Traversable
from typing import TypeVar

from desktop.content.sheet import Row, resources, sheet
from desktop.model.playbook import CRISIS, TOOLS, Playbook, Rhythm, Stage, Step
from desktop.model.reading import Concern, Risk

NAMES = ("id", "stage", "target_minutes", "safety_minutes", "role", "levels", "tool", "template", "special", "again")
E = TypeVar("E", bound=StrEnum)


@cache
def load() -> tuple[Playbook, ...]:
    """All kinds, the most pressing first; raises ContentError."""
    return read(resources().joinpath("playbooks"))


def read(folder: Traversable) -> tuple[Playbook, ...]:
    """The kinds that ``steps.toml`` of ``folder`` lists, in its order; raises ContentError naming the file."""
    common = _common(folder)
    steps = {step.id: step for step in _steps(common) if step.stage in CRISIS}
    everywhere = tuple(
        row.text("id") for row in common.rows("step") if row.text("id") in steps and not row.flag("special")
    )
    return tuple(_playbook(sheet(folder.joinpath(f"{id}.toml")), id, steps, everywhere) for id in common.texts("kinds"))


@cache
def preparation() -> tuple[Step, ...]:
    """The steps of the preparation in order; raises ContentError."""
    return read_preparation(resources().joinpath("playbooks"))


def read_preparation(folder: Traversable) -> tuple[Step, ...]:
    """The steps of stage 0 in ``steps.toml`` of ``folder``, in its order; raises ContentError naming the file."""
    return tuple(step for step in _steps(_common(folder)) if step.stage is Stage.PREPARE)


def _common(folder: Traversable) -> Row:
    return sheet(folder.joinpath("steps.toml")).only("kinds", "step")


def _steps(common: Row) -> tuple[Step, ...]:
    steps: dict[str, Step] = {}
    for row in common.rows("step"):
        step = _step(row)
        if step.id in steps:
            raise row.broken(f"{step.id} is there twice")
        steps[step.id] = step
    return tuple(steps.values())


def _step(row: Row) -> Step:
    row.only(*NAMES)
    stage, tool, levels = row.number("stage"), row.text("tool", ""), row.numbers("levels")
    if stage not in tuple(Stage) or tool not in TOOLS or not set(levels) <= {0, 1, 2, 3, 4}:
        raise row.broken(f"stage {stage}, tool {tool!r}, levels {levels}")
    return Step(
        id=row.text("id"),
        stage=Stage(stage),
        target_minutes=_minutes(row, "target_minutes"),
        safety_minutes=_minutes(row, "safety_minutes"),
        role=row.text("role"),
        levels=levels,
        tool=tool,
        template=row.text("template", ""),
        again=_again(row),
    )


def _again(row: Row) -> Rhythm | None:
    """How often a step of the preparation comes back; no other step has this."""
    rhythm = row.text("again", "")
    if (row.number("stage") == Stage.PREPARE) != bool(rhythm) or (rhythm and rhythm not in tuple(Rhythm)):
        raise row.broken(f"again = {rhythm!r}")
    return Rhythm(rhythm) if rhythm else None


def _minutes(row: Row, name: str) -> int | None:
    minutes = row.number(name)
    if minutes is not None and minutes <= 0:
        raise row.broken(f"{name} = {minutes}")
    return minutes


def _playbook(row: Row, id: str, steps: Mapping[str, Step], everywhere: tuple[str, ...]) -> Playbook:
    row.only("id", "concerns", "risks", "safety", "templates", "steps", "without", "contacts", "before")
    if row.text("id") != id:
        raise row.broken(f"id = {row.text('id')!r}")
    order = row.texts("steps") or tuple(name for name in everywhere if name not in row.texts("without"))
    for name in (*order, *row.texts("without")):
        if name not in steps:
            raise row.broken(f"there is no step {name}")
    if len(set(order)) < len(order):
        raise row.broken("a step is there twice")
    return Playbook(
        id=id,
        steps=_with_before(row, _in_stages(row, tuple(steps[name] for name in order))),
        concerns=_named(row, "concerns", Concern),
        risks=_named(row, "risks", Risk),
        safety=row.flag("safety"),
        templates=row.texts("templates"),
        contacts=row.texts("contacts"),
    )


def _in_stages(row: Row, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    stages = [step.stage for step in steps]
    if not stages or stages != sorted(stages):
        raise row.broken("the steps do not follow the stages")
    return steps


def _with_before(row: Row, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Each step with those that are done before it: of its stage, and right behind it."""
    table = row.table("before")
    ids = [step.id for step in steps]
    for name in table.values:
        if name not in ids:
            raise row.broken(f"before: there is no step {name}")
        before, at = table.texts(name), ids.index(name)
        behind = steps[at + 1 : at + 1 + len(before)]
        if not before or [step.id for step in behind] != list(before):
            raise row.broken(f"before: {', '.join(before) or 'nothing'} is not right behind {name}")
        if any(step.stage is not steps[at].stage for step in behind):
            raise row.broken(f"before: {name} is of another stage")
    return tuple(replace(step, before=table.texts(step.id)) for step in steps)


def _named(row: Row, name: str, kind: type[E]) -> tuple[E, ...]:
    try:
        return tuple(kind(value) for value in row.texts(name))
    except ValueError as problem:
        raise row.broken(str(problem)) from problem
