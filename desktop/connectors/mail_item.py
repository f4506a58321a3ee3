"""One mail made into a message: a letter of a customer, or what a platform's notice says of one."""

from datetime import datetime, timedelta

from desktop.connectors.forms import load
from desktop.connectors.imap import Envelope
from desktop.connectors.mime import Letter, identity, letter
from desktop.connectors.pretence import claim, owner
from desktop.connectors.review_mail import notice
from desktop.connectors.security_mail import about_signing_in, is_to_drop, without_codes
from desktop.connectors.text import apart, clean
from desktop.model.account import Account
from desktop.model.message import Author, Message

_FUTURE = timedelta(minutes=5)


def message(
    raw: bytes | None, envelope: Envelope | None, own_id: str, account: Account, now: datetime
) -> Message | None:
    """The message of a mail (or of its beginning); a mail that cannot be read keeps its id and says so.

    None for what a platform writes to the owner about signing in: it is not kept.
    ``own_id``: the id of a mail that carries nothing of its own.
    """
    arrived = min((envelope.arrived if envelope else None) or now, now)
    id = own_id
    try:
        id = identity(raw or b"") or own_id
        read = letter(raw or b"")
        if is_to_drop(read):
            return None
        sent = min(read.sent if read.sent and read.sent <= now + _FUTURE else arrived, now)
        return _noticed(read, id, account, sent) or _written(read, id, account, sent)
    except Exception:  # every mail for itself: one hostile mail never hides the others
        return Message(account.id, id, Author(""), "", arrived, "mail", readable=False)


def _noticed(read: Letter, id: str, account: Account, sent: datetime) -> Message | None:
    """What a customer wrote elsewhere; the same review is the same message however often we are told of it."""
    found = notice(read)
    if found is None:
        return None
    title, text = apart(found.title, clean(found.text))
    return Message(
        account.id,
        found.key or id,
        found.author,
        text,
        sent,
        found.platform,
        url=found.url,
        title=title,
        stars=found.stars,
        claim=claim(read),
    )


def _written(read: Letter, id: str, account: Account, sent: datetime) -> Message:
    """A letter; one about signing in whose sender nobody vouches for is kept without its code."""
    doubt = claim(read)
    if (doubt is not None or owner(load(), read.address) is not None) and about_signing_in(read):
        read = without_codes(read)
    title, text = apart(read.subject, clean(read.body))
    return Message(
        account.id,
        id,
        Author(read.address or read.name, read.name),
        text,
        sent,
        "mail",
        title=title,
        answers=read.answers,
        readable=bool(text or read.address),
        claim=doubt,
    )
