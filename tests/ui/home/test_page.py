"""The Now page answers for every state of the desk: how bad, why, what next, who is speaking."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.content.words import LANGUAGES, Words
from desktop.model.account import Health
from desktop.model.alert import Over
from desktop.model.answers import Tally
from desktop.model.incident import IncidentId, Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level, Meter, Part
from desktop.model.notice import MeterMoved
from desktop.model.playbook import Mark, Stage, Step, StepState, Tick
from desktop.model.reading import Risk
from desktop.model.talks import Channel, Standing, Talk, TalkId, Talks
from ui.home.page import LOW
from ui.home.picture import voices
from ui.places import Place, Visit
from ui.theme import LIGHT, Theme
from ui.widgets.part_bar import PartBar, Row
from ui.widgets.text import PlainLabel

from .conftest import IDS, NOON, PARTS, STEP, buttons, case, item, texts


def test_the_parts_add_up_to_the_score_and_each_opens_its_messages(shown, services, qtbot):
    seen = shown()
    rows = seen.page.why.findChildren(PartBar)
    assert seen.page.why.heading.text() == "Why \u206858\u2069"
    assert seen.page.gauge.gauge.figure.text() == "58"
    written = [int(row.findChildren(PlainLabel)[-1].text().strip("\u2068\u2069\u200e")) for row in rows]
    assert sum(written) == services.meter_now.score == 58
    for row in rows:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert seen.visits == [Visit(Place.MESSAGES, messages=part.evidence) for part in PARTS if part.evidence]


def test_head_names_the_business_the_day_and_the_hour(shown):
    page = shown().page
    head = page.head
    assert head.title.text() == "Something needs your attention"
    assert "Sunrise Bakery" in head.subtitle.text()
    assert "Tuesday 24 November" in head.subtitle.text()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", list(Level))
def test_every_level_has_its_words_in_every_language(shown, services, language, level):
    services.meter_now = Meter(NOON, level, PARTS)
    seen = shown(language)
    everything = " ".join(texts(seen.page))
    assert "(en)" not in everything
    assert len(buttons(seen.page, "primary")) <= 1
    figure = seen.page.gauge.gauge.figure
    assert figure.isHidden() is (level in (Level.LEARNING, Level.BLIND))


def test_without_an_account_there_is_one_thing_to_do(shown, services):
    services.health, services.meter_now, services.newest = [], None, []
    started = []
    seen = shown(practise=lambda: started.append(1))
    (add,) = buttons(seen.page, "primary")
    add.click()
    assert seen.visits == [Visit(Place.ACCOUNTS, new=True)]
    (practise,) = buttons(seen.page, "quiet")
    practise.click()
    assert started == [1]
    assert not seen.page.gauge.isVisibleTo(seen.page)


def test_a_practice_offers_no_practice(shown, services):
    services.health, services.meter_now, services.newest = [], Meter(NOON, Level.LEARNING), []
    page = shown(practise=None).page
    assert buttons(page, "quiet") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("left", [0, 2, 3])
def test_while_the_meter_learns_what_was_brought_in_by_hand_is_told_with_what_to_do(shown, services, left, language):
    services.health, services.meter_now, services.old = [], Meter(NOON, Level.LEARNING), IDS[:left]
    seen = shown(language)
    words = seen.page._words
    assert seen.page.gauge.isVisibleTo(seen.page)
    assert seen.page.head.title.text() == words("now-head-learning")
    quiet = {one.text(): one for one in buttons(seen.page, "quiet")}
    assert [one.text() for one in buttons(seen.page, "primary")] == [words("now-step-read")] * bool(left)
    offered = [words("now-open-case")] if left >= 3 else []
    assert [text for text in quiet if text != words("scope-open")] == [*offered, words("now-add-account")]
    for text in (*offered, words("now-add-account")):
        quiet[text].click()
    opening = [Visit(Place.CRISIS, messages=IDS[:3], new=True)] if left >= 3 else []
    assert seen.visits == [*opening, Visit(Place.ACCOUNTS, new=True)]


@pytest.mark.parametrize("found", ["level", "proposal", "case"])
def test_what_was_brought_in_by_hand_is_told_even_without_an_account(shown, services, found):
    services.health = []
    services.meter_now = Meter(NOON, Level.CRISIS, PARTS) if found == "level" else Meter(NOON, Level.LEARNING)
    services.proposed = Proposal("product_safety", IDS, Level.ISSUE) if found == "proposal" else None
    services.cases = [case()] if found == "case" else []
    page = shown().page
    assert page.gauge.isVisibleTo(page)
    assert page.head.title.text() != page._words("now-head-welcome")
    assert len(buttons(page, "primary")) == 1


def test_a_proposal_leads_to_a_crisis_file_with_its_messages(shown, services):
    services.proposed = Proposal("product_safety", IDS, Level.ISSUE)
    seen = shown()
    (opening,) = buttons(seen.page, "primary")
    opening.click()
    assert seen.visits == [Visit(Place.CRISIS, messages=IDS, new=True, playbook="product_safety")]


def test_an_open_case_shows_its_next_step_with_its_clock(shown, services):
    services.cases = [case()]
    seen = shown()
    assert any("within" in text and "38" in text for text in texts(seen.page.next))
    (write,) = buttons(seen.page, "primary")
    write.click()
    (visit,) = seen.visits
    assert (visit.place, visit.incident, visit.template, visit.step) == (
        Place.REPLIES,
        IncidentId(1),
        "holding",
        "s1_first_word",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_before_the_first_word_is_said_in_its_line_and_the_checklist_is_the_way(shown, services, language):
    services.cases = [case()]
    stop = StepState(Step("s1_stop", Stage.RESPOND, 10, "safety_lead"), None, NOON + timedelta(minutes=8), False, False)
    services.step = replace(services.step, before=(stop,))
    seen, words = shown(language), Words(language)
    due = words.plain("now-step-due", span=words.span(timedelta(minutes=8)))
    timed = words.plain("now-other-step", step=words("step-s1_stop.before"), due=due)  # isolated once, as a whole
    line = words("now-step-before", step=words("step-s1_first_word"), before=timed)
    assert line in texts(seen.page.next)
    (filled,) = buttons(seen.page, "primary")
    assert filled.words() == words("now-step-crisis")
    filled.click()
    assert seen.visits == [Visit(Place.CRISIS, incident=IncidentId(1), step="s1_first_word")]
    write = next(one for one in buttons(seen.page.next, "quiet") if one.words() == words("now-step-write"))
    write.click()
    assert seen.visits[-1].place is Place.REPLIES  # posting is never blocked
    services.step = replace(services.step, before=(replace(stop, tick=Tick("s1_stop", Mark.DONE, "Neema", NOON)),))
    seen.page.refresh()
    assert words("step-s1_first_word") in texts(seen.page.next)
    (filled,) = buttons(seen.page, "primary")
    assert filled.words() == words("now-step-write")


def test_of_another_case_too_it_is_said_what_comes_before(shown, services):
    services.cases = [case(1), case(2)]
    stop = StepState(Step("s1_stop", Stage.RESPOND, 10, "safety_lead"), None, NOON - timedelta(minutes=2), True, False)
    services.step = replace(services.step, before=(stop,))
    said = [one.words() for one in buttons(shown().page.next, "link")]
    assert any("stop selling the product" in text and "late by" in text for text in said)


def test_a_late_step_says_by_how_much(shown, services):
    services.cases = [case()]
    services.step = StepState(STEP, None, NOON - timedelta(minutes=5), True, True)
    page = shown().page
    assert any("late by" in text for text in texts(page.next))


def test_a_case_without_open_steps_leads_to_the_case(shown, services):
    services.cases = [case()]
    services.step = None
    seen = shown()
    (opening,) = buttons(seen.page, "primary")
    opening.click()
    assert seen.visits == [Visit(Place.CRISIS, incident=IncidentId(1))]


def test_more_cases_and_another_proposal_stay_quiet(shown, services):
    services.cases = [case(1), case(2)]
    services.proposed = Proposal("service_pileon", IDS, Level.CRISIS)
    seen = shown()
    page = seen.page
    assert len(buttons(page, "primary")) == 1
    assert "One more open crisis file" in [label.text() for label in page.next.findChildren(QLabel)]
    buttons(page.next, "link")[-1].click()
    assert seen.visits[-1].incident in (IncidentId(1), IncidentId(2))


def test_blind_leads_to_the_accounts_and_shows_no_calm(shown, services):
    services.meter_now = Meter(NOON, Level.BLIND, ())
    seen = shown()
    assert seen.page.head.title.text() == "I cannot see your accounts"
    (look,) = buttons(seen.page, "primary")
    look.click()
    assert seen.visits == [Visit(Place.ACCOUNTS)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_all_is_paused_it_says_so_and_how_to_go_on(shown, services, language):
    services.meter_now = Meter(NOON, Level.BLIND, (Part("blind-paused", 0, {"accounts": 1}),))
    seen = shown(language)
    words = Words(language, lambda: NOON)
    assert seen.page.head.title.text() == words("meter-blind-paused", accounts=1)
    assert words("now-paused", act=words("accounts-resume")) in texts(seen.page.next)
    assert words("now-blind") not in texts(seen.page)
    (look,) = buttons(seen.page, "primary")
    look.click()
    assert seen.visits == [Visit(Place.ACCOUNTS)]


def test_a_calm_day_asks_for_nothing(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    page = shown().page
    assert buttons(page, "primary") == []
    assert any("Last checked" in text for text in texts(page.next))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", [Level.CALM, Level.LEARNING])
@pytest.mark.parametrize("many", [1, 2, 5])
def test_what_must_not_wait_is_told_however_calm_the_meter_is(shown, services, language, level, many):
    services.meter_now = Meter(NOON, level, (PARTS[3],))
    pressing = [item(number, urgency=3) for number in range(1, many + 1)]
    services.newest = [*pressing, item(8, urgency=3, hours=80), item(9, urgency=2)]
    seen = shown(language)
    words = Words(language, lambda: NOON)
    assert seen.page.head.title.text() == words("now-head-pressing")
    assert words("now-pressing", count=many, number=words.number(many)) in texts(seen.page.next)
    assert words("now-calm") not in texts(seen.page.next)
    (read,) = buttons(seen.page, "primary")
    read.click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=tuple(one.message.id for one in pressing))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("left", [0, 1, 2, 7])
def test_after_an_all_clear_the_page_says_that_it_is_over_and_what_is_left(shown, services, language, left):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    services.newest = [item(number, urgency=3) for number in range(1, left + 1)]
    services.ended = Over(NOON - timedelta(hours=2), 98, IDS[:left])
    seen = shown(language)
    words = Words(language, lambda: NOON)
    assert seen.page.head.title.text() == words("now-head-over")
    said = texts(seen.page.next)
    assert words("now-over", at=NOON - timedelta(hours=2), peak=98) in said
    assert (words("now-calm") in said) is (left == 0)
    assert (words("now-over-left", count=left, number=words.number(left)) in said) is (left > 0)
    read = buttons(seen.page, "primary")
    for button in read:
        button.click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:left])] * (left > 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("left", [1, 2, 7])
def test_what_the_all_clear_waits_for_is_said_and_one_click_away(shown, services, language, left):
    services.meter_now = Meter(NOON, Level.WATCH, (PARTS[1], PARTS[3]))
    services.dangers_left = IDS[:left]
    seen, words = shown(language), Words(language, lambda: NOON)
    said = texts(seen.page.next)
    assert words("now-delaying", count=left, number=words.number(left)) in said
    assert words("now-watch") not in said
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:left])]


def test_where_somebody_waits_too_long_it_is_not_said_that_nothing_is_needed(shown, services):
    late = Part("waiting", 3, {"people": 2, "hours": 30}, IDS[:2])
    services.meter_now = Meter(NOON, Level.WATCH, (PARTS[1], late))
    seen, words = shown(), Words("en")
    said = texts(seen.page.next)
    assert words("meter-waiting", **late.values) in said
    assert words("now-watch") not in said
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:2])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("left", [1, 2, 7])
def test_a_calm_day_is_no_day_off_while_unhappy_messages_have_no_answer(shown, services, language, left):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    services.old = IDS[:left]
    seen, words = shown(language), Words(language, lambda: NOON)
    said = texts(seen.page.next)
    assert words("now-unanswered", count=left, number=words.number(left)) in said
    assert words("now-calm") not in said
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:left])]


def test_an_account_that_cannot_be_read_is_said_in_a_crisis_too(shown, services):
    services.health = [Health.GOOD, Health.TROUBLE]
    services.proposed = Proposal("product_safety", IDS[:3], Level.CRISIS)
    services.dangers_left = IDS[:2]
    said, words = texts(shown().page.next), Words("en")
    assert words("now-troubled", accounts=1) in said
    assert words("now-delaying", count=2, number=words.number(2)) in said


def test_more_than_were_counted_are_told_as_more(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    services.ended = Over(NOON - timedelta(hours=2), 98, IDS, cut=True)
    assert any("9+" in text for text in texts(shown().page.next))


def test_what_came_after_the_all_clear_must_not_wait(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    services.newest = [item(1, urgency=3), item(2, urgency=3)]
    services.ended = Over(NOON - timedelta(hours=2), 98, IDS[:1])
    seen = shown()
    assert seen.page.head.title.text() == Words("en")("now-head-pressing")
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[1:2])]


def test_while_the_meter_still_falls_and_nobody_new_came_it_has_calmed_down(shown, services):
    services.meter_now = Meter(NOON, Level.WATCH, (PARTS[1], PARTS[3]))
    services.ended = Over(NOON - timedelta(hours=2), 98)
    seen, words = shown(), Words("en")
    assert seen.page.head.title.text() == words("now-head-over")
    said = texts(seen.page.next)
    assert words("now-calm") in said
    assert words("now-watch") not in said
    assert buttons(seen.page, "primary") == []
    services.ended = Over(NOON - timedelta(hours=2), 98, IDS[:2])
    seen.page.refresh()
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:2])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ended", [None, Over(NOON - timedelta(hours=2), 98)])
def test_where_somebody_waits_too_long_there_is_something_to_do(shown, services, language, ended):
    late = Part("waiting", 4, {"people": 1, "hours": 35}, IDS[4:5])
    services.meter_now, services.newest, services.ended = Meter(NOON, Level.CALM, (late,)), [], ended
    seen, words = shown(language), Words(language, lambda: NOON)
    said = texts(seen.page.next)
    assert words("meter-waiting", people=1, hours=35) in said
    assert words("meter-waiting.lower", people=1, hours=35) in said
    assert words("now-calm") not in said
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[4:5])]


@pytest.mark.parametrize("level", [Level.WATCH, Level.BLIND])
def test_what_is_not_calm_is_not_called_over(shown, services, level):
    services.meter_now = Meter(NOON, level, (PARTS[3],))
    services.ended = Over(NOON - timedelta(hours=2), 98, quiet=False)
    assert shown().page.head.title.text() == Words("en")(f"now-head-{level}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slow_clock_is_said(shown, services, language):
    page = shown(language).page
    assert not page.clock.isVisibleTo(page)
    services.clock_slow = timedelta(hours=24)
    page.refresh()
    words = Words(language, lambda: NOON)
    assert page.clock.sentence.text() == words("now-clock", span=words.span(timedelta(hours=24)))
    services.clock_slow = timedelta(0)
    page.refresh()
    assert not page.clock.isVisibleTo(page)


def test_a_look_by_a_clock_that_was_set_back_since_is_no_look_to_come(shown, services):
    services.meter_now, services.risen = Meter(NOON, Level.CALM, (PARTS[3],)), None
    services.looked_at = NOON + timedelta(days=1)
    told = texts(shown().page)
    assert [text for text in told if "measured" in text or "Last checked" in text] == ["measured \u2068just now\u2069"]


def test_a_look_that_changed_nothing_has_measured_too(shown, services):
    services.meter_now, services.risen = Meter(NOON - timedelta(minutes=50), Level.CALM, (PARTS[3],)), None
    told = texts(shown().page)
    assert [text for text in told if "measured" in text or "Last checked" in text] == [
        "measured \u2068just now\u2069", "Last checked \u2068just now\u2069",
    ]  # fmt: skip


def test_of_what_must_not_wait_the_gravest_comes_first(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, (PARTS[3],))
    services.newest = [
        item(1, urgency=3, risks={Risk.BOYCOTT_CALL}),
        item(2, urgency=3, risks={Risk.SAFETY}),
        item(3, urgency=3, risks={Risk.MEDIA_INQUIRY, Risk.SELF_HARM}),
    ]
    assert [one.message.id for one in voices(services.newest, NOON)] == [3, 2, 1]
    seen = shown()
    buttons(seen.page, "primary")[0].click()
    assert seen.visits == [Visit(Place.MESSAGES, messages=(3, 2, 1))]


def test_what_must_not_wait_is_told_before_there_is_any_account(shown, services):
    services.health, services.meter_now, services.newest = [], Meter(NOON, Level.LEARNING), [item(1, urgency=3)]
    assert shown().page.head.title.text() == Words("en")("now-head-pressing")


def test_an_account_in_trouble_is_named_even_on_a_calm_day(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, ())
    services.health = [Health.GOOD, Health.LOCKED_OUT]
    seen = shown()
    (look,) = buttons(seen.page.next, "quiet")
    look.click()
    assert seen.visits == [Visit(Place.ACCOUNTS)]


def test_before_the_first_look_nothing_is_claimed(shown, services):
    services.meter_now = services.risen = None
    page = shown().page
    assert page.head.title.text() == "Looking for the first time"
    assert page.gauge.gauge.figure.isHidden()


def test_voices_are_plain_and_lead_to_their_message(shown, services, qtbot):
    services.newest = [item(7, '<b>bold</b> <img src="x"> \u202eevil', risks=[Risk.SAFETY])]
    seen = shown()
    (row,) = seen.page.people.findChildren(Row)
    assert "<b>bold</b>" in row.accessibleName()
    assert "\u202e" not in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert seen.visits == [Visit(Place.MESSAGES, messages=(MessageId(7),))]


def test_the_most_urgent_voices_come_first_then_the_newest():
    newest = [item(1, hours=1), item(2, hours=2, urgency=3), item(3, hours=3, urgency=3, answered=True)]
    newest += [item(4, hours=4, urgency=2), item(5, hours=5), item(6, hours=200, urgency=3)]
    assert [one.message.id for one in voices(newest, NOON)] == [2, 4, 1]


def test_stars_come_first(shown, services):
    one = item(7)
    services.newest = [replace(one, message=replace(one.message, stars=1))]
    seen = shown()
    assert any(text.startswith("★☆☆☆☆ · ") for text in texts(seen.page.people))


@pytest.mark.parametrize("width", [880, 560])
def test_two_buttons_wrap_below_each_other_rather_than_being_squeezed(shown, services, qtbot, width):
    services.proposed = Proposal("product_safety", IDS, Level.ISSUE)
    page = shown("sw").page
    page.resize(width, 600)
    with qtbot.waitExposed(page):
        page.show()
    found = [*buttons(page.next, "primary"), *buttons(page.next, "quiet")]
    assert len(found) == 2
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in found))
    assert [button.height() for button in found] == [button.sizeHint().height() for button in found]


def test_a_row_without_messages_stands_in_line_with_the_others(shown, qapp, qtbot):
    theme = Theme(qapp, LIGHT)  # its sheet draws the rows' edges
    try:
        page = shown().page
        with qtbot.waitExposed(page):
            page.show()
        rows = page.why.findChildren(PartBar)
        assert len({row.findChildren(PlainLabel)[0].mapTo(page, QPoint(0, 0)).x() for row in rows}) == 1
    finally:
        theme.close()


def test_old_voices_are_better_than_none():
    assert [one.message.id for one in voices([item(1, hours=500)], NOON)] == [1]


def test_a_notice_brings_the_page_up_to_date_while_it_is_seen(shown, services, qtbot):
    seen = shown()
    host = QWidget()
    qtbot.addWidget(host)
    seen.page.setParent(host)
    host.show()
    seen.page.show()
    services.meter_now = Meter(NOON, Level.CALM, ())
    seen.notices.tell(MeterMoved(None, services.meter_now))
    qtbot.waitUntil(lambda: seen.page.head.title.text() == "All is calm")


def test_it_is_true_in_its_first_picture_when_it_is_seen_again(shown, services, qtbot):
    page = shown().page
    page.show()
    page.hide()
    services.meter_now = Meter(NOON, Level.CALM, ())
    page.show()
    assert page.head.title.text() == "All is calm"


def test_a_visit_just_before_it_is_seen_is_enough(shown, services, qtbot):
    page = shown().page
    qtbot.wait(10)
    services.reads = 0
    page.visit(Visit(Place.NOW))
    page.show()
    assert services.reads == 1
    page.hide()
    page.visit(Visit(Place.NOW))
    qtbot.wait(10)  # a while goes by before it is seen
    page.show()
    assert services.reads == 3


def test_rows_stay_where_they_are_while_nothing_changes(shown):
    page = shown().page
    before = page.why.findChildren(PartBar)
    page.refresh()
    assert page.why.findChildren(PartBar) == before


def test_a_changed_card_never_flashes_empty(shown, services):
    page = shown().page
    page.show()
    page.refresh()
    services.meter_now = replace(services.meter_now, parts=PARTS[:2])
    services.cases = [case()]
    page.refresh()
    for card in (page.why, page.next, page.people):
        parts = [card.body.itemAt(place).widget() for place in range(1, card.body.count())]
        assert [part.isVisible() for part in parts if part] == [True] * sum(map(bool, parts))


def test_who_waits_for_an_answer_is_said_and_is_one_way_away(shown, services, qtbot):
    services.waits = Tally(12, 3, (("google", 12),))
    view = shown()
    link = view.page.people.waiting
    qtbot.waitUntil(lambda: link.isVisibleTo(view.page))
    assert link.words().translate(dict.fromkeys(range(0x2066, 0x206A))) == "12 messages wait for an answer, 3 are late"
    link.click()
    assert view.visits == [Visit(Place.WAITING)]


def test_nothing_is_said_where_nobody_waits(shown, qtbot):
    view = shown()
    qtbot.wait(50)
    assert not view.page.people.waiting.isVisibleTo(view.page)


def test_a_settled_talk_that_lacks_its_end_in_public_is_reminded_of(shown, services, qtbot):
    talk = Talk(TalkId(1), MessageId(1), Channel.MAIL, NOON, NOON)
    services.in_private = Talks(settled=(Standing(talk, item(1)),))
    view = shown()
    link = view.page.people.talks
    qtbot.waitUntil(lambda: link.isVisibleTo(view.page))
    assert "1" in link.words()
    link.click()
    assert view.visits == [Visit(Place.TALKS)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_do_next_is_in_sight_in_a_low_window_too(shown, services, qtbot, language):
    services.proposed = Proposal("product_safety", IDS, Level.ISSUE)
    page = shown(language).page
    with qtbot.waitExposed(page):
        page.show()

    def is_whole():
        return [one.visibleRegion().boundingRect().height() == one.height() for one in buttons(page, "primary")]

    for width, height in ((1020, 800), (680, 600), (1020, 800), (680, 600)):
        page.resize(width, height)
        qtbot.waitUntil(lambda: is_whole() == [True])
        low = height < LOW
        tops = [one.mapTo(page, one.rect().topLeft()).y() for one in (page.gauge, page.next, page.why)]
        assert (tops[0] == tops[1]) == low
        assert (tops[0] == tops[2]) == (not low)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_that_grows_once_the_window_has_its_size_is_not_cut(shown, services, qtbot, language):
    services.newest, services.meter_now = [item(number) for number in (1, 2, 3)], Meter(NOON, Level.CALM)
    page = shown(language).page
    page.people.waiting.hide()
    frame = QWidget()
    room = QVBoxLayout(frame)
    qtbot.addWidget(frame)
    room.addWidget(page)
    frame.resize(1027, LOW + 120)
    with qtbot.waitExposed(frame):
        frame.show()
    people = page.people
    qtbot.waitUntil(lambda: people.height() >= people.heightForWidth(people.width()))
    people.waiting.setText("3 messages wait for an answer")
    people.waiting.show()
    qtbot.waitUntil(lambda: people.height() >= people.heightForWidth(people.width()), timeout=3000)
