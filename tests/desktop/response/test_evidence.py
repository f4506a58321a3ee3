"""The chain: whole as it was kept, and any change names the first broken entry."""

import random
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.evidence import Fault, Kind
from desktop.model.incident import IncidentId
from desktop.response.evidence import BEGINNING, read, seal, verify, written

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CASE = IncidentId(3)
PICTURE = "ab" * 32


def chain(texts):
    links, before = [], BEGINNING
    for number, text in enumerate(texts, start=1):
        facts = {"text": text} if text != "picture" else {"sha256": PICTURE, "name": "a.png"}
        kind = Kind.FILE if text == "picture" else Kind.NOTE
        entry = written(CASE, number, AT, "Amina", kind, facts)
        before = seal(before, entry)
        links.append((number, entry, before))
    return links


def verdict(links, last=None, digest=lambda name: name, case=CASE):
    return verify(links, case, last or ((links[-1][0], links[-1][2]) if links else (0, BEGINNING)), digest)


@given(st.lists(st.text(max_size=40), max_size=8))
def test_what_nobody_changed_is_whole_and_reads_as_it_was_kept(texts):
    links = chain(texts)
    assert verdict(links).whole
    assert [read(entry, its_seal).number for _, entry, its_seal in links] == list(range(1, len(texts) + 1))


@given(st.lists(st.text(max_size=20), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_any_flipped_bit_names_the_first_broken_entry(texts, draw: random.Random):
    links = chain(texts)
    last = links[-1][0], links[-1][2]
    place = draw.randrange(len(links))
    number, entry, its_seal = links[place]
    altered = bytearray(entry)
    altered[draw.randrange(len(entry))] ^= 1 << draw.randrange(8)
    links[place] = number, bytes(altered), its_seal
    found = verdict(links, last)
    assert (found.broken, found.fault) == (place + 1, Fault.ALTERED)


def test_an_altered_seal_is_named():
    links = chain(["a", "b", "c"])
    number, entry, its_seal = links[1]
    links[1] = number, entry, its_seal[:-1] + ("0" if its_seal[-1] != "0" else "1")
    assert verdict(links).broken == 2


def test_an_entry_that_is_missing_in_the_middle_or_at_the_end_is_named():
    links = chain(["a", "b", "c"])
    last = links[-1][0], links[-1][2]
    assert (verdict(links[:1] + links[2:], last).broken, verdict(links[:2], last).broken) == (2, 3)
    assert verdict(links[:2], last).fault is Fault.CUT
    assert verdict([], last).broken == 1


def test_an_entry_of_another_case_or_place_is_no_entry_here():
    assert verdict(chain(["a"]), case=IncidentId(4)).fault is Fault.ALTERED
    entry = written(CASE, 7, AT, "", Kind.NOTE, {})
    assert verdict([(1, entry, seal(BEGINNING, entry))]).fault is Fault.ALTERED


@pytest.mark.parametrize(("found", "fault"), [(None, Fault.FILE_LOST), ("cd" * 32, Fault.FILE_ALTERED)])
def test_a_file_that_is_gone_or_altered_is_named(found, fault):
    links = chain(["a", "picture", "b"])
    assert verdict(links).whole
    told = verdict(links, digest=lambda name: found)
    assert (told.broken, told.fault) == (2, fault)


def test_what_is_no_entry_cannot_be_read():
    for raw in (b"", b"[]", b"{}", b'{"case": 1}', b"\xff"):
        with pytest.raises(ValueError, match=r"entry|JSON|Expecting|codec"):
            read(raw, "")


def test_what_was_sealed_anew_and_is_no_entry_is_named():
    assert verdict([(1, b"[]", seal(BEGINNING, b"[]"))]).fault is Fault.ALTERED
