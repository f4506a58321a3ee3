import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.connectors.files import chat, settling
from desktop.connectors.files.opening import Source
from desktop.errors import OwnerError
from desktop.model.imports import Aside, Choices, Order, Shape, Why

from .conftest import NOW, SAMPLES

CHATS = sorted(file.name for file in SAMPLES.glob("*.txt") if file.name != "excel_unicode.txt")
SHOP = "Sunrise Bakery"


@pytest.mark.parametrize("name", CHATS)
def test_every_layout_is_known_as_a_chat_and_read_whole(sample, name):
    found = sample(name, day_first=True)
    assert found.shape is Shape.CHAT
    assert found.messages
    assert found.unread == ()
    assert found.order is not Order.OPEN
    assert {one.platform for one in found.messages} == {"whatsapp"}
    assert len({one.remote_id for one in found.messages}) == len(found.messages)
    times = [one.sent_at for one in found.messages]
    assert times == sorted(times)
    assert not any(mark in one.text + one.author.name for one in found.messages for mark in "\u200e\u200f\u202f~<>")


def test_android_with_a_twelve_hour_clock_and_narrow_spaces(sample, told):
    found = sample("android_en_us.txt", me=SHOP)
    assert told(found) == [
        ("2026-03-14 00:15", "Maya Cohen", "I am really disappointed"),
        (
            "2026-03-14 08:02",
            "Maya Cohen",
            "Good morning! Is my order ready?\nI paid on Tuesday:\norder 1042",
        ),
        ("2026-03-14 12:11", "Maya Cohen", "This cake is broken"),
    ]
    assert found.aside == {Aside.SYSTEM: 2, Aside.MEDIA: 3, Aside.OWN: 1}
    assert found.order is Order.CERTAIN
    assert not found.day_first


def test_a_group_with_names_and_numbers(sample, told):
    found = sample("android_en_gb.txt", me=SHOP)
    assert told(found) == [
        ("2026-04-13 07:30", "Amina", "Are you open on Easter Monday?"),
        ("2026-04-13 07:31", "+44 7700 900123", "same question"),
    ]
    assert found.aside[Aside.SYSTEM] == 5
    assert found.people == ("Amina", "+44 7700 900123", SHOP)
    assert found.answered == {}, "in a group nobody can tell who was answered"


def test_hebrew_on_android(sample, told):
    found = sample("android_he.txt", me="מאפיית הזריחה")
    assert told(found) == [
        ("2026-04-03 21:06", "דנה לוי", "שלום, הזמנתי עוגה ליום שישי\nועוד לא קיבלתי אישור"),
        ("2026-04-04 08:01", 'ד"ר יואב כהן', "הלחם היה מצוין, תודה"),
    ]
    assert found.aside == {Aside.SYSTEM: 2, Aside.MEDIA: 1, Aside.OWN: 1}


def test_swahili_on_android(sample, told):
    found = sample("android_sw.txt", me="Duka la Mkate")
    assert found.order is Order.OPEN
    assert [text for _, _, text in told(found)] == ["Habari, mkate wangu haujafika", "Asante"]
    assert found.aside == {Aside.SYSTEM: 2, Aside.MEDIA: 1, Aside.OWN: 1}


def test_the_iphone_and_its_unseen_marks(sample, told):
    found = sample("iphone_en_us.txt", me=SHOP)
    assert told(found) == [
        ("2026-03-04 21:05", "Leo", "Your website takes my money and gives an error"),
        ("2026-03-04 21:06", "Leo", "See the picture"),
        ("2026-03-18 00:00", "Leo", "Still broken. - and: no answer"),
    ]
    assert found.aside == {Aside.SYSTEM: 2, Aside.MEDIA: 2, Aside.OWN: 1}


def test_the_iphone_in_hebrew(sample, told):
    found = sample("iphone_he.txt", me="מאפיית הזריחה")
    assert told(found) == [("2026-03-31 21:05", "יעל", "השירות היה גס מאוד")]
    assert found.aside == {Aside.SYSTEM: 1, Aside.MEDIA: 2, Aside.OWN: 1}
    assert [at for at, _, _ in told(sample("iphone_he_12h.txt"))] == [
        "2026-04-03 09:05",
        "2026-04-03 12:00",
        "2026-04-03 21:05",
        "2026-04-04 00:00",
    ]


def test_old_iphones(sample, told):
    assert [at for at, _, _ in told(sample("iphone_old.txt"))] == ["2015-04-03 21:05", "2015-04-14 21:06"]


def test_between_two_people_the_next_word_of_the_owner_answers(sample):
    found = sample("android_en_us.txt", me=SHOP)
    (question,) = found.answered
    message = next(one for one in found.messages if one.remote_id == question)
    assert message.text.startswith("Good morning")
    assert f"{found.answered[question].astimezone():%H:%M}" == "12:10"


def test_a_picture_that_the_owner_sends_answers_too(found_in):
    found = found_in(
        "14/04/2026, 09:00 - Dana: when?\n14/04/2026, 09:05 - Shop: <Media omitted>\n14/04/2026, 09:06 - Dana: ok\n",
        me="Shop",
    )
    assert [one.text for one in found.messages if one.remote_id in found.answered] == ["when?"]
    assert found.aside == {Aside.OWN: 1}


def test_who_the_owner_is_stays_open_until_she_says_so(sample):
    assert sample("android_en_us.txt").me is None
    assert sample("android_en_us.txt", me="Somebody else").me is None
    nobody = sample("android_en_us.txt", me="")
    assert nobody.me == ""
    assert SHOP in {one.author.name for one in nobody.messages}


def test_the_owner_says_what_comes_first(sample, told):
    assert sample("ambiguous.txt").order is Order.OPEN
    assert [at for at, _, _ in told(sample("ambiguous.txt", day_first=True))] == [
        "2026-04-03 21:05",
        "2026-04-04 21:05",
    ]
    assert [at for at, _, _ in told(sample("ambiguous.txt", day_first=False))] == [
        "2026-03-04 21:05",
        "2026-04-04 21:05",
    ]


def test_a_chat_pasted_into_a_message_stays_part_of_it(sample):
    found = sample("quoted_chat.txt")
    assert found.people == ("Amina",)
    assert len(found.messages) == 62
    assert "Someone: never again" in found.messages[0].text
    assert "4/14/2026, 07:31 - Someone: it was rude" in found.messages[0].text


def test_the_same_words_in_the_same_minute_are_two_messages_every_time(found_in):
    line = "14/04/2026, 09:00 - Dana: hello?\n"
    three = found_in(line * 3, me="")
    assert len({one.remote_id for one in three.messages}) == 3
    longer = found_in(line * 4 + "15/04/2026, 09:00 - Dana: well\n", me="")
    assert {one.remote_id for one in three.messages} < {one.remote_id for one in longer.messages}


def test_android_and_iphone_tell_the_same_message_alike(found_in):
    android = found_in("14/04/2026, 09:00 - Dana: hello\n", me="")
    iphone = found_in("[14/04/2026, 09:00:41] Dana: hello\n", me="")
    assert android.messages[0].remote_id == iphone.messages[0].remote_id


def test_what_cannot_be_read_is_shown_with_its_line(found_in):
    found = found_in(
        "14/04/2026, 09:00 - Dana: hello\n14/14/2026, 09:01 - Dana: when was this\n14/04/2026, 09:02 - Dana: \n"
    )
    assert [(one.line, one.why) for one in found.unread] == [(2, Why.BAD_DATE), (3, Why.EMPTY)]
    assert "when was this" in found.unread[0].told


def test_a_message_from_the_future_is_no_message_of_today(found_in):
    found = found_in("14/04/2026, 09:00 - Dana: hello\n14/04/2027, 09:00 - Dana: from then\n")
    assert [one.why for one in found.unread] == [Why.FUTURE]
    assert len(found.messages) == 1


def test_of_too_many_messages_the_newest_are_taken_and_the_rest_counted(found_in, monkeypatch):
    monkeypatch.setattr(settling, "MOST", 10)
    lines = "".join(f"14/04/2026, 09:{n:02} - Dana: line {n}\n" for n in range(25))
    found = found_in(lines)
    assert [one.text for one in found.messages] == [f"line {n}" for n in range(15, 25)]
    assert found.aside == {Aside.OLDER: 15}


def test_a_very_long_message_is_cut_and_long_lines_cost_nothing(found_in):
    found = found_in("14/04/2026, 09:00 - Dana: hello\n" + ("x" * 50_000 + "\n") * 20)
    assert 65_000 < len(found.messages[0].text) <= 65_536
    assert (
        found_in("14/04/2026, 09:00 - " + ":" * 400_000 + "\n14/04/2026, 09:00 - Dana: hi\n").messages[0].text == "hi"
    )


def packed(files, **how):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, **how) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return held.getvalue()


def test_an_archive_is_read_in_memory_and_its_chat_found(found_in, tmp_path):
    line = "14/04/2026, 09:00 - Dana: hello\n"
    files = {"a.txt": "notes that somebody sent", "IMG-1.jpg": "x", "_chat.txt": line}
    found = found_in(packed(files), "WhatsApp Chat - Dana.zip")
    assert [one.text for one in found.messages] == ["hello"]
    android = {"notes.txt": "something else", "../../WhatsApp Chat with Dana.txt": line}
    assert len(found_in(packed(android), "chat.zip").messages) == 1
    assert sorted(file.name for file in tmp_path.rglob("*") if file.is_file()) == [
        "WhatsApp Chat - Dana.zip",
        "chat.zip",
    ]


lines = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(st.lists(st.tuples(st.integers(0, 59), st.sampled_from(["Dana", "דנה", "Shop"]), lines), max_size=12))
def test_every_line_of_a_chat_is_a_message_or_counted(spoken):
    written = "".join(f"14/04/2026, 09:{minute:02} - {who}: {text}\n" for minute, who, text in spoken)
    if not chat.is_chat(Source(written.encode(), "utf-8")):
        return
    found = chat.read(Source(written.encode(), "utf-8"), Choices(me="Shop"), NOW)
    entries = sum(1 for _ in chat._entries(Source(written.encode(), "utf-8")))
    assert len(found.messages) + len(found.unread) + sum(found.aside.values()) >= entries
    assert len(found.messages) <= entries


@given(st.binary(max_size=400))
def test_no_bytes_break_it(raw):
    source = Source(b"14/04/2026, 09:00 - Dana: hi\n" + raw, "utf-8")
    found = chat.read(source, Choices(), NOW)
    assert found.messages or found.unread or found.aside


def test_a_text_that_is_no_chat_is_refused(found_in):
    with pytest.raises(OwnerError, match="errors-import-strange"):
        found_in("Dear Sir,\nI write to you\nabout the bread.\n")
