"""What a rise of the meter is about, computed from the messages themselves."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from desktop.analysis.alike import alike, said
from desktop.model.account import Account, Health, SourceState
from desktop.model.impact import MOST_WORRIES, Sound, Worry
from desktop.model.inbox import Item
from desktop.model.reading import Concern, Mark, Mood
from desktop.model.scene import wording_of
from desktop.model.scope import Felt, Gist, Group, Pace, Scope, Unseen

SPAN = timedelta(hours=3)
FEWEST_ALIKE = 3  # messages: what two say in the same words is no wording that goes round
MOST_COMPARED = 400  # messages: each is compared with each group
MOST_WORDS, MOST_LOUD = 5, 3
MOST_EXAMPLES = 2
LONGEST_WORD = 40
NOT_SEEN = frozenset({Health.TROUBLE, Health.LOCKED_OUT, Health.WAITING, Health.PAUSED})
Source = tuple[Account, SourceState]


def scope(
    items: Sequence[Item], sources: Sequence[Source], since: datetime, until: datetime, *, cut: bool = False
) -> Scope:
    """The scope of what was written from ``since`` to ``until``: ``items``, oldest first, of any feeling.

    It begins with the first message that is unhappy or speaks of a danger.
    """
    bad = [item for item in items if weighs(item)]
    people = _by_person(bad)
    most = gist(bad)
    silent = [person for person, theirs in people.items() if _followers(theirs) is None]
    return Scope(
        since=bad[0].message.sent_at if bad else since,
        until=until,
        messages=tuple(item.message.id for item in bad),
        people=len(people),
        platforms=_grouped((item.message.platform, item) for item in bad),
        pace=_pace(bad, until),
        gist=most,
        first=_first(bad, most),
        loudest=_loudest(people.values()),
        silent=len(silent),
        deaf=_deaf(bad),
        felt=_felt(items),
        dangers=_grouped((str(risk), item) for item in bad for risk in sorted(item.reading.risks)),
        answered=sum(item.message.answered_at is not None for item in bad),
        nameless=sum(not (item.message.author.handle or item.message.author.name) for item in bad),
        unsure=sum(item.reading.mood is Mood.UNSURE for item in items),
        unseen=tuple(_unseen(sources)),
        cut=cut,
    )


def weighs(item: Item) -> bool:
    """Whether a message is unhappy or speaks of a danger."""
    return item.reading.mood is Mood.NEGATIVE or bool(item.reading.risks)


def sound(items: Sequence[Item], *, cut: bool = False) -> Sound:
    """Where these messages, oldest first, are loudest, and the main concerns of those that weigh."""
    bad = [item for item in items if weighs(item)]
    return Sound(
        people=len(_by_person(bad)),
        messages=len(bad),
        platforms=_grouped((item.message.platform, item) for item in bad),
        worries=_worries(bad),
        cut=cut,
    )


def _worries(bad: Sequence[Item]) -> tuple[Worry, ...]:
    """The concerns of most people, each with the gravest message of each of two people."""
    known = {item.message.id: item for item in bad}
    told = ((str(item.reading.concern), item) for item in bad if item.reading.concern is not Concern.OTHER_NONE)
    found = []
    for group in _grouped(told)[:MOST_WORRIES]:
        people = _by_person(known[id] for id in group.messages).values()
        gravest = sorted((max(theirs, key=_urgency) for theirs in people), key=_urgency, reverse=True)
        found.append(Worry(Concern(group.name), group.people, group.messages, tuple(gravest[:MOST_EXAMPLES])))
    return tuple(found)


def _urgency(item: Item) -> int:
    return item.reading.urgency


def gist(bad: Sequence[Item]) -> Gist:
    """What most of these messages, oldest first, say."""
    group = max(_groups(bad[-MOST_COMPARED:]), key=len, default=[])
    goes_round = len(group) >= FEWEST_ALIKE
    concerns = Counter(
        item.reading.concern for item in bad if item.reading.concern is not Concern.OTHER_NONE
    ).most_common(1)
    concern, about = concerns[0] if concerns else (None, 0)
    return Gist(
        item=group[0] if goes_round else None,
        alike=tuple(item.message.id for item in group) if goes_round else (),
        words=_words(bad),
        concern=concern,
        about=about,
    )


def _first(bad: Sequence[Item], most: Gist) -> Item | None:
    """The first message of those that say what most say: somebody may have been unhappy about something else before."""
    alike_ones = set(most.alike)
    about = (one for one in bad if one.message.id in alike_ones or one.reading.concern is most.concern)
    return next(about, bad[0] if bad else None)


def _groups(bad: Iterable[Item]) -> list[list[Item]]:
    """The messages of nearly the same words together, each group led by its first."""
    groups: list[tuple[frozenset[str], list[Item]]] = []
    for item in bad:
        words = said(item.message.whole)
        if not words:
            continue
        mine = next((group for first, group in groups if alike(first, words)), None)
        if mine is None:
            groups.append((words, [item]))
        else:
            mine.append(item)
    return [group for _, group in groups]


def _words(bad: Iterable[Item]) -> tuple[tuple[str, int], ...]:
    """The words that decided in messages of at least two people; none of a message that is covered.

    Those that tell a danger or a concern; where there is none, those that tell a feeling. Of those that share a word
    only the one of most people is told, the longest of equals.
    """
    seen = [item for item in bad if Mark.ABUSE not in item.reading.marks]
    for kinds in (("risk:", "concern:"), ("mood:",)):
        counted = _grouped((word, item) for item in seen for word in _decided(item, kinds))
        told: list[tuple[str, int]] = []
        taken: set[str] = set()
        for group in sorted(counted, key=lambda one: (-one.people, -len(one.name), one.name)):
            if group.people > 1 and taken.isdisjoint(group.name.split()) and len(told) < MOST_WORDS:
                told.append((group.name, group.people))
                taken.update(group.name.split())
        if told:
            return tuple(told)
    return ()


def _decided(item: Item, kinds: tuple[str, ...]) -> set[str]:
    message, reading = item.message, item.reading
    found = [message.text[cue.start : cue.end] for cue in reading.cues if cue.why.startswith(kinds)]
    found += [message.title[cue.start : cue.end] for cue in reading.title_cues if cue.why.startswith(kinds)]
    return {" ".join(word.casefold().split())[:LONGEST_WORD] for word in found if any(map(str.isalpha, word))}


def _person(item: Item) -> tuple[str, str]:
    """Who wrote: a name on its platform; without one every message is a person of its own, a copy is not."""
    author = item.message.author
    if author.handle or author.name:
        return item.message.platform, author.handle or author.name
    return "", wording_of(item.message.whole) or f"\n{item.message.id}"


def _by_person(bad: Iterable[Item]) -> dict[tuple[str, str], list[Item]]:
    found: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in bad:
        found[_person(item)].append(item)
    return found


def _grouped(named: Iterable[tuple[str, Item]]) -> tuple[Group, ...]:
    """The messages of each name together, most people first."""
    found: dict[str, list[Item]] = defaultdict(list)
    for name, item in named:
        found[name].append(item)
    groups = (
        Group(name, len(_by_person(items)), tuple(item.message.id for item in items)) for name, items in found.items()
    )
    return tuple(sorted(groups, key=lambda group: -group.people))


def _pace(bad: Sequence[Item], until: datetime) -> Pace:
    def wrote(after: datetime, before: datetime) -> int:
        return len({_person(item) for item in bad if after < item.message.sent_at <= before})

    return Pace(wrote(until - SPAN, until), wrote(until - 2 * SPAN, until - SPAN), SPAN)


def _followers(theirs: Iterable[Item]) -> int | None:
    known = [item.message.author.followers for item in theirs if item.message.author.followers is not None]
    return max(known, default=None)


def _loudest(people: Iterable[Sequence[Item]]) -> tuple[Item, ...]:
    """One message, the first, of each of those with the most followers."""
    heard = [(followers, theirs[0]) for theirs in people if (followers := _followers(theirs))]
    return tuple(item for _, item in sorted(heard, key=lambda one: -one[0])[:MOST_LOUD])


def _deaf(bad: Iterable[Item]) -> tuple[str, ...]:
    known: dict[str, bool] = {}
    for item in bad:
        platform = item.message.platform
        known[platform] = known.get(platform, False) or item.message.author.followers is not None
    return tuple(platform for platform, heard in known.items() if not heard)


def _felt(items: Iterable[Item]) -> tuple[Felt, ...]:
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[item.reading.language].append(item)
    told = (_of_one_language(language, theirs) for language, theirs in found.items())
    return tuple(sorted(told, key=lambda felt: (-len(felt.negative), -felt.total)))


def _of_one_language(language: str, items: Sequence[Item]) -> Felt:
    unhappy = tuple(item.message.id for item in items if item.reading.mood is Mood.NEGATIVE)
    happy = sum(item.reading.mood is Mood.POSITIVE for item in items)
    return Felt(language, unhappy, happy, len(items) - len(unhappy) - happy)


def _unseen(sources: Iterable[Source]) -> Iterable[Unseen]:
    for account, state in sources:
        if account.paused or state.health in NOT_SEEN:
            yield Unseen(account, state.last_good)
