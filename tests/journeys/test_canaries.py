"""No secret of any kind of account is ever written anywhere but into the vault, whatever happens."""

import base64
import json
import logging
import urllib.parse
from datetime import UTC, datetime, timedelta

import pytest

from desktop.connectors.http import PoliteHttp
from desktop.desk import open_desk
from desktop.store import backup
from desktop.vault import MemoryVault
from tests.town import Town, connectors


@pytest.fixture(scope="module")
def town():
    here = Town()
    yield here
    here.close()


def spellings(secret):
    """The ways in which a text usually gets into a file."""
    raw = secret.encode()
    yield raw
    yield base64.b64encode(raw).rstrip(b"=")[:-2]
    yield base64.urlsafe_b64encode(raw).rstrip(b"=")[:-2]
    yield urllib.parse.quote(secret, safe="").encode()
    yield json.dumps(secret)[1:-1].encode()


@pytest.mark.journey
def test_no_canary_leaves_the_vault(town, home, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    desk = open_desk(home, vault=MemoryVault(), connectors=connectors(town.addresses), http=PoliteHttp(deadline=10))
    try:
        ids = {kind: desk.accounts.add(kind, kind, values).result(60).id for kind, values in town.values.items()}
        for number in range(3):
            town.put(f"The bread was cold {number}", datetime.now(UTC) - timedelta(minutes=5 - number))
            assert desk.watch.look_now().result(120) >= 0
        good = [state.health for _, state in desk.accounts.listed()]
        assert {str(health) for health in good} == {"good"}, [s.trouble for _, s in desk.accounts.listed()]
        for house in town.houses.values():  # every later look fails, and each failure is written down
            house.close()
        desk.watch.look_now().result(120)
        for kind in ids:
            assert desk.accounts.check(kind, town.values[kind]).exception(60) is not None
        told = repr(desk.accounts.listed()) + repr([one.exception(60) for one in (desk.accounts.check("feed", {}),)])
        desk.reports.export(home / "export.json")
        backup.copy(desk.home.database, desk.home.backups, desk.clock.now())
    finally:
        desk.close()
    written = {file.name: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    out, err = capfd.readouterr()
    written |= {"repr": told.encode(), "log": caplog.text.encode(), "out": out.encode(), "err": err.encode()}
    assert all(any(kind.encode() in content for content in written.values()) for kind in ids)  # it does look
    found = [
        (name, secret)
        for secret, text in town.keys.known.items()
        for name, content in written.items()
        if any(spelling in content for spelling in spellings(text))
    ]
    assert len(town.keys.known) > len(town.values)
    assert found == []
