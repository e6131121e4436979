"""The audit lines: one for every deed, in the same transaction, chained, without names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Contact
from alpdesk.clinical.record import Answer, MedicineCourse, Problem, Procedure
from alpdesk.store import opening
from alpdesk.store.audit import KEYS_SETTING, AuditKeys, Head, Noted, keys_of, retired
from alpdesk.store.failures import DiskFull, NotOnFile
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO
from tests.unit.store.test_keeping import CLOSED, PDF, SHA


def a_busy_morning(store: Store) -> str:
    """Every verb once; returns the patient."""
    patient = store.add_patient(HARTLEY, WHO, AT)
    store.note("read record", "patient", patient, WHO, AT, patient_id=patient)
    store.correct_patient(replace(HARTLEY, id=patient, given="Miriam"), "Miriam has one name", WHO, AT)
    (result,) = store.add_results(patient, [ALP], WHO, AT)
    result = store.correct_result(patient, result, ALP, "Miriam Hartley said so", WHO, AT)
    store.withdraw_result(patient, store.mark_suspect(patient, result, "haemolysed", WHO, AT), "Hartley", WHO, AT)
    problem = store.add_problem(patient, Problem("", "Hartley's disease"), WHO, AT)
    store.withdraw_problem(
        patient, store.correct_problem(patient, problem, Problem("", "x"), "y", WHO, AT), "z", WHO, AT
    )
    course = store.add_medicine(patient, MedicineCourse("", "a"), WHO, AT)
    course = store.correct_medicine(patient, course, MedicineCourse("", "b"), "c", WHO, AT)
    store.withdraw_medicine(patient, course, "d", WHO, AT)
    operation = store.add_procedure(patient, Procedure("", "fusion"), WHO, AT)
    operation = store.correct_procedure(patient, operation, Procedure("", "spinal fusion"), "e", WHO, AT)
    store.choose_operation(patient, operation, WHO, AT)
    store.withdraw_procedure(patient, operation, "f", WHO, AT)
    store.add_answers(patient, [Answer("bone_pain", "yes")], WHO, AT)
    store.dismiss_suggestion(patient, "low-alp", "Hartley knows", WHO, AT)
    walkthrough = store.add_walkthrough(replace(CLOSED, patient_id=patient))
    store.add_letter(patient, walkthrough, '{"to": "Hartley"}', PDF, SHA, WHO, AT)
    store.correct_contact(Contact(store.add_contact(Contact("", "Dr Wu"), WHO, AT), "Dr Li"), WHO, AT)
    store.note("import", "file", "", WHO, AT, patient_id=patient, text="3 results")
    store.note("unlock", "clinic", "", WHO, AT)
    return patient


def test_every_deed_leaves_its_line_in_order(store: Store) -> None:
    patient = a_busy_morning(store)
    lines = store.audit(limit=1000)
    assert [line.seq for line in lines] == list(range(len(lines), 0, -1))
    assert [line.action for line in reversed(lines)] == [
        "set clinic", "set user", "add patient", "read record", "correct patient", "add result", "correct result",
        "mark result suspect", "withdraw result", "add problem", "correct problem", "withdraw problem",
        "add medicine course", "correct medicine course", "withdraw medicine course", "add procedure",
        "correct procedure", "choose operation", "withdraw procedure", "add answer", "dismiss suggestion",
        "close walkthrough", "issue letter", "add contact", "keep former", "correct contact", "import", "unlock",
    ]  # fmt: skip
    assert {line.who for line in lines} == {WHO}
    assert {line.at for line in lines} == {AT}
    assert [line.action for line in store.audit(patient, 2)] == ["import", "issue letter"]
    assert {line.patient_id for line in store.audit(patient)} == {patient}
    assert store.broken_audit_line() is None


def test_no_line_names_the_patient_or_tells_a_value(store: Store) -> None:
    a_busy_morning(store)
    told = " ".join(str(row) for row in store._run("SELECT * FROM audit")).casefold()  # noqa: SLF001
    assert not [word for word in ("hartley", "miriam", "943 476", "1960-", "haemolysed", "24 u/l") if word in told]


def test_times_may_run_backwards_without_breaking_the_chain(store: Store, hartley: str) -> None:
    store.note("read record", "patient", hartley, WHO, AT - timedelta(days=400), patient_id=hartley)
    assert store.audit()[0].at == AT - timedelta(days=400)
    assert store.broken_audit_line() is None


def test_the_chain_goes_on_after_closing(folder: Path, keys: DataKeys) -> None:
    for _ in range(2):
        store = opening.open_store(folder, keys)
        store.add_patient(HARTLEY, WHO, AT)
        store.close()
    store = opening.open_store(folder, keys)
    assert store.broken_audit_line() is None
    assert len({row[0] for row in store._run("SELECT session FROM audit")}) == 3  # noqa: SLF001
    store.close()


def tampered(store: Store, statements: Sequence[str]) -> None:
    with store._writing() as connection:  # noqa: SLF001
        for statement in ("DROP TRIGGER audit_stays", "DROP TRIGGER audit_is_frozen", *statements):
            connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("line", "sql"),
    [
        (3, "UPDATE audit SET who = 'Nobody' WHERE seq = 3"),
        (3, "UPDATE audit SET digest = prev WHERE seq = 3"),
        (3, "UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 3"),
        (3, "UPDATE audit SET patient_id = 2 WHERE seq = 3"),
        (3, "DELETE FROM audit WHERE seq = 3"),
        (1, "DELETE FROM audit WHERE seq = 1"),
        (5, "UPDATE audit SET seq = 1000 WHERE seq = 5"),
        (2, "UPDATE audit SET mac = prev WHERE seq = 2"),
    ],
)
def test_a_changed_or_missing_line_is_found(store: Store, line: int, sql: str) -> None:
    a_busy_morning(store)
    tampered(store, [sql])
    assert store.broken_audit_line() == line


def test_a_deed_that_fails_leaves_neither_entry_nor_line(store: Store, hartley: str) -> None:
    before = store.audit()
    with pytest.raises(NotOnFile):
        store.correct_result(hartley, "77", ALP, "why", WHO, AT)
    assert store.audit() == before


def test_a_line_that_finds_no_room_is_not_there_and_the_next_one_is(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    before = opened.audit_head()
    (pages,) = opened._connection.execute("PRAGMA page_count").fetchone()  # noqa: SLF001
    opened._connection.execute(f"PRAGMA max_page_count = {pages}")  # noqa: SLF001
    line = Noted("read record", "patient", 1, text="x" * 500)
    with pytest.raises(DiskFull):
        opened.note([line] * 200, WHO, AT)
    assert opened.audit_head() == before
    opened._connection.execute("PRAGMA max_page_count = 1000000")  # noqa: SLF001
    opened.note([line], WHO, AT)
    assert opened.audit_head().seq == before.seq + 1
    opened.close()


def test_the_head_is_looked_at_alone(store: Store, hartley: str) -> None:
    assert (hartley, store.head_fault()) == ("1", None)
    tampered(store, ["UPDATE audit SET who = 'Nobody' WHERE seq = 1"])
    assert store.head_fault() is None
    tampered_again = ("DELETE FROM audit WHERE seq = 2", "UPDATE audit SET who = 'Nobody' WHERE seq = 3")
    with store._writing() as connection:  # noqa: SLF001
        for statement in tampered_again:
            connection.exec_driver_sql(statement)
    fault = store.head_fault()
    assert fault is not None
    assert fault.sentence == "Audit line 2 is missing."


def test_an_empty_trail_has_no_head_and_no_fault(store: Store) -> None:
    tampered(store, ["DELETE FROM audit"])
    assert (store.audit_head(), store.head_fault(), store.broken_audit_line()) == (Head(), None, None)


def test_keys_from_before_a_rotation_are_kept_with_the_last_line_of_each(store: Store) -> None:
    first = AuditKeys(b"a" * 32)
    store.set_setting(KEYS_SETTING, retired(first, 4))
    second = keys_of(store._run, b"b" * 32)  # noqa: SLF001
    store.set_setting(KEYS_SETTING, retired(second, 9))
    third = keys_of(store._run, b"c" * 32)  # noqa: SLF001
    assert [third.of(seq)[:1] for seq in (1, 4, 5, 9, 10)] == [b"a", b"a", b"b", b"b", b"c"]


def test_a_full_disk_stores_nothing_and_is_over_when_there_is_room(store: Store, hartley: str) -> None:
    before = store.record(hartley), store.audit()
    connection = store._engine.raw_connection()  # noqa: SLF001
    cursor = connection.cursor()
    cursor.execute("PRAGMA page_count")
    (pages,) = cursor.fetchone() or (0,)
    cursor.execute(f"PRAGMA max_page_count = {pages}")
    connection.close()
    many = [replace(ALP, note="x" * 500, taken=When.parse("2026-03-02"))] * 200
    with pytest.raises(DiskFull, match="nothing was saved"):
        store.add_results(hartley, many, WHO, AT)
    assert (store.record(hartley), store.audit()) == before
    connection = store._engine.raw_connection()  # noqa: SLF001
    connection.cursor().execute("PRAGMA max_page_count = 1000000")
    connection.close()
    assert len(store.add_results(hartley, many, WHO, AT)) == 200
