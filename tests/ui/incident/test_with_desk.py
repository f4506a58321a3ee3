"""The crisis page over the real desk of the practice business: nothing in between is a stand-in."""

import pytest
from PySide6.QtCore import Qt

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_drill
from desktop.model.playbook import Stage
from tests.ui.crisis_page import crisis_page
from ui.bridge import Bridge
from ui.incident.evidence_sheet import EvidenceSheet
from ui.incident.impact_sheet import ImpactSheet
from ui.incident.keys_sheet import KeysSheet
from ui.incident.pause_sheet import PauseSheet
from ui.places import Place, Visit
from ui.safety.sheet import SafetySheet
from ui.widgets.button import WrapButton
from ui.widgets.text import PlainLabel


@pytest.fixture
def drill():
    desk = open_drill(seed=7)
    bridge = Bridge(desk.notices)
    yield desk, bridge
    bridge.close()
    desk.close()


def make(desk, bridge, qtbot, language="en"):
    page = crisis_page(desk, bridge, Words(language, desk.clock.now), qtbot)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_case_from_the_form_to_its_end(qtbot, drill):
    desk, bridge = drill
    page = make(desk, bridge, qtbot)
    page.visit(Visit(Place.CRISIS, new=True))
    assert page.form.typed().lead == desk.preferences.now().owner
    page.form.yes.click()
    qtbot.waitUntil(page.form.problems["summary"].isVisible)
    page.form.lines["summary"].setText("Two people were ill")
    page.form.kind.setCurrentIndex(0)
    page.form.yes.click()
    qtbot.waitUntil(page.view.isVisible)
    page.view.steps.rows[0].tick.click()
    qtbot.waitUntil(lambda: len(page.view.timeline.sentences()) == 3)  # opened, its file begun, and this step
    case = desk.incidents.ongoing()[0]
    assert set(case.checklist.ticks) == {"s1_file", case.checklist.playbook.steps[0].id}
    page.end.click()
    asked = "\n".join(label.text() for label in page.work.dialog.findChildren(PlainLabel))
    assert "Two people were ill" in asked  # which file it is
    assert "steps are still open" in asked
    page.work.dialog.reason.setText("calm again")
    page.work.dialog.yes.click()
    qtbot.waitUntil(page.invitation.isVisible)
    assert desk.incidents.ongoing() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_of_one_of_two_cases_names_it_and_its_file_can_be_reached(qtbot, drill, language):
    desk, bridge = drill
    threat = desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Dana").result(60)
    food = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    page = make(desk, bridge, qtbot, language)
    page.resize(1000, 520)
    page.visit(Visit(Place.CRISIS, incident=food.id))
    page.end.click()
    page.work.dialog.reason.setText("calm again")
    page.work.dialog.yes.click()
    qtbot.waitUntil(page.ending.said.isVisible)
    qtbot.wait(50)  # whatever scrolls has scrolled
    assert page.ending.said.visibleRegion().boundingRect().height() == page.ending.said.height()
    said = page.ending.said.sentence.text()
    assert "Ill after pies" in said
    assert "Dana" in said
    assert page._case.id == threat.id
    assert [page.chooser.list.count(), page.chooser.several] == [2, False]
    assert page.chooser.isVisible()
    page.ending.said.buttons()[0].click()
    qtbot.waitUntil(lambda: page._case.id == food.id)
    assert page.closed.isVisible()
    assert not page.ending.ways.isVisible()


def end_it(qtbot, page):
    page.end.click()
    page.work.dialog.reason.setText("calm again")
    page.work.dialog.yes.click()
    qtbot.waitUntil(page.ending.ways.isVisible)
    return {button.words(): button for button in page.ending.ways.findChildren(WrapButton) if button.isVisible()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_ended_stays_one_click_away(qtbot, drill, language):
    desk, bridge = drill
    food = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    page, say = make(desk, bridge, qtbot, language), Words(language)
    page.visit(Visit(Place.CRISIS, incident=food.id))
    ways = end_it(qtbot, page)
    assert list(ways) == [say("evidence-open"), say("record-open"), say("crisis-ended-review")]
    ways[say("evidence-open")].click()
    qtbot.waitUntil(lambda: page.findChildren(EvidenceSheet) != [])
    assert page._case.id == food.id


def test_the_review_of_what_has_ended_is_one_click_away_and_can_be_ticked(qtbot, drill):
    desk, bridge = drill
    food = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    page = make(desk, bridge, qtbot)
    page.resize(1000, 520)
    page.visit(Visit(Place.CRISIS, incident=food.id))
    end_it(qtbot, page)["Review"].click()
    assert page._case.id == food.id
    assert page.view.stage is Stage.LEARN
    review = next(row for row in page.view.steps.rows if row.title.text() == page.view._words("step-s5_review"))
    qtbot.waitUntil(lambda: not review.tick.visibleRegion().isEmpty() and not review.mark.visibleRegion().isEmpty())
    assert page.view.steps.by.isEnabled()
    review.mark.click()
    qtbot.waitUntil(lambda: "s5_review" in desk.incidents.get(food.id).checklist.ticks)
    qtbot.waitUntil(review.undo.isVisible)
    review.undo.click()
    qtbot.waitUntil(lambda: "s5_review" not in desk.incidents.get(food.id).checklist.ticks)
    page.view.choose(Stage.IDENTIFY)
    assert not any(row.tick.isEnabled() for row in page.view.steps.rows)
    assert not page.view.steps.by.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_tells_what_protects_people_what_is_before_it_and_what_comes_after(qtbot, drill, language):
    desk, bridge = drill
    threat = desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Dana").result(60)
    page, say = make(desk, bridge, qtbot, language), Words(language)
    page.visit(Visit(Place.CRISIS, incident=threat.id))

    def asked():
        page.end.click()
        said = "\n".join(label.text() for label in page.work.dialog.findChildren(PlainLabel))
        page.work.dialog.reject()
        return said

    steps = ", ".join(f"“{say(f'step-{id}')}”" for id in ("s1_help", "s1_police"))
    assert say("crisis-end-people", steps=steps) in asked()
    after = [step for step in threat.checklist.playbook.steps if step.stage is Stage.LEARN]
    assert say("crisis-end-after", count=len(after), stage=say("stage-5")) in asked()
    for id in ("s1_help", "s1_police"):
        desk.incidents.skip(threat.id, id, "Dana", "it was a joke").result(60)
    page.refresh()
    assert say("crisis-end-people", steps=steps)[:12] not in asked()


def test_on_the_page_of_what_has_ended_nothing_leads_to_itself(qtbot, drill):
    desk, bridge = drill
    desk.incidents.open("safety_threat", summary="He wants to burn it", lead="Dana").result(60)
    food = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    page = make(desk, bridge, qtbot)
    page.visit(Visit(Place.CRISIS, incident=food.id))
    end_it(qtbot, page)
    page.chooser.list.activated.emit(1)
    assert page._case.id == food.id
    assert not page.ending.said.isVisible()
    assert not page.ending.ways.isVisible()
    assert page.closed.isVisible()
    assert "At its gravest" in page.view.level.text()


def test_the_only_file_can_be_chosen_again_after_its_end(qtbot, drill):
    desk, bridge = drill
    food = desk.incidents.open("product_safety", summary="Ill after pies", lead="Dana").result(60)
    desk.incidents.close(food.id, "Dana", "Over").result(60)
    page = make(desk, bridge, qtbot)
    page.visit(Visit(Place.CRISIS))
    assert page.invitation.isVisible()
    assert page.chooser.isVisible()
    page.chooser.list.activated.emit(0)
    assert page._case.id == food.id
    assert not page.chooser.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_words_not_ids(qtbot, drill, language):
    desk, bridge = drill
    for playbook in desk.incidents.playbooks()[:3]:
        desk.incidents.open(playbook.id, summary="What happened", lead="Dana").result(60)
    page = make(desk, bridge, qtbot, language)
    page.visit(Visit(Place.CRISIS))
    ids = {playbook.id for playbook in desk.incidents.playbooks()}
    ids |= {step.id for playbook in desk.incidents.playbooks() for step in playbook.steps}
    ids |= {step.role for playbook in desk.incidents.playbooks() for step in playbook.steps if "_" in step.role}
    said = [page.form.kind.itemText(number) for number in range(page.form.kind.count())]
    for case in desk.incidents.ongoing():
        page.visit(Visit(Place.CRISIS, incident=case.id))
        said += [page.head.title.text(), *page.view.timeline.sentences()]
        for stage in page.view.stages.buttons:
            page.view.choose(stage)
            for row in page.view.steps.rows:
                said += [row.title.text(), row.why.text(), row.how.text(), row.when.text(), row.role.text()]
                assert row.why.text()
                assert row.how.text()
                assert row.when.text()
        outside = [label.text() for label in page.view.contacts.findChildren(PlainLabel) if not label.isHidden()]
        assert len(outside) == 2 + 2 * len(case.checklist.playbook.contacts)
        assert page.view.contacts.isVisible()
        ids |= {contact for contact in case.checklist.playbook.contacts if "_" in contact}
        said += outside
    assert [text for text in said if any(id in text for id in ids) or text.endswith("(en)")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preparation_is_said_in_words_and_kept(qtbot, drill, language):
    desk, bridge = drill
    page = make(desk, bridge, qtbot, language)
    page.visit(Visit(Place.CRISIS))
    steps = desk.preparation.steps()
    qtbot.waitUntil(lambda: len(page.ready.rows) == len(steps))
    ids = {ready.step.id for ready in steps} | {"owner", "facts_keeper", "monitor"}
    said = [
        label.text() for row in page.ready.rows for label in (row.title, row.why, row.how, row.when, row.role, row.pill)
    ]
    assert all(said)
    assert [text for text in said if any(id in text for id in ids) or text.endswith("(en)")] == []
    page.ready.rows[0].tick.click()
    qtbot.waitUntil(lambda: not desk.preparation.steps()[0].due)
    qtbot.waitUntil(page.ready.ticked.isVisible)
    assert desk.preparation.steps()[0].last.who == desk.preferences.now().owner


@pytest.mark.parametrize(
    ("id", "sheet"),
    [
        ("s1_evidence", EvidenceSheet),
        ("s2_facts", KeysSheet),
        ("s3_messages", KeysSheet),
        ("s2_platform", ImpactSheet),
        ("s2_concerns", ImpactSheet),
        ("s2_impact", ImpactSheet),
        ("s1_pause", PauseSheet),
    ],
)
def test_the_step_opens_the_sheet_that_helps(drill, qtbot, id, sheet):
    desk, bridge = drill
    page = make(desk, bridge, qtbot)
    case = desk.incidents.open("service_pileon", summary="Late parcels", lead="Neema").result(60)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    step = next(state.step for state in desk.incidents.steps(case) if state.step.id == id)
    page._help(step)
    assert page.findChild(sheet).isVisible()


def test_a_visit_opens_a_sheet_of_the_case_it_names(drill, qtbot):
    desk, bridge = drill
    page = make(desk, bridge, qtbot)
    case = desk.incidents.open("service_pileon", summary="Late parcels", lead="Neema").result(60)
    desk.incidents.open("outage", summary="No light", lead="Neema").result(60)
    page.visit(Visit(Place.CRISIS, incident=case.id, sheet="keys"))
    assert page.findChild(KeysSheet).case.id == case.id


def test_new_unhappy_messages_are_put_into_the_case_from_its_head(qtbot, drill):
    desk, bridge = drill
    case = desk.incidents.open("product_safety", summary="Ill", lead="Dana").result(60)
    page = make(desk, bridge, qtbot)

    def some_came():
        desk.watch.look_now().result(60)
        return len(desk.incidents.newcomers(case)) > 1

    qtbot.waitUntil(some_came, timeout=60_000)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    qtbot.waitUntil(page.view.newcomers.isVisible)
    page.view.newcomers.click()
    qtbot.waitUntil(lambda: len(desk.incidents.messages(case.id)) > 1)
    qtbot.waitUntil(page.view.messages.isVisible)


def test_what_a_case_could_take_in_is_counted_once_the_page_stands(qtbot, drill, monkeypatch):
    desk, bridge = drill
    case = desk.incidents.open("product_safety", summary="Ill", lead="Dana").result(60)
    page, counted = make(desk, bridge, qtbot), []
    page.visit(Visit(Place.MESSAGES))
    monkeypatch.setattr(desk.incidents, "newcomers", lambda case: counted.append(case.id) or (1, 2))
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert counted == []
    qtbot.waitUntil(lambda: page.view._words("crisis-newcomers", count=2) == page.view.newcomers.words())
    assert counted[-1] == case.id


@pytest.mark.parametrize("danger", [True, False])
def test_the_step_about_danger_asks_before_it_is_ticked_and_one_click_does_both(drill, qtbot, danger):
    desk, bridge = drill
    case = desk.incidents.open("service_pileon", summary="Rude", lead="Dana").result(60)
    page = make(desk, bridge, qtbot)
    page.window().activateWindow()
    page.visit(Visit(Place.CRISIS, incident=case.id))
    steps, ask = page.view.steps, page.view.steps.danger

    def row():
        return next(row for row in steps.rows if row.title.text() == page.view._words("step-s1_real"))

    def ticked():
        return "s1_real" in desk.incidents.get(case.id).checklist.ticks

    page.window().resize(900, 420)
    row().tick.click()
    qtbot.waitUntil(lambda: ask.first.isVisible() and ask.yes.hasFocus())
    qtbot.waitUntil(lambda: ask.visibleRegion().boundingRect().height() == ask.height())
    assert not row().tick.isChecked()
    page.refresh()
    assert ask.first.isVisible()
    assert not ticked()
    (ask.yes if danger else ask.no).click()
    qtbot.waitUntil(ticked)
    qtbot.waitUntil(lambda: row().tick.isChecked() and ask.first.isHidden())
    whats = [entry.what for entry in desk.incidents.timeline(case.id)]
    assert whats.count("harm-yes" if danger else "harm-no") == 1
    for sheet in page.window().findChildren(SafetySheet):
        sheet.close()
    row().undo.click()
    qtbot.waitUntil(lambda: not ticked() and not row().tick.isChecked())
    row().tick.click()  # answered already: nothing is asked
    qtbot.waitUntil(ticked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_about_danger_is_answered_below_its_step_and_kept(drill, qtbot, language):
    desk, bridge = drill
    case = desk.incidents.open("service_pileon", summary="Rude", lead="Dana").result(60)
    page = make(desk, bridge, qtbot, language)
    words, ask, steps = page.view._words, page.view.steps.danger, page.view.steps
    if words.right_to_left:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert ask.said.text() == words("harm-question")
    real = next(row for row in steps.rows if row.title.text() == words("step-s1_real"))
    after = steps.rows[steps.rows.index(real) + 1]

    def indent():
        said, row = ask.said, steps.rows[0].geometry()
        if words.right_to_left:
            return row.right() - said.mapTo(steps, said.rect().topRight()).x()
        return said.mapTo(steps, said.rect().topLeft()).x() - row.left()

    qtbot.waitUntil(lambda: indent() > 30)  # beside the box, from the side of reading
    assert real.geometry().bottom() <= ask.geometry().top() < after.geometry().top()
    ask.no.click()
    qtbot.waitUntil(ask.again.isVisible)
    assert words("timeline-harm-no") in ask.said.text()
    assert "Dana" in ask.said.text()
    assert page.view.timeline.sentences()[-1] == words("timeline-harm-no")
    ask.again.click()
    ask.yes.click()
    qtbot.waitUntil(lambda: words("timeline-harm-yes") in ask.said.text())
    sheet = page.window().findChild(SafetySheet)
    assert sheet.isVisible()
    sheet.close()
    page.view.choose(Stage.RESPOND)
    assert ask.isHidden()
    page.view.choose(Stage.IDENTIFY)
    assert ask.isVisible()
    desk.incidents.close(case.id, "Dana", "calm").result(60)
    page.visit(Visit(Place.CRISIS, incident=case.id))
    assert ask.isVisible()
    assert not ask.again.isVisible()
