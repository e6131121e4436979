"""Changed outcomes of closed walkthroughs: kept with what became of them, and the record as it was at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from alpdesk.clinical.kept import ChangeDecision, StoredChange
from alpdesk.clinical.record import Answer, Problem, Procedure
from alpdesk.store.failures import NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO
from tests.unit.store.test_keeping import CLOSED

DAY = timedelta(days=1)
CHANGE = StoredChange(
    "", "1", "1", "ab" * 32, '["refer"]', "Repeat", "Refer", "ALP 24 U/L of 12-Mar-2026", "record", WHO, AT,
    "low-alp", "Low ALP", date(2026, 3, 12),
)  # fmt: skip


@pytest.fixture
def change(store: Store, hartley: str) -> StoredChange:
    """A change of the outcome of Miriam Hartley's only walkthrough, kept."""
    walkthrough = store.add_walkthrough(replace(CLOSED, patient_id=hartley))
    found = replace(CHANGE, patient_id=hartley, walkthrough_id=walkthrough)
    return replace(found, id=store.add_outcome_change(found))


def test_a_change_comes_back_as_found(store: Store, hartley: str, change: StoredChange) -> None:
    assert store.outcome_changes(hartley) == store.pending_changes() == (change,)
    assert store.count_pending() == 1
    assert change.state == "open"


def test_what_became_of_a_change_is_added_and_the_last_word_holds(
    store: Store, hartley: str, change: StoredChange
) -> None:
    store.decide_change(change.id, "re-opened", "", WHO, AT)
    assert [one.state for one in store.pending_changes()] == ["re-opened"]
    store.decide_change(change.id, "closed", "", WHO, AT + DAY, walkthrough_id="1")
    assert store.pending_changes() == ()
    assert store.count_pending() == 0
    (kept,) = store.outcome_changes(hartley)
    assert kept.decisions == (
        ChangeDecision("re-opened", "", "", WHO, AT),
        ChangeDecision("closed", "", "1", WHO, AT + DAY),
    )
    assert not kept.pending


def test_only_the_latest_change_of_a_walkthrough_is_pending(store: Store, change: StoredChange) -> None:
    later = store.add_outcome_change(replace(change, after="Admit", at=AT + DAY))
    assert [one.id for one in store.pending_changes()] == [later]
    store.decide_change(later, "dismissed", "known", WHO, AT + DAY)
    assert store.pending_changes() == ()


@pytest.mark.parametrize("table", ["outcome_change", "change_decision"])
def test_neither_changes_nor_decisions_are_ever_altered(store: Store, change: StoredChange, table: str) -> None:
    store.decide_change(change.id, "dismissed", "known", WHO, AT)
    for sql in (f"UPDATE {table} SET entered_by = 'x'", f"DELETE FROM {table}"):  # noqa: S608
        with pytest.raises(IntegrityError), store._writing() as connection:  # noqa: SLF001
            connection.exec_driver_sql(sql)


def test_a_decision_on_no_change_is_refused(store: Store) -> None:
    with pytest.raises(NotOnFile):
        store.decide_change("9", "dismissed", "known", WHO, AT)
    with pytest.raises(NotOnFile):
        store.add_outcome_change(replace(CHANGE, patient_id="9"))


def test_the_audit_lines_name_no_value(store: Store, hartley: str, change: StoredChange) -> None:
    store.decide_change(change.id, "dismissed", "ALP 24 is known", WHO, AT)
    lines = store.audit(hartley, limit=2)
    assert [line.action for line in lines] == ["changed outcome dismissed", "find changed outcome"]
    assert not any("24" in line.text for line in lines)


def test_the_record_can_be_read_as_it_was(store: Store, hartley: str) -> None:
    first, other = store.add_results(hartley, [ALP, replace(ALP, identifier="S-2")], WHO, AT)
    problem = store.add_problem(hartley, Problem("", "Osteoporosis"), WHO, AT)
    early = store.add_procedure(hartley, Procedure("", "Fusion"), WHO, AT)
    store.choose_operation(hartley, early, WHO, AT)
    then = store.record(hartley)
    later = AT + DAY
    store.correct_result(hartley, first, replace(ALP, value_text="42"), "digits", WHO, later)
    store.withdraw_result(hartley, other, "another patient", WHO, later)
    store.withdraw_problem(hartley, problem, "never", WHO, later)
    store.withdraw_procedure(hartley, early, "never", WHO, later)
    store.add_answers(hartley, [Answer("bone_pain", "yes")], WHO, later)
    store.correct_patient(replace(HARTLEY, id=hartley, family="Hartley-Moss"), "married", WHO, later)
    assert store.record(hartley, AT) == then
    assert store.record(hartley, later) == store.record(hartley)
    assert store.record(hartley).spinal_operation == ""


def test_before_the_patient_was_added_there_is_no_record(store: Store, hartley: str) -> None:
    with pytest.raises(NotOnFile):
        store.record(hartley, AT - DAY)
