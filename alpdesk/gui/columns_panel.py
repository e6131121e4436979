"""How a table is read: its first real rows, and above each column what it holds, corrected by hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTableView, QVBoxLayout, QWidget

from alpdesk.desk.tables import Mapping
from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.columns import area
from alpdesk.gui.fields import choice, line
from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import Card, FlowLayout, IconLabel, PlainLabel
from alpdesk.language import tr

HOLDS, UNIT, FIRST = 0, 1, 2
"""The rows of editors above the rows of the file."""
_WIDTH, _HEIGHT, _EDITOR = 200, 30, 40
_UNITS_LATER_MS = 500
_Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()
LOWEST = 170
"""Height of the table, in pixels at 100 %, that holds its headings, its questions and a row."""


class SamplesModel(QAbstractTableModel):
    """The first rows of a table below two rows of editors."""

    def __init__(self) -> None:
        super().__init__()
        self._mapping: Mapping | None = None

    def show_mapping(self, mapping: Mapping | None) -> None:
        """Hold the columns and rows of this mapping from now on."""
        self.beginResetModel()
        self._mapping = mapping
        self.endResetModel()

    def rowCount(self, parent: _Index = NONE) -> int:
        """The editors and the rows shown."""
        return 0 if parent.isValid() or self._mapping is None else len(self._mapping.samples) + FIRST

    def columnCount(self, parent: _Index = NONE) -> int:
        """The columns of the table."""
        return 0 if parent.isValid() or self._mapping is None else len(self._mapping.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell as it stands in the file; of a column that is not used, greyed."""
        if not index.isValid() or self._mapping is None or index.row() < FIRST:
            return None
        column = self._mapping.columns[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and column.role in {"", "unused"}:
            return QColor(style.tokens()["text_muted"])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            cells = self._mapping.samples[index.row() - FIRST]
            text = cells[index.column()] if index.column() < len(cells) else ""
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heading as printed; at the side, what a row is."""
        if self._mapping is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._mapping.columns[section].heading or tr("Column {number}", number=section + 1)
        return {HOLDS: tr("Holds"), UNIT: tr("Unit")}.get(section, tr("Row {number}", number=section - FIRST + 1))


class ColumnsPanel(QWidget):
    """``changed`` gives the mapping as corrected."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mapping: Mapping | None = None
        self.model = SamplesModel()
        self.table = QTableView()
        self.roles: list[QComboBox] = []
        self.units: list[QLineEdit] = []
        self.dates = Segments(
            (("day first", tr("Day first: 3 April")), ("month first", tr("Month first: 4 March"))),
            tr("03/04/2026 is"),
        )
        self.decimals = Segments(((".", "1.5"), (",", "1,5")), tr("Decimals are written"))
        self._asked = IconLabel("", "help-circle", "warning", wrap=True)
        self._kept = PlainLabel("", "small", wrap=True)
        self._typing = QTimer(self, singleShot=True, interval=_UNITS_LATER_MS)
        self._build()
        self.dates.chosen.connect(self._on_dates)
        self.decimals.chosen.connect(self._on_decimals)
        self._typing.timeout.connect(self._on_units)

    @property
    def open(self) -> bool:
        """Whether something of the table can be read in two ways, or not at all."""
        found = self.mapping
        return found is not None and (found.dates_open or found.decimals_open or bool(found.doubts))

    def show_mapping(self, mapping: Mapping | None, laboratory: str = "") -> None:
        """Show how a table is read; None where the file is none. What the editors show stays where it is the same."""
        before, self.mapping = self.mapping, mapping
        if mapping is None:
            self.model.show_mapping(None)
            return
        self.dates.set_value(mapping.dates)
        self.decimals.set_value(mapping.decimals)
        self._dates.setVisible(mapping.dates_open or bool(mapping.dates))
        said = list(mapping.doubts)
        said += (
            [tr("Dates such as 03/04/2026 can be read in two ways: say which is meant.")] if mapping.dates_open else []
        )
        said += [tr("Say how decimals are written.")] if mapping.decimals_open else []
        self._asked.setVisible(bool(said))
        self._asked.setText(" ".join(said))
        self._kept.setText(
            tr(
                "How its tables are read is remembered for {laboratory}. The rows are read again as you change it.",
                laboratory=laboratory,
            )
            if laboratory
            else tr(
                "How its tables are read is remembered once the laboratory is named above. "
                "The rows are read again as you change it."
            )
        )
        same = before is not None and (before.samples, before.roles) == (mapping.samples, mapping.roles)
        if not same or len(self.roles) != len(mapping.columns):
            self._fill(mapping)
        self._follow(mapping)

    def flush(self) -> bool:
        """Tell at once of a unit that was typed just now; whether there was one."""
        waits = self._typing.isActive()
        self._typing.stop()
        return waits and self._on_units()

    def take_focus(self) -> None:
        """Put the keyboard on what is asked, else on the first column."""
        found = self.mapping
        if found is not None and found.dates_open:
            self.dates.setFocus()
        elif self.roles:
            self.roles[0].setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the table scrolls."""
        return QSize(300, 160)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_typing"):
            self._scale()

    def _on_dates(self, value: str) -> None:
        if self.mapping is not None:
            self.changed.emit(replace(self.mapping, dates="day first" if value == "day first" else "month first"))

    def _on_decimals(self, value: str) -> None:
        if self.mapping is not None:
            self.changed.emit(replace(self.mapping, decimals="," if value == "," else "."))

    def _on_role(self, place: int) -> None:
        if self.mapping is None:
            return
        role = str(self.roles[place].currentData())
        column = replace(self.mapping.columns[place], role=role)
        columns = self.mapping.columns
        self.changed.emit(replace(self.mapping, columns=(*columns[:place], column, *columns[place + 1 :])))

    def _on_units(self) -> bool:
        if self.mapping is None:
            return False
        pairs = zip(self.mapping.columns, self.units, strict=True)
        columns = tuple(replace(one, unit=editor.text().strip()) for one, editor in pairs)
        other = columns != self.mapping.columns
        if other:
            self.changed.emit(replace(self.mapping, columns=columns))
        return other

    def _fill(self, mapping: Mapping) -> None:
        """Make the editors of a table that was not shown before."""
        self.model.show_mapping(mapping)
        self.roles, self.units = [], []
        for place, column in enumerate(mapping.columns):
            name = column.heading or tr("column {number}", number=place + 1)
            role = choice((("", tr("Not known")), *mapping.roles), column.role)
            role.setAccessibleName(tr("What “{name}” holds", name=name))
            role.activated.connect(lambda _at, place=place: self._on_role(place))
            unit = line(tr("unit"), column.unit, 20)
            unit.setAccessibleName(tr("Unit of “{name}”", name=name))
            unit.textEdited.connect(lambda _text: self._typing.start())
            self.table.setIndexWidget(self.model.index(HOLDS, place), role)
            self.table.setIndexWidget(self.model.index(UNIT, place), _held(unit))
            self.roles.append(role)
            self.units.append(unit)
        self._scale()

    def _follow(self, mapping: Mapping) -> None:
        """Show what each column holds now, where the clinician is not typing."""
        for column, role, unit in zip(mapping.columns, self.roles, self.units, strict=True):
            role.setCurrentIndex(max(0, role.findData(column.role)))
            unit.setVisible(column.measured)
            if not unit.hasFocus() and not self._typing.isActive():
                unit.setText(column.unit)

    def _scale(self) -> None:
        scale = style.scale()
        self.table.horizontalHeader().setDefaultSectionSize(round(_WIDTH * scale))
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(round(_HEIGHT * scale))
        for row in (HOLDS, UNIT):
            if row < self.model.rowCount():
                rows.resizeSection(row, round(_EDITOR * scale))

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("The first rows of the table"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(True)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setAccessibleName(tr("Headings of the table"))
        table.verticalHeader().setAccessibleName(tr("Rows of the table"))
        table.horizontalHeader().setSectionsClickable(False)
        table.verticalHeader().setSectionsClickable(False)
        self._dates, self._numbers = QWidget(), QWidget()
        questions = FlowLayout(16)
        for part, words, editor in (
            (self._dates, tr("03/04/2026 is"), self.dates),
            (self._numbers, tr("Decimals"), self.decimals),
        ):
            row = FlowLayout(8)
            label = PlainLabel(words, "field")
            label.setMinimumHeight(32)
            row.addWidget(label)
            row.addWidget(editor)
            part.setLayout(row)
            questions.addWidget(part)
        card = Card()
        card.body.setContentsMargins(1, 8, 1, 1)
        card.body.addWidget(table, 1)
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._asked)
        box.addLayout(questions)
        box.addWidget(card, 1)
        box.addWidget(self._kept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area(body))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the table room for its questions and a row; where the page is too low for that it scrolls."""
        super().resizeEvent(event)
        self.table.setMinimumHeight(round(LOWEST * style.scale()))


def _held(editor: QLineEdit) -> QWidget:
    """An editor that can be hidden: a table shows again what it was given."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(editor)
    return part
