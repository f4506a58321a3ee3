"""Who does a step, who is called next, whose numbers are old: every rule by example."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.model.meter import Level
from desktop.model.people import (
    NEW,
    Answer,
    Call,
    Doer,
    Person,
    PersonId,
    Protocol,
    Role,
    Roster,
    Rung,
    Seat,
    Standing,
    Tier,
    Turn,
    Why,
)
from desktop.model.reach import dialled, is_mail
from desktop.response import people

TODAY = date(2026, 11, 27)
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
PATIENCE = timedelta(minutes=20)
DANA, BEN, AMINA = (Person(PersonId(at), name) for at, name in enumerate(("Dana", "Ben", "Amina"), start=1))
LAWYER = Person(PersonId(9), "Otieno", outside=True, what="Lawyer")


def away(person, days=3):
    return replace(person, away_until=TODAY + timedelta(days=days))


def roster(*who, alone=False, **seats):
    """``roster(DANA, BEN, owner=(DANA, None))``."""
    named = {Role(role): Seat(holder and holder.id, deputy and deputy.id) for role, (holder, deputy) in seats.items()}
    return Roster(who, named, alone)


class TestWhoDoesAStep:
    def test_where_nobody_is_named_nobody_is_said(self):
        assert people.doer(Roster(), "owner", TODAY) is None
        assert people.doer(roster(LAWYER), "owner", TODAY) is None

    @pytest.mark.parametrize("role", ["", "lead", "OWNER"])
    def test_a_role_that_is_none_of_ours_has_nobody(self, role):
        assert people.doer(roster(DANA, owner=(DANA, None)), role, TODAY) is None

    def test_whoever_has_the_role_does_it(self):
        team = roster(DANA, BEN, owner=(DANA, None), monitor=(BEN, DANA))
        assert people.doer(team, "monitor", TODAY) == Doer(BEN, Why.OWN, None)

    def test_somebody_away_gives_it_to_the_deputy_of_the_role(self):
        ben = away(BEN)
        team = roster(DANA, ben, AMINA, owner=(DANA, None), monitor=(ben, AMINA))
        assert people.doer(team, "monitor", TODAY) == Doer(AMINA, Why.AWAY, ben)

    def test_on_the_day_she_is_back_it_is_hers_again(self):
        ben = away(BEN, days=3)
        team = roster(ben, AMINA, monitor=(ben, AMINA))
        assert people.doer(team, "monitor", TODAY + timedelta(days=2)).person == AMINA
        assert people.doer(team, "monitor", TODAY + timedelta(days=3)) == Doer(ben, Why.OWN, None)

    def test_without_a_deputy_of_the_role_the_deputy_of_the_business_does_it_then_the_owner(self):
        ben, amina = away(BEN), away(AMINA)
        team = roster(DANA, ben, AMINA, owner=(DANA, None), deputy=(AMINA, None), monitor=(ben, None))
        assert people.doer(team, "monitor", TODAY).person == AMINA
        team = roster(DANA, ben, amina, owner=(DANA, None), deputy=(amina, None), monitor=(ben, amina))
        assert people.doer(team, "monitor", TODAY).person == DANA

    def test_an_owner_who_is_away_has_a_deputy_for_everything(self):
        dana = away(DANA)
        team = roster(dana, AMINA, owner=(dana, None), deputy=(AMINA, None))
        assert people.doer(team, "owner", TODAY) == Doer(AMINA, Why.AWAY, dana)

    def test_a_role_that_nobody_has_falls_to_whoever_decides(self):
        team = roster(DANA, BEN, AMINA, owner=(DANA, None), deputy=(BEN, None), monitor=(AMINA, None))
        assert people.doer(team, "spokesperson", TODAY) == Doer(DANA, Why.VACANT, None)
        team = roster(away(DANA), BEN, owner=(DANA, None), deputy=(BEN, None))
        assert people.doer(team, "spokesperson", TODAY) == Doer(BEN, Why.VACANT, None)

    def test_where_all_are_away_it_is_said_who_would_do_it(self):
        dana, ben = away(DANA), away(BEN)
        team = roster(dana, ben, owner=(dana, None), monitor=(ben, dana))
        assert people.doer(team, "monitor", TODAY) == Doer(None, Why.AWAY, ben)
        assert people.doer(team, "spokesperson", TODAY) == Doer(None, Why.VACANT, None)

    def test_whom_nobody_gave_a_role_leaves_the_step_to_whoever_is_in_charge(self):
        team = roster(BEN)
        dana = Person(NEW, "Dana")
        assert people.takes_on(team, "owner", TODAY, ("Dana", "")) == Doer(dana, Why.VACANT)
        assert people.takes_on(roster(BEN, DANA), "owner", TODAY, ("dana",)) == Doer(DANA, Why.VACANT)
        assert people.takes_on(roster(BEN, away(DANA)), "owner", TODAY, ("Dana",)).person == BEN
        assert people.takes_on(roster(BEN, away(DANA)), "owner", TODAY, ("Dana", "Amina")).person.name == "Amina"
        assert people.takes_on(team, "owner", TODAY) == Doer(BEN, Why.VACANT)

    @pytest.mark.parametrize("role", list(Role))
    def test_no_step_of_a_case_has_nobody_even_where_all_are_away(self, role):
        dana, ben = away(DANA), away(BEN)
        for team in (roster(dana, ben), roster(dana, ben, owner=(dana, ben), monitor=(ben, dana)), roster(BEN)):
            assert people.takes_on(team, role, TODAY, ("Dana", "")).person.name in ("Dana", "Ben")
        assert people.takes_on(roster(DANA, owner=(DANA, None)), role, TODAY, ("Ben",)).person == DANA
        assert people.takes_on(Roster(), role, TODAY, ("Dana",)) is None

    def test_somebody_removed_has_no_role(self):
        team = Roster((DANA,), {Role.OWNER: Seat(DANA.id), Role.MONITOR: Seat(PersonId(77), PersonId(78))})
        assert people.doer(team, "monitor", TODAY) == Doer(DANA, Why.VACANT, None)

    @pytest.mark.parametrize("role", list(Role))
    def test_alone_every_step_is_done_by_the_same_one_also_while_away(self, role):
        dana = away(DANA)
        assert people.doer(roster(BEN, dana, alone=True, owner=(dana, None)), role, TODAY) == Doer(dana, Why.ALONE)
        assert people.doer(roster(BEN, LAWYER, alone=True), role, TODAY) == Doer(BEN, Why.ALONE)
        assert people.doer(roster(LAWYER, alone=True), role, TODAY) == Doer(None, Why.ALONE)


class TestWhoIsCalled:
    CRISIS = Tier(Level.CRISIS, (Role.OWNER, Role.SPOKESPERSON, Role.MONITOR), None)

    def test_in_order_each_once_with_a_spare_behind(self):
        team = roster(DANA, BEN, AMINA, owner=(DANA, None), spokesperson=(DANA, BEN), monitor=(BEN, AMINA))
        assert people.called(team, self.CRISIS, TODAY) == (
            Rung(DANA, Role.OWNER),
            Rung(BEN, Role.MONITOR),
            Rung(AMINA, Role.MONITOR, spare_for=BEN.id),
        )

    def test_whoever_is_away_is_not_called(self):
        dana = away(DANA)
        team = roster(dana, AMINA, owner=(dana, None), deputy=(AMINA, None))
        assert [rung.person for rung in people.called(team, self.CRISIS, TODAY)] == [AMINA]

    def test_nobody_where_all_are_away_and_where_one_is_alone(self):
        dana = away(DANA)
        assert people.called(roster(dana, owner=(dana, None)), self.CRISIS, TODAY) == ()
        assert people.called(roster(DANA, BEN, alone=True, owner=(DANA, None)), self.CRISIS, TODAY) == ()
        assert people.called(Roster(), self.CRISIS, TODAY) == ()


class TestTheLadder:
    RUNGS = (Rung(DANA, Role.OWNER), Rung(AMINA, Role.OWNER, spare_for=DANA.id), Rung(BEN, Role.MONITOR))

    def turns(self, calls, minutes=0):
        standings = people.ladder(self.RUNGS, calls, PATIENCE, NOON + timedelta(minutes=minutes))
        return [standing.turn for standing in standings]

    def test_it_begins_at_the_top(self):
        assert self.turns([]) == [Turn.NOW, Turn.LATER, Turn.LATER]

    def test_an_answer_is_waited_for_twenty_minutes(self):
        call = Call(DANA.id, "Dana", NOON)
        assert self.turns([call], 19.99) == [Turn.WAITING, Turn.LATER, Turn.LATER]
        assert self.turns([call], 20) == [Turn.SILENT, Turn.NOW, Turn.LATER]

    def test_it_says_when_she_was_called_and_until_when_to_wait(self):
        first, *_ = people.ladder(self.RUNGS, [Call(DANA.id, "Dana", NOON)], PATIENCE, NOON)
        assert first == Standing(self.RUNGS[0], Turn.WAITING, NOON, NOON + PATIENCE)

    def test_no_answer_that_is_noted_is_not_waited_for(self):
        assert self.turns([Call(DANA.id, "Dana", NOON, Answer.SILENT)]) == [Turn.SILENT, Turn.NOW, Turn.LATER]

    def test_whoever_is_reached_spares_the_one_behind(self):
        assert self.turns([Call(DANA.id, "Dana", NOON, Answer.REACHED)]) == [Turn.REACHED, Turn.SPARED, Turn.NOW]

    def test_the_last_call_counts(self):
        calls = [Call(DANA.id, "Dana", NOON - PATIENCE, Answer.SILENT), Call(DANA.id, "Dana", NOON)]
        assert self.turns(calls) == [Turn.WAITING, Turn.LATER, Turn.LATER]

    def test_who_is_not_reached_is_told(self):
        silent = Call(DANA.id, "Dana", NOON, Answer.SILENT)

        def lost(*calls):
            return people.unreached(people.ladder(self.RUNGS, calls, PATIENCE, NOON))

        assert lost() == (DANA, BEN)
        assert lost(silent, Call(AMINA.id, "Amina", NOON, Answer.REACHED)) == (BEN,)
        assert lost(silent, Call(AMINA.id, "Amina", NOON, Answer.SILENT)) == (DANA, BEN)
        assert lost(Call(DANA.id, "Dana", NOON, Answer.REACHED), Call(BEN.id, "Ben", NOON, Answer.REACHED)) == ()


def test_numbers_are_asked_for_again_after_ninety_days():
    old = replace(BEN, confirmed_at=NOON - timedelta(days=90, seconds=1))
    fresh = replace(DANA, confirmed_at=NOON - timedelta(days=90))
    lawyer = replace(LAWYER, confirmed_at=NOON - timedelta(days=200))
    assert people.to_confirm(Roster((fresh, old, AMINA, lawyer)), NOON) == (old, AMINA, lawyer)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+254 722 178 177", "+254722178177"),
        ("00254-722-178177", "+254722178177"),
        ("(052) 123.45/67", "0521234567"),
        ("112", "112"),
        ("11", ""),
        ("", ""),
        ("+1234567890123456", ""),
        ("call me", ""),
        ("0722 555 010 ext 3", ""),
        ("0722;phone-context=evil", ""),
        ("07+22555010", ""),
        ("٠٥٢١٢٣٤٥٦٧", ""),
        ("*100#", ""),
    ],
)
def test_what_of_a_number_a_telephone_takes(typed, number):
    assert dialled(typed) == number
    assert Person(PersonId(1), "Dana", typed).number == number


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("neema@sunrise.example", True),
        ("a.b+c@mail.sunrise.example", True),
        ("neema", False),
        ("neema@sunrise", False),
        ("neema@sunrise.example?subject=x", False),
        ("neema@a.example,ben@b.example", False),
        ("@sunrise.example", False),
        ("neema@" + "a" * 250 + ".example", False),
    ],
)
def test_what_is_a_mail_address(typed, right):
    assert is_mail(typed) is right


class TestWhatNobodyDoes:
    tier = Tier(Level.EMERGENCY, (Role.SAFETY_LEAD, Role.OWNER, Role.SPOKESPERSON), timedelta(hours=1))

    def test_where_nobody_is_named_it_is_every_role(self):
        assert people.vacant(roster(DANA, BEN), self.tier, TODAY) == self.tier.called
        assert people.vacant(Roster(), self.tier, TODAY) == self.tier.called

    def test_what_falls_to_the_owner_is_done(self):
        assert people.vacant(roster(DANA, owner=(DANA, None)), self.tier, TODAY) == ()

    def test_one_role_alone_leaves_the_others(self):
        team = roster(DANA, BEN, spokesperson=(BEN, None))
        assert people.vacant(team, self.tier, TODAY) == (Role.SAFETY_LEAD, Role.OWNER)

    def test_who_is_away_does_nothing(self):
        dana = away(DANA)
        assert people.vacant(roster(dana, owner=(dana, None)), self.tier, TODAY) == self.tier.called

    def test_one_who_is_alone_has_no_gaps(self):
        assert people.vacant(roster(DANA, alone=True), self.tier, TODAY) == ()

    def test_alone_the_tasks_of_a_level_come_in_their_own_order(self):
        protocol = Protocol((), (self.tier,), PATIENCE, (Role.SAFETY_LEAD, Role.MONITOR, Role.SPOKESPERSON, Role.OWNER))
        assert protocol.in_turn(Level.EMERGENCY) == (Role.SAFETY_LEAD, Role.SPOKESPERSON, Role.OWNER)
        assert protocol.in_turn(Level.CALM) == ()
