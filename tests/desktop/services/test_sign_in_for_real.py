"""Signing in at a certified authorisation server: the whole way, and everything that must not work."""

import time
from urllib.error import URLError

import pytest

from desktop.connectors import oauth
from desktop.connectors.http import PoliteHttp
from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.errors import Garbled, LockedOut, OwnerError
from desktop.model.account import Health, Secret, Secrets
from desktop.model.inbox import Query
from desktop.vault import MemoryVault
from tests.authority import provider
from tests.circle import Browser, Circle
from tests.desktop.connectors.mastodon_mock import Mock

__all__ = ["provider"]
pytestmark = pytest.mark.journey


@pytest.fixture
def circle(clock):
    return Circle(clock.now)


@pytest.fixture
def desk(home, clock, circle):
    http = PoliteHttp(now=clock.now, deadline=10.0)
    desk = open_desk(home, clock=clock, vault=MemoryVault(), connectors=(circle,), http=http)
    yield desk
    desk.close()


@pytest.fixture
def browser():
    return Browser()


@pytest.fixture
def begin(desk, provider):
    def once(program="desk", **more):
        return desk.sign_in.begin("circle", {"server": provider.url, "program": program, **more}, Words("en"))

    return once


@pytest.fixture
def keep(desk, provider, begin, browser):
    """A kept account that was signed in to."""

    def once(program="desk", **more):
        going = begin(program, **more)
        browser.allow(going.address.result(60))
        values = {"server": provider.url, "program": program, "token": going.token.result(60).reveal(), **more}
        return desk.accounts.add("circle", program, values).result(60)

    return once


def health(desk):
    return desk.accounts.listed()[0][1].health


def trouble(desk):
    return desk.accounts.listed()[0][1].trouble


def held(desk, account):
    return desk.sign_in._sight.vault.secret(account.id, "token")


def parts(secret):
    return oauth._opened(secret)


def test_the_whole_way(desk, circle, keep):
    account = keep()
    desk.watch.look_now().result(60)
    assert (circle.names, health(desk)) == (["amina"], Health.GOOD)
    assert account.secret_names == ("token",)


def test_a_program_of_the_owners_own_proves_itself_by_its_key(desk, circle, keep, begin, browser):
    keep("owned", key="owned-canary")
    desk.watch.look_now().result(60)
    assert circle.names == ["amina"]
    wrong = begin("owned", key="wrong")
    browser.allow(wrong.address.result(60))
    with pytest.raises(LockedOut):
        wrong.token.result(60)


def test_the_owner_says_no(begin, browser):
    going = begin()
    _, _, text, _ = browser.refuse(going.address.result(60))
    with pytest.raises(LockedOut) as caught:
        going.token.result(60)
    assert caught.value.key == "errors-sign-in-refused"
    assert "The permission was not given" in text


def test_a_foreign_program_gets_no_visitor(begin, browser, desk):
    going = begin("nobody")
    status, _, _, at = browser.ask(going.address.result(60))
    assert status == 400
    assert "127.0.0.1:" in at
    assert not going.token.done()
    going.stop()


def test_another_state_is_not_heard(begin, browser):
    going = begin()
    address = going.address.result(60)
    state = dict(pair.split("=") for pair in address.partition("?")[2].split("&"))["state"]
    status, _, text, _ = browser.allow(address.replace(state, "x" * len(state)))
    assert status == 400
    assert "does not belong to your sign-in" in text
    assert not going.token.done()
    browser.allow(address)
    assert going.token.result(60)


def test_another_issuer_is_refused(circle, begin, browser):
    circle.issuer = "https://issuer.example"
    going = begin()
    browser.allow(going.address.result(60))
    with pytest.raises(Garbled) as caught:
        going.token.result(60)
    assert caught.value.key == "errors-sign-in-strange"


def test_a_code_works_once_and_used_again_it_ends_the_permission(desk, provider, begin, browser, keep):
    used = {}
    finish = oauth.finish

    def watching(door, visit, brought, http, now):
        used.update(code=brought["code"], redirect_uri=visit.redirect, code_verifier=visit.verifier)
        return finish(door, visit, brought, http, now)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(oauth, "finish", watching)
        keep()
    again = {"grant_type": "authorization_code", "client_id": "desk", **used}
    status, told = provider.post("/token", **again)
    assert (status, told["error"]) == (400, "invalid_grant")
    desk.watch.look_now().result(60)
    assert health(desk) is Health.LOCKED_OUT
    with pytest.raises(URLError):  # the browser's back button finds nobody
        browser.ask(f"{used['redirect_uri']}?code={used['code']}")


def test_another_verifier_opens_nothing(begin, browser):
    going = begin()
    address = going.address.result(60)
    challenge = dict(pair.split("=") for pair in address.partition("?")[2].split("&"))["code_challenge"]
    browser.allow(address.replace(challenge, challenge[::-1]))
    with pytest.raises(LockedOut):
        going.token.result(60)


def test_a_worn_token_is_renewed_and_its_refresh_turned_round(desk, clock, circle, keep):
    account = keep()
    first = parts(held(desk, account))
    desk.watch.look_now().result(60)
    assert parts(held(desk, account)) == first
    clock.forward(seconds=560)
    desk.watch.look_now().result(60)
    second = parts(held(desk, account))
    assert circle.names == ["amina", "amina"]
    assert {first["access"], first["refresh"]} & {second["access"], second["refresh"]} == set()


def test_tokens_that_never_live_as_long_as_we_renew_ahead_work_all_the_same(desk, circle, keep):
    account = keep("brief")
    old = parts(held(desk, account))["access"]
    desk.watch.look_now().result(60)
    assert circle.names == ["amina"]
    assert parts(held(desk, account))["access"] != old


def test_what_cannot_be_renewed_asks_for_a_new_sign_in(desk, clock, keep):
    account = keep("once")
    assert "refresh" not in parts(held(desk, account))
    desk.watch.look_now().result(60)
    assert (health(desk), trouble(desk).key) == (Health.LOCKED_OUT, "errors-sign-in-again")


def test_an_expired_token_that_says_nothing_about_its_end_is_refused_by_the_server(desk, provider, begin, browser):
    going = begin("once")
    browser.allow(going.address.result(60))
    access = parts(going.token.result(60))["access"]
    time.sleep(1.2)
    desk.accounts.add("circle", "", {"server": provider.url, "token": access}).result(60)
    desk.watch.look_now().result(60)
    assert (health(desk), trouble(desk).key) == (Health.LOCKED_OUT, "errors-locked-out")


def test_a_replayed_refresh_ends_the_permission_for_everybody(desk, clock, keep):
    account = keep()
    old = held(desk, account)
    clock.forward(seconds=560)
    desk.watch.look_now().result(60)
    assert health(desk) is Health.GOOD
    with pytest.raises(LockedOut):
        oauth.bearer(Secrets({"token": old}), PoliteHttp(), clock.now())
    desk.watch.look_now().result(60)
    assert health(desk) is Health.LOCKED_OUT


def test_many_at_once_replay_nothing(desk, clock, circle, keep):
    account = keep()
    clock.forward(seconds=560)
    tries = [desk.accounts.check("circle", dict(account.settings), account.id) for _ in range(5)]
    look = desk.watch.look_now()
    assert [one.result(60).sentence.values["title"] for one in tries] == ["amina"] * 5
    look.result(60)
    clock.forward(seconds=560)
    desk.watch.look_now().result(60)
    assert health(desk) is Health.GOOD


def test_checking_before_saving_uses_nothing_up(desk, clock, provider, circle, begin, browser):
    going = begin()
    browser.allow(going.address.result(60))
    values = {"server": provider.url, "token": going.token.result(60).reveal()}
    clock.forward(seconds=560)
    for _ in range(2):
        desk.accounts.check("circle", values).result(60)
    desk.accounts.add("circle", "", values).result(60)
    clock.forward(seconds=560)
    desk.watch.look_now().result(60)
    assert (circle.names, health(desk)) == (["amina"], Health.GOOD)


def test_a_permission_taken_back_locks_us_out_and_a_new_sign_in_lets_us_in(
    desk, clock, provider, circle, keep, browser
):
    account = keep()
    refresh = parts(held(desk, account))["refresh"]
    assert provider.post("/token/revocation", token=refresh, client_id="desk")[0] == 200
    desk.watch.look_now().result(60)
    assert health(desk) is Health.LOCKED_OUT
    clock.forward(seconds=560)
    desk.watch.look_now().result(60)
    assert trouble(desk).key == "errors-sign-in-again"
    going = desk.sign_in.begin("circle", dict(account.settings), Words("en"), account.id)
    browser.allow(going.address.result(60))
    values = {**account.settings, "token": going.token.result(60).reveal()}
    desk.accounts.change(account.id, "", values).result(60)
    desk.watch.look_now().result(60)
    assert (circle.names, health(desk)) == (["amina"], Health.GOOD)


def test_a_second_sign_in_cannot_use_what_the_first_brought(begin, browser):
    first = begin()
    one = first.address.result(60)
    second = begin()
    with pytest.raises(OwnerError):
        first.token.result(60)
    with pytest.raises(URLError):
        browser.allow(one)
    assert not second.token.done()
    browser.allow(second.address.result(60))
    assert isinstance(second.token.result(60), Secret)


# -- and at a Mastodon server --------------------------------------------------------------------


@pytest.fixture
def mastodon(tmp_path):
    server = Mock(tmp_path)
    server.reset()
    yield server
    server.close()


def test_the_whole_way_at_a_mastodon_server_from_the_form_to_what_was_written(home, mastodon, browser):
    mastodon.person("shop")
    mastodon.person("dana").post("@shop the bread was stale")
    desk = open_desk(home, vault=MemoryVault())
    try:
        form = {"server": f"{mastodon.url}/@shop"}
        going = desk.sign_in.begin("mastodon", form, Words("en"))
        _, target, _ = mastodon.allow(going.address.result(60), "shop")
        status, _, text, _ = browser.ask(target.geturl())
        assert (status, "You can close this page" in text) == (200, True)
        values = {**form, "token": going.token.result(60).reveal()}
        assert desk.accounts.check("mastodon", values).result(60).items == 1
        desk.accounts.add("mastodon", "", values).result(60)
        assert desk.watch.look_now().result(60) == 1
        (item,) = desk.inbox.page(Query(), None, 10)
        assert item.message.text == "@shop the bread was stale"
    finally:
        desk.close()
