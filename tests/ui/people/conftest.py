"""The people page over the real desk of a practice business; nothing in between is a stand-in."""

from dataclasses import replace

import pytest

from desktop.content.words import Words
from desktop.desk import open_drill
from desktop.model.people import NEW, Person, Role, Seat
from ui.bridge import Bridge
from ui.people.page import PeoplePage


class Stage:
    """A desk, its page, and where the page wanted to go."""

    def __init__(self, desk, bridge, qtbot):
        self.desk, self.bridge, self.qtbot = desk, bridge, qtbot
        self.visits = []

    def make(self, language="en"):
        page = PeoplePage(
            people=self.desk.people,
            incidents=self.desk.incidents,
            preferences=self.desk.preferences,
            words=Words(language, self.desk.clock.now),
            bridge=self.bridge,
            go=self.visits.append,
            clock=self.desk.clock,
        )
        self.qtbot.addWidget(page)
        with self.qtbot.waitExposed(page):
            page.show()
        return page

    def add(self, name, **more):
        return self.desk.people.keep(Person(NEW, name, **more)).result(5)

    def team(self):
        """Dana decides, Amina is her deputy, a lawyer helps."""
        dana = self.add("Dana", phone="+254 722 178 177", mail="dana@sunrise.example")
        amina = self.add("Amina", phone="0722 555 010")
        self.add("Otieno", phone="+254 20 222 3333", outside=True, what="Lawyer")
        self.desk.people.name(Role.OWNER, Seat(dana.id)).result(5)
        self.desk.people.name(Role.DEPUTY, Seat(amina.id)).result(5)
        return dana, amina

    def case(self, level="crisis", kind="product_safety"):
        case = self.desk.incidents.open(kind, summary="Ill after pies", lead="Dana").result(5)
        set_level = "update incident set level = ? where id = ?"
        self.desk.keeping.database.write(lambda tables: tables.execute(set_level, [level, case.id])).result(5)
        return replace(case, level=level)


@pytest.fixture
def stage(qtbot):
    desk = open_drill(seed=7)
    bridge = Bridge(desk.notices)
    yield Stage(desk, bridge, qtbot)
    bridge.close()
    desk.close()
