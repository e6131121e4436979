"""The results that wait, as a list: whose the file says, what it is, why it waits, and since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.imports import Need
from alpdesk.desk.quarantine import Waiting
from alpdesk.gui import style
from alpdesk.gui.painting import draw_chip, draw_two

COLUMNS = ("Patient in the file", "Result", "Sample date", "Why it waits", "Came with")
WHO, WHAT, TAKEN, WHY, FILE = range(len(COLUMNS))
NEEDS: dict[Need, tuple[str, str]] = {
    "patient": ("Whose?", "critical"),
    "conflict": ("Which value?", "critical"),
    "analyte": ("Which analyte?", "due"),
    "unit": ("Which unit?", "due"),
}
"""What a result lacks, as a question, and how much that presses."""
ROW_HEIGHT = 50
_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


def since(one: Waiting) -> str:
    """When it came and who imported it."""
    return f"{format_date(one.since.astimezone().date())}, {one.by}" if one.since else one.by


def measured(one: Waiting) -> str:
    """What was measured, as it stands in the file."""
    unit = "" if one.value.endswith(one.unit) else one.unit
    return f"{one.what} {one.value} {unit}".strip()


class WaitingModel(QAbstractTableModel):
    """The waiting results that the filter lets through."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Waiting, ...] = ()
        self._shown: tuple[Waiting, ...] = ()
        self._need, self._text = "", ""

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Hold these from now on; the filter stays."""
        self.beginResetModel()
        self._all = tuple(waiting)
        self._shown = self._let_through()
        self.endResetModel()

    def filter(self, need: str, text: str) -> None:
        """Show only what lacks this (all for none), and in which every word is found."""
        if (need, text) != (self._need, self._text):
            self.beginResetModel()
            self._need, self._text = need, text
            self._shown = self._let_through()
            self.endResetModel()

    def counts(self) -> dict[str, int]:
        """How many lack what; empty for all."""
        return {"": len(self._all)} | {need: sum(need in one.needs for one in self._all) for need in NEEDS}

    def one(self, number: int) -> Waiting | None:
        """One of those shown, if there is one."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def place(self, waiting_id: str) -> int:
        """The number of a row, or -1."""
        return next((number for number, one in enumerate(self._shown) if one.id == waiting_id), -1)

    def rowCount(self, parent: _Index = NONE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or its result."""
        one = self.one(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == _ROW:
            return one
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in self.lines(one, index.column()) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return COLUMNS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def lines(self, one: Waiting, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == WHO:
            born = f"born {one.patient.born}" if one.patient.born.text else "birth date not given"
            return one.patient.name or "No name in the file", born
        if column == WHAT:
            named = one.name if one.name and one.name != one.what else ""
            return measured(one), named
        if column == TAKEN:
            return one.taken or "no date", ""
        if column == WHY:
            return " ".join(NEEDS[need][0] for need in one.needs) or "Waits", one.reason
        return f"{one.file_name}, line {one.line}", since(one)

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


class WaitingDelegate(QStyledItemDelegate):
    """Paints a waiting result in two lines a cell, what it lacks as a chip."""

    def __init__(self, table: QTableView, model: WaitingModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        one = index.data(_ROW)
        if not isinstance(one, Waiting):
            return
        colours, whole = style.tokens(), QRectF(option.rect)
        selected = self._table.selectionModel().isSelected(index)
        painter.save()
        painter.fillRect(whole, QColor(colours["accent_soft" if selected else "card"]))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(colours["grid"]))
        room = whole.adjusted(10, 5, -6, -6)
        above, below = self._model.lines(one, index.column())
        if index.column() == WHY:
            draw_two(painter, room.adjusted(0, 4, 0, 4), "", below, colours, option.font)
            top = QRectF(room.left(), room.top(), room.width(), room.height() * 0.56)
            kind = NEEDS[one.needs[0]][1] if one.needs else "due"
            draw_chip(painter, top, above, kind, colours, option.font)
        else:
            draw_two(painter, room, above, below, colours, option.font, bold=index.column() == WHO)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row has the same height."""
        return QSize(80, round(ROW_HEIGHT * style.scale()))
