"""Does a new message cost more where many are stored? The meter measured anew, with little and with much history.

By hand: python tests/bench/measuring.py [--messages 1000000]

Two databases are filled with messages of the last two years, evenly; then two hundred times a message is kept in one
transaction with all that follows from it (count, measure, propose, alert). Told are the median and the 95th percentile
of the whole change and of the measuring alone, in milliseconds, and how long the first measuring takes, which counts
the last six weeks once.
"""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.content import numbers, playbooks
from desktop.model.account import Account, AccountId, Health, SourceState
from desktop.model.alert import Manners
from desktop.model.message import Author, Message
from desktop.model.reading import Mood, Reading
from desktop.services.ledger import Ledger, Method
from desktop.services.notices import Notices
from desktop.services.tallies import Tallies
from desktop.store import accounts, messages
from desktop.store.database import Database

SHOP = AccountId("shop")
YEARS, AT_ONCE, CHANGES = 2, 5_000, 200
MOODS = (Mood.NEGATIVE, Mood.NEUTRAL, Mood.NEUTRAL, Mood.POSITIVE, Mood.NEUTRAL, Mood.POSITIVE)


class Now:
    """A clock that can be set."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def now(self) -> datetime:
        """The time it was set to."""
        return self.at


def words(number: int) -> str:
    """A number in letters, for copies of a text are counted apart."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def post(number: int, at: datetime) -> tuple[Message, Reading]:
    """A message of somebody, and what was read in it."""
    text = f"What {words(number)} thinks about the bread and the people behind the counter"
    said = Message(SHOP, f"post{number}", Author(f"person{number % 5000}"), text, at, "feed")
    mood = MOODS[number % len(MOODS)]
    return said, Reading(mood, "en", certainty=0.8)


def fill(database: Database, count: int, now: datetime) -> None:
    """So many messages of two years, oldest first."""
    step = timedelta(days=365 * YEARS) / count
    for start in range(0, count, AT_ONCE):
        some = [post(n, now - step * (count - n)) for n in range(start, min(count, start + AT_ONCE))]
        database.write(lambda tables, some=some: messages.keep(tables, some, now)).result()


def tell(count: int) -> None:
    """Fill, change, print."""
    clock, measured = Now(), []
    counting = Tallies.now

    def timed(self: Tallies, conn: object, now: datetime) -> object:
        begun = time.perf_counter()
        found = counting(self, conn, now)
        measured.append(1000 * (time.perf_counter() - begun))
        return found

    Tallies.now = timed
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "utulivu.db")
        account = Account(SHOP, "feed", "Shop", every=timedelta(minutes=15), added_at=clock.at)
        database.write(lambda tables: accounts.keep(tables, account, clock.at)).result()
        state = SourceState(SHOP, Health.GOOD, clock.at, clock.at)
        database.write(lambda tables: accounts.keep_state(tables, state, "")).result()
        fill(database, count, clock.at)
        ledger = Ledger(database, Method(numbers.load(), playbooks.load(), clock, Manners), Notices())
        took = []
        for number in range(CHANGES + 1):
            clock.at += timedelta(minutes=5)
            begun = time.perf_counter()
            ledger.change(
                lambda tables, now, n=number: (messages.keep(tables, [post(count + n, now)], now), ())
            ).result()
            took.append(1000 * (time.perf_counter() - begun))
        database.close()
    Tallies.now = counting
    whole, counted = spread(took), spread(measured)
    print(f"{count:>9} messages: first {took[0]:.0f} ms; change {whole}; counting in it {counted}", flush=True)


def spread(took: list[float]) -> str:
    """Median and 95th percentile, without the first."""
    return f"median {statistics.median(took[1:]):.2f}, 95th {statistics.quantiles(took[1:], n=20)[-1]:.2f} ms"


def main() -> None:
    """A thousandth of the messages, then all of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=1_000_000)
    asked = parser.parse_args()
    for count in (asked.messages // 1000, asked.messages // 10, asked.messages):
        tell(count)


if __name__ == "__main__":
    main()
