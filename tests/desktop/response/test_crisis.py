"""One alert for a crisis, at most one update an hour, one all-clear that says why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.account import AccountId
from desktop.model.alert import Loudness, News
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import Alert
from desktop.model.reading import Mood, Risk
from desktop.model.scene import Seen
from desktop.response.crisis import HOUR, Past, course, ended, under_way

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def ids(*numbers):
    return tuple(map(MessageId, numbers))


def wrote(*numbers, answered=(), mood=Mood.NEGATIVE, risks=(), person=str):
    return [
        Seen(
            MessageId(n), AccountId("a"), NOW, person(n), "web", mood, answered=n in answered, risks=frozenset(risks)
        )
        for n in numbers
    ]  # fmt: skip


def meter(level, *numbers, score=45, **parts):
    """A meter whose main reason rests on these messages; ``parts``: further keys (``_`` for ``-``) with messages."""
    more = (Part(key.replace("_", "-"), 1, evidence=ids(*found)) for key, found in parts.items())
    return Meter(NOW, Level(level), (Part("burst", score, evidence=ids(*numbers)), *more))


def alert(level, minutes, *numbers, news=News.RISE, kinds=(), score=45, people=0, **more):
    return Alert(
        NOW - minutes * MINUTE, Level(level), score, "burst", ids(*numbers),
        news=news, kinds=kinds, values={"people": people}, **more,
    )  # fmt: skip


def said(after, told=(), seen=(), *, before="watch", calm_since=None, people=0):
    past = Past(told, calm_since, people)
    found = course(Meter(NOW, Level(before)) if before else None, after, past, seen, NOW)
    return found.about if found else None


# -- the first alert ------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "about"), [("watch", None), ("issue", "issue"), ("emergency", "emergency")])
def test_a_crisis_begins_with_a_rise_to_issue_or_above(level, about):
    assert said(meter(level, 1)) == about


def test_a_danger_to_life_speaks_whatever_the_level():
    assert said(meter("calm", danger_self_harm=[7])) == "life"
    assert said(meter("calm", danger_boycott_call=[7])) is None


def test_a_danger_that_has_an_answer_is_no_news():
    told = [alert("issue", 600, 1), alert("calm", 0, news=News.CLEAR, why="answered")]
    danger = meter("watch", danger_safety=[7, 8])
    assert said(danger, told, wrote(7, 8, answered=[7, 8])) is None
    assert said(danger, told, wrote(7, 8, answered=[7])) == "life"
    assert said(danger, [alert("crisis", 90, 1)], wrote(7, 8, answered=[7, 8])) is None
    assert said(danger, [alert("crisis", 90, 1)], wrote(7, 8, answered=[7])) == "life"


def test_where_people_often_feel_ill_only_more_of_it_speaks():
    usual = Meter(NOW, Level.CALM, (Part("danger-safety", 0, evidence=ids(7)),))
    assert said(usual) is None
    desperate = Meter(NOW, Level.CALM, (Part("danger-self-harm", 0, evidence=ids(7)),))
    assert said(desperate) == "life"


def test_an_alert_comes_with_the_messages_behind_it_the_gravest_in_front():
    found = course(None, meter("calm", 1, 2, danger_safety=[7, 1]), Past(), (), NOW)
    assert (found.news, found.evidence, found.part_key) == (News.LIFE, ids(7, 1, 2), "danger-safety")
    assert found.kinds == ("danger-safety",)


# -- while it goes on -----------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [1, 59, 61, 5000])
@pytest.mark.parametrize(("told", "now"), [("issue", "issue"), ("crisis", "issue"), ("crisis", "crisis")])
def test_a_crisis_that_is_no_worse_is_told_once(minutes, told, now):
    assert said(meter(now, 1), [alert(told, minutes, 1)], wrote(1)) is None


def test_it_got_worse():
    assert said(meter("crisis", 1), [alert("issue", 1, 1)]) == "crisis"
    assert said(meter("emergency", 1), [alert("issue", 300, 1), alert("crisis", 61, 1)]) == "emergency"


def test_there_is_at_most_one_update_an_hour():
    begun, danger = alert("crisis", 90, 1), meter("crisis", 1, danger_safety=[1])
    update = alert("crisis", 59, 2, 3, 4, news=News.MORE)
    assert said(danger, [begun, update]) is None
    summary = alert("crisis", 59, news=News.HELD, why="quiet")
    assert said(danger, [begun, summary]) is None
    set_back = alert("crisis", -300, 2, 3, 4, news=News.MORE)
    assert said(danger, [begun, set_back]) == "life"


def test_a_graver_level_than_any_that_was_told_waits_for_no_hour():
    told = [alert("crisis", 30, 1), alert("crisis", 5, 2, 3, 4, news=News.MORE)]
    assert said(meter("emergency", 1), told) == "emergency"
    told.append(alert("emergency", 3, 1))
    assert said(meter("crisis", 1), told) is None
    assert said(meter("emergency", 1), told) is None


def test_what_is_weaker_than_a_danger_that_was_told_is_not_told():
    life = alert("watch", 15, 1, news=News.LIFE, kinds=("danger-safety",), people=1)
    now = meter("issue", 1, danger_safety=[1])
    assert said(now, [life]) is None
    assert said(now, [replace(life, at=NOW - 5 * HOUR)], people=2) is None
    assert said(now, [replace(life, at=NOW - 5 * HOUR)], people=4) == "more"
    assert said(now, [replace(life, loudness=Loudness.BADGE)]) == "issue"
    assert said(now, [replace(life, held="quiet")]) == "issue"
    assert said(meter("crisis", 1, danger_safety=[1]), [life]) == "crisis"


def test_what_turns_grave_waits_for_no_hour():
    told = [alert("issue", 90, 1), alert("issue", 10, 2, 3, 4, news=News.MORE)]
    assert said(meter("crisis", 1), told) == "crisis"
    assert said(meter("issue", 1, danger_safety=[1]), told) == "life"
    assert said(meter("issue", 1, danger_safety=[1], danger_self_harm=[9]), [
        alert("crisis", 90, 1, kinds=("danger-safety",)), alert("crisis", 10, 2, news=News.MORE)
    ]) is None  # fmt: skip


def test_another_kind_of_danger_is_news_after_an_hour():
    told = [alert("crisis", 90, 1, kinds=("danger-safety",))]
    assert said(meter("crisis", 1, danger_safety=[1]), told) is None
    assert said(meter("crisis", 1, danger_safety=[1], danger_violence_threat=[1]), told) == "life"


@pytest.mark.parametrize(
    ("told", "now", "about"),
    [
        (1, 3, None),
        (1, 4, "more"),
        (5, 9, None),
        (5, 10, "more"),
        (40, 79, None),
        (40, 80, "more"),
        (500, 250, None),
        (0, 90, None),  # how many they were then is not known
    ],
)
def test_twice_as_many_people_are_news_a_trickle_is_none(told, now, about):
    assert said(meter("issue", 1), [alert("issue", 61, 1, people=told)], people=now) == about
    assert said(meter("issue", 1), [alert("issue", 59, 1, people=told)], people=now) is None
    assert said(meter("watch", 1), [alert("issue", 61, 1, people=told)], people=now) is None


def test_a_crisis_that_only_goes_on_is_told_once_however_long():
    told = []
    for hour in range(100):
        past = Past(told, people=30 + hour % 25)
        now = NOW + hour * HOUR
        found = course(Meter(now, Level.WATCH), meter("crisis", *range(hour, hour + 9)), past, (), now)
        told += [found] if found else []
    assert [one.about for one in told] == ["crisis"]


def test_no_graver_level_is_told_for_what_grew_while_nobody_wrote():
    told, by_people = [alert("issue", 120, 1, score=58)], Part("burst", 58, evidence=ids(1, 2))
    before = Meter(NOW, Level.ISSUE, (by_people,))
    by_the_clock = Meter(NOW, Level.CRISIS, (by_people, Part("waiting", 2, evidence=ids(1))))
    assert course(before, by_the_clock, Past(told), (), NOW) is None
    one_more = Meter(NOW, Level.CRISIS, (replace(by_people, points=59), Part("waiting", 2, evidence=ids(1))))
    assert course(by_the_clock, one_more, Past(told), (), NOW).level is Level.CRISIS


def test_many_people_are_compared_with_the_most_that_were_told():
    told = [alert("issue", 300, 1, people=10), alert("crisis", 200, 1, people=30), alert("crisis", 90, 1, people=12)]
    assert said(meter("crisis", 1), told, people=59) is None
    found = course(None, meter("crisis", 1), Past(told, people=60), (), NOW)
    assert (found.news, found.values) == (News.MORE, {"people": 60, "before": 30})


# -- the all-clear --------------------------------------------------------------------------------

OVER = {"before": "issue", "calm_since": NOW - HOUR}


def test_an_hour_below_issue_is_an_all_clear_once():
    told = [alert("crisis", 600, 1, 2)]
    assert said(meter("watch", 1), told, wrote(1, 2), **OVER) == "clear-fewer"
    assert said(meter("watch", 1), told, wrote(1, 2), calm_since=NOW - 59 * MINUTE) is None
    assert said(meter("watch", 1), told, wrote(1, 2)) is None
    assert said(meter("issue", 1), told, wrote(1, 2), **OVER) is None
    told.append(alert("watch", 1, news=News.CLEAR, why="fewer"))
    assert said(meter("watch", 1), told, wrote(1, 2), **OVER) is None
    assert under_way(told) == []


def test_after_an_all_clear_another_crisis_begins():
    told = [alert("emergency", 600, 1), alert("calm", 500, news=News.CLEAR, why="fewer")]
    assert said(meter("issue", 5), told) == "issue"
    assert said(meter("calm", danger_safety=[5]), told) == "life"
    assert said(meter("calm", danger_safety=[1]), told) is None


def test_the_last_crisis_ends_with_its_all_clear():
    first, more = alert("issue", 600, 1), alert("crisis", 500, 1)
    clear, lost = alert("calm", 400, news=News.CLEAR), alert("calm", 300, news=News.ACCOUNT)
    assert ended([]) == ended([first, more]) == []
    assert ended([alert("issue", 900, 1), alert("calm", 800, news=News.CLEAR), first, more, clear, lost]) == [
        first, more, clear,
    ]  # fmt: skip
    assert ended([first, clear, alert("issue", 10, 2)]) == []


def test_nothing_is_over_while_a_danger_to_life_has_no_answer():
    told = [alert("calm", 600, 7, news=News.LIFE, kinds=("danger-self-harm",))]
    still = meter("calm", danger_self_harm=[7])
    assert said(still, told, wrote(7), **OVER) is None
    assert said(still, told, wrote(7, answered=[7]), **OVER) == "clear-answered"


def test_the_all_clear_comes_no_sooner_than_an_hour_after_the_last_alert():
    after, answered = meter("calm", danger_safety=[7]), wrote(7, answered=[7])
    for minutes, about in ((1, None), (59, None), (60, "clear-answered")):
        assert said(after, [alert("calm", minutes, 7, news=News.LIFE)], answered, calm_since=NOW - 5 * HOUR) == about


@pytest.mark.parametrize(
    ("seen", "why"),
    [
        (wrote(1, 2, 3, 4), "fewer"),
        (wrote(1, 2, 3, 4, answered=[1]), "fewer"),
        (wrote(1, 2, 3, 4, answered=[1, 2]), "answered"),
        (wrote(1, 2, 3, 4, mood=Mood.POSITIVE), "corrected"),
        (wrote(1, 2, mood=Mood.NEUTRAL, risks=[Risk.SAFETY]), "fewer"),
        ((), "fewer"),
    ],
)
def test_the_all_clear_says_why(seen, why):
    assert said(meter("calm"), [alert("issue", 600, 1, 2, 3, 4)], seen, **OVER) == f"clear-{why}"


def test_what_cannot_be_seen_is_not_called_over():
    dark = Meter(NOW, Level.CALM, (Part("blind", 0, {"ids": "a"}),))
    assert said(dark, [alert("issue", 600, 1)], wrote(1), **OVER) == "clear-partly"


def test_the_all_clear_tells_how_high_it_was():
    told = [alert("issue", 600, 1, score=44), alert("crisis", 500, 1, score=71)]
    after = meter("watch", 1, score=22)
    found = course(None, after, Past(told, NOW - HOUR), (), NOW)
    assert found.values == {"peak": 71, "score": 22}
    found = course(None, after, Past(told, NOW - HOUR, peak=98), (), NOW)  # it rose on without an alert
    assert found.values == {"peak": 98, "score": 22}
    low = course(None, after, Past([alert("watch", 600, 1, score=12, news=News.LIFE)], NOW - HOUR), (), NOW)
    assert low.values == {"peak": 22, "score": 22}
