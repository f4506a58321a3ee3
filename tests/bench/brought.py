"""What the window shows while messages are brought in by hand and by file."""

import tempfile
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from tests.bench.camera import page_of, rest, settle, shoot, shoot_end
from ui.imports.dialog import ImportDialog, Stage
from ui.imports.note_dialog import NoteDialog
from ui.inbox.page import MessagesPage
from ui.places import Place, Visit
from ui.session import Session

FILES = Path(__file__).parents[1] / "recordings" / "files"
OWN = {"en": "android_en_us.txt", "he": "android_he.txt", "sw": "android_sw.txt"}
TEXTS = {
    "en": "Two of us got sick after the pies from Sunrise. Nobody answers the phone.",
    "he": "שנינו חולים אחרי הפשטידות של מאפיית הזריחה. אף אחד לא עונה לטלפון.",
    "sw": "Wawili wetu tumeugua baada ya kula pai za Sunrise. Hakuna anayepokea simu.",
}


def brought(session: Session, folder: Path, language: str) -> None:
    """The form, empty, wrong and filled; the file's questions, its columns, its end; the page afterwards."""
    session.window.go(Visit(Place.MESSAGES))
    page = page_of(session, Place.MESSAGES)
    assert isinstance(page, MessagesPage)
    note(page, folder, language)
    shoot(session, folder, f"{language}_8_messages_added")
    page.list.setCurrentIndex(page.model.index(0))
    page.list.activated.emit(page.model.index(0))
    rest()
    shoot(session, folder, f"{language}_8_message_with_picture")
    files(page, folder, language)
    shoot(session, folder, f"{language}_8_messages_imported")
    shoot_end(session, folder, f"{language}_8_messages_imported")


def note(page: MessagesPage, folder: Path, language: str) -> None:
    """The form for one message."""
    assert page.additions is not None
    page.additions.add_note()
    dialog = page.additions.dialog
    assert isinstance(dialog, NoteDialog)
    rest(0.3)
    dialog.grab().save(str(folder / f"{language}_8_note.png"))
    dialog.keep()
    settle(dialog.fields["text"].problem.isVisible)
    rest(0.2)
    dialog.grab().save(str(folder / f"{language}_8_note_wrong.png"))
    dialog.text.setPlainText(TEXTS[language])
    dialog.who.setText("@amina_k")
    dialog.stars.setCurrentIndex(5)
    dialog.picture.offer(_screenshot(TEXTS[language]))
    settle(dialog.picture.picture.isVisible)
    dialog.show_whole(dialog.picture)
    rest(0.3)
    dialog.grab().save(str(folder / f"{language}_8_note_filled.png"))
    dialog.keep()
    settle(lambda: page.model.rowCount() > 0)
    rest()


def files(page: MessagesPage, folder: Path, language: str) -> None:
    """The window in which a file is brought in, from its beginning to its end."""
    assert page.additions is not None
    page.additions.bring()
    dialog = page.additions.dialog
    assert isinstance(dialog, ImportDialog)

    def save(name: str) -> None:
        rest(0.3)
        dialog.grab().save(str(folder / f"{language}_8_{name}.png"))

    def look(name: str) -> None:
        dialog.look(FILES / name)
        settle(lambda: dialog._stage is Stage.SEEN or dialog.problem.isVisible())

    save("import")
    for name, file in (("chat", OWN[language]), ("dates", "ambiguous.txt"), ("letters", "reviews_he.csv")):
        look(file)
        save(f"import_{name}")
    look("reviews_en.csv")
    save("import_table")
    dialog.preview.questions.fold.click()
    save("import_columns")
    dialog.keep()
    settle(lambda: dialog._stage is Stage.DONE)
    save("import_done")
    dialog.begin()
    save("import_earlier")
    dialog.look(FILES / "nothing.csv")
    settle(dialog.problem.isVisible)
    save("import_refused")
    dialog.reject()
    rest(0.2)


def _screenshot(text: str) -> Path:
    """A picture as a telephone would take one."""
    image = QImage(720, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#F4F1EC"))
    painter = QPainter(image)
    painter.fillRect(40, 40, 640, 240, QColor("#FFFFFF"))
    painter.setPen(QColor("#1E2A2D"))
    painter.drawText(70, 70, 580, 180, 0x1000, text)
    painter.end()
    file = Path(tempfile.mkdtemp()) / "screenshot.png"
    image.save(str(file))
    return file
