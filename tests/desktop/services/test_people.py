"""The people over a real desk: kept, checked, away, alone, called."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.meter import Level
from desktop.model.notice import IncidentChanged
from desktop.model.people import NEW, Answer, Person, Role, Roster, Seat, Turn, Why


@pytest.fixture
def add(desk):
    def keep(name, **more):
        return desk.people.keep(Person(NEW, name, **more)).result(5)

    return keep


@pytest.fixture
def team(desk, add):
    """Dana decides, Amina is her deputy, Ben watches; Amina steps in for him."""
    dana, amina, ben = add("Dana", phone="+254 722 178 177"), add("Amina"), add("Ben")
    desk.people.name(Role.OWNER, Seat(dana.id)).result(5)
    desk.people.name(Role.DEPUTY, Seat(amina.id)).result(5)
    desk.people.name(Role.MONITOR, Seat(ben.id, amina.id)).result(5)
    return dana, amina, ben


@pytest.fixture
def case(desk):
    case = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(5)
    desk.keeping.database.write(lambda tables: tables.execute("update incident set level = 'crisis'")).result(5)
    return desk.incidents.get(case.id)


def test_they_are_kept_with_their_roles(desk, team, open_told, clock):
    desk.close()
    roster = open_told().people.roster()
    assert [(person.name, person.confirmed_at) for person in roster.people] == [
        (name, clock.now()) for name in ("Dana", "Amina", "Ben")
    ]
    assert roster.people[0].phone == "+254 722 178 177"
    assert roster.seat(Role.MONITOR) == Seat(team[2].id, team[1].id)
    assert roster.seat(Role.SPOKESPERSON) == Seat()
    assert not roster.alone


def test_what_is_typed_is_made_clean(add):
    kept = add("  Dana \n Levi ", phone="\u202a+972 52 123 4567\u202c", mail="mailto:dana@sunrise.example ")
    assert (kept.name, kept.phone, kept.mail) == ("Dana Levi", "+972 52 123 4567", "dana@sunrise.example")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"name": " \u200b "}, "errors-person-name"),
        ({"name": "Dana", "phone": "ask Ben"}, "errors-person-phone"),
        ({"name": "Dana", "mail": "dana at sunrise"}, "errors-person-mail"),
    ],
)
def test_what_cannot_be_used_is_said_and_not_kept(desk, typed, key):
    with pytest.raises(OwnerError) as trouble:
        desk.people.keep(Person(NEW, **typed)).result(5)
    assert trouble.value.key == key
    assert desk.people.roster() == Roster()


def test_a_change_keeps_who_it_is(desk, team):
    changed = desk.people.keep(replace(team[0], name="Dana Levi")).result(5)
    assert changed.id == team[0].id
    assert [person.name for person in desk.people.roster().people] == ["Dana Levi", "Amina", "Ben"]


def test_each_step_says_who_does_it(desk, team, case, clock):
    dana, amina, ben = team
    states = {state.step.role: state.doer for state in desk.incidents.steps(case)}
    assert states["monitor"].person == ben
    assert states["spokesperson"] == replace(states["spokesperson"], person=dana, why=Why.VACANT)
    today = clock.now().astimezone().date()
    desk.people.away(ben, today + timedelta(days=2)).result(5)
    states = {state.step.role: state.doer for state in desk.incidents.steps(case)}
    assert (states["monitor"].person, states["monitor"].why, states["monitor"].instead.name) == (amina, Why.AWAY, "Ben")
    clock.forward(days=2)
    states = {state.step.role: state.doer for state in desk.incidents.steps(case)}
    assert states["monitor"].person.name == "Ben"


def test_without_people_a_step_says_nobody(desk, case):
    assert {state.doer for state in desk.incidents.steps(case)} == {None}


def test_a_person_without_a_role_leaves_every_step_with_somebody(desk, add, case):
    add("Halima")
    assert {state.doer.person.name for state in desk.incidents.steps(case)} == {case.lead}
    assert {one.doer.person.name for one in desk.preparation.steps() if one.doer} == {"Halima"}


def test_alone_every_step_is_mine(desk, team, case):
    desk.people.work_alone(True).result(5)
    assert {(state.doer.person.name, state.doer.why) for state in desk.incidents.steps(case)} == {("Dana", Why.ALONE)}
    assert desk.people.calls.ladder(case) == ()
    desk.people.work_alone(False).result(5)
    assert not desk.people.roster().alone


def test_nobody_steps_in_for_herself(desk, team):
    desk.people.name(Role.MONITOR, Seat(team[2].id, team[2].id)).result(5)
    assert desk.people.roster().seat(Role.MONITOR) == Seat(team[2].id)


def test_whoever_is_removed_leaves_her_roles_free(desk, team):
    desk.people.remove(team[1].id).result(5)
    roster = desk.people.roster()
    assert [person.name for person in roster.people] == ["Dana", "Ben"]
    assert roster.seat(Role.DEPUTY) == Seat()
    assert roster.seat(Role.MONITOR) == Seat(team[2].id)


def test_numbers_are_asked_for_again_after_ninety_days(desk, team, clock):
    assert desk.people.to_confirm(desk.people.roster()) == ()
    clock.forward(days=91)
    due = desk.people.to_confirm(desk.people.roster())
    assert [person.name for person in due] == ["Dana", "Amina", "Ben"]
    desk.people.confirm(due[0]).result(5)
    assert [person.name for person in desk.people.to_confirm(desk.people.roster())] == ["Amina", "Ben"]


def test_the_ladder_goes_down_by_the_clock_and_is_told(desk, team, case, clock, heard):
    dana, amina, _ = team

    def turns():
        return [(s.rung.person.name, s.turn) for s in desk.people.calls.ladder(case)]

    assert turns() == [("Dana", Turn.NOW), ("Amina", Turn.LATER)]
    desk.people.calls.called(case, dana).result(5)
    assert turns() == [("Dana", Turn.WAITING), ("Amina", Turn.LATER)]
    clock.forward(minutes=20)
    assert turns() == [("Dana", Turn.SILENT), ("Amina", Turn.NOW)]
    desk.people.calls.called(case, amina).result(5)
    desk.people.calls.answered(case, amina, Answer.REACHED).result(5)
    assert turns() == [("Dana", Turn.SILENT), ("Amina", Turn.REACHED)]
    assert desk.people.calls.unreached(desk.people.calls.ladder(case)) == ()
    lines = [(entry.who, entry.what, entry.values.get("text")) for entry in desk.incidents.timeline(case.id)]
    assert lines[-3:] == [("Dana", "called", "Dana"), ("Dana", "called", "Amina"), ("Dana", "reached", "Amina")]
    assert IncidentChanged(case.id) in heard


def test_an_answer_belongs_to_the_last_call_of_this_case(desk, team, case):
    dana = team[0]
    other = desk.incidents.open("outage", summary="Site down", lead="Dana").result(5)
    for _ in range(2):
        desk.people.calls.called(case, dana).result(5)
    desk.people.calls.called(other, dana).result(5)
    desk.people.calls.answered(case, dana, Answer.REACHED).result(5)
    rows = desk.keeping.database.read(lambda conn: conn.execute("select incident_id, answer from call order by id"))
    assert [tuple(row) for row in rows] == [(case.id, ""), (case.id, "reached"), (other.id, "")]


def test_a_calm_level_calls_nobody(desk, team, case):
    calm = replace(case, level=Level.CALM)
    assert desk.people.calls.ladder(calm) == ()
    assert desk.people.called(desk.people.roster(), Level.CALM) == ()
    assert [rung.person.name for rung in desk.people.called(desk.people.roster(), Level.WATCH)] == ["Ben", "Amina"]


def test_people_do_not_leave_in_an_export(desk, team, tmp_path):
    file = tmp_path / "all.json"
    desk.reports.export(file)
    assert "722" not in file.read_text(encoding="utf-8")


def test_who_leads_takes_her_role_only_if_nobody_has_it(desk):
    neema = desk.people.keep(Person(NEW, "Neema"), Role.OWNER).result(5)
    desk.people.keep(Person(NEW, "Joseph"), Role.OWNER).result(5)
    assert desk.people.roster().seat(Role.OWNER) == Seat(neema.id)
    assert [rung.person.name for rung in desk.people.called(desk.people.roster(), Level.EMERGENCY)] == ["Neema"]


def test_what_a_level_asks_for_and_nobody_does(desk, add, team):
    assert desk.people.calls.vacant(desk.people.roster(), Level.EMERGENCY) == ()
    desk.people.name(Role.OWNER, Seat()).result(5)
    desk.people.name(Role.DEPUTY, Seat()).result(5)
    assert Role.SAFETY_LEAD in desk.people.calls.vacant(desk.people.roster(), Level.EMERGENCY)
    assert desk.people.calls.vacant(desk.people.roster(), Level.CALM) == ()
