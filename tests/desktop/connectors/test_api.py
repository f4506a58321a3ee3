"""Questions to a JSON interface over a real web server: what is sent, where a token goes, what a refusal means."""

import json
from datetime import UTC, datetime

import pytest

from desktop.connectors.api import Api
from desktop.connectors.http import PoliteHttp
from desktop.errors import Garbled, Limited, LockedOut, Unclear, Unreachable
from desktop.model.account import Secret

TOKEN = Secret("token-canary")


@pytest.fixture
def api(web, http):
    return Api(http, web.url + "/api", TOKEN)


def test_json_comes_back_and_the_token_goes_along(web, api):
    web.page("/api/things", b'{"a": ["\xd7\xa9"]}')
    assert api.get("/things", {"limit": 5, "types[]": ["one", "two"]}).data == {"a": ["ש"]}
    path, headers = web.asked[0]
    assert path == "/api/things?limit=5&types%5B%5D=one&types%5B%5D=two"
    assert headers["Authorization"] == "Bearer token-canary"
    assert "token-canary" not in repr(api)


def test_a_post_carries_json_or_a_form(web, api):
    web.page("/api/json", b"{}")
    web.page("/api/form", b"{}")
    api.post("/json", {"text": "שלום"})
    api.post("/form", form={"text": "a b"})
    assert json.loads(web.bodies[0]) == {"text": "שלום"}
    assert web.bodies[1] == b"text=a+b"


def test_the_next_page_is_named_by_the_link_header(web, api):
    web.page("/api/a", b"[]", Link=f'<{web.url}/api/a?max_id=3>; rel="next", <{web.url}/api/a?min_id=9>; rel="prev"')
    web.page("/api/b", b"[]", Link='<https://elsewhere.example/api/a?max_id=3>; rel="next"')
    assert api.get("/a").next() == f"{web.url}/api/a?max_id=3"
    assert api.get("/b").next() == ""


def test_the_token_goes_to_no_other_host(web, another_web, api):
    another_web.page("/api/a", b"{}")
    with pytest.raises(Garbled):
        api.get(f"{another_web.url}/api/a")
    web.pages["/api/moved"] = lambda handler: handler.say(302, Location=f"{another_web.url}/api/a")
    api.get("/moved")
    assert "Authorization" not in another_web.asked[0][1]


def test_a_refusal_is_a_named_error_and_may_be_named_better(web, http):
    web.page("/api/a", b'{"error": "worn out"}', status=400)
    web.page("/api/b", b"<html>", status=401)
    seen = []

    def named(answer, data):
        seen.append((answer.status, data))
        return LockedOut("errors-sign-in-again") if data == {"error": "worn out"} else None

    api = Api(http, web.url + "/api", named=named)
    with pytest.raises(LockedOut) as caught:
        api.get("/a")
    assert caught.value.key == "errors-sign-in-again"
    with pytest.raises(LockedOut) as caught:
        api.get("/b")
    assert caught.value.key == "errors-locked-out"
    assert seen == [(400, {"error": "worn out"}), (401, None)]


@pytest.mark.parametrize("reset", ["2026-11-24T12:05:00.000Z", "1795521900", "300"])
def test_a_limit_names_its_end_in_iso_epoch_or_seconds(web, reset):
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    web.page("/a", b"{}", status=429, X_RateLimit_Reset=reset)
    web.page("/b", b"{}", X_RateLimit_Remaining="0", X_RateLimit_Reset=reset)
    api = Api(PoliteHttp(now=lambda: now, deadline=5), web.url)
    with pytest.raises(Limited) as caught:
        api.get("/a")
    assert caught.value.until == datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
    assert api.get("/b").answer.not_before == datetime(2026, 11, 24, 12, 5, tzinfo=UTC)


def test_what_is_no_json_says_so(web, api):
    web.page("/api/a", b"<html>")
    with pytest.raises(Garbled) as caught:
        api.get("/a")
    assert caught.value.key == "errors-answer-no-data"


class TestSaying:
    """What is published is published once; where nobody knows whether it was, that is said."""

    def test_it_is_sent_once(self, web, api):
        web.page("/api/say", b'{"id": "1"}')
        assert api.say("/say", {"text": "hello"}).data == {"id": "1"}
        assert len(web.asked) == 1

    def test_a_refusal_is_certain(self, web, api):
        web.page("/api/say", b"{}", status=422)
        with pytest.raises(Garbled):
            api.say("/say", {})

    def test_a_refusal_that_is_named_better_is_certain(self, web, http):
        web.page("/api/say", b"{}", status=422)
        api = Api(http, web.url + "/api", named=lambda answer, data: Garbled("errors-sign-in"))
        with pytest.raises(Garbled) as caught:
            api.say("/say", {})
        assert caught.value.key == "errors-sign-in"

    def test_nobody_there_is_certain(self, http):
        with pytest.raises(Unreachable):
            Api(http, "http://127.0.0.1:1").say("/say", {})

    @pytest.mark.parametrize("how", ["cut", "server trouble", "half"])
    def test_no_clear_answer_is_unclear(self, web, api, how):
        web.page("/api/say", b"{}", status=502)
        if how == "cut":
            web.pages["/api/say"] = lambda handler: handler.connection.close()
        if how == "half":
            web.raw("/api/say", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{")
        with pytest.raises(Unclear):
            api.say("/say", {})
        assert len(web.asked) == 1
