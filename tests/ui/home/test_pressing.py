"""Which of several open cases comes first on the Now page, over a real desk."""

import pytest

from desktop.desk import open_desk
from desktop.vault import MemoryVault
from ui.home.picture import gather


@pytest.fixture
def desk(home, clock):
    desk = open_desk(home, clock=clock, vault=MemoryVault())
    yield desk
    desk.close()


def test_people_in_danger_come_before_what_is_later_elsewhere(desk, clock):
    rude = desk.incidents.open("service_pileon", summary="Rude", lead="Neema").result(60)
    clock.forward(hours=2)
    threat = desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Neema").result(60)
    seen = gather(desk.meter, desk.inbox, desk.incidents, desk.accounts, clock.now())
    assert (seen.case.id, seen.step.step.id) == (threat.id, "s1_help")
    assert [case.id for case, _ in seen.others] == [rude.id]
    desk.incidents.tick(threat.id, "s1_help", "Neema").result(60)
    seen = gather(desk.meter, desk.inbox, desk.incidents, desk.accounts, clock.now())
    assert seen.case.id == rude.id
