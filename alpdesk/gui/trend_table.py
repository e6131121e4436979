"""The twin of the plot as a table: the same results in words, newest first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from alpdesk.language import mark, tr, tr_marked
from alpdesk.plots import TrendRow

_COLUMNS = (
    mark("Date"), mark("Value"), mark("Flag"), mark("Limits"), mark("Change"), mark("Laboratory"), mark("Remark"),
    mark("Analyte"),
)  # fmt: skip
_ANALYTE = len(_COLUMNS) - 1


class TrendTable(QAbstractTableModel):
    """The rows of a trend, newest first; of several trends with the analyte in the last column."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TrendRow, ...] = ()

    def show_rows(self, rows: tuple[TrendRow, ...]) -> None:
        """Hold these rows from now on."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> TrendRow:
        """One row."""
        return self._rows[number]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many results there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        one = self._rows[index.row()]
        words = (one.date, one.value, one.flag, one.limits, one.change, one.laboratory, one.remark, one.analyte)
        return words[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The name of a column."""
        named = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return tr_marked(_COLUMNS[section]) if named else None


def trend_table(model: TrendTable) -> QTableView:
    """The table, its headings always in sight."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("The trend as a table"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().moveSection(_ANALYTE, 1)
    return table


def several(table: QTableView, *, shown: bool) -> None:
    """Show the analyte beside the date where there are several trends."""
    table.setColumnHidden(_ANALYTE, not shown)
    table.resizeColumnsToContents()
