"""Writing what was salvaged into a new clinic's folder: the old folder stays as it is."""

# ruff: noqa: S608 - the SQL is put together from names of our own tables

from __future__ import annotations

import contextlib
import json
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.anchor import write_anchor
from alpdesk.store.audit import Noted, append, head
from alpdesk.store.connection import Connection, check_pages, connect
from alpdesk.store.copies import good_key_file
from alpdesk.store.failures import AlreadyAClinic, DatabaseDamaged, explained
from alpdesk.store.files import DATABASE, private_folder, sync_folder
from alpdesk.store.keyfile import write_key_file
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import make_database
from alpdesk.store.read_only import ReadOnlyDatabase
from alpdesk.store.salvage import SALVAGED_SETTING

_AT_ONCE = 5_000


def write_salvaged(opened: ReadOnlyDatabase, target: Path, who: str, at: datetime) -> None:
    """Make a clinic in an empty folder of what is whole of a damaged one: same users, same passphrases, same keys.

    The audit lines come along as they are, and one more says what is missing. Raises AlreadyAClinic, DiskFull,
    ReadOnlyFolder, KeyFileDamaged; nothing of the new clinic remains then.
    """
    file = good_key_file(opened.folder)
    with explained(OSError):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise AlreadyAClinic(tr("This folder is not empty: choose a new one for what is salvaged."))
        private_folder(target)
    lock = ClinicLock(target)
    try:
        write_key_file(target, file)
        make_database(target / DATABASE, opened.keys)
        with explained(driver.Error, OSError), closing(connect(target / DATABASE, opened.keys.db)) as new:
            _copy(opened.connection, new)
            body = json.dumps(opened.owed())
            new.execute("INSERT OR REPLACE INTO setting (key, body) VALUES (?, ?)", (SALVAGED_SETTING, body))
            line = Noted("salvage", "clinic", "", text=_told(opened))
            append(new, opened.keys.audit, [line], who=who, at=at, session=opened.session)
            check_pages(new)
            write_anchor(target, opened.keys, head(lambda sql, values: new.execute(sql, values).fetchall()))
            sync_folder(target)
    except BaseException:
        lock.release()
        with contextlib.suppress(OSError):
            for leftover in target.iterdir():
                leftover.unlink()
        raise
    lock.release()


def _copy(source: Connection, target: Connection) -> None:
    """Every row of every table, in one transaction; DatabaseDamaged if they do not hold together."""
    target.execute("PRAGMA foreign_keys = off")
    target.execute("BEGIN IMMEDIATE")
    for name in tables.METADATA.tables:
        rows = source.execute(f'SELECT * FROM "{name}"')
        marks = ", ".join("?" * len(rows.description))
        while batch := rows.fetchmany(_AT_ONCE):
            target.executemany(f'INSERT INTO "{name}" VALUES ({marks})', batch)
    if target.execute("PRAGMA foreign_key_check").fetchone():
        target.execute("ROLLBACK")
        raise DatabaseDamaged(tr("What can be read does not hold together: restore the newest copy of the record."))
    target.execute("COMMIT")


def _told(opened: ReadOnlyDatabase) -> str:
    damage = opened.damage
    if damage is None:
        return "of a whole record"
    missing = ", ".join(f"{number} {name}" for name, number in damage.lost) or "nothing that is known of"
    return f"{len(damage.broken)} of {damage.pages} pages damaged; missing: {missing}"
