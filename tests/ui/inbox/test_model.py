import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.errors import StoreDamaged
from desktop.model.inbox import Query
from desktop.model.reading import Correction, Mood
from ui.inbox.model import PAGE, MessageListModel, Role

TESTER = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp, shop):
    made = MessageListModel(shop.inbox, lambda item: f"says {item.message.text}")
    tester = QAbstractItemModelTester(made, TESTER)
    yield made
    del tester


def texts(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def many(make_post, count):
    return [make_post(number, f"message {number}", minutes=number) for number in range(count)]


def test_it_fetches_page_by_page_and_leaves_nothing_out(shop, model, make_post):
    shop.receive(*many(make_post, 2 * PAGE + 7))
    model.show(Query())
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert texts(model) == [f"message {number}" for number in range(2 * PAGE + 7)]


def test_exactly_one_page_ends_without_a_row_too_many(shop, model, make_post):
    shop.receive(*many(make_post, PAGE))
    model.show(Query())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE
    assert not model.canFetchMore(QModelIndex())


def test_most_urgent_first_goes_on_over_pages(shop, model, make_post):
    posts = [make_post(n, f"m{n}", minutes=n, urgency=n % 3) for n in range(PAGE + 9)]
    shop.receive(*posts)
    model.show(Query(urgent_first=True))
    model.fetchMore(QModelIndex())
    urgencies = [model.index(row).data(Role.ITEM).reading.urgency for row in range(model.rowCount())]
    assert urgencies == sorted(urgencies, reverse=True)
    assert len(urgencies) == PAGE + 9


def test_a_changed_message_changes_in_its_place(shop, model, crisis, qtbot):
    model.show(Query())
    first = model.index(0).data(Role.ITEM)
    (changed,) = shop.inbox.correct(first.message.id, Correction(Mood.POSITIVE)).result(60)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.update([changed])
    assert told.args[0].row() == told.args[1].row() == 0
    assert model.index(0).data(Role.ITEM).reading.mood is Mood.POSITIVE


def test_an_unchanged_message_is_not_told(shop, model, crisis, qtbot):
    model.show(Query())
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update([model.index(2).data(Role.ITEM)])


def test_what_a_row_can_be_asked(model, crisis):
    model.show(Query())
    index = model.index(0)
    assert index.data() == "Two of us got sick after the pies"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "says Two of us got sick after the pies"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.row_of(index.data(Role.ID)) == 0


def test_a_store_in_trouble_is_told_and_the_rows_stay(model, crisis, shop, make_post, qtbot):
    shop.receive(*many(make_post, PAGE))
    model.show(Query())

    class Damaged:
        def page(self, *_):
            raise StoreDamaged

    model._inbox = Damaged()
    with qtbot.waitSignal(model.troubled):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE
    with pytest.raises(StoreDamaged):
        model.show(Query(text="bread"))
    assert model.rowCount() == PAGE
