"""The results of a patient: the table, the exact words of the result picked, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import NBSP, flag_words, limits_text, result_text, status_words, value_text
from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.pins import Pins
from alpdesk.gui.result_words import limits_source, since_before
from alpdesk.gui.results_delegate import COMPACT_HEIGHT, ROW_HEIGHT, ResultsDelegate, change_room
from alpdesk.gui.results_model import ANALYTE, CHANGE, NEWEST, REFERENCE, TREND, UNIT, ResultsModel
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.widgets import Button, IconButton, PlainLabel
from alpdesk.language import plural, tr

OLDER_EVERYTHING = 60
_WIDTHS = {ANALYTE: 178, NEWEST: 124, UNIT: 68, REFERENCE: 128, CHANGE: 144, TREND: 88}
_COMPACT = {ANALYTE: 140, NEWEST: 118, UNIT: 0, REFERENCE: 0, CHANGE: 0, TREND: 88}
_OLDER, _OLDER_COMPACT = 98, 90
_MOST = 4
"""So many older days at most stand beside the newest where not all are shown."""
_HEAD = 800
"""Width from which the head has room for how many results there are."""


class ResultsPanel(QWidget):
    """The table with its actions; ``everything`` shows all days instead of the latest.

    ``picked`` gives the id of a result that the reader takes in hand; the other signals ask for what is to be done
    with it.
    """

    picked = Signal(str)
    add_wanted = Signal(str)
    import_wanted = Signal()
    correct_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    suspect_wanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(self, *, everything: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everything = everything
        self._record: Record | None = None
        self._site = Site()
        self._result: Result | None = None
        self._found: tuple[Result, ...] = ()
        self.model = ResultsModel(OLDER_EVERYTHING if everything else 2)
        self.table = QTableView()
        self.add = Button(tr("Add result"), "plus", link=True)
        self.bring = Button(tr("Import"), "file-import", link=True)
        self.correct = IconButton("pencil", tr("Correct this result"))
        self.withdraw = IconButton("ban", tr("Withdraw this result"))
        self.suspect = IconButton("alert-triangle", tr("Mark this result as suspect"))
        self.history = IconButton("history", tr("History of this result"))
        self.pin = IconButton("star", tr("Pin this analyte to the top"))
        self._pins: Pins | None = None
        self._head = PlainLabel(tr("Results"), "heading")
        self._how_many = PlainLabel("", "small", wrap=True)
        self._said = PlainLabel("", "small", wrap=True)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which of the results of this day"))
        self._build()
        self._connect()

    @property
    def result(self) -> Result | None:
        """The result in hand."""
        return self._result

    def show_record(self, record: Record, site: Site) -> None:
        """Show the results of a record; what was in hand stays in hand if it is still there."""
        kept = self._result.id if self._result else ""
        self._record, self._site = record, site
        self.model.show_record(record, site, self._pins.analytes if self._pins else ())
        analytes = plural(len(self.model.lines), "{number} analyte", "{number} analytes")
        days = plural(self.model.days, "{number} day", "{number} days")
        said = tr("{analytes}, {days}, flagged against the limits on each report", analytes=analytes, days=days)
        self._how_many.setText(said)
        self._stack.setCurrentIndex(0 if self.model.lines else 1)
        index = self.model.find(kept) if kept else QModelIndex()
        self._arrange()
        self._pick(index if index.isValid() else self.model.index(0, NEWEST))

    def keep_pins(self, pins: Pins) -> None:
        """Show pinned analytes first, and let them be pinned and unpinned."""
        self._pins = pins
        self.pin.show()
        pins.changed.connect(self._on_pins)
        self.pin.clicked.connect(lambda: pins.turn(self._result.analyte) if self._result else None)

    def _on_pins(self) -> None:
        if self._record is not None:
            self.show_record(self._record, self._site)

    def pick_result(self, result_id: str) -> None:
        """Take a result in hand."""
        index = self.model.find(result_id)
        if index.isValid():
            self._pick(index)

    def hasHeightForWidth(self) -> bool:
        """It takes what height there is, and never less than its least: a layout would squeeze it below that."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window: the table scrolls."""
        return QSize(320, round(176 * style.scale()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many days as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._arrange()

    def _arrange(self) -> None:
        """As many columns as there is room for; where no older day would have any, the compact form."""
        room = (self.width() - self.table.verticalScrollBar().sizeHint().width()) / style.scale()
        compact = room < sum(_WIDTHS.values()) + _OLDER
        usual, day = (_COMPACT, _OLDER_COMPACT) if compact else (_WIDTHS, _OLDER)
        changed = NEWEST if compact else CHANGE
        needed = change_room(self.table.font(), compact=compact) / style.scale()
        widths: dict[int, float] = {**usual, changed: max(usual[changed], needed)}
        if compact and room < sum(widths.values()) + day:
            widths[TREND] = 0
        older = max(0, min(_MOST, int((room - sum(widths.values())) // day)))
        self.model.compact = compact
        self._show_older(OLDER_EVERYTHING if self._everything else older)
        self._resize(widths, day)
        self._how_many.setVisible(room >= _HEAD)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Words on the buttons that have them where the head has room; icons alone, with their names, otherwise."""
        worded = {self.bring: tr("Import"), self.add: tr("Add result")}
        parts = (self._head, self.pin, self.correct, self.withdraw, self.suspect, self.history, *worded)
        for button, words in worded.items():
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip(words))
        for button in worded:
            if sum(part.sizeHint().width() + 4 for part in parts if not part.isHidden()) + 30 > self.width():
                button.setText("")

    def _show_older(self, older: int) -> None:
        """Show so many older days; the cell in hand stays in hand."""
        if older == self.model.older:
            return
        current = self.table.currentIndex()
        kept = (current.row(), min(current.column(), REFERENCE))
        self.model.show_older(older)
        if self.model.lines:
            self._pick(self.model.index(max(0, kept[0]), max(0, kept[1])))

    def _resize(self, widths: Mapping[int, float], day: int) -> None:
        scale, header = style.scale(), self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            width = widths.get(column, day)
            self.table.setColumnHidden(column, not width)
            header.resizeSection(column, round(width * scale))
        height = COMPACT_HEIGHT if self.model.compact else ROW_HEIGHT
        self.table.verticalHeader().setDefaultSectionSize(round(height * scale))

    def _pick(self, index: QModelIndex) -> None:
        """Take a cell in hand for the reader, who has picked nothing: the trend is left as it is."""
        with QSignalBlocker(self):
            if index.isValid():
                self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._on_current()

    def _on_current(self) -> None:
        """Take the last result of the cell in hand; of several on one day, any can be chosen."""
        self._found = self.model.results(self.table.currentIndex())
        blocker = QSignalBlocker(self.which)
        self.which.clear()
        self.which.addItems([_of_the_day(one) for one in self._found])
        self.which.setCurrentIndex(len(self._found) - 1)
        blocker.unblock()
        self.which.setVisible(len(self._found) > 1)
        self._on_chosen()

    def _on_chosen(self) -> None:
        found = self._found
        self._result = found[max(0, self.which.currentIndex())] if found else None
        there = self._result is not None
        pinned = self._result is not None and self._pins is not None and self._result.analyte in self._pins.analytes
        self.pin.rename(tr("Unpin this analyte") if pinned else tr("Pin this analyte to the top"))
        self.pin.setEnabled(there)
        for button in (self.correct, self.withdraw, self.suspect, self.history):
            button.setEnabled(there)
        self.suspect.setEnabled(there and not (self._result and self._result.suspect))
        if self._result is not None:
            self._said.setText(self._words(self._result, len(found)))
            self.picked.emit(self._result.id)
        else:
            self._said.setText(tr("Nothing was measured on that day.") if self.model.lines else "")

    def _words(self, result: Result, of: int) -> str:
        """Everything about one result in a sentence or two."""
        others = [one for one in (self._record.results if self._record else ()) if one.id != result.id]
        parts = [
            _in_full(result),
            since_before(result, others, self._site),
            tr("Suspect, not counted: {reason}.", reason=result.suspect) if result.suspect else "",
            "" if result.status == "final" else tr("Status {status}.", status=status_words(result.status)),
            tr("Remark: {note}.", note=result.note) if result.note else "",
            plural(of, "{number} result on that day.", "{number} results on that day.") if of > 1 else "",
        ]
        return " ".join(part for part in parts if part).replace(NBSP, " ")

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._on_current())
        self.table.clicked.connect(lambda _index: self._on_current())
        self.add.clicked.connect(lambda: self.add_wanted.emit(self._result.analyte if self._result else "alp"))
        self.bring.clicked.connect(self.import_wanted)
        for button, signal in (
            (self.correct, self.correct_wanted),
            (self.withdraw, self.withdraw_wanted),
            (self.suspect, self.suspect_wanted),
            (self.history, self.history_wanted),
        ):
            button.clicked.connect(lambda _on=False, ask=signal.emit: self._ask(ask))
        self.table.activated.connect(lambda _index: self._ask(self.correct_wanted.emit))
        self.which.currentIndexChanged.connect(lambda _place: self._on_chosen())

    def _ask(self, ask: Callable[[Result], object]) -> None:
        if self._result is not None:
            ask(self._result)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 0)
        head.setSpacing(4)
        head.addWidget(self._head)
        head.addSpacing(6)
        head.addWidget(self._how_many, 1)
        head.addStretch(0)  # the room beside the buttons where that has no words
        self.pin.hide()
        self.which.hide()
        several = QHBoxLayout()
        several.setContentsMargins(14, 0, 8, 0)
        several.addWidget(self.which)
        several.addStretch(1)
        for button in (self.pin, self.correct, self.withdraw, self.suspect, self.history, self.add, self.bring):
            head.addWidget(button)
        self._said.setContentsMargins(14, 0, 14, 8)
        if not self._everything:
            self._said.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table())
        self._stack.addWidget(self._nothing())
        self._stack.setMinimumHeight(124)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 1, 1)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(several)
        box.addWidget(self._stack, 1)
        box.addWidget(self._said)

    def _table(self) -> QTableView:
        table = self.table
        as_list(table, self.model, tr("Results, the newest day first"), tr("Columns of the results"))
        table.setItemDelegate(ResultsDelegate(table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        return table

    def _nothing(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(14, 8, 14, 8)
        box.addWidget(PlainLabel(tr("No results yet. Add the first one, or import a file."), "muted", wrap=True))
        box.addStretch(1)
        return page


def _of_the_day(result: Result) -> str:
    """One of several results of a day, told apart by its hour where that is known."""
    clock = f", {result.taken.clock:%H:%M}" if result.taken.clock else ""
    return f"{value_text(result)}{clock}".replace(NBSP, " ")


def _in_full(result: Result) -> str:
    said = {"result": result_text(result), "limits": limits_text(result.limits), "source": limits_source(result)}
    return tr("{result}: {flag}; limits {limits}, {source}.", flag=flag_words(result.flag), **said)
