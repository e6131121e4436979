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
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self.all_origins = Button(tr("Show every result behind these"), "chevron-down", link=True)
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

    def texts(self) -> tuple[str, ...]:
        """Everything written in the box, row by row."""
        items = (self._grid.itemAt(n) for n in range(self._grid.count()))
        return tuple(w.text() for item in items if item is not None and isinstance(w := item.widget(), PlainLabel))

    def _show_all(self) -> None:
        self._full = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._pathway is None or self._facts is None:
            return
        said, short = "", False
        for row, fact in enumerate(self._facts):
            origins = fact_origins(fact)
            whence = "\n".join(origins) if self._full else brief(origins)
            short = short or len(origins) > 1
            name, value = fact_name(self._pathway, fact.id), fact_value(self._pathway, fact)
            text = tr("{name}: {value}", name=name, value=value)
            again = bool(whence) and whence == said
            self._add(text, "small-strong", row, 0)
            self._add(tr("the same") if again else whence, "small", row, 1)
            said = whence
        self.all_origins.setVisible(short and not self._full)

    def _add(self, words: str, role: str, row: int, column: int) -> None:
        """Put words in their place and show them at once: shown later, they would not move what is below."""
        label = PlainLabel(words, role, wrap=True)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        label.show()


def brief(origins: tuple[str, ...]) -> str:
    """The last origin, and how many more there are."""
    if not origins:
        return ""
    if len(origins) == 1:
        return origins[0]
    return tr("{origin} and {number} more", origin=origins[-1], number=len(origins) - 1)
