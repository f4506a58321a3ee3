"""Check before Save: only exactly the answers that were found good may be kept."""

from ui.accounts.check import Checking, Standing


def test_the_way_to_good_and_back():
    checking = Checking()
    assert checking.standing({"a": "1"}) is Standing.UNCHECKED
    number = checking.begin({"a": "1"})
    assert checking.standing({"a": "1"}) is Standing.CHECKING
    assert checking.answered(number, well=True)
    assert checking.standing({"a": "1"}) is Standing.GOOD
    assert checking.standing({"a": "2"}) is Standing.STALE
    assert checking.standing({"a": "1"}) is Standing.GOOD
    checking.saving = True
    assert checking.standing({"a": "1"}) is Standing.SAVING


def test_a_bad_answer_is_not_good():
    checking = Checking()
    assert checking.answered(checking.begin({"a": "1"}), well=False)
    assert checking.standing({"a": "1"}) is Standing.UNCHECKED


def test_a_late_answer_counts_for_nothing():
    checking = Checking()
    first = checking.begin({"a": "1"})
    checking.leave()
    assert not checking.answered(first, well=True)
    second = checking.begin({"a": "2"})
    assert not checking.answered(first, well=True)
    assert checking.answered(second, well=True)
    assert checking.standing({"a": "1"}) is Standing.STALE


def test_nothing_is_remembered_after_forgetting():
    checking = Checking()
    checking.answered(checking.begin({"password": "secret"}), well=True)
    checking.forget()
    assert "secret" not in repr(checking)
