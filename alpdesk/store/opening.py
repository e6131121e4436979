"""Opening the clinic: the one door to its database, with every check before the first patient is read."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from alpdesk import __version__
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.remembering import forget
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr
from alpdesk.store import audit, rows
from alpdesk.store.anchor import AnchorDamaged, AnchorFound, check_anchor, read_anchor, write_anchor
from alpdesk.store.attempts import Attempts, check_wait, forget_attempts, note_failure, read_attempts
from alpdesk.store.connection import Connection, check_pages, connect, single
from alpdesk.store.failures import (
    AlreadyAClinic,
    DatabaseDamaged,
    MadeByNewerVersion,
    NotAClinic,
    NotAnAlpDeskFile,
    ReadOnlyFolder,
    WrongPassphrase,
    explained,
)
from alpdesk.store.files import (
    DATABASE,
    KEY_BACKUP,
    KEY_FILE,
    MIGRATING,
    PRIVATE_FILE,
    RESTORE_PLAN,
    RESTORE_STAGING,
    ROTATING,
    machine_time,
    private_folder,
    sync_folder,
)
from alpdesk.store.lock import ClinicLock
from alpdesk.store.reading import Readings
from alpdesk.store.rows import Row
from alpdesk.store.schema import FINGERPRINT, SCHEMA, STATEMENTS, fingerprint
from alpdesk.store.vault import DataKeys, unlock_vault, unlock_with_recovery_key, wash

if TYPE_CHECKING:
    from alpdesk.store.keyfile import Derivation
    from alpdesk.store.salvage import Damage
    from alpdesk.store.store import Store

_PLAIN = b"SQLite format 3\x00"


class OpenedDatabase(Readings):
    """A clinic that is open: it can be read at once, before SQLAlchemy is loaded, and ``store`` writes."""

    read_only = ""
    """Why nothing can be written, as one sentence; empty where everything can."""
    damage: Damage | None = None
    """What is missing, where the record is damaged and open for reading only."""

    def __init__(self, folder: Path, keys: DataKeys, lock: ClinicLock, connection: Connection) -> None:
        self.folder = folder
        self.keys = keys
        self._lock = lock
        self._connection = connection
        self._turn = threading.Lock()
        self._store: Store | None = None
        self._audit_key = keys.audit
        self.failed = Attempts()
        self.session = secrets.token_hex(8)

    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        with self._turn, explained(driver.Error):
            found: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return found

    def first_page(self, limit: int = 50) -> tuple[PatientHead, ...]:
        """The first lines of the patient list."""
        return self.search("", limit)

    def connect(self) -> Connection:
        """Another connection through the same door; ProgrammingError once it is closed."""
        if not self.keys.data:
            raise driver.ProgrammingError
        try:
            return connect(self.folder / DATABASE, self.keys.db)
        finally:
            wash()

    @property
    def store(self) -> Store:
        """The store over this database; loads SQLAlchemy when first asked for. Closing it closes the clinic."""
        from alpdesk.store.store import Store  # noqa: PLC0415 - the list is shown before SQLAlchemy is loaded

        with self._turn:
            if self._store is None:
                self._store = Store(self)
            return self._store

    def note(self, noted: Sequence[audit.Noted], who: str, at: datetime) -> None:
        """Write audit lines of a deed that changes no entry, before SQLAlchemy is loaded."""
        with self._turn, explained(driver.Error):
            audit.append(self._connection, self._audit_key, noted, who=who, at=at, session=self.session)

    def prove(self, user: str, passphrase: str, at: datetime) -> None:
        """See that this is the user's passphrase; raises WrongPassphrase, counted as at the door, and TooSoon."""
        check_wait(self.folder, at)
        try:
            unlock_vault(self.folder, user, passphrase)
        except WrongPassphrase:
            note_failure(self.folder, at)
            raise

    def tell_attempts(self, who: str, at: datetime) -> None:
        """Write into the audit trail how often somebody failed to unlock the clinic before, and begin to count anew."""
        failed = self.failed
        if failed.failures:
            latest = f", the latest on {failed.times[-1]:%Y-%m-%d at %H:%M} UTC" if failed.times else ""
            text = f"{failed.failures} failed{latest}"
            self.note([audit.Noted("failed unlock", "clinic", "", text=text)], who, at)
            self.failed = Attempts()
        forget_attempts(self.folder)

    def anchored(self) -> AnchorFound:
        """How the anchor beside the database agrees with the audit trail."""
        try:
            anchor = read_anchor(self.folder, self.keys)
        except AnchorDamaged:
            return AnchorFound("damaged")
        return check_anchor(anchor, self.audit_head(), audit.seal_of(self._run, anchor.head.seq) if anchor else None)

    def write_anchor(self) -> None:
        """Keep the head of the audit trail beside the database; raises DiskFull, ReadOnlyFolder."""
        write_anchor(self.folder, self.keys, self.audit_head())

    def take_place(self, path: Path, keys: DataKeys, let_go: Callable[[], object]) -> None:
        """Put ``path``, the same record under other keys, in the place of this one; ``let_go`` ends what holds the old.

        Raises DiskTrouble, ReadOnlyFolder, DiskFull; the record is then open as before.
        """
        with self._turn, explained(driver.Error, OSError):
            let_go()
            self._connection.close()
            if self._store is not None:
                self._store.renew(keys.audit)
            try:
                path.replace(self.folder / DATABASE)
                self.keys, self._audit_key = keys, keys.audit
                sync_folder(self.folder)
            finally:
                self._connection = self.connect()

    def owed(self) -> dict[str, dict[str, int]]:
        """How many entries of which kind each patient lost to damage; nobody lost any in a whole record."""
        kept = self.setting("salvaged")
        return json.loads(kept) if kept else {}

    def last_before_this_session(self) -> datetime | None:
        """When somebody last did anything here before this opening, by the clock of then; None for a new clinic."""
        found = self._run("SELECT at FROM audit WHERE session <> ? ORDER BY seq DESC LIMIT 1", (self.session,))
        return rows.instant_of(found[0][0]) if found else None

    def quick_check(self) -> None:
        """Read every page and compare its seal; for a worker, 1 s for 50 MB. Raises DatabaseDamaged."""
        with explained(driver.Error), contextlib.closing(self.connect()) as connection:
            check_pages(connection)

    def keep_lock(self) -> None:
        """Let no other program in when this is closed: the screen is locked, the clinic stays this program's."""
        self._lock.keep()

    def close(self) -> None:
        """Write the anchor, where that can be done, close the connection, forget the keys and let go of the lock."""
        with contextlib.suppress(AlpDeskError, driver.ProgrammingError):
            self.write_anchor()
        self._connection.close()
        self.keys, self._audit_key = DataKeys(b""), b""
        wash()
        self._lock.release()
        forget()


def open_clinic(
    folder: Path,
    user: str,
    passphrase: str,
    *,
    backup: bool = False,
    at: datetime | None = None,
    cost: Derivation | None = None,
) -> OpenedDatabase:
    """Lock the clinic, unlock its key file and open its database; ``backup`` uses the copy of the key file.

    ``at`` is the time of the attempt, else the computer's; ``cost`` as for ``unlock_vault``. Raises WrongPassphrase,
    TooSoon after several of them, KeyFileDamaged, NotAClinic, LockedByOther and what ``open_database`` raises.
    """
    return _attempted(folder, lambda: unlock_vault(folder, user, passphrase, backup=backup, cost=cost), at)


def open_with_recovery_key(folder: Path, recovery_key: str, *, at: datetime | None = None) -> OpenedDatabase:
    """The same by the printed recovery key; raises NotARecoveryKey too."""
    return _attempted(folder, lambda: unlock_with_recovery_key(folder, recovery_key), at)


def _attempted(folder: Path, unlock: Callable[[], DataKeys], at: datetime | None) -> OpenedDatabase:
    """Open with the keys that ``unlock`` gives, unless it is too soon; a wrong passphrase is counted."""
    _present(folder)
    now = at or machine_time()
    lock = ClinicLock(folder)
    try:
        _finish_restore(folder)
        check_wait(folder, now)
        failed = read_attempts(folder)
        try:
            keys = unlock()
        except WrongPassphrase:
            note_failure(folder, now)
            raise
        opened = _opened(folder, keys, lock)
    except BaseException:
        lock.release()
        raise
    opened.failed = failed
    wash()
    return opened


def open_database(folder: Path, keys: DataKeys) -> OpenedDatabase:
    """Open the clinic's database with keys unlocked before, after every check; migrate an older one.

    Raises NotAClinic, LockedByOther, NotAnAlpDeskFile, MadeByNewerVersion, DatabaseDamaged, MigrationFailed,
    ReadOnlyFolder, DiskFull.
    """
    _present(folder)
    lock = ClinicLock(folder)
    try:
        _finish_restore(folder)
        return _opened(folder, keys, lock)
    except BaseException:
        lock.release()
        raise


def open_store(folder: Path, keys: DataKeys) -> Store:
    """The store of the clinic in ``folder``; see ``open_database``."""
    return open_database(folder, keys).store


def create_store(folder: Path, keys: DataKeys) -> Store:
    """Make the database of a new clinic and open it; raises AlreadyAClinic, ReadOnlyFolder, DiskFull.

    Nothing of the database remains when that fails.
    """
    with explained(OSError):
        private_folder(folder)
        if (folder / DATABASE).exists():
            raise AlreadyAClinic(tr("This folder already holds a clinic: choose an empty folder."))
    lock = ClinicLock(folder)
    try:
        make_database(folder / DATABASE, keys)
        return _opened(folder, keys, lock).store
    except BaseException:
        lock.release()
        raise


def make_database(path: Path, keys: DataKeys) -> None:
    """Make an empty database of this version's form; nothing of it remains when that fails."""
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - a new clinic may wait for SQLAlchemy, an old one not

    from alpdesk.store.tables import create_tables  # noqa: PLC0415 - as above
    from alpdesk.store.transactions import writing_engine  # noqa: PLC0415 - as above

    try:
        connect(path, keys.db, create=True).close()
        engine = writing_engine(lambda: connect(path, keys.db))
        try:
            with explained(DBAPIError, driver.Error, OSError), engine.begin() as connection:
                create_tables(connection)
        finally:
            engine.dispose()
        sync_folder(path.parent)
    except BaseException:
        for leftover in (path, path.with_name(path.name + "-journal")):
            leftover.unlink(missing_ok=True)
        raise


def _finish_restore(folder: Path) -> None:
    """Come to the end of a restoring that was interrupted, before anything of the clinic is read."""
    if any((folder / name).exists() for name in (RESTORE_PLAN, RESTORE_STAGING)):
        from alpdesk.store.restore import finish_restore  # noqa: PLC0415 - needed hardly ever

        finish_restore(folder)


def _present(folder: Path) -> None:
    """Refuse a folder without a clinic before anything is written there."""
    with explained(OSError):
        if not any((folder / name).exists() for name in (KEY_FILE, KEY_BACKUP, DATABASE)):
            raise NotAClinic(tr("There is no AlpDesk clinic in this folder: choose another folder."))


def _opened(folder: Path, keys: DataKeys, lock: ClinicLock) -> OpenedDatabase:
    path = folder / DATABASE
    if keys.pending is not None or (folder / ROTATING).exists():
        from alpdesk.store.rotation import finished  # noqa: PLC0415 - needed hardly ever

        keys = finished(folder, keys, machine_time())
    if (folder / MIGRATING).exists():
        from alpdesk.store.migrate import finish_migration  # noqa: PLC0415 - as above, and loads Alembic

        with explained(OSError):
            finish_migration(folder, keys)
    with explained(OSError):
        header = _header(path)
    try:
        connection = connect(path, keys.db)
    except DatabaseDamaged:
        if _foreign(header):
            raise NotAnAlpDeskFile(
                tr(
                    "{file} is not an encrypted AlpDesk record: choose another folder, or restore a backup here.",
                    file=DATABASE,
                )
            ) from None
        raise
    try:
        connection = _current(folder, keys, connection)
    except BaseException:
        connection.close()
        raise
    return OpenedDatabase(folder, keys, lock, connection)


def _header(path: Path) -> bytes:
    """The first bytes of the database file; read before this process has any connection to it."""
    if not path.exists():
        raise NotAClinic(
            tr("{file} is missing from the clinic's folder: put it back or restore a backup.", file=DATABASE)
        )
    if path.stat().st_size == 0:
        raise DatabaseDamaged(
            tr("{file} is empty: a full disk or a copying program lost it; restore a backup.", file=DATABASE)
        )
    for place in (path.parent, path):
        if not os.access(place, os.R_OK | os.W_OK):
            raise ReadOnlyFolder(
                tr("{name} cannot be written: ask for write permission or move the folder.", name=place.name)
            )
    with contextlib.suppress(PermissionError):
        path.chmod(PRIVATE_FILE)
    with path.open("rb") as file:
        return file.read(len(_PLAIN))


def _foreign(header: bytes) -> bool:
    """Whether the file begins as a plain SQLite database or a text does; an encrypted one begins at random."""
    return header == _PLAIN or all(0x09 <= byte < 0x7F for byte in header)  # noqa: PLR2004 - ASCII


def _current(folder: Path, keys: DataKeys, connection: Connection) -> Connection:
    """The connection to a database of this version's form: refuse a newer one, migrate an older one."""
    with explained(driver.Error):
        found = int(str(single(connection, "PRAGMA user_version")))
        if found > SCHEMA:
            raise MadeByNewerVersion(
                tr(
                    "This record has form {form} and was made by a newer AlpDesk; AlpDesk {version} knows forms "
                    "up to {known}: update AlpDesk on this computer.",
                    form=found,
                    version=__version__,
                    known=SCHEMA,
                )
            )
        if found < SCHEMA:
            from alpdesk.store.migrate import migrate  # noqa: PLC0415 - loads Alembic, for an older record only

            connection.close()
            migrate(folder, keys)
            connection = connect(folder / DATABASE, keys.db)
        if fingerprint(row[0] for row in connection.execute(STATEMENTS)) != FINGERPRINT:
            connection.close()
            raise DatabaseDamaged(
                tr(
                    "The tables of {file} were changed by another program: restore the newest backup.",
                    file=DATABASE,
                )
            )
    return connection
