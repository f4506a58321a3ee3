"""Alerts on a real desk: held back and told afterwards, snoozed over a restart, once a day a summary."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.model.alert import Loudness, News
from desktop.model.meter import Level
from desktop.model.notice import Alert, SnoozeChanged
from desktop.model.reading import Correction, Mood
from desktop.services.alerting import spoken

ILL = ("Terrible, I got sick after eating your pie", "Awful, food poisoning from this place, disgusting")


@pytest.fixture
def told_alerts(heard):
    """The alerts told since the last call."""

    def since():
        found = [notice for notice in heard if isinstance(notice, Alert)]
        heard.clear()
        return found

    return since


@pytest.fixture
def prefer(desk):
    def change(**choices):
        desk.preferences.keep(replace(desk.preferences.now(), **choices))

    return change


def local(clock, **span):
    """The local time some way from now, as a choice in the settings."""
    return (clock.now() + timedelta(**span)).astimezone().time().replace(second=0, microsecond=0)


@pytest.fixture
def quiet_now(prefer, clock):
    prefer(quiet=True, quiet_from=local(clock, hours=-1), quiet_until=local(clock, hours=2), wake_in_quiet=False)


def angry(told, start, count):
    return [told.post(f"bad{n}", ILL[n % 2], author=f"@angry{n}", minutes=n) for n in range(start, start + count)]


def tend(desk):
    """One round of the watch, to its end."""
    desk.alerts.tend()
    if desk.alerts._under_way is not None:
        desk.alerts._under_way.result(10)


def measure(desk):
    desk.alerts._ledger.change(lambda tables, now: (None, ())).result(10)


def test_a_crisis_is_one_alert_and_one_all_clear(desk, told, look, clock, told_alerts):
    look(*angry(told, 0, 25))
    (first,) = told_alerts()
    assert first.loudness is Loudness.WAKE
    for _ in range(3):
        clock.forward(minutes=5)
        measure(desk)
    assert told_alerts() == []
    for item in desk.inbox.items(first.evidence):
        desk.inbox.correct(item.message.id, Correction(mood=Mood.POSITIVE, risks=frozenset())).result(10)
    assert desk.meter.now().level.rank < Level.ISSUE.rank
    measure(desk)
    assert told_alerts() == []
    for _ in range(3):
        clock.forward(minutes=20)
        look()
    (clear,) = told_alerts()
    assert (clear.about, clear.loudness) == ("clear-corrected", Loudness.NOTE)
    look()
    assert told_alerts() == []


def test_after_the_all_clear_what_has_no_answer_is_left_for_three_days(desk, told, look, clock, told_alerts):
    look(*angry(told, 0, 9))
    clock.forward(minutes=10)
    look(*angry(told, 30, 4), told.post("glad", "I love this bakery, wonderful bread"))
    assert desk.meter.over() is None
    told_of, begun = max(one.score for one in told_alerts()), clock.now() - timedelta(hours=1)
    items = desk.inbox.items(desk.meter.now().parts[0].evidence)
    for item in items[:8]:
        desk.inbox.answered(item.message.id, True).result(10)
    for _ in range(60):
        clock.forward(hours=1)
        look()
        if clear := [one for one in told_alerts() if one.news is News.CLEAR]:
            break
    peak = max(score for _, score, _ in desk.meter.history(begun))
    assert clear[0].values["peak"] == peak > told_of
    over = desk.meter.over()
    assert (over.at, over.peak) == (clock.now(), peak)
    assert set(over.left) == {item.message.id for item in items[8:]}
    clock.forward(days=2)
    assert desk.meter.over() == over
    for item in items[8:]:
        desk.inbox.answered(item.message.id, True).result(10)
    assert desk.meter.over() is None


def test_dangers_that_are_answered_wake_nobody_after_the_all_clear(desk, told, look, clock, told_alerts):
    for n in range(9):
        look(told.post(n, ILL[n % 2], author=f"@angry{n}"))
        clock.forward(minutes=25)
    ill = {id for part in desk.meter.now().parts for id in part.evidence}
    assert len(ill) == 9
    for id in ill:
        desk.inbox.answered(id, True).result(10)
    assert News.LIFE in [one.news for one in told_alerts()]
    for _ in range(40):
        clock.forward(minutes=30)
        look()
    (clear,) = told_alerts()
    assert clear.news is News.CLEAR
    assert desk.meter.over().peak == clear.values["peak"]


def test_what_the_all_clear_waits_for_is_known_until_it_is_answered(desk, told, look, clock, told_alerts):
    for n in range(9):
        look(told.post(n, ILL[n % 2], author=f"@angry{n}"))
        clock.forward(minutes=25)
    assert desk.meter.delaying() == ()
    while desk.meter.now().level.rank >= Level.ISSUE.rank:
        clock.forward(minutes=30)
        look()
    waited = desk.meter.delaying()
    assert waited
    clock.forward(hours=2)
    look()
    assert News.CLEAR not in [one.news for one in told_alerts()]
    for id in waited:
        desk.inbox.answered(id, True).result(10)
    assert desk.meter.delaying() == ()
    clock.forward(hours=2)
    look()
    assert News.CLEAR in [one.news for one in told_alerts()]


def test_while_the_meter_falls_after_the_all_clear_nothing_is_proposed_until_somebody_new_comes(
    desk, told, look, clock, told_alerts
):
    look(told.post("glad", "I love this bakery, wonderful bread"))
    low = clock.now()
    clock.forward(minutes=30)
    look(*angry(told, 0, 9))
    begun = desk.meter.now()
    assert desk.meter.rise() == (begun.score, low)
    assert desk.meter.proposal() is not None
    for id in {id for part in begun.parts for id in part.evidence}:
        desk.inbox.answered(id, True).result(10)
    told_alerts()
    for _ in range(100):
        clock.forward(minutes=30)
        look()
        if told_alerts():
            break
    assert desk.meter.now().level is Level.WATCH
    assert 0 < desk.meter.now().score < begun.score
    assert desk.meter.over().quiet
    assert desk.meter.rise() is None
    assert desk.meter.proposal() is None
    look(told.post("new", ILL[0], author="@new"))
    assert not desk.meter.over() or not desk.meter.over().quiet
    assert desk.meter.proposal() is not None


def test_what_an_ended_file_is_about_is_not_proposed_again_until_somebody_new_comes(desk, told, look):
    look(*angry(told, 0, 9))
    proposed = desk.meter.proposal()
    few, rest = proposed.evidence[:2], proposed.evidence[2:]
    case = desk.incidents.open("outage", summary="No light", lead="Neema", messages=rest).result(10)
    desk.incidents.close(case.id, "", "Over").result(10)
    assert desk.meter.proposal().playbook_id == proposed.playbook_id  # that file was about another kind
    for kept in (few, rest):
        case = desk.incidents.open(proposed.playbook_id, summary="Ill", lead="Neema", messages=kept).result(10)
        desk.incidents.close(case.id, "", "Over").result(10)
        look()
        assert (desk.meter.proposal() is None) is (kept is rest)
    assert desk.meter.now().level.rank >= Level.ISSUE.rank
    look(told.post("new", ILL[0], author="@new"))
    assert desk.meter.proposal() is not None


@pytest.mark.parametrize("text", ["Terrible service, awful bread, never again", ILL[0]])
def test_what_the_meter_calls_calm_is_over_before_the_all_clear_is_told(desk, told, look, clock, told_alerts, text):
    look(*(told.post(n, text, author=f"@angry{n}", minutes=n) for n in range(12)))
    assert desk.meter.over() is None
    (first,) = told_alerts()
    for id in {id for part in desk.meter.now().parts for id in part.evidence}:
        desk.inbox.correct(id, Correction(mood=Mood.POSITIVE, risks=frozenset())).result(10)
    assert desk.meter.now().level is Level.LEARNING
    assert News.CLEAR not in [one.news for one in told_alerts()]
    assert (desk.meter.over().at, desk.meter.over().peak) == (clock.now(), first.score)


def test_somebody_in_danger_is_not_over_however_calm_the_meter_is(desk, told, look, told_alerts):
    look(told.post(1, ILL[1]))
    assert [one.news for one in told_alerts()] == [News.LIFE]
    assert desk.meter.now().level.rank == 0
    assert desk.meter.over() is None


def test_what_came_in_quiet_hours_is_told_once_after_them(desk, told, look, clock, quiet_now, told_alerts):
    look(*angry(told, 0, 25))
    tend(desk)
    assert told_alerts() == []
    clock.forward(hours=2, minutes=1)
    tend(desk)
    (note,) = told_alerts()
    assert (note.about, note.loudness) == ("held-quiet", Loudness.WAKE)
    assert note.values["said"] == str(desk.meter.now().level)
    tend(desk)
    assert told_alerts() == []


def test_what_is_over_by_then_is_not_told(desk, told, look, clock, quiet_now, told_alerts):
    look(*angry(told, 0, 25))
    for item in desk.inbox.items(desk.meter.now().parts[0].evidence):
        desk.inbox.correct(item.message.id, Correction(mood=Mood.POSITIVE, risks=frozenset())).result(10)
    clock.forward(hours=2, minutes=1)
    tend(desk)
    assert told_alerts() == []
    assert not desk.alerts._ledger.read(desk.alerts._is_due)


def test_a_snooze_outlives_a_restart_and_ends_by_the_clock(open_told, told, clock):
    desk = open_told()
    desk.accounts.add("told", "My shop", {"address": "https://shop.example/feed"}).result(5)
    until = clock.now() + timedelta(hours=4)
    desk.alerts.snooze(4).result(5)
    desk.close()
    again = open_told()
    notices = []
    again.notices.listen(notices.append)
    assert again.alerts.snoozed_until() == until
    tend(again)
    assert notices == []
    clock.forward(hours=4)
    assert again.alerts.snoozed_until() is None
    tend(again)
    assert any(isinstance(notice, SnoozeChanged) for notice in notices)


def test_a_rise_pierces_the_snooze_and_a_snooze_in_a_crisis_holds(desk, told, look, clock, told_alerts):
    desk.alerts.snooze(4).result(5)
    look(*angry(told, 0, 25))
    (rise,) = told_alerts()
    assert rise.level.rank >= Level.CRISIS.rank
    desk.alerts.snooze(4).result(5)
    clock.forward(hours=2)
    look(*angry(told, 40, 30))
    assert told_alerts() == []
    desk.alerts.end_snooze().result(5)
    (note,) = told_alerts()
    assert note.about == "held-snooze"
    assert desk.alerts.snoozed_until() is None


def test_a_snooze_until_the_morning_ends_at_eight(desk):
    desk.alerts.snooze().result(5)
    assert desk.alerts.snoozed_until().astimezone().time() == time(8)


def test_the_summary_comes_by_itself_once_a_day(desk, told, look, clock, prefer, told_alerts):
    look(told.post(1, "I love this bakery, wonderful bread"), told.post(2, "Terrible service, I am very angry"))
    told_alerts()
    tend(desk)
    assert told_alerts() == []
    prefer(digest=True, digest_at=local(clock))
    tend(desk)
    (summary,) = told_alerts()
    assert {name: summary.values[name] for name in ("count", "unhappy", "unanswered")} == {
        "count": 2, "unhappy": 1, "unanswered": 1,
    }  # fmt: skip
    tend(desk)
    clock.forward(hours=5)
    tend(desk)
    assert told_alerts() == []
    clock.forward(days=2)
    tend(desk)
    late = [one for one in told_alerts() if one.news is News.DIGEST]
    assert [one.values["count"] for one in late] == [0]


def test_the_watch_itself_sees_to_what_is_due(desk, told, look, clock, prefer, heard):
    look(told.post(1))
    prefer(digest=True, digest_at=local(clock))
    desk.start()
    for _ in range(200):
        if any(isinstance(notice, Alert) for notice in tuple(heard)):
            return
        desk.watch._wake.acquire()
        desk.watch._wake.wait(0.05)
        desk.watch._wake.release()
    raise AssertionError("no summary")


def test_before_anything_was_measured_nothing_is_told(desk, clock, prefer, told_alerts):
    prefer(digest=True, digest_at=local(clock))
    tend(desk)
    assert told_alerts() == []
    assert desk.meter.now() is None


@pytest.mark.parametrize(
    ("choices", "entry"),
    [({}, "alert"), ({"notifications": False}, "level"), ({"quiet": True, "wake_in_quiet": False}, "level")],
)
def test_an_alert_in_the_record_of_a_case_was_one_that_was_shown(desk, told, look, clock, prefer, choices, entry):
    prefer(quiet_from=local(clock, hours=-1), quiet_until=local(clock, hours=2), **choices)
    case = desk.incidents.open(desk.incidents.playbooks()[0].id, summary="ill", lead="Neema").result(5)
    look(*angry(told, 0, 25))
    assert [one.what for one in desk.incidents.timeline(case.id) if one.what in ("alert", "level")] == [entry]


# -- the words ------------------------------------------------------------------------------------

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PEAK, DAY = {"peak": 64, "score": 12}, {"count": 24, "unhappy": 5, "unanswered": 2, "since": AT}
HELD = {"said": "crisis,account"}
TO_LIFE = ("danger-safety", "danger-self-harm", "danger-violence-threat")
EVERY = [
    *(Alert(AT, level, 50) for level in (Level.ISSUE, Level.CRISIS, Level.EMERGENCY)),
    *(Alert(AT, Level.CALM, 5, news=news) for news in (News.ACCOUNT, News.BLIND)),
    Alert(AT, Level.EMERGENCY, 95, news=News.MORE, values={"people": 1240, "before": 615}),
    *(Alert(AT, Level.CALM, 5, kind, news=News.LIFE) for kind in TO_LIFE),
    *(Alert(AT, Level.CALM, 5, news=News.CLEAR, why=why, values=PEAK) for why in ("fewer", "answered", "corrected")),
    Alert(AT, Level.CALM, 5, news=News.CLEAR, why="partly", values=PEAK),
    *(Alert(AT, Level.CALM, 5, news=News.HELD, why=why, values=HELD) for why in ("quiet", "snooze")),
    Alert(AT, Level.BLIND, 0, news=News.DIGEST, values=DAY),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("alert", EVERY, ids=lambda one: f"{one.about}{one.part_key}")
def test_every_alert_is_said_shortly_and_calmly(language, alert):
    title, body = spoken(alert, Words(language, now=lambda: AT))
    assert 0 < len(title) <= 60
    assert 0 < len(body) <= 125
    assert "!" not in title + body
    assert "(en)" not in title + body


def test_an_update_says_what_changed_since_the_last():
    more, *grave = (spoken(one, Words("en"))[1] for one in EVERY if one.news in (News.MORE, News.LIFE))
    assert more.startswith("1,240 unhappy people within 24 hours; 615 when I last told you.")
    assert len(set(grave)) == len(TO_LIFE)


def test_what_was_held_back_is_named_in_one_note():
    title, body = spoken(EVERY[-3], Words("en"))
    assert title == "During your quiet hours"
    assert body == "This is turning into a crisis. An account of yours cannot be seen."


def test_no_word_of_a_message_stands_in_any_alert(desk, told, look, clock, prefer, told_alerts):
    look(*(told.post(n, f"<b>ZQX</b> {ILL[n % 2]}", author=f"@ZQX{n}", minutes=n) for n in range(9)))
    prefer(digest=True, digest_at=local(clock))
    tend(desk)
    said = [spoken(one, Words("en")) for one in told_alerts()]
    assert len(said) == 2
    assert "ZQX" not in str(said)
    assert "<" not in str(said)


def test_what_several_accounts_bring_in_one_moment_is_one_alert(desk, told, clock, told_alerts):
    for name in ("one", "two", "three"):
        desk.accounts.add("told", name, {"address": f"https://{name}.example/feed"}).result(5)
    desk.watch.look_now().result(10)
    told_alerts()
    told.looks += [[told.post(n, ILL[n % 2], author=f"@ill{n}") for n in range(k, k + 4)] for k in (0, 4, 8)]
    desk.watch.look_now().result(10)
    (alert,) = told_alerts()
    assert (alert.level, len(alert.evidence)) == (Level.EMERGENCY, 12)
