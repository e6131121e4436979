"""Undo and redo: every entry by name, in any order of steps, and nothing erased."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from alpdesk.clinical.record import MedicineCourse, Problem, Procedure
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_steps import EntrySteps, Kind, Written
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.undoing import Step, Undoing
from alpdesk.store.failures import DiskFull
from tests.unit.gui.conftest import alp

LONG = 30_000


def pulses(desk: Desk, patient_id: str) -> list[str]:
    """The ALP values that hold, the latest entered last."""
    return [str(one.quantity) for one in desk.record(patient_id).results if one.analyte == "alp"]


def idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def test_steps_are_undone_and_done_again_whatever_numbers_the_entries_have_by_then(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    undoing, steps, patient = Undoing(jobs), EntrySteps(desk), desk.record(miriam).patient
    before = pulses(desk, miriam)
    (ident,) = desk.record_results(miriam, (alp("40", "2026-03-13"),))
    undoing.add(steps.step(patient, Written("added", "result", ident), "40 saved"))
    old = desk.record(miriam).results[-1]
    newer = desk.correct_result(miriam, ident, alp("41", "2026-03-13"), "misread")
    undoing.add(steps.step(patient, Written("corrected", "result", newer, old), "40 corrected"))
    now = desk.record(miriam).results[-1]
    desk.withdraw_result(miriam, newer, "another patient")
    undoing.add(steps.step(patient, Written("withdrawn", "result", newer, now), "41 withdrawn"))
    seen = []
    for move in (undoing.undo, undoing.undo, undoing.undo, undoing.redo, undoing.redo, undoing.redo, undoing.undo):
        move()
        idle(qtbot, jobs)
        seen.append(pulses(desk, miriam)[len(before) :])
    assert seen == [["41 U/L"], ["40 U/L"], [], ["40 U/L"], ["41 U/L"], [], ["41 U/L"]]
    assert [one.said for one in undoing.done] == [
        "40 corrected (HARTLEY, Miriam (Mrs))",
        "40 saved (HARTLEY, Miriam (Mrs))",
    ]
    assert [one.words for one in undoing.undone] == ["41 withdrawn"]
    assert pulses(desk, miriam)[: len(before)] == before


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("problem", Problem("", "Fragility fracture")),
        ("medicine", MedicineCourse("", "prednisolone")),
        ("procedure", Procedure("", "DXA scan")),
    ],
)
def test_entries_of_the_history_are_undone_too(
    desk: Desk, miriam: str, kind: Kind, entry: Problem | MedicineCourse | Procedure
) -> None:
    steps, patient = EntrySteps(desk), desk.record(miriam).patient
    list_of = {"problem": "problems", "medicine": "medicines", "procedure": "procedures"}[kind]
    before = getattr(desk.record(miriam), list_of)
    record = {"problem": desk.record_problem, "medicine": desk.record_medicine, "procedure": desk.record_procedure}
    ident = record[kind](miriam, entry)  # type: ignore[operator]
    step = steps.step(patient, Written("added", kind, ident), "added")
    assert step.back is not None
    assert step.again is not None
    step.back()
    assert getattr(desk.record(miriam), list_of) == before
    step.again()
    assert len(getattr(desk.record(miriam), list_of)) == len(before) + 1


def test_what_was_changed_meanwhile_is_said_and_no_more_offered(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    undoing, steps, patient = Undoing(jobs), EntrySteps(desk), desk.record(miriam).patient
    (ident,) = desk.record_results(miriam, (alp("40", "2026-03-13"),))
    undoing.add(steps.step(patient, Written("added", "result", ident), "40 saved"))
    desk.withdraw_result(miriam, ident, "somebody else did")
    with qtbot.waitSignal(undoing.failed, timeout=LONG) as failed:
        undoing.undo()
    assert failed.args == ["This entry was changed meanwhile: look at it in its history."]
    assert (undoing.done, undoing.undone) == ((), ())
    with qtbot.waitSignal(undoing.told) as told:
        undoing.undo()
    assert told.args == ["There is nothing to undo.", ""]


@pytest.mark.parametrize("meanwhile", [False, True])
def test_what_fails_for_a_passing_reason_can_be_tried_again(qtbot: QtBot, jobs: Jobs, *, meanwhile: bool) -> None:
    undoing, failures = Undoing(jobs), [DiskFull("The disk is full.")]

    def write() -> None:
        if failures:
            raise failures.pop()

    step, other = Step("40 saved", write, write), Step("41 saved", write, write)
    undoing.add(step)
    undoing.undo()
    if meanwhile:
        undoing.add(other)
    idle(qtbot, jobs)
    assert undoing.done == ((other, step) if meanwhile else (step,))
    undoing.undo(len(undoing.done))
    idle(qtbot, jobs)
    assert not undoing.done
    assert undoing.undone[0] is step
    failures.append(DiskFull("The disk is full."))
    undoing.redo()
    if meanwhile:
        undoing.add(other)
    idle(qtbot, jobs)
    assert undoing.undone == (() if meanwhile else (step,))


def test_the_name_of_a_patient_is_put_back_and_forth(desk: Desk, miriam: str) -> None:
    steps, old = EntrySteps(desk), desk.record(miriam).patient
    step = steps.who(old, "Patient corrected")
    desk.correct_patient(replace(old, given="Mirjam"), "spelling")
    assert step.back is not None
    assert step.again is not None
    step.back()
    assert desk.record(miriam).patient.given == "Miriam"
    step.again()
    assert desk.record(miriam).patient.given == "Mirjam"


def test_the_window_lists_what_can_be_undone_and_keys_undo_and_redo_it(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    idle(qtbot, jobs)
    assert not window.top.undo.isEnabled()
    window.open_patient(miriam)
    window.pages.record.add_result()
    dialog = window.pages.record.dialog
    assert isinstance(dialog, ResultDialog)
    QTest.keyClicks(dialog.value.editor, "40 U/L")
    dialog.save.click()
    qtbot.waitUntil(lambda: "saved" in window.toast.text, timeout=LONG)
    undone = []
    window.toast.say("Letter sent", lambda: undone.append("letter"))
    words = [one.text() for one in window.undo_menu.actions()]
    assert words[0] == "Undo: Letter sent\tCtrl+Z"
    assert words[1].startswith("Undo: ALP 40")
    assert words[1].endswith("saved (HARTLEY, Miriam (Mrs))")
    window.undo_menu.actions()[1].trigger()
    idle(qtbot, jobs)
    assert (undone, "40 U/L" in pulses(desk, miriam)) == (["letter"], False)
    assert window.toast.text.startswith("Undone: ALP 40")
    assert "40" not in [str(one.quantity) for one in window.pages.record.record.results]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    idle(qtbot, jobs)
    assert "40 U/L" in pulses(desk, miriam)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, jobs)
    assert "40 U/L" not in pulses(desk, miriam)
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, jobs)
    assert "40 U/L" in pulses(desk, miriam)
    window.undoing.add(Step("only listed"))
    assert window.top.undo.accessibleName() == "Undo: only listed (Ctrl+Z)"
