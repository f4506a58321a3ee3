"""The protocol that comes with the app, and how a broken file names itself."""

from datetime import timedelta

import pytest

from desktop.content import playbooks, protocol
from desktop.errors import ContentError
from desktop.model.meter import Level
from desktop.model.people import Role
from desktop.model.playbook import Stage

WHOLE = """
patience = 20
alone = ["owner"]
[[answering]]
what = "danger"
role = "safety_lead"
within = 15
[[level]]
level = "crisis"
called = ["owner"]
"""


def test_it_says_who_is_called_from_watch_to_emergency():
    found = protocol.load()
    assert [tier.level for tier in found.tiers] == [Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY]
    assert found.tier(Level.CALM) is None
    assert found.tier(Level.CRISIS).called[0] is Role.OWNER
    assert found.patience == timedelta(minutes=20)


def test_danger_is_answered_first_and_delicate_matters_only_once_agreed():
    by_what = {one.what: one for one in protocol.load().answering}
    timed = [one.within for one in by_what.values() if one.within is not None]
    assert by_what["danger"].within == min(timed) == timedelta(minutes=15)
    assert by_what["delicate"].within is None
    assert by_what["delicate"].role is Role.OWNER


def test_somebody_alone_takes_every_role_but_her_own_deputy():
    assert set(protocol.load().alone) == set(Role) - {Role.DEPUTY}


def test_alone_the_roles_come_as_the_steps_of_the_first_hour_do():
    """People first, single answers last; between them the order of the checklist, with the first word first."""
    for book in playbooks.load():
        if book.first_word is not None and not book.first_word.before:
            asked = [step.role for step in book.steps if step.stage is Stage.IDENTIFY]
            order = [role for role in dict.fromkeys(asked) if role in protocol.load().alone]
            assert protocol.load().alone == (Role.SAFETY_LEAD, *order, Role.RESPONDER)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("patience = 20", "patience = 0"),
        ("patience = 20", ""),
        ('level = "crisis"', 'level = "blind"'),
        ('called = ["owner"]', 'called = ["boss"]'),
        ('role = "safety_lead"', 'role = ""'),
        ("within = 15", "within = 15\ncolour = 1"),
    ],
)
def test_a_broken_file_names_itself(tmp_path, right, wrong):
    file = tmp_path / "protocol.toml"
    file.write_text(WHOLE, encoding="utf-8")
    assert protocol.read(file).tier(Level.CRISIS).called == (Role.OWNER,)
    file.write_text(WHOLE.replace(right, wrong), encoding="utf-8")
    with pytest.raises(ContentError, match=r"protocol\.toml"):
        protocol.read(file)
