"""The preparation on the crisis page: one next step, a tick that can be undone, and everything comes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.errors import StoreFull
from ui.places import Place, Visit

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def shown(qtbot, desk, **more):
    page = desk.make(**more)
    with qtbot.waitExposed(page):
        page.show()
    page.visit(Visit(Place.CRISIS))
    qtbot.waitUntil(lambda: len(page.ready.rows) in (0, 3))
    qtbot.waitUntil(lambda: all(row.isVisible() == page.ready.isVisible() for row in page.ready.rows))  # a turn later
    return page


def titles(page):
    return [row.title.text() for row in page.ready.rows]


def read(label):
    return label.text().translate(ISOLATES)


def do_next(qtbot, page, count):
    """Mark the next step as done, and wait until the page says so."""
    page.ready.rows[0].tick.click()
    qtbot.waitUntil(lambda: read(page.ready.progress).startswith(f"{count} of 3"))


class TestOnACalmDay:
    def test_one_step_is_next_and_large_the_others_are_short(self, qtbot, desk):
        page = shown(qtbot, desk)
        first, *others = page.ready.rows
        assert read(first.title) == "Name people and deputies for every role"
        assert all(part.isVisible() for part in (first.next, first.why, first.how, first.when))
        assert first.title.font().pointSizeF() > others[0].title.font().pointSizeF()
        for row in others:
            assert row.title.isVisible()
            assert not any(part.isVisible() for part in (row.next, row.why, row.how, row.when))
        assert read(first.pill) == "every three months"
        assert read(page.ready.progress) == "0 of 3 are ready"

    def test_nothing_can_be_skipped_and_no_second_button_is_filled(self, qtbot, desk):
        page = shown(qtbot, desk)
        for row in page.ready.rows:
            row.unfold()
            assert not row.skip.isVisible()
        buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
        assert [b for b in buttons if b.property("look") == "primary"] == [page.invitation.begin]

    def test_a_tick_says_who_and_when_and_when_it_comes_again(self, qtbot, desk):
        page = shown(qtbot, desk)
        assert page.ready.signed.line.text() == "Dana"
        page.ready.signed.line.setText("Yossi")
        do_next(qtbot, page, 1)
        assert desk.prepared.ticks[0].who == "Yossi"
        last = page.ready.rows[-1]
        assert last.tick.isChecked()
        assert read(last.done) == "Done 24 Nov by Yossi"
        assert read(last.pill) == "again from 24 Feb 2027"

    def test_where_nobody_is_named_only_the_day_is_said(self, qtbot, desk):
        page = shown(qtbot, desk)
        page.ready.signed.line.clear()
        do_next(qtbot, page, 1)
        assert read(page.ready.rows[-1].done) == "Done 24 Nov"

    def test_the_tick_just_made_can_be_undone_where_it_was_made(self, qtbot, desk):
        page = shown(qtbot, desk)
        do_next(qtbot, page, 1)
        qtbot.waitUntil(page.ready.ticked.isVisible)
        (undo,) = page.ready.ticked.buttons()
        undo.click()
        qtbot.waitUntil(lambda: not desk.prepared.ticks)
        qtbot.waitUntil(lambda: not page.ready.ticked.isVisible())
        assert read(page.ready.rows[0].title) == "Name people and deputies for every role"

    def test_an_older_tick_is_undone_in_its_row(self, qtbot, desk):
        page = shown(qtbot, desk)
        do_next(qtbot, page, 1)
        do_next(qtbot, page, 2)
        row = next(row for row in page.ready.rows if read(row.title).startswith("Name people"))
        row.undo.click()
        qtbot.waitUntil(lambda: [tick.step_id for tick in desk.prepared.ticks] == ["s0_holding"])

    def test_what_is_due_again_says_when_it_was_last_done(self, qtbot, desk):
        page = shown(qtbot, desk)
        do_next(qtbot, page, 1)
        do_next(qtbot, page, 2)
        page.ready.rows[0].tick.click()
        qtbot.waitUntil(lambda: "Everything is ready" in read(page.ready.progress))
        assert not any(row.next.isVisible() for row in page.ready.rows)
        desk.clock.forward(days=93)
        page.refresh()
        first, second, last = page.ready.rows
        assert not first.tick.isChecked()
        assert first.next.isVisible()
        assert (read(first.pill), read(first.done)) == ("due again", "Last done 24 Nov 2026 by Dana")
        assert not second.next.isVisible()
        assert read(last.title) == "Prepare first words for your three likeliest crises"
        assert last.tick.isChecked()
        assert not last.pill.isVisible()

    def test_what_helps_is_one_click_away(self, qtbot, desk):
        page = shown(qtbot, desk)
        do_next(qtbot, page, 1)
        page.ready.rows[0].help.click()
        assert desk.visits[-1] == Visit(Place.REPLIES, template="hold")
        do_next(qtbot, page, 2)
        page.ready.rows[0].help.click()
        assert desk.practices == [1]

    def test_inside_a_practice_no_other_is_offered(self, qtbot, desk):
        page = shown(qtbot, desk, practise=None)
        do_next(qtbot, page, 1)
        do_next(qtbot, page, 2)
        assert page.ready.rows[0].help.words() == "Mark as done"
        page.ready.rows[0].help.click()
        qtbot.waitUntil(lambda: len(desk.prepared.ticks) == 3)

    def test_a_full_disk_is_said_and_the_tick_is_not_shown(self, qtbot, desk):
        page = shown(qtbot, desk)
        desk.prepared.trouble = StoreFull()
        page.ready.rows[0].tick.click()
        qtbot.waitUntil(page.ready.trouble.isVisible)
        assert not page.ready.rows[0].tick.isChecked()

    def test_arrow_keys_go_from_step_to_step(self, qtbot, desk):
        page = shown(qtbot, desk)
        page.ready.rows[0].tick.setFocus()
        qtbot.keyClick(page.ready.rows[0].tick, Qt.Key.Key_Down)
        assert page.focusWidget() is page.ready.rows[1].tick
        qtbot.keyClick(page.ready.rows[1].tick, Qt.Key.Key_Up)
        assert page.focusWidget() is page.ready.rows[0].tick


class TestWhileACaseIsOpen:
    def test_it_is_out_of_the_way_and_one_click_away(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        assert page.view.isVisible()
        assert not page.ready.isVisible()
        page.view.stages.prepare.click()
        assert page.ready.isVisible()
        assert not any(part.isVisible() for part in (page.view, page.invitation, page.end))
        page.ready.back.click()
        assert page.view.isVisible()
        assert not page.ready.isVisible()

    def test_a_visit_shows_the_case_again(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.view.stages.prepare.click()
        page.visit(Visit(Place.CRISIS))
        assert page.view.isVisible()
        assert not page.ready.isVisible()

    def test_the_form_hides_it(self, qtbot, desk):
        page = shown(qtbot, desk)
        assert not page.ready.back.isVisible()
        page.invitation.begin.click()
        assert page.form.isVisible()
        assert not page.ready.isVisible()
