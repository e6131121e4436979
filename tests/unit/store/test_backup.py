"""Copies are complete, opened once before they get their name, and leave nothing behind when they fail."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from alpdesk.clinical.record import Patient
from alpdesk.store import backup, copies, opening
from alpdesk.store.backup import carry_copy, check_copy, make_copy, thin
from alpdesk.store.connection import connect
from alpdesk.store.copies import CopyDamaged, NoCopy, Stopped, Watch, copies_in
from alpdesk.store.failures import DatabaseDamaged, DiskFull, DiskTrouble, KeyFileDamaged
from alpdesk.store.schema import SCHEMA
from alpdesk.store.store import Store
from alpdesk.store.vault import FLOOR, DataKeys, create_vault
from tests.unit.store.samples import AT, HARTLEY, PASSPHRASE, WHO

MADE = datetime(2026, 3, 12, 9, 30, 5, tzinfo=UTC)


def flip(path: Path, place: int = -2000) -> None:
    """Damage one bit of a file."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_a_copy_is_named_by_time_and_audit_line_and_opens_with_the_same_key(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    patient = store.add_patient(HARTLEY, WHO, AT)
    copy = make_copy(folder, keys, MADE).folder
    kept = store.record(patient)
    store.close()
    assert copy == folder / "backups" / "alp-20260312T093005-000000003"
    opened = opening.open_database(copy, keys)
    assert opened.record(patient) == kept
    opened.close()


def test_the_manifest_tells_what_is_in_it(folder: Path, keys: DataKeys) -> None:
    copy = make_copy(folder, keys, MADE, why="closing").folder
    assert sorted(path.name for path in copy.iterdir()) == ["clinic.alpdb", "clinic.alpkey", "manifest.json"]
    manifest = json.loads((copy / "manifest.json").read_bytes())
    assert manifest["made"] == "2026-03-12T09:30:05+00:00"
    assert (manifest["number"], manifest["why"], manifest["broken"]) == (1, "closing", 0)
    assert (manifest["facts"]["audit"], manifest["facts"]["patient"], manifest["facts"]["schema"]) == (2, 0, SCHEMA)
    assert manifest["head"]["seq"] == 2
    for name, told in manifest["sha256"].items():
        assert hashlib.sha256((copy / name).read_bytes()).hexdigest() == told
    assert {path.stat().st_mode & 0o777 for path in copy.iterdir()} == {0o600}
    assert copy.stat().st_mode & 0o777 == 0o700


def test_two_copies_of_one_second_have_two_names_and_old_leftovers_go(folder: Path, keys: DataKeys) -> None:
    (folder / "backups" / ".part-0123").mkdir(parents=True)
    made = [make_copy(folder, keys, MADE) for _ in range(2)]
    assert [copy.name for copy in made] == ["alp-20260312T093005-000000002", "alp-20260312T093006-000000002"]
    assert sorted((folder / "backups").iterdir()) == [copy.folder for copy in made]
    assert copies_in(folder / "backups") == (made[1], made[0])


def test_a_damaged_record_gives_no_copy(folder: Path, keys: DataKeys) -> None:
    flip(folder / "clinic.alpdb")
    with pytest.raises(DatabaseDamaged):
        make_copy(folder, keys, MADE)
    assert list((folder / "backups").iterdir()) == []


def test_loose_references_give_no_copy(folder: Path, keys: DataKeys) -> None:
    with closing(connect(folder / "clinic.alpdb", keys.db)) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        connection.execute("INSERT INTO identifier (patient_id, system, value) VALUES (99, '', '')")
    with pytest.raises(DatabaseDamaged, match="loose references"):
        make_copy(folder, keys, MADE)
    assert list((folder / "backups").iterdir()) == []


def test_a_record_whose_audit_trail_is_broken_is_copied_and_the_copy_says_so(folder: Path, keys: DataKeys) -> None:
    with closing(connect(folder / "clinic.alpdb", keys.db)) as connection:
        connection.execute("DROP TRIGGER audit_is_frozen")
        connection.execute("UPDATE audit SET text = 'forged' WHERE seq = 2")
    copy = make_copy(folder, keys, MADE)
    assert check_copy(copy.folder, keys).broken == 2


def test_a_key_file_that_does_not_open_the_record_gives_no_copy(folder: Path, keys: DataKeys, tmp_path: Path) -> None:
    create_vault(tmp_path / "other", WHO, PASSPHRASE, cost=FLOOR)
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        shutil.copyfile(tmp_path / "other" / name, folder / name)
    with pytest.raises(KeyFileDamaged, match="not that of this record"):
        make_copy(folder, keys, MADE)
    assert list((folder / "backups").iterdir()) == []


def test_the_good_one_of_two_key_files_travels(folder: Path, keys: DataKeys) -> None:
    whole = (folder / "clinic.alpkey").read_bytes()
    flip(folder / "clinic.alpkey", 50)
    assert (make_copy(folder, keys, MADE).folder / "clinic.alpkey").read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_disk_that_fills_leaves_no_half_copy(folder: Path, keys: DataKeys) -> None:
    import resource  # noqa: PLC0415 - missing on Windows

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, usual[1]))
    try:
        with pytest.raises((DiskFull, DiskTrouble)):
            make_copy(folder, keys, MADE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list((folder / "backups").iterdir()) == []


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_too_little_room_is_said_before_anything_is_written(
    folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: _Usage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(DiskFull, match="its disk has 1 MB free"):
        make_copy(folder, keys, MADE)
    assert list((folder / "backups").iterdir()) == []


def test_progress_rises_to_the_end_and_can_be_stopped_at_any_point(folder: Path, keys: DataKeys) -> None:
    told: list[int] = []
    make_copy(folder, keys, MADE, watch=Watch(lambda done, total: told.append(100 * done // total)))
    assert told == sorted(told)
    assert told[-1] == 100
    for after in range(len(told) - 1):
        left = iter([False] * after)
        with pytest.raises(Stopped):
            make_copy(folder, keys, MADE, watch=Watch(stop=lambda left=left: next(left, True)))  # type: ignore[misc]
        assert len(copies_in(folder / "backups")) == 1
    assert len(list((folder / "backups").iterdir())) == 1


def test_the_record_may_be_written_to_meanwhile(
    store: Store, folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 4)

    def write(done: int, _total: int) -> None:
        if done < 40:
            store.add_patient(Patient("", "Hartley"), WHO, AT)

    copy = make_copy(folder, keys, MADE, watch=Watch(write))
    assert copy.rows("patient") > 0
    assert check_copy(copy.folder, keys).facts["audit"] == copy.rows("audit")
    store.quick_check()


def test_a_copy_that_lacks_what_the_record_had_is_none(
    store: Store, folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = backup._backed_up  # noqa: SLF001 - what a bad disk does cannot be asked for

    def lossy(source: object, target: object, watch: Watch) -> None:
        usual(source, target, watch)
        target.execute("INSERT INTO contact (version, name, organisation, address, kind) VALUES (1, '', '', '', '')")  # type: ignore[attr-defined]

    monkeypatch.setattr(backup, "_backed_up", lossy)
    store.add_patient(HARTLEY, WHO, AT)
    with pytest.raises(DatabaseDamaged, match="differs from the record"):
        make_copy(folder, keys, MADE)
    assert copies_in(folder / "backups") == ()


def test_a_copy_is_checked_to_its_last_byte(folder: Path, keys: DataKeys) -> None:
    copy = make_copy(folder, keys, MADE).folder
    assert check_copy(copy, keys).number == 1
    flip(copy / "clinic.alpdb")
    assert copies_in(folder / "backups")[0].fault == ""
    with pytest.raises(CopyDamaged, match=r"clinic\.alpdb of this copy is damaged"):
        check_copy(copy, keys)


@pytest.mark.parametrize("name", ["manifest.json", "clinic.alpkey", "clinic.alpdb"])
def test_what_is_missing_or_cut_is_seen_without_a_key(folder: Path, keys: DataKeys, name: str) -> None:
    copy = make_copy(folder, keys, MADE).folder
    (copy / name).write_bytes((copy / name).read_bytes()[:-30])
    listed = copies_in(folder / "backups")[0]
    assert listed.fault
    assert listed.made == MADE
    with pytest.raises(CopyDamaged):
        check_copy(copy, keys)
    (copy / name).unlink()
    assert copies_in(folder / "backups")[0].fault


def test_a_manifest_that_somebody_wrote_is_not_believed(folder: Path, keys: DataKeys) -> None:
    copy = make_copy(folder, keys, MADE).folder
    manifest = json.loads((copy / "manifest.json").read_bytes())
    (copy / "manifest.json").write_text(json.dumps(manifest | {"made": "2031-03-12T09:30:05+00:00"}))
    with pytest.raises(CopyDamaged, match="not made with the key"):
        check_copy(copy, keys)
    (copy / "manifest.json").write_text(json.dumps(manifest | {"version": 2}))
    assert copies_in(folder / "backups")[0].fault
    (copy / "manifest.json").write_bytes(b" " * 2_000_000)
    assert copies_in(folder / "backups")[0].fault


def test_a_copy_with_other_rows_than_told_is_damaged(folder: Path, keys: DataKeys) -> None:
    copy = make_copy(folder, keys, MADE).folder
    manifest = copies.manifest_of(copy)
    told = msgspec.structs.replace(manifest, facts=manifest.facts | {"patient": 7})
    copies.write_manifest(copy, told.signed(keys))
    with pytest.raises(CopyDamaged, match="other rows"):
        check_copy(copy, keys)


def test_a_copy_whose_pages_are_wrong_though_its_hash_is_told_is_damaged(folder: Path, keys: DataKeys) -> None:
    copy = make_copy(folder, keys, MADE).folder
    manifest = copies.manifest_of(copy)
    for place in (-2000, 100):
        flip(copy / "clinic.alpdb", place)
        hashes = manifest.sha256 | {"clinic.alpdb": copies.hash_of(copy / "clinic.alpdb")}
        copies.write_manifest(copy, msgspec.structs.replace(manifest, sha256=hashes).signed(keys))
        with pytest.raises(CopyDamaged):
            check_copy(copy, keys)


def test_the_same_copy_is_carried_to_a_second_folder(folder: Path, keys: DataKeys, tmp_path: Path) -> None:
    first, stick = make_copy(folder, keys, MADE), tmp_path / "stick"
    with pytest.raises(NoCopy, match="is not there"):
        carry_copy(first.folder, stick, keys)
    stick.mkdir()
    (stick / "holiday.jpg").write_bytes(b"mine")
    carried = carry_copy(first.folder, stick, keys)
    assert carried.folder == stick / first.name
    assert (carried.folder / "clinic.alpdb").read_bytes() == (first.folder / "clinic.alpdb").read_bytes()
    assert (check_copy(carried.folder, keys).made, check_copy(carried.folder, keys).number) == (MADE.isoformat(), 1)
    assert sorted(path.name for path in stick.iterdir()) == [first.name, "holiday.jpg"]
    flip(first.folder / "clinic.alpdb")
    with pytest.raises(CopyDamaged):
        carry_copy(first.folder, stick, keys)
    assert copies_in(stick) == (carried,)
    (first.folder / "manifest.json").unlink()
    with pytest.raises(CopyDamaged):
        carry_copy(first.folder, stick, keys)


def test_copies_go_when_their_time_has_come_but_damaged_ones_and_other_clinics_stay(
    folder: Path, keys: DataKeys
) -> None:
    one, place = make_copy(folder, keys, MADE), folder / "backups"
    manifest = copies.manifest_of(one.folder)
    for number in range(2, 30):
        made = MADE + timedelta(minutes=number)
        other = "another clinic" if number == 5 else manifest.clinic
        again = shutil.copytree(one.folder, place / f"alp-{made:%Y%m%dT%H%M%S}-000000002")
        told = msgspec.structs.replace(manifest, made=made.isoformat(), number=number, clinic=other)
        copies.write_manifest(again, told.signed(keys))
        if number == 3:
            (again / "clinic.alpkey").unlink()
    gone = thin(place, manifest.clinic)
    assert len(gone) == 29 - 10 - 2
    left = copies_in(place)
    assert [one.rank[0] for one in left] == [*range(29, 19, -1), 5, 3]
    assert [bool(one.fault) for one in left] == [False] * 11 + [True]
    assert len(copies_in(place, manifest.clinic)) == 11
    assert not list(place.glob(".part-*"))


def test_a_folder_that_is_not_there_has_no_copies(tmp_path: Path) -> None:
    assert copies_in(tmp_path / "gone") == ()
    (tmp_path / "alp-20261340T093005-000000003").mkdir()
    (tmp_path / "alp-20260312T093005-000000003").write_bytes(b"a file")
    assert [one.made.year for one in copies_in(tmp_path)] == [1970]
