"""The audit trail of the clinic: looked through by who, what, when and patient, verified, and written as a table."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.dates import NotADate, format_date
from alpdesk.clinical.kept import AuditLine, AuditWanted
from alpdesk.desk.audit import KINDS, Verdict
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.audit_model import MORE, PATIENT, WHAT, WHEN, WHO, AuditModel, whole
from alpdesk.gui.date_field import DateField
from alpdesk.gui.fields import Field
from alpdesk.gui.file_dialogs import ChooseTarget, choose_target, target
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.widgets import Button, Card, FlowLayout, IconButton, PlainLabel
from alpdesk.language import plural, tr, tr_marked

PAGE = 200
_WIDTHS = {WHO: 150, WHAT: 210, PATIENT: 170}
_LEAST = 0.6
_ROW = 34
_SAMPLE = "88-Mmm-8888 88:88"


class AuditPanel(QWidget):
    """``said`` tells in words what was done, ``failed`` gives a sentence."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, choose: ChooseTarget = choose_target) -> None:
        super().__init__()
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._patient = ""
        self._running: Job | None = None
        self.dialog: QDialog | None = None
        self.model = AuditModel()
        self.table = QTableView()
        self.who, self.kind = Field(tr("Who"), QComboBox()), Field(tr("What"), QComboBox())
        self.since, self.until = DateField(tr("From"), desk.today(), ""), DateField(tr("To"), desk.today(), "")
        self.patient = Button(tr("Any patient"), "user")
        self.every_patient = IconButton("x", tr("Any patient"), "text_muted")
        self.count = PlainLabel("", "muted")
        self.verdict = PlainLabel("", "small", wrap=True)
        self.detail = PlainLabel("", "body", wrap=True)
        self.progress = QProgressBar()
        self.verify, self.export = Button(tr("Verify"), "shield-check"), Button(tr("Export…"), "file-export")
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the trail again, from its latest line."""
        wanted = self._wanted()
        if wanted is not None:
            self._jobs.run(lambda: self._read(wanted), self._on_read, self.failed.emit)

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus()

    def show_patient(self, patient_id: str, name: str) -> None:
        """Only what concerns one patient; anybody's with an empty id."""
        self._patient = patient_id
        self.patient.setText(name or tr("Any patient"))
        self.every_patient.setVisible(bool(patient_id))
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the list scrolls."""
        return QSize(420, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_box"):
            self._arrange()

    def _wanted(self) -> AuditWanted | None:
        """What is looked for; None while a date cannot be read."""
        try:
            since, until = self.since.when.first, self.until.when.first
        except NotADate:
            return None
        return AuditWanted(
            self.who.editor.currentData() or "",
            tuple(self.kind.editor.currentData() or ()),
            self._patient,
            _midnight(since),
            _midnight(until + timedelta(days=1)) if until else None,
        )

    def _read(self, wanted: AuditWanted) -> tuple[tuple[AuditLine, ...], dict[str, str], int, tuple[str, ...], str]:
        desk = self._desk
        lines = desk.audit_lines(wanted, PAGE)
        last = desk.last_verified()
        at = last.at.astimezone() if last else None
        told = (
            tr(
                "Last verified {date} {time}: {verdict}.",
                date=format_date(at.date()),
                time=f"{at:%H:%M}",
                verdict=last.text,
            )
            if last and at
            else tr("Never verified.")
        )
        return lines, desk.patient_names(lines), desk.count_audit(wanted), desk.audit_people(), told

    def _on_read(self, found: tuple[tuple[AuditLine, ...], dict[str, str], int, tuple[str, ...], str]) -> None:
        lines, names, total, people, told = found
        self.model.show_lines(lines, names, more=len(lines) == PAGE)
        self.count.setText(plural(total, "{number} line", "{number} lines"))
        self.verdict.setText(told)
        if lines:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell()
        self._fill_people(people)

    def _fill_people(self, people: tuple[str, ...]) -> None:
        box = self.who.editor
        kept = box.currentData() or ""
        box.blockSignals(True)  # noqa: FBT003 - Qt takes no names
        box.clear()
        for name in ("", *people):
            box.addItem(name or tr("Anybody"), name)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.blockSignals(False)  # noqa: FBT003 - as above

    def _tell(self) -> None:
        """Say all of the line in hand."""
        row = self.table.currentIndex().row()
        line = self.model.row(row)
        self.detail.setText(whole(line, self.model.said(line, PATIENT)) if line else tr("No line fits."))

    def _on_more(self) -> None:
        wanted, oldest = self._wanted(), self.model.oldest
        if wanted is not None:
            self._jobs.run(lambda: self._older(wanted, oldest), self._on_older, self.failed.emit)

    def _older(self, wanted: AuditWanted, oldest: int) -> tuple[int, tuple[AuditLine, ...], dict[str, str]]:
        lines = self._desk.audit_lines(wanted, PAGE, before=oldest)
        return oldest, lines, self._desk.patient_names(lines)

    def _on_older(self, found: tuple[int, tuple[AuditLine, ...], dict[str, str]]) -> None:
        """Older lines came; if the list shows others by now, they are not wanted any more."""
        oldest, lines, names = found
        if oldest == self.model.oldest:
            self.model.add_lines(lines, names, more=len(lines) == PAGE)

    def _on_patient(self) -> None:
        from alpdesk.gui.pick_patient_dialog import PickPatientDialog  # noqa: PLC0415 - built when wanted

        dialog = PickPatientDialog(self._desk, self._jobs, tr("Whose audit lines?"), self.show_patient, self.window())
        dialog.setWindowTitle(tr("Whose audit lines?"))
        dialog.save.setText(tr("Show"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _on_verify(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._ended()
            return
        self.progress.setValue(0)
        self.progress.show()
        self.verify.setText(tr("Stop"))
        self._running = self._jobs.beside.beside.start(  # drafts do not wait behind it
            lambda job: self._desk.verify_audit(job.tell, lambda: job.stopped),
            self._on_verified,
            self._on_not_verified,
            self._on_told,
        )

    def stop(self) -> None:
        """Give up a verification under way: the record is being closed."""
        if self._running is not None:
            self._running.stop()
            self._ended()

    def _on_told(self, done: int, total: int) -> None:
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)

    def _on_verified(self, verdict: Verdict) -> None:
        self._ended()
        if verdict.faults:
            self.failed.emit(" ".join((verdict.sentence, verdict.faults[0])))
        else:
            self.said.emit(tr("Audit trail verified: all right"))
        self.refresh()

    def _on_not_verified(self, sentence: str) -> None:
        self._ended()
        self.failed.emit(sentence)

    def _ended(self) -> None:
        self._running = None
        self.progress.hide()
        self.verify.setText(tr("Verify"))

    def _on_export(self) -> None:
        wanted = self._wanted()
        path = self._choose(self, "audit.csv", tr("CSV (*.csv)")) if wanted is not None else ""
        if wanted is not None and path:
            to = target(path, ".csv")
            self._jobs.run(
                lambda: self._desk.export_audit(to.path, wanted, replace_file=to.replace),
                lambda count: self._on_exported(
                    plural(
                        count,
                        "{number} line written to {name}; not encrypted",
                        "{number} lines written to {name}; not encrypted",
                        name=to.path.name,
                    )
                ),
                self.failed.emit,
            )

    def _on_exported(self, said: str) -> None:
        self.said.emit(said)
        self.refresh()

    def _connect(self) -> None:
        self.model.more_wanted.connect(self._on_more)
        for field in (self.who, self.kind):
            field.editor.currentIndexChanged.connect(lambda _now: self.refresh())
        for dated in (self.since, self.until):
            dated.changed.connect(self.refresh)
        self.patient.clicked.connect(self._on_patient)
        self.every_patient.clicked.connect(lambda: self.show_patient("", ""))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.verify.clicked.connect(self._on_verify)
        self.export.clicked.connect(self._on_export)

    def _arrange(self) -> None:
        scale = style.scale()
        header, dated = self.table.horizontalHeader(), self.table.fontMetrics().horizontalAdvance(_SAMPLE) + 24
        header.resizeSection(WHEN, dated)
        left = self.table.viewport().width() - dated - header.sectionSizeHint(MORE)
        part = max(_LEAST, min(1.0, self.width() / (1080 * scale)))
        part = min(part, left / (scale * sum(_WIDTHS.values())))
        for column, width in _WIDTHS.items():
            header.resizeSection(column, max(header.sectionSizeHint(column), round(width * scale * part)))
        self.table.verticalHeader().setDefaultSectionSize(round(_ROW * scale))
        for field, width in ((self.who, 170), (self.kind, 220), (self.since, 150), (self.until, 150)):
            field.setFixedWidth(max(round(width * scale), field.editor.minimumSizeHint().width()))

    def _build(self) -> None:
        self.kind.editor.addItem(tr("Everything"), ())
        for _, words, actions in KINDS:
            self.kind.editor.addItem(tr_marked(words), actions)
        self.who.editor.addItem(tr("Anybody"), "")
        self.every_patient.hide()
        self.progress.hide()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the verification is"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addLayout(self._filters())
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 6)
        card.body.addWidget(self._table(), 1)
        self.detail.setContentsMargins(12, 0, 12, 0)
        card.body.addWidget(self.detail)
        self._box.addWidget(card, 1)
        self._box.addLayout(self._foot())

    def _filters(self) -> FlowLayout:
        whose = QWidget()
        row = QHBoxLayout(whose)
        row.setContentsMargins(0, 20, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.patient)
        row.addWidget(self.every_patient)
        flow = FlowLayout(10)
        for part in (self.who, self.kind, self.since, self.until, whose):
            flow.addWidget(part)
        return flow

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.verdict, 1)
        row.addWidget(self.progress)
        row.addWidget(self.verify)
        row.addWidget(self.export)
        return row

    def _table(self) -> QTableView:
        table = self.table
        as_list(table, self.model, tr("Audit lines"), tr("Columns of the audit lines"))
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(MORE, QHeaderView.ResizeMode.Stretch)
        return table


def _midnight(day: date | None) -> datetime | None:
    """The beginning of a day on this computer's clock."""
    return datetime.combine(day, time()).astimezone() if day else None
