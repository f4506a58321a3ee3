"""After copying in a case: what was promised is named, what was posted is kept, in three languages."""

from datetime import timedelta

import pytest

from desktop.content.words import LANGUAGES
from ui.places import Place, Visit

PROMISES = {
    "en": "We will write here again tomorrow at 12:00.",
    "he": "נכתוב כאן שוב מחר בשעה 12:00.",
    "sw": "Tutaandika hapa tena kesho saa 6 mchana (12:00).",
}


@pytest.fixture
def case(shop):
    return shop.incidents.open("product_safety", summary="Ill after pies", lead="Neema").result(60)


@pytest.fixture
def copy(make_page, qtbot):
    def copied(text, visit, language="en"):
        page = make_page(language)
        page.visit(visit)
        page.sheet.editor.selectAll()
        page.sheet.editor.insertPlainText(text)
        page.sheet.copy.click()
        qtbot.waitUntil(page.sheet.said.isVisible)
        return page

    return copied


def entries(shop, case):
    return [entry.what for entry in shop.incidents.timeline(case.id)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_promise_is_named_with_a_way_to_the_key_messages(copy, case, shop, gone, language, clock):
    visit = Visit(Place.REPLIES, incident=case.id, template="hold", step="s1_first_word")
    page = copy(PROMISES[language], visit, language)
    due = (clock.now().astimezone() + timedelta(days=1)).replace(hour=12, minute=0, second=0, microsecond=0)
    assert page._words("replies-promised", time=due) in page.sheet.said.sentence.text()
    assert "word-promised" in entries(shop, case)
    posted, keys = page.sheet.said.buttons()
    assert posted.text() == page._words("replies-posted")
    keys.click()
    assert gone[-1] == Visit(Place.CRISIS, incident=case.id, sheet="keys")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sent_by", ["s1_first_word", ""])
def test_posting_the_first_word_ticks_its_step_and_the_next_one_follows(
    copy, case, shop, gone, qtbot, language, sent_by
):
    visit = Visit(Place.REPLIES, incident=case.id, template="hold", step=sent_by)
    page = copy(PROMISES[language], visit, language)
    step = page._words("step-s1_first_word")
    assert page._words("replies-copied-first", step=step) in page.sheet.said.sentence.text() or not sent_by
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: "posted" in entries(shop, case))
    qtbot.waitUntil(lambda: page.sheet.said.sentence.text() == page._words("replies-posted-all-first", step=step))
    tick = shop.incidents.get(case.id).checklist.ticks["s1_first_word"]
    assert (tick.who, tick.mark) == (case.lead, "done")
    assert entries(shop, case).count("word-promised") == 1
    page.sheet.said.buttons()[0].click()
    assert gone[-1] == Visit(Place.CRISIS, incident=case.id)  # what comes next, not the step that is done
    again = shop.incidents.untick(case.id, "s1_first_word", "Neema").result(60)
    assert "s1_first_word" not in again.checklist.ticks


def test_what_was_posted_for_another_step_leaves_it_to_be_ticked(copy, case, shop, gone, qtbot):
    visit = Visit(Place.REPLIES, incident=case.id, template="update", step="s3_statement")
    page = copy("We have read it and are looking into it.", visit)
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: "posted" in entries(shop, case))
    step = page._words("step-s3_statement")
    qtbot.waitUntil(lambda: page.sheet.said.sentence.text() == page._words("replies-posted-all-step", step=step))
    assert set(shop.incidents.get(case.id).checklist.ticks) == {"s1_file"}
    page.sheet.said.buttons()[0].click()
    assert gone[-1] == Visit(Place.CRISIS, incident=case.id, step="s3_statement")


def test_what_was_posted_as_an_answer_is_kept_with_the_name(copy, case, shop, sick, qtbot):
    page = copy("Thank you, Amina.", Visit(Place.REPLIES, messages=(sick.message.id,), incident=case.id))
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: "posted" in entries(shop, case))
    posted = shop.incidents.timeline(case.id)[-1]
    assert (posted.values["person"], posted.values["platform"]) == ("Amina", "Bluesky")


@pytest.mark.parametrize(
    ("language", "summary", "below"),
    [
        ("en", "People ill after our chicken pies.", "In public, below the post of"),
        ("he", "אנשים חלו אחרי הפשטידות", "לעיני כולם"),
        ("sw", "Watu wameugua baada ya kula pai zetu", "Hadharani, chini ya"),
    ],
)
def test_the_first_word_below_a_post_is_for_everyone_and_knows_the_case(make_page, shop, language, summary, below):
    item = shop.receive("Two of us got sick", language=language)
    ids = (item.message.id,)
    case = shop.incidents.open("product_safety", summary=summary, lead="Neema Otieno", messages=ids).result(60)
    page = make_page(language)
    page.visit(Visit(Place.REPLIES, messages=ids, incident=case.id, template="hold", step="s1_first_word"))
    said = page.head.subtitle.text()
    assert said.startswith(below)
    assert "@amina_k" in said
    assert page.fields.line("owner").text() == "Neema"
    assert page.fields.line("happened").text() == summary[:1].lower() + summary[1:].rstrip(".")
    assert page.fields.keep.isHidden()  # who is in charge of a case is not the owner of the settings
    page.templates.chosen.emit(next(one for one in page.writing.offered() if one.id == "ack"))
    assert page.head.subtitle.text() == page._words("replies-subtitle-to", handle="@amina_k", platform="Bluesky")


def test_what_the_case_says_is_no_field_of_another_matter_or_language(make_page, shop, case):
    other = shop.receive("The queue was long")
    page = make_page()
    page.visit(Visit(Place.REPLIES, messages=(other.message.id,), template="hold"))
    assert page.fields.line("happened").text() == ""
    assert "happened" not in shop.replies.known(None, case, "he")
    assert shop.replies.known(None, case, "en")["happened"] == "ill after pies"
    assert "what" not in shop.replies.known(None, case, "en")  # a whole sentence does not fit into the middle of one


@pytest.mark.parametrize("ended", [False, True])
def test_posting_the_update_keeps_what_was_promised(copy, case, shop, qtbot, ended):
    shop.incidents.tick(case.id, "s1_first_word", "").result(60)
    shop.replies.copied(PROMISES["en"], None, case.id).result(60)
    if ended:
        shop.incidents.close(case.id, "", "It is over").result(60)
    page = copy("All pies are safe. The tests are back.", Visit(Place.REPLIES, incident=case.id, template="update"))
    assert page.writing.template.id == "update"
    page.sheet.said.buttons()[0].click()
    qtbot.waitUntil(lambda: "word-given" in entries(shop, case))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("below", [False, True])
def test_the_first_word_can_be_pasted_on_the_own_page_too(copy, case, shop, language, below):
    ids = (shop.receive("Two of us got sick").message.id,) if below else ()
    visit = Visit(Place.REPLIES, messages=ids, incident=case.id, template="hold", step="s1_first_word")
    page = copy(PROMISES[language], visit, language)
    assert page._words("replies-copied-own-page") in page.sheet.said.sentence.text()


def test_an_answer_to_one_alone_is_not_for_the_own_page(copy, case, shop):
    shop.incidents.tick(case.id, "s1_first_word", "").result(60)
    page = copy("We are sorry.", Visit(Place.REPLIES, incident=case.id))
    assert page._words("replies-copied-own-page") not in page.sheet.said.sentence.text()
