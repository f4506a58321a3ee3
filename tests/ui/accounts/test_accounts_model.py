"""The accounts as a list: Qt's own tester first, then what the rows mean."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from desktop.content.words import Words
from desktop.model.account import Account, AccountId, Health, SourceState, Trouble
from ui.accounts.model import AccountRole, AccountsModel


def row(id, label="A place", health=Health.GOOD, **fields):
    return Account(AccountId(id), "feed", label, **fields), SourceState(AccountId(id), health)


@pytest.fixture
def model(qapp):
    model = AccountsModel(Words("en"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def test_the_rows_are_the_accounts(model):
    rows = [row("1", "One"), row("2", "Two")]
    model.set_rows(rows)
    assert [model.index(number).data() for number in range(model.rowCount())] == ["One", "Two"]
    assert model.index(1).data(AccountRole.ROW) == rows[1]
    assert model.row_of(AccountId("2")) == 1
    assert model.row_of(AccountId("3")) is None


def test_a_new_state_changes_its_row_in_place(model):
    model.set_rows([row("1"), row("2")])
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.set_rows([row("1"), row("2", health=Health.TROUBLE)])
    assert (resets.count(), changes.count()) == (0, 1)
    assert changes.at(0)[0].row() == 1
    assert model.index(1).data(AccountRole.HEALTH) == Health.TROUBLE


def test_other_accounts_reset_the_list(model):
    model.set_rows([row("1"), row("2")])
    resets = QSignalSpy(model.modelReset)
    model.set_rows([row("2")])
    assert resets.count() == 1
    model.set_rows([])
    assert model.rowCount() == 0


def test_paused_comes_before_what_the_last_look_said(model):
    model.set_rows([row("1", health=Health.TROUBLE, paused=True)])
    assert model.health(0) is Health.PAUSED


def test_a_row_is_spoken_whole(model):
    account, state = row("1", "My forum", Health.TROUBLE)
    model.set_rows([(account, replace(state, trouble=Trouble("errors-unreachable")))])
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "My forum" in spoken
    assert Words("en")("errors-unreachable") in spoken


def test_outside_the_list_there_is_nothing(model):
    assert model.index(0).data() is None
    model.set_rows([row("1")])
    assert model.rowCount(model.index(0)) == 0
