"""The paths and the one list of numbers, which the helpline of the replies is on."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.content import safety as content
from desktop.errors import ContentError, OwnerError
from desktop.model.reading import HARM, Risk
from desktop.model.safety import FRESH, HelpNumber, with_helpline
from desktop.services.preferences import Preferences
from desktop.services.safety import Safety
from desktop.settings import Settings, load, save

ERAN = HelpNumber("1201", "ERAN", date(2026, 5, 1), "at any hour", listens=True)


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "settings.toml")


@pytest.fixture
def safety(preferences, clock):
    return Safety(preferences, clock, content.load())


def test_every_danger_to_a_person_has_its_own_path(safety):
    assert [len([path for path in safety.paths if risk in path.risks]) for risk in HARM] == [1] * len(HARM)
    assert all(4 <= len(path.lines) <= 6 for path in safety.paths)
    assert safety.path_for([Risk.SAFETY, Risk.VIOLENCE_THREAT]).id == "threat"
    assert safety.path_for([Risk.BOYCOTT_CALL]) is None


def test_a_number_is_put_on_the_list_checked_and_taken_off(safety, preferences, clock):
    safety.keep(HelpNumber("999", "Police"))
    assert safety.due(safety.numbers()[0])
    safety.checked(safety.numbers()[0])
    today = clock.now().astimezone().date()
    assert safety.numbers() == (HelpNumber("999", "Police", today),)
    assert not safety.due(safety.numbers()[0])
    safety.take_out(safety.numbers()[0])
    assert safety.numbers() == ()
    with pytest.raises(OwnerError):
        safety.keep(HelpNumber("police"))


def test_a_number_is_due_again_after_180_days():
    assert not ERAN.is_due(ERAN.checked + FRESH)
    assert ERAN.is_due(date(2026, 10, 29))


def test_the_list_is_kept_and_read_as_it_was(tmp_path):
    file = tmp_path / "settings.toml"
    kept = Settings(numbers=(HelpNumber("112"), ERAN))
    save(kept, file)
    assert load(file) == kept
    assert load(file).helpline == "1201"


def test_a_helpline_that_was_set_alone_is_on_the_list(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('helpline = "988"\n', encoding="utf-8")
    assert load(file).numbers == (HelpNumber("988", listens=True),)
    file.write_text('helpline = "988"\nnumbers = [{ name = "no number" }, 3, { number = "1", checked = 2026 }]\n')
    assert load(file).numbers == (HelpNumber("1"),)


def test_another_helpline_takes_the_place_of_the_first():
    police = HelpNumber("100")
    assert with_helpline((ERAN, police), "1201") == (ERAN, police)
    assert with_helpline((ERAN, police), "988") == (HelpNumber("988", listens=True), police)
    assert with_helpline((police,), "988") == (police, HelpNumber("988", listens=True))
    assert with_helpline((ERAN, police), "") == (police,)


def test_the_replies_name_the_same_helpline(safety, preferences):
    safety.keep(ERAN)
    safety.keep(replace(ERAN, number="116 123"))
    assert preferences.now().helpline == "1201"


@pytest.mark.parametrize(
    "wrong", ['[[path]]\nid = "x"\nrisks = ["rain"]', '[[path]]\nid = "x"\nline = [{ id = "a", act = "shout" }]']
)
def test_a_broken_file_is_refused(tmp_path, wrong):
    file = tmp_path / "safety.toml"
    file.write_text(wrong, encoding="utf-8")
    with pytest.raises(ContentError):
        content.read(file)
