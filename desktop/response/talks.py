"""Going private: when it is the right thing, and links that tell nothing of the customer."""

import re
from urllib.parse import quote, urlsplit

from desktop.model.inbox import Item
from desktop.model.reach import dialled, is_mail
from desktop.model.reading import Concern, Mood, Risk
from desktop.model.talks import Channel, Fit

_DELICATE = frozenset({Risk.DATA_BREACH, Risk.SELF_HARM, Risk.LEGAL_THREAT, Risk.SAFETY})
_PERSONAL = frozenset(
    {Concern.PRICE_BILLING, Concern.SAFETY_HEALTH, Concern.DATA_PRIVACY, Concern.DISCRIMINATION_CONDUCT}
)
_INVOLVED = frozenset({Concern.DELIVERY, Concern.PRODUCT_QUALITY, Concern.SERVICE_STAFF})
_WHATSAPP = re.compile(r"\+[1-9][0-9]{7,14}")
_PAGE = re.compile(r"https://[a-z0-9.-]+(?:/[A-Za-z0-9._~@/-]*)?")
LONGEST_PAGE = 200


def fit(item: Item) -> Fit:
    """Whether a message is better talked of in private: health, money, personal data, the law, a complaint of one.

    Never a wrong fact or a call to others, which everybody who read it needs the answer to.
    """
    reading = item.reading
    if item.message.private:
        return Fit.EITHER
    if not _DELICATE.isdisjoint(reading.risks):
        return Fit.PRIVATE
    if reading.concern is Concern.MISINFORMATION_FAKE or not reading.risks.isdisjoint(
        {Risk.BOYCOTT_CALL, Risk.MEDIA_INQUIRY}
    ):
        return Fit.PUBLIC
    if reading.concern in _PERSONAL or (reading.mood is Mood.NEGATIVE and reading.concern in _INVOLVED):
        return Fit.PRIVATE
    return Fit.EITHER


def address(channel: Channel, typed: str) -> str:
    """The business's own address as a link takes it; empty where it is none.

    WhatsApp needs a number with its country's code. A page's address is a plain one: nothing may hang on to it.
    """
    said = " ".join(typed.split())
    if channel is Channel.WHATSAPP:
        number = dialled(said)
        return number if _WHATSAPP.fullmatch(number) else ""
    if channel is Channel.MAIL:
        mail = said.removeprefix("mailto:")
        return mail if is_mail(mail) else ""
    page = said if "://" in said else f"https://{said}"
    plain = len(page) <= LONGEST_PAGE and _PAGE.fullmatch(page) and "." in urlsplit(page).netloc
    return page if plain else ""


def link(channel: Channel, own: str, hello: str) -> str:
    """The link to the private channel: the business's ``own`` address (see ``address``) and a neutral ``hello``.

    It is made of nothing else, so that nothing that a customer wrote, or who she is, can ever stand in it.
    """
    if channel is Channel.WHATSAPP:
        return f"https://wa.me/{own.removeprefix('+')}?text={quote(hello, safe='')}"
    if channel is Channel.MAIL:
        return f"mailto:{own}?subject={quote(hello, safe='')}"
    return own
