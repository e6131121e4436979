"""Problems, medicines, operations and other events: entered new, or corrected with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.desk.checks import check_reason
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.date_field import DateField
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.entry_steps import Kind, Written, verbs_of
from alpdesk.gui.fields import Field, choice, line, said
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button
from alpdesk.language import mark, tr

Entry = Problem | MedicineCourse | Procedure
Saved = Callable[[str], object]
"""Takes what was done, in words."""
PROBLEMS = (
    "Osteoporosis", "Low bone density", "Fragility fracture", "Stress fracture", "Metatarsal stress fracture",
    "Atypical femoral fracture", "Autoimmune hepatitis", "Crohn’s disease", "Ulcerative colitis", "Cancer",
    "Chronic liver disease", "Pregnancy", "Vitamin D deficiency",
)  # fmt: skip
MEDICINES = (
    "Alendronic acid", "Risedronate", "Ibandronic acid", "Zoledronic acid", "Denosumab", "Azathioprine",
    "Mercaptopurine", "Allopurinol", "Prednisolone", "Colecalciferol", "Pyridoxine", "Flucloxacillin",
)  # fmt: skip
PROCEDURES = (
    "Posterior lumbar fusion", "Lumbar fusion with instrumentation", "Lumbar discectomy", "Lumbar laminectomy",
    "Cervical fusion", "Spinal decompression", "Liver biopsy", "DXA scan",
)  # fmt: skip
"""Words offered while one types; anything else may be typed as well."""
_DOING = {
    "problem": (mark("adding a problem"), mark("correcting a problem")),
    "medicine": (mark("adding a medicine"), mark("correcting a medicine")),
    "procedure": (mark("adding an operation or event"), mark("correcting an operation or event")),
}
"""What one does in the form of each, with a new entry and with an old one."""
_CLINICAL = (("active", mark("Active")), ("resolved", mark("Resolved")), ("inactive", mark("Inactive")))
_VERIFIED = (
    ("confirmed", mark("Confirmed")), ("provisional", mark("Provisional")), ("unconfirmed", mark("Unconfirmed")),
    ("differential", mark("Differential")), ("refuted", mark("Refuted")),
)  # fmt: skip
_STATES = (
    ("active", mark("Being taken")),
    ("ended", mark("Ended")),
    ("planned", mark("Planned")),
    ("not taken", mark("Not taken")),
)
_STATUSES = (("completed", mark("Done", "operation")), ("preparation", mark("Planned")), ("not-done", mark("Not done")))


class HistoryDialog(EntryDialog):
    """What the three dialogs share: the record, a reason for corrections, words offered while one types."""

    kind: ClassVar[Kind]

    def __init__(
        self, title: str, icon: str, desk: Desk, jobs: Jobs, record: Record, saved: Saved, parent: QWidget | None
    ) -> None:
        super().__init__(title, record.patient.name, icon, jobs, parent)
        self._desk, self._saved = desk, saved
        self._patient_id = record.patient.id
        self.written: Written | None = None
        self._old: Entry | None = None
        self.name = Field(tr("Name"), line())
        self.note = Field(tr("Note"), line())
        self.reason = Field(tr("Reason for the correction"), line(tr("as it will stand in the history")))
        self.withdraw = Button(tr("Withdraw"), "ban")
        self.withdraw.clicked.connect(self._on_withdraw)

    def _on_withdraw(self) -> None:
        self.refuse("")
        try:
            reason = check_reason(self.reason.editor.text())
        except AlpDeskError as error:
            self.refuse(error.sentence)
            self.reason.setFocus()
            return
        text = self.name.editor.text().strip()
        if (old := self._old) is not None:
            withdraw, gone = verbs_of(self._desk)[self.kind].withdraw, Written("withdrawn", self.kind, old.id, old)
            said = tr("{text} withdrawn", text=text)
            self.work(lambda: withdraw(self._patient_id, old.id, reason), lambda _none: self._finish(said, gone))

    def _write(self, entry: Entry, text: str) -> None:
        """Have it written, new or as a correction."""
        verbs, patient_id, old = verbs_of(self._desk)[self.kind], self._patient_id, self._old
        if old is None:
            self.work(
                lambda: verbs.record(patient_id, entry),
                lambda ident: self._finish(tr("{text} added", text=text), Written("added", self.kind, ident)),
            )
            return
        reason, said = self.reason.editor.text(), tr("{text} corrected", text=text)
        self.work(
            lambda: verbs.correct(patient_id, old.id, entry, reason),
            lambda ident: self._finish(said, Written("corrected", self.kind, ident, old)),
        )

    def _finish(self, said: str, written: Written) -> None:
        self.written = written
        self.accept()
        self._saved(said)

    def _close_form(self, offered: tuple[str, ...], old: Entry | None) -> None:
        completer = QCompleter(list(offered), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.editor.setCompleter(completer)
        self.reason.setVisible(old is not None)
        self.withdraw.setVisible(old is not None)
        self.add_foot(self.withdraw)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        saying = _DOING[self.kind][bool(old)]
        self.keeps(self._desk, FormName(self.kind, self._patient_id, old.id if old else "", saying))
        self.name.setFocus()


class ProblemDialog(HistoryDialog):
    """A problem, diagnosis or fracture."""

    kind = "problem"

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        record: Record,
        saved: Saved,
        parent: QWidget | None = None,
        *,
        old: Problem | None = None,
    ) -> None:
        super().__init__(
            tr("Edit problem") if old else tr("Add problem"), "clipboard-list", desk, jobs, record, saved, parent
        )
        self._old = old
        start = self._start = old or Problem("", "", recorded=When.on(desk.today()))
        self.name.editor.setText(start.text)
        self.onset = DateField(tr("Since"), desk.today())
        self.ended = DateField(tr("Until"), desk.today(), tr("Empty while it goes on"))
        self.clinical = Field(tr("State"), choice(_with(_CLINICAL, start.clinical), start.clinical))
        self.verified = Field(tr("Certainty"), choice(_with(_VERIFIED, start.verification), start.verification))
        self.onset.show_when(start.onset)
        self.ended.show_when(start.ended)
        self.note.editor.setText(start.note)
        self.body.addWidget(self.name)
        self.add_row(self.onset, self.ended)
        self.add_row(self.clinical, self.verified)
        self.body.addWidget(self.note)
        self._close_form(PROBLEMS, old)

    def submit(self) -> None:
        """Save the problem."""
        start, text = self._start, self.name.editor.text().strip()
        problem = replace(
            start,
            text=text,
            codes=start.codes if text == start.text else (),
            onset=self.onset.when,
            ended=self.ended.when,
            clinical=str(self.clinical.editor.currentData()),
            verification=str(self.verified.editor.currentData()),
            note=self.note.editor.text(),
        )
        self._write(problem, text)


class MedicineDialog(HistoryDialog):
    """One course of a medicine."""

    kind = "medicine"

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        record: Record,
        saved: Saved,
        parent: QWidget | None = None,
        *,
        old: MedicineCourse | None = None,
    ) -> None:
        super().__init__(tr("Edit medicine") if old else tr("Add medicine"), "pill", desk, jobs, record, saved, parent)
        self._old = old
        start = self._start = old or MedicineCourse("", "", recorded=When.on(desk.today()))
        self.name.editor.setText(start.name)
        self.dose = Field(tr("Dose"), line(tr("75 mg once daily"), text=start.dose))
        self.state = Field(tr("State"), choice(said(_STATES), start.state))
        self.start = DateField(tr("Started"), desk.today())
        self.end = DateField(tr("Ended"), desk.today(), tr("Empty while it goes on"))
        self.start.show_when(start.start)
        self.end.show_when(start.end)
        self.note.editor.setText(start.reason)
        self.note.editor.setPlaceholderText(tr("why it is given, why it was stopped"))
        self.body.addWidget(self.name)
        self.add_row(self.dose, self.state)
        self.add_row(self.start, self.end)
        self.body.addWidget(self.note)
        self._close_form(MEDICINES, old)

    def submit(self) -> None:
        """Save the course."""
        start, name = self._start, self.name.editor.text().strip()
        state = self.state.editor.currentData()
        course = replace(
            start,
            name=name,
            codes=start.codes if name == start.name else (),
            start=self.start.when,
            end=self.end.when,
            state=state,
            dose=self.dose.editor.text(),
            reason=self.note.editor.text(),
        )
        self._write(course, name)


class ProcedureDialog(HistoryDialog):
    """An operation or another clinical event."""

    kind = "procedure"

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        record: Record,
        saved: Saved,
        parent: QWidget | None = None,
        *,
        old: Procedure | None = None,
    ) -> None:
        title = tr("Edit operation or event") if old else tr("Add operation or event")
        super().__init__(title, "scissors", desk, jobs, record, saved, parent)
        self._old = old
        start = self._start = old or Procedure("", "")
        self.name.editor.setText(start.text)
        self.performed = DateField(tr("Date"), desk.today())
        self.status = Field(tr("State"), choice(_with(_STATUSES, start.status), start.status))
        self.performed.show_when(start.performed)
        self.note.editor.setText(start.note)
        self.note.editor.setPlaceholderText(tr("where, by whom"))
        self.body.addWidget(self.name)
        self.add_row(self.performed, self.status)
        self.body.addWidget(self.note)
        self._close_form(PROCEDURES, old)

    def submit(self) -> None:
        """Save the operation or event."""
        start, text = self._start, self.name.editor.text().strip()
        procedure = replace(
            start,
            text=text,
            codes=start.codes if text == start.text else (),
            performed=self.performed.when,
            status=str(self.status.editor.currentData()),
            note=self.note.editor.text(),
        )
        self._write(procedure, text)


def _with(options: tuple[tuple[str, str], ...], value: str) -> tuple[tuple[str, str], ...]:
    """The options, and the value on record where it is none of them: a correction of something else keeps it."""
    known = any(one == value for one, _ in options)
    pairs = said(options)
    return pairs if known else (*pairs, (value, value.replace("-", " ").capitalize()))
