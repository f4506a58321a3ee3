"""On which ground a review can be reported: all of them, the likeliest first."""

import pytest

from desktop.content import grounds as content
from desktop.content import platforms, templates
from desktop.errors import ContentError
from desktop.model.account import AccountId
from desktop.model.inbox import Item
from desktop.model.message import Author, Message
from desktop.model.reading import Concern, Mark, Mood, Reading, Risk
from desktop.model.report import Ground
from desktop.response.replies import suggested
from desktop.response.report import FAKES, grounds, kind, marked


@pytest.fixture
def item(clock):
    def made(*marks, concern=Concern.OTHER_NONE, risks=()):
        message = Message(AccountId("a"), "1", Author("@a"), "text", clock.now(), "google")
        return Item(message, Reading(Mood.NEGATIVE, concern=concern, risks=frozenset(risks), marks=frozenset(marks)))

    return made


@pytest.mark.parametrize(
    ("marks", "concern", "doubted", "first"),
    [
        ((Mark.RANSOM,), Concern.OTHER_NONE, True, [Ground.EXTORTION, Ground.NOT_REAL]),
        ((Mark.RANSOM, Mark.ABUSE), Concern.OTHER_NONE, False, [Ground.EXTORTION, Ground.ABUSE, Ground.NOT_REAL]),
        ((Mark.ADVERT,), Concern.OTHER_NONE, False, [Ground.ADVERT]),
        ((), Concern.MISINFORMATION_FAKE, False, [Ground.NOT_REAL]),
        ((), Concern.OTHER_NONE, False, [Ground.NOT_REAL]),
    ],
)
def test_the_likeliest_comes_first_and_every_one_is_there_once(item, marks, concern, doubted, first):
    found = grounds(item(*marks, concern=concern), doubted)
    assert list(found[: len(first)]) == first
    assert sorted(found) == sorted(Ground)


def test_where_money_is_asked_for_the_reply_that_accuses_nobody_comes_first(item):
    assert suggested(templates.load(), item(Mark.RANSOM), "", None)[0].id == "fake-reply"
    assert suggested(templates.load(), item(), "", None)[0].id != "fake-reply"


def test_every_form_is_that_of_a_platform_we_name():
    forms = content.load()
    assert set(forms) <= set(platforms.load())
    assert {"google", "tripadvisor", "trustpilot"} <= set(forms)
    assert all(form.names[Ground.EXTORTION] for form in forms.values())


@pytest.mark.parametrize(
    "text",
    [
        '[[form]]\nplatform = "a"\nhelp = "http://a.example"',
        '[[form]]\nplatform = "a"\nhelp = "https://a.example"\nlies = "x"',
        '[[form]]\nplatform = "a"\nhelp = "https://a.example"\n[[form]]\nplatform = "a"\nhelp = "https://b.example"',
    ],
)
def test_a_broken_file_names_itself(tmp_path, text):
    (tmp_path / "grounds.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as broken:
        content.read(tmp_path / "grounds.toml")
    assert broken.value.values["file"] == "grounds.toml"


def test_a_reported_review_goes_to_a_file_about_fakes_unless_people_may_be_hurt(item):
    assert kind(item(Mark.RANSOM), "price_billing") == FAKES
    assert kind(item(risks=[Risk.LEGAL_THREAT]), "service_pileon") == FAKES
    assert kind(item(Mark.RANSOM, risks=[Risk.SAFETY]), "product_safety") == "product_safety"
    assert kind(item(Mark.RANSOM, risks=[Risk.SAFETY]), "") == FAKES


@pytest.mark.parametrize(
    ("marks", "ground"), [((Mark.ABUSE,), Ground.ABUSE), ((Mark.ABUSE, Mark.RANSOM), Ground.EXTORTION), ((), None)]
)
def test_a_message_shows_a_ground_only_by_its_marks(item, marks, ground):
    assert marked(item(*marks, concern=Concern.MISINFORMATION_FAKE)) == ground
