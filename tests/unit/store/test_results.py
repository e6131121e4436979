"""Results: kept exactly, corrected by newer versions, withdrawn with a reason, never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import Version
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Result
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO

GGT = Result("", "ggt", Quantity.parse("<20 IU/L"), When.parse("2026-03"), value_text="<20")
LATER = AT + timedelta(days=1)
OTHER = "Nurse Bo Lind"


def with_id(result: Result, ident: str) -> Result:
    return replace(result, id=ident)


def test_results_come_back_as_reported_in_the_order_of_entry(store: Store, hartley: str) -> None:
    first, second = store.add_results(hartley, [ALP, GGT], WHO, AT)
    (third,) = store.add_results(hartley, [ALP], WHO, AT)
    assert store.record(hartley).results == (with_id(ALP, first), with_id(GGT, second), with_id(ALP, third))


def test_adding_nothing_leaves_no_line(store: Store, hartley: str) -> None:
    before = store.audit()
    assert store.add_results(hartley, [], WHO, AT) == ()
    assert store.audit() == before


def test_a_correction_supersedes_and_the_history_tells_who_when_and_why(store: Store, hartley: str) -> None:
    old, ggt = store.add_results(hartley, [ALP, GGT], WHO, AT)
    corrected = replace(ALP, quantity=Quantity.parse("42 U/L"), value_text="42")
    new = store.correct_result(hartley, old, corrected, "transposed digits", OTHER, LATER)
    assert store.record(hartley).results == (with_id(corrected, new), with_id(GGT, ggt))
    first, second = store.result_history(hartley, old)
    assert (first.result, second.result) == (with_id(ALP, old), with_id(corrected, new))
    assert first.version == Version(1, "superseded", WHO, AT, "", OTHER, LATER, "")
    assert second.version == Version(2, "live", OTHER, LATER, "transposed digits")
    assert store.result_history(hartley, new) == (first, second)


def test_a_corrected_result_can_be_corrected_again_but_only_its_live_version(store: Store, hartley: str) -> None:
    (first,) = store.add_results(hartley, [ALP], WHO, AT)
    second = store.correct_result(hartley, first, ALP, "a", WHO, AT)
    third = store.correct_result(hartley, second, ALP, "b", WHO, AT)
    assert [one.version.number for one in store.result_history(hartley, first)] == [1, 2, 3]
    for ended in (first, second):
        with pytest.raises(AlreadyChanged, match="corrected or withdrawn meanwhile"):
            store.correct_result(hartley, ended, GGT, "c", WHO, AT)
        with pytest.raises(AlreadyChanged):
            store.withdraw_result(hartley, ended, "c", WHO, AT)
    assert [one.id for one in store.record(hartley).results] == [third]


def test_a_withdrawn_result_leaves_the_record_and_stays_in_its_history(store: Store, hartley: str) -> None:
    (ident,) = store.add_results(hartley, [ALP], WHO, AT)
    store.withdraw_result(hartley, ident, "another patient's sample", OTHER, LATER)
    assert store.record(hartley).results == ()
    (only,) = store.result_history(hartley, ident)
    assert only.version == Version(1, "withdrawn", WHO, AT, "", OTHER, LATER, "another patient's sample")
    with pytest.raises(AlreadyChanged):
        store.withdraw_result(hartley, ident, "again", WHO, AT)


def test_a_suspect_result_stays_with_its_reason_and_can_be_trusted_again(store: Store, hartley: str) -> None:
    (ident,) = store.add_results(hartley, [ALP], WHO, AT)
    marked = store.mark_suspect(hartley, ident, "haemolysed", WHO, AT)
    assert store.record(hartley).results == (replace(ALP, id=marked, suspect="haemolysed"),)
    trusted = store.mark_suspect(hartley, marked, "", WHO, AT)
    assert store.record(hartley).results == (with_id(ALP, trusted),)
    assert [one.result.suspect for one in store.result_history(hartley, ident)] == ["", "haemolysed", ""]


def test_one_patients_result_cannot_be_reached_through_another(store: Store, hartley: str) -> None:
    (ident,) = store.add_results(hartley, [ALP], WHO, AT)
    twin = store.add_patient(HARTLEY, WHO, AT)
    with pytest.raises(NotOnFile):
        store.correct_result(twin, ident, GGT, "why", WHO, AT)
    with pytest.raises(NotOnFile):
        store.withdraw_result(twin, ident, "why", WHO, AT)
    with pytest.raises(NotOnFile):
        store.mark_suspect(twin, ident, "why", WHO, AT)
    with pytest.raises(NotOnFile):
        store.result_history(twin, ident)
    assert store.record(hartley).results == (with_id(ALP, ident),)
    assert store.record(twin).results == ()


def test_results_of_an_unknown_patient_are_not_stored(store: Store, hartley: str) -> None:
    assert hartley
    with pytest.raises(NotOnFile):
        store.add_results("77", [ALP], WHO, AT)
    assert store._run("SELECT count(*) FROM result") == [(0,)]  # noqa: SLF001


def test_a_failure_among_many_results_stores_none_of_them(store: Store, hartley: str) -> None:
    before = store.audit()
    with pytest.raises(UnicodeEncodeError):
        store.add_results(hartley, [ALP, replace(ALP, note="\ud800")], WHO, AT)
    assert store.record(hartley).results == ()
    assert store.audit() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE result SET number = '85'",
        "UPDATE result SET canonical = 85",
        "UPDATE result SET taken = '2020-01-01'",
        "UPDATE result SET patient_id = 2",
        "UPDATE result SET entered_by = 'somebody'",
        "UPDATE result SET change_reason = 'x'",
        "DELETE FROM result",
        "INSERT OR REPLACE INTO result SELECT * FROM result",
    ],
)
def test_the_database_itself_refuses_to_change_a_result(store: Store, hartley: str, sql: str) -> None:
    (ident,) = store.add_results(hartley, [ALP], WHO, AT)
    with pytest.raises(IntegrityError, match="stay as entered"), store._writing() as connection:  # noqa: SLF001
        connection.exec_driver_sql(sql)
    assert store.record(hartley).results == (with_id(ALP, ident),)


def test_an_end_cannot_be_taken_back_or_rewritten(store: Store, hartley: str) -> None:
    (ident,) = store.add_results(hartley, [ALP], WHO, AT)
    store.withdraw_result(hartley, ident, "why", WHO, AT)
    for sql in ("UPDATE result SET ended_at = NULL", "UPDATE result SET ended_reason = 'because'"):
        with pytest.raises(IntegrityError), store._writing() as connection:  # noqa: SLF001
            connection.exec_driver_sql(sql)


def test_the_list_gets_the_latest_alp_results_oldest_first(store: Store, hartley: str) -> None:
    days = ["2026-01-05", "2025-11-01", "2026-03-02", "2024-06-01", "2026-02"]
    idents = store.add_results(hartley, [replace(ALP, taken=When.parse(day)) for day in days], WHO, AT)
    store.withdraw_result(hartley, idents[2], "why", WHO, AT)
    store.add_results(hartley, [GGT], WHO, AT)
    other = store.add_patient(HARTLEY, WHO, AT)
    found = store.records_heads_alp([hartley, other], 2)
    assert [one.taken.text for one in found[hartley]] == ["2025-11-01", "2026-01-05"]
    assert found[other] == ()
    assert store.records_heads_alp([]) == {}
