"""Rotation: the record encrypted anew with a new data key, so that whoever knew the old one cannot read on.

The key file first holds both keys. A copy is then encrypted with the new one, checked, and put in the record's place
by one rename; last, the key file forgets the old key. Whenever it is interrupted, one of the keys in the key file
opens the record, and the next opening comes to the end of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlcipher3 import dbapi2 as driver

from alpdesk.language import mark, tr
from alpdesk.store import audit
from alpdesk.store.anchor import AnchorDamaged, read_anchor, write_anchor
from alpdesk.store.connection import Connection, check_pages, connect
from alpdesk.store.copies import UNWATCHED, Watch, check_room
from alpdesk.store.failures import DatabaseDamaged, NotAnAlpDeskFile, StoreFailure, explained
from alpdesk.store.files import DATABASE, ROTATING, sync_file, sync_folder
from alpdesk.store.vault import DataKeys, begin_rotation, end_rotation

_PAGES = 500


class Writing(Protocol):
    """What writes to the open record."""

    def paused(self) -> AbstractContextManager[None]:
        """Nobody writes until the end of the block."""


class Opened(Protocol):
    """An open record, as far as its keys go."""

    folder: Path
    keys: DataKeys

    @property
    def store(self) -> Writing:
        """What writes to it."""

    def take_place(self, path: Path, keys: DataKeys, let_go: Callable[[], object]) -> None:
        """Put the same record under other keys in its place."""


def rotate(opened: Opened, who: str, at: datetime, watch: Watch = UNWATCHED) -> None:
    """Encrypt the open record with a new data key; other threads that write wait meanwhile.

    Raises Stopped, DiskFull, ReadOnlyFolder, DatabaseDamaged: the record then has its old key and is open as before.
    """
    folder = opened.folder
    with explained(OSError):
        check_room(folder, (folder / DATABASE).stat().st_size)
    keys = begin_rotation(folder, opened.keys)
    try:
        with opened.store.paused(), _encrypted(folder, keys, who, at, watch) as old:
            opened.take_place(folder / ROTATING, _newest(keys), old.close)
    except BaseException:
        opened.keys = _give_up(folder, opened.keys, keys)
        raise
    with suppress(StoreFailure):
        _settle(folder, keys)
    watch.tell(100, 100)


def finished(folder: Path, keys: DataKeys, at: datetime) -> DataKeys:
    """Come to the end of a rotation that was interrupted, before the record is opened; returns the keys that open it.

    Where that is not possible now, on a full disk say, the record keeps its old key until the next time.
    """
    with suppress(OSError):
        _sweep(folder)
    if keys.pending is None or not (folder / DATABASE).exists():
        return keys
    if not _opens(folder / DATABASE, keys.pending):
        try:
            with explained(OSError), _encrypted(folder, keys, keys.user, at, UNWATCHED) as old:
                old.close()
                (folder / ROTATING).replace(folder / DATABASE)
                sync_folder(folder)
        except StoreFailure:
            with suppress(OSError):
                _sweep(folder)
            return keys
    with suppress(StoreFailure):
        _settle(folder, keys)
    return _newest(keys)


def _newest(keys: DataKeys) -> DataKeys:
    return (keys.pending or keys).awaiting(None)


@contextmanager
def _encrypted(folder: Path, keys: DataKeys, who: str, at: datetime, watch: Watch) -> Iterator[Connection]:
    """Make a checked copy of the record under the new key, with the line that tells of it.

    Gives the connection that keeps everybody from writing to the record; close it when the copy takes its place.
    """
    path, new = folder / ROTATING, _newest(keys)
    _sweep(folder)
    with explained(driver.Error, OSError), closing(connect(folder / DATABASE, keys.db)) as old:
        old.execute("BEGIN IMMEDIATE")
        with closing(connect(folder / DATABASE, keys.db)) as reader:
            _copied(reader, path, new, watch.part(0, 60))
        last = audit.head(_run(old))
        with closing(connect(path, new.db)) as copy:
            _tell(copy, keys, new, who, at)
            _check(copy, new, last, watch.part(60, 95))
        sync_file(path)
        yield old


def _check(copy: Connection, new: DataKeys, last: audit.Head, watch: Watch) -> None:
    """Every page, every reference, and that the audit trail goes on; raises DatabaseDamaged."""
    check_pages(copy)
    watch.at(90)
    run = _run(copy)
    whole = audit.head(run).seq == last.seq + 1 and not copy.execute("PRAGMA foreign_key_check").fetchall()
    if not whole or audit.chain_fault(run, audit.keys_of(run, new.audit), after=max(0, last.seq - 1)):
        raise DatabaseDamaged(tr("The record could not be encrypted anew: it stays as it is; check the disk."))
    watch.at(100)


def _copied(reader: Connection, path: Path, new: DataKeys, watch: Watch) -> None:
    with closing(connect(path, new.db, create=True)) as target:
        reader.backup(
            target,
            pages=_PAGES,
            progress=lambda _status, left, total: watch.at(100 * (total - left) / max(total, 1)),
        )


def _tell(copy: Connection, keys: DataKeys, new: DataKeys, who: str, at: datetime) -> None:
    """Keep the key of all audit lines so far in the record, and go on with a line that the new key seals.

    That line covers the seal of the one before, so that the old key alone forges nothing any more.
    """
    run = _run(copy)
    last = audit.head(run)
    kept = audit.retired(audit.keys_of(run, keys.audit), last.seq)
    copy.execute(
        "INSERT INTO setting (key, body) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET body = ?2",
        (audit.KEYS_SETTING, kept),
    )
    row = {"key": audit.KEYS_SETTING, "body": kept}
    noted = audit.Noted("rotate keys", "setting", audit.KEYS_SETTING, row, text=mark("the record was encrypted anew"))
    audit.append(copy, new.audit, [noted], who=who, at=at, session="")


def _settle(folder: Path, keys: DataKeys) -> None:
    """The record has the new key: seal the anchor with it, then forget the old one."""
    new = _newest(keys)
    with suppress(AnchorDamaged):
        anchor = read_anchor(folder, keys)
        if anchor is not None:
            write_anchor(folder, new, anchor.head)
    end_rotation(folder, keys, new)


def _give_up(folder: Path, before: DataKeys, keys: DataKeys) -> DataKeys:
    """Forget the new key again, unless the record has it already; returns the keys that are in force.

    What cannot be done now is done at the next opening.
    """
    with suppress(StoreFailure, OSError):
        _sweep(folder)
        if not _opens(folder / DATABASE, keys):
            return before
        old = keys.awaiting(None)
        end_rotation(folder, keys, old)
        return old
    return keys


def _opens(path: Path, keys: DataKeys) -> bool:
    try:
        with explained(driver.Error, OSError), closing(connect(path, keys.db)):
            return True
    except (DatabaseDamaged, NotAnAlpDeskFile):
        return False


def _run(connection: Connection) -> audit.Run:
    return lambda sql, values: connection.execute(sql, values).fetchall()


def _sweep(folder: Path) -> None:
    for name in (ROTATING, f"{ROTATING}-journal"):
        (folder / name).unlink(missing_ok=True)
