"""What the invented platforms of the tests share: answers in JSON, what was asked, recordings of refusals."""

import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

RECORDINGS = Path(__file__).parents[2] / "recordings"
SHARED = Path(__file__).parents[4] / "shared" / "servers" / "recordings"


def says(handler, data, status=200, **headers):
    handler.say(status, json.dumps(data).encode(), Content_Type="application/json", **headers)


def asked(handler):
    """The query of a request by name."""
    return dict(parse_qsl(urlsplit(handler.path).query, keep_blank_values=True))


def refusal(name):
    """A hand-made refusal: its body, and the status that the body names."""
    return json.loads((RECORDINGS / f"{name}.json").read_text(encoding="utf-8"))


def shared(name):
    """A recording of other people's making, which is not in this repository."""
    file = SHARED / name
    if not file.exists():
        pytest.skip("the recordings of other people's data are not on this computer")
    return json.loads(file.read_text(encoding="utf-8"))


def look_through(connector, account, secrets, http, cursor=""):
    """Every round of a look, as the watch makes them: all messages, all answered, the last cursor."""
    messages, answered = [], {}
    for _ in range(200):
        batch = connector.fetch(account, secrets, cursor, http)
        messages += batch.messages
        answered |= batch.answered
        cursor = batch.cursor
        if not batch.more:
            return messages, answered, cursor
    raise AssertionError("the look never ends")
