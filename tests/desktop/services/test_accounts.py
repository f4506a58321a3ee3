import socket
import sqlite3
from contextlib import closing

import pytest

from desktop.content.words import Words
from desktop.desk import open_desk
from desktop.errors import Gone, LockedOut, OwnerError, SourceError, Unreachable
from desktop.model.account import Health, SourceState
from desktop.model.notice import AccountsChanged
from desktop.store import accounts
from desktop.vault import MemoryVault

SECRET = "https://shop.example/feed?token=canary-4711"


def test_a_new_account_is_kept_and_told(desk, shop, heard):
    ((account, state),) = desk.accounts.listed()
    assert (account.label, account.settings["address"]) == ("My shop", "https://shop.example/feed")
    assert (account.settings["port"], state.health) == ("993", Health.NEW)
    desk.accounts.remove(account.id).result(5)
    assert desk.accounts.listed() == []
    assert AccountsChanged() in heard


def test_a_private_address_goes_to_the_vault_and_nowhere_else(desk, told, home):
    values = {"address": SECRET, "private": "yes", "password": " pass phrase "}
    account = desk.accounts.add("told", "", values).result(5)
    assert account.secret_names == ("address", "password")
    desk.watch.look_now().result(5)
    assert told.seen_secrets[-1] == {"address": SECRET, "password": " pass phrase "}
    desk.close()
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert b"canary" not in kept
    assert b"pass phrase" not in kept


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({}, "errors-field-missing"),
        ({"address": "  "}, "errors-field-missing"),
        ({"address": "x", "port": "many"}, "errors-field-number"),
        ({"address": "x", "port": "70000"}, "errors-field-number"),
        ({"address": "x" * 5000}, "errors-field-invalid"),
        ({"address": "a\0b"}, "errors-field-invalid"),
    ],
)
def test_a_wrong_answer_names_its_field_and_nothing_is_kept(desk, values, key):
    with pytest.raises(OwnerError) as trouble:
        desk.accounts.add("told", "", values).result(5)
    assert trouble.value.key == key
    assert trouble.value.values["field"] in {"address", "port"}
    assert desk.accounts.listed() == []


@pytest.mark.parametrize("deed", ["add", "check"])
def test_an_unknown_kind_names_the_kinds_there_are(desk, deed):
    asked = {"add": lambda: desk.accounts.add("fax", "", {}), "check": lambda: desk.accounts.check("fax", {})}
    with pytest.raises(OwnerError) as trouble:
        asked[deed]().result(5)
    assert (trouble.value.key, dict(trouble.value.values)) == (
        "errors-account-kind-none",
        {"given": "fax", "kinds": "told"},
    )


def test_an_answer_nobody_asked_for_is_named(desk):
    with pytest.raises(OwnerError) as trouble:
        desk.accounts.add("told", "", {"address": "https://a.example", "foo": "bar"}).result(5)
    assert trouble.value.key == "errors-field-unknown"
    assert trouble.value.values["given"] == "foo"
    assert "address" in trouble.value.values["names"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"address": "https://a.example/feed"}, {"address": " feed://A.example/feed/ "}),
        ({"address": SECRET, "private": "yes"}, {"address": SECRET, "private": "yes"}),
    ],
)
def test_the_same_place_is_not_added_twice(desk, first, second):
    desk.accounts.add("told", "My shop", first).result(5)
    with pytest.raises(OwnerError) as trouble:
        desk.accounts.add("told", "Again", second).result(5)
    assert (trouble.value.key, dict(trouble.value.values)) == ("errors-account-twice", {"label": "My shop"})
    assert len(desk.accounts.listed()) == 1


def test_another_place_is_added_and_may_not_be_moved_onto_the_first(desk, shop):
    other = desk.accounts.add("told", "", {"address": "https://shop.example/Feed"}).result(5)
    assert len(desk.accounts.listed()) == 2
    with pytest.raises(OwnerError):
        desk.accounts.change(other.id, "", {"address": "https://shop.example/feed"}).result(5)
    assert desk.accounts.change(other.id, "New name", {"address": "https://shop.example/Feed"}).result(5)


def test_a_private_address_out_of_reach_stands_in_nobodys_way(desk, home, open_told):
    desk.accounts.add("told", "", {"address": SECRET, "private": "yes"}).result(5)
    desk.close()
    again = open_told()
    again.accounts.add("told", "", {"address": SECRET, "private": "yes"}).result(5)
    assert len(again.accounts.listed()) == 2


def test_nothing_at_an_address_that_is_checked_was_never_there(desk):
    with pytest.raises(Gone) as trouble:
        desk.accounts.check("told", {"address": "https://gone.example"}).result(5)
    assert trouble.value.key == "errors-gone-check"


def test_check_keeps_nothing_and_passes_trouble_on(desk, told):
    assert desk.accounts.check("told", {"address": "https://good.example"}).result(5).items == 3
    with pytest.raises(Unreachable):
        desk.accounts.check("told", {"address": "https://broken.example"}).result(5)
    assert desk.accounts.listed() == []


def test_a_blank_password_stays_as_it_was_when_changing(desk, told):
    account = desk.accounts.add("told", "", {"address": "https://a.example", "password": "old"}).result(5)
    desk.accounts.check("told", {"address": "https://b.example", "password": ""}, account.id).result(5)
    assert told.seen_secrets[-1] == {"password": "old"}
    changed = desk.accounts.change(account.id, "New name", {"address": "https://b.example"}).result(5)
    assert (changed.label, changed.secret_names) == ("New name", ("password",))


def test_making_an_address_public_forgets_the_secret(desk):
    account = desk.accounts.add("told", "", {"address": SECRET, "private": "on"}).result(5)
    changed = desk.accounts.change(account.id, "", {"address": "https://open.example"}).result(5)
    assert changed.secret_names == ()
    assert changed.settings["address"] == "https://open.example"


def test_a_paused_account_is_not_looked_at(desk, told, shop):
    desk.accounts.pause(shop.id, True).result(5)
    desk.watch.look_now().result(5)
    assert told.cursors == []
    assert desk.accounts.listed()[0][1].health is Health.PAUSED
    desk.accounts.pause(shop.id, False).result(5)
    desk.watch.look_now().result(5)
    assert len(told.cursors) == 1


def test_a_forgotten_secret_is_said_at_the_account(home, open_told, desk):
    desk.accounts.add("told", "", {"address": "https://a.example", "password": "gone"}).result(5)
    desk.close()
    again = open_told()
    again.watch.look_now().result(5)
    state = again.accounts.listed()[0][1]
    assert state.trouble.key == "errors-secret-missing"
    assert state.health is Health.LOCKED_OUT


def test_the_session_vault_is_said_aloud(desk):
    assert desk.accounts.vault_trouble() == MemoryVault().trouble()
    assert desk.accounts.vault_trouble() is not None


def test_the_documented_table_and_column_give_each_messages_identity(desk, look, told, home):
    look(told.post("a"), told.post("b"))
    desk.close()
    conn = sqlite3.connect(home / "utulivu.db")
    assert conn.execute("select account_id || ':' || remote_id from message").fetchall()
    conn.close()


class Refusing:
    """A network in which every question ends in this trouble."""

    def __init__(self, trouble):
        self.trouble = trouble

    def send(self, request):
        raise self.trouble

    def get(self, url, *, headers=None):
        raise self.trouble


FORMS = {
    "feed": {"address": "https://nowhere.example/feed"},
    "mastodon": {"server": "nowhere.example", "token": "pasted"},
    "bluesky": {"handle": "shop.example", "password": "abcd", "server": "https://nowhere.example"},
    "instagram": {"token": "no such"},
    "reddit": {"address": "https://www.reddit.com/.rss?feed=1234&user=shop"},
    "youtube": {"channel": "@shop", "key": "k"},
    "x": {"handle": "@no_such", "key": "k", "cap": "2.00"},
}


@pytest.mark.parametrize(
    ("kind", "trouble", "key", "field"),
    [
        ("feed", Unreachable("errors-host-unknown"), "errors-host-unknown", "address"),
        ("feed", Gone(), "errors-gone-check", "address"),
        ("feed", LockedOut(), "errors-locked-out", "address"),
        ("mastodon", Unreachable("errors-host-unknown"), "errors-host-unknown", "server"),
        ("mastodon", Unreachable("errors-connection-refused"), "errors-connection-refused", "server"),
        ("mastodon", LockedOut("errors-sign-in-again"), "errors-token-wrong", "token"),
        ("instagram", LockedOut("errors-token-over"), "errors-token-copy", "token"),
        ("bluesky", Unreachable("errors-timed-out"), "errors-timed-out", "server"),
        ("reddit", Gone(), "errors-gone-check", "address"),
        ("youtube", Gone("errors-youtube-no-channel"), "errors-youtube-no-channel", "channel"),
        ("x", Gone(), "errors-x-no-user", "handle"),
        ("x", Unreachable("errors-no-network"), "errors-no-network", None),
    ],
)
def test_what_a_check_met_names_the_field_that_mends_it(home, clock, kind, trouble, key, field):
    desk = open_desk(home, clock=clock, vault=MemoryVault(), http=Refusing(trouble))
    with closing(desk), pytest.raises(SourceError) as met:
        desk.accounts.check(kind, FORMS[kind]).result(10)
    assert (met.value.key, met.value.values.get("field")) == (key, field)


GOOGLE = {"client_id": "app", "client_secret": "s"}
EARNED = '{"at": "https://a.example/token", "id": "app", "key": "", "access": "x"}'


@pytest.mark.parametrize(
    ("token", "key"),
    [
        ("ya29.wrong", "errors-token-wrong"),
        ('{"access_token": "ya29.wrong", "refresh_token": "1//x"}', "errors-token-wrong"),
        ("{", "errors-token-wrong"),
        (EARNED, "errors-sign-in-again"),
    ],
)
def test_a_pasted_token_that_never_worked_did_not_end(home, clock, token, key):
    refusing = Refusing(LockedOut("errors-sign-in-again"))
    desk = open_desk(home, clock=clock, vault=MemoryVault(), http=refusing)
    form = {**GOOGLE, "token": token}
    with closing(desk):
        with pytest.raises(SourceError) as met:
            desk.accounts.check("google_business", form).result(10)
        assert met.value.key == key
        account = desk.accounts.add("google_business", "Reviews", form).result(10)
        desk.watch.look_now(account.id).result(10)
        ((_, state),) = desk.accounts.listed()
        assert state.trouble.key == key


def test_a_pasted_token_that_worked_once_has_ended(home, clock):
    refusing = Refusing(LockedOut("errors-sign-in-again"))
    with closing(open_desk(home, clock=clock, vault=MemoryVault(), http=refusing)) as desk:
        account = desk.accounts.add("google_business", "Reviews", {**GOOGLE, "token": "ya29.old"}).result(10)
        good = SourceState(account.id, Health.GOOD, clock.now(), clock.now())
        desk.keeping.database.write(lambda tables: accounts.keep_state(tables, good, "")).result(10)
        desk.watch.look_now(account.id).result(10)
        assert desk.accounts.listed()[0][1].trouble.key == "errors-sign-in-again"


@pytest.mark.parametrize(("handle", "key"), [("not a handle!!", "handle"), ("anna@", "handle"), ("anna", "password")])
def test_what_cannot_be_a_bluesky_name_is_told_before_anybody_is_asked(home, clock, handle, key):
    refused = LockedOut("errors-bluesky-password")
    desk = open_desk(home, clock=clock, vault=MemoryVault(), http=Refusing(refused))
    with closing(desk), pytest.raises(SourceError) as met:
        desk.accounts.check("bluesky", {"handle": handle, "password": "abcd"}).result(10)
    assert (met.value.key, met.value.values.get("field")) == (f"errors-bluesky-{key}", key)


def test_a_mail_port_that_nobody_answers_at_is_named(home, clock):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    form = {"server": "127.0.0.1", "port": str(port), "user": "shop", "password": "p"}
    with closing(open_desk(home, clock=clock, vault=MemoryVault())) as desk, pytest.raises(Unreachable) as met:
        desk.accounts.check("mail", form).result(20)
    assert (met.value.key, met.value.values.get("field")) == ("errors-mail-no-answer", "port")


def test_a_server_that_is_not_there_is_named_at_the_sign_in_too(home, clock):
    trouble = Unreachable("errors-host-unknown")
    with closing(open_desk(home, clock=clock, vault=MemoryVault(), http=Refusing(trouble))) as desk:
        going = desk.sign_in.begin("mastodon", {"server": "nowhere.example"}, Words("en"))
        assert going.token.exception(10).values["field"] == "server"
