"""Problems, medicines, procedures and answers: the same care as for results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, Code, MedicineCourse, Problem, Procedure
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from alpdesk.store.reading import EntryKind
from alpdesk.store.store import Store
from tests.unit.store.samples import AT, HARTLEY, WHO

PROBLEM = Problem("", "Osteoporosis", (Code("ICD-10", "M81.0"), Code("SNOMED", "64859006")), When.parse("2019"))
COURSE = MedicineCourse("", "Alendronic acid", start=When.parse("2020-05-01"), dose="70 mg weekly", reason="fracture")
FUSION = Procedure("", "Lumbar fusion L4/5", performed=When.parse("2026-01-20"))

Verbs = tuple[str, Any, Any, EntryKind]
KINDS: tuple[Verbs, ...] = (
    ("problem", PROBLEM, replace(PROBLEM, text="Osteopenia"), "problem"),
    ("medicine", COURSE, replace(COURSE, state="ended", end=When.parse("2024")), "medicine_course"),
    ("procedure", FUSION, replace(FUSION, status="not-done"), "procedure"),
)


def verb(store: Store, name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(store, name)
    return found


def entries(store: Store, patient: str, kind: EntryKind) -> tuple[Any, ...]:
    record = store.record(patient)
    return {"problem": record.problems, "medicine_course": record.medicines, "procedure": record.procedures}[kind]


@pytest.mark.parametrize(("name", "entry", "other", "kind"), KINDS)
def test_an_entry_is_added_corrected_and_withdrawn(
    store: Store, hartley: str, name: str, entry: Any, other: Any, kind: EntryKind
) -> None:
    old = verb(store, f"add_{name}")(hartley, entry, WHO, AT)
    assert entries(store, hartley, kind) == (replace(entry, id=old),)
    new = verb(store, f"correct_{name}")(hartley, old, other, "looked again", WHO, AT)
    assert entries(store, hartley, kind) == (replace(other, id=new),)
    verb(store, f"withdraw_{name}")(hartley, new, "never had it", WHO, AT)
    assert entries(store, hartley, kind) == ()
    first, second = store.entry_history(kind, hartley, old)
    assert (first.entry, second.entry) == (replace(entry, id=old), replace(other, id=new))
    assert (first.version.standing, second.version.standing) == ("superseded", "withdrawn")
    assert (second.version.reason, second.version.ended_reason) == ("looked again", "never had it")


@pytest.mark.parametrize(("name", "entry", "other", "kind"), KINDS)
def test_only_the_live_version_of_the_same_patient_can_be_changed(
    store: Store, hartley: str, name: str, entry: Any, other: Any, kind: EntryKind
) -> None:
    old = verb(store, f"add_{name}")(hartley, entry, WHO, AT)
    twin = store.add_patient(HARTLEY, WHO, AT)
    with pytest.raises(NotOnFile):
        verb(store, f"correct_{name}")(twin, old, other, "why", WHO, AT)
    with pytest.raises(NotOnFile):
        store.entry_history(kind, twin, old)
    verb(store, f"withdraw_{name}")(hartley, old, "why", WHO, AT)
    with pytest.raises(AlreadyChanged):
        verb(store, f"correct_{name}")(hartley, old, other, "why", WHO, AT)


@pytest.mark.parametrize("table", ["problem", "medicine_course", "procedure", "answer", "operation_choice"])
def test_the_database_itself_refuses_to_change_entries(store: Store, hartley: str, table: str) -> None:
    store.add_problem(hartley, PROBLEM, WHO, AT)
    store.add_medicine(hartley, COURSE, WHO, AT)
    store.choose_operation(hartley, store.add_procedure(hartley, FUSION, WHO, AT), WHO, AT)
    store.add_answers(hartley, [Answer("bone_pain", "yes")], WHO, AT)
    for sql in (f"UPDATE {table} SET entered_by = 'x'", f"DELETE FROM {table}"):  # noqa: S608
        with pytest.raises(IntegrityError), store._writing() as connection:  # noqa: SLF001
            connection.exec_driver_sql(sql)


def test_the_chosen_operation_follows_its_corrections_and_goes_when_it_is_withdrawn(store: Store, hartley: str) -> None:
    assert store.record(hartley).spinal_operation == ""
    early = store.add_procedure(hartley, FUSION, WHO, AT)
    late = store.add_procedure(hartley, replace(FUSION, performed=When.parse("2026-02-01")), WHO, AT)
    store.choose_operation(hartley, late, WHO, AT)
    store.choose_operation(hartley, early, WHO, AT)
    assert store.record(hartley).spinal_operation == early
    corrected = store.correct_procedure(hartley, early, FUSION, "level", WHO, AT)
    assert store.record(hartley).spinal_operation == corrected
    store.choose_operation(hartley, late, WHO, AT)
    store.choose_operation(hartley, corrected, WHO, AT)
    assert store.record(hartley).spinal_operation == corrected
    store.withdraw_procedure(hartley, corrected, "another patient", WHO, AT)
    assert store.record(hartley).spinal_operation == ""


def test_no_operation_can_be_chosen_either(store: Store, hartley: str) -> None:
    store.choose_operation(hartley, store.add_procedure(hartley, FUSION, WHO, AT), WHO, AT)
    store.choose_operation(hartley, "", WHO, AT)
    assert store.record(hartley).spinal_operation == ""


def test_only_a_live_operation_of_the_patient_can_be_chosen(store: Store, hartley: str) -> None:
    old = store.add_procedure(hartley, FUSION, WHO, AT)
    store.correct_procedure(hartley, old, FUSION, "why", WHO, AT)
    twin = store.add_patient(HARTLEY, WHO, AT)
    with pytest.raises(AlreadyChanged):
        store.choose_operation(hartley, old, WHO, AT)
    with pytest.raises(NotOnFile):
        store.choose_operation(twin, old, WHO, AT)


def test_answers_stand_beside_each_other_in_the_order_given(store: Store, hartley: str) -> None:
    first = Answer("bone_pain", "no", When.parse("2026-03-01"), WHO)
    second = Answer("bone_pain", "yes", When.parse("2026-03-12"), WHO, "clinician", "told today")
    store.add_answers(hartley, [first], WHO, AT)
    store.add_answers(hartley, [], WHO, AT)
    store.add_answers(hartley, [second, replace(second, id="short_stature")], WHO, AT)
    assert store.record(hartley).answers == (first, second, replace(second, id="short_stature"))
    assert [line.text for line in store.audit(hartley) if line.action == "add answer"] == [
        "bone_pain, short_stature",
        "bone_pain",
    ]
