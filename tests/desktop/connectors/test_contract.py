"""What every connector promises, on real servers: a new one inherits this by naming its source."""

import traceback
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from xml.sax.saxutils import escape

import pytest

from desktop.connectors import CONNECTORS
from desktop.connectors.feed import Feed
from desktop.connectors.mail import Mail
from desktop.errors import Gone, LockedOut, SecretMissing, SourceError, Unreachable, VaultError
from desktop.model.account import Account, AccountId, Secret

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CANARY = "hunter2-canary"
HEBREW, ARABIC, EMOJI = "הלחם היה ישן ומאכזב", "الخبز كان قديما", "👨‍👩‍👧 🥖😟"


class FeedSource:
    """A private feed on a web server of our own."""

    def __init__(self, web, http):
        self.web, self.http, self.items = web, http, []
        self.connector = Feed(now=lambda: NOW)
        self.account = Account(AccountId("a1"), "feed", "Feed", {"private": "yes"}, ("address",))
        self.secrets = {"address": Secret(f"{web.url}/feed?token={CANARY}")}
        self.show()

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            self.items.insert(0, (f"id-{len(self.items)}", text, at + timedelta(minutes=number)))
        self.show()

    def show(self):
        items = "".join(
            f"<item><guid>{id}</guid><title>{escape(text)}</title><pubDate>{format_datetime(at)}</pubDate></item>"
            for id, text, at in self.items
        )
        feed = f"<rss version='2.0'><channel><title>Feed</title>{items}</channel></rss>"
        self.web.page("/feed", feed.encode())

    def refuse(self):
        self.web.page("/feed", b"", status=403)

    def vanish(self):
        self.web.page("/feed", b"", status=410)

    def close(self):
        self.web.close()
        self.web.close = lambda: None


class MailSource:
    """A mailbox on a Dovecot of our own."""

    def __init__(self, dovecot):
        self.dovecot, self.http = dovecot, None
        self.connector = Mail(now=lambda: NOW, ssl_context=dovecot.client_context, deadline=10)
        settings = {"server": "localhost", "port": str(dovecot.port), "user": dovecot.user}
        self.account = Account(AccountId("a1"), "mail", "Mail", settings, ("password",))
        self.secrets = {"password": Secret(dovecot.password)}

    def put(self, *texts, at=NOW):
        for number, text in enumerate(texts):
            mail = EmailMessage()
            mail["From"], mail["Subject"] = "Dana <dana@example.com>", text
            mail["Date"] = format_datetime(at + timedelta(minutes=number))
            mail["Message-ID"] = f"<{number}.{at.timestamp()}@example.com>"
            mail.set_content(text)
            self.dovecot.append(mail.as_bytes(), arrived=at)

    def refuse(self):
        self.secrets = {"password": Secret(CANARY)}

    def vanish(self):
        self.account = Account(
            AccountId("a1"), "mail", "Mail", {**self.account.settings, "folder": "Gone"}, ("password",)
        )

    def close(self):
        self.account = Account(AccountId("a1"), "mail", "Mail", {**self.account.settings, "port": "1"}, ("password",))


class Contract:
    """The promises; a subclass gives the fixture ``source``."""

    @staticmethod
    def look(source, cursor=""):
        return source.connector.fetch(source.account, source.secrets, cursor, source.http)

    def test_it_names_its_fields_and_stands_in_the_table(self, source):
        assert [one.kind for one in CONNECTORS].count(source.connector.kind) == 1
        assert source.connector.kind.id == source.account.kind
        assert source.connector.kind.every >= timedelta(minutes=5)

    def test_oldest_first(self, source):
        source.put("later", at=NOW - timedelta(hours=1))
        source.put("first", at=NOW - timedelta(hours=3))
        batch = self.look(source)
        assert [message.text for message in batch.messages] == ["first", "later"]
        assert [message.sent_at for message in batch.messages] == sorted(m.sent_at for m in batch.messages)

    def test_a_second_look_gives_nothing_twice(self, source):
        source.put("one", "two", at=NOW - timedelta(hours=2))
        first = self.look(source)
        assert len(first.messages) == 2
        assert self.look(source, first.cursor).messages == ()
        source.put("three", at=NOW - timedelta(hours=1))
        third = self.look(source, first.cursor)
        assert [message.text for message in third.messages] == ["three"]
        assert self.look(source, third.cursor).messages == ()
        assert len({m.remote_id for m in (*first.messages, *third.messages)}) == 3

    def test_every_direction_and_emoji_survive(self, source):
        source.put(HEBREW, ARABIC, EMOJI, at=NOW - timedelta(hours=1))
        assert [message.text.split("\n")[0] for message in self.look(source).messages] == [HEBREW, ARABIC, EMOJI]

    def test_messages_belong_to_the_account_and_are_dated(self, source):
        source.put("hello", at=NOW - timedelta(hours=1))
        (message,) = self.look(source).messages
        assert message.account_id == source.account.id
        assert message.sent_at == NOW - timedelta(hours=1)
        assert message.platform
        assert message.readable

    def test_nothing_comes_from_the_future(self, source):
        source.put("tomorrow", at=NOW + timedelta(days=1))
        assert all(message.sent_at <= NOW for message in self.look(source).messages)

    def test_a_broken_cursor_is_a_first_look(self, source):
        source.put("hello")
        for broken in ("no json", "[]", "{}", '{"seen": 3}', '{"validity": "x"}', "null"):
            assert len(self.look(source, broken).messages) == 1

    def test_check_says_what_is_there(self, source):
        source.put("one", "two", at=NOW - timedelta(hours=1))
        checked = source.connector.check(source.account, source.secrets, source.http)
        assert checked.items == 2
        assert checked.suggested_label
        assert checked.sentence.key.startswith("check-")

    @pytest.mark.parametrize(
        ("how", "error"), [("refuse", LockedOut), ("vanish", Gone), ("close", Unreachable)], ids=lambda one: str(one)
    )
    def test_each_refusal_is_its_named_error(self, source, how, error):
        getattr(source, how)()
        for ask in (
            lambda: self.look(source),
            lambda: source.connector.check(source.account, source.secrets, source.http),
        ):
            with pytest.raises(error) as caught:
                ask()
            self._keeps_the_secret(source, caught.value)

    def test_no_secret_is_shown_when_it_works(self, source):
        source.put("hello")
        batch = self.look(source)
        checked = source.connector.check(source.account, source.secrets, source.http)
        for secret in source.secrets.values():
            assert secret.reveal() not in repr((batch, checked, source.connector))
        assert CANARY not in repr((batch, checked))

    @staticmethod
    def _keeps_the_secret(source, error):
        told = "".join(traceback.format_exception(error)) + repr(error) + str(error.values)
        assert error.__cause__ is None
        assert error.__context__ is None
        for secret in source.secrets.values():
            assert secret.reveal() not in told
        assert CANARY not in told


class TestFeed(Contract):
    @pytest.fixture
    def source(self, web, http):
        return FeedSource(web, http)


class TestMail(Contract):
    @pytest.fixture
    def source(self, dovecot):
        return MailSource(dovecot)

    def test_a_missing_password_says_so(self, source):
        source.secrets = {}
        with pytest.raises(SecretMissing) as caught:
            self.look(source)
        assert isinstance(caught.value, VaultError)
        assert not isinstance(caught.value, SourceError)
