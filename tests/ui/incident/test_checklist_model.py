"""The steps as a list: Qt's own tester first, then what the rows mean."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from desktop.content.words import Words
from desktop.model.playbook import Checklist, Mark, Playbook, Stage, Step, Tick
from desktop.response import checklist
from ui.incident.model import ChecklistModel, StepRole

BOOK = Playbook("k", (Step("s1_a", Stage.IDENTIFY, 10, "lead"), Step("s1_b", Stage.IDENTIFY, None, "lead")))


@pytest.fixture
def model(qapp, clock):
    model = ChecklistModel(Words("en", clock.now))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def states(clock, *ticks, later=0):
    case = Checklist(BOOK, clock.now(), {tick.step_id: tick for tick in ticks})
    return checklist.states(case, clock.now() + timedelta(minutes=later))


def test_the_rows_are_the_steps_in_order(model, clock):
    model.set_steps(states(clock))
    assert [model.index(row).data() for row in range(model.rowCount())] == ["s1_a", "s1_b"]
    assert model.index(0).data(StepRole.STATE) == states(clock)[0]


def test_a_tick_changes_its_row_in_place(model, clock):
    model.set_steps(states(clock))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.set_steps(states(clock, Tick("s1_b", Mark.DONE, "Dana", clock.now())))
    assert resets.count() == 0
    assert changes.count() == 1
    assert model.index(1).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_other_steps_reset_the_list(model, clock):
    model.set_steps(states(clock))
    resets = QSignalSpy(model.modelReset)
    model.set_steps(states(clock)[:1])
    assert resets.count() == 1
    assert model.rowCount() == 1


def test_a_row_is_spoken_with_its_condition(model, clock):
    def spoken(*ticks, later=0, row=0):
        model.set_steps(states(clock, *ticks, later=later))
        return model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "next step" in spoken()
    assert "late" in spoken(later=11)
    assert "done" in spoken(Tick("s1_a", Mark.DONE, "Dana", clock.now()))
    assert "skipped" in spoken(Tick("s1_a", Mark.SKIPPED, "Dana", clock.now(), "no"))
    assert "next" not in spoken(row=1)


def test_outside_the_list_there_is_nothing(model, clock):
    assert model.index(0).data() is None
    model.set_steps(states(clock))
    assert model.index(5).data() is None
    assert model.rowCount(model.index(0)) == 0
