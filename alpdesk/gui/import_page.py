"""A file of results: read on this computer, shown row by row, stored only when the clinician says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import counted, joined
from alpdesk.desk.desk import Accepted, Desk, Preview
from alpdesk.gui import style
from alpdesk.gui.import_model import ANALYTE, DATE, GIVEN, STANDING, STORE, STORED, ImportModel
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.unlock_pages import Choice
from alpdesk.gui.widgets import Button, Card, Chip, PlainLabel

Choose = Callable[[QWidget], str]
_WIDTHS = {STORE: 56, ANALYTE: 168, GIVEN: 100, STORED: 110, DATE: 104, STANDING: 200}
_NARROW = {STORE: 46, ANALYTE: 102, GIVEN: 78, STORED: 92, DATE: 94, STANDING: 110}
_ROW, _MARGINS = 34, 84
_SOME = 12
_ALL_THE_SAME = "It is this patient’s file all the same"
_SOMEBODY_ELSE = "It is somebody else: add a new patient"
STANDINGS = (
    ("new", "new", "ok"),
    ("corrected", "corrected", "info"),
    ("conflicting", "conflicting", "danger"),
    ("same", "known already", "neutral"),
)
"""How a row stands to the record, in words, and how much that presses."""


def choose_file(parent: QWidget) -> str:
    """Ask for a file; empty when the clinician thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(parent, "Import results", "", "FHIR R4 Bundle (*.json);;Every file (*)")
    return path


class ImportPage(QWidget):
    """Reads a FHIR R4 Bundle; ``accepted`` gives what was stored, ``left`` asks to go back, ``failed`` a sentence."""

    accepted = Signal(object)
    left = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: Choose = choose_file) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._patient_id: str | None = None
        self._alike = ""
        self.preview: Preview | None = None
        self.model = ImportModel()
        self.table = QTableView()
        self.pick = Choice("file-import", "Choose a file", "A FHIR R4 Bundle of one patient (.json), or drop it here.")
        self.despite = QCheckBox(_ALL_THE_SAME)
        self.store = Button("Store", "check", primary=True)
        self.cancel = Button("Cancel")
        self.another = Button("Another file", "file-import", link=True)
        self._title = PlainLabel("Import results", "title", wrap=True)
        self._file = PlainLabel("", "muted", wrap=True)
        self._state = PlainLabel("", "small", wrap=True)
        self._whose = PlainLabel("", "strong", wrap=True)
        self._against = PlainLabel("", "warning", wrap=True)
        self._entries = PlainLabel("", "body", wrap=True)
        self._left_out = PlainLabel("", "small", wrap=True)
        self._chips = {name: Chip("", tone) for name, _, tone in STANDINGS}
        self._build()
        self._connect()
        self.begin()

    def begin(self, patient_id: str | None = None) -> None:
        """Ask for a file, of the patient whose record is open or of anybody."""
        self._patient_id, self.preview = patient_id, None
        self.model.show_preview(None)
        self._stack.setCurrentIndex(0)
        self._say("Nothing is stored before you have seen it.")
        self._file.setText("Read on this computer only")
        self.store.setEnabled(False)
        for part in (*self._chips.values(), self.another):
            part.hide()

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        (self.pick if self.preview is None else self.store).setFocus()

    def read(self, path: Path) -> None:
        """Read a file and show what it would bring."""
        self._say(f"Reading {path.name} …")
        self.pick.setEnabled(False)
        patient_id = self._patient_id
        self._jobs.run(lambda: _compared(self._desk, path, patient_id), self._on_read, self._on_not_read)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        self.read(Path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())))

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(420, 260)

    def _on_pick(self) -> None:
        path = self._choose(self)
        if path:
            self.read(Path(path))

    def _on_read(self, found: tuple[Preview, str]) -> None:
        preview, self._alike = found
        self.pick.setEnabled(True)
        self.model.show_preview(preview)
        self._stack.setCurrentIndex(1)
        self._file.setText(preview.file_name)
        self.despite.setChecked(False)
        self.another.show()
        self._show(preview)
        (self.despite if self._doubtful(preview) else self.store).setFocus()

    def _on_not_read(self, sentence: str) -> None:
        self.pick.setEnabled(True)
        self._say(sentence, "error")
        self.failed.emit(sentence)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        born = f", born {preview.patient.born}" if preview.patient.born.text else ""
        stands = "already here" if preview.patient_id else "who will be added as a new patient"
        self._whose.setText(f"For {preview.patient.name}{born}, {stands}")
        self._against.say(" ".join(preview.differences) or self._alike)
        self.despite.setText(_SOMEBODY_ELSE if self._alike else _ALL_THE_SAME)
        self.despite.setVisible(self._doubtful(preview))
        entries = preview.entries
        named = (
            (entries.problems, "problem", ""), (entries.medicines, "medicine", ""),
            (entries.procedures, "operation or event", "operations or events"), (entries.answers, "answer", ""),
        )  # fmt: skip
        other = [counted(len(found), one, many) for found, one, many in named if found]
        self._entries.say(f"Besides: {', '.join(other)} that the record does not hold." if other else "")
        more = len(preview.left_out) - _SOME
        left = "\n".join(preview.left_out[:_SOME]) + (f"\nand {more} more" if more > 0 else "")
        self._left_out.say(f"Left out:\n{left}" if preview.left_out else "")
        for name, words, _ in STANDINGS:
            number = preview.count(name)
            self._chips[name].setText(f"{number} {words}")
            self._chips[name].setVisible(bool(number))
        self._ready()

    def _ready(self) -> None:
        preview = self.preview
        if preview is None:
            return
        self.model.show_chosen(preview.chosen)
        settled = not self._doubtful(preview) or self.despite.isChecked()
        self.store.setEnabled(preview.brings > 0 and settled)
        brings = counted(preview.brings, "entry", "entries")
        self.store.setText(f"Store {brings}" if preview.brings else "Nothing to store")
        self._scaled()
        one_step = "All of it is stored in one step, or nothing."
        self._say(one_step if settled else "Say first whether it is this patient’s file.")

    def _doubtful(self, preview: Preview) -> bool:
        """Whether the clinician has to say whose file this is."""
        return bool(preview.differences or self._alike)

    def _on_ticked(self, place: int, taken: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.preview is not None:
            self.preview = self.preview.choose(place, taken=taken)
            self._ready()

    def _on_store(self) -> None:
        preview, despite = self.preview, self.despite.isChecked()
        if preview is None:
            return
        self.store.setEnabled(False)
        self._say("Storing …")
        self._jobs.run(lambda: self._desk.accept(preview, despite=despite), self._on_stored, self._on_not_stored)

    def _on_stored(self, accepted: Accepted) -> None:
        self.begin()
        self.accepted.emit(accepted)

    def _on_not_stored(self, sentence: str) -> None:
        self._ready()
        self._say(sentence, "error")
        self.failed.emit(sentence)

    def _say(self, sentence: str, role: str = "small") -> None:
        self._state.say(sentence, role)

    def _connect(self) -> None:
        self.pick.clicked.connect(self._on_pick)
        self.another.clicked.connect(lambda: self.begin(self._patient_id))
        self.store.clicked.connect(self._on_store)
        self.cancel.clicked.connect(self.left)
        self.despite.toggled.connect(lambda _on: self._ready())
        self.model.ticked.connect(self._on_ticked)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._file)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 0)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for chip in self._chips.values():
            head.addWidget(chip)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start())
        self._stack.addWidget(self._rows())
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.another)
        row.addWidget(self._state, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.store)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        box.addWidget(footer)

    def _scaled(self) -> None:
        """Give the table the size of the text and of its rows; beyond a dozen it scrolls by itself."""
        scale = style.scale()
        rows, header = self.table.verticalHeader(), self.table.horizontalHeader()
        widths = _WIDTHS if self.width() - _MARGINS >= sum(_WIDTHS.values()) * scale else _NARROW
        for column, width in widths.items():
            if column != STANDING:
                header.resizeSection(column, round(width * scale))
        header.setMinimumSectionSize(round(_NARROW[STORE] * scale))
        rows.setMinimumSectionSize(round(_ROW * scale))
        rows.setDefaultSectionSize(round(_ROW * scale))
        for row in range(self.model.rowCount()):
            if widths is _NARROW or self.model.explained(row):
                self.table.resizeRowToContents(row)
        shown = min(max(self.model.rowCount(), 2), _SOME)
        high = sum(rows.sectionSize(row) or rows.defaultSectionSize() for row in range(shown))
        self.table.setFixedHeight(header.sizeHint().height() + high + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._scaled()

    def _start(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.addStretch(1)
        self.pick.setMinimumWidth(480)
        box.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return page

    def _rows(self) -> QWidget:
        about = Card()
        for part in (self._whose, self._against, self.despite, self._entries):
            about.body.addWidget(part)
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName("Results in the file")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        rows = Card()
        rows.body.setContentsMargins(1, 1, 1, 1)
        rows.body.addWidget(table)
        page = QWidget()
        page.setObjectName("scrolled")
        box = QVBoxLayout(page)
        box.setContentsMargins(20, 0, 20, 8)
        box.setSpacing(12)
        box.addWidget(about)
        box.addWidget(rows)
        box.addWidget(self._left_out)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        return area


def _compared(desk: Desk, path: Path, patient_id: str | None) -> tuple[Preview, str]:
    """What a file would bring, and a sentence where it would add somebody who seems to be in the record already."""
    preview = desk.preview(path, patient_id)
    alike = () if preview.patient_id else desk.same_person(preview.patient)
    names = joined([f"{Patient('', one.family, one.given, one.title).name}, born {one.born}" for one in alike])
    here = f"In the record already: {names}. Open that record first if the file is theirs."
    return preview, here if alike else ""
