"""Who a patient is: entered new, or corrected with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.record import Identifier, Patient, Sex
from alpdesk.desk.checks import NHS, NotAccepted, check_patient, nhs_number
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.banner import ALLERGIES
from alpdesk.gui.date_field import DateField
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, line, said
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patients_model import SEXES, nhs_text
from alpdesk.language import mark, tr

NEW = Patient("", "")


class PatientDialog(EntryDialog):
    """A new patient, or with ``old`` a correction; ``saved`` hears the id."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        saved: Callable[[str], object],
        parent: QWidget | None = None,
        *,
        old: Patient | None = None,
    ) -> None:
        super().__init__(
            tr("Edit patient") if old else tr("New patient"), old.name if old else "", "user", jobs, parent
        )
        self._desk, self._saved, self._old = desk, saved, old
        self._sure = ""
        self.family = Field(tr("Family name"), line(longest=200))
        self.given = Field(tr("Given names"), line(longest=200))
        self.title = Field(tr("Title"), line(tr("Mrs, Mr, Dr …"), longest=40))
        self.born = DateField(
            tr("Date of birth"), desk.today(), tr("Such as 2 mar 1968, mar 1968 or unknown"), near=False
        )
        self.sex = Field(tr("Gender"), choice(said(SEXES), "unknown"))
        self.number = Field(tr("NHS number"), line("999 123 4578", longest=20))
        self.other = Field(tr("Other identifier"), line(tr("optional"), longest=60))
        self.allergy = Field(tr("Allergies"), choice(said(ALLERGIES), "not recorded"))
        self.allergies = Field(tr("Which, and what happened"), line(tr("penicillin: rash")))
        self.address = Field(tr("Address"), line())
        self.telephone = Field(tr("Telephone"), line())
        self.died = DateField(tr("Date of death"), desk.today(), tr("Only if the patient has died"))
        self.reason = Field(tr("Reason for the correction"), line(tr("as it will stand in the history")))
        self._build()
        self._show(old or NEW)
        self._connect()
        saying = mark("correcting who the patient is") if old else mark("adding a patient")
        self.keeps(desk, FormName("patient", old.id if old else "", "", saying))
        self.family.setFocus()

    def submit(self) -> None:
        """Save; asks once where somebody with the same name or number is here already."""
        patient = check_patient(self._patient(), self._desk.today())
        desk = self._desk
        if self._old is not None:
            reason = self.reason.editor.text()
            self.work(lambda: desk.correct_patient(patient, reason), lambda _none: self._finish(patient.id))
            return
        same = desk.same_person(patient)
        key = repr((patient.family, patient.given, patient.born, patient.identifiers))
        if same and self._sure != key:
            self._sure = key
            who = Patient("", same[0].family, same[0].given, same[0].title).name
            raise NotAccepted(_here_already(who, same[0].born))
        self.work(lambda: desk.add_patient(patient), lambda ident: self._finish(str(ident)))

    def _finish(self, patient_id: str) -> None:
        self.accept()
        self._saved(patient_id)

    def _patient(self) -> Patient:
        sex = str(self.sex.editor.currentData())
        status = str(self.allergy.editor.currentData())
        return replace(
            self._old or NEW,
            family=self.family.editor.text(),
            given=self.given.editor.text(),
            title=self.title.editor.text(),
            sex=next(one for one in get_args(Sex) if one == sex),
            born=self.born.when,
            died=self.died.when,
            identifiers=self._identifiers(),
            address=self.address.editor.text(),
            telephone=self.telephone.editor.text(),
            allergy_status="known" if status == "known" else "none" if status == "none" else "not recorded",
            allergies=self.allergies.editor.text() if status == "known" else "",
        )

    def _identifiers(self) -> tuple[Identifier, ...]:
        """The identifiers in the two fields, and behind them those that the record held besides."""
        nhs, other = self.number.editor.text().strip(), self.other.editor.text().strip()
        held = self._old.identifiers if self._old else ()
        more = [one for one in held if one.system != NHS]
        system = more[0].system if more else "Local"
        first = (Identifier(NHS, nhs),) if nhs else ()
        second = (Identifier(system, other),) if other else ()
        return (*first, *second, *more[1:])

    def _show(self, patient: Patient) -> None:
        for field, text in (
            (self.family, patient.family),
            (self.given, patient.given),
            (self.title, patient.title),
            (self.address, patient.address),
            (self.telephone, patient.telephone),
            (self.allergies, patient.allergies),
        ):
            field.editor.setText(text)
        numbers = {one.system: one.value for one in patient.identifiers}
        self.number.editor.setText(nhs_text(numbers[NHS]) if NHS in numbers else "")
        self.other.editor.setText(next((one.value for one in patient.identifiers if one.system != NHS), ""))
        self.sex.editor.setCurrentIndex(max(0, self.sex.editor.findData(patient.sex)))
        self.allergy.editor.setCurrentIndex(max(0, self.allergy.editor.findData(patient.allergy_status)))
        for date_field, when in ((self.born, patient.born), (self.died, patient.died)):
            if when is not NEVER and when.text:
                date_field.show_when(when)
        self.reason.setVisible(self._old is not None)
        self.died.setVisible(self._old is not None)
        self._on_allergy()

    def _on_number(self) -> None:
        """Group the digits, and say at once when the check digit is wrong."""
        text = self.number.editor.text().strip()
        if not text:
            self.number.clear_message()
            return
        try:
            digits = nhs_number(text)
        except AlpDeskError as error:
            self.number.fault(error.sentence)
            return
        self.number.editor.setText(nhs_text(digits))
        self.number.understood(tr("The check digit is right"))

    def _on_allergy(self) -> None:
        self.allergies.setVisible(self.allergy.editor.currentData() == "known")

    def _connect(self) -> None:
        self.number.editor.editingFinished.connect(self._on_number)
        self.allergy.editor.currentIndexChanged.connect(lambda _index: self._on_allergy())

    def _build(self) -> None:
        self.add_row(self.family, self.given)
        self.add_row(self.title, self.sex)
        self.add_row(self.born, self.number)
        self.add_row(self.allergy, self.other)
        self.body.addWidget(self.allergies)
        self.add_row(self.address, self.telephone)
        self.body.addWidget(self.died)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)


def _here_already(who: str, born: When) -> str:
    if born.text:
        return tr("{who}, born {born}, is here already. If this is somebody else, save once more.", who=who, born=born)
    return tr("{who}, born on an unknown date, is here already. If this is somebody else, save once more.", who=who)
