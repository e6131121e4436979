"""Copies are complete, opened once before they get their name, and leave nothing behind when they fail."""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alpdesk.store import opening
from alpdesk.store.backup import verified_copy
from alpdesk.store.connection import connect
from alpdesk.store.failures import DatabaseDamaged, DiskFull, DiskTrouble
from alpdesk.store.schema import SCHEMA
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, WHO

MADE = datetime(2026, 3, 12, 9, 30, 5, tzinfo=UTC)


def test_a_copy_is_named_by_time_and_audit_line_and_opens_with_the_same_key(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    patient = store.add_patient(HARTLEY, WHO, AT)
    copy = verified_copy(folder, keys.db, MADE)
    kept = store.record(patient)
    store.close()
    assert copy == folder / "backups" / "alp-20260312T093005-000000003"
    opened = opening.open_database(copy, keys)
    assert opened.record(patient) == kept
    opened.close()


def test_the_manifest_tells_what_is_in_it(folder: Path, keys: DataKeys) -> None:
    copy = verified_copy(folder, keys.db, MADE)
    assert sorted(path.name for path in copy.iterdir()) == ["clinic.alpdb", "clinic.alpkey", "manifest.json"]
    manifest = json.loads((copy / "manifest.json").read_bytes())
    assert manifest["made"] == "2026-03-12T09:30:05+00:00"
    assert (manifest["facts"]["audit"], manifest["facts"]["patient"], manifest["facts"]["schema"]) == (2, 0, SCHEMA)
    for name, told in manifest["sha256"].items():
        assert hashlib.sha256((copy / name).read_bytes()).hexdigest() == told
    assert {path.stat().st_mode & 0o777 for path in copy.iterdir()} == {0o600}
    assert copy.stat().st_mode & 0o777 == 0o700


def test_two_copies_of_one_second_have_two_names_and_old_leftovers_go(folder: Path, keys: DataKeys) -> None:
    (folder / "backups" / ".part-0123").mkdir(parents=True)
    copies = [verified_copy(folder, keys.db, MADE) for _ in range(2)]
    assert [copy.name for copy in copies] == ["alp-20260312T093005-000000002", "alp-20260312T093006-000000002"]
    assert sorted((folder / "backups").iterdir()) == copies


def test_a_damaged_record_gives_no_copy(folder: Path, keys: DataKeys) -> None:
    data = bytearray((folder / "clinic.alpdb").read_bytes())
    data[-2000] ^= 1
    (folder / "clinic.alpdb").write_bytes(data)
    with pytest.raises(DatabaseDamaged):
        verified_copy(folder, keys.db, MADE)
    assert list((folder / "backups").iterdir()) == []


def test_loose_references_give_no_copy(folder: Path, keys: DataKeys) -> None:
    with closing(connect(folder / "clinic.alpdb", keys.db)) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        connection.execute("INSERT INTO identifier (patient_id, system, value) VALUES (99, '', '')")
    with pytest.raises(DatabaseDamaged, match="differs from the record"):
        verified_copy(folder, keys.db, MADE)
    assert list((folder / "backups").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_disk_that_fills_leaves_no_half_copy(folder: Path, keys: DataKeys) -> None:
    import resource  # noqa: PLC0415 - missing on Windows

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, usual[1]))
    try:
        with pytest.raises((DiskFull, DiskTrouble)):
            verified_copy(folder, keys.db, MADE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list((folder / "backups").iterdir()) == []
