"""A Telegram bot against a server of our own, and against answers made by hand from the official reference."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.connectors.base import Speaker
from desktop.connectors.http import PoliteHttp
from desktop.connectors.telegram import BASE, Telegram
from desktop.errors import (
    Garbled,
    Gone,
    Limited,
    LockedOut,
    SecretMissing,
    SourceError,
    Unclear,
    Unreachable,
)
from desktop.model.account import Account, AccountId, Secret, Secrets
from desktop.model.message import Author, Message
from tests.desktop.connectors.telegram_bot import NOW, TOKEN, Bot
from tests.desktop.connectors.test_contract import Contract

HOUR = timedelta(hours=1)
RECORDINGS = Path(__file__).parents[2] / "recordings" / "telegram"
ERRORS = json.loads((RECORDINGS / "errors.json").read_text(encoding="utf-8"))


class Source:
    """A bot on a server of our own."""

    def __init__(self, web):
        self.web, self.bot = web, Bot(web)
        self.http = PoliteHttp(now=lambda: NOW, deadline=5)
        self.connector = Telegram(now=lambda: NOW, base=web.url)
        self.account = Account(AccountId("a1"), "telegram", "Telegram", {}, ("token",))
        self.secrets = Secrets({"token": Secret(TOKEN)})

    def look(self, cursor=""):
        return self.connector.fetch(self.account, self.secrets, cursor, self.http)

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.bot.write(text, at + timedelta(minutes=number))

    def refuse(self):
        self.web.pages = {path: lambda handler: handler.say(401, json.dumps(ERRORS["wrong token"]).encode())
                          for path in self.web.pages}  # fmt: skip

    def vanish(self):
        self.web.pages = {}  # somebody else's server: it knows no such page, and says so in no JSON of Telegram's

    def close(self):
        self.web.close()
        self.web.close = lambda: None


@pytest.fixture
def source(web):
    return Source(web)


@pytest.fixture
def bot(source):
    return source.bot


class TestTelegram(Contract):
    @pytest.fixture
    def source(self, web):
        return Source(web)


class TestTheToken:
    """It stands in the address, and is shown nowhere."""

    @pytest.mark.parametrize("wrong", ["", "abc", "123456:", "../getMe", "123456:short", "1:" + "a" * 30 + "/x"])
    def test_what_cannot_be_a_token_is_not_even_asked(self, source, wrong):
        source.secrets = Secrets({"token": Secret(wrong)})
        with pytest.raises(LockedOut) as caught:
            source.look()
        assert caught.value.key == "errors-telegram-token"
        assert source.web.asked == []

    def test_blanks_around_it_do_not_matter(self, source):
        source.secrets = Secrets({"token": Secret(f" {TOKEN}\n")})
        assert source.look().messages == ()

    def test_a_missing_token_says_so(self, source):
        source.secrets = Secrets()
        with pytest.raises(SecretMissing):
            source.look()

    def test_nothing_is_written_into_the_log(self, source, caplog):
        caplog.set_level(0)
        source.put("hello")
        source.look()
        source.close()
        with pytest.raises(Unreachable):
            source.look()
        assert TOKEN not in caplog.text

    def test_the_real_address_is_telegram_s(self):
        assert BASE == "https://api.telegram.org"
        assert Telegram()._base == BASE


class TestKeeping:
    """Nothing is deleted at Telegram before it is safe here."""

    def test_what_was_not_kept_comes_again(self, source, bot):
        source.put("one", "two", at=NOW - HOUR)
        first = source.look()
        again = source.look()  # the first batch could not be kept: its cursor is not there
        assert [one.remote_id for one in again.messages] == [one.remote_id for one in first.messages]
        assert len(bot.waiting) == 2
        source.look(first.cursor)
        assert bot.waiting == []

    def test_check_deletes_nothing(self, source, bot):
        source.put("one", at=NOW - HOUR)
        source.connector.check(source.account, source.secrets, source.http)
        assert len(bot.waiting) == 1
        assert "offset" not in bot.asked[-1][1]

    def test_a_quiet_look_asks_once_and_stays_where_it_is(self, source, bot):
        source.put("one", at=NOW - HOUR)
        cursor = source.look().cursor
        bot.asked.clear()
        assert source.look(cursor).cursor == cursor
        assert bot.asked == [("getUpdates", bot.asked[0][1])]
        assert bot.asked[0][1]["timeout"] == 0
        assert "message_reaction" not in bot.asked[0][1]["allowed_updates"]

    def test_five_thousand_come_a_hundred_at_a_time_each_once(self, source, bot):
        for number in range(5000):
            bot.write(str(number), NOW - timedelta(seconds=5000 - number), who=5000 + number % 9)
        cursor, found, more = "", [], True
        while more:
            batch = source.look(cursor)
            found += batch.messages
            cursor, more = batch.cursor, batch.more
            assert len(cursor) < 20_000
        assert [one.text for one in found] == [str(number) for number in range(5000)]
        assert len(bot.asked) == 51

    def test_numbers_that_begin_anew_after_a_quiet_week_are_followed(self, source, bot):
        source.put("before", at=NOW - HOUR)
        cursor = source.look(source.look().cursor).cursor
        bot.next = 1000
        source.put("after", "the week", at=NOW - HOUR)
        batch = source.look(cursor)
        assert [one.text for one in batch.messages] == ["after", "the week"]
        assert source.look(batch.cursor).messages == ()
        assert bot.waiting == []

    def test_updates_without_numbers_do_not_go_round_for_ever(self, source, bot):
        bot.waiting = [{"message": {}}] * 100
        assert not source.look().more

    def test_a_cursor_holds_no_words(self, source):
        source.put("secret words of a customer", at=NOW - HOUR)
        cursor = source.look().cursor
        assert "customer" not in cursor
        assert TOKEN not in cursor


class TestReading:
    """What becomes a message, and what does not."""

    @pytest.fixture
    def batch(self, source, web):
        web.page(f"/bot{TOKEN}/getUpdates", (RECORDINGS / "updates.json").read_bytes())
        return source.look()

    def test_everything_somebody_wrote_is_there_once(self, batch):
        assert [(one.remote_id, one.author.handle, one.text) for one in batch.messages] == [
            ("5001:12", "@dana_levi", "מצאתי זכוכית בלחם והילד נפצע"),  # as it was edited at once
            ("-1001234567890:901", "5002", "Mkate huu una ukungu"),
            ("channel:-1005555555555:31", "@town_talk", "Is the bakery on Main Street closed?"),
            ("business:AbC_12-x:5003:77", "@amina", "My order never came"),
            ("5001:13", "@dana_levi", "Here it is"),  # an album is one message
        ]
        assert batch.messages[0].author.name == "Dana Levi"
        assert all(one.readable and one.platform == "telegram" for one in batch.messages)

    def test_only_public_groups_and_channels_have_an_address(self, batch):
        assert [one.url for one in batch.messages] == [
            "",
            "https://t.me/mwangaza_bakery/901",
            "https://t.me/town_talk/31",
            "",
            "",
        ]

    def test_only_what_one_person_writes_to_the_bot_or_the_business_is_private(self, batch):
        assert [one.private for one in batch.messages] == [True, False, False, True, True]

    def test_a_letter_to_a_channel_is_private(self, source):
        source.bot.write("For your eyes only", chat={"id": -1007, "type": "supergroup", "is_direct_messages": True})
        (message,) = source.look().messages
        assert message.private

    def test_a_comment_answers_what_it_stands_below(self, batch):
        assert batch.messages[1].answers == "-1001234567890:900"

    def test_what_our_own_side_answered_is_told(self, batch):
        assert batch.answered == {
            "-1001234567890:901": datetime.fromtimestamp(1795513380, UTC),
            "business:AbC_12-x:5003:77": datetime.fromtimestamp(1795513560, UTC),
        }

    def test_the_place_behind_the_last_update_is_kept(self, batch):
        assert json.loads(batch.cursor)["offset"] == 870014

    @pytest.mark.parametrize(
        ("thing", "text"),
        [
            ({"photo": [{}]}, "📷"),
            ({"voice": {"duration": 3}}, "🎤"),
            ({"video": {"file_name": "a\u202eb.mp4"}}, "🎥 a�b.mp4"),
            ({"document": {"file_name": "receipt.pdf"}}, "📎 receipt.pdf"),
            ({"sticker": {"emoji": "😡"}}, "😡"),
            ({"sticker": {}}, "❔"),
            (
                {"location": {"latitude": 1.0}, "venue": {"title": "Shop", "address": "Main Street"}},
                "📍 Shop Main Street",
            ),
            ({"location": {"latitude": 1.0}}, "📍"),
            ({"poll": {"question": "Who was ill?"}}, "📊 Who was ill?"),
            ({"contact": {"first_name": "Dana"}}, "👤 Dana"),
        ],
    )
    def test_what_has_no_words_is_shown_by_a_sign(self, source, bot, thing, text):
        bot.write(None, NOW - HOUR, **thing)
        (message,) = source.look().messages
        assert (message.text, message.readable) == (text, True)

    @pytest.mark.parametrize("text", ["/start", "/start@shop_bot", "/start abc", "  "])
    def test_what_only_opens_the_chat_is_no_message(self, source, bot, text):
        bot.write(text, NOW - HOUR)
        assert source.look().messages == ()

    def test_words_that_begin_like_it_are(self, source, bot):
        bot.write("/started being ill", NOW - HOUR)
        assert len(source.look().messages) == 1

    @pytest.mark.parametrize(
        "broken",
        [
            {"message_id": "x"},
            {"chat": None},
            {"chat": {"id": None}},
            {"date": 10**30},
            {"date": None},
            {"text": ["x"]},
            {"from": 7},
        ],
    )
    def test_a_broken_update_hides_no_other(self, source, bot, broken):
        bot.write("good", NOW - HOUR)
        bot.write("bad", NOW - HOUR).update(broken)
        bot.waiting += [7, None, {"update_id": 870_500, "message": 5}]
        messages = source.look().messages
        assert [one.text for one in messages if one.readable] == ["good"]
        assert sum(not one.readable for one in messages) == 4
        assert len({one.remote_id for one in messages}) == 5

    @pytest.mark.parametrize("depth", [100, 800, 930])
    def test_an_update_nested_without_end_hides_no_other(self, source, web, depth):
        good = {"update_id": 2, "message": {"message_id": 1, "date": 1, "chat": {"id": 1}, "text": "good"}}
        nested = '{"update_id": 1, "message": {"text": ' + "[" * depth + "]" * depth + "}}"
        loose = '{"message": {"text": ' + "[" * depth + "]" * depth + "}}"
        body = f'{{"ok": true, "result": [{nested}, {loose}, {json.dumps(good)}]}}'
        web.page(f"/bot{TOKEN}/getUpdates", body.encode())
        assert [one.text for one in source.look().messages] == ["good", "", ""]

    def test_an_unknown_author_has_an_empty_handle(self, source, bot):
        bot.write("x", NOW - HOUR, **{"from": None})
        assert source.look().messages[0].author == Author("")

    @pytest.mark.parametrize("name", ["a/b", "x" * 40, "\u202eevil", 7])
    def test_a_strange_name_is_a_number(self, source, bot, name):
        bot.write("x", NOW - HOUR, **{"from": {"id": 9, "username": name, "first_name": "A\u202eB"}})
        author = source.look().messages[0].author
        assert author == Author("9", "A\ufffdB")

    def test_a_broken_reply_is_still_a_message(self, source, bot):
        bot.write("x", NOW - HOUR, reply_to_message={"message_id": "y"})
        assert source.look().messages[0].answers == ""

    @pytest.mark.parametrize("body", [b"[]", b'{"ok": true}', b'{"ok": true, "result": {}}', b"5"])
    def test_an_answer_that_is_not_telegram_s_is_garbled(self, source, web, body):
        web.page(f"/bot{TOKEN}/getUpdates", body)
        with pytest.raises(Garbled) as caught:
            source.look()
        assert caught.value.key == "errors-telegram-strange"


class TestEdits:
    """A message that is changed is told anew, unless nothing of it was changed."""

    def edit(self, bot, message, text, minutes):
        when = message["date"] + 60 * minutes
        bot.tell("edited_message", {**message, "text": text, "edit_date": when})

    def test_a_changed_text_is_told_below_the_first(self, source, bot):
        message = bot.write("nice bread", NOW - HOUR)
        first = source.look()
        self.edit(bot, message, "nice bread", 1)  # Telegram says so when it made a preview of a link
        second = source.look(first.cursor)
        assert second.messages == ()
        self.edit(bot, message, "there was glass in the bread", 2)
        self.edit(bot, message, "there was GLASS in the bread", 3)
        (told,) = source.look(second.cursor).messages
        assert told.text == "there was GLASS in the bread"
        assert told.answers == first.messages[0].remote_id
        assert told.remote_id != first.messages[0].remote_id
        assert source.connector.can_answer(source.account, told)

    def test_a_change_of_something_never_seen_is_told(self, source, bot):
        self.edit(bot, {**bot.write("x"), "message_id": 5}, "changed", 1)
        bot.waiting = bot.waiting[1:]
        (told,) = source.look().messages
        assert (told.text, told.answers) == ("changed", "5001:5")

    def test_an_album_cut_in_two_by_the_end_of_a_look_is_one_message(self, source, bot):
        picture = {"photo": [{}], "media_group_id": "7"}
        bot.write(None, NOW - HOUR, caption="mould", **picture)
        first = source.look()
        bot.write(None, NOW - HOUR, **picture)
        bot.write(None, NOW - HOUR, photo=[{}])
        second = source.look(first.cursor)
        assert [one.text for one in (*first.messages, *second.messages)] == ["mould", "📷"]


class TestRefusals:
    """Every refusal made by hand is its named error."""

    @pytest.mark.parametrize(
        ("name", "error", "key"),
        [
            ("wrong token", LockedOut, "errors-telegram-token"),
            ("no token", LockedOut, "errors-telegram-token"),
            ("webhook", LockedOut, "errors-telegram-webhook"),
            ("another program", SourceError, "errors-telegram-twice"),
            ("too many", Limited, "errors-limited-until"),
            ("server trouble", Unreachable, "errors-server-trouble"),
        ],
    )
    def test_of_a_look(self, source, bot, name, error, key):
        bot.refused["getUpdates"] = (ERRORS[name]["error_code"], ERRORS[name])
        with pytest.raises(error) as caught:
            source.look()
        assert caught.value.key == key
        if error is Limited:
            assert caught.value.until == NOW + timedelta(seconds=35)

    @pytest.mark.parametrize(("told", "seconds"), [(10**9, 3600), (-5, 1), (0, 1)])
    def test_no_wait_is_longer_than_an_hour(self, source, bot, told, seconds):
        bot.refused["getUpdates"] = (429, {**ERRORS["too many"], "parameters": {"retry_after": told}})
        with pytest.raises(Limited) as caught:
            source.look()
        assert caught.value.until == NOW + timedelta(seconds=seconds)

    @pytest.mark.parametrize(
        ("name", "error", "key"),
        [
            ("blocked", Gone, "errors-telegram-blocked"),
            ("removed", Gone, "errors-telegram-blocked"),
            ("deleted", SourceError, "errors-telegram-refused"),
            ("too long", SourceError, "errors-telegram-refused"),
            ("moved", SourceError, "errors-telegram-refused"),
            ("too many", Limited, "errors-limited-until"),
            ("wrong token", LockedOut, "errors-telegram-token"),
            ("server trouble", Unclear, "errors-unclear"),
        ],
    )
    def test_of_an_answer(self, source, bot, name, error, key):
        bot.refused["sendMessage"] = (ERRORS[name]["error_code"], ERRORS[name])
        with pytest.raises(error) as caught:
            reply(source, "5001:12")
        assert caught.value.key == key
        assert [method for method, _ in bot.asked] == ["sendMessage"]


def message(remote_id):
    return Message(AccountId("a1"), remote_id, Author("@dana"), "x", NOW, "telegram")


def reply(source, remote_id, text="We are sorry 🥖"):
    return source.connector.reply(source.account, source.secrets, message(remote_id), text, "mark", source.http)


class TestAnswering:
    """In the chat where it was written, as an answer to it, as plain text."""

    @pytest.mark.parametrize(
        ("remote_id", "asked", "there"),
        [
            ("5001:12", {"chat_id": 5001}, "5001:901"),
            ("-1001:12:edited:1795513740", {"chat_id": -1001}, "-1001:901"),
            (
                "business:AbC_12-x:5003:12",
                {"chat_id": 5003, "business_connection_id": "AbC_12-x"},
                "business:AbC_12-x:5003:901",
            ),
        ],
    )
    def test_it_goes_where_it_belongs(self, source, bot, remote_id, asked, there):
        assert isinstance(source.connector, Speaker)
        assert source.connector.can_answer(source.account, message(remote_id))
        sent = reply(source, remote_id)
        assert bot.sent == [{**asked, "text": "We are sorry 🥖", "reply_parameters": {"message_id": 12}}]
        assert (sent.remote_id, sent.url) == (there, "")

    def test_an_answer_in_a_public_group_has_an_address(self, source, web):
        web.page(f"/bot{TOKEN}/sendMessage", (RECORDINGS / "sent.json").read_bytes())
        sent = reply(source, "-1001234567890:901")
        assert (sent.remote_id, sent.url) == ("-1001234567890:905", "https://t.me/mwangaza_bakery/905")

    @pytest.mark.parametrize(
        "remote_id", ["channel:-1005:31", "update:abc", "5001", "", "x:y:5001:12", "business:a/b:5:6", "5001:-12"]
    )
    def test_what_cannot_be_answered(self, source, bot, remote_id):
        assert not source.connector.can_answer(source.account, message(remote_id))
        if not remote_id.startswith("channel"):
            with pytest.raises(SourceError):
                reply(source, remote_id)
        assert bot.sent == []

    def test_a_lost_answer_is_unclear_and_cannot_be_looked_up(self, source, bot):
        bot.lost.add("sendMessage")
        with pytest.raises(Unclear) as caught:
            reply(source, "5001:12")
        assert TOKEN not in repr(caught.value)
        assert len(bot.sent) == 1
        with pytest.raises(Unclear):
            source.connector.find(
                source.account, source.secrets, message("5001:12"), "We are sorry 🥖", NOW, source.http
            )

    @pytest.mark.parametrize("body", [b'{"ok": true}', b'{"ok": true, "result": {}}', b"[]"])
    def test_an_answer_that_says_nothing_is_unclear(self, source, web, body):
        web.page(f"/bot{TOKEN}/sendMessage", body)
        with pytest.raises(Unclear):
            reply(source, "5001:12")

    def test_half_signs_are_made_whole(self, source, bot):
        reply(source, "5001:12", "broken \ud83d sign")
        assert bot.sent[0]["text"] == "broken \ufffd sign"
