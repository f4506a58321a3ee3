"""How soon a case of 5,000 messages shows its scope, and how long the window stands still for it. By hand:

xvfb-run -a python tests/bench/scope.py [MESSAGES]

Each time the database is opened anew and the window made; the file may still be in the system's memory. Told are the
seconds from opening the sheet until it is filled, and the longest time between two turns of the window in milliseconds;
then the longest such time while the window goes from place to place and back to the case, the first round (pages are
made) and later ones apart.
"""

import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from desktop.desk import open_desk
from desktop.model.account import Account, AccountId
from desktop.model.impact import MOST_WORRIES
from desktop.model.incident import IncidentId
from desktop.model.message import Author, Message, MessageId
from desktop.model.reading import Concern, Mood, Reading
from desktop.store import accounts, messages
from desktop.vault import MemoryVault
from tests.bench.bringing import Stalls
from tests.bench.camera import rest, settle
from tests.bench.ingest import TEXTS
from ui.frame import Frame
from ui.incident.impact_sheet import ImpactSheet
from ui.places import Place, Visit
from ui.session import Session
from ui.start import settle_down
from ui.sweeper import Sweeper
from ui.theme import Theme

TIMES = 5
SHOP = AccountId("shop")
PLATFORMS, CONCERNS = ("facebook", "x", "google", "instagram"), list(Concern)


def said(number: int, now: datetime) -> tuple[Message, Reading]:
    """An unhappy message of one of 3,000 people."""
    text = f"{TEXTS[number % len(TEXTS)]} {number}"
    at = now - timedelta(seconds=30 * number)
    place = PLATFORMS[number % 7 % len(PLATFORMS)]
    author = Author(f"person{number % 3000}")
    reading = Reading(Mood.NEGATIVE, "en", concern=CONCERNS[number % 5], urgency=number % 4)
    return Message(SHOP, f"post{number}", author, text, at, place), reading


def fill(home: Path, count: int) -> IncidentId:
    """A desk with one case of so many messages."""
    desk, now = open_desk(home, vault=MemoryVault()), datetime.now(UTC)
    account = Account(SHOP, "feed", "Shop", added_at=now)
    desk.keeping.database.write(lambda tables: accounts.keep(tables, account, now)).result()
    pairs = [said(number, now) for number in reversed(range(count))]
    desk.keeping.database.write(lambda tables: messages.keep(tables, pairs, now)).result()
    ids = [MessageId(number + 1) for number in range(count)]
    case = desk.incidents.open("product_safety", summary="People ill", lead="Neema", messages=ids).result()
    desk.close()
    return case.id


def switched(session: Session, case: IncidentId, stalls: Stalls) -> dict[str, float]:
    """The longest stall (milliseconds) on the way to each place, with the case open."""
    found = {}
    for place in (Place.NOW, Place.MESSAGES, Place.CRISIS, Place.REPLIES, Place.CRISIS):
        stalls.told()
        session.window.go(Visit(place, incident=case))
        rest(0.3)
        found[str(place)] = max(found.get(str(place), 0.0), stalls.told())
    return found


def look(app: QApplication, home: Path, case: IncidentId) -> tuple[float, float, list[dict[str, float]]]:
    """Open the sheet; the seconds until it is filled, the longest stall in milliseconds, and those of page switches."""
    frame, theme = Frame(), Theme(app)
    session = Session(app, frame, open_desk(home, vault=MemoryVault()), theme, "en")
    session.show(Visit(Place.CRISIS, incident=case))
    frame.show()
    rest(1)
    stalls = Stalls()
    rest(0.1)
    stalls.told()
    begun = time.monotonic()
    page = session.shown.page(Place.CRISIS)
    page.work.show_sheet("impact")  # type: ignore[attr-defined]
    sheet = page.findChild(ImpactSheet) or frame.findChild(ImpactSheet)
    assert isinstance(sheet, ImpactSheet)
    settle(lambda: len(sheet.worries) == MOST_WORRIES)
    took = time.monotonic() - begun
    rest(0.3)
    stall = stalls.told()
    sheet.close()
    rest(0.3)
    rounds = [switched(session, case, stalls) for _ in range(3)]
    session.close()
    theme.close()
    return took, stall, rounds


def main() -> None:
    """Fill once, look several times, print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    app = QApplication(sys.argv[:1])
    sweeper = Sweeper(lambda: True)  # as the program does
    settle_down(sweeper)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        case = fill(home, count)
        for number in range(TIMES):
            took, stall, rounds = look(app, home, case)
            print(f"{number + 1}: filled after {took:.2f} s, longest stall {stall:.0f} ms")
            for name, way in (("first", rounds[0]), ("later", rounds[-1])):
                print(f"   {name} round: " + ", ".join(f"{place} {most:.0f} ms" for place, most in way.items()))


if __name__ == "__main__":
    main()
