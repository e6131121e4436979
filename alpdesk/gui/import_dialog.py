"""A file of results: chosen, compared with the record, looked at, and only then taken as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFileDialog, QHBoxLayout, QTableView, QWidget

from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import counted, joined
from alpdesk.desk.desk import Accepted, Desk, Preview
from alpdesk.gui import style
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.import_model import DATE, STANDING, TAKE, VALUE, WHAT, ImportModel
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patients_model import identifier_text
from alpdesk.gui.widgets import Button, Chip, FlowLayout, IconLabel, PlainLabel, Tone

ChooseFile = Callable[[QWidget], str]
_COUNTS: tuple[tuple[str, Tone], ...] = (("new", "ok"), ("corrected", "warning"), ("conflicting", "danger"))
_DESPITE = "It is this patient’s file all the same"
_ANOTHER = "It is somebody else: add a patient"
_WIDTH = 860
_MOST_LINES = 12


def choose_file(parent: QWidget) -> str:
    """Ask which file to read; empty when the clinician thinks better of it."""
    path, _ = QFileDialog.getOpenFileName(parent, "Import results", "", "FHIR R4 (*.json);;All files (*)")
    return path


@dataclass(frozen=True, slots=True)
class Found:
    """A preview, the patient of the record that it belongs to, and those who seem to be the same as somebody new."""

    preview: Preview
    patient: Patient | None
    alike: tuple[str, ...]


class ImportDialog(EntryDialog):
    """Shows what a FHIR R4 file would bring to ``patient_id``, or to whom it names; ``imported`` gives the patient."""

    imported = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        patient_id: str | None = None,
        path: Path | None = None,
        parent: QWidget | None = None,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__("Import results", "", "file-import", jobs, parent)
        self._desk, self._patient_id, self._choose = desk, patient_id, choose
        self._found: Found | None = None
        self.file = PlainLabel("No file chosen. AlpDesk reads FHIR R4 bundles of one patient.", "muted", wrap=True)
        self.pick = Button("Choose file…", "file-text")
        self.whose = IconLabel("", "user", "strong", wrap=True)
        self.difference = IconLabel("", "alert-triangle", "danger", wrap=True)
        self.despite = QCheckBox("It is this patient’s file all the same")
        self.chips = FlowLayout(6)
        self.model = ImportModel()
        self.table = _table(self.model)
        self.why = PlainLabel("", "small", wrap=True)
        self._arrange()
        self._connect()
        self._show()
        self.resize(round(_WIDTH * style.scale()), 440)
        self.pick.setFocus()
        if path is not None:
            self.read(path)

    @property
    def preview(self) -> Preview | None:
        """What the file would bring, with the clinician's choice; None before one was read."""
        return self._found.preview if self._found else None

    def read(self, path: Path) -> None:
        """Read a file and compare it; nothing is recorded."""
        desk, patient_id = self._desk, self._patient_id
        self._found = None
        self._show()
        self.refuse("")
        self.file.setText(f"Reading {path.name} …")
        self.pick.setDisabled(True)
        self._jobs.run(lambda: _find(desk, path, patient_id), self._on_found, self._on_unread)

    def submit(self) -> None:
        """Take what was chosen, as a whole."""
        if self._found is not None:
            preview, desk, despite = self._found.preview, self._desk, self.despite.isChecked()
            self.work(lambda: desk.accept(preview, despite=despite), self._on_accepted)

    def _on_pick(self) -> None:
        path = self._choose(self)
        if path:
            self.read(Path(path))

    def _on_found(self, found: Found) -> None:
        self._found = found
        self.pick.setEnabled(True)
        self.despite.setChecked(False)
        self._show()
        self._take_place()
        (self.table if found.preview.brings else self.cancel).setFocus()

    def _on_unread(self, sentence: str) -> None:
        self.pick.setEnabled(True)
        self.file.setText("Nothing was imported. Choose another file.")
        self.refuse(sentence)
        self.pick.setFocus()

    def _on_accepted(self, accepted: Accepted) -> None:
        self.accept()
        self.imported.emit(accepted.patient_id)

    def _on_toggled(self, place: int, taken: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._found is not None:
            preview = self._found.preview.choose(place, taken=taken)
            self._found = Found(preview, self._found.patient, self._found.alike)
            self._show()

    def _on_row(self) -> None:
        """Say the whole of a line below the table, for columns are narrow."""
        index = self.table.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        self.why.say(": ".join(filter(None, [row.what, row.value, row.why])) if row else "")

    def _show(self) -> None:
        found = self._found
        for part in (self.whose, self.table, self.difference, self.despite, self.why):
            part.setVisible(found is not None)
        self.save.setEnabled(found is not None)
        self.save.setText("Record")
        self._show_chips()
        if found is not None:
            self._show_found(found)

    def _show_found(self, found: Found) -> None:
        preview = found.preview
        self.file.setText(f"{preview.file_name}: {preview.summary}. Nothing is recorded yet.")
        self.whose.setText(_whose(found))
        speaks = " ".join(preview.differences) or _alike(found)
        self.difference.setText(speaks)
        self.difference.setVisible(bool(speaks))
        self.despite.setText(_DESPITE if preview.differences else _ANOTHER)
        self.despite.setVisible(bool(speaks))
        self.model.show_preview(preview)
        self.why.setVisible(bool(self.why.text()))
        self._fit_columns()
        self.save.setText(f"Record {counted(preview.brings, 'entry', 'entries')}")
        self.save.setEnabled(preview.brings > 0 and (not speaks or self.despite.isChecked()))
        self.refuse("" if preview.brings else "The file brings nothing that the record does not hold.")

    def _show_chips(self) -> None:
        while (item := self.chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if (preview := self.preview) is None:
            return
        for standing, tone in _COUNTS:
            if number := preview.count(standing):
                self.chips.addWidget(Chip(f"{number} {standing}", tone))
        if number := preview.count("same"):
            self.chips.addWidget(Chip(f"{number} known already"))
        if number := preview.brings - len(preview.chosen):
            self.chips.addWidget(Chip(counted(number, "other entry", "other entries"), "info"))
        if preview.left_out:
            self.chips.addWidget(Chip(f"{len(preview.left_out)} left out", "danger"))

    def _fit_columns(self) -> None:
        table = self.table
        for column in (TAKE, WHAT, VALUE, DATE, STANDING):
            table.resizeColumnToContents(column)
            table.setColumnWidth(column, min(table.columnWidth(column) + 10, round(230 * style.scale())))
        rows = min(max(self.model.rowCount(), 3), _MOST_LINES)
        row = table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + rows * row + 16)

    def _connect(self) -> None:
        self.pick.clicked.connect(self._on_pick)
        self.despite.toggled.connect(self._show)
        self.model.toggled.connect(self._on_toggled)
        self.table.selectionModel().currentChanged.connect(self._on_row)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.file, 1)
        head.addWidget(self.pick)
        self.body.addLayout(head)
        self.body.addWidget(self.whose)
        self.body.addLayout(self.chips)
        for part in (self.difference, self.despite, self.table, self.why):
            self.body.addWidget(part)
        self.body.addStretch(1)


def _find(desk: Desk, path: Path, patient_id: str | None) -> Found:
    preview = desk.preview(path, patient_id)
    if preview.patient_id:
        return Found(preview, desk.record(preview.patient_id).patient, ())
    alike = desk.same_person(preview.patient)
    named = tuple(f"{Patient('', one.family, one.given, one.title).name}, born {one.born}" for one in alike)
    return Found(preview, None, named)


def _whose(found: Found) -> str:
    if found.patient is not None:
        return f"For {_person(found.patient)}"
    return f"For somebody new: {_person(found.preview.patient)}"


def _person(patient: Patient) -> str:
    return f"{patient.name}, born {str(patient.born) or 'on a date not known'}, {identifier_text(patient.identifier())}"


def _alike(found: Found) -> str:
    if not found.alike:
        return ""
    return f"Somebody like this is in the record already: {joined(found.alike)}. Open that record to import there."


class ImportView(QTableView):
    """The lines of the file; the space bar takes or leaves the one under the cursor, wherever in it the cursor is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave a line by the space bar."""
        index = self.currentIndex()
        tick = index.siblingAtColumn(TAKE)
        if event.key() != Qt.Key.Key_Space or not tick.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            super().keyPressEvent(event)
            return
        role = Qt.ItemDataRole.CheckStateRole
        taken = Qt.CheckState(tick.data(role)) == Qt.CheckState.Checked
        self.model().setData(tick, Qt.CheckState.Unchecked if taken else Qt.CheckState.Checked, role)


def _table(model: ImportModel) -> QTableView:
    table = ImportView()
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    table.setObjectName("framed")
    table.setModel(model)
    table.setAccessibleName("What the file brings")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(32 * style.scale()))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(True)
    return table
