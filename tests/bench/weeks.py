"""Five made-up weeks of a business, on a calm day, a day to watch and a day of crisis: the Now page, and the scope."""

import math
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.analysis.reader import read_each
from desktop.content import lexicons, weights
from desktop.desk import Desk, open_desk
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.message import Author, Message
from desktop.model.meter import Level, Meter, Part
from desktop.settings import Settings
from desktop.store import accounts, incidents, messages, meters
from desktop.vault import MemoryVault
from tests.bench.camera import rest, settle, shoot, shoot_dialogs, shoot_end
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.theme import Theme

DAYS = ("calm", "watch", "crisis")
BUSINESS = {"en": "Sunrise Bakery", "he": "מאפיית הזריחה", "sw": "Sunrise Bakery"}
PLACES = ("mastodon", "google", "facebook", "reddit", "bluesky", "mail")
SICK = {
    "en": (
        "Two of us got sick after the chicken pies this morning",
        "Food poisoning from their pies, my son is vomiting",
    ),
    "he": ("שנינו חולים אחרי הפשטידות של מאפיית הזריחה מהבוקר", "הרעלת מזון מהפשטידות שלהם, הבן שלי מקיא"),
    "sw": ("Wawili wetu tumeugua baada ya kula pai za kuku asubuhi", "Pai zao zimetuletea sumu ya chakula"),
}
COLD = {
    "en": ("The soup was cold and the waiter was rude", "Terrible service, I waited an hour"),
    "he": ("אוכל מגעיל, לא נחזור לעולם", "פשוט נורא, האוכל היה מגעיל"),
    "sw": ("Supu ilikuwa baridi na mhudumu hakuwa na adabu", "Huduma mbaya sana, nilisubiri saa nzima"),
}
KIND = {"en": "Lovely bread, thank you", "he": "לחם נהדר, תודה רבה", "sw": "Mkate mzuri sana, asante"}
CASE = {
    "en": "A driver was filmed shouting at a customer",
    "he": "נהג צולם צועק על לקוחה",
    "sw": "Dereva alirekodiwa akimfokea mteja",
}
COPIES = 7


def weeks(app: QApplication, theme: Theme, folder: Path, language: str) -> None:
    """The Now page on each of the days, whole and to its end; the scope of the worse ones."""
    for number, day in enumerate(DAYS):
        desk = made_up(language, day, theme.name)
        frame = Frame()
        session = Session(app, frame, desk, theme, language)
        session.show(Visit(Place.NOW))
        frame.show()
        rest(0.3)
        shoot(session, folder, f"{language}_5_now_{number}_{day}")
        shoot_end(session, folder, f"{language}_5_now_{number}_{day}")
        home: Any = session.shown.page(Place.NOW)
        home.course.curve._look(len(home.course.curve._course.pieces) * 3 // 5)
        shoot_end(session, folder, f"{language}_5_now_{number}_{day}_looked_at")
        if day != "calm":
            home.open_scope()
            settle(lambda: False, 1.0)
            shoot_dialogs(session, folder, f"{language}_5_scope_{number}_{day}")
        session.close()


def made_up(language: str, day: str, theme: str) -> Desk:
    """A desk on a folder of its own with five weeks in it, that ends on such a day."""
    desk = open_desk(Path(tempfile.mkdtemp()) / "home", vault=MemoryVault())
    desk.preferences.keep(Settings(language=language, theme=theme, business=BUSINESS[language], owner="Neema"))
    now = desk.clock.now()

    def keep(tables: Any, at: datetime) -> tuple[None, tuple[()]]:
        for place in PLACES:
            dark = place == "reddit" and day == "crisis"
            account = Account(AccountId(place), place, place.capitalize(), added_at=at - timedelta(days=40))
            accounts.keep(tables, account, account.added_at or at)
            health = Health.LOCKED_OUT if dark else Health.GOOD
            seen = at - timedelta(hours=5 if dark else 0)
            accounts.keep_state(tables, SourceState(account.id, health, seen, seen), "")
        told = sorted(posts(language, day, now), key=lambda message: message.sent_at)
        readings = read_each(told, lexicons.load(), weights.load())
        messages.keep(tables, list(zip(told, readings, strict=True)), at)
        for meter in past(now):
            meters.keep(tables, meter, None)
        closed(tables, language, now)
        return None, ()

    desk.imports._ledger.change(keep).result()
    return desk


def posts(language: str, day: str, now: datetime) -> Iterator[Message]:
    """A few a day, praise mostly; on the last day as many complaints as such a day has."""
    for number in range(5 * 7 * 3):
        text = COLD[language][number % 2] if number % 9 == 4 else KIND[language]
        yield post(f"usual-{number}", text, now - timedelta(hours=30 + number * 8), number, None)
    many = {"calm": 0, "watch": 3, "crisis": 26}[day]
    for number in range(many):
        tongue = language if number % 4 else ("sw" if language != "sw" else "en")
        bad = SICK if day == "crisis" else COLD
        text = bad[tongue][0 if number % COPIES < 3 else 1]
        minutes = 12 + number * (13 if day == "crisis" else 9)
        yield post(
            f"bad-{number}", text, now - timedelta(minutes=minutes), number, 12_400 if number == 5 else 90 * number
        )


def post(remote: str, text: str, at: datetime, number: int, followers: int | None) -> Message:
    """One message by somebody of their own."""
    place = PLACES[number % 3 if number % 5 else number % len(PLACES)]
    known = followers if place in ("mastodon", "bluesky") else None
    author = Author(f"@guest_{remote.replace('-', '_')}", "", known)
    return Message(AccountId(place), remote, author, text, at, place, url="https://example.com/post")


def past(now: datetime) -> Iterator[Meter]:
    """The meter of thirty days: a crisis in the second week, a night with the computer off each week, a blind day."""
    for hour in range(30 * 24, 0, -1):
        at = now - timedelta(hours=hour)
        day = hour / 24
        if day % 7 < 0.4 or 20 < day < 21.2:
            continue
        rise = 66 * math.exp(-((day - 16) ** 2) / 0.8) + 30 * math.exp(-((day - 9) ** 2) / 0.1)
        score = round(6 + 5 * math.sin(day * 5) + rise)
        level = Level.BLIND if 4.5 < day < 5.2 else _level(score)
        people = max(1, score // 4)
        parts = (
            Part("burst", max(0, score - score // 3), {"people": people, "hours": 6, "usual": 1}),
            Part("spread-places", score // 3, {"places": 3}),
        )
        yield Meter(at, level, parts)


def _level(score: int) -> Level:
    named = (Level.CALM, Level.WATCH, Level.ISSUE, Level.CRISIS, Level.EMERGENCY)
    return named[min(4, max(0, score // 20))]


def closed(tables: Any, language: str, now: datetime) -> None:
    """The crisis file of the second week, closed two days later."""
    opened = now - timedelta(days=16.4)
    kept = incidents.Kept(
        incidents.IncidentId(0), "service_failure", CASE[language], "Neema", "", Level.CRISIS, opened, None
    )
    id = incidents.add(tables, kept)
    incidents.close(tables, id, opened + timedelta(days=2.2))
