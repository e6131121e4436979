"""A list of values as a table: whole rows, one at a time, Enter opens, and columns that make way where it is narrow."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from alpdesk.gui import style
from alpdesk.gui.rows_model import ROW, RowsModel
from alpdesk.language import tr

Pairs = tuple[tuple[int, int], ...]


def as_list(table: QTableView, model: QAbstractItemModel, name: str, headings: str, *, many: bool = False) -> None:
    """Show a model as the lists here do: whole rows, one at a time or ``many``, only to be read; Tab goes on."""
    chosen = QAbstractItemView.SelectionMode
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(chosen.ExtendedSelection if many else chosen.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setAccessibleName(headings)
    header.setHighlightSections(False)
    header.setSectionsClickable(False)


class RowsTable(QTableView):
    """Shows the rows of a model; ``opened`` when one is meant by Enter or a double click.

    ``widths`` are those of columns in pixels at 100 %, the column that they leave out takes the rest; ``leaves`` says
    below which width of the table a column is left out.
    """

    opened = Signal()
    turned = Signal()

    def __init__(self, model: RowsModel[Any], name: str, widths: Pairs, leaves: Pairs = ()) -> None:
        super().__init__()
        self._widths, self._leaves, self.height_of_row = dict(widths), dict(leaves), 50
        as_list(self, model, name, tr("Columns of the list: {list}", list=name))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(40)
        for column in range(model.columnCount()):
            stretched = column not in self._widths
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.turned.emit())

    def current(self) -> object | None:
        """The value of the row in hand."""
        return self.currentIndex().data(ROW) if self.currentIndex().isValid() else None

    def take(self, number: int) -> None:
        """Take a row in hand, the nearest where there is no such row."""
        rows = self.model().rowCount()
        if rows:
            self.setCurrentIndex(self.model().index(min(max(number, 0), rows - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row in hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that have no room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_widths"):
            self._arrange()

    def _arrange(self) -> None:
        scale, wide = style.scale(), self.width()
        for column, least in self._leaves.items():
            self.setColumnHidden(column, wide < least * scale)
        shown = {column: width for column, width in self._widths.items() if not self.isColumnHidden(column)}
        part = min(1.0, max(0.6, 0.62 * wide / (scale * sum(shown.values()))) if shown else 1.0)
        for column, width in shown.items():
            self.horizontalHeader().resizeSection(column, round(width * scale * part))
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(round(self.height_of_row * scale))
        rows.setDefaultSectionSize(round(self.height_of_row * scale))
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(round(self.height_of_row * 1.8 * scale) + head)
