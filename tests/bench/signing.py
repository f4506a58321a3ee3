"""What the form of an account shows while it is signed in to through the browser."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from desktop.desk import open_desk
from desktop.vault import MemoryVault
from tests.authority import Authority
from tests.bench.camera import SIZES, rest, settle
from tests.circle import Browser, Circle, CircleWords
from tests.desktop.connectors.conftest import Web
from ui.accounts.page import AccountsPage
from ui.bridge import Bridge
from ui.places import Place, Visit
from ui.session import Session

Take = Callable[[QWidget, str], None]
DIALOGS = ((620, 660), (460, 520))


def sign_in_forms(session: Session, folder: Path, language: str) -> None:
    """Every state of the question that is answered in the browser, and an account to be signed in to again."""
    web = Web()
    server = Authority(web).url
    desk = open_desk(Path(tempfile.mkdtemp()) / "home", vault=MemoryVault(), connectors=(Circle(),))
    bridge = Bridge(desk.notices)
    page = AccountsPage(
        accounts=desk.accounts,
        words=CircleWords(language),
        bridge=bridge,
        go=lambda visit: None,
        clock=desk.clock,
        look=desk.watch.look_now,
        sign_in=desk.sign_in,
    )
    page.setParent(session.frame)
    page.resize(session.frame.size())
    page.show()
    page.visit(Visit(Place.ACCOUNTS, new=True))
    before_the_browser(page, server, _taker(folder, language))
    with_the_browser(page, server, folder, _taker(folder, language), language)
    desk.accounts.add("circle", "@sunrise", {"server": server, "token": "pasted"}).result()
    desk.watch.look_now().result()
    page.refresh()
    for width, height in SIZES:
        session.frame.resize(width, height)
        page.resize(width, height)
        rest()
        page.grab().save(str(folder / f"{language}_8_signin_card_{width}x{height}.png"))
    again(page, _taker(folder, language))
    page.hide()
    page.setParent(None)
    bridge.close()
    desk.close()
    web.close()


def before_the_browser(page: AccountsPage, server: str, take: Take) -> None:
    """Not signed in yet; a token pasted; a permission that was not given."""
    dialog, row = _form(page)
    dialog.form.rows["server"].edit.setText(server)
    take(dialog, "none")
    row.paste_button.click()
    take(dialog, "paste")
    row.edit.setText("abcdef")
    take(dialog, "pasted")
    row.paste_button.click()
    row.say_problem(dialog._words("errors-sign-in-refused"))
    take(dialog, "refused")


def with_the_browser(page: AccountsPage, server: str, folder: Path, take: Take, language: str) -> None:
    """The question where to go, the waiting, and what comes of it."""
    (dialog, row), browser = _form(page), Browser()
    row.button.click()
    settle(lambda: dialog.findChildren(QDialog))
    rest(0.2)
    question = dialog.findChildren(QDialog)[-1]
    question.grab().save(str(folder / f"{language}_8_signin_question.png"))
    address = row._address
    question.accept()
    take(dialog, "waiting")
    row.copy_button.click()
    take(dialog, "copied")
    browser.later(browser.ask, address)
    settle(dialog.save_button.isEnabled)
    take(dialog, "done")
    dialog.form.rows["server"].edit.setText(server + "/")
    take(dialog, "changed")
    dialog.reject()
    rest(0.2)


def again(page: AccountsPage, take: Take) -> None:
    """The account's form, as it is changed and as it is signed in to again."""
    for name in ("change", "sign_in"):
        page.cards[0].buttons[name].click()
        dialog, _ = _form(page)
        take(dialog, name)
        dialog.reject()
        rest(0.2)


def _form(page: AccountsPage) -> Any:
    assert page.dialog is not None
    assert page.dialog.form is not None
    return page.dialog, page.dialog.form.sign_in


def _taker(folder: Path, language: str) -> Take:
    def take(dialog: QWidget, name: str) -> None:
        for width, height in DIALOGS:
            dialog.resize(width, height)
            rest(0.3)
            dialog.grab().save(str(folder / f"{language}_8_signin_{name}_{width}x{height}.png"))

    return take
