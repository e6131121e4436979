"""Lists of values: one value a row, its words a cell; the model and the painting that all of them share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from alpdesk.gui import style
from alpdesk.language import tr_marked

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
"""The role under which a cell gives the value of its row."""
_SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows that a list holds, read only; a subclass names the columns, finds a row, and says what a cell says."""

    columns: ClassVar[tuple[str, ...]] = ()
    """Marked words."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[R] = ()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Hold these rows from now on."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return len(self._rows)

    def row(self, number: int) -> R | None:
        """One row shown, if there is one."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def said(self, row: R, column: int) -> str:
        """What a cell says, shown or read aloud."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NONE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or the value of its row."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        return self.said(row, index.column()) if role in _SAID else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr_marked(self.columns[section]) if role == Qt.ItemDataRole.DisplayRole else None


class RowsDelegate(QStyledItemDelegate, Generic[R]):
    """Paints the ground of a row and the line below it; a subclass paints what a cell says."""

    height: ClassVar[int] = 50
    """Of every row, in device-independent pixels at 100 %."""
    margins: ClassVar[tuple[int, int, int, int]] = (10, 5, -6, -6)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = index.data(ROW)
        if row is None:
            return
        colours, whole = style.tokens(), QRectF(option.rect)
        selected = self._table.selectionModel().isSelected(index)
        painter.save()
        painter.fillRect(whole, QColor(colours["accent_soft" if selected else "card"]))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(colours["grid"]))
        self.paint_cell(painter, whole.adjusted(*self.margins), row, index.column(), option.font)
        painter.restore()

    def paint_cell(self, painter: QPainter, room: QRectF, row: R, column: int, font: QFont) -> None:
        """Paint what a cell says into its room."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has the same height."""
        return QSize(80, round(self.height * style.scale()))
