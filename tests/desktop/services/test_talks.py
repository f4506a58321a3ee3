"""Private talks on a real desk: begun, settled, closed in public, and what customers say of it."""

import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest

from desktop.content.words import LANGUAGES, Words
from desktop.errors import OwnerError
from desktop.model.inbox import Query
from desktop.model.message import MessageId
from desktop.model.safety import HelpNumber
from desktop.model.talks import Channel, Closing, Right

BAD = "Terrible, I am Amina Otieno, call 0722 555 019, order #A-77120, the soup was cold and disgusting"
FACTS = ("Amina", "Otieno", "amina", "0722", "555 019", "555019", "77120", "A-77120", "soup")
OWN = {
    Channel.WHATSAPP: "+254 733 100 200",
    Channel.MAIL: "hello@shop.example",
    Channel.PAGE: "https://m.me/sunrise",
}


@pytest.fixture
def message(look, told, desk):
    look(told.post(1, BAD, minutes=60, author="@amina_k"))
    return desk.inbox.page(Query())[0].message.id


@pytest.fixture
def begun(desk, message):
    return desk.talks.begin(message, Channel.WHATSAPP).result(10)


def gathered(desk):
    return desk.talks.gather().result(10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", Channel)
def test_nothing_of_the_customer_is_in_any_link_or_beside_it(desk, message, channel, language):
    talk = desk.talks.begin(message, channel).result(10)
    link = desk.talks.link(channel, OWN[channel], talk.number, language)
    values = desk.talks.values(talk, OWN[channel], language)
    for said in (link, unquote(link), *values.values()):
        assert [fact for fact in FACTS if fact in said] == []
        assert str(message) not in said.replace(talk.number, "").replace("254733100200", "")
    if channel is not Channel.PAGE:
        assert talk.number in unquote(link)
    assert values["channel"] == Words(language).plain(f"talks-by-{channel}")
    item = desk.inbox.items([message])[0]
    own = {"contact": "+254 733 999 000", f"private_{channel}": OWN[channel]}
    desk.preferences.keep(replace(desk.preferences.now(), **own))
    assert desk.replies.voice.private(values["contact"], item) == []


def test_a_page_without_an_address_is_here(desk, message):
    talk = desk.talks.begin(message, Channel.PAGE).result(10)
    assert desk.talks.values(talk, "", "en")["contact"] == f"here on this page (no. {talk.number})"


@pytest.mark.parametrize(
    ("channel", "typed"), [(Channel.WHATSAPP, "0733"), (Channel.WHATSAPP, ""), (Channel.MAIL, "x"), (Channel.PAGE, "x")]
)
def test_what_is_no_address_is_refused(desk, channel, typed):
    with pytest.raises(OwnerError, match=f"private-{channel}"):
        desk.talks.link(channel, typed, "1001", "en")


def test_the_owners_contact_serves_until_she_names_another(desk):
    desk.preferences.keep(replace(desk.preferences.now(), contact="+254 733 100 200"))
    assert desk.talks.address(Channel.WHATSAPP) == "+254 733 100 200"
    assert desk.talks.address(Channel.MAIL) == ""
    desk.preferences.keep(replace(desk.preferences.now(), private_whatsapp="+1 202 555 0101"))
    assert desk.talks.address(Channel.WHATSAPP) == "+1 202 555 0101"


def test_a_number_without_its_country_is_offered_and_taken_where_another_tells_the_country(desk):
    desk.preferences.keep(replace(desk.preferences.now(), contact="Call 0722 555 010"))
    own = desk.talks.address(Channel.WHATSAPP)
    assert own == "0722 555 010"
    with pytest.raises(OwnerError, match="private-whatsapp"):
        desk.talks.link(Channel.WHATSAPP, own, "1001", "en")
    desk.preferences.keep(replace(desk.preferences.now(), numbers=(HelpNumber("+254 722 178 177"),)))
    assert desk.talks.link(Channel.WHATSAPP, own, "1001", "en").startswith("https://wa.me/254722555010?")
    assert "254722555010" in desk.talks.link(Channel.WHATSAPP, "0722555010", "1001", "he")


def test_nobody_waits_for_an_answer_where_the_talk_is_settled(desk, message, begun):
    assert [one.item.message.id for one in desk.answers.queue().result(10).rows] == [message]
    desk.talks.settle(begun).result(10)
    assert desk.answers.queue().result(10).rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_in_public_says_nothing_of_the_case(desk, message, language):
    (close,) = [one for one in desk.replies.suggested(None, None) if one.id == "close"]
    names = {name: "{" + name + "}" for name in close.fields}
    said = desk.replies.filled(close, language, names, short=close.short).text
    assert close.short
    assert [one for one in ("{what}", "{step}") if one in said] == []
    assert said.count("{name}") == 1


def test_a_talk_from_its_beginning_to_its_end(desk, message, begun, clock):
    assert [one.talk for one in gathered(desk).going] == [begun]
    clock.forward(days=2)
    desk.talks.settle(begun).result(10)
    (settled,) = gathered(desk).settled
    assert settled.talk.settled_at == clock.now()
    assert gathered(desk).going == ()
    desk.talks.close_line(settled.talk, Closing.AGREED).result(10)
    desk.talks.judge(message, Right.PARTLY, "the refund\nis on its way").result(10)
    (settled,) = gathered(desk).settled
    assert (settled.verdict.right, settled.verdict.note) == (Right.PARTLY, "the refund is on its way")
    desk.talks.close_line(settled.talk, Closing.WRITTEN).result(10)
    assert gathered(desk).count == 0
    talk, verdict = desk.talks.of(message)
    assert talk.closing is Closing.WRITTEN
    assert verdict.at == clock.now()


def test_one_talk_for_one_message_and_no_number_twice(desk, message, begun, look, told):
    again = desk.talks.begin(message, Channel.MAIL).result(10)
    assert (again.id, again.channel) == (begun.id, Channel.MAIL)
    desk.talks.take_away(again).result(10)
    assert desk.talks.of(message)[0] is None
    newer = desk.talks.begin(message, Channel.PAGE).result(10)
    assert newer.number != begun.number
    desk.talks.take_away(newer).result(10)
    desk.talks.keep(begun).result(10)
    assert desk.talks.of(message)[0] == begun


def test_a_settled_talk_stays_open_until_somebody_was_asked_whether_it_is_right(desk, message, begun):
    desk.talks.settle(begun).result(10)
    settled = gathered(desk).settled[0].talk
    desk.talks.close_line(settled, Closing.LEFT).result(10)
    assert gathered(desk).count == 1
    desk.talks.judge(message, Right.YES).result(10)
    assert gathered(desk).count == 0


def test_who_complained_was_answered_and_is_glad(desk, look, told, clock):
    look(*(told.post(n, BAD, minutes=n, author=f"@a{n}") for n in range(4)))
    ids = [item.message.id for item in desk.inbox.page(Query())]
    for id, right in zip(ids, (Right.YES, Right.YES, Right.NO, Right.YES), strict=True):
        desk.talks.judge(id, right).result(10)
    for id in ids[:3]:
        desk.inbox.answered(id, True).result(10)
    clock.forward(minutes=1)
    found = gathered(desk)
    assert dict(found.said) == {Right.YES: 3, Right.NO: 1}
    assert set(found.glad) == set(ids[:2])
    desk.talks.judge(ids[0], Right.NO, "it broke again").result(10)
    assert gathered(desk).glad == (ids[1],)
    desk.talks.unjudge(ids[0]).result(10)
    assert set(gathered(desk).glad) == set(ids[:2])
    assert desk.talks.of(ids[0])[1].right is Right.YES


def test_its_cases_tell_of_it(desk, message):
    case = desk.incidents.open("service_pileon", summary="Slow", lead="Neema", messages=[message]).result(10)
    talk = desk.talks.begin(message, Channel.MAIL).result(10)
    desk.talks.settle(talk).result(10)
    desk.talks.judge(message, Right.YES).result(10)
    told = [entry.what for entry in desk.incidents.timeline(case.id)]
    assert [what for what in told if what[:4] in ("talk", "put-")] == ["talk-begun", "talk-settled", "put-right-yes"]
    assert desk.talks.in_case(case.id) == (1, {Right.YES: 1})


def test_all_of_it_is_in_the_file_that_the_owner_takes_along(desk, message, begun, tmp_path):
    desk.talks.judge(message, Right.PARTLY, "a refund").result(10)
    desk.inbox.closed(message, True).result(10)
    desk.reports.export(tmp_path / "all.json")
    told = json.loads((tmp_path / "all.json").read_text())
    assert [one["channel"] for one in told["private_talks"]] == ["whatsapp"]
    assert [(one["right"], one["note"]) for one in told["put_right"]] == [("partly", "a refund")]
    assert told["messages"][0]["closed_at"]


def test_what_is_not_there_can_neither_be_talked_of_nor_judged(desk):
    for act in (desk.talks.begin(MessageId(99), Channel.MAIL), desk.talks.judge(MessageId(99), Right.YES)):
        with pytest.raises(OwnerError, match="no-such-message"):
            act.result(10)


def test_an_old_talk_comes_first(desk, look, told, clock):
    look(*(told.post(n, BAD, minutes=n, author=f"@a{n}") for n in range(3)))
    ids = [item.message.id for item in desk.inbox.page(Query())]
    for id in ids:
        desk.talks.begin(id, Channel.PAGE).result(10)
        clock.forward(hours=1)
    assert [one.item.message.id for one in gathered(desk).going] == ids
    assert gathered(desk).going[0].talk.opened_at == clock.now() - timedelta(hours=3)
