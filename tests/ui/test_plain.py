import pytest
from PySide6.QtCore import Qt

from ui.plain import body, direction, one_line, units

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@amina_k", "@amina_k"),
        ("two\nlines\tand  more ", "two lines and more"),
        ("invoice\u202egnp.exe", "invoice⟨202E⟩gnp.exe"),
        ("\u2066@shop\u2069", "⟨2066⟩@shop⟨2069⟩"),
        ("bank\u3164name", "bank⟨3164⟩name"),
        ("a\x1bb", "a⟨001B⟩b"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("pay\u200dpal", "pay⟨200D⟩pal"),
        ("שלום", "שלום"),
        ("", ""),
    ],
)
def test_a_name_hides_nothing(text, shown):
    assert one_line(text) == shown


@pytest.mark.parametrize("text", ["x" * 10_000, "\u202e" * 10_000, "word " * 10_000])
def test_a_name_has_an_end(text):
    assert len(one_line(text, 40)) <= 40
    assert one_line(text, 40).endswith("…")


def test_a_name_of_just_the_right_length_is_not_cut():
    assert one_line("x" * 40, 40) == "x" * 40


@pytest.mark.parametrize("text", ["a\u2028b\u2029c\x85d\re", "\x00\x07\u202e\u2066\x7f", "😀\nשלום\tx"])
def test_a_body_keeps_every_place(text):
    assert len(body(text)) == len(text)
    assert not set(body(text)) & set("\u202e\u2066\x00\r\u2028\u2029")


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("he", "Sunrise", RTL),
        ("en", "שלום", LTR),
        ("und", "... שלום", RTL),
        ("und", "12:30 hello שלום", LTR),
        ("und", "مرحبا", RTL),
        ("und", "???", LTR),
        ("ar", "", RTL),
    ],
)
def test_a_text_reads_from_its_own_side(language, text, side):
    assert direction(language, text) == side


def test_qt_counts_what_lies_beyond_the_first_plane_twice():
    assert units("a😀ש") == 4
