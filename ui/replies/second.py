"""The second pair of eyes at the draft: who has it, what was said; and the question before a text nobody else saw."""

from collections.abc import Callable, Sequence
from functools import partial

from desktop.model.people import Person
from desktop.model.second_look import Answer, Given, SecondLook
from ui.places import Place, Visit
from ui.plain import one_line
from ui.question import Question
from ui.replies.answer_dialog import AnswerDialog
from ui.replies.before import Way
from ui.replies.bench import Bench
from ui.replies.second_sheet import SecondSheet
from ui.widgets.banner import Banner

STEP = "s3_draft"
"""The step of the checklist that is done once somebody else has read the text and said yes."""
People = Callable[[], Sequence[Person]]


class SecondEyes:
    """Speaks through its own banner; asks before a text leaves where the owner wants a second person each time."""

    def __init__(self, bench: Bench, people: People, go: Callable[[Visit], object]) -> None:
        """``people`` can be asked, ``go`` leads to another place."""
        self._bench, self._words, self._people, self._go = bench, bench.words, people, go
        self._second = bench.replies.second
        self._last: SecondLook | None = None
        self.line = Banner("soft")
        self.question: Question | None = None
        self.sheet: SecondSheet | None = None
        self.dialog: AnswerDialog | None = None

    def begin(self) -> None:
        """Another message is at hand, or another text was noted: say how it stands."""
        self._last = self._second.last(self._bench.writing.choice.message)
        self.changed()

    def changed(self) -> None:
        """The draft may be another text than the one that was read; the same again leaves the focus where it is."""
        said = self._sentence()
        if not said:
            self.line.clear()
        elif self.line.isHidden() or self.line.sentence.text() != said:
            self._say(said)

    def ask(self) -> None:
        """Choose who reads it, and hand it over."""
        text = self._text()
        if not text:
            self._bench.sheet.blocked.say(self._words("replies-empty-text"))
            return
        sheet = SecondSheet(self._bench.sheet, self._bench, text, self._people(), partial(self._given, text))
        sheet.destroyed.connect(partial(self._forget, "sheet"))
        self.sheet = sheet
        sheet.open()

    def holds(self, text: str, way: Way, go: Callable[[], object]) -> bool:
        """Ask where she wants a second person each time, and nobody has read exactly this."""
        last = self._second.last(self._bench.writing.choice.message)
        if not self._second.wanted() or (last is not None and last.lets_go(text)):
            return False
        self._ask_first(text, last if last is not None and last.text == text else None, go)
        return True

    # -- asking and noting ---------------------------------------------------------------------

    def _ask_first(self, text: str, last: SecondLook | None, go: Callable[[], object]) -> None:
        words = self._words
        question = Question(self._bench.sheet, words("second-first-title"))
        question.say(self._of(last) if last is not None else words("second-first"))
        if last is not None and last.answer is Answer.ASKED:
            question.offer(words("second-note"), self.note_answer)
        else:
            question.offer(words("second-ask"), self.ask)
        question.close_with(words("second-not-yet"))
        question.also(words("second-go-alone"), partial(self._go_alone, text, go))
        question.destroyed.connect(partial(self._forget, "question"))
        self.question = question
        question.open()

    def note_answer(self) -> None:
        """Ask what the reader said."""
        look = self._last
        if look is not None:
            self.dialog = AnswerDialog(self._bench.sheet, self._words, look, partial(self._answered, look))
            self.dialog.destroyed.connect(partial(self._forget, "dialog"))
            self.dialog.open()

    def _answered(self, look: SecondLook, answer: Answer, note: str) -> None:
        done = self._second.answer(look.id, answer, note)
        self._bench.bridge.when_done(done, lambda _: self.begin(), self._bench.failed)

    def _given(self, text: str, reader: str) -> None:
        self._bench.bridge.when_done(
            self._second.ask(self._all_of(text), reader), lambda _: self.begin(), self._bench.failed
        )

    def _go_alone(self, text: str, go: Callable[[], object]) -> None:
        def gone(_: SecondLook) -> None:
            self.begin()
            go()

        self._bench.bridge.when_done(self._second.go_alone(self._all_of(text)), gone, self._bench.failed)

    # -- saying it -----------------------------------------------------------------------------

    def _sentence(self) -> str:
        look = self._last
        if look is None or look.answer is Answer.ALONE:
            return self._words("second-step") if self._is_asked_for() else ""
        key = "" if self._is_at_hand(look) else ".other"
        return self._of(look, key)

    def _of(self, look: SecondLook, part: str = "") -> str:
        at = look.answered_at or look.asked_at
        who, note = one_line(look.reader, 80), one_line(look.note, 500)
        return self._words(f"second-{look.answer}{part}", who=who, when=self._words.moment(at), note=note)

    def _say(self, said: str) -> None:
        look, words = self._last, self._words
        if look is None or look.answer is Answer.ALONE:
            self.line.say(said, words("second-ask"), self.ask)
        elif not self._is_at_hand(look):
            self.line.say(said, words("second-bring-back"), partial(self._put_back, look))
        elif look.answer is Answer.ASKED:
            self.line.say(said, words("second-note"), self.note_answer)
        elif look.answer is Answer.YES and self._bench.writing.choice.step == STEP:
            choice = self._bench.writing.choice
            back = Visit(Place.CRISIS, incident=choice.incident, step=choice.step)
            self.line.say(said, words("replies-copied-step-go"), lambda: self._go(back))
        else:
            self.line.say(said)

    def _is_asked_for(self) -> bool:
        """Whether the step that sent her here asks for it, and there is a text."""
        return self._bench.writing.choice.step == STEP and bool(self._text())

    def _is_at_hand(self, look: SecondLook) -> bool:
        return look.text == self._text()

    def _text(self) -> str:
        return self._bench.sheet.editor.text().strip()

    def _all_of(self, text: str) -> Given:
        writing = self._bench.writing
        case = writing.incident()
        return Given(text, writing.choice.language, writing.choice.message, case.id if case else None)

    def _put_back(self, look: SecondLook) -> None:
        """Go on with the text that was read; what stands there now can be brought back by Ctrl+Z."""
        editor = self._bench.sheet.editor
        editor.selectAll()
        editor.insertPlainText(look.text)
        editor.setFocus()

    def _forget(self, name: str, *_: object) -> None:
        setattr(self, name, None)
