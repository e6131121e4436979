"""The patient list: found while one types, the most pressing first, each with the latest ALP."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.as_written import caption
from alpdesk.gui.barring import bar
from alpdesk.gui.fields import line
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.patients_model import (
    ALP,
    BORN,
    DATE,
    PATHWAY,
    PATIENT,
    STATUS,
    TREND,
    PatientDelegate,
    PatientsModel,
)
from alpdesk.gui.recents import Recent
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.segments import Segments
from alpdesk.gui.unlock_pages import Choice
from alpdesk.gui.widgets import Button, Card, Picture, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

FILTERS = (
    ("all", mark("All", "patients")),
    ("action", mark("Needs action")),
    ("pathway", mark("In pathway")),
    ("letter", mark("Letters to write")),
)
MOST_ROWS = 200
AGAIN_MS = 300
"""How long the statuses wait for other work before they are gone on with."""
TOO_SOON_MS = 500
"""A click this soon after the rows changed places by themselves was meant for the row that stood there before."""
_WIDTHS = {PATIENT: 250, BORN: 120, ALP: 140, DATE: 160, TREND: 110, STATUS: 190}
_COMPACT_WIDTHS = {PATIENT: 206, BORN: 114, ALP: 122, DATE: 156, TREND: 80, STATUS: 162}
_LEAVES = {PATHWAY: 1080, DATE: 904, TREND: 700}
"""Columns that a narrow page does without, and below which width, in pixels at 100 %."""
_SMALL_WIDTHS = {PATIENT: 190, BORN: 107, ALP: 116, DATE: 150, TREND: 90, STATUS: 154}
_EDGES, _SMALL = 20, 700
SOUGHT = mark("Name, number or date of birth")


class PatientsPage(QWidget):
    """The list of patients. ``chosen`` gives the id of the one to open, ``export_wanted`` those that are marked.

    ``judged`` tells that everybody's status is known.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(object)
    judged = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs = desk, jobs
        self._judging: Job | None = None
        self._judged_once = False
        self.search = line(tr_marked(SOUGHT))
        self.search.setAccessibleName(tr("Filter patients"))
        self.search.setClearButtonEnabled(True)
        self.filters = Segments([(value, tr_marked(words)) for value, words in FILTERS], tr("Patients shown"))
        self.filters.set_value("all")
        self.new = Button(tr("New patient"), "plus", primary=True)
        self.bring = Button(tr("Import results"), "file-import")
        self.bring.setAccessibleName(tr("Import results"))
        self.export = Button(tr("Export…"), "file-export")
        self.export.setAccessibleName(tr("Export…"))
        self.recent = Button(tr("Recent"), "history")
        bar(desk, "export", self.export)
        bar(desk, "enter", self.new)
        self.export.setToolTip(tr("Export who is marked; Ctrl+click or Shift+arrow marks several (Ctrl+Shift+E)"))
        self.model = PatientsModel()
        self.table = QTableView()
        self._count = PlainLabel("", "small")
        self._shown = ""
        self._none = PlainLabel("", "muted", wrap=True)
        self._again = QTimer(self, singleShot=True)
        self._moved = QElapsedTimer()
        self._picked, self._counts = False, dict[str, int]()
        self._recents = QMenu(self)
        self._recents.setAccessibleName(tr("Records opened last"))
        self.recent.setMenu(self._recents)
        self.recent.setAccessibleName(tr("Records opened last"))
        self.recent.hide()
        self._build()
        self._connect()
        self.refresh()

    def refresh(self, patient_id: str = "") -> None:
        """Search again, keep the row that was picked, and work out statuses that are not known."""
        if not self._desk.may("read"):
            return
        picked = self._picked or bool(patient_id)
        kept, marked = patient_id or (self.selected() if picked else ""), self.marked()
        page = self._desk.patients(self.search.text(), MOST_ROWS, self.filters.value())
        self.model.show_rows(page.lines)
        for value, marked_words in FILTERS:
            words, number = tr_marked(marked_words), page.counts.get(value)
            self.filters.set_text(value, words if number is None else f"{words}  {number}")
            self.filters.button(value).setEnabled(number is not None)
        if self.isVisible() and page.counts != self._counts:
            self._arrange()
        self._counts = page.counts
        self._shown = tr("{shown} of {total} shown", shown=len(page.lines), total=page.total)
        nobody = page.counts.get("all") == 0
        self._stack.setCurrentIndex(2 if nobody else 0 if page.lines else 1)
        self._head.setVisible(not nobody)
        self._none.setText(self._nothing_found())
        self._select(max(0, self.model.place(kept)))
        if len(marked) > 1:
            self._mark(marked)
        self._picked = picked and kept in self.model.ids
        self._say_marked()
        if not page.judged:
            self._again.start(0 if self._judging is None and not self._judged_once else AGAIN_MS)

    def read_again(self) -> None:
        """Search again for a reason that is not the reader's: what is on its way must not open somebody else."""
        before = self.model.ids
        self.refresh()
        if self.model.ids != before:
            self._moved.start()

    def show_recents(self, people: Sequence[Recent]) -> None:
        """Offer the records opened last."""
        self._recents.clear()
        for one in people:
            words = "  ".join(part for part in (one.name, one.born) if part)
            self._recents.addAction(caption(words), partial(self.chosen.emit, one.id))
        self.recent.setVisible(bool(people))

    def selected(self) -> str:
        """The id of the patient whose row is chosen, or nothing."""
        number = self.table.currentIndex().row()
        return self.model.ids[number] if number >= 0 else ""

    def marked(self) -> tuple[str, ...]:
        """The ids of all patients whose rows are chosen, in their order."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(self.model.ids[row] for row in rows)

    def take_focus(self) -> None:
        """Put the keyboard where one begins to type."""
        if self._stack.currentIndex() == 2:  # noqa: PLR2004 - the page of an empty clinic
            self._first.setFocus()
        else:
            self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search move through the list; Enter opens."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._select(self.table.currentIndex().row() + step)
                return True
            if watched is self.table and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the words within have the size that the style sheet gives them."""
        super().showEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """Follow the theme and the text size, once everything here has the new ones: what is within comes last."""
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < 1080 * style.scale()
        header = self.table.horizontalHeader()
        for column, least in _LEAVES.items():
            self.table.setColumnHidden(column, self.width() < least * style.scale())
        small = self.width() < _SMALL * style.scale()
        widths = _SMALL_WIDTHS if small else _COMPACT_WIDTHS if narrow else _WIDTHS
        self._subtitle.setVisible(not small)
        self.recent.setText("" if small else tr("Recent"))
        self.export.setText("" if small else tr("Export…"))
        shown = sum(width for column, width in widths.items() if not self.table.isColumnHidden(column))
        stretched = narrow and self.table.width() > (shown + _EDGES) * style.scale()
        header.setSectionResizeMode(
            PATIENT, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
        )
        for column, width in widths.items():
            header.resizeSection(column, round(width * style.scale()))
        self.bring.setText(tr("Import", "a place") if self.width() < 620 * style.scale() else tr("Import results"))
        self.search.setPlaceholderText(tr_marked(SOUGHT) if self.width() >= 1000 * style.scale() else tr("Filter"))
        self.table.verticalHeader().setDefaultSectionSize(round(50 * style.scale()))
        side = self._tools.contentsMargins().left() + self._tools.contentsMargins().right()
        parts = (self.search.minimumWidth(), self.filters.sizeHint().width(), self._count.sizeHint().width())
        room = self._card.width() - side
        self._count.setVisible(sum(parts) + 3 * self._tools.spacing() <= room)
        self.filters.fit(room)
        apart = self.search.minimumWidth() + self._tools.spacing() + self.filters.sizeHint().width() > room
        self._tools.setDirection(QBoxLayout.Direction.TopToBottom if apart else QBoxLayout.Direction.LeftToRight)

    def _nothing_found(self) -> str:
        typed = self.search.text().strip()
        return tr("Nobody is found for “{typed}”.", typed=typed) if typed else tr("Nobody is in this group today.")

    def _select(self, number: int) -> None:
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(max(number, 0), self.model.rowCount() - 1), 0))

    def _mark(self, patient_ids: Iterable[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in map(self.model.place, patient_ids):
            if place >= 0:
                self.table.selectionModel().select(self.model.index(place, 0), flags)

    def _say_marked(self) -> None:
        marked = len(self.marked())
        self._count.setText(plural(marked, "{number} marked", "{number} marked") if marked > 1 else self._shown)
        self.export.setEnabled(marked > 0)

    def _open(self) -> None:
        if (patient_id := self.selected()) and (self._picked or not self._just_moved()):
            self.chosen.emit(patient_id)

    def _just_moved(self) -> bool:
        return self._moved.isValid() and not self._moved.hasExpired(TOO_SOON_MS)

    def _judge(self) -> None:
        """Work out statuses in the background; whatever else is asked for goes first."""
        if self._judging is not None or not self.isVisible():
            return
        self._judged_once = True
        listed = self.model.ids
        self._judging = self._jobs.start(
            lambda job: self._desk.judge(listed, stop=lambda: job.stopped or job.waiting()),
            self._on_judged,
            self._on_not_judged,
        )

    def _on_judged(self, complete: bool) -> None:  # noqa: FBT001 - a result
        self._judging = None
        if complete:
            self.read_again()
            self.judged.emit()
        else:
            self._again.start(AGAIN_MS)

    def _on_not_judged(self, _sentence: str) -> None:
        self._judging = None

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._search())
        self.search.returnPressed.connect(self._open)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._on_clicked)
        self.table.clicked.connect(self._on_clicked)
        self.filters.chosen.connect(lambda _value: self._search())
        self.new.clicked.connect(self.new_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.marked()))
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._say_marked())
        self.table.selectionModel().currentChanged.connect(self._on_picked)
        self._again.timeout.connect(self._judge)

    def _search(self) -> None:
        """Whoever asks for other rows looks at them."""
        self._moved.invalidate()
        self.refresh()

    def _on_picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._picked = True

    def _on_clicked(self, _index: QModelIndex) -> None:
        """A click opens; with Ctrl or Shift, or where another row stood a moment ago, it marks."""
        marking = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not (self._just_moved() or QGuiApplication.keyboardModifiers() & marking):
            self._open()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("Patients"), "title"))
        self._subtitle = PlainLabel(tr("The most pressing first"), "muted")
        words.addWidget(self._subtitle)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self.recent)
        head.addWidget(self.export)
        head.addWidget(self.bring)
        head.addWidget(self.new)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 14)
        box.setSpacing(12)
        box.addWidget(self._head)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(120)
        self._stack.addWidget(self._list())
        self._stack.addWidget(self._nobody())
        self._stack.addWidget(self._empty())
        self._tools = self._bar()
        self._card = Card()
        self._card.body.setContentsMargins(1, 10, 1, 6)
        self._card.body.addLayout(self._tools)
        self._card.body.addWidget(self._stack, 1)
        box.addWidget(self._card, 1)

    def _bar(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 14, 0)
        row.setSpacing(12)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(420)
        row.addWidget(self.search, 1)
        row.addWidget(self.filters)
        row.addStretch(0)
        row.addWidget(self._count)
        return row

    def _list(self) -> QTableView:
        table = self.table
        as_list(table, self.model, tr("Patients"), tr("Columns of the patient list"), many=True)
        table.setItemDelegate(PatientDelegate(table))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        return table

    def _nobody(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.addStretch(1)
        box.addWidget(self._none, 0, Qt.AlignmentFlag.AlignHCenter)
        again = Button(tr("Show everybody"), "users", link=True)
        again.clicked.connect(self._everybody)
        box.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return page

    def _everybody(self) -> None:
        self.filters.set_value("all")
        self.search.clear()
        self.refresh()

    def _empty(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setSpacing(10)
        box.addStretch(1)
        box.addWidget(Picture("users", "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(PlainLabel(tr("Your clinic is ready"), "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        said = PlainLabel(tr("Everything stays on this computer, encrypted. Nothing is sent anywhere."), "muted")
        box.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        self._first = Choice(
            "user-plus", tr("Add your first patient"), tr("Name and date of birth. Under a minute."), "Ctrl N"
        )
        second = Choice(
            "file-import", tr("Import results"), tr("CSV, HL7, FHIR. You check it before it is stored."), "Ctrl I"
        )
        self._first.clicked.connect(self.new_wanted)
        second.clicked.connect(self.import_wanted)
        for button in (self._first, second):
            button.setMinimumWidth(480)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return page
