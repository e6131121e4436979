"""Results and history at the desk: recorded, corrected, withdrawn; nothing is overwritten, nothing half recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Problem, Procedure
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError

from .conftest import TODAY, alp


def test_one_impossible_result_keeps_all_of_them_out(desk: Desk, miriam: str) -> None:
    before = desk.record(miriam).results
    with pytest.raises(NotAccepted, match="lies in the future"):
        desk.record_results(miriam, (alp("25", "2026-03-01"), alp("26", "2026-03-17")))

    assert desk.record(miriam).results == before


def test_a_corrected_result_takes_the_place_of_the_old_one_which_stays_in_its_history(desk: Desk, miriam: str) -> None:
    old = desk.record(miriam).results[-1]
    new = desk.correct_result(miriam, old.id, replace(old, quantity=Quantity.parse("42 U/L")), "typed wrongly")

    assert str(desk.record(miriam).results[-1].quantity) == "42 U/L"
    history = desk.result_history(miriam, new)
    assert [str(one.result.quantity) for one in history] == ["24 U/L", "42 U/L"]
    assert [one.version.standing for one in history] == ["superseded", "live"]
    assert history[1].result.status == "corrected"
    assert history[1].version.reason == "typed wrongly"


def test_a_preliminary_result_stays_preliminary_when_corrected(desk: Desk, miriam: str) -> None:
    (ident,) = desk.record_results(miriam, (replace(alp("40", "2026-03-01"), status="preliminary"),))
    desk.correct_result(miriam, ident, replace(alp("41", "2026-03-01"), status="preliminary"), "typed wrongly")

    assert "preliminary" in [result.status for result in desk.record(miriam).results]


def test_a_withdrawn_result_counts_no_more(desk: Desk, miriam: str) -> None:
    result = desk.record(miriam).results[-1]
    desk.withdraw_result(miriam, result.id, "another patient’s")

    assert [str(one.quantity) for one in desk.record(miriam).results] == ["33 U/L"]
    assert desk.result_history(miriam, result.id)[0].version.standing == "withdrawn"


def test_a_suspect_result_is_kept_with_its_reason(desk: Desk, miriam: str) -> None:
    desk.mark_suspect(miriam, desk.record(miriam).results[-1].id, "EDTA tube")

    assert desk.record(miriam).results[-1].suspect == "EDTA tube"


def test_problems_medicines_and_operations_are_recorded_corrected_and_withdrawn(desk: Desk, miriam: str) -> None:
    problem = desk.record_problem(miriam, Problem("", "Coeliac disease"))
    medicine = desk.record_medicine(miriam, MedicineCourse("", "ramipril"))
    procedure = desk.record_procedure(miriam, Procedure("", "Lumbar fusion L4/5", performed=When.parse("2025-12-01")))

    problem = desk.correct_problem(miriam, problem, Problem("", "Coeliac disease, biopsy"), "histology")
    medicine = desk.correct_medicine(miriam, medicine, MedicineCourse("", "ramipril", dose="5 mg"), "dose")
    done = Procedure("", "Lumbar fusion L4/5", performed=When.parse("2025-12-02"))
    procedure = desk.correct_procedure(miriam, procedure, done, "date of the discharge letter")
    desk.choose_operation(miriam, procedure)

    record = desk.record(miriam)
    assert [one.text for one in record.problems] == ["Osteoporosis", "Coeliac disease, biopsy"]
    assert [one.name for one in record.medicines] == ["alendronic acid", "ramipril"]
    assert [one.performed.text for one in record.procedures] == ["2025-12-02"]
    assert record.spinal_operation == procedure

    desk.choose_operation(miriam, "")
    desk.withdraw_problem(miriam, problem, "not confirmed")
    desk.withdraw_medicine(miriam, medicine, "never taken")
    desk.withdraw_procedure(miriam, procedure, "another patient’s")
    record = desk.record(miriam)
    assert (len(record.problems), len(record.medicines), len(record.procedures)) == (1, 1, 0)


@pytest.mark.parametrize(
    "verb",
    [
        lambda desk, ident: desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("1950"))),
        lambda desk, ident: desk.record_medicine(ident, MedicineCourse("", "")),
        lambda desk, ident: desk.record_procedure(ident, Procedure("", "Fusion", performed=When.parse("1950-01-01"))),
        lambda desk, ident: desk.record_answers(ident, (Answer("fever", ""),)),
        lambda desk, ident: desk.withdraw_result(ident, "1", ""),
        lambda desk, _: desk.record_results("999", (alp("30", "2026-01-01"),)),
    ],
)
def test_what_is_refused_leaves_the_record_as_it_was(
    desk: Desk, miriam: str, verb: Callable[[Desk, str], object]
) -> None:
    before = desk.record(miriam)
    with pytest.raises(AlpDeskError):
        verb(desk, miriam)
    assert desk.record(miriam) == before


def test_answers_enter_the_record(desk: Desk, miriam: str) -> None:
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.on(TODAY), "Dr Ada Okafor"),))

    assert desk.record(miriam).answers[-1].id == "bone_pain"
