"""Forms for the history: a problem, a medicine, an operation; added, corrected with a reason, or withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.record import Code, MedicineCourse, Problem, Procedure
from alpdesk.desk.desk import Desk
from alpdesk.gui.date_field import DateField
from alpdesk.gui.fields import Field, choice, line
from alpdesk.gui.form_dialog import FormDialog
from alpdesk.gui.widgets import Button

_CLINICAL = (
    ("active", "Active"), ("recurrence", "Recurrence"), ("relapse", "Relapse"),
    ("inactive", "Inactive"), ("remission", "In remission"), ("resolved", "Resolved"),
)  # fmt: skip
_VERIFICATION = (
    ("confirmed", "Confirmed"), ("provisional", "Provisional"), ("differential", "Differential diagnosis"),
    ("unconfirmed", "Unconfirmed"), ("refuted", "Refuted"),
)  # fmt: skip
_STATES = (("active", "Being taken"), ("planned", "Planned"), ("ended", "Ended"), ("not taken", "Not taken"))
_DONE = (
    ("completed", "Done"), ("preparation", "Planned"), ("in-progress", "Under way"),
    ("on-hold", "On hold"), ("stopped", "Stopped"), ("not-done", "Not done"),
)  # fmt: skip
_PARTIAL = "A day, a month or a year; empty when not known."
_FROM_TEXT = "Written out, so that the pathways recognise it."
_Verb = Callable[[], object]


class EntryDialog(FormDialog):
    """What the three forms share: codes that stay or go, the reason of a correction, and withdrawing."""

    saved = Signal()

    def __init__(
        self,
        desk: Desk,
        patient_id: str,
        what: str,
        icon: str,
        codes: tuple[Code, ...] | None,
        parent: QWidget | None,
    ) -> None:
        self._desk, self._patient_id, self._what = desk, patient_id, what
        self._correcting = codes is not None
        title = f"{'Correct' if self._correcting else 'Add'} {what}"
        super().__init__(title, icon, desk.record(patient_id).patient.name, parent, 560)
        self._codes = codes or ()
        written = ", ".join(f"{one.value} ({one.system})" for one in self._codes)
        self.keep_codes = QCheckBox(f"Keep the code {written}")
        self.keep_codes.setChecked(True)
        self.reason = Field("Reason, required", line("Why it is corrected or withdrawn; kept in the record"))
        self.withdraw = Button("Withdraw", "ban")
        self.withdraw.setAutoDefault(False)
        self.withdraw.clicked.connect(self.on_withdraw)

    def on_save(self) -> None:
        """Record or correct the entry."""
        verb = self.verb()
        if verb is None or not self._reasoned():
            return
        self.work(verb, self._on_saved)

    def on_withdraw(self) -> None:
        """Take the entry back; it stays in the history."""
        if self._reasoned():
            self.work(self.withdrawal(), self._on_saved)

    def verb(self) -> _Verb | None:
        """What saving does, or None after saying what is missing."""
        raise NotImplementedError

    def withdrawal(self) -> _Verb:
        """What withdrawing does."""
        raise NotImplementedError

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes that stay."""
        return self._codes if self.keep_codes.isChecked() else ()

    def finish(self, first: QWidget) -> None:
        """Add what every form ends with, and put the keyboard on its first field."""
        self.form.addWidget(self.keep_codes)
        self.form.addWidget(self.reason)
        self.form.addStretch(1)
        self.left_buttons.addWidget(self.withdraw)
        self.keep_codes.setVisible(bool(self._codes))
        self.reason.setVisible(self._correcting)
        self.withdraw.setVisible(self._correcting)
        self.settle()
        first.setFocus()

    def date(self, field: DateField) -> When | None:
        """The date in a field, or None after saying what is wrong with it."""
        try:
            return field.when
        except NotADate as error:
            field.fault(error.sentence)
            self.refuse(field)
            return None

    def why(self) -> str:
        """The reason typed."""
        return self.reason.editor.text().strip()

    def _reasoned(self) -> bool:
        if not self._correcting or self.why():
            return True
        self.reason.fault("Give a reason: what was recorded stays visible, and why it was changed.")
        self.refuse(self.reason)
        return False

    def _on_saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()


class ProblemDialog(EntryDialog):
    """A problem: what, since when, whether it still is, and how sure."""

    def __init__(
        self, desk: Desk, patient_id: str, existing: Problem | None = None, parent: QWidget | None = None
    ) -> None:
        codes = existing.codes if existing else None
        super().__init__(desk, patient_id, "problem", "clipboard-list", codes, parent)
        old = self._old = existing or Problem("", "", recorded=When.on(desk.today()))
        self.text = Field("Problem", line("Osteoporosis", old.text), _FROM_TEXT)
        self.onset = DateField("Since", desk.today(), _PARTIAL)
        self.ended = DateField("Until", desk.today(), "Empty while it lasts.")
        self.clinical = Field("State", choice(_with(_CLINICAL, old.clinical), old.clinical))
        self.verification = Field("Certainty", choice(_with(_VERIFICATION, old.verification), old.verification))
        self.note = Field("Note", line("optional", old.note, 2000))
        self.onset.show_when(old.onset)
        self.ended.show_when(old.ended)
        self.form.addWidget(self.text)
        self.row(self.onset, self.ended)
        self.row(self.clinical, self.verification)
        self.form.addWidget(self.note)
        self.finish(self.text)

    def verb(self) -> _Verb | None:
        """Record or correct the problem."""
        onset = self.date(self.onset)
        ended = self.date(self.ended) if onset is not None else None
        if onset is None or ended is None:
            return None
        problem = replace(
            self._old,
            text=self.text.editor.text(),
            codes=self.codes,
            onset=onset,
            ended=ended,
            clinical=str(self.clinical.editor.currentData()),
            verification=str(self.verification.editor.currentData()),
            note=self.note.editor.text(),
        )
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        if ident:
            return lambda: desk.correct_problem(patient, ident, problem, why)
        return lambda: desk.record_problem(patient, problem)

    def withdrawal(self) -> _Verb:
        """Withdraw the problem."""
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        return lambda: desk.withdraw_problem(patient, ident, why)


class MedicineDialog(EntryDialog):
    """One course of a medicine: what, how much, from when to when, and whether it is taken."""

    def __init__(
        self, desk: Desk, patient_id: str, existing: MedicineCourse | None = None, parent: QWidget | None = None
    ) -> None:
        codes = existing.codes if existing else None
        super().__init__(desk, patient_id, "medicine", "pill", codes, parent)
        old = self._old = existing or MedicineCourse("", "", recorded=When.on(desk.today()))
        self.name = Field("Medicine", line("azathioprine", old.name), _FROM_TEXT)
        self.dose = Field("Dose", line("50 mg once daily, oral", old.dose))
        self.state = Field("State", choice(_STATES, old.state))
        self.start = DateField("From", desk.today(), _PARTIAL)
        self.end = DateField("Until", desk.today(), "Empty while it is taken.")
        self.indication = Field("Given for", line("optional", old.reason, 2000))
        self.start.show_when(old.start)
        self.end.show_when(old.end)
        self.form.addWidget(self.name)
        self.row(self.dose, self.state)
        self.row(self.start, self.end)
        self.form.addWidget(self.indication)
        self.finish(self.name)

    def verb(self) -> _Verb | None:
        """Record or correct the course."""
        start = self.date(self.start)
        end = self.date(self.end) if start is not None else None
        if start is None or end is None:
            return None
        course = replace(
            self._old,
            name=self.name.editor.text(),
            codes=self.codes,
            start=start,
            end=end,
            state=self.state.editor.currentData(),
            dose=self.dose.editor.text(),
            reason=self.indication.editor.text(),
        )
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        if ident:
            return lambda: desk.correct_medicine(patient, ident, course, why)
        return lambda: desk.record_medicine(patient, course)

    def withdrawal(self) -> _Verb:
        """Withdraw the course."""
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        return lambda: desk.withdraw_medicine(patient, ident, why)


class ProcedureDialog(EntryDialog):
    """An operation or other event: what, when, and whether it was done."""

    def __init__(
        self, desk: Desk, patient_id: str, existing: Procedure | None = None, parent: QWidget | None = None
    ) -> None:
        codes = existing.codes if existing else None
        super().__init__(desk, patient_id, "operation or event", "scissors", codes, parent)
        old = self._old = existing or Procedure("", "")
        self.text = Field("Operation or event", line("L4/5 posterior lumbar fusion", old.text), _FROM_TEXT)
        self.performed = DateField("Date", desk.today(), _PARTIAL)
        self.status = Field("State", choice(_with(_DONE, old.status), old.status))
        self.note = Field("Note", line("optional", old.note, 2000))
        self.performed.show_when(old.performed)
        self.form.addWidget(self.text)
        self.row(self.performed, self.status)
        self.form.addWidget(self.note)
        self.finish(self.text)

    def verb(self) -> _Verb | None:
        """Record or correct the operation."""
        performed = self.date(self.performed)
        if performed is None:
            return None
        procedure = replace(
            self._old,
            text=self.text.editor.text(),
            codes=self.codes,
            performed=performed,
            status=str(self.status.editor.currentData()),
            note=self.note.editor.text(),
        )
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        if ident:
            return lambda: desk.correct_procedure(patient, ident, procedure, why)
        return lambda: desk.record_procedure(patient, procedure)

    def withdrawal(self) -> _Verb:
        """Withdraw the operation."""
        desk, patient, ident, why = self._desk, self._patient_id, self._old.id, self.why()
        return lambda: desk.withdraw_procedure(patient, ident, why)


def _with(options: tuple[tuple[str, str], ...], value: str) -> tuple[tuple[str, str], ...]:
    """The options, and the value on record where it is none of them, so that a correction does not change it."""
    return options if any(one == value for one, _ in options) else (*options, (value, value))
