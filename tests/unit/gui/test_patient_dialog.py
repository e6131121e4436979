"""The form for a patient: what it checks while one types, whom it adds, and what it corrects."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patient_dialog import PatientDialog

Show = Callable[..., PatientDialog]


@pytest.fixture
def added() -> list[str]:
    """The ids of patients that the window heard of."""
    return []


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs, added: list[str]) -> Show:
    """Opens the form, for somebody new or for a patient of the record."""

    def shown(old: Patient | None = None) -> PatientDialog:
        dialog = PatientDialog(desk, jobs, added.append, old=old)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shown


def test_a_patient_is_added_as_typed(show: Show, qtbot: QtBot, desk: Desk, added: list[str]) -> None:
    dialog = show()
    dialog.family.editor.setText("Łukasiewicz")
    dialog.given.editor.setText("Zofia")
    dialog.born.editor.setText("2 mar 1968")
    dialog.sex.editor.setCurrentIndex(dialog.sex.editor.findData("female"))
    dialog.number.editor.setText("999 123 4578")
    dialog.allergy.editor.setCurrentIndex(dialog.allergy.editor.findData("known"))
    dialog.allergies.editor.setText("penicillin: rash")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(added))
    kept = desk.record(added[0]).patient

    assert (kept.name, kept.sex, kept.born.text) == ("ŁUKASIEWICZ, Zofia", "female", "1968-03-02")
    assert kept.identifiers == (Identifier("NHS", "9991234578"),)
    assert (kept.allergy_status, kept.allergies) == ("known", "penicillin: rash")


def test_an_nhs_number_is_grouped_and_its_check_digit_is_checked(show: Show) -> None:
    dialog = show()
    dialog.number.setFocus()
    QTest.keyClicks(dialog.number.editor, "999-123-4578")
    dialog.family.setFocus()
    assert dialog.number.editor.text().replace("\u00a0", " ") == "999 123 4578"
    assert "right" in dialog.number.message

    dialog.number.setFocus()
    dialog.number.editor.clear()
    QTest.keyClicks(dialog.number.editor, "9991234579")
    dialog.family.setFocus()
    assert "check digit does not fit" in dialog.number.message


@pytest.mark.parametrize(
    ("family", "born", "number", "sentence"),
    [
        ("", "1968-03-02", "", "Give the family name"),
        ("Hartley", "2/3/68", "", "four digits"),
        ("Hartley", "2030", "", "lies in the future"),
        ("Hartley", "1868-03-02", "", "more than 130 years ago"),
        ("Hartley", "1968-03-02", "9991234579", "check digit"),
        ("Hart\u202eley", "1968-03-02", "", "cannot be seen"),
    ],
)
def test_what_cannot_be_true_is_refused_and_stays_on_screen(
    show: Show, desk: Desk, family: str, born: str, number: str, sentence: str
) -> None:
    dialog = show()
    dialog.family.editor.setText(family)
    dialog.born.editor.setText(born)
    dialog.number.editor.setText(number)
    dialog.address.editor.setText("1 Example Street")
    dialog.save.click()

    assert sentence in dialog.fault.text()
    assert (dialog.isVisible(), dialog.address.editor.text()) == (True, "1 Example Street")
    assert desk.patients().total == 0


def test_somebody_like_a_patient_of_the_record_is_asked_about(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, added: list[str]
) -> None:
    dialog = show()
    dialog.family.editor.setText("hartley")
    dialog.given.editor.setText("miriam")
    dialog.born.editor.setText("1968-03-02")
    dialog.save.click()
    assert "HARTLEY, Miriam (Mrs), born 02-Mar-1968, is here already" in dialog.fault.text()
    assert added == []

    dialog.save.click()
    qtbot.waitUntil(lambda: bool(added))
    assert added != [miriam]
    assert desk.patients().total == 2


def test_a_correction_needs_a_reason_and_keeps_the_rest(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    before = desk.record(miriam).patient
    dialog = show(before)
    dialog.telephone.editor.setText("01632 960 101")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Give a reason" in dialog.fault.text())

    dialog.reason.editor.setText("moved")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    after = desk.record(miriam).patient
    assert after.telephone == "01632 960 101"
    assert (after.name, after.born, after.identifiers) == (before.name, before.born, before.identifiers)


def test_a_death_is_recorded_with_its_date(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = show(desk.record(miriam).patient)
    dialog.died.editor.setText("yesterday")
    dialog.reason.editor.setText("told by the family")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert desk.record(miriam).patient.died.text == "2026-03-15"


def test_allergies_no_longer_known_are_not_kept_in_secret(
    show: Show, qtbot: QtBot, desk: Desk, added: list[str]
) -> None:
    dialog = show()
    dialog.family.editor.setText("Hartley")
    dialog.allergy.editor.setCurrentIndex(dialog.allergy.editor.findData("known"))
    assert dialog.allergies.isVisible()
    dialog.allergies.editor.setText("penicillin")
    dialog.allergy.editor.setCurrentIndex(dialog.allergy.editor.findData("none"))
    assert not dialog.allergies.isVisible()
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(added))

    assert desk.record(added[0]).patient.allergies == ""
