import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.content import templates
from desktop.content.words import LANGUAGES, Words
from ui.replies.model import Role, TemplateListModel


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_templates_by_their_titles(qapp, language):
    words = Words(language)
    model = TemplateListModel(words)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    offered = templates.load()
    model.show(offered)
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        words(f"template-{one.id}.title") for one in offered
    ]
    assert model.index(0).data(Role.TEMPLATE) == offered[0]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert model.row_of(offered[-1].id) == len(offered) - 1
    assert model.row_of("nobody") is None
    model.show(offered[::-1])
    assert model.row_of(offered[0].id) == len(offered) - 1
    del tester


def test_the_same_templates_again_change_nothing(qapp, qtbot):
    model = TemplateListModel(Words("en"))
    model.show(templates.load())
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(templates.load())
