"""The crisis page alone: open a file, work through it by mouse and keyboard, end it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QScrollArea

from desktop.errors import StoreFull
from desktop.model.incident import Proposal
from desktop.model.message import MessageId
from desktop.model.meter import Level
from desktop.model.notice import MeterMoved
from desktop.model.playbook import Stage
from ui.places import Place, Visit
from ui.widgets.page import TICK

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def seen(page):
    """Every text that can be read on the page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).translate(ISOLATES)


def primaries(page):
    return [b for b in page.findChildren(QPushButton) if b.property("look") == "primary" and b.isVisible()]


def shown(qtbot, desk, visit=None):
    page = desk.make()
    with qtbot.waitExposed(page):
        page.show()
    page.visit(visit or Visit(Place.CRISIS))
    return page


def rows(page):
    return page.view.steps.rows


def test_a_visit_just_before_it_is_seen_is_enough(qtbot, desk):
    page = desk.make()
    page.visit(Visit(Place.CRISIS))
    reads = desk.cases.reads
    page.show()
    assert desk.cases.reads == reads
    page.hide()
    page.show()
    assert desk.cases.reads == reads + 1


class TestWithoutACase:
    def test_it_explains_and_has_one_primary(self, qtbot, desk):
        page = shown(qtbot, desk)
        assert "one place for the whole case" in seen(page)
        assert primaries(page) == [page.invitation.begin]
        assert not page.invitation.proposal.isVisible()

    def test_the_proposal_says_which_kind_why_and_how_many(self, qtbot, desk):
        desk.meter.propose()
        page = shown(qtbot, desk)
        text = seen(page)
        assert "Food complaints" in text
        assert "Three people wrote that they were ill" in text
        assert "3 messages" in text
        page.invitation.look.click()
        assert desk.visits[-1] == Visit(Place.MESSAGES, messages=(MessageId(1), MessageId(2), MessageId(3)))

    def test_a_case_is_two_clicks_away(self, qtbot, desk):
        desk.meter.propose()
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True, messages=(MessageId(7),)))
        assert page.form.isVisible()
        assert page.form.typed().kind == "food"
        assert page.form.typed().lead == "Dana"
        assert "1 message will" in seen(page)
        assert "<b>I was ill</b> 7" in seen(page)
        assert primaries(page) == [page.form.yes]
        page.form.lines["summary"].setText("Two people were ill")
        page.form.yes.click()
        qtbot.waitUntil(lambda: page.view.isVisible())
        assert desk.cases.messages(1) == (MessageId(7),)
        assert primaries(page) == [page.focusWidget()]

    def test_a_missing_sentence_is_said_at_its_field(self, qtbot, desk):
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True, playbook="late"))
        assert page.form.typed().kind == "late"
        page.form.yes.click()
        qtbot.waitUntil(lambda: page.form.problems["summary"].isVisible())
        assert "one sentence" in page.form.problems["summary"].sentence.text()
        assert page.form.yes.isEnabled()
        assert page.focusWidget() is page.form.lines["summary"]
        qtbot.keyClicks(page.form.lines["summary"], "Two")
        assert not page.form.problems["summary"].isVisible()

    def test_both_missing_things_are_said_at_once(self, qtbot, desk):
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True))
        page.form.lines["lead"].clear()
        page.form.yes.click()
        assert page.form.problems["kind"].isVisible()
        assert page.form.problems["summary"].isVisible()
        assert page.form.problems["lead"].isVisible()
        assert page.focusWidget() is page.form.kind
        assert not desk.cases.cases
        page.form.kind.setCurrentIndex(0)
        assert not page.form.problems["kind"].isVisible()

    def test_a_second_case_knows_who_is_in_charge_where_the_settings_do_not(self, qtbot, desk):
        desk.cases.begin(lead="Neema")
        page = shown(qtbot, desk)
        page.view.stages.another.click()
        assert page.form.typed().lead == "Dana"  # of the settings
        desk.owner = ""
        page.form.no.click()
        page.view.stages.another.click()
        assert page.form.typed().lead == "Neema"

    def test_another_file_has_its_kind_its_messages_and_why_from_what_is_in_no_file(self, qtbot, desk):
        desk.cases.begin("late")
        page = shown(qtbot, desk)
        page.view.stages.another.click()
        assert page.form.typed().kind == ""  # nothing speaks for any
        page.form.no.click()
        desk.cases.loose = Proposal("food", (MessageId(4), MessageId(5)), Level.WATCH)
        page.view.stages.another.click()
        assert (page.form.typed().kind, page.form.typed().messages) == ("food", (4, 5))
        assert "What speaks for it: “Safety” in 2 messages" in seen(page)
        page.form.kind.setCurrentIndex(1)
        assert page.form.why.isHidden()

    def test_what_fits_the_kind_is_offered_looked_at_and_kept_only_when_asked(self, qtbot, desk):
        desk.cases.fits = {"late": (MessageId(8), MessageId(9))}
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True))
        assert page.form.offer.isHidden()
        page.form.kind.setCurrentIndex(1)
        assert page.form.offer.isVisible()
        assert "2 messages" in seen(page)
        assert page.form.typed().messages == ()
        page.form.offer.look.click()
        assert desk.visits[-1] == Visit(Place.MESSAGES, messages=(MessageId(8), MessageId(9)), new=True)
        page.form.offer.take.click()
        assert page.form.typed().messages == (MessageId(8), MessageId(9))
        assert page.form.offer.isHidden()
        assert "<b>I was ill</b> 8" in seen(page)

    def test_the_kind_says_what_it_is(self, qtbot, desk):
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True))
        page.form.kind.setCurrentIndex(1)
        assert page.form.what.text() == "Many orders come late or not at all."

    def test_a_look_at_the_messages_keeps_the_form(self, qtbot, desk):
        page = shown(qtbot, desk, Visit(Place.CRISIS, new=True, messages=(MessageId(7),)))
        page.form.lines["summary"].setText("half a sen")
        page.form.look.click()
        page.visit(Visit(Place.CRISIS))
        assert page.form.isVisible()
        assert page.form.lines["summary"].text() == "half a sen"
        page.form.no.click()
        assert page.invitation.isVisible()


class TestWithACase:
    def test_the_next_step_is_large_and_helps(self, qtbot, desk):
        case = desk.cases.begin(messages=(MessageId(4),))
        page = shown(qtbot, desk)
        assert primaries(page) == [rows(page)[0].help]
        desk.cases.tick(case.id, "s1_look", "Dana")
        row = rows(page)[1]
        qtbot.waitUntil(lambda: primaries(page) == [row.help])
        assert row.help.words() == "Write the first reply"
        assert row.how.isHidden()  # the text that is ready says how
        row.more.click()
        assert row.how.isVisible()
        assert row.when.isVisible()
        assert not rows(page)[0].how.isVisible()
        row.help.click()
        assert desk.visits[-1] == Visit(
            Place.REPLIES, messages=(MessageId(4),), incident=case.id, template="first", step="s1_first_word"
        )

    def test_the_head_says_when_and_how_bad(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        assert page.head.title.text() == "Food complaints"
        assert "Opened today at" in seen(page)
        assert "Crisis · 81" in seen(page)

    def test_a_tick_moves_on_and_is_written_down(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        desk.clock.forward(minutes=36)
        rows(page)[1].tick.click()
        qtbot.waitUntil(lambda: len(page.view.timeline.sentences()) == 2)
        assert "by Dana, 36 minutes after opening" in seen(page)
        assert rows(page)[1].title.font().strikeOut()
        assert primaries(page) == [rows(page)[0].help]
        assert page.view.stages.buttons[Stage.IDENTIFY].count.text().translate(ISOLATES) == "1/3"

    def test_a_step_that_is_done_folds_and_the_next_is_the_unfolded_one(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk, Visit(Place.CRISIS, step="s1_look"))
        page.view.steps.focus_step("s1_first_word", unfold=True)
        for number in (0, 1):
            rows(page)[number].tick.click()
            qtbot.waitUntil(lambda number=number: rows(page)[number].undo.isVisible())
        assert not any(row.how.isVisible() or row.when.isVisible() for row in rows(page)[:2])
        assert rows(page)[2].next.isVisible()
        rows(page)[0].more.click()  # and what was done can still be read
        page.refresh()
        assert rows(page)[0].more.text() == "Less"

    def test_why_a_step_stands_before_one_with_less_time_is_said(self, qtbot, desk):
        desk.cases.begin("turned")
        page = shown(qtbot, desk)
        first, second = rows(page)
        assert "comes first: it counts most" in seen(page)
        assert first.ahead.isVisible()
        assert second.ahead.isHidden()
        second.tick.click()
        qtbot.waitUntil(lambda: first.ahead.isHidden())

    def test_who_did_it_is_remembered(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.view.steps.by.setText("Yossi")
        rows(page)[0].tick.click()
        qtbot.waitUntil(lambda: "Yossi" in seen(page))
        rows(page)[1].tick.click()
        qtbot.waitUntil(lambda: desk.cases.cases[1].checklist.ticks.get("s1_first_word") is not None)
        assert desk.cases.cases[1].checklist.ticks["s1_first_word"].who == "Yossi"

    def test_undo_opens_the_step_again(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        rows(page)[0].tick.click()
        qtbot.waitUntil(lambda: rows(page)[0].undo.isVisible())
        rows(page)[0].undo.click()
        qtbot.waitUntil(lambda: not rows(page)[0].tick.isChecked())
        assert not rows(page)[0].title.font().strikeOut()

    def test_skipping_needs_a_reason(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        rows(page)[1].skip.click()
        dialog = page.work.dialog
        assert not dialog.yes.isEnabled()
        dialog.reason.setText("nobody was hurt")
        dialog.yes.click()
        qtbot.waitUntil(lambda: "nobody was hurt" in seen(page))
        assert desk.cases.cases[1].checklist.ticks["s1_first_word"].note == "nobody was hurt"

    def test_ending_needs_a_reason_and_leads_back(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.end.click()
        page.work.dialog.reason.setText("calm again")
        page.work.dialog.yes.click()
        qtbot.waitUntil(lambda: page.invitation.isVisible())
        assert page.ending.said.isVisible()
        page.visit(Visit(Place.CRISIS, incident=desk.cases.cases[1].id))
        assert page.closed.isVisible()
        assert not rows(page)[0].tick.isEnabled()
        assert primaries(page) == []
        assert not page.end.isVisible()

    def test_a_late_step_says_how_late(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        desk.clock.forward(minutes=22)
        page.refresh()
        assert "late by 12 minutes" in seen(page)

    def test_a_failing_disk_is_said_and_the_box_is_open_again(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        desk.cases.trouble = StoreFull()
        rows(page)[0].tick.click()
        qtbot.waitUntil(lambda: page.trouble.isVisible())
        assert not rows(page)[0].tick.isChecked()

    def test_several_cases_have_a_chooser(self, qtbot, desk):
        desk.cases.begin("food")
        page = shown(qtbot, desk)
        assert not page.chooser.isVisible()
        desk.cases.begin("late", lead="Yossi")
        page.refresh()
        assert page.chooser.isVisible()
        assert page.head.title.text() == "Food complaints"  # the case at hand stays
        page.chooser.list.activated.emit(0)
        assert page.head.title.text() == "Late deliveries"
        assert page.view.steps.by.text() == "Yossi"

    def test_the_stage_follows_the_next_step_unless_the_owner_looks_elsewhere(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.view.stages.buttons[Stage.RESPOND].click()
        assert [row.title.text() for row in rows(page)] == ["Tell the team what to say"]
        page.view.stages.buttons[Stage.IDENTIFY].click()
        for step in ("s1_look", "s1_first_word", "s1_name"):
            desk.cases.tick(1, step, "Dana")
        qtbot.waitUntil(lambda: page.view.stage is Stage.RESPOND)
        desk.cases.tick(1, "s3_staff", "Dana")
        qtbot.waitUntil(lambda: "All steps are done" in seen(page))

    def test_a_visit_to_a_step_shows_it(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk, Visit(Place.CRISIS, step="s3_staff"))
        assert page.view.stage is Stage.RESPOND
        assert page.focusWidget() is rows(page)[0].tick

    def test_what_was_typed_survives_a_change_of_language(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.view.steps.by.setText("Yossi")
        page.view.choose(Stage.RESPOND)
        page.view.stages.another.click()
        page.form.lines["summary"].setText("half a sen")
        kept = page.keep()
        other = desk.make("he")
        other.restore(kept)
        assert other.form.typed().summary == "half a sen"
        assert other.view.stage is Stage.RESPOND
        assert other.view.steps.by.text() == "Yossi"

    def test_the_way_to_the_crisis_leads_to_the_open_case_and_keeps_what_was_typed(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        page.view.stages.another.click()
        page.form.kind.setCurrentIndex(1)
        page.form.lines["summary"].setText("half a sen")
        page.visit(Visit(Place.CRISIS))
        assert page.view.isVisible()
        assert page.form.isHidden()
        other = desk.make("he")
        other.restore(page.keep())
        assert other.form.isHidden()
        for one in (page, other):
            one.view.stages.another.click()
            assert not one.form.isHidden()
            assert (one.form.typed().kind, one.form.typed().summary) == ("late", "half a sen")
        page.form.no.click()
        page.view.stages.another.click()
        assert page.form.typed().summary == ""

    def test_a_look_at_the_messages_of_another_file_leads_back_to_its_form(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        desk.cases.loose = Proposal("food", (MessageId(4), MessageId(5)), Level.WATCH)
        page.view.stages.another.click()
        page.form.look.click()
        page.visit(Visit(Place.CRISIS))
        assert page.form.isVisible()
        page.visit(Visit(Place.CRISIS))
        assert page.view.isVisible()


class TestByKeyboard:
    def test_arrows_and_space(self, qtbot, desk):
        desk.cases.begin()
        page = shown(qtbot, desk)
        rows(page)[0].tick.setFocus()
        qtbot.keyClick(rows(page)[0].tick, Qt.Key.Key_Down)
        assert page.focusWidget() is rows(page)[1].tick
        qtbot.keyClick(rows(page)[1].tick, Qt.Key.Key_Up)
        qtbot.keyClick(rows(page)[0].tick, Qt.Key.Key_Up)
        assert page.focusWidget() is rows(page)[0].tick
        qtbot.keyClick(rows(page)[0].tick, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "s1_look" in desk.cases.cases[1].checklist.ticks)
        qtbot.waitUntil(lambda: rows(page)[0].undo.isVisible())
        assert page.focusWidget() is rows(page)[0].tick  # the focus stays where the hand is

    def test_everything_that_can_be_reached_has_a_name(self, qtbot, desk):
        desk.cases.begin(deputy="Noa")
        page = shown(qtbot, desk)
        page.form.setVisible(True)
        reachable = [
            one
            for one in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit))
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        ]
        assert len(reachable) > 10
        assert [one for one in reachable if not one.accessibleName()] == []


def test_no_clock_ticks_while_nobody_looks(qtbot, desk):
    desk.cases.begin()
    page = shown(qtbot, desk)
    assert page._clockwork.isActive()
    assert TICK >= 30_000
    page.hide()
    assert not page._clockwork.isActive()
    before = desk.cases.reads
    desk.bridge.meter_moved.emit(MeterMoved(None, desk.meter.measured))
    assert desk.cases.reads == before
    page.show()
    assert desk.cases.reads > before


def test_hostile_text_is_shown_as_it_is(qtbot, desk):
    hostile = '<img src="/dev/zero"><table><tr><td>\u202eevil & <b>bold</b>'
    desk.cases.begin(summary=hostile, lead=hostile, deputy=hostile)
    desk.cases.begin("late", summary=hostile, lead="Dana")
    page = shown(qtbot, desk, Visit(Place.CRISIS, incident=1))
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "<" not in label.toolTip()
        assert "\u202e" not in label.text()
    assert "<b>bold</b>" in seen(page)


def test_right_to_left_mirrors_by_layout_alone(qtbot, desk):
    desk.cases.begin()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = desk.make("he")
        with qtbot.waitExposed(page):
            page.show()
        page.visit(Visit(Place.CRISIS))
        qtbot.waitUntil(lambda: page.view.timeline.x() < page.view.steps.x() < page.view.stages.x())
        row = page.view.steps.rows[0]
        assert row.tick.x() > row.title.x()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_narrow_pages_put_the_timeline_below(qtbot, desk):
    desk.cases.begin()
    page = shown(qtbot, desk)
    page.resize(1000, 800)
    qtbot.waitUntil(lambda: page.view.timeline.x() > page.view.steps.x())
    assert not page.findChild(QScrollArea, "page-scroll").horizontalScrollBar().isVisible()
    page.resize(690, 600)
    qtbot.waitUntil(lambda: page.view.timeline.y() > page.view.steps.y())
    assert page.view.steps.x() > page.view.stages.x()
    assert not page.findChild(QScrollArea, "page-scroll").horizontalScrollBar().isVisible()
    page.resize(560, 600)
    qtbot.waitUntil(lambda: page.view.steps.y() > page.view.stages.y())
