"""The rows of a file of results: what is in it, how it stands to the record, and whether it will be stored."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from alpdesk.clinical.intake import Incoming
from alpdesk.desk.desk import Preview
from alpdesk.gui import style

COLUMNS = ("Store", "Analyte", "In the file", "Will be stored", "Sample date", "How it stands")
STORE, ANALYTE, GIVEN, STORED, DATE, STANDING = range(len(COLUMNS))
WORDS = {
    "new": "New",
    "same": "Known already",
    "corrected": "Corrected",
    "conflicting": "Conflicting",
}
TONES = {"new": "ok", "same": "text_muted", "corrected": "info", "conflicting": "critical"}
_Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


class ImportModel(QAbstractTableModel):
    """The results of a preview; ``ticked`` gives the place of a row and whether it is to be stored."""

    ticked = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Incoming, ...] = ()
        self._chosen: frozenset[int] = frozenset()

    def show_preview(self, preview: Preview | None) -> None:
        """Hold the rows of this preview from now on."""
        self.beginResetModel()
        self._rows = preview.results if preview else ()
        self._chosen = preview.chosen if preview else frozenset()
        self.endResetModel()

    def show_chosen(self, chosen: frozenset[int]) -> None:
        """Follow a change of what is to be stored."""
        self._chosen = chosen
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def explained(self, row: int) -> bool:
        """Whether a row says more of how it stands than one word."""
        return bool(self._rows[row].why)

    def rowCount(self, parent: _Index = NONE) -> int:
        """How many results are in the file."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A row that the record does not hold yet can be ticked."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and index.column() == STORE and self._rows[index.row()].standing != "same":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, its tick, or its colour."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == STORE and row.standing != "same":
            return Qt.CheckState.Checked if index.row() in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column == STANDING:
            return QColor(style.tokens()[TONES[row.standing]])
        if role == Qt.ItemDataRole.ToolTipRole and row.why:
            return f"<qt>{escape(row.why)}</qt>"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(index.row(), column)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        self.ticked.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return COLUMNS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, number: int, column: int) -> str:
        row = self._rows[number]
        result, taken = row.result, number in self._chosen
        if column == STORE:
            return ""
        if column == ANALYTE:
            return result.kind.name
        if column == GIVEN:
            return result.value_text or str(result.quantity or "unreadable")
        if column == STORED:
            return str(result.quantity or result.unreadable or result.value_text) if taken else "not stored"
        if column == DATE:
            return str(result.taken) or "no date"
        why = f": {row.why}" if row.why else ""
        return f"{WORDS[row.standing]}{why}"
