"""How a letter is made: by which template, in which language, on which paper, and what goes into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui.fields import Field, choice
from alpdesk.gui.letter_words import PAPERS, URGENCIES
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import NAMES, mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter, Part

_PARTS: tuple[tuple[Part, str], ...] = (
    ("results", mark("Table of results")),
    ("trend", mark("ALP trend")),
    ("reasoning", mark("How the conclusion was reached")),
    ("map", mark("Map of the pathway, as an appendix")),
)


class _Words(PlainLabel):
    """The words of a tick: they wrap, and a click on them is one on the tick."""

    def __init__(self, tick: QCheckBox) -> None:
        super().__init__(tick.text(), "body", wrap=True)
        self._tick = tick
        self.setBuddy(tick)
        tick.setAccessibleName(tick.text())
        tick.setText("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick it."""
        super().mouseReleaseEvent(event)
        self._tick.click()


def worded(tick: QCheckBox) -> QWidget:
    """A tick beside its words, which go on in the next line where there is no room."""
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    box.addWidget(_Words(tick), 1)
    return row


class LetterOptions(QWidget):
    """``edited`` when something of the letter as it stands was chosen, ``remade`` when it must be composed anew.

    ``choice_wanted`` asks for the choice of results and trends, ``copied`` says whether the patient gets a copy.
    """

    edited = Signal()
    remade = Signal()
    choice_wanted = Signal()
    copied = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.template: Field[QComboBox] = Field(tr("Template"), choice(()))
        self.language = Field(tr("Language"), choice(tuple(NAMES.items())))
        self.paper = Field(tr("Paper"), choice(tuple((paper, tr_marked(word)) for paper, word in PAPERS.items())))
        self.urgency = Field(tr("Urgency"), choice(tuple((one, tr_marked(word)) for one, word in URGENCIES.items())))
        self.parts = {part: QCheckBox(tr_marked(text)) for part, text in _PARTS}
        self.choose = Button(tr("Results and trends…"), "list-check", link=True)
        self.copy = QCheckBox(tr("Copy for the patient, in plain language"))
        self.above, self.below = QWidget(), QWidget()
        self._picked: set[str] = set()
        self._quiet = False
        self._build()
        self._connect()

    def show_letter(self, letter: Letter, templates: Sequence[tuple[str, str]]) -> None:
        """Show how a letter is made; ``templates`` are pairs of id and words."""
        self._quiet = True
        box = self.template.editor
        box.clear()
        for ident, words in templates:
            box.addItem(words, ident)
        for field, value in (
            (self.template, letter.template), (self.language, letter.language), (self.paper, letter.paper),
            (self.urgency, letter.urgency),
        ):  # fmt: skip
            field.editor.setCurrentIndex(max(field.editor.findData(value), 0))
        for part, tick in self.parts.items():
            tick.setChecked(part in letter.parts)
        self._rows["map"].setVisible(letter.chart is not None)
        self._quiet = False

    def show_patients_copy(self, *, on: bool) -> None:
        """Leave out what a patient’s copy has not: a template, an urgency, a copy of its own."""
        self.template.setHidden(on)
        self.urgency.setHidden(on)
        self._copy_row.setHidden(on)

    def forget(self) -> None:
        """Nothing was picked yet."""
        self._picked.clear()

    def pick(self) -> None:
        """Template and language stay as they are, whoever the recipient is."""
        self._picked = {"template", "language"}

    def picked(self, name: str) -> str:
        """The value of “template” or “language” if the clinician picked it; empty where it follows the recipient."""
        field = self.template if name == "template" else self.language
        return str(field.editor.currentData() or "") if name in self._picked else ""

    def chosen_parts(self) -> tuple[Part, ...]:
        """The parts that are ticked."""
        return tuple(part for part, tick in self.parts.items() if tick.isChecked())

    def words(self) -> dict[str, Any]:
        """What was chosen, as plain values that can be kept."""
        return {
            "urgency": self.urgency.editor.currentData(),
            "parts": list(self.chosen_parts()),
            "paper": self.paper.editor.currentData(),
            "template": self.picked("template"),
            "language": self.picked("language"),
            "copy": self.copy.isChecked(),
        }

    def restore(self, words: dict[str, Any]) -> None:
        """Take up words that were kept; template and language are those of the letter that is shown."""
        self._quiet = True
        self._picked = {name for name in ("template", "language") if words.get(name)}
        urgency, paper = self.urgency.editor, self.paper.editor
        urgency.setCurrentIndex(max(urgency.findData(words["urgency"]), 0))
        paper.setCurrentIndex(max(paper.findData(words.get("paper", paper.currentData())), 0))
        for part, tick in self.parts.items():
            tick.setChecked(part in words["parts"])
        self.copy.setChecked(bool(words.get("copy")))
        self._quiet = False

    def lock(self, *, on: bool) -> None:
        """Freeze the choices of a letter that is out, or free them."""
        fields = (self.template, self.language, self.paper, self.urgency)
        for part in (*fields, *self.parts.values(), self.choose, self.copy):
            part.setEnabled(not on)

    def _on_remade(self, name: str) -> None:
        if not self._quiet:
            self._picked.add(name)
            self.remade.emit()

    def _on_edited(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _on_copied(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        if not self._quiet:
            self.copied.emit(on)

    def _connect(self) -> None:
        for name, field in (("template", self.template), ("language", self.language)):
            field.editor.currentIndexChanged.connect(lambda _at, name=name: self._on_remade(name))
        for field in (self.paper, self.urgency):
            field.editor.currentIndexChanged.connect(lambda _at: self._on_edited())
        for tick in self.parts.values():
            tick.toggled.connect(lambda _on: self._on_edited())
        self.choose.clicked.connect(self.choice_wanted)
        self.copy.toggled.connect(self._on_copied)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What stands below the patient’s concerns, in the order in which one reads it."""
        first, second, *rest = self._rows.values()
        return first, second, self.choose, *rest, self._copy_row

    def _build(self) -> None:
        above = QVBoxLayout(self.above)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in (self.language, self.paper):
            field.editor.setMinimumContentsLength(3)
            row.addWidget(field, 1)
        above.addWidget(self.template)
        above.addLayout(row)
        above.addWidget(self.urgency)
        below = QVBoxLayout(self.below)
        below.addWidget(PlainLabel(tr("Include"), "field"))
        self._rows = {part: worded(tick) for part, tick in self.parts.items()}
        for row_of_part in self._rows.values():
            below.addWidget(row_of_part)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        below.insertLayout(3, row)
        self._copy_row = worded(self.copy)
        below.addWidget(self._copy_row)
        for box in (above, below):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(6)
