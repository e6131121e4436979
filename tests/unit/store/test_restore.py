"""A copy takes the record's place; the old stays beside it, and a crash leaves the one or the other."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alpdesk.store import restore as module
from alpdesk.store.anchor import write_anchor
from alpdesk.store.audit import head
from alpdesk.store.backup import make_copy
from alpdesk.store.connection import connect
from alpdesk.store.copies import CopyDamaged, Stopped, Watch, copies_in
from alpdesk.store.failures import DiskTrouble, LockedByOther
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import open_database, open_store
from alpdesk.store.reading import RESTORED_SETTING
from alpdesk.store.restore import Restored, finish_restore, restore, restored_of, unlocking_folder
from alpdesk.store.vault import DataKeys, set_passphrase, unlock_vault
from tests.unit.store.samples import AT, HARTLEY, PASSPHRASE, WHO
from tests.unit.store.test_backup import MADE, flip

NOW = MADE + timedelta(days=3)
STAMPED = "clinic.alpdb.before-restore-20260315T093005-*"


@pytest.fixture
def copy(folder: Path, keys: DataKeys) -> Path:
    """A copy of the clinic, after which one patient was added."""
    made = make_copy(folder, keys, MADE).folder
    store = open_store(folder, keys)
    store.add_patient(HARTLEY, WHO, AT)
    store.close()
    return made


def patients(folder: Path, keys: DataKeys) -> int:
    opened = open_database(folder, keys)
    found = opened.count()
    opened.close()
    return found


def test_the_copy_takes_the_place_of_the_record_and_the_record_stays_beside_it(
    copy: Path, folder: Path, keys: DataKeys
) -> None:
    before = (folder / "clinic.alpdb").read_bytes()
    told = restore(copy, folder, keys, NOW, who=WHO)
    assert (told.copy, told.made, told.missing, told.kind) == (copy.name, MADE, 1, "entries")
    [aside] = folder.glob(STAMPED)
    assert (aside.name, aside.read_bytes()) == (told.aside, before)
    assert not (folder / ".restore").exists()
    assert not (folder / "clinic.restore").exists()
    opened = open_database(folder, keys)
    assert opened.count() == 0
    assert restored_of(opened.setting(RESTORED_SETTING)) == told
    line = opened.audit(limit=1)[0]
    assert (line.who, line.action, line.entity_id, line.text) == (WHO, "restore", copy.name, "missing since: 1 entries")
    assert opened.anchored().state == "agrees"
    opened.close()


def test_a_record_that_can_be_read_is_copied_before_so_that_restoring_is_undone_by_restoring(
    copy: Path, folder: Path, keys: DataKeys
) -> None:
    restore(copy, folder, keys, NOW)
    newest = copies_in(folder / "backups")[0]
    assert newest.manifest is not None
    assert (newest.manifest.why, newest.rows("patient")) == ("restore", 1)
    restore(newest.folder, folder, keys, NOW)
    assert patients(folder, keys) == 1
    assert len(list(folder.glob(STAMPED))) == 2


def test_a_damaged_record_is_set_aside_as_it_was_and_the_anchor_tells_what_is_missing(
    copy: Path, folder: Path, keys: DataKeys
) -> None:
    with closing(connect(folder / "clinic.alpdb", keys.db)) as connection:
        last = head(lambda sql, values: connection.execute(sql, values).fetchall())
    write_anchor(folder, keys, last)
    flip(folder / "clinic.alpdb", 100)
    damaged = (folder / "clinic.alpdb").read_bytes()
    told = restore(copy, folder, keys, NOW)
    assert (told.missing, told.kind) == (1, "lines")
    assert next(folder.glob(STAMPED)).read_bytes() == damaged
    assert len(list(folder.glob("clinic.alpanchor.before-restore-*"))) == 1
    assert patients(folder, keys) == 0
    assert len(copies_in(folder / "backups")) == 1


@pytest.mark.parametrize("state", ["gone", "empty", "no anchor"])
def test_what_is_missing_may_be_unknown(copy: Path, folder: Path, keys: DataKeys, state: str) -> None:
    if state == "gone":
        (folder / "clinic.alpdb").unlink()
    else:
        (folder / "clinic.alpdb").write_bytes(b"" if state == "empty" else b"x" * 5000)
    (folder / "clinic.alpanchor").unlink(missing_ok=True)
    told = restore(copy, folder, keys, NOW)
    assert told.missing is None
    assert bool(told.aside) == (state != "gone")
    opened = open_database(folder, keys)
    assert opened.audit(limit=1)[0].text == "missing since: unknown"
    opened.close()


def test_into_an_empty_folder_it_makes_a_whole_clinic(copy: Path, keys: DataKeys, tmp_path: Path) -> None:
    told = restore(copy, tmp_path / "new" / "clinic", keys, NOW)
    assert (told.aside, told.missing) == ("", None)
    assert unlock_vault(tmp_path / "new" / "clinic", WHO, PASSPHRASE) == keys
    assert (tmp_path / "new" / "clinic" / "clinic.alpkey.bak").is_file()
    assert patients(tmp_path / "new" / "clinic", keys) == 0


def test_passphrases_changed_since_the_copy_stay_changed(copy: Path, folder: Path, keys: DataKeys) -> None:
    set_passphrase(folder, keys, WHO, "another five words entirely unlike")
    now = (folder / "clinic.alpkey").read_bytes()
    assert unlocking_folder(copy, folder) == folder
    restore(copy, folder, keys, NOW)
    assert (folder / "clinic.alpkey").read_bytes() == now
    assert not list(folder.glob("clinic.alpkey.before-restore-*"))


def test_a_key_file_of_another_key_or_none_gives_way_to_that_of_the_copy(
    copy: Path, folder: Path, keys: DataKeys
) -> None:
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        flip(folder / name, 60)
    damaged = (folder / "clinic.alpkey").read_bytes()
    assert unlocking_folder(copy, folder) == copy
    restore(copy, folder, keys, NOW)
    assert unlock_vault(folder, WHO, PASSPHRASE) == keys
    assert next(folder.glob("clinic.alpkey.before-restore-*")).read_bytes() == damaged
    assert len(list(folder.glob("clinic.alpkey.bak.before-restore-*"))) == 1


def test_a_damaged_copy_or_a_clinic_in_use_changes_nothing(copy: Path, folder: Path, keys: DataKeys) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    lock = ClinicLock(folder)
    with pytest.raises(LockedByOther):
        restore(copy, folder, keys, NOW)
    lock.release()
    with pytest.raises(Stopped):
        restore(copy, folder, keys, NOW, watch=Watch(stop=lambda: True))
    flip(copy / "clinic.alpdb")
    with pytest.raises(CopyDamaged):
        restore(copy, folder, keys, NOW)
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert not (folder / ".restore").exists()


def test_stopping_while_the_present_record_is_copied_changes_nothing(copy: Path, folder: Path, keys: DataKeys) -> None:
    reached: list[int] = []
    with pytest.raises(Stopped):
        restore(
            copy,
            folder,
            keys,
            NOW,
            watch=Watch(lambda done, _t: reached.append(done), lambda: max(reached, default=0) > 65),
        )
    assert patients(folder, keys) == 1


class _Dead(BaseException):
    """The program ends here."""


def _writes(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name not in {"backups", "clinic.lock"})


@pytest.mark.parametrize("deed", range(15))
def test_killed_between_any_two_steps_the_next_opening_finds_the_old_or_the_new(
    copy: Path, folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch, deed: int
) -> None:
    left = iter(range(deed))
    names = ("rename", "replace", "unlink")
    with monkeypatch.context() as dying:
        for name in names:
            dying.setattr(Path, name, _dying(getattr(Path, name), left, folder))
        with suppress(_Dead):
            restore(copy, folder, keys, NOW)
    planned = (folder / "clinic.restore").exists()
    begun = planned or bool(list(folder.glob(STAMPED)))
    assert finish_restore(folder) == planned
    assert patients(folder, keys) == (0 if begun else 1)
    assert not {".restore", "clinic.restore"} & set(_writes(folder))
    if begun:
        assert len(list(folder.glob(STAMPED))) == 1


def _dying(usual: object, left: object, folder: Path) -> object:
    """A deed on the clinic's own files that the program does not survive once its time has come."""

    def deed(self: Path, *args: object, **named: object) -> object:
        if self.parent in {folder, folder / ".restore"} and next(left, None) is None:  # type: ignore[call-overload]
            raise _Dead
        return usual(self, *args, **named)  # type: ignore[operator]

    return deed


def test_a_swap_that_fails_is_finished_at_the_next_opening(
    copy: Path, folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as failing:
        failing.setattr(module, "_set_aside", _fail)
        with pytest.raises(DiskTrouble):
            restore(copy, folder, keys, NOW)
    assert (folder / "clinic.restore").exists()
    shutil.rmtree(copy)
    assert patients(folder, keys) == 0
    assert not (folder / "clinic.restore").exists()


def _fail(_folder: Path, _stamp: str) -> None:
    raise OSError(5, "input/output error")


def test_a_record_that_was_never_restored_says_nothing() -> None:
    assert restored_of(None) is None
    told = Restored("alp", datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC), None, "lines", "")
    assert told.missing is None
