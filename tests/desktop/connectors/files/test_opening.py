"""Whatever file is chosen: its text, or one sentence; never more memory than a moderate file takes."""

import os
import struct
import tracemalloc
import zipfile
from contextlib import suppress

import pytest

from desktop.connectors.files import opening
from desktop.errors import OwnerError

from .test_chat import packed

LINE = "14/04/2026, 09:00 - דנה: שלום\n"


def refused(file):
    with pytest.raises(OwnerError) as trouble:
        opening.source(file)
    return trouble.value.key


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "errors-import-empty"),
        (b" \n\t\r\n", "errors-import-empty"),
        (b"\xef\xbb\xbf", "errors-import-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "errors-import-binary"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 9, "errors-import-binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 900, "errors-import-spreadsheet"),
        (bytes(range(1, 32)) * 40, "errors-import-letters"),
        (b"\xff\xfe" + os.urandom(2000), None),
        (b"PK\x03\x04 broken", "errors-import-archive"),
    ],
)
def test_what_is_no_text_is_one_sentence(write, content, key):
    file = write(content)
    if key is None:  # any bytes may be some text of two-byte letters: it must only not break
        opening.source(file)
    else:
        assert refused(file) == key


def test_what_is_not_there_or_no_file(tmp_path):
    assert refused(tmp_path / "nothing.csv") == "errors-import-missing"
    assert refused(tmp_path) == "errors-import-missing"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_what_may_not_be_read(write):
    file = write("x")
    file.chmod(0)
    assert refused(file) == "errors-import-unreadable"


def test_a_file_of_two_gigabytes_costs_nothing(tmp_path):
    file = tmp_path / "huge.csv"
    with file.open("wb") as made:
        made.truncate(2 * 1024**3)
    tracemalloc.start()
    assert refused(file) == "errors-import-large"
    assert tracemalloc.get_traced_memory()[1] < 3 * opening.MOST_BYTES
    tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1255"])
def test_letters_are_told_by_themselves(write, encoding):
    source = opening.source(write(LINE.encode(encoding)))
    assert source.lines().read() == LINE
    assert source.encoding == encoding.removesuffix("-sig")


def test_western_letters_and_a_choice_of_the_owner(write):
    raw = "13/04/2026;André;Très déçu, café froid\n".encode("windows-1252")
    assert opening.source(write(raw)).encoding == "windows-1252"
    assert opening.source(write(raw), "windows-1255").encoding == "windows-1255"
    assert opening.source(write(raw), "nonsense").encoding == "windows-1252"


def test_a_few_spoilt_signs_do_not_change_the_letters(write):
    raw = (LINE * 30).encode() + b"\xd7\n"
    source = opening.source(write(raw))
    assert source.encoding == "utf-8"
    assert source.lines().read().endswith("\ufffd\n")


class TestArchives:
    def test_a_spreadsheet_is_named(self, write):
        assert (
            refused(write(packed({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "x"})))
            == "errors-import-spreadsheet"
        )
        assert (
            refused(write(packed({"mimetype": "application/vnd.oasis", "content.xml": "x"})))
            == "errors-import-spreadsheet"
        )

    def test_nothing_in_it(self, write):
        assert refused(write(packed({}))) == "errors-import-archive-empty"
        assert refused(write(packed({"IMG.jpg": "x", "txt/": ""}))) == "errors-import-archive-empty"

    def test_a_bomb_is_not_set_off(self, write):
        raw = packed({"_chat.txt": LINE + "x" * (opening.MOST_BYTES - 100)})
        assert len(raw) < 100_000
        tracemalloc.start()
        assert refused(write(raw)) == "errors-import-archive"
        assert tracemalloc.get_traced_memory()[1] < 2 * opening.MOST_AT_ONCE
        tracemalloc.stop()

    def test_a_bomb_that_lies_about_its_size(self, write):
        raw = packed({"_chat.txt": "x" * (3 * opening.MOST_BYTES)})
        at = raw.index(b"PK\x01\x02")
        lying = raw[: at + 20] + struct.pack("<II", 400_000, 400_000) + raw[at + 28 :]
        lying = lying.replace(raw[:30], raw[:18] + struct.pack("<II", 400_000, 400_000) + raw[26:30], 1)
        assert refused(write(lying)).startswith("errors-import-")

    def test_too_large_inside(self, write):
        assert refused(write(packed({"a.csv": os.urandom(1000).hex() * 10_000}))) == "errors-import-large"

    def test_too_many_inside(self, write, monkeypatch):
        monkeypatch.setattr(opening, "MOST_ENTRIES", 5)
        assert refused(write(packed({f"{n}.txt": "x" for n in range(6)}))) == "errors-import-archive"

    def test_contents_larger_than_memory_should_hold(self, write, monkeypatch):
        monkeypatch.setattr(opening, "MOST_AT_ONCE", 1000)
        assert refused(write(packed({f"{n}.txt": "x" for n in range(60)}))) == "errors-import-archive"

    def test_a_locked_one(self, write):
        raw = bytearray(packed({"_chat.txt": LINE}))
        raw[6] |= 1
        raw[raw.index(b"PK\x01\x02") + 8] |= 1
        assert refused(write(bytes(raw))) == "errors-import-locked"

    @pytest.mark.parametrize("at", range(0, 200, 7))
    def test_a_spoilt_one_is_a_sentence_or_its_text(self, write, at):
        raw = bytearray(packed({"_chat.txt": LINE * 20}))
        raw[at % len(raw)] ^= 0xFF
        with suppress(OwnerError):
            assert opening.source(write(bytes(raw))).lines().read()

    def test_odd_ways_of_packing_are_refused(self, tmp_path):
        file = tmp_path / "x.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
            archive.writestr("_chat.txt", LINE)
        assert refused(file) == "errors-import-archive"
