"""The table of results as Qt sees it, and how a value is drawn beside its flag."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from alpdesk.desk.result_table import NOT_DONE, ResultCell, ResultRow, ResultTable
from alpdesk.gui import style

ANALYTE, LATEST, SAMPLED, UNIT, LIMITS, CHANGE = range(6)
FIRST_DATE = 6
"""The first of the columns that stand for one date each."""
HEADINGS = ("Analyte", "Latest", "Sampled", "Unit", "Reference limits", "Change")
CELL = Qt.ItemDataRole.UserRole
"""The role under which a place of the table gives its ResultCell, or None."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD = 8


class ResultModel(QAbstractTableModel):
    """Holds one frozen table; shown anew as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._table = ResultTable()

    @property
    def table(self) -> ResultTable:
        """What is shown."""
        return self._table

    def show_table(self, table: ResultTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many analytes."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The fixed columns and one for each date."""
        return 0 if parent.isValid() else FIRST_DATE + len(self._table.dates)

    def cell(self, index: _Index) -> ResultCell | None:
        """The results behind a place; those behind the words beside the latest value are the latest."""
        if not index.isValid():
            return None
        row = self._table.rows[index.row()]
        return row.cells[index.column() - FIRST_DATE] if index.column() >= FIRST_DATE else row.latest

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, what is read aloud, alignment and weight of one place."""
        if not index.isValid():
            return None
        row, column = self._table.rows[index.row()], index.column()
        if role == CELL:
            return self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, self.cell(index), column)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._spoken(index)
        if role == Qt.ItemDataRole.FontRole and (column in {ANALYTE, LATEST} or _stands_out(row, column)):
            font = QFont(QApplication.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and (column in {SAMPLED, UNIT} or self.cell(index) is None):
            return style.colour("text" if column == ANALYTE else "text_muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Headings: the fixed ones, then the dates, newest first."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < self.columnCount():
            return (*HEADINGS, *self._table.dates)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, index: _Index) -> str:
        row, cell = self._table.rows[index.row()], self.cell(index)
        if index.column() == LATEST or index.column() >= FIRST_DATE:
            return cell.spoken if cell else f"{row.name}: {NOT_DONE}"
        return _words(row, cell, index.column())


class ResultDelegate(QStyledItemDelegate):
    """Draws a value against the right of its part, and letter, shape and marks of its flag after it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one place."""
        cell = index.data(CELL)
        if not _holds_value(index) or not isinstance(cell, ResultCell):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        widget: QWidget | None = option.widget
        (widget.style() if widget else QApplication.style()).drawControl(
            QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget
        )
        painter.save()
        painter.setFont(shown.font)
        value, mark = self._parts(shown.rect, cell, painter)
        painter.setPen(style.colour(_tint(cell)))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(value, int(middle | Qt.AlignmentFlag.AlignRight), cell.value)
        painter.drawText(mark, int(middle | Qt.AlignmentFlag.AlignLeft), cell.mark)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for the value and what stands after it, and for a finger."""
        hint = super().sizeHint(option, index)
        cell = index.data(CELL)
        if _holds_value(index) and isinstance(cell, ResultCell):
            metrics = option.fontMetrics
            value = max(metrics.horizontalAdvance(cell.value), metrics.horizontalAdvance("0000.0"))
            mark = max(metrics.horizontalAdvance(cell.mark), metrics.horizontalAdvance("▲ H"))
            hint.setWidth(round((value + mark) * 1.08) + 3 * _PAD)
        hint.setHeight(max(hint.height() + 8, round(30 * style.scale())))
        return hint

    @staticmethod
    def _parts(rect: QRect, cell: ResultCell, painter: QPainter) -> tuple[QRect, QRect]:
        """Where the value and the mark go: values of a column end at one line where there is room."""
        metrics = painter.fontMetrics()
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        least = metrics.horizontalAdvance(cell.value)
        usual = metrics.horizontalAdvance("0000.0")
        after = metrics.horizontalAdvance(cell.mark) + _PAD
        width = max(least, min(usual, inner.width() - after))
        value = QRect(inner.left(), inner.top(), width, inner.height())
        return value, QRect(value.right() + _PAD, inner.top(), inner.right() - value.right() - _PAD, inner.height())


def _holds_value(index: _Index) -> bool:
    return index.column() == LATEST or index.column() >= FIRST_DATE


def _words(row: ResultRow, cell: ResultCell | None, column: int) -> str:
    if column == LATEST or column >= FIRST_DATE:
        return f"{cell.value} {cell.mark}".strip() if cell else NOT_DONE
    latest = str(row.latest.result.taken) or "no date" if row.latest else ""
    return {ANALYTE: row.name, SAMPLED: latest, UNIT: row.unit, LIMITS: row.limits, CHANGE: row.change_short}[column]


def _stands_out(row: ResultRow, column: int) -> bool:
    return column == CHANGE and row.change is not None and bool(row.change.beyond)


def _tint(cell: ResultCell) -> str:
    if cell.result.suspect:
        return "warn"
    return {"low": "low", "high": "high"}.get(cell.result.flag, "text")
