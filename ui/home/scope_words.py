"""A scope in words: what the sheet shows, and the same as a text for a partner."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from desktop.content.words import LANGUAGES, Words
from desktop.model.inbox import Item
from desktop.model.scope import Group, Scope, Unseen
from ui.inbox.speech import handle, instead, meta
from ui.names import UNKNOWN, language_name, platform_name
from ui.plain import one_line

LONGEST_TEXT = 600
AMONG_FEW = frozenset({"mail", "whatsapp"})
"""Platforms on which nobody writes in public."""
TURNS = {False: "\u200e", True: "\u200f"}
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F))


class ScopeWords:
    """Says each part of a scope in the owner's language."""

    def __init__(self, scope: Scope, words: Words) -> None:
        """Speak of ``scope``."""
        self._scope, self._words = scope, words

    def head(self) -> str:
        """How many people."""
        return self._words("scope-people", people=self._scope.people)

    def where(self) -> str:
        """On how many platforms, and since when."""
        places = len(self._scope.platforms)
        return self._words("scope-since", places=places, since=self._scope.since)

    def pace(self) -> str:
        """How fast: people in the last hours, and in as many hours before."""
        pace = self._scope.pace
        hours = pace.span // timedelta(hours=1)
        now = self._words("scope-pace", people=pace.now, hours=hours)
        return f"{now} {self._words('scope-pace-before', people=pace.before, hours=hours)}"

    def claim(self) -> Sequence[str]:
        """How many say the same, which words come back, and what most of it is about."""
        return list(self._claim())

    def _claim(self) -> Iterator[str]:
        words, gist, total = self._words, self._scope.gist, len(self._scope.messages)
        if gist.item is not None:
            yield words("scope-alike", count=len(gist.alike), total=total)
        elif not gist.words:
            yield words("scope-no-wording")
        if gist.words:
            listed = self._listed(
                [words("scope-word", word=one_line(word), people=count) for word, count in gist.words]
            )
            yield words("scope-words", words=listed)
        if gist.concern is not None:
            yield words("scope-about", concern=words(f"concern-{gist.concern}"), count=gist.about, total=total)

    def silent(self) -> str:
        """Of how many people nobody knows the followers; empty where that is known of everybody."""
        return self._words("scope-silent", people=self._scope.silent) if self._scope.silent else ""

    def follower(self, item: Item) -> str:
        """Somebody with the number of their followers."""
        words, followers = self._words, item.message.author.followers or 0
        return words(
            "scope-follower",
            handle=handle(item, words),
            platform=platform_name(item.message.platform, words),
            followers=words("messages-followers", count=followers, number=words.number(followers)),
        )

    def more_tongues(self, shown: int) -> str:
        """How many more languages there are than the ``shown`` ones; empty where there are none."""
        rest = self._scope.felt[shown:]
        bad, total = sum(len(one.negative) for one in rest), sum(one.total for one in rest)
        return self._words("scope-felt-more", count=len(rest), bad=bad, total=total) if rest else ""

    def danger(self, group: Group) -> str:
        """A danger with the people who write of it."""
        return self._words("scope-danger", danger=self._words(f"risk-{group.name}"), people=group.people)

    def answered(self) -> str:
        """How many messages are answered."""
        return self._words("scope-answered", count=self._scope.answered, total=len(self._scope.messages))

    def unknown(self) -> Sequence[str]:
        """What nobody knows yet."""
        return list(self._unknown())

    def _unknown(self) -> Iterator[str]:
        scope, words = self._scope, self._words
        yield words("scope-unknown-true")
        if scope.deaf:
            yield words("scope-unknown-readers", places=self._listed([platform_name(one, words) for one in scope.deaf]))
        for unseen in scope.unseen:
            yield self._unseen(unseen)
        if scope.nameless:
            yield words("scope-unknown-names", count=scope.nameless)
        if scope.unsure:
            yield words("scope-unknown-feelings", count=scope.unsure)
        unheard = [one.language for one in scope.felt if one.language not in (*LANGUAGES, UNKNOWN)]
        if unheard:
            yield words("scope-unknown-dangers", languages=self._listed([language_name(one, words) for one in unheard]))
        if scope.cut:
            yield words("scope-unknown-before")
        yield words("scope-unknown-elsewhere")

    def _unseen(self, unseen: Unseen) -> str:
        label = one_line(unseen.account.label)
        if unseen.since is None:
            return self._words("scope-unknown-never", label=label)
        return self._words("scope-unknown-account", label=label, since=unseen.since)

    def _listed(self, some: Sequence[str]) -> str:
        """One after the other in the direction of reading, which isolates alone do not tell."""
        return TURNS[self._words.right_to_left] + ", ".join(f"\u2068{one}\u2069" for one in some)

    # -- for a partner ------------------------------------------------------------------------

    def text(self, business: str, at: datetime) -> str:
        """Everything as plain text; what was not written in public keeps its words and its author to itself."""
        scope, words = self._scope, self._words
        platforms = [
            words("scope-platform", platform=platform_name(one.name, words), people=one.people)
            for one in scope.platforms
        ]
        felt = [
            words(
                "scope-felt-line", language=language_name(one.language, words), bad=len(one.negative), total=one.total
            )
            for one in scope.felt
        ]
        quoted = [self.quoted(scope.gist.item)] if scope.gist.item else []
        first = [self.quoted(scope.first)] if scope.first else []
        loud = [self.follower(item) for item in scope.loudest if not among_few(item)]
        parts = (
            (words("scope-open"), [self.head(), self.where(), self.pace()]),
            (words("scope-claim"), [*quoted, *self.claim()]),
            (words("scope-first"), first),
            (words("scope-places"), platforms),
            (words("scope-loudest"), [*loud, *filter(None, [self.silent()])]),
            (words("scope-felt"), felt),
            (words("scope-known"), [*map(self.danger, scope.dangers), self.answered()]),
            (words("scope-unknown"), self.unknown()),
        )
        said = [" · ".join(filter(None, (one_line(business), words.full_moment(at))))]
        for title, lines in parts:
            if lines:
                said += ["", title, *(f"- {line}" for line in lines)]
        return "\n".join(said).translate(_ISOLATES) + "\n"

    def quoted(self, item: Item) -> str:
        """A message on one line, as far as it may be handed on."""
        if among_few(item):
            place = platform_name(item.message.platform, self._words)
            return self._words("scope-private", platform=place, when=item.message.sent_at)
        said = instead(item, self._words) or one_line(item.message.whole, LONGEST_TEXT)
        return f"{meta(item, self._words)}: {said}"


def among_few(item: Item) -> bool:
    """Whether a message was not written in public."""
    return item.message.private or item.message.platform in AMONG_FEW
