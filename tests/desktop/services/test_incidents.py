import pytest

from desktop.errors import OwnerError
from desktop.model.inbox import Query
from desktop.model.notice import IncidentChanged
from desktop.model.people import NEW, Person, Role
from desktop.model.playbook import Mark
from desktop.model.reading import Correction, Mood


@pytest.fixture
def case(desk):
    return desk.incidents.open("product_safety", summary="People ill after pies", lead="Neema", deputy="Juma").result(5)


def test_opening_names_the_kind_the_people_and_the_first_step(desk, case):
    assert [found.id for found in desk.incidents.ongoing()] == [case.id]
    steps = desk.incidents.steps(case)
    assert [state.step.id for state in steps if state.is_next] == ["s1_first_word"]
    assert {state.step.stage for state in steps} == {1, 2, 3, 4, 5}
    entry, _ = desk.incidents.timeline(case.id)
    assert (entry.what, entry.who, entry.values["playbook"]) == ("opened", "Neema", "product_safety")


def test_who_does_what_comes_before_the_first_word_is_known_there_too(desk, case):
    first, stop, *_ = desk.incidents.steps(case)
    assert [one.step.id for one in first.before] == ["s1_stop"]
    assert first.before == (stop,)
    desk.people.keep(Person(NEW, "Joseph", phone="0722555010"), Role.SAFETY_LEAD).result(5)
    first, stop, *_ = desk.incidents.steps(case)
    assert first.before[0].doer == stop.doer
    assert stop.doer.person.name == "Joseph"


def test_opening_the_file_is_a_step_that_is_done_with_it(desk, case, clock):
    tick = case.checklist.ticks["s1_file"]
    assert (tick.mark, tick.who, tick.at) == (Mark.DONE, "Neema", clock.now())
    entry = desk.incidents.timeline(case.id)[-1]
    assert (entry.what, entry.who, entry.values["step"], entry.at) == ("done", "Neema", "s1_file", clock.now())
    assert set(case.checklist.ticks) == {"s1_file"}
    again = desk.incidents.untick(case.id, "s1_file", "Neema").result(5)
    assert "s1_file" not in again.checklist.ticks


def test_the_next_step_goes_down_the_list_as_it_stands(desk, case):
    for step in ("s1_first_word", "s1_stop", "s1_real", "s1_evidence"):
        states = desk.incidents.steps(desk.incidents.get(case.id))
        assert next(state.step.id for state in states if state.tick is None) == step
        assert [state.step.id for state in states if state.is_next] == [step]
        desk.incidents.tick(case.id, step, "Neema").result(5)


@pytest.mark.parametrize(
    ("summary", "lead", "kind", "key"),
    [
        ("  ", "Neema", "product_safety", "errors-summary-missing"),
        ("Ill", "\n", "product_safety", "errors-lead-missing"),
        ("Ill", "Neema", "earthquake", "errors-kind-unknown"),
    ],
)
def test_what_is_missing_is_said_and_no_case_is_opened(desk, summary, lead, kind, key):
    with pytest.raises(OwnerError) as trouble:
        desk.incidents.open(kind, summary=summary, lead=lead).result(5)
    assert trouble.value.key == key
    assert desk.incidents.ongoing() == []


def test_tick_skip_and_back_say_who_and_when(desk, case, clock, heard):
    clock.forward(minutes=12)
    ticked = desk.incidents.tick(case.id, "s1_first_word", "Dana").result(5)
    tick = ticked.checklist.ticks["s1_first_word"]
    assert (tick.mark, tick.who, tick.at) == (Mark.DONE, "Dana", clock.now())
    skipped = desk.incidents.skip(case.id, "s1_real", "", "I saw it myself").result(5)
    assert skipped.checklist.ticks["s1_real"].note == "I saw it myself"
    assert skipped.checklist.ticks["s1_real"].who == "Neema"
    back = desk.incidents.untick(case.id, "s1_first_word", "Dana").result(5)
    assert "s1_first_word" not in back.checklist.ticks
    assert [entry.what for entry in desk.incidents.timeline(case.id)] == ["opened", "done", "done", "skipped", "undone"]
    assert heard.count(IncidentChanged(case.id)) >= 3


def test_skipping_needs_a_reason_and_closing_too(desk, case):
    with pytest.raises(OwnerError):
        desk.incidents.skip(case.id, "s1_real", "Dana", " ").result(5)
    with pytest.raises(OwnerError):
        desk.incidents.close(case.id, "Dana", "").result(5)
    assert desk.incidents.get(case.id).closed_at is None


def test_a_step_of_another_playbook_is_refused(desk, case):
    with pytest.raises(OwnerError):
        desk.incidents.tick(case.id, "no_such_step", "Dana").result(5)


def test_the_case_survives_a_restart_and_ends_once(desk, case, open_told):
    desk.incidents.tick(case.id, "s1_first_word", "Dana").result(5)
    desk.close()
    again = open_told()
    (found,) = again.incidents.ongoing()
    assert found.checklist.ticks["s1_first_word"].who == "Dana"
    again.incidents.close(found.id, "", "Tests were clean").result(5)
    assert again.incidents.ongoing() == []
    assert again.incidents.get(found.id).closed_at is not None
    with pytest.raises(OwnerError):
        again.incidents.tick(found.id, "s1_real", "Dana").result(5)


def test_late_steps_are_seen_by_the_meter(desk, case, clock, look):
    look()
    clock.forward(hours=5)
    assert any(state.overdue for state in desk.incidents.steps(desk.incidents.get(case.id)))
    look()
    assert "overdue" in {part.key for part in desk.meter.now().parts if part.points}


def test_a_copied_reply_is_written_down_and_the_message_waits_until_it_is_posted(desk, case, told, look):
    look(told.post(1, "Your pie made me sick", platform="mastodon"))
    (item,) = desk.inbox.page(Query())
    desk.replies.copied("We have seen this.", item.message.id, case.id).result(5)
    assert desk.inbox.items([item.message.id])[0].message.answered_at is None
    entry = desk.incidents.timeline(case.id)[-1]
    assert (entry.what, entry.values["text"]) == ("copied", "We have seen this.")
    assert desk.inbox.correct(item.message.id, Correction(Mood.NEUTRAL)).result(5)[0].reading.by_owner


def test_what_came_since_the_opening_is_put_in_with_one_click_and_kept_as_evidence(desk, case, told, look, clock):
    clock.forward(minutes=5)
    look(told.post(1, "My stomach hurts terribly after your pies"), told.post(2, "Lovely bread, thank you"))
    (new,) = desk.incidents.newcomers(case)
    assert desk.inbox.items([new])[0].reading.mood is Mood.NEGATIVE
    after = desk.incidents.take_in(case.id, "").result(5)
    assert (after.count, desk.incidents.messages(case.id)) == (1, (new,))
    assert [entry.facts["message"] for entry in desk.evidence.entries(case.id)] == [new]
    last = next(entry for entry in desk.incidents.timeline(case.id) if entry.what == "taken-in")
    assert (last.who, last.values["count"]) == ("Neema", 1)
    assert desk.incidents.newcomers(after) == ()


def test_what_was_written_in_the_two_days_before_the_opening_is_offered_too(desk, told, look, clock):
    look(told.post(1, "Horrible, I am so angry about the cold pies"))
    clock.forward(hours=30)
    look(told.post(2, "Your pies made me sick"), told.post(3, "Lovely bread, thank you"))
    clock.forward(hours=20)
    (late,) = [item.message.id for item in desk.inbox.page(Query(text="sick"))]
    other = desk.incidents.open("product_safety", summary="Ill", lead="Neema").result(5)
    assert desk.incidents.newcomers(other) == (late,)
    held = desk.incidents.take_in(other.id, "").result(5)
    desk.casebook.belonging.take_out(held.id, [late], "").result(5)
    assert desk.incidents.newcomers(desk.incidents.get(other.id)) == ()  # it was set aside
    desk.incidents.close(other.id, "Neema", "over").result(5)
    again = desk.incidents.open("product_safety", summary="Ill again", lead="Neema").result(5)
    assert desk.incidents.newcomers(again) == (late,)
    desk.incidents.take_in(again.id, "").result(5)
    desk.incidents.close(again.id, "Neema", "over").result(5)
    third = desk.incidents.open("product_safety", summary="Ill once more", lead="Neema").result(5)
    assert desk.incidents.newcomers(third) == ()  # it was in a case that is closed


def test_what_fits_a_kind_is_offered_before_the_case_is_opened(desk, told, look, clock):
    look(told.post(1, "I will burn down your shop tonight"), told.post(2, "The delivery is three hours late again"))
    (threat,) = [item.message.id for item in desk.inbox.page(Query(text="burn"))]
    assert desk.incidents.fitting("safety_threat") == [threat]
    assert threat not in desk.incidents.fitting("delivery_failure")
    desk.incidents.open("safety_threat", summary="A threat", lead="Neema", messages=[threat]).result(5)
    assert desk.incidents.fitting("safety_threat") == []
    assert desk.incidents.fitting("nothing") == []
    clock.forward(hours=60)
    assert desk.incidents.fitting("delivery_failure") == []


def test_what_is_in_another_open_case_or_older_is_no_newcomer(desk, told, look, clock):
    look(told.post(1, "Horrible, I am so angry about the cold pies"))
    clock.forward(hours=50)
    case = desk.incidents.open("product_safety", summary="Ill", lead="Neema").result(5)
    clock.forward(minutes=5)
    look(told.post(2, "Terrible, the pies made me sick"))
    (new,) = desk.incidents.newcomers(case)
    other = desk.incidents.open("price_billing", summary="Prices", lead="Neema", messages=[new]).result(5)
    assert desk.incidents.newcomers(case) == ()
    desk.incidents.close(other.id, "Neema", "nothing in it").result(5)
    assert desk.incidents.newcomers(case) == (new,)
    closed = desk.incidents.close(case.id, "Neema", "over").result(5)
    assert desk.incidents.newcomers(closed) == ()


def test_whether_anyone_is_in_danger_is_a_line_of_the_timeline(desk, case, clock):
    desk.incidents.answer_danger(case.id, True, "").result(5)
    clock.forward(minutes=3)
    desk.incidents.answer_danger(case.id, False, "Juma").result(5)
    told = [(entry.what, entry.who) for entry in desk.incidents.timeline(case.id)[-2:]]
    assert told == [("harm-yes", "Neema"), ("harm-no", "Juma")]


def test_after_the_end_only_what_is_learned_can_still_be_marked(desk, case):
    desk.incidents.close(case.id, "Neema", "Calm").result(5)
    ticked = desk.incidents.tick(case.id, "s5_review", "Neema").result(5)
    assert ticked.checklist.ticks["s5_review"].who == "Neema"
    assert desk.incidents.skip(case.id, "s5_report", "Neema", "no time").result(5).closed_at is not None
    assert "s5_review" not in desk.incidents.untick(case.id, "s5_review", "Neema").result(5).checklist.ticks
    for act in (desk.incidents.tick, desk.incidents.untick):
        with pytest.raises(OwnerError):
            act(case.id, "s1_stop", "Neema").result(5)
