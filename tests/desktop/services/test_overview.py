"""The wider look over a real desk."""

from datetime import timedelta

import pytest

from desktop.model.meter import Level
from desktop.model.reading import Concern


def test_the_course_ends_with_the_meter_that_is_shown(desk, told, look, clock):
    look(told.post(1, "Lovely bread, thank you"))
    clock.forward(hours=2)
    look(told.post(2, "The soup was cold and awful, never again", author="@dana"))
    course = desk.overview.course()
    assert course.until - course.since == timedelta(days=30)
    (first, *_, last) = [piece.spot for piece in course.pieces if piece.spot is not None]
    assert (last.at, last.score) == (clock.now(), desk.meter.now().score)
    assert desk.overview.measured_at(last.at) == desk.meter.now()
    assert first.at < last.at


def test_asking_again_tells_the_same_as_asking_for_the_first_time(desk, told, look, clock, open_told):
    for hour in range(40):
        look(told.post(hour, "The soup was cold and awful, never again", author=f"@p{hour % 3}", minutes=hour % 7))
        clock.forward(minutes=(25, 61, 200, 1)[hour % 4])
        desk.overview.course()
    again = desk.overview.course()
    desk.close()
    assert again == open_told().overview.course()
    assert len({piece.spot for piece in again.pieces}) > 20


def test_what_is_older_than_the_course_is_forgotten(desk, look, clock):
    look()
    assert desk.overview.course().began is not None
    clock.forward(days=31)
    assert desk.overview.course().began is None


def test_a_file_is_marked(desk, look):
    look()
    case = desk.incidents.open("product_safety", summary="Somebody fell ill", lead="Neema").result(5)
    (marked,) = desk.overview.course().cases
    assert (marked.id, marked.summary, marked.end) == (case.id, "Somebody fell ill", None)


def test_shares_are_compared_only_with_what_was_watched(desk, told, look):
    look(
        told.post(1, "The soup was cold and awful", author="@a", platform="google"),
        told.post(2, "Awful service, terrible waiter", author="@b", platform="x"),
        told.post(3, "Terrible, the waiter was rude", author="@c", platform="x"),
        told.post(4, "Awful waiter", minutes=10 * 24 * 60, author="@d", platform="x"),
        told.post(5, "Lovely bread, thank you", author="@e", platform="x"),
    )
    shares = desk.overview.shares()
    assert (shares.total, shares.comparable) == (3, False)
    assert [(share.name, share.late, share.before) for share in shares.platforms] == [("x", 2, 1), ("google", 1, 0)]
    assert sum(share.late for share in shares.concerns) == 3
    look(told.post(6, "Lovely bread", minutes=36 * 24 * 60))
    assert desk.overview.shares().comparable


def test_a_share_opens_what_it_counted(desk, told, look):
    look(
        told.post(1, "Awful service, terrible waiter", author="@b", platform="x"),
        told.post(2, "Awful service, terrible waiter again", author="@c", platform="google"),
    )
    shares = desk.overview.shares()
    for share in shares.platforms:
        assert len(desk.overview.behind(platform=share.name)) == share.late
    for share in shares.concerns:
        assert len(desk.overview.behind(concern=Concern(share.name))) == share.late


def test_the_scope_is_what_was_written_since_the_day_before_the_last_calm(desk, told, look, clock):
    look(*(told.post(n, "Lovely bread, thank you", minutes=n * 600, author=f"@kind{n}") for n in range(100)))
    cold = "The soup was cold and awful"
    look(*(told.post(f"c{hours}", cold, minutes=hours * 60, author=f"@c{hours}") for hours in (26, 22)))
    assert desk.meter.now().level is Level.CALM
    calm = clock.now()
    clock.forward(days=5)
    texts = ("Two of us got sick after the chicken pies", "My son is vomiting since he ate there")
    look(*(told.post(f"b{n}", texts[n % 2], minutes=n * 10, author=f"@p{n}") for n in range(8)))
    assert desk.meter.now().level.rank > 0
    scope = desk.overview.scope().result(10)
    assert (scope.since, scope.until) == (calm - timedelta(hours=22), clock.now())
    assert (scope.people, len(scope.messages), scope.cut) == (9, 9, False)
    assert scope.gist.item is not None
    assert scope.first.message.remote_id in ("b7", "b6")


@pytest.mark.parametrize("looks", [0, 1])
def test_an_empty_desk_has_an_empty_scope(desk, look, looks):
    for _ in range(looks):
        look()
    scope = desk.overview.scope().result(10)
    assert (scope.messages, scope.until - scope.since) == ((), timedelta(days=7))
