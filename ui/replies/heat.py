"""A text that threatens, that would be heard badly, or that tells secrets: asked about once, calmly."""

from collections.abc import Callable
from functools import partial

from desktop.model.voice import CLEAN, MISSED, Span, Verdict
from ui.plain import one_line
from ui.question import Question
from ui.replies.before import Way
from ui.replies.bench import Bench
from ui.replies.cooling import CoolingLine, sentence_of, span_of
from ui.replies.voice_card import LONGEST_QUOTE, MOST_QUOTED, key_of

MOST_SAID = 2


class Heat:
    """``change`` goes back to the draft and what was heard in it; ``cooling`` lets it rest where the owner wants so."""

    def __init__(self, bench: Bench, cooling: CoolingLine, change: Callable[[], object]) -> None:
        """Nothing was asked yet."""
        self._bench, self._words, self._cooling, self._change = bench, bench.words, cooling, change
        self._allowed = ""
        self.question: Question | None = None

    def holds(self, text: str, way: Way, go: Callable[[], object]) -> bool:
        """Ask where it is harsh or still rests, or tells something private that the strict switch is to keep."""
        if text == self._allowed:
            return False
        resting = self._cooling.resting(text)
        if resting is not None:
            self._ask_early(text, way, sentence_of(self._words, resting), go)
            return True
        writing, voice = self._bench.writing, self._bench.replies.voice
        verdict = voice.hear(text, writing.choice.language, writing.item, writing.template)
        rests = verdict.is_hot and bool(self._cooling.pause()) and not self._cooling.has_rested(text)
        secrets = voice.secrets(text, writing.item)
        said = self._heard(text, verdict) if verdict.is_harsh or rests else []
        if secrets:
            found = [Span(fact.start, fact.end) for fact in secrets]
            said.append(self._words("hold-private", words=quoted(text, found)))
        if said:
            self._ask(text, way, said, go, rests=rests)
        return bool(said)

    def _heard(self, text: str, verdict: Verdict) -> list[str]:
        words = self._words
        said = [words("hold-score", score=verdict.overall)]
        for kind, spans in verdict.never.items():
            said.append(words(f"voice-{str(kind).replace('_', '-')}"))
            said.append(words("voice-words", words=quoted(text, spans)))
        missed = [one for one in verdict.findings if one.criterion in CLEAN and one.score == MISSED]
        for finding in [] if verdict.never else missed[:MOST_SAID]:
            said.append(words(f"{key_of(finding.criterion)}.none"))
            if finding.spans:
                said.append(words("voice-words", words=quoted(text, finding.spans)))
        return said

    def _ask(self, text: str, way: Way, said: list[str], go: Callable[[], object], *, rests: bool) -> None:
        question = self._new("hold-title", said)
        stay, on = self._words("hold-change"), self._words(f"hold-{way}")
        if rests:
            span = span_of(self._words, self._cooling.pause())
            question.offer(self._words("cooling-offer", span=span), partial(self._cooling.rest, text))
            question.close_with(stay)
            question.also(on, partial(self._allow, text, go))
        else:
            question.advise(stay, on, partial(self._allow, text, go))
        question.rejected.connect(self._change)
        question.open()

    def _ask_early(self, text: str, way: Way, said: str, go: Callable[[], object]) -> None:
        question = self._new("cooling-early-title", [said, self._words("cooling-early")])
        question.advise(self._words("cooling-wait"), self._words(f"hold-{way}"), partial(self._allow, text, go))
        question.open()

    def _new(self, title: str, said: list[str]) -> Question:
        question = Question(self._bench.sheet, self._words(title))
        for sentence in said:
            question.say(sentence)
        question.destroyed.connect(self._forget)
        self.question = question
        return question

    def _allow(self, text: str, go: Callable[[], object]) -> None:
        self._allowed = text
        go()

    def _forget(self) -> None:
        self.question = None


def quoted(text: str, spans: list[Span] | tuple[Span, ...]) -> str:
    """The words that decided, short."""
    return " · ".join(one_line(text[span.start : span.end], LONGEST_QUOTE) for span in spans[:MOST_QUOTED])
