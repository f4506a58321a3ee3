import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.connectors.files import table, values
from desktop.connectors.files.opening import Source
from desktop.errors import OwnerError
from desktop.model.imports import Aside, Choices, Order, Shape, Why

from .conftest import NOW


def test_reviews_with_quotes_over_lines_and_all_that_can_be_wrong(sample, told):
    found = sample("reviews_en.csv")
    assert found.shape is Shape.TABLE
    assert found.columns == {"date": 0, "author": 1, "text": 3, "stars": 2, "link": 5, "platform": 4}
    assert told(found) == [
        ("2026-04-03 10:20", "Anna B.", "Cold soup, and\nthe waiter laughed at us"),
        ("2026-04-04 00:00", "Tom", "Wonderful bread"),
        ("2026-04-06 00:00", "Lee", "Nice"),
    ]
    first, second, third = found.messages
    assert (first.stars, first.platform, first.url) == (1, "google", "https://maps.example/r/1")
    assert (second.stars, third.stars, third.url) == (5, None, ""), "no link but http and https"
    assert [(one.line, one.why) for one in found.unread] == [
        (5, Why.BAD_DATE),
        (6, Why.EMPTY),
        (7, Why.FUTURE),
        (8, Why.NO_DATE),
    ]
    assert found.aside == {Aside.STARS: 1}


def test_hebrew_of_windows_with_a_column_for_the_hour(sample, told):
    found = sample("reviews_he.csv", day_first=True)
    assert found.encoding == "windows-1255"
    assert told(found) == [
        ("2026-04-03 10:20", "דנה", "חיכינו שעה והמרק היה קר"),
        ("2026-04-04 21:05", "יוסי", "לחם נהדר, תודה"),
    ]
    assert [one.platform for one in found.messages] == ["google", "facebook"]
    assert sample("reviews_he.csv").order is Order.OPEN


def test_western_letters_with_tabs(sample):
    found = sample("reviews_fr.tsv")
    assert found.encoding == "windows-1252"
    assert [one.text for one in found.messages] == ["Très déçu, café froid", "Parfait — merci"]


def test_swahili_names(sample):
    found = sample("maoni_sw.csv")
    assert found.columns == {"date": 0, "author": 1, "text": 3, "stars": 2, "platform": 4}
    assert found.order is Order.CERTAIN


def test_unicode_text_of_a_spreadsheet(sample):
    found = sample("excel_unicode.txt")
    assert found.encoding == "utf-16"
    assert [one.author.name for one in found.messages] == ["דנה", "Tom"]


def test_a_table_without_names_is_told_by_what_stands_in_it(sample):
    found = sample("no_names.csv")
    assert found.headers == ("1", "2", "3", "4")
    assert found.columns == {"date": 1, "text": 3, "stars": 2}
    assert sample("no_names.csv", columns={**found.columns, "author": 0}).messages[0].author.name == "Anna"


def test_unknown_names_above_a_column_of_dates_are_names(found_in):
    found = found_in(
        "a,b,c\n2026-04-03,Anna,The bread was wonderful and warm\n2026-04-04,Tom,The soup was cold again\n"
    )
    assert found.headers == ("a", "b", "c")
    assert found.columns == {"date": 0, "text": 2}
    assert found.unread == ()


def test_a_download_of_google_reviews(sample):
    found = sample("takeout.json")
    first, second = found.messages
    assert (first.author.name, first.stars, first.platform, first.url) == ("Anna B.", 1, "google", "")
    assert (second.stars, second.text) == (5, "")
    assert list(found.answered) == [first.remote_id]


def test_json_line_by_line_with_broken_lines(sample):
    found = sample("lines.jsonl")
    assert [(one.author.handle, one.author.name) for one in found.messages] == [("@anna", "Anna"), ("@tom", "@tom")]
    assert [(one.line, one.why) for one in found.unread] == [(3, Why.BROKEN), (4, Why.BROKEN)]


def test_what_we_export_can_be_brought_in_again(found_in):
    ours = {
        "messages": [
            {
                "id": 7,
                "platform": "bluesky",
                "author": {"handle": "@amina", "name": "Amina", "followers": None},
                "title": "",
                "text": "Lovely bread",
                "url": "https://b.example/7",
                "stars": None,
                "sent_at": "2026-11-24T08:00:00Z",
                "answered_at": "2026-11-24T09:00:00Z",
                "reading": {"mood": "positive", "risks": []},
            }
        ],
        "cases": [],
    }
    found = found_in(json.dumps(ours), "utulivu-export.json")
    (message,) = found.messages
    assert (message.author.handle, message.author.name, message.platform) == ("@amina", "Amina", "bluesky")
    assert message.url == "https://b.example/7"
    assert list(found.answered) == [message.remote_id]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_any_delimiter_is_found(found_in, sign):
    rows = ["date,name,text".replace(",", sign), f'2026-04-03{sign}Anna{sign}"Well, well; or | so"']
    found = found_in("\r\n".join(rows))
    assert [one.text for one in found.messages] == ["Well, well; or | so"]


def test_the_owner_chooses_the_columns_and_the_place(found_in):
    text = "when,a,b\n2026-04-03,Anna,Too salty for me and my family\n"
    found = found_in(text, columns={"date": 0, "text": 1, "author": 2, "bogus": 1, "stars": 99}, platform="Facebook")
    (message,) = found.messages
    assert (message.text, message.author.name, message.platform) == (
        "Anna",
        "Too salty for me and my family",
        "facebook",
    )
    assert found.columns == {"date": 0, "text": 1, "author": 2}


def test_a_broken_quote_hides_no_more_than_it_must(found_in):
    rows = "".join(f"2026-04-03,Anna,row {n} {'x' * 400}\n" for n in range(500))
    found = found_in('date,name,text\n2026-04-02,Tom,"open\n' + rows)
    assert [one.why for one in found.unread] == [Why.BROKEN]
    assert len(found.messages) > 100


def test_the_same_row_twice_is_two_messages(found_in):
    found = found_in("date,name,text\n" + "2026-04-03,Anna,hello there\n" * 2)
    assert len({one.remote_id for one in found.messages}) == 2


JSON = ["[1, 2, 3]", "[]", "{}", '{"a": []}', "[" * 100_000, '[{"a": 1}', "{'a': 1}", "[" + "9" * 9000 + "]"]


@pytest.mark.parametrize("text", JSON, ids=range(len(JSON)))
def test_json_that_is_no_list_of_messages_is_one_sentence_or_one_row(found_in, text):
    with suppress(OwnerError):
        assert found_in(text, "x.json").messages == ()
        return
    with pytest.raises(OwnerError, match="errors-import-json") as trouble:
        found_in(text, "x.json")
    assert trouble.value.__cause__ is None


STARS = {
    "5": 5,
    " 4.0 ": 4,
    "4,5": 4,
    "3/5": 3,
    "2 out of 5": 2,
    "FIVE": 5,
    "ONE_STAR": 1,
    "★★★☆☆": 3,
    "⭐⭐": 2,
    "1 star": 1,
}
NO_STARS = ["", "0", "6", "10", "8/10", "ten", "★★★★★★", "55", "-1", "5 of 10"]


@pytest.mark.parametrize(("text", "stars"), [*STARS.items(), *((text, None) for text in NO_STARS)])
def test_stars_are_whole_and_from_one_to_five(text, stars):
    assert values.stars_of(text) == stars


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        ("Google Maps", "google"),
        ("גוגל", "google"),
        ("Twitter", "x"),
        ("Barua pepe", "mail"),
        ("My  Forum", "my_forum"),
    ],
)
def test_places_are_known_by_their_names(name, platform):
    assert values.platform_of(name) == platform


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.tuples(cells, cells, cells, cells), min_size=1, max_size=12))
def test_every_row_is_a_message_or_shown(rows):
    def quoted(cell):
        return '"' + cell.replace('"', '""') + '"'

    body = "date,name,stars,text\n" + "".join(",".join(map(quoted, row)) + "\n" for row in rows)
    found = table.read(Source(body.encode(), "utf-8"), Choices(columns={"date": 0, "author": 1, "text": 3}), NOW, "x")
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    assert len(found.messages) + len(found.unread) == len(filled)


@given(st.binary(max_size=300))
def test_no_bytes_break_it(raw):
    with suppress(OwnerError):
        assert table.read(Source(raw, "utf-8"), Choices(), NOW, "x").headers
