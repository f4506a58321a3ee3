"""Whom a draft greets by name, held against who wrote the message, in three languages."""

import pytest

from desktop.content import greetings
from desktop.model.voice import Slip
from desktop.voice.greeting import greets_another


def told(text, author="Kevin Otieno", about="My parcel is three days late.", own=""):
    found = greets_another(text, greetings.load(), author, about, own)
    assert all(one.slip is Slip.GREETED for one in found)
    return [(text[span.start : span.end], one.instead) for one in found for span in one.spans]


@pytest.mark.parametrize(
    ("text", "author", "said"),
    [
        ("Hi Wanjiku, we are so sorry about your wedding cake.", "Kevin Otieno", "Wanjiku"),
        ("Dear Wanjiku we are so sorry about the cake.", "Kevin", "Wanjiku"),
        ("Hello, Wanjiku! Thank you for telling us.", "Kevin", "Wanjiku"),
        ("Wanjiku, thank you for telling us about the cake.", "Kevin O.", "Wanjiku"),
        ("Wanjiku,\nyou waited two hours.", "Kevin 🌻", "Wanjiku"),
        ("Dear Mrs Kamau, your cake was late.", "Kevin Otieno", "Kamau"),
        ("Dear Mary Kamau, your cake was late.", "Kevin Otieno", "Mary Kamau"),
        ("Good morning Daniel. You waited.", "Kevin", "Daniel"),
        ("Hey Wanjiku and Otis, sorry.", "Kevin", "Wanjiku and Otis"),
        ("Habari Wanjiku, pole sana kwa keki.", "Kevin Otieno", "Wanjiku"),
        ("Habari ya asubuhi Neema. Tumesoma ujumbe wako.", "Kevin", "Neema"),
        ("Habari Bwana Kamau, pole kwa kuchelewa.", "Kevin Otieno", "Kamau"),
        ("Mpendwa Neema tumesikia.", "Juma Ali", "Neema"),
        ("Neema, pole sana kwa kuchelewa.", "Juma Ali", "Neema"),
        ("שלום נועה, קראתי את מה שכתבת.", "רון לוי", "נועה"),
        ("היי נועה! תודה שכתבת.", "רון", "נועה"),
        ("בוקר טוב גברת כהן, קראתי.", "רון לוי", "כהן"),
        ("לכבוד דנה.\nקראתי.", "רון לוי", "דנה"),
    ],
)
def test_who_greets_another_is_told(text, author, said):
    assert [one for one, _ in told(text, author)] == [said]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Hi Kevin, we are sorry.", "Kevin Otieno"),
        ("Dear Mr Otieno, we are sorry.", "Kevin Otieno"),
        ("Dear Mr. Otieno, we are sorry.", "Kevin Otieno"),
        ("Hi Otieno, we are sorry.", "Kevin Otieno"),
        ("Hi Dan, we are sorry.", "Daniel Levi"),
        ("Hi Daniel, we are sorry.", "Dan"),
        ("Hi Danny, we are sorry.", "Daniel Levi"),
        ("Hi Bob, we are sorry.", "Robert Smith"),
        ("Dear Catherine, we are sorry.", "Katherine Smith"),
        ("Hi Mohamed, we are sorry.", "Muhammad Ali"),
        ("Hi Wanjiku and Kevin, we are sorry.", "Kevin"),
        ("Hi there, we are sorry.", "Kevin"),
        ("Dear Customer, we are sorry.", "Kevin"),
        ("Dear Valued Customer, we are sorry.", "Kevin"),
        ("Hello Everyone! We are open.", "Kevin"),
        ("Hi, Wanjiku here from the bakery.", "Kevin"),
        ("Hi Wanjiku, we are sorry.", "happy_eater99"),
        ("Hi Wanjiku, we are sorry.", "Nairobi Foodie"),
        ("Hi Wanjiku, we are sorry.", ""),
        ("Dear {name}, we are sorry.", "Kevin"),
        ("Hi …, we are sorry.", "Kevin"),
        ("Unfortunately, the parcel is late.", "Kevin"),
        ("Thanks, we have read it.", "Kevin"),
        ("Yesterday, you waited.", "Kevin"),
        ("Thank you for your words about Wanjiku, we told her.", "Kevin"),
        ("Hello. Wanjiku told us.", "Kevin"),
        ("We spoke to Wanjiku, and she is sorry.", "Kevin"),
        ("Dear Sir or Madam, we are sorry.", "Kevin"),
        ("Hi Wanjiku, we are sorry.", "רון"),
        ("Habari Mama Brian, pole sana.", "Kevin Otieno"),
        ("Habari Mama, pole sana.", "Kevin Otieno"),
        ("Habari Bwana Otieno, pole sana.", "Kevin Otieno"),
        ("Habari Bwana, pole sana.", "Kevin"),
        ("Mpendwa Mteja, pole sana.", "Kevin"),
        ("Habari zenu, tumesoma.", "Kevin"),
        ("Samahani, umechelewa kupata jibu.", "Kevin"),
        ("Pole sana, Neema atakupigia.", "Kevin"),
        ("שלום רון, קראתי.", "רון לוי"),
        ("שלום מר לוי, קראתי.", "רון לוי"),
        ("היי יוסי, קראתי.", "יוסף כהן"),
        ("היי דני, קראתי.", "דניאל"),
        ("שלום לכולם, קראנו.", "רון"),
        ("שלום רב, קראנו.", "רון"),
        ("נועה, קראתי את מה שכתבת.", "רון"),
        ("תודה, קראנו.", "רון"),
        ("שלום קיבלנו את ההודעה, תודה.", "רון"),
        ("היי חברים, קראנו.", "רון"),
        ("שלום נועה, קראתי.", "Kevin"),
    ],
)
def test_what_may_be_meant_is_left_alone(text, author):
    assert told(text, author) == []


def test_who_signed_the_message_or_keeps_the_shop_is_no_stranger():
    text = "Hi Wanjiku, we are sorry."
    assert told(text, "Kevin") == [("Wanjiku", "Kevin")]
    assert told(text, "Kevin", about="Late again. Yours, Wanjiku") == []
    assert told(text, "Kevin", own="Wanjiku Bakery") == []
