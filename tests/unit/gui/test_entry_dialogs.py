"""The forms for problems, medicines and operations: what they record, correct, withdraw and refuse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Code, MedicineCourse, Problem, Procedure
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_dialogs import MedicineDialog, ProblemDialog, ProcedureDialog
from alpdesk.gui.jobs import Jobs

Dialog = ProblemDialog | MedicineDialog | ProcedureDialog
Show = Callable[..., Dialog]
KINDS: tuple[type[Dialog], ...] = (ProblemDialog, MedicineDialog, ProcedureDialog)


@pytest.fixture
def said() -> list[str]:
    """What the window heard of entries saved."""
    return []


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs, said: list[str]) -> Show:
    """Opens one of the forms for a patient."""

    def shown(kind: type[Dialog], patient_id: str, old: object = None) -> Dialog:
        dialog: Dialog = kind(desk, jobs, desk.record(patient_id), said.append, old=old)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def problem(show: Show, patient_id: str, old: Problem | None = None) -> ProblemDialog:
    dialog = show(ProblemDialog, patient_id, old)
    assert isinstance(dialog, ProblemDialog)
    return dialog


def medicine(show: Show, patient_id: str, old: MedicineCourse | None = None) -> MedicineDialog:
    dialog = show(MedicineDialog, patient_id, old)
    assert isinstance(dialog, MedicineDialog)
    return dialog


def operation(show: Show, patient_id: str, old: Procedure | None = None) -> ProcedureDialog:
    dialog = show(ProcedureDialog, patient_id, old)
    assert isinstance(dialog, ProcedureDialog)
    return dialog


def saved(qtbot: QtBot, dialog: Dialog) -> None:
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def refused(qtbot: QtBot, dialog: Dialog, sentence: str) -> None:
    dialog.save.click()
    qtbot.waitUntil(lambda: sentence in dialog.fault.text())


def test_a_problem_is_recorded_with_the_date_as_precise_as_typed(
    show: Show, qtbot: QtBot, desk: Desk, tunde: str, said: list[str]
) -> None:
    dialog = problem(show, tunde)
    dialog.name.editor.setText("Osteoporosis")
    dialog.onset.editor.setText("mar 2021")
    assert "Mar-2021" in dialog.onset.message
    saved(qtbot, dialog)
    kept = desk.record(tunde).problems[-1]

    assert (kept.text, kept.onset.text, kept.recorded.text) == ("Osteoporosis", "2021-03", "2026-03-16")
    assert said == ["Osteoporosis added"]


def test_a_medicine_is_recorded_with_dose_state_and_reason(show: Show, qtbot: QtBot, desk: Desk, tunde: str) -> None:
    dialog = medicine(show, tunde)
    dialog.name.editor.setText("azathioprine")
    dialog.dose.editor.setText("50 mg once daily")
    dialog.state.editor.setCurrentIndex(dialog.state.editor.findData("planned"))
    dialog.start.editor.setText("1 apr 2026")
    saved(qtbot, dialog)
    kept = desk.record(tunde).medicines[-1]

    assert (kept.name, kept.dose, kept.state, kept.start.text) == (
        "azathioprine", "50 mg once daily", "planned", "2026-04-01",
    )  # fmt: skip
    assert kept.recorded.text == "2026-03-16"


def test_an_operation_is_recorded(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = operation(show, miriam)
    dialog.name.editor.setText("Posterior lumbar fusion")
    dialog.performed.editor.setText("01/12/2025")
    saved(qtbot, dialog)
    kept = desk.record(miriam).procedures[-1]

    assert (kept.text, kept.performed.text, kept.status) == ("Posterior lumbar fusion", "2025-12-01", "completed")


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_without_a_name_is_refused_and_stays_on_screen(
    show: Show, qtbot: QtBot, tunde: str, kind: type[Dialog]
) -> None:
    dialog = show(kind, tunde)
    dialog.note.editor.setText("typed already")
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.fault.text().startswith("Name the"))

    assert (dialog.isVisible(), dialog.note.editor.text()) == (True, "typed already")


def test_impossible_dates_are_refused_in_a_sentence(show: Show, qtbot: QtBot, desk: Desk, tunde: str) -> None:
    dialog = medicine(show, tunde)
    dialog.name.editor.setText("azathioprine")
    for start, end, sentence in (
        ("2/3/98", "", "four digits"),
        ("2027-01-01", "", "lies in the future"),
        ("2026-02-01", "2026-01-01", "before it starts"),
        ("1950", "", "before the patient’s birth"),
    ):
        dialog.start.editor.setText(start)
        dialog.end.editor.setText(end)
        refused(qtbot, dialog, sentence)
    assert len(desk.record(tunde).medicines) == 1


def test_a_correction_needs_a_reason_and_changes_only_what_was_touched(
    show: Show, qtbot: QtBot, desk: Desk, tunde: str
) -> None:
    old = Problem("", "Crohn’s disease", (Code("ICD-10", "K50"),), When.parse("2019"), clinical="remission")
    desk.record_problem(tunde, old)
    dialog = problem(show, tunde, desk.record(tunde).problems[-1])
    dialog.note.editor.setText("seen by gastroenterology")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Give a reason" in dialog.fault.text())

    dialog.reason.editor.setText("note added")
    saved(qtbot, dialog)
    kept = desk.record(tunde).problems[-1]
    assert (kept.clinical, kept.codes, kept.onset.text) == ("remission", old.codes, "2019")
    assert kept.note == "seen by gastroenterology"


def test_a_state_that_the_form_does_not_offer_stays(show: Show, qtbot: QtBot, desk: Desk, tunde: str) -> None:
    desk.record_procedure(tunde, Procedure("", "Lumbar fusion", performed=When.parse("2026-03-16"), status="on-hold"))
    dialog = operation(show, tunde, desk.record(tunde).procedures[-1])
    dialog.note.editor.setText("theatre closed")
    dialog.reason.editor.setText("note added")
    saved(qtbot, dialog)

    assert desk.record(tunde).procedures[-1].status == "on-hold"


def test_a_new_name_drops_the_code_of_the_old_one(show: Show, qtbot: QtBot, desk: Desk, tunde: str) -> None:
    desk.record_problem(tunde, Problem("", "Osteoporosis", (Code("ICD-10", "M81"),)))
    dialog = problem(show, tunde, desk.record(tunde).problems[-1])
    dialog.name.editor.setText("Osteopenia")
    dialog.reason.editor.setText("wrong diagnosis")
    saved(qtbot, dialog)

    assert desk.record(tunde).problems[-1].codes == ()


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_is_withdrawn_with_a_reason_only(
    show: Show, qtbot: QtBot, desk: Desk, tunde: str, said: list[str], kind: type[Dialog]
) -> None:
    desk.record_problem(tunde, Problem("", "Osteoporosis"))
    record = desk.record(tunde)
    old = {ProblemDialog: record.problems, MedicineDialog: record.medicines, ProcedureDialog: record.procedures}[kind][
        -1
    ]
    dialog = show(kind, tunde, old)
    dialog.withdraw.click()
    assert "Give a reason" in dialog.fault.text()

    dialog.reason.editor.setText("another patient’s")
    dialog.withdraw.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    now = desk.record(tunde)
    assert old not in (*now.problems, *now.medicines, *now.procedures)
    assert said[0].endswith("withdrawn")


def test_a_new_entry_has_neither_reason_nor_withdrawing(show: Show, tunde: str) -> None:
    for kind in KINDS:
        dialog = show(kind, tunde)
        assert not dialog.reason.isVisible()
        assert not dialog.withdraw.isVisible()


def test_escape_asks_before_it_discards_what_was_typed(show: Show, tunde: str) -> None:
    dialog = problem(show, tunde)
    QTest.keyClicks(dialog.note.editor, "x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_it_discards_what_was_chosen_and_not_when_it_was_put_back(show: Show, tunde: str) -> None:
    dialog = medicine(show, tunde)
    before = dialog.state.editor.currentIndex()
    dialog.state.editor.setCurrentIndex(before + 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    keep = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Keep editing")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    dialog.state.editor.setCurrentIndex(before)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
