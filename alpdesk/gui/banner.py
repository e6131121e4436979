"""The patient banner: who this is, the same on every page about one patient (after the withdrawn NHS CUI rules)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.record import Patient
from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.patients_model import nhs_text, sex_text
from alpdesk.gui.widgets import Button, Chip, IconLabel, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked

ALLERGIES = {
    "known": mark("Known allergies"),
    "none": mark("No known allergies"),
    "not recorded": mark("Allergies not recorded"),
}


class PatientBanner(QFrame):
    """Name, born, gender, number, allergies, in this order; ``edit_wanted`` asks to correct them.

    ``missing_of`` says what of a patient was lost to damage: it stands below, on every page about them.
    """

    edit_wanted = Signal()

    def __init__(self, missing_of: Callable[[str], str] = lambda _patient_id: "") -> None:
        super().__init__()
        self._missing_of = missing_of
        self.missing = IconLabel("", "alert-octagon", "danger", wrap=True)
        self.setObjectName("banner")
        self._compact = self._is_invented = False
        self.name = PlainLabel("", "name")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._born, self._sex, self._number = _Pair(tr("Born")), _Pair(tr("Gender")), _Pair(tr("NHS No."))
        self._died = Chip(tr("Deceased"), "neutral")
        self._invented = Chip(tr("Invented patient"), "warning", "star")
        self._sign = Picture("circle-check", "text_muted", 18)
        self._allergies = PlainLabel("", "strong")
        self._which = PlainLabel("", "small")
        self.edit = Button(tr("Edit"), "pencil", link=True)
        self.edit.setAccessibleName(tr("Edit who the patient is"))
        self.edit.clicked.connect(self.edit_wanted)
        self._build()

    def show_patient(self, patient: Patient, today: date) -> None:
        """Show who this is."""
        self.name.setText(patient.name)
        age = patient.age(today)
        died = patient.died.first is not None
        born = str(patient.born) if patient.born.text else tr("Not known")
        self._born.say(tr("{born} ({age}y)", born=born, age=age) if age is not None and not died else born)
        self._sex.say(sex_text(patient.sex))
        self._number.say(*_number(patient))
        self._died.setText(tr("Died {died}", died=patient.died))
        self._died.setVisible(died)
        self._is_invented = patient.invented
        self.set_compact(on=self._compact)
        self._show_allergies(patient)
        self.missing.setText(self._missing_of(patient.id))
        self.missing.setVisible(bool(self.missing.text()))
        self._arrange()
        self.setProperty("deceased", "yes" if died else "no")
        style.repolish(self)
        self.setAccessibleName(tr("{name}, born {born}", name=patient.name, born=born))

    def set_compact(self, *, on: bool) -> None:
        """Leave out words that the strip above says as well."""
        self._compact = on
        self._invented.setVisible(self._is_invented and not on)
        self.edit.setText("" if on else tr("Edit"))
        self._arrange()

    def _show_allergies(self, patient: Patient) -> None:
        known = patient.allergy_status == "known"
        self._allergies.set_role("danger" if known else "strong" if patient.allergy_status == "none" else "muted")
        self._allergies.setText(tr_marked(ALLERGIES[patient.allergy_status]))
        icon = "alert-triangle" if known else "circle-check" if patient.allergy_status == "none" else "alert-circle"
        self._sign.show_icon(icon, "critical" if known else "text_muted")
        self._which.setText(patient.allergies)
        self._which.setToolTip(tip(patient.allergies))
        self._which.setVisible(bool(patient.allergies))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._allergies)
        words.addWidget(self._which)
        part = QFrame()
        part.setObjectName("bannerpart")
        inside = QHBoxLayout(part)
        inside.setContentsMargins(16, 4, 8, 4)
        inside.setSpacing(10)
        inside.addWidget(self._sign)
        inside.addLayout(words)
        row = QHBoxLayout()
        row.setSpacing(22)
        row.addWidget(self.name)
        for pair in (self._born, self._sex, self._number):
            row.addWidget(pair)
        row.addWidget(part)
        row.addStretch(1)
        for chip in (self._died, self._invented, self.edit):
            row.addWidget(chip)
        self._first, self._second, self._part = row, QHBoxLayout(), part
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 7, 14, 7)
        box.setSpacing(4)
        box.addLayout(row)
        box.addLayout(self._second)
        box.addWidget(self.missing)
        self.missing.hide()

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window: what does not fit beside the rest stands below it."""
        return QSize(400, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the allergies below where there is no room beside the rest."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Nothing of who the patient is is ever cut: what has no room takes the line below, the allergies first."""
        shown = [one for one in (self.name, self._died, self._invented, self.edit) if not one.isHidden()]
        parts = [self._born, self._sex, self._number, self._part]
        for one in (*shown, *parts):
            one.ensurePolished()
        room = self.width() - 34 - sum(one.sizeHint().width() + self._first.spacing() for one in shown)
        beside = 0
        for one in parts:
            room -= one.sizeHint().width() + self._first.spacing()
            beside += room >= 0
        self._second_line(parts, beside)

    def _second_line(self, parts: list[QWidget], beside: int) -> None:
        """So many of the parts beside the name, the others below it."""
        if self._second.count() == len(parts) - beside:
            return
        for one in parts:
            (self._second if self._second.indexOf(one) >= 0 else self._first).removeWidget(one)
        for place, one in enumerate(parts[:beside], 1):
            self._first.insertWidget(place, one)
        for one in parts[beside:]:
            self._second.addWidget(one, 1 if one is parts[-1] else 0)


def _number(patient: Patient) -> tuple[str, str]:
    """The NHS number, else the first identifier, with whose it is."""
    given = sorted(patient.identifiers, key=lambda one: one.system != "NHS")
    if not given:
        return tr("Not known"), tr("NHS No.")
    first = given[0]
    if first.system == "NHS":
        return nhs_text(first.value), tr("NHS No.")
    return first.value, first.system or tr("Identifier")


class _Pair(QWidget):
    """A small label above a heavier value."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = PlainLabel(label, "small")
        self._value = PlainLabel("", "strong")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._label)
        box.addWidget(self._value)

    def say(self, value: str, label: str = "") -> None:
        """Show a value, and another label if one is given."""
        self._value.setText(value.replace("-", "\u2011"))
        if label:
            self._label.setText(label)
