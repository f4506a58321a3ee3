"""How each kind of line of the record is said, in three languages."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.content.words import FALLBACK_MARK, LANGUAGES, Words
from desktop.model.alert import News
from desktop.model.evidence import Kind, Sealed
from desktop.model.incident import Entry, IncidentId
from desktop.model.meter import Level
from desktop.model.notice import Alert
from desktop.model.outgoing import Fate
from desktop.model.record import Arrival, Arrivals, Line, Page, Reply, Row, Shift, Sort
from ui.incident.record_words import MOST_ON_PAPER, RecordWords

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SUBJECTS = [
    *(Reply(AT, "facebook", state, "sorry") for state in Fate),
    *(Shift(AT, level, 70) for level in Level),
    *(Alert(AT, level, 70) for level in (Level.ISSUE, Level.CRISIS, Level.EMERGENCY)),
    Alert(AT, Level.CRISIS, 70, news=News.MORE, held="quiet"),
    Alert(AT, Level.CALM, 0, news=News.CLEAR, why="fewer"),
    Arrival(AT, AT, "facebook", "amina", "ill"),
    Arrival(AT, AT, "facebook", "", "ill"),
    Arrivals(AT, AT + timedelta(minutes=40), 31),
    *(Sealed(IncidentId(1), 7, AT, "Neema", kind, {"text": "x", "message": 1}, "") for kind in (Kind.NOTE, Kind.GONE)),
    Entry(AT, "Neema", "opened", {"playbook": "product_safety"}),
    Entry(AT, "Neema", "noted", {"text": "Phoned", "happened": AT}),
    Entry(AT, "Neema", "from_a_later_version", {}),
]


@pytest.fixture(params=LANGUAGES)
def say(request):
    return RecordWords(Words(request.param))


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: type(subject).__name__)
def test_every_kind_of_line_is_said_in_the_owners_own_language(say, subject):
    sentence = say.sentence(subject)
    assert sentence
    assert FALLBACK_MARK not in sentence


def test_no_two_ends_of_a_reply_are_said_alike(say):
    assert len({say.sentence(Reply(AT, "facebook", state, "sorry")) for state in Fate}) == len(Fate)


@pytest.mark.parametrize(
    ("subject", "quote"),
    [
        (Reply(AT, "x", Fate.SENT, "We are sorry"), "We are sorry"),
        (Arrival(AT, AT, "x", "amina", "ill\nat home"), "ill at home"),
        (Entry(AT, "Neema", "copied", {"text": "We are sorry", "platform": "X"}), "We are sorry"),
        (Entry(AT, "Neema", "called", {"text": "Juma"}), ""),
        (Shift(AT, Level.CRISIS, 70), ""),
    ],
)
def test_what_a_person_wrote_stands_beside_it(say, subject, quote):
    assert say.quote(subject) == quote


def test_a_turned_round_name_is_shown_as_it_is(say):
    sentence = say.sentence(Arrival(AT, AT, "x", "\u202egpj.exe", ""))
    assert "\u202e" not in sentence
    assert "⟨202E⟩gpj.exe" in sentence


def test_a_line_of_nobody_is_the_apps_own(say):
    row = say.row(Line(AT, Sort.METER, " ", Shift(AT, Level.CRISIS, 70)))
    assert row.who == Words(say._words.language)("record-itself")


def pages(raw):
    return raw.count(b"/Type /Page\n") + raw.count(b"/Type /Page ")


def test_paper_ends_at_a_bearable_length_and_says_how_many_lines_are_not_on_it(say):
    rows = tuple(Row(AT, "now", "Notes", "Neema", f"{n}") for n in range(MOST_ON_PAPER + 2))
    told = say.paragraphs(Page("en", False, "Timeline", (), rows))
    assert told[-1] == ("title", say._words("record-page-more", count=2))
    assert ("body", str(MOST_ON_PAPER - 1)) in told
    assert ("body", str(MOST_ON_PAPER)) not in told


def test_paper_takes_as_many_pages_as_it_needs(qapp, say):
    rows = tuple(Row(AT, "now", "Notes", "Neema", "<b>Note</b>", "ill") for _ in range(60))
    few, many = (say.paper(Page("en", False, "Timeline", ("about",), some)) for some in (rows[:2], rows))
    assert pages(few) == 1 < pages(many)
