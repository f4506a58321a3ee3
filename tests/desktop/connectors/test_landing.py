"""Where the browser comes back: only the one answer is taken, whatever else knocks."""

import socket
import threading
import time
from concurrent.futures import Future

import pytest

from desktop.connectors import landing as doors
from desktop.connectors.landing import LARGEST, MOST_GUESTS, Landing, Page
from desktop.errors import SourceError, Unreachable


@pytest.fixture
def landing():
    """One that waits on a thread; ``landing.outcome`` is what it gives."""
    here = Landing()
    here.outcome = waiting(here)
    yield here
    here.stop()
    here.thread.join(5)
    here.close()


def waiting(here, seconds=30.0):
    outcome = Future()

    def work():
        try:
            outcome.set_result(here.wait(show, seconds))
        except Exception as problem:
            outcome.set_exception(problem)

    here.thread = threading.Thread(target=work, daemon=True)
    here.thread.start()
    return outcome


def show(brought):
    return Page(f"<p>{len(brought)}</p>", "sha256-x", brought.get("state") == "right")


def knock(here, request, *, end=False):
    """Send raw bytes; gives all that comes back."""
    with socket.create_connection(port_of(here), 5) as line:
        line.sendall(request)
        if end:
            line.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: line.recv(65536), b""))


def port_of(here):
    host, port = here.address.removeprefix("http://").rstrip("/").split(":")
    return host, int(port)


def get(here, target, host=None, method="GET"):
    name = here.address.split("/")[2] if host is None else host
    return f"{method} {target} HTTP/1.1\r\nHost: {name}\r\nUser-Agent: x\r\n\r\n".encode()


def test_it_listens_on_this_computer_only(landing):
    assert port_of(landing)[0] == "127.0.0.1"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port_of(landing)[1]), 1)


def test_what_belongs_is_taken_once_and_the_door_closes(landing):
    said = knock(landing, get(landing, "/?state=right&code=a%20b%2Bc"))
    assert landing.outcome.result(5) == {"state": "right", "code": "a b+c"}
    head, _, body = said.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert body == b"<p>2</p>"
    for field in (
        b"Cache-Control: no-store",
        b"Referrer-Policy: no-referrer",
        b"Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
        b"frame-ancestors 'none'; style-src 'sha256-x'",
        b"X-Content-Type-Options: nosniff",
    ):
        assert field in head
    landing.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(port_of(landing), 1)


@pytest.mark.parametrize(
    ("target", "host", "method", "status"),
    [
        ("/favicon.ico", None, "GET", 404),
        ("/callback?state=right&code=x", None, "GET", 404),
        ("//?state=right&code=x", None, "GET", 404),
        ("/?state=right&code=x", None, "POST", 405),
        ("/?state=right&code=x", None, "HEAD", 405),
        ("/?state=right&code=x", "evil.example", "GET", 400),
        ("/?state=right&code=x", "localhost", "GET", 400),
        ("/?state=right&code=x", "127.0.0.1", "GET", 400),
        ("/?state=right&code=x", "127.0.0.1:1\r\nHost: 127.0.0.1:1", "GET", 400),
        ("/?state=wrong&code=x", None, "GET", 400),
        ("/?code=x", None, "GET", 400),
        ("/", None, "GET", 400),
        ("/?state=right&state=right", None, "GET", 400),
        ("/?state=right&code=%ff", None, "GET", 400),
        ("/?state=right&" + "&".join(f"x{n}=1" for n in range(60)), None, "GET", 400),
        ("http://127.0.0.1/?state=right", None, "GET", 404),
    ],
)
def test_everything_else_is_turned_away_and_the_waiting_goes_on(landing, target, host, method, status):
    said = knock(landing, get(landing, target, host, method))
    assert int(said.split()[1]) == status
    assert not landing.outcome.done()
    knock(landing, get(landing, "/?state=right"))
    assert landing.outcome.result(5) == {"state": "right"}


@pytest.mark.parametrize(
    "noise",
    [
        b"",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"GET /\r\n\r\n",
        b"\r\n\r\n",
        b"\0" * 100 + b"\r\n\r\n",
        b"GET /?state=right",
    ],
)
def test_noise_is_survived(landing, noise):
    knock(landing, noise, end=True)
    knock(landing, get(landing, "/?state=right"))
    assert landing.outcome.result(5) == {"state": "right"}


def test_a_huge_request_is_cut_off(landing):
    request = get(landing, "/?state=right&code=" + "x" * 10_000_000)
    with socket.create_connection(port_of(landing), 5) as line, pytest.raises(ConnectionError):
        line.sendall(request * 3)
    knock(landing, get(landing, "/?state=right&code=" + "x" * (LARGEST - 200)))
    assert len(landing.outcome.result(5)["code"]) == LARGEST - 200


def test_a_request_in_pieces_is_one_request(landing):
    whole = get(landing, "/?state=right&code=x")
    with socket.create_connection(port_of(landing), 5) as line:
        for at in range(0, len(whole), 7):
            line.sendall(whole[at : at + 7])
        assert b" 200 " in line.recv(65536)
    assert landing.outcome.result(5)["code"] == "x"


def test_silent_connections_neither_hold_it_up_nor_use_it_up(landing):
    idle = [socket.create_connection(port_of(landing), 5) for _ in range(MOST_GUESTS * 2)]
    knock(landing, get(landing, "/?state=right"))
    assert landing.outcome.result(5) == {"state": "right"}
    assert len(landing._guests) <= MOST_GUESTS
    for line in idle:
        line.close()


def test_a_connection_that_says_nothing_is_closed(monkeypatch):
    monkeypatch.setattr(doors, "LINGER", 0.05)
    here = Landing()
    here.outcome = waiting(here)
    with socket.create_connection(port_of(here), 5) as line:
        assert line.recv(1) == b""
    here.stop()
    assert here.outcome.result(5) is None
    here.close()


def test_it_can_be_stopped_at_once_before_and_while_it_waits(landing):
    began = time.monotonic()
    landing.stop()
    assert landing.outcome.result(5) is None
    early = Landing()
    early.stop()
    assert early.wait(show, 30) is None
    early.close()
    early.stop()  # too late: nothing happens
    assert time.monotonic() - began < 5


def test_nobody_came():
    here = Landing()
    with pytest.raises(Unreachable) as trouble:
        here.wait(show, 0.05)
    assert trouble.value.key == "errors-sign-in-late"
    here.close()


def test_a_platform_that_knows_the_address_beforehand_finds_its_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    here = Landing(port)
    assert here.address == f"http://127.0.0.1:{port}/"
    with pytest.raises(SourceError) as caught:
        Landing(port)
    assert caught.value.key == "errors-sign-in-port"
    here.close()


def test_some_platforms_know_this_computer_as_localhost(landing):
    host = f"localhost:{port_of(landing)[1]}"
    assert b"200" in knock(landing, get(landing, "/?state=right", host)).split(b"\r\n")[0]
    assert landing.outcome.result(5) == {"state": "right"}
