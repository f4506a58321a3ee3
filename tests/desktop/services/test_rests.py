import pytest

from desktop.services.rests import LONGEST, Rests


@pytest.fixture
def ticks():
    return [100.0]


@pytest.fixture
def rests(ticks):
    return Rests(lambda: ticks[0])


def test_each_failure_rests_longer_up_to_a_minute(rests):
    assert [rests.failed("shop") for _ in range(7)] == [2, 4, 8, 16, 32, LONGEST, LONGEST]


def test_a_rest_ends_by_itself_and_a_success_ends_it_for_good(rests, ticks):
    rests.failed("shop")
    assert rests.left("shop") == 2
    assert rests.left("other") == 0
    ticks[0] += 2
    assert rests.left("shop") == 0
    assert rests
    rests.kept("shop")
    assert not rests
    assert rests.failed("shop") == 2


def test_who_is_woken_and_fails_again_rests_longer(rests):
    rests.failed("shop")
    rests.wake()
    assert rests.left("shop") == 0
    assert rests.failed("shop") == 4


def test_who_is_gone_is_forgotten(rests):
    rests.failed("shop")
    rests.failed("mail")
    rests.only(["mail"])
    assert "shop" not in rests
    assert "mail" in rests
