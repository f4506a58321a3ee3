"""Which texts fit, which fields are open, and how long a text is where it will be posted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.content import platforms, templates
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Message
from desktop.model.playbook import Stage
from desktop.model.reading import Concern, Mood, Reading, Risk
from desktop.model.reply import Platform, Template
from desktop.response.replies import empty_fields, graphemes, inside, length, suggested

CHARACTERS, GRAPHEMES = Platform("a", "A"), Platform("b", "B", unit="graphemes")
WEIGHTED = Platform("x", "X", 280, "weighted")


@pytest.fixture
def item(clock):
    def item(concern=Concern.OTHER_NONE, *risks, mood=Mood.NEGATIVE):
        message = Message(AccountId("a"), "1", Author("@a"), "text", clock.now(), "web")
        return Item(message, Reading(mood, concern=concern, risks=frozenset(risks)))

    return item


def best(item, kind, stage, count=1):
    return [template.id for template in suggested(templates.load(), item, kind, stage)[:count]]


class TestSuggested:
    def test_all_are_there_and_each_once(self, item):
        there = suggested(templates.load(), item(), "product_safety", Stage.RESPOND)
        assert sorted(t.id for t in there) == sorted(t.id for t in templates.load())

    def test_a_crisis_begins_with_the_first_word(self):
        assert best(None, "product_safety", Stage.IDENTIFY) == ["hold"]
        assert best(None, "data_hack", Stage.IDENTIFY, 2) == ["hacked", "breach-public"]
        assert best(None, "outage", Stage.IDENTIFY) == ["outage"]

    def test_one_person_gets_an_answer_of_their_own(self, item):
        assert best(item(Concern.SAFETY_HEALTH), "product_safety", Stage.IDENTIFY)[0] in ("ack", "safety")
        assert best(item(Concern.SERVICE_STAFF), "service_pileon", Stage.RESPOND)[0] in ("ack", "private")
        assert best(item(Concern.OTHER_NONE), "", None) == ["ack"]

    def test_praise_is_thanked_and_complaints_are_not(self, item):
        assert best(item(mood=Mood.POSITIVE), "", None) == ["thanks"]
        assert "thanks" not in best(item(mood=Mood.NEGATIVE), "product_safety", Stage.RESPOND, 12)

    def test_the_concern_decides_where_there_is_no_crisis(self, item):
        assert "delay" in best(item(Concern.DELIVERY), "", None, 4)
        assert "price" in best(item(Concern.PRICE_BILLING), "", None, 4)

    @pytest.mark.parametrize("kind", ["", "product_safety", "service_pileon", "safety_threat"])
    def test_danger_decides_before_all_else(self, item, kind):
        assert best(item(Concern.OTHER_NONE, Risk.SELF_HARM), kind, Stage.RESPOND) == ["care-person"]
        assert best(item(Concern.OTHER_NONE, Risk.MEDIA_INQUIRY), kind, Stage.IDENTIFY) == ["media"]

    def test_what_is_for_inside_is_not_offered_first_for_a_customer(self, item):
        for concern in Concern:
            first = suggested(templates.load(), item(concern), "product_safety", Stage.IDENTIFY)[0]
            assert first.public

    def test_equals_keep_their_order(self):
        three = tuple(Template(id, ("what",)) for id in ("b", "a", "c"))
        assert suggested(three, None, "", None) == three


class TestEmptyFields:
    def test_each_once_in_order(self):
        assert empty_fields("Hello {name}, {what}. {name}, {next_update}") == ("name", "what", "next_update")

    @pytest.mark.parametrize("text", ["", "no field", "{}", "{ name }", "{Name}", "a {b c} d", "{1}"])
    def test_what_is_no_field(self, text):
        assert empty_fields(text) == ()

    def test_a_mark_in_any_language_is_its_field(self):
        marks = {"what": "{במה מדובר}", "when": "{עד מתי}"}
        assert empty_fields("{עד מתי} {במה מדובר} {אחר} {what}", marks) == ("when", "what")


class TestLength:
    @pytest.mark.parametrize(
        ("text", "characters", "people_see"),
        [
            ("", 0, 0),
            ("abc", 3, 3),
            ("e\u0301", 2, 1),
            ("שָׁלוֹם", 7, 4),
            ("👍🏽", 2, 1),
            ("👩‍👩‍👧", 5, 1),
            ("❤️‍🔥", 4, 1),
            ("🇰🇪🇹🇿🇮🇱", 6, 3),
            ("🇰🇪🇹", 3, 2),
            ("1️⃣", 3, 1),
            ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 7, 1),
            ("a\r\nb", 4, 3),
            ("a\n\u0301", 3, 3),
            ("\u200fא", 2, 2),
            ("😀😀", 2, 2),
            ("a‍b", 3, 2),
        ],
    )
    def test_characters_and_what_people_see(self, text, characters, people_see):
        assert length(text, CHARACTERS) == characters
        assert length(text, GRAPHEMES) == people_see

    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("", 0),
            ("abc", 3),
            ("שלום", 4),
            ("habari", 6),
            ("日本", 4),
            ("👩‍👩‍👧", 2),
            ("👍🏽", 2),
            ("🇰🇪", 2),
            ("1️⃣", 2),
            ("20° ^ © `", 9),
            ("“a”", 3),
            ("a…", 3),
            ("₪", 2),
            ("e\u0301", 1),
            ("https://example.com/a/very/long/path?with=much&more=1#here", 23),
            ("see https://example.com.", 28),
            ("(http://example.com/x)", 25),
            ("shop.co.ke", 23),
            ("example.com/menu, please", 31),
            ("tom@example.com", 15),
            ("e.g. this", 9),
        ],
    )
    def test_as_x_counts(self, text, weight):
        assert length(text, WEIGHTED) == weight

    def test_an_unknown_unit_counts_characters(self):
        assert length("abc", Platform("q", "Q", unit="")) == 3

    @given(st.text())
    def test_nothing_is_lost_between_characters(self, text):
        parts = list(graphemes(text))
        assert "".join(parts) == text
        assert all(parts)
        assert length(text, GRAPHEMES) <= length(text, CHARACTERS)

    def test_every_unit_in_our_platforms_is_counted(self):
        for platform in platforms.load().values():
            assert length("abc", platform) == 3


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("People ill after our pies", "people ill after our pies"),
        ("Neema's pies made people ill", "Neema's pies made people ill"),
        ("TRA closed the shop", "TRA closed the shop"),
        ("אנשים חלו", "אנשים חלו"),
        ("A threat", "A threat"),
        ("", ""),
    ],
)
def test_a_sentence_begins_small_inside_another_one(sentence, said):
    assert inside(sentence, ["Neema", "Otieno"]) == said
