"""Pictures of every page, dialog and trouble, to be looked at by a person. Run by hand, on a real screen or Xvfb:

xvfb-run -a -s "-screen 0 1400x1000x24" python tests/bench/screens.py FOLDER [language ...]
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk, open_desk, open_drill
from desktop.vault import MemoryVault
from tests.bench.brought import brought
from tests.bench.camera import rest, settle, shoot, shoot_end
from tests.bench.deeds import account_forms, deeds, troubles
from tests.bench.signing import sign_in_forms
from tests.bench.weeks import weeks
from ui.frame import Frame
from ui.places import Place, Visit
from ui.session import Session
from ui.theme import Theme
from ui.widgets.text import PlainGuard

LOOKS = {"en": "light", "he": "dark", "sw": "light"}
SPEED = 3600.0  # an hour of the practice in a second


def welcome(app: QApplication, theme: Theme, folder: Path, language: str) -> None:
    """The first start: no account yet."""
    desk = open_desk(Path(tempfile.mkdtemp()) / "home", vault=MemoryVault())
    theme.choose(LOOKS[language])
    frame = Frame()
    session = Session(app, frame, desk, theme, language)
    session.show(Visit(Place.NOW))
    frame.show()
    theme.choose(LOOKS[language])
    shoot(session, folder, f"{language}_0_welcome")
    for name, stop in (
        ("accounts_add", Visit(Place.ACCOUNTS, new=True)),
        ("messages_empty", Visit(Place.MESSAGES)),
        ("crisis_ready", Visit(Place.CRISIS)),
    ):
        session.window.go(stop)
        shoot(session, folder, f"{language}_0_{name}")
        if name == "accounts_add":
            account_forms(session, folder, language)
            sign_in_forms(session, folder, language)
    troubles(session, folder, language)
    brought(session, folder, language)
    session.close()


def practice(app: QApplication, theme: Theme, folder: Path, language: str) -> None:
    """The invented business, before and after its crisis file is opened."""
    desk = open_drill(language=language, seed=7, speed=SPEED, theme=LOOKS[language])
    frame = Frame()
    session = Session(app, frame, desk, theme, language)
    session.show(Visit(Place.NOW))
    frame.show()
    rest(0.2)
    shoot(session, folder, f"{language}_1_now_first")
    desk.start()
    settle(desk.meter.proposal)
    rest()
    shoot(session, folder, f"{language}_2_now_proposal")
    for place in (Place.MESSAGES, Place.CRISIS, Place.REPLIES, Place.ACCOUNTS):
        session.window.go(Visit(place))
        shoot(session, folder, f"{language}_3_{place}")
    shoot_end(session, folder, f"{language}_3_{place}")
    open_case(desk)
    newest = desk.incidents.ongoing()[0]
    theirs = desk.incidents.messages(newest.id)
    for name, stop in (
        ("now", Visit(Place.NOW)),
        ("crisis", Visit(Place.CRISIS, incident=newest.id)),
        ("people", Visit(Place.PEOPLE)),
        ("messages", Visit(Place.MESSAGES, messages=theirs)),
        ("replies", Visit(Place.REPLIES, messages=theirs[:1], incident=newest.id)),
        ("settings", None),
    ):
        if stop is None:
            session.window.open_settings()
        else:
            session.window.go(stop)
        shoot(session, folder, f"{language}_4_{name}")
    shoot_end(session, folder, f"{language}_4_settings")
    deeds(session, folder, language, newest)
    session.close()


def open_case(desk: Desk) -> None:
    """Open the case that the meter proposes and take its first step."""
    proposal = desk.meter.proposal()
    kind = proposal.playbook_id if proposal else desk.incidents.playbooks()[0].id
    owner = desk.preferences.now().owner
    evidence = proposal.evidence if proposal else ()
    case = desk.incidents.open(kind, summary=desk.preferences.now().business, lead=owner, messages=evidence).result()
    first = next(step for step in desk.incidents.steps(case) if step.is_next)
    desk.incidents.tick(case.id, first.step.id, owner).result()


def main(arguments: list[str]) -> None:
    """Take the pictures of the languages named (all by default)."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("languages", nargs="*", default=list(LOOKS))
    parser.add_argument("--text", type=float, default=1.0, help="how many times as large all text is")
    asked = parser.parse_args(arguments)
    folder = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    guard = PlainGuard()
    app.installEventFilter(guard)
    theme = Theme(app, scale=asked.text)
    for language in asked.languages:
        welcome(app, theme, folder, language)
        practice(app, theme, folder, language)
        theme.choose(LOOKS[language])
        weeks(app, theme, folder, language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(sys.argv[1:])
