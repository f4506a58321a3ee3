"""Whether the owner's own mail server says that a mail is not from whom it claims to be (RFC 8601)."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_RESULT = re.compile(r"\s*(dkim|dmarc|spf)(?:\s*/\s*\d{1,3})?\s*=\s*([a-z]{1,20})\b", re.IGNORECASE)
_DOMAIN = re.compile(
    r"\b(?:header\.(?:d|i|from)|smtp\.mailfrom)\s*=\s*\"?(?:[^\s;@\"]{0,100}@)?([a-z0-9.-]{1,200})", re.IGNORECASE
)
_ID = re.compile(r"\s*[^\s;=]{1,250}(?:\s+\d{1,3})?\s*$")
_DEEPEST = 8
_NO = frozenset({"fail", "permerror"})
Results = Sequence[tuple[str, str]]
"""Verdicts, each with the domain it is about (empty where it names none)."""


class Proof(Enum):
    """What the owner's mail server says of a sender."""

    SILENT = auto()  # nothing: that speaks neither for the sender nor against it
    PROVED = auto()
    UNPROVEN = auto()  # it looked, and found no proof
    REFUSED = auto()  # it looked, and found the proof to be wrong


def proof(headers: Sequence[str], sender: str) -> Proof:
    """What the server found out about the sender's domain.

    ``headers``: the Authentication-Results as they stand, the newest on top. A server adds its own above all that
    came with the mail, so only those that carry the name of the topmost count: others may be the sender's invention.
    """
    parts = [_plain(header).split(";") for header in headers]
    own = [one for one in parts if _name(one) == _name(parts[0])] if parts else []
    said = [result for one in own for result in _results(one)]
    domain = sender.rpartition("@")[2].lower()
    dmarc, dkim, spf = ([one[1:] for one in said if one[0] == method] for method in ("dmarc", "dkim", "spf"))
    if dmarc:
        return _by_policy(dmarc, domain)
    return _by_signature(dkim, spf, domain) if dkim else _by_address(spf, domain)


def refuted(headers: Sequence[str], sender: str) -> bool:
    """Whether the server checked the sender's domain and did not find it proved; False where it says nothing of it."""
    return proof(headers, sender) in (Proof.UNPROVEN, Proof.REFUSED)


def _by_policy(dmarc: Results, domain: str) -> Proof:
    if all(verdict == "pass" and about in ("", domain) for verdict, about in dmarc):
        return Proof.PROVED
    return Proof.REFUSED if any(verdict in _NO for verdict, _ in dmarc) else Proof.UNPROVEN


def _by_signature(dkim: Results, spf: Results, domain: str) -> Proof:
    """One right signature of the domain proves it, whatever the others are worth."""
    if any(verdict == "pass" and _same(about, domain) for verdict, about in dkim):
        return Proof.PROVED
    wrong = any(verdict in _NO and _same(about, domain) for verdict, about in dkim)
    return Proof.REFUSED if wrong or _by_address(spf, domain) is Proof.REFUSED else Proof.UNPROVEN


def _by_address(spf: Results, domain: str) -> Proof:
    """The envelope says something only where it bears the sender's own domain: a forwarded mail bears another."""
    verdicts = {verdict for verdict, about in spf if _same(about, domain)}
    if verdicts & {*_NO, "softfail"}:
        return Proof.REFUSED if verdicts & _NO else Proof.UNPROVEN
    return Proof.PROVED if "pass" in verdicts else Proof.SILENT


def _name(parts: Sequence[str]) -> str:
    """The server's name; empty where it gives none and begins with a result, as one large provider does."""
    return parts[0].split()[0].lower() if parts and _ID.match(parts[0]) else ""


def _results(parts: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Method, verdict and the domain it is about, for each result about a signature or the sender's policy."""
    for part in parts:
        found = _RESULT.match(part)
        if found:
            about = _DOMAIN.search(part)
            yield found[1].lower(), found[2].lower(), about[1].lower().strip(".") if about else ""


def _same(signed: str, domain: str) -> bool:
    """Whether a signature by ``signed`` speaks for ``domain``: the same one, or one of them below the other."""
    return bool(signed) and (signed == domain or domain.endswith("." + signed) or signed.endswith("." + domain))


def _plain(header: str) -> str:
    """The header without its comments, which may stand in each other."""
    for _ in range(_DEEPEST):
        shorter = _COMMENT.sub(" ", header)
        if shorter == header:
            break
        header = shorter
    return header
