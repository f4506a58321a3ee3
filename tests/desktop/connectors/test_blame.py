"""Each trouble is told at the field whose answer mends it, in every kind of account."""

import pytest

from desktop.connectors import CONNECTORS
from desktop.content.words import Words

KINDS = {connector.kind.id: connector.kind for connector in CONNECTORS}
TYPED = {"feed": "address", "mail": "server", "mastodon": "server", "bluesky": "server", "reddit": "address"}
"""Where the kinds are looked for whose server or address the owner types."""
UNMENDED = (
    *("errors-no-network", "errors-portal", "errors-server-trouble", "errors-limited", "errors-cut-off"),
    *("errors-google-quota", "errors-telegram-twice", "errors-mail-unavailable", "errors-vault-locked"),
)


@pytest.mark.parametrize("trouble", ["host-unknown", "connection-refused", "certificate-wrong-host", "gone-check"])
@pytest.mark.parametrize(("kind", "field"), TYPED.items())
def test_a_server_that_is_not_there_is_told_where_it_was_typed(kind, field, trouble):
    assert KINDS[kind].mended_by(f"errors-{trouble}", {field: "https://nowhere.example"}) == field


@pytest.mark.parametrize(
    ("kind", "trouble", "field"),
    [
        ("feed", "feed-page", "address"),
        ("feed", "address-holds-password", "private"),
        ("mail", "mail-login", "password"),
        ("mail", "mail-folder", "folder"),
        ("outlook", "mail-sign-in", "token"),
        ("mastodon", "mastodon-server", "server"),
        ("mastodon", "sign-in-again", "token"),
        ("bluesky", "bluesky-password", "password"),
        ("telegram", "telegram-token", "token"),
        ("youtube", "youtube-no-channel", "channel"),
        ("youtube", "google-key", "key"),
        ("facebook", "facebook-page", "page"),
        ("facebook", "graph-proof", "client_secret"),
        ("instagram", "graph-permission", "token"),
        ("google_business", "google-place", "location"),
        ("reddit", "reddit-address", "address"),
        ("x", "x-no-user", "handle"),
        ("x", "x-token", "key"),
        ("x", "x-cap-odd", "cap"),
        ("x", "sign-in-again", "token"),
    ],
)
def test_a_trouble_of_a_kind_is_told_at_the_field_that_mends_it(kind, trouble, field):
    assert KINDS[kind].mended_by(f"errors-{trouble}", {}) == field


def test_a_port_that_is_not_the_usual_one_is_what_is_wrong():
    mail = KINDS["mail"]
    for trouble in ("mail-no-answer", "timed-out", "mail-not-secure", "mail-strange"):
        odd, usual = ({"server": "imap.example", "port": port} for port in ("143", "993"))
        assert mail.mended_by(f"errors-{trouble}", odd) == "port"
        assert mail.mended_by(f"errors-{trouble}", usual) == "server"
    assert mail.mended_by("errors-host-unknown", {"server": "imap.example", "port": "143"}) == "server"


@pytest.mark.parametrize("trouble", UNMENDED)
def test_what_no_answer_mends_is_told_at_no_field(trouble):
    assert {kind.mended_by(trouble, {}) for kind in KINDS.values()} == {""}


def test_every_trouble_that_a_field_mends_has_its_sentence():
    words = Words("en")
    mended = {trouble for kind in KINDS.values() for field in kind.fields for trouble in field.mends}
    assert [trouble for trouble in sorted(mended) if not words.has(trouble)] == []
