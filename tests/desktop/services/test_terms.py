"""The words the owner watches for: kept, handed to the accounts that can search, counted per day."""

from datetime import timedelta

import pytest

from desktop.errors import OwnerError
from desktop.model.term import Term, TermKind, merged, split
from desktop.settings import Settings, load, save


def test_they_are_kept_in_their_order(desk, open_told):
    desk.terms.add("  Sunrise   Bakery ")
    desk.terms.add("סאנרייז", TermKind.MISSPELLING)
    desk.terms.add("sourdough", TermKind.INDUSTRY)
    assert list(desk.terms.searched()) == ["Sunrise Bakery", "סאנרייז"]
    desk.close()
    again = open_told()
    assert again.terms.listed() == (
        Term("Sunrise Bakery"),
        Term("סאנרייז", TermKind.MISSPELLING),
        Term("sourdough", TermKind.INDUSTRY),
    )
    again.terms.remove("SUNRISE bakery")
    assert [term.text for term in again.terms.listed()] == ["סאנרייז", "sourdough"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "errors-term-short"),
        (" ! ", "errors-term-short"),
        ("a", "errors-term-short"),
        ("SHOP", "errors-term-twice"),
    ],
)
def test_what_cannot_be_watched_for_says_why(desk, text, key):
    desk.terms.add("Shop")
    with pytest.raises(OwnerError) as caught:
        desk.terms.add(text)
    assert caught.value.key == key


def test_there_is_an_end(desk):
    for number in range(40):
        desk.terms.add(f"word {number}")
    with pytest.raises(OwnerError) as caught:
        desk.terms.add("one more")
    assert caught.value.key == "errors-term-many"
    with pytest.raises(OwnerError) as caught:
        desk.terms.remove("another")
    assert caught.value.key == "errors-term-unknown"


def test_an_account_searches_for_its_own_words_and_the_businesss(desk, told, look, monkeypatch):
    desk.terms.add("Sunrise")
    desk.terms.add("flour", TermKind.INDUSTRY)
    searched = []
    fetch = told.fetch
    monkeypatch.setattr(told, "fetch", lambda account, *rest: searched.append(account.terms) or fetch(account, *rest))
    look()
    assert searched == [("Sunrise",)]


def test_they_are_counted_per_day_in_every_script(desk, told, look):
    for text in ("Sunrise Bakery", "סאנרייז", "mkate"):
        desk.terms.add(text)
    day = 24 * 60
    look(
        told.post(1, "I love SUNRISE bakery!", minutes=1),
        told.post(2, "Sunrise is not the bakery", minutes=2),
        told.post(3, "#sunrise bakery again", minutes=3 * day),
        told.post(4, "קניתי בסאנרייז לחם", minutes=5),
        told.post(5, "סאנרייז סגור", minutes=5),
        told.post(6, "mkate wenu ni mbaya", minutes=20 * day),
    )
    bakery, hebrew, bread = desk.terms.mentions().result(5)
    assert (bakery.today, bakery.week, sum(count for _, count in bakery.days)) == (1, 2, 2)
    assert (hebrew.today, hebrew.week) == (2, 2)
    assert (bread.today, bread.week) == (0, 0)
    assert len(bakery.days) == 14
    assert bakery.days[-1][0] - bakery.days[0][0] == timedelta(days=13)


@pytest.mark.parametrize("text", ['" OR "', "a* NEAR b", "title:bread", "((", "x\0y", "-bread"])
def test_what_is_typed_is_no_question_of_the_database(desk, look, told, text):
    look(told.post(1, "bread"))
    try:
        desk.terms.add(text)
    except OwnerError:
        return
    assert len(desk.terms.mentions().result(5)) == 1


def test_a_line_of_words_is_parted_by_commas():
    assert split("Sunrise, sun  rise,\nSUNRISE ,,#bread") == ("Sunrise", "sun rise", "#bread")
    assert merged(["A"], ["a", "b"]) == ("A", "b")


def test_settings_of_another_hand_are_read_as_far_as_they_can(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(
        'terms = [{text = "A", kind = "name"}, {text = "B", kind = "odd"}, {kind = "name"}, 3]\nowner = "Dana"\n'
    )
    settings = load(file)
    assert settings.terms == (Term("A"), Term("B"))
    assert settings.owner == "Dana"
    save(settings, file)
    assert load(file) == settings
    file.write_text('terms = "none"\n')
    assert load(file) == Settings()
