"""Problems, medicines, operations and other events: entered new, or corrected with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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
from alpdesk.gui.fields import Field, choice, line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button

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
_CALLED = {"problem": "a problem", "medicine": "a medicine", "procedure": "an operation or event"}
_CLINICAL = (("active", "Active"), ("resolved", "Resolved"), ("inactive", "Inactive"))
_VERIFIED = (
    ("confirmed", "Confirmed"), ("provisional", "Provisional"), ("unconfirmed", "Unconfirmed"),
    ("differential", "Differential"), ("refuted", "Refuted"),
)  # fmt: skip
_STATES = (("active", "Being taken"), ("ended", "Ended"), ("planned", "Planned"), ("not taken", "Not taken"))
_STATUSES = (("completed", "Done"), ("preparation", "Planned"), ("not-done", "Not done"))


class _HistoryDialog(EntryDialog):
    """What the three dialogs share: the record, a reason for corrections, words offered while one types."""

    def __init__(
        self, title: str, icon: str, desk: Desk, jobs: Jobs, record: Record, saved: Saved, parent: QWidget | None
    ) -> None:
        super().__init__(title, record.patient.name, icon, jobs, parent)
        self._desk, self._saved = desk, saved
        self._patient_id = record.patient.id
        self.name = Field("Name", line())
        self.note = Field("Note", line())
        self.reason = Field("Reason for the correction", line("as it will stand in the history"))
        self.withdraw = Button("Withdraw", "ban")
        self.withdraw.clicked.connect(self._on_withdraw)

    def withdrawal(self, reason: str) -> None:
        """Take the entry back; each dialog knows the verb."""
        raise NotImplementedError

    def _on_withdraw(self) -> None:
        self.refuse("")
        try:
            reason = check_reason(self.reason.editor.text())
        except AlpDeskError as error:
            self.refuse(error.sentence)
            self.reason.setFocus()
            return
        text = self.name.editor.text().strip()
        self.work(lambda: self.withdrawal(reason), lambda _none: self._finish(f"{text} withdrawn"))

    def _finish(self, said: str) -> None:
        self.accept()
        self._saved(said)

    def _close_form(
        self, form: str, offered: tuple[str, ...], old: Problem | MedicineCourse | Procedure | None
    ) -> None:
        completer = QCompleter(list(offered), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.editor.setCompleter(completer)
        self.reason.setVisible(old is not None)
        self.withdraw.setVisible(old is not None)
        self.add_foot(self.withdraw)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        saying = f"{'correcting' if old else 'adding'} {_CALLED[form]}"
        self.keeps(self._desk, FormName(form, self._patient_id, old.id if old else "", saying))
        self.name.setFocus()


class ProblemDialog(_HistoryDialog):
    """A problem, diagnosis or fracture."""

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
        super().__init__("Edit problem" if old else "Add problem", "clipboard-list", desk, jobs, record, saved, parent)
        self._old = old
        start = self._start = old or Problem("", "", recorded=When.on(desk.today()))
        self.name.editor.setText(start.text)
        self.onset = DateField("Since", desk.today())
        self.ended = DateField("Until", desk.today(), "Empty while it goes on")
        self.clinical = Field("State", choice(_with(_CLINICAL, start.clinical), start.clinical))
        self.verified = Field("Certainty", choice(_with(_VERIFIED, start.verification), start.verification))
        self.onset.show_when(start.onset)
        self.ended.show_when(start.ended)
        self.note.editor.setText(start.note)
        self.body.addWidget(self.name)
        self.add_row(self.onset, self.ended)
        self.add_row(self.clinical, self.verified)
        self.body.addWidget(self.note)
        self._close_form("problem", PROBLEMS, old)

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
        desk, patient_id, old, reason = self._desk, self._patient_id, self._old, self.reason.editor.text()
        if old is None:
            self.work(lambda: desk.record_problem(patient_id, problem), lambda _id: self._finish(f"{text} added"))
        else:
            self.work(
                lambda: desk.correct_problem(patient_id, old.id, problem, reason),
                lambda _id: self._finish(f"{text} corrected"),
            )

    def withdrawal(self, reason: str) -> None:
        """Withdraw it."""
        if self._old is not None:
            self._desk.withdraw_problem(self._patient_id, self._old.id, reason)


class MedicineDialog(_HistoryDialog):
    """One course of a medicine."""

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
        super().__init__("Edit medicine" if old else "Add medicine", "pill", desk, jobs, record, saved, parent)
        self._old = old
        start = self._start = old or MedicineCourse("", "", recorded=When.on(desk.today()))
        self.name.editor.setText(start.name)
        self.dose = Field("Dose", line("75 mg once daily", text=start.dose))
        self.state = Field("State", choice(_STATES, start.state))
        self.start = DateField("Started", desk.today())
        self.end = DateField("Ended", desk.today(), "Empty while it goes on")
        self.start.show_when(start.start)
        self.end.show_when(start.end)
        self.note.editor.setText(start.reason)
        self.note.editor.setPlaceholderText("why it is given, why it was stopped")
        self.body.addWidget(self.name)
        self.add_row(self.dose, self.state)
        self.add_row(self.start, self.end)
        self.body.addWidget(self.note)
        self._close_form("medicine", MEDICINES, old)

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
        desk, patient_id, old, reason = self._desk, self._patient_id, self._old, self.reason.editor.text()
        if old is None:
            self.work(lambda: desk.record_medicine(patient_id, course), lambda _id: self._finish(f"{name} added"))
        else:
            self.work(
                lambda: desk.correct_medicine(patient_id, old.id, course, reason),
                lambda _id: self._finish(f"{name} corrected"),
            )

    def withdrawal(self, reason: str) -> None:
        """Withdraw it."""
        if self._old is not None:
            self._desk.withdraw_medicine(self._patient_id, self._old.id, reason)


class ProcedureDialog(_HistoryDialog):
    """An operation or another clinical event."""

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
        title = "Edit operation or event" if old else "Add operation or event"
        super().__init__(title, "scissors", desk, jobs, record, saved, parent)
        self._old = old
        start = old or Procedure("", "")
        self.name.editor.setText(start.text)
        self.performed = DateField("Date", desk.today())
        self.status = Field("State", choice(_with(_STATUSES, start.status), start.status))
        self.performed.show_when(start.performed)
        self.note.editor.setText(start.note)
        self.note.editor.setPlaceholderText("where, by whom")
        self.body.addWidget(self.name)
        self.add_row(self.performed, self.status)
        self.body.addWidget(self.note)
        self._close_form("procedure", PROCEDURES, old)

    def submit(self) -> None:
        """Save the operation or event."""
        start, text = self._old or Procedure("", ""), self.name.editor.text().strip()
        procedure = replace(
            start,
            text=text,
            codes=start.codes if text == start.text else (),
            performed=self.performed.when,
            status=str(self.status.editor.currentData()),
            note=self.note.editor.text(),
        )
        desk, patient_id, old, reason = self._desk, self._patient_id, self._old, self.reason.editor.text()
        if old is None:
            self.work(lambda: desk.record_procedure(patient_id, procedure), lambda _id: self._finish(f"{text} added"))
        else:
            self.work(
                lambda: desk.correct_procedure(patient_id, old.id, procedure, reason),
                lambda _id: self._finish(f"{text} corrected"),
            )

    def withdrawal(self, reason: str) -> None:
        """Withdraw it."""
        if self._old is not None:
            self._desk.withdraw_procedure(self._patient_id, self._old.id, reason)


def _with(options: tuple[tuple[str, str], ...], value: str) -> tuple[tuple[str, str], ...]:
    """The options, and the value on record where it is none of them: a correction of something else keeps it."""
    known = any(one == value for one, _ in options)
    return options if known else (*options, (value, value.replace("-", " ").capitalize()))
