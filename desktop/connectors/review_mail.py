"""The notices that review sites and platforms send by mail, made into what the customer wrote. Nothing is fetched.

A notice is read only where all of it agrees: sender, subject and body, the plain and the marked-up part. Where
anything is missing, or could be read in two ways, it becomes an item to open: never a guess.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from desktop.connectors.forms import Form, Forms, Site, load, stars_of
from desktop.connectors.hypertext import Link, shown
from desktop.connectors.mime import Letter
from desktop.connectors.notice_body import Body, Unsure, walks
from desktop.connectors.notice_link import best, links_in, own_id
from desktop.connectors.proof import refuted
from desktop.connectors.text import one_line
from desktop.model.message import Author


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notice says. An item to open has no author and no stars, and the mail's own words as its text.

    ``key`` names this wording of this review or comment, the same in every notice of it; empty where nothing does.
    """

    platform: str
    author: Author
    title: str
    text: str
    stars: int | None = None
    url: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """What one part of a mail says, read by one form."""

    form: Form
    author: str
    text: str
    title: str
    stars: frozenset[int | None]


def notice(letter: Letter) -> Notice | None:
    """What the notice says; None for any other mail, and for one that its sender's own platform did not send."""
    forms = load()
    site = forms.site(letter.sender)
    if site is None or refuted(letter.proof, letter.sender):
        return None
    seen, links = shown(letter.markup) if letter.markup else ("", ())
    links = (*links, *links_in(letter.plain))
    try:
        read = _agreed(forms, site, letter.subject, (Body(site, letter.plain), Body(site, seen, marked=True)))
    except Unsure:
        read = None
    if read is not None:
        return _told(forms, site, read, best(site, links, read.form.buttons))
    return _to_open(forms, site, letter, links) if forms.words.search(letter.subject) else None


def _told(forms: Forms, site: Site, read: _Read, url: str) -> Notice:
    name = "" if read.author.casefold() in forms.nobody else one_line(read.author)
    stars = next(iter(read.stars), None)
    key = _key(site, url, f"{stars}\n{' '.join(read.text.split())}")
    return Notice(site.id, Author(name, name), one_line(read.title), read.text, stars, url, key)


def _to_open(forms: Forms, site: Site, letter: Letter, links: Sequence[Link]) -> Notice:
    worded = sorted(links, key=lambda link: forms.words.search(link.words) is None)
    url = "" if forms.private.search(letter.subject) else best(site, worded, ())
    return Notice(site.id, Author(""), letter.subject, letter.body, url=url, key=_key(site, url, letter.subject))


def _key(site: Site, url: str, said: str) -> str:
    """A review that was changed is told anew: what it says is part of the key."""
    own = own_id(site, url)
    return f"{site.id}:{own}:{sha256(said.encode()).hexdigest()[:12]}" if own else ""


# -- what all of it agrees on -------------------------------------------------------------------


def _agreed(forms: Forms, site: Site, subject: str, bodies: Sequence[Body]) -> _Read | None:
    """What every part that can be read says; None where none can, Unsure where they differ or something is missing."""
    found = [
        read
        for form in site.forms
        if (said := form.subject(subject)) is not None
        for body in bodies
        for read in _reads(forms, site, form, body, said)
    ]
    if not found:
        return None
    longest = max(found, key=lambda one: len(one.text))
    stars = frozenset().union(*(one.stars for one in found))
    titles = {one.title for one in found} - {""}
    agreed = all(one.author == longest.author and _same_or_cut(one.text, longest.text) for one in found)
    enough = bool(stars) if site.starred else bool(longest.text or longest.form.keeps_subject)
    if not agreed or not enough or len(stars) > 1 or len(titles) > 1 or forms.several.fits(longest.author) is not None:
        raise Unsure
    subject_tells = longest.form.keeps_subject or not longest.text
    return replace(longest, stars=stars, title=subject if subject_tells else next(iter(titles), ""))


def _reads(forms: Forms, site: Site, form: Form, body: Body, said: Mapping[str, str]) -> Iterator[_Read]:
    """Every way in which the body fits the form; Unsure where it contradicts what the subject ``said``."""
    for walk in walks(forms, form, body):
        if walk.author_alone and "author" not in said:
            raise Unsure
        author = _one_author(said.get("author", ""), walk.found.get("author", ""))
        told = {stars_of(one) for one in (said.get("stars", ""), walk.found.get("stars", ""))} | walk.shown
        stars = frozenset(told - {None}) if site.starred else frozenset()
        yield _Read(form, author, walk.text, walk.found.get("title", ""), stars)


def _one_author(in_subject: str, in_body: str) -> str:
    """The author both name; the subject may cut the name, but not name somebody else."""
    begun = _flat(in_subject).rstrip(".… ").casefold()
    if not in_body or not _flat(in_body).casefold().startswith(begun):
        raise Unsure
    return in_body


def _same_or_cut(text: str, whole: str) -> bool:
    text, whole = _flat(text), _flat(whole)
    return text == whole or (text.endswith(("…", "...")) and whole.startswith(text.rstrip(".… ")))


def _flat(text: str) -> str:
    return " ".join(text.split())
