"""The results of one patient: analytes in rows, dates newest first, and below them one result in full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QTableView, QVBoxLayout, QWidget

from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import counted
from alpdesk.desk.desk import Desk
from alpdesk.desk.result_table import described, result_table
from alpdesk.errors import AlpDeskError
from alpdesk.gui.entry_dialog import EntryDialog, ReasonDialog
from alpdesk.gui.history_dialog import HistoryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.result_model import FIRST_DATE, LATEST, ResultDelegate, ResultModel
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel

FEWEST, MOST = 3, 5
"""Dates shown beside the latest values, as the width allows; all of them on request."""
_CHOOSE = "Choose a value to see its sample, laboratory and limits."


class ResultView(QTableView):
    """The table itself; Enter opens the value under the cursor for correction, Tab leaves the table."""

    opened = Signal()

    def __init__(self, model: ResultModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ResultDelegate(self))
        self.setAccessibleName("Results")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setMinimumHeight(120)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the value."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class ResultsPanel(Card):
    """Shows ``record.results``; says when the clinician wants to add or correct one, and when one was changed here."""

    add_requested = Signal()
    correct_requested = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("Results", "flask", parent)
        self._desk, self._jobs = desk, jobs
        self._patient, self._who = "", ""
        self.model = ResultModel()
        self.view = ResultView(self.model)
        self.count = PlainLabel("", "small")
        self.add = Button("Add result", "plus", link=True)
        self.all_dates = Button("All dates", "calendar", link=True)
        self.all_dates.setCheckable(True)
        self.which = QComboBox()
        self.which.setAccessibleName("Which of the results of this day")
        self.detail = PlainLabel(_CHOOSE, "body", wrap=True)
        self.detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.correct = Button("Correct…", "pencil", link=True)
        self.withdraw = Button("Withdraw…", "ban", link=True)
        self.suspect = Button("Mark suspect…", "alert-triangle", link=True)
        self.history = Button("History…", "history", link=True)
        self._build()
        self._connect()
        self._show_selected()

    @property
    def selected(self) -> Result | None:
        """The result that the buttons act on."""
        cell = self.model.cell(self.view.currentIndex())
        return cell.results[max(0, self.which.currentIndex())] if cell else None

    def show_record(self, record: Record) -> None:
        """Show the results of this record; the place chosen stays chosen while the patient does."""
        kept = self._place() if record.patient.id == self._patient else None
        self._patient, self._who = record.patient.id, record.patient.name
        self.model.show_table(result_table(record, self._desk.site))
        table = self.model.table
        self.count.setText(f"{counted(len(record.results), 'result')}, flagged by the limits of each report")
        self.all_dates.setText(f"All {len(table.dates)} dates before")
        self._fit_columns()
        self._choose(kept)
        self._show_selected()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many dates as there is room for."""
        super().resizeEvent(event)
        self._fit_columns()

    def _place(self) -> tuple[str, str] | None:
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        heading = self.model.headerData(index.column(), Qt.Orientation.Horizontal)
        return self.model.table.rows[index.row()].analyte, str(heading)

    def _choose(self, place: tuple[str, str] | None) -> None:
        """Put the cursor on the same analyte and heading, else on the latest value of the first analyte."""
        rows, row, column = self.model.table.rows, 0, LATEST
        for number, one in enumerate(rows):
            if place and one.analyte == place[0]:
                row = number
        for number in range(self.model.columnCount()):
            if place and self.model.headerData(number, Qt.Orientation.Horizontal) == place[1]:
                column = number
        if rows:
            self.view.setCurrentIndex(self.model.index(row, column))

    def _fit_columns(self) -> None:
        """Hide dates from the oldest on until the rest fits; at least three stay, and the table scrolls."""
        view, dates = self.view, len(self.model.table.dates)
        for number in range(FIRST_DATE + dates):
            view.showColumn(number)
        view.resizeColumnsToContents()
        view.resizeRowsToContents()
        shown = dates if self.all_dates.isChecked() else min(dates, MOST)
        while not self.all_dates.isChecked() and shown > FEWEST and self._width(shown) > view.viewport().width():
            shown -= 1
        for number in range(shown, dates):
            view.hideColumn(FIRST_DATE + number)
        self.all_dates.setVisible(dates > FEWEST)

    def _width(self, dates: int) -> int:
        return sum(self.view.columnWidth(number) for number in range(FIRST_DATE + dates))

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        cell = self.model.cell(self.view.currentIndex())
        blocker = QSignalBlocker(self.which)
        self.which.clear()
        for result in cell.results if cell else ():
            clock = f", {result.taken.clock:%H:%M}" if result.taken.clock else ""
            self.which.addItem(f"{result.quantity or result.value_text or 'unreadable'}{clock}")
        self.which.setCurrentIndex(self.which.count() - 1)
        blocker.unblock()
        self._show_selected()

    def _show_selected(self) -> None:
        result = self.selected
        self.which.setVisible(self.which.count() > 1)
        for button in (self.correct, self.withdraw, self.suspect, self.history):
            button.setEnabled(result is not None)
        if result is None:
            index = self.view.currentIndex()
            row = self.model.table.rows[index.row()] if index.isValid() else None
            self.detail.setText(f"{row.name}: not done on this date." if row else _CHOOSE)
            return
        self.suspect.setEnabled(not result.suspect)
        self.detail.setText(f"{described(result)}.{self._moved()}")

    def _moved(self) -> str:
        """How the latest value changed, and why it could not be compared."""
        index = self.view.currentIndex()
        row = self.model.table.rows[index.row()]
        latest = index.column() < FIRST_DATE and row.change is not None
        return f" Change from the value before: {row.change_text}." if latest else ""

    def _on_correct(self) -> None:
        if (result := self.selected) is not None:
            self.correct_requested.emit(result.id)

    def _on_withdraw(self) -> None:
        said = "It stays in the history and counts no more."
        self._ask("Withdraw result", said, "Withdraw", self._desk.withdraw_result)

    def _on_suspect(self) -> None:
        said = "Its value stays in sight, marked; it is not counted until a valid repeat."
        self._ask("Mark result as suspect", said, "Mark as suspect", self._desk.mark_suspect)

    def _ask(self, title: str, said: str, verb: str, act: Callable[[str, str, str], object]) -> None:
        result, patient = self.selected, self._patient
        if result is None:
            return
        words = f"{described(result)}.\n{said}"
        ident = result.id
        self._open(
            ReasonDialog(
                title,
                self._who,
                words,
                verb,
                self._jobs,
                lambda why: act(patient, ident, why),
                self.changed.emit,
                self,
            )
        )

    def _on_history(self) -> None:
        result = self.selected
        if result is None:
            return
        try:
            versions = self._desk.result_history(self._patient, result.id)
        except AlpDeskError as error:
            self.detail.setText(error.sentence)
            return
        self._open(HistoryDialog(versions, self._who, self._jobs, self))

    def _open(self, dialog: EntryDialog) -> None:
        """Show a dialog below the patient's banner; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.place_below(self.window().findChild(QWidget, "banner"))
        dialog.open()

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_requested)
        self.all_dates.toggled.connect(self._fit_columns)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(self._on_correct)
        self.which.currentIndexChanged.connect(self._show_selected)
        self.correct.clicked.connect(self._on_correct)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.suspect.clicked.connect(self._on_suspect)
        self.history.clicked.connect(self._on_history)

    def _build(self) -> None:
        self.head.insertWidget(2, self.count)
        self.head.addWidget(self.all_dates)
        self.head.addWidget(self.add)
        self.body.addWidget(self.view, 1)
        below = QFrame()
        below.setObjectName("inset")
        box = QVBoxLayout(below)
        box.setContentsMargins(12, 8, 12, 6)
        box.setSpacing(4)
        box.addWidget(self.which)
        box.addWidget(self.detail)
        buttons = FlowLayout(4)
        for button in (self.correct, self.withdraw, self.suspect, self.history):
            buttons.addWidget(button)
        box.addLayout(buttons)
        self.body.addWidget(below)
