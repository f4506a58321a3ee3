"""What the headless front end says and does: plain lines and documented JSON over the same desk."""

import queue
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from desktop.content.words import Words
from desktop.desk import Desk, has_good_copy, open_drill
from desktop.errors import DeskError, OwnerError, StoreDamaged, StoreError
from desktop.model.account import Account, AccountId, FieldKind, Secret, SourceState
from desktop.model.imports import wordless
from desktop.model.inbox import Item, Query
from desktop.model.message import Message
from desktop.model.meter import Level, Meter
from desktop.model.notice import Alert, MessagesArrived, MeterMoved, Notice, StoreTroubled
from desktop.services.alerting import spoken
from desktop.services.reports import said, shown, shown_meter

__all__ = ["shown"]
LONGEST_LINE = 200
MOST_ROUNDS = 1000
LAST_WORDS = 1.0  # real seconds


def sentence(words: Words, trouble: DeskError, place: Path | None) -> str:
    """The error's sentence, for a terminal; with the way back where the desk of ``place`` has one."""
    said = words.plain(trouble.key, **trouble.values)
    if isinstance(trouble, StoreDamaged) and has_good_copy(place):
        return f"{said} {words.plain('desk-way-back')}"
    return said


def pairs(given: Sequence[str]) -> dict[str, str]:
    """``NAME=VALUE`` arguments as a mapping; OwnerError where one has no ``=``."""
    found = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise OwnerError("errors-set-without-value", given=name)
        found[name] = value
    return found


def secrets(names: Sequence[str], source: TextIO | None) -> dict[str, str]:
    """One line of ``source`` for each name, in order; OwnerError where a line is missing or no text."""
    found = {}
    for name in names:
        line = _line(source)
        if not line:
            raise OwnerError("errors-secret-not-given", field=name)
        found[name] = line
    return found


def _line(source: TextIO | None) -> str:
    with suppress(OSError, UnicodeError):
        line = source.readline().rstrip("\r\n") if source else ""
        line.encode()  # bytes that are no text are no secret that could ever be sent
        return line
    return ""


def lend_secrets(desk: Desk, given: Mapping[str, str]) -> None:
    """Lend secrets named ``ACCOUNT.NAME`` to the accounts for this run only."""
    for name, text in given.items():
        account, _, field = name.rpartition(".")
        desk.accounts.lend(named_account(desk, account).id, field, Secret(text))


def signed_in(
    desk: Desk, kind: str, values: Mapping[str, str], words: Words, to: TextIO, changing: AccountId | None = None
) -> dict[str, str]:
    """``values`` with what a sign-in in the owner's browser earned; its address is written ``to`` be opened."""
    going = desk.sign_in.begin(kind, values, words, changing)
    to.write(f"{words.plain('signin-open')}\n{going.address.result()}\n")
    to.flush()
    token = going.token.result().reveal()
    fields = [field for known in desk.accounts.kinds() if known.id == kind for field in known.fields]
    return {**values, **{field.name: token for field in fields if field.kind is FieldKind.SIGN_IN}}


def named_account(desk: Desk, name: str) -> Account:
    """The account of this id or label; OwnerError where there is none, or more than one."""
    listed = [account for account, _ in desk.accounts.listed()]
    found = [one for one in listed if one.id == name] or [one for one in listed if one.label == name]
    if not found:
        raise OwnerError("errors-account-name-unknown", given=name)
    if len(found) > 1:
        raise OwnerError("errors-account-name-shared", given=name, ids=", ".join(one.id for one in found))
    return found[0]


def account(account: Account, state: SourceState, words: Words) -> Mapping[str, object]:
    """An account as plain data."""
    trouble = words.plain(state.trouble.key, **state.trouble.values) if state.trouble else None
    return {
        "id": account.id,
        "kind": account.kind,
        "label": account.label,
        "settings": dict(account.settings),
        "secrets": list(account.secret_names),
        "paused": account.paused,
        "health": str(state.health),
        "last_look": said(state.last_look),
        "last_good": said(state.last_good),
        "next_look": said(state.next_look),
        "trouble": trouble,
    }


def account_line(account: Account, state: SourceState, words: Words) -> str:
    """An account in one line."""
    trouble = words.plain(state.trouble.key, **state.trouble.values) if state.trouble else ""
    return "  ".join(part for part in (account.id, account.kind, account.label, str(state.health), trouble) if part)


def look(desk: Desk, *, until_idle: bool) -> int:
    """Look at all accounts once, or until a round brings nothing new; gives how many messages were new."""
    total = 0
    for _ in range(MOST_ROUNDS if until_idle else 1):
        new = desk.watch.look_now().result()
        total += new
        if not new:
            break
    return total


def meter(found: Meter | None, words: Words, now: datetime) -> Mapping[str, object]:
    """The documented JSON of the meter; before the first measuring it is learning, with no parts."""
    measured = found or Meter(now, Level.LEARNING)
    return shown_meter(measured, {part.key: words.plain(f"meter-{part.key}", **part.values) for part in measured.parts})


def meter_lines(found: Meter | None, words: Words) -> Iterator[str]:
    """The meter in plain lines: score and level, then each part with its points."""
    if found is None:
        yield words.plain("level-learning")
        return
    yield f"{found.score}  {words.plain(f'level-{found.level}')}"
    for part in found.parts:
        yield f"  {part.points:+d}  {words.plain(f'meter-{part.key}', **part.values)}"


def messages(desk: Desk, limit: int) -> list[Item]:
    """The newest ``limit`` messages, or all of them where it is 0."""
    items: list[Item] = []
    while page := desk.inbox.page(Query(), items[-1] if items else None, 500):
        items += page
        if limit and len(items) >= limit:
            return items[:limit]
    return items


def whole(message: Message, words: Words) -> str:
    """What a message says, on one line; what it is where it has no words."""
    said, without = " ".join(message.whole.split())[:LONGEST_LINE], wordless(message)
    return words.plain(f"messages-wordless-{without}") if without else said


def message_line(item: Item, words: Words) -> str:
    """A message in one line."""
    text = whole(item.message, words)
    marks = [words.plain(f"messages-tag-{mark}") for mark in item.message.marks]
    mood = ", ".join((*marks, words.plain(f"mood-{item.reading.mood}")))
    who = item.message.author.handle or item.message.author.name or words.plain("messages-somebody")
    return f"{said(item.message.sent_at)}  {item.message.platform}  {who}  [{mood}]  {text}"


def practice(words: Words, *, speed: float, seed: int | None) -> Generator[str, None, None]:
    """Tell the practice crisis as it happens: messages, moves of the meter, alerts; ends with its last message.

    Raises StoreError where its temporary folder cannot be written.
    """
    desk = open_drill(language=words.language, speed=speed, seed=seed)
    heard: queue.SimpleQueue[Notice] = queue.SimpleQueue()
    desk.notices.listen(heard.put)
    try:
        yield words.plain("desk-practice", business=desk.preferences.now().business)
        desk.start()
        left = desk.practice_posts
        while left > 0:
            notice = heard.get()
            left -= len(notice.ids) if isinstance(notice, MessagesArrived) else 0
            yield from _told(desk, notice, words)
            if isinstance(notice, StoreTroubled) and notice.key:  # its folder is full: no message would ever come
                raise StoreError("errors-store-practice")
        end = time.monotonic() + LAST_WORDS
        with suppress(queue.Empty):  # what the last message led to is told in the same breath
            while (left_over := end - time.monotonic()) > 0:
                yield from _told(desk, heard.get(timeout=left_over), words)
        yield from meter_lines(desk.meter.now(), words)
    finally:
        desk.close()


def _told(desk: Desk, notice: Notice, words: Words) -> Iterator[str]:
    if isinstance(notice, MessagesArrived) and len(notice.ids) < 20:
        for item in desk.inbox.items(notice.ids):
            yield "   " + message_line(item, words)
    if isinstance(notice, MeterMoved):
        yield f"== {notice.now.score}  {words.plain(f'level-{notice.now.level}')}"
    if isinstance(notice, Alert):
        yield f"!! {spoken(notice, words)[0]}"
