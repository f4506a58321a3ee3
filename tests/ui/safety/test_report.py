"""A review that is not real or asks for money, over a real desk: two clicks to a report, and never to a payment."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.desk import open_desk
from desktop.model.imports import Note
from desktop.model.inbox import Query
from desktop.model.reading import Mark
from desktop.model.report import Ground
from desktop.vault import MemoryVault
from ui.desk_view import DeskView, Ways
from ui.places import Place, Visit
from ui.question import Question
from ui.safety.report_sheet import ReportSheet

DEMANDS = {
    "en": "Pay me 200 dollars or I will post ten more one star reviews",
    "sw": "Nilipe elfu hamsini la sivyo nitaandika maoni mabaya kumi zaidi",
    "he": "תשלמו לי 500 שקל או שאכתוב עוד עשר ביקורות רעות",
}
HONEST = "The soup was cold and nobody came"


@pytest.fixture
def desk(tmp_path, clock):
    desk = open_desk(tmp_path / "home", clock=clock, vault=MemoryVault())
    desk.preferences.keep(
        replace(desk.preferences.now(), business="Neema Bakery", owner="Neema", contact="020 000 0141")
    )
    yield desk
    desk.close()


@pytest.fixture
def receive(desk, clock):
    def received(text, platform="google", author="<b>Max</b>"):
        sent = clock.now() - timedelta(hours=1)
        desk.imports.by_hand(Note(text=text, author=author, sent_at=sent, platform=platform)).result(60)
        return next(item for item in desk.inbox.page(Query()) if item.message.text == text)

    return received


@pytest.fixture
def gone():
    return []


@pytest.fixture
def view(qtbot, desk, clock, gone):
    views = []

    def made(language="en"):
        view = DeskView(desk, Words(language, clock.now), Ways(gone.append, None, None, lambda: None, None))
        views.append(view)
        return view

    yield made
    for view in views:
        view.close()


@pytest.fixture
def report(view, qtbot):
    def opened(item, language="en"):
        page = view(language).visit(Visit(Place.REPLIES, messages=(item.message.id,)))
        qtbot.addWidget(page)
        page.show()
        page.sheet.report.click()
        (sheet,) = page.findChildren(ReportSheet)
        return sheet

    return opened


def choose(choice, value):
    choice.setCurrentIndex(choice.findData(value))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_demand_is_known_and_its_rule_is_said_in_the_sheet_and_at_the_draft(view, receive, qtbot, language):
    item = receive(DEMANDS[language])
    assert Mark.RANSOM in item.reading.marks
    shown = view(language)
    page = shown.visit(Visit(Place.REPLIES, messages=(item.message.id,)))
    qtbot.addWidget(page)
    page.show()
    rule = shown.words("report-no-pay")
    assert page.sheet.wary.isVisible()
    assert page.sheet.wary.sentence.text() == rule
    assert page.writing.template.id == "fake-reply"
    page.sheet.wary.buttons()[0].click()
    (sheet,) = page.findChildren(ReportSheet)
    assert sheet.no_pay.sentence.text() == rule
    assert sheet.said().ground is Ground.EXTORTION
    sheet.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_message_it_is_one_click_and_answering_is_not_urged(view, receive, qtbot, language):
    item = receive(DEMANDS[language])
    shown = view(language)
    page = shown.visit(Visit(Place.MESSAGES))
    qtbot.addWidget(page)
    page.show()
    detail = page.detail
    detail.show_item(item)
    assert shown.words("report-no-pay") in detail.counsel.sentence.text()
    assert (detail.reply.property("look"), detail.care.report.property("look")) == ("quiet", "primary")
    detail.care.report.click()
    (sheet,) = page.findChildren(ReportSheet)
    assert {"reply", "how", "copy"} <= set(sheet.acts)
    sheet.close()


def test_the_report_names_the_rule_the_place_and_what_shows_it(report, receive):
    sheet = report(receive(HONEST))
    text = sheet.report.toPlainText()
    assert text.startswith("Report of a review of Neema Bakery")
    for part in ("<b>Max</b> on Google", HONEST, "(Spam)", "020 000 0141", "Neema, Neema Bakery", "2026"):
        assert part in text
    assert "What shows it" not in text
    assert not sheet.no_pay.isVisible()
    sheet.looked.setChecked(True)
    sheet.more.setText("The demand came on Monday")
    text = sheet.report.toPlainText()
    assert "no such visit" in text
    assert "- The demand came on Monday" in text
    choose(sheet.ground, Ground.EXTORTION)
    assert sheet.no_pay.isVisible()
    assert "Merchant extortion report form" in sheet.report.toPlainText()
    sheet.copy()
    assert QGuiApplication.clipboard().text() == sheet.report.toPlainText()
    assert sheet.state.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_in_the_language_that_is_chosen(report, receive, language):
    sheet = report(receive(HONEST))
    choose(sheet.language, language)
    text = sheet.report.toPlainText()
    assert text.splitlines()[0] == Words(language).plain("report-line-head", business="Neema Bakery")
    assert not set(text) & set("\u2066\u2067\u2068\u2069"), "no direction marks on the clipboard"


@pytest.mark.parametrize("ground", Ground)
def test_it_never_offers_money_and_never_calls_anybody_a_liar(report, receive, ground):
    sheet = report(receive(HONEST, platform="facebook"))
    choose(sheet.ground, ground)
    text = sheet.report.toPlainText().lower()
    assert not [word for word in ("liar", "lying", "we will pay", "refund", "lawyer", "sue") if word in text]
    assert not sheet.called.isVisible()
    assert "how" not in sheet.acts


def test_what_is_kept_as_evidence_is_named_with_its_seal(report, receive, desk):
    item = receive(DEMANDS["en"])
    case = desk.incidents.open("false_rumour", summary="Demand", lead="Neema").result(30)
    desk.evidence.keep(case.id, [item.message.id], "Neema").result(30)
    sheet = report(item)
    (entry,) = desk.casebook.reporting.kept(item.message.id)
    assert entry.seal in sheet.report.toPlainText()
    assert (sheet.keeping.missing.isVisible(), sheet.keeping.done.isVisible()) == (False, True)
    assert sheet.keeping.done.sentence.text() == sheet._words("report-kept")
    assert desk.casebook.reporting.kept(receive(HONEST).message.id) == []


def test_a_calm_reply_is_one_click_away(report, receive, gone):
    item = receive(HONEST)
    sheet = report(item)
    sheet.acts["reply"].click()
    assert gone[-1] == Visit(Place.REPLIES, messages=(item.message.id,), template="fake-reply")


# -- keeping it ----------------------------------------------------------------------------------


def settled(qtbot, sheet):
    qtbot.waitUntil(sheet.keeping.done.isVisible, timeout=10_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_file_is_open_one_click_opens_one_and_keeps_it_in_place(report, receive, desk, qtbot, gone, language):
    item = receive(DEMANDS[language])
    sheet = report(item, language)
    assert sheet.no_pay.sentence.text() == sheet._words("report-no-pay")
    assert sheet._words("kind-false_rumour") in sheet.keeping.missing.sentence.text()
    (button,) = sheet.keeping.missing.buttons()
    assert button.text() == sheet._words("report-keep-open")
    button.click()
    assert not button.isEnabled(), "a second press opens no second file"
    settled(qtbot, sheet)
    (case,) = desk.incidents.ongoing()
    assert (case.playbook_id, case.lead) == ("false_rumour", "Neema")
    assert case.summary == sheet._words.plain("report-case", who="<b>Max</b>", platform="Google")
    assert desk.incidents.messages(case.id) == (item.message.id,)
    (entry,) = desk.casebook.reporting.kept(item.message.id)
    assert entry.incident_id == case.id
    assert entry.seal in sheet.report.toPlainText()
    assert (sheet.isVisible(), sheet.keeping.missing.isVisible(), gone) == (True, False, [])
    sheet.keeping.done.buttons()[0].click()
    assert gone == [Visit(Place.CRISIS, incident=case.id)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_one_file_is_open_it_is_kept_there(report, receive, desk, qtbot, language):
    item = receive(DEMANDS[language])
    case = desk.incidents.open("service_pileon", summary="Queue", lead="Neema").result(30)
    sheet = report(item, language)
    assert sheet.keeping.missing.sentence.text() == sheet._words("report-not-kept")
    (button,) = sheet.keeping.missing.buttons()
    assert button.text() == sheet._words("messages-keep")
    button.click()
    settled(qtbot, sheet)
    (entry,) = desk.casebook.reporting.kept(item.message.id)
    assert (entry.incident_id, len(desk.incidents.ongoing())) == (case.id, 1)
    assert entry.seal in sheet.report.toPlainText()


def test_with_several_open_it_asks_which(report, receive, desk, qtbot):
    item = receive(DEMANDS["en"])
    one, _ = (desk.incidents.open(kind, summary=kind, lead="Neema").result(30) for kind in ("outage", "service_pileon"))
    sheet = report(item)
    sheet.keeping.missing.buttons()[0].click()
    (question,) = sheet.findChildren(Question)
    next(way for way in question.findChildren(QPushButton) if "outage" in way.text()).click()
    settled(qtbot, sheet)
    assert [entry.incident_id for entry in desk.casebook.reporting.kept(item.message.id)] == [one.id]


def test_where_nobody_is_named_the_form_of_a_case_asks(report, receive, desk, gone):
    desk.preferences.keep(replace(desk.preferences.now(), owner=""))
    item = receive(DEMANDS["en"])
    report(item).keeping.missing.buttons()[0].click()
    assert gone == [Visit(Place.CRISIS, messages=(item.message.id,), new=True, playbook="false_rumour")]
    assert desk.incidents.ongoing() == []


def test_what_may_hurt_people_gets_a_file_of_its_own_kind(report, receive, desk, qtbot):
    item = receive("We all got food poisoning from your chicken. Pay me 500 dollars or this review stays")
    sheet = report(item)
    sheet.keeping.missing.buttons()[0].click()
    settled(qtbot, sheet)
    assert [case.playbook_id for case in desk.incidents.ongoing()] == ["product_safety"]


def test_a_sheet_that_is_closed_while_it_is_kept_is_left_alone(report, receive, desk, qtbot):
    item = receive(HONEST)
    sheet = report(item)
    sheet.keeping.missing.buttons()[0].click()
    sheet.close()
    qtbot.waitUntil(lambda: len(desk.casebook.reporting.kept(item.message.id)) == 1, timeout=10_000)
    qtbot.wait(50)
