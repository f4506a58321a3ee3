"""Bringing messages in without a window: the commands ``import`` and ``add``, plain lines and documented JSON."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from desktop import headless_kinds
from desktop.content.words import Words
from desktop.desk import Desk
from desktop.errors import OwnerError
from desktop.headless import pairs
from desktop.model.imports import FIELDS, Choices, Found, Import, ImportId, Note, Preview, Undone
from desktop.services.reports import said

MOST_LINES = 20
SHOWN_NAMES = 30
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
WithDesk = Callable[..., int]


def add_commands(commands: Commands, with_desk: WithDesk) -> None:
    """Teach the command line ``import`` and ``add``; ``with_desk`` opens the desk for them."""
    bring = commands.add_parser("import", help="bring in a WhatsApp chat, a CSV or a JSON file; or undo that")
    bring.set_defaults(run=lambda wish, words: _import(wish, words, with_desk))
    bring.add_argument("file", nargs="?", help="the file")
    bring.add_argument("--map", action="append", default=[], metavar="FIELD=COLUMN", help=f"one of {', '.join(FIELDS)}")
    order = bring.add_mutually_exclusive_group()
    order.add_argument("--day-first", action="store_const", const=True, dest="day_first", help="3/4 is 3 April")
    order.add_argument("--month-first", action="store_const", const=False, dest="day_first", help="3/4 is 4 March")
    bring.add_argument("--me", metavar="NAME", help="who you are in a chat; empty for nobody")
    bring.add_argument("--platform", default="", metavar="NAME", help="where a table was written that does not say it")
    bring.add_argument("--encoding", default="", metavar="NAME", help="utf-8, utf-16, windows-1255 or windows-1252")
    bring.add_argument("--dry-run", action="store_true", help="only say what would be done")
    bring.add_argument("--undo", type=int, metavar="ID", help="take an import back")
    bring.add_argument("--list", action="store_true", help="the imports so far")
    bring.add_argument("--json", action="store_true", help="as JSON")
    add = commands.add_parser("add", help="add one message by hand; prints the number by which it can be undone")
    add.set_defaults(run=lambda wish, words: _add(wish, words, with_desk))
    add.add_argument("--text", default="", help="what was written; - reads it from standard input")
    add.add_argument("--when", default="", metavar="TIME", help="like 2026-04-03 10:20 (default: now)")
    for name, help in (("platform", "where"), ("author", "who wrote it"), ("link", "its address")):
        add.add_argument(f"--{name}", default="", help=help)
    add.add_argument("--stars", type=int, metavar="N", help="1 to 5")
    add.add_argument("--picture", metavar="FILE", help="a PNG or JPEG of it")


def _import(wish: argparse.Namespace, words: Words, with_desk: WithDesk) -> int:
    if wish.list:
        return with_desk(wish, lambda desk: _list(desk, wish, words), look_only=True)
    if wish.undo is not None:
        return with_desk(wish, lambda desk: _undo(desk, wish, words))
    if not wish.file:
        raise OwnerError("errors-import-what")
    return with_desk(wish, lambda desk: _bring(desk, wish, words), look_only=wish.dry_run)


def _add(wish: argparse.Namespace, words: Words, with_desk: WithDesk) -> int:
    text = sys.stdin.read() if wish.text == "-" else wish.text

    def use(desk: Desk) -> int:
        note = Note(
            text,
            _moment(wish.when) if wish.when else desk.clock.now(),
            headless_kinds.platform(wish.platform) or "web",
            wish.author,
            wish.link,
            wish.stars,
            Path(wish.picture) if wish.picture else None,
        )
        print(desk.imports.by_hand(note).result().id)
        return 0

    return with_desk(wish, use)


# -- what they do ---------------------------------------------------------------------------------


def _bring(desk: Desk, wish: argparse.Namespace, words: Words) -> int:
    choices = Choices(None, wish.day_first, wish.me, headless_kinds.platform(wish.platform), wish.encoding)
    seen = desk.imports.preview(Path(wish.file), choices).result()
    if wish.map:
        choices = replace(choices, columns=_columns(wish.map, seen.found))
        seen = desk.imports.preview(Path(wish.file), choices).result()
    _refuse_open(seen)
    done = None if wish.dry_run else desk.imports.keep(seen).result()
    if wish.json:
        _print_json(shown_preview(seen, done))
        return 0
    for line in _lines(seen, words):
        print(line)
    for line in _unread_lines(seen, words):
        print(line, file=sys.stderr)
    if done is None:
        print(words.plain("import-dry"))
    else:
        print(_counted(words, "import-done", done.new))
        if done.id:
            print(_row(done, words))
    return 0


def _undo(desk: Desk, wish: argparse.Namespace, words: Words) -> int:
    undone = desk.imports.undo(ImportId(wish.undo)).result()
    if wish.json:
        _print_json(shown_undone(ImportId(wish.undo), undone))
        return 0
    print(_counted(words, "import-undone", undone.removed))
    if undone.stayed:
        print(_counted(words, "import-stayed", undone.stayed))
    return 0


def _list(desk: Desk, wish: argparse.Namespace, words: Words) -> int:
    listed = desk.imports.listed()
    if wish.json:
        _print_json([shown_import(one) for one in listed])
        return 0
    for one in listed:
        print(_row(one, words))
    return 0


def _columns(given: list[str], found: Found) -> dict[str, int]:
    """The guessed columns with those that the owner names, by number (from 1) or by name; empty takes one away."""
    columns = dict(found.columns)
    for name, column in pairs(given).items():
        if name not in FIELDS:
            raise OwnerError("errors-import-field", given=name, names=", ".join(FIELDS))
        places = [place for place, header in enumerate(found.headers) if header.casefold() == column.casefold()]
        if column.isdecimal() and 0 < int(column) <= len(found.headers):
            places.append(int(column) - 1)
        if column and not places:
            raise OwnerError("errors-import-map", given=column, names=_named(found.headers))
        columns.pop(name, None)
        if places:
            columns[name] = places[0]
    return columns


def _refuse_open(seen: Preview) -> None:
    """The questions of a preview as flags; OwnerError for the first that is open."""
    if seen.lacks:
        raise OwnerError("errors-import-columns-flag", names=_named(seen.found.headers))
    if seen.asks_me:
        raise OwnerError("errors-import-who-flag", names=", ".join(seen.found.people[:SHOWN_NAMES]))
    if seen.asks_order:
        raise OwnerError("errors-import-order-flag")


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError):
        raise OwnerError("errors-hand-when", given=text) from None


# -- how they say it ------------------------------------------------------------------------------


def shown_preview(seen: Preview, done: Import | None) -> Mapping[str, object]:
    """The documented JSON of an import; ``id`` is null where nothing was kept."""
    found = seen.found
    return {
        "id": done.id if done is not None and done.id else None,
        "name": seen.name,
        "shape": str(found.shape),
        "new": seen.new if done is None else done.new,
        "known": seen.known if done is None else done.known,
        "unread": [{"line": one.line, "why": str(one.why), "text": one.told} for one in found.unread],
        "aside": {str(kind): count for kind, count in found.aside.items()},
        "day_first": found.day_first,
        "columns": {name: found.headers[place] for name, place in found.columns.items()},
        "me": found.me,
        "people": list(found.people),
        "encoding": found.encoding,
    }


def shown_import(one: Import) -> Mapping[str, object]:
    """The documented JSON of a past import."""
    return {
        "id": one.id,
        "at": said(one.at),
        "name": one.name,
        "shape": str(one.shape),
        "new": one.new,
        "known": one.known,
        "unread": one.unread,
        "left": one.left,
        "undone_at": said(one.undone_at),
    }


def shown_undone(id: ImportId, undone: Undone) -> Mapping[str, object]:
    """The documented JSON of an undo."""
    return {"id": id, "removed": undone.removed, "stayed": undone.stayed}


def _lines(seen: Preview, words: Words) -> Iterator[str]:
    yield _counted(words, "import-new", seen.new)
    if seen.known:
        yield _counted(words, "import-known", seen.known)
    for kind, count in seen.found.aside.items():
        yield _counted(words, f"import-aside-{kind}", count)


def _unread_lines(seen: Preview, words: Words) -> Iterator[str]:
    unread = seen.found.unread
    if unread:
        yield _counted(words, "import-unread", len(unread))
    for one in unread[:MOST_LINES]:
        row = words.plain("import-unread-row", line=one.line, why=words.plain(f"import-why-{one.why}"))
        yield f"  {row}  {one.told}"
    if len(unread) > MOST_LINES:
        yield "  " + _counted(words, "import-unread-more", len(unread) - MOST_LINES)


def _row(one: Import, words: Words) -> str:
    when = one.undone_at or one.at
    shown = words.plain("import-earlier-undone", when=when) if one.undone_at else words.moment(when)
    name = one.name or words.plain("import-earlier-picture")
    count = words.number(one.left)
    return words.plain("import-row", id=one.id, when=shown, name=name, count=one.left, number=count)


def _named(headers: tuple[str, ...]) -> str:
    return ", ".join(f"{number} {name}" for number, name in enumerate(headers[:SHOWN_NAMES], start=1))


def _counted(words: Words, key: str, count: int) -> str:
    return words.plain(key, count=count, number=words.number(count))


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))
