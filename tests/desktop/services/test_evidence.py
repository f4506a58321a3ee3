import contextlib
import json
import random
import sqlite3
import zipfile
from hashlib import sha256

import pytest

from desktop.errors import OwnerError, StoreError
from desktop.model.evidence import Fault, Kind
from desktop.model.inbox import Query
from desktop.model.notice import EvidenceKept


@pytest.fixture
def found(desk, told, look):
    """Three messages that a look brought."""
    look(*(told.post(n, f"Sick after the pies {n}", minutes=n) for n in range(3)))
    return sorted(item.message.id for item in desk.inbox.page(Query()))


@pytest.fixture
def case(desk, found):
    return desk.incidents.open("product_safety", summary="Ill", lead="Neema", messages=found[:2]).result(10)


def test_the_messages_of_a_new_case_are_kept_at_once(desk, case, found):
    entries = desk.evidence.entries(case.id)
    assert [(entry.number, entry.kind, entry.facts["message"]) for entry in entries] == [
        (1, Kind.MESSAGE, found[0]),
        (2, Kind.MESSAGE, found[1]),
    ]
    assert entries[0].facts["text"].startswith("Sick after the pies")
    assert entries[0].who == "Neema"
    assert desk.evidence.verify(case.id).whole
    assert [
        entry.values["count"] for entry in desk.incidents.timeline(case.id) if entry.what == "evidence-message"
    ] == [2]


def test_a_message_is_kept_once_and_belongs_to_the_case_then(desk, case, found, heard):
    assert desk.evidence.keep(case.id, found, "Amina").result(10) == 1
    assert desk.evidence.keep(case.id, found, "Amina").result(10) == 0
    assert desk.incidents.messages(case.id) == tuple(found)
    assert [notice for notice in heard if isinstance(notice, EvidenceKept)] == [EvidenceKept(case.id)]


def test_a_later_edit_of_the_original_is_a_new_entry_and_the_first_one_stays(desk, told, look, case):
    look(told.post(0, "I never said anything"), told.post(1, "Sick after the pies 1"))
    *_, last = desk.evidence.entries(case.id)
    assert (last.kind, last.facts["text"]) == (Kind.CHANGED, "I never said anything")
    assert len(desk.evidence.entries(case.id)) == 3
    for text, count in (("I never said anything", 3), ("Sick after the pies 0", 4)):
        look(told.post(0, text))
        assert len(desk.evidence.entries(case.id)) == count
    assert desk.evidence.verify(case.id).whole


def test_notes_files_and_what_is_gone_are_kept(desk, case, found, tmp_path):
    picture = tmp_path / "post.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n picture")
    desk.evidence.note(case.id, "  He phoned at 9 and asked for 500. ", "Neema").result(10)
    kept = desk.evidence.file(case.id, picture, "The post before it was deleted", "Neema").result(10)
    desk.evidence.gone(case.id, found[0], "Neema").result(10)
    assert [entry.kind for entry in desk.evidence.entries(case.id)[2:]] == [Kind.NOTE, Kind.FILE, Kind.GONE]
    assert desk.evidence.entries(case.id)[2].facts["text"] == "He phoned at 9 and asked for 500."
    picture.unlink()
    assert desk.evidence.file_of(kept) == b"\x89PNG\r\n\x1a\n picture"
    assert desk.evidence.verify(case.id).whole


def test_what_cannot_be_kept_is_said_and_nothing_is_added(desk, case, tmp_path):
    (tmp_path / "empty.txt").touch()
    for job in (
        desk.evidence.note(case.id, " \n", "Neema"),
        desk.evidence.file(case.id, tmp_path / "none.png", "", "Neema"),
        desk.evidence.file(case.id, tmp_path / "empty.txt", "", "Neema"),
        desk.evidence.note(case.id + 1, "a", "Neema"),
    ):
        with pytest.raises(OwnerError):
            job.result(10)
    assert len(desk.evidence.entries(case.id)) == 2


def test_entries_can_neither_be_changed_nor_deleted(desk, case):
    with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
        for sql in ("update evidence set entry = ''", "delete from evidence"):
            with pytest.raises(sqlite3.IntegrityError, match="evidence is never"):
                conn.execute(sql)


def test_one_flipped_byte_in_the_database_or_in_a_file_is_named(desk, case, tmp_path):
    file = tmp_path / "a.bin"
    file.write_bytes(b"what was said")
    kept = desk.evidence.file(case.id, file, "", "Neema").result(10)
    place = desk.home.evidence / kept.facts["sha256"]
    raw = place.read_bytes()
    place.write_bytes(b"What was said")
    assert (desk.evidence.verify(case.id).broken, desk.evidence.verify(case.id).fault) == (3, Fault.FILE_ALTERED)
    place.unlink()
    assert desk.evidence.verify(case.id).fault is Fault.FILE_LOST
    with pytest.raises(StoreError):
        desk.evidence.file_of(kept)
    place.write_bytes(raw)
    assert desk.evidence.verify(case.id).whole
    draw = random.Random(5)
    with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
        conn.executescript("drop trigger evidence_stays; drop index evidence_of_message")
        for number in (1, 2, 3):
            (entry,) = conn.execute("select cast(entry as blob) from evidence where number = ?", [number]).fetchone()
            altered = bytearray(entry)
            altered[draw.randrange(len(entry))] ^= 1
            sql = "update evidence set entry = cast(? as text) where number = ?"
            conn.execute(sql, [bytes(altered), number])
            conn.commit()
            assert desk.evidence.verify(case.id).broken == number
            conn.execute(sql, [entry, number])
            conn.commit()
    assert desk.evidence.verify(case.id).whole


def test_the_export_holds_all_and_says_how_to_check_it(desk, case, tmp_path):
    file = tmp_path / "..a/b.png"
    file.parent.mkdir()
    file.write_bytes(b"picture")
    desk.evidence.file(case.id, file, "", "Neema").result(10)
    target = tmp_path / "evidence.zip"
    assert desk.evidence.export(case.id, target, {"summary.pdf": b"%PDF"}).whole
    with zipfile.ZipFile(target) as packed:
        names = packed.namelist()
        lines = packed.read("entries.jsonl").splitlines()
        seals = [line.split()[1] for line in packed.read("seals.txt").decode().splitlines()]
        sums = dict(reversed(line.split("  ")) for line in packed.read("SHA256SUMS").decode().splitlines())
        assert {name: sha256(packed.read(name)).hexdigest() for name in names if name != "SHA256SUMS"} == sums
    assert names == ["summary.pdf", "entries.jsonl", "seals.txt", "files/0003-b.png", "SHA256SUMS"]
    before = "0" * 64
    for line, seal in zip(lines, seals, strict=True):
        assert sha256(before.encode() + b"\n" + line).hexdigest() == seal
        before = seal
    assert json.loads(lines[0])["facts"]["message"]


def test_an_export_that_cannot_be_written_leaves_what_was_there(desk, case, tmp_path):
    target = tmp_path / "evidence.zip"
    target.mkdir()
    (target / "other").touch()
    for place in (target, tmp_path / "none" / "evidence.zip"):
        with pytest.raises(OwnerError) as trouble:
            desk.evidence.hand_over(case.id, place, {}).result(60)
        assert trouble.value.key == "errors-not-written"
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["evidence.zip"]


def test_a_file_whose_name_is_no_text_is_kept_under_one_that_is(desk, case, tmp_path):
    file = tmp_path / "a\udcff.png"
    file.write_bytes(b"picture")
    kept = desk.evidence.file(case.id, file, "", "Neema").result(60)
    assert str(kept.facts["name"]).encode().startswith(b"a")
    assert desk.evidence.verify(case.id).whole


def test_evidence_is_there_again_after_a_restart(open_told, desk, case):
    before = desk.evidence.verify(case.id)
    desk.close()
    assert open_told().evidence.verify(case.id) == before
