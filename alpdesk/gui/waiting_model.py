"""The results that wait, as a list: whose the file says, what it is, why it waits, and since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QTableView

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.imports import Need
from alpdesk.desk.quarantine import Waiting
from alpdesk.gui import style
from alpdesk.gui.painting import draw_chip, draw_two
from alpdesk.gui.rows_model import RowsDelegate, RowsModel
from alpdesk.language import mark, tr, tr_marked

COLUMNS = (
    mark("Patient in the file"),
    mark("Result"),
    mark("Sample date"),
    mark("Why it waits"),
    mark("Came with"),
)
WHO, WHAT, TAKEN, WHY, FILE = range(len(COLUMNS))
NEEDS: dict[Need, tuple[str, str]] = {
    "patient": (mark("Whose?"), "critical"),
    "conflict": (mark("Which value?"), "critical"),
    "analyte": (mark("Which analyte?"), "due"),
    "unit": (mark("Which unit?"), "due"),
}
"""What a result lacks, as a question, and how much that presses."""


def since(one: Waiting) -> str:
    """When it came and who imported it."""
    return f"{format_date(one.since.astimezone().date())}, {one.by}" if one.since else one.by


def measured(one: Waiting) -> str:
    """What was measured, as it stands in the file."""
    unit = "" if one.value.endswith(one.unit) else one.unit
    return f"{one.what} {one.value} {unit}".strip()


class WaitingModel(RowsModel[Waiting]):
    """The waiting results that the filter lets through."""

    columns = COLUMNS

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Waiting, ...] = ()
        self._need, self._text = "", ""

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Hold these from now on; the filter stays."""
        self._all = tuple(waiting)
        self.show_rows(self._let_through())

    def filter(self, need: str, text: str) -> None:
        """Show only what lacks this (all for none), and in which every word is found."""
        if (need, text) != (self._need, self._text):
            self._need, self._text = need, text
            self.show_rows(self._let_through())

    def counts(self) -> dict[str, int]:
        """How many lack what; empty for all."""
        return {"": len(self._all)} | {need: sum(need in one.needs for one in self._all) for need in NEEDS}

    def place(self, waiting_id: str) -> int:
        """The number of a row, or -1."""
        return next((number for number, one in enumerate(self._rows) if one.id == waiting_id), -1)

    def said(self, row: Waiting, column: int) -> str:
        """What a cell says."""
        return ", ".join(part for part in self.lines(row, column) if part)

    def lines(self, one: Waiting, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == WHO:
            born = tr("born {born}", born=one.patient.born) if one.patient.born.text else tr("birth date not given")
            return one.patient.name or tr("No name in the file"), born
        if column == WHAT:
            named = one.name if one.name and one.name != one.what else ""
            return measured(one), named
        if column == TAKEN:
            return one.taken or tr("no date"), ""
        if column == WHY:
            return " ".join(tr_marked(NEEDS[need][0]) for need in one.needs) or tr("Waits"), one.reason
        return tr("{file}, line {line}", file=one.file_name, line=one.line), since(one)

    def _let_through(self) -> tuple[Waiting, ...]:
        words = self._text.casefold().split()
        return tuple(
            one
            for one in self._all
            if (not self._need or self._need in one.needs) and all(word in _said(one) for word in words)
        )


def _said(one: Waiting) -> str:
    who = one.patient
    said = (who.family, who.given, str(who.born), one.what, one.name, one.value, one.taken, one.reason, one.file_name)
    return " ".join(said).casefold()


class WaitingDelegate(RowsDelegate[Waiting]):
    """Paints a waiting result in two lines a cell, what it lacks as a chip."""

    def __init__(self, table: QTableView, model: WaitingModel) -> None:
        super().__init__(table)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRectF, row: Waiting, column: int, font: QFont) -> None:
        """Paint one cell."""
        colours = style.tokens()
        above, below = self._model.lines(row, column)
        if column == WHY:
            draw_two(painter, room.adjusted(0, 4, 0, 4), "", below, colours, font)
            top = QRectF(room.left(), room.top(), room.width(), room.height() * 0.56)
            kind = NEEDS[row.needs[0]][1] if row.needs else "due"
            draw_chip(painter, top, above, kind, colours, font)
        else:
            draw_two(painter, room, above, below, colours, font, bold=column == WHO)
