"""What can go wrong with the record, each as a sentence that a clinician can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr_marked


class StoreFailure(AlpDeskError):
    """The record could not be opened, read or written."""


class WrongPassphrase(StoreFailure):
    """User name and passphrase, or the recovery key, do not open this clinic."""


class WeakPassphrase(StoreFailure):
    """The passphrase is too short or too well known."""


class NotARecoveryKey(StoreFailure):
    """The text is not a recovery key, or has a typing error."""


class NotAClinic(StoreFailure):
    """The folder holds no clinic, or a part of one is missing."""


class AlreadyAClinic(StoreFailure):
    """A clinic would be created over another one."""


class KeyFileDamaged(StoreFailure):
    """The key file cannot be trusted; ``backup`` tells whether the copy beside it can."""

    def __init__(self, sentence: str, *, backup: bool) -> None:
        super().__init__(sentence)
        self.backup = backup


class DatabaseDamaged(StoreFailure):
    """The database cannot be read with its key, or fails its check."""


class NotAnAlpDeskFile(StoreFailure):
    """The database file was made by another program."""


class MadeByNewerVersion(StoreFailure):
    """A later AlpDesk wrote this record."""


class MigrationFailed(StoreFailure):
    """The record could not be brought to this version; nothing was changed."""


class LockedByOther(StoreFailure):
    """Another AlpDesk has the clinic open."""


class ReadOnlyFolder(StoreFailure):
    """The folder or a file in it cannot be written."""

    passing = True


class OpenForReading(StoreFailure):
    """Something would be written to a record that is open for reading only."""


class DiskFull(StoreFailure):
    """No room is left on the disk."""

    passing = True


class DiskTrouble(StoreFailure):
    """The disk or the way to it failed."""

    passing = True


class FolderGone(DiskTrouble):
    """The clinic's folder, or the drive on which it lies, is not there any more."""


class Busy(StoreFailure):
    """Another piece of work held the record for too long."""

    passing = True


class NoEncryption(StoreFailure):
    """The installed database driver does not encrypt."""


class NotOnFile(StoreFailure):
    """No such entry in the record."""


class AlreadyChanged(StoreFailure):
    """The entry was corrected or withdrawn before."""


_DAMAGED = DatabaseDamaged(
    mark("The clinic's database is damaged or does not belong to this key file: keep it as it is and restore a backup.")
)
_READ_ONLY = ReadOnlyFolder(mark("The clinic's folder cannot be written: ask for write permission or move the folder."))
_FULL = DiskFull(mark("The disk is full: nothing was saved; free some space and save again."))
_TROUBLE = DiskTrouble(
    mark(
        "The disk did not answer: check the drive or its connection, look whether this was saved, and if not try again."
    )
)
_GONE = FolderGone(
    mark(
        "The clinic's folder cannot be reached: nothing was saved; connect its drive or network again and save once "
        "more."
    )
)
_BUSY = Busy(mark("The record is busy with other work: nothing was saved; try again in a moment."))
_NO_FOLDER = NotAClinic(mark("This is not a folder: choose a folder for the clinic."))

_BY_SQLITE: dict[int, StoreFailure] = {
    3: _READ_ONLY,  # PERM
    5: _BUSY,
    6: _BUSY,  # LOCKED
    8: _READ_ONLY,
    10: _TROUBLE,  # IOERR
    11: _DAMAGED,  # CORRUPT
    13: _FULL,
    14: _GONE,  # CANTOPEN
    26: _DAMAGED,  # NOTADB
}
_BY_TEXT = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's fixed texts: the driver's backup reports its failures without a code."""
_AWAY = tuple(
    number
    for number, name in errno.errorcode.items()
    if name in {"ENOENT", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN"}
)
"""What a drive answers that is not connected any more; not every system knows all of them."""
_BY_SYSTEM: dict[int, StoreFailure] = {
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EIO: _TROUBLE,
    **dict.fromkeys(_AWAY, _GONE),
}


def folder_gone() -> FolderGone:
    """The failure to raise where what lies in the clinic's folder is not there any more."""
    return FolderGone(tr_marked(_GONE.sentence))


def failure_for(error: BaseException) -> StoreFailure | None:
    """The sentence for a failure of the surroundings by SQLite's or the system's code; None for a fault of ours."""
    origin = getattr(error, "orig", None) or error
    if isinstance(origin, OSError):
        known = _BY_SYSTEM.get(origin.errno or 0)
    else:
        code = getattr(origin, "sqlite_errorcode", None) or _BY_TEXT.get(str(origin), 0)
        known = _BY_SQLITE.get(code & 0xFF)
    return None if known is None else type(known)(tr_marked(known.sentence))


@contextmanager
def explained(*kinds: type[Exception]) -> Iterator[None]:
    """Turn failures of the given ``kinds`` into their sentences; a fault of ours passes unchanged."""
    try:
        yield
    except kinds as error:
        failure = failure_for(error)
        if failure is None:
            raise
        raise failure from None
