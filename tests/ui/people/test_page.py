"""The people page: name people and roles, see the protocol, call from the top down."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from desktop.content.words import LANGUAGES, Words
from desktop.model.people import NEW, Answer, Person, Role, Seat
from ui.people.contact import neutral_text, whatsapp_link
from ui.people.door import PeopleDoor
from ui.places import Place, Visit
from ui.question import Question

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def seen(part):
    """Every text that can be read there."""
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in part.findChildren(QPushButton) if button.isVisible()]
    return "\n".join([*labels, *buttons]).translate(ISOLATES)


def row_of(card, what):
    """The time that stands in the row of a question."""
    texts = [label.text() for label in card.findChildren(QLabel)]
    return texts[texts.index(what) + 2]


def press(part, words):
    """Press the one button that says these words."""
    found = [
        button
        for button in part.findChildren(QPushButton)
        if button.isVisible() and button.text().translate(ISOLATES) == words
    ]
    (button,) = found
    button.click()


def primaries(page):
    return [b for b in page.findChildren(QPushButton) if b.property("look") == "primary" and b.isVisible()]


def named(stage):
    return {role: seat for role, seat in stage.desk.people.roster().seats.items() if seat != Seat()}


class TestPeople:
    def test_with_nobody_there_is_one_thing_to_do(self, stage):
        page = stage.make()
        assert primaries(page) == page.inside.offered[:1]  # the owner of the practice business, to begin with
        assert not page.ladder.isVisible()
        assert not [box for box in page.roles.findChildren(QComboBox) if box.isVisible()]
        assert "Person in charge of safety" in seen(page.protocol)

    def test_somebody_is_added_by_keyboard(self, stage, qtbot):
        page = stage.make()
        page.inside.add.click()
        page.dialog.lines["name"].setText("Dana")
        page.dialog.lines["phone"].setText("+254 722 178 177")
        qtbot.keyClick(page.dialog.lines["phone"], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Dana" in seen(page.inside))
        qtbot.waitUntil(lambda: page.dialog is None)
        assert "Call +254 722 178 177" in seen(page.inside)
        assert primaries(page) == []

    def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(self, stage, qtbot):
        page = stage.make()
        page.ask(Person(NEW, ""))
        page.dialog.lines["name"].setText("Dana")
        page.dialog.lines["phone"].setText("ask Ben")
        page.dialog.save.click()
        qtbot.waitUntil(page.dialog.fields["phone"].problem.isVisible)
        assert "cannot be called" in page.dialog.fields["phone"].problem.sentence.text()
        page.dialog.lines["phone"].setText("")
        page.dialog.lines["name"].setText(" ")
        page.dialog.save.click()
        qtbot.waitUntil(page.dialog.fields["name"].problem.isVisible)
        assert not page.dialog.fields["phone"].problem.isVisible()
        assert stage.desk.people.roster().people == ()

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_where_nobody_has_a_role_it_never_says_that_nobody_must_know(self, stage, language):
        stage.add("Amina")
        stage.add("Juma")
        stage.case("emergency")
        page = stage.make(language)
        say = Words(language)
        owner = say("role-owner")
        assert owner in seen(page.ladder)
        assert say("people-ladder-empty") not in seen(page.ladder)
        assert say("people-unnamed", role=owner).translate(ISOLATES) in seen(page.protocol)
        assert say("people-name-now") in [button.words() for button in primaries(page)]

    def test_who_leads_a_case_is_added_with_one_click_and_her_name(self, stage, qtbot):
        stage.add("Amina")
        stage.case()
        page = stage.make()
        assert "Dana" not in seen(page.protocol)
        press(page.inside, "Add Dana")
        qtbot.waitUntil(lambda: "Dana" in seen(page.inside).split("Add")[0])
        assert [button for button in page.inside.offered if button.property("name") == "Dana"] == []
        assert "1. Dana" in seen(page.protocol)

    def test_the_owner_of_the_settings_is_added_as_the_owner_and_takes_no_role_from_anybody(self, stage, qtbot):
        owner = stage.desk.preferences.now().owner
        page = stage.make()
        press(page.inside, f"Add {owner}")
        qtbot.waitUntil(lambda: "1. " + owner in seen(page.protocol))
        head = stage.desk.people.roster().seat(Role.OWNER).holder
        stage.desk.preferences.keep(replace(stage.desk.preferences.now(), owner="Zawadi"))
        page.refresh()
        press(page.inside, "Add Zawadi")
        qtbot.waitUntil(lambda: "Zawadi" in seen(page.inside).split("Add")[0])
        assert stage.desk.people.roster().seat(Role.OWNER).holder == head

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_of_a_level_that_is_filled_in_part_the_rest_is_said(self, stage, language):
        amina = stage.add("Amina")
        stage.desk.people.name(Role.SPOKESPERSON, Seat(amina.id)).result(5)
        case = stage.case("emergency")
        stage.desk.people.calls.called(case, amina).result(5)
        stage.desk.people.calls.answered(case, amina, Answer.REACHED).result(5)
        page, say = stage.make(language), Words(language)
        roles = ", ".join(say(f"role-{role}") for role in ("safety_lead", "owner", "facts_keeper"))
        assert say("people-ladder-gap", roles=roles).translate(ISOLATES) in seen(page.ladder)
        assert say("people-ladder-done") not in seen(page.ladder)
        assert say("people-unnamed", role=say("role-safety_lead")).translate(ISOLATES) in seen(page.protocol)

    def test_a_role_whose_people_are_all_away_is_not_said_to_be_nobodys(self, stage):
        dana = stage.add("Dana")
        stage.desk.people.name(Role.OWNER, Seat(dana.id)).result(5)
        stage.desk.people.away(dana, stage.desk.clock.now().date() + timedelta(days=4)).result(5)
        stage.case("crisis")
        page = stage.make()
        assert "Nobody is named, or here, for: " in seen(page.ladder)
        assert "Nobody has these roles yet" not in seen(page.ladder)
        assert "Owner: nobody is here" in seen(page.protocol)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_one_who_is_alone_sees_what_she_does_in_which_order(self, stage, language):
        stage.add("Dana")
        stage.desk.people.work_alone(True).result(5)
        stage.case("emergency")
        page, say = stage.make(language), Words(language)
        order = stage.desk.people.protocol.alone
        lines = [f"{at}. " + say(f"people-task-{role}") for at, role in enumerate(order, start=1)]
        assert [line for line in seen(page.ladder).splitlines() if line in lines] == lines
        crisis = ("spokesperson", "facts_keeper", "owner")
        tasks = [f"{at}. " + say(f"people-task-{role}") for at, role in enumerate(crisis, start=1)]
        assert "\n".join(tasks) in seen(page.protocol)
        assert say("people-head-alone") in seen(page.protocol)
        assert say("people-call-nobody") not in seen(page.protocol)

    def test_what_nobody_is_named_for_leads_to_where_roles_are_given(self, stage, qtbot):
        stage.add("Amina")
        stage.case("emergency")
        page = stage.make()
        page.resize(1000, 400)
        assert not page.roles.visibleRegion().boundingRect().height()
        press(page.ladder, "Say who does what")
        qtbot.waitUntil(lambda: page.roles.visibleRegion().boundingRect().height() > 0)

    def test_away_is_chosen_by_its_day_and_is_said(self, stage, qtbot):
        _, amina = stage.team()
        page = stage.make()
        page.ask(amina)
        page.dialog.away.setCurrentIndex(3)
        day = page.dialog.away.currentData()
        assert day == stage.desk.clock.now().astimezone().date() + timedelta(days=3)
        page.dialog.save.click()
        qtbot.waitUntil(lambda: "Away until" in seen(page.inside))
        items = [page.roles.lines[1].holder.itemText(at).translate(ISOLATES) for at in range(3)]
        assert items == ["Nobody yet", "Dana", "Amina, away"]
        press(page.inside, "Is back")
        qtbot.waitUntil(lambda: "Away until" not in seen(page.inside))

    def test_a_day_far_away_that_is_kept_stays_chosen(self, stage):
        _, amina = stage.team()
        until = stage.desk.clock.now().astimezone().date() + timedelta(days=37)
        stage.desk.people.away(amina, until).result(5)
        page = stage.make()
        page.ask(stage.desk.people.roster().person(amina.id))
        assert page.dialog.away.currentData() == until

    def test_roles_are_named_by_choice(self, stage, qtbot):
        dana, amina = stage.team()
        page = stage.make()
        line = next(line for line in page.roles.lines if line.role is Role.MONITOR)
        line.holder.setCurrentIndex(line.holder.findData(amina.id))
        line.deputy.setCurrentIndex(line.deputy.findData(dana.id))
        line.deputy.activated.emit(line.deputy.currentIndex())
        qtbot.waitUntil(lambda: named(stage).get(Role.MONITOR) == Seat(amina.id, dana.id))
        qtbot.waitUntil(lambda: "Whoever watches the messages" in seen(page.inside))

    def test_to_remove_somebody_is_asked_first(self, stage, qtbot):
        _, amina = stage.team()
        page = stage.make()
        page.ask(amina)
        press(page.dialog, "Remove")
        (question,) = page.window().findChildren(Question)
        press(question, "Remove")
        qtbot.waitUntil(lambda: "Amina" not in seen(page.inside))
        assert named(stage).keys() == {Role.OWNER}

    def test_alone_the_roles_become_an_order_and_no_role_is_named(self, stage, qtbot):
        stage.team()
        page = stage.make()
        page.roles.alone.click()
        qtbot.waitUntil(lambda: "1. Make sure that nobody is in danger." in seen(page.roles))
        qtbot.waitUntil(lambda: stage.desk.people.roster().alone)
        text = seen(page)
        assert [Words("en")(f"role-{role}") for role in Role if Words("en")(f"role-{role}") in text] == []

    def test_old_numbers_are_said_with_one_thing_to_do(self, stage, qtbot):
        dana, _ = stage.team()
        old = "update person set confirmed_at = confirmed_at - 91 * 86400000 where id = ?"
        stage.desk.keeping.database.write(lambda tables: tables.execute(old, [dana.id])).result(5)
        page = stage.make()
        assert page.reminder.isVisible()
        assert "Dana" in page.reminder.sentence.text()
        press(page.inside, "Still right")
        qtbot.waitUntil(lambda: not page.reminder.isVisible())


class TestBeginning:
    """The owner's name and number are known from the settings, and nobody is in the list yet."""

    def settle(self, stage, contact="Call me: +254 722 178 177"):
        now = stage.desk.preferences.now()
        stage.desk.preferences.keep(replace(now, owner="Neema", contact=contact))

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_filled_button_is_the_one_to_begin_with_oneself(self, stage, language, qtbot):
        self.settle(stage)
        page = stage.make(language)
        assert [button.property("name") for button in primaries(page)] == ["Neema"]
        primaries(page)[0].click()
        qtbot.waitUntil(lambda: primaries(page) == [] and bool(stage.desk.people.roster().inside))
        assert stage.desk.people.roster().inside[0].phone == "+254 722 178 177"

    def test_a_missing_number_is_not_said_to_be_checked(self, stage, qtbot):
        self.settle(stage, contact="Write to me here")
        page = stage.make()
        press(page.inside, "Add Neema")
        qtbot.waitUntil(lambda: "No number yet" in seen(page.inside))
        assert "checked" not in seen(page.inside)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_for_one_person_the_tick_is_at_the_top_and_stays_in_sight(self, stage, language, qtbot):
        stage.add("Neema")
        stage.case()
        page = stage.make(language)
        page.resize(900, 500)
        tick = page.roles.alone
        qtbot.waitUntil(lambda: tick.visibleRegion().boundingRect().height() == tick.height())
        tick.click()
        qtbot.waitUntil(lambda: stage.desk.people.roster().alone and page.roles._one.isVisible())
        qtbot.waitUntil(lambda: tick.visibleRegion().boundingRect().height() == tick.height())

    def test_for_several_the_tick_is_with_the_roles_and_stays_in_sight(self, stage, qtbot):
        stage.team()
        page = stage.make()
        page.resize(900, 500)
        tick = page.roles.alone
        assert page.roles.isAncestorOf(tick)
        assert not page.solo.isVisible()
        tick.click()
        qtbot.waitUntil(lambda: page.roles._one.isVisible())
        qtbot.waitUntil(lambda: tick.visibleRegion().boundingRect().height() == tick.height())


class TestTheProtocol:
    def test_it_has_the_owners_own_people(self, stage):
        stage.team()
        text = seen(stage.make().protocol)
        assert "within 15 minutes" in text
        assert "1. Dana\n2. Amina, if there is no answer" in text
        assert "Spokesperson" not in text

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_first_word_has_the_time_that_it_has_in_the_checklist(self, stage, language):
        say = Words(language)
        hour, quarter = say.span(timedelta(minutes=60)), say.span(timedelta(minutes=15))
        both = say("people-within-danger", span=hour, danger=quarter)
        assert row_of(stage.make(language).protocol, say("people-answer-first_word")) == both
        for kind, span in (("service_pileon", hour), ("product_safety", quarter), ("safety_threat", "")):
            case = stage.desk.incidents.open(kind, summary="Ill", lead="Dana").result(5)
            page = stage.make(language)
            page.visit(Visit(Place.PEOPLE, incident=case.id))
            said = row_of(page.protocol, say("people-answer-first_word"))
            assert said == (say("people-within", span=span) if span else say("people-agreed"))

    def test_in_a_case_it_stands_right_below_whom_to_call_and_marks_the_level(self, stage):
        stage.team()
        page = stage.make()
        assert page.protocol.y() > page.outside.y()
        stage.case()
        page.visit(Visit(Place.PEOPLE))
        QApplication.processEvents()
        assert page.ladder.y() < page.protocol.y() < page.inside.y()
        assert "Crisis, now" in seen(page.protocol)


class TestCalling:
    def test_one_to_call_then_to_wait_for_then_the_next(self, stage, qtbot):
        stage.team()
        case = stage.case()
        page = stage.make()
        assert [button.text() for button in primaries(page)] == ["I am calling \u2068Dana\u2069 now"]
        assert "Otieno" in seen(page.ladder)
        page.ladder.first.setFocus()
        page.ladder.first.click()
        qtbot.waitUntil(lambda: "the next one from" in seen(page.ladder))
        assert page.ladder.first.hasFocus()
        press(page.ladder, "No answer")
        qtbot.waitUntil(lambda: "I am calling Amina now" in seen(page.ladder))
        page.ladder.first.click()
        qtbot.waitUntil(lambda: "the next one from" in seen(page.ladder))
        press(page.ladder, "Reached")
        qtbot.waitUntil(lambda: "Everybody who must know has been reached." in seen(page.ladder))
        assert primaries(page) == []
        assert [entry.what for entry in stage.desk.incidents.timeline(case.id)][-4:] == [
            "called",
            "silent",
            "called",
            "reached",
        ]

    def test_where_nobody_answered_they_are_called_again(self, stage, qtbot):
        dana, amina = stage.team()
        case = stage.case()
        for person in (dana, amina):
            stage.desk.people.calls.called(case, person).result(5)
            stage.desk.people.calls.answered(case, person, Answer.SILENT).result(5)
        page = stage.make()
        assert "Not reached yet: Dana. Call again." in seen(page.ladder)
        again = [b for b in page.ladder.findChildren(QPushButton) if b.text() == "Call again"]
        again[0].click()
        qtbot.waitUntil(lambda: "the next one from" in seen(page.ladder))

    def test_the_same_ladder_leaves_the_focus_where_it_is(self, stage):
        stage.team()
        stage.case()
        page = stage.make()
        button = page.ladder.first
        page.refresh()
        assert page.ladder.first is button

    def test_of_several_cases_one_is_chosen_and_led_back_to(self, stage):
        stage.team()
        older = stage.case()
        newer = stage.case(level="emergency", kind="outage")
        page = stage.make()
        assert page.chooser.isVisible()
        assert "Who must know now: Emergency" in seen(page.ladder)
        page.visit(Visit(Place.PEOPLE, incident=older.id))
        assert "Who must know now: Crisis" in seen(page.ladder)
        page.chooser.list.activated.emit(0)
        page.back.click()
        assert stage.visits == [Visit(Place.CRISIS, incident=newer.id)]

    def test_alone_it_says_whom_one_may_ask(self, stage):
        stage.team()
        stage.desk.people.work_alone(True).result(5)
        stage.case()
        text = seen(stage.make().ladder)
        assert "You work alone" in text
        assert "Otieno" in text


class TestReaching:
    @pytest.fixture
    def went(self, monkeypatch):
        went = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toEncoded().toStdString()) or True)
        return went

    def ask(self, page, words):
        press(page.inside, words)
        (question,) = [one for one in page.window().findChildren(Question) if one.isVisible()]
        return question

    def test_a_call_shows_the_number_and_waits_for_a_yes(self, stage, went):
        stage.team()
        question = self.ask(stage.make(), "Call +254 722 178 177")
        assert "+254 722 178 177" in seen(question)
        assert went == []
        press(question, "Call from this computer")
        assert went == ["tel:+254722178177"]

    def test_whatsapp_begins_with_a_neutral_text_that_is_shown(self, stage, went):
        stage.team()
        question = self.ask(stage.make(), "WhatsApp")
        owner = stage.desk.preferences.now().owner
        assert f"Hello, this is {owner}." in seen(question)
        press(question, "Open in the browser")
        (url,) = went
        assert url.startswith("https://wa.me/254722178177?text=Hello%2C%20this%20is%20")

    def test_a_mail_goes_to_the_address_alone(self, stage, went):
        stage.team()
        press(self.ask(stage.make(), "Mail"), "Open the mail program")
        assert went == ["mailto:dana@sunrise.example"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_text_says_nothing_of_a_crisis_and_hides_no_sign(self, language):
        words = Words(language)
        for asks in ("Neema", "", "a\u202eb&text=x#"):
            text = neutral_text(words, asks)
            assert not any(sign in text for sign in "\u2066\u2067\u2068\u2069\u202e")
            link = whatsapp_link(Person(NEW, "Dana", "+254 722 178 177"), text)
            assert link.count("&") == link.count("#") == 0
        assert whatsapp_link(Person(NEW, "Dana", "0722 178 177"), "x") == ""


def test_the_door_counts_the_numbers_to_ask_for(stage, qtbot):
    dana, _ = stage.team()
    went = []
    door = PeopleDoor(stage.desk.people, Words("en"), lambda: went.append(1))
    qtbot.addWidget(door)
    door.show()
    assert door.words() == "People"
    door.hide()
    old = "update person set confirmed_at = null where id = ?"
    stage.desk.keeping.database.write(lambda tables: tables.execute(old, [dana.id])).result(5)
    door.show()
    assert door.words().translate(ISOLATES) == "People: 1 to ask"
    door.click()
    assert went == [1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_every_language(stage, language):
    stage.team()
    stage.case()
    text = seen(stage.make(language))
    assert "people-" not in text
    assert "role-" not in text
    assert "(en)" not in text
