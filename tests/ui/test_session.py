"""The window over a real desk: places, practice, language, the way back, closing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.model.alert import Loudness, News
from desktop.model.meter import Alarm, Level, Meter
from desktop.model.notice import Alert, StoreTroubled
from desktop.services.alerting import spoken
from ui.herald import Herald, destination
from ui.notifier import Outcome
from ui.people.door import PeopleDoor
from ui.places import SIDEBAR, Place, Visit
from ui.question import Question
from ui.sidebar import Foot
from ui.system import SPOKEN, system_language
from ui.tray import Tray, TrayActs

no_tray_here = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the offscreen screen has no tray


class Click(QCloseEvent):
    """The owner closes the window herself."""

    def spontaneous(self):
        return True


def page(session):
    return session.window.pages.currentWidget()


def press(session, keys):
    (shortcut,) = [one for one in session.window.findChildren(QShortcut) if one.key().toString() == keys]
    shortcut.activated.emit()


def pages_built(session):
    return set(session.shown._pages)


def test_pages_are_built_when_they_are_first_visited(session):
    assert pages_built(session) == {Place.NOW}
    press(session, "Ctrl+2")
    assert pages_built(session) == {Place.NOW, Place.MESSAGES}


def test_every_place_has_its_key_and_shows_where_it_is(session):
    for number, place in enumerate(SIDEBAR, start=1):
        press(session, f"Ctrl+{number}")
        assert page(session) is session.shown.page(place)
        assert [each for each, button in session.window.sidebar.places.items() if button.isChecked()] == [place]


def test_the_people_belong_to_the_crisis_are_one_click_from_it_and_lead_back(session):
    press(session, "Ctrl+3")
    (door,) = page(session).findChildren(PeopleDoor)
    door.click()
    assert page(session) is session.shown.page(Place.PEOPLE)
    assert [each for each, button in session.window.sidebar.places.items() if button.isChecked()] == [Place.CRISIS]
    press(session, "Esc")
    assert page(session) is session.shown.page(Place.CRISIS)


def test_the_settings_lead_to_the_people(session):
    press(session, "Ctrl+,")
    (door,) = page(session).findChildren(PeopleDoor)
    door.click()
    assert page(session) is session.shown.page(Place.PEOPLE)


def test_escape_leads_back_the_way_one_came(session):
    for keys in ("Ctrl+5", "Ctrl+2", "Ctrl+,"):
        press(session, keys)
    for place in (Place.MESSAGES, Place.ACCOUNTS, Place.NOW, Place.NOW):
        press(session, "Esc")
        assert page(session) is session.shown.page(place)


def test_the_settings_are_no_place(session):
    press(session, "Ctrl+,")
    assert page(session) is session.shown.settings()
    assert not any(button.isChecked() for button in session.window.sidebar.places.values())


def test_the_foot_says_that_there_is_nothing_to_look_at_yet(session):
    foot = session.window.findChild(Foot)
    assert foot.checked.text() == "No accounts yet"
    assert foot.look.isHidden()


def test_a_practice_is_fenced_off_and_leaves_nothing_behind(session, qtbot):
    real = session.real
    session.practise()
    drill = session.drill
    assert session.shown is drill
    assert drill.desk.practice
    assert not session.window.practice.isHidden()
    for number in range(1, len(SIDEBAR) + 1):
        press(session, f"Ctrl+{number}")
        assert not session.window.practice.isHidden()
    qtbot.waitUntil(lambda: drill.desk.meter.now() is not None)
    session.window.refresh()
    assert real.desk.meter.now() is None
    assert real.desk.accounts.listed() == []
    folder = drill.desk.home.folder
    assert folder.exists()
    (end,) = session.window.practice.findChildren(QPushButton)
    end.click()
    assert session.shown is real
    assert session.window.practice.isHidden()
    qtbot.waitUntil(lambda: not folder.exists())


def test_a_practice_without_room_is_a_sentence_and_leaves_the_real_desk_shown(session, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(session.window, "say", said.append)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nobody"))
    session.practise()
    assert said == [session.real.words("errors-store-practice")]
    assert session.shown is session.real


def test_a_practice_cannot_be_started_inside_a_practice(session):
    session.practise()
    first = session.drill
    session.practise()
    assert session.drill is first


def test_another_language_turns_the_window_round_and_keeps_what_was_typed(session, qapp, qtbot):
    desk = session.real.desk
    session.window.go(Visit(Place.REPLIES))
    page(session).sheet.editor.setPlainText("Dear Amina, we are")
    session.window.open_settings()
    choices = session.real.settings()
    choices.language.setCurrentIndex(choices.language.findData("he"))
    choices.language.activated.emit(choices.language.currentIndex())
    qtbot.waitUntil(lambda: session.real.words.language == "he")
    assert desk.preferences.now().language == "he"
    assert session.real.desk is desk
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page(session) is session.real.settings()
    assert page(session).head.title.text() == session.real.words("settings-title")
    session.window.go(Visit(Place.REPLIES))
    assert page(session).sheet.editor.toPlainText() == "Dear Amina, we are"


def test_the_window_has_the_levels_icon_from_the_first_moment(session, qtbot):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    assert not session.frame.windowIcon().isNull()


def test_seen_again_the_foot_is_true_at_once(session, qtbot):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.frame.hide()
    session.real.desk.accounts.add("feed", "News", {"address": "http://127.0.0.1:9/x"}).result(60)
    session.frame.show()
    foot = session.window.findChild(Foot)
    assert foot.checked.text() != "No accounts yet"
    assert page(session).gauge.isVisible()


def test_what_a_visit_opens_stands_above_the_window(session, qtbot):
    with qtbot.waitExposed(session.frame):
        session.frame.show()
    session.window.go(Visit(Place.ACCOUNTS, new=True))
    dialog = page(session).dialog
    assert dialog.parentWidget() is session.frame
    dialog.reject()


def test_trouble_with_the_disk_is_said_and_taken_back(session, qtbot):
    session.real.desk.notices.tell(StoreTroubled("errors-store-full"))
    qtbot.waitUntil(lambda: not session.window.store.isHidden())
    assert session.window.store.sentence.text() == session.real.words("errors-store-full")
    session.real.desk.notices.tell(StoreTroubled(""))
    qtbot.waitUntil(session.window.store.isHidden)


def test_without_a_tray_closing_ends_the_program(session, qapp, monkeypatch):
    ended = []
    monkeypatch.setattr(session, "_app", type("App", (), {"quit": staticmethod(lambda: ended.append(1))}))
    event = Click()
    session.frame.closeEvent(event)
    assert event.isAccepted()
    assert ended == [1]


@pytest.fixture
def beside_the_clock(session, monkeypatch):
    """The session stands in a tray."""
    monkeypatch.setattr(session.nook, "is_there", lambda: True)
    return session


def test_the_end_of_the_program_is_never_asked_about(beside_the_clock):
    session = beside_the_clock
    event = QCloseEvent()  # as Qt sends it to every window when the program is to end
    session.frame.closeEvent(event)
    assert event.isAccepted()


def test_with_a_tray_closing_explains_itself_once(beside_the_clock):
    session = beside_the_clock
    event = Click()
    session.frame.closeEvent(event)
    assert not event.isAccepted()
    (question,) = session.frame.findChildren(Question)
    keep = question.focusWidget()
    assert keep.words() == session.real.words("window-close-keep")
    assert keep.isDefault()
    session._keep_watching()
    assert session.real.desk.preferences.now().tray_explained
    again = Click()
    session.frame.closeEvent(again)
    assert again.isAccepted()


def test_a_window_beside_the_clock_comes_back_where_the_clock_has_gone(beside_the_clock, qtbot):
    session = beside_the_clock
    session._keep_watching()
    assert session.nook._guard.isActive()
    session.nook.lost.emit()
    assert session.frame.isVisible()
    session.frame.active.emit()
    assert not session.nook._guard.isActive()


def test_the_system_decides_the_first_language():
    assert system_language() in LANGUAGES
    assert SPOKEN == LANGUAGES


# -- the tray ---------------------------------------------------------------------------------


def tray_for(session):
    done = []
    names = ("open", "look", "end_snooze", "practise", "end_practice", "quit")
    acts = {name: lambda name=name: done.append(name) for name in names}
    tray = Tray(TrayActs(snooze=lambda hours: done.append(f"snooze {hours}"), **acts))
    tray.show_view(session.real)
    return tray, done


class Shown:
    """In the place of the desktop's own notifications; the real ones stand in test_notifier and test_tray_for_real."""

    def __init__(self, herald, *, outcome=Outcome.SHOWN):
        self.notes, self._outcome, self._herald = [], outcome, herald
        herald.notifier.show = self.show
        herald.notifier.try_out = self.try_out

    def show(self, note, otherwise):
        self.notes.append(note)
        if self._outcome is Outcome.NONE:
            otherwise()
        else:
            self._herald.notifier._standing, self._herald.notifier._urgent = 1, note.urgent

    def try_out(self, note, told):
        self.notes.append(note)
        told(self._outcome)


ALERT = Alert(None, Level.CRISIS, 72, evidence=(1, 2), loudness=Loudness.WAKE)
DIGEST = {"count": 24, "unhappy": 5, "unanswered": 2, "since": datetime(2026, 11, 23, 18, tzinfo=UTC)}
SUMMARY = Alert(None, Level.CALM, 3, news=News.DIGEST, values=DIGEST)
CLEAR = Alert(None, Level.CALM, 8, news=News.CLEAR, why="fewer", values={"peak": 64, "score": 8})


def herald_for(session, *, in_front=False, outcome=Outcome.SHOWN):
    herald = Herald(lambda: in_front)
    return herald, Shown(herald, outcome=outcome)


@pytest.mark.parametrize(
    ("loudness", "urgent", "level"),
    [(Loudness.NOTE, False, Level.CRISIS), (Loudness.NOTE, False, Level.ISSUE), (Loudness.WAKE, True, Level.ISSUE)],
)
def test_an_alert_is_one_notification_in_our_own_words(session, qtbot, loudness, urgent, level):
    herald, shown = herald_for(session)
    herald.speak_for(session.real)
    session.real.desk.notices.tell(replace(ALERT, level=level, loudness=loudness))
    qtbot.waitUntil(lambda: bool(shown.notes))
    (note,) = shown.notes
    words = session.real.words
    assert (note.title, note.body) == (words.plain(f"alert-{level}"), words.plain(f"alert-{level}.body"))
    assert (note.lead, note.urgent, note.low) == (words.plain("tray-open"), urgent, False)
    herald.close()


@pytest.mark.parametrize("alert", [ALERT, SUMMARY, replace(ALERT, news=News.LIFE)], ids=lambda one: one.about)
def test_nothing_pops_up_while_the_owner_looks(session, alert):
    herald, shown = herald_for(session, in_front=True)
    herald.tell(session.real, alert)
    assert shown.notes == []


def test_what_the_window_does_not_show_is_read_out_in_it_while_the_owner_looks(session):
    session.herald._in_front = lambda: True
    session.herald.tell(session.real, ALERT)
    assert session.window.news.isHidden()
    session.herald.tell(session.real, SUMMARY)
    assert session.window.news.sentence.text() == read_out(session, SUMMARY)


def read_out(session, *alerts):
    """What the window says of these alerts."""
    return " ".join("{}. {}".format(*spoken(one, session.real.words)) for one in alerts)


@pytest.fixture
def mute(session):
    """Neither notes nor a tray: only the window's entry, which calls for so many milliseconds."""
    Shown(session.herald, outcome=Outcome.NONE)
    session.calls = []
    session.herald.call = session.calls.append
    return session


def test_where_nothing_shows_notes_the_window_says_it_when_it_is_next_seen(mute):
    for alert in (ALERT, CLEAR, SUMMARY):
        mute.herald.tell(mute.real, alert)
    assert mute.calls == [0, 10_000, 10_000]
    assert mute.window.news.isHidden()
    mute.frame.active.emit()
    assert mute.window.news.sentence.text() == read_out(mute, CLEAR, SUMMARY)
    mute.window.go(Visit(Place.NOW))
    mute.frame.active.emit()
    assert mute.window.news.isHidden()


def test_what_was_overtaken_is_not_said(mute):
    for alert in (CLEAR, SUMMARY, ALERT, replace(SUMMARY, score=9)):
        mute.herald.tell(mute.real, alert)
    mute.frame.active.emit()
    assert mute.window.news.sentence.text() == read_out(mute, SUMMARY)


def test_what_came_of_the_business_in_a_practice_is_said_after_it(mute, monkeypatch):
    mute.practise()
    mute.herald.tell(mute.real, CLEAR)
    mute.frame.active.emit()
    assert mute.window.news.isHidden()
    monkeypatch.setattr(mute.frame, "is_in_front", lambda: True)
    mute.end_practice()
    assert mute.window.news.sentence.text() == read_out(mute, CLEAR)


def test_what_an_urgent_note_left_no_room_for_is_said_in_the_window(session):
    Shown(session.herald)
    session.herald.tell(session.real, ALERT)
    session.herald.tell(session.real, SUMMARY)
    session.frame.active.emit()
    assert session.window.news.sentence.text() == read_out(session, SUMMARY)


def test_what_only_the_icon_shows_is_no_notification(session):
    herald, shown = herald_for(session)
    herald.tell(session.real, replace(ALERT, loudness=Loudness.BADGE))
    assert shown.notes == []


def test_the_all_clear_and_the_summary_make_no_sound(session):
    herald, shown = herald_for(session)
    herald.tell(session.real, CLEAR)
    herald.tell(session.real, SUMMARY)
    assert [note.low for note in shown.notes] == [True, True]


def test_an_urgent_note_stands_until_it_is_answered_or_there_is_graver_news(session):
    herald, shown = herald_for(session)
    herald.tell(session.real, ALERT)
    herald.tell(session.real, SUMMARY)
    herald.tell(session.real, Alert(None, Level.CRISIS, 72, "blind:a", news=News.ACCOUNT))
    assert len(shown.notes) == 1
    herald.tell(session.real, replace(ALERT, news=News.MORE, values={"people": 20, "before": 9}))
    herald.tell(session.real, CLEAR)
    assert len(shown.notes) == 3
    herald.notifier._standing = 0
    herald.tell(session.real, SUMMARY)
    assert len(shown.notes) == 4


@pytest.mark.parametrize(
    ("alert", "place"),
    [
        (Alert(None, Level.CALM, 0, "blind:a", news=News.ACCOUNT), Place.ACCOUNTS),
        (Alert(None, Level.BLIND, 0, news=News.BLIND), Place.ACCOUNTS),
        (Alert(None, Level.CALM, 0, news=News.HELD, why="quiet", values={"said": "account"}), Place.ACCOUNTS),
        (Alert(None, Level.CALM, 0, news=News.CLEAR, why="partly"), Place.ACCOUNTS),
        (Alert(None, Level.CALM, 0, news=News.CLEAR, why="fewer"), Place.NOW),
        (SUMMARY, Place.NOW),
        (replace(SUMMARY, values={**SUMMARY.values, "late": 2}), Place.WAITING),
        (ALERT, Place.MESSAGES),
    ],
    ids=lambda value: getattr(value, "about", ""),
)
def test_every_alert_leads_to_what_is_behind_it(session, alert, place):
    assert destination(session.real, alert).place is place


@pytest.mark.parametrize(
    ("outcome", "tray", "said"),
    [
        (Outcome.SHOWN, True, "shown"),
        (Outcome.HUSHED, True, "hushed"),
        (Outcome.NONE, True, "tray"),
        (Outcome.NONE, False, "none"),
    ],
)
def test_a_test_says_what_became_of_the_note(session, outcome, tray, said):
    herald, shown = herald_for(session, in_front=True, outcome=outcome)
    herald.without_notifier, herald.has_tray = lambda *note: None, lambda: tray
    became = []
    herald.try_out(session.real.words, became.append)
    assert became == [said]
    assert [note.title for note in shown.notes] == [session.real.words.plain("alert-test")]


def test_a_click_on_a_notification_leads_to_its_messages_once(session, qtbot):
    herald, _ = herald_for(session)
    herald.tell(session.real, ALERT)
    with qtbot.waitSignal(herald.chosen) as told:
        herald.notifier.clicked.emit()
    assert told.args == [session.real, Visit(Place.MESSAGES, messages=(1, 2))]
    with qtbot.assertNotEmitted(herald.chosen):
        herald.notifier.clicked.emit()


def test_where_the_desktop_shows_none_the_tray_does(session):
    herald, _ = herald_for(session, outcome=Outcome.NONE)
    said = []
    herald.has_tray = lambda: True
    herald.without_notifier = lambda *note: said.append(note[:2])
    herald.tell(session.real, ALERT)
    words = session.real.words
    assert said == [(words.plain("alert-crisis"), words.plain("alert-crisis.body"))]


@pytest.mark.parametrize(
    ("by_bus", "by_icon", "tray", "heard"),
    [(True, False, False, True), (False, False, True, False), (False, True, True, True), (False, True, False, False)],
)
def test_whether_notes_are_shown_is_known(session, monkeypatch, by_bus, by_icon, tray, heard):
    herald, _ = herald_for(session)
    herald.notifier.is_there = lambda told: told(by_bus)
    herald.has_tray = lambda: tray
    monkeypatch.setattr("ui.herald.BY_ICON", by_icon)
    told = []
    herald.is_heard(told.append)
    assert told == [heard]


def test_alerts_are_told_in_the_language_chosen_last(session, qtbot):
    """Every view speaks for itself; the one that is gone is silent."""
    shown = Shown(session.herald)
    session.herald.speak_for(session.real)
    preferences = session.real.desk.preferences
    preferences.keep(replace(preferences.now(), language="sw"))
    session.speak_anew()
    session.real.desk.notices.tell(ALERT)
    qtbot.waitUntil(lambda: bool(shown.notes))
    assert [note.title for note in shown.notes] == [Words("sw").plain("alert-crisis")]


def test_an_open_case_comes_first(session, qtbot):
    desk = session.real.desk
    case = desk.incidents.open(desk.incidents.playbooks()[0].id, summary="People fell ill", lead="Neema").result(60)
    assert destination(session.real, ALERT) == Visit(Place.CRISIS, incident=case.id)


@no_tray_here
def test_the_menu_does_what_it_says(session):
    tray, done = tray_for(session)
    actions = [action for action in tray._menu.actions() if not action.isSeparator()]
    assert not actions[0].isEnabled()
    for action in actions[1:]:
        action.trigger()
    assert done == ["open", "look", "practise", "quit"]
    done.clear()
    for action in tray._spans.actions():
        action.trigger()
    assert done == ["snooze 1", "snooze 4", "snooze 0"]
    assert "<" not in tray.icon.toolTip()
    tray.close()


def test_the_keyring_is_left_alone_where_there_is_no_secret(session, qtbot):
    """It may answer with a window of its own."""
    asked = []
    session.shown.desk.accounts._sight.vault.trouble = lambda: asked.append(1)
    session.window.wake()
    session.window.refresh()
    press(session, "Ctrl+5")
    added = session.shown.desk.accounts.add("feed", "News", {"address": "http://127.0.0.1:9/"})
    qtbot.waitUntil(added.done)
    session.window.refresh()
    page(session).refresh()
    assert asked == []
    secret = {"server": "127.0.0.1", "port": "9", "user": "shop", "folder": "INBOX", "password": "x"}
    qtbot.waitUntil(session.shown.desk.accounts.add("mail", "Letters", secret).done)
    session.window.refresh()
    assert asked


def test_that_there_is_no_keyring_is_said_once_in_the_window(session, qtbot):
    session.frame.show()
    session.window.wake()
    secret = {"server": "127.0.0.1", "port": "9", "user": "shop", "folder": "INBOX", "password": "x"}
    qtbot.waitUntil(session.shown.desk.accounts.add("mail", "Letters", secret).done)
    press(session, "Ctrl+5")
    said = session.shown.words("errors-vault-absent")
    qtbot.waitUntil(session.window.vault.isVisible)
    labels = [label for label in session.frame.findChildren(QLabel) if label.isVisible() and label.text() == said]
    assert labels == [session.window.vault.sentence]


@no_tray_here
def test_a_snooze_is_said_everywhere_and_one_click_ends_it(session, qtbot):
    session.frame.show()
    desk, words = session.real.desk, session.real.words
    tray, done = tray_for(session)
    desk.alerts.snooze(1).result(60)
    until = desk.alerts.snoozed_until()
    qtbot.waitUntil(lambda: not session.window.snooze.isHidden())
    assert session.window.snooze.sentence.text() == words("window-snoozed", until=until)
    said = words.plain("tray-snoozed", until=until)
    qtbot.waitUntil(lambda: said in [action.text() for action in tray._menu.actions()])
    assert words.plain("tray-tip-snoozed", level="Still learning", until=until) == tray.icon.toolTip()
    next(action for action in tray._menu.actions() if action.text() == said).trigger()
    assert done == ["end_snooze"]
    (end,) = session.window.snooze.buttons()
    end.click()
    qtbot.waitUntil(session.window.snooze.isHidden)
    assert desk.alerts.snoozed_until() is None
    qtbot.waitUntil(lambda: said not in [action.text() for action in tray._menu.actions()])
    tray.close()


@no_tray_here
@pytest.mark.parametrize(
    ("level", "said"), [(Level.CRISIS, "Utulivu: Crisis, since 12:30"), (Level.WATCH, "Utulivu: Watch")]
)
def test_a_crisis_that_goes_on_is_told_by_the_icon(session, monkeypatch, level, said):
    tray, _ = tray_for(session)
    since = session.real.desk.clock.now().astimezone().replace(hour=12, minute=30)
    monkeypatch.setattr(session.real.desk.meter, "now", lambda: Meter(since, level, alarm=Alarm(raised=since)))
    tray._refresh(None)
    assert tray.icon.toolTip() == said
    tray.close()


@no_tray_here
def test_in_a_practice_nothing_is_snoozed(session):
    session.practise()
    tray, _ = tray_for(session)
    tray.show_view(session.drill)
    assert tray._spans is None
    tray.close()


@pytest.fixture
def paused(session, qtbot):
    """A window whose only account is paused, with the meter measured since."""
    desk = session.shown.desk
    account = desk.accounts.add("feed", "News", {"address": "http://127.0.0.1:9/"}).result(60)
    desk.accounts.pause(account.id, True).result(60)
    qtbot.waitUntil(lambda: desk.meter.now() is not None and desk.meter.now().paused is not None)
    session.window.refresh()
    return session


def test_an_only_account_that_is_paused_is_not_called_unchecked(paused):
    foot = paused.window.findChild(Foot)
    assert foot.checked.text() == "Your account is paused"
    assert foot.look.isHidden()
    paused.window.look_now()
    words = paused.shown.words
    assert paused.window.news.sentence.text() == words("now-paused", act=words("accounts-resume"))


@no_tray_here
def test_the_tray_says_that_all_is_paused(paused):
    tray, _ = tray_for(paused)
    assert tray.icon.toolTip() == "Utulivu: Your account is paused"
    assert tray._meter_line.text() == "Your account is paused"
    tray.close()
