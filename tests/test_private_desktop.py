"""The desktop of a test stays as it is, whoever comes and goes; what could not be asked is no answer."""

import pytest

from tests.private_desktop import PrivateDesktop, needed


@pytest.fixture
def bare():
    """A screen on which no program is left."""
    needed("dbus-daemon", "Xvfb", "openbox", "xdotool")
    desktop = PrivateDesktop(screen=True)
    desktop.end(desktop.running[-1])
    yield desktop
    desktop.close()


def test_the_screen_does_not_begin_anew_when_its_last_client_leaves(bare):
    bare.x("mousemove", 7, 9)
    assert bare.x("getmouselocation", "--shell")[:2] == ["X=7", "Y=9"]


def test_a_question_that_failed_has_no_answer(bare):
    assert bare.x("get_num_desktops", may_fail=True) == []
