"""The polite door against a server that misbehaves: each trouble its own sentence, all within the deadline."""

import gc
import gzip
import logging
import socket
import threading
import time
import traceback
import zlib
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors.gate import is_private
from desktop.connectors.http import CLOCK_NAMES, USER_AGENT, PoliteHttp
from desktop.errors import Garbled, Gone, Limited, LockedOut, SourceError, Unreachable

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CANARY = "token-canary-4711"


def refused(http, url, **more):
    with pytest.raises(SourceError) as caught:
        http.get(url, **more)
    return caught.value


# -- what comes back --------------------------------------------------------------------------


def test_an_answer_is_read_whole(web, http):
    answer = http.get(web.page("/a", b"body", "text/plain", ETag='"1"'))
    assert (answer.status, answer.body, answer.url) == (200, b"body", web.url + "/a")
    assert answer.headers["etag"] == '"1"'
    assert web.asked[0][1]["User-Agent"] == USER_AGENT
    assert "Utulivu/" in USER_AGENT


def test_a_conditional_question_gets_its_304(web, http):
    web.pages["/a"] = lambda handler: handler.say(304 if handler.headers["If-None-Match"] == '"1"' else 200)
    assert http.get(web.url + "/a", headers={"If-None-Match": '"1"'}).status == 304


@pytest.mark.parametrize("pack", [gzip.compress, lambda raw: gzip.compress(raw[:3]) + gzip.compress(raw[3:])])
def test_a_packed_body_is_unpacked(web, http, pack):
    assert http.get(web.page("/a", pack(b"0123456789"), Content_Encoding="gzip")).body == b"0123456789"


@pytest.mark.parametrize("pack", [zlib.compress, lambda raw: zlib.compress(raw)[2:-4]])
def test_both_kinds_of_deflate_are_unpacked(web, http, pack):
    assert http.get(web.page("/a", pack(b"0123456789"), Content_Encoding="deflate")).body == b"0123456789"


# -- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "error", "key"),
    [
        (401, LockedOut, "errors-locked-out"),
        (403, LockedOut, "errors-locked-out"),
        (404, Gone, "errors-gone"),
        (410, Gone, "errors-gone"),
        (429, Limited, "errors-limited"),
        (400, Garbled, "errors-answer-odd"),
        (204, Garbled, "errors-answer-odd"),
        (300, Garbled, "errors-answer-odd"),
        (408, Unreachable, "errors-server-trouble"),
        (500, Unreachable, "errors-server-trouble"),
        (503, Unreachable, "errors-server-trouble"),
        (511, Unreachable, "errors-portal"),
    ],
)
def test_each_status_is_its_error(web, http, status, error, key):
    problem = refused(http, web.page("/a", b"", status=status))
    assert type(problem) is error
    assert problem.key == key


@pytest.mark.parametrize(
    ("status", "said", "seconds"),
    [
        (429, "120", 120),
        (503, "60", 60),
        (429, "Tue, 24 Nov 2026 12:05:00 GMT", 300),
        (429, "0", 1),
        (429, "999999999999", 3600),
        (429, "Tue, 24 Nov 2020 12:05:00 GMT", 1),
    ],
)
def test_retry_after_is_obeyed_between_a_second_and_an_hour(web, status, said, seconds):
    problem = refused(PoliteHttp(now=lambda: NOW), web.page("/a", b"", status=status, Retry_After=said))
    assert isinstance(problem, Limited)
    assert problem.until == NOW + timedelta(seconds=seconds)
    assert problem.key == "errors-limited-until"
    assert problem.values["moment"] == problem.until


def test_a_silly_retry_after_is_no_moment(web, http):
    problem = refused(http, web.page("/a", b"", status=429, Retry_After="soon, maybe"))
    assert (type(problem), problem.key) == (Limited, "errors-limited")
    assert problem.until is None


# -- redirects --------------------------------------------------------------------------------


def test_redirects_are_followed(web, http):
    web.pages["/a"] = lambda handler: handler.say(301, Location="b?x=1")
    web.pages["/b"] = lambda handler: handler.say(308, Location=web.url + "/c")
    web.page("/c", b"here")
    answer = http.get(web.url + "/a")
    assert (answer.body, answer.url) == (b"here", web.url + "/c")


def test_a_loop_ends(web, http):
    web.pages["/a"] = lambda handler: handler.say(302, Location="/a")
    assert refused(http, web.url + "/a").key == "errors-too-many-redirects"
    assert len(web.asked) == 6


@pytest.mark.parametrize("target", ["file:///etc/hostname", "ftp://127.0.0.1/", "javascript:alert(1)"])
def test_only_web_addresses_are_followed(web, http, target):
    web.pages["/a"] = lambda handler: handler.say(302, Location=target)
    assert refused(http, web.url + "/a").key == "errors-redirect-strange"


def test_secrets_stay_with_the_host_they_are_for(web, another_web, http):
    another_web.page("/b", b"there")
    web.pages["/same"] = lambda handler: handler.say(302, Location="/a")
    web.pages["/a"] = lambda handler: handler.say(302, Location=another_web.url + "/b")
    secret = {"Authorization": f"Bearer {CANARY}", "X-Api-Key": CANARY, "Cookie": CANARY, "If-None-Match": '"1"'}
    assert http.get(web.url + "/same", headers=secret).body == b"there"
    assert web.asked[1][1]["X-Api-Key"] == CANARY
    assert CANARY not in str(another_web.asked)
    assert another_web.asked[0][1]["If-None-Match"] == '"1"'


def test_a_password_in_the_address_stays_with_its_host(web, another_web, http):
    another_web.page("/b", b"there")
    web.pages["/a"] = lambda handler: handler.say(302, Location=another_web.url.replace("://", "://me:you@") + "/b")
    http.get(web.url.replace("://", f"://owner:{CANARY}@") + "/a")
    assert web.asked[0][1]["Authorization"].startswith("Basic ")
    assert "Authorization" not in another_web.asked[0][1]


def test_a_public_page_cannot_send_us_into_the_private_network(web, another_web):
    """127.0.0.1 plays a public address here, 127.0.0.2 a private one."""
    another_web.page("/inside", b"secret of the router")
    web.pages["/a"] = lambda handler: handler.say(302, Location=another_web.url + "/inside")
    strict = PoliteHttp(deadline=5, private=lambda address: address == "127.0.0.2")
    assert refused(strict, web.url + "/a").key == "errors-redirect-private"
    assert another_web.asked == []
    assert strict.get(another_web.url + "/inside").body  # typed by the owner: allowed


def test_the_address_a_name_leads_to_is_what_counts(web):
    """A harmless name may lead into the private network: the address is judged, not the name."""
    web.pages["/a"] = lambda handler: handler.say(302, Location=f"http://localhost:{web.port}/b")
    web.page("/b", b"inside")
    judged = iter([False, True, True, True])  # the first address counts as public, what localhost leads to as private
    assert (
        refused(PoliteHttp(deadline=5, private=lambda _: next(judged)), web.url + "/a").key == "errors-redirect-private"
    )


def test_private_addresses_can_be_closed_altogether(web):
    web.page("/a", b"x")
    assert refused(PoliteHttp(allow_private=False), web.url + "/a").key == "errors-redirect-private"
    assert refused(PoliteHttp(allow_private=False), f"http://localhost:{web.port}/a").key == "errors-redirect-private"
    assert web.asked == []


PRIVATE = """
127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 224.0.0.1 255.255.255.255
::1 :: fe80::1 fe80::1%eth0 fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1::
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_addresses_that_are_nobodys_business(address):
    assert is_private(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_of_the_internet(address):
    assert not is_private(address)


# -- broken and hostile answers ---------------------------------------------------------------


def test_nobody_listens(http):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert refused(http, f"http://127.0.0.1:{port}/").key == "errors-connection-refused"


def test_no_such_host(http):
    problem = refused(http, "http://no-such-host.invalid/")
    assert problem.key in ("errors-host-unknown", "errors-no-network")  # a computer without any network says the latter


@pytest.mark.parametrize(
    "url", ["", "x", "http://", "ftp://example.com/", "http://[::bad/", "http://exa mple.com/\x00"]
)
def test_what_is_no_address(http, url):
    assert refused(http, url).key == "errors-address-invalid"


def test_cut_off_before_and_after_the_head(web, http):
    web.pages["/a"] = lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)
    assert refused(http, web.url + "/a").key == "errors-cut-off"
    web.raw("/b", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
    assert refused(http, web.url + "/b").key == "errors-cut-short"


def test_half_a_packed_body_is_not_taken_for_whole(web, http):
    packed = gzip.compress(b"0123456789" * 1000)
    assert refused(http, web.page("/a", packed[: len(packed) // 2], Content_Encoding="gzip")).key == "errors-cut-short"


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd"])
def test_what_cannot_be_unpacked(web, http, encoding):
    assert refused(http, web.page("/a", b"no such thing", Content_Encoding=encoding)).key == "errors-packed-strangely"


def test_not_even_http(web, http):
    assert refused(http, web.raw("/a", b"SSH-2.0-OpenSSH\r\n\r\n")).key == "errors-not-web"


def test_headers_without_end(web, http):
    assert refused(http, web.raw("/a", b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 300_000)).key == "errors-not-web"


def test_a_bomb_is_stopped_while_it_unpacks(web):
    bomb = gzip.compress(bytes(50_000_000), 9)
    http = PoliteHttp(largest=1_000_000)
    problem = refused(http, web.page("/a", bomb, Content_Encoding="gzip"))
    assert (problem.key, problem.values) == ("errors-too-large", {"megabytes": 1})


def test_an_endless_body_is_stopped(web):
    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(bytes(65_536))

    web.pages["/a"] = endless
    assert refused(PoliteHttp(largest=1_000_000), web.url + "/a").key == "errors-too-large"


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"], ids=["headers", "body"])
def test_a_slow_drip_is_stopped_by_the_deadline(web, head):
    stop = threading.Event()

    def drip(handler):
        handler.wfile.write(head or b"HTTP/1.1 200 OK\r\nX: ")
        while not stop.wait(0.05):
            handler.wfile.write(b"y")

    web.pages["/a"] = drip
    begun = time.monotonic()
    problem = refused(PoliteHttp(deadline=0.6), web.url + "/a")
    took = time.monotonic() - begun
    stop.set()
    assert problem.key == ("errors-too-slow" if head else "errors-timed-out")
    assert took < 2


def test_silence_is_stopped_by_the_deadline(web):
    stop = threading.Event()
    web.pages["/a"] = lambda handler: stop.wait(5)
    assert refused(PoliteHttp(deadline=0.4), web.url + "/a").key == "errors-timed-out"
    stop.set()


# -- certificates -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "key"),
    [
        ({}, ""),
        ({"start": -60, "days": 30}, "errors-certificate-expired"),
        ({"start": 10, "days": 30}, "errors-certificate-not-yet"),
        ({"host": "other.example.com"}, "errors-certificate-wrong-host"),
        ({"own": True}, "errors-certificate-untrusted"),
    ],
    ids=["good", "expired", "not yet", "wrong host", "self-signed"],
)
def test_each_certificate_has_its_sentence(certificates, secure_web, made, key):
    server = secure_web(certificates.server(**made)[0])
    server.page("/a", b"private")
    http = PoliteHttp(deadline=5, ssl_context=certificates.client())
    if not key:
        assert http.get(server.url + "/a").body == b"private"
    else:
        assert refused(http, server.url + "/a").key == key
        assert server.asked == []


def test_the_system_decides_whom_to_trust(certificates, secure_web):
    server = secure_web(certificates.server()[0])
    assert refused(PoliteHttp(deadline=5), server.url + "/a").key == "errors-certificate-untrusted"


def test_no_step_back_from_https_to_http(certificates, secure_web, web):
    server = secure_web(certificates.server()[0])
    server.pages["/a"] = lambda handler: handler.say(302, Location=web.page("/b", b"x"))
    http = PoliteHttp(deadline=5, ssl_context=certificates.client())
    assert refused(http, server.url + "/a").key == "errors-redirect-unsafe"
    assert web.asked == []


def test_a_plain_server_where_tls_is_asked_for(web, http):
    assert refused(http, web.url.replace("http:", "https:") + "/a").key == "errors-not-secure"


# -- secrets and the surroundings -------------------------------------------------------------


@pytest.mark.parametrize(
    "act",
    [
        lambda handler: handler.say(403),
        lambda handler: handler.say(302, Location="file:///x"),
        lambda handler: handler.wfile.write(b"nonsense\r\n\r\n"),
        lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx"),
        lambda handler: handler.say(200, b"x", Content_Encoding="br"),
    ],
    ids=["status", "redirect", "no http", "cut short", "packed"],
)
def test_the_address_is_in_no_exception_and_no_log(web, http, act, caplog):
    caplog.set_level(logging.DEBUG)
    web.pages["/a"] = act
    problem = refused(http, f"{web.url}/a?access_token={CANARY}")
    assert CANARY not in "".join(traceback.format_exception(problem)) + caplog.text + repr(problem)


def test_the_address_is_not_shown_with_the_answer(web, http, caplog):
    caplog.set_level(logging.DEBUG)
    web.page("/a", b"x")
    assert CANARY not in repr(http.get(f"{web.url}/a?access_token={CANARY}")) + caplog.text


def test_the_environment_changes_nothing(web, http, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert http.get(web.page("/a", b"x")).status == 200
    assert "Authorization" not in web.asked[0][1]


def test_several_threads_at_once(web, http):
    web.page("/a", b"x")
    found = []
    threads = [threading.Thread(target=lambda: found.append(http.get(web.url + "/a").body)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == [b"x"] * 8


# -- nothing is left over ---------------------------------------------------------------------


def connections():
    return sum(type(one).__module__ == "asyncio.selector_events" for one in gc.get_objects())


@pytest.fixture
def uncollected():
    """Nobody looks for circles: what is gone went by itself."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_no_connection_outlives_its_answer(web, http, uncollected):
    before = connections()
    assert http.get(web.page("/a", b"x")).body == b"x"
    assert connections() == before


def test_no_secure_connection_outlives_its_answer(certificates, secure_web, uncollected):
    server, before = secure_web(certificates.server()[0]), connections()
    assert PoliteHttp(deadline=5, ssl_context=certificates.client()).get(server.page("/a", b"x")).body == b"x"
    assert connections() == before


def test_the_names_of_the_clocks_figures_are_held():
    named = vars(time.get_clock_info("monotonic"))
    assert all(any(name is held for held in CLOCK_NAMES) for name in named)
