"""Notices of review sites: read whole, or an item to open, or an ordinary mail; never wrong."""

import random
import time
import tomllib
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from email.header import Header
from pathlib import Path

import pytest

from desktop.connectors import mail_item
from desktop.connectors.forms import formed, load
from desktop.connectors.hypertext import PICTURE, Link, shown
from desktop.connectors.mail import Mail
from desktop.connectors.mime import letter
from desktop.connectors.notice_link import best, may_open, own_id
from desktop.connectors.proof import refuted
from desktop.connectors.review_mail import notice
from desktop.connectors.text import apart
from desktop.content import platforms
from desktop.model.account import Account, AccountId, Secret
from desktop.model.message import Author, Claim

HERE = Path(__file__).parents[2] / "recordings" / "review_mail"
EXPECTED = tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))
FULL = [name for name, wanted in EXPECTED.items() if wanted["outcome"] == "full"]
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ACCOUNT = Account(AccountId("a1"), "mail", "Mail")
SITES = {site.id: site for site in load().sites}


def raw(name):
    return (HERE / f"{name}.eml").read_bytes()


def made(name):
    return mail_item.message(raw(name), None, "7:1", ACCOUNT, NOW)


def outcome(message):
    if message is None:
        return "dropped"
    if message.platform == "mail":
        return "plain"
    return "full" if message.author.name or message.stars else "open"


# -- what each mail becomes -------------------------------------------------------------------


@pytest.mark.parametrize("name", EXPECTED)
def test_each_mail_becomes_what_it_has_to(name):
    wanted, message = EXPECTED[name], made(name)
    assert outcome(message) == wanted["outcome"]
    if wanted["outcome"] == "dropped":
        return
    assert message.readable
    if wanted["outcome"] == "plain":
        assert (message.url, message.stars) == ("", None)
        assert "@" in message.author.handle
        return
    assert message.platform == wanted["platform"]
    assert message.url == wanted["url"]
    if wanted["outcome"] == "open":
        read = letter(raw(name))
        assert message.author == Author("")
        assert message.stars is None
        assert (message.title, message.text) == apart(read.subject, read.body)
        return
    assert message.author == Author(wanted["author"], wanted["author"])
    assert message.stars == wanted.get("stars")
    title = wanted.get("title", "")
    assert message.whole == f"{title}\n\n{wanted['text']}".strip()
    assert message.remote_id.startswith(wanted.get("key", ""))


def test_every_platform_is_read_in_every_language_and_part():
    names = set(FULL)
    assert {f"{id}.{code}{part}" for id in SITES for code in ("en", "he", "sw") for part in ("", ".html")} <= names
    digests = {name for name, wanted in EXPECTED.items() if name.endswith(".digest") and wanted["outcome"] == "open"}
    assert digests == {f"{id}.{code}.digest" for id in SITES for code in ("en", "he", "sw")}


def test_every_platform_has_its_name():
    assert set(SITES) <= set(platforms.load())


def test_one_review_told_in_two_mails_is_one_message_and_a_changed_one_is_another():
    first = made("trustpilot.en")
    assert made("trustpilot.en.html").remote_id == first.remote_id
    again = raw("trustpilot.en.html").replace(b"<trustpilot.en.html@", b"<another@")
    assert mail_item.message(again, None, "7:2", ACCOUNT, NOW).remote_id == first.remote_id
    changed = raw("trustpilot.en").replace(b"1-star", b"5-star").replace(b"1 star", b"5 star")
    now = mail_item.message(changed.partition(b"--=")[0], None, "7:3", ACCOUNT, NOW)
    assert now.remote_id != first.remote_id


# -- layouts that drift -----------------------------------------------------------------------

FOREIGN = (
    "Local Guide · 12 reviews", "Rosa’s Bakery", "5 stars", "★★★★★", "5.0 star rating", "You got a new 5-star review",
    "Sarah M. reviewed Rosa’s Bakery", "Reply to review", "View comment", "דירוג 5 כוכבים", "Someone Else", '"Great"',
)  # fmt: skip


def drifted(lines):
    """The same lines with one left out, doubled, moved, or with a line in between that nobody expected."""
    for at in range(len(lines)):
        yield lines[:at] + lines[at + 1 :]
        yield lines[: at + 1] + lines[at:]
        yield lines[:at] + lines[at : at + 2][::-1] + lines[at + 2 :]
        for line in FOREIGN:
            yield [*lines[:at], line, *lines[at:]]


def drifts():
    """Each notice in changed layouts: the plain part alone, or with the other part as it was."""
    for name in FULL:
        read = letter(raw(name))
        for lines in drifted([line for line in read.plain.split("\n") if line.strip()]):
            plain = "\n".join(lines)
            yield name, replace(read, plain=plain, markup="")
            if read.markup:
                yield name, replace(read, plain=plain)
        for lines in drifted([line for line in read.markup.split("</tr>\n") if line.strip()]):
            rows = [line if "<" in line else f"<tr><td>{line}</td>" for line in lines]
            yield name, replace(read, plain="", markup="</tr>\n".join(rows))


def test_a_layout_that_drifts_is_read_right_or_opened_but_never_wrong():
    cases = [*drifts()]
    some = random.Random(7).sample(cases, 1500)
    seen = Counter()
    for name, read in some:
        found, wanted = notice(read), EXPECTED[name]
        if found is None or (found.author == Author("") and found.stars is None):
            seen["to open"] += 1
            continue
        assert (found.author.name, found.stars) == (wanted["author"], wanted.get("stars")), (name, read.plain)
        seen["right"] += 1
    assert len(cases) > 12_000
    assert seen["right"] > 500
    assert seen["to open"] > 200


# -- hostile mails ----------------------------------------------------------------------------

HEAD = (
    b"From: Google <businessprofile-noreply@google.com>\r\nSubject: Ajay left a review for Rosa\r\n"
    b"Message-ID: <1@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
)
BOMBS = {
    "tags": "<a " * 60_000,
    "nesting": "<div>" * 40_000,
    "links": "<a href='https://www.google.com/x'>w" * 6_000,
    "pictures": "<img alt='<a href=https://business.google.com/>'>" * 4_000,
    "entities": "&#57344;&amp;" * 15_000,
    "tables": "<table><tr><td>" * 12_000,
    "lines": "x<br>" * 40_000,
    "heads": "You got a new 1-star review<br>" * 6_000,
    "stars": "★★★☆☆<br>" * 8_000,
    "spaces": " " * 190_000,
    "one line": "left a review for " * 10_000,
}


@pytest.mark.parametrize("markup", BOMBS.values(), ids=BOMBS)
def test_a_bomb_takes_little_time_and_becomes_no_review(markup):
    begun = time.process_time()
    message = mail_item.message((HEAD + markup.encode())[:200_000], None, "7:1", ACCOUNT, NOW)
    assert time.process_time() - begun < 5
    assert message.author in (Author(""), Author("businessprofile-noreply@google.com", "Google"))
    assert message.stars is None
    message.whole.encode()


@pytest.mark.parametrize("subject", ["left a review for " * 400, "a" * 400 + " left a review for b", "{" * 500])
def test_a_strange_subject_is_no_author(subject):
    text = HEAD.replace(b"Ajay left a review for Rosa", subject.encode()) + b"You got a new 1-star review<br>Ajay"
    assert mail_item.message(text, None, "7:1", ACCOUNT, NOW).stars is None


def test_the_sign_of_a_picture_cannot_be_forged():
    forged = f"{PICTURE}5 stars{PICTURE} &#57344;5 stars&#xE000; <img alt='&#xe000;x&#xe000;'>"
    text, _ = shown(f"<p>{forged}</p>")
    assert text.split() == ["5", "stars", "5", "stars", f"{PICTURE}x{PICTURE}"]


def test_words_and_links_come_from_well_formed_markup():
    text, links = shown(
        '<style>p{}</style><p onclick=x>Hi <b>there</b> <img src=x alt=\'a "b" </a><a href="https://evil/">\'>'
        "<a href='https://x.example/?a=1&amp;b=2'>Read <i>it</i></a><a href='http://plain.example'>no</a>"
        "<a href='javascript:1'>no</a></p><table><tr><td>one</td><td>two</td></tr></table>"
    )
    assert links == (Link("https://x.example/?a=1&b=2", "Read it"),)
    hi, one, two = (line for line in text.replace(PICTURE, "|").split("\n") if line)
    assert (hi, one, two) == ('Hi there |a "b" </a><a href="https://evil/">| Read itnono', "one", "two")


# -- links ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("site", "address", "may"),
    [
        ("google", "https://business.google.com/reviews", True),
        ("google", "https://BUSINESS.google.com:443/reviews", True),
        ("google", "https://www.google.com/url?q=https://business.google.com/x", True),
        ("google", "https://www.google.com/url?q=//evil.example", False),
        ("google", "https://www.google.com/url?q=HTTPS:%2f%2Fevil.example", False),
        ("google", "https://www.google.com/url?q=https:%5C%5Cevil.example", False),
        ("google", "https://www.google.com/x#https://evil.example", False),
        ("google", "https://sites.google.com/view/evil", False),
        ("google", "https://docs.google.com/forms/evil", False),
        ("google", "https://google.com.evil.example/", False),
        ("google", "https://evilgoogle.com/", False),
        ("google", "http://business.google.com/", False),
        ("google", "https://a@business.google.com/", False),
        ("google", "https://business.google.com:99999/", False),
        ("google", "https://business.google.com/a b", False),
        ("google", "https://business.google.com/\u202e", False),
        ("google", "https://business.google.com/" + "x" * 3000, False),
        ("google", "//business.google.com/", False),
        ("facebook", "https://www.facebook.com/n/?https%3A%2F%2Fwww.facebook.com%2Fx", True),
        ("facebook", "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example", False),
        ("yelp", "https://www.yelp.com/mail/click?url=https%3A%2F%2Fbiz.yelp.com%2Fr2r", True),
        ("yelp", "https://www.yelp.com/mail/click?url=https%3A%2F%2Fbiz.yelp.com.evil.example%2Fr2r", False),
        ("yelp", "https://www.yelp.com/mail/click?url=https%3A%2F%2Fbiz.yelp.com%40evil.example%2Fr2r", False),
    ],
)
def test_only_the_platforms_own_pages_may_be_opened(site, address, may):
    assert may_open(SITES[site], address) is may


def test_the_button_wins_then_the_link_that_names_the_review():
    form = SITES["google"].forms[0]
    home, button = Link("https://www.google.com/", "Google"), Link("https://c.gle/x", "Reply to review")
    named = Link("https://business.google.com/reviews/AbFvOqkXYZ", "see")
    assert best(SITES["google"], [home, named, button], form.buttons) == button.address
    assert best(SITES["google"], [home, named], form.buttons) == named.address
    assert best(SITES["google"], [Link("https://evil.example", "Reply to review"), home], form.buttons) == home.address
    assert best(SITES["google"], [], form.buttons) == ""
    assert own_id(SITES["google"], named.address) == "AbFvOqkXYZ"


# -- who sent it ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "no"),
    [
        ([], False),
        (["mx; spf=pass smtp.mailfrom=google.com"], False),
        (["mx; none"], False),
        (["mx; dmarc=pass header.from=google.com"], False),
        (["mx 1; dmarc=pass (p=none dis=none) header.from=google.com"], False),
        (["mx; dmarc = pass\theader.from = GOOGLE.com"], False),
        (["mx; DKIM=pass header.d=google.com"], False),
        (["mx; dkim=pass header.i=@mail.google.com"], False),
        (["mx; dkim=pass header.i=bounce@google.com header.s=x"], False),
        (
            [
                "mx.google.com; dkim=pass header.i=@google.com header.s=20230601; arc=pass; "
                "dmarc=pass(p=REJECT) header.from=google.com; dara=pass header.i=@gmail.com"
            ],
            False,
        ),
        (["mx; dkim=pass (a (b; dkim=fail) c) header.d=google.com"], False),
        (["mx; dkim/1=pass header.d=google.com; dkim=fail header.d=list.example"], False),
        (["mx; dmarc=fail header.from=google.com"], True),
        (["mx; dmarc=none header.from=google.com"], True),
        (["mx; dmarc=temperror header.from=google.com"], True),
        (["mx; dmarc=pass header.from=evil.example"], True),
        (["mx; dmarc=pass header.from=google.com", "mx; dmarc=fail header.from=google.com"], True),
        (["mx; dkim=pass header.d=google.com; dmarc=fail header.from=google.com"], True),
        (["mx; dkim=fail header.d=google.com"], True),
        (["mx; dkim=none"], True),
        (["mx; dkim=pass header.d=oogle.com"], True),
        (["mx; dkim=pass header.d=com.evil"], True),
        (["mx; dkim=pass"], True),
        (["mx; dkim=pass header.i=google.com@evil.example"], True),
        (["mx; dkim=neutral header.d=google.com", "other; dkim=pass header.d=google.com"], True),
        (["dkim=fail header.d=google.com; dmarc=fail header.from=google.com"], True),
        (["(comment) mx; dmarc=fail header.from=google.com"], True),
        (["mx; spf=fail smtp.mailfrom=x@google.com"], True),
        (["mx; spf=softfail smtp.mailfrom=google.com"], True),
        (["mx; spf=fail smtp.mailfrom=forwarder.example"], False),
        (["mx; spf=pass smtp.mailfrom=x@google.com"], False),
        (["mx; spf=fail smtp.mailfrom=x@google.com; dkim=pass header.d=google.com"], False),
        (["mx; x=" + "(" * 5000, "mx; dmarc=fail header.from=google.com"], True),
    ],
)
def test_what_the_owners_server_says_of_the_sender(headers, no):
    assert refuted(headers, "businessprofile-noreply@google.com") is no


# -- what pretends to come from a platform ----------------------------------------------------

PRETENDED = {
    "believed.nothing_said": Claim("google", unchecked=True),
    "spoofed.dkim_none": Claim("google"),
    "spoofed.dkim_of_another": Claim("google"),
    "spoofed.dmarc_fail": Claim("google", refused=True),
    "spoofed.foreign_proof_below": Claim("google", refused=True),
    "spoofed.forged_proof_below": Claim("google", refused=True),
    "spoofed.from_comment": Claim("google"),
    "spoofed.from_comment_in": Claim("google"),
    "spoofed.from_group": Claim("google"),
    "spoofed.from_homograph": Claim("google"),
    "spoofed.from_in_name": Claim("google"),
    "spoofed.from_lookalike": Claim("google"),
    "spoofed.outlook_style": Claim("google", refused=True),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_that_pretends_says_so_and_no_other_does(name):
    message = made(name)
    assert (message and message.claim) == PRETENDED.get(name)


def written(sender, proof="", subject="Your page", words="Look: https://evil.example"):
    """A mail of this sender, with what the owner's provider says of it."""
    head = f"Authentication-Results: mx.owner.example; {proof}\r\n" if proof else ""
    kind = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    told = Header(subject).encode()
    text = f"{head}From: {sender}\r\nSubject: {told}\r\nMessage-ID: <1@x>\r\n{kind}\r\n{words}"
    return mail_item.message(text.encode(), None, "7:1", ACCOUNT, NOW)


FORGED = "dmarc=fail header.from="


@pytest.mark.parametrize(
    ("id", "address"),
    [
        ("google", "businessprofile-noreply@google.com"),
        ("google", "anything@accounts.google.com"),
        ("facebook", "notification@facebookmail.com"),
        ("facebook", "security@support.facebook.com"),
        ("instagram", "security@mail.instagram.com"),
        ("tripadvisor", "members@e.tripadvisor.com"),
        ("trustpilot", "noreply@trustpilot.com"),
        ("tiktok", "noreply@account.tiktok.com"),
        ("yelp", "no-reply@yelp.com"),
    ],
)
def test_every_platform_can_be_pretended(id, address):
    domain = address.partition("@")[2]
    assert written(f"Somebody <{address}>", FORGED + domain).claim == Claim(id, refused=True)
    assert written(f"Somebody <{address}>", "dmarc=temperror").claim == Claim(id)
    assert written(f"Somebody <{address}>", f"dmarc=pass header.from={domain}").claim is None
    for silent in ("", "auth=pass; iprev=pass"):
        assert written(f"Somebody <{address}>", silent).claim == Claim(id, unchecked=True)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Instagram", "instagram"),
        ("INSTAGRAM Support Team", "instagram"),
        ("Meta Business Support", "facebook"),
        ("Google Business Profile", "google"),
        ("צוות Facebook", "facebook"),
        ("Usalama wa TikTok", "tiktok"),
        ('"security@facebookmail.com"', "facebook"),
    ],
)
def test_a_platforms_name_before_another_address_is_a_pretence(name, id):
    for proof in ("", "dmarc=pass header.from=evil.example"):
        assert written(f"{Header(name).encode()} <help@evil.example>", proof).claim == Claim(id)


@pytest.mark.parametrize(
    "sender",
    [
        "Amina Juma <amina@example.com>",
        "Meta Cohen <meta@example.com>",
        "Meta <meta@example.com>",
        "Google Ads agency Nairobi <ads@example.com>",
        "My Instagram photographer <photo@example.com>",
        "Support <support@example.com>",
        "",
    ],
)
def test_other_senders_are_left_in_peace(sender):
    assert written(sender).claim is None


@pytest.mark.parametrize(
    ("sender", "id"),
    [
        ("Instagram <no-reply@mail.instagram.com>", "instagram"),
        ("Instagram <notification@facebookmail.com>", "facebook"),
    ],
)
def test_the_name_of_a_platform_before_its_own_address_is_no_pretence(sender, id):
    assert written(sender).claim == Claim(id, unchecked=True)
    assert written(sender, "dmarc=pass").claim is None


def test_a_forged_sender_of_nobody_we_know_is_none_of_our_warnings():
    assert written("Amina <amina@example.com>", FORGED + "example.com").claim is None


# -- what is about signing in -----------------------------------------------------------------

SIGNING_IN = (
    "391046 is your Instagram code", "Your Instagram security code is 391046", "Instagram security code",
    "G-391046 is your Google verification code", "391 046 is your TikTok verification code", "Reset your password",
    "New login to Instagram from Chrome on Windows", "We noticed a new login, rosa", "Please review a recent login",
    "Critical security alert", "Your Facebook password has been changed", "Confirm your email address",
    "Rosa, we've made it easy to get back on Instagram", "391046 הוא קוד האבטחה שלך ב-Instagram", "קוד האימות שלך",
    "התחברות חדשה ל-Instagram", "איפוס הסיסמה שלך", "הסיסמה שלך שונתה", "התראת אבטחה", "אימות כתובת הדוא״ל שלך",
    "391046 ni msimbo wako wa usalama", "Msimbo wako wa usalama wa Instagram", "Namba yako ya kuthibitisha",
    "Weka upya nenosiri lako", "Kuingia kupya kwenye Facebook", "Tahadhari ya usalama",
)  # fmt: skip
INSTAGRAM = "Instagram <security@mail.instagram.com>"
SAID = "Enter 391046, or 391 046, or G-391046. Never share it."


@pytest.mark.parametrize("subject", SIGNING_IN)
def test_a_mail_about_signing_in_is_not_kept(subject):
    assert written(INSTAGRAM, "dmarc=pass header.from=mail.instagram.com", subject, SAID) is None
    assert written(INSTAGRAM, "", subject, SAID) is None, "the provider says nothing, as for a review"


@pytest.mark.parametrize(
    ("sender", "proof", "kept"),
    [
        ("Google <no-reply@accounts.google.com>", "", False),
        ("TikTok <noreply@account.tiktok.com>", "", False),
        ("Google <somebody@google.com>", "dmarc=pass header.from=google.com", False),
        ("Google <somebody@google.com>", "", True),
        ("Amina <amina@example.com>", "dmarc=pass header.from=example.com", True),
    ],
)
def test_only_a_platforms_own_sender_is_believed(sender, proof, kept):
    assert (written(sender, proof, "Reset your password", SAID) is not None) is kept


@pytest.mark.parametrize(
    "subject",
    [
        "Amina Juma commented on your post: your security code is 391046",
        "Ajay left a review for Security Alert Ltd",
        "Amina commented: reset your password",
        "You have 3 new comments",
        "Important: your business isn't showing on Google",
        "Your order code 391046",
        "My password does not work on your site",
        "הסיסמה לאינטרנט אצלכם לא עובדת",
        "Nenosiri la WiFi halifanyi kazi",
    ],
)
def test_a_subject_about_anything_else_is_kept(subject):
    assert written("Facebook <notification@facebookmail.com>", "", subject, SAID) is not None


def test_of_bait_about_signing_in_no_code_is_kept():
    for sender, proof in (
        (INSTAGRAM, "dmarc=fail header.from=mail.instagram.com"),
        ("Instagram <help@evil.example>", "dmarc=pass header.from=evil.example"),
        ("Google <somebody@google.com>", ""),
    ):
        message = written(sender, proof, "391046 is your Instagram code", SAID)
        assert not any(digit in message.whole for digit in "0123456789"), message.whole
        assert "Never share it" in message.text


def test_a_customers_own_numbers_stay():
    message = written("Amina <amina@example.com>", "", "Your order code is 391046", SAID)
    assert "391046" in message.title
    assert "391046" in message.text


def test_a_look_says_how_many_it_left_there(dovecot, look):
    names = ("instagram.en.code", "facebook.en", "facebook.en.login_review")
    dovecot.append(*(raw(name).replace(b"\n", b"\r\n") for name in names))
    batch = look()
    assert [message.author.name for message in batch.messages] == ["Amina Juma"]
    assert batch.dropped == 2
    again = look(batch.cursor)
    assert (again.messages, again.dropped) == ((), 0)


# -- the forms themselves ---------------------------------------------------------------------


def test_an_author_that_is_known_by_its_place_only_needs_the_subject():
    for site in SITES.values():
        for form in site.forms:
            if any(line.block == "author" for line in form.lines):
                assert all("(?P<author>" in subject.short.pattern for subject in form.subjects)


@pytest.mark.parametrize(
    "body",
    [["{text}", "end"], ["begin", "{text}"], ["begin", "end"], ["begin", "{text}", "?end"], ["a", "{text}", "b", "c"]],
)
def test_a_form_without_a_known_beginning_and_end_is_refused(body):
    form = {"subject": ["x"], "body": body}
    site = {"id": "x", "senders": [], "domains": [], "names": [], "hosts": [], "own": [], "form": [form]}
    lists = {name: ["x"] for name in ("ratings", "pictures", "several", "nobody", "words", "private")}
    with pytest.raises(ValueError, match="begins with"):
        formed({**lists, "platform": [site]})


# -- through a real mail server ---------------------------------------------------------------


@pytest.fixture
def look(dovecot):
    connector = Mail(now=lambda: NOW, ssl_context=dovecot.client_context, deadline=20)
    settings = {"server": "localhost", "port": str(dovecot.port), "user": dovecot.user}
    account = Account(AccountId("a1"), "mail", "Mail", settings, ("password",))

    def once(cursor=""):
        return connector.fetch(account, {"password": Secret(dovecot.password)}, cursor, None)

    return once


def test_notices_in_a_real_mailbox(dovecot, look):
    names = [*FULL[:60], "google.en.digest", "spoofed.dmarc_fail"]
    dovecot.append(*(raw(name).replace(b"\n", b"\r\n") for name in names))
    batch = look()
    assert Counter(outcome(message) for message in batch.messages) == {"full": 60, "open": 1, "plain": 1}
    ids = Counter(message.remote_id for message in batch.messages)
    twice = {name for name in FULL[:60] if f"{name}.html" in FULL[:60]}
    assert sorted(Counter(ids.values()).items()) == [(1, 62 - 2 * len(twice)), (2, len(twice))]
    dovecot.number_anew()
    assert {message.remote_id for message in look().messages} == set(ids)


def test_of_a_notice_of_two_megabytes_only_the_beginning_is_read(dovecot, look):
    huge = raw("google.en.tracked").replace(b"\n", b"\r\n") + (b"<p>" + b"y" * 70 + b"</p>\r\n") * 28_000
    assert len(huge) > 2_000_000
    dovecot.append(huge)
    (message,) = look().messages
    assert (message.author.name, message.stars, message.text) == ("Ajay Rajan", 5, "Great.")
