"""Files are put together and split over the real desk of the practice business, and what is left of them is reached."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from desktop.model.inbox import Query
from desktop.model.meter import Level
from desktop.model.record import Sort
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.incident.choose_list import MembersModel
from ui.incident.kin import Kin
from ui.incident.merge_sheet import MergeSheet
from ui.incident.record_words import RecordWords
from ui.incident.sort_sheet import SortSheet
from ui.names import platform_name
from ui.places import Place, Visit

TICKED = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def make(qtbot):
    desk = open_drill(seed=7, speed=3600)
    bridge = Bridge(desk.notices)
    desk.start()

    def enough():
        assert desk.inbox.count(Query()) >= 20

    qtbot.waitUntil(enough, timeout=20000)
    desk.watch.stop()

    def page(language="en"):
        words = Words(language, desk.clock.now)
        gone = []

        def go(visit):
            gone.append(visit)
            made.visit(visit)

        made = crisis_page(desk, bridge, words, qtbot, go)
        made.view.add_kin(Kin(desk.casebook.belonging, words, go))
        made.resize(900, 700)
        with qtbot.waitExposed(made):
            made.show()
        ids = [item.message.id for item in desk.inbox.page(Query(), None, 20)]
        kinds = [playbook.id for playbook in desk.incidents.playbooks()]
        one = desk.incidents.open(kinds[0], summary="Ill guests", lead="Dana", messages=ids[:12]).result(5)
        two = desk.incidents.open(kinds[0], summary="Bad pies", lead="Juma", messages=ids[8:]).result(5)
        made.visit(Visit(Place.CRISIS, incident=one.id))
        made.view.ways.more.click()
        return made, desk, one, two

    yield page
    bridge.close()
    desk.close()


def sheet(page, name, kind):
    page.view.doors[name].click()
    return page.window().findChildren(kind)[-1]


def tick(model, *rows):
    for row in rows:
        assert model.setData(model.index(row), Qt.CheckState.Checked, TICKED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_says_what_will_happen_and_the_page_goes_on_with_the_one_that_stays(qtbot, make, language):
    page, desk, one, two = make(language)
    words = page.view._words
    step = desk.incidents.steps(two)[1].step.id
    desk.incidents.tick(two.id, step, "Juma").result(5)
    desk.casebook.changes.set_level(two.id, Level.EMERGENCY, "in hospital", "Juma").result(5)
    desk.casebook.keys.promise(two.id, desk.clock.now() + timedelta(days=40), "Juma").result(5)
    asked = sheet(page, "merge", MergeSheet)
    assert asked.rows["comes"].text() == words("merge-comes", count=8, text="Ill guests")
    assert asked.rows["steps"].text() == words("merge-steps", count=1)
    assert words("level-emergency") in asked.rows["level"].text()
    assert asked.rows["promise"].isVisible()
    assert not asked.rows["left"].isVisible()
    asked.which.setCurrentIndex(1)
    assert asked.rows["comes"].text() == words("merge-comes", count=8, text="Bad pies")
    assert not asked.rows["promise"].isVisible()
    asked.yes.click()
    qtbot.waitUntil(lambda: desk.incidents.get(one.id).closed_at is not None)
    qtbot.waitUntil(lambda: "Bad pies" in page.view.summary.text())
    assert len(desk.incidents.messages(two.id)) == 20
    (link,) = page.view.kin.links
    assert link.words() == words("merge-tie-merged", text="Ill guests")
    assert not page.view.doors["merge"].isVisible()
    link.click()
    qtbot.waitUntil(lambda: "Ill guests" in page.view.summary.text())
    assert page.closed.isVisible()
    assert [one.words() for one in page.view.kin.links] == [words("merge-tie-merged-into", text="Bad pies")]
    assert page.view.doors["record"].isVisible()
    assert not page.view.doors["sort"].isVisible()


def test_with_no_other_open_file_there_is_nothing_to_put_together(make):
    page, desk, one, two = make()
    assert page.view.doors["merge"].isVisible()
    desk.incidents.close(two.id, "Juma", "over").result(5)
    page.visit(Visit(Place.CRISIS, incident=one.id))
    assert not page.view.doors["merge"].isVisible()
    assert page.view.doors["sort"].isVisible()
    late = page._sheets["merge"](page, one, lambda: "Dana")
    assert not late.yes.isEnabled()


def test_the_other_file_that_ended_meanwhile_is_said(qtbot, make):
    page, desk, _, two = make()
    asked = sheet(page, "merge", MergeSheet)
    desk.incidents.close(two.id, "Juma", "over").result(5)
    asked.yes.click()
    qtbot.waitUntil(asked.trouble.isVisible)
    assert asked.trouble.sentence.text() == page.view._words("errors-no-such-case")


def test_messages_are_split_off_into_a_file_of_their_own(qtbot, make):
    page, desk, one, _ = make()
    asked = sheet(page, "sort", SortSheet)
    assert not asked.apart.isEnabled()
    tick(asked.model, 0, 2)
    chosen = asked.model.chosen()
    asked.apart.click()
    assert asked.form.isVisible()
    assert asked.form.kind.currentData() == desk.casebook.belonging.kind(chosen)
    asked.open_it.click()
    qtbot.waitUntil(asked.trouble.isVisible)
    asked.form.lines["summary"].setText("Another thing")
    asked.open_it.click()
    qtbot.waitUntil(lambda: "Another thing" in page.view.summary.text())
    new = desk.incidents.ongoing()[0]
    assert (set(desk.incidents.messages(new.id)), new.lead) == (set(chosen), "Dana")
    assert not set(chosen) & set(desk.incidents.messages(one.id))
    (link,) = page.view.kin.links
    assert "Ill guests" in link.words()


def test_they_may_stay_in_the_first_file_too(qtbot, make):
    page, desk, one, _ = make()
    before = desk.incidents.messages(one.id)
    asked = sheet(page, "sort", SortSheet)
    tick(asked.model, 0)
    asked.apart.click()
    asked.back.click()
    assert asked.list.isVisible()
    asked.apart.click()
    asked.form.lines["summary"].setText("Another thing")
    asked.form.share.setChecked(True)
    asked.open_it.click()
    qtbot.waitUntil(lambda: "Another thing" in page.view.summary.text())
    assert desk.incidents.messages(one.id) == before


def test_what_is_ticked_stays_so_while_words_are_searched_and_can_be_taken_out_and_put_back(qtbot, make):
    page, desk, one, _ = make()
    asked = sheet(page, "sort", SortSheet)
    tick(asked.model, 0)
    (first,) = asked.model.chosen()
    text = desk.casebook.belonging.members(one.id)[-1].text.split()[0]
    asked.search.setText("nobodysaidthis")
    qtbot.waitUntil(lambda: asked.model.rowCount() == 0)
    assert asked.note.isVisible()
    asked.search.setText(text)
    qtbot.waitUntil(lambda: asked.model.rowCount() > 0)
    asked.search.clear()
    qtbot.waitUntil(lambda: asked.model.rowCount() == 12)
    assert asked.model.chosen() == (first,)
    asked.out.click()
    qtbot.waitUntil(asked.said.isVisible)
    assert first not in desk.incidents.messages(one.id)
    assert asked.model.rowCount() == 11
    assert asked.model.chosen() == ()
    asked.said.buttons()[0].click()
    qtbot.waitUntil(lambda: asked.model.rowCount() == 12)
    assert first in desk.incidents.messages(one.id)


def test_a_click_in_a_row_or_the_space_bar_ticks_it(qtbot, make):
    page, *_ = make()
    asked = sheet(page, "sort", SortSheet)
    spot = asked.list.visualRect(asked.model.index(1)).center() + QPoint(60, 0)
    qtbot.mouseClick(asked.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(asked.model.chosen()) == 1
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)
    assert asked.model.chosen() == ()
    qtbot.keyClick(asked.list, Qt.Key.Key_Down)
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)
    assert len(asked.model.chosen()) == 1


def test_the_list_keeps_the_rules_of_its_kind_and_covers_insults(qtmodeltester, make):
    _, desk, one, _ = make()
    words = Words("en", desk.clock.now)
    model = MembersModel(words)
    qtmodeltester.check(model)
    members = list(desk.casebook.belonging.members(one.id))
    members[3] = replace(members[3], insults=True)
    model.show_members(members)
    qtmodeltester.check(model)
    model.choose_shown()
    assert len(model.chosen()) == 12
    model.choose_none()
    said = [model.data(model.index(row)) for row in range(12)]
    assert [words("messages-covered") in text for text in said] == [one.insults for one in members]
    assert members[3].text not in said[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_of_both_tells_it_in_every_language(make, language):
    page, desk, one, two = make(language)
    desk.incidents.tick(two.id, desk.incidents.steps(two)[1].step.id, "Juma").result(5)
    desk.incidents.skip(two.id, desk.incidents.steps(two)[2].step.id, "Juma", "not ours").result(5)
    for number, text in enumerate(("Sorry", "Checking", "Call us"), 1):
        desk.casebook.keys.agree(two.id, number, text, "Juma").result(5)
    desk.casebook.keys.agree(one.id, 1, "Off sale", "Dana").result(5)
    mine = desk.incidents.messages(one.id)
    desk.casebook.belonging.take_out(one.id, mine[:1], "Dana").result(5)
    desk.casebook.belonging.take_out(one.id, mine[1:3], "Dana").result(5)
    (outside, *_) = desk.inbox.items(sorted(set(desk.incidents.messages(two.id)) - set(mine)))
    word, platform = outside.message.text.split()[0], outside.message.platform
    query = Query(text=word, platform=platform, unanswered=True)
    assert desk.casebook.belonging.lot(one.id, query).count
    desk.casebook.belonging.put_in(one.id, query, "Dana").result(5)
    desk.casebook.merging.merge(two.id, one.id, "Dana").result(5)
    say = RecordWords(page.view._words)
    told = {
        line.subject.what: (line.sort, say.row(line).sentence)
        for id in (one.id, two.id)
        for line in desk.casebook.record.lines(id)
        if line.sort in (Sort.CASE, Sort.MESSAGES) and hasattr(line.subject, "what")
    }
    new = {"merged", "merged-into", "done-there", "skipped-there", "line-left", "taken-out", "put-in"}
    assert new <= set(told)
    other = page.view._words("timeline-other")
    for what in new:
        assert other not in told[what][1]
        assert not told[what][1].endswith("(en)")
    assert "Bad pies" in told["merged"][1]
    assert "Ill guests" in told["merged-into"][1]
    assert "not ours" in told["skipped-there"][1]
    assert "Call us" in told["line-left"][1]
    assert word in told["put-in"][1]
    assert platform_name(platform, page.view._words) in told["put-in"][1]
    assert page.view._words("messages-filter-answer-open") in told["put-in"][1]
