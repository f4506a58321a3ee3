"""Is a chain of evidence verified fast, and is every flipped byte named?

By hand: python tests/bench/evidence.py [--entries 10000] [--flips 200]

A case is filled with sealed notes and some files. Told is how long verifying takes (seconds, median of five), and how
many of so many random flips of one byte, in an entry, in its seal or in a file, are named with the right entry.
"""

import argparse
import contextlib
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.desk import Desk, open_desk
from desktop.model.evidence import Kind
from desktop.model.incident import IncidentId
from desktop.services.evidence import append
from desktop.vault import MemoryVault

FILES = 20


def filled(desk: Desk, entries: int) -> IncidentId:
    """A case with so many entries."""
    case = desk.incidents.open("product_safety", summary="Measured", lead="Neema").result(60)
    file = desk.home.folder / "picture.png"
    for number in range(FILES):
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([number]) * 200_000)
        desk.evidence.file(case.id, file, "A picture", "Neema").result(60)

    def job(tables, now):
        for number in range(entries - FILES):
            append(
                tables, case.id, Kind.NOTE, {"text": f"He phoned again, for the {number}th time. " * 3}, "Neema", now
            )
        return None, []

    desk.evidence._ledger.note(job).result(600)
    return case.id


def flipped(desk: Desk, case: IncidentId, draw: random.Random) -> bool:
    """Whether one random flip is named; it is taken back afterwards."""
    kept = desk.evidence.entries(case)
    where = draw.choice(("entry", "seal", "file"))
    if where == "file":
        entry = draw.choice(kept[:FILES])
        place = desk.home.evidence / str(entry.facts["sha256"])
        before = place.read_bytes()
        place.write_bytes(changed(before, draw))
        found = desk.evidence.verify(case).broken == entry.number
        place.write_bytes(before)
        return found
    number = draw.randint(1, len(kept))
    with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
        sql = f"select cast({where} as blob) from evidence where number = ?"
        (before,) = conn.execute(sql, [number]).fetchone()
        put = f"update evidence set {where} = cast(? as text) where number = ?"
        conn.execute(put, [changed(before, draw), number])
        conn.commit()
        found = desk.evidence.verify(case).broken == number
        conn.execute(put, [before, number])
        conn.commit()
    return found


def changed(raw: bytes, draw: random.Random) -> bytes:
    """The same with one bit of one byte the other way round."""
    altered = bytearray(raw)
    altered[draw.randrange(len(raw))] ^= 1 << draw.randrange(8)
    return bytes(altered)


def main() -> None:
    """Fill, verify, flip."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--entries", type=int, default=10_000)
    asked.add_argument("--flips", type=int, default=200)
    told = asked.parse_args()
    draw = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "desk", vault=MemoryVault())
        try:
            case = filled(desk, told.entries)
            spans = []
            for _ in range(5):
                began = time.perf_counter()
                assert desk.evidence.verify(case).whole
                spans.append(time.perf_counter() - began)
            print(f"{told.entries} entries verified in {statistics.median(spans):.2f} s (at most {max(spans):.2f})")
            with contextlib.closing(sqlite3.connect(desk.home.database)) as conn:
                conn.executescript("drop trigger evidence_stays; drop index evidence_of_message")
            named = sum(flipped(desk, case, draw) for _ in range(told.flips))
            print(f"{named} of {told.flips} flipped bytes named with their entry")
        finally:
            desk.close()


if __name__ == "__main__":
    main()
