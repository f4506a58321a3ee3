"""The form of an account: drawn from its fields, checked before it is kept, forgotten when closed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from desktop.connectors import CONNECTORS
from desktop.errors import LockedOut, OwnerError, StoreFull, VaultLocked
from desktop.model.account import AccountId, Checked, Trouble
from ui.places import Place, Visit


@pytest.fixture
def page(qtbot, desk):
    page = desk.make()
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def mail(page):
    """The form of a mail account, filled."""
    page.visit(Visit(Place.ACCOUNTS, new=True))
    dialog = page.dialog
    dialog.choice.cards[1].button.click()
    for name, answer in {"server": "imap.example", "user": "dana", "password": "s3cret"}.items():
        dialog.form.rows[name].edit.setText(answer)
    return dialog


def chosen(page, kind):
    """The dialog with the empty form of a kind."""
    page.visit(Visit(Place.ACCOUNTS, new=True))
    page.dialog.choice.cards[["feed", "mail"].index(kind)].button.click()
    return page.dialog


def primaries(dialog):
    return [b for b in dialog.findChildren(QPushButton) if b.property("look") == "primary" and b.isVisible()]


def test_every_kind_is_offered_with_what_it_is(page):
    page.add()
    names = [card.button.words() for card in page.dialog.choice.cards]
    assert names == [page._words("field-feed"), page._words("field-mail")]
    assert page._words("field-mail.what") in [label.text() for label in page.dialog.findChildren(QLabel)]


def test_the_form_is_drawn_from_the_fields_alone(mail):
    rows = mail.form.rows
    assert list(rows) == ["server", "port", "user", "password", "folder"]
    assert rows["port"].value() == "993"
    assert rows["password"].edit.echoMode() is QLineEdit.EchoMode.Password
    rows["password"].show_toggle.click()
    assert rows["password"].edit.echoMode() is QLineEdit.EchoMode.Normal
    assert rows["server"].edit.placeholderText()
    assert not mail.form.guide.isVisible()
    mail.form.guide_button.click()
    assert mail.form.guide.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_an_answer_that_is_left_empty_shows_what_it_stands_for(qtbot, mail, key):
    edits = {name: mail.form.rows[name].edit for name in ("port", "folder", "server")}
    mail.activateWindow()
    for edit in edits.values():
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        edit.selectAll()
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
        qtbot.keyClick(edit, key)
    assert {name: edit.text() for name, edit in edits.items()} == {"port": "993", "folder": "INBOX", "server": ""}


def test_a_switch_is_a_check_box(page):
    page.add()
    page.dialog.choice.cards[0].button.click()
    rows = page.dialog.form.rows
    assert isinstance(rows["private"].switch, QCheckBox)
    assert rows["private"].value() == ""
    rows["private"].switch.click()
    assert page.dialog.form.values() == {"address": "", "private": "yes"}


def test_save_waits_for_a_good_check_of_exactly_these_answers(qtbot, desk, mail):
    assert not mail.save_button.isEnabled()
    assert primaries(mail) == [mail.check_button]
    mail.check_button.click()
    assert mail.stop_button.isVisible()
    assert desk.places.asked[-1][1]["password"] == "s3cret"
    desk.places.answer()
    qtbot.waitUntil(mail.save_button.isEnabled)
    assert primaries(mail) == [mail.save_button]
    assert mail.form.name() == "Sunrise Bakery reviews"
    mail.form.rows["server"].edit.setText("other.example")
    assert not mail.save_button.isEnabled()
    assert primaries(mail) == [mail.check_button]
    mail.form.rows["server"].edit.setText("imap.example")
    assert mail.save_button.isEnabled()
    mail.form.label.edit.setText("Our letters")  # a name needs no new check
    mail.save_button.click()
    qtbot.waitUntil(lambda: desk.places.rows != [])
    assert desk.places.asked[-1][:3] == ("add", "mail", "Our letters")
    qtbot.waitUntil(lambda: not isValid(mail))


def test_a_name_of_her_own_is_not_overwritten(qtbot, desk, mail):
    mail.form.label.edit.setText("Ours")
    mail.check()
    desk.places.answer(Checked(Trouble("check-feed-empty", {"title": "x"}), 1, "Theirs"))
    qtbot.waitUntil(mail.save_button.isEnabled)
    assert mail.form.name() == "Ours"


def test_a_check_can_be_stopped_and_its_answer_is_ignored(qtbot, desk, mail):
    mail.check()
    mail.stop_button.click()
    assert mail.check_button.isVisible()
    desk.places.answer()
    mail.check()
    desk.places.answer(LockedOut())
    qtbot.waitUntil(mail.answer.isVisible)
    assert not mail.save_button.isEnabled()
    assert mail.answer.sentence.text() == mail._words("errors-locked-out")


def test_a_change_while_checking_makes_the_answer_old(qtbot, desk, mail):
    mail.check()
    mail.form.rows["server"].edit.setText("elsewhere.example")
    desk.places.answer()
    mail.check()
    desk.places.answer()
    qtbot.waitUntil(mail.save_button.isEnabled)
    assert desk.places.asked[-1][1]["server"] == "elsewhere.example"


def test_an_error_is_said_at_its_field(qtbot, desk, mail):
    mail.form.rows["user"].edit.clear()
    mail.check()
    desk.places.answer(OwnerError("errors-field-missing", field="user", kind="mail"))
    qtbot.waitUntil(lambda: mail.form.rows["user"].problem.isVisible())
    assert not mail.answer.isVisible()
    assert mail.focusWidget() is mail.form.rows["user"].edit
    qtbot.keyClicks(mail.form.rows["user"].edit, "dana")
    assert not mail.form.rows["user"].problem.isVisible()


def test_what_cannot_be_kept_is_said_and_nothing_is_lost(qtbot, desk, mail):
    mail.check()
    desk.places.answer()
    qtbot.waitUntil(mail.save_button.isEnabled)
    desk.places.trouble = StoreFull()
    mail.save()
    qtbot.waitUntil(mail.answer.isVisible)
    assert mail.form.rows["server"].value() == "imap.example"
    assert mail.save_button.isEnabled()


def test_no_secret_stays_after_closing(qtbot, desk, mail):
    mail.check()
    desk.places.answer()
    qtbot.waitUntil(mail.save_button.isEnabled)
    edit, form, checking = mail.form.rows["password"].edit, mail.form, mail._checking
    mail.reject()
    assert not edit.isUndoAvailable()
    assert form.values()["password"] == ""
    assert "s3cret" not in repr(checking)


def test_an_answer_after_closing_harms_nobody(qtbot, desk, page, mail):
    mail.check()
    mail.reject()
    qtbot.waitUntil(lambda: page.dialog is None)
    desk.places.answer()
    page.add()
    assert page.dialog.isVisible()


@pytest.mark.parametrize("language", ["en", "sw", "he"])
def test_the_hint_of_a_secret_says_where_it_is_really_kept(qtbot, desk, language):
    page = desk.make(language)
    with qtbot.waitExposed(page):
        page.show()
    for absent in (False, True):
        desk.places.vault = Trouble("errors-vault-absent") if absent else Trouble("errors-vault-locked")
        form = chosen(page, "mail").form
        said = page._words("accounts-keeping-absent" if absent else "accounts-keeping")
        row = form.rows["password"]
        assert row.keeping.isVisible()
        assert row.keeping.text() == said
        assert said in row.edit.accessibleDescription()
        assert not any(form.rows[name].keeping.isVisible() for name in ("server", "port", "user", "folder"))
        page.dialog.reject()


def test_where_an_address_is_kept_is_said_once_it_is_private(desk, page):
    form = chosen(page, "feed").form
    row = form.rows["private"]
    assert not row.keeping.isVisible()
    row.switch.click()
    assert row.keeping.isVisible()
    assert row.keeping.text() == page._words("accounts-keeping")


def test_a_keyring_that_is_locked_while_saving_says_to_save_again(qtbot, desk, mail):
    mail.check()
    desk.places.answer()
    qtbot.waitUntil(mail.save_button.isEnabled)
    desk.places.trouble = VaultLocked()
    mail.save()
    qtbot.waitUntil(mail.answer.isVisible)
    assert "choose “Save” again" in mail.answer.sentence.text().translate({0x2068: None, 0x2069: None})
    desk.places.trouble = None
    mail.save()
    qtbot.waitUntil(lambda: not isValid(mail))


def test_a_session_vault_is_said_aloud(desk, page):
    desk.places.vault = Trouble("errors-vault-absent")
    page.add()
    assert not page.dialog.vault.isVisible()
    page.dialog.choice.cards[1].button.click()
    assert page.dialog.vault.sentence.text() == page._words("errors-vault-absent")


def test_the_keyring_is_asked_for_once_an_address_is_private(desk, page):
    desk.places.vault = Trouble("errors-vault-absent")
    page.add()
    page.dialog.choice.cards[0].button.click()
    assert not page.dialog.vault.isVisible()
    page.dialog.form.rows["private"].switch.click()
    assert page.dialog.vault.isVisible()
    page.dialog.form.rows["private"].switch.click()
    assert not page.dialog.vault.isVisible()


def test_changing_keeps_secrets_that_are_left_empty(qtbot, desk, page):
    account = desk.places.put("Letters", kind="mail", secret=("password",))
    page.refresh()
    page.cards[0].buttons["change"].click()
    dialog = page.dialog
    assert dialog.choice is None
    assert dialog.form.rows["password"].edit.placeholderText() == page._words("accounts-kept")
    assert dialog.save_button.isEnabled()  # nothing but the name may have changed
    dialog.form.rows["user"].edit.setText("noa")
    assert not dialog.save_button.isEnabled()
    dialog.check()
    assert desk.places.asked[-1][2] == account.id
    desk.places.answer()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save()
    qtbot.waitUntil(lambda: desk.places.asked[-1][0] == "change")
    assert desk.places.asked[-1][1] == AccountId("id0")
    assert desk.places.asked[-1][3]["password"] == ""


def test_back_leads_to_the_kinds_and_forward_to_what_was_typed(mail):
    form = mail.form
    mail.back_button.click()
    assert mail.choice is not None
    assert mail.form is None
    assert not form.isVisible()
    mail.choice.cards[0].button.click()
    assert mail.form.values()["address"] == ""
    mail.back_button.click()
    mail.choice.cards[1].button.click()
    assert mail.form.values()["password"] == "s3cret"
    assert mail.form.isVisible()
    mail.back_button.click()
    mail.reject()
    assert form.values()["password"] == ""


def test_after_a_failed_check_the_focus_is_where_it_was(qtbot, desk, mail):
    with qtbot.waitActive(mail):
        mail.activateWindow()
    mail.check_button.setFocus()
    qtbot.keyClick(mail.check_button, Qt.Key.Key_Space)
    assert mail.focusWidget() is mail.stop_button
    desk.places.answer(LockedOut())
    qtbot.waitUntil(mail.answer.isVisible)
    assert mail.focusWidget() is mail.check_button


def test_what_is_wrong_is_brought_into_sight(qtbot, desk, mail):
    mail.resize(620, 420)
    mail.check_button.setFocus()
    mail.check()
    desk.places.answer(LockedOut())
    qtbot.waitUntil(mail.answer.isVisible)
    room, banner = mail._area.viewport(), mail.answer
    qtbot.waitUntil(lambda: room.rect().contains(banner.rect().translated(banner.mapTo(room, QPoint(0, 0)))))


def test_everything_that_can_be_reached_has_a_name(qtbot, mail):
    reachable = [
        one
        for one in (*mail.findChildren(QAbstractButton), *mail.findChildren(QLineEdit))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    assert len(reachable) > 8
    assert [one for one in reachable if not one.accessibleName() and not one.text()] == []


def test_enter_checks_and_escape_closes(qtbot, desk, mail):
    qtbot.keyClick(mail.form.rows["user"].edit, Qt.Key.Key_Return)
    assert len(desk.places.waiting) == 1
    qtbot.keyClick(mail, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(mail) or not mail.isVisible())


def test_hostile_names_from_outside_stay_plain(qtbot, desk, mail):
    mail.check()
    desk.places.answer(Checked(Trouble("check-feed-empty", {"title": "x"}), 1, '<img src="/dev/zero">\u202eevil\nname'))
    qtbot.waitUntil(mail.save_button.isEnabled)
    assert "\u202e" not in mail.form.name()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in mail.findChildren(QLabel))


def test_a_form_opens_at_its_top_with_the_first_answer_in_sight(qtbot, session):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.window.go(Visit(Place.ACCOUNTS))
    page = session.shown.page(Place.ACCOUNTS)
    for number in range(len(CONNECTORS)):
        page.add()
        dialog = page.dialog
        dialog.resize(620, 540)  # what a screen of 900x600 leaves
        qtbot.wait(60)
        dialog.choice.cards[number].button.setFocus()
        dialog.choice.cards[number].button.click()
        qtbot.wait(60)
        assert dialog._area.verticalScrollBar().value() == 0, dialog.form.kind.id
        first = next(row.first() for row in dialog.form.rows.values() if row.first() is not None)
        assert dialog.focusWidget() is first
        seen = first.mapTo(dialog._area.viewport(), first.rect().bottomLeft()).y()
        assert 0 < seen <= dialog._area.viewport().height()
        dialog.reject()
        qtbot.waitUntil(lambda: page.dialog is None)


def test_a_sign_in_that_can_be_left_out_does_not_come_first(qtbot, session):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.window.go(Visit(Place.ACCOUNTS, new=True))
    dialog = session.shown.page(Place.ACCOUNTS).dialog
    dialog._choose(next(one.kind for one in CONNECTORS if one.kind.id == "x"))
    assert dialog.state.text() == dialog._words("accounts-check-first")
    assert primaries(dialog) == [dialog.check_button]
    dialog._choose(next(one.kind for one in CONNECTORS if one.kind.id == "mastodon"))
    assert primaries(dialog) == [dialog.form.sign_in.button]
