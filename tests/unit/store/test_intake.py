"""What comes with a file: stored in one go, found again, and never half."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as driver

from alpdesk.clinical.dates import When
from alpdesk.clinical.imports import Arrival, ImportedRow, StoredImport, WaitingResult
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO

FILE = StoredImport("", "a.hl7", "ab" * 32, "HL7 v2", "Northlab", {"new": 2})
PERSON = Patient("H-1", "Hartley", "M", born=When.parse("1960-03"), identifiers=(Identifier("", "77"),))
WAITING = WaitingResult(PERSON, ALP, ("patient", "unit"), "Whose?", 7, "cd" * 32, "ALP", "U/L")


def test_results_come_in_with_their_history_and_are_known_by_their_import(store: Store, hartley: str) -> None:
    (old,) = store.add_results(hartley, [ALP], WHO, AT)
    ident = store.add_import(FILE, WHO, AT, [ImportedRow(4, "H", "ALP", "24", "24 U/L", "x", "new", "")])
    second, late = replace(ALP, value_text="25"), replace(ALP, value_text="23", status="preliminary")
    ids = store.add_arrivals(
        ident,
        [
            Arrival(hartley, second, old, why="It changed."),
            Arrival(hartley, replace(ALP, value_text="26"), after=0),
            Arrival(hartley, late, after=1, late=True),
        ],
        WHO,
        AT,
    )
    (live,) = store.record(hartley).results
    assert (live.id, live.value_text) == (ids[1], "26")
    history = store.result_history(hartley, live.id)
    assert [(one.version.number, one.result.value_text, one.version.standing) for one in history] == [
        (0, "23", "superseded"), (1, "24", "superseded"), (2, "25", "superseded"), (3, "26", "live"),
    ]  # fmt: skip
    versions = store.imported_versions(ident)
    assert [(one.now, one.first, one.live, one.late) for one in versions] == [
        (ids[1], False, False, False), (ids[1], False, True, False), (ids[1], False, False, True),
    ]  # fmt: skip
    assert [store.import_of_result(one) for one in (old, *ids)] == ["", ident, ident, ident]
    assert store.undone_results() == []
    assert store.import_rows(ident)[0].line == 4
    assert store.import_rows("99") == ()
    assert store.add_arrivals(ident, [], WHO, AT) == ()
    assert store.broken_audit_line() is None


def test_a_result_that_is_no_longer_live_is_not_replaced(store: Store, hartley: str) -> None:
    (old,) = store.add_results(hartley, [ALP], WHO, AT)
    store.withdraw_result(hartley, old, "wrong", WHO, AT)
    ident = store.add_import(FILE, WHO, AT)
    with pytest.raises(AlreadyChanged, match="read the file again"):
        store.add_arrivals(ident, [Arrival(hartley, ALP), Arrival(hartley, ALP, old)], WHO, AT)
    with pytest.raises(NotOnFile):
        store.add_arrivals(ident, [Arrival(hartley, ALP, "99")], WHO, AT)
    assert store.record(hartley).results == ()


def test_what_waits_is_read_back_as_it_was_written(store: Store, hartley: str) -> None:
    ident = store.add_import(FILE, WHO, AT)
    assert store.add_waiting(ident, [], WHO, AT) == ()
    assert not store.any_waited()
    unread = replace(ALP, quantity=None, unreadable="in words", limits=replace(ALP.limits, low=None))
    first, second = store.add_waiting(ident, [WAITING, replace(WAITING, result=unread, mark="ef" * 32)], WHO, AT)
    found, other = store.waiting()
    assert found == replace(
        WAITING, result=replace(ALP, id=""), id=first, import_id=ident, file_name="a.hl7", laboratory="Northlab",
        by=WHO, at=AT,
    )  # fmt: skip
    assert other.result == replace(unread, id="")
    assert set(store.marked(["cd" * 32, "00"])) == {"cd" * 32}
    store.step_waiting([replace(found, state="recorded", patient_id=hartley, needs=())], "link", WHO, AT)
    store.step_waiting([], "link", WHO, AT)
    assert [one.id for one in store.waiting()] == [second]
    assert store.waiting_now([first])[0].patient_id == hartley
    with pytest.raises(NotOnFile):
        store.waiting_now([first, "99"])
    assert (store.count_waiting(), store.imports()[0].waiting) == (1, 1)


def test_people_are_found_by_number_birth_date_and_name(store: Store, hartley: str) -> None:
    def alike(patient: Patient) -> list[str]:
        (found,) = store.alike([patient])
        return [one.id for one in found]

    assert alike(Patient("", "", identifiers=(Identifier("", "9434765919"),))) == [hartley]
    assert alike(Patient("", "", identifiers=(Identifier("x", "h 77120"),))) == [hartley]
    assert alike(Patient("", "", born=HARTLEY.born)) == [hartley]
    assert alike(Patient("", "HARTLEY", "miri")) == [hartley]
    assert alike(Patient("", "Hartley")) == []
    assert alike(Patient("", "Hartley", "Agnes")) == []
    assert alike(Patient("", "")) == []


def test_of_everybody_born_on_one_day_only_some_are_looked_at(store: Store) -> None:
    for number in range(60):
        store.add_patient(Patient("", f"N{number}", born=HARTLEY.born), WHO, AT)
    (found,) = store.alike([Patient("", "Quill", born=HARTLEY.born)])
    assert len(found) == 50


def test_rows_of_imports_and_of_what_waited_stay_as_entered(store: Store, hartley: str) -> None:
    ident = store.add_import(FILE, WHO, AT)
    store.add_arrivals(ident, [Arrival(hartley, ALP)], WHO, AT)
    store.add_waiting(ident, [WAITING], WHO, AT)
    store.undo_import(ident, "wrong", WHO, AT)
    assert not store.seen_file("ab" * 32)
    connection = store._opened.connect()  # noqa: SLF001 - as another program would
    for table in ("file_import", "import_entry", "import_undo", "waiting_result", "waiting_step"):
        for deed in (f"DELETE FROM {table}", f"UPDATE {table} SET id = 99"):  # noqa: S608 - names of our own tables
            with pytest.raises(driver.IntegrityError, match="stay as entered"):
                connection.execute(deed)
    connection.close()


def test_a_laboratory_is_learnt_anew(store: Store) -> None:
    store.keep_laboratory("Northlab", "{}", WHO, AT)
    store.keep_laboratory("Northlab", '{"dates": "day first"}', WHO, AT)
    assert store.known_laboratories() == {"Northlab": '{"dates": "day first"}'}


def test_results_of_several_patients_come_at_once(store: Store, hartley: str) -> None:
    other = store.add_patient(Patient("", "Quill"), WHO, AT)
    (kept,) = store.add_results(other, [replace(ALP, quantity=Quantity.parse("30 U/L"))], WHO, AT)
    store.correct_result(other, kept, ALP, "digits", WHO, AT)
    found = store.results_of([hartley, other])
    assert [len(part) for part in found[hartley]] == [0, 0]
    assert [str(part[0].quantity) for part in found[other]] == ["24 U/L", "30 U/L"]
