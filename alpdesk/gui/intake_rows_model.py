"""The rows of a file of results: what is in it, how each stands, whether it will be stored; and their filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from alpdesk.desk.intake_values import IntakeRow, Person, Preview
from alpdesk.desk.intake_values import Standing as RowStanding
from alpdesk.desk.retelling import retold
from alpdesk.gui import style
from alpdesk.gui.painting import draw_chip, draw_two
from alpdesk.gui.rows_model import Index, RowsDelegate, RowsModel
from alpdesk.language import mark, tr, tr_marked

COLUMNS = (
    mark("Store"),
    mark("Result"),
    mark("In the file"),
    mark("Will be stored"),
    mark("Sample date"),
    mark("Patient"),
    mark("How it stands"),
)
STORE, ANALYTE, GIVEN, STORED, DATE, PATIENT, STANDING = range(len(COLUMNS))
WORDS: dict[RowStanding, str] = {
    "new": mark("New"),
    "corrected": mark("Corrected"),
    "conflicting": mark("Conflicting"),
    "unconfirmed": mark("To confirm"),
    "waiting": mark("Waits"),
    "same": mark("Known already"),
    "refused": mark("Refused"),
}
"""How a row stands, in words."""
COUNTED: dict[RowStanding, str] = {
    "new": mark("{number} new"),
    "corrected": mark("{number} corrected"),
    "conflicting": mark("{number} conflicting"),
    "unconfirmed": mark("{number} to confirm"),
    "waiting": mark("{number} waits"),
    "same": mark("{number} known already"),
    "refused": mark("{number} refused"),
}
"""How many rows stand so, in words."""
KINDS: dict[RowStanding, str] = {
    "new": "monitoring",
    "corrected": "pathway",
    "conflicting": "critical",
    "unconfirmed": "due",
    "waiting": "due",
    "same": "none",
    "refused": "critical",
}
"""How much that presses, as a kind of chip."""
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TICKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
"""Made once: selecting many rows asks for the flags of every cell."""


class IntakeRowsModel(RowsModel[IntakeRow]):
    """The rows of a preview that the filter lets through; ``ticked`` gives the places of rows and whether to store."""

    ticked = Signal(object, bool)
    columns = COLUMNS

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._standing, self._text = "", ""
        self._shown: tuple[int, ...] = ()

    def show_preview(self, preview: Preview | None) -> None:
        """Hold the rows of this preview from now on; where only ticks changed, nothing moves."""
        rows = preview.rows if preview else ()
        alike = len(rows) == len(self._rows) and all(
            mine.standing == other.standing and mine.value == other.value
            for mine, other in zip(rows, self._rows, strict=True)
        )
        self._people = preview.people if preview else ()
        if alike and self._shown:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows, self._texts = rows, ()
        self._shown = self._let_through()
        self.endResetModel()

    def filter(self, standing: str, text: str) -> None:
        """Show only rows of this standing (all for none) in which every word is found."""
        if (standing, text) != (self._standing, self._text):
            self.beginResetModel()
            self._standing, self._text = standing, text
            self._shown = self._let_through()
            self.endResetModel()

    @property
    def places(self) -> tuple[int, ...]:
        """The places, in the preview, of the rows shown."""
        return self._shown

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    def row(self, number: int) -> IntakeRow | None:
        """One row shown, if there is one."""
        return self._rows[self._shown[number]] if 0 <= number < len(self._shown) else None

    def person(self, row: IntakeRow) -> Person | None:
        """Whose row it is, as the file says."""
        return self._people[row.whose] if 0 <= row.whose < len(self._people) else None

    def tick(self, numbers: Sequence[int]) -> None:
        """Take these rows of those shown, or leave them where all are taken."""
        rows = [row for number in numbers if (row := self.row(number)) and row.choosable]
        if rows:
            self.ticked.emit(tuple(row.place for row in rows), not all(row.chosen for row in rows))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row that can be stored can be ticked."""
        if index.column() > STORE:
            return _PLAIN
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _TICKED if row.choosable else _PLAIN

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, its tick, or its row."""
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == STORE:
            row = self.row(index.row())
            if row is None or not row.choosable:
                return None
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        row = self.row(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or not row.choosable:
            return False
        self.ticked.emit((row.place,), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def said(self, row: IntakeRow, column: int) -> str:
        """What a cell says."""
        return ", ".join(part for part in self.lines(row, column) if part)

    def lines(self, row: IntakeRow, column: int) -> tuple[str, str]:
        """What a cell says: its upper line, and the smaller one below."""
        if column == ANALYTE:
            place = tr("line {number}", number=row.line)
            return retold(row.what), f"{place}, {row.name}" if row.name and row.name != row.what else place
        if column == GIVEN:
            return row.value or tr("no value"), row.limits
        if column == STORED:
            return (row.canonical or row.value, "") if row.chosen else (tr("not stored"), "")
        if column == DATE:
            return retold(row.taken) or tr("no date"), ""
        if column == PATIENT:
            return _whose(self.person(row))
        return (tr_marked(WORDS[row.standing]), retold(row.why)) if column == STANDING else ("", "")

    def _let_through(self) -> tuple[int, ...]:
        words = self._text.casefold().split()
        if words and not self._texts:
            self._texts = tuple(self._sought(row) for row in self._rows)
        return tuple(
            place
            for place, row in enumerate(self._rows)
            if self._standing in {"", row.standing} and all(word in self._texts[place] for word in words)
        )

    def _sought(self, row: IntakeRow) -> str:
        person = self.person(row)
        who = f"{person.patient.family} {person.patient.given}" if person else ""
        said = (retold(row.what), row.name, row.value, retold(row.taken), retold(row.why), str(row.line), who)
        return " ".join(said).casefold()


def _whose(person: Person | None) -> tuple[str, str]:
    if person is None:
        return tr("Nobody named"), ""
    who = person.patient
    return who.name or tr("No name"), tr("born {date}", date=who.born) if who.born.text else ""


class IntakeRowsDelegate(RowsDelegate[IntakeRow]):
    """Paints a row in two lines a cell, with how it stands as a chip; the tick stays Qt's."""

    height = 46
    margins = (8, 4, -6, -5)

    def __init__(self, table: QTableView, model: IntakeRowsModel) -> None:
        super().__init__(table)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, and the tick above it."""
        super().paint(painter, option, index)
        if index.column() == STORE:
            QStyledItemDelegate.paint(self, painter, option, index)

    def paint_cell(self, painter: QPainter, room: QRectF, row: IntakeRow, column: int, font: QFont) -> None:
        """Paint one cell."""
        colours = style.tokens()
        above, below = self._model.lines(row, column)
        if column == STANDING:
            top = QRectF(room.left(), room.top(), room.width(), room.height() / 2 if below else room.height())
            draw_chip(painter, top, above, KINDS[row.standing], colours, font)
            draw_two(painter, room, "", below, colours, font)
        else:
            bold = column == STORED and row.chosen
            ink = "text_muted" if column == STORED and not row.chosen else "text"
            draw_two(painter, room, above, below, colours, font, bold=bold, ink=ink)
