"""The accounts page alone: how each place stands, and what can be done with it."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.errors import StoreBusy
from desktop.model.account import Health, SourceState, Trouble
from desktop.model.notice import AccountsChanged, SourceChanged
from ui.places import Place, Visit
from ui.question import Question


def shown(qtbot, desk, language="en"):
    page = desk.make(language)
    with qtbot.waitExposed(page):
        page.show()
    page.visit(Visit(Place.ACCOUNTS))
    return page


def seen(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible()).translate(
        dict.fromkeys((0x2068, 0x2069))
    )


def card_of(page, label):
    return next(card for card in page.cards if card.heading.text() == label)


def labels(page):
    return [card.heading.text() for card in page.cards]


def fall_ill(desk, label, health=Health.TROUBLE, notice=True):
    """This account comes into trouble while the page is seen."""
    number = next(n for n, (account, _) in enumerate(desk.places.rows) if account.label == label)
    account, state = desk.places.rows[number]
    desk.places.rows[number] = (account, replace(state, health=health, trouble=Trouble("errors-unreachable")))
    if notice:
        desk.notices.tell(SourceChanged(desk.places.rows[number][1]))


def primaries(page):
    return [b for b in page.findChildren(QPushButton) if b.property("look") == "primary" and b.isVisible()]


def test_nothing_yet_means_one_sentence_and_one_thing_to_do(qtbot, desk):
    page = shown(qtbot, desk)
    assert page._words("accounts-empty") in seen(page)
    assert primaries(page) == [page.first]
    page.first.click()
    assert page.dialog.isVisible()


def test_every_health_is_a_word_a_shape_and_a_sentence(qtbot, desk):
    for health in Health:
        desk.places.put(f"Place {health}", health)
    page = shown(qtbot, desk)
    for health in Health:
        card = card_of(page, f"Place {health}")
        word = page._words(f"accounts-health-{health}")
        assert card.pill.text() == word
        assert card.mark.accessibleName() == word
        assert page._words(f"accounts-health-{health}.sentence") in seen(card)


def test_the_shapes_differ(qtbot, desk):
    for health in Health:
        desk.places.put(f"Place {health}", health)
    page = shown(qtbot, desk)
    shapes = []
    for card in page.cards:
        picture = card.mark.grab().toImage()
        around = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        shapes.append(tuple(point == around[0] for point in around))
    assert len(set(shapes)) == len(Health)


def test_trouble_is_said_in_its_own_sentence(qtbot, desk):
    desk.places.put("Letters", Health.LOCKED_OUT, "mail", Trouble("errors-locked-out"))
    desk.places.put("Old", Health.TROUBLE, trouble=Trouble("errors-from-another-year"))
    page = shown(qtbot, desk)
    assert page._words("errors-locked-out") in page.cards[0].sentence.text()
    assert page.cards[1].sentence.text() == page._words("errors-unknown")


def test_times_are_said_as_a_person_says_them_and_run_on(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    assert "Last good look: 2 minutes ago" in seen(page)
    assert "Next look: in 13 minutes" in seen(page)
    desk.clock.forward(minutes=3)
    page.tick()
    assert "Last good look: 5 minutes ago" in seen(page)
    desk.clock.forward(minutes=30)
    page.tick()
    assert "Next look: in a moment" in seen(page)
    account, _ = desk.places.rows[0]
    desk.places.rows[0] = (account, SourceState(account.id, Health.GOOD, last_good=desk.clock.now()))
    page.refresh()
    assert "just now" in seen(page)


def test_no_clock_ticks_while_nobody_looks(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    assert page._clockwork.isActive()
    page.hide()
    assert not page._clockwork.isActive()
    desk.places.put("Second")
    with qtbot.waitSignal(desk.bridge.source_changed):
        desk.notices.tell(SourceChanged(desk.places.rows[1][1]))
    assert len(page.cards) == 1
    page.show()
    assert len(page.cards) == 2


def test_pause_and_go_on(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    button = page.cards[0].buttons["pause"]
    button.setFocus()
    button.click()
    qtbot.waitUntil(lambda: page.cards[0].pill.text() == "Paused")
    assert button.words() == "Look again"
    assert page.focusWidget() is button
    assert not page.cards[0].buttons["look"].isVisible()
    button.click()
    qtbot.waitUntil(lambda: page.cards[0].pill.text() == "All well")


def test_removing_asks_first_and_says_that_messages_stay(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    page.cards[0].buttons["remove"].click()
    question = page.window().findChild(Question)
    assert "messages that already came stay" in seen(question)
    question.reject()
    assert len(desk.places.rows) == 1
    page.cards[0].buttons["remove"].click()
    question = page.window().findChildren(Question)[-1]
    primaries(question)[0].click()
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.cards == []


def test_look_now_says_what_came(qtbot, desk):
    account = desk.places.put("Forum")
    page = shown(qtbot, desk)
    page.cards[0].buttons["look"].click()
    assert desk.looks[0][0] == account.id
    assert page.cards[0].buttons["look"].words() == page._words("accounts-looking")
    page.cards[0].buttons["look"].click()
    assert len(desk.looks) == 1
    desk.looks[0][1].set_result(3)
    qtbot.waitUntil(page.news.isVisible)
    assert "Forum: 3 new messages." in seen(page)
    assert page.cards[0].buttons["look"].words() == page._words("accounts-look")


def test_the_focus_stays_at_look_now(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    button = page.cards[0].buttons["look"]
    button.setFocus()
    button.click()
    assert page.focusWidget() is button
    desk.looks[0][1].set_result(3)
    qtbot.waitUntil(page.news.isVisible)
    assert page.focusWidget() is button


def test_what_a_look_found_is_told_until_another_look(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    look = page.cards[0].buttons["look"]
    look.click()
    desk.looks[0][1].set_result(3)
    qtbot.waitUntil(page.news.isVisible)
    page.refresh()
    assert page.news.isVisible()
    look.click()
    assert not page.news.isVisible()
    desk.looks[1][1].set_result(2)
    qtbot.waitUntil(page.news.isVisible)
    account, state = desk.places.rows[0]
    desk.places.rows[0] = (account, replace(state, last_look=desk.clock.now()))
    desk.notices.tell(AccountsChanged())
    qtbot.waitUntil(lambda: not page.news.isVisible())


def test_the_focus_stays_at_its_button_when_another_account_comes(qtbot, desk):
    desk.places.put("Forum")
    desk.places.put("Blog")
    page = shown(qtbot, desk)
    page.cards[1].buttons["pause"].setFocus()
    desk.places.put("Shop")
    desk.notices.tell(AccountsChanged())
    qtbot.waitUntil(lambda: len(page.cards) == 3)
    assert page.focusWidget() is page.cards[1].buttons["pause"]


def test_a_look_now_that_failed_says_nothing_good(qtbot, desk):
    desk.places.put("Forum", Health.TROUBLE, trouble=Trouble("errors-unreachable"))
    page = shown(qtbot, desk)
    page.cards[0].buttons["look"].click()
    desk.looks[0][1].set_result(0)
    qtbot.waitUntil(lambda: page.cards[0].buttons["look"].words() == page._words("accounts-look"))
    assert not page.news.isVisible()


def test_a_busy_disk_is_said(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    desk.places.trouble = StoreBusy()
    page.cards[0].buttons["pause"].click()
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.sentence.text() == page._words("errors-store-busy")


def test_every_button_names_its_account(qtbot, desk):
    desk.places.put("Forum")
    desk.places.put("Letters", kind="mail")
    page = shown(qtbot, desk)
    names = [button.accessibleName() for card in page.cards for button in card.buttons.values()]
    assert len(names) == len(set(names)) == 8


def test_the_keyboard_reaches_everything_in_reading_order(qtbot, desk):
    desk.places.put("Forum")
    page = shown(qtbot, desk)
    page.add_button.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget())
    assert reached == list(page.cards[0].buttons.values())


def test_hostile_labels_are_shown_as_they_are(qtbot, desk):
    hostile = '<table><tr><td><img src="/dev/zero">\u202eevil &'
    desk.places.put(hostile, Health.TROUBLE, trouble=Trouble("errors-unreachable", {"host": hostile}))
    page = shown(qtbot, desk)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()
        assert "<" not in label.toolTip()
    assert "<table>" in seen(page)


def test_right_to_left_mirrors_by_layout_alone(qtbot, desk):
    desk.places.put("Forum")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = shown(qtbot, desk, "he")
        card = page.cards[0]
        qtbot.waitUntil(lambda: card.mark.x() > card.heading.x() > card.pill.x())
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_fifty_accounts_refresh_quickly(qtbot, desk):
    for number in range(50):
        desk.places.put(f"Forum {number}")
    page = shown(qtbot, desk)
    first = page.cards[0]
    account, state = desk.places.rows[49]
    desk.places.rows[49] = (account, SourceState(account.id, Health.TROUBLE, last_good=state.last_good))
    page.refresh()
    assert page.cards[0] is first  # changed in place, nothing made anew
    assert page.cards[49].pill.text() == page._words("accounts-health-trouble")
    assert desk.clock.now() - state.last_good == timedelta(minutes=2)


def test_the_act_that_puts_an_account_right_stands_out(qtbot, desk):
    for health in Health:
        desk.places.put(f"Place {health}", health)
    page = shown(qtbot, desk)
    for health in Health:
        card = card_of(page, f"Place {health}")
        out = [name for name, button in card.buttons.items() if button.property("look") == "primary"]
        assert out == {Health.LOCKED_OUT: ["change"], Health.TROUBLE: ["look"]}.get(health, [])
        change = card.buttons["change"]
        assert change.text() == page._words("accounts-mend" if health is Health.LOCKED_OUT else "accounts-change")
        assert f"Place {health}" in change.accessibleName()


def test_what_is_in_trouble_stands_first_and_the_rest_as_it_was(qtbot, desk):
    for number in range(10):
        desk.places.put(f"Forum {number}")
    desk.places.put("Blog", Health.TROUBLE, trouble=Trouble("errors-unreachable"))
    desk.places.put("Letters", Health.LOCKED_OUT, "mail", Trouble("errors-locked-out"))
    desk.places.put("Old", Health.TROUBLE, paused=True)
    page = shown(qtbot, desk)
    assert labels(page) == ["Letters", "Blog", *(f"Forum {number}" for number in range(10)), "Old"]
    assert not page.below.isVisible()


def test_nothing_moves_while_it_is_seen_and_the_trouble_further_down_is_told(qtbot, desk):
    for number in range(12):
        desk.places.put(f"Forum {number}")
    page = shown(qtbot, desk)
    before, held = labels(page), page.cards[3].buttons["pause"]
    held.setFocus()
    fall_ill(desk, "Forum 11")
    qtbot.waitUntil(page.below.isVisible)
    assert labels(page) == before
    assert page.focusWidget() is held
    assert page.below.sentence.text() == page._words("accounts-trouble-below", count=1, number="1")
    mending = page.cards[11].buttons["look"]
    assert mending.visibleRegion().isEmpty(), "it stands below what is seen"
    page.below.buttons()[0].click()
    assert page.focusWidget() is mending
    qtbot.waitUntil(lambda: mending.visibleRegion().boundingRect() == mending.rect())
    page.hide()
    page.show()
    assert labels(page) == ["Forum 11", *before[:-1]]
    assert not page.below.isVisible()


def test_trouble_that_is_in_sight_needs_no_line_about_it(qtbot, desk):
    for number in range(2):
        desk.places.put(f"Forum {number}")
    page = shown(qtbot, desk)
    fall_ill(desk, "Forum 1")
    qtbot.waitUntil(lambda: page.cards[1].pill.text() == page._words("accounts-health-trouble"))
    assert not page.below.isVisible()


def test_an_account_that_comes_while_the_page_is_seen_stands_last(qtbot, desk):
    desk.places.put("Forum")
    desk.places.put("Blog", Health.TROUBLE, trouble=Trouble("errors-unreachable"))
    page = shown(qtbot, desk)
    desk.places.put("Shop")
    desk.notices.tell(AccountsChanged())
    qtbot.waitUntil(lambda: labels(page) == ["Blog", "Forum", "Shop"])


def test_a_page_that_is_not_seen_finds_its_order_when_it_is(qtbot, desk):
    desk.places.put("Forum")
    desk.places.put("Blog")
    page = shown(qtbot, desk)
    page.hide()
    fall_ill(desk, "Blog", notice=False)
    page.visit(Visit(Place.ACCOUNTS))
    assert labels(page) == ["Blog", "Forum"]
