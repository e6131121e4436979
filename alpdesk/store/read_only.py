"""Opening a record for reading only: one that cannot be written, or what is whole of one that is damaged."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from sqlcipher3 import dbapi2 as driver

from alpdesk.language import mark, tr, tr_marked
from alpdesk.store import audit
from alpdesk.store.anchor import AnchorFound
from alpdesk.store.connection import Connection, check_pages, connect, single
from alpdesk.store.failures import DatabaseDamaged, NotAClinic, OpenForReading, ReadOnlyFolder, StoreFailure, explained
from alpdesk.store.files import DATABASE
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import OpenedDatabase
from alpdesk.store.pages import read_pages
from alpdesk.store.schema import FINGERPRINT, SCHEMA, STATEMENTS, fingerprint

if TYPE_CHECKING:
    from alpdesk.store.salvage import Damage
    from alpdesk.store.store import Store
    from alpdesk.store.vault import DataKeys

OF_DAMAGED = mark(
    "This record is damaged and open for reading only: restore a copy of it, or salvage it into a new folder, before "
    "you enter anything."
)
OF_READ_ONLY = mark(
    "The clinic's folder cannot be written, so this record is open for reading only: nothing can be entered."
)


class _NoLock(ClinicLock):
    """No lock, where none can be written: whoever reads there keeps nobody out."""

    def __init__(self) -> None:  # there is nothing to seize
        pass

    def keep(self) -> None:
        """Keep nothing."""

    def release(self) -> None:
        """Release nothing."""


class ReadOnlyDatabase(OpenedDatabase):
    """A clinic open for reading: every writing verb is refused by one sentence, and nothing in its folder changes.

    ``damage`` tells what is missing from a damaged record, of which all that is whole was read into memory; None for
    a whole record that only cannot be written. Who reads is not noted in its audit trail: nothing can be.
    """

    def __init__(
        self, folder: Path, keys: DataKeys, lock: ClinicLock, connection: Connection, damage: Damage | None
    ) -> None:
        super().__init__(folder, keys, lock, connection)
        self.damage = damage
        self.read_only = OF_READ_ONLY if damage is None else OF_DAMAGED

    @property
    def connection(self) -> Connection:
        """The one connection; of a damaged record it leads to what was read of it, in memory."""
        return self._connection

    @property
    def store(self) -> Store:
        """There is none; raises OpenForReading."""
        self.refuse()

    def refuse(self) -> NoReturn:
        """Raise OpenForReading."""
        raise OpenForReading(tr_marked(self.read_only))

    def owed(self) -> dict[str, dict[str, int]]:
        """What is missing of whom, with what an earlier salvage left out."""
        owed = super().owed()
        for ident, kinds in (self.damage.owed if self.damage else {}).items():
            both = Counter(owed.get(ident, {})) + Counter(kinds)
            owed[ident] = dict(both)
        return owed

    def note(self, noted: Sequence[audit.Noted], who: str, at: datetime) -> None:
        """Note nothing: whoever could not write the record could not write its audit trail either."""

    def anchored(self) -> AnchorFound:
        """The anchor of a whole record as ever; of a damaged one it would only repeat that lines are missing."""
        return super().anchored() if self.damage is None else AnchorFound("agrees")

    def write_anchor(self) -> None:
        """Leave the anchor as it is."""

    def quick_check(self) -> None:
        """Do nothing: every page was read when the record was opened."""


def open_read_only(folder: Path, keys: DataKeys) -> ReadOnlyDatabase:
    """Open a clinic's database for reading; a damaged one as far as its pages are whole.

    Nothing in the folder changes but the lock. Raises NotAClinic, LockedByOther, MadeByNewerVersion, DiskTrouble, and
    DatabaseDamaged where nothing at all can be read.
    """
    path = folder / DATABASE
    with explained(OSError):
        if not path.exists():
            raise NotAClinic(
                tr("{file} is missing from the clinic's folder: put it back or restore a copy.", file=DATABASE)
            )
        if path.stat().st_size == 0:
            raise DatabaseDamaged(tr("{file} is empty: there is nothing in it to read; restore a copy.", file=DATABASE))
    lock = _lock(folder)
    try:
        keys = _holding(path, keys)
        connection = _whole(path, keys.db)
        damage = None
        if connection is None:
            from alpdesk.store.salvage import salvaged  # noqa: PLC0415 - loads SQLAlchemy, for a damaged record only

            with explained(driver.Error, OSError):
                connection, damage = salvaged(path, keys.db)
    except BaseException:
        lock.release()
        raise
    return ReadOnlyDatabase(folder, keys, lock, connection, damage)


def _lock(folder: Path) -> ClinicLock:
    """The clinic's lock, or none where it cannot be written; whoever holds it elsewhere is respected."""
    try:
        return ClinicLock(folder)
    except ReadOnlyFolder:
        return _NoLock()


def _holding(path: Path, keys: DataKeys) -> DataKeys:
    """The keys that open the file: while keys are being changed it may be the old one or the new."""
    if keys.pending is None:
        return keys
    with explained(OSError):
        return keys if read_pages(path, keys.db).plain else keys.pending


def _whole(path: Path, key: bytes) -> Connection | None:
    """A connection to a record of this version's form in which every page is right; None for any other."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        return None
    with contextlib.ExitStack() as undone, contextlib.suppress(StoreFailure), explained(driver.Error):
        connection = connect(path, key, read_only=True)
        undone.callback(connection.close)
        check_pages(connection)
        form = single(connection, "PRAGMA user_version")
        if form == SCHEMA and fingerprint(row[0] for row in connection.execute(STATEMENTS)) == FINGERPRINT:
            undone.pop_all()
            return connection
    return None
