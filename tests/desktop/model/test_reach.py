"""How somebody is reached: a number's country, and the number in a contact."""

import pytest

from desktop.model.reach import country_code, from_abroad, phone_in


@pytest.mark.parametrize(
    ("phone", "code"),
    [
        ("+254 722 555 010", "+254"),
        ("00972 50 555 0100", "+972"),
        ("+1 202 555 0101", "+1"),
        ("+44 20 7946 0000", "+44"),
        ("+27 21 555 0101", "+27"),
        ("0722 555 010", ""),
        ("+0722 555 010", ""),
        ("call me", ""),
        ("", ""),
    ],
)
def test_a_number_tells_its_country_or_nothing(phone, code):
    assert country_code(phone) == code


@pytest.mark.parametrize(
    ("phone", "code", "dials"),
    [
        ("0722 555 010", "+254", "+254722555010"),
        ("0722 555 010", "", "0722 555 010"),
        ("+1 202 555 0101", "+254", "+1 202 555 0101"),
        ("0112", "+254", "0112"),
        ("00972 50 555 0100", "+254", "00972 50 555 0100"),
        ("722 555 010", "+254", "722 555 010"),
    ],
)
def test_a_leading_nought_becomes_the_code_where_it_is_known(phone, code, dials):
    assert from_abroad(phone, code) == dials


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("0722 555 010", "0722 555 010"),
        ("WhatsApp: +254 722 555 010, or the shop", "+254 722 555 010"),
        ("hello@shop.example", ""),
        ("https://shop.example/12345678", ""),
        ("open 9-17", ""),
    ],
)
def test_the_number_in_a_contact_is_found(text, phone):
    assert phone_in(text) == phone
