"""One message by hand: its text, its moment, its picture; what is wrong is said where it is wrong."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit
from shiboken6 import isValid

from desktop.model.inbox import Query
from desktop.model.reading import Mood
from ui.imports.note_dialog import NoteDialog
from ui.imports.places import PLACES

LANGUAGES = ("en", "he", "sw")


@pytest.fixture
def opened(qtbot, make_page):
    def made(language="en"):
        page = make_page(language)
        page.additions.add.click()
        dialog = page.additions.dialog
        assert isinstance(dialog, NoteDialog)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        dialog.page = page
        return dialog

    return made


@pytest.fixture
def dialog(opened):
    return opened()


def test_a_message_is_typed_kept_and_read(qtbot, dialog, desk, clock):
    page = dialog.page
    assert dialog.focusWidget() is dialog.text
    QTest.keyClicks(dialog.text, "The soup was cold and the waiter rude")
    dialog.who.setText("Dana")
    dialog.link.setText("https://maps.example/1")
    dialog.stars.setCurrentIndex(dialog.stars.findData(1))
    dialog.where.setCurrentIndex(dialog.where.findData("tripadvisor"))
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.inbox.count(Query()) == 1)
    qtbot.waitUntil(lambda: not isValid(dialog))
    (item,) = desk.inbox.page(Query())
    message = item.message
    assert (message.author.name, message.platform, message.stars, message.url) == (
        "Dana",
        "tripadvisor",
        1,
        "https://maps.example/1",
    )
    assert message.sent_at == clock.now()
    assert item.reading.mood is Mood.NEGATIVE
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.additions.said.sentence.text() == page._words("import-note-kept")
    page.additions.said.buttons()[0].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_the_moment_can_be_another_one(dialog, clock):
    assert dialog.when.moment() == clock.now()
    dialog.when.setFocus()
    dialog.when.setCurrentSection(dialog.when.Section.DaySection)
    QTest.keyClick(dialog.when, Qt.Key.Key_Down)
    assert dialog.when.moment() == clock.now() - timedelta(days=1)
    QTest.keyClicks(dialog.when, "03")
    assert dialog.when.moment().astimezone().day == 3


@pytest.mark.parametrize(("language", "shown"), [("en", "24 Nov 2026"), ("he", "24.11.2026"), ("sw", "24/11/2026")])
def test_the_moment_is_written_as_people_write_it(opened, language, shown, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language == "he" else Qt.LayoutDirection.LeftToRight)
    try:
        assert opened(language).when.text().startswith(shown)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("field", "spoil", "key"),
    [
        ("text", lambda d: d.text.clear(), "errors-hand-empty"),
        ("link", lambda d: d.link.setText("javascript:alert(1)"), "errors-address-invalid"),
        ("when", lambda d: d.when.setDateTime(d.when.dateTime().addDays(3)), "errors-hand-future"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(qtbot, dialog, desk, field, spoil, key):
    dialog.text.setPlainText("hello there")
    spoil(dialog)
    dialog.keep()
    qtbot.waitUntil(dialog.fields[field].problem.isVisible)
    assert dialog.fields[field].problem.sentence.text() == dialog._words(key)
    assert dialog.focusWidget() is dialog.fields[field].control
    assert desk.inbox.count(Query()) == 0
    assert dialog.state.isHidden()


def test_what_is_known_is_said_and_the_form_stays(qtbot, dialog, desk):
    dialog.text.setPlainText("hello there")
    desk.imports.by_hand(dialog.note()).result(60)
    dialog.keep()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.sentence.text() == dialog._words("errors-hand-known")
    assert dialog.text.toPlainText() == "hello there"


def test_pressing_twice_keeps_once(qtbot, dialog, desk):
    dialog.text.setPlainText("hello there")
    dialog.keep()
    dialog.keep()
    qtbot.waitUntil(lambda: desk.inbox.count(Query()) == 1)
    qtbot.waitUntil(lambda: not isValid(dialog))


class TestPicture:
    @pytest.fixture
    def file(self, tmp_path, pixels):
        file = tmp_path / "screen.png"
        pixels(300, 900).save(str(file))
        return file

    def test_a_picture_from_a_file_is_shown_kept_and_seen_again(self, qtbot, dialog, desk, file):
        page, field = dialog.page, dialog.picture
        field.offer(file)
        qtbot.waitUntil(field.picture.isVisible)
        assert field.picture.height() <= 200
        dialog.keep()
        qtbot.waitUntil(lambda: page.model.rowCount() == 1)
        page.list.setCurrentIndex(page.model.index(0))
        qtbot.waitUntil(lambda: len(page.detail.pictures.parts) == 1)
        (picture,) = page.detail.pictures.parts
        assert picture.image().size().toTuple() == (300, 900)
        assert picture.accessibleName()
        (kept,) = desk.home.files.iterdir()
        assert kept.read_bytes() == file.read_bytes(), "evidence is kept as it is"

    def test_a_picture_of_the_clipboard_can_be_pasted_anywhere(self, qtbot, dialog, pixels, desk):
        QGuiApplication.clipboard().setImage(pixels())
        dialog.picture.paste.click()
        assert dialog.picture.picture.isVisible()
        dialog.picture.remove.click()
        assert not dialog.picture.picture.isVisible()
        assert dialog.note().picture is None
        dialog.text.paste()
        assert dialog.picture.picture.isVisible()
        dialog.keep()
        qtbot.waitUntil(lambda: desk.inbox.count(Query()) == 1)
        assert [file.suffix for file in desk.home.files.iterdir()] == [".png"]

    def test_a_picture_and_what_is_wrong_with_it_come_into_sight(self, qtbot, dialog, pixels):
        def seen(part):
            return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()

        dialog.resize(520, 480)
        assert not seen(dialog.picture.paste)
        QGuiApplication.clipboard().setImage(pixels())
        dialog.picture.paste.click()
        qtbot.waitUntil(lambda: seen(dialog.picture.picture))
        dialog.picture.remove.click()
        for control in (dialog.link, dialog.text):
            control.setFocus()
        assert seen(dialog.text)
        QGuiApplication.clipboard().clear()
        dialog.picture.paste.click()
        qtbot.waitUntil(lambda: seen(dialog.picture.problem))

    def test_text_is_pasted_as_text(self, dialog):
        data = QMimeData()
        data.setHtml("<b>bold</b> & <img src='x'>")
        data.setText("bold & plain")
        dialog.text.insertFromMimeData(data)
        assert dialog.text.toPlainText() == "bold & plain"
        data.setText("x" * 3_000_000)
        dialog.text.insertFromMimeData(data)
        assert len(dialog.text.toPlainText()) == 65_000

    def test_an_empty_clipboard_is_said(self, dialog):
        QGuiApplication.clipboard().clear()
        dialog.picture.paste.click()
        assert dialog.picture.problem.sentence.text() == dialog._words("import-picture-none")

    @pytest.mark.qt_log_ignore("JPEG")
    @pytest.mark.parametrize(
        ("content", "key"),
        [
            (b"GIF89a" + bytes(50), "errors-picture-kind"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "errors-picture-kind"),
            (b"\x89PNG\r\n\x1a\n" + bytes(50), "errors-picture-broken"),
            (b"\xff\xd8\xff\xe0" + bytes(50), "errors-picture-broken"),
            (b"\x89PNG\r\n\x1a\n" + bytes(11 * 1024 * 1024), "errors-picture-large"),
        ],
    )
    def test_what_is_no_picture_is_said_and_not_taken(self, qtbot, dialog, tmp_path, content, key):
        file = tmp_path / "x.png"
        file.write_bytes(content)
        dialog.picture.offer(file)
        qtbot.waitUntil(dialog.picture.problem.isVisible)
        assert dialog.picture.problem.sentence.text() == dialog._words(key, megabytes=10)
        assert dialog.note().picture is None

    def test_closing_before_the_picture_is_there_ends_it(self, qtbot, dialog, file):
        dialog.picture.offer(file)
        dialog.reject()
        qtbot.waitUntil(lambda: not isValid(dialog))
        qtbot.wait(200)

    def test_a_file_can_be_dropped_or_chosen(self, qtbot, dialog, file, monkeypatch):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        assert dialog.picture.take(data)
        qtbot.waitUntil(dialog.picture.picture.isVisible)
        dialog.picture.clear()
        asked = []
        monkeypatch.setattr(QFileDialog, "open", lambda self: asked.append(self))
        dialog.picture.choose.click()
        asked[0].fileSelected.emit(str(file))
        qtbot.waitUntil(dialog.picture.picture.isVisible)

    def test_a_lost_picture_is_one_sentence_at_its_message(self, qtbot, dialog, desk, file):
        page = dialog.page
        dialog.picture.offer(file)
        qtbot.waitUntil(dialog.picture.picture.isVisible)
        dialog.keep()
        qtbot.waitUntil(lambda: page.model.rowCount() == 1)
        for kept in desk.home.files.iterdir():
            kept.unlink()
        page.list.setCurrentIndex(page.model.index(0))
        qtbot.waitUntil(lambda: len(page.detail.pictures.parts) == 1)
        assert page.detail.pictures.parts[0].text() == page._words("errors-picture-gone")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_and_can_be_reached_by_keys_alone(opened, language):
    dialog = opened(language)
    reached, first = [], dialog.focusWidget()
    for _ in range(40):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget() is first:
            break
        reached.append(dialog.focusWidget())
    assert {dialog.when, dialog.where, dialog.who, dialog.stars, dialog.link, dialog.keep_button} <= set(reached)
    assert {dialog.picture.choose, dialog.picture.paste, dialog.cancel_button} <= set(reached)
    named = [dialog.text, dialog.when, *dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractButton)]
    named += [line for line in dialog.findChildren(QLineEdit) if line.parent() is not dialog.when]
    assert [one for one in named if not one.accessibleName()] == []


def test_every_place_has_a_name(dialog):
    assert len(set(PLACES)) == len(PLACES)
    assert all(dialog._words.has(f"platform-{place}") for place in PLACES)
    assert [dialog.where.itemData(row) for row in range(dialog.where.count())] == list(PLACES)
