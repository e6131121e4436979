"""A drill restores a copy beside the open record, says what it found, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.store import copies
from alpdesk.store import drill as module
from alpdesk.store.backup import make_copy
from alpdesk.store.connection import connect
from alpdesk.store.copies import Stopped, Watch
from alpdesk.store.drill import Drilled, drill
from alpdesk.store.opening import OpenedDatabase, open_database
from alpdesk.store.restore import restore
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, WHO
from tests.unit.store.test_backup import MADE, flip


@pytest.fixture
def record(folder: Path, keys: DataKeys) -> Iterator[OpenedDatabase]:
    """The clinic with two patients, open."""
    opened = open_database(folder, keys)
    for _ in range(2):
        opened.store.add_patient(HARTLEY, WHO, AT)
    yield opened
    opened.close()


@pytest.fixture
def copy(record: OpenedDatabase) -> Path:
    """A copy of it."""
    return make_copy(record.folder, record.keys, MADE).folder


def ran(copy: Path, record: OpenedDatabase) -> Drilled:
    told = drill(copy, record, MADE)
    assert not list(record.folder.glob(".drill*"))
    return told


def test_a_good_copy_passes_and_old_leftovers_go(copy: Path, record: OpenedDatabase) -> None:
    (record.folder / ".drill-0123").mkdir()
    assert ran(copy, record) == Drilled(copy.name, MADE, patients=2, results=0, compared=2)


def test_a_copy_without_manifest_or_with_a_flipped_bit_fails(copy: Path, record: OpenedDatabase) -> None:
    flip(copy / "clinic.alpdb")
    assert "is damaged" in ran(copy, record).fault
    (copy / "manifest.json").unlink()
    assert "missing" in ran(copy, record).fault


def test_it_can_be_stopped(copy: Path, record: OpenedDatabase) -> None:
    with pytest.raises(Stopped):
        drill(copy, record, MADE, Watch(stop=lambda: True))
    assert not list(record.folder.glob(".drill*"))


def test_a_copy_of_another_course_of_the_record_fails(copy: Path, record: OpenedDatabase) -> None:
    manifest = copies.manifest_of(copy)
    with closing(record.connect()) as other:
        other.execute("DROP TRIGGER audit_stays")
        other.execute("DELETE FROM audit WHERE seq = ?", (manifest.head.seq,))
    assert "another course" in ran(copy, record).fault


def test_a_restored_copy_that_does_not_open_or_holds_other_rows_fails(
    copy: Path, record: OpenedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = restore

    def spoilt(copy: Path, place: Path, keys: DataKeys, *given: object, **named: object) -> None:
        usual(copy, place, keys, *given, **named)  # type: ignore[arg-type]
        with closing(connect(place / "clinic.alpdb", keys.db)) as connection:
            for sql in spoiling:
                connection.execute(sql)

    monkeypatch.setattr(module, "restore", spoilt)
    spoiling = ["PRAGMA user_version = 99"]
    assert "made by a newer AlpDesk" in ran(copy, record).fault
    columns = "version, family, given, title, sex, born, died, address, telephone, allergy_status, allergies"
    more = f"{columns}, invented, identifier, family_key, given_key"
    spoiling = [f"INSERT INTO patient (id, {more}) SELECT 99, {more} FROM patient LIMIT 1"]  # noqa: S608 - our own
    assert "other patients or results" in ran(copy, record).fault
    spoiling = ["UPDATE patient SET given = 'Somebody' WHERE id = 1"]
    assert "differs from the one that is open" in ran(copy, record).fault


def test_a_record_that_is_changed_while_it_is_compared_is_no_fault(
    copy: Path, record: OpenedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = module._unchanged  # noqa: SLF001 - the change falls between two looks

    def changing(connection: object, seq: int) -> list[str]:
        found = usual(connection, seq)
        if "1" in found:
            record.store.correct_patient(replace(HARTLEY, id="1", given="Ada"), "typing error", WHO, AT)
        return found

    monkeypatch.setattr(module, "_unchanged", changing)
    assert (ran(copy, record).fault, ran(copy, record).compared) == ("", 1)
