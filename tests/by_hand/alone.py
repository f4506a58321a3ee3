"""Whom does the app talk to? With one account of every kind: to the accounts' own servers, and to nobody else.

    unshare -n sh -c 'ip link set lo up && python tests/by_hand/alone.py'

In an empty network every other door leads nowhere; and whatever is tried, Python itself tells us (audit events).
"""
# ruff: noqa: E402, T201

import json
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[2]))

asked = set()


def hear(event, arguments):
    """Note every address that is connected to, sent to or looked up."""
    if event in {"socket.connect", "socket.sendto"}:
        asked.add(arguments[1] if isinstance(arguments[1], str | bytes) else tuple(arguments[1][:2]))
    elif event == "socket.getaddrinfo":
        asked.add(("looked up", arguments[0]))


from desktop.connectors.http import PoliteHttp
from desktop.desk import open_desk
from desktop.vault import MemoryVault
from tests.town import Away, connectors


def main():
    """Look at everything, and say who was asked; 1 where that was anybody else."""
    town = Away()
    sys.addaudithook(hear)
    home = Path(tempfile.mkdtemp()) / "home"
    desk = open_desk(home, vault=MemoryVault(), connectors=connectors(town.addresses), http=PoliteHttp(deadline=10))
    for kind, values in town.values.items():
        desk.accounts.add(kind, kind, values).result(30)
    for number in range(3):
        town.ask("put", f"The bread was cold {number}", datetime.now(UTC) - timedelta(minutes=5 - number))
        print(desk.watch.look_now().result(120), "new messages")
    troubled = [(account.kind, state.trouble.key) for account, state in desk.accounts.listed() if state.trouble]
    desk.close()
    town.close()
    earned = [json.loads(text)["at"] for values in town.values.values() for text in values.values() if text[:1] == "{"]
    places = [urlsplit(address) for address in (*town.addresses.values(), *earned)]  # where tokens are renewed, too
    allowed = {(place.hostname, place.port) for place in places} | {("127.0.0.1", place.port) for place in places}
    allowed |= {("::1", place.port) for place in places}
    others = {one for one in asked if one not in allowed and one not in {("looked up", host) for host, _ in allowed}}
    print(f"{len(asked)} addresses, {len(others)} of them nobody's account", *sorted(map(str, others)))
    print(*troubled)
    return bool(others or troubled)


if __name__ == "__main__":
    sys.exit(main())
