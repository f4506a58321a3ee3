"""What a typed secret became while a form was tried: the newest where the old one is used up, else what was typed."""

import pytest

from desktop.model.account import AccountId, Secret
from desktop.services.renewals import Renewals

TYPED, FRESH = Secret("typed"), Secret("fresh")


class Sight:
    """Where kept secrets go back to."""

    def __init__(self):
        self.kept = {}

    def renew(self, id, name, secret):
        self.kept[id, name] = secret


@pytest.fixture
def sight():
    return Sight()


@pytest.fixture
def renewals(sight):
    return Renewals(sight)


def tried(renewals):
    return renewals.secrets(AccountId("a"), {"token": TYPED}, {"token": TYPED})


def test_one_that_is_used_up_is_replaced_for_the_next_try_and_for_save(renewals):
    tried(renewals).renew("token", FRESH)
    assert renewals.newest(TYPED) == FRESH


def test_one_that_is_still_good_stands_for_itself_in_the_next_try(renewals):
    once = tried(renewals)
    once.renew("token", FRESH, used_up=False)
    assert once["token"] == FRESH
    assert renewals.newest(TYPED) == TYPED


def test_one_that_is_kept_is_replaced_where_it_is_kept(renewals, sight):
    known = renewals.secrets(AccountId("a"), {"token": TYPED}, {})
    known.renew("token", FRESH, used_up=False)
    assert sight.kept == {("a", "token"): FRESH}
