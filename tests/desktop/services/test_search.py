"""Searching as people speak: a Hebrew or Swahili word is found in the shapes that grammar gives it."""

import pytest

from desktop.model.inbox import Query
from desktop.store.search import GRAVE

TEXTS = {
    "cake": "The cake was late and the chocolate stale",
    "wait": "We had to wait, the children cried",
    "cake-he": "העוגה הייתה יבשה",
    "cakes-he": "קנינו אצלכם שתי עוגות ובעוגות היה שיער",
    "bread-he": "שהלחם שלכם ישן",
    "late": "Mzigo wangu umechelewa tena",
    "they-late": "Hawakuchelewa jana, asante",
    "lateness": "Kuchelewa kwenu kunaudhi",
    "child": "Mtoto wangu aliumwa",
    "children": "Watoto waliumwa baada ya kula keki",
    "food": "Vyakula vyenu ni vitamu",
    "paid": "Nimewalipa mara mbili",
    "where": "Meneja alipo sijui",
    "pies": "Two pies and a box of babies' shoes 🤢",
    "pie": "My pie came in boxes for one baby",
}


@pytest.fixture
def found(desk, told, look):
    look(*(told.post(remote, text, author=f"@p{n}") for n, (remote, text) in enumerate(TEXTS.items())))
    return lambda text: {item.message.remote_id for item in desk.inbox.page(Query(text=text))}


CASES = [
    ("cake", {"cake"}),
    ("late", {"cake"}),
    ("wait", {"wait"}),
    ("עוגה", {"cake-he", "cakes-he"}),
    ("העוגה", {"cake-he", "cakes-he"}),
    ("עוגות", {"cake-he", "cakes-he"}),
    ("לחם", {"bread-he"}),
    ("הלחם", {"bread-he"}),
    ("עוגה יבשה", {"cake-he"}),
    ("chelewa", {"late", "they-late", "lateness"}),
    ("umechelewa", {"late", "they-late", "lateness"}),
    ("kuchelewa tena", {"late"}),
    ("mtoto", {"child", "children"}),
    ("watoto", {"child", "children"}),
    ("chakula", {"food"}),
    ("lipa", {"paid"}),
    ("umwa", {"child", "children"}),
    ("late stale", {"cake"}),
    ("pies came", {"pie"}),
    ("pie two", {"pies"}),
    ("boxes two", {"pies"}),
    ("box baby", {"pie", "pies"}),
    ("babies my", {"pie"}),
    ("🤢", {"pies"}),
    ("pie🤢", {"pies"}),
    ("🤢 😀", set()),
    ("chocolate late zebra", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_word_is_found_in_its_shapes(found, desk, text, expected):
    assert found(text) == expected
    assert desk.inbox.count(Query(text=text)) == len(expected)


def test_anything_can_be_searched_for(found):
    for text in ('"', "a AND", "NEAR(", "*", "-", "\0", "'; drop table message", "ה", "ku", "(" * 200, "א" * 200):
        found(text)


DOUBLE_YOD = {
    "bakery": "מאפייה שכונתית נחמדה",
    "bakeries": "בעיר יש שתי מאפיות, ובמאפיות תור",
    "bakery of": "במאפיית הזריחה",
    "its bakery": "מאפייתם סגורה",
    "marks": "זה מאפיין אתכם",
    "mafia": "אתם מאפיה",
    "parking": "אין חניות ברחוב",
    "fresh": "לחמניות טריות ולחם טרי",
    "were": "היית אצלנו, והיה טוב",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("מאפייה", {"bakery", "bakeries", "bakery of", "its bakery"}),
        ("המאפייה", {"bakery", "bakeries", "bakery of", "its bakery"}),
        ("מאפיית", {"bakery", "bakeries", "bakery of", "its bakery"}),
        ("חנייה", {"parking"}),
        ("טרייה", {"fresh"}),
        ("היית", {"were"}),
        ("בעייה", set()),
    ],
)
def test_a_double_yod_is_single_in_the_plural_and_nothing_else_is_found(desk, told, look, text, expected):
    look(*(told.post(remote, said, author=f"@p{n}") for n, (remote, said) in enumerate(DOUBLE_YOD.items())))
    assert {item.message.remote_id for item in desk.inbox.page(Query(text=text))} == expected


@pytest.mark.parametrize("text", ["עוגה", "העוגה", "הָעוּגָה", "נהדרת", "תודה", "עוגה נהדרת"])
def test_points_make_no_difference(desk, told, look, text):
    look(told.post("pointed", "הָעוּגָה הָיְתָה נֶהֱדֶרֶת, תּוֹדָה!"), told.post("plain", "העוגה נהדרת, תודה", author="@b"))
    found = {item.message.remote_id for item in desk.inbox.page(Query(text=text))}
    assert found == {"pointed", "plain"}


def test_among_equally_urgent_ones_danger_to_life_comes_first_page_by_page(desk, told, look):
    look(
        told.post("press", "I am a journalist from the Daily News, please comment", minutes=1, author="@j"),
        told.post("sick", "My son has been vomiting since he ate your pie, we are in hospital", minutes=5),
        told.post("calm", "What time do you open?", minutes=0, author="@q"),
        told.post("threat", "I will burn your shop down tonight", minutes=9, author="@t"),
    )
    asked, found, last = Query(urgent_first=True), [], None
    while page := desk.inbox.page(asked, last, 1):
        (last,) = page
        found.append(last.message.remote_id)
    assert found == ["sick", "threat", "press", "calm"]


def test_the_most_urgent_are_found_without_looking_at_all_others(desk):
    sql = f"select id from message order by urgency desc, {GRAVE} desc, sent_at desc, id desc limit 5"
    plan = desk.inbox._ledger.read(lambda conn: [row[3] for row in conn.execute(f"explain query plan {sql}")])
    assert "B-TREE" not in " ".join(plan)
