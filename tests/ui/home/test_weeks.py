"""The curve, the shares and what would lower a part, on the Now page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from desktop.content.words import LANGUAGES, Words
from desktop.errors import StoreError
from desktop.model.course import Case, Spot
from desktop.model.incident import IncidentId
from desktop.model.meter import Level, Meter, Part
from desktop.model.reading import Concern
from desktop.model.scope import Share, Shares
from ui.home.shares_card import ShareRow
from ui.home.why_card import Lower
from ui.places import Place, Visit
from ui.widgets.part_bar import PartBar

from .conftest import IDS, NOON, PARTS, buttons, texts

MANY = (*PARTS[:3], *(Part(f"danger-{one}", 1, {"people": 1, "since": NOON}, IDS[:1]) for one in ("safety",) * 3))


def past(days=10, level=Level.CALM, score=7):
    return tuple(Spot(NOON - timedelta(hours=hour), score, level) for hour in range(24 * days, 0, -1))


def rows(page):
    return page.why.findChildren(PartBar)


# -- the curve ------------------------------------------------------------------------------------


def test_less_than_a_day_is_said_and_not_drawn(shown, services):
    services.past = past()[-20:]
    page = shown().page
    assert not page.course.curve.isVisibleTo(page)
    assert page.course.rest.text() == "The curve begins once there is a day of measuring."
    services.past = past(2)
    page.refresh()
    assert page.course.curve.isVisibleTo(page)


def test_the_highest_is_told_until_somebody_looks(shown, services, qtbot):
    services.past = (*past(), Spot(NOON - timedelta(minutes=10), 62, Level.CRISIS))
    page = shown().page
    card = page.course
    assert card.head.text().startswith("Highest: ")
    assert "62" in card.head.text()
    assert "Measured since" in card.rest.text()
    qtbot.keyClick(card.curve, Qt.Key.Key_End)
    assert told_by(card) == [
        "9 people wrote negatively in 3 hours (+31)", "3 people write about harm to health or safety (+17)",
        "Reach is growing (+10)",
    ]  # fmt: skip
    assert card.head.text() in card.curve.accessibleName()
    QCoreApplication.sendEvent(card.curve, QEvent(QEvent.Type.Leave))
    assert "Highest" in card.head.text()


def test_the_points_that_are_told_add_up(shown, services, qtbot):
    services.past, services.meter_now = (
        past(),
        Meter(NOON, Level.CRISIS, (*MANY, Part("waiting-none", 0, {"hours": 1}))),
    )
    card = shown().page.course
    qtbot.keyClick(card.curve, Qt.Key.Key_End)
    *first, rest = told_by(card)
    assert rest == "4 more reasons (points: 13)"
    assert sum(int(text.split("+")[1].rstrip(")")) for text in first) + 13 == services.meter_now.score


def told_by(card):
    """The reasons that the curve tells."""
    plain = card.rest.text().translate(dict.fromkeys((0x2068, 0x2069, 0x200E)))
    return plain.split(" · ")


def test_reasons_that_cannot_be_read_are_left_out(shown, services, qtbot, monkeypatch):
    services.past = past()
    card = shown().page.course

    def refuse(at):
        raise StoreError

    monkeypatch.setattr(services, "measured_at", refuse)
    qtbot.keyClick(card.curve, Qt.Key.Key_End)
    assert "Calm" in card.head.text()
    assert card.rest.text() == ""


def test_a_crisis_file_is_named_where_it_was_open(shown, services, qtbot):
    services.past = past()
    page = shown().page
    assert "The bar above" not in page.course.rest.text()
    services.files = (Case(IncidentId(1), "A driver \u202eshouted", NOON - timedelta(days=2)),)
    page.refresh()
    assert "The bar above" in page.course.rest.text()
    qtbot.keyClick(page.course.curve, Qt.Key.Key_End)
    assert "A driver ⟨202E⟩shouted" in page.course.rest.text()
    qtbot.keyClick(page.course.curve, Qt.Key.Key_Home)
    assert "A driver" not in page.course.rest.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_is_said_as_that(shown, services, qtbot, language):
    words = Words(language, lambda: NOON)
    blind, learning = past(3, Level.BLIND)[:1], past(2, Level.LEARNING)
    services.past = (*blind, *learning)
    page = shown(language).page
    card = page.course
    assert card.head.text() == words("course-unseen")
    qtbot.keyClick(card.curve, Qt.Key.Key_End)
    assert card.head.text() == words("course-learning", when=services.past[-1].at)
    qtbot.keyClick(card.curve, Qt.Key.Key_Home)
    assert card.rest.text() == words("course-gap.why")
    later = Qt.Key.Key_Left if card.curve.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    qtbot.keyClick(card.curve, later)
    assert card.head.text() == words("course-blind", when=blind[0].at)


def test_without_an_account_there_is_neither_curve_nor_share(shown, services):
    services.health, services.meter_now, services.past, services.newest = [], None, past(), []
    page = shown().page
    assert not page.course.isVisibleTo(page)
    assert not page.shares.isVisibleTo(page)


# -- the shares -----------------------------------------------------------------------------------

SHARED = Shares(
    40,
    (Share("mastodon", 25, 12), Share("google", 15)),
    (Share("safety_health", 30, 1), Share("delivery", 10, 40)),
    comparable=True,
)


def told(row):
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts(row)]


def test_shares_tell_their_counts_and_what_is_usual(shown, services):
    services.shared = SHARED
    page = shown().page
    assert [told(row) for row in page.shares.findChildren(ShareRow)] == [
        ["Mastodon", "usually 3 a week", "25 of 40"],
        ["Google", "none in the four weeks before", "15 of 40"],
        ["Safety and health", "usually less than one a week", "30 of 40"],
        ["Delivery", "usually 10 a week", "10 of 40"],
    ]
    assert "There is nothing to compare with yet." not in " ".join(texts(page.shares))


def test_shares_open_what_they_count(shown, services, qtbot):
    services.shared = SHARED
    seen = shown()
    for row in seen.page.shares.findChildren(ShareRow):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert services.asked == [
        ("mastodon", None), ("google", None), ("", Concern.SAFETY_HEALTH), ("", Concern.DELIVERY)
    ]  # fmt: skip
    assert seen.visits == [Visit(Place.MESSAGES, messages=IDS[:2])] * 4


def test_what_was_not_watched_is_no_comparison(shown, services):
    services.shared = Shares(2, (Share("x", 2, 0),), (Share("delivery", 2, 0),))
    page = shown().page
    assert any("nothing to compare" in text for text in texts(page.shares))
    assert [told(row)[1:] for row in page.shares.findChildren(ShareRow)] == [["2 of 2"]] * 2


def test_no_unhappy_message_is_one_sentence(shown, services):
    page = shown().page
    assert texts(page.shares) == ["The last 7 days", "No unhappy message."]


def test_what_is_not_shown_at_once_is_counted_and_one_click_away(shown, services):
    services.shared = Shares(21, tuple(Share(f"p{n}", 6 - n) for n in range(6)), (Share("delivery", 21),))
    page = shown().page
    assert len(page.shares.findChildren(ShareRow)) == 5
    (more,) = buttons(page.shares, "link")
    assert more.words().translate(dict.fromkeys((0x2068, 0x2069))) == "2 more places (messages: 3)"
    more.click()
    assert sum(row.isVisibleTo(page) for row in page.shares.findChildren(ShareRow)) == 7
    services.shared = Shares(22, (*services.shared.platforms, Share("p7", 1)), (Share("delivery", 22),))
    page.refresh()
    assert sum(row.isVisibleTo(page) for row in page.shares.findChildren(ShareRow)) == 8


def test_one_more_takes_no_more_room_than_saying_so(shown, services):
    services.shared = Shares(15, tuple(Share(f"p{n}", 5 - n) for n in range(5)), ())
    page = shown().page
    assert len(page.shares.findChildren(ShareRow)) == 5
    assert buttons(page.shares, "link") == []


# -- why ------------------------------------------------------------------------------------------


def test_of_many_reasons_the_heaviest_stand_there_and_the_rest_add_up(shown, services):
    services.meter_now = Meter(NOON, Level.CRISIS, MANY)
    page = shown().page
    assert len(rows(page)) == 3
    (more,) = buttons(page.why, "link")
    assert more.words().replace("\u2068", "").replace("\u2069", "") == "3 more reasons (points: 3)"
    more.click()
    assert len([row for row in rows(page) if row.isVisibleTo(page)]) == len(MANY)
    page.refresh()
    assert len([row for row in rows(page) if row.isVisibleTo(page)]) == len(MANY)


def test_what_adds_nothing_is_folded_and_opens(shown, services):
    nothing = Part("burst-none", 0, {"people": 1, "hours": 1, "usual": 1})
    services.meter_now = Meter(NOON, Level.ISSUE, (*PARTS, nothing))
    page = shown().page
    assert len(rows(page)) == 3
    (more,) = buttons(page.why, "link")
    assert more.words().replace("\u2068", "").replace("\u2069", "") == "2 more that add nothing now"
    more.click()
    assert len([row for row in rows(page) if row.isVisibleTo(page)]) == 5


def lowered(page):
    (lower,) = page.why.findChildren(Lower)
    return lower._stack.currentWidget().text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_would_lower_a_part_is_said_for_the_one_looked_at(shown, services, language):
    words = Words(language, lambda: NOON)
    page = shown(language).page

    def hint(part):
        return words("now-part-hint", lower=words(f"meter-{part.key}.lower", **part.values))

    assert lowered(page) == hint(PARTS[0])
    here = QPointF(3, 3)
    for row, part in zip(rows(page), PARTS, strict=True):
        QCoreApplication.sendEvent(row, QEnterEvent(here, here, here))
        assert lowered(page) == hint(part if part.points else PARTS[0])
        QCoreApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
        assert lowered(page) == hint(PARTS[0])


def test_nothing_moves_while_reasons_are_looked_at(shown, services, qtbot):
    page = shown().page
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    heights = []
    for number in (0, 1, 2, 0, 1, 2):
        page.why.findChildren(Lower)[0].look(number, True)
        QApplication.processEvents()
        heights.append(page.why.height())
    assert heights == heights[:1] * 6


def test_what_weighs_nothing_needs_no_lowering(shown, services):
    services.meter_now = Meter(NOON, Level.CALM, PARTS[3:])
    page = shown().page
    assert not [one for one in page.why.findChildren(Lower) if one.isVisibleTo(page)]
