"""Many threads at once: every acknowledged result is stored, reads never see half a verb."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from alpdesk.store import opening
from alpdesk.store.connection import connect
from alpdesk.store.failures import Busy
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO

THREADS = 8
EACH = 25


def together(work: Callable[[int], list[str]]) -> list[str]:
    with ThreadPoolExecutor(THREADS) as pool:
        return [ident for idents in pool.map(work, range(THREADS)) for ident in idents]


def test_eight_threads_write_at_once_and_nothing_is_lost(store: Store, hartley: str) -> None:
    def work(_: int) -> list[str]:
        return [ident for _ in range(EACH) for ident in store.add_results(hartley, [ALP, ALP], WHO, AT)]

    acknowledged = together(work)
    assert len(acknowledged) == THREADS * EACH * 2
    assert sorted(acknowledged) == sorted(one.id for one in store.record(hartley).results)
    assert store.broken_audit_line() is None
    store.quick_check()


def test_readers_see_whole_verbs_while_others_write(store: Store, hartley: str) -> None:
    def work(number: int) -> list[str]:
        if number % 2:
            return [ident for _ in range(EACH) for ident in store.add_results(hartley, [ALP, ALP], WHO, AT)]
        return [f"{len(store.record(hartley).results) % 2}{len(store.search('hart'))}" for _ in range(EACH)]

    assert {seen for seen in together(work) if len(seen) == 2 and seen[0] in "01"} >= {"01"}
    assert not [seen for seen in together(lambda n: work(2 * n)) if seen != "01"]


def test_the_first_connection_serves_many_threads(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    opened.store.add_patient(HARTLEY, WHO, AT)
    found = together(lambda _: [head.family for _ in range(EACH) for head in opened.first_page()])
    assert found == ["Hartley"] * THREADS * EACH
    opened.store.close()


def test_a_record_held_too_long_by_others_is_busy_and_stores_nothing(
    store: Store, folder: Path, keys: DataKeys
) -> None:
    connection = store._engine.raw_connection()  # noqa: SLF001
    connection.cursor().execute("PRAGMA busy_timeout = 20")
    connection.close()
    with closing(connect(folder / "clinic.alpdb", keys.db)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy, match="try again in a moment"):
            store.add_patient(HARTLEY, WHO, AT)
        other.execute("ROLLBACK")
    assert store.count() == 0
    assert store.add_patient(HARTLEY, WHO, AT)


def test_a_reader_that_meets_an_exclusive_writer_is_told(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    opened._connection.execute("PRAGMA busy_timeout = 20")  # noqa: SLF001
    with closing(connect(folder / "clinic.alpdb", keys.db)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Busy):
            opened.first_page()
        other.execute("ROLLBACK")
    assert opened.first_page() == ()
    opened.close()


def test_a_closed_clinic_cannot_be_read(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    opened.close()
    with pytest.raises(driver.ProgrammingError):
        opened.first_page()


def test_a_closed_clinic_holds_no_keys(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, DataKeys(keys.data, keys.key_id))
    store = opened.store
    store.add_patient(HARTLEY, WHO, AT)
    kept = _held(opened) | _held(store)
    store.close()
    assert {keys.data, keys.audit} <= kept
    assert not {keys.data, keys.audit, keys.db} & (_held(opened) | _held(store))
    with pytest.raises(driver.ProgrammingError):
        opened.connect()
    with pytest.raises(driver.ProgrammingError):
        store.clinic()


def _held(holder: object) -> set[object]:
    """Every text of bytes that an object holds itself or as keys."""
    held = vars(holder).values()
    return {one.data if isinstance(one, DataKeys) else one for one in held if isinstance(one, DataKeys | bytes)}
