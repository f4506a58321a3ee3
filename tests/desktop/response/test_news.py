from datetime import UTC, datetime, timedelta

import pytest

from desktop.model.alert import News
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import Alert
from desktop.response.crisis import Past
from desktop.response.news import COOLDOWN
from desktop.response.news import due_alert as due

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def meter(level, *keys, points=0):
    return Meter(NOW, Level(level), tuple(Part(key, points) for key in keys))


def due_alert(before, after, recent, now):
    return due(before, after, Past(recent), (), now)


def told(before, after, recent=(), now=NOW):
    alert = due_alert(meter(before) if before else None, meter(after), recent, now)
    return alert.level.value if alert else None


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, "issue", "issue"),
        ("calm", "watch", None),
        ("watch", "issue", "issue"),
        ("issue", "issue", None),
        ("issue", "crisis", "crisis"),
        ("crisis", "issue", None),
        ("learning", "emergency", "emergency"),
        ("blind", "issue", "issue"),
        ("calm", "learning", None),
        ("calm", "blind", "blind"),
        (None, "blind", "blind"),
        ("blind", "blind", None),
    ],
)
def test_each_rise_speaks_once(before, after, said):
    assert told(before, after) == said


def test_flickering_sight_speaks_once_an_hour():
    recent = [Alert(NOW - 10 * MINUTE, Level.BLIND, 0, news=News.BLIND)]
    assert told("calm", "blind", recent) is None
    assert told("calm", "blind", recent, NOW + COOLDOWN) == "blind"


def test_a_computer_that_slept_is_no_news_but_trouble_after_it_is():
    calm, slept, dark = meter("calm"), meter("blind", "blind-resting"), meter("blind", "burst-none", "blind")
    assert due_alert(calm, slept, (), NOW) is None
    assert due_alert(calm, meter("blind", "blind-paused"), (), NOW) is None
    assert due_alert(slept, dark, (), NOW).part_key == "blind"
    assert due_alert(dark, dark, (), NOW) is None


def asleep(resting, *ids):
    values = {"accounts": len(ids), "all": len(ids) + resting, "ids": ",".join(ids), "resting": resting}
    return Meter(NOW, Level.BLIND, (Part("blind", 0, values),))


def test_after_a_sleep_only_what_is_broken_is_told_until_each_account_was_tried():
    known = Meter(NOW, Level.CALM, (Part("blind", 0, {"ids": "a"}),))
    assert due_alert(known, asleep(2, "a"), (), NOW) is None
    assert due_alert(meter("calm"), asleep(2, "a"), (), NOW).about == "account"
    assert due_alert(asleep(2, "a"), asleep(1, "a", "b"), (), NOW).part_key == "blind:b"
    assert due_alert(asleep(2, "a"), asleep(0, "a", "b", "c"), (), NOW).about == "blind"
    assert due_alert(asleep(0, "a", "b", "c"), asleep(0, "a", "b", "c"), (), NOW) is None


def test_the_heaviest_part_comes_with_the_alert():
    after = Meter(NOW, Level.ISSUE, (Part("burst", 44, {}, (MessageId(7),)), Part("waiting", 1)))
    alert = due_alert(None, after, (), NOW)
    assert (alert.at, alert.score, alert.part_key, alert.evidence) == (NOW, 45, "burst", (7,))


def lost(level, accounts):
    parts = (Part("burst", 40),) if level == "issue" else ()
    return Meter(
        NOW, Level(level), (*parts, Part("blind", 0, {"accounts": len(accounts), "all": 3, "ids": ",".join(accounts)}))
    )


def test_each_account_lost_from_sight_is_told_once():
    alert = due_alert(meter("calm"), lost("calm", "a"), (), NOW)
    assert (alert.about, alert.level) == ("account", Level.CALM)
    assert due_alert(lost("calm", "a"), lost("calm", "a"), [alert], NOW + 2 * COOLDOWN) is None
    assert due_alert(meter("calm"), lost("calm", "a"), [alert], NOW + 2 * COOLDOWN) is None
    assert due_alert(lost("calm", "a"), lost("calm", "ab"), [alert], NOW + MINUTE).part_key == "blind:b"
    assert due_alert(meter("calm"), lost("calm", "b"), [alert], NOW + MINUTE).part_key == "blind:b"
    assert due_alert(meter("calm"), lost("calm", "a"), [alert], NOW + 25 * COOLDOWN).about == "account"
    assert due_alert(lost("calm", "ab"), lost("calm", "a"), (), NOW) is None


def test_a_lost_account_silences_no_rise():
    alert = due_alert(meter("issue"), lost("issue", "a"), (), NOW)
    assert alert.about == "account"
    assert told("watch", "issue", [alert]) == "issue"
    assert due_alert(meter("watch"), lost("issue", "a"), (), NOW).about == "issue"


def test_trouble_with_sight_begins_no_crisis():
    lost_before = [
        Alert(NOW - MINUTE, Level.BLIND, 0, news=News.BLIND),
        Alert(NOW - MINUTE, Level.CALM, 0, "blind:a", news=News.ACCOUNT),
    ]
    assert told("calm", "issue", lost_before) == "issue"
