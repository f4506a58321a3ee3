"""Chats as WhatsApp writes them to a file, on Android and on the iPhone, in any order of day and month."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import islice

from desktop.connectors.files import dates
from desktop.connectors.files.dates import CLOCK, DAY, MARKS, Stamp
from desktop.connectors.files.opening import Source
from desktop.connectors.files.settling import Row, settle, unreadable
from desktop.connectors.files.values import Content
from desktop.connectors.text import LONGEST, one_line
from desktop.model.imports import Aside, Choices, Found, Order, Shape, Unread, Why
from desktop.turn import at_ease

LOOKED_AT = 200  # lines in which a chat has to show itself
MOST_PEOPLE = 500
PLATFORM = "whatsapp"
_M, _S = f"[{MARKS}]{{0,4}}", "[ \u00a0\u202f]"
_WHEN = rf"{_M}{DAY}{_M}[,،]?{_S}{{0,3}}{_M}{CLOCK.replace('[ ]', _S)}"
_LAYOUTS = (
    re.compile(rf"{_M}\[{_WHEN}{_M}\]{_S}?(.*)", re.IGNORECASE | re.DOTALL),  # the iPhone
    re.compile(rf"{_WHEN}{_M}{_S}[-–]{_S}(.*)", re.IGNORECASE | re.DOTALL),  # Android
    re.compile(rf"{_WHEN}:{_S}(.*)", re.IGNORECASE | re.DOTALL),  # old iPhones
)
_NAME = re.compile(rf"{_M}(?:~{_S}?)?([^:\n]{{1,100}}?){_M}:(?:{_S}|(?=\n)|$)(.*)", re.DOTALL)
_QUOTED = re.compile(r"\s[\"“]")
_THING = "image|video|video note|voice message|audio|sticker|document|GIF|Contact card|Location"
_HEBREW_THING = (
    "ה?תמונה|ה?סרטון|סרטון הווידאו|וידאו|הודעה קולית|הודעת וידאו|קטע קול|ה?שמע|אודיו|ה?מדבקה|ה?סטיקר|ה?מסמך|GIF|"
    "כרטיס איש קשר|איש קשר|מיקום"
)
_MEDIA = re.compile(
    rf"<[^<>\n]{{2,60}}>|(?:{_THING}) omitted|(?:{_HEBREW_THING}) (?:הושמט|הושמטה|הושמטו|מושמט|מושמטת)|null|"
    r"[^\n]{1,120} \((?:file attached|ה?קובץ מצורף)\)",
    re.IGNORECASE,
)
_SENT_ALONG = re.compile(rf"[{MARKS}](?:<[^<>\n]{{2,200}}>|(?:{_THING}) omitted)\s*$", re.IGNORECASE)
_EDITED = re.compile(rf"[\s{MARKS}]*<(?:This message was edited|הודעה זו נערכה|ההודעה נערכה)>\s*$")
_OF_THE_APP = re.compile(
    r"This message was deleted.{0,40}|You deleted this message\.?|"
    r"ה?הודעה (?:זו|הזו) נמחקה.{0,40}|מחקת (?:את )?ה?הודעה (?:זו|הזו)\.?|Ujumbe huu ulifutwa\.?|Umefuta ujumbe huu\.?|"
    r"Missed (?:group )?(?:voice|video) call.{0,60}|(?:שיחה קולית|שיחת וידאו) שלא נענתה.{0,60}|"
    r"Simu ya (?:sauti|video) uliyoikosa.{0,60}|Waiting for this message.{0,60}|"
    r"(?:ה?הודעות וה?שיחות|Messages and calls).{0,20}(?:מוצפנות מקצה לקצה|end-to-end encrypted).{0,400}"
)
_UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))


@dataclass(slots=True)
class Entry:
    """From one moment to the next: the line it begins in, the moment as it stands there, and all the text."""

    line: int
    head: str
    stamp: Stamp | None
    text: str


@dataclass(slots=True)
class Talk:
    """Who wrote what, in the order of the file, and what was set aside."""

    rows: list[tuple[Row, Aside | None]] = field(default_factory=list)
    aside: Counter[Aside] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)


def is_chat(source: Source) -> bool:
    """Whether the file is a chat: its first line begins with a moment, or many of its lines do."""
    lines = [line for _, line in islice(_lines(source), LOOKED_AT) if line.strip()]
    found = [any(layout.match(line) for layout in _LAYOUTS) for line in lines]
    return any(found) and (found[0] or 5 * sum(found) >= len(found))


def read(source: Source, choices: Choices, now: datetime) -> Found:
    """The messages of a chat without those of the owner; lines of the app itself are counted and left out."""
    entries = list(_entries(source))
    stamps = [entry.stamp for entry in entries if entry.stamp is not None]
    order, day_first = dates.order_of(stamps, now, either_way=False)
    if order is Order.CERTAIN:
        entries = _without_quoted(entries, day_first)
    elif choices.day_first is not None and order is not Order.PLAIN:
        order, day_first = Order.LIKELY, choices.day_first
    talk = _talk(entries, bracket=_layout(source) is _LAYOUTS[0])
    people = Counter(row.content.author for row, _ in talk.rows)
    me = _me(choices, people)
    found = settle(_of_others(talk, me, people), day_first, now)
    return Found(
        shape=Shape.CHAT,
        messages=found.messages,
        answered=found.answered,
        unread=tuple(sorted((*talk.unread, *found.unread), key=lambda one: one.line)),
        aside={**talk.aside, **found.aside},
        order=order,
        day_first=day_first,
        people=tuple(name for name, _ in people.most_common(MOST_PEOPLE)),
        me=me,
        encoding=source.encoding,
    )


# -- entries --------------------------------------------------------------------------------------


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(source.lines(), start=1):
        yield number, line.rstrip("\r\n")


def _layout(source: Source) -> re.Pattern[str]:
    """The layout of the whole file: a chat that somebody pasted into a message may have another one."""
    lines = [line for _, line in islice(_lines(source), LOOKED_AT)]
    return max(_LAYOUTS, key=lambda layout: sum(layout.match(line) is not None for line in lines))


def _entries(source: Source) -> Iterator[Entry]:
    layout, entry, more = _layout(source), Entry(0, "", None, ""), list[str]()
    for number, line in at_ease(_lines(source)):
        parts = layout.match(line)
        if parts is None:
            more.append(line)
            continue
        if entry.line:
            yield _joined(entry, more)
        entry, more = Entry(number, line[: parts.start(9)], _stamp(parts), parts[9]), []
    if entry.line:
        yield _joined(entry, more)


def _joined(entry: Entry, more: Sequence[str]) -> Entry:
    if more:
        entry.text = "\n".join((entry.text, *more))[:LONGEST]
    return entry


def _stamp(parts: re.Match[str]) -> Stamp | None:
    clock = dates.clock_of(parts.string[parts.start(5) : parts.end(8) if parts[8] else parts.end(7 if parts[7] else 6)])
    try:
        return None if clock is None else dates.numbered(parts[1], parts[3], parts[4], parts[2], clock)
    except ValueError:
        return None


def _without_quoted(entries: Sequence[Entry], day_first: bool) -> list[Entry]:
    """An entry whose date stands the other way round is a line that somebody quoted: part of the message before it."""
    kept: list[Entry] = []
    for entry in entries:
        if kept and entry.stamp is not None and entry.stamp.proves is (not day_first):
            kept[-1].text = f"{kept[-1].text}\n{entry.head}{entry.text}"[:LONGEST]
        else:
            kept.append(entry)
    return kept


# -- who said what --------------------------------------------------------------------------------


def _talk(entries: Sequence[Entry], *, bracket: bool) -> Talk:
    talk = Talk()
    for entry in at_ease(entries):
        if entry.stamp is None:
            talk.unread.append(unreadable(entry.line, Why.BAD_DATE, entry.head + entry.text))
            continue
        named = _NAME.fullmatch(entry.text)
        if named is None or _QUOTED.search(named[1]):
            talk.aside[Aside.SYSTEM] += 1
            continue
        text, aside = _said(named[2], bracket)
        name = _name(named[1])
        if not name or aside is Aside.SYSTEM:
            talk.aside[Aside.SYSTEM] += 1
        elif text or aside is not None:
            talk.rows.append((Row(entry.line, entry.stamp, Content(name, text=text, platform=PLATFORM)), aside))
        else:
            talk.unread.append(unreadable(entry.line, Why.EMPTY, entry.text))
    return talk


@lru_cache(2000)
def _name(written: str) -> str:
    return one_line(written.translate(_UNSEEN)).strip()


def _said(text: str, bracket: bool) -> tuple[str, Aside | None]:
    """What somebody wrote, empty where it is only a picture or a line of the app, and which of these came with it."""
    text = _EDITED.sub("", text)
    bare = text.translate(_UNSEEN).strip()
    if _OF_THE_APP.fullmatch(bare):
        return "", Aside.SYSTEM
    first, _, rest = bare.partition("\n")
    if _MEDIA.fullmatch(first.strip()):
        return rest.strip(), Aside.MEDIA
    caption = _SENT_ALONG.sub("", text)
    if caption != text:
        return caption.translate(_UNSEEN).strip(), Aside.MEDIA
    return ("", Aside.SYSTEM) if bracket and text.startswith("\u200e") else (bare, None)


def _me(choices: Choices, people: Counter[str]) -> str | None:
    """Who the owner is: as she says, else as in the last chat, else the one person who bears a name of hers."""
    if choices.me is not None:
        return choices.me if not choices.me or choices.me in people else None
    if choices.before in people:
        return choices.before
    names = {name.casefold().strip() for name in choices.names} - {""}
    found = [one for one in people if one.casefold() in names]
    return found[0] if len(found) == 1 else None


def _of_others(talk: Talk, me: str | None, people: Counter[str]) -> list[Row]:
    """The rows of everybody else. Where two people talk, whatever the owner wrote next answers what stood before."""
    rows, waiting = list[Row](), list[Row]()
    for row, aside in talk.rows:
        if me and row.content.author == me:
            talk.aside[Aside.OWN] += 1
            for one in waiting if len(people) == 2 else ():
                one.answered = row.stamp
            waiting = []
            continue
        if aside is not None:
            talk.aside[aside] += 1
        if row.content.text:
            rows.append(row)
            waiting.append(row)
    return rows
