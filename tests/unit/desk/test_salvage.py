"""A clinic that does not open as it should: what is said, what can be done, and that nothing is written meanwhile."""

from __future__ import annotations

import inspect
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import ONLY_READING
from alpdesk.desk.salvage import Way, salvage, use_key_copy
from alpdesk.desk.troubles import trouble_of
from alpdesk.errors import AlpDeskError
from alpdesk.store import failures
from alpdesk.store.attempts import TooSoon
from alpdesk.store.audit import AuditKeys, chain_fault
from alpdesk.store.connection import connect
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, PASSPHRASE, TODAY, USER, alp

PAGE = 4096
WAY = Way(USER.name, PASSPHRASE)
CLOCK = clock_on(TODAY)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder except the lock's."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "clinic.lock"}


def damage(folder: Path, keys: DataKeys, table: str) -> None:
    """Flip a bit in the first page of a table."""
    path = folder / "clinic.alpdb"
    with closing(connect(path, keys.db)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
    data = bytearray(path.read_bytes())
    data[page * PAGE - 2000] ^= 1
    path.write_bytes(data)


@pytest.fixture
def clinic(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> tuple[Path, DataKeys]:
    """A closed clinic with one patient and two results."""
    folder = Path(shutil.copytree(clinic_and_keys[0], tmp_path / "clinic"))
    desk = Desk(open_database(folder, clinic_and_keys[1]), USER, CLOCK)
    miriam = desk.add_patient(MIRIAM)
    desk.record_results(miriam, (alp("24", "2026-03-12"), alp("31", "2025-03-12")))
    desk.close_clinic()
    return folder, clinic_and_keys[1]


def test_a_damaged_record_is_read_and_says_what_is_missing(clinic: tuple[Path, DataKeys]) -> None:
    folder, keys = clinic
    damage(folder, keys, "result")
    before = contents(folder)
    desk = Desk.open_to_read(folder, WAY, CLOCK)
    assert desk.read_only.startswith("This record is damaged and open for reading only")
    assert desk.record("1").results == ()
    told = desk.damage()
    assert told is not None
    assert told.summary.startswith("1 of the record’s ")
    assert told.summary.endswith("pages cannot be read. 2 entries are known to be missing.")
    assert told.missing == ("2 results",)
    assert [head.family for head in told.patients] == ["Hartley"]
    assert desk.missing_of("1") == "Lost to damage, and missing here: 2 results."
    assert desk.missing_of("2") == ""
    desk.warm()
    desk.set_setting("theme", '"dark"')
    desk.close_clinic()
    assert contents(folder) == before


def test_no_verb_that_writes_is_allowed_meanwhile(clinic: tuple[Path, DataKeys]) -> None:
    folder, keys = clinic
    damage(folder, keys, "answer")
    desk = Desk.open_to_read(folder, WAY, CLOCK)
    assert desk.missing_of("1").startswith("Entries may be missing here")
    tried = 0
    for name, verb in inspect.getmembers(Desk, inspect.isfunction):
        deed = verb.__dict__.get("deed", "read")
        if deed not in ONLY_READING:
            assert not desk.may(deed)
            wanted = [one for one in inspect.signature(verb).parameters.values() if one.default is one.empty][1:]
            if any(one.kind is one.KEYWORD_ONLY for one in wanted):
                continue
            with pytest.raises(AlpDeskError, match=r"open for reading only|administrator"):
                getattr(desk, name)(*("" for one in wanted if one.kind is not one.VAR_POSITIONAL))
            tried += 1
    assert tried > 20
    assert desk.may("read")
    with pytest.raises(failures.OpenForReading):
        desk.save_draft("key", "1", "note", "{}")
    desk.close_clinic()


def test_a_whole_record_has_no_damage_to_tell_of(desk: Desk) -> None:
    assert desk.damage() is None
    assert desk.read_only == ""


@pytest.mark.parametrize("table", ["result", "patient", "answer"])
def test_what_is_whole_becomes_a_new_clinic(clinic: tuple[Path, DataKeys], tmp_path: Path, table: str) -> None:
    folder, keys = clinic
    damage(folder, keys, table)
    before, target = contents(folder), tmp_path / "new"
    told = salvage(folder, target, WAY, CLOCK)
    assert contents(folder) == before
    assert told.summary.startswith("1 of the record’s ")
    desk = Desk.open(target, USER.name, PASSPHRASE, CLOCK)
    assert desk.record("1").patient.family == "Hartley"
    assert len(desk.record("1").results) == (0 if table == "result" else 2)
    assert desk.missing_of("1") == ("Lost to damage, and missing here: 2 results." if table == "result" else "")
    desk.quick_check()
    assert len(desk.verify_audit().faults) == (1 if table == "result" else 0)
    desk.record_results("1", (alp("26", "2026-03-14"),))
    desk.close_clinic()
    with closing(connect(target / "clinic.alpdb", keys.db)) as connection:
        lines = connection.execute("SELECT text FROM audit WHERE action = 'salvage'").fetchall()
        fault = chain_fault(lambda sql, values: connection.execute(sql, values).fetchall(), AuditKeys(keys.audit))
    assert "1 of" in lines[0][0]
    assert fault is None


def test_a_whole_clinic_can_be_saved_elsewhere_too(clinic: tuple[Path, DataKeys], tmp_path: Path) -> None:
    told = salvage(clinic[0], tmp_path / "new", WAY, CLOCK)
    assert told.summary.endswith("No entry is known to be missing.")
    assert (told.missing, told.patients) == ((), ())


def test_a_folder_that_holds_anything_is_not_taken(clinic: tuple[Path, DataKeys], tmp_path: Path) -> None:
    with pytest.raises(failures.AlreadyAClinic, match="not empty"):
        salvage(clinic[0], clinic[0], WAY, CLOCK)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(failures.AlreadyAClinic):
        salvage(clinic[0], tmp_path / "file", WAY, CLOCK)


def test_nothing_is_left_of_a_salvage_that_fails(
    clinic: tuple[Path, DataKeys], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: object) -> None:
        raise failures.DiskFull("full")

    monkeypatch.setattr("alpdesk.store.rescue.check_pages", full)
    with pytest.raises(failures.DiskFull):
        salvage(clinic[0], tmp_path / "new", WAY, CLOCK)
    assert list((tmp_path / "new").iterdir()) == []
    Desk.open(clinic[0], USER.name, PASSPHRASE, CLOCK).close_clinic()


def test_the_copy_of_a_damaged_key_file_is_used_and_put_in_its_place(clinic: tuple[Path, DataKeys]) -> None:
    folder, _ = clinic
    (folder / "clinic.alpkey").write_bytes(b"{}")
    Desk.open_to_read(folder, WAY, CLOCK).close_clinic()
    use_key_copy(folder)
    assert (folder / "clinic.alpkey.damaged").read_bytes() == b"{}"
    Desk.open(folder, USER.name, PASSPHRASE, CLOCK).close_clinic()
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        (folder / name).write_bytes(b"{}")
    with pytest.raises(failures.KeyFileDamaged) as both:
        use_key_copy(folder)
    with pytest.raises(failures.KeyFileDamaged):
        Desk.open_to_read(folder, WAY, CLOCK)
    trouble = trouble_of(both.value)
    assert trouble is not None
    assert trouble.offers[0] == "restore"


def test_the_recovery_key_reads_a_damaged_record_too(tmp_path: Path) -> None:
    from alpdesk.store import vault  # noqa: PLC0415 - makes a cheap vault
    from alpdesk.store.opening import create_store  # noqa: PLC0415 - as above

    keys, recovery = vault.create_vault(tmp_path / "clinic", USER.name, PASSPHRASE, cost=vault.FLOOR)
    create_store(tmp_path / "clinic", keys).close()
    damage(tmp_path / "clinic", keys, "answer")
    desk = Desk.open_to_read(tmp_path / "clinic", Way("", recovery), CLOCK)
    assert desk.damage() is not None
    desk.close_clinic()


def test_a_wrong_passphrase_costs_time_here_too(clinic: tuple[Path, DataKeys], tmp_path: Path) -> None:
    for _ in range(4):
        with pytest.raises(failures.WrongPassphrase):
            salvage(clinic[0], tmp_path / "new", Way("Nobody", "guessed"), CLOCK)
    with pytest.raises(TooSoon):
        Desk.open_to_read(clinic[0], WAY, CLOCK)


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (failures.DatabaseDamaged, "restore"),
        (failures.NotAnAlpDeskFile, "restore"),
        (failures.NotAClinic, "again"),
        (failures.MadeByNewerVersion, "again"),
        (failures.MigrationFailed, "again"),
        (failures.LockedByOther, "again"),
        (failures.ReadOnlyFolder, "read"),
        (failures.DiskFull, "again"),
        (failures.FolderGone, "again"),
        (failures.DiskTrouble, "again"),
    ],
)
def test_every_failure_to_open_says_what_now(kind: type[AlpDeskError], first: str) -> None:
    trouble = trouble_of(kind("What was found."))
    assert trouble is not None
    assert (trouble.sentence, trouble.offers[0]) == ("What was found.", first)


def test_a_damaged_key_file_with_a_good_copy_offers_the_copy() -> None:
    trouble = trouble_of(failures.KeyFileDamaged("Damaged.", backup=True))
    assert trouble is not None
    assert trouble.offers == ("keys", "other")


def test_a_wrong_passphrase_needs_no_more_than_its_sentence() -> None:
    assert trouble_of(failures.WrongPassphrase("No.")) is None
