"""Who a patient is: added, or corrected with a reason."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.clinical.wording import joined
from alpdesk.desk.checks import NHS, NotAccepted, nhs_number
from alpdesk.desk.desk import Desk
from alpdesk.gui.date_field import DateField
from alpdesk.gui.fields import Field, choice, line, lines
from alpdesk.gui.form_dialog import FormDialog

_SEXES = (("unknown", "Not known"), ("female", "Female"), ("male", "Male"), ("other", "Other"))
_ALLERGIES = (
    ("not recorded", "Allergies not recorded"), ("none", "No known allergies"), ("known", "Known allergies"),
)  # fmt: skip
_NHS_DIGITS = 10


class PatientDialog(FormDialog):
    """Adds a patient, or corrects who one is; ``saved`` gives the id."""

    saved = Signal(str)

    def __init__(self, desk: Desk, existing: Patient | None = None, parent: QWidget | None = None) -> None:
        self._desk, self._existing = desk, existing
        old = existing or Patient("", "", invented=desk.clinic.invented)
        self._old = old
        title = "Correct patient" if existing else "Add patient"
        super().__init__(title, "user-plus" if not existing else "user", existing.name if existing else "", parent)
        self._known: Patient | None = None
        self.family = Field("Family name", line("Hartley", old.family, 200))
        self.given = Field("Given names", line("Miriam", old.given, 200))
        self.name_title = Field("Title", line("Mrs", old.title, 200))
        self.sex = Field("Sex", choice(_SEXES, old.sex))
        self.born = DateField("Date of birth", desk.today(), "Such as 2 mar 1968; a month or year if no more is known.")
        self.nhs = Field("NHS number", line("999 123 4578", longest=40), "Ten digits; empty when there is none.")
        self.died = DateField("Date of death", desk.today(), "Empty while the patient lives.")
        self.address = Field("Address", lines("as printed on letters"))
        self.telephone = Field("Telephone", line("01632 960 100", old.telephone, 200))
        self.allergy_status = Field("Allergies", choice(_ALLERGIES, old.allergy_status))
        self.allergies = Field("Which allergies", line("penicillin: rash", old.allergies, 2000))
        self.reason = Field("Reason for the correction, required", line("Why; kept in the record"))
        self._lay_out()
        self._fill()
        self.nhs.editor.textChanged.connect(self._on_nhs)
        self.allergy_status.editor.currentIndexChanged.connect(self._on_allergies)
        self._on_allergies()
        self.settle()
        self.family.setFocus()

    def on_save(self) -> None:
        """Add or correct the patient, after asking about somebody who seems to be the same."""
        patient = self._read()
        if patient is None:
            return
        desk, why = self._desk, self.reason.editor.text().strip()
        if self._existing is None:
            known = self._known == patient
            self.work(lambda: _add(desk, patient, known=known), lambda added: self._on_added(patient, added))
        elif not why:
            self.reason.fault("Give a reason: what was recorded before stays in the history.")
            self.refuse(self.reason)
        else:
            self.work(lambda: desk.correct_patient(patient, why), lambda _none: self._on_saved(patient.id))

    def _on_added(self, patient: Patient, added: tuple[str, tuple[str, ...]]) -> None:
        ident, alike = added
        if ident:
            self._on_saved(ident)
            return
        self._known = patient
        self.say(f"Already in the record: {joined(alike)}. Save once more if this is somebody else.")

    def _on_saved(self, ident: str) -> None:
        self.accept()
        self.saved.emit(ident)

    def _read(self) -> Patient | None:
        """The patient that the form holds, or None after saying what is wrong."""
        if not self.family.editor.text().strip():
            self.family.fault("Give the family name: a record without a name cannot be found again.")
            self.refuse(self.family)
            return None
        self.family.clear_message()
        born = self._date(self.born)
        died = self._date(self.died) if born is not None else None
        identifiers = self._identifiers() if died is not None else None
        if born is None or died is None or identifiers is None:
            return None
        status = self.allergy_status.editor.currentData()
        return replace(
            self._old,
            family=self.family.editor.text().strip(),
            given=self.given.editor.text().strip(),
            title=self.name_title.editor.text().strip(),
            sex=self.sex.editor.currentData(),
            born=born,
            died=died,
            identifiers=identifiers,
            address=self.address.editor.toPlainText().strip(),
            telephone=self.telephone.editor.text().strip(),
            allergy_status=status,
            allergies=self.allergies.editor.text().strip() if status == "known" else "",
        )

    def _date(self, field: DateField) -> When | None:
        try:
            return field.when
        except NotADate as error:
            field.fault(error.sentence)
            self.refuse(field)
            return None

    def _identifiers(self) -> tuple[Identifier, ...] | None:
        typed = self.nhs.editor.text().strip()
        others = tuple(one for one in self._old.identifiers if one.system != NHS)
        if not typed:
            return others
        try:
            return (Identifier(NHS, nhs_number(typed)), *others)
        except NotAccepted as error:
            self.nhs.fault(error.sentence)
            self.refuse(self.nhs)
            return None

    def _on_nhs(self, text: str) -> None:
        """Group the digits as 999 123 4578 while one types, and check the last one."""
        editor = self.nhs.editor
        digits = "".join(letter for letter in text if letter.isascii() and letter.isdigit())
        strange = any(letter.isalpha() for letter in text)
        if not strange and len(digits) <= _NHS_DIGITS:
            before = sum(letter.isdigit() for letter in text[: editor.cursorPosition()])
            shown = _grouped(digits)
            blocker = QSignalBlocker(editor)
            editor.setText(shown)
            blocker.unblock()
            editor.setCursorPosition(_place(shown, before))
        if len(digits) < _NHS_DIGITS and not strange:
            self.nhs.clear_message()
            return
        try:
            number = nhs_number(text)
        except NotAccepted as error:
            self.nhs.fault(error.sentence)
        else:
            self.nhs.understood(f"{_grouped(number)}: the check digit fits.")

    def _on_allergies(self, *_: object) -> None:
        self.allergies.setVisible(self.allergy_status.editor.currentData() == "known")

    def _fill(self) -> None:
        self.born.show_when(self._old.born)
        self.died.show_when(self._old.died)
        self.address.editor.setPlainText(self._old.address)
        number = next((one.value for one in self._old.identifiers if one.system == NHS), "")
        self.nhs.editor.setText(_grouped(number))

    def _lay_out(self) -> None:
        self.row(self.family, self.given)
        self.row(self.name_title, self.sex)
        self.row(self.born, self.nhs)
        self.row(self.address, self.telephone)
        self.row(self.allergy_status, self.allergies)
        self.form.addWidget(self.died)
        self.form.addWidget(self.reason)
        self.form.addStretch(1)
        self.died.setVisible(self._existing is not None)
        self.reason.setVisible(self._existing is not None)


def _add(desk: Desk, patient: Patient, *, known: bool) -> tuple[str, tuple[str, ...]]:
    """Add a patient and give the id, or name those who seem to be the same and add nothing."""
    alike = () if known else desk.same_person(patient)
    if alike:
        return "", tuple(f"{Patient('', one.family, one.given, one.title).name}, born {one.born}" for one in alike)
    return desk.add_patient(patient), ()


def _grouped(digits: str) -> str:
    """Digits in groups of three, three and four."""
    return " ".join(filter(None, (digits[:3], digits[3:6], digits[6:])))


def _place(shown: str, digits: int) -> int:
    """Where the cursor stands after this many digits."""
    place = 0
    while digits > 0 and place < len(shown):
        digits -= shown[place].isdigit()
        place += 1
    return place
