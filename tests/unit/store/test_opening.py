"""Opening a clinic: every way in which it can fail has its own sentence and changes nothing on the disk."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from alpdesk.clinical.people import User
from alpdesk.store import opening, vault
from alpdesk.store.connection import connect, single
from alpdesk.store.failures import (
    AlreadyAClinic,
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    KeyFileDamaged,
    LockedByOther,
    MadeByNewerVersion,
    NotAClinic,
    NotAnAlpDeskFile,
    ReadOnlyFolder,
    WrongPassphrase,
)
from alpdesk.store.schema import SCHEMA
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, PASSPHRASE, WHO


def database(folder: Path) -> Path:
    return folder / "clinic.alpdb"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder except the lock's."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "clinic.lock"}


def altered(folder: Path, keys: DataKeys, sql: str) -> None:
    with closing(connect(database(folder), keys.db)) as connection:
        connection.execute(sql)


def test_what_was_stored_is_there_after_closing(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    patient = store.add_patient(HARTLEY, WHO, AT)
    kept = store.record(patient)
    store.close()
    opened = opening.open_database(folder, keys)
    assert opened.record(patient) == kept
    assert opened.clinic().name == "Elm Surgery"
    assert opened.user(WHO) == User(WHO, "GP partner", "1234567")
    opened.close()


def test_the_first_page_comes_before_sqlalchemy_and_alembic_are_loaded(folder: Path, keys: DataKeys) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from alpdesk.store.opening import open_database; from alpdesk.store.vault import DataKeys\n"
        "opened = open_database(Path(sys.argv[1]), DataKeys(bytes.fromhex(sys.stdin.read())))\n"
        "opened.first_page(); opened.count(); opened.records_heads_alp(['1']); opened.clinic()\n"
        "opened.close(); print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])\n"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, str(folder)], input=keys.data.hex(), text=True, capture_output=True, check=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert told.stdout == "[]\n"


def test_user_and_passphrase_open_the_clinic_in_one_step(tmp_path: Path) -> None:
    keys, _ = vault.create_vault(tmp_path, WHO, PASSPHRASE, cost=vault.FLOOR)
    opening.create_store(tmp_path, keys).close()
    opened = opening.open_clinic(tmp_path, WHO, PASSPHRASE)
    assert opened.keys == keys
    opened.close()
    with pytest.raises(WrongPassphrase):
        opening.open_clinic(tmp_path, WHO, "not this one at all")
    opening.open_clinic(tmp_path, WHO, PASSPHRASE).close()


def test_the_copy_of_a_damaged_key_file_opens_the_clinic(tmp_path: Path) -> None:
    keys, _ = vault.create_vault(tmp_path, WHO, PASSPHRASE, cost=vault.FLOOR)
    opening.create_store(tmp_path, keys).close()
    (tmp_path / "clinic.alpkey").write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        opening.open_clinic(tmp_path, WHO, PASSPHRASE)
    opening.open_clinic(tmp_path, WHO, PASSPHRASE, backup=True).close()


def test_files_and_folder_are_the_owners_alone(folder: Path, keys: DataKeys) -> None:
    database(folder).chmod(0o644)
    store = opening.open_store(folder, keys)
    store.add_patient(HARTLEY, WHO, AT)
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    store.close()
    assert set(modes.values()) == {0o600}
    assert {"clinic.alpdb", "clinic.alpdb-journal", "clinic.alpkey", "clinic.lock"} <= modes.keys()


def test_nothing_on_the_disk_shows_a_name(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    store.add_patient(HARTLEY, WHO, AT)
    store.save_draft("d", "", "note", '"Miriam wrote"', AT)
    whole = b"".join(path.read_bytes() for path in folder.iterdir() if not path.name.startswith("clinic.alpdb"))
    store.close()
    whole += b"".join(path.read_bytes() for path in folder.iterdir())
    assert not [word for word in (b"Hartley", b"hartley", b"Miriam", b"9434765919", b"SQLite") if word in whole]


def test_an_empty_folder_is_no_clinic_and_stays_empty(tmp_path: Path, keys: DataKeys) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NotAClinic, match="no AlpDesk clinic in this folder"):
            opening.open_store(folder, keys)
        with pytest.raises(NotAClinic):
            opening.open_clinic(folder, WHO, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_database_is_not_made_anew(folder: Path, keys: DataKeys) -> None:
    database(folder).unlink()
    before = contents(folder)
    with pytest.raises(NotAClinic, match=r"clinic\.alpdb is missing"):
        opening.open_store(folder, keys)
    assert contents(folder) == before


def test_an_empty_database_is_not_taken_for_a_clinic_without_patients(folder: Path, keys: DataKeys) -> None:
    database(folder).write_bytes(b"")
    with pytest.raises(DatabaseDamaged, match="is empty"):
        opening.open_store(folder, keys)
    assert database(folder).read_bytes() == b""


def test_a_plain_sqlite_file_is_another_programs(folder: Path, keys: DataKeys) -> None:
    database(folder).unlink()
    with closing(sqlite3.connect(database(folder))) as plain:
        plain.execute("CREATE TABLE t (a)")
        plain.commit()
    before = contents(folder)
    with pytest.raises(NotAnAlpDeskFile, match="not an encrypted AlpDesk record"):
        opening.open_store(folder, keys)
    assert contents(folder) == before


def test_a_text_file_is_another_programs(folder: Path, keys: DataKeys) -> None:
    database(folder).write_bytes(b"Dear colleague,\n" * 1000)
    with pytest.raises(NotAnAlpDeskFile):
        opening.open_store(folder, keys)


def test_an_encrypted_file_of_another_program_is_named_so(folder: Path, keys: DataKeys) -> None:
    altered(folder, keys, "PRAGMA application_id = 7")
    with pytest.raises(NotAnAlpDeskFile, match="made by another program"):
        opening.open_store(folder, keys)


def test_a_key_of_another_clinic_is_told_from_a_wrong_passphrase(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(DatabaseDamaged, match="does not belong to this key file"):
        opening.open_store(folder, DataKeys(secrets.token_bytes(32)))
    assert contents(folder) == before


def test_a_newer_record_is_refused_with_both_numbers(folder: Path, keys: DataKeys) -> None:
    altered(folder, keys, f"PRAGMA user_version = {SCHEMA + 6}")
    before = contents(folder)
    with pytest.raises(MadeByNewerVersion, match=rf"form {SCHEMA + 6} .*knows forms up to {SCHEMA}"):
        opening.open_store(folder, keys)
    assert contents(folder) == before


@pytest.mark.parametrize(
    "sql", ["DROP TRIGGER result_stays", "ALTER TABLE result ADD COLUMN x TEXT", "DROP INDEX ix_audit_patient_id"]
)
def test_tables_changed_by_another_program_are_noticed(folder: Path, keys: DataKeys, sql: str) -> None:
    altered(folder, keys, sql)
    with pytest.raises(DatabaseDamaged, match="changed by another program"):
        opening.open_store(folder, keys)


@pytest.mark.parametrize("place", [0, 20, 100, 4000])
def test_a_damaged_first_page_is_damage(folder: Path, keys: DataKeys, place: int) -> None:
    data = bytearray(database(folder).read_bytes())
    data[place] ^= 1
    database(folder).write_bytes(data)
    with pytest.raises(DatabaseDamaged):
        opening.open_store(folder, keys)


def test_a_damaged_later_page_is_found_by_the_check(folder: Path, keys: DataKeys) -> None:
    with closing(connect(database(folder), keys.db)) as connection:
        page = int(str(single(connection, "SELECT rootpage FROM sqlite_master WHERE name = 'laboratory'")))
    data = bytearray(database(folder).read_bytes())
    data[page * 4096 - 2000] ^= 1
    database(folder).write_bytes(data)
    store = opening.open_store(folder, keys)
    with pytest.raises(DatabaseDamaged, match="keep the file"):
        store.quick_check()
    store.close()


def test_a_whole_record_passes_the_check(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    store.quick_check()
    store.close()


def test_a_record_cut_short_is_damage(folder: Path, keys: DataKeys) -> None:
    data = database(folder).read_bytes()
    database(folder).write_bytes(data[: len(data) // 2])
    with pytest.raises(DatabaseDamaged):
        opening.open_store(folder, keys).quick_check()


def test_a_second_instance_is_refused_by_the_name_of_the_first(folder: Path, keys: DataKeys) -> None:
    first = opening.open_database(folder, keys)
    with pytest.raises(LockedByOther, match=rf"process {os.getpid()} on .* since "):
        opening.open_database(folder, keys)
    with pytest.raises(LockedByOther):
        opening.open_clinic(folder, WHO, PASSPHRASE)
    first.close()
    opening.open_database(folder, keys).close()


def test_a_failed_opening_leaves_the_clinic_unlocked(folder: Path, keys: DataKeys) -> None:
    with pytest.raises(DatabaseDamaged):
        opening.open_store(folder, DataKeys(secrets.token_bytes(32)))
    opening.open_store(folder, keys).close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_cannot_be_written_is_named_so(folder: Path, keys: DataKeys) -> None:
    folder.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyFolder, match="cannot be written"):
            opening.open_store(folder, keys)
    finally:
        folder.chmod(0o700)


def test_a_database_that_cannot_be_written_is_named_so(
    folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, _: Path(place).is_dir())
    with pytest.raises(ReadOnlyFolder, match=r"clinic\.alpdb cannot be written"):
        opening.open_store(folder, keys)


def test_a_clinic_is_never_made_over_another(folder: Path, keys: DataKeys) -> None:
    before = contents(folder)
    with pytest.raises(AlreadyAClinic):
        opening.create_store(folder, keys)
    assert contents(folder) == before


@pytest.mark.parametrize("name", ["file", "file/clinic"])
def test_a_file_in_the_folders_place_is_named_so(tmp_path: Path, keys: DataKeys, name: str) -> None:
    (tmp_path / "file").write_bytes(b"kept")
    with pytest.raises(NotAClinic, match="not a folder"):
        opening.create_store(tmp_path / name, keys)
    assert (tmp_path / "file").read_bytes() == b"kept"


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_disk_that_fills_while_a_clinic_is_made_leaves_no_half_clinic(tmp_path: Path, keys: DataKeys) -> None:
    import resource  # noqa: PLC0415 - missing on Windows

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, usual[1]))
    try:
        with pytest.raises((DiskFull, DiskTrouble)):
            opening.create_store(tmp_path / "clinic", keys)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert [path.name for path in (tmp_path / "clinic").iterdir()] == ["clinic.lock"]
    opening.create_store(tmp_path / "clinic", keys).close()


def test_a_path_with_odd_characters_opens(made: Path, tmp_path: Path, keys: DataKeys) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "clinic #1 100% ?mode=ro é"))
    opened = opening.open_database(folder, keys)
    assert opened.clinic().name == "Elm Surgery"
    opened.close()


def test_the_store_is_made_once(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    assert opened.store is opened.store
    opened.store.close()
