"""What a connector earns by itself is kept, found again, and forgotten with the account; answers seen count."""

from datetime import timedelta

import pytest

from desktop.desk import open_desk
from desktop.errors import SecretMissing, VaultLocked
from desktop.model.account import AccountId, Checked, Field, FieldKind, Kind, Secret, Trouble
from desktop.model.inbox import Query
from desktop.model.message import Author, Batch, Message
from desktop.vault import MemoryVault


class Earning:
    """A kind of account that keeps a session of its own and renews it on every look."""

    kind = Kind(
        "earning", (Field("password", FieldKind.PASSWORD, secret=True),), timedelta(minutes=5), kept=("session",)
    )

    def __init__(self):
        self.found, self.answered = [], {}

    def check(self, account, secrets, http):
        secrets.renew("session", Secret("from a check"))
        return Checked(Trouble("check-feed"))

    def fetch(self, account, secrets, cursor, http):
        known = secrets.get("session")
        self.found.append(known.reveal() if known else None)
        secrets.renew("session", Secret(f"session-{len(self.found)}"))
        assert secrets["session"].reveal() == f"session-{len(self.found)}"
        at = account.added_at
        message = Message(account.id, "m1", Author("@amina"), "Bad bread", at, "web")
        return Batch((message,), "1", answered=self.answered)


class Locked(MemoryVault):
    locked = False

    def keep(self, account_id: AccountId, name: str, secret: Secret) -> None:
        if self.locked:
            raise VaultLocked
        super().keep(account_id, name, secret)


@pytest.fixture
def earning():
    return Earning()


@pytest.fixture
def vault():
    return Locked()


@pytest.fixture
def desk(home, clock, earning, vault):
    desk = open_desk(home, clock=clock, vault=vault, connectors=(earning,), http=object())
    yield desk
    desk.close()


def add(desk):
    return desk.accounts.add("earning", "", {"password": "canary"}).result(5)


def look(desk):
    return desk.watch.look_now().result(5)


def test_it_is_there_at_the_next_look_and_a_check_keeps_nothing(desk, earning):
    account = add(desk)
    look(desk)
    desk.accounts.check("earning", {}, account.id).result(5)
    look(desk)
    assert earning.found == [None, "session-1"]


def test_it_goes_with_the_account(desk, vault):
    account = add(desk)
    look(desk)
    assert vault.secret(account.id, "session") == Secret("session-1")
    desk.accounts.remove(account.id).result(5)
    with pytest.raises(SecretMissing):
        vault.secret(account.id, "session")


def test_a_new_password_begins_a_new_session(desk, earning):
    account = add(desk)
    look(desk)
    desk.accounts.change(account.id, "", {"password": "another"}).result(5)
    look(desk)
    assert earning.found == [None, None]


def test_a_locked_keyring_loses_nothing(desk, earning, vault):
    account = add(desk)
    vault.locked = True
    look(desk)
    look(desk)
    assert earning.found == [None, "session-1"]
    vault.locked = False
    look(desk)
    assert vault.secret(account.id, "session") == Secret("session-3")


def test_an_answer_seen_there_marks_the_message_once(desk, earning, clock):
    add(desk)
    look(desk)
    earlier = clock.now() - timedelta(minutes=3)
    earning.answered = {"m1": earlier, "unknown": earlier}
    look(desk)
    (item,) = desk.inbox.page(Query())
    assert item.message.answered_at == earlier
    earning.answered = {"m1": clock.now()}
    look(desk)
    (item,) = desk.inbox.page(Query())
    assert item.message.answered_at == earlier
