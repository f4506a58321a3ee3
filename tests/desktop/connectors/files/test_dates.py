from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.connectors.files import dates
from desktop.model.imports import Order

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NEST = timezone(timedelta(hours=3))

WRITTEN = [
    ("2026-04-03", datetime(2026, 4, 3)),
    ("2026-04-03T10:20:30.5Z", datetime(2026, 4, 3, 10, 20, 30, tzinfo=UTC)),
    ("2026-04-03 10:20:30+03:00", datetime(2026, 4, 3, 10, 20, 30, tzinfo=NEST)),
    ("2026/4/3 9:05 PM", datetime(2026, 4, 3, 21, 5)),
    ("3.4.2026 10:20", datetime(2026, 4, 3, 10, 20)),
    ("3. 4. 2026", datetime(2026, 4, 3)),
    ("13/04/26, 9:05\u202fp.m.", datetime(2026, 4, 13, 21, 5)),
    ("4/13/2026 12:05 am", datetime(2026, 4, 13, 0, 5)),
    ("13/04/2026 12:05 pm", datetime(2026, 4, 13, 12, 5)),
    ("\u200f13.4.2026, 9:05 אחה״צ\u200e", datetime(2026, 4, 13, 21, 5)),
    ("13.4.2026, 9:05 לפנה״צ", datetime(2026, 4, 13, 9, 5)),
    ("13/04/2026 9:05 usiku", datetime(2026, 4, 13, 21, 5)),
    ("13/04/2026 2:05 usiku", datetime(2026, 4, 13, 2, 5)),
    ("13/04/2026 3:05 mchana", datetime(2026, 4, 13, 15, 5)),
    ("April 3, 2026 at 10:20 PM", datetime(2026, 4, 3, 22, 20)),
    ("Friday, April 3, 2026", datetime(2026, 4, 3)),
    ("3rd of April 2026", datetime(2026, 4, 3)),
    ("3-Apr-2026", datetime(2026, 4, 3)),
    ("3 באפריל 2026 בשעה 10:20", datetime(2026, 4, 3, 10, 20)),
    ("3 Aprili 2026 saa 10:20", datetime(2026, 4, 3, 10, 20)),
    ("Tue, 24 Nov 2026 08:00:00 GMT", datetime(2026, 11, 24, 8, tzinfo=UTC)),
    ("1780000000", datetime(2026, 5, 28, 20, 26, 40, tzinfo=UTC)),
    ("1780000000123", datetime(2026, 5, 28, 20, 26, 40, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "meant"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_a_date_is_read_as_it_is_meant(text, meant):
    assert dates.stamp(text).told(True) == meant
    assert not dates.stamp(text).open


NONE = ["", "yesterday", "2 days ago", "31/31/2026", "2026-13-01", "30/02/2026", "3 Foo 2026", "9:05", "12", "1/2/3/4"]


@pytest.mark.parametrize("text", [*NONE, "25:61", "2026-04-03 25:00", "x" * 500])
def test_what_is_no_date_is_none(text):
    assert dates.stamp(text) is None


def test_a_date_that_may_be_read_both_ways_says_so():
    stamp = dates.stamp("03/04/2026 10:20")
    assert stamp.open
    assert stamp.told(True) == datetime(2026, 4, 3, 10, 20)
    assert stamp.told(False) == datetime(2026, 3, 4, 10, 20)
    assert not dates.stamp("04/04/2026").open


FILES = [
    (["03/04/2026", "13/04/2026"], Order.CERTAIN, True),
    (["03/04/2026", "04/13/2026"], Order.CERTAIN, False),
    (["3/4/2026", "3.4.2026"], Order.CERTAIN, True),
    (["2026-04-03", "04/04/2026"], Order.PLAIN, True),
    (["03/04/2026", "04/04/2026"], Order.OPEN, True),
    (["03/04/2026", "13/04/2026", "04/13/2026"], Order.OPEN, True),
    (["01/02/2026", "02/02/2026", "03/02/2026", "01/03/2026"], Order.LIKELY, True),
    (["02/01/2026", "02/02/2026", "02/03/2026", "03/01/2026"], Order.LIKELY, False),
    (["03/12/2026"], Order.LIKELY, False),  # 3 December is still to come
    (["01/05/2026", "10/04/2026"], Order.OPEN, True),  # a table may go backwards
]


@pytest.mark.parametrize(("texts", "order", "day_first"), FILES)
def test_the_whole_file_decides_where_it_can(texts, order, day_first):
    stamps = [dates.stamp(text) for text in texts]
    assert dates.order_of(stamps, NOW, either_way=True) == (order, day_first)


def test_a_chat_goes_forwards_only():
    stamps = [dates.stamp(text) for text in ("01/05/2026", "10/04/2026")]
    assert dates.order_of(stamps, NOW, either_way=False) == (Order.LIKELY, False)


def test_a_slip_does_not_unsettle_a_long_file():
    stamps = [dates.stamp(f"{13 + n % 15}/04/2026") for n in range(200)] + [dates.stamp("04/13/2026")]
    assert dates.order_of(stamps, NOW, either_way=False) == (Order.CERTAIN, True)


moments = st.datetimes(datetime(1991, 1, 1), datetime(2068, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))


@given(moments, st.sampled_from(["/", "-", "."]), st.booleans(), st.booleans())
def test_every_moment_written_in_numbers_is_found_again(at, sign, day_first, short):
    day_first = day_first or sign == "."
    first, second = (at.day, at.month) if day_first else (at.month, at.day)
    year = f"{at:%y}" if short else f"{at:%Y}"
    stamp = dates.stamp(f"{first}{sign}{second:02}{sign}{year}, {at:%I:%M %p}")
    assert stamp.told(day_first) == at


@given(st.text(max_size=80))
def test_nothing_written_breaks_it(text):
    stamp = dates.stamp(text)
    if stamp is not None:
        assert isinstance(stamp.told(True), datetime)
        assert isinstance(stamp.told(False), datetime)
    dates.clock_of(text)


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 28)), min_size=1, max_size=40))
def test_dates_in_order_are_never_read_backwards(days):
    """Whatever is decided, a file written day first and in order is either asked about or read day first."""
    ordered = sorted(datetime(2025, month, day) for month, day in days)
    stamps = [dates.stamp(f"{at:%d/%m/%Y}") for at in ordered]
    order, day_first = dates.order_of(stamps, NOW, either_way=False)
    assert day_first or order is Order.OPEN


def test_a_clock_on_the_wall_is_this_computers():
    at = datetime(2026, 4, 3, 10, 20)
    assert dates.utc(at) == at.astimezone(UTC)
    with pytest.raises(ValueError, match="1989"):
        dates.utc(datetime(1989, 4, 3))
