"""The rows of a file on screen: counts that filter, a filter of words, the table, and all that is said of one row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.desk.intake_values import STANDINGS, Preview
from alpdesk.desk.retelling import retold
from alpdesk.gui import style
from alpdesk.gui.fields import hint_what_fits, line
from alpdesk.gui.intake_rows_model import (
    ANALYTE,
    DATE,
    GIVEN,
    PATIENT,
    STORE,
    STORED,
    WORDS,
    IntakeRowsDelegate,
    IntakeRowsModel,
)
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel
from alpdesk.language import tr, tr_marked

_WIDTHS = {STORE: 58, ANALYTE: 150, GIVEN: 120, STORED: 120, DATE: 108, PATIENT: 170}
_STANDING = 190
"""The least width, at the usual text size, in which the reason can be read."""
_BESIDE = 24
"""Borders and scroll bar."""
_TYPING_MS = 120


class IntakeRowsPanel(QWidget):
    """``ticked`` gives the places of rows in the preview, and whether they are to be stored."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.model = IntakeRowsModel()
        self.table = QTableView()
        self.search = line(tr("Filter by result, patient, line or reason"))
        self.all = Button(tr("Tick or untick all shown"), link=True)
        self.chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._several = False
        self._count = PlainLabel("", "small")
        self.detail = PlainLabel("", "body", wrap=True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._connect()

    def show_preview(self, preview: Preview | None) -> None:
        """Show the rows of a preview; the filter stays."""
        counts = preview.counts() if preview else {}
        self.chips[""].setText(f"{tr('All')}  {len(preview.rows) if preview else 0}")
        for standing in STANDINGS:
            number = counts.get(standing, 0)
            self.chips[standing].setText(f"{tr_marked(WORDS[standing])}  {number}")
            self.chips[standing].setVisible(bool(number))
        if self.chips[self.standing].isHidden():
            self.chips[""].setChecked(True)
        kept = self.table.currentIndex().row()
        self.model.show_preview(preview)
        self._several = preview is not None and len(preview.people) > 1
        self._filter()
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(min(max(kept, 0), self.model.rowCount() - 1), ANALYTE))
        self._scale()

    def show_standing(self, standing: str) -> None:
        """Show only the rows that stand so, or all."""
        self.chips[standing].setChecked(True)
        self._filter()

    @property
    def standing(self) -> str:
        """Which rows are shown; empty for all."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), "")

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the table scrolls."""
        return QSize(300, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        self._scale()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns once the tab has its room."""
        super().showEvent(event)
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_typing"):
            self._scale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks or unticks every row that is marked; Down goes from the filter into the table."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and event.key() == Qt.Key.Key_Space:
                self.model.tick(sorted({index.row() for index in self.table.selectionModel().selectedRows()}))
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        self.model.filter(self.standing, self.search.text())
        shown = self.model.rowCount()
        if shown and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, ANALYTE))
        self._count.setText(tr("{shown} of {total} shown", shown=shown, total=self.model.total))
        self.all.setEnabled(any((row := self.model.row(number)) and row.choosable for number in range(shown)))
        self._tell()

    def _tell(self) -> None:
        """All that is said of the row in hand: the table may have had no room for it."""
        row = self.model.row(self.table.currentIndex().row())
        if row is None:
            self.detail.say("")
            return
        person = self.model.person(row)
        who = f", {person.patient.name or tr('no name')}" if person else ""
        given = " ".join(part for part in (row.value, f"({row.limits})" if row.limits else "") if part)
        head = tr(
            "Line {number}: {name} {given}{who}",
            number=row.line,
            name=row.name or retold(row.what),
            given=given,
            who=who,
        ).rstrip()
        self.detail.say(f"{head}. {tr_marked(WORDS[row.standing])}. {retold(row.why)}".rstrip())

    def _scale(self) -> None:
        scale, header = style.scale(), self.table.horizontalHeader()
        room = self.width() - _BESIDE - _STANDING * scale
        needed = sum(width for column, width in _WIDTHS.items() if column != PATIENT or self._several) * scale
        self.table.setColumnHidden(PATIENT, not self._several)
        self.table.setColumnHidden(STORED, needed > room)
        needed -= _WIDTHS[STORED] * scale if needed > room else 0
        self.table.setColumnHidden(DATE, needed > room)
        needed -= _WIDTHS[DATE] * scale if needed > room else 0
        part = min(1.0, max(0.6, room / needed)) if needed else 1.0
        for column, width in _WIDTHS.items():
            least = header.sectionSizeHint(column)
            header.resizeSection(column, max(least, round(width * scale * (1.0 if column == STORE else part))))
        hint_what_fits(self.search, tr("Filter by result, patient, line or reason"), tr("Filter rows"), tr("Filter"))
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(round(IntakeRowsDelegate.height * scale))
        rows.setDefaultSectionSize(round(IntakeRowsDelegate.height * scale))

    def _connect(self) -> None:
        self.model.ticked.connect(self.ticked)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._filter)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.all.clicked.connect(lambda: self.model.tick(range(self.model.rowCount())))

    def _build(self) -> None:
        chips = FlowLayout(6)
        for value, words in (("", tr("All")), *((one, tr_marked(WORDS[one])) for one in STANDINGS)):
            chip = QPushButton(words)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._filter)
            self._group.addButton(chip)
            self.chips[value] = chip
            chips.addWidget(chip)
        self.chips[""].setChecked(True)
        self.search.setAccessibleName(tr("Filter rows"))
        self.search.setClearButtonEnabled(True)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 0, 12, 0)
        tools.setSpacing(12)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._count)
        tools.addWidget(self.all)
        table = self.table
        as_list(table, self.model, tr("Results in the file"), tr("Columns of the rows of the file"), many=True)
        table.setItemDelegate(IntakeRowsDelegate(table, self.model))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        card = Card()
        card.body.setContentsMargins(1, 10, 1, 6)
        card.body.addLayout(tools)
        card.body.addWidget(table, 1)
        self.detail.setContentsMargins(12, 0, 12, 2)
        card.body.addWidget(self.detail)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(chips)
        box.addWidget(card, 1)
