"""A review that is not real, or that asks for money: do not pay, keep it, tell its platform which rule it breaks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from desktop.content.words import LANGUAGES, Words
from desktop.model.inbox import Doubt, Item
from desktop.model.reading import Mark
from desktop.model.report import Ground
from desktop.services.reporting import Reporting
from desktop.settings import Settings
from ui.links import open_link
from ui.names import platform_name
from ui.places import Place, Visit
from ui.plain import direction, text_option
from ui.safety.keeping import Keeper, Keeping
from ui.safety.report_text import Case, Said, written
from ui.widgets.banner import Banner
from ui.widgets.button import link, primary, quiet
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.line import Line
from ui.widgets.sheet_dialog import SheetDialog
from ui.widgets.text import PlainLabel

LOWEST = 230  # pixels of the report that are seen at once
CALM_REPLY = "fake-reply"


@dataclass(frozen=True, slots=True)
class ReportKit:
    """What the sheet works with. ``doubts`` tells the signs against a message, ``go`` leads to another place."""

    reporting: Reporting
    keeper: Keeper
    words: Words
    settings: Callable[[], Settings]
    doubts: Callable[[Item], Sequence[Doubt]]
    go: Callable[[Visit], object]


class ReportSheet(SheetDialog):
    """One message; the report is written anew with every choice."""

    def __init__(self, parent: QWidget, kit: ReportKit, item: Item) -> None:
        """About ``item``."""
        words = kit.words
        super().__init__(parent, words("report-title"))
        self._kit, self._words, self._item = kit, words, item
        doubts = kit.doubts(item)
        self.keeping = Keeping(kit.keeper, words, item, lambda visit: self._leave(partial(kit.go, visit)))
        self._case = Case(item, doubts, self.keeping.kept(), kit.reporting.form(item.message.platform))
        self._place = platform_name(item.message.platform, words)
        self.no_pay = Banner("crisis")
        self.ground = Choice()
        for ground in kit.reporting.grounds(item, bool(doubts)):
            self.ground.addItem(words(f"report-ground-{ground}"), ground)
        self.called = PlainLabel("", "small")
        self.looked = QCheckBox(words("report-looked"))
        self.more = Line()
        self.language = Choice()
        for language in LANGUAGES:
            self.language.addItem(words(f"replies-language-{language}"), language)
        self.language.setCurrentIndex(self.language.findData(words.language))
        self.report = QPlainTextEdit()
        self.acts: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()
        self._write()

    def said(self) -> Said:
        """What the owner has chosen."""
        ground, language = Ground(self.ground.currentData()), str(self.language.currentData())
        return Said(ground, language, self.looked.isChecked(), self.more.text())

    # -- doing it ------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.say_state(self._words("report-copied", platform=self._place))

    def _write(self) -> None:
        said, words = self.said(), self._words
        asks = Mark.RANSOM in self._item.reading.marks or said.ground is Ground.EXTORTION
        if asks and self.no_pay.isHidden():
            self.no_pay.say(words("report-no-pay"))
        elif not asks:
            self.no_pay.clear()
        name = self._case.form.names.get(said.ground, "")
        self.called.setText(words("report-called", platform=self._place, name=name) if name else "")
        self.called.setVisible(bool(name))
        self.report.document().setDefaultTextOption(text_option(direction(said.language, "")))
        self.report.setPlainText(written(self._case, said, self._kit.settings()))

    def _now_kept(self) -> None:
        """The report names its seal from now on."""
        self._case = replace(self._case, kept=self.keeping.kept())
        self._write()

    def _leave(self, act: Callable[[], object]) -> None:
        self.close()
        act()

    def _reply(self) -> None:
        visit = Visit(Place.REPLIES, messages=(self._item.message.id,), template=CALM_REPLY)
        self._leave(partial(self._kit.go, visit))

    # -- putting it together -------------------------------------------------------------------

    def _connect(self) -> None:
        for choice in (self.ground, self.language):
            choice.currentIndexChanged.connect(lambda _: self._write())
        self.looked.toggled.connect(lambda _: self._write())
        self.more.textChanged.connect(lambda _: self._write())
        self.keeping.changed.connect(self._now_kept)
        self.finished.connect(lambda _: self.keeping.stop())

    def _lay_out(self) -> None:
        words = self._words
        self.content.addWidget(PlainLabel(words("report-title"), "title"))
        self.content.addWidget(self.no_pay)
        self.content.addWidget(PlainLabel(words("report-honest"), "soft"))
        self.content.addWidget(self._asked())
        self.content.addWidget(self._result())
        copy = primary(words("report-copy"), self.copy)
        self.acts["copy"] = copy
        self.add_buttons([copy], [quiet(words("safety-close"), self.close)])

    def _asked(self) -> Card:
        words, card = self._words, Card()
        for key, field in (("report-ground", self.ground), ("report-more", self.more)):
            label = PlainLabel(words(key), "heading")
            label.setBuddy(field)
            field.setAccessibleName(words(key))
            card.body.addWidget(label)
            card.body.addWidget(field)
            if field is self.ground:
                card.body.addWidget(self.called)
                card.body.addWidget(self.looked)
        self.more.setPlaceholderText(words("report-more.example"))
        return card

    def _result(self) -> Card:
        words, card = self._words, Card(self._words("report-text"))
        self.language.setAccessibleName(words("report-language"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(words("report-text"))
        self.report.setMinimumHeight(LOWEST)
        card.body.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self.report)
        card.body.addWidget(self.keeping)
        acts = FlowLayout(8)
        self.acts["reply"] = link(words("report-reply"), self._reply)
        if help := self._case.form.help:
            how = words("report-how", platform=self._place)
            self.acts["how"] = link(how, lambda: open_link(help, self, words))
        for button in self.acts.values():
            acts.addWidget(button)
        card.body.addLayout(acts)
        return card
