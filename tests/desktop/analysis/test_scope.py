"""What a rise is about: people, places, words, the first post, and what nobody knows yet."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.analysis.scope import scope
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.inbox import Item
from desktop.model.message import Author, Message, MessageId
from desktop.model.reading import Concern, Cue, Mark, Mood, Reading, Risk
from desktop.model.scope import Felt, Group, Pace

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SINCE = NOON - timedelta(days=2)
SICK = "Two of us got sick after the chicken pies"


class Telling:
    """Makes items with ids of their own, newest last."""

    def __init__(self):
        self.items = []

    def __call__(self, text=SICK, *, by=None, hours=1.0, mood=Mood.NEGATIVE, place="mastodon", followers=None, **more):
        id = MessageId(len(self.items) + 1)
        cues = tuple(
            Cue(text.index(word), text.index(word) + len(word), why) for word, why in more.pop("cues", {}).items()
        )
        author = Author(f"@p{id}" if by is None else by, "", followers)
        answered = NOON if more.pop("answered", False) else None
        at = NOON - timedelta(hours=hours)
        message = Message(AccountId("a"), str(id), author, text, at, place, id=id, answered_at=answered)
        item = Item(message, Reading(mood, more.pop("language", "en"), cues=cues, message_id=id, **more))
        self.items.append(item)
        return item

    def scope(self, sources=(), **more):
        return scope(sorted(self.items, key=lambda item: item.message.sent_at), sources, SINCE, NOON, **more)


@pytest.fixture
def tell():
    return Telling()


def test_nothing_told_is_nothing_known(tell):
    found = tell.scope()
    assert (found.messages, found.people, found.first, found.gist.item, found.felt) == ((), 0, None, None, ())


def test_it_begins_with_the_first_of_the_people(tell):
    tell("Lovely bread", hours=30, mood=Mood.POSITIVE)
    assert tell.scope().since == SINCE
    tell(hours=3)
    tell(hours=5, mood=Mood.NEUTRAL, risks=frozenset({Risk.SAFETY}))
    assert tell.scope().since == NOON - timedelta(hours=5)


def test_people_are_counted_once_on_each_platform(tell):
    tell(by="@amina")
    tell(by="@amina")
    tell(by="@amina", place="bluesky")
    tell(by="@dana", place="bluesky")
    tell("Lovely bread", by="@kind", mood=Mood.POSITIVE)
    found = tell.scope()
    assert (found.people, len(found.messages)) == (3, 4)
    assert found.platforms == (Group("bluesky", 2, (3, 4)), Group("mastodon", 1, (1, 2)))


def test_without_a_name_every_message_is_a_person_and_a_copy_is_not(tell):
    tell(by="")
    tell(by="")
    tell("Another thing altogether happened to my mother there", by="")
    found = tell.scope()
    assert (found.people, found.nameless) == (2, 3)


def test_a_danger_counts_whatever_its_feeling(tell):
    asked = tell("A journalist asks for a comment", mood=Mood.NEUTRAL, risks=frozenset({Risk.MEDIA_INQUIRY}))
    found = tell.scope()
    assert found.messages == (asked.message.id,)
    assert found.dangers == (Group("media_inquiry", 1, found.messages),)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [((0.5, 1, 2.9), (3, 0)), ((2, 3.5, 5), (1, 2)), ((7, 8), (0, 0)), ((3, 6), (0, 1))],
)
def test_the_pace_is_people_now_and_before(tell, hours, expected):
    for one in hours:
        tell(hours=one)
    assert tell.scope().pace == Pace(*expected, timedelta(hours=3))


def test_the_main_claim_is_the_largest_group_of_nearly_the_same_words(tell):
    first = tell(f"@shop {SICK} today", hours=5)
    tell(f"{SICK} today", hours=4)
    tell(f"{SICK} today https://example.com/x", hours=3)
    tell("The queue was endless and nobody cared about it")
    tell("I will never understand your opening hours at all")
    gist = tell.scope().gist
    assert (gist.item, len(gist.alike)) == (first, 3)


def test_two_of_the_same_words_are_no_claim_that_goes_round(tell):
    tell()
    tell()
    assert tell.scope().gist.item is None


def test_the_words_that_come_back_are_those_of_several_people(tell):
    for number, by in enumerate(("@a", "@b", "@b", "@c")):
        tell(f"Food Poisoning, case {number}", by=by, cues={"Food Poisoning": "risk:safety", "Poisoning": "concern:x"})
    tell("rude waiter", by="@d", cues={"rude": "mood:negative"})
    tell("damn rude", by="@e", cues={"rude": "mood:negative"}, marks=frozenset({Mark.ABUSE}))
    assert tell.scope().gist.words == (("food poisoning", 3),)


def test_where_no_danger_or_concern_comes_back_the_words_of_feeling_do(tell):
    for by in ("@a", "@b"):
        tell("rude waiter", by=by, cues={"rude": "mood:negative"})
    assert tell.scope().gist.words == (("rude", 2),)
    for by in ("@c", "@d"):
        tell("the pie was raw", by=by, cues={"pie": "concern:product_quality", "raw": "mood:negative"})
    assert tell.scope().gist.words == (("pie", 2),)


def test_the_first_post_is_that_of_the_matter(tell):
    tell("Parking is bad here", hours=20, concern=Concern.SERVICE_STAFF)
    first = tell(hours=5, concern=Concern.SAFETY_HEALTH)
    tell(hours=4, concern=Concern.SAFETY_HEALTH)
    found = tell.scope()
    assert (found.first, found.gist.concern, found.gist.about) == (first, Concern.SAFETY_HEALTH, 2)


def test_where_nothing_is_common_the_first_post_is_the_first(tell):
    first = tell("Bad", hours=9)
    tell("Awful", hours=2)
    assert tell.scope().first == first


def test_audiences_are_told_where_they_are_known(tell):
    tell(by="@big", followers=9000)
    tell(by="@big", followers=9100)
    tell(by="@small", followers=3)
    tell(by="@zero", followers=0)
    tell(by="@unknown")
    tell(by="@guest", place="google")
    found = tell.scope()
    assert [item.message.author.handle for item in found.loudest] == ["@big", "@small"]
    assert (found.silent, found.deaf) == (2, ("google",))


def test_feelings_are_counted_in_each_language(tell):
    for mood in (Mood.NEGATIVE, Mood.NEGATIVE, Mood.POSITIVE, Mood.UNSURE):
        tell(mood=mood, language="he")
    tell(mood=Mood.NEUTRAL, language="sw")
    found = tell.scope()
    assert found.felt == (Felt("he", (MessageId(1), MessageId(2)), 1, 1), Felt("sw", (), 0, 1))
    assert (found.unsure, found.felt[0].total) == (1, 4)


def test_what_is_answered_is_known(tell):
    tell(answered=True)
    tell()
    tell("Thanks", mood=Mood.POSITIVE, answered=True)
    assert tell.scope().answered == 1


@pytest.mark.parametrize(
    ("health", "paused", "unseen"),
    [
        (Health.GOOD, False, False),
        (Health.NEW, False, False),
        (Health.TROUBLE, False, True),
        (Health.LOCKED_OUT, False, True),
        (Health.WAITING, False, True),
        (Health.GOOD, True, True),
    ],
)
def test_accounts_that_are_not_seen_are_named(tell, health, paused, unseen):
    account = Account(AccountId("x"), "feed", "My page", paused=paused)
    found = tell.scope([(account, SourceState(account.id, health, last_good=SINCE))])
    assert [(one.account.label, one.since) for one in found.unseen] == [("My page", SINCE)] * unseen


def test_a_cut_is_told(tell):
    assert tell.scope(cut=True).cut
    assert not tell.scope().cut
