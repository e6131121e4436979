"""What the clinician says once for a laboratory: which analyte a name is, and which unit is meant where none stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.wording import quoted
from alpdesk.desk.intake_values import Preview
from alpdesk.gui.advice import Advice
from alpdesk.gui.fields import choice
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Button, PlainLabel, scroll_column
from alpdesk.language import plural, tr

MOST = 60
"""So many names are asked at once; the others follow as these are answered."""
NOT_USED = ""
"""What a name stands for that no pathway uses."""


@dataclass(frozen=True, slots=True)
class OpenName:
    """One name of the file: which analyte it seems to be (empty: none), its rows, and one of its values."""

    name: str
    analyte: str
    rows: int
    example: str


def open_names(preview: Preview) -> tuple[OpenName, ...]:
    """The names that wait to be confirmed, in the order in which the file has them."""
    found: dict[str, OpenName] = {}
    for row in preview.rows:
        if row.standing == "unconfirmed":
            name = row.name or row.what
            before = found.get(name, OpenName(name, row.analyte, 0, row.value))
            found[name] = replace(before, rows=before.rows + 1)
    return tuple(found.values())


def open_units(preview: Preview) -> tuple[OpenName, ...]:
    """The analytes of which values stand without a unit."""
    found: dict[str, OpenName] = {}
    for row in preview.rows:
        if row.standing == "waiting" and row.analyte in ANALYTES and not row.unit and not row.canonical:
            before = found.get(row.analyte, OpenName(ANALYTES[row.analyte].short, row.analyte, 0, row.value))
            found[row.analyte] = replace(before, rows=before.rows + 1)
    return tuple(found.values())


class NamesPanel(QWidget):
    """``confirmed`` gives a name and the analyte that it stands for, or nothing where it is not used.

    ``unit_told`` gives an analyte and the unit that the laboratory means where it prints none.
    """

    confirmed = Signal(str, str)
    unit_told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[NameCard] = []
        self.units: list[UnitCard] = []
        self._said = PlainLabel("", "small", wrap=True)
        self._none = PlainLabel(tr("Nothing in this file has to be confirmed."), "muted", wrap=True)
        area, self._column = scroll_column(tr("To confirm"))
        self._area = area
        self._column.insertWidget(0, self._none)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._said)
        box.addWidget(area, 1)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what is to be confirmed; what was chosen in a list that stays is kept."""
        names = open_names(preview) if preview else ()
        self._show_units(open_units(preview) if preview else ())
        kept = {card.found.name: card.analyte for card in self.cards}
        if [card.found for card in self.cards] != list(names[:MOST]):
            self._drop(self.cards)
            self.cards = [NameCard(one, kept.get(one.name, one.analyte)) for one in names[:MOST]]
            for place, card in enumerate(self.cards):
                card.confirmed.connect(self.confirmed)
                self._column.insertWidget(place, card)
            chain(self._area, (*self.cards, *self.units))
        self._none.setVisible(not names and not self.units)
        laboratory = preview.laboratory if preview else ""
        remembered = (
            tr("What you say here is remembered for {laboratory}.", laboratory=laboratory)
            if laboratory
            else tr("What you say here is remembered once the laboratory is named above.")
        )
        self._said.setText(f"{tr('A name is no proof of what was measured.')} {remembered}")

    def take_focus(self) -> None:
        """Put the keyboard on the first question."""
        if self.cards:
            self.cards[0].list.setFocus()
        elif self.units:
            self.units[0].list.setFocus()

    def _show_units(self, found: tuple[OpenName, ...]) -> None:
        if [card.found for card in self.units] == list(found):
            return
        self._drop(self.units)
        self.units = [UnitCard(one) for one in found]
        for card in self.units:
            card.told.connect(self.unit_told)
            self._column.insertWidget(self._column.count() - 1, card)
        chain(self._area, (*self.cards, *self.units))

    def _drop(self, cards: Sequence[QWidget]) -> None:
        for card in cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()


class NameCard(Advice):
    """One name and the question which analyte it is."""

    confirmed = Signal(str, str)

    def __init__(self, found: OpenName, analyte: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.found = found
        options = sorted(((one.id, one.name) for one in ANALYTES.values()), key=lambda one: one[1].casefold())
        self.list: QComboBox = choice((("-", tr("Choose an analyte")), *options), analyte or "-")
        self.list.setAccessibleName(tr("Analyte that “{name}” is", name=found.name))
        self.list.setMinimumContentsLength(18)
        self.yes = Button("", "check")
        self.unused = Button(tr("Not used"), "ban")
        self.unused.setAccessibleName(tr("“{name}” is not used", name=found.name))
        asked = (
            tr("Is it {name}?", name=ANALYTES[found.analyte].name) if found.analyte in ANALYTES else tr("What is it?")
        )
        said = plural(
            found.rows,
            "{number} row, for example {example}",
            "{number} rows, for example {example}",
            example=found.example,
        )
        question = PlainLabel(f"{quoted(found.name)}: {asked}", "strong", wrap=True)
        self.lay(None, (question, PlainLabel(said, "small", wrap=True)), (self.list, self.yes, self.unused))
        self.list.currentIndexChanged.connect(lambda _at: self._arrange())
        self.yes.clicked.connect(lambda: self.confirmed.emit(found.name, self.analyte))
        self.unused.clicked.connect(lambda: self.confirmed.emit(found.name, NOT_USED))
        self._arrange()

    @property
    def analyte(self) -> str:
        """The analyte chosen; empty while none is."""
        chosen = str(self.list.currentData())
        return "" if chosen == "-" else chosen

    def _arrange(self) -> None:
        chosen = ANALYTES.get(self.analyte)
        self.yes.setEnabled(chosen is not None)
        self.yes.setText(tr("It is {short}", short=chosen.short) if chosen else tr("Confirm"))
        self.yes.setAccessibleName(
            tr("“{name}” is {analyte}", name=self.found.name, analyte=chosen.name)
            if chosen
            else tr("Choose an analyte first")
        )


class UnitCard(Advice):
    """One analyte without a unit and the question which one the laboratory means."""

    told = Signal(str, str)

    def __init__(self, found: OpenName) -> None:
        super().__init__()
        self.setObjectName("card")
        self.found = found
        units = tuple((unit, unit) for unit in ANALYTES[found.analyte].factors)
        self.list = choice((("-", tr("Choose a unit")), *units), "-")
        self.list.setAccessibleName(tr("Unit of {name}", name=found.name))
        self.list.setMinimumContentsLength(12)
        self.yes = Button(tr("Confirm"), "check")
        self.yes.setEnabled(False)
        self.yes.setAccessibleName(tr("The unit of {name} is the one chosen", name=found.name))
        said = plural(
            found.rows,
            "{number} row, for example {example}. Ask the laboratory if you do not know.",
            "{number} rows, for example {example}. Ask the laboratory if you do not know.",
            example=found.example,
        )
        question = PlainLabel(tr("{name} without a unit: which is meant?", name=found.name), "strong", wrap=True)
        self.lay(None, (question, PlainLabel(said, "small", wrap=True)), (self.list, self.yes))
        self.list.currentIndexChanged.connect(lambda at: self.yes.setEnabled(at > 0))
        self.yes.clicked.connect(lambda: self.told.emit(found.analyte, str(self.list.currentData())))
