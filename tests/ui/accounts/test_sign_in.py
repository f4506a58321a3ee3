"""Signing in from the form: a real desk, a real small server, and a browser beside the window."""

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from desktop.connectors.http import PoliteHttp
from desktop.content.words import LANGUAGES
from desktop.desk import open_desk
from desktop.model.account import Health
from desktop.vault import MemoryVault
from tests.authority import authority
from tests.circle import Browser, Circle, CircleWords
from tests.desktop.connectors.conftest import web
from ui.accounts.page import AccountsPage
from ui.accounts.sign_in_row import Signed
from ui.bridge import Bridge
from ui.places import Place, Visit
from ui.question import Question

__all__ = ["authority", "web"]


class Opener(QObject):
    """Where the computer's browser would open: it does what ``deed`` says, beside the window."""

    def __init__(self):
        super().__init__()
        self.browser, self.urls = Browser(), []
        self.deed = self.browser.ask
        QDesktopServices.setUrlHandler("http", self, "open")

    @Slot("QUrl")
    def open(self, url):
        address = bytes(url.toEncoded()).decode()
        self.urls.append(address)
        self.browser.later(self.deed, address)


@pytest.fixture
def opener(qapp):
    opener = Opener()
    yield opener
    QDesktopServices.unsetUrlHandler("http")
    for thread in opener.browser.threads:
        thread.join(5)


@pytest.fixture
def circle():
    return Circle()


@pytest.fixture
def desk(home, circle):
    desk = open_desk(home, vault=MemoryVault(), connectors=(circle,), http=PoliteHttp(deadline=5.0))
    yield desk
    desk.close()


@pytest.fixture
def make(qtbot, desk):
    """Pages over the desk, shown."""
    bridges = []

    def make(language="en", **more):
        bridges.append(Bridge(desk.notices))
        page = AccountsPage(
            accounts=desk.accounts,
            words=CircleWords(language, desk.clock.now),
            bridge=bridges[-1],
            go=lambda visit: None,
            clock=desk.clock,
            look=desk.watch.look_now,
            **{"sign_in": desk.sign_in, **more},
        )
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield make
    for bridge in bridges:
        bridge.close()


@pytest.fixture
def form(make, authority):
    """The form of a new account, with all answers but the sign-in."""
    return filled(make(), authority)


def filled(page, authority):
    page.visit(Visit(Place.ACCOUNTS, new=True))
    dialog = page.dialog
    dialog.form.rows["server"].edit.setText(authority.url)
    return dialog


def row_of(dialog):
    return dialog.form.sign_in


def question_of(qtbot, dialog):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(Question)))
    return next(one for one in dialog.findChildren(Question) if one.isVisible())


def yes(question):
    return next(one for one in question.findChildren(QPushButton) if one.property("look") == "primary")


def go(qtbot, dialog):
    """Press the button, say yes to the address."""
    row_of(dialog).button.click()
    yes(question_of(qtbot, dialog)).click()


def primaries(dialog):
    return [b for b in dialog.findChildren(QPushButton) if b.property("look") == "primary" and b.isVisible()]


def said(row):
    return row.state.text()


def test_from_the_button_to_a_kept_account(qtbot, desk, circle, form, opener):
    row, words = row_of(form), form._words
    assert primaries(form) == [row.button]
    assert said(row) == words("signin-state-none")
    assert form.state.text() == words("signin-first")
    row.button.click()
    assert (row.signed, primaries(form)) == (Signed.ASKING, [])
    question = question_of(qtbot, form)
    assert "127.0.0.1" in [label.text() for label in question.findChildren(QLabel)]
    assert opener.urls == []
    assert said(row) == words("signin-state-waiting")
    yes(question).click()
    qtbot.waitUntil(form.save_button.isEnabled)  # checked by itself
    assert len(opener.urls) == 1
    assert (row.signed, said(row), primaries(form)) == (Signed.DONE, words("signin-state-done"), [form.save_button])
    assert "access-1" in row.value()
    assert "amina" in form.good.sentence.text()
    form.save_button.click()
    qtbot.waitUntil(lambda: not isValid(form))
    ((account, _),) = desk.accounts.listed()
    assert account.secret_names == ("token",)
    desk.watch.look_now().result(60)
    assert circle.names == ["amina"]


def test_enter_in_the_form_signs_in_first(qtbot, form, opener):
    qtbot.keyClick(form.form.rows["server"].edit, Qt.Key.Key_Return)
    assert row_of(form).signed is Signed.ASKING
    question_of(qtbot, form).reject()


def test_check_says_that_the_sign_in_is_missing_at_its_place(qtbot, form):
    row = row_of(form)
    form.check_button.click()
    qtbot.waitUntil(row.problem.isVisible)
    assert row.problem.sentence.text() == form._words("errors-sign-in-first")
    assert form.focusWidget() is row.button


def test_what_is_missing_for_the_sign_in_is_said_at_its_field(qtbot, form, opener):
    server = form.form.rows["server"]
    server.edit.clear()
    row_of(form).button.click()
    qtbot.waitUntil(server.problem.isVisible)
    assert row_of(form).signed is Signed.NONE
    assert form.focusWidget() is server.edit
    server.edit.setText("http://127.0.0.1:9")
    row_of(form).button.click()
    qtbot.waitUntil(server.problem.isVisible)
    assert server.problem.sentence.text() == form._words("errors-connection-refused")


def test_who_stays_here_waits_for_nobody(qtbot, desk, form, opener):
    row_of(form).button.click()
    question = question_of(qtbot, form)
    going = desk.sign_in._current
    question.reject()
    qtbot.waitUntil(lambda: going.over)
    assert (row_of(form).signed, opener.urls) == (Signed.NONE, [])
    assert form.focusWidget() is row_of(form).button


def test_a_refusal_is_said_at_the_field_and_can_be_tried_again(qtbot, form, opener, authority):
    row = row_of(form)
    authority.says = {"code": None, "error": "access_denied", "error_description": "<img src=x>"}
    go(qtbot, form)
    qtbot.waitUntil(row.problem.isVisible)
    assert row.problem.sentence.text() == form._words("errors-sign-in-refused")
    assert (row.signed, row.value(), form.focusWidget()) == (Signed.NONE, "", row.button)
    authority.says = {}
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    assert not row.problem.isVisible()


def test_stop_and_copy(qtbot, desk, form, opener, authority):
    row = row_of(form)
    opener.deed = lambda url: None  # the owner does not sign in
    go(qtbot, form)
    going = desk.sign_in._current
    assert form.focusWidget() is row.stop_button
    row.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(authority.url + "/authorize?")
    assert said(row) == form._words("signin-state-copied")
    row.stop_button.click()
    qtbot.waitUntil(lambda: going.over)
    assert (row.signed, row.value(), row.button.isVisible(), row.stop_button.isVisible()) == (
        Signed.NONE, "", True, False,
    )  # fmt: skip
    assert form.focusWidget() is row.button
    go(qtbot, form)
    QGuiApplication.clipboard().clear()
    opener.browser.ask(opener.urls[-1])
    qtbot.waitUntil(form.save_button.isEnabled)


def test_closing_the_form_ends_the_waiting_and_forgets_the_token(qtbot, desk, form, opener):
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    opener.deed = lambda url: None
    go(qtbot, form)
    row, going = row_of(form), desk.sign_in._current
    assert "access-1" in row.value()  # what was earned before holds until there is something new
    form.reject()
    qtbot.waitUntil(lambda: going.over)
    assert row.value() == ""
    qtbot.waitUntil(lambda: not isValid(form))


def test_an_answer_above_that_changes_makes_the_sign_in_worth_nothing(qtbot, form, opener):
    row = row_of(form)
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    form.form.rows["topic"].edit.setText("bread")  # asked after it: the sign-in stays
    assert row.signed is Signed.DONE
    assert primaries(form) == [form.check_button]
    form.form.rows["server"].edit.setText("https://another.example")
    assert (row.signed, row.value()) == (Signed.CHANGED, "")
    assert primaries(form) == [row.button]
    assert not form.save_button.isEnabled()


def test_an_answer_above_that_changes_ends_the_waiting(qtbot, desk, form, opener):
    opener.deed = lambda url: None
    go(qtbot, form)
    going = desk.sign_in._current
    form.form.rows["server"].edit.setText("https://another.example")
    qtbot.waitUntil(lambda: going.over)
    assert row_of(form).signed is Signed.CHANGED


def test_a_token_can_be_pasted_instead(qtbot, desk, form):
    row = row_of(form)
    row.paste_button.click()
    assert (row.edit.isVisible(), row.button.isVisible()) == (True, False)
    assert row.edit.echoMode() is QLineEdit.EchoMode.Password
    assert form.focusWidget() is row.edit
    assert row.signed is Signed.NONE
    row.edit.setText(" pasted-token\n ")
    assert (row.signed, primaries(form)) == (Signed.PASTED, [form.check_button])
    form.check_button.click()
    qtbot.waitUntil(form.answer.isVisible)  # the server does not know it
    row.paste_button.click()
    assert (row.value(), row.signed, row.button.isVisible()) == ("", Signed.NONE, True)
    row.paste_button.click()
    assert row.edit.text() == ""
    row.edit.setText("x")
    row.edit.setText("")
    assert row.signed is Signed.NONE


def test_without_a_way_to_wait_for_a_browser_there_is_only_the_line(make, authority):
    row = row_of(filled(make(sign_in=None), authority))
    assert (row.edit.isVisible(), row.button.isVisible(), row.paste_button.isVisible()) == (True, False, False)
    assert row.first() is row.edit


def locked_out(desk, page, authority):
    account = desk.accounts.add("circle", "Ours", {"server": authority.url, "token": "worthless"}).result(60)
    desk.watch.look_now().result(60)
    page.refresh()
    return account


def test_an_account_that_is_locked_out_leads_straight_to_the_button(qtbot, desk, circle, make, opener, authority):
    page = make()
    locked_out(desk, page, authority)
    button = page.cards[0].buttons["sign_in"]
    qtbot.waitUntil(button.isVisible)
    assert button.words() == page._words("signin-again")
    assert [name for name, one in page.cards[0].buttons.items() if one.property("look") == "primary"] == ["sign_in"]
    assert button.accessibleName() == page._words("signin-again.name", label="Ours")
    button.click()
    dialog, row = page.dialog, row_of(page.dialog)
    assert (row.signed, dialog.form.focusWidget()) == (Signed.OVER, row.button)
    assert primaries(dialog) == [row.button]
    assert not dialog.save_button.isEnabled()
    go(qtbot, dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not isValid(dialog))
    desk.watch.look_now().result(60)
    page.refresh()
    assert desk.accounts.listed()[0][1].health is Health.GOOD
    assert (circle.names, button.isVisible()) == (["amina"], False)
    assert len(desk.accounts.listed()) == 1


def test_a_healthy_account_is_changed_without_signing_in(qtbot, desk, make, opener, authority, form):
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    form.save_button.click()
    qtbot.waitUntil(lambda: not isValid(form))
    page = make()
    page.refresh()
    assert not page.cards[0].buttons["sign_in"].isVisible()
    page.cards[0].buttons["change"].click()
    dialog, row = page.dialog, row_of(page.dialog)
    assert (row.signed, row.value(), primaries(dialog)) == (Signed.KEPT, "", [dialog.save_button])
    dialog.form.rows["topic"].edit.setText("bread")
    dialog.check_button.click()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert "amina" in dialog.good.sentence.text()
    row.paste_button.click()
    row.paste_button.click()
    assert row.signed is Signed.KEPT
    dialog.form.rows["server"].edit.setText(authority.url + "/else")
    assert row.signed is Signed.CHANGED
    row.paste_button.click()
    row.paste_button.click()
    assert row.signed is Signed.CHANGED


def test_another_kind_without_a_sign_in_has_no_such_button(desk, make):
    page = make()
    assert all("sign_in" not in card.buttons for card in page.cards)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_words_and_every_control_a_name(qtbot, make, authority, language):
    dialog = filled(make(language), authority)
    row = row_of(dialog)
    row._address = "http://127.0.0.1/"
    for signed in Signed:
        row._turn(signed)
        assert said(row)
        assert not said(row).endswith("(en)")
        for control in (*row.findChildren(QAbstractButton), *row.findChildren(QLineEdit)):
            if control.isVisible():
                assert control.accessibleName() or control.text()
                assert not control.accessibleName().endswith("(en)")
        if row.button.isVisible():
            assert said(row) in row.button.accessibleDescription()
        if row.stop_button.isVisible():
            assert said(row) in row.stop_button.accessibleDescription()


def test_the_keyboard_goes_through_it_in_order(qtbot, form):
    row = row_of(form)
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Tab)
    assert form.focusWidget() is row.paste_button
    qtbot.keyClick(row.paste_button, Qt.Key.Key_Return)
    assert form.focusWidget() is row.edit
    qtbot.keyClick(row.edit, Qt.Key.Key_Tab)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert form.focusWidget() is row.paste_button


def test_right_to_left_mirrors_but_a_token_is_written_left_to_right(qtbot, make, authority):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        row = row_of(filled(make("he"), authority))
        qtbot.waitUntil(lambda: row.button.x() > row.paste_button.x())
        row.paste_button.click()
        assert row.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_desk_may_close_while_a_browser_is_waited_for(qtbot, desk, form, opener):
    opener.deed = lambda url: None
    go(qtbot, form)
    going = desk.sign_in._current
    desk.close()
    assert going.over
    qtbot.waitUntil(lambda: row_of(form).signed is Signed.NONE)


@pytest.mark.parametrize("wrong", ["http://127.0.0.1:1", "http://nowhere.invalid"])
def test_a_server_that_is_not_there_is_told_below_the_server(qtbot, make, wrong):
    page = make()
    page.visit(Visit(Place.ACCOUNTS, new=True))
    form = page.dialog.form
    form.rows["server"].edit.setText(wrong)
    row_of(page.dialog).button.click()
    qtbot.waitUntil(form.rows["server"].problem.isVisible)
    assert not form.sign_in.problem.isVisible()
    assert page.dialog.focusWidget() is form.rows["server"].edit


def test_a_finished_sign_in_stays_while_the_line_for_a_token_is_looked_at(qtbot, desk, form, opener):
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    row, earned = row_of(form), row_of(form).value()
    for _ in "there", "and back":
        row.paste_button.click()
        assert (row.value(), row.signed) == (earned, Signed.DONE)
        assert form.save_button.isEnabled()
    row.paste_button.click()
    row.edit.setText("pasted")
    assert (row.value(), row.signed) == ("pasted", Signed.PASTED)
    row.edit.setText("")
    assert (row.value(), row.signed) == (earned, Signed.DONE)
    row.edit.setText("pasted")
    row.paste_button.click()
    assert (row.value(), row.signed, row.edit.text()) == (earned, Signed.DONE, "")
    form.save_button.click()
    qtbot.waitUntil(lambda: len(desk.accounts.listed()) == 1)


def test_a_sign_in_for_other_answers_does_not_come_back_behind_a_pasted_token(qtbot, form, opener):
    go(qtbot, form)
    qtbot.waitUntil(form.save_button.isEnabled)
    row = row_of(form)
    row.paste_button.click()
    row.edit.setText("pasted")
    form.form.rows["program"].edit.setText("another")
    assert (row.value(), row.signed) == ("pasted", Signed.PASTED)
    row.edit.setText("")
    assert (row.value(), row.signed) == ("", Signed.CHANGED)
