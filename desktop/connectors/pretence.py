"""A mail that says it comes from a platform, where that was refused or could not be proven: bait, as a rule.

Where the owner's provider says nothing of the sender it is only noted that nobody checked: some providers never do.
"""

import re
from collections.abc import Iterator

from desktop.connectors.forms import Forms, Site, load
from desktop.connectors.mime import Letter
from desktop.connectors.proof import Proof, proof
from desktop.model.message import Claim

_DOMAIN = re.compile(r"@([a-z0-9.-]{1,200})", re.IGNORECASE)


def claim(letter: Letter) -> Claim | None:
    """What the mail says it is, without proof; None where its sender is proved, or is nobody's we know."""
    forms = load()
    site = owner(forms, letter.address)
    if site is None:
        return _by_name(forms, letter)
    if not letter.sender:  # named in a way that no platform writes, and that hides the true one
        return Claim(site.id)
    said = proof(letter.proof, letter.sender)
    if said is Proof.PROVED:
        return None
    return Claim(site.id, refused=said is Proof.REFUSED, unchecked=said is Proof.SILENT)


def owner(forms: Forms, address: str) -> Site | None:
    """The platform to which an address belongs; the sender of a notice goes before a domain that several share."""
    return forms.site(address) or next((site for site in forms.sites if _is_of(site, _domain(address))), None)


def _by_name(forms: Forms, letter: Letter) -> Claim | None:
    """A name, or an address in the place of one, that is a platform's, in front of an address that is not."""
    lent = next((site for said in _addresses(letter.name) for site in forms.sites if _is_of(site, said)), None)
    whole = letter.name.casefold()
    called = {_bare(whole), _bare(forms.offices.sub(" ", whole))}
    named = lent or next((site for site in forms.sites if called & site.names), None)
    return Claim(named.id) if named is not None and letter.address else None


def _addresses(name: str) -> Iterator[str]:
    return (found[1].lower() for found in _DOMAIN.finditer(name))


def _bare(name: str) -> str:
    return " ".join(name.split()).strip(" .,:;|-–—·'\"®™")


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _is_of(site: Site, domain: str) -> bool:
    return any(domain == own or domain.endswith("." + own) for own in site.domains)
