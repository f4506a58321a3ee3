"""What the window shows while something is done: forms, questions, refusals, trouble."""

from dataclasses import replace
from pathlib import Path

from desktop.content.words import Words
from desktop.errors import StoreError
from desktop.model.account import Trouble
from desktop.model.inbox import Query
from desktop.model.incident import Incident
from desktop.model.notice import StoreTroubled
from desktop.model.outgoing import Fate
from desktop.store import outgoing
from tests.bench.camera import SIZES, page_of, rest, settle, shoot, shoot_dialogs, shoot_end
from ui.accounts.page import AccountsPage
from ui.frame import Frame
from ui.inbox.page import MessagesPage
from ui.incident.page import CrisisPage
from ui.places import Place, Visit
from ui.replies.page import RepliesPage
from ui.session import Session
from ui.trouble_page import TroublePage

NOBODY = "http://127.0.0.1:9/reviews.xml"
"""An address at which nobody answers."""


def account_forms(session: Session, folder: Path, language: str) -> None:
    """The choice of a kind, each kind's form empty with its guide open, and one with what is wrong."""
    page = page_of(session, Place.ACCOUNTS)
    assert isinstance(page, AccountsPage)
    kinds = page.dialog.choice.cards if page.dialog and page.dialog.choice else ()
    shoot_dialogs(session, folder, f"{language}_5_account_kinds")
    for number in range(len(kinds)):
        for state in ("form", "wrong"):
            page.add()
            dialog = page.dialog
            assert dialog is not None
            assert dialog.choice is not None
            dialog.choice.cards[number].button.click()
            assert dialog.form is not None
            if state == "wrong":
                dialog.check_button.click()
                rest()
            else:
                dialog.form.guide_button.click()
            shoot_dialogs(session, folder, f"{language}_5_account_{dialog.form.kind.id}_{state}")


def troubles(session: Session, folder: Path, language: str) -> None:
    """An account at which nobody answers, its questions, a full disk, and a store that cannot be opened."""
    desk = session.shown.desk
    label = session.shown.words("platform-google")
    account = desk.accounts.add("feed", label, {"address": NOBODY}).result()
    looked = desk.watch.look_now()
    settle(looked.done)
    session.window.go(Visit(Place.ACCOUNTS))
    shoot(session, folder, f"{language}_6_account_trouble")
    page = page_of(session, Place.ACCOUNTS)
    assert isinstance(page, AccountsPage)
    for name in ("change", "remove"):
        page.cards[0].buttons[name].click()
        shoot_dialogs(session, folder, f"{language}_6_account_{name}")
    settle(desk.accounts.pause(account.id, True).done)
    rest()
    shoot(session, folder, f"{language}_6_account_paused")
    session.window.go(Visit(Place.NOW))
    shoot(session, folder, f"{language}_6_now_trouble")
    desk.notices.tell(StoreTroubled("errors-store-full"))
    shoot(session, folder, f"{language}_6_now_disk_full")
    desk.notices.tell(StoreTroubled(""))
    words = Words(language)
    alone = Frame()
    alone.hold(TroublePage(StoreError(key="errors-store-damaged"), words, lambda: None, lambda: None))
    alone.resize(*SIZES[-1])
    alone.show()
    rest()
    alone.grab().save(str(folder / f"{language}_6_cannot_open.png"))
    alone.hide()


def deeds(session: Session, folder: Path, language: str, case: Incident) -> None:
    """What the pages show while something is done: forms, questions, refusals, and an ended case."""
    for deed in (correct_label, draft, send, steps):
        deed(session, folder, language, case)


def correct_label(session: Session, folder: Path, language: str, case: Incident) -> None:
    """A message read in full, then with its label corrected."""
    session.window.go(Visit(Place.MESSAGES, messages=session.shown.desk.incidents.messages(case.id)))
    page = page_of(session, Place.MESSAGES)
    assert isinstance(page, MessagesPage)
    settle(lambda: page.model.rowCount() > 0)
    page.list.setCurrentIndex(page.model.index(0))
    page.list.activated.emit(page.model.index(0))
    shoot(session, folder, f"{language}_7_message")
    button = next(button for button in page.detail.read.labels.values() if not button.isChecked())
    button.click()
    rest()
    shoot_end(session, folder, f"{language}_7_message_corrected")
    page.detail.open.click()
    shoot_dialogs(session, folder, f"{language}_7_message_link")


def fill(page: RepliesPage) -> None:
    """Fill every field that is open with its example."""
    template = page.writing.template
    for field in template.fields if template else ():
        line = page.fields.line(field)
        if line is not None and not line.text():
            line.setText(line.placeholderText().partition(" ")[2])


def draft(session: Session, folder: Path, language: str, case: Incident) -> None:
    """A reply that is not complete, one that is copied, and the question before it is replaced."""
    first = session.shown.desk.incidents.messages(case.id)[:1]
    session.window.go(Visit(Place.REPLIES, messages=first, incident=case.id))
    page = page_of(session, Place.REPLIES)
    assert isinstance(page, RepliesPage)
    page.sheet.copy.click()
    shoot(session, folder, f"{language}_7_reply_incomplete")
    fill(page)
    page.sheet.copy.click()
    rest()
    shoot(session, folder, f"{language}_7_reply_copied")
    page.sheet.editor.appendPlainText("…")
    page.sheet.short_chosen.emit(True)
    shoot_dialogs(session, folder, f"{language}_7_reply_replace")


def send(session: Session, folder: Path, language: str, case: Incident) -> None:
    """The question before a reply goes out, and all that can become of one: sent, not sent, in doubt; then the list."""
    desk = session.shown.desk
    ways = [item for item in desk.inbox.page(Query(), limit=200) if desk.outbox.way(item.message.id)]
    wide = Visit(Place.REPLIES, messages=(ways[0].message.id,), incident=case.id)
    session.window.go(wide)
    page = page_of(session, Place.REPLIES)
    assert isinstance(page, RepliesPage)
    fill(page)
    page.sheet.short_chosen.emit(True)
    for number, (width, height) in enumerate(SIZES):
        session.frame.resize(width, height)
        page.sheet.reply.click()
        settle(lambda: page.sending.dialog is not None)
        shoot_dialogs(session, folder, f"{language}_7_reply_confirm_{number}")
    shoot(session, folder, f"{language}_7_reply_not_yet")
    fates = (Fate.WAITING, Trouble("outbox-why-offline")), (Fate.REFUSED, Trouble("errors-bluesky-refused"))
    for item, (state, trouble) in zip(ways[1:], (*fates, (Fate.UNCLEAR, None)), strict=False):
        text = desk.replies.filled(page.writing.offered()[0], language, page.writing.choice.values, short=True).text
        parcel = desk.outbox.prepare(item.message.id, text).result()
        now = desk.clock.now()
        stands = replace(parcel.outgoing, state=state, trouble=trouble, tried_at=now)
        desk.keeping.database.write(lambda tables, one=stands: outgoing.keep(tables, one)).result()  # type: ignore[misc]
        session.window.go(Visit(Place.REPLIES, messages=(item.message.id,), incident=case.id))
        shoot(session, folder, f"{language}_7_reply_{state}")
    page.sending.show_list()
    shoot_dialogs(session, folder, f"{language}_7_reply_list")
    session.window.go(wide)
    page.sheet.short_chosen.emit(True)
    fill(page)
    page.sheet.reply.click()
    settle(lambda: page.sending.dialog is not None)
    assert page.sending.dialog is not None
    page.sending.dialog.yes.click()
    settle(lambda: page.sheet.said.buttons() or desk.outbox.about(ways[0].message.id).outgoing.state is Fate.SENT)
    shoot(session, folder, f"{language}_7_reply_sent")


def steps(session: Session, folder: Path, language: str, case: Incident) -> None:
    """A later stage, the questions before a step is skipped and the case ended, the form, and an ended case."""
    session.window.go(Visit(Place.CRISIS, incident=case.id))
    page = page_of(session, Place.CRISIS)
    assert isinstance(page, CrisisPage)
    shoot_end(session, folder, f"{language}_7_crisis")
    stages = tuple(page.view.stages.buttons.values())
    stages[2].click()
    page.view.steps.rows[0].more.click()
    shoot(session, folder, f"{language}_7_crisis_stage")
    page.work.ask_skip(page.view.model.step(0).step)
    shoot_dialogs(session, folder, f"{language}_7_crisis_skip")
    page.end.click()
    shoot_dialogs(session, folder, f"{language}_7_crisis_end_ask")
    page.view.stages.another.click()
    shoot(session, folder, f"{language}_7_crisis_form")
    for line in page.form.lines.values():
        line.clear()
    page.form.yes.click()
    rest()
    shoot_end(session, folder, f"{language}_7_crisis_form_wrong")
    page.form.no.click()
    page.end.click()
    assert page.work.dialog is not None
    page.work.dialog.reason.setText(page.work.dialog.reason.placeholderText())
    page.work.dialog.yes.click()
    rest()
    shoot(session, folder, f"{language}_7_crisis_ended")
    session.window.go(Visit(Place.CRISIS, incident=case.id))
    shoot(session, folder, f"{language}_7_crisis_closed")
