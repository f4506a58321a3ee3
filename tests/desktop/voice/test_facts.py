"""Private facts: real formats are found, what only looks like one is left alone."""

import pytest

from desktop.content import private
from desktop.model.private import Kind
from desktop.voice.facts import facts, redacted

FOUND = [
    ("Your number 0712 345 678 was busy", Kind.PHONE, "0712 345 678"),
    ("We rang +254 712 345 678 twice", Kind.PHONE, "+254 712 345 678"),
    ("We rang +254712345678 twice", Kind.PHONE, "+254712345678"),
    ("Namba 0112345678 haipatikani", Kind.PHONE, "0112345678"),
    ("Call 254712345678", Kind.PHONE, "254712345678"),
    ("020 271 1234 did not answer", Kind.PHONE, "020 271 1234"),
    ("Tulipiga +255 754 123 456 jana", Kind.PHONE, "+255 754 123 456"),
    ("Tulipiga 0754-123-456 jana", Kind.PHONE, "0754-123-456"),
    ("התקשרנו ל-054-123-4567 אתמול", Kind.PHONE, "054-123-4567"),
    ("התקשרנו ל-0541234567 אתמול", Kind.PHONE, "0541234567"),
    ("+972-54-123-4567 לא ענה", Kind.PHONE, "+972-54-123-4567"),
    ("הטלפון 03-1234567 תפוס", Kind.PHONE, "03-1234567"),
    ("We called (212) 555-0123", Kind.PHONE, "(212) 555-0123"),
    ("We called 212-555-0123", Kind.PHONE, "212-555-0123"),
    ("We called +1 212 555 0123", Kind.PHONE, "+1 212 555 0123"),
    ("We called +44 20 7946 0958", Kind.PHONE, "+44 20 7946 0958"),
    ("We wrote to dana.k+shop@example.com", Kind.MAIL, "dana.k+shop@example.com"),
    ("barua pepe neema_1@mfano.co.tz imerudi", Kind.MAIL, "neema_1@mfano.co.tz"),
    ("המייל noa@example.org.il חזר", Kind.MAIL, "noa@example.org.il"),
    ("Card 4111 1111 1111 1111 was refused", Kind.CARD, "4111 1111 1111 1111"),
    ("Card 5500-0000-0000-0004", Kind.CARD, "5500-0000-0000-0004"),
    ("Card 378282246310005 was charged", Kind.CARD, "378282246310005"),
    ("Account GB82 WEST 1234 5698 7654 32 got it", Kind.CARD, "GB82 WEST 1234 5698 7654 32"),
    ("IBAN IL620108000000099999999 קיבל", Kind.CARD, "IL620108000000099999999"),
    ("Your ID 23456789 is with us", Kind.IDENTITY, "23456789"),
    ("ID No. 12345678 was shown", Kind.IDENTITY, "12345678"),
    ("Kitambulisho namba 23456789 kipo", Kind.IDENTITY, "23456789"),
    ("KRA PIN A123456789Z", Kind.IDENTITY, "A123456789Z"),
    ("NIDA 19900101-12345-00001-23 imeonekana", Kind.IDENTITY, "19900101-12345-00001-23"),
    ('ת"ז 123456782 רשומה', Kind.IDENTITY, "123456782"),
    ("המספר 123456782 אצלנו", Kind.IDENTITY, "123456782"),
    ("SSN 123-45-6789", Kind.IDENTITY, "123-45-6789"),
    ("Passport AB1234567 was left here", Kind.IDENTITY, "AB1234567"),
    ("pasipoti TAE123456 ilibaki", Kind.IDENTITY, "TAE123456"),
    ("Your order 4417 left late", Kind.ORDER, "4417"),
    ("Order #A-4417 left late", Kind.ORDER, "A-4417"),
    ("order number 44 left late", Kind.ORDER, "44"),
    ("Booking ref QX7TY2 was lost", Kind.ORDER, "QX7TY2"),
    ("invoice INV-2024-001 is right", Kind.ORDER, "INV-2024-001"),
    ("M-Pesa QGH7X8Y9Z0 imeingia", Kind.ORDER, "QGH7X8Y9Z0"),
    ("Oda namba 8812 ilichelewa", Kind.ORDER, "8812"),
    ("Risiti na. 55102 iko hapa", Kind.ORDER, "55102"),
    ("הזמנה מס' 55123 עוכבה", Kind.ORDER, "55123"),
    ("בהזמנה 55123 חסר פריט", Kind.ORDER, "55123"),
    ("תיק 8841-22 אצלנו", Kind.ORDER, "8841-22"),
    ("patient no. 3312 waited", Kind.ORDER, "3312"),
    ("It went to 12 Herzl Street by mistake", Kind.ADDRESS, "12 Herzl Street"),
    ("It went to Moi Avenue 14", Kind.ADDRESS, "Moi Avenue 14"),
    ("Ilifika Mtaa wa Uhuru 14", Kind.ADDRESS, "Mtaa wa Uhuru 14"),
    ("P.O. Box 1234 is yours", Kind.ADDRESS, "P.O. Box 1234"),
    ("S.L.P. 567 ni yako", Kind.ADDRESS, "S.L.P. 567"),
    ("נמסר ברחוב הרצל 12", Kind.ADDRESS, "ברחוב הרצל 12"),
    ("You live at Kileleshwa, don't you", Kind.ADDRESS, "You live at Kileleshwa"),
    ("Your diagnosis was explained", Kind.HEALTH, "Your diagnosis"),
    ("You were diagnosed by us", Kind.HEALTH, "You were diagnosed"),
    ("Vipimo vyako vilichelewa", Kind.HEALTH, "Vipimo vyako"),
    ("תוצאות הבדיקה שלך הגיעו", Kind.HEALTH, "תוצאות הבדיקה שלך"),
    ("You still owe us for March", Kind.PAYMENT, "You still owe"),
    ("Your card was declined twice", Kind.PAYMENT, "Your card was declined"),
    ("Hujalipa bado", Kind.PAYMENT, "Hujalipa"),
    ("החוב שלך פתוח", Kind.PAYMENT, "החוב שלך"),
    ("You were here on 3 March and left", Kind.VISIT, "You were here on 3 March"),
    ("Your appointment on Tuesday was moved", Kind.VISIT, "Your appointment on Tuesday"),
    ("Ulikuja tarehe 3 na wenzako", Kind.VISIT, "Ulikuja tarehe 3"),
    ("ביקרת ב-3 במרץ עם חברים", Kind.VISIT, "ביקרת ב-3 במרץ"),
    ("Dear Mrs. Wanjiku, thank you", Kind.NAME, "Mrs. Wanjiku"),
    ("Your husband Peter signed for it", Kind.NAME, "Your husband Peter"),
    ("Bwana Juma alisema", Kind.NAME, "Bwana Juma"),
    ('ד"ר לוי טיפלה', Kind.NAME, 'ד"ר לוי'),
]

LEFT = [
    "We open at 14:00 and close at 22:00",
    "From 08:00-17:00 every day",
    "By 18.00 today",
    "Between 9:00 and 13:00",
    "Today is 2026-11-28",
    "On 28/11/2026 we close early",
    "It costs KSh 1,200",
    "It costs KES 12,500.00",
    "250 ₪ each",
    "$1,250.50 in all",
    "24/7 service",
    "100% cotton",
    "In 2026 we moved",
    "5 stars from 1234 customers",
    "3-5 working days",
    "2 kg of flour and 0.5 kg of sugar",
    "ISO 9001:2015 and ISO 22000",
    "COVID-19 rules",
    "a 4x4 car",
    "Route 66 diner",
    "Table for 12",
    "Order 2 cakes and get one",
    "Order before 18:00",
    "order by noon on Friday",
    "Orders of 10 or more",
    "We sold 10,000 loaves",
    "10 000 loaves a year",
    "See example.com for more",
    "Write to @duka_la_mkate",
    "No. 1 bakery in town",
    "Our account was hacked",
    "your order was late",
    "your booking was lost",
    "the parcel has not arrived",
    "This case is closed",
    "Call us any time",
    "Our street is closed",
    "The road to Nakuru",
    "You live and learn",
    "He lives nearby",
    "Your patience helps us",
    "Treat yourself",
    "The operation of the oven",
    "Your feedback matters",
    "You pay at the counter",
    "The bill is right",
    "The card machine failed",
    "Tunafungua saa 2:30 asubuhi",
    "Bei ni TSh 15,000",
    "Leo tarehe 5 tumefunga",
    "Saa 12 jioni (18:00)",
    "Mwaka 2025 tulihama",
    "Karibu mtaani kwetu",
    "Oda yako ilichelewa",
    "Oda 3 zilichelewa",
    "Malipo yanapokelewa M-Pesa",
    "Mama lishe wetu ni hodari",
    "Dawa za mimea",
    "פתוח 08:00–17:00",
    'המחיר 1,250 ש"ח',
    "בשנת 2026 עברנו",
    "ההזמנה שלך התעכבה",
    "הזמנה של 3 עוגות",
    "רחוב סואן",
    "הרחוב נסגר",
    "תיק יד שחור",
    "מר מאוד היה הקפה",
    "הטיפול בתלונות",
    "עד יום חמישי ב-16:00",
    "5 כוכבים מ-1234 לקוחות",
    "Version 2.10.3 is out",
    "The ratio is 16:9",
    "Lot 7 of 12",
    "Room temperature is 21",
    "50/50 chance",
    "+5 points",
    "Flight at 6",
    "Model X200 is back",
    "A4 paper",
    "012 is not a number anyone has",
]


def said(text, **more):
    return [(fact.kind, text[fact.start : fact.end]) for fact in facts(text, private.load(), **more)]


@pytest.mark.parametrize(("text", "kind", "words"), FOUND)
def test_real_formats_are_found(text, kind, words):
    assert (kind, words) in said(text)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_one_is_left_alone(text):
    assert said(text) == []


def test_the_tables_are_long_enough():
    assert len(FOUND) >= 60
    assert len(LEFT) >= 60


def test_the_businesss_own_contact_may_be_told():
    text = "Call us on 020 000 0141 or write to asha@duka.example. Dr. Asha"
    assert said(text, own=("020 000 0141", "asha@duka.example", "Dr. Asha")) == []
    assert said("Call +254 20 000 0141", own=("020 000 0141",)) == []
    assert said("Call 0722 000 999", own=("020 000 0141",)) != []


def test_the_name_a_customer_writes_under_may_be_told():
    assert said("Thank you, Mrs. Wanjiku", known=("Grace Wanjiku",)) == []
    assert said("Thank you, Mrs. Wanjiku", known=("Grace W.",)) != []


def test_clinics_do_not_even_tell_that_somebody_came():
    for text in ("We are sorry about your appointment", "Miadi yako ilichelewa", "התור שלך נדחה"):
        assert said(text) == []
        assert [kind for kind, _ in said(text, strict=True)] == [Kind.BOND]


def test_redacting_takes_out_all_of_it_and_nothing_else():
    text = "Hi, order 4417 for +254 712 345 678 was late. Sorry."
    found = facts(text, private.load())
    assert redacted(text, found, lambda kind: f"[{kind}]") == "Hi, order [order] for [phone] was late. Sorry."
    assert facts(redacted(text, found, lambda kind: f"[{kind}]"), private.load()) == []
