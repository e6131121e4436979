"""Rotation: the record under a new key, whatever happens in between, with a chain and an anchor that go on."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from alpdesk.store import audit, opening, rotation, vault
from alpdesk.store.anchor import read_anchor
from alpdesk.store.connection import connect
from alpdesk.store.copies import Stopped, Watch
from alpdesk.store.failures import DatabaseDamaged, DiskFull, DiskTrouble, StoreFailure, WrongPassphrase
from alpdesk.store.files import ATTEMPTS, DATABASE, KEY_FILE, ROTATING
from alpdesk.store.keyfile import read_key_file
from alpdesk.store.opening import OpenedDatabase
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, PASSPHRASE, WHO, no_room

LEAVER, THEIRS = "Dr Ben Wu", "marble lantern orchard seventeen"


@pytest.fixture
def opened(folder: Path, keys: DataKeys) -> Iterator[OpenedDatabase]:
    """The clinic with one patient, open."""
    opened = opening.open_database(folder, keys)
    opened.store.add_patient(HARTLEY, WHO, AT)
    yield opened
    opened.close()


def opens(folder: Path, keys: DataKeys) -> bool:
    """Whether the record is encrypted with these keys."""
    try:
        connect(folder / DATABASE, keys.db).close()
    except DatabaseDamaged:
        return False
    return True


def again(folder: Path) -> OpenedDatabase:
    """The clinic opened by the passphrase."""
    return opening.open_clinic(folder, WHO, PASSPHRASE)


def test_the_record_has_a_new_key_and_everybody_their_passphrase(
    opened: OpenedDatabase, folder: Path, keys: DataKeys
) -> None:
    vault.set_passphrase(folder, keys, "Nurse Bo Lind", THEIRS, cost=vault.FLOOR)
    told: list[int] = []
    rotation.rotate(opened, WHO, AT, Watch(lambda done, _all: told.append(done)))
    assert told == sorted(told)
    assert told[-1] == 100
    assert opened.keys.data != keys.data
    assert not opens(folder, keys)
    assert opened.store.add_patient(HARTLEY, WHO, AT) == "2"
    assert opened.count() == 2
    new = opened.keys
    opened.close()
    for user, passphrase in ((WHO, PASSPHRASE), ("Nurse Bo Lind", THEIRS)):
        found = opening.open_clinic(folder, user, passphrase)
        assert found.store.audit()[1].action == "rotate keys"
        assert found.keys == vault.DataKeys(new.data, new.key_id, user)
        found.close()
    assert read_key_file(folder).key_ids == [new.key_id]
    assert not (folder / ROTATING).exists()


def test_a_leaver_with_old_files_and_the_old_key_reads_nothing_new(
    opened: OpenedDatabase, folder: Path, keys: DataKeys, tmp_path: Path
) -> None:
    vault.set_passphrase(folder, keys, LEAVER, THEIRS, cost=vault.FLOOR)
    shutil.copyfile(folder / KEY_FILE, tmp_path / KEY_FILE)
    vault.drop_user(folder, keys, LEAVER)
    with pytest.raises(WrongPassphrase):
        vault.unlock_vault(folder, LEAVER, THEIRS)
    theirs = vault.unlock_vault(tmp_path, LEAVER, THEIRS)
    assert opens(folder, theirs)
    rotation.rotate(opened, WHO, AT)
    assert not opens(folder, theirs)
    assert all(slot.user != LEAVER for slot in read_key_file(folder).slots)


def test_the_audit_chain_and_the_anchor_go_on_under_the_new_key(opened: OpenedDatabase, folder: Path) -> None:
    for _ in range(2):
        opened.write_anchor()
        rotation.rotate(opened, WHO, AT)
        assert opened.anchored().state == "agrees"
        opened.store.add_patient(HARTLEY, WHO, AT)
        assert opened.store.broken_audit_line() is None
    run = opened._run  # noqa: SLF001 - the chain is read as the store reads it
    chain = audit.keys_of(run, opened.keys.audit)
    assert len(chain.former) == 2
    assert audit.chain_fault(run, chain) is None
    assert audit.chain_fault(run, audit.AuditKeys(opened.keys.audit)) is not None
    head = opened.audit_head()
    opened.close()
    kept = read_anchor(folder, again_keys(folder))
    assert kept
    assert kept.head == head


def again_keys(folder: Path) -> DataKeys:
    return vault.unlock_vault(folder, WHO, PASSPHRASE)


def test_an_old_key_forges_no_line_of_before(opened: OpenedDatabase, keys: DataKeys) -> None:
    rotation.rotate(opened, WHO, AT)
    connection = opened.connect()
    for trigger in ("audit_is_frozen", "audit_stays"):
        connection.execute(f"DROP TRIGGER {trigger}")
    seq = opened.audit_head().seq - 1
    columns = ", ".join(audit.COLUMNS)
    row = connection.execute(f"SELECT {columns} FROM audit WHERE seq = ?", (seq,)).fetchone()  # noqa: S608
    line = dict(zip(audit.COLUMNS, row, strict=True)) | {"who": "Somebody else"}
    forged = audit.line_mac(keys.audit, line)
    connection.execute("UPDATE audit SET who = 'Somebody else', mac = ? WHERE seq = ?", (forged, seq))
    connection.close()
    assert opened.store.broken_audit_line() == seq + 1


def test_stopped_the_record_stays_open_under_its_old_key(opened: OpenedDatabase, folder: Path, keys: DataKeys) -> None:
    with pytest.raises(Stopped):
        rotation.rotate(opened, WHO, AT, Watch(stop=lambda: True))
    assert opened.keys == keys
    assert read_key_file(folder).key_ids == [keys.key_id]
    assert not (folder / ROTATING).exists()
    assert opened.store.add_patient(HARTLEY, WHO, AT) == "2"


def begun(folder: Path, keys: DataKeys) -> DataKeys:
    """A clinic whose key file holds both keys: what is left by a rotation that was killed."""
    return vault.begin_rotation(folder, keys)


def test_a_rotation_that_was_killed_before_the_record_changed_is_finished_by_the_next_opening(
    folder: Path, keys: DataKeys
) -> None:
    both = begun(folder, keys)
    (folder / ROTATING).write_bytes(b"half a record")
    found = again(folder)
    assert both.pending
    assert (found.keys.data, found.keys.pending) == (both.pending.data, None)
    assert found.audit()[0].action == "rotate keys"
    assert found.store.broken_audit_line() is None
    found.close()
    assert read_key_file(folder).key_ids == [both.pending.key_id]
    assert not (folder / ROTATING).exists()
    assert not opens(folder, keys)


def test_a_rotation_that_was_killed_after_the_record_changed_is_finished_too(
    opened: OpenedDatabase, folder: Path, keys: DataKeys
) -> None:
    both = begun(folder, keys)
    assert both.pending
    opened.keys = both
    data = folder / "before"
    data.write_bytes((folder / KEY_FILE).read_bytes())
    rotation.rotate(opened, WHO, AT)
    assert opened.keys.data == both.pending.data
    opened.close()
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (folder / name).write_bytes(data.read_bytes())
    found = again(folder)
    assert [line.action for line in found.audit()].count("rotate keys") == 1
    found.close()
    assert read_key_file(folder).key_ids == [both.pending.key_id]


def test_where_it_cannot_be_finished_the_record_opens_with_its_old_key(folder: Path, keys: DataKeys) -> None:
    both = begun(folder, keys)
    with no_room(100_000):
        found = again(folder)
        assert found.keys == both
        vault.set_passphrase(folder, found.keys, "Nurse Bo Lind", THEIRS, cost=vault.FLOOR)
        found.close()
    assert not (folder / ROTATING).exists()
    found = opening.open_clinic(folder, "Nurse Bo Lind", THEIRS)
    assert both.pending
    assert found.keys.data == both.pending.data
    found.close()


def test_a_full_disk_leaves_the_open_record_as_it_was(opened: OpenedDatabase, folder: Path, keys: DataKeys) -> None:
    with no_room(100_000), pytest.raises((DiskFull, DiskTrouble)):
        rotation.rotate(opened, WHO, AT)
    assert opened.keys == keys
    assert opened.store.add_patient(HARTLEY, WHO, AT) == "2"
    assert read_key_file(folder).key_ids == [keys.key_id]


def test_a_record_that_cannot_take_its_place_is_open_as_before(
    opened: OpenedDatabase, folder: Path, keys: DataKeys
) -> None:
    with pytest.raises(StoreFailure):
        opened.take_place(folder / "nothing there", keys, int)
    assert opened.store.add_patient(HARTLEY, WHO, AT) == "2"


def test_what_is_written_meanwhile_waits_and_is_kept(opened: OpenedDatabase) -> None:
    store, started = opened.store, threading.Event()
    writer = threading.Thread(target=lambda: store.add_patient(HARTLEY, WHO, AT))

    def tell(_done: int, _total: int) -> None:
        if not started.is_set():
            started.set()
            writer.start()

    rotation.rotate(opened, WHO, AT, Watch(tell))
    writer.join(10)
    assert opened.count() == 2
    assert store.broken_audit_line() is None


def test_a_missing_record_is_told_of_as_ever(folder: Path, keys: DataKeys) -> None:
    begun(folder, keys)
    (folder / DATABASE).unlink()
    with pytest.raises(StoreFailure, match="missing"):
        again(folder)


def test_the_first_line_of_a_record_can_be_the_rotation(tmp_path: Path) -> None:
    keys, _ = vault.create_vault(tmp_path / "new", WHO, PASSPHRASE, cost=vault.FLOOR)
    opening.create_store(tmp_path / "new", keys).close()
    opened = opening.open_database(tmp_path / "new", keys)
    rotation.rotate(opened, WHO, AT)
    assert opened.store.broken_audit_line() is None
    opened.close()


@pytest.mark.parametrize("failed", [0, 2])
def test_failures_to_unlock_are_told_once_the_clinic_is_open(folder: Path, keys: DataKeys, failed: int) -> None:
    for _ in range(failed):
        with pytest.raises(WrongPassphrase):
            opening.open_clinic(folder, WHO, "gallop tulips unrelated fifty", at=AT)
    found = opening.open_clinic(folder, WHO, PASSPHRASE, at=AT)
    found.tell_attempts(WHO, AT)
    told = [line.text for line in found.audit() if line.action == "failed unlock"]
    assert told == (["2 failed, the latest on 2026-03-12 at 09:30 UTC"] if failed else [])
    assert not (folder / ATTEMPTS).exists()
    assert found.keys.data == keys.data
    found.close()
