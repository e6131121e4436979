"""The verbs that change files or forms of the record, killed anywhere: a migration, a copy, a restoring, a passphrase.

Each leaves the old or the new, never something between, and what it said it had done is done.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from alpdesk.clinical.record import Patient
from alpdesk.resources import folder as travelling
from alpdesk.store import vault
from alpdesk.store.backup import check_copy, make_copy
from alpdesk.store.connection import connect
from alpdesk.store.copies import copies_in
from alpdesk.store.failures import KeyFileDamaged, StoreFailure, WrongPassphrase
from alpdesk.store.files import BACKUPS, DATABASE
from alpdesk.store.keyfile import read_key_file
from alpdesk.store.migrate import migrate, move
from alpdesk.store.opening import create_store, open_clinic, open_database, open_store
from alpdesk.store.restore import ASIDE, restore
from alpdesk.store.rotation import rotate
from alpdesk.store.vault import DataKeys
from tests.migrations.test_moving import everything
from tests.robustness.killing import Say, Told, Trial, kill, passing
from tests.robustness.writing import AT, PAIR

WHO, PASSPHRASE = "Dr Ada Okafor", "gallop tulips unrelated forty"
NEXT = ("marble lantern orchard seventeen", "copper violin meadow twenty-one")
FORMS = Path(__file__).parents[1] / "data"


def _clinic(folder: Path, pairs: int = 40) -> DataKeys:
    keys, _ = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
    store = create_store(folder, keys)
    store.add_patient(Patient("", "Hartley"), WHO, AT)
    store.add_results("1", PAIR * pairs, WHO, AT)
    store.close()
    return keys


def _results(folder: Path, keys: DataKeys, name: str = DATABASE) -> int:
    with closing(connect(folder / name, keys.db)) as connection:
        return int(connection.execute("SELECT count(*) FROM result").fetchone()[0])


def _whole(folder: Path, keys: DataKeys) -> int:
    """How many results the record holds; raises StoreFailure or AssertionError where it is not whole."""
    store = open_store(folder, keys)
    try:
        store.quick_check()
        assert store.broken_audit_line() is None
        return len(store.record("1").results)
    finally:
        store.close()


# Migrations


def _form(number: int) -> Trial[tuple[DataKeys, dict[str, object], dict[str, object]]]:
    """Moving the released record of one form to the newest; form 0 is a database without any table."""

    def prepare(folder: Path) -> tuple[DataKeys, dict[str, object], dict[str, object]]:
        if number:
            shutil.copytree(FORMS / f"clinic-form-{number}", folder, dirs_exist_ok=True)
            keys = vault.unlock_vault(folder, WHO, PASSPHRASE)
        else:
            keys, _ = vault.create_vault(folder, WHO, PASSPHRASE, cost=vault.FLOOR)
            connect(folder / DATABASE, keys.db, create=True).close()
        with tempfile.TemporaryDirectory() as name:
            shutil.copyfile(folder / DATABASE, Path(name) / DATABASE)
            before = _rows(Path(name), keys)
            move(lambda: connect(Path(name) / DATABASE, keys.db), travelling("migrations"))
            return keys, before, _rows(Path(name), keys)

    def verb(folder: Path, state: tuple[DataKeys, dict[str, object], dict[str, object]], say: Say) -> None:
        event.listen(Engine, "before_cursor_execute", lambda *_: passing())
        migrate(folder, state[0])
        say("moved")

    def check(folder: Path, state: tuple[DataKeys, dict[str, object], dict[str, object]], told: Told) -> dict[str, int]:
        keys, old, new = state
        found = {"old": 0, "new": 0, "between": 0, "bad copies": 0, "not moved": 0, "not moved afterwards": 0}
        now = _rows(folder, keys)
        found["old" if now == old else "new" if now == new else "between"] += 1
        found["not moved"] = int(bool(told.words) and now != new)
        for copy in copies_in(folder / BACKUPS):
            found["bad copies"] += int(_rows(copy.folder, keys) != old)
        found["bad copies"] += int(now == new and not copies_in(folder / BACKUPS))
        open_database(folder, keys).close()
        found["not moved afterwards"] = int(_rows(folder, keys) != new)
        return found

    return Trial(prepare, verb, check)


def _rows(folder: Path, keys: DataKeys) -> dict[str, object]:
    return everything(lambda: connect(folder / DATABASE, keys.db))


def migration_1(count: int, seed: int) -> Counter[str]:
    """Kill the first migration and all after it."""
    return kill(_form(0), count, seed)


def migration_2(count: int, seed: int) -> Counter[str]:
    """Kill the second and all after it."""
    return kill(_form(1), count, seed)


def migration_3(count: int, seed: int) -> Counter[str]:
    """Kill the third and all after it."""
    return kill(_form(2), count, seed)


def migration_4(count: int, seed: int) -> Counter[str]:
    """Kill the fourth and all after it."""
    return kill(_form(3), count, seed)


# Copies


def copied(folder: Path) -> DataKeys:
    """A clinic with a copy that is older than its record."""
    keys = _clinic(folder)
    make_copy(folder, keys, AT)
    store = open_store(folder, keys)
    store.add_results("1", PAIR, WHO, AT)
    store.close()
    return keys


def copy_twice(folder: Path, keys: DataKeys, say: Say) -> None:
    """Make two copies."""
    for day in (1, 2):
        say(make_copy(folder, keys, AT + timedelta(days=day)).name)


def _copies_good(folder: Path, keys: DataKeys, told: Told) -> dict[str, int]:
    """Whether what was there before is there still, and what has a name is good."""
    found = {"record changed": 0, "bad copies": 0, "copies lost": 0, "not cleared": 0}
    copies = copies_in(folder / BACKUPS)
    for copy in copies:
        try:
            check_copy(copy.folder, keys)
        except StoreFailure:
            found["bad copies"] += 1
    names = {copy.name for copy in copies}
    found["copies lost"] = int(len(copies) < 1 + len(told.words) or not names.issuperset(told.words))
    found["record changed"] = int(_whole(folder, keys) != 82)
    make_copy(folder, keys, AT + timedelta(days=3))
    found["not cleared"] = int(any(path.name.startswith(".") for path in (folder / BACKUPS).iterdir()))
    return found


def copying(count: int, seed: int) -> Counter[str]:
    """Kill the making of copies."""
    return kill(Trial(copied, copy_twice, _copies_good), count, seed)


# Restoring


def restore_oldest(folder: Path, keys: DataKeys, say: Say) -> None:
    """Restore that copy."""
    (oldest,) = (copy for copy in copies_in(folder / BACKUPS) if copy.made == AT)
    restore(oldest.folder, folder, keys, datetime(2026, 3, 14, 8, tzinfo=UTC), who=WHO)
    say("restored")


def _restored(folder: Path, keys: DataKeys, told: Told) -> dict[str, int]:
    """The newer record or the restored one, and the newer one kept beside it."""
    found = {"newer": 0, "restored": 0, "neither": 0, "newer lost": 0, "not restored": 0, "no key": 0}
    count = _whole(folder, keys)
    found[{82: "newer", 80: "restored"}.get(count, "neither")] += 1
    found["not restored"] = int(bool(told.words) and count != 80)
    if count == 80:
        aside = [path.name for path in folder.glob(f"{DATABASE}{ASIDE}*") if "journal" not in path.name]
        found["newer lost"] = int([_results(folder, keys, name) for name in aside] != [82])
    found["no key"] = int(vault.unlock_vault(folder, WHO, PASSPHRASE) != keys)
    return found


def restoring(count: int, seed: int) -> Counter[str]:
    """Kill the restoring of a copy over a newer record."""
    return kill(Trial(copied, restore_oldest, _restored), count, seed)


# The key file


def change_passphrases(folder: Path, keys: DataKeys, say: Say) -> None:
    """Change one passphrase twice."""
    for passphrase in NEXT:
        vault.set_passphrase(folder, keys, WHO, passphrase, cost=vault.FLOOR)
        say(passphrase)


def _opens(folder: Path, passphrase: str) -> DataKeys | None:
    """The keys by the key file, or by its copy where it is damaged and the copy said to be good."""
    try:
        return vault.unlock_vault(folder, WHO, passphrase)
    except WrongPassphrase:
        return None
    except KeyFileDamaged as bad:
        return vault.unlock_vault(folder, WHO, passphrase, backup=bad.backup)


def _key_opens(folder: Path, state: tuple[DataKeys, str], told: Told) -> dict[str, int]:
    """The last passphrase that was acknowledged opens, or the one that was about to be."""
    keys, recovery = state
    at = len(told.words)
    known = [PASSPHRASE, *NEXT][at : at + 2]
    opened = [found for passphrase in known if (found := _opens(folder, passphrase)) is not None]
    old = _opens(folder, PASSPHRASE) if at else None
    return {
        "locked out": int(len(opened) != 1),
        "wrong keys": sum(found != keys for found in opened),
        "old passphrase opens": int(old is not None),
        "recovery key fails": int(vault.unlock_with_recovery_key(folder, recovery).data != keys.data),
    }


def with_vault(folder: Path) -> tuple[DataKeys, str]:
    """The key files alone; their keys and recovery key."""
    shutil.rmtree(folder)
    return vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)


def key_file(count: int, seed: int) -> Counter[str]:
    """Kill the changing of a passphrase."""
    trial: Trial[Any] = Trial(
        with_vault, lambda folder, state, say: change_passphrases(folder, state[0], say), _key_opens
    )
    return kill(trial, count, seed)


# Rotation


def with_recovery(folder: Path) -> tuple[DataKeys, str]:
    """A clinic, its keys and its recovery key."""
    shutil.rmtree(folder)
    keys, recovery = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
    store = create_store(folder, keys)
    store.add_patient(Patient("", "Hartley"), WHO, AT)
    store.add_results("1", PAIR * 40, WHO, AT)
    store.close()
    return keys, recovery


def rotate_keys(folder: Path, _state: tuple[DataKeys, str], say: Say) -> None:
    """Open the clinic and rotate its data key."""
    opened = open_clinic(folder, WHO, PASSPHRASE)
    rotate(opened, WHO, AT)
    say("rotated")
    opened.close()


def _rotated(folder: Path, state: tuple[DataKeys, str], told: Told) -> dict[str, int]:
    """Everybody gets in, by one key, and once it was acknowledged the old key opens nothing."""
    before, recovery = state
    found = {"locked out": 0, "record changed": 0, "two keys left": 0, "old key opens": 0, "new": 0, "old": 0}
    try:
        opened = open_clinic(folder, WHO, PASSPHRASE)
    except StoreFailure:
        return found | {"locked out": 1}
    now = opened.keys
    opened.close()
    found["record changed"] = int(_whole(folder, now) != 80)
    found["two keys left"] = int(len(read_key_file(folder).key_ids) != 1)
    found["locked out"] += int(vault.unlock_with_recovery_key(folder, recovery).data != now.data)
    found["old" if now.data == before.data else "new"] += 1
    found["old key opens"] = int(bool(told.words) and now.data == before.data)
    return found


def rotating(count: int, seed: int) -> Counter[str]:
    """Kill the rotation of the data key."""
    return kill(Trial(with_recovery, rotate_keys, _rotated), count, seed)
