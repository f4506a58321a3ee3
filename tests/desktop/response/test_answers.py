"""Who is to have an answer, by when, and how soon people got one."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.content import protocol
from desktop.model.account import AccountId
from desktop.model.answers import Targets, Wants
from desktop.model.inbox import Item
from desktop.model.message import Author, Message
from desktop.model.reading import Mark, Mood, Reading, Risk
from desktop.response.answers import FEWEST, late_before, speed, waiting, wants
from desktop.settings import Settings

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SAFETY, THREAT, DESPAIR = Risk.SAFETY, Risk.VIOLENCE_THREAT, Risk.SELF_HARM

CASES = [
    ("Two of us got sick", Mood.NEGATIVE, "en", (SAFETY,), (), Wants.DANGER),
    ("I cannot go on", Mood.UNSURE, "en", (DESPAIR, THREAT), (), Wants.DANGER),
    ("I will burn your shop down", Mood.NEGATIVE, "en", (THREAT,), (), None),
    ("A paper asks for a word", Mood.NEUTRAL, "en", (Risk.MEDIA_INQUIRY,), (), Wants.COMPLAINT),
    ("Why is my order late?", Mood.NEGATIVE, "en", (), (), Wants.COMPLAINT),
    ("Are you open on Sunday?", Mood.NEUTRAL, "en", (), (), Wants.QUESTION),
    ("Lovely! Do you deliver? Thanks", Mood.POSITIVE, "en", (), (), Wants.QUESTION),
    ("Really?!", Mood.UNSURE, "en", (), (), Wants.QUESTION),
    ("Je, mnafungua saa ngapi", Mood.NEUTRAL, "sw", (), (), Wants.QUESTION),
    ("Je suis content", Mood.NEUTRAL, "fr", (), (), Wants.OTHER),
    ("פתוח בשבת?", Mood.NEUTRAL, "he", (), (), Wants.QUESTION),
    ("هل المحل مفتوح؟", Mood.NEUTRAL, "ar", (), (), Wants.QUESTION),
    ("See https://shop.example/a?b=1 for it", Mood.NEUTRAL, "en", (), (), Wants.OTHER),
    ("We pass by", Mood.UNSURE, "en", (), (), Wants.OTHER),
    ("Lovely bread", Mood.POSITIVE, "en", (), (), Wants.PRAISE),
    ("Our new bread?", Mood.POSITIVE, "en", (), (Mark.OWN,), None),
    ("Buy followers?", Mood.NEUTRAL, "en", (), (Mark.ADVERT,), None),
    ("You fools", Mood.NEGATIVE, "en", (), (Mark.ABUSE,), Wants.COMPLAINT),
    ("Pay me 500 or the one star stays", Mood.NEGATIVE, "en", (), (Mark.RANSOM,), None),
    ("Would you pay me? Then I delete it", Mood.NEUTRAL, "en", (), (Mark.RANSOM, Mark.ABUSE), None),
    ("Pay me 500, my child got sick", Mood.NEGATIVE, "en", (SAFETY,), (Mark.RANSOM,), Wants.DANGER),
    ("Pay me 500 or I burn it down", Mood.NEGATIVE, "en", (THREAT,), (Mark.RANSOM,), None),
]


def item(text="Nice bread", mood=Mood.NEUTRAL, language="en", risks=(), marks=(), title=""):
    message = Message(AccountId("a"), "1", Author("@amina"), text, NOON, "web", title=title)
    return Item(message, Reading(mood=mood, language=language, risks=frozenset(risks), marks=frozenset(marks)))


@pytest.mark.parametrize(("text", "mood", "language", "risks", "marks", "what"), CASES)
def test_what_an_answer_is_waited_for_to(text, mood, language, risks, marks, what):
    assert wants(item(text, mood, language, risks, marks)) is what


def test_a_question_may_stand_in_the_title():
    assert wants(item("Text", title="Open today?")) is Wants.QUESTION


def test_an_answer_is_due_once_the_time_for_it_has_passed():
    one = waiting(item("Cold soup", Mood.NEGATIVE), Targets(complaint=timedelta(hours=2)))
    assert one.due_at == NOON + timedelta(hours=2)
    assert not one.is_late(one.due_at - timedelta(seconds=1))
    assert one.is_late(one.due_at)


def test_what_has_all_the_time_there_is_is_never_late():
    targets = Targets(praise=None)
    one = waiting(item("Lovely", Mood.POSITIVE), targets)
    assert one.due_at is None
    assert not one.is_late(NOON + timedelta(days=900))
    assert Wants.PRAISE not in late_before(targets, NOON)
    assert late_before(targets, NOON)[Wants.DANGER] == NOON - timedelta(minutes=15)


def test_nobody_waits_for_an_answer_to_an_advert():
    assert waiting(item(marks=(Mark.ADVERT,)), Targets()) is None


def test_no_usual_time_is_told_of_a_few_answers():
    few = [timedelta(minutes=n) for n in range(1, FEWEST)]
    assert speed(7, 9, few).median is None
    assert speed(7, 9, few).answered == FEWEST - 1
    told = speed(7, 9, [*few, timedelta(hours=9)])
    assert (told.asked, told.answered, told.median) == (9, FEWEST, timedelta(minutes=3))


def test_an_answer_from_before_the_message_took_no_time():
    assert speed(7, 5, [timedelta(hours=-1)] * 5).median == timedelta(0)


def test_the_times_are_those_of_the_protocol_until_the_owner_sets_hers():
    ours = {one.what: one.within for one in protocol.load().answering}
    targets = Settings().targets
    assert targets == Targets()
    assert {wants: targets.within(wants) for wants in Wants if wants is not Wants.OTHER} == {
        wants: ours[wants] for wants in Wants if wants is not Wants.OTHER
    }
    assert targets.other == ours["review"]


def test_the_owners_times_and_none_at_all():
    targets = Settings(answer_complaint=45, answer_praise=0, answer_other=-3, answer_danger=10**15).targets
    assert targets.complaint == timedelta(minutes=45)
    assert targets.praise is None
    assert targets.other is None
    assert targets.danger == timedelta(days=365)
