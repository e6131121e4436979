"""The facts that a step rests on: each with its value and where it comes from, briefly or in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from alpdesk.gui.trace_view import fact_name, fact_origins, fact_value
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import tr
from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.model import Pathway


class FactBox(QFrame):
    """Values on the left, origins on the right; of several origins the latest, until all are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inset")
        self.setAccessibleName(tr("Facts that this step rests on"))
        self._facts: tuple[Fact, ...] | None = None
        self._pathway: Pathway | None = None
        self._full = False
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self.all_origins = Button(tr("Show every result"), "chevron-down", link=True)
        self.all_origins.clicked.connect(self._show_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(4)
        box.addLayout(self._grid)
        box.addWidget(self.all_origins, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, pathway: Pathway, facts: tuple[Fact, ...]) -> None:
        """Show these facts; the same ones again change nothing."""
        self.setVisible(bool(facts))
        if facts == self._facts:
            return
        self._pathway, self._facts, self._full = pathway, facts, False
        self._fill()

    def make_room(self, rows: int) -> None:
        """Have words for so many rows ready; what is not needed yet stays hidden."""
        while len(self._rows) < rows:
            row, self._rows = len(self._rows), [*self._rows, (self._words("small-strong"), self._words("small"))]
            for column, label in enumerate(self._rows[row]):
                label.ensurePolished()
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def texts(self) -> tuple[str, ...]:
        """Everything written in the box, row by row."""
        return tuple(label.text() for row in self._rows for label in row if not label.isHidden())

    def _show_all(self) -> None:
        self._full = True
        self._fill()

    def _fill(self) -> None:
        """Write the rows into the labels there are: new ones would all have to be styled before they are shown."""
        if self._pathway is None or self._facts is None:
            return
        said, short = "", False
        self.make_room(len(self._facts))
        for (name, value), fact in zip(self._rows, self._facts, strict=False):
            origins = fact_origins(fact)
            whence = "\n".join(origins) if self._full else brief(origins)
            short = short or len(origins) > 1
            told = {"name": fact_name(self._pathway, fact.id), "value": fact_value(self._pathway, fact)}
            name.setText(tr("{name}: {value}", **told))
            value.setText(tr("the same") if whence and whence == said else whence)
            said = whence
        for row, labels in enumerate(self._rows):
            for label in labels:
                label.setHidden(row >= len(self._facts))
        self.all_origins.setVisible(short and not self._full)

    def _words(self, role: str) -> PlainLabel:
        label = PlainLabel("", role, wrap=True)
        label.setParent(self)
        label.hide()
        return label


def brief(origins: tuple[str, ...]) -> str:
    """The last origin, and how many more there are."""
    if not origins:
        return ""
    if len(origins) == 1:
        return origins[0]
    return tr("{origin} and {number} more", origin=origins[-1], number=len(origins) - 1)
