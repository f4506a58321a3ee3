"""The six things that a good reply has, each with the words that say them."""

import re
from collections.abc import Mapping

from desktop.model.voice import MET, MISSED, PARTLY, Criterion, Finding, Span, Tone
from desktop.voice.text import Draft

CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:wa\.me|m\.me|t\.me)/\S+|\{(?:contact|channel)\}"
    r"|(?<![\d:.])\+?\d[\d ()-]{5,}\d(?![\d:])"
)
TIME = re.compile(r"(?<![\d.,])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)|\{(?:next_update|when|since|period)\}")
_NAME = re.compile(r"[^\W\d_]['’\w]*(?:-[^\W\d_]\w*)?")
_CHANNELS = ("whatsapp", "facebook", "messenger", "instagram", "telegram", "signal", "email", "sms")
_PERSON = rf"(?!(?i:{'|'.join(_CHANNELS)})\b)(?:(?:Mr|Mrs|Ms|Dr|Sr|Bw|Bi|Dkt|Mama|Mzee)\.? )?[A-Z][a-zà-ÿ'’]+"
_NAMED_BEFORE = re.compile(
    rf"[a-z,;:] {_PERSON},? ?(?:is on |on |at |yuko |kwa )?\(?$|(?:^|[.!?]\s){_PERSON} ?(?:, |is on |is at |yuko |\()$"
)
_NAMED_BEHIND = re.compile(rf"[,)]? ?(?:\(|ask for |that's |anaitwa |uliza )?{_PERSON}(?:[.!)\n]|$)")
_JOINED = frozenset({"and", "na"})  # two who sign together
_TITLE = re.compile(r"""^(?:(?:ד"ר|פרופ'|מר|גב'|הרב|עו"ד|dr\.?|mr\.?|mrs\.?|ms\.?|bw\.?|bi\.?|dkt\.?|mama|mzee) )""")
_FIGURE = re.compile(r"\d")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
STEM, ECHOES = 5, 2  # letters by which a word is known again; so many words taken up name the matter
LONGEST_SIGNATURE, LONGEST_NAME, LONGEST_OFFICE = 7, 3, 4  # words


def there(draft: Draft, tone: Tone, pushing: set[Span], turned: set[Span]) -> Mapping[Criterion, Finding]:
    """A finding for each of the six.

    ``pushing``: the sentences that push the trouble away; nothing in them is heard as good. ``turned``: those whose
    apology is none or whose kindness is mockery; what they name counts half.
    """
    near = [sentence for sentence in draft.sentences if sentence not in pushing]
    sound = [sentence for sentence in near if sentence not in turned]
    contacts = _contacts(draft)
    return {
        Criterion.ACKNOWLEDGE: _acknowledge(draft, tone, sound, near),
        Criterion.EMPATHY: _empathy(draft, tone, sound),
        Criterion.OWNERSHIP: _ownership(draft, tone, sound),
        Criterion.NEXT_STEP_TIME: _next_step(draft, tone, near),
        Criterion.PRIVATE_CHANNEL: _private_channel(draft, tone, contacts),
        Criterion.SIGNATURE: _signature(draft, tone, contacts),
    }


def _all(draft: Draft, tone: Tone, name: str, sentences: list[Span]) -> list[Span]:
    return [span for sentence in sentences for span in draft.find(tone, name, sentence)]


def taken_up(draft: Draft, sound: list[Span], about: str) -> Finding:
    """Whether these sentences name the matter in the customer's own words."""
    echoed = _echoed(draft, sound, about)
    return Finding(Criterion.ACKNOWLEDGE, MET if echoed else MISSED, draft.shown(echoed))


def _acknowledge(draft: Draft, tone: Tone, sound: list[Span], near: list[Span]) -> Finding:
    """Names what went wrong; naming only what it is about, or only where the apology is none, is half of it."""
    named = _all(draft, tone, "problem", sound) or _all(draft, tone, "told", sound)
    if named:
        return Finding(Criterion.ACKNOWLEDGE, MET, draft.shown(named))
    touched = _all(draft, tone, "problem", near) or _all(draft, tone, "topic", near)
    return Finding(Criterion.ACKNOWLEDGE, PARTLY if touched else MISSED, draft.shown(touched))


def _echoed(draft: Draft, sound: list[Span], about: str) -> list[Span]:
    """The words of some length that the customer wrote, too; fewer than two say nothing."""
    theirs = {word[:STEM] for word in _LONG_WORD.findall(about.lower())}
    spoken = [
        Span(*match.span())
        for sentence in sound
        for match in _LONG_WORD.finditer(draft.heard, sentence.start, sentence.end)
        if match[0][:STEM] in theirs
    ]
    return spoken if len({draft.heard[span.start : span.end][:STEM] for span in spoken}) >= ECHOES else []


def _empathy(draft: Draft, tone: Tone, sound: list[Span]) -> Finding:
    """Says how it was for them, or is sorry and tells what they went through; a bare apology is half of it."""
    felt = _all(draft, tone, "feeling", sound)
    if felt:
        return Finding(Criterion.EMPATHY, MET, draft.shown(felt))
    sorry, told = _all(draft, tone, "sorry", sound), _all(draft, tone, "told", sound)
    if sorry and told:
        return Finding(Criterion.EMPATHY, MET, draft.shown(sorted(sorry + told, key=lambda span: span.start)))
    return Finding(Criterion.EMPATHY, PARTLY if sorry else MISSED, draft.shown(sorry))


def _ownership(draft: Draft, tone: Tone, sound: list[Span]) -> Finding:
    """Takes our part; doing something about it, or an apology, is half of it."""
    if draft.find(tone, "rumour") and not draft.find(tone, "own"):
        return Finding(Criterion.OWNERSHIP, None)
    own = _all(draft, tone, "own", sound)
    acted = _all(draft, tone, "acted", sound)
    if own or (acted and draft.find(tone, "unknown")):
        return Finding(Criterion.OWNERSHIP, MET, draft.shown(own or acted))
    half = acted or _all(draft, tone, "apology", sound)
    return Finding(Criterion.OWNERSHIP, PARTLY if half else MISSED, draft.shown(half))


def _next_step(draft: Draft, tone: Tone, sound: list[Span]) -> Finding:
    """A step and its time in one sentence; a step alone is half of it.

    With a time beside it anything that we did or will do is heard as a step, and whatever is said of a time that lies
    ahead; without one, only what is known for a step.
    """
    steps: list[Span] = []
    for sentence in sound:
        step = draft.find(tone, "step", sentence)
        time = draft.find(tone, "time", sentence) + _matches(draft, TIME, sentence)
        done = step or draft.find(tone, "move", sentence)
        ahead = draft.find(tone, "future", sentence)
        if (done and time) or ahead:
            time = time or ahead
            return Finding(Criterion.NEXT_STEP_TIME, MET, draft.shown(sorted(done + time, key=lambda span: span.start)))
        steps += step
    return Finding(Criterion.NEXT_STEP_TIME, PARTLY if steps else MISSED, draft.shown(steps))


def _private_channel(draft: Draft, tone: Tone, contacts: list[Span]) -> Finding:
    """One reachable contact; a place to come or write to is half of it. Asking for private facts in public is none."""
    asked = draft.find(tone, "asks_private")
    if asked:
        return Finding(Criterion.PRIVATE_CHANNEL, MISSED, draft.shown(asked))
    if contacts:
        return Finding(Criterion.PRIVATE_CHANNEL, MET, draft.shown(contacts))
    place = draft.find(tone, "place")
    return Finding(Criterion.PRIVATE_CHANNEL, PARTLY if place else MISSED, draft.shown(place))


def _signature(draft: Draft, tone: Tone, contacts: list[Span]) -> Finding:
    """A person's name at the end; a person named with the contact is half of it."""
    last = _last_words(draft, tone)
    if last is not None and _is_name(draft, tone, last):
        return Finding(Criterion.SIGNATURE, MET, draft.shown([last]))
    named = draft.find(tone, "contact_person") if contacts else []
    named = [span for span in named if _capital(draft, span)] or _beside(draft, contacts)
    return Finding(Criterion.SIGNATURE, PARTLY if named else MISSED, draft.shown(named))


def _beside(draft: Draft, contacts: list[Span]) -> list[Span]:
    """The contacts that a capitalised name stands right before or behind: "Amina (020 000 0180) will see to it"."""
    found = []
    for one in contacts:
        start, end = draft.places[one.start], draft.places[one.end - 1] + 1
        if _NAMED_BEFORE.search(draft.said[:start]) or _NAMED_BEHIND.match(draft.said[end:]):
            found.append(one)
    return found


def _last_words(draft: Draft, tone: Tone) -> Span | None:
    """The short last line or sentence, without dashes and stops around it, and without its "Yours sincerely"."""
    if not draft.sentences:
        return None
    last = draft.sentences[-1]
    part = draft.heard[last.start : last.end]
    for cut in ("\n", " - "):
        last, part = _after(last, part, cut)
    closing = draft.find(tone, "closing", last)
    if closing and "," in part and closing[0].start <= last.start + len(part) - len(part.lstrip()):
        last, part = _from(last, part, part.index(",") + 1)
    part = CONTACT.sub(lambda match: " " * len(match[0]), part)
    body = part.strip(" \t\n-~.,")
    if not body or len(body.split()) > LONGEST_SIGNATURE:
        return None
    start = last.start + part.index(body)
    return Span(start, start + len(body))


def _after(span: Span, part: str, cut: str) -> tuple[Span, str]:
    place = part.rstrip().rfind(cut)
    if place < 0:
        return span, part
    return Span(span.start + place + len(cut), span.end), part[place + len(cut) :]


def _from(span: Span, part: str, place: int) -> tuple[Span, str]:
    return Span(span.start + place, span.end), part[place:]


def _is_name(draft: Draft, tone: Tone, last: Span) -> bool:
    body = draft.heard[last.start : last.end]
    if re.fullmatch(r"\{owner\}.*", body):
        return True
    if re.search(r"[?!@:]", body) or _FIGURE.search(body.split(",")[0]):
        return False
    first = draft.said[draft.places[last.start]]
    if first.lower() == first.upper():
        return _is_uncased_name(draft, tone, last, body)
    return first.isupper() and _is_cased_name(draft, tone, last, body)


def _is_cased_name(draft: Draft, tone: Tone, last: Span, body: str) -> bool:
    """All words with a capital, the first three before a comma, or a name behind an office: "The front desk, Pia"."""
    shown = _shown(draft, last)
    *before, behind = body.split(",")
    named = shown[-len(behind.split()) :] if before and len(behind.split()) in (1, 2) else []
    if named and all(named) and len(shown) - len(named) <= LONGEST_OFFICE and not _is_nobody(draft, tone, last, behind):
        return True
    if _is_nobody(draft, tone, last, body) or (len(shown) > 1 and _shouted(draft, last)):
        return False
    whose = draft.find(tone, "belongs", last)
    first = shown[: len(before[0].split())] if before else shown
    whole = all(first) and (not before or len(first) <= LONGEST_NAME)
    return whole or (not before and bool(whose) and whose[0].start == last.start)


def _is_uncased_name(draft: Draft, tone: Tone, last: Span, body: str) -> bool:
    """In a script without capitals: two words, or three before a comma, on a line of their own or without a stop."""
    if _is_nobody(draft, tone, last, body):
        return False
    before = draft.heard[: last.start].rstrip(" ~-")
    alone = before.endswith("\n") or not draft.heard[last.end :].lstrip(" ").startswith(".")
    words = _TITLE.sub("", body).split()
    whose = draft.find(tone, "belongs", last)
    if "," in body:
        return len(body.split(",")[0].split()) <= LONGEST_NAME and alone
    return alone and (len(words) <= 2 or (bool(whose) and whose[0].start == last.start))


def _is_nobody(draft: Draft, tone: Tone, last: Span, part: str) -> bool:
    """Whether this part of the last words begins as what names nobody does: a team, a greeting."""
    start = last.start + draft.heard[last.start : last.end].index(part) + len(part) - len(part.lstrip())
    return any(one.start == start for one in draft.find(tone, "no_name", last))


def _shouted(draft: Draft, last: Span) -> bool:
    said = draft.said[draft.places[last.start] : draft.places[last.end - 1] + 1]
    return said.upper() == said


def _shown(draft: Draft, last: Span) -> list[bool]:
    said = draft.said[draft.places[last.start] : draft.places[last.end - 1] + 1]
    return [word[0].isupper() or not word[0].isalpha() for word in said.split() if word not in _JOINED]


def _capital(draft: Draft, span: Span) -> bool:
    """Whether the last word of it, behind others, begins with a capital, or its script has none."""
    words = draft.said[draft.places[span.start] : draft.places[span.end - 1] + 1].split()
    last = words[-1].strip("-,:") if len(words) > 1 else ""
    return (
        bool(_NAME.fullmatch(last))
        and last.lower() not in _CHANNELS
        and (last[0].isupper() or last[0].lower() == last[0].upper())
    )


def _contacts(draft: Draft) -> list[Span]:
    return _matches(draft, CONTACT, Span(0, len(draft.heard)))


def _matches(draft: Draft, pattern: re.Pattern[str], part: Span) -> list[Span]:
    return [Span(*match.span()) for match in pattern.finditer(draft.heard, part.start, part.end)]
