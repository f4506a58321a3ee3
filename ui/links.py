"""The one way out to the web: an address is read strictly, its real host is shown, and the owner says yes first."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.content.words import Words
from ui.plain import HIDDEN
from ui.question import Question

LONGEST_URL = 4096
LONGEST_SHOWN = 160
_WEB = re.compile(r"(https?)://([^/?#]+)([/?#].*)?", re.IGNORECASE | re.DOTALL)
_MAIL = re.compile(r"mailto:([A-Za-z0-9][A-Za-z0-9._+-]{0,63})@([^/?#@]+)(\?.*)?", re.IGNORECASE | re.DOTALL)
_PORT = re.compile(r"(.*?)(?::(\d{1,5}))?", re.DOTALL)
_HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.?")
_NUMBERS = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?", re.IGNORECASE)
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"})
_FULLY_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


class Caution(StrEnum):
    """What the owner should know about a host before she goes there; said by ``link-caution-…``."""

    NONE = ""
    LOOKALIKE = "lookalike"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Link:
    """An address that may be opened: the encoded address, its scheme, and its host in plain letters (punycode)."""

    url: str
    scheme: str
    host: str
    caution: Caution = Caution.NONE


def safe_link(url: str) -> Link | None:
    """The address read strictly; None for anything but a clean http, https or mailto address."""
    if not url or len(url) > LONGEST_URL or "\\" in url:
        return None
    if any(unicodedata.category(sign) in _REFUSED for sign in url):
        return None
    return _web_link(url) or _mail_link(url)


def open_link(url: str, parent: QWidget, words: Words, note: str = "") -> Question:
    """Show the real host and ask; only after a yes does the system's browser or mail program get the address.

    Returns at once: the question is a window of its own. An address that is not safe is refused with a sentence.
    ``note`` is one more sentence of ours: what will happen there.
    """
    link = safe_link(url)
    question = Question(parent, words("link-title" if link else "link-refused-title"))
    if link is None:
        question.say(words("link-refused"))
        question.close_with(words("link-close"))
    else:
        _ask(question, link, words, note)
    question.open()
    return question


def open_phone(number: str, shown: str, parent: QWidget, words: Words) -> Question:
    """Show a number large, to be typed into a telephone, and offer to have this computer call it.

    ``number`` as a telephone takes it: digits, perhaps with a plus before them; ``shown`` as people write it.
    """
    question = Question(parent, words("link-phone-title"))
    question.say(words("link-ask-phone"))
    question.show_plainly(shown)
    link = Link(f"tel:{number}", "tel", shown)
    question.offer(words("link-open-phone"), lambda: _go(link, words, question.parentWidget()))
    question.close_with(words("link-close"))
    question.open()
    return question


def _ask(question: Question, link: Link, words: Words, note: str) -> None:
    """Say where the address leads. No closure holds the window: a question that ends must not end its parent."""
    mail = link.scheme == "mailto"
    question.say(words("link-ask-mail" if mail else "link-ask"))
    question.show_plainly(link.url.removeprefix("mailto:") if mail else link.host)
    if link.caution:
        question.say(words(f"link-caution-{link.caution}"))
    if note:
        question.say(note)
    if not mail:
        question.show_softly(_shortened(link.url))
    question.offer(words("link-open-mail" if mail else "link-open"), lambda: _go(link, words, question.parentWidget()))
    question.close_with(words("link-cancel"))


def _go(link: Link, words: Words, parent: QWidget | None) -> None:
    if QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode)) or parent is None:
        return
    phone = link.scheme == "tel"
    sorry = Question(parent, words("link-phone-title" if phone else "link-title"))
    sorry.say(words("link-phone-failed" if phone else "link-failed"))
    sorry.show_softly(link.host if phone else link.url)
    sorry.close_with(words("link-close"))
    sorry.open()


def _shortened(url: str) -> str:
    return url if len(url) <= LONGEST_SHOWN else url[: LONGEST_SHOWN - 1] + "…"


def _web_link(url: str) -> Link | None:
    parts = _WEB.fullmatch(url)
    if parts is None or "@" in parts[2] or "%" in parts[2] or _is_disguised(parts[2]):
        return None
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    host = _host(parts[2], parsed)
    if host is None or parsed.userInfo():
        return None
    return Link(parsed.toString(_FULLY_ENCODED), parts[1].lower(), host, _caution(host))


def _mail_link(url: str) -> Link | None:
    """A mail address alone: what may follow it (subject, text, attachments) is left behind."""
    parts = _MAIL.fullmatch(url)
    if parts is None or ":" in parts[2] or "%" in parts[2] or "," in parts[2]:
        return None
    host = _host(parts[2], QUrl(f"http://{parts[2]}/", QUrl.ParsingMode.StrictMode))
    return Link(f"mailto:{parts[1]}@{host}", "mailto", host, _caution(host)) if host else None


def _host(written: str, parsed: QUrl) -> str | None:
    """The host in plain letters, where Qt and we agree on what was written."""
    host = parsed.host(_FULLY_ENCODED).lower()
    if not parsed.isValid() or not host:
        return None
    if written.startswith("["):
        return _six(host)
    named = _PORT.fullmatch(written)
    if named is None or not 0 < int(named[2] or 80) < 65536:
        return None
    if _NUMBERS.fullmatch(named[1]) or _is_number(host):
        return host if named[1] == host and _is_number(host) else None
    return host if _HOST.fullmatch(host) else None


def _is_disguised(written: str) -> bool:
    """Whether a host is written with signs that only become plain letters, or nothing, on the way."""
    return "\u3002" in written or not HIDDEN.isdisjoint(written) or unicodedata.normalize("NFKC", written) != written


def _six(host: str) -> str | None:
    try:
        return str(ipaddress.IPv6Address(host))
    except ValueError:
        return None


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _caution(host: str) -> Caution:
    if _is_number(host) or host.rstrip(".") == "localhost":
        return Caution.NUMBER
    return Caution.LOOKALIKE if any(part.startswith("xn--") for part in host.split(".")) else Caution.NONE
