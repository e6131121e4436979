"""What a file would bring, as Qt sees it: one row for each result, other entry, and thing that was left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from alpdesk.clinical.intake import Incoming
from alpdesk.clinical.record import Record
from alpdesk.desk.desk import Preview
from alpdesk.gui import style

HEADINGS = ("Record", "What", "In the file", "Date", "Standing", "Why")
TAKE, WHAT, VALUE, DATE, STANDING, WHY = range(6)
_WORDS = {"new": "new", "same": "known already", "corrected": "corrected", "conflicting": "conflicting"}
_TINTS = {"corrected": "warn", "conflicting": "critical", "left out": "critical", "new": "ok"}
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line: ``place`` is that of the result in the preview, -1 for what cannot be chosen one by one."""

    what: str
    value: str
    date: str
    standing: str
    why: str = ""
    place: int = -1


class ImportModel(QAbstractTableModel):
    """Holds one preview; ``toggled`` gives the place of a result and whether it is to be taken."""

    toggled = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ImportRow, ...] = ()
        self._chosen: frozenset[int] = frozenset()

    def show_preview(self, preview: Preview) -> None:
        """Show another preview, or the same with another choice."""
        rows = import_rows(preview)
        if rows == self._rows:
            self._chosen = preview.chosen
            if rows:
                self.dataChanged.emit(self.index(0, TAKE), self.index(len(rows) - 1, TAKE))
            return
        self.beginResetModel()
        self._rows, self._chosen = rows, preview.chosen
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A result that the record does not hold can be taken or left."""
        flags = super().flags(index)
        if index.isValid() and index.column() == TAKE and self._choosable(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, tick, colour and weight of one place."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._take(row), row.what, row.value, row.date, row.standing, row.why)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{HEADINGS[column]}: {self.data(index) or 'empty'}"
        if role == Qt.ItemDataRole.CheckStateRole and column == TAKE and self._choosable(index.row()):
            return Qt.CheckState.Checked if row.place in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column == STANDING:
            return style.colour(_TINTS.get(row.standing, "text_muted"))
        if role == Qt.ItemDataRole.FontRole and column in {WHAT, VALUE, STANDING}:
            font = QFont(QApplication.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take or leave one result."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not self._choosable(index.row()):
            return False
        self.toggled.emit(self._rows[index.row()].place, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADINGS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def row(self, number: int) -> ImportRow:
        """One line."""
        return self._rows[number]

    def _choosable(self, number: int) -> bool:
        row = self._rows[number]
        return row.place >= 0 and row.standing != _WORDS["same"]

    def _take(self, row: ImportRow) -> str:
        return "yes" if row.place in self._chosen or (row.place < 0 and row.standing == "new") else "no"


def import_rows(preview: Preview) -> tuple[ImportRow, ...]:
    """The lines of a preview: what needs a decision first, then what is new, then what is known, then what is left."""
    order = ("conflicting", "corrected", "new", "same")
    results = sorted(enumerate(preview.results), key=lambda pair: order.index(pair[1].standing))
    lines = [_result_row(place, one) for place, one in results]
    return (
        *lines,
        *_entry_rows(preview.entries),
        *(ImportRow("Not read", "", "", "left out", one) for one in preview.left_out),
    )


def _result_row(place: int, one: Incoming) -> ImportRow:
    result = one.result
    value = str(result.quantity) if result.quantity else result.value_text or "unreadable"
    why = ", ".join(filter(None, [one.why, result.laboratory, f"suspect: {result.suspect}" if result.suspect else ""]))
    return ImportRow(result.kind.name, value, str(result.taken) or "no date", _WORDS[one.standing], why, place)


def _entry_rows(entries: Record) -> tuple[ImportRow, ...]:
    problems = (ImportRow("Problem", one.text, str(one.onset), "new") for one in entries.problems)
    courses = (ImportRow("Medicine", one.name, str(one.start), "new", one.state) for one in entries.medicines)
    done = (ImportRow("Operation or event", one.text, str(one.performed), "new") for one in entries.procedures)
    answers = (ImportRow(f"Answer: {one.id}", one.value, str(one.given_on), "new") for one in entries.answers)
    return (*problems, *courses, *done, *answers)
