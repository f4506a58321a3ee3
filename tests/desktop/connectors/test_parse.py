"""A stranger's feed cannot keep the parser busy: what was endless ends at once."""

import subprocess
import sys

import pytest

LONG = 60_000
FEED = "<rss version='2.0'><channel><item><guid>1</guid><title>hello</title>{}</item></channel></rss>"
ENDLESS = {
    "author": FEED.format("<author>" + "a" * LONG + "</author>"),
    "dotted author": FEED.format("<dc:creator>" + "a." * LONG + "</dc:creator>").replace(
        "<rss", "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'"
    ),
    "empty lines before": '<?xml version="1.0"?>' + "\n" * LONG + FEED.format(""),
    "entities that do not end": '<?xml version="1.0"?>' + "\n<!ENTITY" * (LONG // 9) + FEED.format(""),
}
PARSE = "import sys; from desktop.connectors.parse import parse; print(len(parse(sys.stdin.buffer.read(), {}).entries))"


@pytest.mark.parametrize("body", ENDLESS.values(), ids=ENDLESS)
def test_it_ends(body):
    """In a process of its own: such a search holds every thread, the test's own clock too. It took minutes."""
    done = subprocess.run(
        [sys.executable, "-c", PARSE], input=body.encode(), capture_output=True, timeout=20, check=True
    )
    assert done.stdout.strip() in (b"1", b"0")


def test_an_author_with_an_address_is_still_read():
    from desktop.connectors.parse import parse

    feed = parse(FEED.format("<author>dana@example.com (Dana Levi)</author>").encode(), {})
    assert feed.entries[0].author_detail["email"] == "dana@example.com"


def test_safe_entities_are_still_read():
    from desktop.connectors.parse import parse

    head = '<?xml version="1.0"?>\n<!DOCTYPE rss [\n  <!ENTITY mark "&#169;">\n]>\n'
    assert parse((head + FEED.format("<description>&mark;</description>")).encode(), {}).entries[0].summary == "©"
