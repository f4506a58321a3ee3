"""The colours can be read in both themes, and the theme follows the system or the owner."""

import re
from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from ui.theme import DARK, LIGHT, Theme, colour, colours, sheet

TONES = ("calm", "watch", "issue", "crisis", "emergency", "grey")
TEXT = [(text, ground) for text in ("ink", "soft") for ground in ("paper", "surface", "hover", "brand-soft")]
TEXT += [(f"{tone}-ink", ground) for tone in TONES for ground in ("paper", "surface", f"{tone}-bg")]
TEXT += [("ink", f"{tone}-bg") for tone in TONES]
TEXT += [("on-brand", "brand"), ("on-brand", "brand-hover"), ("calm-ink", "brand-soft"), ("soft", "grey-bg")]


def brightness(colour_name: str) -> float:
    parts = [int(colour_name[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(theme, text, ground):
    assert contrast(colours(theme)[text], colours(theme)[ground]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("sign", ["edge", "faint", "brand", "issue", "crisis", "emergency", "calm", "grey"])
def test_shapes_and_edges_can_be_seen(theme, sign):
    assert contrast(colours(theme)[sign], colours(theme)["surface"]) >= 3


def test_both_themes_name_the_same_colours():
    assert set(colours(LIGHT)) == set(colours(DARK))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_sheet_is_complete_and_names_only_our_own_pictures(theme):
    text = sheet(theme)
    assert "$" not in text
    for path in re.findall(r'url\("(.*?)"\)', text):
        assert path.startswith(str(files("resources")).replace("\\", "/"))
        assert files("resources").joinpath("icons", path.rpartition("/")[2]).is_file()


def test_the_owner_decides_over_the_system(qapp):
    theme = Theme(qapp, DARK)
    try:
        assert theme.name == DARK
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == colours(DARK)["paper"]
        assert colour("ink").name().upper() == colours(DARK)["ink"]
        theme.choose(LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == colours(LIGHT)["paper"]
    finally:
        theme.close()


def test_the_system_is_followed_while_nothing_is_chosen(qapp, qtbot):
    theme = Theme(qapp)
    try:
        hints = qapp.styleHints()
        for scheme, name in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
            if theme.name == name:
                continue
            hints.setColorScheme(scheme)
            if hints.colorScheme() is not scheme:
                pytest.skip("this platform has no colour scheme of its own")
            qtbot.waitUntil(lambda name=name: theme.name == name)
        hints.unsetColorScheme()
    finally:
        theme.close()
