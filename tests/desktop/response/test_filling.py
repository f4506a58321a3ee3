"""What is put into the open places of a text, and the way back."""

import pytest

from desktop.content import templates
from desktop.response.filling import first_name, spelt, with_places

MARKS = {"next_update": "{by when}"}


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Amina Karimi", "Amina"),
        ("Amina", "Amina"),
        ("Dr. Amina Karimi", "Dr. Amina"),
        ("Mama Njeri Kamau", "Mama Njeri"),
        ("Bwana Otieno", "Bwana Otieno"),
        ('ד"ר נועה לוי', 'ד"ר נועה'),
        ("נועה לוי", "נועה"),
        ("🌸 Amina K", "Amina"),
        ("Njeri Bakery", "Njeri Bakery"),
        ("Tom & Sons", "Tom & Sons"),
        ("A. Karimi", "A. Karimi"),
        ("Karimi, Amina", "Karimi, Amina"),
        ("The People Who Eat Here", "The People Who Eat Here"),
        ("Mama", "Mama"),
        ("", ""),
    ],
)
def test_a_person_is_called_by_her_first_name_and_a_business_by_all_of_it(name, called):
    assert first_name(name, templates.titles(), templates.firms()) == called


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("0722 555 010", "0722-555-010"),
        ("+254 722 555 010", "+254-722-555-010"),
        ("(050) 555 0100", "050-555-0100"),
        ("וואטסאפ 050 555 0100, 9:00-17:00", "וואטסאפ 050-555-0100, 9:00-17:00"),
        ("https://wa.me/254722555010?text=a", "https://wa.me/254722555010?text=a"),
        ("10 20", "10 20"),
        ("050-5550100", "050-5550100"),
    ],
)
def test_a_number_keeps_its_order_from_the_right(value, written):
    assert spelt(value, "he") == written
    assert spelt(value, "en") == value
    assert spelt(value, "sw") == value


def test_what_was_filled_is_open_again():
    values = {"name": "Amina", "happened": "two people were sick", "next_update": "today at 18:00", "contact": ""}
    text = "Dear Amina, we heard that two people were sick. I write today at 18:00. Amina Karimi, thank you. Aminata"
    assert with_places(text, values, ("Amina Karimi", "Amina"), {}, "en") == (
        "Dear {name}, we heard that {happened}. I write {next_update}. {name}, thank you. Aminata"
    )


def test_her_name_typed_by_hand_is_a_place_and_marks_are_too():
    assert with_places("Amina, {by when} {note}", {}, ("Amina",), MARKS, "en") == "{name}, {next_update} {note}"


def test_a_letter_before_a_name_in_hebrew_stays():
    text = with_places("כתבנו לאמינה. 0722-555-010", {"contact": "0722 555 010"}, ("אמינה",), {}, "he")
    assert text == "כתבנו ל{name}. {contact}"


def test_short_values_and_no_values_change_nothing():
    assert with_places("10 a.m., Jo", {"hours": "10"}, ("J", ""), {}, "en") == "10 a.m., Jo"
