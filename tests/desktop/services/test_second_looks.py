"""A second pair of eyes over a real desk: who has it, what was said, kept with exactly this text, also a restart."""

import pytest

from desktop.desk import open_desk
from desktop.errors import OwnerError
from desktop.model.second_look import Answer, Given
from desktop.vault import MemoryVault

FAIR = "Amina, I am sorry. We call you today by 18:00. Neema"


@pytest.fixture
def second(desk):
    return desk.replies.second


def given(text=FAIR, **more):
    return Given(text, "en", **more)


def test_nobody_was_asked_and_nobody_is_wanted_at_first(second):
    assert (second.last(None), second.wanted()) == (None, False)


def test_it_is_kept_who_has_exactly_this_text_and_since_when(second, clock):
    look = second.ask(given(f" {FAIR}\n"), "  Baraka   M ").result(5)
    assert (look.text, look.reader, look.answer, look.asked_at) == (FAIR, "Baraka M", Answer.ASKED, clock.now())
    clock.forward(minutes=5)
    assert second.ask(given(), "Baraka M").result(5) == look, "the same again is the same look"
    assert not look.lets_go(FAIR)


def test_a_yes_lets_this_text_go_and_no_other(second, clock):
    look = second.ask(given(), "Baraka").result(5)
    clock.forward(minutes=9)
    said = second.answer(look.id, Answer.YES).result(5)
    assert (said.lets_go(f"{FAIR} "), said.lets_go(FAIR + " Soon."), said.answered_at) == (True, False, clock.now())
    assert second.last(None) == said


def test_a_change_says_what_and_does_not_let_it_go(second):
    look = second.ask(given(), "Baraka").result(5)
    with pytest.raises(OwnerError):
        second.answer(look.id, Answer.CHANGE, "  ").result(5)
    said = second.answer(look.id, Answer.CHANGE, " take the  time out ").result(5)
    assert (said.note, said.lets_go(FAIR)) == ("take the time out", False)


def test_where_nobody_is_there_she_goes_on_alone(second):
    assert second.go_alone(given()).result(5).lets_go(FAIR)


@pytest.mark.parametrize(("text", "reader"), [("  ", "Baraka"), (FAIR, "  ")])
def test_without_a_text_or_a_name_nobody_has_it(second, text, reader):
    with pytest.raises(OwnerError):
        second.ask(given(text), reader).result(5)
    assert second.last(None) is None


def test_an_open_case_has_it_in_its_timeline(desk, second):
    case = desk.incidents.open("product_safety", summary="Ill", lead="Dana").result(5)
    look = second.ask(given(incident_id=case.id), "Baraka").result(5)
    second.answer(look.id, Answer.CHANGE, "shorter").result(5)
    second.go_alone(given(incident_id=case.id)).result(5)
    told = [(one.what, one.values["person"], one.values["text"]) for one in desk.incidents.timeline(case.id)[-3:]]
    assert told == [("second-asked", "Baraka", ""), ("second-change", "Baraka", "shorter"), ("second-alone", "", "")]


def test_the_text_can_be_written_to_a_file_or_it_is_said_why_not(second, tmp_path):
    second.save("שלום 🥖", tmp_path / "draft.txt")
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8-sig") == "שלום 🥖\n"
    with pytest.raises(OwnerError) as refused:
        second.save("x", tmp_path / "nowhere" / "draft.txt")
    assert refused.value.key == "errors-not-written"


def test_it_survives_a_restart(tmp_path, clock):
    first = open_desk(tmp_path / "again", clock=clock, vault=MemoryVault())
    look = first.replies.second.ask(given(), "Baraka").result(5)
    said = first.replies.second.answer(look.id, Answer.YES).result(5)
    first.close()
    again = open_desk(tmp_path / "again", clock=clock, vault=MemoryVault())
    try:
        assert again.replies.second.last(None) == said
    finally:
        again.close()
