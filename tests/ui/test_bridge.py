"""The bridge: heard on the main thread, in order, and never after it is closed."""

import threading
import weakref
from concurrent.futures import Future
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread

from desktop.errors import OwnerError
from desktop.model.account import AccountId, SourceState
from desktop.model.meter import Level, Meter
from desktop.model.notice import (
    AccountsChanged,
    Alert,
    IncidentChanged,
    MessagesArrived,
    MessagesChanged,
    MeterMoved,
    SnoozeChanged,
    SourceChanged,
    StoreTroubled,
)
from desktop.services.notices import Notices
from ui.bridge import Bridge

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def bridge(notices, qapp):
    bridge = Bridge(notices)
    yield bridge
    bridge.close()


def on_a_thread(job):
    thread = threading.Thread(target=job)
    thread.start()
    thread.join()


def test_notices_from_a_thread_are_heard_in_order_on_the_main_thread(bridge, notices, qtbot):
    heard = []
    bridge.messages_arrived.connect(lambda notice: heard.append((notice.ids[0], QThread.currentThread())))
    on_a_thread(lambda: [notices.tell(MessagesArrived(AccountId("a"), (number,))) for number in range(500)])
    assert heard == []  # nothing is called on the speaking thread
    qtbot.waitUntil(lambda: len(heard) == 500)
    assert [number for number, _ in heard] == list(range(500))
    assert {thread for _, thread in heard} == {bridge.thread()}


@pytest.mark.parametrize(
    ("notice", "signal"),
    [
        (MessagesArrived(AccountId("a"), ()), "messages_arrived"),
        (MessagesChanged(()), "messages_changed"),
        (SourceChanged(SourceState(AccountId("a"))), "source_changed"),
        (AccountsChanged(), "accounts_changed"),
        (MeterMoved(None, Meter(NOON, Level.CALM)), "meter_moved"),
        (IncidentChanged(1), "incident_changed"),
        (StoreTroubled("errors-store"), "store_troubled"),
        (SnoozeChanged(), "snooze_changed"),
        (Alert(NOON, Level.ISSUE, 45), "alert_raised"),
    ],
)
def test_each_notice_has_its_signal(bridge, notices, qtbot, notice, signal):
    with qtbot.waitSignal(getattr(bridge, signal)) as told:
        notices.tell(notice)
    assert told.args == [notice]


def test_a_result_is_given_on_the_main_thread(bridge, qtbot):
    future, got = Future(), []
    bridge.when_done(future, lambda value: got.append((value, QThread.currentThread())), pytest.fail)
    on_a_thread(lambda: future.set_result(7))
    assert got == []
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(7, bridge.thread())]


def test_a_future_that_is_already_done_is_answered_too(bridge, qtbot):
    future, got = Future(), []
    future.set_result("x")
    bridge.when_done(future, got.append, pytest.fail)
    qtbot.waitUntil(lambda: got == ["x"])


def test_trouble_of_the_world_keeps_its_sentence(bridge, qtbot):
    future, got = Future(), []
    bridge.when_done(future, pytest.fail, got.append)
    future.set_exception(OwnerError("errors-lead-missing"))
    qtbot.waitUntil(lambda: [error.key for error in got] == ["errors-lead-missing"])


def test_a_bug_is_logged_and_becomes_a_plain_sentence(bridge, qtbot, caplog):
    future, got = Future(), []
    bridge.when_done(future, pytest.fail, got.append)
    future.set_exception(ZeroDivisionError("secret detail"))
    qtbot.waitUntil(lambda: [error.key for error in got] == ["errors-unknown"])
    assert "a job failed" in caplog.text


def test_nothing_is_heard_after_close(bridge, notices, qtbot):
    heard, future = [], Future()
    bridge.meter_moved.connect(heard.append)
    bridge.when_done(future, heard.append, heard.append)
    notices.tell(MeterMoved(None, Meter(NOON, Level.CALM)))  # already on its way
    bridge.close()
    notices.tell(MeterMoved(None, Meter(NOON, Level.CALM)))
    future.set_result(1)
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert heard == []


def test_a_cancelled_future_is_dropped(bridge, qtbot):
    future, heard, sign = Future(), [], Future()
    bridge.when_done(future, heard.append, heard.append)
    future.cancel()
    bridge.when_done(sign, lambda _: heard.append("later"), pytest.fail)
    sign.set_result(None)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["later"]


@pytest.mark.parametrize("way", [lambda answer: answer, lambda answer: partial(answer, "said")])
def test_a_page_that_is_gone_is_not_called(bridge, qtbot, way):
    class Asker(QObject):
        def answer(self, *values):
            called.append(values)

    called, future, sign = [], Future(), Future()
    asker = Asker()
    bridge.when_done(future, way(asker.answer), asker.answer)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    future.set_result(1)
    bridge.when_done(sign, called.append, pytest.fail)
    sign.set_result("sign")
    qtbot.waitUntil(lambda: bool(called))
    assert called == ["sign"]


def test_a_thread_that_keeps_what_has_settled_keeps_nothing_of_the_window(bridge, qtbot):
    class Asker(QObject):
        def answer(self, value):
            called.append(value)

    called, future, asker = [], Future(), Asker()
    bridge.when_done(future, asker.answer, pytest.fail)
    there = weakref.ref(asker)
    del asker
    assert there() is not None  # whoever waits is there
    future.set_result(1)
    qtbot.waitUntil(lambda: called == [1])
    assert there() is None  # while the future is still held, as its worker may


def test_a_thread_keeps_nothing_of_a_bridge_that_is_closed(notices, qapp):
    bridge, future = Bridge(notices), Future()
    bridge.when_done(future, pytest.fail, pytest.fail)
    told = tuple(notices._listeners)  # as a thread holds while it tells
    there = weakref.ref(bridge)
    bridge.close()
    del bridge
    assert there() is None
    (listener,) = told
    listener(SnoozeChanged())
    future.set_result(1)
