"""Mails of a platform about signing in: a code, a password, somebody at the door. They are the owner's, not customers'.

Such a mail is not kept, where its own platform sent it: it says nothing about the business, and its code is a secret.
"""

import re
from dataclasses import replace

from desktop.connectors.forms import Forms, load
from desktop.connectors.mime import Letter
from desktop.connectors.pretence import owner
from desktop.connectors.proof import Proof, proof

_CODE = re.compile(r"(?<!\w)(?:[A-Za-z]{1,2}-)?[0-9]{3,4}[ -]?[0-9]{1,4}(?!\w)")
_HIDDEN = "•••"


def about_signing_in(letter: Letter) -> bool:
    """Whether the subject says so, and is none of those that tell of a review or comment."""
    forms = load()
    told = any(form.subject(letter.subject) is not None for site in forms.sites for form in site.forms)
    return not told and forms.security.fits(letter.subject) is not None


def is_to_drop(letter: Letter) -> bool:
    """Whether a platform's own sender tells the owner about signing in."""
    return _is_own(load(), letter) and about_signing_in(letter)


def without_codes(letter: Letter) -> Letter:
    """The same with every number hidden that could be a code."""
    return replace(letter, subject=_CODE.sub(_HIDDEN, letter.subject), body=_CODE.sub(_HIDDEN, letter.body))


def _is_own(forms: Forms, letter: Letter) -> bool:
    """A known sender that nobody refuses, or any other of the platform's that is proved."""
    site = owner(forms, letter.sender)
    if site is None:
        return False
    said, known = proof(letter.proof, letter.sender), site.senders | site.account
    domain = letter.sender[letter.sender.rfind("@") :]
    return said is Proof.PROVED or (said is Proof.SILENT and not known.isdisjoint((letter.sender, domain)))
