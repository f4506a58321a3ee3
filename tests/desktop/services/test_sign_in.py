"""Signing in from a form's answers to a kept token, with a browser that is a person's in all but the glass."""

import base64
import gc
import hashlib
import re
import threading
from concurrent.futures import Future
from urllib.error import URLError

import pytest

from desktop.connectors.http import PoliteHttp
from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.errors import DeskError, Garbled, LockedOut, OwnerError, SecretMissing, Unreachable
from desktop.model.account import Health, Secret
from desktop.services.browser_page import page
from desktop.services.sign_in import Going
from desktop.vault import MemoryVault
from tests.authority import Authority, authority, until
from tests.circle import Browser, Circle
from tests.desktop.connectors.conftest import Web, web

__all__ = ["authority", "web"]


@pytest.fixture
def circle(clock):
    return Circle(clock.now)


@pytest.fixture
def desk(home, clock, circle):
    http = PoliteHttp(now=clock.now, deadline=5.0)
    desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=(circle,), http=http)
    yield desk
    desk.close()


@pytest.fixture
def browser():
    return Browser()


@pytest.fixture
def form(authority):
    return {"server": authority.url, "topic": "bread"}


@pytest.fixture
def begin(desk, form):
    return lambda **more: desk.sign_in.begin("circle", {**form, **more}, Words("en"))


@pytest.fixture
def signed(begin, browser):
    """The token of one whole sign-in."""

    def once(**more):
        going = begin(**more)
        browser.ask(going.address.result(60))
        return going.token.result(60).reveal()

    return once


def test_from_the_form_to_a_look(desk, circle, form, begin, browser):
    going = begin()
    status, fields, text, at = browser.ask(going.address.result(60))
    token = going.token.result(60)
    assert status == 200
    assert "You can close this page" in text
    assert fields["Cache-Control"] == "no-store"
    assert at.startswith("http://127.0.0.1:")
    assert "access-1" not in repr((going, token, text))
    values = {**form, "token": token.reveal()}
    assert desk.accounts.check("circle", values).result(60).sentence.values["title"] == "amina"
    account = desk.accounts.add("circle", "Circle", values).result(60)
    assert account.secret_names == ("token",)
    assert "token" not in account.settings
    desk.watch.look_now().result(60)
    assert circle.names == ["amina"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["back", "refused", "strange"])
def test_the_page_in_the_browser_speaks_the_owners_language_and_needs_nothing(language, name):
    words = Words(language)
    shown = page(words, name)
    assert f'<html lang="{language}" dir="{"rtl" if language == "he" else "ltr"}">' in shown.html
    assert words.plain(f"signin-page-{name}") in shown.html
    assert "(en)" not in shown.html
    assert not any(word in shown.html for word in ("http:", "https:", "src=", "<script", "url("))


def test_the_style_is_the_one_that_is_allowed(begin, browser):
    going = begin()
    _, fields, text, _ = browser.ask(going.address.result(60))
    style = re.search(r"<style>(.*)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in fields["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("says", "error", "key", "shown"),
    [
        ({"code": None, "error": "access_denied"}, LockedOut, "errors-sign-in-refused", "permission was not given"),
        ({"code": None, "error": "server_error"}, Garbled, "errors-sign-in", "permission was not given"),
        ({"iss": "https://evil.example"}, Garbled, "errors-sign-in-strange", "close this page"),
        ({"code": None}, Garbled, "errors-sign-in-strange", "close this page"),
        ({"code": "made-up"}, LockedOut, "errors-sign-in-again", "close this page"),
    ],
)
def test_what_came_back_wrong_is_named(begin, browser, authority, says, error, key, shown):
    authority.says = {**says, "error_description": "<b>canary</b>"}
    going = begin()
    _, _, text, _ = browser.ask(going.address.result(60))
    with pytest.raises(error) as trouble:
        going.token.result(60)
    assert trouble.value.key == key
    assert shown in text
    assert "canary" not in text


@pytest.mark.parametrize("state", [None, "", "somebody-elses"])
def test_a_wrong_state_is_a_strangers_and_ends_nothing(begin, browser, authority, state):
    authority.says = {"state": state}
    going = begin()
    status, _, text, _ = browser.ask(going.address.result(60))
    assert status == 400
    assert "does not belong to your sign-in" in text
    assert not going.token.done()
    authority.says = {}
    browser.ask(going.address.result(60))
    assert going.token.result(60)


def test_what_the_form_lacks_is_said_before_any_browser_opens(desk, authority):
    for values, key in (
        ({"server": ""}, "errors-field-missing"),
        ({"server": "x", "foo": "y"}, "errors-field-unknown"),
    ):
        going = desk.sign_in.begin("circle", values, Words("en"))
        for future in (going.address, going.token):
            with pytest.raises(OwnerError) as trouble:
                future.result(60)
            assert trouble.value.key == key
    assert authority.web.asked == []


def test_a_kind_without_a_browser_says_so(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    with pytest.raises(OwnerError) as trouble:
        desk.sign_in.begin("feed", {"address": "https://x.example"}, Words("en")).address.result(60)
    assert trouble.value.key == "errors-sign-in-none"
    desk.close()


def test_a_server_that_is_not_there_fails_both(begin):
    going = begin(server="http://127.0.0.1:9")
    for future in (going.address, going.token):
        with pytest.raises(Unreachable):
            future.result(60)


def test_a_second_sign_in_ends_the_first_and_is_not_mistaken_for_it(begin, browser):
    first = begin()
    one = first.address.result(60)
    second = begin()
    with pytest.raises(OwnerError) as trouble:
        first.token.result(60)
    assert trouble.value.key == "errors-sign-in-stopped"
    two = second.address.result(60)
    with pytest.raises(URLError):
        browser.ask(one)
    browser.ask(two)
    assert second.token.result(60)


@pytest.mark.parametrize("when", ["at once", "while it waits"])
def test_stopping_gives_the_port_back(begin, browser, when):
    going = begin()
    if when == "while it waits":
        address = going.address.result(60)
    going.stop()
    with pytest.raises(OwnerError):
        going.token.result(60)
    if when == "while it waits":
        with pytest.raises((URLError, ConnectionError)):  # refused, or cut off
            browser.ask(address)


def test_nobody_comes(desk, begin):
    desk.sign_in._patience = 0.05
    going = begin()
    with pytest.raises(Unreachable) as trouble:
        going.token.result(60)
    assert trouble.value.key == "errors-sign-in-late"


def test_closing_the_desk_waits_for_no_browser(desk, begin):
    others = set(threading.enumerate())  # workers of desks that are just being closed
    going = begin()
    going.address.result(60)
    desk.close()
    with pytest.raises(OwnerError):
        going.token.result(0)
    until(lambda: not [one for one in set(threading.enumerate()) - others if one.name.startswith("worker")])
    after = begin()
    with pytest.raises(DeskError):
        after.token.result(60)


def test_a_front_end_that_lost_interest_harms_nothing(begin, browser):
    going = begin()
    address = going.address.result(60)
    going.token.cancel()
    browser.ask(address)
    assert going.token.cancelled()
    until(lambda: going._landing is None)


def test_no_error_holds_what_was_brought(begin, browser, authority):
    authority.says = {"code": "code-canary"}
    going = begin()
    browser.ask(going.address.result(60))
    problem = going.token.exception(5)
    assert "canary" not in repr((problem, problem.values, problem.__cause__, problem.__context__))


# -- what becomes of the token ------------------------------------------------------------------


def test_the_form_is_told_where_to_sign_in_before_it_may_be_saved(desk, form):
    for deed in (desk.accounts.check, lambda kind, values: desk.accounts.add(kind, "", values)):
        with pytest.raises(OwnerError) as trouble:
            deed("circle", form).result(60)
        assert (trouble.value.key, trouble.value.values["field"]) == ("errors-sign-in-first", "token")


def test_a_token_renewed_by_a_check_is_the_one_that_is_saved(desk, clock, circle, form, signed, authority):
    values = {**form, "token": signed()}
    clock.forward(seconds=550)
    for _ in range(2):
        desk.accounts.check("circle", values).result(60)
    assert authority.serial == 2
    clock.forward(seconds=550)
    desk.accounts.check("circle", values).result(60)
    assert authority.serial == 3
    account = desk.accounts.add("circle", "", values).result(60)
    clock.forward(seconds=550)
    desk.watch.look_now().result(60)
    assert (authority.over, authority.serial, circle.names[-1]) == (False, 4, "amina")
    desk.accounts.check("circle", dict(account.settings), account.id).result(60)
    clock.forward(seconds=550)
    desk.accounts.check("circle", dict(account.settings), account.id).result(60)  # renews what is kept
    desk.watch.look_now().result(60)
    assert (authority.over, authority.serial, circle.names[-1]) == (False, 5, "amina")


def test_a_worn_token_is_renewed_once_however_many_need_it(desk, clock, circle, form, signed, authority):
    account = desk.accounts.add("circle", "", {**form, "token": signed()}).result(60)
    clock.forward(seconds=550)
    tries = [desk.accounts.check("circle", dict(account.settings), account.id) for _ in range(5)]
    look = desk.watch.look_now()
    assert [one.result(60).sentence.values["title"] for one in tries] == ["amina"] * 5
    look.result(60)
    assert (authority.serial, authority.over) == (2, False)


def test_two_checks_of_a_form_renew_its_token_once(desk, clock, form, signed, authority):
    values = {**form, "token": signed()}
    clock.forward(seconds=550)
    tries = [desk.accounts.check("circle", values) for _ in range(4)]
    assert [one.result(60).sentence.values["title"] for one in tries] == ["amina"] * 4
    assert (authority.serial, authority.over) == (2, False)


def test_an_ended_permission_needs_the_owner_and_a_new_sign_in_mends_it(desk, clock, circle, form, signed, authority):
    account = desk.accounts.add("circle", "", {**form, "token": signed()}).result(60)
    authority.over = True
    clock.forward(seconds=550)
    desk.watch.look_now().result(60)
    state = desk.accounts.listed()[0][1]
    assert (state.health, state.trouble.key) == (Health.LOCKED_OUT, "errors-sign-in-again")
    authority.over = False
    going = desk.sign_in.begin("circle", dict(account.settings), Words("en"), account.id)
    Browser().ask(going.address.result(60))
    values = {**account.settings, "token": going.token.result(60).reveal()}
    desk.accounts.change(account.id, "", values).result(60)
    desk.watch.look_now().result(60)
    assert desk.accounts.listed()[0][1].health is Health.GOOD


def test_signing_in_again_needs_no_kept_token_but_uses_the_other_kept_answers(desk, form, authority, circle):
    values = {**form, "key": "key-canary", "token": "pasted"}
    account = desk.accounts.add("circle", "", values).result(60)
    desk.sign_in._sight.vault.forget(account.id, "token")
    going = desk.sign_in.begin("circle", dict(account.settings), Words("en"), account.id)
    Browser().ask(going.address.result(60))
    assert going.token.result(60)
    assert authority.asked[-1]["client_secret"] == "key-canary"


def test_another_answer_that_is_lost_has_to_be_given_again(desk, form):
    account = desk.accounts.add("circle", "", {**form, "key": "key-canary", "token": "pasted"}).result(60)
    desk.sign_in._sight.vault.forget(account.id, "key")
    going = desk.sign_in.begin("circle", dict(account.settings), Words("en"), account.id)
    with pytest.raises(SecretMissing):
        going.token.result(60)


def test_a_kept_token_is_never_shown_to_another_server(desk, form, signed, another_authority):
    account = desk.accounts.add("circle", "", {**form, "token": signed()}).result(60)
    moved = {**account.settings, "server": another_authority.url}
    for deed in (
        lambda: desk.accounts.check("circle", moved, account.id),
        lambda: desk.accounts.change(account.id, "", moved),
    ):
        with pytest.raises(OwnerError) as trouble:
            deed().result(60)
        assert trouble.value.key == "errors-sign-in-first"
    assert another_authority.web.asked == []
    desk.accounts.change(account.id, "", {**account.settings, "topic": "cake"}).result(60)  # this asks nothing anew
    desk.watch.look_now().result(60)
    assert desk.accounts.listed()[0][1].health is Health.GOOD


@pytest.fixture
def another_authority():
    server = Web("127.0.0.2")
    yield Authority(server)
    server.close()


def test_a_long_token_is_kept_whole(desk, form, circle):
    long = "x" * 15_000
    account = desk.accounts.add("circle", "", {**form, "token": long}).result(60)
    assert desk.sign_in._sight.vault.secret(account.id, "token") == Secret(long)


def test_a_new_token_wins_over_one_that_was_lent(desk, form):
    account = desk.accounts.add("circle", "", {**form, "token": "old"}).result(60)
    desk.accounts.lend(account.id, "token", Secret("lent"))
    desk.accounts.change(account.id, "", {**form, "token": "new"}).result(60)
    assert desk.sign_in._sight.secret(account.id, "token") == Secret("new")


def test_nothing_of_a_sign_in_is_left_on_the_disk(desk, home, form, signed):
    token = signed()
    account = desk.accounts.add("circle", "", {**form, "token": token}).result(60)
    desk.accounts.remove(account.id).result(60)
    desk.close()
    gc.collect()
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert b"access-1" not in kept
    assert b"refresh-1" not in kept


def test_futures_that_nobody_reads_are_no_trouble():
    going, job = Going(), Future()
    job.cancel()
    job.set_running_or_notify_cancel()
    going.end(job)
    going.stop()
    assert going.over
