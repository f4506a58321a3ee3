"""How a message and its reading are said: names, tones, and one line about a message."""

from dataclasses import dataclass

from desktop.content.words import LANGUAGES, Words
from desktop.model.imports import wordless
from desktop.model.inbox import Item
from desktop.model.reading import LONGEST_TEXT, Cue, Mark, Mood, Reading, Risk
from ui.names import UNKNOWN, language_name, platform_name, stars
from ui.plain import one_line

SURE = 0.75
FAIRLY_SURE = 0.6
LONGEST_HANDLE = 40
LONGEST_SPOKEN = 160
LONGEST_WORD = 40
MOOD_TONES = {Mood.NEGATIVE: "issue", Mood.POSITIVE: "calm", Mood.NEUTRAL: "soft", Mood.UNSURE: "soft"}
RISK_TONE = "crisis"
GRAVEST_FIRST = (
    *(Risk.SELF_HARM, Risk.VIOLENCE_THREAT, Risk.SAFETY, Risk.DATA_BREACH),
    *(Risk.LEGAL_THREAT, Risk.MEDIA_INQUIRY, Risk.BOYCOTT_CALL),
)
NOT_ANSWERED = frozenset({Risk.VIOLENCE_THREAT})
"""Dangers whose first step (``risk-*.first``) says not to answer."""
MOST_COUNSEL = 2
BESIDES_TONES = {Mark.ABUSE: "issue", Mark.ADVERT: "soft", Mark.OWN: "soft", Mark.RANSOM: "crisis"}
MARK_TONES = {"refused": "crisis", "unproven": "watch", "private": "soft"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A word on a coloured ground."""

    text: str
    tone: str


def tags(item: Item, words: Words) -> tuple[Tag, ...]:
    """What has to be seen first of a message, then its risks, the gravest first, then its mood."""
    first = [Tag(words(f"messages-tag-{mark}"), MARK_TONES[mark]) for mark in item.message.marks]
    dangers = [Tag(words(f"risk-{risk}"), RISK_TONE) for risk in dangers_of(item)]
    felt = Tag(words(f"mood-{item.reading.mood}"), MOOD_TONES[item.reading.mood])
    return (*first, *_besides(item, words), *dangers, felt)


def dangers_of(item: Item) -> tuple[Risk, ...]:
    """The dangers of a message, the gravest first."""
    return tuple(sorted(item.reading.risks, key=GRAVEST_FIRST.index))


def answer_is_due(item: Item) -> bool:
    """Whether answering is the thing to do: not where the first advice, also for a demand of money, is to leave it."""
    return NOT_ANSWERED.isdisjoint(dangers_of(item)[:1]) and not asks_for_money(item)


def asks_for_money(item: Item) -> bool:
    """Whether somebody wants money or goods for a review."""
    return Mark.RANSOM in item.reading.marks


def _besides(item: Item, words: Words) -> list[Tag]:
    """What a message is besides an opinion."""
    marks = sorted(item.reading.marks, key=list(Mark).index)
    return [Tag(words(f"mark-{mark}"), BESIDES_TONES[mark]) for mark in marks]


def covered(item: Item) -> bool:
    """Whether its words stay covered until the owner wants to read them."""
    return Mark.ABUSE in item.reading.marks


def languages(item: Item, words: Words) -> list[str]:
    """What a message is written in, where that is not all in the owner's own language."""
    reading = item.reading
    if reading.language in (words.language, UNKNOWN) and not reading.also:
        return []
    return [language_name(code, words) for code in (reading.language, *reading.also)]


def meta(item: Item, words: Words) -> str:
    """Stars first, where there are any, then where, when and who, on one line: its end may be cut."""
    message = item.message
    line = words(
        "messages-meta",
        platform=platform_name(message.platform, words),
        when=words.moment(message.sent_at),
        handle=handle(item, words),
    )
    return line if message.stars is None else f"{stars(message.stars)} · {line}"


def handle(item: Item, words: Words) -> str:
    """The writer's handle, fit for one line; the name where the source gives no handle, a word where it gives none."""
    author = item.message.author
    return one_line(author.handle or author.name, LONGEST_HANDLE) or words("messages-somebody")


def who(item: Item, words: Words) -> str:
    """The writer's name with the handle beside it, or the handle alone."""
    author = item.message.author
    name = one_line(author.name, LONGEST_HANDLE)
    if not name or author.name == author.handle or not author.handle:
        return words("messages-by", handle=f"\u2068{handle(item, words)}\u2069")  # a value alone is not isolated
    return words("messages-by-named", name=name, handle=handle(item, words))


def caution(item: Item, words: Words) -> str:
    """What the owner should know before she follows a mail that pretends to come from a platform; empty for others."""
    return "" if item.message.doubt == "unchecked" else _doubt(item, words)


def counsel(item: Item, words: Words) -> str:
    """What to do first about the gravest dangers and a demand for money; empty where none is, or once answered."""
    first = [words(f"risk-{risk}.first") for risk in dangers_of(item)[:MOST_COUNSEL]]
    if asks_for_money(item):
        first.append(words("report-no-pay"))
    return "\n".join(first) if item.message.answered_at is None else ""


def unheard(item: Item, words: Words) -> str:
    """That nobody listens for dangers in this language; empty where somebody does, and where it is unknown."""
    spoken = item.reading.language
    if not item.message.text.strip() or spoken in (*LANGUAGES, UNKNOWN) or set(item.reading.also) & set(LANGUAGES):
        return ""
    return words("messages-unheard", language=language_name(spoken, words))


def unread(item: Item, words: Words) -> str:
    """That only the beginning of a very long message was read; empty for others."""
    long = len(item.message.whole) > LONGEST_TEXT
    return words("messages-unread", number=words.number(LONGEST_TEXT)) if long else ""


def unchecked(item: Item, words: Words) -> str:
    """What is said quietly of a platform's mail whose sender nobody checked; empty for others."""
    return _doubt(item, words) if item.message.doubt == "unchecked" else ""


def _doubt(item: Item, words: Words) -> str:
    claim = item.message.claim
    if claim is None:
        return ""
    return words(f"messages-claim-{item.message.doubt}", platform=platform_name(claim.platform, words))


def spoken(item: Item, words: Words) -> str:
    """A message in one sentence for a screen reader."""
    rated = [] if item.message.stars is None else [words("messages-spoken-stars", count=item.message.stars)]
    return words(
        "messages-spoken",
        mood=". ".join((*(tag.text for tag in tags(item, words)), *rated)),
        handle=handle(item, words),
        platform=platform_name(item.message.platform, words),
        when=words.moment(item.message.sent_at),
        text=instead(item, words) or one_line(item.message.whole, LONGEST_SPOKEN),
    )


def instead(item: Item, words: Words) -> str:
    """What stands in the place of a message's words where it has none, or where they insult."""
    if covered(item):
        return words("messages-covered")
    without = wordless(item.message)
    return words(f"messages-wordless-{without}") if without else ""


def feeling(reading: Reading, words: Words) -> str:
    """The mood with how sure it is, in words."""
    mood = words(f"mood-{reading.mood}")
    if reading.by_owner:
        return words("messages-certainty-owner", mood=mood)
    if reading.mood is Mood.UNSURE:
        return mood
    clear = reading.certainty >= SURE and not _against(reading)
    sure = "high" if clear else "middle" if reading.certainty >= FAIRLY_SURE else "low"
    return words(f"messages-certainty-{sure}", mood=mood)


def _against(reading: Reading) -> bool:
    """Whether a word that is shown speaks for another feeling."""
    return any(cue.why.startswith("mood:") and cue.why != f"mood:{reading.mood}" for cue in reading.cues)


def cue_tone(cue: Cue) -> str:
    """The tone in which a word that decided is marked."""
    kind, _, value = cue.why.partition(":")
    if kind == "risk":
        return RISK_TONE
    if kind == "mood":
        return {"negative": "issue", "positive": "calm"}.get(value, "soft")
    return "soft"


def deciding_words(item: Item, words: Words, most: int = 8) -> tuple[Tag, ...]:
    """The words that decided, each once, with what they decided; none of a message that is covered."""
    found: dict[str, Tag] = {}
    if covered(item):
        return ()
    message, reading = item.message, item.reading
    decided = [(message.title, cue) for cue in reading.title_cues] + [(message.text, cue) for cue in reading.cues]
    for text, cue in decided:
        word = one_line(text[cue.start : cue.end], LONGEST_WORD)
        kind, _, value = cue.why.partition(":")
        if word and value and kind != "mark" and f"{word}{cue.why}" not in found:
            line = words("messages-word", word=word, why=words(f"{kind}-{value}"))
            found[f"{word}{cue.why}"] = Tag(line, cue_tone(cue))
    return tuple(found.values())[:most]
