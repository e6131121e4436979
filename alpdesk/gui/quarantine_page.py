"""The quarantine: results that wait for a human choice, and what can be done with one or several of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.desk.desk import Desk
from alpdesk.desk.intake_values import NEW_PATIENT
from alpdesk.desk.kept_forms import FormName
from alpdesk.desk.quarantine import Settled, Waiting
from alpdesk.gui import style
from alpdesk.gui.entry_dialog import EntryDialog, ReasonDialog
from alpdesk.gui.fields import line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pick_patient_dialog import PickPatientDialog
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.settle_dialogs import ChooseDialog
from alpdesk.gui.waiting_model import FILE, NEEDS, TAKEN, WHAT, WHO, WHY, WaitingDelegate, WaitingModel
from alpdesk.gui.waiting_panel import WaitingPanel
from alpdesk.gui.widgets import Card, FlowLayout, IconLabel, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

_BESIDE = 980
"""From this width, at the usual text size, the choice stands beside the list, else below."""
_REASON = 190
"""The least width, at the usual text size, in which a reason can be read."""
_STANDING = 14
"""Pixels of the bar that scrolls the list."""
_WIDTHS = {WHO: 170, WHAT: 150, TAKEN: 108, FILE: 210}


class QuarantinePage(QWidget):
    """``settled`` tells in words what was done, and which patients’ records it changed; ``failed`` gives a sentence."""

    settled = Signal(str, object)
    failed = Signal(str)
    patient_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs = desk, jobs
        self.dialog: QDialog | None = None
        self._wanted = False
        self.model = WaitingModel()
        self.table = QTableView()
        self.panel = WaitingPanel()
        self._again = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self.search = line(tr("Filter by patient, result, file or reason"))
        self.chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._count = PlainLabel("", "muted", wrap=True)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the list again; what is marked stays marked."""
        self._jobs.run(self._desk.quarantine, self._on_read, self._on_not_read)

    def marked(self) -> tuple[Waiting, ...]:
        """The results that are marked."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(one for row in rows if (one := self.model.row(row)))

    def take_focus(self) -> None:
        """Put the keyboard into the list, once it is read if it is not shown yet."""
        self._wanted = not self.table.isVisible()
        self.table.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: both parts scroll."""
        return QSize(420, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the list where there is room, else below."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns once the page has its room."""
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_box"):
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the choice of what is in hand; Down goes from the filter into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.table and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.panel.take_focus()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _on_read(self, waiting: tuple[Waiting, ...]) -> None:
        marked, at = [one.id for one in self.marked()], max(self.table.currentIndex().row(), 0)
        self.model.show_waiting(waiting)
        self._show(marked, at)
        self._again.start()
        if self._wanted:
            self.take_focus()

    def _on_not_read(self, sentence: str) -> None:
        self._again.start()
        self.failed.emit(sentence)

    def _take_choices(self) -> None:
        """Another choice can be made: not by the second click of the one before, which means another result now."""
        self.panel.setEnabled(True)

    def _show(self, marked: list[str], at: int) -> None:
        """Mark those again that are still shown, else the row where one was; and say how many there are."""
        for value, number in self.model.counts().items():
            words = tr_marked(NEEDS[value][0]) if value in NEEDS else tr("All")
            self.chips[value].setText(f"{words}  {number}")
            self.chips[value].setVisible(bool(number) or not value)
        total = self.model.counts()[""]
        self._count.setText(
            plural(
                total,
                "{number} result waiting for a choice; none of them is in a record",
                "{number} results waiting for a choice; none of them is in a record",
            )
        )
        self._empty.setVisible(not total)
        self._body.setVisible(bool(total))
        places = [place for place in map(self.model.place, marked) if place >= 0]
        if self.model.rowCount() and not places:
            places = [min(at, self.model.rowCount() - 1)]
        if places:
            self.table.setCurrentIndex(self.model.index(places[0], WHO))
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            for place in places[1:]:
                self.table.selectionModel().select(self.model.index(place, WHO), flags)
        self._tell()

    def _filter(self) -> None:
        need = next((value for value, chip in self.chips.items() if chip.isChecked()), "")
        marked = [one.id for one in self.marked()]
        self.model.filter(need, self.search.text())
        self._show(marked, 0)

    def _tell(self) -> None:
        self.panel.show_waiting(self.marked())

    def _do(self, work: Callable[[], Settled], said: str) -> None:
        self._again.stop()
        self.panel.setEnabled(False)
        self._jobs.run(work, lambda found: self._on_done(found, said), self._on_failed)

    def _on_done(self, found: Settled, said: str) -> None:
        self.refresh()
        self.take_focus()
        done = [
            *([plural(found.recorded, "{number} result stored", "{number} results stored")] if found.recorded else []),
            *(
                [plural(found.known, "{number} result known already", "{number} results known already")]
                if found.known
                else []
            ),
            *(
                [plural(found.waiting, "{number} result still waiting", "{number} results still waiting")]
                if found.waiting
                else []
            ),
        ]
        self.settled.emit(", ".join(done) or said, found.patients)

    def _on_failed(self, sentence: str) -> None:
        self.refresh()
        self.failed.emit(sentence)

    def _ids(self) -> list[str]:
        return [one.id for one in self.marked()]

    def _on_chosen(self, choice: str) -> None:
        ids = self._ids()
        if choice == NEW_PATIENT:
            self._do(lambda: self._desk.admit(ids), tr("New patient added"))
        else:
            self._do(lambda: self._desk.link(ids, choice), tr("Linked"))

    def _on_search(self) -> None:
        ids, marked = self._ids(), self.marked()
        who = marked[0].patient.name if len(marked) == 1 else plural(len(marked), "{number} result", "{number} results")
        picked = lambda ident, _name: self._do(lambda: self._desk.link(ids, ident), tr("Linked"))  # noqa: E731 - handed on
        self._open(PickPatientDialog(self._desk, self._jobs, who, picked, self.window()))

    def _on_unit(self) -> None:
        ids, one = self._ids(), self.marked()[0]
        units = tuple((unit, unit) for unit in ANALYTES[one.analyte].factors)
        said = tr(
            "{what} {value}, {name}. Ask the laboratory which unit it means if you do not know.",
            what=one.what,
            value=one.value,
            name=one.patient.name,
        )
        act = lambda unit: self._desk.give_unit(ids, unit)  # noqa: E731 - handed on
        done = lambda found: self._on_done(found, tr("Unit given"))  # noqa: E731 - as above
        self._open(ChooseDialog(tr("Give the unit"), said, tr("Unit"), units, self._jobs, act, done, self.window()))

    def _on_analyte(self) -> None:
        ids, one = self._ids(), self.marked()[0]
        options = tuple(sorted(((a.id, a.name) for a in ANALYTES.values()), key=lambda pair: pair[1].casefold()))
        said = tr(
            "“{name}” {value}: which analyte is it? It is remembered for the laboratory.",
            name=one.name or one.what,
            value=one.value,
        )
        act = lambda analyte: self._desk.name_analyte(ids, analyte)  # noqa: E731 - handed on
        done = lambda found: self._on_done(found, tr("Analyte named"))  # noqa: E731 - as above
        self._open(
            ChooseDialog(tr("Name the analyte"), said, tr("Analyte"), options, self._jobs, act, done, self.window())
        )

    def _on_refuse(self) -> None:
        ids, marked = self._ids(), self.marked()
        who = marked[0].patient.name if len(marked) == 1 else ""
        said = plural(
            len(ids),
            "{number} result will enter no record; the same rows are known as refused when they come again.",
            "{number} results will enter no record; the same rows are known as refused when they come again.",
        )
        act = lambda reason: self._desk.refuse(ids, reason)  # noqa: E731 - handed on
        done = lambda: self._on_done(Settled(), plural(len(ids), "{number} result refused", "{number} results refused"))  # noqa: E731 - as above
        dialog = ReasonDialog(tr("Refuse"), who, said, tr("Refuse"), self._jobs, act, done, self.window())
        dialog.keeps(self._desk, FormName("refuse", target=",".join(ids[:3]), saying=mark("refusing results")))
        self._open(dialog)

    def _open(self, dialog: EntryDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _arrange(self) -> None:
        scale, wide = style.scale(), self.width()
        beside = wide >= _BESIDE * scale
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        room = ((wide - 52) * 5 / 9 if beside else wide - 40) / scale
        self.table.setColumnHidden(FILE, room < sum(_WIDTHS.values()) + _REASON)
        self.table.setColumnHidden(TAKEN, room < 520)  # noqa: PLR2004 - three of them
        shown = {column: width for column, width in _WIDTHS.items() if not self.table.isColumnHidden(column)}
        part = min(1.0, max(0.6, (room - _REASON) / sum(shown.values())))
        for column, width in shown.items():
            least = self.table.horizontalHeader().sectionSizeHint(column)
            self.table.horizontalHeader().resizeSection(column, max(least, round(width * scale * part)))
        taken = sum(self.table.columnWidth(column) for column in shown)
        if room * scale - taken < self.table.horizontalHeader().sectionSizeHint(WHY) + _STANDING:
            self.table.hideColumn(TAKEN)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setMinimumHeight(round(WaitingDelegate.height * 1.8 * scale) + head)
        self.search.setMinimumHeight(self.search.sizeHint().height())
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(round(WaitingDelegate.height * scale))
        rows.setDefaultSectionSize(round(WaitingDelegate.height * scale))

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell())
        self.table.installEventFilter(self)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _text: self._filter())
        self._again.timeout.connect(self._take_choices)
        panel = self.panel
        panel.chosen.connect(self._on_chosen)
        panel.search_wanted.connect(self._on_search)
        panel.unit_wanted.connect(self._on_unit)
        panel.analyte_wanted.connect(self._on_analyte)
        panel.refuse_wanted.connect(self._on_refuse)
        panel.patient_wanted.connect(self.patient_wanted)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("Quarantine"), "title"))
        words.addWidget(self._count)
        chips = FlowLayout(6)
        for value in ("", *NEEDS):
            chip = QPushButton()
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._filter)
            self._group.addButton(chip)
            self.chips[value] = chip
            chips.addWidget(chip)
        self.chips[""].setChecked(True)
        self._empty = Card()
        said = tr("Nothing waits. Results whose patient, unit or analyte is not certain come here from imported files.")
        self._empty.body.addWidget(IconLabel(said, "checks", "body", wrap=True))
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addLayout(chips)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(12)
        self._box.addWidget(self._list(), 5)
        self._box.addWidget(self.panel, 4)
        inner.addLayout(self._box, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(10)
        box.addLayout(words)
        box.addWidget(self._empty)
        box.addWidget(self._body, 1)
        box.addStretch(0)

    def _list(self) -> QWidget:
        table = self.table
        as_list(table, self.model, tr("Results that wait"), tr("Columns of the results that wait"), many=True)
        table.setItemDelegate(WaitingDelegate(table, self.model))
        header = table.horizontalHeader()
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.search.setAccessibleName(tr("Filter results that wait"))
        self.search.setClearButtonEnabled(True)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 0, 12, 0)
        tools.addWidget(self.search, 1)
        card = Card()
        card.body.setContentsMargins(1, 10, 1, 6)
        card.body.addLayout(tools)
        card.body.addWidget(table, 1)
        return card
